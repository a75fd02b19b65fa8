"""What counts as a phone number that somebody can call."""

import re

# What stands on a card may have spaces, dashes and a country code; the digits are what matters.
_PHONE = re.compile(r"\+?[0-9 ()./-]*")
FEWEST_DIGITS, MOST_DIGITS = 8, 15


def is_phone_number(text: str) -> bool:
    """Whether this is one number as people write it."""
    digits = sum(sign.isdigit() for sign in text)
    return bool(_PHONE.fullmatch(text)) and FEWEST_DIGITS <= digits <= MOST_DIGITS
