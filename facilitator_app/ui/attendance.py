"""The words for the six states of attendance."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.sessions import Attendance


def attendance_word(attendance: Attendance) -> str:
    """Return the word on her pill (ux.md S6)."""
    words = {
        Attendance.EXPECTED: QCoreApplication.translate("Attendance", "Verwacht"),
        Attendance.PRESENT: QCoreApplication.translate("Attendance", "Aanwezig"),
        Attendance.LATE: QCoreApplication.translate("Attendance", "Komt later"),
        Attendance.EXCUSED: QCoreApplication.translate("Attendance", "Afgemeld"),
        Attendance.NO_SHOW: QCoreApplication.translate("Attendance", "Niet gekomen"),
        Attendance.LEFT_EARLY: QCoreApplication.translate("Attendance", "Eerder weg"),
    }
    return words[attendance]
