"""Short ways to make the three buttons that every screen has."""

from PySide6.QtWidgets import QWidget

from facilitator_app.ui.push_button import PushButton


def primary(text: str, parent: QWidget | None = None, *, hint: str = "", icon: str = "") -> PushButton:
    """The one main button of a screen."""
    return PushButton(text, "primary", hint=hint, icon=icon, parent=parent)


def secondary(text: str, parent: QWidget | None = None, *, hint: str = "", icon: str = "") -> PushButton:
    """A button beside the main one."""
    return PushButton(text, "secondary", hint=hint, icon=icon, parent=parent)


def quiet(text: str, parent: QWidget | None = None, *, hint: str = "", icon: str = "") -> PushButton:
    """A button without a border, for what is rarely wanted."""
    return PushButton(text, "quiet", hint=hint, icon=icon, parent=parent)


def small(text: str, parent: QWidget | None = None, *, hint: str = "", icon: str = "") -> PushButton:
    """A button inside a row."""
    return PushButton(text, "small", hint=hint, icon=icon, parent=parent)


def icon_button(icon: str, name: str, parent: QWidget | None = None) -> PushButton:
    """A button with only a Lucide icon; `name` is what a screen reader and the tooltip say."""
    return PushButton("", "icon", icon=icon, name=name, parent=parent)
