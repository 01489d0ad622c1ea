"""Questions about a message: the one that they reply to, or the part of it that was selected.

The answer replies to that message, with the same part: a button under it finds there what the question was about.
Telegram shows a bot no more than the message that its own message replies to.
"""

from telegram import Message

from bot.answers.answer import Answer
from bot.rendering.telegram.press import Asked
from handlers.sending.placing import Below

_MARK = "^"  # before the question in a button that is about the message replied to


def replied_in(message: Message) -> str:
    """The part that was selected of the message that ``message`` replies to, else all of its text; "" if there is none.

    A part may be of a message in another chat.
    """
    if message.quote:
        return message.quote.text
    replied = message.reply_to_message
    return (replied.text or replied.caption or "") if replied else ""


def asked_of(message: Message, asker: int, question: str, answer: Answer) -> Asked | None:
    """What buttons under ``answer`` have to carry; None where they couldn't find again what it is about.

    That is so of a message in another chat, and of a question too long for a button.
    """
    if not answer.of_replied:
        return Asked.of(asker, question)
    asked = Asked.of(asker, _MARK + question)
    return asked if asked.typed and message.reply_to_message else None


def asked_again(asked: Asked, message: Message) -> tuple[str, str] | None:
    """The question in a button under ``message``, and what it is about; None if that is gone.

    The question is "" where the button has none, and what it is about where that is nothing but the question.
    """
    typed = asked.typed or ""
    if not typed.startswith(_MARK):
        return typed, ""
    about = replied_in(message)
    return (typed.removeprefix(_MARK), about) if about else None


def below(message: Message, answer: Answer) -> Below:
    """Where ``answer`` to the question ``message`` goes: under it, or under the message that both are about."""
    about = message.reply_to_message if answer.of_replied else None
    return Below(about.message_id, message.quote) if about else Below(message.message_id)
