"""Makes two groups of one: who goes along, how the new one is called, and what both would be then."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.composing import Composition
from facilitator_app.domain.groups import FEWEST_WOMEN
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.composing import Composing
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.buttons import primary, secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.composing_words import languages_in_words, middle_in_words, size_in_words, weeks_in_words
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.form_message import FormMessage
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.words import sentence_for

LONGEST_NAME = 200


class SplitPage(QWidget):
    """Left who goes, by due date; right what stays and what begins.

    Signals:
        done: a sentence about what was done, and the id of the new group; both "" when nothing was.
    """

    done = Signal(str, str)

    def __init__(
        self, composing: Composing, group_id: str, wording: Wording, wall: WallClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._composing = composing
        self._choice = composing.choice(group_id)
        self._wording = wording
        self._wall = wall
        self.name_edit = QLineEdit()
        hold_at_most(self.name_edit, LONGEST_NAME)
        self._name_field = FormField(self.tr("Naam van de nieuwe groep"), self.name_edit)
        self.boxes = {woman.id: CheckBox(self._line(woman.id)) for woman in self._choice.composition.members}
        self._stays, self._goes = wrapping_label(), wrapping_label()
        self._message = FormMessage()
        self._back = secondary(self.tr("Terug"))
        self.primary: QPushButton = primary(self.tr("Splitsen"))
        self._lay_out()
        self._connect()
        self._show_parts()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Splitsen")

    @property
    def parts(self) -> tuple[str, str]:
        """What it says about what stays and what begins."""
        return self._stays.text(), self._goes.text()

    def take_over(self, other: "SplitPage") -> None:
        """Go on with what was chosen and typed for the same women before."""
        if other.boxes.keys() == self.boxes.keys():
            self.name_edit.setText(other.name_edit.text())
            for id, box in self.boxes.items():
                box.setChecked(other.boxes[id].isChecked())

    def enter(self) -> None:
        """Put the focus where the choosing begins; what was chosen stays."""
        first = next(iter(self.boxes.values()), self.name_edit)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing is kept that she did not press."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter splits, as in any form."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._split()
        else:
            super().keyPressEvent(event)

    # Inside

    def _leaving(self) -> list[str]:
        return [id for id, box in self.boxes.items() if box.isChecked()]

    def _split(self) -> None:
        name, leaving = " ".join(self.name_edit.text().split()), self._leaving()
        if not leaving or len(leaving) == len(self.boxes):
            self._message.say(self.tr("Kies wie er naar de nieuwe groep gaan. In beide groepen blijft iemand."))
            return
        if not name:
            self._name_field.complain(self.tr("Typ een naam voor de nieuwe groep."))
            self.name_edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            new = self._composing.split(self._choice.group.id, name, leaving)
        except (Refusal, Trouble) as problem:
            self._message.say(sentence_for(problem))
            return
        self.done.emit(self.tr("Groep gesplitst. Plan nu de bijeenkomsten van de nieuwe groep."), new.id)

    def _show_parts(self) -> None:
        self._message.be_silent()
        leaving = set(self._leaving())
        members = self._choice.composition.members
        self._stays.setText(self._facts(Composition(tuple(w for w in members if w.id not in leaving))))
        self._goes.setText(self._facts(Composition(tuple(w for w in members if w.id in leaving))))

    def _facts(self, part: Composition) -> str:
        if part.size == 0:
            return self.tr("nog niemand")
        facts = [
            size_in_words(part, self._composing.largest),
            middle_in_words(part, self._wording),
            weeks_in_words(part, self._wall.today()),
            languages_in_words(part, self._wording),
        ]
        if part.size < FEWEST_WOMEN:
            facts.append(self.tr("minder dan {n} is klein voor een kring").format(n=FEWEST_WOMEN))
        elif part.size < self._composing.smallest:
            facts.append(self.tr("kleiner dan jullie willen"))
        return "\n".join(fact for fact in facts if fact)

    def _line(self, participant_id: str) -> str:
        woman = next(w for w in self._choice.composition.members if w.id == participant_id)
        name = self._choice.labels[participant_id]
        short = name if len(name) <= 28 else f"{name[:27]}…"
        due = self.tr("uitgerekend {date}").format(date=self._wording.short_date(woman.due_date))
        return f"{short} · {due}".replace("&", "&&")

    def _go_back(self) -> None:
        self.done.emit("", "")

    def _connect(self) -> None:
        for box in self.boxes.values():
            box.toggled.connect(self._show_parts)
        self.primary.clicked.connect(self._split)
        self._back.clicked.connect(self._go_back)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._go_back)

    def _lay_out(self) -> None:
        who = Card(self.tr("Wie gaat er naar de nieuwe groep?"))
        who.body.setSpacing(2)
        for box in self.boxes.values():
            who.body.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        who.body.addWidget(self._message)
        who.body.addStretch(1)
        parts = QWidget()
        column = QVBoxLayout(parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        new = Card(self.tr("De nieuwe groep"))
        new.body.addWidget(self._name_field)
        new.body.addWidget(self._goes)
        stays = Card(self.tr("Wie blijft"))
        stays.body.addWidget(wrapping_label(breakable(self._choice.group.name), "strong"))
        stays.body.addWidget(self._stays)
        column.addWidget(new)
        column.addWidget(stays)
        column.addStretch(1)
        contents = ScrollColumn(parent=self)
        contents.body.setSpacing(10)
        contents.body.addWidget(wrapping_label(self.tr("Splitsen in twee groepen"), "title"))
        contents.body.addWidget(CardPair(who, parts))
        contents.body.addStretch(1)
        footer = Footer()
        footer.add_status_widget(self._back)
        footer.add_button(self.primary)
        stack(self, contents, footer)
