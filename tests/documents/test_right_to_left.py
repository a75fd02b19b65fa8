"""A paper in Arabic: read from the right, with every number the way it stands on the meter (ux.md §5.6).

The Arabic words are a sample for this test. No translation is shipped before two readers have seen it.
"""

import ast
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app import documents
from facilitator_app.documents.card_texts import CARD_TEXTS
from facilitator_app.documents.fonts import Face
from facilitator_app.documents.text import runs
from facilitator_app.domain.summaries import FileSheet, MeasuringCard
from facilitator_app.ui.paper_language import is_translated
from facilitator_app.ui.wording import ReaderWording
from tests.practice import AMSTERDAM

DOCUMENTS = Path(documents.__file__).parent
ARABIC = {
    "Mijn kaart": "بطاقتي",
    "bijeenkomst {number}": "اللقاء {number}",
    "Vandaag": "اليوم",
    "bovendruk": "الضغط العلوي",
    "onderdruk": "الضغط السفلي",
    "gewicht": "الوزن",
    "De volgende keer is op {day}.": "المرة القادمة يوم {day}.",
    "We hebben je gemist.": "افتقدناك.",
    "Alle keren": "كل المرات",
    "week": "أسبوع",
    "datum": "التاريخ",
    "boven": "علوي",
    "onder": "سفلي",
    "verloskundige": "القابلة",
    "Mijn bloeddruk": "ضغط دمي",
    "grens": "حد",
    "Dit zijn jouw eigen metingen.": "هذه قياساتك أنت.",
    "Bespreek ze met je verloskundige.": "تحدثي عنها مع قابلتك.",
    "Volgende keer": "المرة القادمة",
    "Vandaag gaat het over": "اليوم نتحدث عن",
    "Vandaag ging het over": "تحدثنا اليوم عن",
    "Hier praatten we over": "تحدثنا عن",
    "Bel ons": "اتصلي بنا",
    "Bel meteen als": "اتصلي فوراً إذا",
    "Bel {phone}": "اتصلي {phone}",
    "Mijn vragen": "أسئلتي",
    "Groep {name}": "مجموعة {name}",
    "Dit was onze laatste bijeenkomst.": "كان هذا آخر لقاء لنا.",
    "De datum hoor je nog van ons.": "سنخبرك بالموعد.",
    "{day}, {time} uur": "{day}، الساعة {time}",
}


class ArabicWording(ReaderWording):
    """Arabic out of the table above, or out of a part of it."""

    def __init__(self, words: dict[str, str] = ARABIC) -> None:
        super().__init__("ar", None, AMSTERDAM)
        self._words = words

    def translate(self, _context: str, source: str, /) -> str:
        return self._words.get(source, source)

    def knows(self, _context: str, source: str, /) -> bool:
        return source in self._words


def drawn(text: str, *, right_to_left: bool = True) -> str:
    return "".join(run.text for run in runs(text, Face.REGULAR, right_to_left=right_to_left))


def digits_of(page: Any) -> list[str]:
    """The digits of each line from left to right, as they were drawn: all of one size stand equally high."""
    lines: dict[float, list[tuple[float, str]]] = {}
    for letter, left, _top, _right, bottom in page.letters:
        if letter in "0123456789":
            at = next((known for known in lines if abs(known - bottom) < 0.5), bottom)
            lines.setdefault(at, []).append((left, letter))
    return ["".join(letter for _, letter in sorted(found)) for _, found in sorted(lines.items())]


@pytest.fixture(scope="module")
def card(make_card: Callable[..., MeasuringCard], read_pages: Callable[[bytes], list[Any]]) -> Any:
    told = replace(
        make_card(language="ar", label="سلمى ب.", topics=("ماذا تأكلين؟",)),
        call_lines=("نزفت", "حرارتك 38,5 أو أكثر"),
    )
    (page,) = read_pages(documents.render_measuring_card(told, ArabicWording()))
    return page


@pytest.mark.parametrize(
    "number",
    [
        "012 - 345 67 89",
        "06 1234 5678",
        "+31 6 12345678",
        "12-03-2026",
        "12/03/2026",
        "118/76",
        "68,4",
        "14:05",
        "28+3",
    ],
)
def test_a_number_keeps_its_order_inside_an_arabic_line(number: str) -> None:
    for line in (f"اتصلي {number}", f"{number} اتصلي", f"اتصلي {number} الآن", f"({number}) اتصلي"):
        for right_to_left in (True, False):
            assert number in drawn(line, right_to_left=right_to_left), line


