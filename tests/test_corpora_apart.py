"""Several corpora in one bot: nothing of one is in what is answered from another."""

import json
import re
from itertools import product
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import table
from telegram_fake import ANN, GROUP, PRIVATE, buttons, chatting, message
from two_corpora import TOWNS, archive_of, marks_of, other, shelf_of_two

from bot.corpus.corpus_names import edition_in, key_in, key_of
from bot.rendering.exports.formats import FORMATS
from bot.rendering.picture.drawing import draw
from bot.rendering.picture.painting import Theme
from bot.rendering.telegram.deep_links import Links, opened, question_of
from bot.rendering.telegram.press import ANYBODY, Action, Asked, Press
from bot.service.asking.asking import edition_of
from bot.service.store.preferences import Preferences

QUESTIONS = (
    "/start",
    "/help",
    "/who Anna Reed",
    "/who Рид",
    "/who Bell",
    "/who mayor",
    "/who Maersh",
    "/said Paul Marsh",
    "/timeline",
    "/timeline Anna Reed",
    "/plan",
    "/plan bridges",
    "/verify Anna Reed: We will rebuild the town",
    "/source the river rose over the old bridge",
    "/then Anna Reed",
    "/gaps",
    "/numbers",
    "/numbers roads",
    "/cite 1 APA",
    "/search old bridge",
    "/search quixotic zebras",
    "/asof 2020-06-01 bridge",
    "/sources",
    "Who opened the bridge?",
    "When will the roads be built?",
)

QUERIES = ("", "an", "Anna Reed", "bell", "bridge", "14 March 2021", "So [[Anna Reed]] kept her word", "zebra")


def told(call) -> str:
    """All that a call says, also inside its files and the addresses of its links."""
    files = "".join(content.decode("utf-8", "replace") for content in call.files.values())
    return unquote(json.dumps(call.parameters, ensure_ascii=False)) + files


def check(bot, corpus: str, calls=None) -> str:
    """Nothing of another corpus was said; what was."""
    said = "\n".join(told(call) for call in (calls or bot.telegram.calls) if call.method != "setMyCommands")
    assert not [mark for mark in marks_of(other(corpus)) if mark in said], said
    presses = (Press.parse(data) for data in re.findall(r'"callback_data": "((?:[^"\\\\]|\\\\.)*)"', said))
    assert {key_in(press.edition) for press in presses if press} <= {key_of(corpus)}
    assert {opened(parameter)[0] for parameter in re.findall(r"\?start=([\w-]+)", said)} <= {key_of(corpus)}
    return said


def pressable(call) -> list[str]:
    return [data for data in buttons(call).values() if not data.startswith("https:")]


async def choose(bot, corpus: str, chat=PRIVATE):
    await bot.store.keep(chat["id"], Preferences(corpus=corpus))


@pytest.mark.slow
@pytest.mark.each_engine
@pytest.mark.parametrize(("corpus", "chat"), list(product(TOWNS, (PRIVATE, GROUP))), ids=str)
async def test_answers_and_all_that_their_buttons_and_links_bring_are_of_the_chosen_corpus(corpus, chat):
    async with chatting(shelf=shelf_of_two()) as bot:
        await choose(bot, corpus, chat)
        await choose(bot, other(corpus), {"id": ANN["id"]} if chat is GROUP else {"id": 5})
        for question in QUESTIONS:
            bot.later(minutes=1)
            number = await bot.write(
                question.replace(" ", "@dateline_bot ", 1) if chat is GROUP else question, chat=chat
            )
            asked = message(number, question, chat=chat)
            first = bot.telegram.sent[-1]
            for data in pressable(first):
                bot.later(minutes=1)
                markup = {"reply_markup": first["reply_markup"]}
                await bot.press(data, chat=chat, below=asked, **markup)
            addresses = [address for address in buttons(first).values() if address.startswith("https:")]
            addresses += [entity["url"] for entity in first.get("entities", []) if "?start=" in entity.get("url", "")]
            for address in addresses:
                bot.later(minutes=1)
                await bot.write("/start " + address.partition("?start=")[2])
        assert check(bot, corpus).count(TOWNS[corpus]) > 100
        assert "too old" not in str(bot.telegram.toasts)


