"""Says in words how long a block still has and whether the session is on time; no digits run (ux.md S8)."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

MINUTE = timedelta(minutes=1)


def remaining_words(remaining: timedelta) -> str:
    """Return nog 12 minuten, and near the end words without a number; negative time is over."""
    if remaining > 2 * MINUTE:
        return translate("BlockWords", "nog {n} minuten").format(n=-(-remaining // MINUTE))
    if remaining > MINUTE:
        return translate("BlockWords", "nog ruim een minuut")
    if remaining >= timedelta(0):
        return translate("BlockWords", "nog even")
    over = -remaining // MINUTE
    if over == 0:
        return translate("BlockWords", "de tijd is om")
    if over == 1:
        return translate("BlockWords", "1 minuut over")
    return translate("BlockWords", "{n} minuten over").format(n=over)


def pace_words(ahead: timedelta) -> str:
    """Return op schema, 2 minuten achter or 2 minuten voor; less than a minute is on time."""
    minutes = abs(ahead) // MINUTE
    if minutes == 0:
        return translate("BlockWords", "op schema")
    if ahead > timedelta(0):
        one, more = translate("BlockWords", "1 minuut voor"), translate("BlockWords", "{n} minuten voor")
    else:
        one, more = translate("BlockWords", "1 minuut achter"), translate("BlockWords", "{n} minuten achter")
    return one if minutes == 1 else more.format(n=minutes)


def length_words(length: timedelta) -> str:
    """Return 25 minuten, to the nearest minute."""
    minutes = round(length / MINUTE)
    if minutes == 1:
        return translate("BlockWords", "1 minuut")
    return translate("BlockWords", "{n} minuten").format(n=minutes)


def length_in_short(length: timedelta) -> str:
    """Return 25 min, to the nearest minute."""
    return translate("BlockWords", "{n} min").format(n=round(length / MINUTE))
