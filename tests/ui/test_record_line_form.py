"""The practice's own line: put in order with the keys, with an example that follows each letter."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.domain.record_template import RecordPart
from facilitator_app.ui.long_words import ZERO_WIDTH_SPACE
from facilitator_app.ui.record_line_form import RecordLineForm
from tests.keys import press
from tests.zonnebloem import Afternoon, afternoon

Show = Callable[..., QWidget]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path) as opened:
        yield opened


@pytest.fixture
def form(room: Afternoon, shown: Show) -> RecordLineForm:
    made = RecordLineForm(room.practice.settings)
    shown(made, (720, 900))
    return made


def example(form: RecordLineForm) -> str:
    return form.example.replace(ZERO_WIDTH_SPACE, "")


def test_words_are_in_the_example_while_they_are_typed_and_stored_when_the_field_is_left(
    form: RecordLineForm, room: Afternoon
) -> None:
    form.words[RecordPart.PRESSURE].setFocus()
    form.words[RecordPart.PRESSURE].selectAll()
    press("BD")
    assert "27+2 | BD 112/68 (zelf, 2x)" in example(form)
    assert "RR" in str(room.practice.settings.practice.record_line)
    press("\t")
    assert "BD" in str(room.practice.settings.practice.record_line)


def test_a_part_goes_forward_with_its_button_and_the_button_stays_at_hand(
    form: RecordLineForm, room: Afternoon
) -> None:
    form.up[RecordPart.WEIGHT].setFocus()
    for _ in range(3):
        press(" ")
    assert example(form).startswith("27+2 | 71,4 kg | RR 112/68 (zelf, 2x)")
    assert QApplication.focusWidget() is form.up[RecordPart.WEIGHT]
    assert not form.up[RecordPart.DAY].isEnabled()
    # It is a step as any other.
    room.practice.undo()
    form.show_kept()
    assert example(form).startswith("27+2 | RR")


def test_the_last_part_cannot_be_left_out(form: RecordLineForm, room: Afternoon) -> None:
    refused: list[str] = []
    form.refused.connect(refused.append)
    shown = [part for part, box in form.boxes.items() if box.isChecked()]
    for part in shown:
        form.boxes[part].click()
    assert refused == ["Er moet iets in de regel blijven staan. Zet eerst iets anders aan."]
    assert [part for part, box in form.boxes.items() if box.isChecked()] == shown[-1:]
    form.usual_button.click()
    assert example(form).startswith("27+2 | RR 112/68")


def test_what_stands_between_can_be_another_sign(form: RecordLineForm, room: Afternoon) -> None:
    form._between.setFocus()
    form._between.selectAll()
    press("; ", "\t")
    assert example(form).startswith("27+2; RR 112/68 (zelf, 2x); nagemeten")
    room.practice.settings.change_name("Een andere naam")
    assert room.practice.settings.practice.record_line.between == "; "
