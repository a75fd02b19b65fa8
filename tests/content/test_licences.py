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
        if "extra ==" not in requirement
    }
    assert needed <= set(found)
    assert all(licence.terms and licence.version for licence in found.values())


def test_each_of_them_is_pinned_to_the_version_that_is_here() -> None:
    """Also what a package of ours needs in turn: a laptop of next year gets what was tested."""
    pins = dict(pin.split("==") for pin in tomllib.loads(PROJECT.read_text("utf-8"))["project"]["dependencies"])
    here = {licence.name.lower().replace("_", "-"): licence.version for licence in licences()}
    del here["kring"], here["pip"]
    assert {name.lower(): version for name, version in pins.items()} == here


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
