"""What the parts of a line for the practice's record are called where she puts them in order."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.record_template import RecordPart

translate = QCoreApplication.translate


def part_words() -> dict[RecordPart, str]:
    """Return the name of each part, in the language of the app."""
    return {
        RecordPart.DAY: translate("RecordPart", "datum"),
        RecordPart.WEEKS: translate("RecordPart", "zwangerschapsduur"),
        RecordPart.ATTENDANCE: translate("RecordPart", "aanwezigheid"),
        RecordPart.PRESSURE: translate("RecordPart", "bloeddruk"),
        RecordPart.BESIDE: translate("RecordPart", "nagemeten bloeddruk"),
        RecordPart.PULSE: translate("RecordPart", "polsslag"),
        RecordPart.WEIGHT: translate("RecordPart", "gewicht"),
        RecordPart.FUNDAL_HEIGHT: translate("RecordPart", "fundushoogte"),
        RecordPart.HEART_TONES: translate("RecordPart", "harttonen"),
        RecordPart.MOVEMENTS: translate("RecordPart", "kindsbewegingen"),
        RecordPart.POSITION: translate("RecordPart", "ligging en indaling"),
        RecordPart.DISCUSSED: translate("RecordPart", "besproken"),
        RecordPart.FOLLOW_UP: translate("RecordPart", "vervolg"),
        RecordPart.NOTES: translate("RecordPart", "notities over haar"),
    }
