"""What Kring says of itself: the promise word for word, and whose work is in it."""

from pathlib import Path

from facilitator_app import __version__
from facilitator_app.live.about import About

README = Path(__file__).parents[2] / "README.md"


def test_the_intended_purpose_is_the_one_of_the_readme_in_both_languages() -> None:
    readme = " ".join(README.read_text(encoding="utf-8").replace("\n>", "\n").split())
    for language in ("nl", "en"):
        assert About().intended_purpose(language) in readme


def test_where_there_is_no_other_text_it_is_dutch() -> None:
    assert About().intended_purpose("tr") == About().intended_purpose("nl")


def test_it_names_its_version_and_what_it_is_made_with() -> None:
    assert About().version == __version__
    assert "kring" in [licence.name for licence in About().licences()]
