"""The fields that say who a woman is: the three that matter first, what helps later beside them."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from facilitator_app.documents.headings import language_word
from facilitator_app.domain.candidates import MOST_SIGNS, MOST_SIGNS_ELSEWHERE
from facilitator_app.domain.gestation import gestational_age
from facilitator_app.domain.names import split_surname
from facilitator_app.domain.participants import PICTURES, Participant
from facilitator_app.domain.remarks import Part
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.date_edit import DateEdit
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.group_women import MOST_WEEKS
from facilitator_app.ui.icons import icon
from facilitator_app.ui.labels import label
from facilitator_app.ui.picture_words import picture_word
from facilitator_app.ui.theme import current_tokens, scaled

# What cards come in, now or later (ux.md §5.6).
LANGUAGES = ("nl", "en", "ar", "tr", "pl", "uk", "ti", "fa", "so", "fr", "es", "am", "zgh")
ICON_PX = 20


class WomanFields(QWidget):
    """What is typed, as text; whoever holds this decides what may be stored.

    Signals:
        edited: something was typed or chosen.
        left: a field was left, or something was chosen from a list.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, wording: Wording, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._today = today
        self.due_date, self.joined_on = DateEdit(wording), DateEdit(wording)
        self.birth_date = DateEdit(wording, born_by=today)
        self.edits: dict[Part, QLineEdit] = {
            Part.FIRST_NAME: QLineEdit(),
            Part.INFIX: QLineEdit(),
            Part.SURNAME: QLineEdit(),
            Part.DUE_DATE: self.due_date,
            Part.BIRTH_DATE: self.birth_date,
            Part.CLIENT_NUMBER: QLineEdit(),
            Part.PHONE: QLineEdit(),
        }
        self.language, self.picture, self.babies, self.group = ComboBox(), ComboBox(), ComboBox(), ComboBox()
        self._weeks = label(look="muted")
        names = {
            Part.FIRST_NAME: self.tr("Voornaam"),
            Part.INFIX: self.tr("Tussenvoegsel"),
            Part.SURNAME: self.tr("Achternaam"),
            Part.DUE_DATE: self.tr("Uitgerekende datum"),
            Part.BIRTH_DATE: self.tr("Geboortedatum"),
            Part.CLIENT_NUMBER: self.tr("Cliëntnummer"),
            Part.PHONE: self.tr("Telefoon"),
        }
        beside = {Part.DUE_DATE: (self._weeks,)}
        self.parts = {
            part: FormField(name, self.edits[part], *beside.get(part, ())) for part, name in names.items()
        }
        self.parts[Part.LANGUAGE] = FormField(self.tr("Taal van haar kaart"), self.language)
        self.group_field = FormField(self.tr("Groep"), self.group)
        self.joined_field = FormField(self.tr("Doet mee vanaf"), self.joined_on)
        self._weeks.hide()
        self.joined_on.setPlaceholderText(self.tr("vanaf het begin"))
        self._fill_lists()
        self._lay_out()
        self._connect()

    # What stands in them

    @property
    def texts(self) -> dict[Part, str]:
        """What is typed at each part."""
        typed = {part: edit.text() for part, edit in self.edits.items()}
        return typed | {Part.LANGUAGE: str(self.language.currentData())}

    @property
    def has_text(self) -> bool:
        """Whether something is typed."""
        return any(edit.text() for edit in self.edits.values())

    @property
    def group_id(self) -> str | None:
        """The group that is chosen, None for the waiting list."""
        return self.group.currentData() or None

    def fill(self, woman: Participant) -> None:
        """Show what is known of a woman."""
        for part, text in (
            (Part.FIRST_NAME, woman.first_name),
            (Part.INFIX, woman.infix),
            (Part.SURNAME, woman.surname),
            (Part.CLIENT_NUMBER, woman.client_number),
            (Part.PHONE, woman.phone),
        ):
            self.edits[part].setText(text)
        self.due_date.set_day(woman.due_date)
        self.birth_date.set_day(woman.birth_date)
        self.joined_on.set_day(woman.joined_on)
        self.choose_language(woman.language)
        self._choose(self.picture, woman.picture, picture_word(woman.picture))
        self._choose(self.babies, woman.babies, str(woman.babies))
        self._show_weeks()

    def clear(self) -> None:
        """Be empty again; language and group stay as they are chosen."""
        for edit in self.edits.values():
            edit.clear()
        self.babies.setCurrentIndex(0)
        self.be_content()
        self._show_weeks()

    def choose_language(self, code: str) -> None:
        """Choose a language, also one that is not in the list."""
        self._choose(self.language, code, language_word(code, self._wording))

    def set_groups(self, groups: Sequence[tuple[str, str]], chosen: str | None) -> None:
        """Offer groups of an id and a name, and the waiting list."""
        self.group.clear()
        for id, name in groups:
            self.group.addItem(name, id)
        self.group.addItem(self.tr("Wachtlijst"), "")
        self.group.setCurrentIndex(max(0, self.group.findData(chosen or "")))

    def set_pictures(self, taken: Collection[str], chosen: str) -> None:
        """Say which pictures somebody in the group has already."""
        for place, picture in enumerate(PICTURES):
            word = picture_word(picture)
            said = self.tr("{plaatje} (al in de groep)").format(plaatje=word) if picture in taken else word
            self.picture.setItemText(place, said)
        self.picture.setCurrentIndex(max(0, self.picture.findData(chosen)))

    def be_content(self) -> None:
        """Take all messages away."""
        for field in (*self.parts.values(), self.group_field, self.joined_field):
            field.be_content()
            field.message.be_silent()

    # Inside

    def _fill_lists(self) -> None:
        for code in LANGUAGES:
            self.language.addItem(language_word(code, self._wording), code)
        for picture in PICTURES:
            drawn = icon(picture, current_tokens().text, scaled(ICON_PX))
            self.picture.addItem(drawn, picture_word(picture), picture)
        self.picture.setIconSize(QSize(scaled(ICON_PX), scaled(ICON_PX)))
        for count, words in enumerate(self._births(), 1):
            self.babies.addItem(words, count)

    def _births(self) -> tuple[str, ...]:
        return "1", self.tr("2 (tweeling)"), self.tr("3 (drieling)"), self.tr("4 (vierling)")

    @staticmethod
    def _choose(box: ComboBox, data: object, words: str) -> None:
        if box.findData(data) < 0:
            box.addItem(words, data)
        box.setCurrentIndex(box.findData(data))

    def _show_weeks(self) -> None:
        """How far she would be today: a slip of the keys shows."""
        day, words = self.due_date.day, ""
        if day is not None:
            with suppress(ValueError):
                age = gestational_age(day, self._today)
                words = self.tr("nu {weken}").format(weken=age) if age.weeks <= MOST_WEEKS else ""
        self._weeks.setText(words)
        self._weeks.setVisible(bool(words))

    def _take_infix_apart(self) -> None:
        """Van Dijk typed as one surname: the infix goes to its own field, where she sees it."""
        infix, surname = split_surname(self.edits[Part.SURNAME].text())
        if infix and not self.edits[Part.INFIX].text().strip():
            self.edits[Part.INFIX].setText(infix)
            self.edits[Part.SURNAME].setText(surname)

    def _connect(self) -> None:
        self.edits[Part.SURNAME].editingFinished.connect(self._take_infix_apart)
        for part, edit in self.edits.items():
            hold_at_most(edit, MOST_SIGNS.get(part, MOST_SIGNS_ELSEWHERE))
            edit.textEdited.connect(self.edited)
            edit.editingFinished.connect(self.left)
        self.joined_on.editingFinished.connect(self.left)
        for day in (self.due_date, self.birth_date, self.joined_on):
            day.day_changed.connect(self.edited)
        self.due_date.day_changed.connect(self._show_weeks)
        for box in (self.language, self.picture, self.babies, self.group):
            box.activated.connect(self.edited)
            box.activated.connect(self.left)

    def _lay_out(self) -> None:
        babies = FormField(self.tr("Aantal baby's"), self.babies)
        picture = FormField(self.tr("Plaatje op haar kaart"), self.picture)
        who, more = Card(self.tr("Wie is ze?")), Card(self.tr("Verder"))
        for card, rows in (
            (who, ((Part.FIRST_NAME, Part.INFIX), (Part.SURNAME,), (Part.DUE_DATE,), (Part.BIRTH_DATE,))),
            (more, ()),
        ):
            card.body.setSpacing(8)
            for row in rows:
                card.body.addLayout(_beside(*(self.parts[part] for part in row)))
        more.body.addLayout(_beside(self.group_field, self.joined_field))
        more.body.addLayout(_beside(self.parts[Part.LANGUAGE], picture))
        more.body.addLayout(_beside(self.parts[Part.CLIENT_NUMBER], self.parts[Part.PHONE]))
        more.body.addLayout(_beside(babies, QWidget()))
        for card in (who, more):
            card.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(CardPair(who, more))


def _beside(*fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for field in fields:
        row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return row
