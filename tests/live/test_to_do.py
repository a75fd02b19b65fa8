"""What is left to do: asked anew each time, in one order whatever room it comes from."""

from datetime import date

from facilitator_app.domain.handout_texts import CALL_BOX
from facilitator_app.live.to_do import ToDo, ToDoKind, ToDos
from tests.half_a_year import take_over
from tests.zonnebloem import Afternoon, call_box


def test_a_text_that_waits_for_approval_is_left_to_do_until_it_is_approved(room: Afternoon) -> None:
    practice = room.practice
    take_over(room)
    assert practice.to_do.items() == ()
    practice.texts.change(call_box(practice, ("je bloed verliest",)))
    assert practice.to_do.items() == (ToDo(ToDoKind.TEXTS, count=1),)
    practice.texts.approve(CALL_BOX, "nl")
    assert practice.to_do.items() == ()


def test_the_kinds_stand_in_their_order_whatever_room_they_come_from() -> None:
    since = date(2026, 2, 26)
    items = [ToDo(kind, since, 3) for kind in ToDoKind]
    rooms = [lambda item=item: [item] for item in reversed(items)]
    assert ToDos(*rooms).items() == tuple(items)
