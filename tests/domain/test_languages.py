"""Languages as lists write them."""

import pytest

from facilitator_app.domain.languages import language_code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Nederlands", "nl"),
        ("nl", "nl"),
        ("NL", "nl"),
        ("nl-NL", "nl"),
        ("Engels", "en"),
        ("English", "en"),
        ("Turks", "tr"),
        ("Türkçe", "tr"),
        ("Arabisch", "ar"),
        (" oekraïens ", "uk"),
        ("Oekraiens", "uk"),
        ("Pools", "pl"),
        ("Tigrinya", "ti"),
        ("Papiaments", "pap"),
        ("Sranantongo", "Sranantongo"),
        ("Berber  (Rif)", "Berber (Rif)"),
        ("", ""),
    ],
)
def test_a_language_gets_its_code_or_stays_as_written(text: str, code: str) -> None:
    assert language_code(text) == code
