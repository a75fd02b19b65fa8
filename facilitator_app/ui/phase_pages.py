"""The pages of the three phases of a session, each built when it is needed, with the ways out of the office."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator_app.domain.wording import Wording
    from facilitator_app.live.belly_checks import BellyChecks
    from facilitator_app.live.practice import OpenPractice
    from facilitator_app.live.session import LiveSession
    from facilitator_app.ui.belly_queue_panel import BellyQueuePanel
    from facilitator_app.ui.checkin_page import CheckinPage
    from facilitator_app.ui.circle_page import CirclePage
    from facilitator_app.ui.closing_page import ClosingPage
    from facilitator_app.ui.office import Office
    from facilitator_app.ui.window import MainWindow
    from facilitator_app.ui.wording import ReaderWording


def _asking_first(office: Office) -> Callable[[Callable[[], None]], None]:
    """Return what asks for the PIN beside another screen, comes back to the session, and then goes on."""

    def ask_first(then: Callable[[], None]) -> None:
        if office.privacy.screens.values_stay_closed:
            office.privacy.before_values(partial(_come_back_and, office, then))
        else:
            then()

    return ask_first


def _come_back_and(office: Office, then: Callable[[], None]) -> None:
    office.go_back()
    then()


def arrival_page(session: LiveSession, office: Office, window: MainWindow, wording: ReaderWording) -> CheckinPage:
    """Return check-in; a screen beside it closes its numbers."""
    from facilitator_app.ui.checkin_page import CheckinPage

    privacy = office.privacy
    page = CheckinPage(session.seating, wording, session.little_list, window.stage, privacy.screens)
    privacy.bar.stands.connect(page.grid.make_way)
    page.grid.make_way(privacy.bar.isVisible())
    page.drawer.before_reasons = _asking_first(office)
    page.newcomer_requested.connect(partial(office.women.show_new_woman, session.session.group_id))
    page.file_requested.connect(office.dossiers.show_woman_of_session)
    if session.belly_checks.held:
        queue = page.put_queue(session.belly_checks, may_record=office.dossiers.may_record)
        queue.panel.check_requested.connect(partial(_show_check, session, office))
    return page


def _show_check(session: LiveSession, office: Office, seat_id: str) -> None:
    """Open the belly check of the woman who is called by that."""
    session.belly_checks.call(seat_id)
    office.dossiers.show_check(seat_id, partial(session.belly_checks.see, seat_id))


def circle_page(session: LiveSession, office: Office, window: MainWindow, wording: ReaderWording) -> CirclePage:
    """Return the circle."""
    from facilitator_app.ui.circle_page import CirclePage
    from facilitator_app.ui.name_hint import NameHint

    page = CirclePage(session.circle, wording, session.little_list, window.stage)
    page.drawer.before_reasons = _asking_first(office)
    page.talk.show_hint(NameHint(session.named_women, page.talk.notes))
    if session.belly_checks.held:
        queue = put_queue(page, session.belly_checks, wording, may_record=office.dossiers.may_record)
        queue.check_requested.connect(partial(_show_check, session, office))
    page.done.connect(window.toast.tell)
    page.acted.connect(window.toast.dismiss)
    return page


def put_queue(page: CirclePage, checks: BellyChecks, wording: Wording, *, may_record: bool) -> BellyQueuePanel:
    """Have the belly checks beside the programme; returns their queue."""
    from facilitator_app.ui.belly_queue_button import BellyQueueButton
    from facilitator_app.ui.belly_queue_panel import BellyQueuePanel

    queue = BellyQueuePanel(checks, wording, may_record=may_record, parent=page.talk)
    page.talk.put_queue(queue)
    button = BellyQueueButton(checks, in_full=True, parent=page).button
    button.clicked.connect(page.talk.turn_queue)
    page.put_in_footer(button)
    return queue


def closing_page(
    session: LiveSession,
    practice: OpenPractice,
    office: Office,
    window: MainWindow,
    wording_for: Callable[[str], ReaderWording],
) -> ClosingPage:
    """Return the end of the session."""
    from facilitator_app.ui.closing_page import ClosingPage

    settings, backup = practice.settings, office.backups.run
    page = ClosingPage(session, settings, wording_for, backup=backup, parent=window.stage)
    page.before_values = page.drawer.before_reasons = _asking_first(office)
    page.panel.more_requested.connect(partial(office.papers.show_papers, session.session.id))
    return page
