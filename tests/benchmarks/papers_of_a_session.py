"""Opens a practice and makes the papers of today's session in a process of its own.

python -m tests.benchmarks.papers_of_a_session FOLDER TODAY prints the processor time of the whole process, in
seconds, when all were made, and a hash over all their bytes.
"""

import sys
import time
from collections.abc import Iterator
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

from facilitator_app import documents
from facilitator_app.demo import HandSetClock
from facilitator_app.domain.sessions import PaperUse
from facilitator_app.live.door import Door
from facilitator_app.live.session import LiveSession
from facilitator_app.live.wall import WallClock
from facilitator_app.ui.wording import ReaderWording
from tests.practice import AGENDAS, AMSTERDAM, PASSPHRASE, QUICK, START

WORDING = ReaderWording("nl", None, AMSTERDAM)


def all_papers(session: LiveSession) -> Iterator[bytes]:
    """Yield a card and a file sheet for every woman, and the report."""
    papers = session.papers
    for woman in papers.women():
        yield documents.render_measuring_card(papers.card(woman.id, PaperUse.PRINT), WORDING)
        yield documents.render_file_sheet(papers.file_sheet(woman.id, PaperUse.PRINT), WORDING)
    yield documents.render_group_report(papers.group_report(PaperUse.PRINT), WORDING)


def _made(folder: Path, today: date) -> str:
    clock = HandSetClock()
    clock.moment = datetime.combine(today, START.timetz())
    door = Door(folder, AGENDAS, WallClock(clock, AMSTERDAM), QUICK)
    door.enter()
    door.unlock(door.people()[0].id, PASSPHRASE)
    seal = sha256()
    for pdf in all_papers(door.practice.session("bijeenkomst-4")):
        seal.update(pdf)
    door.leave()
    return seal.hexdigest()


if __name__ == "__main__":
    told = _made(Path(sys.argv[1]), date.fromisoformat(sys.argv[2]))
    print(f"{time.process_time():.3f} {told}")
