"""What is offered for a few typed words."""

import re
from datetime import date

from golden_seeds import seeds_archive
from tables import table

from bot.answers.linked import is_marked, linked
from bot.answers.offers import Offer, Offers
from bot.reading.dates.when import first_day, last_day

TODAY = date(2026, 1, 1)
OFFERS = Offers(seeds_archive())


def offers(typed: str) -> list[Offer]:
    return list(OFFERS.of(typed, TODAY))


def names(typed: str) -> list[str]:
    return [offer.entity.name for offer in offers(typed) if offer.entity]


@table(
    ("typed", "name"),
    [("abe", "Shinzo Abe"), ("Ab", "Shinzo Abe"), ("Абэ", "Shinzo Abe"), ("shinz", "Shinzo Abe"),
     ("what Kishida said", "Fumio Kishida"), ("/who Kishida", "Fumio Kishida"), ("Кисид", "Fumio Kishida")],
)  # fmt: skip
def test_a_name_is_offered_while_it_is_typed(typed, name):
    assert names(typed)[0] == name


def test_a_name_brings_along_what_is_told_of_it_once_under_every_heading():
    (offer,) = [offer for offer in offers("Fumio Kishida") if offer.entity]
    assert [len(section.citations) for section in offer.answer.sections] == [1] * len(offer.answer.sections)
    assert len(offer.answer.sections) > 2


def test_names_come_first_then_excerpts_then_dated_events():
    kinds = "".join(offer.id[0] for offer in offers("Putin visit"))
    assert re.fullmatch(r"n{1,3}[xt]{10}t+x*", kinds)


def test_an_excerpt_that_dates_an_event_is_offered_with_its_day():
    best = [offer for offer in offers("Abe in May 2016")[:13] if offer.id.startswith("t")]
    assert any("Sochi on May 6" in offer.citation.excerpt.text for offer in best)
    assert all(offer.answer.sections[0].heading for offer in best)


def test_nothing_is_offered_twice():
    shown = [offer.citation.excerpt.id for offer in offers("Putin visit") if not offer.entity]
    assert len(shown) == len(set(shown))


def test_events_of_a_name_keep_to_the_period_that_is_typed():
    whens = [offer.citation.when for offer in offers("Abe in May 2016") if offer.id.startswith("t")]
    assert whens
    assert all(first_day(when) <= date(2016, 5, 31) and last_day(when) >= date(2016, 5, 1) for when in whens)


def test_a_period_alone_offers_its_events():
    assert any(offer.id.startswith("t") for offer in offers("2017"))


@table("typed", ["2016-12", "December 2016", "2017"])
def test_where_a_time_alone_is_typed_events_of_it_come_first(typed):
    assert offers(typed)[0].id.startswith("t")


def test_where_nothing_is_typed_the_newest_events_are_offered():
    days = [first_day(offer.citation.when) for offer in offers("  ")]
    assert len(days) > 15
    assert days == sorted(days, reverse=True)


@table("typed", ["xylophone", "???", "🙂"])
def test_what_the_documents_do_not_say_is_not_offered(typed):
    assert not [offer for offer in offers(typed) if offer.entity or offer.id.startswith("t")]


def test_an_offer_has_the_same_id_whatever_was_typed():
    ids = {offer.citation.excerpt.id: offer.id for offer in offers("Putin") if offer.id[0] == "x"}
    others = {offer.citation.excerpt.id: offer.id for offer in offers("visit") if offer.id[0] == "x"}
    shared = ids.keys() & others.keys()
    assert shared
    assert all(ids[excerpt] == others[excerpt] for excerpt in shared)


def test_ids_are_short_and_plain():
    for typed in ("", "Putin", "2016", "peace treaty"):
        ids = [offer.id for offer in offers(typed)]
        assert len(ids) == len(set(ids))
        assert all(re.fullmatch(r"[A-Za-z0-9_-]{1,21}", identifier) for identifier in ids)


@table(("text", "marked"), [("a [[b]] c", True), ("a [b] c", False), ("[[]]", False), ("[[ a", False)])
def test_two_brackets_mark(text, marked):
    assert is_marked(text) is marked


def test_what_is_marked_leads_to_an_excerpt_and_what_nobody_knows_nowhere():
    way = linked(seeds_archive(), "Did [[Сэко]] meet [[ a xylophone ]]?", TODAY)[0]
    assert [(piece.words, piece.citation is not None) for piece in way] == [
        ("Did ", False),
        ("Сэко", True),
        (" meet ", False),
        ("a xylophone", False),
        ("?", False),
    ]
    assert "Seko" in way[1].citation.excerpt.text


def test_there_are_several_ways_to_link_each_to_another_excerpt():
    ways = linked(seeds_archive(), "[[Putin]]", TODAY)
    assert len({way[1].citation.excerpt.id for way in ways}) == len(ways) > 3


def test_where_nothing_is_known_of_what_is_marked_there_is_no_way():
    assert linked(seeds_archive(), "[[xylophone]]", TODAY) == ()
