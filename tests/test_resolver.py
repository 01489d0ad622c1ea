import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.finding.resolver import Confidence, Known, Resolver

KNOWN = (
    Known("merkel", "person", "Angela Merkel", ("Ангела Меркель", "アンゲラ・メルケル")),
    Known("koizumi", "person", "Junichiro Koizumi", ("小泉純一郎", "小泉", "コイズミ")),
    Known("kono", "person", "Taro Kono", ("河野太郎",)),
    Known("ono", "person", "Yoko Ono", ("小野洋子",)),
    Known("zhukov", "person", "Georgy Zhukov", ()),
    Known("khrushchev", "person", "Nikita Khrushchev", ()),
    Known("chichikov", "person", "Pavel Chichikov", ("Павел Чичиков",)),
    Known("shcherbakov", "person", "Lev Shcherbakov", ()),
    Known("j-smith", "person", "John Smith", ()),
    Known("m-smith", "person", "Mary Smith", ()),
    Known("erdogan", "person", "Recep Tayyip Erdoğan", ()),
    Known("brazil", "place", "Brazil", ("Бразилия", "ブラジル")),
    Known("yokohama", "place", "Yokohama", ("横浜",)),
    Known("opec", "organisation", "OPEC", ("ОПЕК",)),
    Known("bric", "organisation", "BRIC", ()),
    Known("wheat", "topic", "five-year wheat programme", ()),
    Known("accord", "topic", "Tea and Silk Accord of Nanking", ()),
)


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(KNOWN)


def first(resolver: Resolver, typed: str) -> str | None:
    candidates = resolver.resolve(typed).candidates
    return candidates[0].entity.id if candidates else None


SURE = {
    "as it stands": [("Angela Merkel", "merkel"), ("小泉純一郎", "koizumi"), ("Бразилия", "brazil")],
    "case, spaces, marks": [("  aNgela   MERKEL ", "merkel"), ("erdogan", "erdogan"), ("ÉRDOĞAN", "erdogan")],
    "quotation marks, question marks, 's": [("«Меркель»?", "merkel"), ("“Merkel”??", "merkel"), ("Merkel’s", "merkel")],
    "surname first": [("Koizumi Junichiro", "koizumi"), ("Меркель Ангела", "merkel")],
    "surname alone": [("Khrushchev", "khrushchev"), ("メルケル", "merkel")],
    "kana of either kind": [("こいずみ", "koizumi"), ("ｺｲｽﾞﾐ", "koizumi")],
    "a surname in kanji": [("河野", "kono")],
    "other script": [("Жуков", "zhukov"), ("Хрущёв", "khrushchev"), ("Эрдоган", "erdogan"), ("ヨコハマ", "yokohama")],
    "Japanese in Cyrillic": [("Коидзуми", "koizumi"), ("Дзюнъитиро Коидзуми", "koizumi")],
    "case endings": [("Меркелю", "merkel"), ("Жукову", "zhukov"), ("Бразилии", "brazil"), ("Чичиковым", "chichikov")],
    "one sound": [
        ("Zhukow", "zhukov"),
        ("Hrushchev", "khrushchev"),
        ("Scherbakov", "shcherbakov"),
        ("Jokohama", "yokohama"),
    ],
    "romanisations": [("Kouno", "kono"), ("Kohno", "kono"), ("Zyunitiro Koizumi", "koizumi")],
    "initials": [
        ("A. Merkel", "merkel"),
        ("Merkel A.", "merkel"),
        ("Г.К. Жуков", "zhukov"),
        ("N S Khrushchev", "khrushchev"),
    ],
    "titles": [
        ("Chancellor Merkel", "merkel"),
        ("小泉さん", "koizumi"),
        ("小泉首相", "koizumi"),
        ("г-н Жуков", "zhukov"),
    ],
    "typos": [("Angela Merkle", "merkel"), ("Khruschev", "khrushchev"), ("Yokohamma", "yokohama")],
    "numbers in words": [("5-year wheat programme", "wheat")],
    "the wrong layout": [("Vthrtkm", "merkel"), ("Ьуклуд", "merkel")],
    "acronyms in either script": [("opec", "opec"), ("опек", "opec"), ("ОПЕК", "opec")],
}


@table(("typed", "meant"), [pair for pairs in SURE.values() for pair in pairs])
def test_is_sure_of(resolver: Resolver, typed: str, meant: str):
    resolution = resolver.resolve(typed)
    assert (resolution.confidence, resolution.candidates[0].entity.id) == (Confidence.SURE, meant)


@table(
    "typed",
    [
        "bitcoin",
        "Macron",
        "weather",
        "Napoleon",
        "погода",
        "Пушкин",
        "天気",
        "料理",
        "ビットコイン",
        "",
        "?!",
        "🤷",
        "  ",
    ],
)
def test_finds_nobody_for(resolver: Resolver, typed: str):
    assert resolver.resolve(typed).confidence is Confidence.NONE
    assert resolver.resolve(typed).candidates == ()


@table(
    ("typed", "meant"), [("エルドアン", "erdogan"), ("フルシチョフ", "khrushchev"), ("シチェルバコフ", "shcherbakov")]
)
def test_a_name_only_written_in_latin_comes_first_in_kana(resolver: Resolver, typed: str, meant: str):
    assert first(resolver, typed) == meant


