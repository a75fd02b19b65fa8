"""A new recovery sheet: to paper or to a stick, and its code typed back, which proves that it can be read."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.live.keys import Keys
from facilitator_app.ui.buttons import quiet, secondary
from facilitator_app.ui.code_tiles import code_tiles
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.recovery_code_field import RecoveryCodeField
from facilitator_app.ui.sheet_outlet import SheetOutlet
from facilitator_app.ui.words import tried


class RecoverySheetStep(QWidget):
    """The code stands on the screen only when she asks for it, and goes when she types: paper is the proof.

    Signals:
        submitted: Enter was pressed in the field.
    """

    submitted = Signal()

    def __init__(self, keys: Keys, code: str, outlet: SheetOutlet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._code = code
        self._outlet = outlet
        outlet.setParent(self)
        self.proven = False
        self._print = secondary(self.tr("Print herstelblad"), icon="printer")
        self._save = secondary(self.tr("Bewaar op USB…"), icon="usb")
        self._show = quiet(self.tr("Verberg de code"))
        self._notice = Notice()
        self._tiles = code_tiles(code)
        self._field = RecoveryCodeField(self.tr("Typ de code over van het blad"))
        self._why = wrapping_label(self.tr("Zo weet je zeker dat het blad goed te lezen is."), "muted")
        self._done = QWidget()
        self._lay_out()
        self._print.clicked.connect(self._print_sheet)
        self._save.clicked.connect(self._save_sheet)
        self._show.clicked.connect(self._turn_code)
        self._field.edit.textEdited.connect(self._hide_code)
        self._field.submitted.connect(self.submitted)
        outlet.handed_out.connect(self._tell_gone)
        outlet.kept_back.connect(self._tell_kept)
        self._show_code(False)

    def first_field(self) -> QWidget:
        """Where she begins."""
        return self._print

    @property
    def typed(self) -> str:
        """What was typed back so far."""
        return self._field.text

    def prove(self) -> bool:
        """Whether what was typed is the code of this sheet; otherwise it says what to do."""
        if not self._field.text.strip():
            self._field.complain(self.tr("Typ de code over van het blad, of kies Later."))
            return False
        if sentence := tried(partial(self._keys.prove_code, self._field.text)):
            self._field.complain(sentence)
            return False
        self._show_proven()
        return True

    def forget(self) -> None:
        """Keep no sign of the code in sight."""
        self._outlet.stop()
        self._show_code(False)
        self._field.clear()

    # Inside

    def _lay_out(self) -> None:
        ways = FlowRow(gap=10, line_gap=8)
        for button in (self._print, self._save, self._show):
            ways.add(button)
        done = QVBoxLayout(self._done)
        done.setContentsMargins(0, 0, 0, 0)
        line = FlowRow(gap=8)
        line.add(IconLabel("circle-check", "ok"))
        line.add(label(self.tr("De code klopt."), "ok"))
        done.addWidget(line)
        self._done.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Je herstelblad"), "title"))
        column.addWidget(
            wrapping_label(
                self.tr(
                    "Wachtzin vergeten? Dan kom je alleen met dit blad nog bij de gegevens. Bewaar het achter "
                    "slot, niet bij de laptop."
                )
            )
        )
        for widget in (ways, self._notice, self._tiles, self._field, self._why, self._done):
            column.addWidget(widget)

    def _print_sheet(self) -> None:
        self._outlet.print(self._keys.sheet(self._code), self)

    def _save_sheet(self) -> None:
        self._outlet.save(self._keys.sheet(self._code), self)

    def _tell_gone(self, sentence: str) -> None:
        self._notice.tell(sentence, icon="printer")
        self._field.edit.setFocus()

    def _tell_kept(self, sentence: str) -> None:
        self._notice.tell(sentence, attention=True)

    def _turn_code(self) -> None:
        self._show_code(self._tiles.isHidden())

    def _hide_code(self) -> None:
        self._show_code(False)

    def _show_code(self, shown: bool) -> None:
        self._tiles.setVisible(shown)
        self._show.setText(self.tr("Verberg de code") if shown else self.tr("Toon de code"))

    def _show_proven(self) -> None:
        self.proven = True
        self.forget()
        for widget in (self._field, self._why, self._show):
            widget.hide()
        self._notice.dismiss()
        self._done.show()
