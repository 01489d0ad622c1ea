"""Answers in the reader's language: the bot's own words and dates, while excerpts stay as printed."""

import re
from datetime import date

import pytest
from golden_seeds import seeds_archive
from tables import table
from telegram_fake import ANN, GROUP, buttons, chatting

from bot.answers.answer import Answer, Citation, Section
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Document, Excerpt
from bot.corpus.loading import load_corpus
from bot.corpus.span import Span
from bot.rendering.telegram.deep_links import Links
from bot.rendering.telegram.pages import pages
from bot.rendering.terminal import Terminal
from bot.service.store.preferences import Preferences

BOT = Links("dateline_bot")
TODAY = date(2026, 1, 1)
RUSSIAN = {
    "corpus.yaml": """\
documents:
  мост.txt: {published: 2020-05-04, publisher: Вестник, title: Мост через реку, language: ru}
  дорога.txt: {publisher: Вестник, title: Новая дорога}
entities:
  - {kind: person, name: Анна Рид}
  - {kind: place, name: Ашфорд}
plans:
  - name: План ремонта
    source: {publisher: Совет}
    points: [{name: Мосты}, {name: Дороги}]
""",
    "мост.txt": "Мост через реку\n\nВ мае 2020 года в Ашфорде открыли мост. «Мост построен», — сказала Анна Рид.\n",
    "дорога.txt": "Новая дорога\n\nАнна Рид открыла дорогу в Ашфорде.\n",
}
JAPANESE = {
    "corpus.yaml": """\
documents:
  橋.txt: {published: 2020-05-04, publisher: 日報, title: 川の橋, language: ja}
  道.txt: {publisher: 日報, title: 新しい道}
entities:
  - {kind: person, name: 安倍花子}
plans:
  - name: 修理計画
    source: {publisher: 町}
    points: [{name: 橋}, {name: 道}]
""",
    "橋.txt": "川の橋\n\n2020年5月に橋が開通した。安倍花子は「橋ができた」と述べた。\n",
    "道.txt": "新しい道\n\n安倍花子は道を開いた。\n",
}
CORPORA = {"ru": (RUSSIAN, "Анна Рид"), "ja": (JAPANESE, "安倍花子")}
QUESTIONS = [
    *("", "/help", "/start", "/sources", "/plan", "/plan 1", "/plan 9", "/plan?", "/timeline", "/timeline {name}"),
    *("/timeline 1999", "/who", "/who {name}", "/who 1", "/said", "/said {name}", "/said {name} about 1", "/search"),
    *("/search {name}", "/search from:1", "/open", "/nothing", "{name}", "{name} 2020", "/who 2", "/open 1"),
    *("/verify", "/verify {name}: «…»", "/source", "/source {name}", "/then", "/then {name}", "/gaps", "/gaps {name}"),
    *("/numbers", "/numbers {name}", "/asof", "/asof 2020-06 {name}", "/asof 1999 {name}", "/cite", "/cite 9"),
]
# Not words of the bot: what is typed, links, names of its own.
NO_WORDS = re.compile(
    r"/\w+|python3\s+\S+\s+--with\s+semantic|“semantic”|«semantic»|「semantic」|\S+\.(?:txt|yaml)|from:|about|plans:|[\w-]{20}$|Telegram|APA|Chicago|BibTeX|Wikipedia",
    re.MULTILINE,
)


@pytest.fixture(scope="module", params=CORPORA)
def language(request):
    return request.param


@pytest.fixture(scope="module")
def archive(language, tmp_path_factory):
    folder = tmp_path_factory.mktemp(language)
    for name, text in CORPORA[language][0].items():
        (folder / name).write_text(text, encoding="utf-8")
    return Archive.build(load_corpus(folder, TODAY))


