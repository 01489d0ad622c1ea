"""Events of sentences that tell no day themselves: what goes on, what is counted, who speaks, who is meant."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.corpus.document import Document
from bot.corpus.entity import Entity, Kind
from bot.corpus.span import Span
from bot.reading.dates.status import Status
from bot.reading.events.event import Event
from bot.reading.events.short_names import read_short_names
from bot.reading.facts import Reader
from bot.reading.gazetteer import EntityMention

READER = Reader(
    (
        Entity("reed", Kind.PERSON, "Anna Reed", ("Reed",)),
        Entity("kent", Kind.PERSON, "Paul Kent", ("Kent",)),
        Entity("dome", Kind.ORGANISATION, "Dome Motor Company"),
        Entity("norwood", Kind.OTHER, "Norwood"),
        Entity("falcon", Kind.OTHER, "Dome 440 Falcon"),
    )
)
PRINTED = date(2020, 6, 3)


def events(text: str) -> tuple[Event, ...]:
    return READER.read(Document("a.txt", text, PRINTED)).events


def days_by_sentence(text: str) -> list[tuple[str, str]]:
    return [(event.span.of(text).split()[0], event.when.start) for event in events(text)]


def report(lead: str, *rest: str) -> str:
    return "\n\n".join(("A headline of the day", "June 3, 2020", lead, *rest))


@table("sentence", ["They agreed to build a port.", "The two leaders then signed a treaty of peace."])
def test_what_two_did_is_dated_by_the_sentence_before(sentence: str) -> None:
    _, second = events(f"Anna Reed met Paul Kent on 2 May 2019. {sentence}")
    assert (second.when.start, second.when.inferred, second.participants) == ("2019-05-02", True, ("reed", "kent"))


@table(
    "sentence",
    [
        "They are friends.",
        "They had met at school.",
        "They were happy with it.",
        "They hoped for a port.",
        "They will build a port.",
        "They agreed before the war to build a port.",
        "Some said that the port was old.",
    ],
)
def test_a_state_a_plan_or_an_earlier_time_is_not_dated_by_the_sentence_before(sentence: str) -> None:
    text = f"Anna Reed met Paul Kent on 2 May 2019. {sentence}"
    assert [event.span.of(text) for event in events(text)] == ["Anna Reed met Paul Kent on 2 May 2019."]


def test_what_two_did_is_not_dated_by_another_paragraph() -> None:
    assert len(events("Anna Reed met Paul Kent on 2 May 2019.\n\nThey agreed to build a port.")) == 1


def test_what_two_did_is_not_dated_by_a_sentence_with_two_times() -> None:
    assert len(events("Anna Reed met Paul Kent in May 2019 and in June 2019. They agreed to build a port.")) == 2


@table(
    ("first", "second", "status"),
    [
        ("The council met on 2 May 2019.", "Taking part in it were Anna Reed and Paul Kent.", Status.HAPPENED),
        ("The council will meet on 2 July 2020.", "It will be attended by Anna Reed and Paul Kent.", Status.PLANNED),
    ],
)
def test_who_was_there_belongs_to_the_event_before(first: str, second: str, status: Status) -> None:
    one, other = events(f"{first} {second}")
    assert other.when.start == one.when.start
    assert (other.status, other.participants) == (status, ("reed", "kent"))


def test_figures_behind_figures_are_of_one_day() -> None:
    text = "Shares in Marlow fell 3 % on 2 May 2019. In Norwood they dropped 40 points. The shops are open."
    assert days_by_sentence(text) == [("Shares", "2019-05-02"), ("In", "2019-05-02")]


def test_an_occasion_named_in_the_same_words_is_the_same() -> None:
    where = "at a dinner in the old town hall of Marlow"
    text = f"Anna Reed spoke on 2 May 2019 {where}.\n\nThe bridge is old.\n\nPaul Kent opened the doors {where}."
    assert [event.when.start for event in events(text)] == ["2019-05-02", "2019-05-02"]


def test_another_occasion_is_not_dated() -> None:
    text = (
        "Anna Reed spoke on 2 May 2019 at a dinner in the old town hall of Marlow.\n\n"
        "Paul Kent spoke at a dinner in the new school of Norwood town."
    )
    assert len(events(text)) == 1


@table(
    ("written", "day"),
    [
        ("a day before their meeting", "2019-05-03"),
        ("two days after the summit", "2019-04-30"),
        ("three days before the election", "2019-05-05"),
    ],
)
def test_a_day_counted_from_another_is_an_event(written: str, day: str) -> None:
    found = [event for event in events(f"Anna Reed and Paul Kent left on 2 May 2019, {written}.") if event.clause]
    assert [(event.when.start, event.when.inferred) for event in found] == [(day, True)]


@table("written", ["two weeks before the meeting", "a day before the deadline", "a day after him"])
def test_what_is_no_day_or_no_event_is_not_counted(written: str) -> None:
    assert [event.when.start for event in events(f"Anna Reed left on 2 May 2019, {written}.")] == ["2019-05-02"]


@table(
    ("sentence", "who"),
    [
        ('Mayor Anna Reed said, "We are glad that Paul Kent came."', ("reed",)),
        ('"We are glad of it," said Anna Reed.', ("reed",)),
        ("Dome Motor Company said it would build a new hall.", ("dome",)),
        ("Kent wants more, but Anna Reed said it was enough.", ("reed",)),
    ],
)
def test_who_is_introduced_as_speaking_spoke_on_the_day_of_the_report(sentence: str, who: tuple[str, ...]) -> None:
    found = [event for event in events(report("The old bridge has been opened.", sentence)) if event.participants]
    assert [(event.when.start, event.when.inferred, event.participants) for event in found] == [
        ("2020-06-03", True, who)
    ]


@table(
    "sentence",
    [
        "Anna Reed had said it would be late.",
        "Anna Reed once said it would be late.",
        "Anna Reed said before the flood that it was strong.",
        '"We are glad that Anna Reed said so much," a man shouted.',
        "Anna Reed is the mayor.",
        "Reed said it was late.",
    ],
)
def test_other_words_are_not_of_the_day_of_the_report(sentence: str) -> None:
    text = report("The old bridge has been opened.", sentence)
    assert [event.span.of(text) for event in events(text)] == ["The old bridge has been opened."]


def test_who_spoke_before_is_not_introduced_again() -> None:
    text = report("The old bridge has been opened by Anna Reed.", "Anna Reed said that it is long.")
    assert len(events(text)) == 1


def test_nobody_is_dated_in_a_document_without_a_day() -> None:
    text = "A headline of the day\n\nThe old bridge has been opened.\n\nAnna Reed said that it is long."
    assert READER.read(Document("a.txt", text, PRINTED)).events == ()


def test_whom_the_headline_names_takes_part_in_what_the_lead_tells() -> None:
    text = "Paul Kent and Anna Reed open the bridge\n\nJune 3, 2020\n\nAnna Reed has opened it with a friend of hers."
    assert set(next(iter(events(text))).participants) == {"reed", "kent"}


def test_news_in_the_present_perfect_may_follow_a_clause_of_time() -> None:
    assert [event.when.start for event in events(report("Two years after it fell, Anna Reed has opened the bridge."))]


def test_a_name_that_another_is_measured_against_takes_no_part() -> None:
    text = "On 2 May 2019 Norwood sold more bread than Dome Motor Company (it took 20 years for Paul Kent)."
    assert [event.participants for event in events(text)] == [("norwood",)]


@pytest.mark.parametrize("subject", ["It", "The company"])
@pytest.mark.parametrize("before", ["Dome Motor Company is old. ", "D. Dome Motor Company is old.\n\nIt lost money. "])
def test_it_and_the_company_mean_the_body_that_was_the_subject_before(subject: str, before: str) -> None:
    assert events(f"{before}{subject} sold the hall on 2 May 2019.")[-1].participants == ("dome",)


@table("before", ["", "x ", "So. ", "Anna Reed came. "])
def test_it_means_no_body_where_none_is_named(before: str) -> None:
    assert events(f"{before}It sold the hall on 2 May 2019.")[-1].participants == ()


def test_a_surname_means_a_listed_entity_that_is_named_in_full() -> None:
    name = "Anna Lund"
    found = read_short_names(f"{name} came. Lund left.", [EntityMention(Span(0, len(name)), "lund")], ())
    assert [mention.span for mention in found] == [Span(16, 20)]


FULL = "The Dome 440 Falcon was built by Dome Motor Company. "


@table(
    ("text", "entity"),
    [
        ("Anna Reed bought the 440 on 2 May 2019.", "falcon"),
        ("Anna Reed bought three 440s on 2 May 2019.", "falcon"),
        ("Anna Reed bought a Falcon on 2 May 2019.", "falcon"),
        ("Anna Reed bought a 440 Falcon on 2 May 2019.", "falcon"),
        ("Anna Reed left Dome on 2 May 2019.", "dome"),
    ],
)
def test_a_short_name_means_the_longer_one_of_the_same_text(text: str, entity: str) -> None:
    assert entity in events(FULL + text)[-1].participants
    assert entity not in events(text)[-1].participants


@table(
    ("text", "short"),
    [
        ("United Marlow Works (UMW) said. UMW left.", ["UMW", "UMW"]),
        ("United Marlow Works said. The UMW left.", ["UMW"]),
        ("United Marlow Works said. Some UMWX left.", []),
        ("United Marlow Works said. The Marlow Works left.", ["Marlow Works"]),
        ("United Marlow Works said. Great Marlow Works left.", []),
        ("United Marlow Works said. U.M. Works left.", []),
    ],
)
def test_acronyms_and_last_words_of_a_name(text: str, short: list[str]) -> None:
    named = [EntityMention(Span(0, len("United Marlow Works")), "works")]
    assert [mention.span.of(text) for mention in read_short_names(text, named, ())] == short


@table("text", ["It cost 440 pounds.", "It has 440 seats.", "The 440 people left.", "It rose 440.5 %."])
def test_a_number_is_no_name(text: str) -> None:
    name = "Dome 440"
    found = read_short_names(f"{name} left. {text}", [EntityMention(Span(0, len(name)), "dome")], ())
    assert list(found) == []


def test_a_short_form_of_two_names_is_nobodys() -> None:
    text = "Dome 440 and Marlow 440 left. The 440 came."
    named = [EntityMention(Span(0, 8), "dome"), EntityMention(Span(13, 23), "marlow")]
    assert list(read_short_names(text, named, ())) == []


@given(st.text(alphabet='ABab 440s,.("“\n', min_size=41, max_size=80), st.integers(0, 40), st.integers(1, 30))
def test_short_names_lie_in_the_text_and_overlap_no_name(text: str, start: int, length: int) -> None:
    span = Span(start, min(start + length, len(text)))
    found = read_short_names(text, [EntityMention(span, "one")], ())
    assert all(not mention.span.overlaps(span) and mention.span.of(text) for mention in found)
