"""Plain text, and Markdown with what stands in its front matter."""

import re
from collections.abc import Mapping

import yaml

from bot.corpus.adding.days import read_day
from bot.corpus.adding.decoding import decoded
from bot.corpus.adding.draft import DatedBy, Draft, Raw, Refused, one_line
from bot.corpus.adding.fields import Fields
from bot.corpus.adding.language import language_of
from bot.corpus.adding.reason import because

_FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$", re.MULTILINE)
# What Markdown marks up, and what is left of it: the text that a reader would see. The bounds keep the time in
# proportion to the length, whatever the text: ten thousand opening brackets are tried one after the other.
_MARKUP = (
    (re.compile(r"<!--(?:(?!<!--).){0,5000}?-->", re.DOTALL), ""),
    (re.compile(r"~~(?=\S)[^~\n]{1,1000}(?<=\S)~~[ \t]?"), ""),
    (re.compile(r"^ {0,3}\[\^([^\]\[\s]{1,40})\]:[ \t]*", re.MULTILINE), r"[\1] "),
    (re.compile(r"\[\^([^\]\[\s]{1,40})\]"), r"[\1]"),
    (re.compile(r"!\[[^\]\[\n]{0,300}\]\([^()\n]{0,1000}\)"), ""),
    (re.compile(r"\[([^\]\[\n]{1,300})\]\((?:[^()\s]|\([^()\s]{0,99}\)){0,999}(?:[ \t]+\"[^\"\n]{0,300}\")?\)"), r"\1"),
    (re.compile(r"\[([^\]\[\n]{1,300})\]\[[^\]\[\n]{0,300}\]"), r"\1"),
    (re.compile(r"^ {0,3}\[[^\]\[\n]{1,300}\]:[^\n]*$", re.MULTILINE), ""),
    (re.compile(r"<(https?://[^>\s]+)>"), r"\1"),
    (_HEADING, r"\2"),
    (re.compile(r"^ {0,3}(?:[-*_][ \t]*){3,}$", re.MULTILINE), ""),
    (re.compile(r"^ {0,3}>[ \t]?", re.MULTILINE), ""),
    (re.compile(r"(?<![\w*])\*\*(?=\S)([^*\n]+)(?<=\S)\*\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<![\w_])__(?=\S)([^_\n]+)(?<=\S)__(?![\w_])"), r"\1"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+)(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<![\w_])_(?=\S)([^_\n]+)(?<=\S)_(?![\w_])"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+\-.!>])"), r"\1"),
    (re.compile(r"\n{3,}"), "\n\n"),
)


def read_plain(raw: Raw) -> Draft:
    """The text of ``raw`` exactly as decoded.

    Raises:
        Refused: if it is no text, or empty.
    """
    text = decoded(raw, raw.charset)
    return Draft(raw.name, text, url=raw.url, language=language_of(text))


def read_markdown(raw: Raw) -> Draft:
    """The text of ``raw`` without its markup; title, day and the like are what its front matter says.

    Raises:
        Refused: if it is no text, or empty.
    """
    text = decoded(raw, raw.charset)
    front = _FRONT_MATTER.match(text)
    fields = Fields(_front_matter(front[1]) if front else {})
    body = text[front.end() :] if front else text
    heading = next((found for found in _HEADING.finditer(body) if len(found[1]) == 1), None)
    shown = without_markup(body)
    if not shown:
        raise Refused(raw.name, because("it is empty."))
    published = read_day(fields.get("published"))
    return Draft(
        raw.name,
        shown,
        title=fields.get("title") or (one_line(without_markup(heading[2])) if heading else None),
        published=published,
        dated_by=DatedBy.DATA if published else None,
        publisher=fields.get("publisher"),
        author=fields.get("author"),
        url=fields.address() or raw.url,
        language=fields.get("language") or language_of(shown),
    )


def without_markup(text: str) -> str:
    """``text`` as Markdown shows it, without links' addresses, marks of headings and of emphasis."""
    for pattern, shown in _MARKUP:
        text = pattern.sub(shown, text)
    return text.strip()


def _front_matter(text: str) -> Mapping[str, object]:
    try:
        content = yaml.load(text, yaml.BaseLoader)  # noqa: S506 - the base loader makes strings, lists and dicts alone
    except (yaml.YAMLError, ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}
