"""The recovery sheet, from Start or from the settings: prove the one that there is, or make a new one."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.domain.wording import Wording
from facilitator_app.live.keys import Keys
from facilitator_app.live.settings import Settings
from facilitator_app.ui.announce import announce
from facilitator_app.ui.buttons import primary, quiet, secondary
from facilitator_app.ui.card import Card
from facilitator_app.ui.card_pair import CardPair
from facilitator_app.ui.dialogs.save_dialog import ChooseFolder, ask_folder
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.passphrase_edit import PassphraseEdit
from facilitator_app.ui.printing import ChoosePrinter, choose_printer
from facilitator_app.ui.recovery_code_field import RecoveryCodeField
from facilitator_app.ui.recovery_sheet_step import RecoverySheetStep
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.sheet_outlet import SheetOutlet
from facilitator_app.ui.words import sentence_for, tried

COLUMN_PX = 640


class RecoverySheetPage(QWidget):
    """First what there is; once a new code is made, that alone.

    Signals:
        proven: the code of the sheet was typed back.
        back_requested: she leaves it for now; what is not proven stays on Start.
    """

    proven = Signal()
    back_requested = Signal()

    def __init__(
        self,
        keys: Keys,
        settings: Settings,
        wording: Wording,
        choose: ChoosePrinter = choose_printer,
        choose_folder: ChooseFolder = ask_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self._settings = settings
        self._wording = wording
        self._choose_printer = choose
        self._choose_folder = choose_folder
        self._step: RecoverySheetStep | None = None
        self._have = Card(self.tr("Ik heb het blad"))
        self._code = RecoveryCodeField(self.tr("Typ de code over van het blad"))
        self._check = secondary(self.tr("Controleer de code"))
        self._passphrase = PassphraseEdit()
        self._passphrase_field = FormField(self.tr("Wachtzin"), self._passphrase, self._passphrase.show_button)
        self._make = secondary(self.tr("Maak nieuw herstelblad"))
        self._back = quiet(self.tr("Terug"), hint="Esc")
        self._done = primary(self.tr("Klaar"))
        self._contents = ScrollColumn(parent=self)
        self._new = ScrollColumn(COLUMN_PX, parent=self)
        self._lay_out()
        self._connect()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Herstelblad")

    @property
    def primary(self) -> QPushButton | None:
        """What Ctrl+Enter presses: nothing while there are two ways to go."""
        return self._done if self._step is not None else None

    def enter(self) -> None:
        """Begin with the sheet that there is; a new code that is not proven stays."""
        self._have.setVisible(self._settings.practice.recovery_proven_on is None)
        self._show()

    def leave(self) -> None:
        """Keep no secret in sight."""
        self._code.clear()
        self._passphrase.clear()
        self._passphrase.show_letters(False)
        if self._step is not None:
            self._step.forget()

    # Inside

    def _show(self) -> None:
        made = self._step is not None
        self._contents.setVisible(not made)
        self._new.setVisible(made)
        self._done.setVisible(made)
        self._back.setText(self.tr("Later") if made else self.tr("Terug"))
        if self._step is not None:
            first = self._step.first_field()
        elif self._have.isHidden():
            first = self._passphrase
        else:
            first = self._code.edit
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check_code(self) -> None:
        if not self._code.text.strip():
            self._code.complain(self.tr("Typ eerst de code van het blad."))
            return
        self._show_busy(self._check)
        if sentence := tried(partial(self._keys.prove_code, self._code.text)):
            self._code.complain(sentence)
        else:
            self.proven.emit()
        self._show_ready()

    def _make_sheet(self) -> None:
        if not self._passphrase.text():
            self._passphrase_field.complain(self.tr("Typ eerst je wachtzin."))
            self._passphrase.setFocus()
            return
        self._show_busy(self._make)
        try:
            code = self._keys.new_code(self._passphrase.text())
        except (Refusal, Trouble) as problem:
            self._passphrase_field.complain(sentence_for(problem))
            self._passphrase.setFocus()
            self._passphrase.selectAll()
        else:
            self._add_step(code)
        self._show_ready()

    def _add_step(self, code: str) -> None:
        self.leave()
        outlet = SheetOutlet(self._keys, self._wording, self._choose_printer, self._choose_folder)
        self._step = RecoverySheetStep(self._keys, code, outlet)
        self._step.submitted.connect(self._prove)
        body = self._new.body
        body.addWidget(wrapping_label(self.tr("Een ouder blad opent nu niets meer: verscheur het."), "strong"))
        body.addWidget(self._step)
        body.addStretch(1)
        self._show()

    def _prove(self) -> None:
        assert self._step is not None
        if self._step.prove():
            self._step = None
            self.proven.emit()

    def _show_busy(self, button: QPushButton) -> None:
        """A key takes most of a second: have the words on the screen before it begins."""
        for one in (self._check, self._make):
            one.setEnabled(False)
        button.setText(self.tr("Even wachten…"))
        announce(self, button.text())
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.repaint()

    def _show_ready(self) -> None:
        self._check.setText(self.tr("Controleer de code"))
        self._make.setText(self.tr("Maak nieuw herstelblad"))
        for one in (self._check, self._make):
            one.setEnabled(True)

    def _connect(self) -> None:
        self._check.clicked.connect(self._check_code)
        self._code.submitted.connect(self._check.click)
        self._make.clicked.connect(self._make_sheet)
        self._passphrase.returnPressed.connect(self._make.click)
        self._done.clicked.connect(self._prove)
        self._back.clicked.connect(self.back_requested)
        local_key(self, "Esc", self.back_requested)

    def _lay_out(self) -> None:
        left = Qt.AlignmentFlag.AlignLeft
        self._have.body.addWidget(
            wrapping_label(self.tr("Typ de code over. Dan weet je zeker dat het blad goed te lezen is."))
        )
        self._have.body.addWidget(self._code)
        self._have.body.addWidget(self._check, 0, left)
        self._have.body.addStretch(1)
        anew = Card(self.tr("Een nieuw blad"))
        anew.body.addWidget(
            wrapping_label(
                self.tr(
                    "Kring maakt een nieuwe code. Een blad dat je eerder maakte, opent daarna niets meer. Typ je "
                    "wachtzin, zodat niemand anders dit kan doen."
                )
            )
        )
        anew.body.addWidget(self._passphrase_field)
        anew.body.addWidget(self._make, 0, left)
        anew.body.addStretch(1)
        self._contents.body.setSpacing(12)
        self._contents.body.addWidget(
            wrapping_label(
                self.tr(
                    "Wachtzin vergeten? Dan kom je alleen met het herstelblad nog bij de gegevens. Bewaar het "
                    "achter slot, niet bij de laptop."
                )
            )
        )
        self._contents.body.addWidget(CardPair(self._have, anew))
        self._contents.body.addStretch(1)
        self._new.body.setSpacing(12)
        footer = Footer(self)
        footer.add_status_widget(self._back)
        footer.add_button(self._done)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._contents, 1)
        page.addWidget(self._new, 1)
        page.addWidget(footer)
