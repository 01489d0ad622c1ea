"""Verbs that report speech, with their subjects."""

from bot.reading.speech.cue import Cue, make_cue
from bot.reading.speech.noun_phrases import Range, last_phrase, phrase_from
from bot.reading.speech.subjects import subject_after, subject_before
from bot.reading.speech.tokens import Tokens
from bot.reading.speech.words import NAMING, READING

_BE = frozenset("is are was were be been being".split())
_MODALS = frozenset("will would can could shall should may might must".split())
_OBJECTS = frozenset("it you which who".split())  # behind a verb, these are no subjects
_WITNESSING = frozenset("with see sees saw seen hear hears heard watch watched show shows showed shown".split())
_MAKING = frozenset(
    "prompted prompting led leading forced forcing caused compelled drove moved inspired pushed".split()
)
_QUOTING = ("quoted", "quotes", "quoting", "quote", "cited", "cites", "citing", "cite")
_SPEAKING = frozenset("speak speaks spoke speaking".split())
_REMINDING = frozenset("remind reminds reminded reminding".split())
_RANKS = {"v": 2, "j": 2, "m": 1}


def verb_cue(tokens: Tokens, at: int, after_quote: bool, before_quote: bool) -> Cue | None:
    """The cue that the verb at token ``at`` makes; None for a participle that names and a passive without agent.

    Its speaker is None where the verb shares the subject of another clause.
    """
    rank = _rank(tokens, at)
    if _names_a_thing(tokens, at) or _reports_nothing(tokens, at):
        return None
    if _is_passive(tokens, at):
        agent = _agent(tokens, at)
        return make_cue(tokens, (at, at + 1), agent, rank) if agent else None
    if _is_turned(tokens, at, after_quote, before_quote):
        speaker = subject_after(tokens, at)
        if speaker and tokens.words[speaker[0]] not in _OBJECTS:
            return make_cue(tokens, (at, at + 1), speaker, rank)
    speaker = _quoted(tokens, at) or _made_to(tokens, at) or _used_to(tokens, at)
    if speaker is None and not _shares_subject(tokens, at):
        speaker = subject_before(tokens, at)
    if tokens.words[at].endswith("ing"):
        speaker = _gerund_subject(tokens, at) or speaker
    if speaker and _only_describes(tokens, at, speaker):
        return None
    return make_cue(tokens, (at, at + 1), speaker, rank)


def _gerund_subject(tokens: Tokens, at: int) -> Range | None:
    """Who does it in "with the captain yelling", "saw the captain arguing", "Smith saying"; else None."""
    end = at
    while end and tokens.kinds[end - 1] == "a":
        end -= 1
    if not end or tokens.kinds[end - 1] not in "nw":
        return None
    found = last_phrase(tokens.kinds, 0, end)
    governed = found[0] > 0 and tokens.words[found[0] - 1] in _WITNESSING
    return found if governed or tokens.kinds[end - 1] == "n" else None


def _rank(tokens: Tokens, at: int) -> int:
    """How well a verb tells whose words follow: best right before them, badly after "would"."""
    before = tokens.words[at - 1] if at else ""
    if before in _MODALS:
        return 1
    if tokens.kinds[at + 1 :] in ("", "s", ",", ":"):
        return 2
    return 2 if before == "who" else _RANKS[tokens.kinds[at]]


def _names_a_thing(tokens: Tokens, at: int) -> bool:
    """As in "the book titled", "an outfit called": a participle that gives a name, and reports nothing."""
    if tokens.words[at] not in NAMING or not at or tokens.kinds[at - 1] not in "wn#":
        return False
    first = at - 1
    while first and tokens.kinds[first] in "wn#":
        first -= 1
    return tokens.words[first] in ("a", "an") or tokens.words[at] in ("titled", "entitled", "headlined")


def _reports_nothing(tokens: Tokens, at: int) -> bool:
    """As in "he spoke before the council", "it reminds him of", "they said, and I quote,"."""
    word, behind = tokens.words[at], tokens.words[at + 1 : at + 5]
    if word in READING and tokens.kinds.endswith(":") and tokens.kinds[at + 1 : at + 2] == "d":
        return "n" not in tokens.kinds[at + 1 :]
    if word in _SPEAKING:
        return behind[:1] not in (("of",), ("about",), ("out",))
    if word in _REMINDING:
        return "of" in behind and not set(tokens.kinds[at + 1 : at + 5]) & set(",:.s")
    return word == "quote" and tokens.words[max(at - 2, 0) : at] == ("and", "i")


