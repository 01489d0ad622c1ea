"""Who said a quotation, and by which words."""

from dataclasses import dataclass

from bot.corpus.span import Span
from bot.reading.speech.cue import Cue


@dataclass(frozen=True, slots=True)
class Attribution:
    """The speaker of a quotation and the cue that tells; ``cue`` is None where only a sentence's subject does.

    ``strong``: the cue reports words, not judgements or thoughts. ``touching``: the quotation follows the cue at once.
    ``beside``: cue and speaker follow the quotation at once. ``complement``: the cue has another clause to report.
    """

    speaker: Span
    cue: Span | None
    strong: bool = False
    touching: bool = False
    beside: bool = False
    complement: bool = False

    @property
    def close(self) -> bool:
        """Whether the words right beside the quotation say that somebody said it."""
        return self.strong and (self.touching or (self.beside and not self.complement))


def by_cue(cue: Cue, speaker: Span, beside: bool = False, complement: bool = False) -> Attribution:
    """The attribution to ``speaker`` that ``cue`` makes."""
    return Attribution(speaker, cue.span, cue.strong, cue.touching, beside, complement)
