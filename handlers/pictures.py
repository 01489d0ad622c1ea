"""Answers as pictures and files: sent along with a text, or when a button asks for them.

In private a timeline or a plan comes with its picture. The text goes first, since it is there at once and holds the
links; the picture follows without a sound. In a group, where others read along, it comes only if somebody asks for it,
and so it does where many wait for their answers: a picture takes as long to draw as a hundred of them.
"""

from dataclasses import dataclass

from msgspec.structs import replace
from telegram import Message
from telegram.error import BadRequest

from bot.answers.answer import Answer
from bot.answers.message import Message as Sentence
from bot.answers.message import say
from bot.rendering.dated import events_of, overview_of
from bot.rendering.exports.formats import FORMATS
from bot.rendering.picture.extra import is_installed
from bot.rendering.telegram.attachments import LIGHT, Attachments, added
from bot.rendering.telegram.press import Action, Asked, Press
from bot.rendering.telegram.view import View
from handlers.buttons import ASK_AGAIN
from handlers.pressed import Pressed
from handlers.sending.attached import Picture, delete, send_file
from handlers.sending.replies import Reply

_FEWEST = 2  # events; one alone is as well seen in the text
# What Telegram says where a group lets nobody, or not the bot, send such messages.
_FORBIDDEN = ("not enough rights", "chat_send_photos_forbidden", "chat_send_docs_forbidden")
_NOT_HERE = say("This chat doesn't let me send that.")
_GONE = say("This picture is too old for its buttons. Please ask again.")
_NOTHING = say("The documents have nothing of that any more. Please ask again.")


@dataclass(frozen=True, slots=True)
class Pictures:
    """Sends the pictures of answers, if this installation can draw, and their files."""

    can_draw: bool

    @classmethod
    def here(cls) -> "Pictures":
        """For this installation: with the extra ``picture`` it can draw."""
        return cls(is_installed())

    def draws(self, answer: Answer) -> bool:
        """Is there a picture of ``answer``?"""
        return self.can_draw and (len(events_of(answer)) >= _FEWEST or overview_of(answer) is not None)

    def under(self, reply: Reply, answer: Answer, asked: Asked | None, view: View) -> Reply:
        """``reply`` with the buttons for its picture or its files, as a chat of this ``view`` has them.

        Without ``asked`` there are none: they couldn't find again what they belong to.
        """
        if asked is None:
            return reply
        rows = Attachments(answer, asked, view).under_text(has_picture=self.draws(answer))
        return replace(reply, buttons=added(reply.buttons, rows, view)) if rows else reply

    async def follow(
        self, message: Message, answer: Answer, asked: Asked | None, view: View, before: int | None = None
    ) -> int | None:
        """Send the picture of an answer into the chat of ``message``, the question or one that answers it, if pictures
        come there by themselves.

        It is put over ``before``, the picture of an older answer to the same question; if there is none now, that is
        deleted. Returns the id of the message that shows the picture.
        """
        if asked is None or not view.draws_unasked or not self.draws(answer):
            if before is not None:
                await delete(message, before)
            return None
        picture = Picture(answer, asked, view, LIGHT)
        if before is not None and await picture.replace(message, before):
            return before
        return await picture.send(message, _question(message))

    async def draw(self, pressed: Pressed) -> Sentence | None:
        """Send the picture, or show it the other way where it is."""
        answer, message = await pressed.answer(), pressed.message
        if answer is None:
            return ASK_AGAIN
        if not self.draws(answer):
            return _NOTHING
        picture = Picture(answer, pressed.press.asked, pressed.view, pressed.press.page)
        if message.photo:
            return None if await picture.replace(message, message.message_id) else _GONE
        try:
            await picture.send(message, _question(message))
        except BadRequest as error:
            return _unless_forbidden(error)
        return None

    async def export(self, pressed: Pressed) -> Sentence | None:
        """Send the file of the kind that the button says."""
        answer, kind, message = await pressed.answer(), pressed.press.page, pressed.message
        if answer is None:
            return ASK_AGAIN
        if kind >= len(FORMATS) or not events_of(answer):
            return _NOTHING
        try:
            attachments = Attachments(answer, pressed.press.asked, pressed.view)
            await send_file(message, _question(message), attachments, FORMATS[kind], pressed.ask.today())
        except BadRequest as error:
            return _unless_forbidden(error)
        return None


def offers_picture(message: Message) -> bool:
    """Has the bot's own ``message`` a button for its picture, which then didn't come by itself?"""
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    presses = (Press.parse(str(button.callback_data or "")) for row in rows for button in row)
    return any(press.action is Action.DRAW for press in presses if press)


def _unless_forbidden(error: BadRequest) -> Sentence:
    """What to tell where the chat forbids such messages; any other error is raised again."""
    if not any(reason in str(error).lower() for reason in _FORBIDDEN):
        raise error
    return _NOT_HERE


def _question(message: Message) -> int:
    """The id of the question: what the bot's own ``message`` answers, if that is still there; else of ``message``."""
    is_mine = message.from_user and message.from_user.id == message.get_bot().id
    return message.reply_to_message.message_id if is_mine and message.reply_to_message else message.message_id
