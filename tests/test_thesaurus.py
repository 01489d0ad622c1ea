"""Words that say the same."""

from collections import Counter

import pytest
from tables import table

from bot.finding.alike.thesaurus import Thesaurus, _groups, words_in
from bot.finding.terms import SCRIPTS, read_terms, script_of


def like(word: str, text: str) -> set[frozenset[str]]:
    vocabulary = sorted({term.stem for term in read_terms(text)})
    return {stems for stems, _ in Thesaurus(vocabulary).like(word)}


@table(
    ("word", "text", "stems"),
    [
        ("подписали", "They signed it.", {"sign"}),
        ("署名", "They signed it.", {"sign"}),
        ("signed", "Они подписали его.", {"подписа"}),
        ("министры", "The minister came.", {"minist"}),
        ("энергетика", "Oil and energy.", {"energi"}),
        ("компания", "Two companies.", {"compani"}),
        ("会談", "The talks failed.", {"talk"}),
        ("зеркала", "A mirror fell.", {"mirror"}),
        ("建設費", "What it cost.", {"cost"}),
    ],
)
def test_a_word_is_found_by_what_it_means_in_another_script(word, text, stems):
    assert frozenset(stems) in like(word, text)


def test_a_phrase_counts_only_as_a_whole():
    assert like("премьер", "The prime minister spoke.") == {frozenset({"prime", "minist"})}
    assert like("премьер", "The minister spoke.") == set()


def test_words_of_one_script_stand_for_each_other_if_they_say_the_same():
    assert frozenset({"begin"}) in like("started", "Work is to begin.")


def test_but_not_if_they_only_belong_to_one_topic():
    assert like("hospital", "The doctor came.") == set()


def test_a_word_of_no_group_is_like_nothing():
    assert like("zebra", "A zebra came and went.") == set()


def test_no_group_says_again_what_another_says():
    groups = [frozenset(group.words) for group in _groups() if not group.topic]
    holding = Counter(word for group in groups for word in group)
    doubtful = [group for group in groups if all(holding[word] > 1 for word in group)]
    assert [group for group in doubtful if sum(group <= other for other in groups) > 1] == []


@pytest.mark.slow
@table("script", SCRIPTS)
def test_the_words_of_a_script_are_its_own_and_in_the_same_order_every_time(script):
    words = words_in(script)
    assert {script_of(word) for word in words} == {script}
    assert words == words_in(script)
    assert len(words) > 100


@table("word", ["приезжал", "приехал", "приезд", "побывал", "посетил", "来日"])
def test_who_comes_to_a_place_visits_it(word):
    assert (frozenset({"visit"}), True) in set(Thesaurus(["visit"]).like(word))


def test_what_only_belongs_to_the_same_topic_may_be_left_out():
    assert list(Thesaurus(["doctor", "vaccin"]).like("вакцина", topics=False)) == [(frozenset({"vaccin"}), True)]
    assert len(list(Thesaurus(["doctor", "vaccin"]).like("вакцина"))) > 1
