"""PDF files as files: several in one, and one behind a password."""

from collections.abc import Sequence
from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError


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


def with_password(pdf: bytes, password: str) -> bytes:
    """Return the same pages, encrypted with AES-256.

    Raises:
        ValueError: for an empty password, or for a PDF of somebody else that cannot be written anew.
    """
    if not password:
        raise ValueError("an empty password opens for everybody")
    try:
        writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
        writer.encrypt(password, algorithm="AES-256")
        return _bytes_of(writer)
    except (PyPdfError, LookupError, TypeError, AttributeError, RecursionError) as error:
        # What is wrong with somebody else's PDF comes out of pypdf in many ways.
        raise ValueError("this PDF cannot be encrypted") from error


def _bytes_of(writer: PdfWriter) -> bytes:
    stream = BytesIO()
    writer.write(stream)
    return stream.getvalue()
