"""Takes in a group that comes from another laptop: the file, its passphrase, what is in it, then all at once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from facilitator_app.domain.refusals import Refusal, WrongPassphrase
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.handover import SUFFIX, Arrived, Handovers
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.buttons import primary, quiet, secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.days import day_and_month
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.passphrase_edit import PassphraseEdit
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.words import sentence_for

COLUMN_PX = 640
ChooseFile = Callable[[QWidget, str], str]


def ask_file(parent: QWidget, title: str) -> str:
    """Ask with the dialog of the system; "" when she changes her mind."""
    return QFileDialog.getOpenFileName(parent, title, "", f"Kring (*{SUFFIX})")[0]


class TakeGroupPage(QWidget):
    """Nothing is taken in before she has seen what it is.

    Signals:
        taken: the id of the group, and how many things both laptops changed differently.
        done: back to Start.
    """

    taken = Signal(str, int)
    done = Signal()

    def __init__(
        self,
        handovers: Handovers,
        wording: Wording,
        wall: WallClock,
        choose_file: ChooseFile = ask_file,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._handovers = handovers
        self._wording = wording
        self._wall = wall
        self._choose_file = choose_file
        self._arrived: Arrived | None = None
        self.path = QLineEdit()
        self.path.setReadOnly(True)
        self.choose = secondary(self.tr("Kies bestand…"))
        self.path_field = FormField(self.tr("Bestand van de andere laptop"), self.path, self.choose)
        self.passphrase = PassphraseEdit()
        self.passphrase_field = FormField(
            self.tr("Wachtzin van dit bestand"), self.passphrase, self.passphrase.show_button
        )
        self.notice = Notice()
        self._what = wrapping_label()
        self._inside = Card(self.tr("Dit zit erin"))
        self._inside.body.addWidget(self._what)
        self._inside.hide()
        self.primary = primary(self.tr("Openen"))
        self._lay_out()
        self.choose.clicked.connect(self._choose)
        self.primary.clicked.connect(self._go_on)
        self.passphrase.returnPressed.connect(self.primary.click)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Groep inlezen")

    def enter(self) -> None:
        """Begin with the file."""
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep neither the passphrase nor what was opened with it."""
        self.passphrase.clear()
        self._show(None)

    # Inside

    def _lay_out(self) -> None:
        contents = ScrollColumn(COLUMN_PX, parent=self)
        body = contents.body
        body.setSpacing(12)
        body.addWidget(wrapping_label(self.tr("Groep van een andere laptop"), "title"))
        body.addWidget(
            wrapping_label(
                self.tr(
                    "Een groep die je meegaf of die je waarneemt. Wat hier al staat, blijft staan: er komt niets "
                    "dubbel, en er gaat niets weg."
                )
            )
        )
        for widget in (self.path_field, self.passphrase_field, self.notice, self._inside):
            body.addWidget(widget)
        body.addStretch(1)
        back = quiet(self.tr("Terug"), hint="Esc")
        back.clicked.connect(self.done)
        local_key(self, "Esc", self.done)
        footer = Footer(self)
        footer.add_status_widget(back)
        footer.add_button(self.primary)
        stack(self, contents, footer)

    def _choose(self) -> None:
        chosen = self._choose_file(self.window(), self.tr("Welk bestand?"))
        if chosen:
            self.path.setText(chosen)
            self.path_field.be_content()
            self._show(None)
            self.passphrase.setFocus()

    def _go_on(self) -> None:
        if self._arrived is not None:
            self._take(self._arrived)
        elif not self.path.text():
            self.path_field.complain(self.tr("Kies eerst het bestand van de andere laptop."))
            self.choose.setFocus()
        elif not self.passphrase.text():
            self.passphrase_field.complain(self.tr("Typ de wachtzin die bij dit bestand hoort."))
            self.passphrase.setFocus()
        else:
            self._open()

    def _open(self) -> None:
        self.notice.tell(self.tr("Even wachten…"))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.repaint()
        try:
            arrived = self._handovers.open(Path(self.path.text()), self.passphrase.text())
        except WrongPassphrase as refusal:
            self.notice.dismiss()
            self.passphrase_field.complain(sentence_for(refusal))
            self.passphrase.selectAll()
            self.passphrase.setFocus()
        except (Refusal, Trouble) as problem:
            self.notice.tell(sentence_for(problem), attention=True)
        else:
            self.notice.dismiss()
            self.passphrase.clear()
            self._show(arrived)
            self.primary.setFocus()

    def _show(self, arrived: Arrived | None) -> None:
        self._arrived = arrived
        self._inside.setVisible(arrived is not None)
        self.passphrase_field.setVisible(arrived is None)
        self.primary.setText(self.tr("Openen") if arrived is None else self.tr("Neem deze groep in"))
        self._what.setText("" if arrived is None else breakable(self._in_words(arrived)))

    def _in_words(self, arrived: Arrived) -> str:
        day = day_and_month(self._wording, arrived.made_at.astimezone(self._wall.zone).date())
        first = self.tr("Groep {groep} van {praktijk}, gemaakt op {dag} door {naam}.").format(
            groep=arrived.group_name, praktijk=arrived.practice, dag=day, naam=arrived.with_whom
        )
        counts = self.tr("{n} deelnemers en {m} metingen.").format(n=arrived.women, m=arrived.readings)
        known = (
            self.tr("Deze groep staat hier al. Alleen wat nieuw of gewijzigd is, komt erbij.")
            if arrived.known
            else self.tr("Deze groep staat hier nog niet.")
        )
        return "\n".join((first, counts, known))

    def _take(self, arrived: Arrived) -> None:
        try:
            clashes = self._handovers.take(arrived)
        except (Refusal, Trouble) as problem:
            self.notice.tell(sentence_for(problem), attention=True)
        else:
            self.taken.emit(arrived.group_id, clashes)
