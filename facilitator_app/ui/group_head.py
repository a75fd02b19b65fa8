"""Name and place of a group, changed where they stand, and what can be done with the group as a whole (S3)."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from facilitator_app.domain.groups import Group
from facilitator_app.ui.buttons import icon_button, secondary, small
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.form_field import FormField
from facilitator_app.ui.full_field import hold_at_most
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.long_words import breakable

LONGEST_NAME = 200


class GroupHead(QWidget):
    """Shows the two, or two fields for them; what was typed is kept however the fields are left.

    Signals:
        renamed: name and place as typed, once one of them is another.
        weighing_chosen: whether the women of this group weigh themselves.
        series_requested, giving_requested, merge_requested, split_requested: for the group as a whole.
    """

    renamed = Signal(str, str)
    weighing_chosen = Signal(bool)
    series_requested = Signal()
    giving_requested = Signal()
    merge_requested = Signal()
    split_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ("", "")
        self._waits = False
        self._weighs = True
        self._title = wrapping_label("", "title")
        self._place = wrapping_label("", "muted")
        self.name_edit, self.place_edit = QLineEdit(), QLineEdit()
        self._name_field = FormField(self.tr("Naam van de groep"), self.name_edit)
        self._place_field = FormField(self.tr("Plaats"), self.place_edit)
        self.series_button = small(self.tr("Alle bijeenkomsten"))
        self.series_button.clicked.connect(self.series_requested)
        self.rename_button = small(self.tr("Naam wijzigen"))
        self._ready_button = secondary(self.tr("Klaar"))
        self._more_button = icon_button("menu", self.tr("Meer voor deze groep"))
        self._shown, self._fields = QWidget(), QWidget()
        self._lay_out()
        self.rename_button.clicked.connect(self._edit)
        self._ready_button.clicked.connect(self.keep)
        self._more_button.clicked.connect(self._open_menu)

    @property
    def is_open(self) -> bool:
        """Whether the two are being typed."""
        return not self._fields.isHidden()

    def show_group(self, group: Group, *, may_change: bool) -> None:
        """Show how it is called and where it meets; what is being typed stays."""
        self._kept = (group.name, group.place)
        self._weighs = group.weighs
        self._title.setText(breakable(group.name))
        self._place.setText(breakable(group.place))
        self._place.setVisible(bool(group.place))
        for button in (self.rename_button, self._more_button):
            button.setVisible(may_change)

    def keep(self) -> None:
        """Keep what was typed, and show it."""
        if not self.is_open:
            return
        name, place = (" ".join(edit.text().split()) for edit in (self.name_edit, self.place_edit))
        if not name:
            self._name_field.complain(self.tr("Typ een naam voor de groep."))
            self.name_edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._close()
        if (name, place) != self._kept:
            self.renamed.emit(name, place)

    def set_aside(self) -> None:
        """Leave what is half typed as it stands, for after the cover: nobody said that it is the name."""
        self._waits = self.is_open

    def leave(self) -> None:
        """Keep what was typed; without a name the group is called as it was."""
        if self._waits:
            self._waits = False
            return
        if not self.name_edit.text().strip():
            self.name_edit.setText(self._kept[0])
        self.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc are done with it; neither throws away what was typed."""
        if self.is_open and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.keep()
        elif self.is_open and event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    # Inside

    def _edit(self) -> None:
        for edit, text in zip((self.name_edit, self.place_edit), self._kept, strict=True):
            edit.setText(text)
        self._name_field.be_content()
        self._shown.hide()
        self._fields.show()
        self.name_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name_edit.selectAll()

    def _close(self) -> None:
        self._fields.hide()
        self._shown.show()
        self.rename_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for words, signal in (
            (self.tr("Samenvoegen met een andere groep"), self.merge_requested),
            (self.tr("Splitsen in twee groepen"), self.split_requested),
            (self.tr("Meegeven aan een andere laptop"), self.giving_requested),
        ):
            menu.addAction(words).triggered.connect(partial(signal.emit))
        weighing = menu.addAction(self.tr("Vrouwen van deze groep wegen zich"))
        weighing.setCheckable(True)
        weighing.setChecked(self._weighs)
        weighing.triggered.connect(self.weighing_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more_button.mapToGlobal(self._more_button.rect().bottomLeft()))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._place)
        buttons = FlowRow(gap=6)
        buttons.add(self.series_button)
        buttons.add(self.rename_button)
        buttons.add(self._more_button)
        shown = QHBoxLayout(self._shown)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(12)
        shown.addLayout(words, 1)
        shown.addWidget(buttons, 0, Qt.AlignmentFlag.AlignTop)
        fields = QHBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(12)
        for edit in (self.name_edit, self.place_edit):
            hold_at_most(edit, LONGEST_NAME)
        fields.addWidget(self._name_field, 1, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self._place_field, 1, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self._ready_button, 0, Qt.AlignmentFlag.AlignBottom)
        self._fields.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._shown)
        whole.addWidget(self._fields)
