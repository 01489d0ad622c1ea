"""Buttons: who may press them, and what to tell who did."""

from collections.abc import Awaitable, Callable, Mapping
from typing import TypeAlias

from telegram import CallbackQuery, Message, Update
from telegram.error import BadRequest
from telegram.ext import ContextTypes

from bot.answers.message import Message as Sentence
from bot.answers.message import say
from bot.corpus.corpus_names import key_in
from bot.rendering.telegram.press import ANYBODY, Action, Press
from bot.rendering.wording import fill
from handlers.pressed import Pressed
from handlers.views import Readers

Act: TypeAlias = Callable[[Pressed], Awaitable[Sentence | None]]
"""Does what a button says; what to tell the person who pressed it, if anything."""

ASK_AGAIN = say("This answer is too old for its buttons. Please ask again.")
_ANOTHERS = say("These buttons are for whoever asked. Ask for yourself, and you get your own.")
_CHANGED = say("The documents have changed since this answer. Please ask again.")
_FOR_EVERYBODY = frozenset({Action.IN_PRIVATE, Action.REMOVE})  # the latter looks for itself


async def press_button(
    update: Update, context: ContextTypes.DEFAULT_TYPE, *, actions: Mapping[Action, Act], readers: Readers
) -> None:
    """Do what the button says, for the person who asked."""
    query = update.callback_query
    if not query:
        return
    press, message, me = Press.parse(query.data or ""), query.message, context.bot.bot
    ask = readers.shelf.by_key(key_in(press.edition)) if press else None
    reader = await readers.of(message.chat if message else None, query.from_user, me, ask)
    sentence: Sentence | None = ASK_AGAIN
    if press and not ask and press.action is not Action.REMOVE:
        sentence = _CHANGED  # its corpus isn't here any more, and no other answers in its place
    elif press and isinstance(message, Message) and message.is_accessible:
        pressed = Pressed(press, query.from_user, message, me, reader.view, reader.ask)
        sentence = _refusal(pressed) or await actions[press.action](pressed)
    await toast(query, sentence, reader.view.locale)


def _refusal(pressed: Pressed) -> Sentence | None:
    """Why the button isn't for the person who pressed it, or for anybody any more."""
    asked, action = pressed.press.asked, pressed.press.action
    if action not in _FOR_EVERYBODY and asked.asker not in (ANYBODY, pressed.by.id):
        return _ANOTHERS
    if asked.path and not pressed.is_current:
        return _CHANGED  # what was suggested then may now be another suggestion, or none
    return None


async def toast(query: CallbackQuery, sentence: Sentence | None, locale: str) -> None:
    """End the button's waiting; a query older than some minutes can't be answered, which does no harm."""
    try:
        await query.answer(fill(sentence, locale) if sentence else None)
    except BadRequest as error:
        if "query" not in str(error).lower():
            raise
