"""Boards that hold every small widget at once, arranged as on the screens they are made for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.sessions import Phase
from facilitator_app.ui.buttons import icon_button, primary, quiet, secondary, small
from facilitator_app.ui.card import Card
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.combo_box import ComboBox
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.header import Header
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.pill import Pill
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.ring import Ring
from facilitator_app.ui.theme import scaled
from facilitator_app.ui.toast import Toast


def label(text: str, look: str = "") -> QLabel:
    made = QLabel(text)
    made.setProperty("look", look)
    return made


def screen(header: Header, footer: Footer | None = None) -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(header)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    sheet = QWidget()
    content = QVBoxLayout(sheet)
    content.setContentsMargins(24, 16, 24, 12)
    content.setSpacing(12)
    scroll.setWidget(sheet)
    column.addWidget(scroll, 1)
    if footer:
        column.addWidget(footer)
    return page, content


def start_board() -> QWidget:
    """The start screen's parts."""
    header = Header()
    header.show_start("Verloskundigenpraktijk De Linde")
    header.set_menu(QMenu(header))
    page, content = screen(header)
    card = Card(strong=True)
    card.body.addWidget(label("Zonnebloem · 4 van 10", "lead"))
    card.body.addWidget(label("14.00 uur · Buurthuis De Linde", "sub"))
    line = FlowRow()
    line.add(PushButton("Open bijeenkomst 4", "primary-large"))
    line.add(secondary("Nieuwe groep"))
    line.add(secondary("Printen", hint="F7", icon="printer"))
    card.body.addWidget(line)
    content.addWidget(label("Donderdag 12 maart", "title"))
    content.addWidget(card)
    content.addStretch(1)
    return page


def circle_board() -> QWidget:
    """The circle's parts."""
    header, footer = Header(), Footer()
    header.show_session("Groep Zonnebloem", "bijeenkomst 4 van 10", Phase.CIRCLE)
    footer.add_status("Bord: 3 vragen")
    footer.add_status_widget(PushButton("Lijstje 1", "list", icon="bookmark"))
    footer.add_status("Buikchecks 9 van 11 · 3½ min per vrouw", "muted")
    footer.add_status("opgeslagen 14.51", "muted")
    footer.add_button(secondary("Scherm voor de groep", hint="F5"))
    page, content = screen(header, footer)
    top = QHBoxLayout()
    top.setSpacing(20)
    ring = Ring()
    ring.set_fraction(0.48)
    ring.setAccessibleName("Nog 12 minuten voor Eten en bewegen")
    top.addWidget(ring)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addStretch(1)
    words.addWidget(label("Eten en bewegen", "topic"))
    words.addWidget(label("nog 12 minuten", "big"))
    words.addWidget(label("tot 15.03 uur · 2 minuten achter", "muted"))
    words.addStretch(1)
    top.addLayout(words, 1)
    content.addLayout(top)
    row = QHBoxLayout()
    row.setSpacing(8)
    for text in ("+ 5 min", "Pauze", "Sla over"):
        row.addWidget(secondary(text))
    row.addStretch(1)
    row.addWidget(primary("Volgende"))
    content.addLayout(row)
    content.addStretch(1)
    return page


def check_in_board() -> QWidget:
    """The check-in's parts."""
    header, footer = Header(), Footer()
    header.show_session("Groep Zonnebloem", "bijeenkomst 4 van 10", Phase.ARRIVAL)
    header.set_chip("Oefenstand")
    header.set_menu(QMenu(header))
    footer.add_status("4 van 11 klaar")
    footer.add_status_widget(PushButton("Lijstje 2", "list", icon="bookmark"))
    footer.add_status("opgeslagen 14.07", "muted")
    footer.add_button(secondary("Zelf invoeren", hint="F8"))
    footer.add_button(primary("Start de kring"))
    page, content = screen(header, footer)
    content.setContentsMargins(0, 0, 0, 0)
    content.setSpacing(0)
    for name, word, is_open in (("Amina", "Aanwezig", False), ("Birgül", "Komt later", True)):
        row = QFrame()
        row.setProperty("look", "row-active" if is_open else "row")
        row.setFixedHeight(scaled(34))
        line = QHBoxLayout(row)
        line.setContentsMargins(14, 0, 14, 0)
        line.addWidget(label(name, "strong"))
        line.addWidget(Pill(word, is_open=is_open))
        line.addStretch(1)
        for text in ("118", "76"):
            field = QLineEdit(text)
            field.setProperty("look", "number")
            field.setFixedWidth(scaled(72))
            field.setAccessibleName(f"{name}, bovendruk")
            line.addWidget(field)
        line.addWidget(IconLabel("circle-check", "ok"))
        line.addWidget(label("Klaar"))
        line.addWidget(icon_button("ellipsis", f"Meer voor {name}"))
        content.addWidget(row)
    for look, role in (("band", "attention"), ("band-error", "error"), ("band-info", "info")):
        band = QFrame()
        band.setProperty("look", look)
        line = QHBoxLayout(band)
        line.setContentsMargins(14, 6, 14, 6)
        line.addWidget(IconLabel("info", role))
        line.addWidget(label("Klopt dit? Enter = ja.", "" if role == "info" else role))
        line.addStretch(1)
        content.addWidget(band)
    content.addStretch(1)
    toast = Toast(page)
    toast.tell("Opgeslagen bij Birgül.")
    return page


def form_board() -> QWidget:
    """Fields, choices and buttons, also those that are off."""
    header = Header()
    header.show_page("Instellingen")
    page, content = screen(header)
    fields = FlowRow(gap=12, line_gap=8)
    named = {
        "Wachtzin": QLineEdit("mijn fiets staat scheef"),
        "Uit": QLineEdit("uit"),
        "Taal": ComboBox(),
        "Datum": QDateEdit(),
        "Notitie": QPlainTextEdit("Veel vragen over vis."),
    }
    for name, field in named.items():
        field.setAccessibleName(name)
        fields.add(field)
    named["Uit"].setEnabled(False)
    named["Taal"].addItems(["Nederlands", "Engels"])
    named["Notitie"].setTabChangesFocus(True)
    named["Notitie"].setFixedHeight(scaled(60))
    content.addWidget(fields)
    choices = FlowRow(gap=12)
    for box in (CheckBox("Kaarten"), CheckBox("Verslag"), QRadioButton("Licht"), QRadioButton("Donker")):
        choices.add(box)
        box.setChecked(box.text() in ("Verslag", "Donker"))
    content.addWidget(choices)
    buttons = FlowRow()
    off = primary("Uit")
    off.setEnabled(False)
    edit, close = quiet("Wijzig", icon="pencil"), icon_button("x", "Sluit")
    for button in (primary("Klaar"), off, edit, small("Bekijk"), close):
        buttons.add(button)
    content.addWidget(buttons)
    keys = FlowRow(gap=12)
    for text, look in (("7", "key"), ("Wis", "key-word")):
        key = PushButton(text, look)
        key.setFixedSize(scaled(128), scaled(84))
        keys.add(key)
    keys.add(PushButton("Verder", "primary-huge"))
    content.addWidget(keys)
    content.addStretch(1)
    return page
