"""What is done with the practice as a whole: files that leave, backups, keys, wiping, and an older Kring."""

from itertools import islice

from facilitator_app.demo import QUICK
from facilitator_app.domain.groups import Role
from facilitator_app.domain.refusals import WrongPassphrase
from facilitator_app.domain.sessions import PaperUse
from facilitator_app.live.handover import Handovers
from facilitator_app.ui.log_files import LogFiles
from facilitator_app.ui.paper_set import PaperSet, Wanted
from facilitator_app.ui.saving import save_papers as save
from tests.faults.work import OTHER_PASSPHRASE, Work, open_door
from tests.practice import PASSPHRASE, WORDING

# A group whose time is over, and its women.
PAST_GROUP, PAST = "aster", ("Nora", "Vera", "Yara")


def save_papers(work: Work) -> None:
    session = work.session
    papers = list(islice(PaperSet(session, lambda _language: WORDING, "nl").make(Wanted(), PaperUse.SAVE), 4))
    going = [paper.handed for paper in papers]
    session.papers.on_their_way.begin(going, PaperUse.SAVE)
    for _ in save(papers, work.folder / "uit", session.session.held_on, ""):
        work.step()
    session.papers.handed_out(going, PaperUse.SAVE)


def save_log(work: Work) -> None:
    for _ in LogFiles(work.rooms.logbook, "", WORDING, work.door.wall).as_csv(work.folder / "uit"):
        work.step()


def give_group(work: Work) -> None:
    rooms = work.rooms
    Handovers(rooms._store, rooms.desk, QUICK).give("zonnebloem", "Saskia", PASSPHRASE, work.folder / "uit")


def migrate(work: Work) -> None:
    open_door(work.folder / "oud", PASSPHRASE).leave()


def change_passphrase(work: Work) -> None:
    work.door.keys.change_passphrase(work.passphrase, work.other)
    work.passphrase, work.other = work.other, work.passphrase


def let_in(work: Work) -> None:
    work.door.team.add(f"Saskia {work.next()}", Role.LOCUM, OTHER_PASSPHRASE, "1234", work.passphrase)


def choose_stick(work: Work) -> None:
    # The folder is a copy of the one in which it would have been chosen.
    work.rooms.keeping.choose_place(work.folder / "stick")


def back_up(work: Work) -> None:
    for _ in work.rooms.keeping.make(work.folder / "stick"):
        work.step()


def wipe(work: Work) -> None:
    if work.rooms._store.participants.get(PAST[0].lower()):
        work.rooms.retention.wipe_group(PAST_GROUP, "Aster")


def new_key(work: Work) -> None:
    making = work.door.team.new_key()
    for _ in making.prepare(work.passphrase, work.folder / "stick"):
        work.step()
    making.take_effect(work.door)


def restore(work: Work) -> None:
    restoring = work.door.restoring()
    found = restoring.found(work.folder / "stick")
    restoring.choose(found[0])
    if restoring.key is None:
        # From before another key was made: it opens with what opened it then.
        try:
            restoring.unlock(work.door.people()[0].id, work.passphrase)
        except WrongPassphrase:
            work.passphrase, work.other = work.other, work.passphrase
            restoring.unlock(work.door.people()[0].id, work.passphrase)
    for _ in restoring.bring_in():
        work.step()
    restoring.put_back(work.door)


DEEDS = (save_papers, save_log, give_group, migrate, change_passphrase, let_in)
# What comes back was put on the stick first.
ONE_AFTER_THE_OTHER = (choose_stick, back_up, wipe, new_key, restore)
