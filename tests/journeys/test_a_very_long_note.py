"""A note of a hundred thousand characters: typed in the circle, kept, shown again, printed to its last word."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.documents import group_report
from facilitator_app.domain.sessions import PaperUse
from tests.keys import press
from tests.practice import WORDING
from tests.ui.circle_room import CircleRoom

LENGTH = 100_000
WIDE = "lang" * 1_000


def very_long_note() -> str:
    """Words that are each another one, on lines and without, one of them far wider than a page."""
    words = [f"woord{number}" for number in range(10_000)]
    text = "\n".join(" ".join(words[at : at + 100]) for at in range(0, len(words), 100))
    return f"{text[: LENGTH - 5_000]} {WIDE} {text[LENGTH - 5_000 :]}"[:LENGTH]


def printed(pdf: bytes) -> list[str]:
    """The words of a paper; the head and the foot of each page stand between them."""
    pages = pypdfium2.PdfDocument(pdf)
    return [word for page in pages for word in page.get_textpage().get_text_bounded().split()]


def test_nothing_of_a_very_long_note_is_lost(tmp_path: Path, shown: Callable[..., QWidget]) -> None:
    note = very_long_note()
    assert len(note) == LENGTH
    room = CircleRoom.opened(tmp_path / "kring", shown)
    room.go_to_third_block()
    room.enter()
    QGuiApplication.clipboard().setText(note)
    press("Ctrl+N", "Ctrl+V", "\t")
    assert room.circle.note("bewegen") == note
    again = room.after_power_cut()
    field = again.page.talk.notes.field
    assert field.toPlainText() == note
    press("Ctrl+N", " Klaar.", "\t")
    assert again.circle.note("bewegen") == f"{note} Klaar."
    report = again.session.papers.group_report(PaperUse.PREVIEW)
    words = printed(group_report.render(report, WORDING))
    in_order = iter(words)
    # "in" goes on from where the word before was found.
    assert [word for word in f"{note} Klaar.".split() if word != WIDE and word not in in_order] == []
    # At the end of a page the foot stands in between.
    assert "".join(words).count("lang") >= WIDE.count("lang") - 1
    again.window.close()
    again.practice.door.leave()
