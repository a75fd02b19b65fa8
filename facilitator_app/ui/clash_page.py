"""What was changed differently on two laptops, looked at one by one until nothing is left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator_app.domain.handovers import OpenClash
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.groups import Groups
from facilitator_app.live.handover import Handovers
from facilitator_app.ui.buttons import secondary
from facilitator_app.ui.clash_list import ClashList
from facilitator_app.ui.footer import Footer
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.notice import Notice
from facilitator_app.ui.page_stack import stack
from facilitator_app.ui.scroll_column import ScrollColumn
from facilitator_app.ui.words import sentence_for

COLUMN_PX = 760


class ClashPage(QWidget):
    """What stands here stays until she takes the other; either can be undone.

    Signals:
        done: back to the group.
    """

    done = Signal()

    def __init__(self, handovers: Handovers, groups: Groups, group_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handovers = handovers
        self._groups = groups
        self._group_id = group_id
        self.primary: QPushButton | None = None
        self._intro = wrapping_label()
        self.notice = Notice()
        self._list = QWidget()
        self._contents = ScrollColumn(COLUMN_PX, parent=self)
        body = self._contents.body
        body.setSpacing(12)
        body.addWidget(wrapping_label(self.tr("Op twee laptops gewijzigd"), "title"))
        body.addWidget(self._intro)
        body.addWidget(self.notice)
        body.addWidget(self._list)
        body.addStretch(1)
        self._back = secondary(self.tr("Terug naar de groep"))
        self._back.clicked.connect(self.done)
        footer = Footer(self)
        footer.add_button(self._back)
        stack(self, self._contents, footer)

    @property
    def heading(self) -> str:
        """Title of the window on this page."""
        return self.tr("Op twee laptops gewijzigd")

    def enter(self) -> None:
        """Show what is left to look at."""
        self.notice.dismiss()
        self._show()
        first = self._list.findChild(QPushButton) or self._back
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing runs here."""

    def _show(self) -> None:
        clashes = self._handovers.clashes(self._group_id)
        self._intro.setText(
            self.tr("Dit is hier en op de andere laptop verschillend gewijzigd. Wat hier staat, geldt nu.")
            if clashes
            else self.tr("Er is niets meer om naar te kijken.")
        )
        made = ClashList(clashes, self._groups.page(self._group_id).labels)
        made.settled.connect(self._settle)
        self._contents.body.replaceWidget(self._list, made)
        made.show()
        self._list.hide()
        self._list.deleteLater()
        self._list = made

    def _settle(self, clash: OpenClash, take_theirs: bool) -> None:
        try:
            self._handovers.settle(clash, take_theirs=take_theirs)
        except (Refusal, Trouble) as problem:
            self.notice.tell(sentence_for(problem), attention=True)
        else:
            self.enter()
