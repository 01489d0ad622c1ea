"""What each command answers, on the seeds."""

from datetime import date

from golden_seeds import golden, seeds_archive
from tables import table

from bot.answers.answer import Answer
from bot.answers.commands import MENU, answer
from bot.answers.question import Question
from bot.corpus.span import Span
from bot.reading.dates.when import first_day
from bot.reading.layout.parts import Role
from bot.rendering.wording import fill

TODAY = date(2026, 1, 1)


def ask(typed: str) -> Answer:
    return answer(seeds_archive(), Question.parse(typed, 1000), TODAY)


def covers(given: Answer, name: str, start: int, end: int) -> bool:
    span = Span(start, end)
    return any(c.excerpt.document.name == name and c.excerpt.span.contains(span) for c in given.citations)


QUOTATIONS = [(who, *place) for who, places in golden()["quotations"].items() for place in places]
NEVER_QUOTED = [who for who, places in golden()["quotations"].items() if not places]


@table(("who", "name", "start", "end"), QUOTATIONS)
def test_said_gives_each_quotation_to_its_speaker(who, name, start, end):
    assert covers(ask(f"/said {who}"), name, start, end)


@table(("who", "name", "start", "end"), QUOTATIONS)
def test_said_gives_no_quotation_to_anybody_else(who, name, start, end):
    others = [other for other in golden()["quotations"] if other != who]
    assert not [other for other in others if covers(ask(f"/said {other}"), name, start, end)]


@table("who", NEVER_QUOTED)
def test_somebody_never_quoted_is_said_to_be_just_that(who):
    given = ask(f"/said {who}")
    assert not given.citations
    assert given.notice
    assert fill(given.notice) == f"{who} is named in these documents, but no quotation is surely theirs."


def test_said_is_newest_first():
    days = [citation.excerpt.document.published for citation in ask("/said Shinzo Abe").citations]
    assert days == sorted(days, reverse=True)


def test_said_about_a_topic_gives_only_words_on_it():
    texts = [citation.excerpt.text for citation in ask("/said Abe about Resolution 2321").citations]
    assert texts
    assert all("Resolution 2321" in text for text in texts)


@table(
    "typed",
    ["japanese foreign minister", "foreign minister of Japan", "Kishida", "fumio kishida", "Кисида", "岸田"],
)
def test_who_finds_a_man_by_name_role_or_script(typed):
    given = ask(f"/who {typed}")
    assert given.entity
    assert given.entity.name == "Fumio Kishida"


@table("typed", ["Сэко", "世耕", "sekko", "SEKO", "Hiroshige Sekō"])
def test_who_finds_seko_however_he_is_typed(typed):
    given = ask(f"/who {typed}")
    assert given.entity
    assert given.entity.id == "seko"


def test_who_dates_the_roles_that_changed():
    roles = {(c.excerpt.document.published, c.excerpt.text) for c in ask("/who Shuvalov").citations}
    assert (date(2016, 10, 17), "Russian Deputy Prime Minister") in roles
    assert (date(2017, 7, 7), "Russia’s First Deputy Prime Minister") in roles


def test_a_caption_is_marked_as_one():
    citations = ask("/who Lavrov").citations
    assert citations
    assert {citation.role for citation in citations} == {Role.CAPTION}


@table(("name", "start", "end", "day", "status"), golden()["events"])
def test_timeline_dates_an_event_at_its_own_precision(name, start, end, day, status):
    sentence = Span(start, end)
    found = [
        (citation.when.start[: len(day)], "happened" if citation.status == "happened" else "planned")
        for citation in ask("/timeline").citations
        if citation.excerpt.document.name == name and citation.excerpt.span.overlaps(sentence) and citation.when
    ]
    assert (day, status) in found


def test_timeline_is_in_order():
    days = [first_day(entry.when) for entry in seeds_archive().entries]
    assert days == sorted(days)
    assert len(ask("/timeline").sections) == len(days)


def test_the_proposal_told_in_four_documents_is_one_event():
    told = [c for c in ask("/timeline").citations if c.when and c.when.start.startswith("2016-05")]
    assert len({citation.event for citation in told}) == 1
    assert len({citation.excerpt.document.name for citation in told}) == 4


@table(
    ("words", "years"),
    [
        ("2018", {"2017", "2018"}),
        ("2016-05", {"2016"}),
        ("since July 2017", {"2017", "2018"}),
        ("до 2017", {"1956", "2016", "2017"}),
    ],
)
def test_timeline_keeps_to_the_period_asked_for(words, years):
    found = {citation.when.start[:4] for citation in ask(f"/timeline {words}").citations if citation.when}
    assert found
    assert found <= years


def test_a_period_without_events_is_a_miss():
    given = ask("/timeline 1999")
    assert not given.citations
    assert given.notice


@table("number", range(1, 9))
def test_plan_finds_the_documents_that_name_a_point(number):
    found = {citation.excerpt.document.name for citation in ask(f"/plan {number}").citations}
    assert found == {name for name, points in golden()["points"].items() if number in points}


@table(("name", "start", "end"), golden()["listing"])
def test_plan_finds_every_sentence_that_lists_points(name, start, end):
    assert any(covers(ask(f"/plan {number}"), name, start, end) for number in range(1, 9))


def test_a_plan_is_declared_apart_from_what_is_quoted():
    given = ask("/plan")
    assert [point.number for section in given.sections for point in section.declared] == list(range(1, 9))
    assert not given.citations


