"""An invented practice with a history, played through the verbs of a real one at a clock that is set by hand.

Everybody here is made up. The numbers are drawn around published medians (clinical.md §1.2) with a fixed seed, so
that every demo of a day is alike.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random

from facilitator_app.domain.agendas import Agenda
from facilitator_app.domain.findings import FindingKind, Movements, Position
from facilitator_app.domain.groups import Group
from facilitator_app.domain.handout_texts import APPROVED_FIRST
from facilitator_app.domain.hours import later
from facilitator_app.domain.participants import PICTURES, Participant, Status
from facilitator_app.domain.sessions import Attendance, Phase, QuestionState, Session
from facilitator_app.live.desk import new_id
from facilitator_app.live.door import Door
from facilitator_app.live.practice import OpenPractice
from facilitator_app.live.programmes import USUAL_PATTERN, Programmes
from facilitator_app.live.session import LiveSession
from facilitator_app.live.wall import WallClock
from facilitator_app.store.wrapping import Argon2Parameters

PRACTICE = "Verloskundigenpraktijk De Linde"
PHONE = "012 - 345 67 89"
PIN = "2580"
PASSPHRASE = "oefenen met de kring"
SERIES = "zwangerschap-9-plus-1"

# From when on a belly is measured and felt (domain.md §1.6).
HEIGHT_FROM_WEEKS, POSITION_FROM_WEEKS = 24, 28

# A temporary store with invented women needs no half second of Argon2.
QUICK = Argon2Parameters(memory_kib=8 * 1024, iterations=1, lanes=1)

_ZONNEBLOEM = (
    ("Amina", "", "Bouali", "nl"),
    ("Anouk", "", "Visser", "nl"),
    ("Birgül", "", "Yıldız", "nl"),
    ("Charlotte", "", "Hendriks", "nl"),
    ("Danique", "", "Peters", "nl"),
    ("Fatima", "", "El Amrani", "nl"),
    ("Hiwot", "", "Tesfay", "en"),
    ("Iris", "", "Mulder", "nl"),
    ("Lotte", "", "Jansen", "nl"),
    ("Olena", "", "Kovalenko", "en"),
    ("Sanne", "van", "Dijk", "nl"),
    ("Zofia", "", "Wójcik", "en"),
)
_KORENBLOEM = (
    ("Eva", "", "Smit", "nl"),
    ("Femke", "de", "Boer", "nl"),
    ("Ilse", "", "Bakker", "nl"),
    ("Kadiatou", "", "Diallo", "en"),
    ("Marit", "", "Vos", "nl"),
    ("Noor", "", "Aydin", "nl"),
    ("Roos", "van der", "Meer", "nl"),
    ("Selam", "", "Haile", "en"),
)
_KLAPROOS = (
    ("Alicia", "", "Martina", "nl"),
    ("Bente", "", "Kuiper", "nl"),
    ("Dilan", "", "Kaya", "nl"),
    ("Esra", "", "Öztürk", "nl"),
    ("Julia", "", "Nowak", "en"),
    ("Maud", "ten", "Have", "nl"),
    ("Yara", "", "Haddad", "nl"),
)
# A group that waits for more women and for its dates, and women who wait for a group.
_MADELIEF = (
    ("Aicha", "", "Benali", "nl"),
    ("Britt", "", "Scholten", "nl"),
    ("Demet", "", "Şahin", "tr"),
    ("Linde", "", "Koster", "nl"),
    ("Rahel", "", "Tekle", "ti"),
)
_WAITING = (
    ("Fleur", "", "Willems", "nl"),
    ("Ikram", "", "Amrani", "nl"),
    ("Miray", "", "Demir", "tr"),
    ("Wies", "van", "Leeuwen", "nl"),
)
_QUESTIONS = (
    "Mag ik nog op mijn rug slapen?",
    "Hoe regel ik kraamzorg als ik laat ben?",
    "Wat als mijn baby in stuit ligt?",
    "Wanneer begint mijn verlof?",
)


class HandSetClock:
    """A clock that stands where it was put; until it is let go it does not run."""

    def __init__(self) -> None:
        self.moment: datetime | None = None

    def __call__(self) -> datetime:
        """Return the moment it was set to, or the real one."""
        return self.moment or datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class _Plan:
    """A group of the demo: how many of its sessions lie behind, and on which day the next one falls."""

    name: str
    place: str
    women: tuple[tuple[str, str, str, str], ...]
    held: int
    next_on: date
    starts_at: time


def open_demo(folder: Path, programmes: Path, clock: HandSetClock, wall: WallClock) -> Door:
    """Make the invented practice in an empty folder, and return its door, open, at the present moment.

    Raises:
        Trouble: the folder does not take it.
    """
    now = wall.now()
    today = now.date()
    quarter_ago = now.replace(minute=now.minute - now.minute % 15, second=0, microsecond=0)
    door = Door(folder, programmes, wall, QUICK)
    door.enter()
    clock.moment = now - timedelta(days=250)
    code = door.begin(
        practice=PRACTICE, phone=PHONE, first_name="Joke", passphrase=PASSPHRASE, pin=PIN, language="nl"
    )
    door.keys.prove_code(code)
    for text_id in sorted(APPROVED_FIRST):
        for language in ("nl", "en"):
            door.practice.texts.approve(text_id, language)
    agendas = Programmes(programmes, "nl").series(SERIES)
    plans = (
        _Plan("Zonnebloem", "Buurthuis De Linde", _ZONNEBLOEM, 3, today, quarter_ago.time()),
        _Plan("Korenbloem", "Buurthuis De Linde", _KORENBLOEM, 6, today + timedelta(days=7), time(19, 0)),
        _Plan("Klaproos", "Bibliotheek Oost", _KLAPROOS, 9, today + timedelta(days=42), time(10, 0)),
    )
    with door.practice.desk.at_once():
        for number, plan in enumerate(plans):
            _play(door.practice, plan, agendas, clock, Random(number))
        clock.moment = now - timedelta(days=1)
        _tell_what_became_of_them(door.practice)
        _let_women_wait(door.practice, Random(len(plans)))
    clock.moment = None
    return door


def _play(
    practice: OpenPractice, plan: _Plan, agendas: tuple[Agenda, ...], clock: HandSetClock, chance: Random
) -> None:
    weeks = [agenda.week or 0 for agenda in agendas]
    reference = plan.next_on + timedelta(weeks=40 - weeks[plan.held])
    hours = (plan.starts_at, later(plan.starts_at, 120))
    group = Group(new_id(), plan.name, plan.place, SERIES, (practice.settings.who.id,), USUAL_PATTERN, *hours)
    practice.groups.add(group)
    women = [
        Participant(
            id=new_id(),
            group_id=group.id,
            first_name=first_name,
            infix=infix,
            surname=surname,
            due_date=reference + timedelta(days=chance.randint(-8, 8)),
            birth_date=date(1988 + chance.randint(0, 14), chance.randint(1, 12), chance.randint(1, 28)),
            language=language,
            picture=PICTURES[index % len(PICTURES)],
        )
        for index, (first_name, infix, surname, language) in enumerate(plan.women)
    ]
    practice.women.add(*women)
    sessions = [
        Session(
            id=new_id(),
            group_id=group.id,
            number=agenda.number or 0,
            held_on=plan.next_on + timedelta(weeks=weeks[index] - weeks[plan.held]),
            starts_at=plan.starts_at,
            ends_at=hours[1],
            place=plan.place,
            agenda_id=agenda.id,
            measuring=not agenda.after_birth,
            after_birth=agenda.after_birth,
        )
        for index, agenda in enumerate(agendas)
    ]
    practice.planning.plan(*sessions)
    bodies = {name[0]: (chance.gauss(111, 6), chance.gauss(69, 5), chance.uniform(56, 84)) for name in plan.women}
    for session in sessions[: plan.held]:
        _hold(practice, session, bodies, clock, chance, last=session is sessions[plan.held - 1])
    # The newest session of each group is not in the record of the practice yet.
    for session in sessions[: max(plan.held - 1, 0)]:
        practice.taken_lines.take_all(practice.taken_lines.of_session(session.id))


def _hold(
    practice: OpenPractice,
    planned: Session,
    bodies: dict[str, tuple[float, float, float]],
    clock: HandSetClock,
    chance: Random,
    *,
    last: bool,
) -> None:
    moment = practice.wall.at(planned.held_on, planned.starts_at)
    clock.moment = moment
    session = practice.session(planned.id)
    session.circle.start()
    for row in session.seating.rows():
        clock.moment = clock.moment + timedelta(seconds=chance.randint(40, 120))
        if chance.random() < 0.08:
            session.seating.mark(row.seat.id, chance.choice((Attendance.EXCUSED, Attendance.NO_SHOW)))
            continue
        systolic, diastolic, kilograms = bodies[row.participant.first_name]
        gained = 0.42 * (row.age.weeks - 15) if row.age else 0.0
        step = new_id()
        session.seating.record_pressure(
            row.seat.id,
            str(round(systolic + chance.gauss(0, 4))),
            str(round(diastolic + chance.gauss(0, 3))),
            step,
            confirmed=True,
        )
        if chance.random() < 0.04:
            session.seating.record_weight(row.seat.id, "-", step)
        else:
            typed = f"{kilograms + gained + chance.gauss(0, 0.4):.1f}".replace(".", ",")
            session.seating.record_weight(row.seat.id, typed, step, confirmed=True)
    _check_bellies(practice, session, Random(f"{planned.number} {planned.held_on}"))
    if last:
        _agree_on_something(practice, session)
    for slot in session.circle.timetable():
        clock.moment = clock.moment + timedelta(minutes=slot.block.minutes, seconds=chance.randint(-90, 120))
        session.circle.next()
    for text in chance.sample(_QUESTIONS, 2):
        session.circle.ask(text)
    first, second = session.circle.questions()[-2:]
    session.circle.settle(first.id, QuestionState.DISCUSSED)
    session.circle.settle(second.id, chance.choice((QuestionState.DISCUSSED, QuestionState.NEXT_TIME)))
    session.go(Phase.CLOSING)
    session.closing.close()
    practice.leave_session()


def _check_bellies(practice: OpenPractice, session: LiveSession, chance: Random) -> None:
    """Each woman who came was seen; her child has grown by about a centimetre a week, and most lie head down."""
    for row in session.seating.rows():
        if not (row.is_checked and row.seat.attendance.came and row.age):
            continue
        weeks = row.age.weeks
        found = {FindingKind.HEART_TONES: str(chance.randint(128, 152)) if chance.random() < 0.6 else "+"}
        if weeks >= HEIGHT_FROM_WEEKS:
            found[FindingKind.FUNDAL_HEIGHT] = str(weeks + chance.randint(-1, 1))
            found[FindingKind.MOVEMENTS] = Movements.GOOD
        if weeks >= POSITION_FROM_WEEKS:
            found[FindingKind.POSITION] = Position.BREECH if chance.random() < 0.1 else Position.HEAD
        for kind, text in found.items():
            practice.belly_findings.record(row.seat.id, kind, text)
        session.belly_checks.see(row.seat.id)


def _agree_on_something(practice: OpenPractice, session: LiveSession) -> None:
    """With one woman, and it is not done yet."""
    seat_id = session.seating.rows()[2].seat.id
    practice.belly_findings.record(seat_id, FindingKind.DISCUSSED, "slaapt slecht, uitleg over liggen")
    practice.belly_findings.agree(seat_id, "Hb-formulier meegeven", None, practice.settings.who.name)


def _tell_what_became_of_them(practice: OpenPractice) -> None:
    """Of the women of the oldest group who are due some have given birth; one of another has stopped."""
    today = practice.wall.today()
    groups = {line.group.name: line.group.id for line in practice.groups.lines()}
    for woman in practice.groups.page(groups["Klaproos"]).participants:
        if woman.due_date <= today + timedelta(days=3):
            practice.women.set_status(woman.id, Status.DELIVERED, min(today, woman.due_date - timedelta(days=2)))
    stopped = next(w for w in practice.groups.page(groups["Korenbloem"]).participants if w.first_name == "Noor")
    practice.women.set_status(stopped.id, Status.STOPPED, today)


def _let_women_wait(practice: OpenPractice, chance: Random) -> None:
    """At 14 weeks, when a group is put together."""
    middle = practice.wall.today() + timedelta(weeks=26)
    group = Group(new_id(), "Madelief", "Bibliotheek Oost", SERIES, (practice.settings.who.id,), "9-plus-1")
    practice.groups.add(group)
    for women, group_id in ((_MADELIEF, group.id), (_WAITING, None)):
        for first_name, infix, surname, language in women:
            due_date = middle + timedelta(days=chance.randint(-12, 20))
            picture = practice.women.free_picture(group_id)
            practice.women.add(
                Participant(
                    new_id(), group_id, first_name, surname, due_date, infix, language=language, picture=picture
                )
            )