@table("title", ["президент", "министра", "prime minister", "Mr", "首相", "大統領", "さん"])
def test_a_title_alone_names_nobody(resolver: Resolver, title: str):
    assert resolver.resolve(title).confidence is Confidence.NONE


@table("typed", ["OPIC", "opc", "BRICK", "bri", "Oni", "Onno Yoka"])
def test_short_names_and_acronyms_are_never_surely_mistyped(resolver: Resolver, typed: str):
    assert resolver.resolve(typed).confidence is not Confidence.SURE


def test_a_surname_of_two_people_offers_both(resolver: Resolver):
    resolution = resolver.resolve("Smith")
    assert resolution.confidence is Confidence.UNSURE
    assert {one.entity.id for one in resolution.candidates} == {"j-smith", "m-smith"}


def test_the_first_name_tells_two_people_apart(resolver: Resolver):
    assert first(resolver, "Mary Smith") == "m-smith"
    assert first(resolver, "J. Smith") == "j-smith"


def test_an_alias_of_two_entities_offers_both():
    shared = Resolver([Known("a", "place", "Georgia", ()), Known("b", "place", "State of Georgia", ("Georgia",))])
    assert shared.resolve("georgia").confidence is Confidence.UNSURE
    assert len(shared.resolve("georgia").candidates) == 2


def test_an_alias_comes_before_what_the_rules_find():
    both = Resolver(
        [Known("full", "person", "Pavel Lebedev", ()), Known("listed", "person", "Ivan Orlov", ("Lebedev",))]
    )
    assert first(both, "Lebedev") == "listed"
    assert both.resolve("Lebedev").confidence is Confidence.SURE


@table("typed", ["小泉純一朗", "河埜太郎", "川野太郎"])
def test_kanji_that_look_or_sound_alike_are_only_offered(resolver: Resolver, typed: str):
    assert resolver.resolve(typed).confidence is Confidence.UNSURE
    assert first(resolver, typed) in {"koizumi", "kono"}


def test_old_forms_of_kanji_are_the_same_name():
    assert first(Resolver([Known("s", "person", "渡辺", ())]), "渡邊") == "s"


def test_a_surname_beside_another_first_name_is_only_offered(resolver: Resolver):
    resolution = resolver.resolve("Donald Merkel")
    assert (resolution.confidence, resolution.candidates[0].entity.id) == (Confidence.UNSURE, "merkel")


@table(("half", "meant"), [("Yokoha", "yokohama"), ("Khrush", "khrushchev"), ("Чичик", "chichikov")])
def test_half_a_name_is_only_offered(resolver: Resolver, half: str, meant: str):
    resolution = resolver.resolve(half)
    assert (resolution.confidence, resolution.candidates[0].entity.id) == (Confidence.UNSURE, meant)


@table("typed", ["van Dyck", "vandyck", "Anthony van Dyck", "Dyck", "Ван Дейк"])
def test_a_particle_belongs_to_the_surname_or_not(typed: str):
    assert first(Resolver([Known("dyck", "person", "Anthony van Dyck", ())]), typed) == "dyck"


def test_one_word_of_a_long_name_is_not_the_name(resolver: Resolver):
    assert resolver.resolve("silk").confidence is Confidence.NONE


def test_kinds_limit_the_answer(resolver: Resolver):
    assert first(resolver, "Brazil") == "brazil"
    assert resolver.resolve("Brazil", kinds={"person"}).confidence is Confidence.NONE


def test_the_layout_is_turned_only_where_nothing_else_fits():
    both = Resolver([Known("typed", "place", "Ghbdtn", ()), Known("turned", "place", "Привет", ())])
    assert first(both, "Ghbdtn") == "typed"


def test_nearest_offers_what_a_typo_may_mean(resolver: Resolver):
    assert [one.id for one in resolver.nearest("Chichkof")][:1] == ["chichikov"]


@table("typed", ["bitcoin", "blockchain", "hello", "天気"])
def test_nearest_offers_nothing_for_another_word(resolver: Resolver, typed: str):
    assert resolver.nearest(typed) == ()


def test_nearest_gives_at_most_the_limit():
    many = Resolver(
        Known(str(n), "person", f"Ivan Petro{end}", ()) for n, end in enumerate(["v", "w", "ff", "va", "vs"])
    )
    assert len(many.nearest("Petrof", limit=2)) == 2


@pytest.mark.slow
@table("letter", ["a", "ж", "ア", "安", "'", "é "])
def test_endless_input_names_nobody(resolver: Resolver, letter: str):
    assert resolver.resolve(letter * 20_000).confidence is Confidence.NONE


def test_nothing_known_finds_nothing():
    empty = Resolver([])
    assert empty.resolve("anybody").confidence is Confidence.NONE
    assert empty.find("does anybody 知って кто?") == ()
    assert empty.nearest("anybody") == ()


@given(st.text(max_size=60))
def test_any_text_gives_an_ordered_short_answer(resolver: Resolver, text: str):
    resolution = resolver.resolve(text)
    scores = [one.score for one in resolution.candidates]
    assert scores == sorted(scores, reverse=True)
    assert len(scores) <= 5
    assert all(0 <= score <= 1 for score in scores)
    assert bool(scores) == (resolution.confidence is not Confidence.NONE)
