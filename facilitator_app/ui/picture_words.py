"""The words for the pictures on the cards."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def picture_word(picture: str) -> str:
    """Return bloem for flower; of a picture that is not known its own name."""
    words = {
        "flower": translate("Picture", "bloem"),
        "star": translate("Picture", "ster"),
        "fish": translate("Picture", "vis"),
        "moon": translate("Picture", "maan"),
        "sun": translate("Picture", "zon"),
        "leaf": translate("Picture", "blad"),
        "apple": translate("Picture", "appel"),
        "bird": translate("Picture", "vogel"),
        "cherry": translate("Picture", "kers"),
        "key": translate("Picture", "sleutel"),
        "umbrella": translate("Picture", "paraplu"),
        "heart": translate("Picture", "hart"),
        "house": translate("Picture", "huis"),
        "cloud": translate("Picture", "wolk"),
        "bell": translate("Picture", "bel"),
        "anchor": translate("Picture", "anker"),
    }
    return words.get(picture, picture)
