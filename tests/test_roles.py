"""Roles typed in three languages, and who holds them in a corpus of English articles."""

from datetime import date
from pathlib import Path

import pytest
from tables import table

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.over_time.in_time import take_period
from bot.answers.question import Question
from bot.answers.typed.identify import Identified, identify
from bot.archive.archive import Archive
from bot.archive.views import printed_between
from bot.corpus.loading import load_corpus
from bot.finding.roles import nations
from bot.finding.roles.meaning import asked_role, read_role
from bot.reading.nations import NATIONS
from bot.rendering.wording import fill

TODAY = date(2024, 1, 1)
DOCUMENTS = {
    "spring.txt": (
        "Talks in Oslo",
        "OSLO, March 2. Norway's Prime Minister Ingrid Solberg met Finnish President Matti Lehto on Saturday.",
        "Norwegian Foreign Minister Lars Dahl said that the talks were open.",
        "Finland's Minister of Trade and Industry Aino Virta came with the Finnish Ambassador to Norway, Mikko Niemi.",
        "Norway's Deputy Prime Minister Odd Berge was absent. The chairman of Nordic Bank, Sven Holm, spoke, too.",
    ),
    "autumn.txt": (
        "A new minister",
        "HELSINKI, October 9. Norwegian Foreign Minister Kari Moe arrived in Helsinki on Saturday.",
        "Prime Minister Ingrid Solberg stayed at home. Finnish Minister of Trade Pekka Salo said that he was glad.",
        "Lars Dahl, a former foreign minister of Norway, wrote a letter. Solberg's spokesman Jon Eide read it.",
    ),
}
DOSSIER = """\
documents:
  spring.txt: {published: 2019-03-02}
  autumn.txt: {published: 2021-10-09}
entities:
  - {id: bank, kind: organisation, name: Nordic Bank, aliases: {ru: [Северный банк], ja: [北欧銀行]}}
  - {id: norway, kind: place, name: Norway, aliases: {ru: [Норвегия], ja: [ノルウェー]}}
"""


@pytest.fixture(scope="module")
def archive(tmp_path_factory) -> Archive:
    folder = tmp_path_factory.mktemp("roles")
    for name, paragraphs in DOCUMENTS.items():
        (folder / name).write_text("\n\n".join(paragraphs), encoding="utf-8")
    (folder / "corpus.yaml").write_text(DOSSIER, encoding="utf-8")
    return Archive.build(load_corpus(Path(folder), TODAY))


def who(archive: Archive, typed: str) -> Identified:
    words, period = take_period(archive, typed, TODAY)
    return identify(archive, words, period)


ONE = {
    "a head of government": [
        "prime minister of Norway",
        "Norwegian PM",
        "премьер-министр Норвегии",
        "ノルウェーの首相",
    ],
    "in any case": ["премьера Норвегии", "премьером норвежским"],
    "by its other names": ["Norway's premier", "глава правительства Норвегии", "norwegian head of government"],
    "mistyped": ["prime minster of norway", "norwegian prime minsiter"],
    "with a place for a nation": ["премьер в Норвегии", "the prime minister in Oslo"],
    "where nobody else holds it": ["prime minister", "首相", "премьер"],
}


@table("typed", [typed for forms in ONE.values() for typed in forms])
def test_a_role_names_who_holds_it(archive: Archive, typed: str):
    found = who(archive, typed)
    assert found.entity is not None
    assert found.entity.name == "Ingrid Solberg"


@table(
    ("typed", "name"),
    [
        ("president of Finland", "Matti Lehto"),
        ("финский президент", "Matti Lehto"),
        ("フィンランド大統領", "Matti Lehto"),
        ("leader of Finland", "Matti Lehto"),
        ("глава Финляндии", "Matti Lehto"),
        ("finnish ambassador", "Mikko Niemi"),
        ("ambassador to Norway", "Mikko Niemi"),
        ("посол Финляндии в Норвегии", "Mikko Niemi"),
        ("駐ノルウェー大使", "Mikko Niemi"),
        ("deputy prime minister", "Odd Berge"),
        ("вице-премьер Норвегии", "Odd Berge"),
        ("副首相", "Odd Berge"),
        ("chairman of Nordic Bank", "Sven Holm"),
        ("head of the Nordic Bank", "Sven Holm"),
        ("председатель Северного банка", "Sven Holm"),
        ("北欧銀行会長", "Sven Holm"),
        ("minister of trade and industry", "Aino Virta"),
        ("министр торговли и промышленности Финляндии", "Aino Virta"),
        ("former foreign minister", "Lars Dahl"),
        ("бывший министр иностранных дел Норвегии", "Lars Dahl"),
        ("пресс-секретарь", "Jon Eide"),
        ("Prime Minister Ingrid Solberg", "Ingrid Solberg"),
        ("President Lehto", "Matti Lehto"),
        ("министр Ларс Даль", "Lars Dahl"),
    ],
)
def test_a_role_in_words_of_any_language(archive: Archive, typed: str, name: str):
    found = who(archive, typed)
    assert found.entity is not None
    assert found.entity.name == name


@table(
    ("typed", "names"),
    [
        ("foreign minister of Norway", ["Lars Dahl", "Kari Moe"]),
        ("глава МИД Норвегии", ["Lars Dahl", "Kari Moe"]),
        ("外相", ["Lars Dahl", "Kari Moe"]),
        ("norwegian top diplomat", ["Lars Dahl", "Kari Moe"]),
    ],
)
def test_of_several_holders_none_is_guessed(archive: Archive, typed: str, names: list[str]):
    found = who(archive, typed)
    assert found.entity is None
    assert [candidate.name for candidate in found.candidates] == names
    assert found.likely


