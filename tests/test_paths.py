"""Where things lie, from a checkout, a wheel and a frozen app, on each system."""

import sys
from pathlib import Path

import pytest

from facilitator_app import paths


def lay_out(root: Path, *folders: str) -> None:
    for folder in folders:
        (root / folder).mkdir(parents=True)


def test_this_checkout_has_its_resources() -> None:
    assert (paths.resources() / "agendas").is_dir()


def test_a_checkout_has_them_beside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(tmp_path, "facilitator_app", "resources")
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "facilitator_app" / "paths.py"))
    assert paths.resources() == tmp_path / "resources"


def test_a_wheel_has_them_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(tmp_path, "facilitator_app/resources", "resources")
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "facilitator_app" / "paths.py"))
    assert paths.resources() == tmp_path / "facilitator_app" / "resources"


def test_a_frozen_app_has_them_where_it_was_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(tmp_path, "facilitator_app/resources")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "facilitator_app" / "resources"


@pytest.mark.parametrize(
    ("platform", "variable", "folder", "by_default"),
    [
        ("win32", "LOCALAPPDATA", "Kring", "AppData/Local/Kring"),
        ("linux", "XDG_DATA_HOME", "kring", ".local/share/kring"),
        ("darwin", "", "", "Library/Application Support/Kring"),
    ],
)
def test_the_practice_keeps_its_files_where_its_system_wants_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, variable: str, folder: str, by_default: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for name in ("LOCALAPPDATA", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    assert paths.data_folder() == tmp_path / by_default
    if variable:
        monkeypatch.setenv(variable, str(tmp_path / "elsewhere"))
        assert paths.data_folder() == tmp_path / "elsewhere" / folder
