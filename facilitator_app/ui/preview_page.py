"""The papers as they will be, one page at a time; they show values, so this is closed as soon as it can be."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator_app.ui.buttons import icon_button, primary, quiet, secondary
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.idle import Idle
from facilitator_app.ui.labels import label
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.page_picture import PagePicture
from facilitator_app.ui.paper import Paper
from facilitator_app.ui.paper_list import PaperList, title_of, words_of
from facilitator_app.ui.paper_outlet import PaperOutlet
from facilitator_app.ui.pdf_pages import page_count
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.words import tried

LIST_PX = 264
# A paper about one woman stays in sight no longer than this without a touch (ux.md §1.5, P3).
CLOSES_AFTER_MINUTES = 1
LetGo = Callable[[Paper], None]


class PreviewPage(QWidget):
    """A list of papers, the page in sight, and the ways out.

    Args:
        papers: what there is to see.
        outlet: how they leave.
        let_go: has a paper not printed any more, where all of them wait for a printer.

    Signals:
        back_requested: she is done here, or nobody looked for a minute.
    """

    back_requested = Signal()

    def __init__(
        self,
        papers: Sequence[Paper],
        outlet: PaperOutlet,
        let_go: LetGo | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._outlet = outlet
        self._let_go = let_go
        self._index = 0
        self._whole = True
        self.list = PaperList(papers)
        self.picture = PagePicture()
        self._place = label(look="small")
        self.previous_button = icon_button("chevron-left", self.tr("Vorige pagina"))
        self.next_button = icon_button("chevron-right", self.tr("Volgende pagina"))
        self.zoom_button = secondary(self.tr("Groter"), hint="+")
        self.notice = Notice()
        self._scroll = QScrollArea()
        self._footer = Footer(self)
        self.back_button = quiet(self.tr("Terug"), hint="Esc")
        self.save_button = secondary(self.tr("Opslaan…"))
        self.print_one_button = secondary(self.tr("Print dit papier"), self)
        self.let_go_button = secondary(self.tr("Hoeft niet meer"), self)
        self.let_go_button.setVisible(let_go is not None)
        self.primary = primary("")
        self._count()
        self._lay_out()
        self._connect()
        self._idle = Idle(CLOSES_AFTER_MINUTES, self)
        self._idle.passed.connect(self.back_requested)
        self.list.setCurrentRow(0)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Voorbeeld")

    @property
    def shown(self) -> tuple[Paper, int] | None:
        """The paper in sight and its page from 0; None once everything was put away."""
        paper = self.list.paper
        return None if paper is None else (paper, self._index)

    def enter(self) -> None:
        """Show the page and put the cursor in the list."""
        if not self.list.papers:
            self.back_requested.emit()
            return
        self._fit()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._watch()

    def leave(self) -> None:
        """Put away what is about a woman: no value stays behind in sight or in memory."""
        self._idle.watch(False)
        self._outlet.close_dialog()
        self.notice.dismiss()
        # What is about no woman waits under the cover or behind the help.
        if not self._about_women:
            return
        self.list.forget()
        self.picture.forget()
        self._scroll.setAccessibleDescription("")

    def show_no_values(self) -> None:
        """Another screen shows what stands here: close the papers that are about a woman."""
        if self._about_women:
            self.back_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page into the new room."""
        super().resizeEvent(event)
        self._fit()

    # Going through the pages

    def _show_paper(self, row: int) -> None:
        if 0 <= row < len(self.list.papers):
            self._index = 0
            self._show_page()

    def _show_page(self) -> None:
        shown = self.shown
        if shown is None:
            return
        paper, index = shown
        pages = page_count(paper.pdf)
        place = self.tr("Pagina {n} van {m}").format(n=index + 1, m=pages)
        self.picture.show_page(paper.pdf, index, f"{title_of(paper)}. {place}", words_of(paper, pages))
        # The picture itself has no focus.
        self._scroll.setAccessibleDescription(self.picture.accessibleDescription())
        self._place.setText(place)
        self.previous_button.setEnabled(self.list.currentRow() > 0 or index > 0)
        self.next_button.setEnabled(not self._is_last(index, pages))
        self._fit()
        self._scroll.verticalScrollBar().setValue(0)

    def _is_last(self, index: int, pages: int) -> bool:
        return self.list.currentRow() == len(self.list.papers) - 1 and index == pages - 1

    def _turn(self, by: int) -> None:
        """Go one page on or back, over to the next or the last page of the paper before."""
        shown = self.shown
        if shown is None:
            return
        paper, index = shown
        row = self.list.currentRow()
        if 0 <= index + by < page_count(paper.pdf):
            self._index = index + by
        elif 0 <= row + by < len(self.list.papers):
            self.list.setCurrentRow(row + by)
            self._index = 0 if by > 0 else page_count(self.list.papers[row + by].pdf) - 1
        self._show_page()

    def _turn_on(self) -> None:
        self._turn(1)

    def _turn_back(self) -> None:
        self._turn(-1)

    def _enlarge(self) -> None:
        self._zoom(whole=False)

    def _reduce(self) -> None:
        self._zoom(whole=True)

    def _toggle_zoom(self) -> None:
        self._zoom(whole=not self._whole)

    def _zoom(self, *, whole: bool) -> None:
        self._whole = whole
        self.zoom_button.setText(self.tr("Groter") if whole else self.tr("Kleiner"))
        self.zoom_button.set_hint("+" if whole else "−")
        self._fit()

    def _fit(self) -> None:
        margins = 2 * self._scroll.frameWidth()
        room = self._scroll.size().shrunkBy(self._scroll.contentsMargins())
        if not self._whole:
            room.setWidth(room.width() - self._scroll.verticalScrollBar().sizeHint().width() - margins)
        self.picture.fit(room, whole=self._whole)

    # The ways out

    @property
    def _about_women(self) -> bool:
        return any(paper.participant_id for paper in self.list.papers)

    def _watch(self) -> None:
        self._idle.watch(self._about_women)

    def _print_all(self) -> None:
        # Nobody touches the page while a dialog stands before it; Kring covers itself all the same.
        self._idle.watch(False)
        self._outlet.print(list(self.list.papers), self)

    def _print_one(self) -> None:
        if self.shown is not None:
            self._idle.watch(False)
            self._outlet.print([self.shown[0]], self)

    def _save(self) -> None:
        self._idle.watch(False)
        self._outlet.save(list(self.list.papers), self)

    def _drop_one(self) -> None:
        shown = self.shown
        if shown is None or self._let_go is None:
            return
        if sentence := tried(partial(self._let_go, shown[0])):
            self.notice.tell(sentence, attention=True)
            return
        self.list.drop()
        self._count()
        if not self.list.papers:
            self.back_requested.emit()

    def _count(self) -> None:
        count = len(self.list.papers)
        self.print_one_button.setVisible(count > 1)
        all_of_them = self.tr("Print alles ({n})").format(n=count)
        self.primary.setText(all_of_them if count > 1 else self.tr("Printen"))

    def _show_progress(self, done: int, of: int) -> None:
        self._watch()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._let_out(False)
        self._status.setText(self.tr("Bezig: {n} van {m}").format(n=done, m=of))

    def _tell_gone(self, papers: Sequence[Paper], sentence: str) -> None:
        self._let_out(True)
        self._status.setText("")
        if len(papers) == len(self.list.papers):
            self.back_requested.emit()
        else:
            self.notice.tell(sentence, icon="printer")

    def _tell_kept(self, sentence: str) -> None:
        self._watch()
        self._let_out(True)
        self._status.setText("")
        if sentence:
            self.notice.tell(sentence, attention=True)
        else:
            self.notice.dismiss()

    def _let_out(self, allowed: bool) -> None:
        for button in (self.primary, self.print_one_button, self.let_go_button, self.save_button):
            button.setEnabled(allowed)

    # Inside

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_paper)
        self.previous_button.clicked.connect(self._turn_back)
        self.next_button.clicked.connect(self._turn_on)
        self.zoom_button.clicked.connect(self._toggle_zoom)
        self.picture.pressed.connect(self._toggle_zoom)
        self.back_button.clicked.connect(self.back_requested)
        self.primary.clicked.connect(self._print_all)
        self.print_one_button.clicked.connect(self._print_one)
        self.let_go_button.clicked.connect(self._drop_one)
        self.save_button.clicked.connect(self._save)
        self._outlet.advanced.connect(self._show_progress)
        self._outlet.handed_out.connect(self._tell_gone)
        self._outlet.kept_back.connect(self._tell_kept)
        for keys, slot in (
            ("PgDown", self._turn_on),
            ("Right", self._turn_on),
            ("PgUp", self._turn_back),
            ("Left", self._turn_back),
            ("+", self._enlarge),
            ("-", self._reduce),
            ("Esc", self.back_requested.emit),
            ("Ctrl+P", self._print_all),
        ):
            local_key(self, keys, slot)

    def _lay_out(self) -> None:
        turning = QHBoxLayout()
        turning.setSpacing(8)
        turning.addWidget(self.previous_button)
        turning.addWidget(self.next_button)
        turning.addWidget(self._place, 1)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.list, 1)
        left.addLayout(turning)
        left.addWidget(self.zoom_button)
        column = QWidget()
        column.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        column.setFixedWidth(scaled(LIST_PX))
        self._scroll.setWidget(self.picture)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Pagina"))
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.notice)
        right.addWidget(self._scroll, 1)
        row = QHBoxLayout()
        row.setContentsMargins(24, 14, 24, 14)
        row.setSpacing(20)
        row.addWidget(column)
        row.addLayout(right, 1)
        self._footer.add_status_widget(self.back_button)
        self._status = self._footer.add_status(look="muted")
        for button in (self.let_go_button, self.print_one_button, self.save_button, self.primary):
            self._footer.add_button(button)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(row, 1)
        page.addWidget(self._footer)
