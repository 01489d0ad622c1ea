"""Where documents fall silent."""

from datetime import date

import pytest
from dated_texts import archive_of, shown
from tables import table

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.rendering.wording import fill
from bot.service.asking.asking import Ask

PLANS = (
    "OSLO, March 2. /NTB/. Mayor Anna Reed is expected to visit Bergen in April 2020. "
    "Minister Paul Ortega will open a school in Oslo in May 2020. In 2030 Anna Reed will visit Rome."
)
OPENED = "OSLO, June 5. /NTB/. Minister Paul Ortega opened the school in Oslo in May 2020."
OTHER = "OSLO, July 1. /NTB/. Clara Novak spoke of the harbour."
LAST = "OSLO, December 1. /NTB/. Anna Reed met Clara Novak on Monday."


def archive(*texts: tuple[date | None, str]) -> Archive:
    documents = [Document(f"{i}.txt", text, day) for i, (day, text) in enumerate(texts)]
    return archive_of(documents)


NOTHING_LATER = "Planned or expected, and nothing printed later was found about it"
NEWS = archive(
    (date(2020, 3, 2), PLANS), (date(2020, 6, 5), OPENED), (date(2020, 7, 1), OTHER), (date(2020, 12, 1), LAST)
)


def ask(typed: str, held: Archive = NEWS) -> Answer:
    return answer(held, Question.parse(typed, 100), date(2026, 1, 1))


def headings(given: Answer) -> list[str]:
    return [fill(section.heading) for section in given.sections]


def told(typed: str) -> dict[str, list[str]]:
    return {
        fill(section.heading): [citation.excerpt.text for citation in section.citations]
        for section in ask(typed).sections
    }


def test_the_longest_time_without_a_document_is_told():
    heading, *_ = told("/gaps")
    assert heading == "The longest time that no document is from: 1 July 2020 to 1 December 2020, 153 days"


def test_the_last_mention_and_the_documents_silent_since_are_told():
    heading, *_ = told("/gaps Paul Ortega")
    assert heading == "Last named on 5 June 2020; 2 documents are silent since"


def test_the_longest_time_without_a_mention_says_whether_documents_are_silent():
    headings = list(told("/gaps Anna Reed"))
    assert headings[1] == (
        "The longest time without a mention: 2 March 2020 to 1 December 2020, 274 days; "
        "2 documents of that time are silent"
    )


def test_what_was_expected_and_never_told_of_is_open():
    open_ = told("/gaps")[NOTHING_LATER]
    assert ["visit Bergen" in text for text in open_] == [True]


@table(
    ("planned", "day", "later"),
    [
        ("The board is expected to vote on 9 March.", date(2020, 3, 10), "The board of the clinic voted on Monday."),
        ("Work on the cable car is to begin in April.", date(2020, 7, 1), "The cable car was finished on 30 June."),
        ("The museum will open on 9 May. It shows ships.", date(2020, 5, 10), "Many came for the ships on 9 May."),
        ("The orchestra is due to play in Turku in May.", date(2020, 8, 1), "Why did the orchestra not play in Turku?"),
    ],
)
def test_what_a_later_document_speaks_of_is_not_open(planned: str, day: date, later: str):
    others = [(date(2020, 9, n), f"Nobody heard of the {thing}.") for n, thing in enumerate(("owls", "tax"), 1)]
    alone = archive((date(2020, 3, 2), planned), *others)
    assert NOTHING_LATER in headings(ask("/gaps", alone))
    assert NOTHING_LATER not in headings(ask("/gaps", archive((date(2020, 3, 2), planned), (day, later), *others)))


def test_what_shares_only_names_with_a_plan_is_not_about_it():
    planned = "Anna Reed will visit Paul Ortega in May."
    later = "Anna Reed and Paul Ortega were born in one street."
    assert NOTHING_LATER in headings(ask("/gaps", archive((date(2020, 3, 2), planned), (date(2020, 8, 1), later))))


