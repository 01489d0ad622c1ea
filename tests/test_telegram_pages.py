"""Answers as pages: within Telegram's limits, and with every excerpt whole."""

from datetime import date

import pytest
from golden_seeds import seeds_archive
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import MessageEntity
from telegram_fake import units

from bot.answers.answer import Answer, Checked, Citation, Declared, Difference, Reference, Section, Verdict
from bot.answers.commands import COMMANDS, answer
from bot.answers.message import Message, say
from bot.answers.question import Question
from bot.corpus.document import Document, Excerpt
from bot.corpus.plan import Source
from bot.corpus.span import Span
from bot.reading.layout.parts import Role
from bot.rendering.telegram.deep_links import Links
from bot.rendering.telegram.pages import Page, pages

BOT = Links("dateline_bot")
QUOTE = "expandable_blockquote"
LONGEST = Document(
    "long.txt", "Ordinary words. <b>&amp;</b> *_`[ 🙂 " * 400, date(2020, 5, 1), False, "Times", "A title"
)


def shown(page: Page, kind: str) -> list[str]:
    """The text under each entity of a kind."""
    raw = page.text.encode("utf-16-le")
    return [under(raw, entity) for entity in page.entities if entity.type == kind]


def under(raw: bytes, entity: MessageEntity) -> str:
    """The text under an entity; half of a surrogate pair at its ends can't be decoded and fails."""
    return raw[2 * entity.offset : 2 * (entity.offset + entity.length)].decode("utf-16-le")


def quotations(of: tuple[Page, ...]) -> str:
    return "".join(text for page in of for text in shown(page, QUOTE))


def excerpts(given: Answer) -> str:
    return "".join(citation.excerpt.text for citation in given.citations)


def check(given: Answer) -> None:
    """Every rule of Telegram's for a message's text, and every excerpt whole and in order over the pages."""
    made = pages(given, BOT)
    assert made
    for page in made:
        raw = page.text.encode("utf-16-le")
        assert page.text.strip()
        assert units(page.text) <= 4096
        assert len(page.entities) <= 100
        open_until = [len(raw) // 2]
        for entity in page.entities:
            while open_until[-1] <= entity.offset and len(open_until) > 1:
                open_until.pop()
            assert entity.length > 0
            assert 0 <= entity.offset <= entity.offset + entity.length <= open_until[-1]
            open_until.append(entity.offset + entity.length)
            assert under(raw, entity)
    assert quotations(made) == excerpts(given)


TEXT = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("🙂 \n"), min_size=1, max_size=40)
SENTENCES = st.builds(lambda text, n: Message("{text}", {"text": text * n}), TEXT, st.sampled_from([1, 50]))


@st.composite
def citations(draw) -> Citation:
    text = draw(TEXT) * draw(st.sampled_from([1, 1, 2, 250]))
    day = draw(st.none() | st.just(date(2020, 5, 1)))
    url = draw(st.sampled_from([None, "https://example.org/a?b=c&d#e"]))
    document = Document("a.txt", text, day, draw(st.booleans()), draw(st.none() | TEXT), draw(st.none() | TEXT), url)
    start, step = draw(st.integers(0, len(text) - 1)), draw(st.integers(2, 40))
    marked = tuple(Span(at, at + 1) for at in range(start, len(text), step))
    remarks = tuple(draw(st.lists(SENTENCES, max_size=2)))
    return Citation(Excerpt(document, Span(start, len(text))), draw(st.sampled_from(Role)), marked, remarks=remarks)


DECLARED = st.builds(Declared, st.integers(1, 999), TEXT, SENTENCES)
SECTIONS = st.builds(
    Section,
    st.none() | SENTENCES,
    st.lists(citations(), max_size=4).map(tuple),
    st.lists(citations(), max_size=2).map(tuple),
    st.builds(lambda points, n: tuple(points) * n, st.lists(DECLARED, max_size=3), st.sampled_from([1, 50])),
    st.none() | st.builds(Source, st.none() | TEXT, st.just("https://example.org")),
)
ANSWERS = st.builds(
    Answer,
    st.just("who"),
    st.just("/who"),
    st.none() | SENTENCES,
    sections=st.lists(SECTIONS, max_size=3).map(tuple),
    notice=st.none() | SENTENCES,
)


