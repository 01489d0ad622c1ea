"""The bot's own words in other languages: complete, and fit to be filled in."""

import ast
import re
import string
from functools import cache
from pathlib import Path

from tables import table

from bot.answers.message import Message, count, say
from bot.rendering.catalogues import catalogue
from bot.rendering.languages import LANGUAGES, spoken
from bot.rendering.wording import fill
from tools.messages import SAYING, TRANSLATED, extracted, read, untranslated

ROOT = Path(__file__).parents[1]
MEND = "Translate it in bot/rendering/locales after: python tools/messages.py"
# What stays as it is in every language: names, keys of a keyboard, and what is typed into a file or after a command.
SAME_EVERYWHERE = set(
    (
        "dateline semantic telegram check tab ctrl corpus yaml plans botfather apa chicago bibtex wikipedia "
        "text html pdf docx rtf csv json utf ocr mb http https word excel powerpoint add column body from"
    ).split()
)
PLURALS = {"ru": 3, "ja": 1}


@cache
def template():
    return extracted()


def forms(words: str | tuple[str, ...]) -> tuple[str, ...]:
    return words if isinstance(words, tuple) else (words,)


def translations(language: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """What is said in English, and in ``language``, each in all its forms."""
    return [(forms(message.id), forms(message.string)) for message in read(language) if message.id]


def names(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@table("language", TRANSLATED)
def test_no_message_is_missing(language):
    known = {forms(message.id)[0] for message in read(language) if message.id}
    missing = [message.id for message in template() if message.id and forms(message.id)[0] not in known]
    assert not missing, MEND
    assert not [message.id for message in untranslated(read(language))], MEND


@table("language", TRANSLATED)
def test_nothing_is_translated_that_is_not_said(language):
    said = {forms(message.id)[0] for message in template()}
    assert [message.id for message in read(language) if forms(message.id)[0] not in said] == [], MEND


@table("language", TRANSLATED)
def test_a_translation_fills_in_what_the_english_does(language):
    for english, translated in translations(language):
        wanted = set.union(*map(names, english))
        for form in translated:
            assert names(form) | {"n"} == wanted | {"n"}, form
            assert not names(form) - wanted, form


@table("language", TRANSLATED)
def test_every_plural_has_as_many_forms_as_the_language(language):
    assert {len(translated) for english, translated in translations(language) if len(english) > 1} == {
        PLURALS[language]
    }
    assert all(len(translated) == 1 for english, translated in translations(language) if len(english) == 1)


def test_the_russian_form_for_one_serves_twenty_one_too_so_it_tells_how_many():
    assert [form[0] for english, form in translations("ru") if len(english) > 1 and "{n}" not in form[0]] == []


def test_a_russian_date_ends_in_a_full_stop_of_its_own_so_no_sentence_ends_in_one():
    dates = r"\{(?:day|first|last|start|end|when|time)\}\."
    assert [form for _, translated in translations("ru") for form in translated if re.search(dates, form)] == []


@table(
    ("language", "n", "words"),
    [
        ("en", 1, "One document"),
        ("en", 0, "0 documents"),
        ("ru", 1, "1 документ"),
        ("ru", 3, "3 документа"),
        ("ru", 5, "5 документов"),
        ("ru", 11, "11 документов"),
        ("ru", 21, "21 документ"),
        ("ja", 1, "文書1件"),
        ("ja", 5, "文書5件"),
    ],
)
def test_the_form_follows_the_number(language, n, words):
    assert fill(count("One document", "{n} documents", n), language) == words


@table("language", TRANSLATED)
def test_no_english_is_left_in_a_translation(language):
    for _, translated in translations(language):
        for form in translated:
            shown = re.sub(r"\{\w+\}|[/@]\w+|[A-Z]+_[A-Z]+", "", form)
            assert set(re.findall(r"[a-z]{2,}", shown.lower())) <= SAME_EVERYWHERE, form


@table(("language", "others"), [("ru", "[ぁ-ヿ一-鿿]"), ("ja", "[а-яё]")])
def test_no_translation_is_in_yet_another_language(language, others):
    assert [form for _, forms in translations(language) for form in forms if re.search(others, form.lower())] == []


def test_a_message_without_translation_stays_english():
    assert fill(say("Said for the first time today"), "ru") == "Said for the first time today"
    assert fill(count("One new thing", "{n} new things", 2), "ja") == "2 new things"


def test_english_needs_no_catalogue():
    assert catalogue("en").gettext("One document") == "One document"


@cache
def all_calls() -> list[tuple[Path, str, ast.Call]]:
    """Every call of a plain name in the files that say something: where, of what, and the call."""
    files = [path for folder in ("bot", "handlers") for path in (ROOT / folder).rglob("*.py")]
    texts = {path: path.read_text(encoding="utf-8") for path in files if path.name not in ("message.py", "reason.py")}
    trees = {path: ast.parse(text) for path, text in texts.items() if any(words in text for words in SAYING)}
    return [
        (path, node.func.id, node)
        for path, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    ]


def calls(name: str) -> list[tuple[Path, ast.Call]]:
    return [(path, call) for path, called, call in all_calls() if called == name]


@table(("name", "words"), [("say", 1), ("count", 2), ("because", 1)])
def test_whatever_is_said_stands_in_the_code_word_for_word_where_it_can_be_found(name, words):
    given = [(path, argument) for path, call in calls(name) for argument in call.args[:words]]
    assert given
    assert [(path.name, node.lineno) for path, node in given if not isinstance(node, ast.Constant)] == []


def test_what_is_not_said_is_no_sentence():
    """``Message`` itself hands on what is nobody's language: it isn't translated."""
    templates = [call.args[0].value for _, call in calls("Message") if isinstance(call.args[0], ast.Constant)]
    assert templates
    assert [one for one in templates if re.search(r"[a-z]", re.sub(r"\{\w+\}", "", one))] == []


@table(
    ("codes", "language"),
    [
        (("ru",), "ru"),
        (("ja-JP",), "ja"),
        (("ru_RU.UTF-8",), "ru"),
        (("ja.eucJP",), "ja"),
        (("RU",), "ru"),
        (("uk",), "en"),
        (("C.UTF-8",), "en"),
        ((None, "", "ja"), "ja"),
        (("de", "ru"), "ru"),
        ((), "en"),
    ],
)
def test_a_language_is_chosen_by_its_code(codes, language):
    assert spoken(*codes) == language


def test_every_language_is_called_what_its_speakers_call_it():
    assert list(LANGUAGES.values()) == ["English", "Русский", "日本語"]


def test_what_is_handed_on_is_the_same_in_every_language():
    assert {fill(Message("{name}", {"name": "Anna Reed"}), language) for language in LANGUAGES} == {"Anna Reed"}
