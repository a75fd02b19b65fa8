"""At the belly checks and on the Lijstje: who was seen, what was found, what is still to do about her."""

from datetime import timedelta

from facilitator_app.domain.findings import FindingKind, Position
from facilitator_app.domain.little_list import LineKind, Result
from tests.faults.work import Work


def see(work: Work) -> None:
    work.session.belly_checks.see(work.seat())


def give_own_visit(work: Work) -> None:
    work.session.belly_checks.give_own_visit(work.seat())


def find(work: Work) -> None:
    found = work.chance.choice(
        [
            (FindingKind.FUNDAL_HEIGHT, str(work.chance.randrange(26, 30))),
            (FindingKind.HEART_TONES, str(work.chance.randrange(120, 160))),
            (FindingKind.POSITION, work.chance.choice(list(Position)).value),
        ]
    )
    work.rooms.belly_findings.record(work.seat(), *found)


def write_finding(work: Work) -> None:
    work.rooms.belly_findings.record(work.seat(), FindingKind.NOTE, work.words("Gezien"))


def half_write_finding(work: Work) -> None:
    work.rooms.belly_findings.keep_draft(work.seat(), FindingKind.DISCUSSED, work.words("Besprok"))


def agree(work: Work) -> None:
    due_on = work.door.wall.today() + timedelta(days=work.chance.randrange(1, 30))
    work.rooms.belly_findings.agree(work.seat(), work.words("Belt"), due_on, "Joke")


def put_on_the_list(work: Work) -> None:
    kind = work.chance.choice([LineKind.QUESTION, LineKind.CALL])
    work.session.little_list.put(work.seat(), kind, work.words("Wil iets vragen"))


def settle_on_the_list(work: Work) -> None:
    for line in work.session.little_list.names()[-1:]:
        work.session.little_list.settle(line.line_id, work.chance.choice([Result.DISCUSSED, Result.NEXT_TIME]))


DEEDS = (
    see, give_own_visit, find, write_finding, half_write_finding, agree, put_on_the_list, settle_on_the_list,
)  # fmt: skip