def test_a_point_that_no_document_names_says_so():
    given = ask("/plan 5")
    assert given.notice
    assert fill(given.notice) == "No document names this point where it tells of the plan."


@table(
    ("words", "number"),
    [
        ("energy", 4),
        ("3", 3),
        ("дальний восток", 6),
        ("Дальний Восток", 6),
        ("エネルギー", 4),
        ("technologies", 7),
        ("point 8", 8),
    ],
)
def test_a_point_is_chosen_by_number_name_or_word(words, number):
    declared = ask(f"/plan {words}").sections[0].declared
    assert [point.number for point in declared] == [number]


def test_sources_lists_every_document_with_its_licence():
    given = ask("/sources")
    assert len({citation.excerpt.document.name for citation in given.citations}) == 5
    assert all(citation.labels for citation in given.citations)


def test_search_marks_the_words_it_found():
    best = ask("/search peace treaty").citations[0]
    assert best.marked


@table("typed", ["Who is the king of Norway?", "bitcoin", "погода в Москве завтра", "xyzzy"])
def test_a_miss_quotes_nothing_and_says_how_far_the_documents_go(typed):
    given = ask(typed)
    assert not given.citations
    assert given.notice
    assert "17 October 2016 to 22 January 2018" in fill(given.notice)


def test_an_answer_about_now_says_when_the_documents_end():
    given = ask("Who is prime minister of Japan now?")
    assert given.notice
    assert "22 January 2018" in fill(given.notice)


def test_an_excerpt_opens_among_its_neighbours():
    citation = ask("/search peace treaty").citations[0]
    opened = ask(f"/start {citation.excerpt.id}")
    assert any(c.excerpt.span.contains(citation.excerpt.span) or c.marked for c in opened.citations)
    assert len(opened.citations) > 1


@table(
    ("typed", "command", "found"),
    [
        ("What did Abe say about Resolution 2321?", "said", True),
        ("安倍は何と言った", "said", True),
        ("Что сказал Абэ о мирном договоре?", "said", True),
        ("What did Shuvalov answer to Kishida?", "said", False),
        ("what happened in December 2016", "timeline", True),
        ("what happened in Sochi", "search", True),
        ("Did Putin visit Vietnam?", "search", False),
    ],
)
def test_a_plain_question_is_answered_by_what_it_asks_for(typed, command, found):
    given = ask(typed)
    assert given.found is found
    if command == "said" and found:
        assert {citation.speaker for citation in given.citations} == {"Shinzo Abe"}
    if command == "timeline":
        assert all(citation.when for citation in given.citations)


def test_the_id_of_an_excerpt_opens_it():
    citation = ask("/search peace treaty").citations[0]
    assert ask(citation.excerpt.id).citations == ask(f"/open {citation.excerpt.id}").citations


def test_a_command_half_typed_is_offered_whole():
    assert [suggestion.typed for suggestion in ask("/tim").suggestions] == ["/timeline"]


def test_an_unknown_excerpt_is_told():
    given = ask("/start AAAAAAAAAAAAAAAAAAAA")
    assert not given.citations
    assert given.notice


def test_an_unknown_command_is_told():
    given = ask("/frobnicate")
    assert given.notice
    assert fill(given.notice) == "There is no command /frobnicate."


def test_help_shows_three_questions_that_are_answered():
    suggestions = ask("/help").suggestions
    assert len(suggestions) == 3
    assert all(ask(suggestion.typed).found for suggestion in suggestions)


@table("typed", ["/help verify", "/help /Verify"])
def test_help_on_a_command_tells_of_it_alone(typed):
    (section,) = ask(typed).sections
    assert [usage.typed for usage in section.usages] == ["/verify [NAME:] TEXT"]


@table("typed", ["/help", "/help frobnicate", "/help start", "help"])
def test_help_on_anything_else_is_the_whole(typed):
    assert len(ask(typed).sections[0].usages) == len(MENU)


@table(("typed", "offered"), [("What are the eight points?", True), ("Who is Shinzo Abe?", False)])
def test_who_asks_for_points_is_offered_the_plan(typed, offered):
    assert ("/plan" in [one.typed for one in ask(typed).suggestions]) is offered


def test_what_was_typed_in_the_wrong_layout_is_asked_back_in_the_other():
    given = ask("xnj crfpfk Genby")
    assert fill(given.notice) == "Did you mean this?"
    assert [one.typed for one in given.suggestions] == ["что сказал Путин"]


def test_a_sentence_that_begins_with_a_pronoun_brings_the_one_before_it():
    texts = [citation.excerpt.text for citation in ask("/timeline November 2016").citations]
    assert any("met in Russia’s Vladivostok" in text and "They decided to meet in Peru" in text for text in texts)


@table(
    ("filters", "documents"),
    [
        ("source:sputnik", {"001"}),
        ("from:2017-07", {"002", "003"}),
        ("to:2016", {"000", "004"}),
        ("from:2016-12-01 to:2017-06 source:TASS", {"004"}),
    ],
)
def test_search_keeps_to_what_was_printed_when_and_by_whom(filters, documents):
    assert {c.excerpt.document.name[:3] for c in ask(f"/search {filters} Japan").citations} == documents


def test_words_out_of_the_middle_of_a_quotation_name_their_speaker():
    given = ask("/search consistently one by one implement the agreements reached")
    assert "in the words of Shinzo Abe" in [fill(label) for label in given.citations[0].labels]
