"""A slip of the finger finds the word that was meant, and nothing else does."""

from tables import table

from bot.finding.corrections import corrected, parted
from bot.finding.terms import stem

HELD = {stem(word): n for word, n in {"treaty": 5, "treats": 1, "bridge": 3, "cease": 2, "fire": 9, "реку": 4}.items()}


def holding(one: str) -> int:
    return HELD.get(one, 0)


@table("typed", ["tretay", "treay", "treatyy", "trwaty"])
def test_one_slip_away_is_the_word_that_was_meant(typed):
    assert corrected(typed, holding) == stem("treaty")


def test_of_two_words_the_one_is_meant_that_more_passages_hold():
    assert corrected("treatz", holding) == stem("treaty")


@table("typed", ["fira", "bitcoin", "trbridgeat", "x1234", "条約条約条約", "t" * 500])
def test_a_short_word_and_one_far_from_all_are_left(typed):
    assert corrected(typed, holding) is None


@table(("typed", "parts"), [("ceasefire", ("ceas", "fire")), ("firewall", None), ("fire", None)])
def test_two_words_typed_as_one_are_parted_if_both_are_known(typed, parts):
    assert parted(typed, holding) == parts