@pytest.mark.slow
@pytest.mark.each_engine
@settings(max_examples=12, deadline=None)
@given(ANSWERS)
def test_any_answer_keeps_the_limits_and_shows_its_excerpts_whole(given):
    check(given)


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(sorted(COMMANDS)), st.text(max_size=30) | st.sampled_from(["Abe", "Putin 2016", "3", "energy"]))
def test_any_question_is_answered_within_the_limits(command, words):
    typed = words if command == "ask" else f"/{command} {words}"
    check(answer(seeds_archive(), Question.parse(typed), date(2026, 1, 1)))


def citation(text: str, **more) -> Citation:
    return Citation(Excerpt(Document("a.txt", text, date(2020, 5, 1), title="Title", **more), Span(0, len(text))))


def answered(*sections: Section, **more) -> Answer:
    return Answer("who", "/who", say("Title of all"), sections=sections, **more)


def test_pages_are_cut_between_excerpts():
    texts = [letter * 1500 for letter in "abcde"]
    made = pages(answered(Section(citations=tuple(map(citation, texts)))), BOT)
    assert [shown(page, QUOTE) for page in made] == [texts[:2], texts[2:4], texts[4:]]


def test_an_excerpt_too_long_for_a_page_is_continued_and_marked_so():
    made = pages(answered(Section(citations=(Citation(Excerpt(LONGEST, Span(0, len(LONGEST.text)))),))), BOT)
    assert len(made) > 2
    assert quotations(made) == LONGEST.text
    assert [shown(page, "italic") for page in made] == [
        ["continues"],
        *[["continued; continues"]] * (len(made) - 2),
        ["continued"],
    ]


def test_a_page_is_filled_to_the_limit_and_not_beyond():
    def page_count(length: int) -> int:
        given = answered(Section(citations=(citation("a" * 2000), citation("b" * length))))
        check(given)
        return len(pages(given, BOT))

    fixed = units(pages(answered(Section(citations=(citation("a"), citation("b")))), BOT)[0].text) - 2
    room = 4096 - 2000 - fixed
    counts = [page_count(length) for length in range(room - 10, room + 10)]
    assert counts == sorted(counts)
    assert (counts[0], counts[-1]) == (1, 2)


def test_a_piece_leaves_room_for_all_that_is_said_of_it():
    text = "🙂" * 5000
    document = Document("a.txt", text, date(2020, 5, 1), True, "P" * 200, "T" * 200, "https://example.org")
    given = Citation(Excerpt(document, Span(0, len(text))), Role.CAPTION, remarks=(say("r" * 200),))
    check(answered(Section(say("h" * 300), (given,)), notice=say("n" * 900)))


def test_every_page_shows_the_title_and_the_first_the_notice():
    sections = Section(citations=tuple(citation(letter * 3000) for letter in "ab"))
    made = pages(answered(sections, notice=say("A notice.")), BOT)
    assert [page.text.startswith("Title of all\n\n") for page in made] == [True, True]
    assert ["A notice." in page.text for page in made] == [True, False]


def test_a_heading_is_repeated_where_its_section_goes_on_and_only_there():
    first = Section(say("One"), (citation("a" * 1000), citation("b" * 1000), citation("c" * 3000)))
    made = pages(answered(first, Section(say("Two"), (citation("d"),))), BOT)
    assert [shown(page, "bold")[1:] for page in made] == [["One"], ["One", "Two"]]


def test_matched_words_are_bold_inside_the_quotation():
    found = Citation(Excerpt(LONGEST, Span(0, 15)), marked=(Span(0, 8), Span(9, 14)))
    (page,) = pages(answered(Section(citations=(found,))), BOT)
    assert [shown(page, QUOTE), shown(page, "bold")[1:]] == [["Ordinary words."], ["Ordinary", "words"]]


