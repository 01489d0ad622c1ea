"""An answer as a terminal shows it."""

from datetime import date

import click
from tables import table

from bot.answers.answer import Answer, Checked, Citation, Declared, Difference, Reference, Section, Suggestion, Verdict
from bot.answers.message import say
from bot.corpus.document import Document, Excerpt
from bot.corpus.plan import Source
from bot.corpus.span import Span
from bot.rendering.terminal import Terminal

TRICK = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202e"


def cited(text: str, *marked: Span, **declared: object) -> Answer:
    document = Document("a.txt", text, published=date(2020, 5, 4), **declared)
    citation = Citation(Excerpt(document, Span(0, len(text))), marked=marked)
    return Answer("search", "x", sections=(Section(citations=(citation,)),))


def test_an_excerpt_stands_behind_a_rule_with_its_source_below():
    shown = Terminal().render(cited("Rain fell.", publisher="The Daily", title="Weather")).split("\n")
    assert shown[0] == "  │ Rain fell."
    assert shown[1].startswith("  └ The Daily · 4 May 2020 · Weather · ")


def test_marked_words_are_bold_over_a_line_end():
    shown = Terminal(colours=True, width=13).render(cited("Rain fell in May", Span(5, 16)))
    assert f"Rain {click.style('fell', bold=True)}\n  │ {click.style('in May', bold=True)}\n" in shown


def test_without_colours_no_escape_is_written():
    assert "\x1b" not in Terminal().render(cited("Rain fell in May", Span(5, 9)))


def test_suggestions_are_numbered_for_who_reads_numbers_back():
    answer = Answer("who", "x", suggestions=(Suggestion("A", "/who A"), Suggestion("B", "/who B")))
    assert Terminal(numbered=True).render(answer).split("\n") == ["  1. /who A", "  2. /who B"]
    assert Terminal().render(answer).split("\n") == ["  Ask: /who A", "  Ask: /who B"]


def test_a_text_to_be_checked_stands_behind_a_question_mark():
    checked = Checked("We never build it", Verdict.ALTERED, (Difference(Span(3, 8), None),))
    shown = Terminal(colours=True).render(Answer("verify", "x", checked=checked))
    assert shown == f"  ? We {click.style('never', bold=True)} build it"


def test_a_reference_stands_in_lines_of_its_own():
    answer = Answer("cite", "x", sections=(Section(references=(Reference("BibTeX", "@misc{key,\n}"),)),))
    assert Terminal().render(answer).split("\n") == ["  BibTeX", "@misc{key,", "}"]


TRICKY = [
    Answer("verify", "x", checked=Checked(TRICK, Verdict.ALTERED, (Difference(Span(0, 2), None),))),
    Answer("cite", "x", sections=(Section(references=(Reference("APA", TRICK),)),)),
    cited(f"Rain {TRICK} fell."),
    cited("Rain fell.", publisher=TRICK),
    cited("Rain fell.", title=TRICK),
    cited("Rain fell.", url=f"https://example.org/{TRICK}"),
    Answer("who", "x", say("{name}", name=TRICK)),
    Answer("who", "x", notice=say("{name}", name=TRICK)),
    Answer("who", "x", suggestions=(Suggestion("x", f"/who {TRICK}"),)),
    Answer("plan", "x", sections=(Section(say("{name}", name=TRICK)),)),
    Answer("plan", "x", sections=(Section(declared=(Declared(1, TRICK, say("found")),)),)),
    Answer("plan", "x", sections=(Section(source=Source(TRICK, TRICK)),)),
]


@table("answer", TRICKY)
def test_nothing_that_documents_say_or_that_is_declared_reaches_the_terminal_as_a_command(answer):
    shown = Terminal().render(answer)
    assert not any(control in shown for control in "\x1b\x07\x9b\u202e")
    assert "␛" in shown