def test_two_numbers_with_words_between_stand_from_right_to_left() -> None:
    line = drawn("في 12-03-2026 الساعة 14:05")
    assert line.index("14:05") < line.index("12-03-2026")


@given(st.lists(st.text("0123456789", min_size=1, max_size=4), min_size=1, max_size=5), st.sampled_from("-/.,: "))
def test_any_number_of_parts_keeps_its_order(parts: list[str], sign: str) -> None:
    number = sign.join(parts)
    assert number in drawn(f"اتصلي {number} الآن")


@pytest.mark.parametrize("mark", ["\u202e", "\u202d", "\u2067", "\u2066", "\u200f", "\u061c"])
def test_no_name_can_turn_a_number_round(mark: str) -> None:
    assert drawn(f"{mark}سلمى 118/76{mark}") == drawn("سلمى 118/76")
    assert "118/76" in drawn(f"سلمى {mark}118/76")


def test_the_sample_card_has_every_number_in_order_on_the_drawn_glyphs(card: Any) -> None:
    lines = digits_of(card)
    # The phone; the day and hour of the next time, and the session, its number and its day, from the right.
    for number in ("0123456789", "1400" + "2026" + "9", "2026" + "12" + "4", "385"):
        assert any(number in line for line in lines), number
    # Of today: the week at the right, then the day, the two pressures, and the weight at the left.
    assert "6502" + "70" + "114" + "12" + "27" in lines


def test_the_sample_card_is_the_mirror_image_of_a_dutch_one(
    card: Any,
    make_card: Callable[..., MeasuringCard],
    read_pages: Callable[[bytes], list[Any]],
    wording: ReaderWording,
) -> None:
    (dutch,) = read_pages(documents.render_measuring_card(make_card(), wording))
    left, _ = dutch.where("114")
    # Side one lies left of the fold: that is the front of a booklet that is read from the right.
    assert left > 297 / 2
    assert min(x for letter, x, *_ in card.letters if letter == "4") < 297 / 2
    for letter, x, top, right, bottom in card.letters:
        assert 8 < x < right < 297 - 8, letter
        assert 8 < top < bottom < 210 - 8, letter


def test_arabic_letters_are_joined(card: Any) -> None:
    assert "اليوم" in card.text
    assert drawn("اليوم") == "\ufee1\ufeee\ufef4\ufedf\ufe8d"


def test_pages_of_a4_are_mirrored_as_well(
    make_sheet: Callable[..., FileSheet], read_pages: Callable[[bytes], list[Any]]
) -> None:
    pages = read_pages(documents.render_file_sheet(make_sheet(), ArabicWording()))
    for page in pages:
        assert all(left > 15 and right < 195 for _, left, _, right, _ in page.letters)
    left, _ = pages[0].where("Birgül")
    assert left > 105


# A card is never half in one language


def test_every_text_of_a_card_is_in_the_list_by_which_a_language_counts_as_complete() -> None:
    found = set()
    for name in ("card_front", "card_back", "measuring_card"):
        for node in ast.walk(ast.parse((DOCUMENTS / f"{name}.py").read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "translate":
                context, source = (ast.literal_eval(argument) for argument in node.args)
                found.add((context, source))
    assert found <= set(CARD_TEXTS)
    assert {source for _, source in CARD_TEXTS} == set(ARABIC)


@pytest.mark.parametrize("missing", [source for _, source in CARD_TEXTS])
def test_a_language_in_which_one_text_is_missing_is_not_used_for_any_card(missing: str) -> None:
    assert is_translated(ArabicWording())
    assert not is_translated(
        ArabicWording({dutch: arabic for dutch, arabic in ARABIC.items() if dutch != missing})
    )


def test_the_sample_card_has_no_dutch_word_left(card: Any) -> None:
    words = re.findall("[A-Za-zéü]{3,}", card.text)
    assert set(words) <= {"Zonnebloem", "Buurthuis", "Linde", "Kerkstraat"}
