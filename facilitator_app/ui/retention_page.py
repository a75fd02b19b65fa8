"""Bewaren en wissen: for how long data stay, whose may go and whose not yet, and copies on this laptop (S14)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.backups import OldCopy
from facilitator_app.domain.retention import NEVER, POSSIBLE_MONTHS
from facilitator_app.domain.wording import Wording
from facilitator_app.live.old_copies import OldCopies
from facilitator_app.live.retention import MOST_GROUPS, GroupKept, Retention
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.kept_group_card import KeptGroupCard
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.words import tried
from facilitator_app.ui.words_of_retention import what_copy

COLUMN_PX = 720
MONTHS_PX = 320


class RetentionPage(QWidget):
    """Nothing is wiped here: each button leads to a page that asks for the name.

    Signals:
        group_chosen, woman_chosen: id of whom to wipe.
        ticks_requested: id of a woman of whom something is not taken over yet.
        done: what was settled, in words.
        back_requested: to where she came from.
    """

    group_chosen = Signal(str)
    woman_chosen = Signal(str)
    ticks_requested = Signal(str)
    done = Signal(str)
    back_requested = Signal()

    def __init__(
        self, retention: Retention, copies: OldCopies, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._retention = retention
        self._copies = copies
        self._wording = wording
        self.primary: QPushButton | None = None
        self.cards: list[KeptGroupCard] = []
        self.notice = Notice()
        self.months = ComboBox()
        for months in POSSIBLE_MONTHS:
            self.months.addItem(self._months(months), months)
        self.months.setMaximumWidth(scaled(MONTHS_PX))
        self._back = secondary(self.tr("Terug"), hint="Esc")
        self._list = QWidget()
        self._lay_out()
        self.months.activated.connect(self._keep_months)
        self._back.clicked.connect(self.back_requested)
        local_key(self, "Esc", self.back_requested)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Bewaren en wissen")

    def enter(self) -> None:
        """Show how things stand now."""
        self.notice.dismiss()
        self._show()
        (self.months if self.months.isEnabled() else self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Let no name stay behind."""
        self._put(QWidget())

    # Inside

    def _show(self) -> None:
        months = self._retention.months
        if self.months.findData(months) < 0:
            self.months.addItem(self._months(months), months)
        self.months.setCurrentIndex(self.months.findData(months))
        self.months.setEnabled(self._retention.may_wipe)
        today, groups = self._retention.today, self._retention.groups_over()
        over = [kept for kept in groups if any(keep.until and keep.until <= today for keep in kept.women)]
        later = [kept for kept in groups if kept not in over]
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.cards = [
            KeptGroupCard(kept, self._wording, today, may_wipe=self._retention.may_wipe) for kept in over
        ]
        for card in self.cards:
            card.group_chosen.connect(self.group_chosen)
            card.woman_chosen.connect(self.woman_chosen)
            card.ticks_requested.connect(self.ticks_requested)
            column.addWidget(card)
        if len(over) >= MOST_GROUPS:
            more = self.tr("Dit zijn de oudste groepen. De volgende komen hier als deze gewist zijn.")
            column.addWidget(wrapping_label(more, "muted"))
        if not over:
            column.addWidget(self._nothing_yet())
        if later and months != NEVER:
            column.addWidget(self._later(later))
        if copies := self._copies.here():
            column.addWidget(self._old_copies(copies))
        self._put(shown)

    def _nothing_yet(self) -> Card:
        card = Card(self.tr("Wissen"))
        never = self.tr("Kring is jullie dossier. Er wordt nooit iets gewist.")
        nothing = self.tr("Van niemand is de bewaartijd voorbij.")
        card.body.addWidget(wrapping_label(never if self._retention.months == NEVER else nothing, "muted"))
        return card

    def _later(self, groups: Sequence[GroupKept]) -> Card:
        card = Card(self.tr("Nog niet"))
        for kept in groups:
            days = [keep.until for keep in kept.women if keep.until is not None]
            name = breakable(kept.group.name) if kept.group is not None else self.tr("Zonder groep")
            words = self.tr("{groep}: vanaf {dag}")
            if days:
                day = self._wording.date_in_words(min(days))
                card.body.addWidget(wrapping_label(words.format(groep=name, dag=day)))
        return card

    def _old_copies(self, copies: Sequence[OldCopy]) -> Card:
        card = Card(self.tr("Oude kopieën op deze laptop"))
        card.body.addWidget(
            wrapping_label(
                self.tr("Kring zet een kopie apart voordat alles tegelijk verandert. Na 30 dagen gaat hij weg."),
                "muted",
            )
        )
        for copy in copies:
            words = self.tr("{kopie}. Gaat weg op {dag}.")
            goes = self._wording.date_in_words(copy.goes_on)
            card.body.addWidget(wrapping_label(words.format(kopie=what_copy(copy, self._wording), dag=goes)))
        return card

    def _put(self, shown: QWidget) -> None:
        self._contents.body.replaceWidget(self._list, shown)
        self._list.hide()
        self._list.deleteLater()
        self._list = shown
        shown.show()

    def _keep_months(self) -> None:
        months = int(self.months.currentData())
        if months == self._retention.months:
            return
        sentence = tried(partial(self._retention.keep_for, months))
        self._show()
        if sentence:
            self.notice.tell(sentence, attention=True)
        else:
            self.done.emit(self.tr("Bewaartijd gewijzigd."))

    def _months(self, months: int) -> str:
        if months == NEVER:
            return self.tr("altijd: Kring is ons dossier")
        return self.tr("{n} maanden").format(n=months)

    def _lay_out(self) -> None:
        time = Card(self.tr("Bewaartijd"))
        time.body.addWidget(
            FormField(self.tr("Na de laatste bijeenkomst van een groep blijven gegevens staan"), self.months)
        )
        time.body.addWidget(
            wrapping_label(
                self.tr(
                    "Daarna kun je ze wissen. Alleen wat is overgenomen in het dossier van de praktijk kan worden "
                    "gewist. Het logboek blijft, en ook hoeveel vrouwen er waren."
                ),
                "muted",
            )
        )
        self._contents = ScrollColumn(COLUMN_PX, parent=self)
        self._contents.body.setSpacing(12)
        self._contents.body.addWidget(self.notice)
        self._contents.body.addWidget(time)
        self._contents.body.addWidget(self._list)
        self._contents.body.addStretch(1)
        footer = Footer(self)
        footer.add_button(self._back)
        stack(self, self._contents, footer)
