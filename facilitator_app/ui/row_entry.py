"""The way from the fields of a row into the store, and back for what the store did not take."""

from facilitator_app.domain.refusals import Refusal
from facilitator_app.domain.sessions import Field
from facilitator_app.domain.troubles import Trouble
from facilitator_app.live.seating import PRESSURE_FIELDS, Seating
from facilitator_app.ui.participant_row import ParticipantRow

KINDS: tuple[tuple[Field, ...], ...] = (PRESSURE_FIELDS, (Field.WEIGHT,))


class RowEntry:
    """Stores what changed in a row: as readings once they are complete, until then as drafts."""

    def __init__(self, seating: Seating) -> None:
        self._seating = seating
        # What the disk did not take, by seat: it goes back into its fields.
        self._not_kept: dict[str, dict[Field, str]] = {}
        # The texts that somebody said yes to, by kind of reading; any other text is asked about again.
        self._confirmed: dict[tuple[Field, ...], list[str]] = {}
        # Of what the disk did not take, these were second measurements.
        self._not_kept_beside: set[str] = set()

    def typed_in(self, row: ParticipantRow) -> dict[Field, str]:
        """Return what was half typed in each field, on disk or not."""
        return self._seating.typed(row.seat_id) | self._not_kept.get(row.seat_id, {})

    def begin(self) -> None:
        """A row opens: what was said yes to before is no answer any more."""
        self._confirmed.clear()

    def confirm(self, row: ParticipantRow, field: Field) -> None:
        """Somebody said yes to what stands in a field, and in the one that belongs to it."""
        kind = next(kind for kind in KINDS if field in kind)
        self._confirmed[kind] = [row.text(of) for of in kind]

    def is_beside(self, row: ParticipantRow) -> bool:
        """Whether what was half typed is a second measurement."""
        not_kept = row.seat_id in self._not_kept_beside
        return not_kept or (bool(row.row.drafted) and self._seating.typed_beside(row.seat_id))

    def store(self, row: ParticipantRow, fields: tuple[Field, ...]) -> None:
        """Store the kinds of reading that these fields make up.

        Raises:
            UnreadableReading, UnusualReading: after the text was kept as a draft.
            Trouble: the disk does not take it; the fields still hold it.
        """
        for kind in KINDS:
            if set(kind) <= set(fields):
                self._store_kind(row, kind)

    def store_on_leaving(self, row: ParticipantRow) -> Refusal | Trouble | None:
        """Store all that can be stored; what the disk does not take is remembered for when the row opens again."""
        problem: Refusal | Trouble | None = None
        for kind in KINDS:
            try:
                self._store_kind(row, kind)
            except Refusal as refusal:
                problem = refusal
            except Trouble as trouble:
                problem = trouble
                typed = {field: row.text(field) for field in kind if row.fields[field].is_changed}
                self._not_kept.setdefault(row.seat_id, {}).update(typed)
                if row.beside:
                    self._not_kept_beside.add(row.seat_id)
        return problem

    def keep_drafts(self, row: ParticipantRow) -> None:
        """Keep what changed in a row as it stands, without reading it; a draft follows what was taken back."""
        for field, edit in row.fields.items():
            if (edit.is_changed or field in row.row.drafted) and not edit.isReadOnly():
                beside = row.beside and field in PRESSURE_FIELDS
                self._seating.keep_draft(row.seat_id, field, edit.text(), row.step, beside=beside)

    def forget_correction(self, row: ParticipantRow) -> None:
        """Show again what was stored, and drop what was typed over it."""
        for field, edit in row.fields.items():
            edit.restore()
            if field in row.row.drafted:
                self._seating.keep_draft(row.seat_id, field, "", row.step)

    @staticmethod
    def is_halfway(row: ParticipantRow, field: Field) -> bool:
        """Whether this is the first number of a stored pair, whose second may be changed next."""
        return field is Field.SYSTOLIC and field in row.row.filled and bool(row.text(Field.DIASTOLIC))

    def _store_kind(self, row: ParticipantRow, kind: tuple[Field, ...]) -> None:
        edits = [row.fields[field] for field in kind]
        touched = any(edit.is_changed or edit.field in row.row.drafted for edit in edits)
        if not touched or any(edit.is_emptied for edit in edits):
            return
        texts = [edit.text() for edit in edits]
        confirmed = self._confirmed.get(kind) == texts
        if kind == PRESSURE_FIELDS:
            recorded = self._seating.record_pressure(
                row.seat_id, texts[0], texts[1], row.step, beside=row.beside, confirmed=confirmed
            )
            if recorded:
                # What is typed from here on corrects it.
                row.beside = False
                self._not_kept_beside.discard(row.seat_id)
        else:
            recorded = self._seating.record_weight(row.seat_id, texts[0], row.step, confirmed=confirmed)
        for edit in edits:
            edit.settle(recorded=recorded)
            self._not_kept.get(row.seat_id, {}).pop(edit.field, None)
