"""A message of text is made as the library makes it, only sooner."""

from hypothesis import given
from hypothesis import strategies as st
from made_updates import texts
from tables import table
from telegram import Bot, TelegramObject, Update
from telegram_fake import ANN, BOB, FORUM, GROUP, PRIVATE

from bot.delivery.parsing import parsed

BOT = Bot("1:token")
COMMAND = {"type": "bot_command", "offset": 0, "length": 4}
MENTION = {"type": "text_mention", "offset": 5, "length": 3, "user": BOB}
MESSAGE = {"message_id": 7, "date": 1_767_225_600, "chat": PRIVATE, "from": ANN, "text": "/who Abe"}


def alike(one, other) -> bool:
    """Do two objects of the library hold the same, in every field, and so on inside?"""
    if not isinstance(one, TelegramObject):
        return one == other
    fields = {name for kind in type(one).__mro__ for name in getattr(kind, "__slots__", ())}
    return type(one) is type(other) and all(
        alike(getattr(one, name, None), getattr(other, name, None)) for name in fields
    )


@given(
    texts(),
    st.sampled_from([PRIVATE, GROUP, FORUM]),
    st.sampled_from([ANN, BOB]),
    st.lists(st.sampled_from([COMMAND, MENTION]), max_size=2),
    st.integers(1, 1 << 32),
)
def test_a_message_of_text_is_the_same_as_the_library_makes_it(text, chat, user, entities, date):
    message = {**MESSAGE, "text": text, "chat": chat, "from": user, "date": date, "entities": entities}
    raw = {"update_id": 5, "message": message}
    mine, theirs = parsed(raw, BOT), Update.de_json(raw, BOT)
    assert alike(mine, theirs)
    assert mine.to_dict() == theirs.to_dict()
    assert mine.get_bot() is mine.message.get_bot() is mine.message.chat.get_bot() is BOT


@table(
    "changed",
    [
        {"reply_to_message": {**MESSAGE, "message_id": 6}},
        {"message_thread_id": 3, "is_topic_message": True},
        {"edit_date": 1_767_225_700},
        {"date": 0},
        {"entities": []},
        {"something_new": 1},
    ],
)
def test_whatever_holds_more_is_left_to_the_library(changed):
    raw = {"update_id": 5, "message": {**MESSAGE, **changed}}
    assert parsed(raw, BOT).to_dict() == Update.de_json(raw, BOT).to_dict()


@table("name", MESSAGE)
def test_a_message_that_lacks_something_is_as_malformed_as_to_the_library(name):
    raw = {"update_id": 5, "message": {key: value for key, value in MESSAGE.items() if key != name}}
    assert outcome(parsed, raw) == outcome(Update.de_json, raw)


def outcome(parse, raw):
    """What comes of ``raw``, or which error."""
    try:
        return parse(raw, BOT).to_dict()
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        return type(error)
