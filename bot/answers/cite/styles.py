"""References in the styles that people ask for."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from bot.answers.cite.authors import Author
from bot.answers.cite.source import Cited

_MONTHS = "January February March April May June July August September October November December".split()
_BIBTEX_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
# What LaTeX and the templates of Wikipedia would obey instead of showing it.
_LATEX = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{character: f"\\{character}" for character in "#$%&_"},
}
_WIKI = {"|": "{{!}}", "[": "&#91;", "]": "&#93;", "{": "&#123;", "}": "&#125;", "<": "&lt;", ">": "&gt;"}
_WIKI_URL = {"|": "%7C", "[": "%5B", "]": "%5D", "{": "%7B", "}": "%7D", "<": "%3C", ">": "%3E", " ": "%20"}
_LATEX_URL = {"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"}
_STOP = re.compile(r"[.?!…。？！]$")
_LONGEST_KEY = 3  # words of a title in a BibTeX key


def apa(cited: Cited) -> str:
    """APA, 7th edition, 9.8 and 10.1: a news article without an author begins with its title; without a date "n.d."."""
    day = "n.d."
    if cited.published:
        day = f"{cited.published.year}, {_MONTHS[cited.published.month - 1]} {cited.published.day}"
    day = f"([{day}])." if cited.inferred else f"({day})."
    title = _sentence(cited.title)
    beginning = [_sentence(_listed([one.abridged for one in cited.authors], ", &")), day, title]
    return _joined(*(beginning if cited.authors else [title, day]), _told(cited.publisher), cited.url)


def chicago(cited: Cited) -> str:
    """Chicago, 17th edition, 14.191 and 14.207: the publisher stands for the author; a guessed day in brackets."""
    day = (
        f"{_MONTHS[cited.published.month - 1]} {cited.published.day}, {cited.published.year}" if cited.published else ""
    )
    day = f"[{day}]" if day and cited.inferred else day or "n.d."
    accessed = f"Accessed {_MONTHS[cited.accessed.month - 1]} {cited.accessed.day}, {cited.accessed.year}."
    title, url = f"“{_sentence(cited.title)}”", cited.url and f"{cited.url}."
    undated = accessed if cited.url and not cited.published else None
    if not cited.authors:
        return _joined(_told(cited.publisher), title, _sentence(day), undated, url)
    first, *others = cited.authors
    names = _sentence(_listed([first.inverted, *(one.printed for one in others)], ", and" if first.given else " and"))
    where = f"{cited.publisher}, {day}" if cited.publisher else day
    return _joined(names, title, _sentence(where), undated, url)


def bibtex(cited: Cited) -> str:
    """BibTeX: an entry ``@misc``, which every style knows; ``howpublished`` is where, and the address."""
    names = [_written(one) for one in cited.authors]
    publisher = cited.publisher and _escaped(cited.publisher, _LATEX)
    where = [publisher if names else None, cited.url and f"\\url{{{_escaped(cited.url, _LATEX_URL)}}}"]
    fields = {
        "author": " and ".join(names) or (publisher and f"{{{publisher}}}"),
        "title": f"{{{_escaped(cited.title, _LATEX)}}}",
        "year": f"{cited.published.year}" if cited.published else "n.d.",
        "month": _BIBTEX_MONTHS[cited.published.month - 1] if cited.published else None,
        "day": f"{cited.published.day}" if cited.published else None,
        "howpublished": ", ".join(part for part in where if part),
        "note": f"Accessed {cited.accessed.isoformat()}" if cited.url else None,
    }
    lines = [f"  {name} = {value if name == 'month' else f'{{{value}}}'}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{_key(cited)},", *lines, "}"])


def wikipedia(cited: Cited) -> str:
    """Wikipedia's {{cite news}}; what would end the template is escaped."""
    fields = {
        **_named(cited.authors),
        "title": _escaped(cited.title, _WIKI),
        "work": cited.publisher and _escaped(cited.publisher, _WIKI),
        "date": _day(cited.published) if cited.published else "n.d.",
        "url": cited.url and _escaped(cited.url, _WIKI_URL),
        "access-date": _day(cited.accessed) if cited.url else None,
        "language": cited.language if cited.language and cited.language != "en" else None,
    }
    return "{{cite news " + " ".join(f"|{name}={value}" for name, value in fields.items() if value) + "}}"


STYLES: Mapping[str, Callable[[Cited], str]] = {
    "APA": apa,
    "Chicago": chicago,
    "BibTeX": bibtex,
    "Wikipedia": wikipedia,
}


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _listed(names: Sequence[str], last: str) -> str:
    """``names`` in a row, with ``last`` before the last of several."""
    return f"{', '.join(names[:-1])}{last} {names[-1]}" if len(names) > 1 else "".join(names)


def _written(author: Author) -> str:
    """As BibTeX takes names apart; in braces it leaves them whole."""
    printed = _escaped(author.inverted, _LATEX)
    return printed if author.given else f"{{{printed}}}"


def _named(authors: Sequence[Author]) -> dict[str, str]:
    """The parameters of Wikipedia that name ``authors``, numbered where there are several."""
    fields: dict[str, str] = {}
    for number, author in enumerate(authors, 1):
        nth = number if len(authors) > 1 else ""
        parts = {"last": author.family, "first": author.given} if author.given else {"author": author.family}
        fields |= {f"{name}{nth}": _escaped(part, _WIKI) for name, part in parts.items()}
    return fields


def _told(publisher: str | None) -> str | None:
    return publisher and _sentence(publisher)


def _sentence(text: str) -> str:
    """``text`` with a full stop, unless it ends in a sign of its own."""
    return text if _STOP.search(text) else f"{text}."


def _joined(*parts: str | None) -> str:
    return " ".join(part for part in parts if part)


def _escaped(text: str, table: Mapping[str, str]) -> str:
    return "".join(table.get(character, character) for character in text)


def _key(cited: Cited) -> str:
    """A name for the entry: author or publisher, year and first words of the title, in plain letters and digits."""
    words = re.findall(r"[a-z0-9]+", cited.title.lower())[:_LONGEST_KEY]
    begins = cited.authors[0].family if cited.authors else cited.publisher or ""
    whose = "".join(re.findall(r"[a-z0-9]+", begins.lower()))
    year = str(cited.published.year) if cited.published else "nd"
    return "".join([whose, year, *words])
