"""A number as it comes into being on a pad of keys: sign by sign, and never anything but a number."""

import unicodedata

COMMA = ","
MOST_WHOLE, MOST_DECIMALS = 3, 2


def with_sign(text: str, sign: str, *, decimals: bool) -> str:
    """Return the number with a sign behind it, or as it was when the sign cannot stand there.

    No meter and no scale shows more than three digits before the comma, or a zero in front.

    Args:
        text: what was typed so far, "" for nothing.
        sign: a digit of any script, a comma or a point.
        decimals: whether there may be a comma, with at most two digits behind it.
    """
    if sign in (COMMA, "."):
        return text + COMMA if decimals and text and COMMA not in text else text
    digit = unicodedata.decimal(sign, None) if len(sign) == 1 else None
    whole, comma, behind = text.partition(COMMA)
    full = len(behind) >= MOST_DECIMALS if comma else len(whole) >= MOST_WHOLE
    if digit is None or full or (digit == 0 and not text):
        return text
    return f"{text}{digit}"
