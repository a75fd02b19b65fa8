"""What the table of dates says of a session: its weeks, and what there is with its day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.clashes import Clash
from facilitator_app.domain.groups import Facilitator
from facilitator_app.domain.plans import Plan
from facilitator_app.domain.sessions import Session, SessionState
from facilitator_app.domain.wording import Wording
from facilitator_app.ui.days import weekday_and_short_date

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Remark:
    """What there is with the day of a session.

    Attributes:
        offer: the day to move it to instead, if there is one.
        button: what the button for that says.
        attention: whether something is in the way.
    """

    words: str
    offer: date | None = None
    button: str = ""
    attention: bool = False


class PlanWords:
    """Finds the words for one practice, in its language.

    Args:
        people: who may lead a group, for their names.
    """

    def __init__(self, wording: Wording, people: Iterable[Facilitator]) -> None:
        self._wording = wording
        self._names = {person.id: person.name for person in people}

    def day(self, day: date) -> str:
        """`do 7 mei`."""
        return weekday_and_short_date(self._wording, day)

    def hours(self, session: Session) -> str:
        """`14.00–16.00`."""
        return f"{self._wording.clock(session.starts_at)}–{self._wording.clock(session.ends_at)}"

    def weeks(self, plan: Plan, session: Session) -> str:
        """`15 weken`, `15–18 weken`, or the week of the pattern while there are no women."""
        weeks, week = plan.around.weeks(session), plan.week(session)
        if weeks.is_wide:
            return translate("PlanWords", "{van}–{tot} weken").format(van=weeks.youngest, tot=weeks.oldest)
        if weeks.median is not None:
            return translate("PlanWords", "{n} weken").format(n=weeks.median)
        if week is None or session.after_birth:
            return ""
        return translate("PlanWords", "week {n}").format(n=week)

    def remark(self, plan: Plan, session: Session) -> Remark | None:
        """Return what there is with its day; None when there is nothing."""
        if session.state is SessionState.CANCELLED:
            words = translate("PlanWords", "Gaat niet door: {reden}")
            return Remark(words.format(reden=session.cancelled_because))
        return (
            self._births(plan, session)
            or self._in_the_way(plan, session)
            or self._displaced(plan, session)
            or self._past(plan, session)
            or self._provisional(plan, session)
        )

    def elsewhere(self, plan: Plan, session: Session) -> str:
        """Hours and place of a session that does not keep to the usual ones, else ""."""
        parts = []
        if (session.starts_at, session.ends_at) != (plan.group.starts_at, plan.group.ends_at):
            parts.append(self.hours(session))
        if session.place != plan.group.place:
            parts.append(session.place or translate("PlanWords", "zonder plaats"))
        return " · ".join(parts)

    def _births(self, plan: Plan, session: Session) -> Remark | None:
        day = plan.day_after_births(session)
        if day is None:
            return None
        births = plan.around.births
        assert births, "the day comes from the births"
        words = translate("PlanWords", "Laatste geboorte: {dag}").format(dag=self._wording.short_date(births[-1]))
        return Remark(words, day, self._to(day), attention=True)

    def _in_the_way(self, plan: Plan, session: Session) -> Remark | None:
        holiday = plan.around.holiday(session.held_on)
        clashes = plan.around.clashes(plan.group, session)
        if not holiday and not clashes:
            return None
        words = holiday or self._clash(clashes[0])
        offer = plan.free_week(session)
        button = self._weeks_away(session.held_on, offer) if offer else ""
        return Remark(words, offer, button, attention=True)

    def _clash(self, clash: Clash) -> str:
        other = clash.meeting
        facts = {"groep": other.group.name, "uren": self.hours(other.session)}
        if clash.same_place:
            return translate("PlanWords", "Hier is dan ook {groep}, {uren}").format(**facts)
        names = " en ".join(self._names.get(id, "") for id in clash.facilitators)
        return translate("PlanWords", "{naam} heeft dan ook {groep}, {uren}").format(naam=names, **facts)

    def _displaced(self, plan: Plan, session: Session) -> Remark | None:
        day = plan.displaced.get(session.id)
        if day is None:
            return None
        words = translate("PlanWords", "Op {dag} is het {feestdag}").format(
            dag=self.day(day), feestdag=plan.around.holiday(day)
        )
        return Remark(words, day, translate("PlanWords", "Toch {dag}").format(dag=self.day(day)))

    def _past(self, plan: Plan, session: Session) -> Remark | None:
        if session.held_on >= plan.around.today:
            return None
        return Remark(translate("PlanWords", "Deze dag is al geweest"))

    def _provisional(self, plan: Plan, session: Session) -> Remark | None:
        if not plan.is_provisional(session):
            return None
        return Remark(translate("PlanWords", "na de bevalling · voorlopig"))

    def _to(self, day: date) -> str:
        return translate("PlanWords", "Zet op {dag}").format(dag=self.day(day))

    @staticmethod
    def _weeks_away(day: date, offer: date) -> str:
        weeks = (offer - day).days // 7
        match weeks:
            case 1:
                return translate("PlanWords", "1 week later")
            case -1:
                return translate("PlanWords", "1 week eerder")
        if weeks > 0:
            return translate("PlanWords", "{n} weken later").format(n=weeks)
        return translate("PlanWords", "{n} weken eerder").format(n=-weeks)
