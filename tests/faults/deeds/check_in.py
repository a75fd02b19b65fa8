"""At check-in: who is here, what was measured and what is half typed."""

from facilitator_app.domain.sessions import Attendance, Field
from tests.faults.work import Work


def begin(work: Work) -> None:
    work.session.seating.rows()


def arrive(work: Work) -> None:
    work.session.seating.mark(work.seat(), Attendance.PRESENT)


def leave(work: Work) -> None:
    work.session.seating.mark(work.seat(), Attendance.LEFT_EARLY)


def stay_away(work: Work) -> None:
    work.session.seating.mark(work.seat(), work.chance.choice([Attendance.EXCUSED, Attendance.NO_SHOW]))


def measure(work: Work) -> None:
    seat, number = work.seat(), work.next()
    upper, lower = str(100 + number % 30), str(60 + number % 20)
    work.session.seating.record_pressure(seat, upper, lower, f"step {number}", confirmed=True)


def weigh(work: Work) -> None:
    seat, number = work.seat(), work.next()
    work.session.seating.record_weight(seat, f"{60 + number % 30},{number % 10}", f"step {number}", confirmed=True)


def half_type(work: Work) -> None:
    work.session.seating.keep_draft(work.seat(), Field.WEIGHT, str(work.next() % 9 + 1), f"step {work.number}")


def note_about_her(work: Work) -> None:
    work.rooms.measurements.note(work.seat(), work.words("Briefje"))


def take_back(work: Work) -> None:
    work.session.seating.mark(work.seat(), Attendance.LATE)
    work.session.undo()


DEEDS = (arrive, leave, stay_away, measure, weigh, half_type, note_about_her, take_back)
