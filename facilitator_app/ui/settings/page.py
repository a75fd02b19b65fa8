"""The settings: one section at a time, each value stored as its field is left (S14)."""

from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.ui.buttons import quiet
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.local_key import local_key
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.tabs import Tabs
from facilitator_app.ui.theme import scaled

COLUMN_PX = 720


class Section(Protocol):
    """What the page expects of a section, which is also a QWidget."""

    done: SignalInstance
    refused: SignalInstance

    @property
    def title(self) -> str:
        """The word on its tab."""
        ...

    def first_field(self) -> QWidget | None:
        """Where she begins."""
        ...

    def show_kept(self) -> None:
        """Show how things are stored now."""
        ...

    def keep(self) -> None:
        """Store what is half typed."""
        ...


class SettingsPage(QWidget):
    """Knows nothing of what is in its sections.

    Signals:
        back_requested: she is done here.
        done: what was stored, in words without the values.
    """

    back_requested = Signal()
    done = Signal(str)

    def __init__(self, *sections: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.primary: QPushButton | None = None
        self._sections = sections
        self._entered = False
        self.tabs = Tabs(self.tr("Onderdelen van de instellingen"), [section.title for section in sections])
        self.notice = Notice()
        self._back = quiet(self.tr("Terug"), hint="Esc")
        self._contents = ScrollColumn(COLUMN_PX)
        self._lay_out()
        for section in sections:
            section.done.connect(self._tell)
            section.refused.connect(self._refuse)
        self.tabs.chosen.connect(self._show_section)
        self._back.clicked.connect(self.back_requested)
        local_key(self, "Esc", self.back_requested)
        self._show_section()

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Instellingen")

    @property
    def section(self) -> Section:
        """The section in sight."""
        return self._sections[self.tabs.place]

    def open_at(self, kind: type) -> None:
        """Show the section of this kind, with its first field at hand."""
        place = next(at for at, section in enumerate(self._sections) if isinstance(section, kind))
        self.tabs.choose(place)
        field = self.section.first_field()
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        """Show how things are stored now; the focus stays where it was in sight."""
        self.notice.dismiss()
        for section in self._sections:
            section.show_kept()
        focused = self.focusWidget()
        # The first time Qt itself has chosen one.
        if focused is None or not focused.isVisibleTo(self) or not self._entered:
            focused = self.tabs.current
        self._entered = True
        focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Store what is half typed."""
        self.section.keep()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the tabs as wide as the section below them, or as they need, when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._widen_tabs()

    # Inside

    def _widen_tabs(self) -> None:
        self.tabs.setMaximumWidth(max(scaled(COLUMN_PX), self.tabs.sizeHint().width()))

    def _show_section(self) -> None:
        self.notice.dismiss()
        for section in self._sections:
            assert isinstance(section, QWidget)
            if section is not self.section and not section.isHidden():
                section.keep()
            section.setVisible(section is self.section)
        self.section.show_kept()
        self._contents.verticalScrollBar().setValue(0)

    def _tell(self, sentence: str) -> None:
        self.notice.dismiss()
        self.done.emit(sentence)

    def _refuse(self, sentence: str) -> None:
        self.notice.tell(sentence, attention=True)

    def _lay_out(self) -> None:
        # In this order, which is that of Tab; and what is in place already is dressed but once.
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(24, 14, 24, 0)
        tabs.addStretch(0)
        self._widen_tabs()
        tabs.addWidget(self.tabs, 1)
        tabs.addStretch(0)
        page.addLayout(tabs)
        page.addWidget(self._contents, 1)
        body = self._contents.body
        body.setSpacing(12)
        body.addWidget(self.notice)
        for section in self._sections:
            assert isinstance(section, QWidget)
            body.addWidget(section)
        body.addStretch(1)
        footer = Footer()
        footer.add_status_widget(self._back)
        page.addWidget(footer)
