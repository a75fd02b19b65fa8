"""Everything about one block of a programme that is being written; each field is kept as it is left."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.agendas import BlockKind, Theme
from facilitator_app.domain.own_programmes import LISTS_OF_BLOCK, OwnBlock
from facilitator_app.domain.programme_rules import LONGEST_TITLE, tidy_line, tidy_lines
from facilitator_app.domain.refusals import UnreadableTime
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.card import Card
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.field_keys import FieldKeys
from facilitator_app.ui.field_row import FieldRow
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.lines_edit import LinesEdit
from facilitator_app.ui.minutes_field import MinutesField
from facilitator_app.ui.text_entry import TextEntry
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.time_field import TimeField
from facilitator_app.ui.words import sentence_for
from facilitator_app.ui.words_of_programmes import kind_words

MINUTES_PX, TIME_PX, LINES_PX, STEPS_PX, NARROWEST_PX = 84, 84, 76, 120, 400


class OwnBlockPanel(QWidget):
    """Tells what is wished; the page tries it and shows the block anew, or has the field say why not.

    Signals:
        told: what is to be different, by the names of OwnBlock, and the FormField that it was typed into.
    """

    told = Signal(object, object)

    def __init__(self, wording: Wording, themes: tuple[Theme, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._block: OwnBlock | None = None
        self.heading = wrapping_label(look="heading")
        title = QLineEdit()
        # More than fits, so that a pasted text is refused in words and not cut off in silence.
        hold_at_most(title, 4 * LONGEST_TITLE)
        FieldKeys(title)
        self.title = TextEntry(self.tr("Naam van het blok"), title)
        self.minutes_edit = MinutesField()
        self.minutes_edit.setFixedWidth(scaled(MINUTES_PX))
        self.minutes = TextEntry(self.tr("Minuten"), self.minutes_edit)
        self.kind = ComboBox()
        for kind in BlockKind:
            self.kind.addItem(kind_words(kind), kind.value)
        self.themes = [self._theme_box(themes) for _ in range(2)]
        self._theme_fields = [
            FormField(words, box)
            for words, box in zip((self.tr("Thema"), self.tr("Tweede thema")), self.themes, strict=True)
        ]
        self.protected = CheckBox(self.tr("Houdt zijn minuten als de tijd krap wordt"))
        self.begins_at, self.ends_at = (TimeField(wording, optional=True) for _ in range(2))
        self._begin_field = FormField(self.tr("Begint om"), self.begins_at)
        self._end_field = FormField(self.tr("Eindigt om"), self.ends_at)
        activity = QLineEdit()
        hold_at_most(activity, 4 * LONGEST_TITLE)
        FieldKeys(activity)
        self.activity = TextEntry(self.tr("Werkvorm"), activity)
        self.lists = {
            "questions": self._lines(self.tr("Om mee te beginnen: open vragen, elk op een regel"), LINES_PX),
            "steps": self._lines(self.tr("Zo doe je het: elke stap op een regel"), STEPS_PX),
            "points": self._lines(self.tr("Aan het eind gezegd"), LINES_PX),
            "care": self._lines(self.tr("Hier let je op"), LINES_PX),
        }
        assert set(self.lists) == set(LISTS_OF_BLOCK)
        self._lay_out()
        self._connect()

    @property
    def entries(self) -> tuple[TextEntry, ...]:
        """The fields with text."""
        return (self.title, self.minutes, self.activity, *self.lists.values())

    @property
    def complains(self) -> FormField | None:
        """The first field that holds what was not taken in."""
        fields = (*(entry.field for entry in self.entries), self._begin_field, self._end_field)
        return next((field for field in fields if field.complains), None)

    def show_block(self, block: OwnBlock, *, number: int, of: int) -> None:
        """Show a block; what is half typed about the same one stays."""
        anew = self._block is None or self._block.id != block.id
        self._block = block
        self.heading.setText(self.tr("Blok {n} van {m}").format(n=number, m=of))
        self.title.show(block.title, anew=anew)
        self.minutes.show(str(block.minutes), anew=anew)
        self.activity.show(block.activity, anew=anew)
        for name, entry in self.lists.items():
            entry.show("\n".join(getattr(block, name)), anew=anew)
        for edit, field, moment in (
            (self.begins_at, self._begin_field, block.begins_at),
            (self.ends_at, self._end_field, block.ends_at),
        ):
            if anew:
                edit.show_time(moment)
            else:
                edit.keep_up(moment)
            if not edit.is_changed:
                field.be_content()
        self.kind.setCurrentIndex(self.kind.findData(block.kind.value))
        codes = (*block.themes, "", "")
        for box, code in zip(self.themes, codes, strict=False):
            box.setCurrentIndex(box.findData(code))
        self._theme_fields[1].setEnabled(bool(block.themes))
        self.protected.setChecked(block.protected)

    def tell(self) -> None:
        """Tell what is half typed."""
        for entry in self.entries:
            entry.tell()
        self.begins_at.tell()
        self.ends_at.tell()

    # Inside

    def _tell_title(self, text: str) -> None:
        self.told.emit({"title": tidy_line(text)}, self.title.field)

    def _tell_minutes(self, _text: str) -> None:
        # What is no number is none: the rule for lengths says what to type.
        self.told.emit({"minutes": self.minutes_edit.minutes or 0}, self.minutes.field)

    def _tell_activity(self, text: str) -> None:
        self.told.emit({"activity": tidy_line(text)}, self.activity.field)

    def _tell_lines(self, name: str, text: str) -> None:
        self.told.emit({name: tidy_lines(text)}, self.lists[name].field)

    def _tell_time(self, name: str, field: FormField, moment: object) -> None:
        self.told.emit({name: moment}, field)

    def _tell_kind(self, index: int) -> None:
        self.told.emit({"kind": BlockKind(self.kind.itemData(index))}, self._kind_field)

    def _tell_themes(self, _index: int) -> None:
        codes = [str(box.currentData()) for box in self.themes]
        # More than two stand in a shipped file alone, and stay.
        rest = self._block.themes[2:] if self._block is not None else ()
        self.told.emit({"themes": (*(code for code in codes if code), *rest)}, self._theme_fields[1])

    def _tell_protected(self, protected: bool) -> None:
        self.told.emit({"protected": protected}, self._kind_field)

    def _say(self, field: FormField, problem: UnreadableTime) -> None:
        field.complain(sentence_for(problem))

    def _connect(self) -> None:
        self.title.told.connect(self._tell_title)
        self.minutes.told.connect(self._tell_minutes)
        self.activity.told.connect(self._tell_activity)
        for name, entry in self.lists.items():
            entry.told.connect(partial(self._tell_lines, name))
        for name, edit, field in (
            ("begins_at", self.begins_at, self._begin_field),
            ("ends_at", self.ends_at, self._end_field),
        ):
            edit.time_typed.connect(partial(self._tell_time, name, field))
            edit.unreadable.connect(partial(self._say, field))
        self.kind.activated.connect(self._tell_kind)
        for box in self.themes:
            box.activated.connect(self._tell_themes)
        self.protected.clicked.connect(self._tell_protected)

    def _theme_box(self, themes: tuple[Theme, ...]) -> ComboBox:
        box = ComboBox()
        box.addItem(self.tr("geen"), "")
        for theme in themes:
            box.addItem(theme.name, theme.code)
        box.setMinimumContentsLength(10)
        box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _lines(self, label: str, height_px: int) -> TextEntry:
        edit = LinesEdit(label)
        edit.setFixedHeight(scaled(height_px))
        return TextEntry(label, edit)

    def _lay_out(self) -> None:
        card = Card()
        self._kind_field = FormField(self.tr("Soort"), self.kind)
        for edit in (self.begins_at, self.ends_at):
            edit.setFixedWidth(scaled(TIME_PX))
        lock_words = wrapping_label(
            self.tr("Een vaste tijd geldt op de klok. Leeg is los: dan volgt het blok de groep."),
            "small",
        )
        parts: tuple[QWidget, ...] = (
            self.heading,
            self.title.field,
            FieldRow(
                self.minutes.field, self._begin_field, self._end_field, shares=(0, 0, 0), narrowest_px=NARROWEST_PX
            ),
            lock_words,
            self.protected,
            FieldRow(self._kind_field, *self._theme_fields, shares=(1, 1, 1), narrowest_px=NARROWEST_PX),
            self.lists["questions"].field,
            self.activity.field,
            *(self.lists[name].field for name in ("steps", "points", "care")),
        )
        for part in parts:
            card.body.addWidget(part)
        card.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
