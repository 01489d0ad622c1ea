"""``/corpus``: which of several corpora a chat asks; in a group its administrators choose, in private everybody."""

from dataclasses import replace
from functools import partial

import structlog
from telegram import CallbackQuery, Message, Update, User
from telegram.ext import ContextTypes

from bot.answers.message import Message as Sentence
from bot.answers.message import say
from bot.corpus.corpus_names import key_of
from bot.errors import StoreError
from bot.rendering.telegram.buttons import Button, Buttons
from bot.rendering.telegram.pages import page_of
from bot.rendering.telegram.rich import bold, join, plain
from bot.rendering.wording import fill
from handlers.admins import Admins
from handlers.choosing.choosing import choose_by
from handlers.choosing.settings import NOT_KEPT
from handlers.gate import Gate
from handlers.sending.replies import Reply
from handlers.views import Reader, Readers

_log = structlog.get_logger(__name__)
CORPUS = "=@"  # what the data of such a button begins with; the corpus' key follows
_CHOSEN = "✓ "
_TITLE = say("Which documents I answer from")
_HOW = say("In other chats: write my name, then that of the documents and a colon, then what you look for.")
_ONLY_ADMINS = say("Only administrators of this group change which documents I answer from here.")
_GONE = say("This message is too old for its buttons. Send /corpus again.")


async def show_corpora(
    update: Update, context: ContextTypes.DEFAULT_TYPE, *, readers: Readers, admins: Admins, gate: Gate
) -> None:
    """Show which corpora there are, with a button for each to whoever may choose."""
    if opened := await gate.opens(update, context):
        message, reader = opened
        may_choose = await admins.wrote(message)
        await _card(reader, readers.shelf.names, may_choose=may_choose).send(message)


async def choose_corpus(
    update: Update, context: ContextTypes.DEFAULT_TYPE, *, readers: Readers, admins: Admins
) -> None:
    """Keep what was chosen by a button, and show it."""
    choose = partial(_choose, readers=readers)
    await choose_by(update, context, choose, readers=readers, admins=admins, gone=_GONE, only_admins=_ONLY_ADMINS)


async def _choose(
    query: CallbackQuery, message: Message, me: User, reader: Reader, *, readers: Readers
) -> Sentence | None:
    ask = readers.shelf.by_key((query.data or "").removeprefix(CORPUS))
    if ask is None:
        return _GONE
    try:
        await readers.store.keep(message.chat_id, replace(reader.preferences, corpus=ask.name))
    except StoreError as error:
        _log.error("which corpus a chat has chosen couldn't be kept", reason=str(error))
        return NOT_KEPT
    chosen = Reader(reader.preferences, reader.view, ask)
    await _card(chosen, readers.shelf.names, may_choose=True).replace(message, message.message_id)
    return None


def _card(reader: Reader, names: tuple[str, ...], *, may_choose: bool) -> Reply:
    locale, chosen = reader.view.locale, reader.ask.name
    lines = [plain((_CHOSEN if name == chosen else "   ") + name) for name in names]
    remark = plain(fill(_HOW if may_choose else _ONLY_ADMINS, locale))
    page = page_of(join([bold(fill(_TITLE, locale)), join(lines, "\n"), remark], "\n\n"))
    return Reply(page, _buttons(names, chosen) if may_choose else None, reader.view.silent)


def _buttons(names: tuple[str, ...], chosen: str) -> Buttons:
    labels = [(_CHOSEN if name == chosen else "") + name for name in names]
    rows = zip(labels, names, strict=True)
    return Buttons([[Button(label, CORPUS + key_of(name))] for label, name in rows])
