"""Check-in of session 4 on the screen, with what the women weighed four weeks ago, for tests that press keys."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from facilitator_app.domain.readings import BloodPressure, Weight
from facilitator_app.domain.sessions import Field
from facilitator_app.live.seating import RowState
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.checkin_page import CheckinPage
from facilitator_app.ui.participant_row import ParticipantRow
from tests.keys import focused, press
from tests.practice import NAMES, WORDING, Practice
from tests.slips import Slip

SIZE = (1093, 486)


@dataclass
class SweepRoom:
    """A practice, its session on the table, and the page of check-in with the cursor in it."""

    practice: Practice
    session: LiveSession
    page: CheckinPage

    @classmethod
    def opened(
        cls,
        folder: Path,
        show: Callable[..., QWidget],
        *,
        weighed: dict[str, str] | None = None,
        names: tuple[tuple[str, str], ...] = NAMES,
    ) -> "SweepRoom":
        """Open the session at two o'clock; `weighed` is what women weighed four weeks ago, by first name."""
        practice = Practice(folder, names)
        if weighed:
            practice.pass_time(days=-28)
            before = practice.open(3)
            for name, typed in weighed.items():
                (row,) = before.seating.find(name)
                before.seating.record_weight(row.seat.id, typed, name, confirmed=True)
            before.closing.close()
            practice.door.practice.leave_session()
            practice.pass_time(days=28)
        session = practice.open()
        page = CheckinPage(session.seating, WORDING, session.little_list)
        show(page, SIZE)
        page.enter()
        return cls(practice, session, page)

    def leave(self) -> None:
        """Go away as a test does."""
        self.page.leave()
        self.practice.door.leave()

    @property
    def message(self) -> str:
        """What the band says."""
        return self.page.grid.message

    def seat(self, name: str) -> str:
        """The seat of one of the women."""
        (row,) = self.session.seating.find(name)
        return row.seat.id

    def row(self, name: str) -> ParticipantRow:
        """Her row on the screen."""
        return self.page.grid.row_of(self.seat(name))

    def values(self, name: str) -> tuple[BloodPressure | None, Weight | None]:
        """What is stored of her."""
        return self.session.seating.values(self.seat(name))

    def state(self, name: str) -> RowState:
        """How far her row is."""
        return self.session.seating.row(self.seat(name)).state

    def typed(self, name: str) -> dict[Field, str]:
        """What is half typed in her row, as it would be after a power cut."""
        return self.session.seating.typed(self.seat(name))

    def type_in(self, laid_out: Iterable[tuple[str, Slip]]) -> int:
        """Type slips of women as they come; where the cursor is elsewhere, with as few letters as it takes."""
        pressed = 0
        for name, slip in laid_out:
            label = self.row(name).row.label
            if not cursor().startswith(label):
                pressed += press(self._letters_for(name))
            assert cursor() == f"{label}, bovendruk"
            pressed += press(slip.keys)
        return pressed

    def _letters_for(self, name: str) -> str:
        """As few letters of a name as single out who is looked for among those who are not done."""
        waiting = {row.participant.id for row in self.session.seating.rows() if row.state is not RowState.DONE}
        for length in range(1, len(name) + 1):
            found = {row.participant.id for row in self.session.seating.find(name[:length])}
            if len(found & waiting) == 1:
                return name[:length].lower()
        raise AssertionError(name)

    def begin_at(self, name: str, field: Field = Field.SYSTOLIC) -> None:
        """Put the cursor into her row with the mouse."""
        self.row(name).fields[field].setFocus()

    def labels(self) -> list[str]:
        """Every label that can be read."""
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible()]


def stored_as(slip: Slip) -> tuple[BloodPressure, Weight]:
    """What becomes of a slip that is right."""
    pressure = BloodPressure(int(slip.systolic), int(slip.diastolic))
    return pressure, Weight(int(slip.weight.replace(",", "")) * 100)


def cursor() -> str:
    """The name of the field with the cursor, as it is read aloud."""
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


def text_at_cursor() -> str:
    """What stands in the field with the cursor."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, QLineEdit)
    return widget.text()


def hold_enter(times: int = 20) -> None:
    """Enter stays down: what the keyboard sends after its first press."""
    for _ in range(times):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
        QApplication.sendEvent(focused(), held)
