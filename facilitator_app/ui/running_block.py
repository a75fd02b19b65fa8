"""The block of now: a ring, words, and one button for each thing that can be done with it."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.domain.clock import AgendaClock, Slot
from facilitator_app.domain.wording import Wording
from facilitator_app.live.circle import Circle
from facilitator_app.ui.announce import announce
from facilitator_app.ui.block_words import pace_words, remaining_words
from facilitator_app.ui.buttons import primary, secondary
from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.labels import wrapping_label
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.ring import Ring
from facilitator_app.ui.spread_offer import SpreadOffer
from facilitator_app.ui.theme import scaled

RING_PX, STACKED_RING_PX = 126, 84
# Said aloud to a screen reader without being asked (ux.md S8).
SAID_AT_MINUTES = (5, 0)


class RunningBlock(QWidget):
    """Shows what runs, asked anew each second; the page does what the buttons say."""

    def __init__(self, circle: Circle, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._circle = circle
        self._wording = wording
        self._announced = ""
        self.ring = Ring(RING_PX)
        self.title = wrapping_label(look="topic")
        self.left = wrapping_label(look="big")
        self.until = wrapping_label(look="muted")
        self._icon = IconLabel("timer", "attention", size_px=24)
        self.extend_button = secondary(self.tr("+ 5 min"))
        self.shorten_button = secondary(self.tr("− 5 min"))
        self.pause_button = secondary(self.tr("Pauze"))
        self.skip_button = secondary(self.tr("Sla over"))
        self.offer = SpreadOffer(circle, wording, self)
        self.next_button = primary(self.tr("Volgende"))
        for button, keys in (
            (self.extend_button, self.tr("Ctrl+5")),
            (self.shorten_button, self.tr("Ctrl+Shift+5")),
            (self.pause_button, self.tr("Ctrl+K")),
            (self.skip_button, self.tr("Ctrl+Shift+Enter")),
            (self.next_button, self.tr("Ctrl+Enter")),
        ):
            button.setToolTip(keys)
        self.extend_button.setAccessibleName(self.tr("5 minuten erbij"))
        self.shorten_button.setAccessibleName(self.tr("5 minuten eraf"))
        self._lay_out()

    def refresh(self) -> None:
        """Show this second: the ring and three labels, and of those only what changed."""
        clock, now, slots = self._circle.clock, self._circle.now(), self._circle.timetable()
        self.ring.setVisible(not clock.finished)
        if clock.finished:
            self._show_end(clock, now)
        elif clock.position is None:
            self._show_before(slots[0], now)
        else:
            self._show_now(clock, slots[clock.position], now)
        self.offer.refresh()
        if self._circle.closed:
            self.until.setText(self.tr("De bijeenkomst is gesloten."))

    def stack(self, stacked: bool) -> None:
        """Take less room for the ring where the text is large, so that the buttons stay in sight."""
        size = scaled(STACKED_RING_PX if stacked else RING_PX)
        self.ring.setFixedSize(size, size)

    def show_buttons(self) -> None:
        """Offer what can be done now; asked after each verb, not each second."""
        clock, closed = self._circle.clock, self._circle.closed
        running = clock.position is not None and not closed
        for button in self._while_it_runs:
            button.setVisible(running)
        self.offer.look_again()
        self.pause_button.setText(self.tr("Verder") if clock.paused else self.tr("Pauze"))
        self.next_button.setText(self.tr("Volgende") if clock.started else self.tr("Begin nu"))
        self.next_button.setVisible(not clock.finished and not closed)

    # Inside

    @property
    def _while_it_runs(self) -> tuple[PushButton, ...]:
        return self.extend_button, self.shorten_button, self.pause_button, self.skip_button

    def _lay_out(self) -> None:
        left = QHBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._icon)
        left.addWidget(self.left, 1)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addLayout(left)
        words.addWidget(self.until)
        words.addWidget(self.offer.words)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(20)
        top.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        others = FlowRow()
        for button in (*self._while_it_runs, self.offer.button, self.offer.leave_button):
            others.add(button)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(others, 1)
        row.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(row)

    def _show_before(self, first: Slot, now: datetime) -> None:
        assert first.begins is not None
        assert first.ends is not None
        to_come = first.begins > now
        words = self.tr("begint om {tijd} uur") if to_come else self.tr("nog niet begonnen")
        words = words.format(tijd=self._wording.clock(first.begins))
        self._show(first.block.title, words, self._until(first.ends), 1.0)
        self._name_ring(f"{first.block.title}: {words}")

    def _show_now(self, clock: AgendaClock, slot: Slot, now: datetime) -> None:
        remaining, pace = clock.remaining(now), pace_words(clock.ahead(now))
        words, until = remaining_words(remaining), self._until(clock.block_finish(now))
        if slot.begins is not None and slot.begins > now:
            words = self.tr("begint om {tijd} uur").format(tijd=self._wording.clock(slot.begins))
        icon = ""
        if self._circle.closed:
            words = self.tr("gestopt om {tijd} uur").format(tijd=self._wording.clock(now))
        elif clock.paused:
            until, icon = self.tr("staat stil"), "pause"
        elif remaining < timedelta(0):
            icon = "timer"
        title = slot.block.title
        self._show(title, words, f"{until} · {pace}", remaining / clock.length(), icon)
        self._name_ring(self.tr("{tijd} voor {blok}").format(tijd=words[:1].upper() + words[1:], blok=title))
        if not clock.paused and -(-remaining // timedelta(minutes=1)) in SAID_AT_MINUTES:
            self._say_once(self.ring.accessibleName())

    def _show_end(self, clock: AgendaClock, now: datetime) -> None:
        finish = clock.expected_finish(now)
        words = self.tr("klaar om {tijd} uur").format(tijd=self._wording.clock(finish)) if finish else ""
        title = self.tr("Alle blokken zijn geweest.")
        self._show(title, words, pace_words(clock.ahead(now)), 0.0)
        self._name_ring(title)

    def _show(self, title: str, left: str, until: str, fraction: float, icon: str = "") -> None:
        self.title.setText(title)
        self.left.setText(left)
        self.until.setText(until)
        self.ring.set_fraction(fraction)
        self._icon.setVisible(bool(icon))
        self._icon.set_icon(icon, "muted" if icon == "pause" else "attention", filled=icon == "pause")

    def _until(self, moment: datetime) -> str:
        return self.tr("tot {tijd} uur").format(tijd=self._wording.clock(moment))

    def _name_ring(self, name: str) -> None:
        # The words change once a minute, so a screen reader is not told each second.
        if name != self.ring.accessibleName():
            self.ring.setAccessibleName(name)

    def _say_once(self, words: str) -> None:
        if words != self._announced:
            self._announced = words
            announce(self.ring, words)
