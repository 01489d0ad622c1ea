"""What a search finds, and in what order."""

from datetime import date

from few_passages import document, hits, index_of, names, passages, shown
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.finding.resolver import Resolver
from bot.finding.search import SearchIndex
from bot.finding.topics import Topic
from bot.finding.wanted import Scope, Wanted, Word
from bot.reading.layout.parts import Role

FILLER = [f"Nothing of the kind happened in village {number}." for number in range(12)]


def test_the_document_that_tells_most_comes_first_by_its_best_passage():
    index = index_of(
        "The dam broke.\nPeople were told to leave.",
        "The dam was old.\nThe water stood at the rim of the dam.\nEngineers had warned of the dam and the water.",
        *FILLER,
    )
    assert shown(index, "water dam")[0] == "The water stood at the rim of the dam."
    assert names(index, "water dam")[:2] == ["1", "0"]


def test_other_documents_come_before_more_of_the_same():
    index = index_of("A ferry sank.\nThe ferry was old.\nA ferry is a boat.", "One ferry was late.", *FILLER)
    first, second = hits_by_document(index, "ferry")[:2]
    assert {first, second} == {"0.txt", "1.txt"}


def hits_by_document(index, query):
    wanted = Wanted((Word("ferri"),))
    return [hit.passage.document.name for hit in index.search_documents(wanted, 10)]


def test_a_word_that_keeps_to_few_documents_tells_more_than_one_that_is_rare_everywhere():
    index = index_of("Locusts again.\nLocusts ate it.\nThe locusts left.", "A timely move.", "A timely word.", *FILLER)
    vocabulary = index.vocabulary
    assert vocabulary.burstiness("locust") > 1
    assert vocabulary.burstiness("time") == 0
    assert vocabulary.burstiness("unheard") == 0


def test_a_passage_that_speaks_of_whom_is_asked_about_beats_one_that_shares_the_words():
    index = index_of("The reed was cut for the bridge.", "She opened the bridge.", *FILLER)
    assert shown(index, "Anna Reed bridge")[0] == "She opened the bridge."


def test_somebody_is_found_by_an_alias_in_another_script():
    index = index_of("Anna Reed opened the bridge.", "A bridge was closed.", *FILLER)
    assert shown(index, "Анна Рид") == ["Anna Reed opened the bridge."]


@table(
    ("query", "text"),
    [
        ("Italian elections", "Italy voted."),
        ("ceasefire", "The cease-fire held."),
        ("cease-fire", "The ceasefire held."),
        ("cease fire", "The ceasefire held."),
        ("co-operation", "Cooperation began."),
        ("cooperation", "Co-operation began."),
        ("icebreaker", "Ice was in the way of the breaker."),
        ("labour unions", "Labor and its union."),
        ("tretay", "A treaty was signed."),
        ("US troops", "Soldiers of the U.S. came."),
        ("мосты", "Открыли мост."),
        ("協力計画", "新しい協力が始まる。"),
    ],
)
def test_a_word_is_found_in_another_form(query, text):
    assert text in shown(index_of(text, *FILLER), query)


def test_a_word_that_is_known_stands_for_itself_alone():
    assert names(index_of("A treaty was signed.", "The treats were sweet.", *FILLER), "treats") == ["1"]


def test_a_rarer_form_tells_no_more_than_the_word_itself():
    index = index_of(*(f"Italy in year {number}." for number in range(8)), "An Italian in it.", *FILLER)
    assert names(index, "Italy")[-1] == "8"


def test_headlines_and_captions_come_after_what_they_repeat():
    body, caption = "A ferry sank off the coast.", "A ferry sank off the coast"
    index = SearchIndex.of(
        [
            *passages(document(caption), role=Role.CAPTION),
            *passages(document(body, "two.txt")),
            *passages(document("x", "three.txt")),
        ]
    )
    assert [hit.passage.role for hit in hits(index, "ferry sank")] == [Role.BODY, Role.CAPTION]


