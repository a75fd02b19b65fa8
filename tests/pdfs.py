"""PDFs as a practice makes them, and as it had better not."""

from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.actions import JavaScript
from pypdf.annotations import Link
from reportlab.pdfgen.canvas import Canvas

A4 = (595.27, 841.89)


def pdf_of(pages: int, size: tuple[float, float] = A4, text: str = "Onze folder") -> bytes:
    """Return a PDF of so many pages, in points."""
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=size, invariant=1)
    for number in range(1, pages + 1):
        canvas.drawString(size[0] / 10, size[1] / 2, f"{text}, pagina {number}")
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def locked_pdf(user: str = "geheim") -> bytes:
    """Return a PDF behind a password; with "" everybody may read it and nobody print it."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf_of(1))))
    writer.encrypt(user, "van de maker", algorithm="AES-256")
    return _bytes_of(writer)


def empty_pdf() -> bytes:
    """Return a PDF without a page."""
    return _bytes_of(PdfWriter())


def busy_pdf() -> bytes:
    """Return a PDF that would like to run a script as it opens, and has a link over its whole page."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf_of(1))))
    writer.add_open_action(JavaScript("app.launchURL('https://example.org');"))
    writer.add_annotation(0, Link(rect=(0, 0, *A4), url="https://example.org"))
    return _bytes_of(writer)


def not_quite_whole_pdf(text: str = "Onze folder") -> bytes:
    """Return a PDF that can be shown, and that whatever reads its parts one by one stumbles over."""
    return pdf_of(1, text=text).replace(b"endstream", b"endstrea ")


def _bytes_of(writer: PdfWriter) -> bytes:
    stream = BytesIO()
    writer.write(stream)
    return stream.getvalue()
