"""The women of one group with their due dates, and what can be done for each of them (S3)."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QWidget

from facilitator_app.domain.participants import Participant
from facilitator_app.domain.wording import Wording
from facilitator_app.live.groups import GroupPage as GroupContents
from facilitator_app.ui.buttons import icon_button, small
from facilitator_app.ui.card import Card
from facilitator_app.ui.days import day_and_month
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.status_words import status_line

# After this she has given birth, and her weeks say nothing any more.
MOST_WEEKS = 42


class GroupWomen(QWidget):
    """A row for each woman; whoever has left the group comes last, and after a loss only when asked for.

    Signals:
        new_woman_requested: a woman is to be added.
        import_requested: a list of women is to be read in.
        everyone_requested: whether also those are wanted whom lists do not name.
        dossier_requested, details_requested, status_requested, move_requested, removal_requested: id of the woman
            it is about.
    """

    new_woman_requested = Signal()
    import_requested = Signal()
    everyone_requested = Signal(bool)
    dossier_requested = Signal(str)
    details_requested = Signal(str)
    status_requested = Signal(str)
    move_requested = Signal(str)
    removal_requested = Signal(str)

    def __init__(
        self,
        contents: GroupContents,
        wording: Wording,
        today: date,
        *,
        everyone: bool,
        may_change: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        self._today = today
        self._menus: dict[str, QPushButton] = {}
        self.add_button = small(self.tr("+ Deelnemer"))
        self.everyone_button = PushButton(self.tr("Toon iedereen"), "small-quiet")
        self.everyone_button.setText(self.tr("Verberg weer") if everyone else self.tr("Toon iedereen"))
        self.import_button = small(self.tr("Inlezen"))
        self.import_button.setAccessibleName(self.tr("Deelnemers inlezen"))
        self.add_button.clicked.connect(self.new_woman_requested)
        self.import_button.clicked.connect(self.import_requested)
        self.everyone_button.clicked.connect(partial(self.everyone_requested.emit, not everyone))
        card = Card()
        card.setAccessibleName(self.tr("Deelnemers"))
        card.body.setContentsMargins(16, 10, 16, 12)
        card.body.addLayout(self._head(contents, may_change=may_change))
        if not contents.participants:
            card.body.addWidget(
                wrapping_label(
                    self.tr("Deze groep is nog leeg. Voeg deelnemers toe of lees een lijst in."), "muted"
                )
            )
        card.body.addLayout(self._rows(contents, may_change=may_change))
        card.body.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)

    def menu_of(self, participant_id: str) -> QPushButton | None:
        """Return the button with all that can be done for a woman."""
        return self._menus.get(participant_id)

    # Inside

    def _head(self, contents: GroupContents, *, may_change: bool) -> QHBoxLayout:
        count = sum(woman.takes_place for woman in contents.participants)
        buttons = FlowRow(gap=6)
        buttons.add(self.everyone_button)
        buttons.add(self.import_button)
        buttons.add(self.add_button)
        # Only now: what is shown before it has a place comes up as a window of its own.
        for button in (self.everyone_button, self.import_button, self.add_button):
            button.setVisible(may_change)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(self.tr("Deelnemers ({n})").format(n=count), "heading"))
        head.addStretch(1)
        head.addWidget(buttons)
        return head

    def _rows(self, contents: GroupContents, *, may_change: bool) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for row, woman in enumerate(contents.participants):
            name, standing = contents.labels[woman.id], status_line(woman, self._wording)
            grid.addWidget(ElidedLabel(name, "strong" if woman.takes_place else "muted"), row, 0)
            if standing:
                grid.addWidget(ElidedLabel(standing, "muted"), row, 1, 1, 2, Qt.AlignmentFlag.AlignRight)
            else:
                due = self.tr("uitgerekend {date}").format(date=day_and_month(self._wording, woman.due_date))
                grid.addWidget(label(due, "muted"), row, 1)
                grid.addWidget(label(self._weeks(woman), "muted"), row, 2, Qt.AlignmentFlag.AlignRight)
            if may_change:
                grid.addWidget(self._menu_button(woman, name), row, 3)
        return grid

    def _weeks(self, woman: Participant) -> str:
        age = woman.age_on(self._today)
        if age is None or age.weeks > MOST_WEEKS:
            return ""
        return self.tr("{n} weken").format(n=age.weeks)

    def _menu_button(self, woman: Participant, name: str) -> QPushButton:
        button = icon_button("ellipsis", self.tr("Meer voor {naam}").format(naam=name))
        button.clicked.connect(partial(self._open_menu, woman.id, button))
        self._menus[woman.id] = button
        return button

    def _open_menu(self, participant_id: str, button: QPushButton) -> None:
        menu = QMenu(self)
        for words, signal in (
            (self.tr("Dossier openen"), self.dossier_requested),
            (self.tr("Gegevens wijzigen"), self.details_requested),
            (self.tr("Status wijzigen"), self.status_requested),
            (self.tr("Andere groep"), self.move_requested),
            (self.tr("Uit de groep halen"), self.removal_requested),
        ):
            menu.addAction(words).triggered.connect(partial(signal.emit, participant_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
