"""The frame around every page: header, one page, and what just happened."""

from functools import cached_property, partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from facilitator_app.ui.access_keys import AccessKeys
from facilitator_app.ui.cover_keys import bind_cover_keys
from facilitator_app.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from facilitator_app.ui.header import Header
    from facilitator_app.ui.toast import Toast

WIDTH, HEIGHT = 1093, 534


class Page(Protocol):
    """What the window expects of a page, which is also a QWidget.

    It may have `search`: the field to which Ctrl+F goes there.
    """

    @property
    def primary(self) -> QPushButton | None:
        """The main button of this page, which Ctrl+Enter presses."""
        ...

    @property
    def heading(self) -> str:
        """Title of the window on this page; never a name or a value."""
        ...

    def enter(self) -> None:
        """The page is shown now: bring it up to date and set the focus."""
        ...

    def leave(self) -> None:
        """The page goes out of sight: store what is half typed, stop watching."""
        ...


class MainWindow(QMainWindow):
    """Holds one page at a time and the keys that work on all of them.

    Signals:
        closing: before the window closes; the page has been left.
        cover_requested, undo_requested, redo_requested: keys.
        phase_requested: 0, 1 or 2, for Ctrl+1 to Ctrl+3.
        zoom_requested: +1, -1, or 0 for the usual size.
        settings_requested, help_requested, group_requested: keys.
        search_requested: a woman is to be looked for, on a page that has no place for it.
    """

    closing = Signal()
    cover_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    phase_requested = Signal(int)
    zoom_requested = Signal(int)
    settings_requested = Signal()
    help_requested = Signal()
    group_requested = Signal()
    search_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._frame = frame = QWidget(self)
        self._pages = QStackedWidget(frame)
        self._column = QVBoxLayout(frame)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._pages, 1)
        self.setCentralWidget(frame)
        self._page: Page | None = None
        self._typed_in: dict[QWidget, QWidget | None] = {}
        self._parts = WindowParts(self)
        self._access_keys = AccessKeys(self)
        self.resize(WIDTH, HEIGHT)
        self._bind_keys()

    # The unlock screen has neither header nor toast, and appears a fifth sooner without them.

    @cached_property
    def header(self) -> "Header":
        """The strip on top, made when a page first wants it."""
        from facilitator_app.ui.header import Header

        header = Header()
        self._column.insertWidget(0, header)
        return header

    @cached_property
    def toast(self) -> "Toast":
        """What just happened, made when something first did."""
        from facilitator_app.ui.toast import Toast

        toast = Toast(self._frame)
        toast.undo_requested.connect(self.undo_requested)
        return toast

    def speak_anew(self) -> None:
        """Make header and toast anew, in the language of now."""
        for name in ("header", "toast"):
            made = self.__dict__.pop(name, None)
            if made is not None:
                made.hide()
                made.deleteLater()

    @property
    def has_header(self) -> bool:
        """Whether the strip on top is in sight."""
        return "header" in self.__dict__ and not self.header.isHidden()

    def put_below_header(self, strip: QWidget) -> None:
        """Give a strip its place between the header and the pages."""
        self._column.insertWidget(self._column.indexOf(self._pages), strip)

    @property
    def stage(self) -> QWidget:
        """Where pages stand; one that is made here need not be dressed anew when it is shown."""
        return self._pages

    @property
    def page(self) -> Page | None:
        """The page in sight."""
        return self._page

    def show_page(self, page: Page, *, with_header: bool = True) -> None:
        """Leave the page in sight and show another; nothing of the old one is painted again."""
        assert isinstance(page, QWidget)
        left = self._pages.currentWidget()
        if left is not None and self._page is not None:
            # Before it is left: a page may close a field then, and the focus goes on to another.
            self._typed_in[left] = left.focusWidget()
        self.leave_page()
        self._page = page
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        if with_header or "header" in self.__dict__:
            self.header.setVisible(with_header)
        self._pages.setCurrentWidget(page)
        self.setWindowTitle(f"Kring – {page.heading}" if page.heading else "Kring")
        page.enter()

    def go_on_typing(self) -> None:
        """Put the focus where it was as the page in sight was left: only the cover or the help came between."""
        page = self._pages.currentWidget()
        field = self._typed_in.get(page) if page is not None else None
        if page is None or field is None or not isValid(field) or not page.isAncestorOf(field):
            return
        if field.isVisible() and field.isEnabled():
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def holds(self, page: Page) -> bool:
        """Whether a page can still be shown: it was not thrown away."""
        return isValid(page) and isinstance(page, QWidget) and self._pages.indexOf(page) >= 0

    def leave_page(self) -> None:
        """Let the page in sight store what it has."""
        if "toast" in self.__dict__:
            self.toast.dismiss()
        if self._page is not None:
            self._page.leave()

    def drop(self, page: Page) -> None:
        """Throw a page away with everything it shows."""
        assert isinstance(page, QWidget)
        if self._pages.currentWidget() is page:
            self._page = None
        self._typed_in.pop(page, None)
        self._pages.removeWidget(page)
        page.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store what is half typed; there is nothing to ask."""
        try:
            self.leave_page()
        finally:
            # Whatever the page could not store, the practice must not stay open behind no window.
            self._page = None
            self.closing.emit()
            super().closeEvent(event)

    def _bind_keys(self) -> None:
        # Also while a menu or a drop-down is open: to it the window behind does not count as the one in use.
        bind_cover_keys(self, self.cover_requested, context=Qt.ShortcutContext.ApplicationShortcut)
        for keys, signal in (
            # By name: Qt's own list of standard keys takes 3 ms of the way to the first screen.
            ("Ctrl+Z", self.undo_requested),
            ("Ctrl+Y", self.redo_requested),
            ("Ctrl+Shift+Z", self.redo_requested),
            ("Ctrl+,", self.settings_requested),
            ("F1", self.help_requested),
            ("F5", self.group_requested),
        ):
            self._bind(keys).activated.connect(signal)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            pressed = self._bind(keys)
            # Held, it would go through the programme block by block.
            pressed.setAutoRepeat(False)
            pressed.activated.connect(self._press_primary)
        self._bind("F11").activated.connect(self._toggle_full_screen)
        self._bind("Ctrl+F").activated.connect(self._search)
        for keys, by in (("F6", 1), ("Shift+F6", -1)):
            self._bind(keys).activated.connect(partial(self._parts.step, by))
        for place, keys in enumerate(("Ctrl+1", "Ctrl+2", "Ctrl+3")):
            self._bind(keys).activated.connect(partial(self.phase_requested.emit, place))
        for keys, step in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1), ("Ctrl+0", 0)):
            self._bind(keys).activated.connect(partial(self.zoom_requested.emit, step))

    def _bind(self, keys: str) -> QShortcut:
        return QShortcut(QKeySequence(keys), self)

    def _press_primary(self) -> None:
        button = self._page.primary if self._page is not None else None
        if button is not None and button.isVisible() and button.isEnabled():
            button.click()

    def _search(self) -> None:
        search = getattr(self._page, "search", None)
        if search is not None:
            search.start()
        else:
            self.search_requested.emit()

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