@table(
    ("typed", "name"),
    [
        ("foreign minister 2019", "Lars Dahl"),
        ("министр иностранных дел Норвегии в 2021", "Kari Moe"),
        ("norwegian foreign minister in March 2019", "Lars Dahl"),
        ("2021年の外相", "Kari Moe"),
        ("prime minister in 2020", "Ingrid Solberg"),
    ],
)
def test_a_day_tells_holders_apart(archive: Archive, typed: str, name: str):
    found = who(archive, typed)
    assert found.entity is not None
    assert found.entity.name == name


def test_a_time_that_no_document_tells_of_is_no_answer(archive: Archive):
    found = who(archive, "foreign minister in 1990")
    assert found.entity is None
    assert not found.then
    assert {candidate.name for candidate in found.candidates} == {"Lars Dahl", "Kari Moe"}


@table(
    "typed", ["president of France", "премьер Японии", "米大統領", "president of Norway", "mayor", "министр обороны"]
)
def test_a_role_that_nobody_holds_names_nobody(archive: Archive, typed: str):
    found = who(archive, typed)
    assert found.entity is None
    assert not found.holders


def test_whoever_has_just_the_field_goes_before_whoever_has_more(archive: Archive):
    found = who(archive, "finnish minister of trade")
    assert found.entity is not None
    assert found.entity.name == "Pekka Salo"


def test_in_documents_of_one_time_a_role_is_whose_it_was_then(archive: Archive):
    query = "What did the foreign minister of Norway say?"
    assert [one.entity.name for one in archive.resolver.find(query)] == ["Norway"]
    view = printed_between(archive, None, date(2019, 12, 31))
    assert [one.entity.name for one in view.resolver.find(query)] == ["Lars Dahl"]
    found = identify(view, "глава МИД Норвегии")
    assert found.entity is not None
    assert found.entity.name == "Lars Dahl"


def ask(archive: Archive, typed: str) -> Answer:
    return answer(archive, Question.parse(typed), TODAY)


def test_the_choice_shows_each_holder_with_the_role_as_printed(archive: Archive):
    given = ask(archive, "/who foreign minister of Norway")
    shown = [(citation.excerpt.text, citation.excerpt.document.published) for citation in given.citations]
    assert shown == [
        ("Norwegian Foreign Minister", date(2019, 3, 2)),
        ("Norwegian Foreign Minister", date(2021, 10, 9)),
    ]
    assert [suggestion.name for suggestion in given.suggestions] == ["Lars Dahl", "Kari Moe"]
    assert given.title is not None
    assert fill(given.title) == "These documents give that role to several people"


@table("table", [nations.RUSSIAN, nations.JAPANESE])
def test_every_nation_of_a_table_is_one_that_reading_knows(table: dict[str, str]):
    halves = {f"{half} {nation}" for half in ("north", "south") for nation in NATIONS}
    assert set(table) <= set(NATIONS) | halves


@table(
    ("left", "right"),
    [
        ("Minister of Foreign Affairs", "министр иностранных дел"),
        ("foreign minister", "глава МИД"),
        ("head of the defence ministry", "министр обороны"),
        ("Secretary of the Treasury", "министр финансов"),
        ("外務大臣", "外相"),
        ("minister of agriculture", "農相"),
        ("President of South Korea", "президент Южной Кореи"),
        ("president of South Korea", "韓国大統領"),
        ("Secretary General", "генеральный секретарь"),
        ("deputy minister", "замминистра"),
        ("British ambassador to Japan", "駐日英国大使"),
        ("Mayor", "市長"),
        ("governor", "губернатором"),
    ],
)
def test_one_role_means_the_same_in_every_language(left: str, right: str):
    assert read_role(left, lambda text: ()) == read_role(right, lambda text: ())


@table("typed", ["Ashford", "peace treaty", "что он сказал", "平和条約", "", "???", "foreign trade"])
def test_what_names_no_office_is_no_role(typed: str):
    assert asked_role(typed, lambda text: ()) is None


@table(
    ("query", "expected"),
    [
        ("When did the Finnish president visit Norway?", [("Matti Lehto", "Finnish president")]),
        ("what did the prime minister of Norway say", [("Ingrid Solberg", "prime minister of Norway")]),
        ("Что сказал премьер-министр Норвегии о мосте?", [("Ingrid Solberg", "премьер-министр Норвегии")]),
        ("С кем встречался финский президент?", [("Matti Lehto", "финский президент")]),
        ("フィンランドの大統領はいつ来ましたか", [("Matti Lehto", "フィンランドの大統領")]),
        ("did Norway's deputy prime minister come", [("Odd Berge", "Norway's deputy prime minister")]),
    ],
)
def test_a_role_of_a_nation_names_its_holder_inside_a_question(archive: Archive, query: str, expected):
    found = [(one.entity.name, one.span.of(query)) for one in archive.resolver.find(query)]
    assert [one for one in found if one[0] != "Norway"] == expected


@table(
    "query",
    [
        "What did the foreign minister of Norway say?",  # there were two
        "What did the minister say?",
        "What did the president say?",
        "the Finnish president's spokesman",
        "the former Finnish president",
        "the presidents of Finland",
        "the Finnish president Niinisalo",
        "the head of the Finnish delegation",
        "Finland, president of nothing",
        "the president of Sweden",
    ],
)
def test_a_role_that_may_be_somebody_elses_names_nobody_in_a_question(archive: Archive, query: str):
    assert [one.entity.name for one in archive.resolver.find(query) if one.entity.kind == "person"] == []
