"""PDF files as files: several in one, and one behind a password."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO

from pypdf import PageObject, PdfReader, PdfWriter, Transformation

from facilitator_app.documents.pen import A4_LANDSCAPE, HAIR, MM, Pen
from facilitator_app.documents.sheet import A5

CUT_MARK = 8 * MM


def join(pdfs: Sequence[bytes]) -> bytes:
    """Return one PDF with all pages in this order; raises ValueError for no PDF at all."""
    if not pdfs:
        raise ValueError("there is nothing to join")
    writer = PdfWriter()
    # pypdf names itself as the producer; a paper tells nothing about the software but our own footer.
    writer.metadata = None
    for pdf in pdfs:
        writer.append(BytesIO(pdf), import_outline=False)
    return _bytes_of(writer)


def on_a4(pdf: bytes, copies: int) -> bytes:
    """Return the pages as often as they are wanted; those of A5 two to a sheet of A4 in landscape.

    Raises:
        ValueError: for a PDF of somebody else that cannot be written anew.
    """
    with _troubled():
        return _on_a4(pdf, copies)


def _on_a4(pdf: bytes, copies: int) -> bytes:
    # Strict: what is guessed of a PDF that is not quite whole could leave a page white.
    reader = PdfReader(BytesIO(pdf), strict=True)
    order = list(range(len(reader.pages))) * copies
    small = all(abs(float(page.mediabox.height) - A5[1]) < 1 for page in reader.pages)
    if copies == 1 and not small:
        return pdf
    writer = PdfWriter()
    writer.metadata = None
    if not small:
        for at in order:
            writer.add_page(reader.pages[at])
        return _bytes_of(writer)
    marks, made = _cut_marks(), dict[tuple[int, ...], PageObject]()
    for start in range(0, len(order), 2):
        beside = tuple(order[start : start + 2])
        if beside in made:
            # Two dozen copies are one sheet again and again: 17 ms of work instead of 295.
            writer.add_page(made[beside])
            continue
        sheet = made[beside] = writer.add_blank_page(*A4_LANDSCAPE)
        for place, at in enumerate(beside):
            shift = Transformation().translate(place * A4_LANDSCAPE[0] / 2, 0)
            sheet.merge_transformed_page(reader.pages[at], shift)
        sheet.merge_page(marks)
    return _bytes_of(writer)


def _cut_marks() -> PageObject:
    """A sheet with nothing on it but where to cut, at its two edges."""
    pen = Pen(A4_LANDSCAPE, "", "", "nl")
    middle, high = A4_LANDSCAPE[0] / 2, A4_LANDSCAPE[1]
    for y in (0.0, high - CUT_MARK):
        pen.rule(middle, y, middle, y + CUT_MARK, HAIR)
    pen.turn_page()
    return PdfReader(BytesIO(pen.finish())).pages[0]


def with_password(pdf: bytes, password: str) -> bytes:
    """Return the same pages, encrypted with AES-256.

    Raises:
        ValueError: for an empty password, or for a PDF of somebody else that cannot be written anew.
    """
    if not password:
        raise ValueError("an empty password opens for everybody")
    with _troubled():
        writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
        writer.encrypt(password, algorithm="AES-256")
        return _bytes_of(writer)


@contextmanager
def _troubled() -> Iterator[None]:
    """Turn what is wrong with somebody else's PDF, which comes out of pypdf in twenty ways, into a ValueError."""
    try:
        yield
    except Exception as error:
        raise ValueError("this PDF cannot be written anew") from error


def _bytes_of(writer: PdfWriter) -> bytes:
    stream = BytesIO()
    writer.write(stream)
    return stream.getvalue()
