"""Readings as rows: appended, corrected by a later row, never overwritten."""

from facilitator_app.domain.readings import Arm, BloodPressure, Cuff, EntryPath, MeasuredBy, Reading, Weight
from facilitator_app.store.codec import Row, decode_moment, encode
from facilitator_app.store.rows import Journal, Rows


def readings_table(journal: Journal) -> Rows[Reading]:
    """Return the table of all readings of all seats, withdrawn and replaced ones included."""
    return Rows(journal, "readings", Reading, _to_row, _from_row)


def _to_row(reading: Reading) -> Row:
    value = reading.value
    return {
        "id": reading.id,
        "seat_id": reading.seat_id,
        "systolic": value.systolic if isinstance(value, BloodPressure) else None,
        "diastolic": value.diastolic if isinstance(value, BloodPressure) else None,
        "grams": value.grams if isinstance(value, Weight) else None,
        "taken_at": encode(reading.taken_at),
        "entered_at": encode(reading.entered_at),
        "entered_by": reading.entered_by,
        "measured_by": reading.measured_by.value,
        "path": reading.path.value,
        "replaces": reading.replaces,
        "withdrawn": int(reading.withdrawn),
        "pulse": reading.pulse,
        "arm": encode(reading.arm),
        "cuff": encode(reading.cuff),
        "note": reading.note,
        "moved_away": int(reading.moved_away),
        "moved_from": reading.moved_from,
    }


def _from_row(row: Row) -> Reading:
    value = Weight(row["grams"]) if row["systolic"] is None else BloodPressure(row["systolic"], row["diastolic"])
    return Reading(
        id=row["id"],
        seat_id=row["seat_id"],
        value=value,
        taken_at=decode_moment(row["taken_at"]),
        entered_at=decode_moment(row["entered_at"]),
        entered_by=row["entered_by"],
        measured_by=MeasuredBy(row["measured_by"]),
        path=EntryPath(row["path"]),
        replaces=row["replaces"],
        withdrawn=bool(row["withdrawn"]),
        # A parcel of an older Kring has none of these.
        pulse=row.get("pulse"),
        arm=Arm(row["arm"]) if row.get("arm") else None,
        cuff=Cuff(row["cuff"]) if row.get("cuff") else None,
        note=row.get("note", ""),
        moved_away=bool(row.get("moved_away")),
        moved_from=row.get("moved_from"),
    )
