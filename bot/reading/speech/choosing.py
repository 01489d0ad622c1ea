"""Which words of its sentence report a quotation."""

from dataclasses import replace

from bot.reading.speech.attribution import Attribution, by_cue
from bot.reading.speech.beside import beside, final
from bot.reading.speech.clauses import leading_subject
from bot.reading.speech.cue import Cue, mention
from bot.reading.speech.frames import Frame
from bot.reading.speech.labels import label_at
from bot.reading.speech.noun_phrases import Range, phrase_from
from bot.reading.speech.subjects import subject_before
from bot.reading.speech.tokens import Tokens
from bot.reading.speech.words import THAT


_ADDRESSED = frozenset("asked questioned told informed pressed reminded".split())
_MARKS = "'‘’\"“”[(…. "


def attribute(frame: Frame, text: str) -> list[Attribution | None]:
    """The attribution of each quotation of ``frame``; None where its sentence names nobody."""
    after = _following(frame)
    result: list[Attribution | None] = []
    carried: Attribution | None = None
    for index in range(len(frame.quotes)):
        own = _choose(frame, index, text, carried) or _labelled(frame, index, text)
        own = own or _sharing(frame.cues[index], carried) or _told_before_colon(frame, index)
        kept = replace(carried, touching=False, beside=False) if carried else None
        carried = own or kept or final(frame) or after[index + 1] or _last(frame.cues[index], 1) or _subject(frame.pieces[index])
        result.append(carried)
    return result


def _told_before_colon(frame: Frame, index: int) -> Attribution | None:
    """The pronoun whose clause a colon ends behind another quotation: '"...," but he gave her some advice: "..."'."""
    piece = frame.pieces[index]
    if not index or not piece.kinds.endswith(":"):
        return None
    for at in range(len(piece.kinds) - 1):
        joins = at and piece.kinds[at - 1] in "cs,;"
        if joins and piece.words[at] in ("he", "she", "they") and piece.kinds[at + 1] in "axVvjm":
            return Attribution(piece.span(at, at + 1), None)
    return None


def _labelled(frame: Frame, index: int, text: str) -> Attribution | None:
    """The speaker whom a quotation from a transcript names itself: '"REED: Yes, we do."'."""
    inner = frame.quotes[index].inner
    label = label_at(text, inner.start, inner.end)
    return Attribution(label, None) if label else None


def _choose(frame: Frame, index: int, text: str, carried: Attribution | None) -> Attribution | None:
    before = _last(frame.cues[index], 2)
    if before and before.strong and (before.touching or _introduces(frame, index, text)):
        return before
    agent = _agent_behind(frame, index)
    if agent:
        return agent
    if carried and carried.beside and _resumes(frame, index, text):
        return None
    after = beside(frame, index, text)
    if after and after.complement and carried and frame.pieces[index].kinds.strip(",-") == "c":
        return None
    if after and not (before and after.complement):
        return after
    ending = final(frame) if before and not before.strong else None
    return _named_before_colon(frame.pieces[index], before) or ending or before


def _agent_behind(frame: Frame, index: int) -> Attribution | None:
    """Who said it in 'was called "..." by Smith'."""
    before, piece = frame.pieces[index], frame.pieces[index + 1]
    verb = len(before.kinds.removesuffix("i")) - 1
    if piece.words[:1] != ("by",) or verb < 1 or before.kinds[verb] not in "vj" or before.kinds[verb - 1] not in "xa":
        return None
    found = phrase_from(piece, 1)
    return Attribution(mention(piece, found), before.span(verb, verb + 1), strong=True) if found else None


def _introduces(frame: Frame, index: int, text: str) -> bool:
    """Whether what stands before quotation ``index`` leads up to it, and what follows to the next one.

    Such as 'Smith wrote back with, "Why?" Jones then replied, "..."'.
    """
    whole = text[frame.quotes[index].inner.end - 1] in ".?!"
    both = frame.pieces[index : index + 2] if index + 1 < len(frame.quotes) else ()
    return whole and bool(both) and all(piece.kinds.endswith((",", ":")) for piece in both)


def _resumes(frame: Frame, index: int, text: str) -> bool:
    """Whether quotation ``index`` goes on with the sentence of the one before: '"...," Smith said, "but ..."'."""
    first = frame.quotes[index].inner.of(text).lstrip(_MARKS)[:1]
    return index > 0 and frame.pieces[index].kinds.endswith((",", "-")) and first.islower()


def _last(cues: tuple[Cue, ...], rank: int) -> Attribution | None:
    """The last cue of the words before the quotation that reports; the outer one of "said that he thinks"."""
    reporting = [cue for cue in cues if cue.speaker and cue.rank >= rank]
    while len(reporting) > 1 and reporting[-1].nested and reporting[-2].strong:
        reporting.pop()
    for cue in reporting[-1:]:
        if cue.speaker:
            return by_cue(cue, cue.speaker)
    return None


def _sharing(cues: tuple[Cue, ...], carried: Attribution | None) -> Attribution | None:
    """The cue that shares its subject with the words before the last quotation: '"...," and said "..."'."""
    if not carried or not cues or cues[-1].speaker or cues[-1].rank < 2:
        return None
    return by_cue(cues[-1], carried.speaker)


def _following(frame: Frame) -> list[Attribution | None]:
    """For each piece, the first cue in it or after it."""
    following: Attribution | None = None
    result: list[Attribution | None] = []
    for cues in reversed(frame.cues):
        for cue in reversed(cues):
            if cue.speaker and cue.strong and cue.rank > 1:
                following = Attribution(cue.speaker, cue.span)
        result.append(following)
    return result[::-1]


def _named_before_colon(piece: Tokens, before: Attribution | None) -> Attribution | None:
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


def _subject(piece: Tokens) -> Attribution | None:
    """The subject of the words before the quotation, where no verb of theirs is known to report."""
    found = _in_whose_eyes(piece) or _of_last_verb(piece) or leading_subject(piece, 0, len(piece.kinds))
    if is_addressed(piece):
        return None
    return Attribution(mention(piece, found), None) if found else None


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
    return any(word in _ADDRESSED and piece.kinds[at - 1] == "x" for at, word in enumerate(piece.words) if at)


def introduce(frame: Frame, last: Attribution | None, text: str) -> Attribution | None:
    """Whose words may follow ``frame``, which has no quotation: its speaker's, or its subject's; None for nobody new.

    A subject counts where nobody spoke before, and where it is a pronoun or names the ``last`` speaker again.
    """
    for cue in frame.cues[0]:
        if cue.speaker and cue.strong:
            return Attribution(cue.speaker, None)
    piece = frame.pieces[0]
    subject = _subject(piece)
    if subject is None or last is None:
        return subject
    name = subject.speaker.of(text)
    again = name.lower() in ("he", "she", "they") or name in last.speaker.of(text)
    return subject if again else None
