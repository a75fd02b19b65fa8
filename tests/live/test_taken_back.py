"""What is said of a change that was taken back: old and new change places, and nothing is lost on the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.live.taken_back import other_way_round


@pytest.mark.parametrize(
    ("verb", "detail", "turned"),
    [
        ("pressure.enter", "118/76", "118/76 → –"),
        ("pressure.enter", "118/76, self-entry", "118/76 → –"),
        ("pressure.correct", "118/76 → 128/76, later, confirmed: digits", "128/76 → 118/76"),
        ("weight.decline", "68400 g → -", "- → 68400 g"),
        ("pressure.move-off", "118/76 → vrouw-3", "vrouw-3 → 118/76"),
        ("pressure.amend", "pulse – → 70; arm left → right", "pulse 70 → –; arm right → left"),
        ("finding.record", "heart-tones 143", "heart-tones 143 → –"),
        ("finding.record", "heart-tones 143 → 150, confirmed: heart-unusual", "heart-tones 150 → 143"),
        ("finding.record", "note", "note"),
        ("attendance.mark", "expected → present", "present → expected"),
        ("participant.change", "2026-06-01 → 2026-06-03, phone", "2026-06-03 → 2026-06-01, phone"),
        ("participant.move", "Roos → –", "– → Roos"),
        ("group.change", "late groep → vroege groep", "vroege groep → late groep"),
        (
            "dates.change",
            "2026-03-12 → 2026-03-19; 2026-04-09 → 2026-04-16",
            "2026-03-19 → 2026-03-12; 2026-04-16 → 2026-04-09",
        ),
        ("question.ask", "", ""),
    ],
)
def test_old_and_new_change_places(verb: str, detail: str, turned: str) -> None:
    assert other_way_round(verb, detail) == turned


TEXTS = st.text(alphabet="ab→;, –", max_size=12)


@given(TEXTS, TEXTS)
def test_whatever_a_practice_typed_is_still_there(old: str, new: str) -> None:
    detail = f"{old} → {new}"
    assert sorted(other_way_round("group.change", detail)) == sorted(detail)
