"""Dated statements: what gives an event, at which time, with whom."""

from datetime import date

from tables import table

from bot.corpus.document import Document
from bot.corpus.entity import Entity, Kind
from bot.corpus.span import Span
from bot.reading.dates.status import Status
from bot.reading.events.clauses import read_clauses
from bot.reading.events.event import Event
from bot.reading.events.triggers import families_of
from bot.reading.facts import Reader
from bot.reading.layout.parts import Role

READER = Reader(
    (
        Entity("reed", Kind.PERSON, "Anna Reed", ("Reed",)),
        Entity("kent", Kind.PERSON, "Paul Kent", ("Kent",)),
        Entity("norway", Kind.PLACE, "Norway"),
        Entity("iceland", Kind.PLACE, "Iceland"),
    )
)
PRINTED = date(2020, 6, 3)


def events(text: str) -> tuple[Event, ...]:
    return READER.read(Document("a.txt", text, PRINTED)).events


@table(
    ("text", "when", "status"),
    [
        ("Anna Reed opened the bridge on 2 May 2019.", "2019-05-02", Status.HAPPENED),
        ("Anna Reed will open the bridge in December.", "2020-12", Status.PLANNED),
        ("The council met on Monday.", "2020-06-01", Status.HAPPENED),
        ("The fair opened on Monday, four weeks later than planned.", "2020-06-01", Status.HAPPENED),
        ("The fair opened as planned on Monday.", "2020-06-01", Status.HAPPENED),
    ],
)
def test_a_dated_sentence_is_an_event(text: str, when: str, status: Status) -> None:
    assert [(event.when.start, event.status) for event in events(text)] == [(when, status)]


@table(
    "text",
    [
        "The council adopted Resolution 2321 after 2+2 talks.",
        "The bridge was closed for two years.",
        "The ferry goes to Oslo every Tuesday.",
        "Things have improved recently.",
        "The house has stood since World War II.",
        "It was held on the occasion of the 60th anniversary of the port.",
    ],
)
def test_no_event_where_no_day_month_or_year_is_told(text: str) -> None:
    assert events(text) == ()


@table(
    ("text", "ground", "own"),
    [
        ("Anna Reed on Monday closed the pier after April's storm, which tore away a wall.", (), ("reed",)),
        ("After the April storm, which killed two, Anna Reed met Paul Kent on Monday.", (), ("reed", "kent")),
        ("Anna Reed resigned on Monday because of the April talks with Paul Kent.", ("kent",), ("reed",)),
    ],
)
def test_what_only_gives_the_ground_is_not_done_by_who_acts_on_it(
    text: str, ground: tuple[str, ...], own: tuple[str, ...]
) -> None:
    told = {event.when.start: event for event in events(text)}
    assert told["2020-04"].participants == ground
    assert told["2020-06-01"].participants == own


def test_a_time_behind_after_is_that_of_the_event_itself() -> None:
    (event,) = events("Anna Reed left Norway after May 2019.")
    assert event.participants == ("reed", "norway")


def test_each_time_has_the_participants_of_its_clause() -> None:
    first, second = events("In May 2019, Anna Reed visited Norway, while in June 2019, Paul Kent visited Iceland.")
    assert (first.participants, second.participants) == (("reed", "norway"), ("kent", "iceland"))


def test_a_clause_without_a_name_shares_the_subject() -> None:
    _, second = events("Anna Reed came to Norway in May 2019 and left in June 2019.")
    assert second.participants == ("reed",)


def test_a_sentence_with_one_time_has_no_clause_of_its_own() -> None:
    assert [event.clause for event in events("Anna Reed visited Norway in May 2019.")] == [None]


@table("pair", ["They", "The two leaders", "Both presidents", "The two"])
def test_words_for_two_mean_the_two_just_named(pair: str) -> None:
    text = f"Anna Reed received Paul Kent. {pair} met again on 2 May 2019."
    assert events(text)[0].participants == ("reed", "kent")


def test_words_for_two_mean_nobody_after_one_name() -> None:
    assert events("Anna Reed was there. They met again on 2 May 2019.")[0].participants == ()


LEAD = "MARLOW, June 3. /ABC/. Anna Reed {} in a speech to the council, and said more about the town."


def test_a_lead_without_a_time_tells_of_the_day_of_its_dateline() -> None:
    (event,) = events("A headline of the day\n\n" + LEAD.format("said the port will grow"))
    assert (event.when.start, event.role, event.when.inferred) == ("2020-06-03", Role.BODY, True)


@table("told", ["said on Monday that she agreed", "said after her journey that she agreed"])
def test_a_lead_with_a_time_of_its_own_is_not_dated_by_the_dateline(told: str) -> None:
    found = events("A headline of the day\n\n" + LEAD.format(told))
    assert "2020-06-03" not in [event.when.start for event in found]