@pytest.mark.slow
@pytest.mark.each_engine
@pytest.mark.parametrize("corpus", TOWNS)
async def test_an_old_button_is_answered_from_where_it_came_whatever_the_chat_has_chosen_since(corpus):
    async with chatting(shelf=shelf_of_two()) as bot:
        await choose(bot, corpus)
        await bot.write("/timeline Anna Reed")
        texts = [call for call in bot.telegram.sent if "reply_markup" in call]
        await choose(bot, other(corpus))
        before = len(bot.telegram.calls)
        asked = message(1, "/timeline Anna Reed")
        for sent, action in product(texts, (Action.TURN, Action.ASK, Action.DRAW, Action.EXPORT, Action.IN_PRIVATE)):
            edition = Press.parse(pressable(sent)[0]).edition
            for page in range(len(FORMATS)):
                bot.later(minutes=1)
                await bot.press(Press(action, Asked(ANN["id"], None), page, edition).data, below=asked)
        assert TOWNS[corpus] in check(bot, corpus, bot.telegram.calls[before:])


@pytest.mark.slow
@pytest.mark.each_engine
@pytest.mark.parametrize("corpus", TOWNS)
async def test_what_a_button_sends_in_private_stays_with_its_corpus(corpus):
    async with chatting(shelf=shelf_of_two()) as bot:
        await choose(bot, corpus, GROUP)
        await choose(bot, other(corpus))
        edition = bot.shelf.ask(corpus).edition
        data = Press(Action.IN_PRIVATE, Asked(ANN["id"], None), 0, edition).data
        await bot.press(data, chat=GROUP, below=message(1, "/timeline Anna Reed", chat=GROUP))
        assert TOWNS[corpus] in check(bot, corpus)
        assert pressable(bot.telegram.sent[-1])


@pytest.mark.slow
@pytest.mark.each_engine
@pytest.mark.parametrize("corpus", TOWNS)
async def test_a_picture_is_drawn_of_the_chosen_corpus(corpus):
    async with chatting(shelf=shelf_of_two()) as bot:
        await choose(bot, corpus)
        await bot.write("/timeline Anna Reed")
        (sent,) = [call for call in bot.telegram.calls if call.method == "sendPhoto"]
        answer = bot.shelf.ask(corpus)("/timeline Anna Reed")
    assert sent.files["photo"] == draw(answer, Theme.LIGHT, "en", "dateline_bot")


@pytest.mark.slow
@pytest.mark.each_engine
@pytest.mark.parametrize(("corpus", "named"), list(product(TOWNS, (True, False))))
async def test_what_is_offered_inline_is_of_the_corpus_that_is_named_or_chosen(corpus, named):
    async with chatting(shelf=shelf_of_two()) as bot:
        await choose(bot, other(corpus) if named else corpus)
        for query in (
            "",
            "an",
            "Anna Reed",
            "bell",
            "bridge",
            "14 March 2021",
            "So [[Anna Reed]] kept her word",
            "zebra",
        ):
            bot.later(minutes=1)
            typed = f"{corpus.upper()}: {query}" if named else query
            await bot.update("inline_query", {"id": "77", "from": ANN, "query": typed, "offset": ""})
        said = check(bot, corpus)
        assert said.count(TOWNS[corpus]) > 10
        for call in bot.telegram.made("answerInlineQuery"):
            assert call["cache_time"] == 0
            assert key_of(corpus) == opened(call["button"]["start_parameter"])[0]


async def test_a_text_sent_with_links_is_without_the_name_of_the_corpus():
    async with chatting(shelf=shelf_of_two()) as bot:
        query = "south: So [[Anna Reed]] kept her word"
        await bot.update("inline_query", {"id": "77", "from": ANN, "query": query, "offset": ""})
        (offered,) = bot.telegram.made("answerInlineQuery")
    assert {one["input_message_content"]["message_text"] for one in offered["results"]} == {
        "So Anna Reed kept her word"
    }


async def test_a_colon_behind_anything_else_is_part_of_what_is_asked():
    async with chatting(shelf=shelf_of_two()) as bot:
        await bot.update("inline_query", {"id": "77", "from": ANN, "query": "Anna Reed: bridge", "offset": ""})
        check(bot, "north")


