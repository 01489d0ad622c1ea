"""A name that is like a known one, and may be a slip for it or somebody else's."""

import pytest
from tables import table

from bot.finding.resolver import Confidence, Known, Resolver

KNOWN = (
    Known("anderson", "person", "Paul Anderson", ()),
    Known("jean", "person", "Jean Morel", ()),
    Known("kishimoto", "person", "Ken Kishimoto", ("岸本健", "Кисимото")),
    Known("orlov", "person", "Pavel Orlov", ("Орлов",)),
    Known("zakharov", "person", "Denis Zakharov", ()),
    Known("ono", "person", "Taro Ono", ()),
    Known("goldberg", "person", "Robert Goldberg", ()),
    Known("suleimanov", "person", "Timur Suleimanov", ()),
    Known("nadel", "person", "Maria Nadel", ()),
    Known("obc", "organisation", "OBC", ()),
)


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(KNOWN)


def said(resolver: Resolver, typed: str) -> tuple[Confidence, str | None]:
    resolution = resolver.resolve(typed)
    return resolution.confidence, resolution.candidates[0].entity.id if resolution.candidates else None


@table(
    ("typed", "like"),
    [
        ("Andersen", "anderson"),
        ("Paul Andersen", "anderson"),
        ("Kishi", "kishimoto"),
        ("Orlova", "orlov"),
        ("Анна Орлова", "orlov"),
        ("Захарова", "zakharov"),
        ("Zakharova", "zakharov"),
        ("Roberta Goldberg", "goldberg"),
        ("Mario Nadel", "nadel"),
        ("Jane Morel", "jean"),
        ("Onno", "ono"),
        ("Ono Yoko", "ono"),
    ],
)
def test_another_name_is_never_taken_for_a_known_one(resolver: Resolver, typed: str, like: str):
    assert said(resolver, typed) == (Confidence.UNSURE, like)


@table("typed", ["Peters", "Jane", "Sanders", "Abdullah", "Петренко", "Chen", "OPC", "obk", "bc"])
def test_a_name_like_no_other_finds_nobody_for_sure(resolver: Resolver, typed: str):
    assert said(resolver, typed)[0] is not Confidence.SURE


THUMBS = {
    "swapped": ["suelimanov", "Suleiamnov", "timur suleimanvo"],
    "doubled": ["suleimanoov", "ssuleimanov"],
    "the key beside": ["suleimsnov", "sileimanov", "timur syleimanov"],
    "missing": ["Timur Sulemanov", "sulimanov", "timr suleimanov"],
}


@table("typed", [typed for forms in THUMBS.values() for typed in forms])
def test_what_thumbs_do_still_finds_the_name(resolver: Resolver, typed: str):
    confidence, found = said(resolver, typed)
    assert confidence is not Confidence.NONE
    assert found == "suleimanov"


@table(
    ("typed", "meant"),
    [
        ("suleimanvo", "suleimanov"),
        ("Suleimanow", "suleimanov"),
        ("Сулейманову", "suleimanov"),
        ("robert goldebrg", "goldberg"),
        ("Кисимото", "kishimoto"),
        ("Kisimoto", "kishimoto"),
        ("Орлова", "orlov"),
        ("Oнo", "ono"),
        ("Opлов", "orlov"),
    ],
)
def test_a_slip_that_makes_no_other_name_is_sure(resolver: Resolver, typed: str, meant: str):
    assert said(resolver, typed) == (Confidence.SURE, meant)


def test_a_given_name_of_one_person_is_enough_and_of_two_a_choice():
    one = Resolver([Known("a", "person", "Ludmila Berg"), Known("b", "person", "Otto Falk")])
    two = Resolver([Known("a", "person", "Ludmila Berg"), Known("b", "person", "Ludmila Falk")])
    assert said(one, "ludmila") == (Confidence.SURE, "a")
    resolution = two.resolve("ludmila")
    assert resolution.confidence is Confidence.UNSURE
    assert {candidate.entity.id for candidate in resolution.candidates} == {"a", "b"}


def test_a_name_known_in_another_script_too_is_met_in_the_script_that_is_typed():
    resolver = Resolver(
        [
            Known("first", "person", "Nicole Perrin", ("Николь Перрен",)),
            Known("second", "person", "Nicole Dumas", ()),
        ]
    )
    assert said(resolver, "Николь Дюма") == (Confidence.SURE, "second")


def test_a_surname_that_is_a_title_is_found():
    resolver = Resolver([Known("king", "person", "Stephen King"), Known("falk", "person", "Otto Falk")])
    assert said(resolver, "King") == (Confidence.SURE, "king")
    assert said(resolver, "King Falk") == (Confidence.SURE, "falk")


def test_of_a_thousand_namesakes_the_one_with_the_given_name_is_found():
    many = [Known(f"{n}", "person", f"Given{chr(97 + n % 26)}{chr(97 + n // 26)} Smith") for n in range(676)]
    resolver = Resolver([*many, Known("wanted", "person", "Zebulon Smith")])
    assert said(resolver, "Zebulon Smith") == (Confidence.SURE, "wanted")
    assert said(resolver, "smith zebuoln") == (Confidence.SURE, "wanted")
    assert resolver.resolve("Smith").confidence is Confidence.UNSURE
    assert resolver.find("what did Smith say") == ()
