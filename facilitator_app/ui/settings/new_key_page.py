"""Gives the data another key, after a backup; says first what it does and what it costs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.backups import BackupProgress
from facilitator_app.live.door import Door
from facilitator_app.live.new_key import NewKey
from facilitator_app.ui.backup_run import BackupRun
from facilitator_app.ui.card import Card
from facilitator_app.ui.complaints import say_all
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.passphrase_edit import PassphraseEdit
from facilitator_app.ui.settings.secret_form import SecretForm
from facilitator_app.ui.steps import Steps
from facilitator_app.ui.words import sentence_for, tried
from facilitator_app.ui.words_of_backups import place_in_words, progress_in_words


class NewKeyPage(QWidget):
    """Nothing has changed until the last step; leaving it before that drops what was made.

    Signals:
        back_requested: all stays as it is.
        failed: the door is shut now; a sentence that says why.
    """

    back_requested = Signal()
    failed = Signal(str)

    def __init__(self, door: Door, backups: BackupRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._backups = backups
        self._new_key: NewKey | None = None
        self._own = PassphraseEdit()
        self._own_field = FormField(self.tr("Jouw wachtzin"), self._own, self._own.show_button)
        self._place = wrapping_label()
        self._form = SecretForm(
            self.tr("Nieuwe sleutel maken"),
            self.tr(
                "Kring maakt eerst een reservekopie en schrijft dan alles opnieuw met een andere sleutel. Wie "
                "hier wegging, kan daarna met oude kopieën niets meer openen van wat er vanaf nu bij komt."
            ),
            self.tr("Maak nieuwe sleutel"),
            self._costs(),
            self._own_field,
        )
        self.primary = self._form.primary
        self._steps = Steps(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        self._own.textEdited.connect(self._form.message.be_silent)
        self._form.submitted.connect(self._begin)
        self._form.back_requested.connect(self.back_requested)
        self._steps.advanced.connect(self._show_progress)
        self._steps.done.connect(self._take_effect)
        self._steps.stopped.connect(self._give_up)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Nieuwe sleutel")

    def enter(self) -> None:
        """Show where the backup goes, with an empty field."""
        self.leave()
        self._form.message.be_silent()
        self._show_place()
        self._own.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Keep no letter, and drop what is under way."""
        self._own.clear()
        self._own.show_letters(False)
        self._drop()

    def _costs(self) -> Card:
        card = Card(self.tr("Goed om te weten"))
        for words in (
            self.tr("Jouw wachtzin en pincode blijven zoals ze zijn."),
            self.tr("De anderen kiezen daarna bij Mensen een nieuwe wachtzin, samen met jou."),
            self.tr("Het herstelblad van nu opent dan niets meer. Je maakt meteen een nieuw."),
            self.tr("Oude reservekopieën gaan nog open met wat toen gold. Bewaar of vernietig ze met zorg."),
        ):
            card.body.addWidget(wrapping_label(words))
        card.body.addWidget(self._place)
        return card

    def _show_place(self) -> None:
        place = self._backups.place
        if place is None:
            self._place.setText(self.tr("De reservekopie: Kring vraagt je zo om een USB-stick of een map."))
        else:
            words = self.tr("De reservekopie gaat naar {plek}.")
            self._place.setText(breakable(words.format(plek=place_in_words(place))))

    def _begin(self) -> None:
        if self._steps.running or not say_all(
            [] if self._own.text() else [(self._own_field, self.tr("Typ je eigen wachtzin."))]
        ):
            return
        place = self._backups.place or self._backups.ask(self)
        if place is None:
            return
        self._form.show_busy(self.tr("Even wachten…"))
        self._new_key = self._door.team.new_key()
        self._steps.run(self._new_key.prepare(self._own.text(), place))

    def _show_progress(self, progress: BackupProgress) -> None:
        self._form.show_busy(progress_in_words(progress))

    def _take_effect(self) -> None:
        assert self._new_key is not None
        new_key, self._new_key = self._new_key, None
        self._own.clear()
        # From here on this page is thrown away, unless it is refused before anything happened.
        sentence = tried(lambda: new_key.take_effect(self._door))
        if sentence and self._door.is_open:
            self._form.show_ready()
            self._form.message.say(sentence)
        elif sentence:
            self.failed.emit(sentence)

    def _give_up(self, problem: Exception) -> None:
        self._drop()
        self._form.message.say(sentence_for(problem))
        self._own.setFocus()
        self._own.selectAll()

    def _drop(self) -> None:
        self._steps.stop()
        self._form.show_ready()
        if self._new_key is not None:
            self._new_key.drop()
            self._new_key = None
