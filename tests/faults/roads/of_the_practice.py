"""What a practice makes its own: words of papers, programmes, PDFs, and lines of what is to be brought."""

from dataclasses import replace
from datetime import time
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st

from facilitator_app.content.agendas import load_agenda
from facilitator_app.content.handouts import load_handout
from facilitator_app.domain.fitting import fit
from facilitator_app.domain.handout_texts import HandoutText, own_words, reworded, tidy
from facilitator_app.domain.hours import parse_time
from facilitator_app.domain.own_programmes import LISTS, LISTS_OF_BLOCK, OwnProgramme, copied
from facilitator_app.domain.plain_language import plainness
from facilitator_app.domain.programme_rules import tidy_line, tidy_lines
from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.sessions import PaperKind
from facilitator_app.exchange.files import read_pdf
from facilitator_app.ui.paper import Paper
from facilitator_app.ui.paper_outlet import on_sheets
from facilitator_app.ui.pdf_pages import check_paper, page_count, page_image, page_size_points
from facilitator_app.ui.saving import save_papers
from tests.faults.inputs import BYTES, TEXTS, changed
from tests.faults.roads.road import Road
from tests.pdfs import A4, busy_pdf, empty_pdf, locked_pdf, pdf_of
from tests.practice import AGENDAS, TODAY

A5 = (419.53, 595.28)
SHIPPED_WORDS = tuple(load_handout(path, "nl") for path in sorted((AGENDAS.parent / "handouts").glob("*.toml")))
PROGRAMME = copied(
    load_agenda(sorted(AGENDAS.glob("*/04-*.toml"))[0], "nl"), "eigen", "nl", "zwangerschap-9-plus-1"
)


def words_of_a_paper(typed: tuple[HandoutText, list[str]]) -> None:
    """All its words typed anew, kept as the practice's own, and read back over those of Kring."""
    shipped, texts = typed
    said = iter(texts)
    parts = tuple(
        replace(part, title=next(said, ""), lines=tuple(next(said, "").splitlines())) for part in shipped.parts
    )
    text = replace(shipped, title=next(said, ""), lead=next(said, ""), parts=parts, ending=tuple(said))
    kept = tidy(text)
    plainness(kept.texts)
    assert tidy(reworded(shipped, own_words(kept))) == kept


Edit = tuple[str, int, str, str]


def programme(edits: list[Edit]) -> None:
    """One edit after the other on the page of a programme; a refused one leaves it as it was."""
    stands, refused = PROGRAMME, None
    for edit in edits:
        try:
            stands = edited(stands, edit)
        except Refusal as problem:
            refused = problem
    agenda = stands.as_agenda(lambda _time: None)
    assert len(agenda.blocks) == len(stands.blocks)
    fit(stands, time(14), time(16))
    if refused is not None:
        raise refused


def edited(stands: OwnProgramme, edit: Edit) -> OwnProgramme:
    """As the page does it, with what is typed there."""
    what, number, text, other = edit
    block = stands.blocks[number % len(stands.blocks)].id
    match what:
        case "title":
            return stands.with_block(block, title=tidy_line(text))
        case "minutes":
            return stands.with_block(block, minutes=number)
        case "hours":
            begins, ends = (parse_time(typed) if typed.strip() else None for typed in (text, other))
            return stands.with_block(block, begins_at=begins, ends_at=ends)
        case "texts":
            return stands.with_block(block, **{LISTS_OF_BLOCK[number % len(LISTS_OF_BLOCK)]: tidy_lines(text)})
        case "themes":
            return stands.with_block(block, themes=tuple(text.split()))
        case "lists":
            return stands.changed(**{LISTS[number % len(LISTS)]: tidy_lines(text)})
        case "name":
            return stands.changed(name=tidy_line(text))
        case "more":
            return stands.with_one_more(text, tidy_line(other), block)
        case "less":
            return stands.without(block)
        case _:
            return stands.moved(block, number)


def own_pdf(data: bytes) -> None:
    """Looked at, shown, printed three times and saved behind a password, as far as it is taken at all."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "van buiten.pdf").write_bytes(data)
        pdf = read_pdf(folder / "van buiten.pdf")
        check_paper(pdf)
        points = page_size_points(pdf, 0)
        assert not page_image(pdf, 0, 40 / max(points.width(), points.height()), grey=True).isNull()
        paper = Paper(PaperKind.OWN, None, "nl", pdf, "Folder", 1, copies=3)
        for printed in on_sheets(paper):
            page_image(printed, page_count(printed) - 1, 0.1)
        list(save_papers([paper], folder, TODAY, "een wachtwoord"))


EDITS = st.tuples(
    st.sampled_from(
        ["title", "minutes", "hours", "texts", "themes", "lists", "name", "more", "less", "move"],
    ),
    st.one_of(st.integers(-3, 200), st.sampled_from([10**9])),
    st.one_of(TEXTS, st.sampled_from(["15:00", "T1 T2", "14.30", "T1 T1"])),
    st.one_of(TEXTS, st.sampled_from(["15:30", "14:00"])),
)
WHOLE = (pdf_of(1), pdf_of(3), pdf_of(1, A5), pdf_of(1, A4[::-1]), busy_pdf(), locked_pdf(), empty_pdf())
PDFS = st.one_of(BYTES, *map(changed, WHOLE))
WORDS = st.tuples(st.sampled_from(SHIPPED_WORDS), st.lists(TEXTS, max_size=12))
ROADS = (
    Road("own words of a paper", WORDS, words_of_a_paper),
    Road("own programmes", st.lists(EDITS, max_size=8), programme),
    Road("own PDFs", PDFS, own_pdf),
)
