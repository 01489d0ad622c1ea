"""The attribution that stands right after its quotation, or ends its sentence."""

import re
from collections.abc import Iterable, Sequence

from bot.reading.speech.attribution import Attribution, by_cue
from bot.reading.speech.cue import Cue, mention
from bot.reading.speech.frames import Frame
from bot.reading.speech.noun_phrases import Range, phrase_from
from bot.reading.speech.subjects import subject_after, subject_before
from bot.reading.speech.tokens import Tokens
from bot.reading.speech.words import CRIES, PASSING_ON, READING

# An unknown word and a name, and nothing else, behind a quotation: "sagte Merkel", whatever the language.
_FOREIGN = re.compile(r"w(n{1,4})(?=[.,]|$)")
_SIGNED = re.compile(r"-(n{1,5})(?:[,(][^Vvjm]*|\.)?")
_TELLER = re.compile(r"d?[wn]{1,4}[ax]{0,2}|p[ax]{0,2}")
_REACH = 20  # tokens between a quotation and the verb of its attribution
_ORIGINS = ("from", "by")
_VERBS = frozenset("xVvjm")
_OPEN_ENDS = ",?!…—–-."
_CLOSING_MARKS = "'’\"”»"  # of a quotation in the quotation


def beside(frame: Frame, index: int, text: str) -> Attribution | None:
    """The attribution right after quotation ``index``: '"...," said Smith'; any verb will do there."""
    piece = frame.pieces[index + 1]
    if not piece.kinds:
        return None
    lead = len(piece.kinds) - len(piece.kinds.lstrip(",-"))
    last = frame.quotes[index].inner.of(text).rstrip(_CLOSING_MARKS)[-1:]
    if not (lead or last in _OPEN_ENDS or not frame.pieces[index].kinds):
        return None
    told = _by_cues(piece, frame.cues[index + 1], lead) or _signed(frame, index)
    if told:
        return told
    if (piece.kinds[0] == "-" and not _by_manner(piece, lead)) or _VERBS & set(frame.pieces[index].kinds):
        return None
    return _by_any_verb(piece, lead)


def _by_cues(piece: Tokens, cues: Sequence[Cue], lead: int) -> Attribution | None:
    """The attribution by the first of ``cues`` that stands right behind the quotation, or by whom its speaker names."""
    put_so = _put_so(piece, cues, lead)
    if put_so:
        return put_so
    own = _heard(piece, cues, lead)
    if own and own.speaker:
        return by_cue(own, own.speaker, True)
    adverbs = len(piece.kinds[lead:]) - len(piece.kinds[lead:].lstrip("a")) if piece.kinds[0] == "-" else 0
    for cue in cues:
        if cue.speaker and cue.begins <= lead + adverbs:
            whose = _read_from(piece, cue.first)
            if whose:
                return Attribution(mention(piece, whose), cue.span, beside=True)
            return by_cue(cue, cue.speaker, True, not _closes(piece, cue.ends))
    return None


def _signed(frame: Frame, index: int) -> Attribution | None:
    """Who signs a quotation that is all before it: '"..." – Ann Smith, 5 May'."""
    piece = frame.pieces[index + 1]
    found = _SIGNED.fullmatch(piece.kinds)
    if not found or frame.pieces[index].kinds or index + 2 < len(frame.pieces):
        return None
    return Attribution(piece.span(*found.span(1)), None, strong=True, beside=True)


def _put_so(piece: Tokens, cues: Iterable[Cue], lead: int) -> Attribution | None:
    """Whose words they are in '"...," as Smith once put it, Reed said'."""
    if piece.words[lead : lead + 1] not in (("as",), ("как",)):
        return None
    comma = piece.kinds.find(",", lead) % (len(piece.kinds) + 1)  # the end where there is none
    own = next((cue for cue in cues if cue.strong and lead < cue.first < comma), None)
    if own is None or own.first == lead + 1:
        return by_cue(own, own.speaker, True) if own and own.speaker else None
    subject = phrase_from(piece, lead + 1)
    return by_cue(own, mention(piece, subject), True) if subject and subject[1] <= own.first else None


def _heard(piece: Tokens, cues: Iterable[Cue], lead: int) -> Cue | None:
    """Who spoke in '"...," Smith heard Reed say' and '"...," Smith complained Reed had said': another tells it."""
    for cue in cues:
        told = cue.begins - 1
        if cue.speaker and cue.strong and told > lead and piece.kinds[told] in "Vv" and _closes(piece, cue.ends):
            return cue if _TELLER.fullmatch(piece.kinds, lead, told) else None
    return None


def _by_manner(piece: Tokens, lead: int) -> bool:
    """Whether a Russian verb and a name stand behind the dash, as any verb may there: "усмехнулась Кротова"."""
    return piece.kinds[lead : lead + 2] == "Vn" and piece.words[lead] > "\u0400"


def _by_any_verb(piece: Tokens, lead: int) -> Attribution | None:
    foreign = _FOREIGN.match(piece.kinds, lead)
    if foreign:
        return Attribution(piece.span(*foreign.span(1)), piece.span(lead, lead + 1), strong=True, beside=True)
    verb = _verb(piece, lead)
    found = subject_after(piece, verb) if verb == lead else subject_before(piece, verb) if verb > 0 else None
    if not found or min(found[0], verb) > lead or piece.words[verb] in PASSING_ON:
        return None
    whose = _read_from(piece, verb)
    if whose:
        return Attribution(mention(piece, whose), piece.span(verb, verb + 1), beside=True)
    turned = verb == lead
    found = _crying(piece, found) or found
    return Attribution(mention(piece, found), piece.span(verb, verb + 1), turned, beside=True, complement=not turned)


def _read_from(piece: Tokens, verb: int) -> Range | None:
    """Whose words they are in "read from a letter by Smith", "recited from an old law": the letter's, the law's."""
    if piece.words[verb] not in READING:
        return None
    origins = [at for at in range(verb + 1, min(verb + _REACH, len(piece.words))) if piece.words[at] in _ORIGINS]
    return next((found for at in reversed(origins) if (found := phrase_from(piece, at + 1))), None)


def _crying(piece: Tokens, cry: Range) -> Range | None:
    """Who cries in "came shouts from the crowd"."""
    behind = piece.words[cry[1] : cry[1] + 1] == ("from",)
    return subject_after(piece, cry[1]) if behind and piece.words[cry[1] - 1] in CRIES else None


def _verb(piece: Tokens, lead: int) -> int:
    """The first verb behind a quotation; a word in -s that ends the sentence is one: "the document states."."""
    verb = piece.kinds.find("V", lead, lead + _REACH)
    if verb >= 0:
        return verb
    last = piece.kinds.find("w.", lead, lead + _REACH)
    return last if last >= 0 and piece.words[last].endswith("s") else -1


def final(frame: Frame) -> Attribution | None:
    """The attribution that ends the sentence: "..., said Smith."; it covers all that comes before it."""
    piece = frame.pieces[-1]
    for cue in frame.cues[-1][-1:]:
        follows = cue.begins > 0 and piece.kinds[cue.begins - 1] == ","
        if cue.speaker and cue.strong and follows and _closes(piece, cue.ends):
            return Attribution(cue.speaker, cue.span)
    return None


def _closes(piece: Tokens, at: int) -> bool:
    """Whether nothing but adverbials and appositions follows token ``at``."""
    while piece.kinds[at : at + 1] == "a":
        at += 1
    return piece.kinds[at : at + 1] in ("", ".", ",", "i", "t", "#", "-") or piece.kinds[at : at + 2] in (
        "w,",
        "w.",
        "w",
    )
