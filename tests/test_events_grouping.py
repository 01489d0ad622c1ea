"""The same event told more than once is one entry; two events are two."""

from datetime import date

import pytest
from events_told import tell
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.reading.dates.status import Status
from bot.reading.dates.timex import Part
from bot.reading.dates.when import Granularity, When, bounds
from bot.reading.events.grouping import Told, group_events, weight_of
from bot.reading.events.likeness import Trait
from bot.reading.events.periods import compatible, extent
from bot.reading.layout.parts import Role

# Other events of the corpus, against which a name is rare or common.
OTHERS = [
    tell("The harbour of Marlow was closed in [2001].", "2001", "marlow", document="x"),
    tell("A ferry sank near Marlow in [2002].", "2002", "marlow", document="x"),
    tell("Smith was elected mayor of Marlow in [2003].", "2003", "smith", "marlow", document="x"),
    tell("The lighthouse burned down in [2004].", "2004", document="x"),
    tell("Marlow adopted a budget in [2005].", "2005", "marlow", document="x"),
    tell("The council of Marlow raised the tax in [2006].", "2006", "marlow", document="x"),
]


def together(*told: Told) -> bool:
    entries = group_events([*told, *OTHERS])
    return any(set(map(id, told)) <= set(map(id, entry.tellings)) for entry in entries)


def test_a_day_lies_in_its_month() -> None:
    assert together(
        tell("Reed proposed the harbour plan to Smith on [May 6].", "2016-05-06", "reed", "smith", document="a"),
        tell("The harbour plan that Reed put forward in [May 2016] is popular.", "2016-05", "reed", document="b"),
    )


def test_a_reprint_tells_of_the_same_event() -> None:
    words = "A crane fell on an empty lorry on [5 May 2016]."
    assert together(tell(words, "2016-05-05", document="a"), tell(words, "2016-05-05", document="b"))


def test_however_many_reprints_are_one_event() -> None:
    words = "A crane fell on an empty lorry on [5 May 2016]."
    assert together(*(tell(words, "2016-05-05", document=f"{number}") for number in range(120)))


def test_two_tellings_of_a_day_are_found_whatever_else_fills_the_month() -> None:
    crowd = [
        tell(f"{who.title()} {did} on [that day].", f"2016-05-{day:02}", who, document=f"0{who}{did}{day}")
        for day in range(7, 32)
        for did in ("opened bridge", "sold land", "won prizes")
        for who in ("reed", "smith")
    ]
    elsewhere = [tell(f"A ferry sank in [{year}].", f"{year}", document=f"{year}") for year in range(1000, 1900)]
    told = (
        tell("Reed met Smith at the quay on [6 May].", "2016-05-06", "reed", "smith", document="a"),
        tell("Smith was met by Reed on [Friday].", "2016-05-06", "reed", "smith", document="b"),
    )
    entries = group_events([*told, *crowd, *elsewhere])
    assert any(set(map(id, told)) <= set(map(id, entry.tellings)) for entry in entries)


def test_a_reprint_of_what_somebody_said_that_day_is_one_too() -> None:
    words = "The port needs six cranes, its director Vik said on [Thursday]."
    assert together(*(tell(words, "2016-05-05", "vik", document=name, printed=date(2016, 5, 5)) for name in "ab"))


def test_the_same_words_of_another_day_tell_of_another_event() -> None:
    words = "A crane fell on an empty lorry on [Thursday]."
    assert not together(tell(words, "2016-05-05", document="a"), tell(words, "2016-05-12", document="b"))


def test_a_plan_and_its_outcome_are_one_entry_that_happened() -> None:
    planned = tell(
        "Reed is to visit Norway in [December].", "2016-12", "reed", "norway", document="a", status=Status.PLANNED
    )
    outcome = tell("Reed made a visit to Norway in [December 2016].", "2016-12", "reed", "norway", document="b")
    entry = next(entry for entry in group_events([planned, outcome, *OTHERS]) if len(entry.tellings) == 2)
    assert entry.status is Status.HAPPENED
    assert [told.event.status for told in entry.tellings] == [Status.PLANNED, Status.HAPPENED]


