"""What a paper told of her measurements leaves a trace: the same one for the same values, on any laptop."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from facilitator_app.domain.readings import Arm, BloodPressure, Reading, Weight
from facilitator_app.domain.sessions import SeatNote
from facilitator_app.domain.summaries import Visit
from facilitator_app.domain.traces import trace_of_card, trace_of_record, trace_of_sheet

NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)
VISIT = Visit(4, date(2026, 3, 12), None, BloodPressure(118, 76), Weight(68_400))
BEFORE = Visit(3, date(2026, 2, 12), None, BloodPressure(120, 78), None)
READING = Reading("a", "seat", BloodPressure(118, 76), NOON, NOON, "joke")


def card(*visits: Visit, with_weight: bool = True) -> str:
    return trace_of_card(visits, with_weight=with_weight)


def test_a_card_tells_its_values_and_nothing_else() -> None:
    assert card(VISIT, BEFORE) == card(BEFORE, VISIT)
    assert card(VISIT) == card(replace(VISIT, number=5, declined=True))
    assert card(VISIT) == card(VISIT, replace(BEFORE, pressure=None)), (
        "a session without measurements says nothing"
    )
    changed = (
        replace(VISIT, pressure=BloodPressure(119, 76)),
        replace(VISIT, weight=Weight(68_500)),
        replace(VISIT, beside=BloodPressure(116, 74)),
        replace(VISIT, pressure=None),
    )
    assert len({card(VISIT), *(card(visit) for visit in changed)}) == 1 + len(changed)


def test_a_card_without_weights_does_not_tell_one() -> None:
    assert card(VISIT, with_weight=False) == card(replace(VISIT, weight=Weight(70_000)), with_weight=False)


def test_what_is_taken_over_is_what_counts_and_how_it_was_measured() -> None:
    same = [replace(READING, id="b", seat_id="elsewhere", entered_by="els", entered_at=NOON + timedelta(hours=1))]
    assert trace_of_record([READING]) == trace_of_record(same)
    assert trace_of_record([READING, replace(READING, id="b", withdrawn=True)]) == trace_of_record([READING])
    for changed in (replace(READING, pulse=70), replace(READING, arm=Arm.LEFT), replace(READING, note="na rust")):
        assert trace_of_record([changed]) != trace_of_record([READING])


def test_a_sheet_tells_notes_and_what_was_corrected_as_well() -> None:
    note = SeatNote("n", "seat", "apparaat geeft HI", NOON, "joke")
    corrected = replace(READING, id="b", value=BloodPressure(120, 76), replaces="a")
    traces = {
        trace_of_sheet([VISIT], [READING], []),
        trace_of_sheet([VISIT], [READING], [note]),
        trace_of_sheet([VISIT], [READING, corrected], []),
    }
    assert len(traces) == 3
    assert all("118" not in trace and "HI" not in trace for trace in traces)