@table(
    ("lead", "days"),
    [
        ("Anna Reed has opened the bridge that the flood broke.", ["2020-06-03"]),
        ("Anna Reed has opened the bridge, three years after the flood broke it.", ["2020-06-03"]),
        ("Anna Reed opened the bridge that the flood broke.", ["2020-06-03"]),
        ("Anna Reed says that the bridge is safe.", ["2020-06-03"]),
        ("Anna Reed opened the bridge on 2 June 2020, as was planned.", ["2020-06-02"]),
        ("Anna Reed will open the bridge that is being built.", []),
        ("Things have improved, Anna Reed said after the flood in the town.", []),
    ],
)
def test_a_lead_under_a_line_with_the_day_tells_of_that_day(lead: str, days: list[str]) -> None:
    found = events(f"A headline of the day\n\nJune 3, 2020\n\n{lead}\n\nThe town is glad about it, people say.")
    assert [event.when.start for event in found if event.when.granularity == "day"] == days


def test_a_day_has_no_part() -> None:
    assert [event.when.part for event in events("Early on 2 May 2019, Anna Reed left Norway.")] == [None]


@table(
    ("text", "times", "clauses"),
    [
        (
            "In May A met B, while in June C left.",
            ["May", "June"],
            ["In May A met B", " in June C left."],
        ),
        (
            "A's visit last year and B's visit this year helped.",
            ["last year", "this year"],
            ["A's visit last year", " and B's visit this year helped."],
        ),
        ("A met B in May.", ["May"], ["A met B in May."]),
    ],
)
def test_clauses_of_the_times_of_a_sentence(text: str, times: list[str], clauses: list[str]) -> None:
    spans = [Span(text.index(time), text.index(time) + len(time)) for time in times]
    assert [clause.of(text) for clause in read_clauses(text, Span(0, len(text)), spans)] == clauses


@table(
    ("one", "other"),
    [("proposed", "put forward"), ("visited", "made a trip"), ("визит", "посетил"), ("会談", "met")],
)
def test_words_of_one_family(one: str, other: str) -> None:
    assert families_of(one.split(), one) & families_of(other.split(), other)


@table(
    ("text", "told"),
    [
        ("Anna Reed, who left in 2014, did not reply.", [("2014", Status.HAPPENED)]),
        ("They sued on 1 June, saying the dam would not last.", [("2020-06-01", Status.HAPPENED)]),
        ("Anna Reed signed a deal on Monday to build a bridge.", [("2020-06-01", Status.HAPPENED)]),
        ("The firm said on Monday it would not close.", [("2020-06-01", Status.HAPPENED)]),
        ("Anna Reed denied on 2 June that she had left.", [("2020-06-02", Status.HAPPENED)]),
        ("Anna Reed denied that she left on 2 June.", [("2020-06-02", Status.DENIED)]),
        ("The trial is not expected before 2023.", [("2023", Status.EXPECTED)]),
        (
            "The papers, first published on 2 July 2015, showed that two mines were to close in 2021.",
            [("2015-07-02", Status.HAPPENED), ("2021", Status.PLANNED)],
        ),
        ("Reed, who is due to stand trial on June 8, denies it.", [("2020-06-08", Status.PLANNED)]),
    ],
)
def test_the_status_is_that_of_the_part_of_the_sentence_that_tells_of_the_time(text, told) -> None:
    assert [(event.when.start, event.status) for event in events(text)] == told


def test_a_clause_that_describes_another_does_not_share_the_subject() -> None:
    first, second = events("Anna Reed came on 1 June and saw the ship, the ferry that sank on 31 May 2020.")
    assert (first.participants, second.participants) == (("reed",), ())


def test_a_time_of_day_beside_its_day_is_no_second_event() -> None:
    assert [event.when.start for event in events("They met on Tuesday 2 June 2020 at 7.00 pm.")] == ["2020-06-02"]


def test_a_time_of_day_alone_dates_nothing_in_a_document_without_a_day() -> None:
    assert READER.read(Document("a.txt", "The session closed at 8.52 pm, the clerk noted.")).events == ()


@table(
    ("text", "years"),
    [
        ("On Monday they marked the 60th anniversary of the founding of the port.", ["1960", "2020-06-01"]),
        ("Next week they will mark the 60th anniversary of the founding of the port.", []),
        ("On Monday they sang at the 60th anniversary of the port.", ["2020-06-01"]),
    ],
)
def test_what_an_anniversary_recalls_lies_so_many_years_back(text: str, years: list[str]) -> None:
    days = sorted(event.when.start for event in events(text) if event.status is Status.HAPPENED)
    assert days == years
