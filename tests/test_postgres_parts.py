"""What an index in a database is made of, without a database."""

import pickle
from array import array
from collections import Counter
from datetime import date
from itertools import product

import pytest
from few_passages import document, passages
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.finding.search import SearchIndex, cut_documents, in_memory
from bot.finding.verbatim.stretches import Stretch
from bot.finding.vocabulary import Counting
from bot.finding.wanted import EVERYWHERE
from bot.postgres.packing import WITHOUT_TEXT, packed_declared, packed_numbers, unpacked_declared, unpacked_numbers
from bot.postgres.page import EntityNumbers, Page, packed_page
from bot.postgres.ranking import EVERY, Posting, best_sections
from bot.postgres.remembering import Remembering
from bot.postgres.rest import rest_of
from bot.postgres.spelling import PHRASE, phrase_of, quoted, spelt_in
from bot.postgres.weights import Postings, rounded_length, terms_of

TEXTS = ("The dam broke.\nAnna saw it.\nShe wept.", "The dam, the dam and the dam.", "A ferry sank.", "Nothing.")


@given(st.lists(st.lists(st.integers(0, 2**32 - 1))))
def test_numbers_come_back_as_they_were(sequences):
    assert [list(one) for one in unpacked_numbers(packed_numbers(*sequences))] == sequences


@table(
    ("part", "data"),
    product(
        ["entities", "plans", "points", "entries", "roles", "words"],
        [pickle.dumps(print), b"", b"[", b"{", b"\xc1", b"\x91\xa1a"],
    ),
)
def test_what_is_of_another_type_is_not_taken_back(part, data):
    with pytest.raises((ValueError, LookupError)):
        rest_of([(part, data)], ())


def test_what_is_declared_of_a_document_comes_back_without_its_text():
    one = Document("a", "Its text stays where it is.", date(2021, 3, 4), title="Half a sign: \ud83c", pages=(0, 4))
    data = packed_declared(one, 3)
    assert b"stays" not in data
    declared = {name: getattr(one, name) for name in WITHOUT_TEXT}
    assert unpacked_declared(data) == (len(one.text), 3, declared)


def test_a_page_gives_the_passages_that_it_was_made_of():
    own, entities = passages(document(TEXTS[0])), EntityNumbers()
    words = [array("I", [1, 2]), array("I"), array("I", [2])]
    page = Page(packed_page(own, words, entities), own[0].document, tuple(entities))
    assert [page.passage(place) for place in range(3)] == own
    assert [page.words.words(place) for place in range(3)] == words


@table(("length", "kept"), [(0, 0), (39, 39), (41, 40), (57, 56), (63, 60), (1000, 984)])
def test_a_length_is_kept_as_lucene_keeps_it(length, kept):
    assert rounded_length(length) == kept


@pytest.mark.slow
@given(st.lists(st.text("abc ", min_size=1), min_size=1, max_size=8).filter(lambda texts: any(map(str.strip, texts))))
def test_sections_score_as_in_tantivy(words):
    """A letter stands for a word here: one of a single letter says nothing of a topic."""
    names = {"a": "ferry", "b": "dam", "c": "water"}
    texts = (" ".join(names.get(letter, "of") for letter in word) for word in words)
    own = passages(*(document(f"{text}.", f"{n}.txt") for n, text in enumerate(texts)))
    engine = in_memory(own)
    asked = dict.fromkeys(engine.vocabulary.numbers, 1.5)
    postings = Postings()
    for cut in cut_documents(own, Counting()):
        for _, section in cut.sections:
            postings.add(terms_of(section, ()))
    scores: Counter[int] = Counter()
    for term, sections, weights in postings.weighed():
        for section, weight in zip(sections, weights, strict=True):
            scores[section] += asked.get(term, 0.0) * weight
    best = dict(engine.sections.best(asked, {}, 100, EVERYWHERE)) if asked else {}
    assert best == pytest.approx({section: score for section, score in scores.items() if score}, rel=1e-5)


def stretch(text):
    return Stretch(document(text), (Span(0, len(text)),))


@pytest.mark.slow
def test_no_phrase_falls_between_two_vectors():
    text = " ".join(f"w{number % 997}" for number in range(20_000))
    vectors = [positions(one.vector) for one in spelt_in([stretch(text)])]
    assert len(vectors) > 2
    for first in range(0, 20_000 - PHRASE, 501):
        phrase = [f"w{number % 997}" for number in range(first, first + PHRASE)]
        assert any(holds(vector, phrase) for vector in vectors), first


def positions(vector):
    """The positions of each word of a vector without quotation marks in it."""
    pairs = (word.rsplit(":", 1) for word in vector.split(" "))
    return {word.strip("'"): {int(one) for one in at.split(",")} for word, at in pairs}


def holds(vector, phrase):
    return any(all(at + n in vector.get(word, ()) for n, word in enumerate(phrase)) for at in vector.get(phrase[0], ()))


def test_a_word_is_counted_once_however_many_vectors_hold_it():
    spelt = list(spelt_in([stretch("dam " * 1000)]))
    assert sum((one.counted for one in spelt), Counter()) == {"dam": 1000}
    assert all(len(one.vector.split(",")) <= 255 for one in spelt)


def test_words_of_two_stretches_are_no_neighbours():
    (spelt,) = spelt_in([stretch("the dam"), stretch("broke")])
    assert not holds(positions(spelt.vector), ["dam", "broke"])


@table(("word", "kept"), [("don't", "'don''t'"), ("a\\b", "'a\\\\b'"), ("", "'-'")])
def test_a_word_is_quoted_as_the_server_reads_it(word, kept):
    assert quoted(word) == kept
    assert phrase_of([word, "x"]) == f"{kept} <-> 'x'"


def test_the_last_that_were_fetched_are_remembered_as_far_as_there_is_room():
    fetched = []

    def fetch(keys):
        fetched.extend(keys)
        return [(key, key.upper(), 1) for key in keys]

    remembering = Remembering(fetch, 2)
    assert remembering.of("abab") == {"a": "A", "b": "B"}
    assert (remembering["a"], remembering["c"], remembering["a"]) == ("A", "C", "A")
    assert fetched == ["a", "b", "c"]
    assert remembering["b"] == "B"
    assert fetched == ["a", "b", "c", "b"]


def test_an_index_of_nothing_is_one_too():
    assert SearchIndex(in_memory([])).publishers == set()


POSTING = st.dictionaries(st.integers(0, 40), st.floats(0.0625, 5, width=32), min_size=1)


@pytest.mark.slow
@given(st.lists(st.tuples(POSTING, st.floats(0.1, 3))), st.integers(1, 8), st.none() | st.sets(st.integers(0, 40)))
def test_what_cannot_come_among_the_best_is_left_out_and_nothing_else(asked, limit, allowed):
    scores = Counter()
    for posting, boost in asked:
        for section, weight in posting.items():
            if allowed is None or section in allowed:
                scores[section] += boost * weight
    pairs = [(made(posting), boost) for posting, boost in asked]
    found = best_sections(pairs, limit, EVERY if allowed is None else allowed)
    assert [score for _, score in found] == pytest.approx(sorted(scores.values(), reverse=True)[:limit])
    assert dict(found) == pytest.approx({section: scores[section] for section, _ in found})


def made(posting):
    ordered = sorted(posting.items())
    sections, weights = (array(code, (pair[n] for pair in ordered)) for n, code in enumerate("If"))
    return Posting.of(sections.tobytes(), weights.tobytes())
