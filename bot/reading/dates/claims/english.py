"""English cues: they stand before the clause that they govern, and few behind it.

What kinds there are is after Saurí and Pustejovsky, "FactBank" (2009): condition, denial, report without a source,
possibility, question.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.reading.dates.claims.claim import Around, Claim
from bot.reading.dates.verb_groups import is_past
from bot.reading.dates.words.happenings import UNFORESEEN
from bot.reading.dates.words.verbs import SUBJECTS

_WORDS = r"(?:[\w'-]+ )"
_STORY = (
    r"(?:claims?|reports?|suggestions?|allegations?|rumou?rs?|accusations?|ideas?|notions?|stor(?:y|ies)|speculation)"
)
_FALSE = (
    r"(?:false|untrue|incorrect|wrong|nonsense|unfounded|baseless|fabricated|fiction"
    r"|(?:an? )?(?:lies?|hoax(?:es)?|myths?))"
)
_DETERMINERS = r"(?:the|this|that|an?|any|his|her|its|their|our|he|she|it|they|we|i|you)"
_BE = r"(?:is|are|was|were|has been|have been|had been|proved|turned out|turned out to be|proved to be)"
# Where another clause begins, a cue before it says nothing of what stands behind.
_BOUNDARY = re.compile(
    r"[,;:\"()]| - |--"
    r"|\b(?:who|which|whose|when|after|before|since|while|because|although|though|but|in which|what|why|how)\b"
)
_AND = re.compile(r"\band (?:then |later |\w+ly )?([\w']+)")
# It is told that there was a storm: "had it not been for the storm of 2015".
_BUT_FOR = re.compile(r"\b(?:(?:had|were) it not(?: been)?|if (?:it )?(?:[a-z']+ )?(?:not )?(?:been )?) ?for\b")
_NO_CONDITION = r"(?! (?:anything|only|not|any|ever|possible|necessary|so|otherwise|or not)\b)"
_IF = re.compile(
    r"(?<!\beven )\b(?:if|unless|whether|suppose|supposing|assuming|provided that|as though|in case|lest)\b"
    + _NO_CONDITION
)
_INVERTED = re.compile(r"^(?:and |but )?(?:had|should) (?!it not\b)(?=\w)|^(?:and |but )?were (?=[^,;]* to\b)")
_INVERTED_BEHIND = re.compile(
    rf"\b(?:would|could|might)\b[^;:]*?(?<!\bhe)(?<!\bshe)(?<!\bit)(?<!\bthey)(?<!\bwe)(?<!\bi) "
    rf"(?:had|were) (?={_DETERMINERS} )(?!it not\b)"
)
_UNPROVEN = re.compile(
    r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )"
    r"\b(?:allegedly|reportedly|supposedly|purportedly|rumou?redly)\b"
    r"|\b(?:perhaps|(?<!not )(?<!cannot )(?<!n't )possibly|maybe)\b"
    r"|\b(?:alleged|rumou?red|reputed|suspected|purported|feared|presumed) to (?:have|be)\b"
    rf"|\b(?:accus|suspect)(?:s|ed|ing) {_WORDS}{{,3}}?of (?:having )?\w+ing\b"
    r"|\b(?:is|are|was|were) (?:accused|suspected) of (?:having )?\w+ing\b"
    rf"|\b(?:charg|acquitt|clear|convict)\w* {_WORDS}{{,3}}?(?:with|of) (?:having )?\w+ing\b"
    r"|\b(?:dream(?:s|ed|t)|imagin(?:es?|ed)|pretend(?:s|ed)?) that\b"
    r"|\balleg(?:e|es|ing)\b|\balleged that\b"
    r"|\brumou?rs? (?:say|said|suggest(?:ed)?|has it|have it|had it)\b|\brumou?rs? that\b"
    r"|\b(?:speculat(?:ed|ion)|suspect(?:s|ed)?|suspicions?|fear(?:s|ed)?|possible|possibility|possibly) that\b"
)
# What may have happened; what "should have" was only meant to.
_MAY_HAVE = re.compile(
    r"\b(?:would (?:not|never)|wouldn't) have \w"
    r"|\b(?:may|might|could) (?:well |also |already |then |even )?have (?!been (?:told|aware)\b)\w"
)
# What somebody didn't tell may well have happened.
_TOLD_NOT = r"(?!(?:comment|say|elaborate|explain|give|disclose|reveal|respond|answer|confirm|mention|tell|identify)\b)"
_DENIED = re.compile(
    r"(?:\b(?:not|hardly|never)|n't)(?: been| at all| yet)? (?:true|correct|certain|proven|the case|a fact) that\b"
    rf"|\b{_FALSE} (?:to (?:say|claim|suggest) )?that\b"
    r"|\bno (?:\w+ )?(?:evidence|proof|record|indication|suggestion)(?: \w+)? (?:that|of)\b"
    r"|(?<!not )(?<!n't )\b(?:den|dismiss|reject|refut|disput|rebut|debunk|contradict)\w* "
    rf"{_WORDS}{{,3}}?{_STORY} that\b"
    r"|\bcontrary to\b"
    rf"|\b(?:nobody|no one|few|hardly any(?:one|body)) {_WORDS}?(?:believe|think|claim|say|suggest)s?\b"
    r"|\b(?:nobody|no one) (?:believed|claimed)\b"
    rf"|\b(?:failed|unable) to {_TOLD_NOT}"
    r"|\bno (?!\w+ than\b)(?:[\w'-]+ ){1,3}(?:took place|(?:was|were|has been|have been|had been) "
    r"(?:held|signed|reached|made|built|given|opened|elected|adopted|passed|paid))\b"
    r"|\bneither (?=\w+ed |met |went |saw |took |gave |came )"
)
# Deeds that "nobody", "neither" and "almost" leave undone; "nobody was hurt" leaves the accident.
_DONE = (
    r"(?:signed|attended|came|went|visited|voted|left|joined|won|took part|spoke|turned up|showed up|applied|arrived|"
    r"appeared|met|paid|resigned|built|bought|sold|opened|closed|agreed|returned|accepted|approved|fell|sank|collapsed|"
    r"drowned|died|drew|lost|struck|hit|(?:was|were) (?:present|invited|elected|chosen|appointed|arrested|charged))"
)
_UNDONE = re.compile(
    rf"(?:^|\band |\bbut )(?:neither (?:of [^,;]*? |[^,;]* nor [^,;]*? |\w+ )?|nobody |no one |none of [^,;]*? )"
    rf"(?:has |have |had |ever |actually )?{_DONE}\b"
    rf"|\b{_DONE} neither [^,;]* nor\b"
    rf"|(?<!was )(?<!were )(?<!is )\b(?:almost|nearly|narrowly avoided|all but) {_DONE}\b"
    r"|\b(?:came|come) (?:very |so )?close to \w+ing\b|\bnarrowly (?:avoided|escaped|missed) \w+ing\b"
    r"|\b(?:instead of|rather than) (?:\w+ing\b|(?:an?|the|its|his|her|their) )"
    r"|\brather than \w+ (?:an?|the|its|his|her|their) "
    r"|\b(?:for|by|of) not (?:having )?\w+ing\b"
)
_STORY_THAT = re.compile(rf"\b{_STORY} (?:that|of|about)\b[^,;]*$")
_IS_FALSE = re.compile(rf"[^,;.]{{,80}}?\b{_BE} (?:\w+ly |all )?{_FALSE}\b")
_IS_INVENTED = re.compile(rf" {_BE} an? (?:hoax|lie|fiction|invention|myth|fabrication|forgery|fake)\b")
_UNCLEAR = re.compile(rf"[^,;.]{{,80}}?\b{_BE} (?:\w+ )?(?:unclear|unknown|uncertain|disputed|in doubt)\b")
# "Did not open until May" tells that it opened in May; "not before", "no earlier than" too.
_NOT_UNTIL = re.compile(
    r"(?:\b(?:not|never|no|nor|hardly)\b|n't\b)[^,;]*\b(?:until|till|before|earlier than|sooner than|later than)"
    r"(?: (?:at least|early|mid|late|the|about))*[ -]?$"
)
_IN_FRONT = re.compile(r"^(?:but |and )?(?:(?:early |late |back )?(?:in|on|at|by) )?(?:early |late |mid-?)?$")
_CALLING_OFF = r"(?:cancel(?:led|ed)|postponed|scrapped|shelved|abandoned|aborted|called off|put off|suspended|dropped)"
_CALLED_OFF_ACTIVELY = re.compile(
    rf",? {_WORDS}{{1,4}}?(?<!was )(?<!were )(?<!been )(?<!be )(?<!got ){_CALLING_OFF} \w"
)
_CALLED_OFF_BESIDE = re.compile(rf",? {_CALLING_OFF} (?:the|an?|its|his|her|their|all|any|plans) ")
_ONCE_CALLED_OFF = re.compile(rf", (?:\w+ )?{_CALLING_OFF}(?: [^,]*)?, ")
_SCHEDULED = r"(?:planned|scheduled|due|slated|set|booked|meant|expected)"
_NEVER_CAME = re.compile(
    r"[^;.]{,60}?\b(?:fell through|(?:was|were|has been|have been|been) (?:scrubbed|put off|called off|axed|binned))\b"
)
_DROPPED = re.compile(
    r"[^;.]{,60}?\b(?:(?:was|were|has been|have been) dropped"
    r"|(?:(?:will|would|did|does) not|won't|didn't) (?:take place|happen|go ahead|be held|come about|come off))\b"
)
_PUT_OFF = r"\b(?:postponed|put off|put back|pushed back|delayed|moved|rescheduled|deferred)"
_PUT_OFF_FROM = re.compile(rf"{_PUT_OFF} from (?:(?:early|mid|late) )?$")
_PUT_OFF_TO = re.compile(
    rf"{_PUT_OFF} [^,;]*(?:until|till|to|for) "
    r"(?:(?:early|mid|late) )?$"
)
# A thing is named by its time, and there it is: "if last week's vote", "allegedly took part in the May 6 raid".
_NAMING = re.compile(r"\b(?:the|its|his|her|their|this|that) $")
_NAMED = re.compile(
    r" (?!(?:and|or|to|but|in|on|at|by|for|with|from|when|where|as|if|is|was|were|are|did|had|has|have|will|would)\b)"
    r"[a-z]"
)
_WH = re.compile(r"\b(?:who|whom|whose|what|when|where|why|how|which)\b")
_NOT_CALLED_OFF = rf"(?:\bnot|n't|\bnever)(?: (?:\w+ly|yet|been|be|to be|have been)){{,3}} {_CALLING_OFF}\b"
_STANDS = re.compile(rf"[^,;.:]*?{_NOT_CALLED_OFF}")
_STANDS_BEFORE = re.compile(rf"{_NOT_CALLED_OFF}|\b(?:refused|declined) to (?:cancel|postpone|call off|scrap)\b")
_IS_ASKED = re.compile(r"^[\"' ]*(?:did|do|does|has|have|had|is|are|was|were|will|would|could|should|can|may|might) \w")


@dataclass(frozen=True, slots=True)
class _Cue:
    """A pattern, and what tells that it may match: without any of ``signs`` it isn't searched for, which takes long."""

    pattern: re.Pattern[str]
    signs: tuple[str, ...]

    def may_be_in(self, text: str) -> bool:
        """Has ``text`` one of the signs? Without a generator, which would take twice as long."""
        return any(map(text.__contains__, self.signs))


