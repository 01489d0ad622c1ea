"""English cues: they stand before the clause that they govern."""

from bot.answers.framing.cues import Cues, any_of

_SAY = (
    r"(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|th(?:ink|inks|ought|inking)|wr(?:ite|ites|ote|itten|iting)|"
    r"(?:claim|pretend|insist|maintain|admit|mean|assert|warn|report|suggest|contend)(?:s|ed|t|ted|ing|ting)?|"
    r"(?:argu|believ|imagin|suppos|assum|conclud|promis|stat|alleg|declar|announc)(?:e|es|ed|ing))"
)
_WORDS = r"(?: (?!(?:and|but|or|who|because|when)\b)[\w'-]+)"
_NOT = r"(?:\b(?:not(?! only)|never|nor|hardly|cannot|refus\w+ to|declin\w+ to)|n't)"
_NOBODY = r"\b(?:nobody|no one|none|neither|no)"
# What may stand between "not" and its verb; of other words, another verb may be negated: "who could not come said".
_MEANING = (
    r"(?: (?:ever|really|even|yet|actually|honestly|once|have|to|be|been|want|going|mean|dare|wish|publicly|exactly|"
    r"for a moment|i|we|he|she|they|you|anybody|anyone|let))"
)
_PERHAPS = r"(?: (?:even|perhaps|well|also|ever|now|then|seriously|really|rather))"
_IF = r"(?:if|unless|whether|as though|suppose|supposing|assuming|lest|provided|in case)"
_BY_ANOTHER = "".join(
    rf"(?<!\b{own} )" for own in ("i", "we", "i'd", "i'm", "we're", "have", "to", "me", "i would", "we would")
)
# "It can be said that", "one may say that": whoever speaks says it, and nobody else is reported.
_MODALS = ("can", "could", "may", "might", "must", "should", "has to", "needs to", "ought to")
_BY_ALL = "".join(
    rf"(?<!\b{modal} {verb} )"
    for modal in _MODALS
    for verb in ("be", "be safely", "safely be", "be truly", "truly be", "be fairly", "fairly be", "also be", "now be")
) + "".join(rf"(?<!\b{who} {modal} )" for who in ("one", "you", "we", "i") for modal in _MODALS)
_FALSE = (
    r"(?:false|untrue|incorrect|inaccurate|lies?|myths?|fiction|fallacy|falsehood|hoax|fabrication|misconception|"
    r"impossible|unlikely|doubtful|unproven|unthinkable|rumou?rs?|illusion|delusion)"
)
_WRONG = r"(?:wrong|mistaken|absurd|foolish|ridiculous|nonsense|misleading|dishonest|a mistake)"
_DENY = (
    r"(?:den(?:y|ies|ied|ying)|disput(?:es|ed|ing)|(?<!no )(?<!little )(?<!without )doubt(?:s|ed|ing|ful)?|"
    r"disprov\w+|refut\w+|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|debunk(?:s|ed|ing)?|rebut(?:s|ted|ting)?)"
)
_UNDENIED = r"(?<!not )(?<!never )(?<!n't )(?<!cannot )"
_SURE = r"(?:true|correct|certain|clear|proven|sure|convinced|the case|a fact|likely)"
_PROOF = r"(?:evidence|proof|sign|indication|suggestion|guarantee|chance|way|reason|basis)"
_SOME = r"(?:an?|the|those|some\w*|people|fools?|idiots?|liars?|children|cowards?)"
# What is said not to be so may begin with a word or two that mean little beside it, and with what it is for.
_LIGHT = (
    r"(?: (?:an?|the|any|its|his|her|our|my|your|their|this|that|about|for|on|in|at|of|from|to|with|by|as|like|"
    r"simply|solely|purely|really|yet|quite|exactly|so much|all|meant|intended|aimed|limited))"
)
_FOR = r"(?: (?:an?|the|any|our|my|your|their)(?: [\w'-]+){1,3} (?:for|about|of|on|to|with|from))"
# Of several that are joined the last may be cut out: the words before it.
_BESIDE = r"(?P<beside>(?: [\w'-]+(?:,| and| or| nor))+)"
_ISNT = r"\b(?:is|are|was|were|am|be|been|being)(?: not(?! (?:only|just|merely)\b)|n't(?! (?:only|just|merely)\b))"
# A clause begins behind "that", or at once.
_CLAUSE = rf"(?:{_WORDS}{{,4}}?,? that\b| ?$)"
# "If anything", "if I may say so" are no conditions.
_MEANT = (
    r"(?! (?:anything|only|possible|necessary|so|not|any|need be|memory serves|i may|i might|i(?: a|')m not mistaken|"
    r"i remember|i recall|i understand|you ask me|you like|you will|you please|you don't mind)\b)"
)

ENGLISH = Cues(
    denying=any_of(
        rf"\b{_FALSE}\b{_WORDS}{{,3}}?,? that\b",
        rf"\b{_WRONG}\b{_WORDS}{{,3}}? to {_SAY}{_CLAUSE}",
        rf"{_UNDENIED}\b{_DENY}{_WORDS}{{,4}}?,? that\b",
        rf"{_UNDENIED}\bden(?:y|ies|ied|ying)(?P<bare>) ?$",
        rf"{_UNDENIED}\b{_DENY}{_WORDS}{{,2}}? {_SAY}{_CLAUSE}",
        rf"{_NOT}\b{_MEANING}{{,3}} {_SAY}{_CLAUSE}",
        rf"{_NOBODY}\b{_WORDS}{{,4}}? {_SAY}{_CLAUSE}",
        rf"{_NOT}\b{_WORDS}{{,2}}? {_SURE}{_CLAUSE}",
        rf"\bno{_WORDS}{{,2}}? {_PROOF}{_CLAUSE}",
        rf"\bonly {_SOME}(?: [\w'-]+){{,4}}? {_SAY}{_CLAUSE}",
        rf"\b(?:falsely|wrongly|mistakenly|erroneously){_WORDS}{{,2}}? {_SAY}{_CLAUSE}",
        rf"\b(?:rather than|instead of|far from){_WORDS}? ?$",
        rf"{_ISNT}(?P<isnt>){_FOR}?{_LIGHT}{{,4}}{_BESIDE}?$",
    ),
    supposing=any_of(
        rf"(?<!\bas )\b{_IF}\b{_MEANT}[^,]*$",
        rf"(?:^(?:and |but |so )?|\bthat |\" ?)(?:only )?(?:if|unless)\b{_MEANT}[^,]*,",
        rf"(?<!\bi )(?<!\bwe )\b(?:would|could|might)\b{_PERHAPS}? {_SAY}{_CLAUSE}",
        rf"\b(?:wish|hop|dream|fear|pray|imagin)(?:e|es|ed|s|t|ing)?\b(?:{_WORDS}{{,2}}? that\b| ?$)",
    ),
    reporting=any_of(
        rf"{_BY_ANOTHER}{_BY_ALL}\b{_SAY}{_CLAUSE}",
        r"\baccording to [^,;]*, ?$",
    ),
)
ENGLISH_BEHIND = any_of(r"[, ]{,2}(?:but )?(?:only )?(?:if|unless|provided that|as long as|so long as)\b")
"""A condition behind the clause that it governs."""
