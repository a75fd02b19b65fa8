"""Which module draws which of the papers that have no measurement."""

from facilitator_app.documents import arrange, dates_sheet, leaflet, organising, steps, today, wishes
from facilitator_app.domain.handouts import (
    ArrangeSheet,
    AttendanceList,
    DatesSheet,
    DoorSign,
    Handout,
    Leaflet,
    NameTags,
    Steps,
    TodaySheet,
    WelcomeBack,
    WishesSheet,
)
from facilitator_app.domain.wording import Wording


def render(handout: Handout, wording: Wording) -> bytes:
    """Return the paper as a PDF."""
    match handout:
        case Leaflet():
            return leaflet.render(handout, wording)
        case Steps():
            return steps.render(handout, wording)
        case DatesSheet():
            return dates_sheet.render(handout, wording)
        case TodaySheet():
            return today.render_today(handout, wording)
        case WelcomeBack():
            return today.render_welcome_back(handout, wording)
        case ArrangeSheet():
            return arrange.render(handout, wording)
        case WishesSheet():
            return wishes.render(handout, wording)
        case AttendanceList():
            return organising.render_attendance(handout, wording)
        case NameTags():
            return organising.render_name_tags(handout, wording)
        case DoorSign():
            return organising.render_door_sign(handout, wording)
