"""A text that gives a woman away is found, however it is written; a text about the group is let through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.disclosures import Disclosure, disclosure_in

WOMEN = (
    "Amina",
    "Birgül",
    "Anne-Marie",
    "Iris",
    "Mei",
    "Gerda Maria",
    "İpek",
    "Łucja",
    "فاطمة",
    "Liekeanna",
    "O'Neill",
)


@pytest.mark.parametrize(
    "text",
    [
        "Amina belt de kraamzorg",
        "vraag van AMINA?",
        "Birgul was stil",
        "dat zei birgül.",
        "Anne Marie en haar verlof",
        "anne-marie",
        "Amina's vraag",
        "Iris: verlof",
        "A\u200bmina",
        "Ａｍｉｎａ",
        "ipek",
        "Lucja",
        "Gerda  Maria",
        "Am\u0131na",
        "Gerda",
        "Marie wil zwemmen",
        "Birgüls idee",
        "سألت فاطمة",
        "سألت فَاطِمَة",
        "\u200fفاطمة\u200f",
        "وفاطمة",
        "annemarie zei",
        "anne  marie",
        "Lieke Anna",
        "Iris2 en Mei",
        "oneill en haar man",
    ],
)
def test_a_name_is_found(text: str) -> None:
    assert disclosure_in(text, WOMEN) is Disclosure.NAME


@pytest.mark.parametrize(
    "text",
    [
        "118/76",
        "was 118 / 76 vandaag",
        "118-76",
        "118 76",
        "118 over 76",
        "76/118",
        "١١٨/٧٦",
        "１１８／７６",
        "om 14 uur 118 76",
        "68,4",
        "68.4 op de weegschaal",
        "68 kg",
        "150 pond",
        "90 mmHg",
        "118 en 76",
        "118 & 76",
        "118:76",
        "118 boven 76",
        "bovendruk 160",
        "onderdruk van 95",
        "haar gewicht is nu 68",
        "pols 88",
        "142 slagen per minuut",
        "harttonen: 142",
        "Hb 6,8",
        "fundushoogte van 28",
        "weight 68",
        "118//76",
        "118 bij 76",
        "118 (76)",
        "118_76",
        "118·76",
        "118⁄76",
        "118\u200b/\u200b76",
        "118 → 76",
        "boven: 118, onder: 76",
        "72 kilogram",
        "72 kilos",
        "zij weegt 72",
        "bloeddruk van haar was 140",
        "RR 118",
        "bloeddrukken 140",
        "90 mm kwik",
    ],
)
def test_a_number_like_a_reading_is_found(text: str) -> None:
    assert disclosure_in(text, WOMEN) is Disclosure.READING


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Mag ik nog op mijn rug slapen?",
        "Hoe regel ik kraamzorg als ik laat ben?",
        "Irissen in de tuin",
        "aminozuren",
        "om 14.30 uur in zaal 2",
        "week 27 tot 30",
        "12 vrouwen, 2 begeleiders",
        "bel 112",
        "15 → 10 min",
        "op 12-03",
        "van 14.30 tot 16.00 uur",
        "week 34 tot 36, dan week 38",
        "15 tot 20 minuten pauze",
        "Zijn dit wegen naar rust? 1 of 2 keer",
        "500 ml thee",
        "Marieke",
        "فاطمتان",
    ],
)
def test_a_text_about_the_group_is_let_through(text: str) -> None:
    assert disclosure_in(text, WOMEN) is None


def test_a_woman_without_a_first_name_is_found_nowhere() -> None:
    assert disclosure_in("Hoe gaat het met iedereen?", ["", " ", "-"]) is None


@given(st.text(max_size=200), st.sampled_from(WOMEN), st.text(max_size=200))
def test_a_name_between_any_other_words_is_found(before: str, name: str, after: str) -> None:
    assert disclosure_in(f"{before} , {name} , {after}", WOMEN) is Disclosure.NAME


@given(st.integers(80, 200), st.integers(40, 79), st.sampled_from(["/", " / ", "-", " ", " over "]))
def test_any_usual_pressure_is_found(upper: int, lower: int, between: str) -> None:
    assert disclosure_in(f"Zij had {upper}{between}{lower}.", WOMEN) is Disclosure.READING
