"""One palette and one stylesheet for the whole app, both made of the same tokens."""

import re
from enum import StrEnum
from functools import cache
from importlib.resources import files

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from facilitator_app.ui.fonts import app_font, load_fonts
from facilitator_app.ui.tokens import DARK, LIGHT, Tokens
