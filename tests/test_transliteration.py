from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.finding.transliteration import kana_sounds, katakana, other_layout, romanised


@table(
    ("kana", "sounds"),
    [
        ("メルケル", "merUkerU"),
        ("さくら", "sakUra"),
        ("キャンベル", "kyaNberU"),
        ("シュミット", "SUmiQtO"),
        ("チェルニー", "CerUni:"),
        ("ヴィクトル", "vikUtOrU"),
        ("フィッシャー", "fiQSa:"),
        ("ウィルソン", "wirUsoN"),
        ("ティム", "timU"),
        ("ドゥーフ", "du:fU"),
        ("クァンタス", "kwaNtasU"),
        ("デュマ", "dyuma"),
        ("ムーア", "mu:a"),
    ],
)
def test_kana_become_one_letter_a_sound(kana: str, sounds: str):
    assert kana_sounds(kana) == sounds


def test_a_lengthened_vowel_is_none_that_japanese_added():
    assert kana_sounds("ルー") == "ru:"
    assert kana_sounds("ル") == "rU"


def test_hiragana_and_half_width_kana_sound_like_katakana():
    assert kana_sounds("こいずみ") == kana_sounds("コイズミ") == kana_sounds("ｺｲｽﾞﾐ")


def test_katakana_keeps_other_characters():
    assert katakana("すし bar 寿司") == "スシ bar 寿司"


@table(
    ("cyrillic", "latin"),
    [("жуков", "zhukov"), ("щукин", "shchukin"), ("ельцин", "eltsin"), ("хабаровск", "khabarovsk"), ("юля", "yulya")],
)
def test_cyrillic_is_romanised_as_newspapers_do(cyrillic: str, latin: str):
    assert romanised(cyrillic) == latin


@table(("typed", "meant"), [("Cfif", "Саша"), ("ghbdtn", "привет"), ("Дщтвщт", "London"), ("Ctv`y", "Семён")])
def test_the_other_layout_gives_what_the_fingers_meant(typed: str, meant: str):
    assert other_layout(typed) == meant


@table("typed", ["東京", "123", "", "..."])
def test_what_neither_layout_types_has_no_other(typed: str):
    assert other_layout(typed) is None


@given(st.text(alphabet=st.characters(min_codepoint=0x3041, max_codepoint=0x30FF)))
def test_any_kana_give_letters_of_the_table(text: str):
    assert set(kana_sounds(text)) <= set("aiueoUOIkgsSzJtCcdnNhfvbpmyrwQ:")
