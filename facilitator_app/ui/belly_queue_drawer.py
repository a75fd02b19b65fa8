"""The queue of the belly checks over the right side of check-in, where the checks begin (domain.md §1.1)."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from facilitator_app.domain.wording import Wording
from facilitator_app.live.belly_checks import BellyChecks
from facilitator_app.ui.belly_queue_button import KEYS, BellyQueueButton
from facilitator_app.ui.belly_queue_panel import BellyQueuePanel
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.side_place import SidePlace
from facilitator_app.ui.theme import scaled, set_look

WIDE_FROM_PX = 850


class BellyQueueDrawer(QObject):
    """Leaves names and numbers of check-in in sight; whoever types there goes on typing beside it.

    Where the text is large there is no room beside it: it goes once something under it has the focus.

    Args:
        page: what the panel lies over.
        footer: of that page; it stays in sight.
        after: what the way to it stands beside in the footer.
        may_record: whether who is at the laptop writes down what is found.

    Signals:
        opened: it is about to lie over the page.
    """

    opened = Signal()

    def __init__(
        self,
        checks: BellyChecks,
        wording: Wording,
        page: QWidget,
        footer: Footer,
        after: QWidget,
        *,
        may_record: bool,
    ) -> None:
        super().__init__(page)
        self._came_from: QWidget | None = None
        self.panel = BellyQueuePanel(checks, wording, may_record=may_record, parent=page)
        set_look(self.panel, "panel")
        self.side = SidePlace(self.panel, page, footer)
        self.side.in_the_way.connect(self.close)
        self._button = BellyQueueButton(checks, in_full=False, parent=self)
        self.button = self._button.button
        footer.add_status_widget(self.button, after)
        local_key(page, KEYS, self.turn)
        self.button.clicked.connect(self.turn)
        self.panel.close_requested.connect(self.close)
        self._page = page
        page.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether the panel is in sight."""
        return not self.panel.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take less room in the footer where the text is large."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self._button.fold(self._page.width() < scaled(WIDE_FROM_PX))
        return super().eventFilter(watched, event)

    def turn(self) -> None:
        """Open it, or close it."""
        if self.is_open:
            self.close()
        else:
            self._came_from = QApplication.focusWidget()
            self.opened.emit()
            self.open()

    def open(self) -> None:
        """Lie over the page, with the focus on who is next."""
        self.side.show()
        self.panel.enter()

    def close(self) -> None:
        """Close it; the focus goes back to where it was."""
        came_from, self._came_from = self._came_from, None
        focused = QApplication.focusWidget()
        if focused is not None and self.panel.isAncestorOf(focused):
            back = came_from is not None and isValid(came_from) and came_from.isVisible()
            (came_from if back and came_from is not None else self.button).setFocus(
                Qt.FocusReason.OtherFocusReason
            )
        self.panel.hide()
