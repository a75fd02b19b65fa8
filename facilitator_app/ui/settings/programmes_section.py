"""The programmes of the practice's own: made out of a shipped one, changed on a page of their own, taken away."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.domain.own_programmes import OwnProgramme
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.own_programmes import OwnProgrammes
from facilitator_app.ui.buttons import secondary, small
from facilitator_app.ui.card import Card
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.words import sentence_for
from facilitator_app.ui.words_of_programmes import name_of_copy


class ProgrammesSection(QWidget):
    """The shipped programmes stay as they are: what is changed is a copy.

    Signals:
        done: what was stored, in words.
        refused: why it could not be done.
        programme_requested: id of the one that she wants to change.
    """

    done = Signal(str)
    refused = Signal(str)
    programme_requested = Signal(str)

    def __init__(self, programmes: OwnProgrammes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._programmes = programmes
        self._shown: list[tuple[OwnProgramme, int]] | None = None
        self._rows: list[QWidget] = []
        self._none = wrapping_label(self.tr("Er zijn nog geen eigen programma's."), "muted")
        self.source = ComboBox()
        self.source.setMinimumContentsLength(18)
        self.source.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.copy = secondary(self.tr("Maak een eigen versie"))
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.show_kept()

    @property
    def title(self) -> str:
        """The word on its tab."""
        return self.tr("Programma's")

    def first_field(self) -> QWidget:
        """Where she begins."""
        return self.source

    def show_kept(self) -> None:
        """Show which there are now."""
        programmes = [(one, len(self._programmes.followers(one.id))) for one in self._programmes.all()]
        if programmes == self._shown:
            return
        self._shown = programmes
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(programme, followers) for programme, followers in programmes]
        for row in self._rows:
            self._list.addWidget(row)
            row.show()
        self._none.setVisible(not programmes)
        chosen = max(self.source.currentIndex(), 0)
        self.source.clear()
        for series, id, title in self._programmes.shipped():
            self.source.addItem(title, (series, id))
        for programme, _ in programmes:
            self.source.addItem(programme.name, (programme.series, programme.id))
        self.source.setCurrentIndex(chosen)

    def keep(self) -> None:
        """Nothing is half typed here."""

    # Inside

    def _copy(self) -> None:
        series, id = self.source.currentData()
        try:
            programme = self._programmes.copy(series, id, name_of_copy())
        except (Refusal, Trouble) as problem:
            self.refused.emit(sentence_for(problem))
            return
        self.programme_requested.emit(programme.id)

    def _remove(self, id: str) -> None:
        try:
            self._programmes.remove(id)
        except (Refusal, Trouble) as problem:
            self.refused.emit(sentence_for(problem))
            return
        self.show_kept()
        self.source.setFocus(Qt.FocusReason.OtherFocusReason)
        self.done.emit(self.tr("Programma weggehaald."))

    def _row(self, programme: OwnProgramme, followers: int) -> QWidget:
        row = QWidget()
        change, remove = small(self.tr("Wijzig")), small(self.tr("Haal weg"))
        change.setAccessibleName(self.tr("Wijzig {naam}").format(naam=programme.name))
        remove.setAccessibleName(self.tr("Haal {naam} weg").format(naam=programme.name))
        change.clicked.connect(partial(self.programme_requested.emit, programme.id))
        remove.clicked.connect(partial(self._remove, programme.id))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(wrapping_label(breakable(programme.name), "strong"))
        words.addWidget(wrapping_label(self._facts(programme, followers), "muted"))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(12)
        line.addLayout(words, 1)
        for button in (change, remove):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _facts(self, programme: OwnProgramme, followers: int) -> str:
        facts = [self.tr("{n} minuten").format(n=programme.minutes)]
        if followers == 1:
            facts.append(self.tr("1 geplande bijeenkomst"))
        elif followers:
            facts.append(self.tr("{n} geplande bijeenkomsten").format(n=followers))
        return " · ".join(facts)

    def _lay_out(self) -> None:
        own = Card(self.tr("Eigen programma's"))
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        own.body.addWidget(self._none)
        own.body.addLayout(self._list)
        new = Card(self.tr("Nieuw eigen programma"))
        new.body.addWidget(
            wrapping_label(
                self.tr(
                    "Je begint met een kopie. Het programma van Kring zelf blijft zoals het is. Kies je eigen "
                    "programma daarna bij de datums van een groep."
                ),
                "muted",
            )
        )
        new.body.addWidget(FormField(self.tr("Uitgaan van"), self.source))
        new.body.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(own)
        column.addWidget(new)
        column.addStretch(1)
