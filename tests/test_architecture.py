"""The shape of the code: which layer may use what, and the names that others rely on (ARCHITECTURE.md)."""

import ast
import importlib
import inspect
import re
import sys
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from pytest_archon import archrule

from tests.source import statements, trees_with

PACKAGE = "facilitator_app"
ROOT = Path(__file__).resolve().parents[1] / PACKAGE
FILES = sorted(ROOT.rglob("*.py"))
MOST_LINES = 320

# Arrows are the only imports; nothing points back, and the layers side by side do not know each other.
ARROWS = {
    "domain": (),
    "content": ("domain",),
    "store": ("domain",),
    "documents": ("domain",),
    "exchange": ("domain",),
    "live": ("store", "content", "domain"),
    "ui": ("live", "documents", "exchange", "domain"),
}
TOOLKITS = {
    "sqlcipher3": "store",
    "sqlite_utils": "store",
    "cryptography": "store",
    "reportlab": "documents",
    "pypdf": "documents",
    "tomllib": "content",
    "psutil": "ui",
    "csv": "exchange",
    "holidays": "content",
}
HEAVY = ("reportlab", "holidays", "sqlite_utils", "sqlcipher3", "pypdfium2", "pypdf")


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def within(name: str) -> tuple[str, str]:
    """The two patterns that a package or module and all in it fit."""
    return name, f"{name}.*"


def own(*layers: str) -> list[str]:
    return [pattern for layer in layers for pattern in within(f"{PACKAGE}.{layer}")]


def nodes(words: str) -> Iterator[tuple[str, ast.AST]]:
    """Everything in the files where the pattern `words` is found, each with the name of its file."""
    return ((name_of(file), node) for file, tree in trees_with(words, FILES) for node in ast.walk(tree))


# Layers


@pytest.mark.parametrize("layer", ARROWS)
def test_a_layer_imports_only_what_its_arrows_reach(layer: str) -> None:
    (
        archrule(f"{layer} knows only {', '.join(ARROWS[layer]) or 'itself'}")
        .match(*own(layer))
        .should_not_import(f"{PACKAGE}.*")
        .may_import(*own(layer, *ARROWS[layer]))
        .check(PACKAGE, only_direct_imports=True)
    )


def test_every_package_has_its_place_among_the_layers() -> None:
    packages = {file.relative_to(ROOT).parts[0] for file in FILES if file.parent != ROOT}
    assert packages == set(ARROWS)


def test_the_package_itself_says_its_version_and_nothing_else() -> None:
    _docstring, *statements = ast.parse((ROOT / "__init__.py").read_text(encoding="utf-8")).body
    assert [ast.unparse(line).partition(" = ")[0] for line in statements] == ["__version__"]


def test_only_what_is_started_knows_where_files_live() -> None:
    (
        archrule("paths are handed down")
        .match(*within(PACKAGE))
        .exclude(f"{PACKAGE}.app", f"{PACKAGE}.selftest", f"{PACKAGE}.verify_log")
        .should_not_import(f"{PACKAGE}.paths")
        .check(PACKAGE, only_direct_imports=True)
    )


@pytest.mark.parametrize(("toolkit", "layer"), TOOLKITS.items())
def test_a_toolkit_stays_in_its_layer(toolkit: str, layer: str) -> None:
    (
        archrule(f"{toolkit} only in {layer}")
        .match(*within(PACKAGE))
        .exclude(*own(layer))
        .should_not_import(*within(toolkit))
        .check(PACKAGE, only_direct_imports=True)
    )


def test_domain_is_standard_library_only() -> None:
    def known(_module: str, direct: set[str], _all: object) -> bool:
        return {name.partition(".")[0] for name in direct} <= {PACKAGE, *sys.stdlib_module_names}

    archrule("domain is plain Python").match(*own("domain")).should(known).check(PACKAGE)


@pytest.mark.parametrize("layer", ["domain", "content", "store", "documents", "exchange"])
def test_layers_below_live_know_no_qt(layer: str) -> None:
    archrule(f"{layer} without Qt").match(*own(layer)).should_not_import(*within("PySide6")).check(PACKAGE)


def test_live_and_the_demo_know_nothing_of_qt_but_its_core() -> None:
    (
        archrule("live is not seen")
        .match(*own("live", "demo"))
        .should_not_import(*within("PySide6"))
        .may_import("PySide6.QtCore")
        .check(PACKAGE)
    )


def test_what_is_slow_to_import_waits_until_it_is_needed() -> None:
    (
        archrule("the unlock screen comes first")
        .match(f"{PACKAGE}.app", f"{PACKAGE}.__main__")
        .should_not_import(*(pattern for library in HEAVY for pattern in within(library)))
        .check(PACKAGE, only_toplevel_imports=True)
    )


def test_only_the_desk_writes() -> None:
    writes = {"transaction", "put", "remove", "wipe"}
    found = {
        file
        for file, node in nodes(rf"\.({'|'.join(writes)})\b")
        if isinstance(node, ast.Attribute) and node.attr in writes and "store" in ast.unparse(node.value)
        if not file.startswith("store/")
    }
    assert found == {"live/desk.py"}


# Words


def test_every_module_says_why_it_exists() -> None:
    assert [name_of(file) for file, tree in trees_with("", FILES) if not ast.get_docstring(tree)] == []


