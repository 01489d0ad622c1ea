"""PDF: the text page by page."""

import logging
from io import BytesIO
from typing import Any

from bot.corpus.adding.draft import Draft, Raw, Refused, storable, words_in
from bot.corpus.adding.parser_errors import PARSER_ERRORS
from bot.corpus.adding.readers.file_data import FileData
from bot.corpus.adding.reason import because
from bot.corpus.adding.unwrapping import paragraphs

_BROKEN = because("it is no PDF that can be read: it may be cut off, so get it again.")
_LOCKED = because("the PDF is protected by a password: save a copy without one.")
_SCANNED = because(
    "the PDF holds pictures of pages and no text: have its text recognised (OCR), and add what comes out."
)
_FEWEST_WORDS_A_PAGE = 5
_MOST_PAGES = 5000


def read_pdf(raw: Raw) -> Draft:
    """The paragraphs of a PDF, and where each page begins; its day is when the file was made.

    Raises:
        Refused: if it is broken, protected, or has no text.
    """
    pages, about = _opened(raw)
    if sum(map(words_in, pages)) < _FEWEST_WORDS_A_PAGE * len(pages) or not pages:
        raise Refused(raw.name, _SCANNED)
    text, starts = paragraphs(pages)
    if not text.strip():
        raise Refused(raw.name, _SCANNED)
    return about.draft(raw, text, starts)


def _opened(raw: Raw) -> tuple[list[str], FileData]:
    from pypdf import PdfReader  # noqa: PLC0415 - a tenth of a second
    from pypdf.errors import FileNotDecryptedError, PyPdfError  # noqa: PLC0415 - see above

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it warns of every flaw that it copes with
    try:
        reader = PdfReader(BytesIO(raw.content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Refused(raw.name, _LOCKED)
        if len(reader.pages) > _MOST_PAGES:
            raise Refused(raw.name, because("it has more than {pages} pages: divide it.", pages=str(_MOST_PAGES)))
        pages = [storable(page.extract_text()) for page in reader.pages]
        return pages, _about(reader)
    except FileNotDecryptedError:
        raise Refused(raw.name, _LOCKED) from None
    except (PyPdfError, *PARSER_ERRORS):
        raise Refused(raw.name, _BROKEN) from None


def _about(reader: Any) -> FileData:
    about = reader.metadata
    return FileData(about.title, about.author, about.creation_date) if about else FileData()
