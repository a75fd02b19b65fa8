"""Who works here, each with what she does; and the key that nobody of before may keep."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.live.team import Member, Team
from facilitator_app.ui.buttons import secondary, small
from facilitator_app.ui.card import Card
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.words_of_team import role_in_words


class PeopleSection(QWidget):
    """What changes somebody is on a page of its own.

    Signals:
        done: never, here; the pages tell it.
        refused: never, here.
        adding_requested: one more person is to be let in.
        person_requested: id of whom she wants to change.
        new_key_requested: the store is to get another key.
    """

    done = Signal(str)
    refused = Signal(str)
    adding_requested = Signal()
    person_requested = Signal(str)
    new_key_requested = Signal()

    def __init__(self, team: Team, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._team = team
        self._shown: list[Member] = []
        self._rows: list[QWidget] = []
        self._add = secondary(self.tr("Toevoegen"), icon="plus")
        self._new_key = secondary(self.tr("Nieuwe sleutel maken"))
        self._lay_out()
        self._add.clicked.connect(self.adding_requested)
        self._new_key.clicked.connect(self.new_key_requested)
        self.show_kept()

    @property
    def title(self) -> str:
        """The word on its tab."""
        return self.tr("Mensen")

    def first_field(self) -> QWidget:
        """Where she begins."""
        return self._add

    def show_kept(self) -> None:
        """Show who works here now."""
        members = self._team.members()
        if members == self._shown:
            return
        self._shown = members
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(member) for member in members]
        for row in self._rows:
            self._list.addWidget(row)
            row.show()

    def keep(self) -> None:
        """Nothing is half typed here."""

    def _row(self, member: Member) -> QWidget:
        row = QWidget()
        change = small(self.tr("Wijzig"))
        change.setAccessibleName(self.tr("Wijzig {naam}").format(naam=member.name))
        change.clicked.connect(partial(self.person_requested.emit, member.id))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(wrapping_label(breakable(member.name), "strong"))
        words.addWidget(wrapping_label(" · ".join(self._facts(member)), "muted"))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(12)
        line.addLayout(words, 1)
        line.addWidget(change, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _facts(self, member: Member) -> list[str]:
        facts = [role_in_words(member.role)]
        if member.at_laptop:
            facts.append(self.tr("werkt nu met Kring"))
        elif not member.comes_in:
            facts.append(self.tr("heeft nog geen wachtzin op deze laptop"))
        return facts

    def _lay_out(self) -> None:
        people = Card(self.tr("Wie werkt met Kring"))
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        people.body.addLayout(self._list)
        people.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        key = Card(self.tr("Sleutel van de gegevens"))
        key.body.addWidget(
            wrapping_label(
                self.tr(
                    "Wie hier wegging en een oude kopie van het sleutelbestand heeft, kan met haar wachtzin van "
                    "toen nog bij de gegevens van nu. Na een nieuwe sleutel niet meer."
                ),
                "muted",
            )
        )
        key.body.addWidget(self._new_key, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(people)
        column.addWidget(key)
        column.addStretch(1)