def test_no_module_is_long() -> None:
    lines = {name_of(file): file.read_text(encoding="utf-8").count("\n") for file in FILES}
    assert {name: count for name, count in lines.items() if count > MOST_LINES} == {}


@cache
def classes() -> dict[str, list[str]]:
    """Each class of ours with the names of what it inherits from."""
    return {
        node.name: [ast.unparse(base).rpartition(".")[2].partition("[")[0] for base in node.bases]
        for _, tree in trees_with(r"\bclass\b", FILES)
        for node in statements(tree)
        if isinstance(node, ast.ClassDef)
    }


def test_classes_are_plain_nouns() -> None:
    assert [name for name in classes() if re.search(r"(Manager|Helper|Utils?|Controller|Base|Mixin)$", name)] == []


def test_nothing_inherits_from_our_own_classes_but_what_is_raised() -> None:
    ours = classes()

    def is_raised(name: str) -> bool:
        return name == "Exception" or any(is_raised(base) for base in ours.get(name, []))

    heirs = [name for name, bases in ours.items() if any(base in ours and not is_raised(base) for base in bases)]
    assert heirs == []


def test_nobody_prints() -> None:
    found = [
        f"{file}:{node.lineno}"
        for file, node in nodes(r"\bprint\b")
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert found == []


def test_looks_are_written_in_one_stylesheet() -> None:
    rule = re.compile(r"(?:^|[{;\s])(?:background|border|color|padding|margin|font)[a-z-]*\s*:[^:]+;")
    found = {
        file
        for file, node in nodes("background|border|color|padding|margin|font")
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and rule.search(node.value)
    }
    assert found == {"ui/stylesheet.py"}


# Names that other code checks Kring by


def named(path: str) -> object:
    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(f"{PACKAGE}.{module}"), name)


@pytest.mark.parametrize(
    ("path", "parameters"),
    [
        ("domain.gestation.gestational_age", ["due_date", "on"]),
        ("domain.gestation.due_date_from_last_period", ["first_day"]),
        ("domain.readings.parse_blood_pressure", ["text"]),
        ("domain.readings.parse_weight", ["text"]),
        (
            "domain.limits.Limits",
            ["repeat_systolic", "repeat_diastolic", "now_systolic", "now_diastolic"],
        ),
        ("domain.clock.AgendaClock", ["blocks"]),
        ("domain.clock.AgendaClock.remaining", ["self", "now"]),
        ("domain.clock.AgendaClock.block_finish", ["self", "now"]),
        ("domain.clock.AgendaClock.expected_finish", ["self", "now"]),
        ("domain.clock.AgendaClock.ahead", ["self", "now"]),
        ("domain.clock.AgendaClock.pause", ["self", "now"]),
        ("domain.clock.AgendaClock.resume", ["self", "now"]),
        ("domain.clock.AgendaClock.next", ["self", "now"]),
        ("domain.clock.AgendaClock.skip", ["self", "now"]),
        ("domain.clock.AgendaClock.back", ["self", "now"]),
        ("domain.clock.AgendaClock.extend", ["self", "minutes"]),
        ("domain.clock.AgendaClock.jump", ["self", "index", "now"]),
        ("domain.clock.AgendaClock.move", ["self", "index", "by"]),
    ],
)
def test_a_name_of_the_contract_takes_what_it_promises(path: str, parameters: list[str]) -> None:
    owner, _, name = path.rpartition(".")
    thing = getattr(named(owner), name) if owner[owner.rfind(".") + 1].isupper() else named(path)
    assert list(inspect.signature(thing).parameters) == parameters


def test_the_clock_of_the_contract_starts_with_now_alone() -> None:
    from facilitator_app.domain.clock import AgendaClock

    _, now, *others = inspect.signature(AgendaClock.start).parameters.values()
    assert now.name == "now"
    assert all(other.default is not other.empty for other in others)


def test_a_block_of_the_contract_needs_a_title_and_minutes() -> None:
    from facilitator_app.domain.agendas import Block

    block = Block("Ontvangst", 30)
    assert (block.title, block.minutes) == ("Ontvangst", 30)
    assert (block.locked_start, block.locked_end, block.protected) == (None, None, False)


def test_the_names_of_the_contract_mean_what_it_says() -> None:
    from facilitator_app.domain.gestation import due_date_from_last_period, gestational_age
    from facilitator_app.domain.limits import Level, Limits
    from facilitator_app.domain.readings import parse_blood_pressure, parse_weight

    due_date = due_date_from_last_period(date(2026, 3, 2))
    age = gestational_age(due_date, due_date)
    pressure, weight = parse_blood_pressure("118/76"), parse_weight("68,4")
    assert (age.days, age.weeks, str(age)) == (280, 40, "40+0")
    assert (pressure.systolic, pressure.diastolic, weight.grams) == (118, 76, 68_400)
    assert Limits(None, None, None, None).outside(pressure) is Level.NONE
    assert [level.name for level in Level] == ["NONE", "REPEAT", "NOW"]


def test_a_document_is_rendered_by_a_verb_that_says_so() -> None:
    documents = importlib.import_module(f"{PACKAGE}.documents")
    rendering = {name for name in vars(documents) if name.startswith("render_")}
    assert rendering >= {"render_measuring_card", "render_file_sheet", "render_group_report"}
    assert all(callable(getattr(documents, name)) for name in rendering)
