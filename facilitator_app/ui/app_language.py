"""The language that every page comes in which is made from now on."""

from pathlib import Path

from PySide6.QtCore import QObject, QTranslator
from PySide6.QtWidgets import QApplication

SOURCE_LANGUAGE = "nl"


class AppLanguage(QObject):
    """Holds the one translator of the app; Dutch, the source, needs none.

    Args:
        app: what speaks.
        folder: where kring_<language>.qm stands.
    """

    def __init__(self, app: QApplication, folder: Path) -> None:
        super().__init__(app)
        self._app = app
        self._folder = folder
        self._translator: QTranslator | None = None
        self.spoken = SOURCE_LANGUAGE

    def speak(self, language: str) -> None:
        """Have new pages come in this language; those that stand there stay as they are."""
        if language == self.spoken:
            return
        self.spoken = language
        if self._translator is not None:
            self._app.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None
        if language != SOURCE_LANGUAGE:
            self._translator = QTranslator(self._app)
            self._translator.load(f"kring_{language}.qm", str(self._folder))
            self._app.installTranslator(self._translator)
