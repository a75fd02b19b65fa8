"""Whose work ships with Kring: everything that it needs, and what it calls its terms."""

import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from facilitator_app.content.licences import licences

PROJECT = Path(__file__).parents[2] / "pyproject.toml"


def test_everything_that_kring_needs_is_named_with_its_terms() -> None:
    found = {licence.name.lower().replace("_", "-"): licence for licence in licences()}
    needed = {
        requirement.partition("==")[0].lower()
        for requirement in metadata.requires("kring") or []
        if ";" not in requirement
    }
    assert needed <= set(found)
    assert all(licence.terms and licence.version for licence in found.values())


def test_each_of_them_is_pinned_to_the_version_that_is_here() -> None:
    """Also what a package of ours needs in turn: a laptop of next year gets what was tested."""
    listed = tomllib.loads(PROJECT.read_text("utf-8"))["project"]["dependencies"]
    pins = dict(pin.lower().partition(";")[0].split("==") for pin in listed)
    here = {licence.name.lower().replace("_", "-"): licence.version for licence in licences()}
    # Kring itself; the installer; and what only a Python older than ours would need, where something brought it.
    assert {name for name, version in here.items() if pins.get(name) != version} <= {
        "kring",
        "pip",
        "typing-extensions",
    }


def test_what_only_tests_need_is_not_in_it() -> None:
    assert not {"pytest", "hypothesis", "ruff"} & {licence.name for licence in licences()}


def test_terms_are_a_name_and_not_a_whole_licence() -> None:
    assert all(len(licence.terms) <= 80 and "\n" not in licence.terms for licence in licences())


def test_they_stand_by_name_and_each_once() -> None:
    names = [licence.name.casefold() for licence in licences()]
    assert names == sorted(set(names))


def test_what_is_not_installed_here_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    there = metadata.distribution

    def without_lucide(name: str) -> metadata.Distribution:
        if name == "lucide":
            raise metadata.PackageNotFoundError(name)
        return there(name)

    monkeypatch.setattr(metadata, "distribution", without_lucide)
    names = {licence.name for licence in licences()}
    assert "kring" in names
    assert "lucide" not in names
