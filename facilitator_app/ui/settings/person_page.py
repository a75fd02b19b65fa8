"""One person who works here: what she does, a new passphrase, and the way out."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator_app.live.team import Team
from facilitator_app.ui.buttons import quiet, secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.notice import ABOVE_FOOTER, Notice
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.role_choice import RoleChoice
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.words import tried
from facilitator_app.ui.words_of_team import role_in_words

COLUMN_PX = 560


class PersonPage(QWidget):
    """A role counts as soon as it is confirmed; the rest has a page of its own.

    Signals:
        letting_in_requested: she is to have another passphrase.
        removal_requested: she goes.
        back_requested: back to the list.
    """

    letting_in_requested = Signal()
    removal_requested = Signal()
    back_requested = Signal()

    def __init__(self, team: Team, person_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._team = team
        self._id = person_id
        self.primary: QPushButton | None = None
        member = team.member(person_id)
        self._name = wrapping_label(breakable(member.name), "title")
        self._role = RoleChoice(member.role)
        self._change = secondary(self.tr("Rol wijzigen"))
        self._let_in = secondary(self.tr("Nieuwe wachtzin"))
        self._remove = secondary(self.tr("Weghalen"))
        self._back = quiet(self.tr("Terug"), hint="Esc")
        self.notice = Notice(ABOVE_FOOTER)
        self._lay_out(at_laptop=member.at_laptop)
        self._role.chosen.connect(self._show_change)
        self._change.clicked.connect(self._change_role)
        self._let_in.clicked.connect(self.letting_in_requested)
        self._remove.clicked.connect(self.removal_requested)
        self._back.clicked.connect(self.back_requested)
        local_key(self, "Esc", self.back_requested)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Mensen")

    def enter(self) -> None:
        """Show her as she is now."""
        self.notice.dismiss()
        if all(member.id != self._id for member in self._team.members()):
            # She went, and whoever sent her comes by here on the way back.
            return
        self._role.show_role(self._team.member(self._id).role)
        self._show_change()
        self._role.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """A role that was only chosen is not hers."""

    def _show_change(self) -> None:
        self._change.setEnabled(self._role.role is not self._team.member(self._id).role)

    def _change_role(self) -> None:
        role, member = self._role.role, self._team.member(self._id)
        sentence = tried(partial(self._team.change_role, self._id, role))
        if sentence:
            self._role.show_role(member.role)
            self.notice.tell(sentence, attention=True)
        else:
            said = self.tr("{naam} is vanaf nu: {rol}.")
            self.notice.tell(said.format(naam=member.name, rol=role_in_words(role)))
        self._role.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_change()

    def _lay_out(self, *, at_laptop: bool) -> None:
        role = Card(self.tr("Wat zij hier doet"))
        role.body.addWidget(self._role)
        role.body.addWidget(self._change, 0, Qt.AlignmentFlag.AlignLeft)
        cards = [role]
        if not at_laptop:
            # Her own is changed under Veiligheid, where the old one is asked.
            secret = Card(self.tr("Wachtzin en pincode"))
            secret.body.addWidget(
                wrapping_label(
                    self.tr("Vergeten, of nog geen? Dan kiest zij hier nieuwe, samen met jou."), "muted"
                )
            )
            secret.body.addWidget(self._let_in, 0, Qt.AlignmentFlag.AlignLeft)
            cards.append(secret)
        out = Card(self.tr("Werkt hier niet meer"))
        out.body.addWidget(
            wrapping_label(self.tr("Haar naam blijft staan bij wat zij deed. Openen kan zij niet meer."), "muted")
        )
        out.body.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        cards.append(out)
        contents = ScrollColumn(COLUMN_PX, parent=self)
        contents.body.setSpacing(12)
        contents.body.addWidget(self._name)
        for card in cards:
            contents.body.addWidget(card)
        contents.body.addStretch(1)
        footer = Footer(self)
        footer.add_status_widget(self._back)
        stack(self, contents, self.notice, footer)
