"""What became of a theme, in words."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.theme_plan import ThemeState

translate = QCoreApplication.translate


def state_words(state: ThemeState) -> str:
    """Return gepland, besproken or verplaatst."""
    return {
        ThemeState.PLANNED: translate("Themes", "gepland"),
        ThemeState.COVERED: translate("Themes", "besproken"),
        ThemeState.MOVED: translate("Themes", "verplaatst"),
    }[state]
