"""Every key that Kring listens to, in words, by the screen where it works (ux.md §3.0.6)."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

Keys = tuple[str, str]


def shortcuts() -> list[tuple[str, list[Keys]]]:
    """Return the screens with their keys, and what each key does."""
    return [
        (translate("Shortcuts", "Overal"), _everywhere()),
        (translate("Shortcuts", "Start"), _at_start()),
        (translate("Shortcuts", "Indelen"), _composing()),
        (translate("Shortcuts", "Ontvangst"), _at_arrival()),
        (translate("Shortcuts", "Kring"), _in_the_circle()),
        (translate("Shortcuts", "Afronden en papieren"), _with_papers()),
    ]


def _everywhere() -> list[Keys]:
    return [
        ("F9, Ctrl+Shift+A", translate("Shortcuts", "scherm afdekken")),
        ("Ctrl+Enter", translate("Shortcuts", "hoofdknop van dit scherm")),
        (
            translate("Shortcuts", "Alt en een letter"),
            translate("Shortcuts", "de knop met die letter: houd Alt vast om ze te zien"),
        ),
        ("F6, Shift+F6", translate("Shortcuts", "naar het volgende of vorige deel van het venster")),
        ("Ctrl+F", translate("Shortcuts", "een deelnemer zoeken")),
        ("Ctrl+L", translate("Shortcuts", "het Lijstje van een bijeenkomst")),
        ("Ctrl+G", translate("Shortcuts", "de rij voor de buikcheck: wie is gezien")),
        ("Ctrl+Z, Ctrl+Y", translate("Shortcuts", "ongedaan maken, opnieuw doen")),
        ("Tab, Shift+Tab", translate("Shortcuts", "naar het volgende of vorige veld")),
        ("Esc", translate("Shortcuts", "stoppen met zoeken, of terug")),
        ("Ctrl++, Ctrl+−, Ctrl+0", translate("Shortcuts", "tekst groter, kleiner, gewoon")),
        ("F11", translate("Shortcuts", "volledig scherm")),
        ("Ctrl+,", translate("Shortcuts", "instellingen")),
        ("F1", translate("Shortcuts", "deze hulp; in de kring zegt een schermlezer de tijd")),
        ("Alt+F4", translate("Shortcuts", "sluiten; alles is opgeslagen")),
    ]


def _at_start() -> list[Keys]:
    return [
        ("Ctrl+N", translate("Shortcuts", "nieuwe groep")),
        ("↑ ↓, Enter", translate("Shortcuts", "door de groepen, en een groep openen")),
    ]


def _composing() -> list[Keys]:
    return [
        ("1 – 9", translate("Shortcuts", "de gekozen vrouw meteen in die groep zetten")),
        ("← →, Enter", translate("Shortcuts", "een groep kiezen, en haar erin zetten")),
        ("0, Delete", translate("Shortcuts", "haar naar de wachtlijst zetten")),
    ]


def _at_arrival() -> list[Keys]:
    return [
        ("Ctrl+1", translate("Shortcuts", "naar de ontvangst")),
        (translate("Shortcuts", "letters"), translate("Shortcuts", "een naam zoeken")),
        (translate("Shortcuts", "Tab of spatie"), translate("Shortcuts", "naar het volgende getal")),
        ("Enter", translate("Shortcuts", "opslaan, en naar de volgende vrouw")),
        (translate("Shortcuts", "- en Enter"), translate("Shortcuts", "wil niet meten")),
        ("F8, Ctrl+Shift+I", translate("Shortcuts", "zelf invoeren door de vrouwen")),
        ("Ctrl+Shift+F8", translate("Shortcuts", "stoppen met zelf invoeren, met je pincode")),
        ("F2", translate("Shortcuts", "een opgeslagen getal aanpassen")),
        ("Ctrl+E", translate("Shortcuts", "de waarden van deze rij zien, zolang je de toetsen vasthoudt")),
        ("Ctrl+M", translate("Shortcuts", "nog een keer meten, komt op het Lijstje")),
    ]


def _in_the_circle() -> list[Keys]:
    return [
        ("Ctrl+2", translate("Shortcuts", "naar de kring")),
        ("Ctrl+Enter", translate("Shortcuts", "volgend blok")),
        ("Ctrl+5", translate("Shortcuts", "5 minuten erbij")),
        ("Ctrl+Shift+5", translate("Shortcuts", "5 minuten eraf")),
        ("Ctrl+D", translate("Shortcuts", "verloren minuten verdelen")),
        ("Ctrl+K", translate("Shortcuts", "pauze, en verder")),
        ("Ctrl+Shift+Enter", translate("Shortcuts", "blok overslaan")),
        ("↑ ↓, Enter", translate("Shortcuts", "naar een ander blok gaan")),
        ("Ctrl+↑, Ctrl+↓", translate("Shortcuts", "blok eerder of later zetten")),
        ("Ctrl+N", translate("Shortcuts", "notitie bij dit blok")),
        ("Ctrl+B", translate("Shortcuts", "vraag op het bord")),
        ("F5", translate("Shortcuts", "scherm voor de groep aan; uit op elk scherm")),
        ("B", translate("Shortcuts", "scherm voor de groep leeg, en terug, waar je niet typt")),
    ]


def _with_papers() -> list[Keys]:
    return [
        ("Ctrl+3", translate("Shortcuts", "naar het afronden")),
        ("Ctrl+P", translate("Shortcuts", "printen")),
        ("PgUp, PgDn", translate("Shortcuts", "vorige of volgende pagina")),
        (translate("Shortcuts", "Enter, spatie"), translate("Shortcuts", "bij Overnemen: kopiëren, overgenomen")),
    ]
