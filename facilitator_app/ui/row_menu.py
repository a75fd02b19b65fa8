"""What can be done with a row of check-in besides typing: the menus of one woman."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from facilitator_app.domain.sessions import Attendance
from facilitator_app.ui.attendance import attendance_word

if TYPE_CHECKING:
    from facilitator_app.ui.participant_row import ParticipantRow

translate = QCoreApplication.translate


def states_menu(row: ParticipantRow) -> QMenu:
    """Return the six states of attendance."""
    menu = QMenu(row)
    _add_states(menu, row)
    return menu


def row_menu(row: ParticipantRow) -> QMenu:
    """Return all that can be done for her now, and nothing that cannot."""
    menu = QMenu(row)
    _add_states(menu, row)
    menu.addSeparator()
    if row.row.filled and row.may_correct:
        _add(menu, translate("RowMenu", "Aanpassen (F2)"), row.edit_requested.emit)
        _add(menu, translate("RowMenu", "Toon 5 tellen"), row.peek_requested.emit)
    if row.row.to_fill - row.row.filled:
        _add(menu, translate("RowMenu", "Wil niet meten"), row.declined.emit)
    if row.row.measuring:
        _add(menu, translate("RowMenu", "Tweede meting (Ctrl+M)"), row.second_requested.emit)
    _add(menu, translate("RowMenu", "Op het Lijstje…"), row.list_requested.emit)
    if row.row.filled:
        moves = menu.addMenu(translate("RowMenu", "Verplaats meting naar …"))
        for seat_id, name in row.others():
            _add(moves, name, partial(row.move_chosen.emit, seat_id))
    _add(menu, translate("RowMenu", "Notitie …"), row.note_requested.emit)
    if row.opens_file:
        _add(menu, translate("RowMenu", "Dossier openen"), row.file_requested.emit)
    return menu


def _add_states(menu: QMenu, row: ParticipantRow) -> None:
    for state in Attendance:
        action = _add(menu, attendance_word(state), partial(row.attendance_chosen.emit, state))
        action.setCheckable(True)
        action.setChecked(state is row.row.seat.attendance)


def _add(menu: QMenu, text: str, act: object) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(act)
    return action
