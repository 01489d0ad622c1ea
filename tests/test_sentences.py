"""Sentences end where readers see them end."""

import pytest

from bot.corpus.span import Span
from bot.reading.sentences import read_sentences


@pytest.mark.parametrize(
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
    ],
)
def test_a_paragraph_falls_into_its_sentences(text, sentences):
    assert [span.of(text) for span in read_sentences(text, Span(0, len(text)))] == sentences
