"""Fira Sans from its package, so that Kring looks the same on every laptop."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Fira Sans"
FACES = ("Regular", "Medium", "SemiBold")


@cache
def load_fonts() -> None:
    """Hand the faces that Kring uses to Qt; needs a QGuiApplication."""
    import fontpkg_fira_sans

    for face in FACES:
        QFontDatabase.addApplicationFont(str(fontpkg_fira_sans.ROOT / "files" / f"FiraSans-{face}.ttf"))


def app_font(size_px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Fira Sans at `size_px` logical pixels with digits of one width, so that columns of numbers line up."""
    font = QFont(FAMILY)
    font.setPixelSize(size_px)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
