"""In the circle: the programme on its clock, notes about the group, and the board."""

from facilitator_app.domain.sessions import QuestionState
from facilitator_app.domain.theme_plan import ThemeState
from tests.faults.work import TODAY, Work


def start(work: Work) -> None:
    work.session.circle.start()


def extend(work: Work) -> None:
    work.session.circle.extend(work.chance.choice([-5, 5, 10]))


def pause(work: Work) -> None:
    work.session.circle.pause()


def resume(work: Work) -> None:
    work.session.circle.resume()


def go_on(work: Work) -> None:
    work.session.circle.next()


def skip(work: Work) -> None:
    work.session.circle.skip()


def jump(work: Work) -> None:
    work.session.circle.jump(work.chance.randrange(1, len(work.session.circle.timetable()) - 1))


def share_out(work: Work) -> None:
    """Verdeel: far into the first block there is something to share out, and blocks enough that may give."""
    circle = work.session.circle
    circle.resume()
    circle.jump(0)
    work.pass_minutes(40)
    proposed = circle.proposed_spread()
    if proposed is not None:
        circle.spread(proposed)


def write_note(work: Work) -> None:
    block = work.chance.choice(work.session.circle.timetable()).block.id
    work.session.circle.write_note(block, work.words("Notitie") * 30)


def ask(work: Work) -> None:
    work.session.circle.ask(work.words("Vraag"))


def half_ask(work: Work) -> None:
    work.session.circle.keep_half_typed(work.words("Mag ik"))


def answer(work: Work) -> None:
    for question in work.session.circle.questions()[-1:]:
        work.session.circle.settle(question.id, QuestionState.DISCUSSED)


def mark_theme(work: Work) -> None:
    theme, _ = work.chance.choice(work.rooms.theme_plan.of_session(TODAY))
    work.rooms.theme_plan.mark(TODAY, theme.code, work.chance.choice(list(ThemeState)))


ON_THE_CLOCK = (start, extend, pause, resume, go_on, skip, jump, share_out)
DEEDS = (write_note, ask, half_ask, answer, mark_theme)
