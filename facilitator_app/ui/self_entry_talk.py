"""What self-entry says where no number is typed: a picture, a sentence or two, and what she is about to give."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.theme import scaled

COLUMN_PX, ICON_PX = 760, 72
WIDE_FROM = 900


class TalkPage(QWidget):
    """The same place for the same thing, whatever it says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("", "primary", size_px=ICON_PX)
        self._question = wrapping_label(look="question")
        self._hint = wrapping_label(look="hint")
        self._rows = QFrame()
        self._rows.setProperty("look", "card")
        self._table = QGridLayout(self._rows)
        self._table.setHorizontalSpacing(48)
        self._again = wrapping_label(look="hint")
        self._band = QFrame()
        self._band.setProperty("look", "band")
        self._lay_out()

    def say(
        self,
        icon: str,
        question: str,
        hint: str = "",
        *,
        rows: Sequence[tuple[str, str, bool]] = (),
        again: str = "",
    ) -> None:
        """Say something else.

        Args:
            icon: name of a picture.
            question: in large letters.
            hint: in smaller ones below it.
            rows: what she gives: its name, the number or word, and whether it is a number.
            again: what goes before all else now, "" for nothing.
        """
        self._icon.set_icon(icon, "primary")
        self._icon.setVisible(bool(icon))
        self._question.setText(question)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._again.setText(again)
        self._band.setVisible(bool(again))
        self._show_rows(rows)
        self.setAccessibleName(" ".join(said for said in (question, hint) if said))

    def forget(self) -> None:
        """Show neither name nor number any more."""
        self.say("", "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move closer together where the letters are large."""
        super().resizeEvent(event)
        roomy = self.width() >= scaled(WIDE_FROM)
        self._body.setSpacing(16 if roomy else 6)
        self._table.setContentsMargins(24, 12 if roomy else 2, 24, 12 if roomy else 2)
        self._table.setVerticalSpacing(4 if roomy else 0)

    def _show_rows(self, rows: Sequence[tuple[str, str, bool]]) -> None:
        while (item := self._table.takeAt(0)) is not None:
            shown = item.widget()
            if shown is not None:
                shown.hide()
                shown.setParent(None)
                shown.deleteLater()
        for place, (name, text, is_number) in enumerate(rows):
            value = label(text, "answer" if is_number else "hint")
            value.setAccessibleName(f"{name}, {text}")
            self._table.addWidget(label(name, "hint"), place, 0)
            self._table.addWidget(value, place, 1, Qt.AlignmentFlag.AlignRight)
        self._rows.setVisible(bool(rows))

    def _lay_out(self) -> None:
        band = QVBoxLayout(self._band)
        band.setContentsMargins(12, 8, 12, 8)
        band.addWidget(self._again)
        middle = ScrollColumn(COLUMN_PX, in_the_middle=True, parent=self)
        self._body = middle.body
        centre = Qt.AlignmentFlag.AlignHCenter
        for shown in (self._question, self._hint, self._again):
            shown.setAlignment(centre)
        middle.body.addWidget(self._icon, 0, centre)
        middle.body.addWidget(self._question)
        middle.body.addWidget(self._band)
        middle.body.addWidget(self._hint)
        middle.body.addWidget(self._rows, 0, centre)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(middle)
