"""Past or future, as verbs and cue words tell, and as the calendar agrees."""

from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.dates.direction import Direction, Strength, Verdict, nearest
from bot.reading.dates.tense import direction_among
from bot.reading.dates.verb_groups import VerbGroups


def verdict(clause, words):
    at = clause.index(words)
    groups = VerbGroups(clause, fold(clause), 0, len(clause))
    return direction_among(groups, clause, Span(at, at + len(words)))


@table(
    ("clause", "words", "direction"),
    [
        ("The two met in May", "May", Direction.PAST),
        ("She visited Oslo in May", "May", Direction.PAST),
        ("The two will meet in May", "May", Direction.FUTURE),
        ("They'll meet in May", "May", Direction.FUTURE),
        ("The talks are due in May", "May", Direction.FUTURE),
        ("The talks, scheduled for May", "May", Direction.FUTURE),
        ("She is expected to visit Oslo in May", "May", Direction.FUTURE),
        ("In May, she is expected to visit Oslo", "May", Direction.FUTURE),
        ("In May she visited Oslo", "May", Direction.PAST),
        ("They agreed to meet in May", "May", Direction.FUTURE),
        ("They agreed in May to meet", "May", Direction.PAST),
        ("He flew to Oslo in May", "May", Direction.PAST),
        ("The plan was shown to Oslo in May", "May", Direction.PAST),
        ("It had been due to expire on Friday", "Friday", Direction.PAST),
        ("She was to visit Oslo on Friday but fell ill", "Friday", Direction.PAST),
        ("The talks were planned for Friday, but no hour was fixed", "Friday", Direction.FUTURE),
        ("He said he would leave on Friday", "Friday", Direction.FUTURE),
        ("A still unspecified date in May", "May", Direction.UNKNOWN),
        ("After the queen's visit in May", "May", Direction.UNKNOWN),
        ("The vote was postponed until Friday", "Friday", Direction.FUTURE),
        ("They extended their deadline until Friday", "Friday", Direction.FUTURE),
        ("The party met ahead of Friday's vote", "Friday", Direction.FUTURE),
        ("Parliament is to vote on Friday", "Friday", Direction.FUTURE),
        ("It has been so since Friday", "Friday", Direction.PAST),
        ("The papers of May 6 and those of Friday", "Friday", Direction.UNKNOWN),
        ("She was held until Friday", "Friday", Direction.UNKNOWN),
        ("She will discuss Friday's vote", "Friday", Direction.UNKNOWN),
        ("Friday's vote will be close", "Friday", Direction.FUTURE),
        ("Friday's ruling will hurt the firm", "Friday", Direction.PAST),
        ("Friday's weather will hurt the firm", "Friday", Direction.UNKNOWN),
        ("She will run in Friday's race", "Friday", Direction.FUTURE),
        ("Police will report on Friday's fire", "Friday", Direction.PAST),
        ("The crash on Friday will be looked into", "Friday", Direction.PAST),
        ("The deadly May 6 flood may have consequences", "May 6", Direction.PAST),
        ("She will reply, she said in an interview with a paper on Friday", "Friday", Direction.PAST),
        ("She doesn't want 'a mess,' in a letter to staff on Friday", "Friday", Direction.PAST),
        ("The man who on Friday won the prize will spend it", "Friday", Direction.PAST),
        ("Speaking to a paper Friday in Oslo, which is set to host the games", "Friday", Direction.UNKNOWN),
        ("He repeated a campaign promise on Friday", "Friday", Direction.PAST),
        ("The team plays on Friday", "Friday", Direction.FUTURE),
        ("The king is visiting Oslo on Friday", "Friday", Direction.FUTURE),
        ("The case is heard in May", "May", Direction.UNKNOWN),
        ("Flights could resume on Friday", "Friday", Direction.FUTURE),
        ("Neither of them could be found on Friday", "Friday", Direction.PAST),
        ("The minister told her: I will come in May", "May", Direction.FUTURE),
        ("Он посетил Осло в мае", "мае", Direction.PAST),
        ("Он планирует посетить Осло в мае", "мае", Direction.FUTURE),
    ],
)
def test_direction(clause, words, direction):
    assert verdict(clause, words).direction is direction


@table(
    ("clause", "words", "strength"),
    [
        ("The minister told her: I will come in May", "May", Strength.SURE),
        ("The minister told her that he would come in May", "May", Strength.SURE),
        ("The minister had told her that he would come in May", "May", Strength.USUAL),
        ("He said in March that he would come in May", "May", Strength.USUAL),
        ("A hearing was held on May 6", "May 6", Strength.SURE),
        ("A hearing held on May 6", "May 6", Strength.USUAL),
        ("She met them on May 6.", "May 6", Strength.SURE),
        ("She met them on May 6, and will go on", "May 6", Strength.SURE),
        ("On May 6, she met them.", "May 6", Strength.SURE),
        ("The council met on May 6.", "May 6", Strength.SURE),
        ("Mayor Ahmed met them on May 6.", "May 6", Strength.SURE),
        ("The council announced talks on May 6.", "May 6", Strength.USUAL),
        ("The council backed a vote on May 6.", "May 6", Strength.USUAL),
        ("The plan laid down on May 6 will be changed.", "May 6", Strength.USUAL),
        ("Она встретилась с ними 6 мая.", "6 мая", Strength.SURE),
        ("Совет назначил выборы 6 мая.", "6 мая", Strength.USUAL),
        ("A leave was given until May 6", "May 6", Strength.USUAL),
        ("She was told the vote is on May 6", "May 6", Strength.USUAL),
        ("It will close, as it did in May", "May", Strength.SURE),
        ("It has been shut since May 6", "May 6", Strength.SURE),
        ("The plan is to open in May", "May", Strength.SURE),
        ("The plan was to open in May", "May", Strength.USUAL),
        ("The team plays on May 6", "May 6", Strength.WEAK),
    ],
)
def test_how_surely(clause, words, strength):
    assert verdict(clause, words).strength is strength


@table(
    ("away", "direction", "strength", "expected"),
    [
        ({2019: -340, 2020: 25}, Direction.PAST, Strength.USUAL, 2020),
        ({2019: -340, 2020: 25}, Direction.PAST, Strength.SURE, 2019),
        ({2019: -18, 2020: 320}, Direction.FUTURE, Strength.USUAL, 2019),
        ({2019: -18, 2020: 320}, Direction.FUTURE, Strength.SURE, 2020),
        ({2019: -100, 2020: 265}, Direction.FUTURE, Strength.USUAL, 2020),
        ({2019: -100, 2020: 265}, Direction.FUTURE, Strength.WEAK, 2019),
        ({2019: -100, 2020: 265}, Direction.UNKNOWN, Strength.USUAL, 2019),
        ({2019: -100}, Direction.FUTURE, Strength.SURE, 2019),
    ],
)
def test_tense_and_distance_decide_together(away, direction, strength, expected):
    assert nearest(away, Verdict(direction, strength)) == expected


@given(
    st.dictionaries(st.integers(), st.integers(-5000, 5000), min_size=1),
    st.builds(Verdict, st.sampled_from(Direction), st.sampled_from(Strength)),
)
def test_one_of_those_given_is_chosen(away, verdict):
    assert nearest(away, verdict) in away
