"""All that was found at one belly check, as her file and her file sheet tell it."""

from collections.abc import Mapping

from facilitator_app.domain.check_summaries import AgreedLine, CheckSummary, FindingCorrection, FindingLine
from facilitator_app.domain.findings import Finding, FindingKind, Findings, standing
from facilitator_app.domain.follow_ups import FollowUpKind
from facilitator_app.domain.sessions import Seat
from facilitator_app.store.store import Store


class KeptFindings:
    """Every finding of one woman at one session, those that were corrected too.

    Args:
        themes: the names of the themes by their codes.
    """

    def __init__(self, store: Store, seat: Seat, themes: Mapping[str, str]) -> None:
        self._store = store
        self._seat = seat
        self._themes = themes
        self.findings: list[Finding] = store.findings.all_for(seat_id=seat.id)

    @property
    def seen(self) -> bool:
        """Whether she was seen."""
        return self._store.belly_checks.get(self._seat.id) is not None

    def standing(self) -> Findings:
        """Return what stands."""
        return Findings.of(self.findings)

    def lines(self) -> tuple[FindingLine, ...]:
        """Return what stands, in the order of the kinds."""
        return tuple(
            FindingLine(f.at, self._name_of(f.by), f.kind, self._told(f)) for f in standing(self.findings).values()
        )

    def corrections(self) -> tuple[FindingCorrection, ...]:
        """Return what was changed or taken out, old to new, in the order of the clock."""
        stood: dict[FindingKind, Finding] = {}
        changes = []
        for finding in sorted(self.findings, key=lambda finding: finding.at):
            old = stood.get(finding.kind)
            if old is not None and old.value:
                told = (finding.kind, self._told(old), self._told(finding))
                changes.append(FindingCorrection(finding.at, self._name_of(finding.by), *told))
            stood[finding.kind] = finding
        return tuple(changes)

    def summary(self) -> CheckSummary:
        """Return what stands together with what was agreed, for her file sheet."""
        stands = self.standing()
        names = tuple(self._themes.get(code, code) for code in stands.themes)
        agreed = self._store.follow_ups.all_for(
            participant_id=self._seat.participant_id, session_id=self._seat.session_id
        )
        return CheckSummary(
            seen=self.seen,
            fundal_height_cm=stands.fundal_height_cm,
            heart_tones=stands.heart_tones,
            position=stands.position,
            engagement=stands.engagement,
            movements=stands.movements,
            discussed=(*names, *([stands.discussed] if stands.discussed else [])),
            agreed=tuple(
                AgreedLine(one.text, one.owner, one.due_on, one.done_on, own_visit=one.kind is FollowUpKind.VISIT)
                for one in agreed
                if one.kind is not FollowUpKind.CATCH_UP
            ),
            note=stands.note,
        )

    # Inside

    def _told(self, finding: Finding) -> str:
        if finding.kind is not FindingKind.THEMES:
            return finding.value
        return "; ".join(self._themes.get(code, code) for code in finding.value.split())

    def _name_of(self, facilitator_id: str) -> str:
        person = self._store.facilitators.get(facilitator_id)
        return person.name if person else ""
