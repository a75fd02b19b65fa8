"""What is noted during the block of now: kept while typing, on leaving, and when the next block begins."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.domain.agendas import Block
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.circle import Circle
from facilitator_app.live.desk import new_id
from facilitator_app.ui.labels import label
from facilitator_app.ui.notes_field import NotesField
from facilitator_app.ui.words import sentence_for

KEEP_EVERY_MS = 2000


class BlockNotes(QWidget):
    """One note per block, about the group.

    Signals:
        troubled: the sentence that says why a note was not kept; its text stays in the field.
    """

    troubled = Signal(str)

    def __init__(self, circle: Circle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # What is asked about a note comes into sight with it.
        self.setProperty("look", "form-together")
        self._circle = circle
        self._block_id = ""
        self._kept = ""
        # What the disk did not take, by block: it is tried again with the next text.
        self._not_kept: dict[str, str] = {}
        self._step = new_id()
        self.field = NotesField(self.tr("Notities bij dit blok, niet over één persoon"))
        self.heading = label(look="heading")
        self.heading.setBuddy(self.field)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.heading)
        head.addWidget(label(self.tr("(niet over één persoon)"), "muted"))
        head.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.field, 1)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_EVERY_MS)
        self._keeping.timeout.connect(self.keep)
        self.field.textChanged.connect(self._keep_soon)
        self.field.entered.connect(self._begin_visit)
        self.field.left.connect(self.keep)
        circle.note_changed.connect(self._reload)

    @property
    def block_id(self) -> str:
        """The block that the note in the field belongs to."""
        return self._block_id

    def put_below(self, widget: QWidget) -> None:
        """Have something stand under the field."""
        self._column.addWidget(widget)

    def show_block(self, block: Block, *, is_now: bool) -> None:
        """Keep the note of the block before, and show that of another; one that is over is named."""
        words = self.tr("Notities bij dit blok") if is_now else self.tr("Notities bij {blok}")
        self.heading.setText(words.format(blok=block.title))
        if block.id != self._block_id:
            self.keep()
            self._block_id = block.id
            self._begin_visit()
            self._load()

    def keep(self) -> None:
        """Store what was typed since the last time."""
        self._keeping.stop()
        if self.field.toPlainText() != self._kept:
            self._not_kept[self._block_id] = self.field.toPlainText()
        for block_id, text in tuple(self._not_kept.items()):
            try:
                self._circle.write_note(block_id, text, self._step)
            except (Refusal, Trouble) as problem:
                self.troubled.emit(sentence_for(problem))
                return
            del self._not_kept[block_id]
            if block_id == self._block_id:
                self._kept = text

    # Inside

    def _load(self) -> None:
        self._kept = self._circle.note(self._block_id)
        self.field.load(self._not_kept.get(self._block_id, self._kept))
        self._keeping.stop()

    def _reload(self, block_id: str) -> None:
        """Follow an undo, but never over what is being typed."""
        typing = self.field.toPlainText() != self._kept
        if block_id == self._block_id and not typing and self._circle.note(block_id) != self._kept:
            self._begin_visit()
            self._load()

    def _begin_visit(self) -> None:
        self._step = new_id()

    def _keep_soon(self) -> None:
        if not self._keeping.isActive():
            self._keeping.start()
