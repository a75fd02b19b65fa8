"""What is made ready: things to bring, a programme, papers and words of the practice's own."""

from dataclasses import replace
from datetime import time, timedelta

from facilitator_app.domain.handout_texts import CALL_BOX
from facilitator_app.domain.sessions import PaperKind
from facilitator_app.live.handing_out import Handed
from tests.faults.work import NEXT, TODAY, Work
from tests.pdfs import pdf_of

SERIES, SHIPPED = "zwangerschap-9-plus-1", "05-voeding-van-je-baby"


def tick_material(work: Work) -> None:
    line = work.chance.choice(work.rooms.preparing.lines(NEXT))
    work.rooms.preparing.tick(NEXT, line, not line.ready)


def say_it_is_there(work: Work) -> None:
    lines = [line for line in work.rooms.preparing.lines(NEXT) if line.may_be_there]
    work.rooms.preparing.say_there(NEXT, work.chance.choice(lines), True)


def add_material(work: Work) -> None:
    work.rooms.preparing.add(NEXT, work.words("Kussens"), work.chance.random() < 0.5)


def copy_programme(work: Work) -> None:
    work.rooms.own_programmes.copy(SERIES, SHIPPED, "{titel} bij ons")


def edit_programme(work: Work) -> None:
    own = work.rooms.own_programmes
    programme = work.chance.choice(own.all() or [own.copy(SERIES, SHIPPED, "{titel} van ons")])
    block = work.chance.choice(programme.blocks).id
    own.change(programme.with_block(block, minutes=work.chance.randrange(5, 40), points=(work.words("Punt"),)))


def plan_group(work: Work) -> None:
    """A group that begins in a month, and its dates as a pattern of the practice's own."""
    planning, name = work.rooms.planning, f"Lelie {work.next()}"
    pattern, first_on = planning.patterns.all()[0], work.door.wall.today() + timedelta(days=28)
    group = planning.begin_group(name, "Buurthuis", pattern, (time(10), time(12)), ())
    plan = planning.propose(planning.plan_of(group.id), pattern, first_on)
    planning.patterns.keep(plan, f"Zoals {name}")
    planning.set_ready(plan)


def choose_own_programme(work: Work) -> None:
    """The session of today follows one of the practice's own, and from its opening on that one as it was then."""
    planning = work.rooms.planning
    copy = work.rooms.own_programmes.copy(SERIES, "04-groeien-en-voelen", "{titel} hier")
    plan = planning.plan_of("zonnebloem")
    planning.change(plan, plan.with_programme(TODAY, copy.id))


def attach_paper(work: Work) -> None:
    papers = work.rooms.own_papers(NEXT)
    papers.attach(work.words("Folder"), pdf_of(1, text=work.words("Onze folder")), 1)


def change_paper(work: Work) -> None:
    papers = work.rooms.own_papers(NEXT)
    for paper in papers.all()[-1:]:
        papers.print_as(paper.id, work.chance.randrange(1, 4), for_each=False)
        papers.rename(paper.id, work.words("Blad"))


def write_words(work: Work) -> None:
    """The words of a handout: what it asks her to do, in this practice's own way, and with a name to it."""
    text = work.rooms.texts.text(CALL_BOX, "nl")
    parts = tuple(replace(part, lines=(*part.lines[:2], work.words("je twijfelt"))) for part in text.parts)
    work.rooms.texts.change(replace(text, parts=parts))
    work.rooms.texts.approve(CALL_BOX, "nl")


def keep_to_print(work: Work) -> None:
    kind = work.chance.choice([PaperKind.SLIPS, PaperKind.CALL_US, PaperKind.DATES])
    work.rooms.handouts(TODAY).keep_to_print([Handed(kind, None, "nl")])


DEEDS = (
    tick_material, say_it_is_there, add_material, copy_programme, edit_programme, plan_group, attach_paper,
    change_paper, write_words, keep_to_print,
)  # fmt: skip
