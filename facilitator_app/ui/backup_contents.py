"""What is in a backup that was opened, before it takes the place of anything."""

from PySide6.QtWidgets import QGridLayout, QWidget

from facilitator_app.domain.backups import BackupContents, FoundBackup
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.long_words import breakable


class BackupContentsView(QWidget):
    """One line for each fact: no name of a woman, and no value."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._values = []
        for row, name in enumerate(
            (
                self.tr("Praktijk"),
                self.tr("Gemaakt"),
                self.tr("Laatste wijziging"),
                self.tr("Deelnemers"),
                self.tr("Groepen"),
                self.tr("Bijeenkomsten"),
            )
        ):
            value = wrapping_label(look="strong")
            self._grid.addWidget(label(name, "muted"), row, 0)
            self._grid.addWidget(value, row, 1)
            self._values.append(value)

    @property
    def texts(self) -> list[str]:
        """What it says, from top to bottom."""
        return [value.text() for value in self._values]

    def show_contents(self, backup: FoundBackup, contents: BackupContents) -> None:
        """Say what is in it."""
        made = self._moment(self._wording.date_in_words(backup.made_on), self._wording.clock(backup.made_at))
        changed = self._moment(
            self._wording.date_in_words(contents.changed_at.date()), self._wording.clock(contents.changed_at)
        )
        counts = (contents.participants, contents.groups, contents.sessions)
        facts = (breakable(contents.practice), made, changed, *map(str, counts))
        for value, fact in zip(self._values, facts, strict=True):
            value.setText(fact)

    def _moment(self, day: str, time: str) -> str:
        return self.tr("{day}, {time} uur").format(day=day, time=time)
