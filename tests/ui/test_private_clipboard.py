"""What is copied for the record leaves the clipboard by itself, and tells the systems to keep no history of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from facilitator_app.ui.private_clipboard import MARKS, NO, PrivateClipboard

LINE = "27+2 | RR 112/68 (zelf)"


@pytest.fixture
def clipboard(qapp: QGuiApplication) -> Iterator[PrivateClipboard]:
    qapp.clipboard().clear()
    made = PrivateClipboard()
    yield made
    made.clear()


def on_it() -> str:
    return QGuiApplication.clipboard().text()


def test_what_is_put_there_can_be_pasted_as_plain_text_alone(clipboard: PrivateClipboard) -> None:
    clipboard.put(LINE)
    data = QGuiApplication.clipboard().mimeData()
    assert (data.text(), data.hasHtml(), data.hasUrls()) == (LINE, False, False)
    assert clipboard.holds


def test_it_is_marked_to_stay_out_of_histories_and_clouds(clipboard: PrivateClipboard) -> None:
    clipboard.put(LINE)
    data = QGuiApplication.clipboard().mimeData()
    kept = {kind: data.data(kind).data() for kind in data.formats()}
    for words in ("CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"):
        assert kept[f'application/x-qt-windows-mime;value="{words}"'] == NO
    assert 'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"' in kept
    assert kept["x-kde-passwordManagerHint"] == b"secret"
    assert set(MARKS) < set(kept)


def test_it_goes_by_itself(qtbot: QtBot) -> None:
    clipboard = PrivateClipboard(seconds=0.01)
    with qtbot.waitSignal(clipboard.cleared, timeout=2000):
        clipboard.put(LINE)
    assert on_it() == ""


def test_what_somebody_copied_after_it_is_left_alone(clipboard: PrivateClipboard) -> None:
    clipboard.put(LINE)
    QGuiApplication.clipboard().setText("een andere tekst")
    assert not clipboard.holds
    clipboard.clear()
    assert on_it() == "een andere tekst"


def test_the_same_words_copied_by_somebody_else_are_not_ours(clipboard: PrivateClipboard) -> None:
    clipboard.put(LINE)
    QGuiApplication.clipboard().setText(LINE)
    clipboard.clear()
    assert on_it() == LINE


def test_nothing_is_cleared_twice_or_before_anything_was_put(clipboard: PrivateClipboard, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("van iemand anders")
    with qtbot.assertNotEmitted(clipboard.cleared):
        clipboard.clear()
    assert on_it() == "van iemand anders"
