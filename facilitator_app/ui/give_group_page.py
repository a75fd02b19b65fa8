"""Gives a group to another laptop: who gets it, the passphrase that goes along apart, and where the file goes."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator_app.domain.handovers import Way
from facilitator_app.domain.passphrases import PassphraseStrength, normalise_passphrase, passphrase_strength
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.handover import Handovers
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.buttons import primary, quiet
from facilitator_app.ui.days import day_and_month
from facilitator_app.ui.dialogs.save_dialog import ChooseFolder, ask_folder
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.passphrase_edit import PassphraseEdit
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.words import sentence_for

COLUMN_PX = 640
LONGEST_NAME = 80


class GiveGroupPage(QWidget):
    """One form; nothing that was typed as a passphrase stays behind.

    Signals:
        done: back to the group.
    """

    done = Signal()

    def __init__(
        self,
        handovers: Handovers,
        group_id: str,
        wording: Wording,
        wall: WallClock,
        choose_folder: ChooseFolder = ask_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._handovers = handovers
        self._group_id = group_id
        self._wording = wording
        self._wall = wall
        self._choose_folder = choose_folder
        self.who = QLineEdit()
        hold_at_most(self.who, LONGEST_NAME)
        self.passphrase, self.again = PassphraseEdit(), QLineEdit()
        self.again.setEchoMode(QLineEdit.EchoMode.Password)
        self.who_field = FormField(self.tr("Wie werkt met de andere laptop?"), self.who)
        self.passphrase_field = FormField(
            self.tr("Wachtzin voor dit bestand"), self.passphrase, self.passphrase.show_button
        )
        self.again_field = FormField(self.tr("Nog een keer"), self.again)
        self._last = wrapping_label("", "muted")
        self.notice = Notice()
        self.primary = primary(self.tr("Bewaar de groep…"))
        self._lay_out()
        self.primary.clicked.connect(self._give)
        self.passphrase.letters_shown.connect(self._show_letters)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Groep meegeven")

    def enter(self) -> None:
        """Show when it last went over, with the cursor in the first field."""
        self.notice.dismiss()
        self._show_last()
        self.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep no letter of the passphrase."""
        for edit in (self.passphrase, self.again):
            edit.clear()

    # Inside

    def _lay_out(self) -> None:
        contents = ScrollColumn(COLUMN_PX, parent=self)
        body = contents.body
        body.setSpacing(12)
        body.addWidget(wrapping_label(self.tr("Groep meegeven"), "title"))
        body.addWidget(
            wrapping_label(
                self.tr(
                    "Deze groep gaat als één versleuteld bestand naar een andere laptop, bijvoorbeeld voor een "
                    "waarnemer. Later lees je het bestand van die laptop weer in. Je kunt hier intussen gewoon "
                    "doorwerken."
                )
            )
        )
        body.addWidget(self._last)
        if self._handovers.leaves_papers(self._group_id):
            stay = self.tr("Eigen PDF's bij de bijeenkomsten gaan niet mee. Geef die apart.")
            body.addWidget(wrapping_label(stay, "attention"))
        for field in (self.who_field, self.passphrase_field, self.again_field):
            body.addWidget(field)
        body.addWidget(
            wrapping_label(
                self.tr("Geef de wachtzin apart door, bijvoorbeeld aan de telefoon, en nooit bij het bestand."),
                "muted",
            )
        )
        body.addWidget(self.notice)
        body.addStretch(1)
        back = quiet(self.tr("Terug"), hint="Esc")
        back.clicked.connect(self.done)
        local_key(self, "Esc", self.done)
        footer = Footer(self)
        footer.add_status_widget(back)
        footer.add_button(self.primary)
        stack(self, contents, footer)

    def _show_last(self) -> None:
        last = self._handovers.last(self._group_id)
        self._last.setVisible(last is not None)
        if last is None:
            return
        sentence = (
            self.tr("Meegegeven aan {naam} op {dag}.")
            if last.way is Way.GIVEN
            else self.tr("Teruggekomen van {naam} op {dag}.")
        )
        day = day_and_month(self._wording, last.at.astimezone(self._wall.zone).date())
        self._last.setText(sentence.format(naam=last.with_whom, dag=day))

    def _show_letters(self, shown: bool) -> None:
        self.again.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _complete(self) -> bool:
        passphrase, again = self.passphrase.text(), self.again.text()
        weak = passphrase_strength(passphrase) is PassphraseStrength.TOO_SHORT
        same = normalise_passphrase(passphrase) == normalise_passphrase(again)
        sentences = (
            (self.who_field, "" if self.who.text().strip() else self.tr("Typ een naam, bijvoorbeeld Saskia.")),
            (
                self.passphrase_field,
                self.tr("Deze zin is te kort. Gebruik 12 letters of meer, of vier woorden.") if weak else "",
            ),
            (self.again_field, "" if same else self.tr("De twee zinnen zijn niet gelijk.")),
        )
        wrong = [(field, sentence) for field, sentence in sentences if sentence]
        for field, sentence in reversed(wrong):
            field.complain(sentence)
            field.field.setFocus()
        return not wrong

    def _give(self) -> None:
        if not self._complete():
            return
        folder = self._choose_folder(self.window(), self.tr("Waar komt het bestand?"))
        if folder:
            self._write(Path(folder))

    def _write(self, folder: Path) -> None:
        self.notice.tell(self.tr("Even wachten…"))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.repaint()
        try:
            path = self._handovers.give(self._group_id, self.who.text().strip(), self.passphrase.text(), folder)
        except (Refusal, Trouble) as problem:
            self.notice.tell(sentence_for(problem), attention=True)
            return
        self.leave()
        self._show_last()
        said = self.tr("Gelukt. {bestand} staat in {map}. Geef de wachtzin apart door.")
        self.notice.tell(said.format(bestand=path.name, map=folder.name or str(folder)), icon="circle-check")
