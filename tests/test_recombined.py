"""The corpora that search is timed on are sound."""

from xml.etree import ElementTree

from benchmarks.curves import Curve, write_chart
from benchmarks.recombined import queries, recombine

PARAGRAPHS = [
    "The dam broke. Nobody was hurt there.",
    "A ferry sank off the coast. Its captain was saved by fishermen.",
]


def test_every_passage_is_a_sentence_of_the_paragraphs_given():
    corpus = recombine(PARAGRAPHS, 45)
    assert len(corpus.paragraphs) == 45
    assert len(corpus.documents) == 3
    assert {passage.excerpt.text for passage in corpus.passages()} == {
        "The dam broke.",
        "Nobody was hurt there.",
        "A ferry sank off the coast.",
        "Its captain was saved by fishermen.",
    }


def test_the_same_size_gives_the_same_corpus():
    assert list(recombine(PARAGRAPHS, 30).texts()) == list(recombine(PARAGRAPHS, 30).texts())


def test_the_words_of_a_query_stand_in_one_paragraph():
    corpus = recombine(PARAGRAPHS, 30)
    for query in queries(corpus, 20):
        assert any(set(query.split()) <= set(text.replace(".", " ").split()) for text in corpus.texts())


def test_a_chart_is_sound(tmp_path):
    write_chart(
        tmp_path / "chart.svg", "Title", "ms", [Curve("a", [(1000, 0.1), (10000, 1)]), Curve("b", [(1000, 20)])]
    )
    drawn = ElementTree.parse(tmp_path / "chart.svg")  # noqa: S314 - we have just written it
    texts = [one.text for one in drawn.iter() if one.tag.endswith("text")]
    assert {"Title", "a", "b", "paragraphs"} <= set(texts)
