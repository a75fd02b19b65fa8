"""The order of the belly checks: whoever stands on the Lijstje comes early, and the order does not tell.

Among the first three there is always a woman with nothing on it (ux.md §2.8), and so in every three after them as
long as some are left; which place of the three is hers differs from session to session.
"""

from collections.abc import Collection, Iterable, Sequence
from hashlib import sha256


def belly_check_order(present: Iterable[str], listed: Iterable[str], session_id: str) -> list[str]:
    """Return the women who are here in the order of their belly checks.

    Args:
        present: ids of the women who are here, in any order.
        listed: ids of the women with something on the list.
        session_id: the same women at another session come in another order; at one session it stays.
    """
    everybody, on_the_list = set(present), set(listed)

    def shuffled(woman: str) -> int:
        return _drawn(session_id, woman)

    early = sorted(everybody & on_the_list, key=shuffled)
    others = sorted(everybody - on_the_list, key=shuffled)
    order: list[str] = []
    while early and others:
        three = [*early[:2], *others[: 3 - len(early[:2])]]
        place = _drawn(session_id, str(len(order))) % len(three)
        early, others = early[2:], others[3 - len(early[:2]) :]
        order += [*three[place:], *three[:place]]
    return order + early + others


def go_on(shown: Sequence[str], present: Collection[str], listed: Collection[str], session_id: str) -> list[str]:
    """Return the order once somebody has come or gone: who was shown as the next two stays so.

    Args:
        shown: the order as it was.
        present: ids of the women who are here now.
        listed: ids of the women with something on the list.
        session_id: as for `belly_check_order`.
    """
    front = [woman for woman in shown if woman in present][:2]
    rest = [woman for woman in belly_check_order(present, listed, session_id) if woman not in front]
    order = front + rest
    free = next((woman for woman in order if woman not in listed), None)
    if free is not None and order.index(free) > 2:
        order.remove(free)
        order.insert(2, free)
    return order


def _drawn(session_id: str, what: str) -> int:
    return int.from_bytes(sha256(f"{session_id}/{what}".encode()).digest()[:8], "big")
