"""What nobody expected is told once and written down without a word of what was on the screen."""

import sys
from pathlib import Path

import pytest

from facilitator_app.domain.troubles import DiskFull
from facilitator_app.ui.crash import REPORT_NAME, Crash
from facilitator_app.ui.words import sentence_for


def caught(problem: Exception, cause: Exception | None = None) -> Exception:
    weight = "68,4"
    try:
        raise problem from cause
    except Exception as error:
        assert weight
        return error


def test_it_is_told_once_and_kept_without_a_value(tmp_path: Path) -> None:
    told: list[str] = []
    crash = Crash(tmp_path, told.append)
    for _ in range(2):
        error = caught(ValueError("Amina 68,4"), KeyError("118/76"))
        crash(type(error), error, error.__traceback__)
    assert told == [sentence_for(ValueError())]
    report = (tmp_path / REPORT_NAME).read_text()
    assert report.splitlines()[0] == "ValueError"
    assert "  test_crash.py:" in report
    assert "KeyError" in report
    assert not any(word in report for word in ("Amina", "68,4", "118", str(tmp_path)))


def test_a_trouble_is_told_in_its_own_words(tmp_path: Path) -> None:
    told: list[str] = []
    Crash(tmp_path, told.append)(DiskFull, DiskFull())
    assert told == [sentence_for(DiskFull())]


def test_telling_that_breaks_breaks_nothing_more(tmp_path: Path) -> None:
    def break_too(_sentence: str) -> None:
        error = caught(RuntimeError())
        crash(type(error), error)
        raise RuntimeError

    crash = Crash(tmp_path / "weg", break_too)
    crash(ValueError, ValueError())


def test_what_goes_wrong_where_an_object_goes_is_not_printed_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    class Row:
        def __del__(self) -> None:
            raise ValueError("Amina 68,4")

    told: list[str] = []
    monkeypatch.setattr(sys, "unraisablehook", Crash(tmp_path, told.append).in_passing)
    Row()
    assert told == [sentence_for(ValueError())]
    assert "Amina" not in (tmp_path / REPORT_NAME).read_text()
    assert "".join(capfd.readouterr()) == ""


def test_no_test_and_no_import_puts_it_in_place() -> None:
    assert not isinstance(sys.excepthook, Crash)
