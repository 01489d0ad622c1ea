"""Inline mode: what somebody types behind the bot's name, in any chat, offers something to send there."""

from collections.abc import Sequence

from telegram import InlineQuery, InlineQueryResultArticle, InlineQueryResultsButton, Update
from telegram.constants import InlineQueryLimit
from telegram.error import BadRequest
from telegram.ext import ContextTypes

from bot.answers.linked import is_marked
from bot.answers.message import say
from bot.rendering.telegram.inline import helping, linking, offered
from bot.rendering.telegram.view import View
from bot.rendering.wording import fill
from handlers.views import Readers

# Seconds for which Telegram answers the same person's same words by itself. Documents change by the day at most.
_CACHED = 300
_HOW = say("Type a name, some words or a date")
_HELP, _NOTHING = say("What can be asked"), say("Nothing found. What can be asked?")


async def offer(update: Update, context: ContextTypes.DEFAULT_TYPE, *, readers: Readers) -> None:
    """Offer names, excerpts and dated events for what is typed; for a text with [[marked]] words, links in it.

    They are from the corpus that is named before a colon, else from the one that whoever types has chosen in private.
    """
    query = update.inline_query
    if not query:
        return
    named, typed = readers.shelf.typed(query.query) or (None, query.query.strip())
    reader = await readers.of(None, query.from_user, context.bot.bot, named)
    view, ask, begin = reader.view, reader.ask, int(query.offset) if query.offset.isdecimal() else 0
    if is_marked(typed):
        ways = await ask.beside(ask.linked, typed)
        await _answer(query, [linking(way, view) for way in ways], "", view)
        return
    offers, end = await ask.beside(ask.offers, typed), begin + InlineQueryLimit.RESULTS
    results = [offered(one, view) for one in offers[begin:end]]
    if not typed:
        results = [helping(await ask.answer("/help"), _HOW, view), *results][: InlineQueryLimit.RESULTS]
    await _answer(query, results, str(end) if end < len(offers) else "", view)


async def _answer(query: InlineQuery, results: Sequence[InlineQueryResultArticle], more: str, view: View) -> None:
    """They are this person's own: others read another language, and where there are several corpora they may choose
    another the next moment. A query that has grown old meanwhile is no matter.
    """
    label = fill(_HELP if results else _NOTHING, view.locale)
    button = InlineQueryResultsButton(label, start_parameter=view.links.parameter_of("/help"))
    cached = 0 if view.links.corpus else _CACHED
    try:
        await query.answer(results, cached, is_personal=True, next_offset=more, button=button)
    except BadRequest as error:
        if "query" not in str(error).lower():
            raise
