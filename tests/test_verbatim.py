"""Whatever is asked, what is quoted stands word for word in a document."""

import re
from datetime import date
from itertools import islice

from golden_seeds import seeds_archive
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.answers.commands import COMMANDS, answer
from bot.answers.linked import linked
from bot.answers.offers import Offers
from bot.answers.question import Question
from bot.rendering.answer_json import answer_to_json
from bot.rendering.telegram.inline import offered
from bot.rendering.telegram.view import View
from bot.rendering.terminal import Terminal

TODAY = date(2026, 1, 1)
NAMES = st.sampled_from([name for entity in seeds_archive().entities.values() for name in entity.names])
PLACES = st.sampled_from([passage.excerpt.id for passage in seeds_archive().passages])
TEXTS = st.sampled_from([passage.excerpt.text for passage in seeds_archive().passages])
WORDS = st.one_of(
    st.text(max_size=60),
    NAMES,
    PLACES,
    st.tuples(NAMES, st.sampled_from([" about ", " и ", "、", " 2016..2017 ", " since "]), NAMES).map("".join),
    TEXTS,
    st.tuples(NAMES, TEXTS).map(lambda pair: f"{pair[0]}: “{pair[1]}”"),
    TEXTS.map(lambda text: text.replace(" the ", " no ").replace(" is ", " … ")),
    st.integers(-1, 20).map(str),
)
REPLIED = st.one_of(st.just(""), WORDS)
QUESTIONS = st.one_of(
    st.text(max_size=100),
    WORDS,
    st.tuples(st.sampled_from(sorted(COMMANDS)), WORDS).map(lambda pair: f"/{pair[0]} {pair[1]}"),
    st.tuples(st.sampled_from(["2016-12-31", "2017"]), st.sampled_from(sorted(COMMANDS)), WORDS).map(
        lambda three: f"/asof {three[0]} /{three[1]} {three[2]}"
    ),
)


@given(QUESTIONS, st.integers(1, 50), REPLIED)
def test_every_excerpt_of_every_answer_is_a_slice_of_its_document(typed, limit, replied):
    archive = seeds_archive()
    documents = {id(document) for document in archive.documents}
    for citation in answer(archive, Question.parse(typed, limit, replied), TODAY).citations:
        excerpt = citation.excerpt
        assert id(excerpt.document) in documents
        assert excerpt.text == excerpt.document.text[excerpt.span.start : excerpt.span.end]
        assert archive.find_excerpt(excerpt.id) == excerpt
        assert all(excerpt.span.contains(span) for span in citation.marked)
        assert list(citation.marked) == sorted(citation.marked)


OFFERS = Offers(seeds_archive())


@given(WORDS)
def test_every_excerpt_that_is_offered_is_a_slice_of_its_document_and_sent_whole(typed):
    for offer in islice(OFFERS.of(typed, TODAY), 5):
        sent = offered(offer, View("dateline_bot")).input_message_content.message_text
        for citation in offer.answer.citations:
            assert seeds_archive().find_excerpt(citation.excerpt.id) == citation.excerpt
            assert citation.excerpt.text in sent


@given(st.lists(st.one_of(st.text(max_size=20), NAMES.map("[[{}]]".format)), max_size=5).map(" ".join))
def test_words_that_are_marked_lead_to_excerpts_and_nothing_else_is_changed(text):
    for way in linked(seeds_archive(), text, TODAY):
        bare = re.sub(r"\[\[\s*([^\[\]]+?)\s*\]\]", r"\1", text)
        assert "".join(piece.words for piece in way) == bare
        for piece in way:
            assert not piece.citation or seeds_archive().find_excerpt(piece.citation.excerpt.id)


@given(QUESTIONS, REPLIED)
def test_json_quotes_what_stands_at_its_offsets(typed, replied):
    texts = {document.name: document.text for document in seeds_archive().documents}
    given_ = answer_to_json(answer(seeds_archive(), Question.parse(typed, replied=replied), TODAY))
    for citation in given_["citations"]:
        assert citation["text"] == texts[citation["document"]][citation["start"] : citation["end"]]
    for difference in given_.get("differences", ()):
        found, own = difference["found"], difference["given"]
        assert found is None or any(text[found["start"] : found["end"]] == found["text"] for text in texts.values())
        assert own is None or given_["given"][own["start"] : own["end"]] == own["text"]


@given(QUESTIONS)
def test_the_terminal_shows_every_word_of_an_excerpt_in_order(typed):
    given_ = answer(seeds_archive(), Question.parse(typed), TODAY)
    shown = "".join(Terminal().render(given_).replace("│", "").split())
    for citation in given_.citations:
        assert "".join(citation.excerpt.text.split()) in shown


@table("command", sorted(COMMANDS))
def test_every_command_answers_without_words(command):
    given_ = answer(seeds_archive(), Question.parse(f"/{command}"), TODAY)
    assert given_.found or given_.notice or given_.title


@given(QUESTIONS)
def test_an_answer_that_finds_nothing_says_so(typed):
    given_ = answer(seeds_archive(), Question.parse(typed), TODAY)
    assert given_.found or given_.notice or given_.command in ("help", "start")
