"""A text on the clipboard for a minute, out of the histories and clouds that systems keep of a clipboard."""

from uuid import uuid4

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from facilitator_app.ui.mac_pasteboard import conceal

SECONDS = 60
# How we know our own text again, whatever else was copied since.
OURS = "application/x-kring-copy"
# Windows: what watches the clipboard is to leave it alone, and the history and the cloud take it for a no (a DWORD
# of 0). The words and values are Microsoft's, under "Cloud Clipboard and Clipboard History Formats".
WINDOWS = 'application/x-qt-windows-mime;value="{}"'
NO = b"\x00\x00\x00\x00"
MARKS = {
    WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): NO,
    WINDOWS.format("CanIncludeInClipboardHistory"): NO,
    WINDOWS.format("CanUploadToCloudClipboard"): NO,
    # What KDE's Klipper asks for, and other managers of Linux with it.
    "x-kde-passwordManagerHint": b"secret",
}


class PrivateClipboard(QObject):
    """Holds one text at most; what somebody copied after it is left alone.

    Signals:
        cleared: our text is not on the clipboard any more, because its time was over or something covered it.
    """

    cleared = Signal()

    def __init__(self, parent: QObject | None = None, seconds: float = SECONDS) -> None:
        super().__init__(parent)
        self._token = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self.clear)

    @property
    def holds(self) -> bool:
        """Whether what is on the clipboard now is the text that was put there last."""
        data = self._clipboard.mimeData()
        return bool(self._token) and data is not None and data.data(OURS).data() == self._token

    def put(self, text: str) -> None:
        """Put a text there; its minute begins anew."""
        self._token = uuid4().bytes
        data = QMimeData()
        data.setText(text)
        for kind, value in MARKS.items():
            data.setData(kind, value)
        data.setData(OURS, self._token)
        self._clipboard.setMimeData(data)
        conceal()
        self._timer.start()

    def clear(self) -> None:
        """Take our text away, when it is still there."""
        self._timer.stop()
        if not self._token:
            return
        if self.holds:
            self._clipboard.clear()
        self._token = b""
        self.cleared.emit()

    @property
    def _clipboard(self) -> QClipboard:
        return QGuiApplication.clipboard()