_IS_BUT_FOR = _Cue(_BUT_FOR, ("it not", "if "))
_IS_UNDONE = _Cue(
    _UNDONE,
    ("neither", "nobody", "no one", "none of", "almost", "nearly", "narrowly", "all but", "close to", "instead",
     "rather", "not"),
)  # fmt: skip
_IS_DENIED = _Cue(_DENIED, ("no", "n't", "hardly", "never", "that", "contrary", "unable", "failed", "few", "neither"))
_IS_STANDING = _Cue(
    _STANDS_BEFORE,
    ("cancel", "postpon", "scrap", "shelv", "abandon", "abort", "call", "put off", "suspend", "drop"),
)
_ARE_SUPPOSED = (
    _Cue(_IF, ("if", "unless", "whether", "suppos", "assum", "provided", "though", "case", "lest")),
    _Cue(_INVERTED_BEHIND, ("would", "could", "might")),
    _Cue(
        _UNPROVEN,
        ("edly", "perhaps", "possib", "maybe", "ed to ", "ccus", "suspect", "alleg", "rumo", "that", "ing "),
    ),
    _Cue(_MAY_HAVE, (" have ",)),
)


def english_claim(around: Around) -> Claim | None:
    """What an English sentence makes of what it tells at a time; None where it just tells it."""
    if around.behind.startswith("'s ") or (_NAMING.search(around.before[-6:]) and _NAMED.match(around.behind)):
        return None
    return next((claim for read in _READERS if (claim := read(around))), None)


