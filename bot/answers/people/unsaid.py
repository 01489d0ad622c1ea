"""Somebody's words -> what is to be said of those that the narrator doesn't give them, or not surely."""

from bot.answers.answer import Turn
from bot.answers.framing.around import around
from bot.answers.framing.corrections import correction_of
from bot.answers.message import Message, say
from bot.answers.people.voices import Words
from bot.archive.archive import Archive
from bot.archive.remembering import remembered

_REMEMBERED = 4096  # excerpts of somebody's words
_LABELS = {
    Turn.DENIED: say("with words that the sentence there denies"),
    Turn.SUPPOSED: say("with words that the sentence there only supposes"),
}
_CORRECTED = say("with words that a correction in the document takes back")


@remembered(_REMEMBERED)
def unsaid(archive: Archive, words: Words) -> tuple[Message, ...]:
    """Labels for quotations in ``words`` of which the sentence around them says that they weren't said."""
    if not words.direct:
        return ()
    facts = archive.facts_of(words.excerpt.document)
    turns = [frame.turn for said in words.quotations if (frame := around(facts, said))]
    own = [voice for voice in facts.voices if voice.quotation.span in words.quotations]
    corrected = (_CORRECTED,) if any(correction_of(facts, voice) for voice in own) else ()
    return (*(label for turn, label in _LABELS.items() if turn in turns), *corrected)
