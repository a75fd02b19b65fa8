"""Papers as PDF: functions that take a frozen summary and return bytes, the same for the same summary.

The only package that imports reportlab and pypdf, and only when a paper is asked for: they are slow to load.
"""

from collections.abc import Sequence

from facilitator_app.domain.handouts import Handout
from facilitator_app.domain.log_extracts import LogExtract
from facilitator_app.domain.series_overviews import SeriesOverview
from facilitator_app.domain.summaries import (
    FileSheet,
    GroupReport,
    MeasuringCard,
    PackingList,
    RecoverySheet,
    SlipSheet,
    StandInBrief,
)
from facilitator_app.domain.wording import Wording


def render_measuring_card(card: MeasuringCard, wording: Wording) -> bytes:
    """Return her card (ux.md §5.2): one A4 landscape page to fold to A5, in the language of `wording`."""
    from facilitator_app.documents import measuring_card

    return measuring_card.render(card, wording)


def render_group_report(report: GroupReport, wording: Wording) -> bytes:
    """Return the report of a session (ux.md §5.4): A4, as many pages as it takes, without a measurement."""
    from facilitator_app.documents import group_report

    return group_report.render(report, wording)


def render_file_sheet(sheet: FileSheet, wording: Wording) -> bytes:
    """Return one woman's sheet for her file (ux.md §5.5): A4, as many pages as it takes."""
    from facilitator_app.documents import file_sheet

    return file_sheet.render(sheet, wording)


def render_series_overview(overview: SeriesOverview, wording: Wording) -> bytes:
    """Return all sessions of a group: A4, as many pages as it takes, without a measurement."""
    from facilitator_app.documents import series_overview

    return series_overview.render(overview, wording)


def text_of_group_report(report: GroupReport, wording: Wording) -> str:
    """Return the words of the report, a line each, for who has a paper read aloud (ux.md §5.5)."""
    from facilitator_app.documents import group_report

    return group_report.as_text(report, wording)


def text_of_file_sheet(sheet: FileSheet, wording: Wording) -> str:
    """Return the words of one woman's sheet, a line each."""
    from facilitator_app.documents import file_sheet

    return file_sheet.as_text(sheet, wording)


def text_of_series_overview(overview: SeriesOverview, wording: Wording) -> str:
    """Return the words of the overview, a line each."""
    from facilitator_app.documents import series_overview

    return series_overview.as_text(overview, wording)


def render_slips(sheet: SlipSheet, wording: Wording) -> bytes:
    """Return the slips of a session (ux.md §5.3): A4, four to a page, to be cut apart."""
    from facilitator_app.documents import slips

    return slips.render(sheet, wording)


def render_handout(handout: Handout, wording: Wording) -> bytes:
    """Return a paper without a measurement, for women to take home or for the room: A5, A4 or A3."""
    from facilitator_app.documents import handouts

    return handouts.render(handout, wording)


def render_packing_list(packing: PackingList, wording: Wording) -> bytes:
    """Return what has to stand ready for a session: A4, as many pages as it takes, with a box for each tick."""
    from facilitator_app.documents import packing_list

    return packing_list.render(packing, wording)


def render_stand_in_brief(brief: StandInBrief, wording: Wording) -> bytes:
    """Return all that somebody needs who takes over a session: one page of A4, without a woman on it."""
    from facilitator_app.documents import stand_in_brief

    return stand_in_brief.render(brief, wording)


def render_recovery_sheet(sheet: RecoverySheet, wording: Wording) -> bytes:
    """Return the sheet that opens the store when a passphrase is lost: one page of A4, without a passphrase."""
    from facilitator_app.documents import recovery_sheet

    return recovery_sheet.render(sheet, wording)


def render_log_extract(extract: LogExtract, wording: Wording) -> bytes:
    """Return lines of the log: A4, as many pages as it takes."""
    from facilitator_app.documents import log_extract

    return log_extract.render(extract, wording)


def join(pdfs: Sequence[bytes]) -> bytes:
    """Return one PDF with all pages in this order, to send to a printer in one go.

    Raises:
        ValueError: for no PDF at all.
    """
    from facilitator_app.documents import files

    return files.join(pdfs)


def on_a4(pdf: bytes, copies: int) -> bytes:
    """Return what goes to a printer: so many copies, two pages of A5 on a sheet of A4 with marks to cut along.

    Raises:
        ValueError: for a PDF of somebody else that can only be printed as it is.
    """
    from facilitator_app.documents import files

    return files.on_a4(pdf, copies)


def with_password(pdf: bytes, password: str) -> bytes:
    """Return the same pages, readable only with the password (AES-256); never the same bytes twice.

    Raises:
        ValueError: for an empty password, or for a PDF of somebody else that cannot be encrypted.
    """
    from facilitator_app.documents import files

    return files.with_password(pdf, password)
