"""Whose name a question has: a surname beside a first name, and a Russian one that may be a man's or a woman's."""

from tables import table

from bot.finding.resolver import Known, Resolver
from bot.finding.resolving.feminine import Bearer, bearer_of, may_be_either
from bot.finding.resolving.words import words

MAN, WOMAN = Bearer.MAN, Bearer.WOMAN


@table(
    ("question", "bearer"),
    [
        ("когда задержали орлова", MAN),
        ("кто защищает орлова", MAN),
        ("кто адвокат орлова", MAN),
        ("где прошёл суд над кем-то из-за орлова", MAN),
        ("кто сменил орлова", MAN),
        ("что нашли у орлова", MAN),
        ("когда выступила орлова", WOMAN),
        ("кто такая орлова", WOMAN),
        ("кто орлова", WOMAN),
        ("орлова", WOMAN),
        ("где живёт орлова", None),
    ],
)
def test_verbs_and_the_word_before_tell_a_woman_from_a_man_in_another_case(question, bearer):
    read = words(question)
    (place,) = (number for number, word in enumerate(read) if word.text == "орлова")
    assert may_be_either(read[place])
    assert bearer_of(read, place) is bearer


def names(resolver: Resolver, question: str) -> list[str]:
    return [found.entity.name for found in resolver.find(question)]


TWO = Resolver([Known("w", "person", "Анна Орлова"), Known("m", "person", "Пётр Орлов")])


@table(
    ("question", "named"),
    [
        ("когда задержали орлова", ["Пётр Орлов"]),
        ("когда выступила орлова", ["Анна Орлова"]),
        ("когда задержали Анну Орлову", ["Анна Орлова"]),
        ("где живёт орлова", []),
    ],
)
def test_who_is_meant_is_found_and_nobody_where_it_is_not_told(question, named):
    assert names(TWO, question) == named


REEDS = Resolver(
    [
        Known("a", "person", "Anna Reed"),
        Known("l", "person", "Лев Гром"),
        Known("n", "person", "Nicholas Grom"),
        Known("p", "person", "Павел Ветров"),
    ]
)


@table(
    ("question", "named"),
    [
        ("what did boris reed say", []),
        ("what did anna reed say", ["Anna Reed"]),
        ("did reed agree", ["Anna Reed"]),
        ("when did mayor reed agree", ["Anna Reed"]),
        ("who is lev grom", ["Лев Гром"]),
        ("who is nick grom", ["Nicholas Grom"]),
        ("кто сменил павла ветрова", ["Павел Ветров"]),
    ],
)
def test_a_surname_beside_another_first_name_is_nobody_elses(question, named):
    assert names(REEDS, question) == named
