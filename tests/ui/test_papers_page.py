"""The papers of a session beside what was measured: counted, ticked, made in memory and sent out."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.sessions import PaperKind, PaperUse
from facilitator_app.live.handing_out import Handed
from facilitator_app.live.handout_kinds import FOR_THE_ROOM, TO_TAKE_HOME
from facilitator_app.ui.handout_set import HandoutSet
from facilitator_app.ui.paper import Paper
from facilitator_app.ui.paper_outlet import PaperOutlet
from facilitator_app.ui.papers_page import PapersPage
from facilitator_app.ui.preview_page import PreviewPage
from tests.ui.papers_at_hand import dialog_for, pdf_of, printer_to, sizes_of, text_of, wording_for
from tests.zonnebloem import Afternoon, afternoon, approve_texts

SIZE = (1093, 486)
Shown = Callable[..., QWidget]
A4, A4_LANDSCAPE = (595, 842), (842, 595)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Afternoon]:
    with afternoon(tmp_path, all_in=True) as opened:
        yield opened


def papers_of(room: Afternoon, session_id: str = "session-4") -> HandoutSet:
    practice = room.practice
    return HandoutSet(practice.handouts(session_id), wording_for, "nl", practice.slips(session_id))


@pytest.fixture
def page(room: Afternoon, shown: Shown, tmp_path: Path) -> PapersPage:
    stick = tmp_path / "stick"
    stick.mkdir()
    outlet = PaperOutlet(room.session.handouts, printer_to(tmp_path / "gedrukt.pdf"), dialog_for(stick))
    made = PapersPage(papers_of(room), outlet)
    shown(made, SIZE)
    made.enter()
    return made


def made_of(papers: HandoutSet, *kinds: PaperKind) -> list[Paper]:
    return list(papers.make(kinds, PaperUse.PREVIEW))


def tick(page: PapersPage, *kinds: PaperKind) -> None:
    for kind, box in page.boxes.items():
        box.setChecked(kind in kinds)


# The set


def test_one_paper_for_each_language_says_how_many_women_get_it(room: Afternoon) -> None:
    papers = papers_of(room)
    found = made_of(papers, PaperKind.TODAY, PaperKind.CALL_US)
    told = {(paper.kind, paper.language): paper.copies for paper in found}
    assert told == {(PaperKind.CALL_US, "nl"): 11, (PaperKind.TODAY, "nl"): 9, (PaperKind.TODAY, "en"): 2}
    assert papers.count([PaperKind.TODAY, PaperKind.CALL_US]) == len(found)


def test_once_the_english_words_are_approved_they_go_to_who_reads_english(room: Afternoon) -> None:
    approve_texts(room.practice, "en")
    found = made_of(papers_of(room), PaperKind.CALL_US)
    assert {paper.language for paper in found} == {"nl", "en"}
    (english,) = [paper for paper in found if paper.language == "en"]
    assert "You lose blood." in text_of(english.pdf)
    assert "Je verliest" not in text_of(english.pdf)


def test_a_paper_about_a_woman_is_made_for_each(room: Afternoon) -> None:
    found = made_of(papers_of(room), PaperKind.WISHES)
    assert len({paper.participant_id for paper in found}) == len(found) == 11
    assert all(paper.label in " ".join(text_of(paper.pdf).split()) for paper in found)
    assert [paper.number for paper in found] == list(range(1, 12))
    # The number of her card, also where not everybody gets the paper.
    assert [paper.number for paper in made_of(papers_of(room), PaperKind.WELCOME_BACK)] == [12]


def test_what_hangs_in_the_room_is_there_once(room: Afternoon) -> None:
    found = made_of(papers_of(room), *FOR_THE_ROOM)
    assert [(paper.kind, paper.language, paper.copies) for paper in found] == [
        (kind, "nl", 1) for kind in FOR_THE_ROOM
    ]


def test_the_programme_and_who_was_missed_say_what_goes_home(room: Afternoon) -> None:
    wanted = (PaperKind.CALL_US, PaperKind.TODAY, PaperKind.MOVEMENTS, PaperKind.WELCOME_BACK)
    assert papers_of(room).of_the_programme() == wanted
    texts = room.practice.texts
    texts.change(replace(texts.text("bel-ons", "nl"), lead="Bel maar."))
    assert papers_of(room).of_the_programme() == wanted[1:]


def test_ahead_each_woman_has_a_card_to_write_on_for_who_may_see_values(room: Afternoon) -> None:
    ahead, cards = room.practice.handouts("session-5"), room.practice.papers("session-5")
    papers = HandoutSet(ahead, wording_for, "nl", room.practice.slips("session-5"), cards)
    (offer,) = [offer for offer in papers.offers() if offer.kind is PaperKind.CARD]
    assert (offer.count, offer.possible, offer.named) == (12, True, False)
    found = made_of(papers, PaperKind.CARD)
    assert papers.count([PaperKind.CARD]) == len(found) == 12
    (hers,) = [paper for paper in found if paper.label == "Amina B."]
    assert "bijeenkomst 5" in text_of(hers.pdf)
    assert "Vandaag gaat het over" in text_of(hers.pdf)
    assert "gemist" not in text_of(hers.pdf)
    ahead.handed_out([paper.handed for paper in found], PaperUse.PRINT)
    plan = room.practice.planning.plan_of("zonnebloem")
    room.practice.planning.change(plan, plan.without("session-5"))
    assert PaperKind.CARD not in [offer.kind for offer in papers_of(room).offers()]


# The page


def test_what_the_programme_names_is_ticked_with_its_count(page: PapersPage) -> None:
    assert page.wanted == (PaperKind.CALL_US, PaperKind.TODAY, PaperKind.MOVEMENTS, PaperKind.WELCOME_BACK)
    assert page.boxes[PaperKind.CALL_US].text() == "Bel ons (11×)"
    assert page.boxes[PaperKind.WELCOME_BACK].text() == "Welkom terug (1×)"
    assert page.boxes[PaperKind.DOOR_SIGN].text() == "Deurbord"
    assert list(page.boxes) == [*TO_TAKE_HOME, *FOR_THE_ROOM, PaperKind.SLIPS]


def test_words_that_wait_for_approval_are_told_and_cannot_be_ticked(page: PapersPage, room: Afternoon) -> None:
    texts = room.practice.texts
    texts.change(replace(texts.text("bel-ons", "nl"), lead="Bel maar."))
    page.enter()
    assert not page.boxes[PaperKind.CALL_US].isEnabled()
    assert PaperKind.CALL_US not in page.wanted
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Nog niet goedgekeurd door je praktijk: Bel ons." in said


def test_ahead_of_a_session_the_slips_are_ticked_too(room: Afternoon, shown: Shown) -> None:
    page = PapersPage(papers_of(room, "session-5"), PaperOutlet(room.practice.handouts("session-5")))
    shown(page, SIZE)
    assert PaperKind.SLIPS in page.wanted
    assert page.boxes[PaperKind.TODAY].text() == "Vandaag in de groep (12×)"


def test_preview_shows_each_paper_once_with_its_count(page: PapersPage, room: Afternoon, qtbot: QtBot) -> None:
    tick(page, PaperKind.CALL_US, PaperKind.WISHES)
    with qtbot.waitSignal(page.preview_requested, timeout=20_000) as made:
        qtbot.mouseClick(page.preview_button, Qt.MouseButton.LeftButton)
    preview = PreviewPage(made.args[0], PaperOutlet(room.session.handouts))
    qtbot.addWidget(preview)
    titles = [preview.list.item(row).text() for row in range(preview.list.count())]
    assert titles[:2] == ["Bel ons · 11× NL", "Mijn bevalwensen · Amina B."]
    assert len(titles) == 12


def test_leaflets_are_printed_two_to_a_sheet_and_hers_alone(
    page: PapersPage, room: Afternoon, qtbot: QtBot, tmp_path: Path
) -> None:
    tick(page, PaperKind.CALL_US, PaperKind.WELCOME_BACK)
    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.notice.text), timeout=20_000)
    # Eleven leaflets on six sheets, and one sheet with nothing but what is hers.
    assert sizes_of(tmp_path / "gedrukt.pdf") == [A4_LANDSCAPE] * 7
    assert page.notice.text == "Naar de printer gestuurd. Tel de vellen: het zijn er 7."
    kinds = {(paper.kind, paper.participant_id) for paper in room.store.papers.all_for(session_id="session-4")}
    assert kinds == {(PaperKind.CALL_US, None), (PaperKind.WELCOME_BACK, room.woman("Zofia").id)}


def test_files_bear_no_name_and_a_language_where_several_get_one(
    page: PapersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    tick(page, PaperKind.TODAY, PaperKind.WELCOME_BACK, PaperKind.DOOR_SIGN)
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.outlet.dialog is not None, timeout=20_000)
    dialog = page.outlet.dialog
    assert dialog is not None
    dialog.folder_button.click()
    dialog.with_password.setChecked(False)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: bool(page.notice.text), timeout=20_000)
    names = sorted(path.name for path in (tmp_path / "stick").iterdir())
    assert names == [
        "deurbord-2026-03-12.pdf",
        "vandaag-2026-03-12-en.pdf",
        "vandaag-2026-03-12-nl.pdf",
        "welkom-terug-2026-03-12-12.pdf",
    ]


def test_without_a_tick_there_is_nothing_to_make(page: PapersPage) -> None:
    tick(page)
    assert not page.preview_button.isEnabled()
    assert not page.print_button.isEnabled()
    assert not page.save_button.isEnabled()


def test_leaving_puts_away_what_was_made_so_far(page: PapersPage, qtbot: QtBot) -> None:
    tick(page, *TO_TAKE_HOME)
    qtbot.mouseClick(page.preview_button, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(page.preview_requested, wait=50):
        page.leave()
    assert page.preview_button.isEnabled()


def test_escape_leads_back_and_the_words_are_one_press_away(page: PapersPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.back_requested):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.texts_requested):
        page.texts_button.click()


def test_what_waits_for_a_printer_is_named_ticked_and_can_be_let_go(
    room: Afternoon, shown: Shown, tmp_path: Path
) -> None:
    room.session.handouts.keep_to_print(
        [Handed(PaperKind.WISHES, "woman-00", "nl"), Handed(PaperKind.DOOR_SIGN, None, "nl")]
    )
    page = PapersPage(papers_of(room), PaperOutlet(room.session.handouts, printer_to(tmp_path / "gedrukt.pdf")))
    shown(page, SIZE)
    page.enter()
    assert page.wanted == (PaperKind.WISHES, PaperKind.DOOR_SIGN)
    assert page._waiting.text() == "Nog te printen: Mijn bevalwensen, Deurbord."
    page.let_go_button.click()
    assert room.practice.papers_to_print.by_session() == []
    assert page._waiting.isHidden()
    assert page.let_go_button.isHidden()


def test_papers_of_the_practice_are_ticked_and_printed_with_the_rest(
    room: Afternoon, shown: Shown, qtbot: QtBot, tmp_path: Path
) -> None:
    own, ahead = room.practice.own_papers("session-5"), room.practice.handouts("session-5")
    plan, folder = (own.attach(name, pdf_of((595, 842), name), 1).id for name in ("Bevalplan", "Folder"))
    own.print_as(plan, 2, for_each=True)
    own.print_as(folder, 3, for_each=False)
    own.keep_to_print([Handed(PaperKind.OWN, None, "nl", folder)])
    papers = HandoutSet(ahead, wording_for, "nl", room.practice.slips("session-5"), own=own)
    page = PapersPage(papers, PaperOutlet(ahead, printer_to(tmp_path / "gedrukt.pdf")))
    shown(page, SIZE)
    page.enter()
    tick(page)
    assert [page.own_boxes[id].text() for id in (plan, folder)] == ["Bevalplan (24×)", "Folder (3×)"]
    assert (page.wanted, page.wanted_own) == ((), (folder,))
    page.own_boxes[plan].setChecked(True)
    own.take_away(plan)
    page.enter()
    assert page.own_boxes[plan].isHidden()
    assert page.wanted_own == (folder,)
    with qtbot.waitSignal(page.outlet.handed_out):
        page.print_button.click()
    assert len(sizes_of(tmp_path / "gedrukt.pdf")) == 3
    assert own.waiting() == frozenset()
    assert not page.let_go_button.isVisible()
