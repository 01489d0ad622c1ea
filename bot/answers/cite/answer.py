"""``/cite``: a source as a reference, in the style that is wanted."""

import re
from datetime import date

from bot.answers.answer import Answer, Citation, Reference, Section, Suggestion
from bot.answers.cite.source import Cited
from bot.answers.cite.styles import STYLES
from bot.answers.documents.sources import cite_source
from bot.answers.excerpts import in_whose_words
from bot.answers.message import Message, count, say
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Excerpt
from bot.corpus.folding import fold
from bot.reading.facts import Facts

_STYLE = re.compile(
    r"(?:^|\s+)(?:(?P<APA>apa)|(?P<Chicago>chicago)|(?P<BibTeX>bib ?(?:tex|latex)?)|(?P<Wikipedia>wiki(?:pedia)?"
    r"|\{\{cite news\}\}|cite news))$",
    re.IGNORECASE,
)
_MOST = 5


def answer_cite(archive: Archive, question: Question, today: date) -> Answer:
    """The document of an excerpt, or the one named by its number in /sources, its file, address or title."""
    style = _STYLE.search(question.words)
    typed = question.words[: style.start()].strip() if style else question.words
    excerpt = archive.find_excerpt(typed)
    meant = [archive.facts_of(excerpt.document)] if excerpt else _meant(archive, typed)
    if len(meant) != 1:
        return _unclear(archive, question, typed, meant)
    wanted = [style.lastgroup] if style and style.lastgroup else list(STYLES)
    cited = Cited.of(meant[0], today)
    references = tuple(Reference(name, STYLES[name](cited)) for name in wanted)
    return _answer(archive, question, meant[0], excerpt, references)


def _answer(
    archive: Archive, question: Question, facts: Facts, excerpt: Excerpt | None, references: tuple[Reference, ...]
) -> Answer:
    citation = Citation(excerpt, remarks=in_whose_words(archive, excerpt)) if excerpt else cite_source(facts)
    sections = (Section(references=references), Section(citations=(citation,)))
    return Answer("cite", question.typed, say("As a reference"), sections=sections, notice=_unknown(facts))


def _unknown(facts: Facts) -> Message | None:
    """What a reference should tell and isn't known."""
    document = facts.document
    if document.published is None:
        return say("The day of this document isn't known.")
    if document.inferred:
        return say("The day of this document was worked out from its text.")
    return None


def _meant(archive: Archive, typed: str) -> list[Facts]:
    if not typed:
        return []
    if typed.isdecimal():
        return list(archive.facts[int(typed) - 1 : int(typed)]) if int(typed) else []
    wanted = fold(typed)
    exact = [one for one in archive.facts if wanted in (fold(one.document.name), fold(one.document.url or ""))]
    return exact or [one for one in archive.facts if wanted in fold(f"{one.document.name} {one.document.title or ''}")]


def _unclear(archive: Archive, question: Question, typed: str, meant: list[Facts]) -> Answer:
    numbers = {one.document.name: number for number, one in enumerate(archive.facts, 1)}
    near = meant or archive.facts
    suggestions = tuple(
        Suggestion(one.document.title or one.document.name, f"/cite {numbers[one.document.name]}")
        for one in near[:_MOST]
    )
    if not typed:
        notice = say("Which source? For example: /cite 1 APA. The numbers stand in /sources.")
    elif typed.isdecimal():
        notice = count("There is only one document.", "There are only {n} documents.", len(archive.facts))
    elif meant:
        notice = say("Which of these?")
    elif source := _with_unknown_style(archive, typed):
        notice = say("I don't know that style. There are {styles}.", styles=tuple(STYLES))
        suggestions = tuple(Suggestion(style, f"/cite {source} {style}") for style in STYLES)
    else:
        notice = say("No source is named so. Give the code of an excerpt, or a number from /sources.")
    return Answer("cite", question.typed, notice=notice, suggestions=suggestions)


def _with_unknown_style(archive: Archive, typed: str) -> str | None:
    """What names a source in ``typed``, if a last word follows that names no style."""
    source = typed.rpartition(" ")[0].strip()
    return source if source and (archive.find_excerpt(source) or len(_meant(archive, source)) == 1) else None
