"""What there is to say of a reading besides its numbers, for whoever has the file of a woman open."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.readings import Arm, BloodPressure, EntryPath, MeasuredBy, Reading, Weight
from facilitator_app.domain.wording import Wording
from facilitator_app.live.dossier_lines import DossierLine, Told

translate = QCoreApplication.translate


def measurer_word(by: MeasuredBy) -> str:
    """Return who held the cuff or read the scale."""
    return {
        MeasuredBy.HERSELF: translate("ReadingsTable", "zelf"),
        MeasuredBy.HERSELF_WITH_HELP: translate("ReadingsTable", "zelf met hulp"),
        MeasuredBy.FACILITATOR: translate("ReadingsTable", "begeleider"),
        MeasuredBy.MIDWIFE: translate("ReadingsTable", "verloskundige"),
    }[by]


def arm_word(arm: Arm) -> str:
    """Return which arm it was."""
    return translate("ReadingWords", "links") if arm is Arm.LEFT else translate("ReadingWords", "rechts")


def value_word(value: BloodPressure | Weight, wording: Wording) -> str:
    """Return 118/76, or 68,4."""
    return str(value) if isinstance(value, BloodPressure) else wording.weight(value)


def line_words(line: DossierLine, wording: Wording) -> str:
    """Return what became of a reading and how it was measured; of one that was moved away no more."""
    if line.told is Told.MOVED_AWAY:
        away = translate("ReadingWords", "verplaatst naar een andere vrouw")
        return ", ".join((away, *_when(line, wording)))
    return " · ".join(part for part in (_became(line, wording), *_how(line.reading)) if part)


def _became(line: DossierLine, wording: Wording) -> str:
    match line.told:
        case Told.EARLIER:
            return translate("ReadingWords", "eerdere meting")
        case Told.BESIDE:
            return translate("ReadingWords", "nagemeten door verloskundige")
        case Told.REPLACED if line.became is not None:
            change = f"{value_word(line.reading.value, wording)} → {value_word(line.became, wording)}"
            changed = translate("ReadingWords", "aangepast: {van_naar}").format(van_naar=change)
            return ", ".join((changed, *_when(line, wording)))
        case Told.REPLACED:
            return ", ".join((translate("ReadingWords", "telt niet meer"), *_when(line, wording)))
    return ""


def _when(line: DossierLine, wording: Wording) -> tuple[str, ...]:
    at = wording.clock(line.changed_at) if line.changed_at else ""
    return tuple(part for part in (f"{at} {line.changed_by}".strip(),) if part)


def _how(reading: Reading) -> list[str]:
    parts = []
    if reading.pulse is not None:
        parts.append(translate("ReadingWords", "polsslag {n}").format(n=reading.pulse))
    if reading.arm is not None:
        parts.append(arm_word(reading.arm))
    if reading.cuff is not None:
        parts.append(translate("ReadingWords", "manchet {maat}").format(maat=reading.cuff))
    if reading.path is EntryPath.LATER:
        parts.append(translate("ReadingsTable", "later ingevoerd"))
    if reading.moved_from is not None:
        parts.append(translate("ReadingWords", "verplaatst van een andere vrouw"))
    if reading.note:
        parts.append(reading.note)
    return parts