def _is_passive(tokens: Tokens, at: int) -> bool:
    if tokens.words[at] in ("quoted", "cited"):
        return False
    back = at - 1
    while back >= 0 and tokens.kinds[back] in "ax":
        if tokens.words[back] in _BE:
            return not tokens.words[at].endswith("ing")
        back -= 1
    return False


def _only_describes(tokens: Tokens, at: int, subject: Range) -> bool:
    """As in "In a video posted online, ...": a participle behind what a preposition governs, first in the clause."""
    opens = subject[0] == 1 or (subject[0] > 1 and tokens.kinds[subject[0] - 2] in ",;")
    governed = opens and tokens.kinds[subject[0] - 1] == "i" and tokens.kinds[subject[0]] == "d"
    return governed and tokens.words[at].endswith("ed") and "," in tokens.kinds[at:]


def _made_to(tokens: Tokens, at: int) -> Range | None:
    """Who speaks in "that led Smith to say"."""
    if at < 2 or tokens.words[at - 1] != "to" or tokens.kinds[at - 2] not in "nw":
        return None
    found = last_phrase(tokens.kinds, 0, at - 1)
    return found if found[0] and tokens.words[found[0] - 1] in _MAKING else None


def _used_to(tokens: Tokens, at: int) -> Range | None:
    """Who speaks in "her father used to say"."""
    return subject_before(tokens, at - 2) if at > 2 and tokens.words[at - 2 : at] == ("used", "to") else None


def _quoted(tokens: Tokens, at: int) -> Range | None:
    """Who is quoted in "quoted the minister as saying", "was quoted as saying" and "to quote Smith:"."""
    if tokens.words[at] in _QUOTING:
        found = phrase_from(tokens, at + 1)
        return found if found and tokens.kinds[found[1] :] in (":", ",") else None
    if not at or tokens.words[at - 1] != "as" or not tokens.words[at].endswith("ing"):
        return None
    quoting = max(tokens.words[:at].index(word) if word in tokens.words[:at] else -1 for word in _QUOTING)
    if quoting > 0 and tokens.kinds[quoting - 1] in "xa":
        return subject_before(tokens, quoting)
    found = phrase_from(tokens, quoting + 1) if quoting >= 0 else None
    return found if found and found[1] == at - 1 else None


def _agent(tokens: Tokens, at: int) -> Range | None:
    for by in range(at + 1, min(at + 6, len(tokens.words) - 1)):
        if tokens.words[by] == "by":
            return subject_after(tokens, by)
    return None


def _is_turned(tokens: Tokens, at: int, after_quote: bool, before_quote: bool) -> bool:
    """Whether the verb's subject may follow it: first in its sentence, or straight after a quotation or a comma."""
    if tokens.words[at].endswith("ing"):
        return False
    back = at
    while back and tokens.kinds[back - 1] == "a":
        back -= 1
    lead = back
    while lead and tokens.kinds[lead - 1] in ",-":
        lead -= 1
    if lead == 0:
        return back == 0 or after_quote
    if tokens.words[back - 1] == "как":
        return True
    return tokens.kinds[back - 1] in ",-" and _ends_sentence(tokens, at, before_quote)


def _ends_sentence(tokens: Tokens, at: int, before_quote: bool) -> bool:
    """Whether nothing but the verb's subject follows it: ", said Smith."."""
    speaker = subject_after(tokens, at)
    if not speaker or (before_quote and speaker[1] == len(tokens.kinds)):
        return False
    pronoun_before = at >= 2 and tokens.kinds[at - 2] in "p#"
    return not pronoun_before and tokens.kinds[speaker[1] : speaker[1] + 1] in ("", ".", ",", ":")


def _shares_subject(tokens: Tokens, at: int) -> bool:
    word, kinds = tokens.words[at], tokens.kinds
    if at and tokens.words[at - 1] == "to":
        return True
    if word.endswith("ing"):
        back = at
        while back and kinds[back - 1] == "a":
            back -= 1
        return not (back and kinds[back - 1] in "xn")
    back = at
    while back and kinds[back - 1] in "ax":
        back -= 1
    return bool(back) and kinds[back - 1] == "c"
