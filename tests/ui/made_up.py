"""A language that nobody speaks, for whoever wants to see a screen in one that has no translation yet."""

import subprocess
import sysconfig
from collections.abc import Collection
from pathlib import Path
from xml.etree import ElementTree

from tests.translations import ENGLISH

LETTERS = dict(zip("abcdefghijklmnopqrstuvwxyz", "ابتدهفجحيكلمنوبقرستثعشصضزغ", strict=True))


def made_up(text: str) -> str:
    """Return the text in letters that are read from the right; what stands in braces stays."""
    outside = True
    said = ""
    for sign in text:
        outside = {"{": False, "}": True}.get(sign, outside)
        said += LETTERS.get(sign.lower(), sign) if outside else sign
    return said


def make_language(folder: Path, code: str = "ar", *, without: Collection[str] = ()) -> Path:
    """Translate self-entry into it, but for some of the Dutch texts; returns the folder of kring_<code>.qm."""
    root = ElementTree.Element("TS", version="2.1", language=code, sourcelanguage="nl")
    for context in ElementTree.parse(ENGLISH).getroot().iter("context"):
        if context.findtext("name") != "SelfEntry":
            continue
        for message in list(context.iter("message")):
            source = message.findtext("source", "")
            if source in without:
                context.remove(message)
            else:
                translation = message.find("translation")
                assert translation is not None
                translation.text = made_up(source)
        root.append(context)
    texts = folder / f"kring_{code}.ts"
    ElementTree.ElementTree(root).write(texts, encoding="utf-8", xml_declaration=True)
    tool = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    subprocess.run([tool, "-silent", str(texts), "-qm", str(texts.with_suffix(".qm"))], check=True)
    return folder
