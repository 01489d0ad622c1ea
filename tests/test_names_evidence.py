"""People whose names no list knows are found by what stands around them, and nothing else is."""

from tables import table

from bot.corpus.span import Span
from bot.reading.names.reading import read_names
from bot.reading.sentences import read_sentences


def people(text: str) -> list[str]:
    return sorted(person.name for person in read_names(text, read_sentences(text, Span(0, len(text)))).people)


@table(
    ("text", "names"),
    [
        ("The energy chief, Ilsabeta Voorn, signed. Voorn, 52, took office last June.", ["Ilsabeta Voorn"]),
        ('"They lied to us," said Brunhold Teggs of Save Our Wards.', ["Brunhold Teggs"]),
        ("The shadow health secretary, Nazrin Qureshi, said the affair was sad.", ["Nazrin Qureshi"]),
        ("Wilma Reed came with her husband, Festulus, who drove a bus.", ["Festulus", "Wilma Reed"]),
        ("Cllr J. Okonjo proposed the motion. Cllr Tillers seconded it.", ["J. Okonjo", "Tillers"]),
        ("Xolotl Quispa said she would appeal.", ["Xolotl Quispa"]),
        ('Okaforo said it was safe. He is an engineer. "I built it," Okaforo said.', ["Okaforo"]),
        ('"We will fight," Mokoeno said. Mokoeno, 60, led the strike.', ["Mokoeno"]),
        ("Sir Alunwyn Prosser resigned. Sir Alunwyn said he was sorry.", ["Alunwyn Prosser"]),
        ("The prize went to Tuwei Youya, a Chinese chemist.", ["Tuwei Youya"]),
        ("Interview With Finance Minister Katarzyna Wolski, Morning Report, 9 May 2018", ["Katarzyna Wolski"]),
        ("Депутат Анна Лунд пришла. Анна Петровна сказала речь.", ["Анна Лунд"]),
    ],
)
def test_a_rare_name_is_found_by_what_stands_around_it(text: str, names: list[str]) -> None:
    assert people(text) == names


@table(
    "text",
    [
        "State-owned Kovalgaz said it had begun buying pipes. Kovalgaz shares rose.",
        "Nippon Denko said it would appeal. Nippon Denko is large.",
        "Tata Brevix said its profit fell.",
        "Goldwyn Farr said on Monday that profit fell.",
        "Samsung said on Tuesday it would close the plant.",
        "General Motors and General Electric rose.",
        "World Cup winners France beat Croatia. Les Bleus celebrated.",
        "Brussels said the deal was off. Moscow denied it. He smiled.",
        "Prime Minister Calls Early Election In June, Says Paper",
    ],
)
def test_firms_places_and_teams_are_nobody(text: str) -> None:
    assert people(text) == []


def test_an_office_before_a_knight_is_theirs() -> None:
    text = "Health minister Sir Alun Reed, the former public works director Chip Moss and Mrs H. Lund (Town Clerk) met."
    found = read_names(text, [Span(0, len(text))]).people
    assert [[role.of(text) for role in person.roles] for person in found] == [
        ["Health minister"],
        ["the former public works director"],
        ["Town Clerk"],
    ]


@table(
    ("text", "names"),
    [
        ("安倍晋三首相はロシアのプーチン大統領と会談した。安倍首相は語った。", ["プーチン", "安倍晋三"]),
        ("世耕弘成経済産業大臣が訪れた。世耕氏は語った。", ["世耕弘成"]),
        ("中村さんは「よかった」と話した。", ["中村"]),
        ("ジョー・バイデン大統領は演説した。バイデン氏は笑った。", ["ジョー・バイデン"]),
        ("東京都知事と神奈川県知事が会談した。日本銀行総裁は述べた。経済産業大臣も出席した。", []),
        ("国会議員が集まった。自民党総裁選が始まった。米国大統領が来日した。", []),
        ("ロシア大統領府は否定した。同社社長は謝罪した。", []),
    ],
)
def test_japanese_names_are_known_by_the_title_behind_them(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_a_japanese_title_is_the_role_of_its_bearer() -> None:
    text = "世耕弘成経済産業大臣が訪れた。世耕氏は語った。"
    (person,) = read_names(text, [Span(0, len(text))]).people
    assert [role.of(text) for role in person.roles] == ["経済産業大臣"]
    assert [mention.of(text) for mention in person.mentions] == ["世耕弘成", "世耕"]
