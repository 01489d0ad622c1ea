"""The flat row of words gives each passage its own again."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from bot.finding.word_stream import WordStream

# Numbers whose bytes are alike, so that one seems to begin inside another.
WORDS = st.sampled_from([0, 1, 256, 257, 65536, 16777216, 16843009, 2**32 - 1])
PASSAGES = st.lists(st.lists(WORDS, max_size=6), min_size=1, max_size=6)


def stream_of(passages: list[list[int]]) -> WordStream:
    stream = WordStream()
    for words in passages:
        stream.add(array("I", words))
    return stream


@given(PASSAGES)
def test_each_passage_has_its_words_in_order(passages):
    stream = stream_of(passages)
    assert [list(stream.words(number)) for number in range(len(passages))] == passages
    assert [stream.length(number) for number in range(len(passages))] == [len(words) for words in passages]


@given(PASSAGES, WORDS, st.data())
def test_a_word_is_found_as_often_as_it_stands_there(passages, word, data):
    first = data.draw(st.integers(0, len(passages)))
    last = data.draw(st.integers(first, len(passages)))
    holding = [number for number in range(first, last) for one in passages[number] if one == word]
    assert list(stream_of(passages).holding(word, first, last)) == holding
