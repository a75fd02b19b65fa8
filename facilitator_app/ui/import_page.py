"""Reading a list of women in (S4): choose the file, look at every row, add all who can come along at once."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.remarks import Part
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.exchange.files import read_file
from facilitator_app.exchange.sheet import Sheet
from facilitator_app.exchange.tables import read_table
from facilitator_app.live.imports import LARGEST_GROUP, Imports, Judged
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.buttons import primary, secondary, small
from facilitator_app.ui.file_drop import FileDrop
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.import_file_step import ChooseFile, ImportFileStep, ask_file
from facilitator_app.ui.import_rows_step import ImportRowsStep
from facilitator_app.ui.words import sentence_for
from facilitator_app.ui.words_of_imports import about_counts, about_reading


class ImportPage(QWidget):
    """Nothing is stored before the button that says how many; until then all that is typed stays on this page.

    Args:
        choose_file: asks for a file; a test brings its own.

    Signals:
        left: id of the group to go to, "" for Start.
        done: a sentence about what was done, which can be taken back.
    """

    left = Signal(str)
    done = Signal(str)

    def __init__(
        self,
        imports: Imports,
        wording: Wording,
        wall: WallClock,
        choose_file: ChooseFile = ask_file,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._imports = imports
        self._wall = wall
        self._group_id = ""
        self._came_from = ""
        self._path = Path()
        self._sheet: Sheet | None = None
        self._judged: list[Judged] = []
        self.file_step = ImportFileStep(choose_file)
        self.rows_step = ImportRowsStep(wording)
        self._steps = QStackedWidget()
        self._footer = Footer()
        self._step = self._footer.add_status(look="muted")
        self._counts = self._footer.add_status()
        self.next_button = small(self.tr("Kijk na"))
        self.back_button = secondary(self.tr("Terug"))
        self.add_button = primary("")
        self.go_on_button = primary(self.tr("Verder met deze lijst"))
        self.leave_button = primary("")
        self._lay_out()
        self._connect()
        self._show_step(self.file_step)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Deelnemers inlezen")

    @property
    def primary(self) -> QPushButton | None:
        """What Ctrl+Enter presses now."""
        if self._steps.currentWidget() is self.file_step:
            return self.file_step.choose_button if self._sheet is None else self.go_on_button
        return self.add_button if self.add_button.isVisibleTo(self) else self.leave_button

    @property
    def counts(self) -> str:
        """How many can come along, and how many cannot."""
        return self._counts.text()

    @property
    def unfinished(self) -> bool:
        """Whether a list is being read in of which somebody can still be added."""
        return any(row.goes or row.to_look_at for row in self._judged)

    def enter(self) -> None:
        """Show how things stand now, with the focus on what comes next."""
        self._show_targets()
        self._judge()
        self._focus_first()

    def leave(self) -> None:
        """Everything that was typed stays on this page."""

    def come_from(self, group_id: str) -> None:
        """Take a group for where they go, and for where Terug leads; "" is none in particular."""
        self._came_from = group_id
        if group_id or self._sheet is None:
            self._group_id = group_id or self._only_empty_group()

    def open_file(self, path: Path) -> None:
        """Read a file, and go to its rows or say why not."""
        try:
            table = read_table(read_file(path))
        except (Refusal, Trouble) as problem:
            self._show_step(self.file_step)
            self.file_step.complain(sentence_for(problem))
            return
        self.file_step.message.be_silent()
        self._path = path
        self._sheet = sheet = Sheet(table, self._wall.today())
        delimiter, letters = about_reading(table.delimiter, table.letters)
        about = self.tr("Bestand: {file} · {n} regels · {delimiter} · {letters}")
        about = about.format(file=path.name, n=len(table.rows), delimiter=delimiter, letters=letters)
        self.rows_step.show_sheet(sheet, about)
        self._judge()
        self._show_step(self.rows_step)
        self._focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back a step."""
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    # Steps

    def _show_step(self, step: QWidget) -> None:
        self._steps.setCurrentWidget(step)
        number = 1 + self._steps.currentIndex()
        self._step.setText(self.tr("stap {n} van 2").format(n=number))
        self._show_buttons()

    def _go_back(self) -> None:
        if self._steps.currentWidget() is self.rows_step:
            self._show_step(self.file_step)
            if self.unfinished:
                words = self.tr(
                    "{file} is nog niet klaar. Kies je een ander bestand, dan komt dat ervoor in de plaats."
                )
                self.file_step.remark(words.format(file=self._path.name))
            self._focus_first()
        else:
            self.left.emit(self._came_from)

    def _go_on(self) -> None:
        self._show_step(self.rows_step)
        self._focus_first()

    def _focus_first(self) -> None:
        if self._steps.currentWidget() is not self.rows_step or not self.rows_step.focus_first():
            self._focus_primary()

    def _focus_primary(self) -> None:
        if self.primary is not None:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    # Rows

    def _take_files(self, files: list[Path]) -> None:
        if self._steps.currentWidget() is self.rows_step and self.unfinished:
            words = self.tr("Maak deze lijst eerst af. Of kies Terug, en dan een ander bestand.")
            self.rows_step.notice.tell(words, attention=True)
        elif len(files) > 1:
            self._show_step(self.file_step)
            self.file_step.complain(self.tr("Dat zijn er {n}. Sleep één bestand hierheen.").format(n=len(files)))
        else:
            self.open_file(files[0])

    def _aim(self, group_id: str) -> None:
        self._group_id = group_id
        self._judge()

    def _give_meaning(self, column: int, part: Part | None) -> None:
        self._there.give_meaning(column, part)
        self._judge()

    def _type(self, number: int, part: Part, text: str) -> None:
        self._there.type(number, part, text)
        self._judge()

    def _agree(self, number: int) -> None:
        self._there.agree(number, self._judged[number - 1].open)
        self._judge()

    def _leave_out(self, numbers: tuple[int, ...], left_out: bool) -> None:
        for number in numbers:
            self._there.leave_out(number, left_out)
        self._judge()

    def _add(self) -> None:
        try:
            ids = self._imports.add(self._judged, self._group_id or None)
        except (Refusal, Trouble) as problem:
            self.rows_step.notice.tell(sentence_for(problem), attention=True)
            return
        self._there.note_added(ids)
        self._show_targets()
        self._judge()
        one, more = self.tr("1 deelnemer toegevoegd."), self.tr("{n} deelnemers toegevoegd.")
        self.done.emit(one if len(ids) == 1 else more.format(n=len(ids)))
        self._focus_first()

    def _leave(self) -> None:
        self.left.emit(self._group_id)

    # Inside

    @property
    def _there(self) -> Sheet:
        assert self._sheet is not None, "the rows are in sight"
        return self._sheet

    def _show_targets(self) -> None:
        groups = [(group, self._imports.size(group.id)) for group in self._imports.groups()]
        if self._group_id not in {group.id for group, _ in groups}:
            self._group_id = ""
        self.rows_step.show_targets(groups, self._group_id)

    def _only_empty_group(self) -> str:
        """Return the group that is most likely waiting for this list: the one without women."""
        empty = [group.id for group in self._imports.groups() if not self._imports.size(group.id)]
        return empty[0] if len(empty) == 1 else ""

    def _judge(self) -> None:
        if self._sheet is not None:
            self._judged = self._imports.judge(self._sheet.candidates, self._group_id or None)
            self.rows_step.show_rows(self._judged)
            self._tell()
        self._show_buttons()

    def _tell(self) -> None:
        """Say what holds for the list as a whole."""
        coming, added = self._coming(), [row for row in self._judged if row.is_added]
        count = len(coming) + (self._imports.size(self._group_id) if self._group_id and coming else 0)
        said, attention = "", False
        if self._group_id and count > LARGEST_GROUP:
            said = self.tr("Dan zijn er {n} vrouwen in deze groep. Een groep heeft er hoogstens {m}.")
            said, attention = said.format(n=count, m=LARGEST_GROUP), True
        elif added:
            said = self.tr(
                "Het bestand {file} staat nog onbeveiligd in de map {folder}. Heb je het niet meer nodig? Gooi "
                "het dan weg, en leeg de prullenbak."
            ).format(file=self._path.name, folder=self._path.parent.name or str(self._path.parent))
        if said and said != self.rows_step.notice.text:
            self.rows_step.notice.tell(said, attention=attention)
        elif not said:
            self.rows_step.notice.dismiss()

    def _coming(self) -> list[Judged]:
        return [row for row in self._judged if row.goes]

    def _show_buttons(self) -> None:
        on_rows, coming = self._steps.currentWidget() is self.rows_step, len(self._coming())
        over = on_rows and not coming and any(row.is_added for row in self._judged)
        words = (self.tr("Deelnemers toevoegen"), self.tr("1 deelnemer toevoegen"))
        more = self.tr("{n} deelnemers toevoegen").format(n=coming)
        self.add_button.setText(words[coming] if coming < len(words) else more)
        self.add_button.setEnabled(coming > 0)
        self.add_button.setVisible(on_rows and not over)
        self.leave_button.setText(self.tr("Naar de groep") if self._group_id else self.tr("Naar Start"))
        self.leave_button.setVisible(over)
        self.go_on_button.setVisible(not on_rows and self._sheet is not None)
        self.next_button.setVisible(on_rows and any(row.to_look_at for row in self._judged))
        self._counts.setText(about_counts(self._judged) if on_rows else "")

    def _connect(self) -> None:
        FileDrop(self).dropped.connect(self._take_files)
        self.file_step.chosen.connect(self.open_file)
        step = self.rows_step
        step.target_chosen.connect(self._aim)
        step.meaning_chosen.connect(self._give_meaning)
        step.typed.connect(self._type)
        step.agreed.connect(self._agree)
        step.left_out.connect(self._leave_out)
        step.finished.connect(self._focus_primary)
        self.next_button.clicked.connect(self._look_at_next)
        self.back_button.clicked.connect(self._go_back)
        self.go_on_button.clicked.connect(self._go_on)
        self.add_button.clicked.connect(self._add)
        self.leave_button.clicked.connect(self._leave)

    def _look_at_next(self) -> None:
        self.rows_step.go_to_next()

    def _lay_out(self) -> None:
        # From the outside in: what moves to another holder is dressed anew, with everything in it.
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._steps, 1)
        for step in (self.file_step, self.rows_step):
            self._steps.addWidget(step)
        self.next_button.setAccessibleName(self.tr("Naar de volgende regel om na te kijken"))
        self._footer.add_status_widget(self.next_button)
        for button in (self.back_button, self.go_on_button, self.add_button, self.leave_button):
            self._footer.add_button(button)
        page.addWidget(self._footer)