async def test_an_excerpt_of_another_corpus_is_not_opened():
    passage = archive_of("south").passages[0]
    async with chatting(shelf=shelf_of_two()) as bot:
        await bot.write(f"/open {passage.excerpt.id}")
        check(bot, "north")


async def test_a_repeated_question_is_pointed_to_its_answer_from_the_same_corpus_alone():
    async with chatting(shelf=shelf_of_two()) as bot:
        for corpus, again in (("north", False), ("south", False), ("north", True)):
            await choose(bot, corpus, GROUP)
            await bot.write("/who Anna Reed", chat=GROUP)
            assert ("a moment ago" in bot.telegram.sent[-1]["text"]) is again


async def test_what_was_not_asked_is_noted_with_its_corpus():
    async with chatting(shelf=shelf_of_two()) as bot:
        await choose(bot, "south")
        await bot.write("/who Anna Reed")
        await choose(bot, "north")
        await bot.press(buttons(bot.telegram.sent[0])["Not what I asked"], below=message(1, "/who Anna Reed"))
        assert [note.corpus for note in await bot.store.feedback()] == ["south"]


@table(
    ("action", "edition"),
    product([action for action in Action if action is not Action.REMOVE], ["ab", edition_in("east", "ab")]),
)
async def test_a_button_of_a_corpus_that_is_gone_says_so(action, edition):
    async with chatting(shelf=shelf_of_two()) as bot:
        data = Press(action, Asked(ANN["id"], "/who Anna Reed"), 0, edition).data
        await bot.press(data, below=message(1, "/who Anna Reed"))
        assert bot.telegram.toasts == ["The documents have changed since this answer. Please ask again."]
        assert bot.telegram.sent == bot.telegram.edited == []


async def test_an_answer_from_a_corpus_that_is_gone_can_still_be_taken_away():
    async with chatting(shelf=shelf_of_two()) as bot:
        data = Press(Action.REMOVE, Asked(ANN["id"], None), 0, edition_in("east", "ab")).data
        await bot.press(data, chat=GROUP)
        assert len(bot.telegram.made("deleteMessage")) == 1


@table("parameter", [Links("", key_of("east")).parameter_of("/who Ann"), f"k{key_of('east')}{'a' * 20}"])
async def test_a_link_to_a_corpus_that_is_gone_says_so(parameter):
    async with chatting(shelf=shelf_of_two()) as bot:
        await bot.write(f"/start {parameter}")
        assert [sent["text"] for sent in bot.telegram.sent] == [
            "The documents that this link leads to aren't here any more."
        ]


NAMES = st.sampled_from(["north", "Мосты", "島々", "a"])


@given(st.sampled_from(Action), st.integers(0, 2**52), st.text(min_size=1, max_size=80), st.none() | NAMES)
def test_a_button_of_any_corpus_keeps_the_limit_and_says_which(action, asker, typed, name):
    typed = typed.encode("utf-8", "replace").decode()
    edition = edition_in(name or "", edition_of(archive_of("north")))
    press = Press(action, Asked.of(asker, typed), 0, edition)
    for one in (press, Press(action, Asked(ANYBODY, None, (99, 99)), 99_999, edition)):
        assert len(one.data.encode()) <= 64
        assert key_in(Press.parse(one.data).edition) == key_of(name or "")
    assert Press.parse(press.data).asked == press.asked


@given(st.text(min_size=1, max_size=60).map(str.strip).filter(bool), NAMES)
def test_a_link_of_any_corpus_holds_the_question_and_says_which(typed, name):
    typed = typed.encode("utf-8", "replace").decode()
    parameter = Links("", key_of(name)).parameter_of(typed)
    if parameter is not None:
        assert len(parameter) <= 64
        assert (opened(parameter)[0], question_of(parameter)) == (key_of(name), typed)


def test_a_link_to_an_excerpt_says_which_corpus():
    for passage in archive_of("north").passages:
        address = Links("dateline_bot", key_of("north")).to_excerpt(passage.excerpt.id)
        assert opened(address.partition("=")[2]) == (key_of("north"), passage.excerpt.id)
        assert opened(passage.excerpt.id) == ("", passage.excerpt.id)
