"""Where words stand in a corpus."""

import random
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.finding.verbatim.alignment import align
from bot.finding.verbatim.index import WordIndex
from bot.finding.verbatim.matching import exact_matches, nearest_match
from bot.finding.verbatim.stretches import Stretch
from bot.finding.verbatim.words import read_words

WORDS = [f"word{number}" for number in range(400)]
LETTERS = st.lists(st.sampled_from("abcde"), min_size=1, max_size=30)


def index_of(*texts: str) -> WordIndex:
    documents = [Document(f"{i}.txt", text) for i, text in enumerate(texts)]
    return WordIndex(Stretch(document, (Span(0, len(document.text)),)) for document in documents)


def naive(words: list[str], texts: list[list[str]]) -> list[tuple[str, int]]:
    return [
        (f"{i}.txt", 2 * at)
        for i, text in enumerate(texts)
        for at in range(len(text) - len(words) + 1)
        if text[at : at + len(words)] == words
    ]


@given(st.lists(LETTERS, min_size=1, max_size=4), st.lists(st.sampled_from("abcdef"), min_size=1, max_size=3))
def test_words_are_found_exactly_where_they_stand(texts, words):
    index = index_of(*(" ".join(text) for text in texts))
    found = exact_matches(index, [read_words(" ".join(words))])
    assert [(match.document.name, match.span.start) for match in found] == naive(words, texts)


@given(st.lists(LETTERS, min_size=1, max_size=4), LETTERS)
def test_what_is_nearly_there_is_told_with_all_its_differences(texts, words):
    index = index_of(*(" ".join(text) for text in texts))
    given_, near = read_words(" ".join(words)), nearest_match(index, [read_words(" ".join(words))])
    if near is None:
        assert not set(words) & {word for text in texts for word in text}
        return
    mine = [span.of(" ".join(words)) for span in (word.span for word in given_)]
    theirs = [span.of(near.document.text) for span in near.words]
    for difference in near.differences:
        for span in difference.given:
            mine.remove(span.of(" ".join(words)))
        for span in difference.found:
            theirs.remove(span.of(near.document.text))
    assert sorted(mine) == sorted(theirs)


@given(st.lists(LETTERS, min_size=1, max_size=4), LETTERS, st.sampled_from([0.3, 0.6, 0.9]))
def test_whoever_wants_only_what_is_near_finds_the_same(texts, words, least):
    index, pieces = index_of(*(" ".join(text) for text in texts)), [read_words(" ".join(words))]
    best, near = nearest_match(index, pieces), nearest_match(index, pieces, least)
    assert (near if near and near.share >= least else None) == (best if best and best.share >= least else None)


@pytest.mark.slow
@table(("length", "every"), product([60, 299, 301, 900], [5, 40]))
def test_a_text_of_any_length_is_found_from_its_first_word_to_its_last(length, every):
    chance = random.Random(length)
    told = [chance.choice(WORDS) for _ in range(3 * length)]
    given_ = [f"new{at}" if at % every == 2 else word for at, word in enumerate(told[length : 2 * length])]
    near = nearest_match(index_of(" ".join(told), " ".join(reversed(told))), [read_words(" ".join(given_))])
    assert near is not None
    assert near.document.name == "0.txt"
    assert [span.of(near.document.text) for span in near.words] == told[length : 2 * length]
    assert len(near.differences) == len(range(2, length, every))


def test_words_of_a_piece_are_those_of_the_piece_alone():
    text = "“U.S. aid”, he said, fell by 1,000.5 %"
    for start, end in ((0, 10), (1, 5), (9, 30), (12, len(text))):
        alone = [(word.key, word.span.start + start) for word in read_words(text[start:end])]
        assert [(word.key, word.span.start) for word in read_words(text, Span(start, end))] == alone


def test_words_don_t_run_over_the_end_of_a_document():
    assert not exact_matches(index_of("a b", "c d"), [read_words("b c")])


def test_the_parts_of_a_stretch_follow_one_another():
    document = Document("a.txt", "one two CAPTION three four")
    index = WordIndex([Stretch(document, (Span(0, 7), Span(16, 26)))])
    (match,) = exact_matches(index, [read_words("two three")])
    assert [span.of(document.text) for span in match.words] == ["two", "three"]


def test_pieces_stand_in_order_and_in_one_document():
    index = index_of("a b x c d", "c d a b", "a b")
    found = exact_matches(index, [read_words("a b"), read_words("c d")])
    assert [match.document.name for match in found] == ["0.txt"]


def test_a_word_replaced_at_the_end_stands_for_the_last_of_the_sentence():
    index = index_of("We will build the bridge. Nobody doubts it.")
    near = nearest_match(index, [read_words("We will build the road")])
    text = near.document.text
    assert [[span.of(text) for span in one.found] for one in near.differences] == [["bridge"]]


def test_words_added_behind_a_sentence_stand_for_none_of_the_next():
    index = index_of("We will build the bridge. Nobody doubts it.")
    near = nearest_match(index, [read_words("We will build the bridge tomorrow")])
    assert [one.found for one in near.differences] == [()]


def test_the_nearest_place_of_many_comes_first():
    index = index_of(*("the sun rose over the hills again" for _ in range(40)), "the moon rose over the dark hills")
    text = "the moon rose over the bright hills"
    best = align(index, index.encoded(word.key for word in read_words(text)))[0]
    assert index.document(best.first).name == "40.txt"
