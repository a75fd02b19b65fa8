"""The queue of the belly checks in words: names and times, and nothing of why (ux.md §1.5)."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.belly_queue import QueuePlan
from facilitator_app.domain.wording import Wording
from facilitator_app.live.belly_checks import CheckState, Seen

translate = QCoreApplication.translate
HALF = timedelta(seconds=30)
MINUTE = timedelta(minutes=1)


def count_words(count: Seen) -> str:
    """Return 9 van 11."""
    return translate("BellyQueue", "{n} van {m}").format(n=count.seen, m=count.of)


def pace_words(plan: QueuePlan) -> str:
    """Return 3½ min per vrouw: to the half minute, and never less than one."""
    halves = max(1, round(plan.each / HALF))
    minutes = f"{halves // 2 or ''}{'½' if halves % 2 else ''}"
    return translate("BellyQueue", "{n} min per vrouw").format(n=minutes)


def plan_words(plan: QueuePlan, expected: int, wording: Wording) -> list[str]:
    """Return when the last one is done, when the circle can start, and what that rests on; a sentence each.

    Args:
        plan: as it stands now.
        expected: how many may still come.
        wording: writes the times.
    """
    said = []
    if plan.done_at is not None:
        done = translate("BellyQueue", "De laatste is klaar om {tijd} uur.")
        said.append(done.format(tijd=_on_the_minute(plan.done_at, wording)))
    if plan.circle_at is not None:
        said.append(_circle_words(plan, plan.circle_at, wording))
    late = _minutes(plan.late)
    if late and plan.in_time:
        soon = translate("BellyQueue", "Er lukken er nog {n} voordat de kring zou beginnen.")
        said.append(soon.format(n=plan.in_time))
    if expected:
        one, more = translate("BellyQueue", "1 vrouw komt nog."), translate("BellyQueue", "{n} vrouwen komen nog.")
        said.append(one if expected == 1 else more.format(n=expected))
    return said


def state_words(state: CheckState, place: int, plan: QueuePlan, now: datetime, wording: Wording) -> str:
    """Return what stands beside a name.

    Args:
        state: of the woman.
        place: her place among those who wait, from 0.
        plan: as it stands now.
        now: the moment that it stands at.
        wording: writes the times.
    """
    if state is CheckState.WAITING and place == 0:
        if plan.since is None:
            return translate("BellyQueue", "nu")
        minutes = (now - plan.since) // MINUTE
        return translate("BellyQueue", "nu, {n} min").format(n=minutes)
    if state is CheckState.WAITING:
        assert plan.done_at is not None, "somebody waits"
        begins = plan.done_at - plan.each * (len(plan.waiting) - place)
        return translate("BellyQueue", "om {tijd}").format(tijd=_on_the_minute(begins, wording))
    return {
        CheckState.EXPECTED: translate("BellyQueue", "komt nog"),
        CheckState.OWN_VISIT: translate("BellyQueue", "eigen afspraak"),
        CheckState.SEEN: translate("BellyQueue", "gezien"),
        CheckState.GONE: translate("BellyQueue", "eerder weg"),
    }[state]


def _circle_words(plan: QueuePlan, circle_at: datetime, wording: Wording) -> str:
    time, late = _on_the_minute(circle_at, wording), _minutes(plan.late)
    if not late:
        return translate("BellyQueue", "De kring kan om {tijd} uur beginnen, zoals gepland.").format(tijd=time)
    if late == 1:
        return translate("BellyQueue", "De kring kan om {tijd} uur beginnen, 1 minuut later.").format(tijd=time)
    later = translate("BellyQueue", "De kring kan om {tijd} uur beginnen, {n} minuten later.")
    return later.format(tijd=time, n=late)


def _minutes(span: timedelta) -> int:
    """Begun minutes: nobody is promised to be done before she is."""
    return -(-span // MINUTE)


def _on_the_minute(moment: datetime, wording: Wording) -> str:
    """The minute by which it is so."""
    whole = moment.replace(second=0, microsecond=0)
    return wording.clock(whole if whole == moment else whole + MINUTE)
