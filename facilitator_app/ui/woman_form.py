"""Adds a woman by hand, or changes what is known of one; the three that matter come first and suffice."""

from dataclasses import replace
from datetime import date
from functools import partial
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.participants import Participant
from facilitator_app.domain.refusals import Refusal, UnreadableDate
from facilitator_app.domain.remarks import Effect, Part, Remark
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.enrolment import Enrolment, Typed
from facilitator_app.ui.buttons import primary, secondary
from facilitator_app.ui.composing_words import difference_in_words
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.remark_words import remark_in_words
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.woman_fields import WomanFields
from facilitator_app.ui.woman_standing import WomanStanding
from facilitator_app.ui.words import sentence_for


class WomanForm(QWidget):
    """Without a woman it adds one; with one, every field that is left is stored, and what cannot be says why.

    Signals:
        done: a sentence about what was done, to be told where she came from; "" when nothing is to be told.
        told: a sentence, and whether undo takes back what it tells of.
        status_requested, move_requested: id of the woman whose form this is.
    """

    done = Signal(str)
    told = Signal(str, bool)
    status_requested = Signal(str)
    move_requested = Signal(str)

    def __init__(
        self, enrolment: Enrolment, participant_id: str, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._enrolment = enrolment
        self._id = participant_id
        self._woman: Participant | None = None
        self._wording = wording
        self._agreed: frozenset[Remark] = frozenset()
        self._asked: frozenset[Remark] = frozenset()
        self._step = ""
        self.fields = WomanFields(wording, enrolment.today)
        self.standing = WomanStanding(wording)
        self._notice = Notice()
        self._back = secondary(self.tr("Terug"))
        self.another_button = secondary(self.tr("Toevoegen en nog een"))
        self.primary = primary(self.tr("Klaar") if participant_id else self.tr("Toevoegen"))
        self._lay_out()
        self._connect()

    @property
    def heading(self) -> str:
        """Title of the window on this page; never her name."""
        return self.tr("Gegevens wijzigen") if self._id else self.tr("Nieuwe deelnemer")

    @property
    def has_text(self) -> bool:
        """Whether something is typed that is stored nowhere yet."""
        return not self._id and self.fields.has_text

    def begin(self, group_id: str | None) -> None:
        """Get ready for a new woman of a group, or of the waiting list; what was typed before stays."""
        groups = [(group.id, group.name) for group in self._enrolment.groups()]
        self.fields.set_groups(groups, group_id)
        if not self.fields.has_text:
            self.fields.choose_language(self._enrolment.language)
        self._follow_group()

    def take_over(self, other: "WomanForm") -> None:
        """Go on with what was half typed in another form."""
        for part, edit in other.fields.edits.items():
            self.fields.edits[part].setText(edit.text())
        self.fields.choose_language(str(other.fields.language.currentData()))

    def enter(self) -> None:
        """Show what is stored now, with the focus on what comes first; what is half typed stays."""
        if self._id:
            # Once adding her was taken back she is not found, and on leaving there is nothing to keep.
            before, self._woman = self._woman, None
            now = self._enrolment.women.look(self._id)
            self._woman = before
            if now != self._woman:
                self._fill(now)
        first = self.fields.edits[Part.FIRST_NAME]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Store what can be, and say what could not; a new woman waits here half typed."""
        if self._id and (left := self._keep()):
            said = self.tr("Eén veld is niet opgeslagen. {waarom}").format(waarom=remark_in_words(left[0]))
            self.told.emit(said, False)
            self._woman = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the main button does, and is a yes to what was asked."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.primary.click()
        else:
            super().keyPressEvent(event)

    # A new woman

    def _add(self, *, another: bool) -> None:
        if self._cannot_read_joined_on():
            return
        self._agree()
        try:
            left = self._enrolment.add(self._typed())
        except (Refusal, Trouble) as problem:
            self._notice.tell(sentence_for(problem), attention=True)
            return
        if left:
            self._say(left)
            return
        self.fields.clear()
        self._agreed = frozenset()
        said = self.tr("Deelnemer toegevoegd.")
        if another:
            self._follow_group()
            self.enter()
            self.told.emit(said, True)
        else:
            self.done.emit(said)

    def _follow_group(self) -> None:
        """What follows from the group that is chosen: her picture, and since when she takes part."""
        women, group_id = self._enrolment.women, self.fields.group_id
        taken = {woman.picture for woman in women.others_in(group_id)} if group_id else set()
        self.fields.set_pictures(taken, women.free_picture(group_id))
        since = women.would_join_on(group_id)
        self.fields.joined_on.set_day(since)
        self.fields.joined_field.setVisible(since is not None)
        self._show_differences()

    # Somebody who is known

    def _fill(self, woman: Participant) -> None:
        women = self._enrolment.women
        self._woman = woman
        self._agreed = self._asked = frozenset()
        self._step = str(uuid4())
        group = women.group_of(woman)
        taken = {other.picture for other in women.others_in(woman.group_id, woman.id)} if group else set()
        self.fields.set_pictures(taken, woman.picture)
        self.fields.fill(woman)
        self.fields.be_content()
        begun = group is not None and women.would_join_on(group.id) is not None
        self.fields.joined_field.setVisible(begun or woman.joined_on is not None)
        place = group.name if group else self.tr("wachtlijst")
        self.standing.show_woman(woman, place, may_change=women.may_change)

    def _change_weighing(self, weighs: bool) -> None:
        if self._woman is None:
            return
        women = self._enrolment.women
        try:
            women.change(replace(women.get(self._id), weighs=weighs), step=self._step)
        except (Refusal, Trouble) as problem:
            self._notice.tell(sentence_for(problem), attention=True)
        self._woman = women.get(self._id)
        self.standing.weighs.setChecked(self._woman.weighs)

    def _keep(self) -> tuple[Remark, ...]:
        """Store what can be; returns what keeps the rest in its fields."""
        if self._woman is None or not self._enrolment.women.may_change:
            return ()
        try:
            left = self._enrolment.change(self._id, self._typed(), self._step)
        except (Refusal, Trouble) as problem:
            self._notice.tell(sentence_for(problem), attention=True)
            return ()
        self._woman = self._enrolment.women.get(self._id)
        return left

    def _finish(self) -> None:
        if self._cannot_read_joined_on():
            return
        self._agree()
        left = self._keep()
        if left:
            self._say(left)
        else:
            self.done.emit("")

    # Both

    def _press(self) -> None:
        if self._id:
            self._finish()
        else:
            self._add(another=False)

    def _leave_field(self) -> None:
        if self._id and self.isVisible():
            self._say_at_fields(self._keep())
        self._show_differences()

    def _edited(self) -> None:
        self._notice.dismiss()
        self._asked = frozenset()

    def _typed(self) -> Typed:
        fields = self.fields
        group_id = self._woman.group_id if self._id and self._woman else fields.group_id
        picture, babies = str(fields.picture.currentData()), int(fields.babies.currentData())
        return Typed(fields.texts, group_id, self._joined_on(), picture, babies, self._agreed)

    def _joined_on(self) -> date | None:
        try:
            return self.fields.joined_on.read()
        except UnreadableDate:
            return self._woman.joined_on if self._woman else None

    def _cannot_read_joined_on(self) -> bool:
        try:
            self.fields.joined_on.read()
        except UnreadableDate as unread:
            self.fields.joined_field.complain(sentence_for(unread))
            self.fields.joined_on.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _agree(self) -> None:
        """What was asked and not changed since is answered with yes."""
        self._agreed |= self._asked
        self._asked = frozenset()

    def _say(self, left: tuple[Remark, ...]) -> None:
        """Say what stands in the way, with the cursor there; the next Enter is a yes to what is only asked."""
        said = self._say_at_fields(left)
        stops = [remark for remark in said if remark.why.effect is Effect.STOPS]
        self._asked = frozenset() if stops else frozenset(said)
        first = next((each.part for each in (*stops, *said) if each.part in self.fields.edits), None)
        self.fields.edits[first or Part.FIRST_NAME].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_at_fields(self, left: tuple[Remark, ...]) -> list[Remark]:
        """Say of each part what matters most, which comes first; returns what was said."""
        self.fields.be_content()
        said = list({remark.part: remark for remark in reversed(left)}.values())
        for remark in said:
            if remark.why.effect is Effect.STOPS:
                self.fields.parts[remark.part or Part.FIRST_NAME].complain(remark_in_words(remark))
            else:
                self._ask(remark)
        return said

    def _ask(self, remark: Remark) -> None:
        sentence = remark_in_words(remark)
        if remark.why.effect is Effect.THERE:
            sentence = self.tr("{zin} Toch toevoegen? Enter = ja.").format(zin=sentence)
        else:
            sentence = self.tr("{zin} Enter = ja.").format(zin=sentence)
        if remark.part in self.fields.parts:
            self.fields.parts[remark.part].message.say(sentence, stops=False)
        else:
            self._notice.tell(sentence, attention=True)

    def _show_differences(self) -> None:
        message = self.fields.group_field.message
        off = () if self._id else self._enrolment.differences(self._typed())
        words = " · ".join(difference_in_words(each, self._wording) for each in off)
        if words:
            message.say(words[:1].upper() + words[1:], stops=False, aloud=False)
        else:
            message.be_silent()

    def _go_back(self) -> None:
        self.done.emit("")

    def _connect(self) -> None:
        self.standing.weighing_chosen.connect(self._change_weighing)
        self.standing.status_requested.connect(partial(self.status_requested.emit, self._id))
        self.standing.move_requested.connect(partial(self.move_requested.emit, self._id))
        self.fields.edited.connect(self._edited)
        self.fields.left.connect(self._leave_field)
        self.fields.group.activated.connect(self._follow_group)
        self.primary.clicked.connect(self._press)
        self.another_button.clicked.connect(partial(self._add, another=True))
        self._back.clicked.connect(self._go_back)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._go_back)

    def _lay_out(self) -> None:
        known = bool(self._id)
        self.fields.group_field.setVisible(not known)
        self.standing.setVisible(known)
        column = ScrollColumn(parent=self)
        column.body.setSpacing(10)
        column.body.addWidget(self.standing)
        column.body.addWidget(self._notice)
        column.body.addWidget(self.fields)
        column.body.addStretch(1)
        self.another_button.setVisible(not known)
        footer = Footer()
        footer.add_status_widget(self._back)
        footer.add_button(self.another_button)
        footer.add_button(self.primary)
        stack(self, column, footer)
