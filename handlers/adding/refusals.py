"""Why a document can't be added, in the language of a chat: readers, who know no language, say it in English."""

from bot.answers.message import Message
from bot.corpus.adding.reason import Reason


def message_of(why: Reason) -> Message:
    """``why`` as a message that can be translated, with all that is a reason in it."""
    values = {name: message_of(value) if isinstance(value, Reason) else value for name, value in why.values.items()}
    return Message(why.template, values)
