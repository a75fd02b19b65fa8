"""The women of a group as small buttons in a flow: one stop for Tab, the arrows go from one to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from facilitator_app.ui.flow_row import FlowRow
from facilitator_app.ui.labels import as_tooltip
from facilitator_app.ui.pill import Pill

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
LONGEST_SIGNS = 28


class WomanChips(QWidget):
    """Each chip stands for one woman, by its id."""

    def __init__(self, women: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """Show women, each an id, a name and a detail."""
        super().__init__(parent)
        self._chips: dict[str, QPushButton] = {}
        flow = FlowRow(gap=6)
        for id, name, detail in women:
            short = name if len(name) <= LONGEST_SIGNS else f"{name[: LONGEST_SIGNS - 1]}…"
            chip = Pill(f"{short} · {detail}".replace("&", "&&"), is_open=False)
            chip.setAccessibleName(f"{name}, {detail}")
            chip.setToolTip(as_tooltip(name) if short != name else "")
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus if self._chips else Qt.FocusPolicy.StrongFocus)
            # A button would take the arrows for Tab.
            chip.installEventFilter(self)
            self._chips[id] = chip
            flow.add(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(flow)

    @property
    def chips(self) -> dict[str, QPushButton]:
        """The chips by the id of the woman, in their order."""
        return dict(self._chips)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to the next chip or the one before."""
        chips = list(self._chips.values())
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in chips:
            step = STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._go(chips, chips.index(watched) + step)
                return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _go(chips: list[QPushButton], place: int) -> None:
        there = chips[min(max(place, 0), len(chips) - 1)]
        for chip in chips:
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chip is there else Qt.FocusPolicy.ClickFocus)
        there.setFocus(Qt.FocusReason.TabFocusReason)
