"""Where an excerpt comes from, in a line and as a link."""

from urllib.parse import quote

from bot.answers.answer import Citation
from bot.corpus.document import Excerpt
from bot.rendering.wording import day_in_words

# Longer excerpts are named by their first and last words: "textStart,textEnd" of the specification.
_WHOLE, _END_WORDS = 80, 4


def source_line(citation: Citation, locale: str = "en") -> str:
    """Publisher, day, title, role where it isn't the article's own text, link and id."""
    document = citation.excerpt.document
    day = day_in_words(document.published, locale) if document.published else "undated"
    inferred = " (inferred)" if document.inferred else ""
    parts = [document.publisher, day + inferred, document.title or document.name, document.url]
    return " · ".join([part for part in parts if part] + [citation.excerpt.id])


def fragment_url(excerpt: Excerpt) -> str | None:
    """The publisher's address with a fragment that selects the excerpt; None where no address is known.

    The form is ``#:~:text=[start,]end`` of the URL Fragment Text Directives draft (WICG): percent-encoded, with ``-``
    encoded too, since it delimits; a text over lines or long is named by its ends, each within one line.
    """
    url = excerpt.document.url
    if not url:
        return None
    words = excerpt.text.split()
    text = " ".join(words)
    if len(text) <= _WHOLE and "\n" not in excerpt.text:
        return f"{url}#:~:text={_encoded(text)}"
    start, end = " ".join(words[:_END_WORDS]), " ".join(words[-_END_WORDS:])
    return f"{url}#:~:text={_encoded(start)},{_encoded(end)}"


def _encoded(text: str) -> str:
    return quote(text, safe="").replace("-", "%2D")
