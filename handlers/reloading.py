"""``/reload``, and telling those who keep the documents why changed ones can't be used."""

from functools import partial

import structlog
from telegram import Bot, Message, Update
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.answers.message import Message as Sentence
from bot.answers.message import count, say
from bot.errors import StoreError
from bot.rendering.languages import spoken
from bot.rendering.telegram.pages import Page, page_of
from bot.rendering.telegram.rich import bold, join, plain
from bot.rendering.telegram.view import View
from bot.rendering.wording import fill
from bot.service.corpora.reloading import Reloading, Reread, complain
from bot.service.store.store import Store
from handlers.gate import Gate
from handlers.keepers import Keepers
from handlers.sending.replies import NO_PREVIEW, Reply
from handlers.views import Readers

_log = structlog.get_logger(__name__)
_READING = say("I'm reading the documents anew, and go on answering from the old ones meanwhile.")
_BROKEN = say("The changed documents can't be used, so I go on with the old ones. What is wrong:")
_LONGEST = 3500  # units of what is wrong, in a message of 4096


async def reload(
    update: Update,
    context: ContextTypes.DEFAULT_TYPE,
    *,
    readers: Readers,
    gate: Gate,
    reloading: Reloading,
) -> None:
    """Have the documents read anew. That may take minutes, so what came of it is told when it is done."""
    opened = await gate.opens(update, context)
    if not opened:
        return
    message, view = opened[0], opened[1].view
    if not readers.keepers.wrote(message):
        await Reply.saying(_not_yours(message), view).send(message)
        return
    await Reply.saying(_READING, view).send(message)
    for name in readers.shelf.names:
        reloading.begin(name, partial(tell_asker, message=message, view=view))


def _not_yours(message: Message) -> Sentence:
    """Whoever runs the bot finds out in this way which number the configuration wants of them."""
    return say(
        "Only whoever runs me has me read the documents anew. Your id is {id}.",
        id=message.chat_id,
    )


async def tell_asker(reread: Reread, *, message: Message, view: View, only_problems: bool = False) -> None:
    """Tell whoever wrote ``message`` what came of it."""
    if reread.problem:
        complain(reread)
    elif only_problems:
        return
    try:
        await Reply(_page(reread, view.locale), silent=view.silent).send(message)
    except TelegramError as error:
        _log.warning("what came of reading anew couldn't be told", reason=str(error))


async def tell_keepers(reread: Reread, *, bot: Bot, keepers: Keepers, store: Store) -> None:
    """Tell each of ``keepers`` in private what came of it; some may never have begun that chat."""
    for keeper in sorted(keepers.ids):
        page = _page(reread, await _language(keeper, store))
        try:
            await bot.send_message(keeper, page.text, entities=page.message_entities, link_preview_options=NO_PREVIEW)
        except TelegramError as error:
            _log.warning("an admin couldn't be told", reason=str(error))


async def _language(user: int, store: Store) -> str:
    """The one that ``user`` has chosen; which one their Telegram is set to is only known when they write."""
    try:
        (chosen,) = await store.preferences(user)
    except StoreError as error:
        _log.warning("what an admin has chosen couldn't be read", reason=str(error))
        return spoken(None)
    return spoken(chosen.language)


def _page(reread: Reread, locale: str) -> Page:
    """What came of it; the sentences about what is wrong with documents are English."""
    title = bold(reread.name)
    if reread.problem:
        return page_of(join([title, plain(fill(_BROKEN, locale)), plain(reread.problem, _LONGEST)], "\n\n"))
    told = [count("Read anew: one document.", "Read anew: {n} documents.", len(reread.now.ask.archive.documents))]
    if warnings := len(reread.now.warnings):
        told.append(
            count("One warning: “dateline check” tells it.", "{n} warnings: “dateline check” tells them.", warnings)
        )
    return page_of(join([title, plain("\n".join(fill(sentence, locale) for sentence in told))], "\n\n"))
