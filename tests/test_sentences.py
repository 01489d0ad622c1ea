"""Sentences end where readers see them end."""

import re

from golden_seeds import seeds_archive
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.corpus.span import Span
from bot.reading.sentences import read_sentences


@table(
    ("text", "sentences"),
    [
        ("It rained. It snowed.", ["It rained.", "It snowed."]),
        ("Mr. Lee met Dr. Ray. They spoke.", ["Mr. Lee met Dr. Ray.", "They spoke."]),
        ("Tests, etc. I think so.", ["Tests, etc.", "I think so."]),
        ('"We left." He did not.', ['"We left."', "He did not."]),
        ("The U.S. Senate met. It rose.", ["The U.S. Senate met.", "It rose."]),
        ("雨が降った。雪も降った！", ["雨が降った。", "雪も降った！"]),
        ("「雨だ。」と言った。", ["「雨だ。」", "と言った。"]),
        ("Sen. Reed (D-Ill.), who left, spoke. It rained.", ["Sen. Reed (D-Ill.), who left, spoke.", "It rained."]),
        ("(He left.) Then she came.", ["(He left.)", "Then she came."]),
        ("Шёл дождь. Он кончился.", ["Шёл дождь.", "Он кончился."]),
        ('"We left," she said. " We came back."', ['"We left," she said.', '" We came back."']),
        (
            '"We left, " she said. "We came back. " He slept.',
            ['"We left, " she said.', '"We came back. "', "He slept."],
        ),
        ("“We left!”He did not.", ["“We left!”", "He did not."]),
        ("«Мы ушли. » Он спал.", ["«Мы ушли. »", "Он спал."]),
        ("She left. « We came back. »", ["She left.", "« We came back. »"]),
        ("She left. ”We came back.”", ["She left.", "”We came back.”"]),
    ],
)
def test_a_paragraph_falls_into_its_sentences(text, sentences):
    assert [span.of(text) for span in read_sentences(text, Span(0, len(text)))] == sentences


SAID = st.sampled_from(["It rained", "We saw the bridge", "Дождь шёл весь день", "Nobody came. They slept"])
QUOTED = st.sampled_from(
    ['"{}," she said.', '"{}."', "“{}.”", "“{}!” he said.", "«{}», — сказала она.", "« {}. »", '" {}."']
)
ENDS_OPEN, BEGINS_CLOSED = re.compile(r"[“„«「(]$|\s\"$"), re.compile(r"[”»」)]|\"\s(?=[a-zа-я])")


STATED = SAID.map("{}.".format) | st.tuples(QUOTED, SAID).map(lambda two: two[0].format(two[1]))


@given(st.lists(STATED, min_size=1))
def test_no_sentence_ends_with_an_opening_mark_or_begins_with_a_closing_one(told):
    text = " ".join(told)
    sentences = [span.of(text) for span in read_sentences(text, Span(0, len(text)))]
    assert "".join("".join(sentences).split()) == "".join(text.split())
    assert [one for one in sentences if ENDS_OPEN.search(one) or BEGINS_CLOSED.match(one)] == []


def test_no_excerpt_of_the_seeds_does():
    archive = seeds_archive()
    told = [passage.excerpt.text for passage in archive.passages]
    told += [one.event.span.of(one.facts.document.text) for entry in archive.entries for one in entry.tellings]
    assert [one for one in told if ENDS_OPEN.search(one) or BEGINS_CLOSED.match(one)] == []
