"""References in the styles that people ask for. No style is told of an author: documents name none for sure."""

import re
from collections.abc import Callable, Mapping
from datetime import date

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
    """APA, 7th edition, 10.1: a news article without an author begins with its title; without a date it is "n.d."."""
    day = "n.d."
    if cited.published:
        day = f"{cited.published.year}, {_MONTHS[cited.published.month - 1]} {cited.published.day}"
    day = f"[{day}]" if cited.inferred else day
    return _joined(_sentence(cited.title), f"({day}).", cited.publisher and _sentence(cited.publisher), cited.url)


def chicago(cited: Cited) -> str:
    """Chicago, 17th edition, 14.191 and 14.207: the publisher stands for the author, and a guessed day in brackets."""
    day = (
        f"{_MONTHS[cited.published.month - 1]} {cited.published.day}, {cited.published.year}" if cited.published else ""
    )
    told = f"[{day}]" if day and cited.inferred else day or "n.d."
    accessed = f"Accessed {_MONTHS[cited.accessed.month - 1]} {cited.accessed.day}, {cited.accessed.year}."
    undated = accessed if cited.url and not day else None
    return _joined(
        cited.publisher and _sentence(cited.publisher), f"“{_sentence(cited.title)}”", _sentence(told), undated,
        cited.url and f"{cited.url}.",
    )  # fmt: skip


def bibtex(cited: Cited) -> str:
    """BibTeX: an entry ``@misc``, which every style knows; ``howpublished`` is the address."""
    fields = {
        "author": cited.publisher and f"{{{_escaped(cited.publisher, _LATEX)}}}",
        "title": f"{{{_escaped(cited.title, _LATEX)}}}",
        "year": f"{cited.published.year}" if cited.published else "n.d.",
        "month": _BIBTEX_MONTHS[cited.published.month - 1] if cited.published else None,
        "day": f"{cited.published.day}" if cited.published else None,
        "howpublished": cited.url and f"\\url{{{_escaped(cited.url, _LATEX_URL)}}}",
        "note": f"Accessed {cited.accessed.isoformat()}" if cited.url else None,
    }
    lines = [f"  {name} = {value if name == 'month' else f'{{{value}}}'}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{_key(cited)},", *lines, "}"])


def wikipedia(cited: Cited) -> str:
    """Wikipedia's {{cite news}}; what would end the template is escaped."""
    fields = {
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


def _sentence(text: str) -> str:
    """``text`` with a full stop, unless it ends in a sign of its own."""
    return text if _STOP.search(text) else f"{text}."


def _joined(*parts: str | None) -> str:
    return " ".join(part for part in parts if part)


def _escaped(text: str, table: Mapping[str, str]) -> str:
    return "".join(table.get(character, character) for character in text)


def _key(cited: Cited) -> str:
    """A name for the entry: the publisher, the year and the first words of the title, in plain letters and digits."""
    words = re.findall(r"[a-z0-9]+", cited.title.lower())[:_LONGEST_KEY]
    publisher = "".join(re.findall(r"[a-z0-9]+", (cited.publisher or "").lower()))
    year = str(cited.published.year) if cited.published else "nd"
    return "".join([publisher, year, *words])
