"""The same text in another language: whose words stand there, with one press to go there."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.documents.headings import language_word
from facilitator_app.domain.handout_texts import OtherWords
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.buttons import small
from facilitator_app.ui.labels import wrapping_label


class OtherLanguages(QWidget):
    """A line for each other language; nothing while all words are Kring's.

    Signals:
        asked: code of the language to go to.
    """

    asked = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._shown: tuple[OtherWords, ...] = ()
        self._lines: list[QWidget] = []
        self.buttons: list[QPushButton] = []
        self.hide()

    @property
    def said(self) -> list[str]:
        """The line of each language."""
        return [self._words(each) for each in self._shown]

    def show_words(self, others: tuple[OtherWords, ...]) -> None:
        """Say how the text stands in each other language."""
        if others == self._shown:
            return
        self._shown = others
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.buttons = [small(self._way(each)) for each in others]
        self._lines = [self._line(each, button) for each, button in zip(others, self.buttons, strict=True)]
        self.setVisible(bool(others))

    # Inside

    def _line(self, other: OtherWords, button: QPushButton) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(wrapping_label(self._words(other), "small"), 1)
        row.addWidget(button)
        button.clicked.connect(partial(self.asked.emit, other.language))
        self._column.addWidget(line)
        return line

    def _words(self, other: OtherWords) -> str:
        language = language_word(other.language, self._wording)
        if not other.own:
            return self.tr("In het {taal} staat nog de tekst van Kring.").format(taal=language)
        if other.changed_on is None:
            return self.tr("In het {taal} staat een tekst van je praktijk.").format(taal=language)
        day = self._wording.date_in_words(other.changed_on)
        return self.tr("In het {taal} staat de tekst van je praktijk van {dag}.").format(taal=language, dag=day)

    def _way(self, other: OtherWords) -> str:
        return self.tr("Naar het {taal}").format(taal=language_word(other.language, self._wording))
