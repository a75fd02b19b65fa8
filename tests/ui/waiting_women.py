"""A practice with a waiting list and groups of different months, for the pages on which women are put together."""

from datetime import date, timedelta

from facilitator_app.domain.groups import Group
from facilitator_app.domain.participants import PICTURES, Participant
from tests.practice import TODAY
from tests.ui.copies import Copy

SERIES = "zwangerschap-9-plus-1"
MIDDLE = TODAY + timedelta(weeks=25)


def due(days: int) -> date:
    """Return a due date so many days from the middle of Aster, which is 15+0 today."""
    return MIDDLE + timedelta(days=days)


def add_waiting_women(practice: Copy) -> None:
    """Add Aster (nine women, 15 weeks), Roos (two women, 19 weeks), and five women who wait."""
    rooms = practice.door.practice
    rooms.groups.add(Group("aster", "Aster", "Bibliotheek Oost", SERIES))
    rooms.groups.add(Group("roos", "Roos", "Buurthuis De Linde", SERIES))
    names = ("Alicia Martina", "Bente Kuiper", "Dilan Kaya", "Esra Öztürk", "Julia Nowak", "Maud Have")
    names += ("Yara Haddad", "Femke Boer", "Ilse Bakker")
    aster = [
        woman(f"aster-{n}", name, due(2 * n - 8), "aster", "tr" if n in (2, 3) else "nl", n)
        for n, name in enumerate(names)
    ]
    roos = [woman(f"roos-{n}", name, due(n - 28), "roos") for n, name in enumerate(("Eva Smit", "Noor Aydin"))]
    waiting = [
        woman("wacht-0", "Kadiatou Diallo", due(-30), None, "fr"),
        woman("wacht-1", "Marit Vos", due(-3), None),
        woman("wacht-2", "Selam Haile", due(1), None, "ti"),
        woman("wacht-3", "Roos Meer", due(9), None, "tr"),
        woman("wacht-4", "Wies Prins", due(40), None),
    ]
    rooms.women.add(*aster, *roos, *waiting)


def woman(
    id: str, name: str, due_date: date, group_id: str | None, language: str = "nl", picture: int = 0
) -> Participant:
    """Make one woman."""
    first_name, surname = name.split()
    return Participant(
        id, group_id, first_name, surname, due_date, language=language, picture=PICTURES[picture % len(PICTURES)]
    )
