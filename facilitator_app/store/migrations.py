"""How the tables came to be: append only, one function per step, each with a test on a store of before."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

from facilitator_app.domain.participants import Participant
from facilitator_app.store import step_1, step_2, step_3

# The heading of the call box as it was printed before a practice could change it.
CALL_TITLES = {"nl": "Bel meteen als", "en": "Call at once if"}

Database = Any  # sqlite_utils is imported late: the unlock screen does without it


def m001_first_tables(db: Database) -> None:
    """Everything a whole session needs, undo and log included."""
    for statement in step_1.STATEMENTS:
        db.execute(statement)


def m002_from_first_start_to_series(db: Database) -> None:
    """Women without a group, with a status; follow-ups; what a practice settles; sessions that are cancelled."""
    for statement in step_2.STATEMENTS:
        db.execute(statement)
    for row in list(db.query("select * from participants")):
        names = Participant(row["id"], None, row["first_name"], row["surname"], date.min, row["infix"])
        db.execute("update participants set sought_by = ? where id = ?", [names.sought_by, row["id"]])


def m003_measuring(db: Database) -> None:
    """All that is measured and noted of a woman, what is still to be done for her, and the words of papers."""
    for statement in step_3.STATEMENTS:
        db.execute(statement)
    for row in list(db.query("select language, call_text from practices")):
        text = json.loads(row["call_text"])
        part = ["redenen", "", *json.loads(text["lines"])]
        title = CALL_TITLES.get(row["language"], CALL_TITLES["nl"])
        db["own_texts"].insert(
            {
                "id": f"bel-meteen/{row['language']}",
                "title": title,
                "lead": "",
                "parts": json.dumps([part], ensure_ascii=False),
                "ending": "[]",
                "approved_by": text["approved_by"],
                "approved_on": text["approved_on"],
            }
        )
    # The columns that these put back are gone.
    db.execute(
        "update changes set undoable = 0 where verb in ('practice.call-text', 'practice.approve-call-text')"
    )
    db.execute("alter table practices drop column call_text")


STEPS: tuple[Callable[[Database], None], ...] = (
    m001_first_tables,
    m002_from_first_start_to_series,
    m003_measuring,
)
