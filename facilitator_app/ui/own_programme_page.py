"""A programme of the practice's own, written block by block with the clock beside it."""

from collections.abc import Callable
from datetime import time
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.fitting import fit
from facilitator_app.domain.own_programmes import OwnProgramme
from facilitator_app.domain.programme_rules import LONGEST_TITLE, tidy_line, tidy_lines
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.desk import new_id
from facilitator_app.live.own_programmes import OwnProgrammes
from facilitator_app.ui.announce import announce
from facilitator_app.ui.buttons import quiet
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.field_keys import FieldKeys
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.lines_edit import LinesEdit
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.notice import ABOVE_FOOTER, Notice
from facilitator_app.ui.own_block_list import OwnBlockList
from facilitator_app.ui.own_block_panel import OwnBlockPanel
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.text_entry import TextEntry
from facilitator_app.ui.theme import scaled, set_look
from facilitator_app.ui.words import sentence_for
from facilitator_app.ui.words_of_programmes import fit_words

LINES_PX = 84


class OwnProgrammePage(QWidget):
    """Every field is kept as it is left, and every step can be undone.

    Args:
        hours: when the session that it is looked at for begins and ends.

    Signals:
        done: a sentence on what was stored and can be undone.
        back_requested: she is done here.
    """

    done = Signal(str)
    back_requested = Signal()

    def __init__(
        self,
        programmes: OwnProgrammes,
        programme_id: str,
        hours: tuple[time, time],
        wording: Wording,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.primary: QPushButton | None = None
        self._programmes = programmes
        self._id = programme_id
        self._hours = hours
        self._wording = wording
        self._programme = self._stored()
        self._selected = self._programme.blocks[0].id
        self._warned: FormField | None = None
        name = QLineEdit()
        hold_at_most(name, 4 * LONGEST_TITLE)
        FieldKeys(name)
        self.name = TextEntry(self.tr("Naam van het programma"), name)
        self._fit = label()
        self._total = label(look="heading")
        self._followers = wrapping_label(look="small")
        self._at_once = self.tr("Wat je hier verandert, geldt daar meteen.")
        self.blocks = OwnBlockList(wording)
        self.panel = OwnBlockPanel(wording, programmes.themes())
        self.lists = {
            "aims": self._lines(self.tr("Doelen van deze bijeenkomst")),
            "materials": self._lines(self.tr("Dit nemen wij mee")),
            "bring": self._lines(self.tr("Dit nemen de vrouwen mee")),
            "arrange": self._lines(self.tr("Dit regelen de vrouwen nu")),
        }
        self.notice = Notice(ABOVE_FOOTER)
        self._back = quiet(self.tr("Terug"), hint="Esc")
        self._lay_out()
        self._connect()
        self._show()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Programma")

    @property
    def fit_said(self) -> str:
        """What it says about the hours of the session."""
        return self._fit.text()

    def enter(self) -> None:
        """Show how it is stored now, with the focus on a block.

        Raises:
            KeyError: it is not there any more.
        """
        self.notice.dismiss()
        self._programme = self._stored()
        self._show()
        self.blocks.focus_row(self._selected)

    def leave(self) -> None:
        """Keep what is half typed; what cannot be kept waits in its field."""
        self._tell()

    # Inside: what is shown

    def _stored(self) -> OwnProgramme:
        programme = self._programmes.get(self._id)
        if programme is None:
            raise KeyError(self._id)
        return programme

    def _show(self) -> None:
        programme = self._programme
        if self._selected not in [block.id for block in programme.blocks]:
            self._selected = programme.blocks[0].id
        self.name.show(programme.name)
        for name, entry in self.lists.items():
            entry.show("\n".join(getattr(programme, name)))
        placed = fit(programme, *self._hours)
        self._total.setText(self.tr("{n} minuten").format(n=programme.minutes))
        words = fit_words(placed, *self._hours, self._wording)
        if words != self._fit.text():
            self._fit.setText(words)
            announce(self._fit, words)
        set_look(self._fit, "" if placed.fits else "attention")
        self.blocks.show_fit(placed, self._selected)
        self.blocks.come_after(self.name.edit)
        self._show_selected()
        self._show_followers()

    def _show_selected(self) -> None:
        self.blocks.select(self._selected)
        number = self._programme.place_of(self._selected) + 1
        block, of = self._programme.block(self._selected), len(self._programme.blocks)
        self.panel.show_block(block, number=number, of=of)

    def _show_followers(self) -> None:
        count = len(self._programmes.followers(self._id))
        who = (
            self.tr("Eén geplande bijeenkomst volgt dit programma.")
            if count == 1
            else self.tr("{n} geplande bijeenkomsten volgen dit programma.").format(n=count)
        )
        self._followers.setText(f"{who} {self._at_once}")
        self._followers.setVisible(count > 0)

    # Inside: what is done

    def _select(self, id: str) -> None:
        if id == self._selected:
            return
        # What is half typed is about the block before.
        self.panel.tell()
        if self._is_held_by(self.panel.complains):
            return
        self._selected = id
        self._show_selected()

    def _change_block(self, facts: dict[str, object], field: FormField) -> None:
        self._try(partial(self._programme.with_block, self._selected, **facts), field)

    def _change_lines(self, name: str, text: str) -> None:
        self._try(partial(self._programme.changed, **{name: tidy_lines(text)}), self.lists[name].field)

    def _change_name(self, text: str) -> None:
        self._try(partial(self._programme.changed, name=tidy_line(text)), self.name.field)

    def _move(self, by: int) -> None:
        self.panel.tell()
        if self._try(partial(self._programme.moved, self._selected, by)):
            self.blocks.focus_row(self._selected)

    def _add(self) -> None:
        self.panel.tell()
        if self._is_held_by(self.panel.complains):
            return
        id, after = new_id(), self._selected
        title = self.tr("Nieuw blok")
        if self._try(partial(self._programme.with_one_more, id, title, after)):
            self._selected = id
            self._show()
            self.done.emit(self.tr("Blok erbij gezet."))
            edit = self.panel.title.edit
            edit.setFocus(Qt.FocusReason.OtherFocusReason)
            edit.selectAll()

    def _remove(self) -> None:
        place = self._programme.place_of(self._selected)
        if self._try(partial(self._programme.without, self._selected)):
            left = self._programme.blocks
            self._selected = left[min(place, len(left) - 1)].id
            self._show()
            self.blocks.focus_row(self._selected)
            self.done.emit(self.tr("Blok weggehaald."))

    def _try(self, change: Callable[[], OwnProgramme], field: FormField | None = None) -> bool:
        """Store a change; where it is declined the field, or else the page, says why."""
        try:
            changed = change()
            self._programmes.change(changed)
        except (Refusal, Trouble) as problem:
            if field is not None:
                field.complain(sentence_for(problem))
            else:
                self.notice.tell(sentence_for(problem), attention=True)
            return False
        self.notice.dismiss()
        self._programme = changed
        if field is not None:
            self._take(field)
        self._show()
        return True

    def _take(self, field: FormField) -> None:
        """What was typed is stored: from now on the field shows that."""
        for entry in (self.name, *self.lists.values(), *self.panel.entries):
            if entry.field is field:
                entry.take(entry.text)
        field.be_content()

    def _tell(self) -> None:
        for entry in (self.name, *self.lists.values()):
            entry.tell()
        self.panel.tell()

    def _go_back(self) -> None:
        self._tell()
        entries = (self.name, *self.lists.values())
        complaining = next((entry.field for entry in entries if entry.field.complains), None)
        if not self._is_held_by(complaining or self.panel.complains):
            self.back_requested.emit()

    def _is_held_by(self, field: FormField | None) -> bool:
        """Whether she goes back to what could not be kept; the second time she leaves it as it was stored."""
        held = field is not None and field is not self._warned
        self._warned = field if held else None
        if field is not None and held:
            field.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return held

    # Inside: how it is put together

    def _lines(self, words: str) -> TextEntry:
        edit = LinesEdit(words)
        edit.setFixedHeight(scaled(LINES_PX))
        return TextEntry(words, edit)

    def _connect(self) -> None:
        self.name.told.connect(self._change_name)
        for name, entry in self.lists.items():
            entry.told.connect(partial(self._change_lines, name))
        self.panel.told.connect(self._change_block)
        self.blocks.selected.connect(self._select)
        self.blocks.move_requested.connect(self._move)
        self.blocks.adding_requested.connect(self._add)
        self.blocks.removal_requested.connect(self._remove)
        self._back.clicked.connect(self._go_back)
        local_key(self, "Esc", self._go_back)

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        contents = ScrollColumn(parent=self)
        page.addWidget(contents, 1)
        contents.body.setSpacing(12)
        contents.body.addWidget(self.name.field)
        contents.body.addWidget(self._followers)
        contents.body.addWidget(CardPair(self.blocks, self.panel, parent=contents.body.parentWidget()))
        around = Card(self.tr("Bij deze bijeenkomst, elk op een regel"))
        aims, materials, bring, arrange = (entry.field for entry in self.lists.values())
        around.body.addWidget(CardPair(aims, materials))
        around.body.addWidget(CardPair(bring, arrange))
        contents.body.addWidget(around)
        contents.body.addStretch(1)
        footer = Footer(self)
        footer.add_status_widget(self._back)
        footer.add_status_widget(self._total)
        footer.add_status_widget(self._fit)
        page.addWidget(self.notice)
        page.addWidget(footer)
