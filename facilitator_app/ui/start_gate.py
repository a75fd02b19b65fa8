"""What the main button of check-in does: go on, or first look at the Lijstje (ux.md §2.8)."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from facilitator_app.live.little_list import LittleList
from facilitator_app.ui.buttons import primary, secondary
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.push_button import PushButton


class StartGate(QObject):
    """Looks like ordinary work: two buttons instead of one, and either may be pressed.

    Args:
        start: what goes on in words, such as Start de kring.
        anyway: the same while something is to be looked at first.

    Signals:
        start_requested: she goes on.
        list_requested: the Lijstje first.
    """

    start_requested = Signal()
    list_requested = Signal()

    def __init__(self, little_list: LittleList, footer: Footer, start: str, anyway: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._list = little_list
        self._looks_first = False
        self.start_button = primary(start, parent)
        self.anyway_button = secondary(anyway, parent)
        self.look_button = primary(self.tr("Bekijk het Lijstje"), parent)
        for button in (self.anyway_button, self.look_button, self.start_button):
            footer.add_button(button)
        self.start_button.clicked.connect(self.start_requested)
        self.anyway_button.clicked.connect(self.start_requested)
        self.look_button.clicked.connect(self.list_requested)
        little_list.changed.connect(self._follow)
        self._follow()

    @property
    def primary(self) -> PushButton:
        """The main button now."""
        return self.look_button if self._looks_first else self.start_button

    def _follow(self) -> None:
        had_focus = self.primary.hasFocus()
        self._looks_first = self._list.length.now > 0
        self.primary.show()
        if had_focus:
            # Before the other one goes: the focus would go on to a field, and open its row.
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
        self.look_button.setVisible(self._looks_first)
        self.anyway_button.setVisible(self._looks_first)
        self.start_button.setVisible(not self._looks_first)
