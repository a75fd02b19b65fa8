"""Asks where papers go as files, and with which password."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from facilitator_app.ui.buttons import primary, secondary
from facilitator_app.ui.check_box import CheckBox
from facilitator_app.ui.cover_keys import bind_cover_keys
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.labels import label, wrapping_label
from facilitator_app.ui.passphrase_edit import PassphraseEdit
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.theme import scaled, set_look

FEWEST_SIGNS = 8
WIDTH_PX, HEIGHT_PX, SHORT_PX = 520, 516, 250

ChooseFolder = Callable[[QWidget, str], str]


def ask_folder(parent: QWidget, title: str) -> str:
    """Ask with the dialog of the system; "" when she changes her mind."""
    return QFileDialog.getExistingDirectory(parent, title)


class SaveDialog(QDialog):
    """A folder, chosen anew each time, and a password unless she says without.

    Args:
        count: how many papers.
        lockable: whether a file of this kind can have a password at all.

    Signals:
        cover_requested: she pressed the key that covers the screen.
    """

    cover_requested = Signal()

    def __init__(
        self,
        count: int,
        parent: QWidget | None = None,
        choose_folder: ChooseFolder = ask_folder,
        *,
        lockable: bool = True,
    ) -> None:
        super().__init__(parent)
        self._choose_folder = choose_folder
        self._folder: Path | None = None
        self._count = count
        self._lockable = lockable
        self.setWindowTitle(self.tr("Kring – Opslaan"))
        self.folder_edit = QLineEdit()
        self.folder_edit.setReadOnly(True)
        self.folder_button = secondary(self.tr("Kies map…"))
        self.folder_field = FormField(self.tr("Map"), self.folder_edit, self.folder_button)
        self.with_password = CheckBox(self.tr("Met wachtwoord"))
        self.with_password.setChecked(lockable)
        self.with_password.setVisible(lockable)
        self.with_text = CheckBox(self.tr("Ook als gewone tekst (.txt)"))
        self.with_text.hide()
        self.password_edit, self.again_edit = PassphraseEdit(), QLineEdit()
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.password_field = FormField(
            self.tr("Wachtwoord voor deze bestanden"), self.password_edit, self.password_edit.show_button
        )
        self.again_field = FormField(self.tr("Nog een keer"), self.again_edit)
        self._strength = wrapping_label(look="small")
        self._outside = wrapping_label(look="muted")
        self.cancel_button = secondary(self.tr("Annuleren"))
        self.save_button = primary(self.tr("Opslaan"))
        self.save_button.setDefault(True)
        self._lay_out()
        self._connect()
        self._show_password()
        self._show_strength()
        self.folder_button.setFocus()

    @property
    def folder(self) -> Path:
        """Where to; only after it was accepted."""
        assert self._folder is not None
        return self._folder

    @property
    def password(self) -> str:
        """With what; "" for none."""
        return self.password_edit.text() if self.with_password.isChecked() else ""

    def offer_text(self, there: bool) -> None:
        """Ask whether the words are wanted as plain text besides, where there is such a version."""
        self.with_text.setVisible(there)

    @property
    def strength(self) -> str:
        """What it says about the password."""
        return self._strength.text()

    @property
    def outside(self) -> str:
        """What it says about files outside Kring."""
        return self._outside.text()

    def accept(self) -> None:
        """Go on when there is a folder and a password that she will be able to type again."""
        if self._folder is None:
            self.folder_field.complain(self.tr("Kies eerst een map, bijvoorbeeld op je USB-stick."))
            self.folder_button.setFocus()
        elif self.with_password.isChecked() and len(self.password_edit.text()) < FEWEST_SIGNS:
            self.password_field.complain(self.tr("Neem minstens 8 tekens, bijvoorbeeld drie woorden."))
            self.password_edit.setFocus()
        elif self._asks_again() and self.again_edit.text() != self.password_edit.text():
            self.again_field.complain(self.tr("Dit is niet hetzelfde. Typ het nog een keer, of kies Toon."))
            self.again_edit.setFocus()
            self.again_edit.selectAll()
        else:
            super().accept()

    def cover(self) -> None:
        """Close, and ask for the cover."""
        self.reject()
        self.cover_requested.emit()

    def _asks_again(self) -> bool:
        return self.with_password.isChecked() and not self.password_edit.shows_letters

    def _ask_folder(self) -> None:
        # On the window: this dialog may be thrown away while the one of the system still stands.
        above = self.parentWidget()
        chosen = self._choose_folder(above.window() if above is not None else self, self.tr("Kies een map"))
        if chosen and isValid(self):
            self._folder = Path(chosen)
            self.folder_edit.setText(str(self._folder))
            self.folder_field.be_content()
            (self.password_edit if self.with_password.isChecked() else self.save_button).setFocus()

    def _show_password(self) -> None:
        wanted = self.with_password.isChecked()
        self.password_field.setVisible(wanted)
        self._strength.setVisible(wanted)
        self.again_field.setVisible(self._asks_again())
        readable = not wanted or self.with_text.isChecked()
        self._outside.setText(
            self.tr("De bestanden staan straks buiten Kring, zonder wachtwoord. Wie erbij kan, kan alles lezen.")
            if not wanted
            else self.tr("Een tekstbestand heeft geen wachtwoord. Wie erbij kan, kan alles lezen.")
            if readable
            else self.tr(
                "De bestanden staan straks buiten Kring. Kring bewaart het wachtwoord niet: onthoud het zelf."
            )
        )
        set_look(self._outside, "attention" if readable else "muted")

    def _show_strength(self) -> None:
        missing = FEWEST_SIGNS - len(self.password_edit.text())
        if missing > 0:
            self._strength.setText(self.tr("Minstens 8 tekens: nog {n}.").format(n=missing))
        else:
            self._strength.setText(self.tr("Lang genoeg."))

    def _connect(self) -> None:
        self.folder_button.clicked.connect(self._ask_folder)
        self.with_password.toggled.connect(self._show_password)
        self.with_text.toggled.connect(self._show_password)
        self.password_edit.letters_shown.connect(self._show_password)
        self.password_edit.textChanged.connect(self._show_strength)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.accept)
        bind_cover_keys(self, self.cover)

    def _lay_out(self) -> None:
        heading = (
            self.tr("1 bestand opslaan")
            if not self._lockable
            else self.tr("1 papier opslaan")
            if self._count == 1
            else self.tr("{n} papieren opslaan").format(n=self._count)
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        form = ScrollColumn(parent=self)
        form.body.setSpacing(10)
        for widget in (
            label(heading, "title"),
            self.folder_field,
            self.with_password,
            self.password_field,
            self._strength,
            self.again_field,
            self.with_text,
            self._outside,
        ):
            form.body.addWidget(widget)
        form.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(form, 1)
        buttons.setContentsMargins(24, 0, 24, 16)
        column.addLayout(buttons)
        above = self.parentWidget()
        room = above.window().size() if above is not None else self.screen().availableSize()
        self.resize(
            min(scaled(WIDTH_PX), room.width()),
            min(scaled(HEIGHT_PX if self._lockable else SHORT_PX), room.height()),
        )