def test_an_entry_is_as_precise_as_its_most_precise_telling() -> None:
    entries = group_events(
        [
            tell("Reed visited Norway in [2016].", "2016", "reed", "norway", document="a"),
            tell("Reed went on a visit to Norway on [3 May 2016].", "2016-05-03", "reed", "norway", document="b"),
            *OTHERS,
        ]
    )
    assert "2016-05-03" in [entry.when.start for entry in entries]
    assert "2016" not in [entry.when.start for entry in entries]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            tell("Reed visited Norway on [3 May 2016].", "2016-05-03", "reed", "norway", document="a"),
            tell("Reed visited Norway on [4 May 2016].", "2016-05-04", "reed", "norway", document="b"),
        ),
        (
            tell("Reed visited Norway in [May 2016].", "2016-05", "reed", "norway", document="a"),
            tell("Kent visited Iceland in [May 2016].", "2016-05", "kent", "iceland", document="b"),
        ),
        (
            tell("Reed visited Norway on [3 May 2016].", "2016-05-03", "reed", "norway", document="a"),
            tell("Reed was elected chair of Norway's board on [3 May 2016].", "2016-05-03", "reed", document="b"),
        ),
        (
            tell("Reed spoke at a reception on [Monday] for the jubilee of the port.", "2020-06-01", "reed", "port"),
            tell("Earlier in the [day], Marlow hosted a forum for the jubilee of the port.", "2020-06-01", "port"),
        ),
        (
            tell("Reed met Smith on [Monday] and they talked.", "2020-06-01", "reed", "smith"),
            tell("Reed met the talkative Kent on [Monday].", "2020-06-01", "reed", "kent"),
        ),
        (
            tell("Reed met Smith [today].", "2020-06-01", "reed", "smith"),
            tell("Reed met Smith twice [this year].", "2020", "reed", "smith"),
        ),
    ],
    ids=["another day", "other people", "another happening", "two of one day", "kept apart by the writer", "today"],
)
def test_different_events_stay_apart(one: Told, other: Told) -> None:
    assert not together(one, other)


def test_a_headline_and_the_article_under_it_tell_one_event() -> None:
    assert together(
        tell("Reed opens new bridge on [1 June]", "2020-06-01", "reed", role=Role.HEADLINE),
        tell("Reed opened the new bridge on [Monday].", "2020-06-01", "reed"),
    )


def test_a_vague_telling_joins_none_of_two_that_fit_alike() -> None:
    entries = group_events(
        [
            tell("Reed visited Norway on [3 May 2016].", "2016-05-03", "reed", "norway", document="a"),
            tell("Reed visited Norway on [9 May 2016].", "2016-05-09", "reed", "norway", document="b"),
            tell("Reed visited Norway in [2016].", "2016", "reed", "norway", document="c"),
            *OTHERS,
        ]
    )
    assert [len(entry.tellings) for entry in entries if entry.when.start.startswith("2016")] == [1, 1, 1]


def test_entries_are_in_order_of_time_and_numbered() -> None:
    entries = group_events([*reversed(OTHERS)])
    assert [entry.when.start for entry in entries] == ["2001", "2002", "2003", "2004", "2005", "2006"]
    assert [entry.number for entry in entries] == [1, 2, 3, 4, 5, 6]


def test_tellings_are_in_order_of_publication() -> None:
    later = tell("Reed visited Norway in [May 2016].", "2016-05", "reed", document="a", printed=date(2018, 1, 1))
    first = tell("Reed visited Norway in [May 2016].", "2016-05", "reed", document="b", printed=date(2017, 1, 1))
    entry = next(entry for entry in group_events([later, first, *OTHERS]) if len(entry.tellings) == 2)
    assert [told.facts.document.name for told in entry.tellings] == ["b", "a"]


def test_what_was_called_off_after_the_plan_is_cancelled() -> None:
    planned = tell(
        "Reed will visit Oslo in [May 2021].", "2021-05", "reed", "oslo", document="a", status=Status.PLANNED
    )
    off = tell(
        "Reed's visit to Oslo in [May 2021] is off.",
        "2021-05",
        "reed",
        "oslo",
        document="b",
        status=Status.CANCELLED,
        printed=date(2021, 2, 1),
    )
    assert Status.CANCELLED in [entry.status for entry in group_events([planned, off, *OTHERS])]


