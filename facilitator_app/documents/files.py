"""PDF files as files: several in one, and one behind a password."""

from collections.abc import Sequence
from io import BytesIO

from pypdf import PdfReader, PdfWriter


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
    """Return the same pages, encrypted with AES-256; raises ValueError for an empty password."""
    if not password:
        raise ValueError("an empty password opens for everybody")
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    writer.encrypt(password, algorithm="AES-256")
    return _bytes_of(writer)


def _bytes_of(writer: PdfWriter) -> bytes:
    stream = BytesIO()
    writer.write(stream)
    return stream.getvalue()