def _told(around: Around) -> Claim | None:
    if _NOT_UNTIL.search(around.before) or any(_governing(_IS_BUT_FOR, around.before)):
        return Claim.TOLD
    is_in_front = _IN_FRONT.match(around.before) and _CALLED_OFF_ACTIVELY.match(around.behind)
    return Claim.TOLD if is_in_front or _CALLED_OFF_BESIDE.match(around.behind) else None


def _put_off(around: Around) -> Claim | None:
    if _PUT_OFF_FROM.search(around.before):
        return Claim.CANCELLED
    if _PUT_OFF_TO.search(around.before):
        return Claim.TOLD
    return None


def _supposed(around: Around) -> Claim | None:
    inverted = around.is_first and not around.is_asked and _INVERTED.match(around.before)
    if inverted and not _BOUNDARY.search(around.before):
        return Claim.SUPPOSED
    if any(any(_governing(cue, around.before)) for cue in _ARE_SUPPOSED) or _in_front(around):
        return Claim.SUPPOSED
    is_asked = around.is_asked and around.is_first and _is_asked(around)
    return Claim.SUPPOSED if is_asked else None


def _is_asked(around: Around) -> bool:
    """Is it asked whether: "Did they meet in 2018?", "So they met in 2018?"; not "Why did they meet"?"""
    return bool(_IS_ASKED.match(around.before)) or not (_WH.search(around.before) or _WH.search(around.behind))


