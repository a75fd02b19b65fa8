"""The start page of an open practice, on a laptop that is the same on every machine."""

from dataclasses import dataclass

from facilitator_app.live.practice import OpenPractice
from facilitator_app.ui.machine import Battery
from facilitator_app.ui.start_page import StartPage
from tests.practice import WORDING

ON_THE_MAINS = Battery(100, True)


@dataclass(frozen=True)
class StandInLaptop:
    """With a printer and a lead in the socket, unless a test says otherwise."""

    printer_name: str = "Kamer 2"
    charge: Battery | None = ON_THE_MAINS

    def printer(self) -> str:
        return self.printer_name

    def battery(self) -> Battery | None:
        return self.charge


def start_page(rooms: OpenPractice, machine: StandInLaptop | None = None) -> StartPage:
    return StartPage(rooms.groups, rooms.to_do, rooms.ready_check, machine or StandInLaptop(), WORDING, rooms.wall)