def test_of_a_topic_only_what_speaks_of_it_is_shown():
    news = "The ferry is to sail in April. The school will open in April."
    held = archive((date(2020, 3, 2), news), (date(2020, 7, 1), OTHER))
    *_, open_ = ask("/gaps ferry", held).sections
    assert fill(open_.heading) == NOTHING_LATER
    assert [citation.excerpt.text for citation in open_.citations] == ["The ferry is to sail in April."]


def test_what_a_longer_excerpt_holds_is_not_shown_alone_as_well():
    news = "OSLO, March 2. /NTB/. In May, the commission is due to meet in Bergen. It will be attended by Anna Reed."
    held = archive((date(2020, 3, 2), news), (date(2020, 7, 1), OTHER))
    *_, open_ = (section for section in ask("/gaps", held).sections if NOTHING_LATER in fill(section.heading))
    texts = [citation.excerpt.text for citation in open_.citations]
    assert texts == [news.partition("/. ")[2]]


def test_what_was_still_ahead_at_the_end_is_no_gap():
    (ahead,) = told("/gaps Reed")["Still ahead when the last document was printed"]
    assert "visit Rome" in ahead


def test_what_is_told_to_have_happened_is_not_open():
    assert not any(NOTHING_LATER in heading for heading in told("/gaps Paul Ortega"))


@table("typed", ["/gaps Napoleon", "/gaps xyzzy"])
def test_who_is_unknown_is_a_miss(typed):
    assert not ask(typed).found
    assert ask(typed).notice


def test_without_days_there_are_no_gaps():
    given = ask("/gaps", archive((None, "The river rose over the bridge.")))
    assert fill(given.notice) == "The day of no document is known, so no gap between them is either."


def test_a_single_day_has_no_gap():
    given = ask("/gaps", archive((date(2020, 5, 4), "The river rose over the bridge.")))
    assert fill(given.notice).startswith("No gap")


def test_what_is_called_off_in_another_script_on_its_very_day_is_not_open():
    planned = (date(2020, 3, 2), "OSLO, March 2. The harbour will be opened on 9 April 2020.")
    off = (date(2020, 4, 10), "港の開港式は4月9日に予定されていたが、市は式を中止した。")
    assert NOTHING_LATER in headings(ask("/gaps", archive(planned, (date(2020, 4, 10), "OSLO. It rained."))))
    assert NOTHING_LATER not in headings(ask("/gaps", archive(planned, off)))


@pytest.mark.in_memory
def test_what_is_open_is_found_out_before_anybody_asks():
    held = archive((date(2020, 3, 2), "The ferry is to sail in April."), (date(2020, 7, 1), OTHER))
    Ask(held, lambda: date(2021, 1, 1)).warm_up()
    before = {work: len(known) for work, known in held.remembered.items()}
    assert ask("/gaps", held).found
    assert {work: len(known) for work, known in held.remembered.items()} == before


def test_what_should_have_been_before_was_not_ahead():
    document = Document("a.txt", "The pump should have been replaced in 2015.", date(2020, 5, 4))
    later = Document("b.txt", "Nothing of note happened on Monday.", date(2020, 6, 4))
    assert shown(archive_of([document, later]), "/gaps")[2:] == []


@table(("title", "told"), [("Dyke hearing, day one", False), ("A quiet day", True)])
def test_a_title_of_the_very_day_speaks_of_what_was_expected_then(title, told):
    expecting = "Plans\n\nThe dyke inquiry will hear the pilots on 4 June.\n\nThe weather was fine. The mill turned."
    documents = [
        Document("a.txt", expecting, date(2020, 5, 4), title="Plans"),
        Document("b.txt", f"{title}\n\nMR LUND: Yes.", date(2020, 6, 4), title=title),
        Document("c.txt", "The market was full.", date(2020, 7, 4), title="Market"),
    ]
    assert any("will hear" in excerpt for excerpt in shown(archive_of(documents), "/gaps")) is told