def _in_front(around: Around) -> bool:
    """Is the sentence's time in front of what it says may have happened: "In 2015 Reed allegedly met"?"""
    if not _IN_FRONT.match(around.before):
        return False
    clause = _BOUNDARY.split(around.behind.removeprefix(","), maxsplit=1)[0]
    cue = _UNPROVEN.search(clause) or _MAY_HAVE.search(clause)
    return cue is not None and not any(map(is_past, clause[: cue.start()].split()[:-1]))


def _denied(around: Around) -> Claim | None:
    if any(_governing(_IS_DENIED, around.before)) or _is_undone(around.before):
        return Claim.DENIED
    is_story = _STORY_THAT.search(around.before) and _IS_FALSE.match(around.behind)
    if is_story or (_IS_INVENTED.match(around.behind) and not _BOUNDARY.search(around.before)):
        return Claim.DENIED
    return Claim.SUPPOSED if _STORY_THAT.search(around.before) and _UNCLEAR.match(around.behind) else None


def _is_undone(before: str) -> bool:
    """As in "nobody signed the lease on"; in "nobody died in the fire of" there was a fire."""
    undone = (before[found.end() :].split() for found in _governing(_IS_UNDONE, before))
    return any(UNFORESEEN.isdisjoint(words) for words in undone)


def _stands(around: Around) -> Claim | None:
    """Is it said not to be called off: "is not cancelled", "refused to postpone the match"?"""
    is_said = _STANDS.match(around.behind) or any(_governing(_IS_STANDING, around.before))
    return Claim.TOLD if is_said else None


def _called_off(around: Around) -> Claim | None:
    if _NEVER_CAME.match(around.behind) and not _BOUNDARY.search(around.before):
        return Claim.CANCELLED
    if re.search(rf"\b{_SCHEDULED}\b[^;]*$", around.before) and _DROPPED.match(around.behind):
        return Claim.CANCELLED
    return Claim.TOLD if _ONCE_CALLED_OFF.search(around.before) else None


_READERS = (_told, _put_off, _denied, _supposed, _stands, _called_off)


def _governing(cue: _Cue, before: str) -> Iterator[re.Match[str]]:
    """Where ``cue`` stands in ``before`` and no other clause begins behind it."""
    if not cue.may_be_in(before):
        return
    for found in cue.pattern.finditer(before):
        rest = before[found.end() :]
        joined = (word[1] for word in _AND.finditer(rest))
        if not _BOUNDARY.search(rest) and not any(is_past(word) or word in SUBJECTS for word in joined):
            yield found
