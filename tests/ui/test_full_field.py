"""A field of one line says what it did not take in."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from facilitator_app.ui.full_field import FullField, hold_at_most

Show = Callable[..., QWidget]
FULL = "Hier passen 10 tekens. Wat er meer was, staat er niet bij."


@pytest.fixture
def field(shown: Show) -> QLineEdit:
    page = QWidget()
    column = QVBoxLayout(page)
    field = QLineEdit()
    column.addWidget(field)
    column.addWidget(QLineEdit())
    hold_at_most(field, 10)
    shown(page)
    field.setFocus()
    return field


def said(field: QLineEdit) -> list[str]:
    """What stands over the page now."""
    bands = [band for band in field.window().findChildren(FullField) if band.isVisible()]
    return [label.text() for band in bands for label in band.findChildren(QLabel) if label.text()]


def test_what_is_pasted_beyond_its_end_is_told_and_what_fits_is_kept(field: QLineEdit) -> None:
    QApplication.clipboard().setText("Mag ik nog vliegen?")
    field.paste()
    assert field.text() == "Mag ik nog"
    assert said(field) == [FULL]


def test_one_letter_too_many_is_told_until_the_next_key_or_until_she_goes_on(field: QLineEdit) -> None:
    QTest.keyClicks(field, "Mag ik nog")
    assert said(field) == []
    QTest.keyClicks(field, "??")
    assert said(field) == [FULL]
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert said(field) == []
    QTest.keyClicks(field, "g?")
    assert said(field) == [FULL]
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert said(field) == []


def test_a_sign_that_is_refused_for_what_it_is_does_not_make_it_full(field: QLineEdit) -> None:
    field.setValidator(QIntValidator())
    QTest.keyClicks(field, "x")
    assert (field.text(), said(field)) == ("", [])
