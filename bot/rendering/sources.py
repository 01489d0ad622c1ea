"""Where an excerpt comes from, in a line and as a link."""

from datetime import date
from functools import lru_cache
from urllib.parse import quote, urlsplit

from babel import Locale

from bot.answers.answer import Citation
from bot.answers.message import say
from bot.corpus.document import Document, Excerpt
from bot.rendering.languages import DEFAULT
from bot.rendering.wording import fill

# Longer excerpts are named by their first and last words: "textStart,textEnd" of the specification.
_WHOLE, _END_WORDS = 80, 4
_REMEMBERED = 4096  # ways to name a publisher and a day; passages that links lead to


def source_line(citation: Citation, locale: str = DEFAULT) -> str:
    """Publisher, day, title, page, link and id; an excerpt that is the title isn't told its title again."""
    excerpt = citation.excerpt
    document = excerpt.document
    title, page = document.title or document.name, page_of(excerpt, locale)
    title = "" if excerpt.text == title else title
    parts = [published_by(document, locale), title, page, document.url, excerpt.id]
    return " · ".join(part for part in parts if part)


def published_by(document: Document, locale: str = DEFAULT) -> str:
    """The publisher, if one is known, the day, and whether that was worked out; a language other than the reader's."""
    return _published(document.publisher, document.published, document.inferred, document.language, locale)


@lru_cache(_REMEMBERED)
def _published(publisher: str | None, published: date | None, inferred: bool, language: str | None, locale: str) -> str:
    if not published:
        day = say("undated")
    elif inferred:
        day = say("{day} (inferred)", day=published)
    else:
        day = say("{day}", day=published)
    parts = (publisher, fill(day, locale), _other_language(language, locale))
    return " · ".join(part for part in parts if part)


def _other_language(language: str | None, locale: str) -> str | None:
    """What a reader of ``locale`` calls the ``language`` of a document; None if it is their own, or isn't known."""
    code = (language or locale).replace("_", "-").partition("-")[0].lower()
    return None if code == locale else Locale(locale).languages.get(code, code)


def page_of(excerpt: Excerpt, locale: str = DEFAULT) -> str:
    """The page or pages that the excerpt stands on; nothing if its document has none."""
    pages = excerpt.document.pages_of(excerpt.span)
    if not pages:
        return ""
    first, last = pages
    if first == last:
        return fill(say("p. {page}", page=first), locale)
    return fill(say("pp. {first}–{last}", first=first, last=last), locale)


def host(url: str) -> str:
    """The name of the site that ``url`` leads to."""
    return (urlsplit(url).hostname or url).removeprefix("www.")


def fragment_url(excerpt: Excerpt) -> str | None:
    """The publisher's address with a fragment that selects the excerpt; None where no address is known.

    The form is ``#:~:text=[start,]end`` of the URL Fragment Text Directives draft (WICG): after the address' own
    fragment, if it has one; percent-encoded, with ``-``, ``,`` and ``&`` encoded too, since they delimit. One part
    matches within a paragraph only: an excerpt over lines is named by its first and last words, as is a long one.
    """
    return passage_url(excerpt) if excerpt.document.url else None


def passage_url(excerpt: Excerpt) -> str:
    """The same for an excerpt of a document whose address is known."""
    url = excerpt.document.url or ""
    separator = "" if "#" in url else "#"
    return f"{url}{separator}:~:text={_fragment(excerpt.text)}"


@lru_cache(_REMEMBERED)
def _fragment(text: str) -> str:
    return ",".join(map(_encoded, _ends(text)))


def _ends(text: str) -> tuple[str, ...]:
    lines = [line.split() for line in text.splitlines() if line.strip()]
    if len(lines) == 1 and (len(" ".join(lines[0])) <= _WHOLE or len(lines[0]) < 2 * _END_WORDS):
        return (" ".join(lines[0]),)
    return (" ".join(lines[0][:_END_WORDS]), " ".join(lines[-1][-_END_WORDS:])) if lines else ()


def _encoded(text: str) -> str:
    return quote(text, safe="").replace("-", "%2D")
