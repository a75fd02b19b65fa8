"""Finds a woman by the first letters of one of her names, in all groups."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMoveEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from facilitator_app.domain.participants import labels
from facilitator_app.live.groups import Groups
from facilitator_app.ui.announce import announce
from facilitator_app.ui.labels import label
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.row_list import RowList
from facilitator_app.ui.words import tried

MOST_MATCHES = 8


class ParticipantSearch(QLineEdit):
    """The matches lie over the page, below the field; Enter takes the first one, the arrow down goes into them.

    Args:
        over: the page that the matches lie over.

    Signals:
        found: the id of the woman that was chosen.
    """

    found = Signal(str)

    def __init__(self, groups: Groups, over: QWidget) -> None:
        super().__init__(over)
        self._groups = groups
        self._over = over
        self._searching = False
        self.setPlaceholderText(self.tr("Zoek een deelnemer") + " · Ctrl+F")
        self.setAccessibleName(self.tr("Zoek een deelnemer"))
        self.setAccessibleDescription("Ctrl+F")
        self._matches = QFrame(over)
        self._matches.setProperty("look", "toast")
        self._rows = RowList(self.tr("Gevonden deelnemers"))
        self._remark = label(look="muted")
        self._remark.setContentsMargins(10, 4, 10, 4)
        column = QVBoxLayout(self._matches)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self._rows)
        column.addWidget(self._remark)
        self._matches.hide()
        self._rows.chosen.connect(self._choose)
        self._rows.passed_top.connect(self.setFocus)
        self.textChanged.connect(self._look_for)
        local_key(self._matches, "Esc", self._go_back)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._hide_when_left)

    def start(self) -> None:
        """Wait for a name; what is typed replaces the one that was looked for before."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def stop(self) -> None:
        """Look no further; that somebody looked stands in the log."""
        self._end(None)
        self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the first match, the arrow down goes into the matches, Esc stops."""
        first = self._rows.first if self._matches.isVisible() else None
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.stop()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if first is not None and not event.isAutoRepeat():
                first.click()
        elif event.key() == Qt.Key.Key_Down and first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take the matches along when the window changes."""
        super().moveEvent(event)
        if not self._matches.isHidden():
            self._show_matches()

    def _go_back(self) -> None:
        self.stop()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide_when_left(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self._matches.isAncestorOf(now):
            self._matches.hide()
            self._end(None)

    def _end(self, chosen: str | None) -> None:
        """One line for a search that ended, whatever was typed for it; without one nobody is chosen either."""
        searched, self._searching = self._searching, False
        if searched:
            # A full disk is told of by whatever she does next.
            tried(partial(self._groups.note_search, chosen))

    def _look_for(self, typed: str) -> None:
        if not typed.strip():
            self._rows.set_rows([])
            self._matches.hide()
            return
        self._searching = True
        found = self._groups.find(typed, MOST_MATCHES)
        names = labels([woman for woman, _ in found.first])
        waiting = self.tr("wachtlijst")
        rows = [
            (woman.id, f"{names[woman.id]} · {group.name if group else waiting}", "")
            for woman, group in found.first
        ]
        self._rows.set_rows(rows)
        self._rows.setVisible(bool(rows))
        self._remark.setText(self._remark_on(typed.strip(), found.count))
        self._remark.setVisible(bool(self._remark.text()))
        self._show_matches()
        announce(self, self.tr("{n} gevonden").format(n=found.count) if found.count else self._remark.text())

    def _remark_on(self, typed: str, count: int) -> str:
        if count == 0:
            return self.tr("Geen naam met “{text}”.").format(text=typed)
        if count > MOST_MATCHES:
            return self.tr("Er zijn er nog {n}. Typ meer letters.").format(n=count - MOST_MATCHES)
        return ""

    def _show_matches(self) -> None:
        self._matches.show()
        self._matches.raise_()
        self._matches.adjustSize()
        below = self.mapTo(self._over, QPoint(0, self.height() + 4))
        width = max(self.width(), self._matches.sizeHint().width())
        left = min(below.x(), self._over.width() - width)
        self._matches.setGeometry(max(0, left), below.y(), min(width, self._over.width()), self._matches.height())

    def _choose(self, participant_id: str) -> None:
        self._end(participant_id)
        self.stop()
        self.found.emit(participant_id)