SENTENCE = "Reed visited Norway in [May 2016]."


@pytest.mark.parametrize(
    ("lighter", "heavier"),
    [
        ([tell(SENTENCE, "2016-05")], [tell(SENTENCE, "2016-05"), tell(SENTENCE, "2016-05", document="b")]),
        ([tell(SENTENCE, "2016-05")], [tell(SENTENCE, "2016-05"), tell(SENTENCE, "2016-05")]),
        ([tell(SENTENCE, "2016-05")], [tell(SENTENCE, "2016-05", role=Role.HEADLINE)]),
        ([tell(SENTENCE, "2016-05", before="A first paragraph. ")], [tell(SENTENCE, "2016-05")]),
        ([tell(SENTENCE, "2016-05")], [tell(SENTENCE, "2016-05", "reed")]),
        ([tell(SENTENCE, "2016-05", role=Role.CAPTION)], [tell(SENTENCE, "2016-05")]),
    ],
    ids=["documents", "tellings", "headline", "lead", "participants", "captions"],
)
def test_an_event_weighs_more_by(lighter: list[Told], heavier: list[Told]) -> None:
    assert weight_of(lighter) < weight_of(heavier)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Reed visited Norway in [May].", "Smith met Kent [then].", "It [once] sank."]),
            st.sampled_from(["2016", "2016-05", "2016-05-03", "2017-01"]),
            st.sampled_from([(), ("reed",), ("smith", "kent")]),
            st.sampled_from("abc"),
        ),
        max_size=12,
    )
)
def test_each_telling_is_in_exactly_one_entry(drawn: list[tuple[str, str, tuple[str, ...], str]]) -> None:
    told = [tell(sentence, when, *who, document=name) for sentence, when, who, name in drawn]
    entries = group_events(told)
    assert sorted(id(one) for entry in entries for one in entry.tellings) == sorted(map(id, told))


@table(
    ("when", "days"),
    [
        (When("2016-05-06", "2016-05-06", Granularity.DAY), 1),
        (When("2016-02", "2016-02", Granularity.MONTH), 29),
        (When("2016", "2016", Granularity.YEAR, Part.LATE), 92),
        (When("2016-09", "2016-09", Granularity.MONTH, Part.EARLY), 10),
    ],
)
def test_the_extent_of_a_time(when: When, days: int) -> None:
    assert extent(when) == days


def test_two_times_are_compatible_where_one_holds_the_other() -> None:
    late = bounds(When("2016", "2016", Granularity.YEAR, Part.LATE))
    assert compatible(late, bounds(When("2016-12", "2016-12", Granularity.MONTH)))
    assert not compatible(late, bounds(When("2016-03", "2016-03", Granularity.MONTH)))


def test_what_befalls_one_but_once_a_day_is_one_event_however_often_he_is_named() -> None:
    smith = [tell(f"Smith spoke in [200{year}].", f"200{year}", "smith", document=f"s{year}") for year in range(8)]
    one = tell("Smith was arrested on [May 6].", "2016-05-06", "smith", document="a", printed=date(2016, 5, 6))
    other = tell("Police detained Smith on [May 6].", "2016-05-06", "smith", document="b", printed=date(2016, 5, 7))
    assert any({id(one), id(other)} <= set(map(id, entry.tellings)) for entry in group_events([one, other, *smith]))


def test_two_who_are_arrested_on_one_day_are_two_events() -> None:
    told = [
        tell("Lee said Smith was arrested on [May 6].", "2016-05-06", "lee", "smith", document="a"),
        tell("Lee said Reed was arrested on [May 6].", "2016-05-06", "lee", "reed", document="b"),
    ]
    assert not together(*told)


def test_what_opens_also_begins() -> None:
    assert together(
        tell("The Skarholm inquiry of Lund opened on [May 6].", "2016-05-06", "lund", document="a"),
        tell("Lund said the Skarholm inquiry had begun on [May 6].", "2016-05-06", "lund", document="b"),
    )


def test_of_a_sentence_with_thousands_of_times_each_keeps_only_the_beginning() -> None:
    one = tell("word " * 9000 + "[12 May 2017]", "2017-05-12")
    assert len(Trait.of(one.facts.document, one.event).sentence) <= 2000
