"""The pages on which is said for how long data stay, and on which they are wiped."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from facilitator_app.domain.refusals import NotAllowed
from facilitator_app.domain.troubles import Trouble
from facilitator_app.ui.words import sentence_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator_app.live.practice import OpenPractice
    from facilitator_app.ui.wording import ReaderWording


class RetentionOffice(QObject):
    """A part of the office; it builds its pages when they are needed.

    Args:
        show: puts a page on the shelf by name and in sight, with a title for the header.
        go_back: shows the page from which she came.
        begin_anew: leads to Start, with no way back to a page about whoever was wiped.
        tell: says a sentence in passing; it can be taken back or not.

    Signals:
        ticks_requested: id of a woman of whom something is not taken over yet.
    """

    ticks_requested = Signal(str)

    def __init__(
        self,
        practice: OpenPractice,
        show: Callable[[str, Any, str], None],
        go_back: Callable[[], None],
        begin_anew: Callable[[], None],
        tell: Callable[[str, bool], None],
        wording: Callable[[], ReaderWording],
    ) -> None:
        super().__init__()
        self._practice = practice
        self._show = show
        self._go_back = go_back
        self._begin_anew = begin_anew
        self._tell = tell
        self._wording = wording

    @property
    def may_wipe(self) -> bool:
        """Whether who is at the laptop may wipe anybody."""
        return self._practice.retention.may_wipe

    def show_retention(self) -> None:
        """Show for how long data stay, and whose may go."""
        from facilitator_app.ui.retention_page import RetentionPage

        if not self.may_wipe:
            self._tell(sentence_for(NotAllowed()), False)
            return
        rooms = self._practice
        page = RetentionPage(rooms.retention, rooms.old_copies, self._wording())
        page.group_chosen.connect(self._show_wiping_group)
        page.woman_chosen.connect(self._show_wiping_woman)
        page.ticks_requested.connect(self.ticks_requested)
        page.done.connect(self._tell_settled)
        page.back_requested.connect(self._go_back)
        self._show("retention", page, self.tr("Bewaren en wissen"))

    def tidy_up(self) -> str:
        """Take away what is too old; what the disk refuses now goes another time. Returns what is to be told."""
        with suppress(Trouble):
            self._practice.retention.finish()
            self._practice.tidy_papers()
            if gone := self._practice.old_copies.clear():
                from facilitator_app.ui.words_of_retention import cleared

                return cleared(len(gone))
        return ""

    # Inside

    def _show_wiping_woman(self, participant_id: str) -> None:
        woman = self._practice.women.get(participant_id)
        self._show_wiping(
            self.tr("{naam} voorgoed wissen").format(naam=woman.full_name),
            self.tr("Haar gegevens, metingen, notities en afspraken, op deze laptop."),
            [participant_id],
            self.tr("Typ haar voornaam: {naam}").format(naam=woman.first_name),
            partial(self._practice.retention.wipe_woman, participant_id),
        )

    def _show_wiping_group(self, group_id: str) -> None:
        kept = self._practice.retention.of_group(group_id)
        assert kept.group is not None
        count = len(kept.women)
        whose = self.tr("1 vrouw") if count == 1 else self.tr("{n} vrouwen").format(n=count)
        what = self.tr(
            "Van {wie}: gegevens, metingen, notities en afspraken, op deze laptop. En de notities, de vragen op "
            "het bord, wat bij het nabespreken is opgeschreven en het verloop van de bijeenkomsten."
        )
        self._show_wiping(
            self.tr("Groep {naam} voorgoed wissen").format(naam=kept.group.name),
            what.format(wie=whose),
            [keep.participant_id for keep in kept.women],
            self.tr("Typ de naam van de groep: {naam}").format(naam=kept.group.name),
            partial(self._practice.retention.wipe_group, group_id),
        )

    def _show_wiping(self, title: str, what: str, women: list[str], ask: str, wipe: Callable[[str], None]) -> None:
        from facilitator_app.ui.wipe_page import WipePage
        from facilitator_app.ui.words_of_copies import where_still

        rooms = self._practice
        half = rooms.retention.half_typed(women)
        if half:
            one, more = (
                self.tr("Ook 1 half getypt veld gaat weg."),
                self.tr("Ook {n} half getypte velden gaan weg."),
            )
            what = f"{what} {one if half == 1 else more.format(n=half)}"
        where = where_still(rooms.copies, rooms.old_copies, women, self._wording())
        page = WipePage(title, what, where, ask, wipe)
        page.wiped.connect(self._finish)
        page.back_requested.connect(self._go_back)
        self._show("wiping", page, self.tr("Voorgoed wissen"))

    def _finish(self) -> None:
        self._begin_anew()
        self.show_retention()
        self._tell(self.tr("Voorgoed gewist."), False)

    def _tell_settled(self, sentence: str) -> None:
        self._tell(sentence, True)
