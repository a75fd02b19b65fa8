"""The languages that self-entry can speak, each by the name that it gives itself."""

from collections.abc import Callable, Sequence
from functools import cache

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase

from facilitator_app.domain.languages import LANGUAGE_CODES
from facilitator_app.ui.fonts import FAMILY
from facilitator_app.ui.wording import ReaderWording

ARABIC_FAMILY = "IBM Plex Sans Arabic"
# Where the name that Qt knows belongs to one country, or to none.
_OWN_NAMES = {"en": "English", "es": "español", "zh": "中文", "prs": "دری", "ku": "kurdî"}


def languages(wording_for: Callable[[str], ReaderWording]) -> Sequence[ReaderWording]:
    """Return each language that has the first words of self-entry, Dutch before all."""
    wordings = [(code, wording_for(code)) for code in LANGUAGE_CODES]
    return [wording for code, wording in wordings if wording.language == code and _is_there(wording)]


def own_name(code: str) -> str:
    """Return Türkçe for tr; of a language that is not known its code."""
    name = _OWN_NAMES.get(code) or QLocale(code).nativeLanguageName() or code
    return name[:1].upper() + name[1:]


def with_arabic(font: QFont) -> QFont:
    """Return a font that has Arabic letters as well, from the package that the papers take theirs from."""
    _load_arabic()
    both = QFont(font)
    both.setFamilies([FAMILY, ARABIC_FAMILY])
    return both


def _is_there(wording: ReaderWording) -> bool:
    return wording.knows("SelfEntry", "Kies je naam")


@cache
def _load_arabic() -> None:
    import fontpkg_ibm_plex_sans_arabic

    for face in ("Regular", "Medium", "SemiBold"):
        path = fontpkg_ibm_plex_sans_arabic.ROOT / "files" / f"IBMPlexSansArabic-{face}.ttf"
        QFontDatabase.addApplicationFont(str(path))