def test_a_source_names_publisher_day_and_title_and_links_to_both_places():
    text = "Whole words, said-so & more."
    given = citation(text, publisher="Times", url="https://example.org/a")
    (page,) = pages(answered(Section(citations=(given,))), BOT)
    assert page.text.endswith("\nTimes · 1 May 2020 · Title · in context")
    assert [entity.url for entity in page.entities if entity.url] == [
        "https://example.org/a#:~:text=Whole%20words%2C%20said%2Dso%20%26%20more.",
        f"https://t.me/dateline_bot?start={given.excerpt.id}",
    ]


def test_a_source_without_an_address_still_opens_in_the_bot():
    given = citation("Words.")
    (page,) = pages(answered(Section(citations=(given,))), BOT)
    assert [entity.url for entity in page.entities if entity.url] == [
        f"https://t.me/dateline_bot?start={given.excerpt.id}"
    ]


def test_declared_points_stand_apart_from_excerpts_with_their_source():
    source = Source("Ministry", "https://example.org/plan")
    declared = (Declared(1, "Energy", say("no document names it")), Declared(2, "Health", say("named in one passage")))
    (page,) = pages(answered(Section(say("As declared"), declared=declared, source=source)), BOT)
    assert not shown(page, QUOTE)
    assert page.text.split("\n")[2:] == [
        "As declared",
        "1. Energy — no document names it",
        "2. Health — named in one passage",
        "Declared by: Ministry",
    ]
    assert shown(page, "text_link") == ["Ministry"]


def test_a_text_to_be_checked_stands_apart_from_excerpts_with_its_words_marked():
    checked = Checked("We will 🙂 never build it.", Verdict.ALTERED, (Difference(Span(10, 15), None),))
    (page,) = pages(Answer("verify", "", say("Altered"), checked=checked), BOT)
    assert page.text.split("\n")[2:] == ["The text to be checked", "We will 🙂 never build it."]
    assert shown(page, "bold") == ["Altered", "The text to be checked", "never"]
    assert not shown(page, QUOTE)


def test_a_long_text_to_be_checked_goes_on_on_further_pages():
    checked = Checked(
        "🙂 words " * 700, Verdict.ALTERED, (Difference(Span(0, 1), None), Difference(Span(6000, 6005), None))
    )
    given = Answer("verify", "", say("Altered"), checked=checked)
    check(given)
    assert len(pages(given, BOT)) > 1


def test_a_reference_can_be_copied_by_a_tap():
    reference = Reference("BibTeX", "@misc{key,\n}")
    (page,) = pages(answered(Section(references=(reference,))), BOT)
    assert shown(page, "pre") == ["@misc{key,\n}"]


def test_what_the_bot_says_of_an_excerpt_stands_outside_the_quotation():
    given = Citation(citation("Words.").excerpt, Role.CAPTION, remarks=(say("planned when printed"),))
    (page,) = pages(answered(Section(citations=(), also=(given,))), BOT)
    assert shown(page, "italic") == ["also told; from the caption of a picture; planned when printed"]
    assert shown(page, QUOTE) == ["Words."]


def test_an_answer_without_a_word_is_still_a_message():
    assert [page.text for page in pages(Answer("ask", ""), BOT)] == ["There is nothing to show."]


def test_an_excerpt_of_a_text_with_pages_names_its_page():
    document = Document("a.txt", "One. Two. Three.", pages=(0, 5, 10))
    spans = (Span(5, 9), Span(5, 16))
    (page,) = pages(answered(Section(citations=tuple(Citation(Excerpt(document, span)) for span in spans))), BOT)
    assert " · p. 2 · " in page.text
    assert " · pp. 2–3 · " in page.text


def test_what_needs_several_pages_is_put_on_shorter_ones_if_those_are_wanted():
    given = answer(seeds_archive(), Question.parse("/timeline Abe"), date(2026, 1, 1))
    whole, short = pages(given, BOT), pages(given, BOT, wanted=2000)
    assert 1 < len(whole) < len(short)
    assert max(units(page.text) for page in short) <= 2000
    assert quotations(short) == quotations(whole)


def test_what_fits_on_one_page_stays_on_it():
    given = answer(seeds_archive(), Question.parse("/plan 8"), date(2026, 1, 1))
    assert len(pages(given, BOT)) == len(pages(given, BOT, wanted=500)) == 1
