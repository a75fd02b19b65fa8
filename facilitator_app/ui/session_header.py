"""What the header says of the session on the table: the group, which of its sessions, and where they are in it."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.sessions import Phase
from facilitator_app.domain.wording import Wording
from facilitator_app.live.session import LiveSession
from facilitator_app.ui.header import Header

translate = QCoreApplication.translate


def show_session_header(header: Header, live: LiveSession, wording: Wording, phase: Phase | None = None) -> None:
    """Show it, with the phase that it is in when no other is in sight."""
    session = live.session
    subtitle = translate("Navigation", "bijeenkomst {n} van {m}").format(n=session.number, m=live.of)
    if live.afterwards:
        day = wording.short_date(session.held_on)
        later = translate("Navigation", "{bijeenkomst} · later ingevoerd voor {dag}")
        subtitle = later.format(bijeenkomst=subtitle, dag=day)
    name = translate("Navigation", "Groep {naam}").format(naam=live.group.name)
    header.show_session(name, subtitle, phase or session.phase)