def test_a_long_document_is_found_by_what_one_page_of_it_tells():
    long = "\n".join(f"Line {number} of the minutes speaks of wheat, barley and oats." for number in range(1600))
    told = long.replace("Line 1200 of the minutes speaks of wheat, barley and oats.", "The ferry sank in the storm.")
    index = index_of(told, "A storm came.", "The ferry was late.", *FILLER)
    assert shown(index, "ferry sank storm")[0] == "The ferry sank in the storm."


def test_a_scope_leaves_out_what_was_printed_at_another_time_or_by_others():
    documents = [
        document("A ferry came.", "none.txt"),
        document("A ferry came.", "old.txt", "2019-05-01", "The Daily"),
        document("A ferry came.", "new.txt", "2020-05-01", "The Weekly"),
    ]
    index = SearchIndex.of(passages(*documents))
    since, daily = Scope(first=date(2020, 1, 1)), Scope(publishers=frozenset({"The Daily"}))
    assert names(index.within(since), "ferry") == ["new"]
    assert names(index.within(Scope(last=date(2020, 1, 1))), "ferry") == ["old"]
    assert names(index.within(daily), "ferry") == ["old"]
    assert names(index.within(daily).within(since), "ferry") == []
    assert names(index, "ferry") == ["none", "old", "new"]
    assert index.publishers == {"The Daily", "The Weekly"}


def test_of_nothing_nothing_is_found():
    assert hits(SearchIndex.of([]), "ferry") == ()
    assert hits(index_of("A ferry."), "of the") == ()


@given(st.lists(st.text("ab \n", max_size=30), max_size=5), st.text("ab ", max_size=8), st.integers(1, 6))
def test_every_hit_holds_a_word_asked_for_and_none_comes_twice(texts, query, limit):
    index = index_of(*texts)
    wanted = Topic.of(index, Resolver(()), query).wanted()
    sought = {form for word in wanted.words for form in (word.stem, *word.forms)}
    for found in (index.search(wanted, limit), index.search_documents(wanted, limit)):
        assert len(found) <= limit
        assert len({hit.passage for hit in found}) == len(found)
        assert [hit.score for hit in found] == sorted((hit.score for hit in found), reverse=True)
        assert all(hit.stems & sought for hit in found)


TEXTS = st.lists(st.lists(st.sampled_from(["dam", "ferry", "Anna Reed", "locust"]), max_size=3), min_size=1, max_size=6)


@given(TEXTS, st.sets(st.sampled_from(["dam", "ferri", "locust", "unheard"])))
def test_each_passage_that_holds_any_of_some_stems_is_found_with_those_it_holds(texts, stems):
    index = index_of(*(" ".join(["Once", *words]) + "." for words in texts))
    found = {held.number: set(held.stems) for held in index.held(stems, ())}
    sought = {number: stems & index.stems_at(number) for number in range(len(texts))}
    assert found == {number: held for number, held in sought.items() if held}


def test_passages_that_speak_of_somebody_are_found_whatever_their_words():
    index = index_of("Anna Reed opened the bridge.", "She opened the bridge.", *FILLER)
    (anna,) = {entity for number in (0, 1) for entity in index.passage(number).about}
    found = {held.number: set(held.entities) for held in index.held((), [anna])}
    assert found == {number: {anna} for number in (0, 1) if anna in index.passage(number).about}


def test_documents_are_named_that_hold_a_word_or_speak_of_somebody():
    index = index_of("Anna Reed opened the bridge.", "A dam broke.", *FILLER)
    (anna,) = index.passage(0).about
    assert index.documents_with(["dam"], ()) == {"1.txt"}
    assert index.documents_with((), [anna]) == {"0.txt"}
    assert not index.documents_with(["unheard"], ["nobody"])


def test_nothing_is_held_outside_the_time_that_is_asked_about():
    told = [document("A dam broke.", str(day), f"2020-01-0{day}") for day in (1, 2, 3)]
    index = SearchIndex.of(passages(*told)).within(Scope(date(2020, 1, 2)))
    assert {index.passage(held.number).document.name for held in index.held(["dam"], ())} == {"2", "3"}
    assert index.documents_with(["dam"], ()) == {"2", "3"}
