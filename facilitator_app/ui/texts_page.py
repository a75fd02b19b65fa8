"""The words of every paper: left what the practice makes of them, right the page, below who approved them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from facilitator_app.documents.headings import language_word
from facilitator_app.domain.groups import Practice
from facilitator_app.domain.handout_texts import CALL_BOX, HandoutText, needs_approval, tidy
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.handout_texts import HandoutTexts
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.buttons import primary, quiet, secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.notice import ABOVE_FOOTER, Notice
from facilitator_app.ui.other_words import OtherLanguages
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.sample_papers import sample
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.text_parts import TextParts
from facilitator_app.ui.text_preview import TextPreview
from facilitator_app.ui.text_words import about_plainness, about_state, paper_title
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.words import sentence_for

FORM_PX, PREVIEW_PX = 150, 200
BESIDE = (24, 0, 24, 0)


class TextsPage(QWidget):
    """Whatever is typed is kept as its field is left; what was approved is approved anew.

    Args:
        texts: the room of the words.
        practice: for name and number on the page.
        wording_for: gives the wording of a language.
        wall: what day it is.

    Signals:
        back_requested: she is done here.
    """

    back_requested = Signal()

    def __init__(
        self,
        texts: HandoutTexts,
        practice: Practice,
        wording_for: Callable[[str], Wording],
        wall: WallClock,
        text_id: str = CALL_BOX,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts = texts
        self._practice = practice
        self._wording_for = wording_for
        self._wording = wording_for(texts.language)
        self._wall = wall
        self._ids = texts.ids()
        self._languages = texts.languages
        self.papers, self.languages = ComboBox(), ComboBox()
        self.parts: TextParts | None = None
        self._meter, self._meter_icon = wrapping_label(look="small"), IconLabel("circle-check", "ok")
        self.preview = TextPreview(self._sample)
        self._form = ScrollColumn(parent=self)
        self.others = OtherLanguages(self._wording)
        self._icon = IconLabel("circle")
        self._footer = Footer()
        self._back = quiet(self.tr("Terug"), hint="Esc")
        self._footer.add_status_widget(self._back)
        self._footer.add_status_widget(self._icon)
        self._state = self._footer.add_status()
        self.notice = Notice(ABOVE_FOOTER)
        self.of_kring = secondary(self.tr("Tekst van Kring terug"))
        self._approve = primary(self.tr("Goedkeuren"))
        self.primary: QPushButton | None = self._approve
        self._lay_out()
        self._connect()
        self.show_paper(text_id)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Teksten van de papieren")

    @property
    def state(self) -> str:
        """Whose words these are, or who approved them."""
        return self._state.text()

    @property
    def meter(self) -> str:
        """What it says about the sentences."""
        return self._meter.text()

    @property
    def shown(self) -> tuple[str, str]:
        """The text in sight, and its language."""
        return self._ids[self.papers.currentIndex()], self._languages[self.languages.currentIndex()]

    def show_paper(self, text_id: str, language: str = "") -> None:
        """Show the words of a paper; in the practice's own language when no other is given."""
        self.papers.setCurrentIndex(self._ids.index(text_id))
        self.languages.setCurrentIndex(self._languages.index(language or self._languages[0]))
        self._begin()

    def enter(self) -> None:
        """Show what is kept, with the cursor in the list of papers."""
        self.notice.dismiss()
        self._fill()
        self.papers.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep what was typed."""
        self._keep()

    def approve(self) -> None:
        """Put the name of who is at the laptop under the words as they stand."""
        self._try_to(self._approve_what_stands)

    # Inside

    def _begin(self) -> None:
        """Make the fields of another text."""
        text_id, language = self.shown
        shipped = self._texts.shipped(text_id, language)
        old, self.parts = self.parts, TextParts(shipped)
        self.parts.set_read_only(not self._texts.may_change)
        self._form.body.addWidget(self.parts)
        if old is not None:
            self._form.body.removeWidget(old)
            old.deleteLater()
        self.parts.show_text(self._texts.text(text_id, language))
        self.parts.changed.connect(self._follow)
        self.parts.left.connect(self._keep)
        self._form.verticalScrollBar().setValue(0)
        self.notice.dismiss()
        self.preview.begin()
        self._show_state()

    def _choose(self) -> None:
        """Go to another text once what was typed for this one is kept."""
        typed = self._typed()
        if self._is_kept():
            self._begin()
        else:
            self.papers.setCurrentIndex(self._ids.index(typed.id))
            self.languages.setCurrentIndex(self._languages.index(typed.language))

    def _go_to(self, language: str) -> None:
        """Show the same text in another language, once what was typed here is kept."""
        self.languages.setCurrentIndex(self._languages.index(language))
        self._choose()

    def _go_back(self) -> None:
        if self._is_kept():
            self.back_requested.emit()

    def _is_kept(self) -> bool:
        """Keep what was typed; says why where that cannot be, and nothing of it is lost."""
        if not (self._texts.may_change and self._changed()):
            return True
        try:
            self._keep_what_stands()
        except (Refusal, Trouble) as problem:
            self.notice.tell(sentence_for(problem), attention=True)
            return False
        return True

    def _fill(self) -> None:
        if self.parts is not None:
            self.parts.show_text(self._texts.text(*self.shown))
        self._show_state()

    def _typed(self) -> HandoutText:
        assert self.parts is not None, "a text is in sight from the first moment on"
        return self.parts.typed()

    def _follow(self) -> None:
        self.preview.refresh_soon()
        self._show_state()

    def _sample(self) -> bytes:
        text = self._typed()
        return sample(text, self._practice, self._wall.now(), self._wording_for(text.language))

    def _keep(self) -> None:
        self.notice.dismiss()
        self._is_kept()
        self._show_state()

    def _keep_what_stands(self) -> None:
        self._texts.change(self._typed())

    def _approve_what_stands(self) -> None:
        self._texts.change(self._typed())
        self._texts.approve(*self.shown)

    def _take_back(self) -> None:
        self._try_to(self._take_back_what_was_changed)

    def _take_back_what_was_changed(self) -> None:
        self._texts.take_back(*self.shown)
        self._fill()
        self.preview.refresh()
        self.notice.tell(self.tr("De tekst van Kring staat er weer. Ctrl+Z haalt jouw tekst terug."))

    def _try_to(self, verb: Callable[[], None]) -> None:
        self.notice.dismiss()
        try:
            verb()
        except (Refusal, Trouble) as problem:
            self.notice.tell(sentence_for(problem), attention=True)
        self._show_state()

    def _changed(self) -> bool:
        typed = self._typed()
        try:
            return tidy(typed) != self._texts.text(typed.id, typed.language)
        except Refusal:
            return True

    def _show_state(self) -> None:
        text_id, language = self.shown
        own, typed, changed = self._texts.own(text_id, language), self._typed(), self._changed()
        approved = needs_approval(text_id) and own is not None and own.approved and not changed
        words, attention = about_plainness(typed)
        self._meter.setText(breakable(words))
        self._meter_icon.set_icon("info" if attention else "circle-check", "attention" if attention else "ok")
        may_change = self._texts.may_change
        self._state.setText(about_state(typed, own, self._wording, changed=changed, may_change=may_change))
        settled = approved or not needs_approval(text_id)
        self._icon.set_icon("circle-check" if settled else "circle", "ok" if settled else "muted")
        self._approve.setVisible(needs_approval(text_id))
        self._approve.setEnabled(may_change and not approved and bool(typed.texts))
        self.others.show_words(self._texts.elsewhere(text_id, language))
        shipped = self._texts.shipped(text_id, language)
        self.of_kring.setEnabled(may_change and (changed or (own is not None and self._kept() != shipped)))

    def _kept(self) -> HandoutText:
        return self._texts.text(*self.shown)

    def _connect(self) -> None:
        self.papers.activated.connect(self._choose)
        self.languages.activated.connect(self._choose)
        self.others.asked.connect(self._go_to)
        self.of_kring.clicked.connect(self._take_back)
        self._approve.clicked.connect(self.approve)
        self._back.clicked.connect(self._go_back)
        local_key(self, "Esc", self._go_back)

    def _lay_out(self) -> None:
        for text_id in self._ids:
            self.papers.addItem(paper_title(self._texts.text(text_id, self._texts.language)))
        for language in self._languages:
            self.languages.addItem(language_word(language, self._wording))
        self.papers.setAccessibleName(self.tr("Papier"))
        self.languages.setAccessibleName(self.tr("Taal"))
        chosen = QHBoxLayout()
        chosen.setSpacing(10)
        chosen.addWidget(self.papers, 2)
        chosen.addWidget(self.languages, 1)
        left = Card()
        # The fields have the white of their own column around them.
        left.body.setContentsMargins(0, 14, 0, 12)
        chosen.setContentsMargins(*BESIDE)
        left.body.addLayout(chosen)
        self.others.setContentsMargins(*BESIDE)
        left.body.addWidget(self.others)
        # Both take the height that there is, and no less than this.
        for scrolled, least in ((self._form, FORM_PX), (self.preview, PREVIEW_PX)):
            scrolled.setMinimumHeight(scaled(least))
            scrolled.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        left.body.addWidget(self._form, 1)
        meter = QHBoxLayout()
        meter.setSpacing(8)
        meter.setContentsMargins(*BESIDE)
        meter.addWidget(self._meter_icon, 0, Qt.AlignmentFlag.AlignTop)
        meter.addWidget(self._meter, 1)
        left.body.addLayout(meter)
        right = Card()
        right.body.addWidget(self.preview, 1)
        self._footer.add_button(self.of_kring)
        self._footer.add_button(self._approve)
        column = ScrollColumn(parent=self)
        column.body.addWidget(CardPair(left, right, shares=(6, 5)), 1)
        stack(self, column, self.notice, self._footer)
