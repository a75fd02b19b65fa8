"""What each column of a list means; she can choose another meaning for every one of them."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from facilitator_app.domain.remarks import Part
from facilitator_app.exchange.sheet import Sheet
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.words_of_imports import about_left_out, about_missing, part_word

CHOICES: tuple[Part | None, ...] = (*Part, None)
MOST_NAMED = 8


class ImportColumns(QWidget):
    """One line for each column of the file.

    Signals:
        chosen: the place of a column, and the Part that it means, or None.
    """

    chosen = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self.choices: list[ComboBox] = []
        self.message = FormMessage()
        self._left_out = wrapping_label("", "small")
        self._grid_holder = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(label(self.tr("Wat staat in welke kolom?"), "heading"))
        self._column.addWidget(self.message)
        self._column.addWidget(self._grid_holder)
        self._column.addWidget(self._left_out)
        self._column.addStretch(1)

    @property
    def left_out(self) -> str:
        """What it says about the columns that are not taken in."""
        return self._left_out.text()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the columns of another list."""
        self._sheet = sheet
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        words = [part_word(part) for part in CHOICES]
        self.choices = []
        for column in range(len(sheet.table.headings)):
            name = self._name(sheet, column)
            choice = ComboBox()
            choice.addItems(words)
            choice.setAccessibleName(self.tr("{column} wordt").format(column=name))
            choice.activated.connect(partial(self._tell, column))
            heading = ElidedLabel(name)
            heading.setBuddy(choice)
            grid.addWidget(heading, column, 0)
            grid.addWidget(choice, column, 1)
            self.choices.append(choice)
        self._column.replaceWidget(self._grid_holder, holder)
        self._grid_holder.hide()
        self._grid_holder.deleteLater()
        self._grid_holder = holder
        holder.show()
        self.refresh()

    def refresh(self) -> None:
        """Show what the columns mean now, and what is missing."""
        assert self._sheet is not None
        for choice, part in zip(self.choices, self._sheet.parts, strict=True):
            choice.setCurrentIndex(CHOICES.index(part))
        self._left_out.setText(breakable(about_left_out(self._named())))
        self._left_out.setVisible(bool(self._sheet.left_out))
        missing = self._sheet.missing
        if missing:
            self.message.say(about_missing(missing[0]), aloud=self.message.text != about_missing(missing[0]))
        else:
            self.message.be_silent()

    def focus_first(self) -> None:
        """Put the focus on the first column."""
        if self.choices:
            self.choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    # Inside

    def _name(self, sheet: Sheet, column: int) -> str:
        heading = sheet.table.headings[column]
        if heading:
            return heading
        # Without a heading only what stands in it tells one column from the next.
        first = next((row[column] for row in sheet.table.rows if row[column]), "")
        return self.tr("Kolom {n}: {example}").format(n=column + 1, example=first)

    def _named(self) -> tuple[str, ...]:
        assert self._sheet is not None
        named = self._sheet.left_out
        if len(named) <= MOST_NAMED:
            return named
        others = self.tr("nog {n} kolommen").format(n=len(named) - MOST_NAMED)
        return (*named[:MOST_NAMED], others)

    def _tell(self, column: int, place: int) -> None:
        self.chosen.emit(column, CHOICES[place])
