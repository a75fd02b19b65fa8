"""What is measured again or corrected in her file is asked about as at check-in: nothing is kept until a yes."""

import pytest

from facilitator_app.domain.plausibility import Doubt
from facilitator_app.domain.readings import BloodPressure, MeasuredBy, Reading, Weight, counting
from facilitator_app.domain.refusals import UnusualReading
from facilitator_app.live.measurements import Measurements, Typed
from tests.zonnebloem import Afternoon

PRESSURE = ("124", "80")


@pytest.fixture
def measurements(room: Afternoon) -> Measurements:
    return room.practice.measurements


@pytest.fixture
def amina(room: Afternoon) -> str:
    """Who weighed 69.2 kg at the session of four weeks ago."""
    return room.seat("Amina")


def readings(room: Afternoon, seat: str) -> list[Reading]:
    return room.store.readings.all_for(seat_id=seat)


def standing(room: Afternoon, seat: str, kind: type) -> str:
    return counting(readings(room, seat), kind)[-1].id


def details(room: Afternoon, event: str) -> list[str]:
    return [line.deed.detail for line in room.store.log.lines() if line.deed.event == event]


@pytest.mark.parametrize(
    ("typed", "doubt"),
    [
        (Typed("185", "112"), Doubt.PRESSURE_UNUSUAL),
        (Typed("118", "101"), Doubt.PRESSURES_CLOSE),
        (Typed("179/70"), Doubt.PRESSURES_FAR),
        (Typed(*PRESSURE, pulse="44"), Doubt.PULSE_UNUSUAL),
        (Typed(*PRESSURE, "80,2"), Doubt.WEIGHT_FAR_FROM_LAST),
        (Typed(weight="152,6"), Doubt.POUNDS),
        (Typed(weight="96,2"), Doubt.DIGITS),
    ],
)
def test_an_unusual_number_is_asked_about_and_nothing_of_it_is_kept(
    room: Afternoon, measurements: Measurements, amina: str, typed: Typed, doubt: Doubt
) -> None:
    written = len(room.store.log.lines())
    with pytest.raises(UnusualReading) as caught:
        measurements.add(amina, typed)
    assert caught.value.doubt is doubt
    assert not any(sign.isdigit() for sign in str(caught.value))
    assert readings(room, amina) == []
    assert len(room.store.log.lines()) == written
    assert measurements.add(amina, typed, {doubt})
    told = [line for event in ("pressure.add", "weight.add") for line in details(room, event)]
    assert [line for line in told if "confirmed" in line] == [f"{_number(typed, doubt)}, confirmed: {doubt}"]


def _number(typed: Typed, doubt: Doubt) -> str:
    if doubt in (Doubt.WEIGHT_FAR_FROM_LAST, Doubt.POUNDS, Doubt.DIGITS):
        return f"{typed.weight.replace(',', '')}00 g"
    return typed.systolic if "/" in typed.systolic else f"{typed.systolic}/{typed.diastolic}"


def test_each_question_wants_a_yes_of_its_own(room: Afternoon, measurements: Measurements, amina: str) -> None:
    typed = Typed("185", "112", "80,2", "140")
    confirmed = set[Doubt]()
    for doubt in (Doubt.PRESSURE_UNUSUAL, Doubt.PULSE_UNUSUAL, Doubt.WEIGHT_FAR_FROM_LAST):
        with pytest.raises(UnusualReading) as caught:
            measurements.add(amina, typed, confirmed)
        assert caught.value.doubt is doubt
        assert readings(room, amina) == []
        confirmed.add(doubt)
    assert measurements.add(amina, typed, confirmed)
    assert details(room, "pressure.add") == ["185/112, confirmed: pressure-unusual, confirmed: pulse-unusual"]
    assert details(room, "weight.add") == ["80200 g, confirmed: weight-far-from-last"]
    room.session.undo()
    assert counting(readings(room, amina), Weight) == counting(readings(room, amina), BloodPressure) == []


def test_a_yes_to_a_usual_number_leaves_no_trace(room: Afternoon, measurements: Measurements, amina: str) -> None:
    measurements.add(amina, Typed(*PRESSURE), set(Doubt))
    assert details(room, "pressure.add") == ["124/80"]


def test_a_second_weight_lies_beside_that_of_another_session(
    room: Afternoon, measurements: Measurements, amina: str
) -> None:
    room.measure("Amina", weight="80,2")
    # Near to what was typed a moment ago, and far from what she weighed four weeks ago.
    with pytest.raises(UnusualReading):
        measurements.add(amina, Typed(weight="80,4"))
    measurements.add(amina, Typed(weight="69,6"))


def test_a_corrected_weight_does_too(room: Afternoon, measurements: Measurements, amina: str) -> None:
    room.measure("Amina", weight="80,2")
    wrong = standing(room, amina, Weight)
    with pytest.raises(UnusualReading) as caught:
        measurements.correct(wrong, Typed(weight="80,4"))
    assert caught.value.doubt is Doubt.WEIGHT_FAR_FROM_LAST
    assert standing(room, amina, Weight) == wrong
    measurements.correct(wrong, Typed(weight="69,6"))
    assert details(room, "weight.correct") == ["80200 g → 69600 g"]


def test_a_weight_is_laid_beside_the_pressure_that_comes_with_it(
    room: Afternoon, measurements: Measurements
) -> None:
    zofia = room.seat("Zofia")
    room.measure("Zofia", "118/76")
    typed = Typed("82", "60", "82", measured_by=MeasuredBy.MIDWIFE)
    with pytest.raises(UnusualReading) as caught:
        measurements.add(zofia, typed)
    assert caught.value.doubt is Doubt.WEIGHT_IS_SYSTOLIC


def test_a_corrected_pressure_is_asked_about(room: Afternoon, measurements: Measurements, amina: str) -> None:
    room.measure("Amina", "118/76")
    wrong = standing(room, amina, BloodPressure)
    with pytest.raises(UnusualReading):
        measurements.correct(wrong, Typed("185", "112"))
    assert standing(room, amina, BloodPressure) == wrong
    measurements.correct(wrong, Typed("185", "112"), {Doubt.PRESSURE_UNUSUAL})
    assert details(room, "pressure.correct") == ["118/76 → 185/112, confirmed: pressure-unusual"]


def test_what_stays_as_it_was_is_not_asked_about_again(
    room: Afternoon, measurements: Measurements, amina: str
) -> None:
    room.measure("Amina", "185/112")
    hers = standing(room, amina, BloodPressure)
    measurements.correct(hers, Typed("185", "112", note="na rust"))
    with pytest.raises(UnusualReading) as caught:
        measurements.correct(hers, Typed("185", "112", pulse="140", note="na rust"))
    assert caught.value.doubt is Doubt.PULSE_UNUSUAL
    measurements.correct(hers, Typed("185", "112", pulse="140", note="na rust"), {Doubt.PULSE_UNUSUAL})
    assert details(room, "pressure.amend")[-1] == "pulse – → 140, confirmed: pulse-unusual"
    # The pulse was asked about; the other numbers are new.
    measurements.correct(hers, Typed("131", "84", pulse="140", note="na rust"))
    assert details(room, "pressure.correct") == ["185/112 → 131/84"]
