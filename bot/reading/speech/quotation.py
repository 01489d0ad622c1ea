"""A quotation: what was said, by whom, and the words that tell so."""

from dataclasses import dataclass

from bot.corpus.span import Span


@dataclass(frozen=True, slots=True)
class Quotation:
    """Direct or indirect speech in a text; every span is half-open code points of that text.

    ``span`` is what was said: without its quotation marks where it is direct, the reported clause where it is not.
    ``speaker`` is the mention that said it (a name with or without its title, a pronoun, "the minister"), ``cue`` the
    verb or phrase that reports it ("said", "according to"). ``implied`` says that the quotation has no cue of its own:
    the speaker is carried over from the neighbouring quotation or the introducing sentence.
    """

    span: Span
    direct: bool
    speaker: Span | None
    cue: Span | None
    implied: bool = False
