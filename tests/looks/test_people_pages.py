"""The pages about people and the new key, in every look: nothing cut off, everything named and within reach."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.groups import Role
from facilitator_app.ui.backup_run import BackupRun
from facilitator_app.ui.settings.add_person_page import AddPersonPage
from facilitator_app.ui.settings.let_in_page import LetInPage
from facilitator_app.ui.settings.new_key_page import NewKeyPage
from facilitator_app.ui.settings.page import SettingsPage
from facilitator_app.ui.settings.people_section import PeopleSection
from facilitator_app.ui.settings.person_page import PersonPage
from facilitator_app.ui.settings.remove_person_page import RemovePersonPage
from facilitator_app.ui.switch_page import SwitchPage
from facilitator_app.ui.unlock_page import UnlockPage
from tests.practice import PASSPHRASE, Practice

SIZE = (1093, 486)
HERS = "een zin van haar zelf"


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practice]:
    practice = Practice(tmp_path_factory.mktemp("people") / "kring", names=())
    team = practice.door.team
    team.add("Saskia", Role.CO_FACILITATOR, HERS, "7193", PASSPHRASE)
    team.add("Wilhelmina-Frederika van der Meer-Oosterhuis", Role.LOCUM, HERS, "7193", PASSPHRASE)
    team.add("Rosa", Role.COORDINATOR, HERS, "7193", PASSPHRASE)
    rosa = team.members()[3].id
    practice.door._key_file().remove_person(rosa)
    yield practice
    practice.door.leave()


def the_list(practice: Practice) -> QWidget:
    page = SettingsPage(PeopleSection(practice.door.team))
    page.enter()
    return page


def adding(practice: Practice, complaining: bool) -> QWidget:
    page = AddPersonPage(practice.door.team)
    page.enter()
    if complaining:
        page.primary.click()
    return page


def one(practice: Practice, place: int) -> QWidget:
    team = practice.door.team
    page = PersonPage(team, team.members()[place].id)
    page.enter()
    return page


def of_member(practice: Practice, kind: type[LetInPage] | type[RemovePersonPage]) -> QWidget:
    team = practice.door.team
    page = kind(team, team.members()[1])
    page.enter()
    return page


def new_key(practice: Practice, complaining: bool) -> QWidget:
    page = NewKeyPage(practice.door, BackupRun(practice.door.practice.keeping, lambda: ()))
    page.enter()
    if complaining:
        page.primary.click()
    return page


def switching(practice: Practice, complaining: bool) -> QWidget:
    page = SwitchPage(practice.door.team)
    page.enter()
    if complaining:
        page._passphrase.setText("iets anders")
        page.primary.click()
    return page


PAGES: dict[str, Callable[[Practice], QWidget]] = {
    "people": the_list,
    "people-adding": partial(adding, complaining=False),
    "people-adding-complaining": partial(adding, complaining=True),
    "people-herself": partial(one, place=0),
    "people-one": partial(one, place=2),
    "people-letting-in": partial(of_member, kind=LetInPage),
    "people-removal": partial(of_member, kind=RemovePersonPage),
    "new-key": partial(new_key, complaining=False),
    "new-key-complaining": partial(new_key, complaining=True),
    "switch": partial(switching, complaining=False),
    "switch-complaining": partial(switching, complaining=True),
}


@pytest.mark.parametrize("name", PAGES)
def test_people(practice: Practice, look_at: Callable[..., None], name: str) -> None:
    look_at(name, partial(PAGES[name], practice))


def test_switching_with_a_pin(practice: Practice, look_at: Callable[..., None]) -> None:
    saskia = practice.door.team.members()[1].id
    assert practice.door._pins is not None
    practice.door._pins.came_in(saskia)
    look_at("switch-pin", partial(switching, practice, complaining=False))


def test_more_than_one_at_the_unlock_screen(
    tmp_path: Path, practice: Practice, look_at: Callable[..., None]
) -> None:
    def build() -> QWidget:
        page = UnlockPage(practice.door)
        page.enter()
        return page

    look_at("unlock-people", build)
