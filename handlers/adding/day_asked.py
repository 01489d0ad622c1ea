"""The question on which day a document was published, and what is replied to it."""

from datetime import date

from telegram import ForceReply, Message
from telegram.ext import filters

from bot.answers.message import Message as Sentence
from bot.answers.message import say
from bot.answers.typed.day_said import day_said
from bot.rendering.languages import LANGUAGES
from bot.rendering.telegram.view import View
from bot.rendering.wording import fill

_WHICH_DAY = say("On which day was it published? Reply with the day, as 2020-05-04, or with a hyphen if nobody knows.")
_NO_DAY = say("I don't read that as a day. Reply again, as 2020-05-04, or with a hyphen.")
_TO_COME = say("That day is still to come. Reply again.")
_EXAMPLE = "2020-05-04"
_NOT_KNOWN = "-–—"


async def ask_day(message: Message, view: View) -> Message:
    """Ask it below ``message``, so that Telegram opens a reply; what was sent."""
    question, answering = fill(_WHICH_DAY, view.locale), ForceReply(input_field_placeholder=_EXAMPLE)
    return await message.reply_text(question, do_quote=True, reply_markup=answering)


class RepliesWithDay(filters.MessageFilter):
    """Lets replies to that question through; it is known by its words, also after a restart."""

    def filter(self, message: Message) -> bool:
        """Is ``message`` one?"""
        asked = message.reply_to_message
        if not message.text or not asked or not asked.from_user or not asked.from_user.is_bot:
            return False
        return asked.text in {fill(_WHICH_DAY, locale) for locale in LANGUAGES}


def read_day(typed: str, today: date) -> tuple[date | None, Sentence | None]:
    """The day that was ``typed``, None for one that nobody knows; and what is wrong with it, if anything is."""
    typed = typed.strip()
    if typed and typed in _NOT_KNOWN:
        return None, None
    day = day_said(typed, today)
    if day is None:
        return None, _NO_DAY
    return (None, _TO_COME) if day > today else (day, None)
