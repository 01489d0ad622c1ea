"""Who speaks where no word reports speech: the name before a colon, the subject of the words before a quotation."""

from bot.reading.speech.attribution import Attribution
from bot.reading.speech.clauses import leading_subject
from bot.reading.speech.cue import mention
from bot.reading.speech.frames import Frame
from bot.reading.speech.labels import label_at
from bot.reading.speech.noun_phrases import Range, last_phrase, phrase_from
from bot.reading.speech.subjects import subject_before
from bot.reading.speech.tokens import Tokens
from bot.reading.speech.words import READING, SPEECH_NOUNS, THAT

_BESIDE = 4  # tokens: an auxiliary and the adverbs behind it
_ADDRESSED = frozenset("asked questioned told informed pressed reminded".split())


def named_before_colon(piece: Tokens, before: Attribution | None) -> Attribution | None:
    """Such as "More from Jones:", "Jones:", "It doesn't surprise the pollster Jones:"."""
    kinds = piece.kinds
    if not kinds.endswith("n:"):
        return None
    first = len(kinds) - 1
    while first and kinds[first - 1] == "n":
        first -= 1
    if not _may_speak(piece, first, before is not None):
        return None
    return Attribution(piece.span(first, len(kinds) - 1), None, strong=True, touching=True)


def _may_speak(piece: Tokens, name: int, reported: bool) -> bool:
    """Whether the name at token ``name`` stands free, after "from" or "by", or is the object of a plain verb."""
    left = piece.kinds[name - 1] if name else "-"
    if left in "-." or piece.words[name - 1] in ("from", "by"):
        return True
    while name and piece.kinds[name - 1] in "wgdn":
        name -= 1
    return not reported and name > 0 and piece.kinds[name - 1] in "Vx"


def told_before_colon(frame: Frame, index: int) -> Attribution | None:
    """The pronoun whose clause a colon ends behind another quotation: '"...," but he gave her some advice: "..."'."""
    piece = frame.pieces[index]
    if not index or not piece.kinds.endswith(":"):
        return None
    for at in range(len(piece.kinds) - 1):
        joins = at and piece.kinds[at - 1] in "cs,;"
        if joins and piece.words[at] in ("he", "she", "they") and piece.kinds[at + 1] in "axVvjm":
            return Attribution(piece.span(at, at + 1), None)
    return None


def owner_beside(frame: Frame, index: int) -> Attribution | None:
    """Whose words 'Smith's "..." pledge' holds."""
    before, after = frame.pieces[index], frame.pieces[index + 1]
    if not before.kinds.endswith("g") or after.words[:1] == () or after.words[0] not in SPEECH_NOUNS:
        return None
    found = last_phrase(before.kinds[:-1] + "n", 0, len(before.kinds))
    return Attribution(mention(before, found), None, strong=True)


def labelled(frame: Frame, index: int, text: str) -> Attribution | None:
    """The speaker whom a quotation from a transcript names itself: '"REED: Yes, we do."'."""
    inner = frame.quotes[index].inner
    label = label_at(text, inner.start, inner.end)
    return Attribution(label, None) if label else None


def subject_of(piece: Tokens) -> Attribution | None:
    """The subject of the words before the quotation, where no verb of theirs is known to report."""
    read_out = _read_out(piece)
    if read_out:
        return Attribution(mention(piece, read_out), None)
    found = _in_whose_eyes(piece) or _of_last_verb(piece) or leading_subject(piece, 0, len(piece.kinds))
    if is_addressed(piece):
        return None
    return Attribution(mention(piece, found), None) if found else None


def _read_out(piece: Tokens) -> Range | None:
    """What is read out in "Smith read out the law:", "Smith sang an old song:": it speaks, and not who reads it."""
    if piece.kinds[-1:] != ":":
        return None
    for at, word in enumerate(piece.words):
        if word in READING and at and piece.kinds[at - 1] in "npax":
            found = phrase_from(piece, at + 1 + (piece.words[at + 1] in ("out", "aloud")))
            return found if found and piece.kinds[found[0]] == "d" and "n" not in piece.kinds[slice(*found)] else None
    return None


def _in_whose_eyes(piece: Tokens) -> Range | None:
    """Who judges in 'To his supporters, the deal is "..."' and 'For Smith, a nurse, it was "..."'."""
    if piece.words[:1] not in (("for",), ("to",)) or "," not in piece.kinds or piece.kinds[-1] != "x":
        return None
    return phrase_from(piece, 1) if piece.kinds[1:2] in ("n", "d") else None


def _of_last_verb(piece: Tokens) -> Range | None:
    """The subject of the verb that ends ``piece``, where it begins a clause: 'though the group is "confident"'."""
    bare = piece.kinds.rstrip("ad")
    verb = len(bare.rstrip("xV"))
    found = subject_before(piece, verb) if 0 < verb < len(bare) else None
    if not found or not found[0] or set(piece.kinds[slice(*found)]).isdisjoint("nwg"):
        return None
    return found if piece.kinds[found[0] - 1] in ",;cs" and piece.words[found[0] - 1] not in THAT else None


def is_addressed(piece: Tokens) -> bool:
    """Whether the words before a quotation say to whom it was said, and not by whom: "Smith was asked,"."""
    asked = (at for at, word in enumerate(piece.words) if word in _ADDRESSED)
    return any(piece.kinds[max(at - _BESIDE, 0) : at].rstrip("a").endswith("x") for at in asked)


def introduce(frame: Frame, last: Attribution | None, text: str) -> Attribution | None:
    """Whose words may follow ``frame``, which has no quotation: its speaker's, or its subject's; None for nobody new.

    A subject counts where nobody spoke before, and where it is a pronoun or names the ``last`` speaker again.
    """
    for cue in frame.cues[0]:
        if cue.speaker and cue.strong:
            return Attribution(cue.speaker, None)
    piece = frame.pieces[0]
    subject = subject_of(piece)
    if subject is None or last is None:
        return subject
    name = subject.speaker.of(text)
    again = name.lower() in ("he", "she", "they") or name in last.speaker.of(text)
    return subject if again else None