@table("typed", QUESTIONS)
def test_where_nothing_is_english_no_answer_is(typed, language, archive):
    given = answer(archive, Question.parse(typed.format(name=CORPORA[language][1])), TODAY)
    messages = [page.text for page in pages(given, BOT, language)]
    shown = [*messages, Terminal(locale=language).render(given)]
    assert [re.findall(r"[A-Za-z]{2,}", NO_WORDS.sub("", text)) for text in shown] == [[]] * len(shown)


def test_an_excerpt_stays_as_it_was_printed_and_says_which_language_that_is():
    given = answer(seeds_archive(), Question.parse("/said Kishida"), TODAY)
    in_english, in_russian = (pages(given, BOT, language)[0].text for language in ("en", "ru"))
    excerpt = given.citations[0].excerpt.text
    assert excerpt in in_english
    assert excerpt in in_russian
    assert "TASS · 7 июля 2017 г. · английский · " in in_russian
    assert "TASS · 7 July 2017 · Tokyo says" in in_english


def test_a_language_that_has_no_name_is_shown_by_its_code():
    document = Document("a.txt", "The bridge is open.", date(2020, 5, 4), language="qq")
    told = Section(citations=(Citation(Excerpt(document, Span(0, 19))),))
    assert " · qq · " in pages(Answer("search", "", sections=(told,)), BOT, "ru")[0].text


RU, JA = {**ANN, "language_code": "ru"}, {**ANN, "language_code": "ja-JP"}
MISS = {
    "ru": "Команды /nothing нет.",
    "ja": "/nothing というコマンドはありません。",
    "en": "There is no command /nothing.",
}


@table(("by", "language"), [(RU, "ru"), (JA, "ja"), (ANN, "en"), ({**ANN, "language_code": "de"}, "en")])
async def test_somebody_is_answered_in_the_language_of_their_telegram(by, language):
    async with chatting() as bot:
        await bot.write("/nothing", by=by)
        assert bot.telegram.sent[0]["text"] == MISS[language]


@table(
    ("of_group", "own", "language"),
    [("ja", "en", "ja"), (None, "ja", "ja"), (None, None, "ru"), ("en", None, "en")],
)
async def test_the_groups_choice_goes_before_ones_own_and_that_before_telegrams(of_group, own, language):
    async with chatting() as bot:
        await bot.store.keep(GROUP["id"], Preferences(of_group))
        await bot.store.keep(ANN["id"], Preferences(own))
        await bot.write("/nothing@dateline_bot", by=RU, chat=GROUP)
        assert bot.telegram.sent[0]["text"] == MISS[language]


async def test_buttons_and_what_they_tell_are_in_the_readers_language():
    async with chatting() as bot:
        await bot.write("/timeline", by=RU, chat=GROUP)
        assert "В личный чат" in buttons(bot.telegram.sent[0])
        await bot.press("x", by=JA)
        assert bot.telegram.toasts == ["この回答は古く、ボタンが使えません。もう一度質問してください。"]


async def test_whoever_chooses_a_language_sees_the_card_and_the_menu_in_it():
    async with chatting() as bot:
        await bot.write("/settings")
        await bot.press(buttons(bot.telegram.sent[0])["日本語"])
        assert bot.telegram.edited[0]["text"].startswith("あなたの設定")
        (menu,) = bot.telegram.made("setMyCommands")
        assert menu["scope"] == {"type": "chat", "chat_id": ANN["id"]}
        assert menu["commands"][0]["description"] == "出来事を日付順に"
        await bot.press("=l0")
        assert bot.telegram.made("deleteMyCommands")[0]["scope"] == menu["scope"]


async def test_a_groups_menu_has_what_its_administrators_alone_may_do():
    async with chatting() as bot:
        bot.telegram.admins.add(ANN["id"])
        await bot.press("=l2", chat=GROUP)
        menus = {call["scope"]["type"]: str(call["commands"]) for call in bot.telegram.made("setMyCommands")}
        assert "settings" in menus["chat_administrators"]
        assert "settings" not in menus["chat"]
