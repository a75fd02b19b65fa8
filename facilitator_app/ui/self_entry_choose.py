"""The choices of self-entry: who she is, by picture and first name, and which language she reads."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from facilitator_app.live.self_entry import Face
from facilitator_app.ui.elided_label import ElidedLabel
from facilitator_app.ui.icon_label import IconLabel
from facilitator_app.ui.push_button import PushButton
from facilitator_app.ui.self_entry_languages import own_name, with_arabic
from facilitator_app.ui.self_entry_tiles import TileGrid
from facilitator_app.ui.self_entry_words import Words
from facilitator_app.ui.theme import scaled

FACE_HEIGHT, LANGUAGE_HEIGHT = 112, 84
PICTURE, SMALL_PICTURE, MARK = 44, 30, 22


class ChoicePage(QWidget):
    """Large tiles, of which one is tapped.

    Signals:
        face_chosen: the seat of a woman.
        language_chosen: the code of a language.
    """

    face_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._faces: tuple[Face, ...] = ()
        self._words = Words({}, right_to_left=False)
        self.grid = TileGrid(self)
        self.grid.reshaped.connect(self._show_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 0, 32, 16)
        column.addWidget(self.grid)

    def show_faces(self, faces: Sequence[Face], words: Words) -> None:
        """Show the women, and who is done."""
        self.setAccessibleName(words["question"])
        self._faces, self._words = tuple(faces), words
        tiles = []
        for face in faces:
            tile = _face_tile(face, words, roomy=self.grid.roomy)
            tile.clicked.connect(partial(self.face_chosen.emit, face.seat_id))
            tiles.append(tile)
        self.grid.show_tiles(tiles, FACE_HEIGHT)

    def show_languages(self, codes: Sequence[str], spoken: str, words: Words) -> None:
        """Show the languages, and which of them is spoken."""
        self.setAccessibleName(words["question"])
        tiles = []
        for code in codes:
            tile = PushButton(own_name(code), "key-word", icon="check" if code == spoken else "")
            tile.setFont(with_arabic(tile.font()))
            tile.clicked.connect(partial(self.language_chosen.emit, code))
            tiles.append(tile)
        self.grid.show_tiles(tiles, LANGUAGE_HEIGHT)

    def forget(self) -> None:
        """Show nobody."""
        self._faces = ()
        self.grid.show_tiles((), FACE_HEIGHT)

    def _show_again(self) -> None:
        if self._faces:
            self.show_faces(self._faces, self._words)


def _face_tile(face: Face, words: Words, *, roomy: bool) -> PushButton:
    name = words.about("done", face.name) if face.done else face.name
    tile = PushButton("", "tile", name=name)
    tile.setToolTip("")
    picture = IconLabel(
        face.picture, "muted" if face.done else "primary", size_px=PICTURE if roomy else SMALL_PICTURE
    )
    text = ElidedLabel(face.name, "tile")
    # Whether she is done is said by the mark, in the same corner for everybody.
    mark = IconLabel("circle-check" if face.done else "", "ok", size_px=MARK, parent=tile)
    for shown in (picture, text, mark):
        shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    direction = QBoxLayout.Direction.TopToBottom if roomy else QBoxLayout.Direction.LeftToRight
    middle = QBoxLayout(direction)
    middle.setSpacing(6 if roomy else 12)
    middle.addStretch(1)
    middle.addWidget(picture, 0, Qt.AlignmentFlag.AlignCenter)
    middle.addWidget(text, 0, Qt.AlignmentFlag.AlignCenter)
    middle.addStretch(1)
    row = QHBoxLayout(tile)
    row.setContentsMargins(8, 8, 8, 8)
    row.setSpacing(0)
    if roomy:
        # As wide as the mark, so that picture and name stand in the middle.
        row.addSpacing(scaled(MARK))
    row.addLayout(middle, 1)
    if roomy or face.done:
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    return tile
