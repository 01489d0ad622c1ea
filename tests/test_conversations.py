"""Conversations in Telegram, as they went in golden/conversations; ``pytest --renew-golden`` writes them anew."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from conversations import Conversation
from telegram_fake import ANN, BOB, FORUM, GROUP, PRIVATE, chatting, message
from town_corpus import town_archive, write_town
from two_corpora import shelf_of_two

GOLDEN = Path(__file__).parent / "golden" / "conversations"
RU, JA = {**ANN, "language_code": "ru"}, {**ANN, "language_code": "ja"}
TOPIC = {"chat": FORUM, "is_topic_message": True, "message_thread_id": 7}
CHANNEL = {"id": -1007, "type": "channel", "title": "The Ashford Post", "username": "ashfordpost"}
SCHOOL = """\
School opens in Ashford

Mayor Anna Reed opened the new school of Ashford on 1 July 2021, after three years of building.

"Every child of the town has a desk here," she said to the parents. Engineer Paul Marsh had drawn the plans in 2018.
"""
OLD_GROUP = {"id": -55, "type": "group", "title": "Few readers"}


async def a_short_answer_in_a_group(talk: Conversation) -> None:
    await talk.says("/who@dateline_bot Anna Reed")
    await talk.presses(" more")
    await talk.presses("Less")
    await talk.presses(" more", by=BOB)
    await talk.follows("In private", by=BOB)


async def a_quiet_guest(talk: Conversation) -> None:
    await talk.says("the bridge is open at last")
    await talk.says("@dateline_bot when was the bridge opened?", **TOPIC)
    await talk.says("thanks!", **TOPIC, reply_to_message=talk.ours(5001, FORUM))
    await talk.says("Paul Marsh", **TOPIC, reply_to_message=talk.ours(5001, FORUM))


async def a_private_chat(talk: Conversation) -> None:
    await talk.says("/start", chat=PRIVATE)
    await talk.presses("/said Anna Reed", chat=PRIVATE)
    await talk.says("/who Marhs", chat=PRIVATE)
    await talk.says("Who paid for it?", chat=PRIVATE)


async def an_edited_question(talk: Conversation) -> None:
    number = await talk.says("/who Paul", chat=PRIVATE)
    await talk.says("/who Anna Reed", chat=PRIVATE, edit=number)


async def the_same_question_again(talk: Conversation) -> None:
    await talk.says("/said Paul Marsh")
    await talk.says("/said paul marsh", by=BOB)
    await talk.presses("Show it again", by=BOB)
    talk.meanwhile("eleven minutes later", minutes=11)
    await talk.says("/said Paul Marsh", by=BOB)


async def an_answer_taken_away(talk: Conversation) -> None:
    talk.bot.telegram.admins.add(77)
    admin = {"id": 77, "is_bot": False, "first_name": "Admin"}
    await talk.says("/said Paul Marsh")
    await talk.says("/delete", by=BOB, reply_to_message=talk.ours(5001))
    await talk.says("/delete", by=admin, reply_to_message=talk.ours(5001))
    await talk.says("/said Paul Marsh")
    await talk.presses("✕")


async def too_many_questions(talk: Conversation) -> None:
    for number in range(10):
        await talk.bot.write(f"/nothing{number}", chat=PRIVATE)
    talk.meanwhile("Ann asks ten questions at once, and gets ten answers")
    for _ in range(2):
        await talk.says("/nothing", chat=PRIVATE)
    talk.meanwhile("three seconds later", seconds=3)
    await talk.says("/nothing", chat=PRIVATE)


async def the_settings_of_a_group(talk: Conversation) -> None:
    talk.bot.telegram.admins.add(ANN["id"])
    await talk.says("/settings", by=BOB)
    await talk.says("/settings")
    await talk.presses("Русский")
    await talk.presses("22–8")
    await talk.presses("+1 ч")
    await talk.presses("Готово")
    talk.meanwhile("at half past nine in the evening, by Greenwich's clock", hours=9.5)
    await talk.says("@dateline_bot Paul Marsh", by=BOB)
    await talk.says("/who Paul Marsh", by=BOB)


async def three_languages(talk: Conversation) -> None:
    for by in (ANN, RU, JA):
        await talk.says("/said Anna Reed", by=by, chat=PRIVATE)
        await talk.says("Who paid for it?", by=by, chat=PRIVATE)


async def inline_mode(talk: Conversation) -> None:
    await talk.types("")
    await talk.types("an")
    await talk.types("the bridge")
    await talk.types("Марш", by=RU)
    await talk.types("xylophone")
    offered = await talk.types("So [[Anna Reed]] kept her word, didn't she?")
    talk.lines += ["What Ann sends", f"    {offered['results'][0]['input_message_content']['message_text']}", ""]


async def what_is_kept(talk: Conversation) -> None:
    await talk.says("/who Paul", chat=PRIVATE)
    await talk.presses("Not what I asked", chat=PRIVATE)
    await talk.says("/privacy", chat=PRIVATE)
    await talk.says("/forget", chat=PRIVATE)
    await talk.says("/privacy", chat=PRIVATE)


async def a_group_that_moves(talk: Conversation) -> None:
    talk.bot.telegram.admins.add(ANN["id"])
    await talk.says("/settings", chat=OLD_GROUP)
    await talk.presses("日本語", chat=OLD_GROUP)
    moved = message(90, None, chat=OLD_GROUP, migrate_to_chat_id=GROUP["id"])
    await talk.happens("Few readers becomes a supergroup, Readers", "message", moved)
    await talk.says("/nothing@dateline_bot")


async def new_documents(talk: Conversation) -> None:
    await talk.says("/timeline Anna Reed", chat=PRIVATE)
    old = talk.shown[5001]
    old["reply_markup"] = {"inline_keyboard": [[{"text": "▶", "callback_data": "tzz1:rt::/timeline Anna Reed"}]]}
    talk.meanwhile("the documents are read anew, and have changed")
    await talk.presses("▶", chat=PRIVATE)


async def documents_read_anew(talk: Conversation) -> None:
    await talk.says("/search school", chat=PRIVATE)
    await talk.says("/reload", by=BOB, chat={**PRIVATE, "id": BOB["id"]})
    (talk.folder / "school.txt").write_text("Anna Reed opened a school on 1 July 2020.\n", encoding="utf-8")
    await talk.reloads("/reload")
    await talk.says("/search school", chat=PRIVATE)
    (talk.folder / "corpus.yaml").write_text("documents:\n  school.txt: {printed: 2020-07-02}\n", encoding="utf-8")
    await talk.reloads("/reload")
    await talk.says("/search school", chat=PRIVATE)


async def several_corpora(talk: Conversation) -> None:
    talk.bot.telegram.admins.add(ANN["id"])
    await talk.says("/corpus", by=BOB)
    await talk.says("/corpus")
    await talk.says("/who@dateline_bot Anna Reed", by=BOB)
    await talk.presses("south")
    await talk.says("/who@dateline_bot Anna Reed", by=BOB)
    await talk.presses(" more", by=BOB)
    await talk.follows("In private", by=BOB)
    await talk.types("bell")
    await talk.types("south: bell")


async def a_document_added(talk: Conversation) -> None:
    post = {
        "type": "channel",
        "chat": CHANNEL,
        "message_id": 42,
        "date": int(datetime(2021, 7, 2, 12, tzinfo=UTC).timestamp()),
    }
    await talk.brings(SCHOOL, by=BOB, chat={**PRIVATE, "id": BOB["id"]}, forward_origin=post)
    await talk.brings(SCHOOL, forward_origin=post)
    await talk.presses("Change the day", chat=PRIVATE)
    await talk.says("1.7.2021", chat=PRIVATE, reply_to_message=talk.ours(5003, PRIVATE))
    await talk.presses("Add", chat=PRIVATE)
    await talk.says("/search school", chat=PRIVATE)
    await talk.brings(SCHOOL, forward_origin=post)
    await talk.brings("http://192.168.0.1/news")


CONVERSATIONS = (
    a_short_answer_in_a_group,
    a_quiet_guest,
    a_private_chat,
    an_edited_question,
    the_same_question_again,
    an_answer_taken_away,
    too_many_questions,
    the_settings_of_a_group,
    three_languages,
    inline_mode,
    what_is_kept,
    a_group_that_moves,
    new_documents,
    documents_read_anew,
    several_corpora,
    a_document_added,
)


@pytest.mark.parametrize("script", CONVERSATIONS, ids=lambda script: script.__name__)
async def test_a_conversation_goes_as_it_is_written_down(script, request, tmp_path):
    folder = write_town(tmp_path / "town")
    noon = datetime(2026, 1, 1, 12, tzinfo=UTC)
    shelf = shelf_of_two() if script is several_corpora else None
    async with chatting(town_archive(), now=noon, folder=folder, shelf=shelf, admins=frozenset([ANN["id"]])) as bot:
        talk = Conversation(bot, folder)
        talk.lines += [f"# {script.__name__.replace('_', ' ').capitalize()}", ""]
        talk.told = len(bot.telegram.calls)
        await script(talk)
    told = "\n".join(talk.lines).rstrip() + "\n"
    path = GOLDEN / f"{script.__name__}.txt"
    if request.config.getoption("--renew-golden"):
        path.write_text(told, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == told


def test_nothing_is_kept_of_a_conversation_that_nobody_has_any_more():
    assert {path.stem for path in GOLDEN.iterdir()} == {script.__name__ for script in CONVERSATIONS}
