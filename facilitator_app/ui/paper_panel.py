"""The card at the end of a session where she says which papers she wants."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.documents.headings import language_word
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.buttons import primary, secondary
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.own_paper_list import OwnPaperList
from facilitator_app.ui.paper_set import PaperSet, Wanted
from facilitator_app.ui.paper_words import paper_word

SHEETS_ONLY = Wanted(cards=False, cards_for_absent=False, group_report=False)


class PaperPanel(QFrame):
    """Check boxes and buttons; what they do is the page's.

    Signals:
        all_requested: make everything, whatever is ticked, and show it.
        preview_requested, print_requested, save_requested: do so with what is ticked.
        more_requested: the other papers of this session are to be looked at.
        own_requested: ids of the session and of one of the practice's own papers to look at.
    """

    all_requested = Signal()
    preview_requested = Signal()
    print_requested = Signal()
    save_requested = Signal()
    more_requested = Signal()
    own_requested = Signal(str, str)

    def __init__(self, papers: PaperSet, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._papers = papers
        self._wording = wording
        self._busy = False
        heading = self.tr("Op papier")
        self.setAccessibleName(heading)
        self.cards, self.cards_for_absent = CheckBox(), CheckBox()
        self.report = CheckBox(self.tr("Groepsverslag (zonder metingen)"))
        self.sheets = CheckBox(self.tr("Dossierblad per vrouw"))
        self.own, self.handouts = CheckBox(), CheckBox()
        self._boxes = (self.cards, self.cards_for_absent, self.report, self.sheets, self.own, self.handouts)
        self.own_list = OwnPaperList()
        self.own_list.show_room(papers.room_of_own)
        self.more_button = secondary(self.tr("Meer…"))
        self.more_button.setAccessibleName(self.tr("Meer papieren"))
        self._said = wrapping_label(look="small")
        self.preview_button = secondary(self.tr("Voorbeeld"))
        self.print_button = secondary(self.tr("Printen"))
        self.save_button = secondary(self.tr("Opslaan…"))
        self.all_button = primary(self.tr("Maak alles"))
        self._lay_out(heading)
        for box in self._boxes:
            box.setChecked(True)
            box.toggled.connect(self._enable)
        self.all_button.clicked.connect(self.all_requested)
        self.more_button.clicked.connect(self.more_requested)
        self.preview_button.clicked.connect(self.preview_requested)
        self.print_button.clicked.connect(self.print_requested)
        self.save_button.clicked.connect(self.save_requested)
        self.own_list.changed.connect(self.refresh)
        self.own_list.paper_requested.connect(self.own_requested)
        self.refresh()

    @property
    def said(self) -> str:
        """The line above the buttons: languages, or how far it is."""
        return self._said.text()

    def wanted(self) -> Wanted:
        """Return what is ticked, of what there is."""
        cards, absent, report, sheets, own, handouts = (
            box.isChecked() and box.isEnabled() and not box.isHidden() for box in self._boxes
        )
        return Wanted(cards, absent, report, sheets, own, handouts)

    def everything(self) -> Wanted:
        """Return all that who is at the laptop may make."""
        allowed = self._papers.with_values
        return Wanted(
            cards=allowed,
            cards_for_absent=allowed,
            group_report=True,
            file_sheets=allowed,
            own_papers=bool(self._papers.own_papers()),
            handouts=not self.handouts.isHidden(),
        )

    def refresh(self) -> None:
        """Count anew."""
        tally = self._papers.tally()
        present, absent = tally.present, tally.absent
        self.cards.setText(
            self.tr("Kaart voor 1 aanwezige")
            if present == 1
            else self.tr("Kaart voor {n} aanwezigen").format(n=present)
        )
        self.cards_for_absent.setText(
            self.tr("Kaart voor 1 afwezige")
            if absent == 1
            else self.tr("Kaart voor {n} afwezigen").format(n=absent)
        )
        names = [paper_word(kind) for kind in self._papers.handouts.of_the_programme()]
        self.handouts.setText(
            self.tr("1 papier mee naar huis")
            if len(names) == 1
            else self.tr("{n} papieren mee naar huis").format(n=len(names))
        )
        self.handouts.setToolTip(", ".join(names))
        self.handouts.setAccessibleDescription(", ".join(names))
        self.handouts.setVisible(bool(names))
        self.cards.setVisible(present > 0)
        self.cards_for_absent.setVisible(absent > 0)
        self.sheets.setVisible(self._papers.count(SHEETS_ONLY) > 0)
        own = self._papers.own_papers()
        self.own.setText(
            self.tr("1 eigen papier") if len(own) == 1 else self.tr("{n} eigen papieren").format(n=len(own))
        )
        self.own.setVisible(bool(own))
        self.own_list.refresh()
        if not self._busy:
            self._said.setText(self._about(tally.languages))
        self._enable()

    def show_progress(self, done: int, of: int) -> None:
        """Say how far it is; the buttons wait."""
        self._busy = True
        self._said.setText(self.tr("Bezig: {n} van {m}").format(n=done, m=of))
        self._enable()

    def show_rest(self) -> None:
        """Nothing is being made any more."""
        self._busy = False
        self.refresh()

    def _about(self, languages: tuple[tuple[str, int], ...]) -> str:
        if not self._papers.with_values:
            return self.tr("Kaarten en dossierbladen maakt de verloskundige.")
        words = [f"{count} {language_word(code, self._wording)}" for code, count in languages]
        return " · ".join(words)

    def _enable(self) -> None:
        for box in (self.cards, self.cards_for_absent, self.sheets):
            box.setEnabled(self._papers.with_values and not self._busy)
        for widget in (self.report, self.own, self.handouts, self.more_button):
            widget.setEnabled(not self._busy)
        something = not self._busy and not self.wanted().nothing
        for button in (self.preview_button, self.print_button, self.save_button):
            button.setEnabled(something)
        self.all_button.setEnabled(not self._busy)

    def _lay_out(self, heading: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        column.addWidget(label(heading, "heading"))
        for box in (self.cards, self.cards_for_absent, self.handouts, self.report, self.sheets, self.own):
            column.addWidget(box)
        column.addWidget(self._said)
        column.addSpacing(4)
        for left, right in ((self.preview_button, self.more_button), (self.print_button, self.save_button)):
            pair = QHBoxLayout()
            pair.setSpacing(10)
            pair.addWidget(left, 1)
            pair.addWidget(right, 1)
            column.addLayout(pair)
            column.addSpacing(4)
        column.addWidget(self.all_button)
        column.addSpacing(8)
        column.addWidget(self.own_list)
        column.addStretch(1)
