"""Takes an answer of the bot's away: for whoever asked, and for the group's administrators."""

from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import ContextTypes

from bot.answers.message import Message as Sentence
from bot.answers.message import say
from bot.rendering.telegram.press import Press
from bot.service.lately.answered import Answers
from handlers.admins import Admins
from handlers.gate import Gate
from handlers.pressed import Pressed
from handlers.sending.replies import Reply, take_back
from handlers.views import Readers

_NOT_YOURS = say("Only whoever asked, or an administrator, has this taken away.")
_TOO_OLD = say("Telegram lets me take messages away for two days, and this one is older.")
_WHICH = say("Reply to an answer of mine with /delete, and I take it away.")


async def delete(
    update: Update,
    context: ContextTypes.DEFAULT_TYPE,
    *,
    readers: Readers,
    admins: Admins,
    answers: Answers,
    gate: Gate,
) -> None:
    """``/delete`` in reply to an answer. In a group, whatever it replies to of somebody else's is left alone."""
    message, me = update.message, context.bot.bot
    if not message:
        return
    answer = message.reply_to_message
    mine = answer if answer and answer.from_user and answer.from_user.id == me.id else None
    if mine is None and message.chat.type != ChatType.PRIVATE:
        return
    reader = await readers.of(message.chat, message.from_user, me)
    if not await gate.lets_in(message, reader.view):
        return
    sentence = await _delete(message, mine, admins, answers) if mine else _WHICH
    if sentence:
        await Reply.saying(sentence, reader.view).send(message)


async def _delete(message: Message, answer: Message, admins: Admins, answers: Answers) -> Sentence | None:
    sender = message.sender_chat or message.from_user
    if not (sender and sender.id == _asker_of(answer)) and not await admins.wrote(message):
        return _NOT_YOURS
    return await _take_back(answer, answers)


async def remove(pressed: Pressed, *, admins: Admins, answers: Answers) -> Sentence | None:
    """The button that does the same."""
    asker = pressed.press.asked.asker
    if asker != pressed.by.id and not await admins.holds(pressed.message.chat, pressed.by):
        return _NOT_YOURS
    return await _take_back(pressed.message, answers)


async def _take_back(answer: Message, answers: Answers) -> Sentence | None:
    if not await take_back(answer):
        return _TOO_OLD
    answers.remove((answer.chat_id, answer.message_id))
    return None


def _asker_of(answer: Message) -> int | None:
    """Who asked, as the buttons under ``answer`` know; None if it has none."""
    rows = answer.reply_markup.inline_keyboard if answer.reply_markup else ()
    carried = (str(button.callback_data) for row in rows for button in row if button.callback_data)
    pressed = map(Press.parse, carried)
    return next((press.asked.asker for press in pressed if press), None)
