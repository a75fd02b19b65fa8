"""Our own line drawings of measuring: SVG of plain shapes on a square of 96 units, as `pictures.py` reads them.

A display shows no number but the 8 that lights up when it is switched on: nobody can take it over as hers.
"""

_HEAD = '<svg viewBox="0 0 96 96">'

# A woman from the side, with a bun and a belly.
_SITTING = (
    '<circle cx="41" cy="17" r="9"/><path d="M33.5 12 C30 10 26 12 26.5 15.5 C27 19 31 19.5 32.5 18"/>'
    '<path d="M36 27.5 C30 33 29 44 30 58 C30 63 33 65.5 37 65.5 L63 65.5 L63 87 L76 87 C77 84 74 82.5 70.5 82.5'
    ' L70.5 63 C70.5 59 68 57 64.5 57 L51 57"/>'
    '<path d="M44 28 C46 32 46 36 47 39 C56 42 58 52 51 57"/><path d="M38 36 L42 50 L59 53"/>'
    '<path d="M23 30 L23 90"/><path d="M23 70 L57 70 L57 90"/><path d="M14 90.5 L86 90.5"/>'
)
# The same woman nearer by, with her arm on a table.
_AT_THE_TABLE = (
    '<circle cx="33" cy="19" r="12"/><path d="M23 12.5 C18 9 12 12 12.5 17 C13 22 18.5 23 21 20.5"/>'
    '<path d="M26 33 C15 37 11 50 11 68 L11 90"/>'
    '<path d="M38 32.5 C41 36 44 39 45 43"/>'
    '<path d="M27 44 L31.5 72 C32.5 77 35 78 39 78 L64 78 C70 78 70 68.5 64 68.5 L47.5 68.5 L45 43"/>'
    '<path d="M26.6 48 L46.6 45 L49 60.5 L29.5 63.5 Z"/><path d="M40 46 L42.4 61.5"/>'
    '<path d="M44 78.5 L90 78.5 M72 78.5 L72 90"/>'
)
_EIGHT = '<path d="M{x} {y} h6 v12 h-6 z M{x} {m} h6"/>'
_EIGHTS = "".join(
    _EIGHT.format(x=x, y=y, m=y + 6) for y, columns in ((26, (19, 30, 41)), (45, (30, 41))) for x in columns
)
_ROUND = '<circle cx="48" cy="54" r="33"/><path d="M40 10 L56 10 M48 10 L48 21 M72 25 L77 20"/>'
_SMALL_METER = f'{_HEAD}<rect x="8" y="14" width="80" height="68" rx="9"/><circle cx="74" cy="48" r="6"/>'

DRAWINGS = {
    "sitting": f"{_HEAD}{_SITTING}</svg>",
    "resting": f'{_HEAD}{_ROUND}<path d="M57 37 L43 37 L41.5 52 C46 48 58 48 58 59 C58 71 44 72 40 65"/></svg>',
    "cuff": (
        f'{_HEAD}{_AT_THE_TABLE}<path d="M49 53 C66 46 66 58 74 62"/>'
        '<rect x="74" y="62" width="18" height="15" rx="3"/></svg>'
    ),
    "meter": (
        f'{_HEAD}<path d="M60 68 L17 68 C12 68 8 64 8 59 L8 21 C8 16 12 12 17 12 L79 12'
        ' C84 12 88 16 88 21 L88 52"/>'
        f'<rect x="13" y="19" width="41" height="43" rx="4"/>{_EIGHTS}'
        '<circle cx="70" cy="35" r="9"/>'
        '<path d="M67 62 L67 43 C67 37.5 75 37.5 75 43 L75 56 C80 55 86 57 87 61 C88 66 87 74 84 79 L84 86 M66 86'
        ' L66 80 C61 75 57 69 56 65 C56 61 62 60 67 66"/></svg>'
    ),
    # Which line of the display a box is for.
    "upper-line": (
        f'{_SMALL_METER}<rect x="19" y="24" width="40" height="21" rx="3"/><path d="M22 62 L48 62"/></svg>'
    ),
    "lower-line": (
        f'{_SMALL_METER}<path d="M22 34 L56 34"/><rect x="19" y="51" width="40" height="21" rx="3"/></svg>'
    ),
    "writing": (
        f'{_HEAD}<path d="M66 46 L66 21 C66 18 64 16 61 16 L19 16 C16 16 14 18 14 21 L14 77'
        ' C14 80 16 82 19 82 L61 82 C64 82 66 80 66 77 L66 72"/>'
        '<rect x="23" y="26" width="34" height="17" rx="3"/>'
        '<path d="M50 66 L26 66 C24 66 23 65 23 63 L23 52 C23 50 24 49 26 49 L57 49"/>'
        '<path d="M54 76 L57 64 L80 41 L89 50 L66 73 Z M57 64 L66 73"/></svg>'
    ),
    "again": (
        f'{_HEAD}<path d="M79 46 A31 31 0 1 0 78 58"/><path d="M84 28 L80 46 L63 40"/>'
        '<path d="M41 43 L49 36 L49 66"/></svg>'
    ),
    "scale": (
        f'{_HEAD}<rect x="10" y="18" width="76" height="64" rx="10"/>'
        '<rect x="32" y="25" width="32" height="14" rx="3"/><rect x="27" y="47" width="15" height="27" rx="7.5"/>'
        '<rect x="54" y="47" width="15" height="27" rx="7.5"/></svg>'
    ),
}
