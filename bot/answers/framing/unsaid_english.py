"""English cues of what wasn't said: "denied saying", "never called them", "..., Reed did not say"."""

from functools import cache

from bot.answers.framing.cues import any_of
from bot.answers.framing.unsaid import Unsaid

# Verbs of telling, not of thought: whoever didn't believe it may have said it.
_SAY = (
    r"(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|wr(?:ite|ites|ote|itten|iting)|speak|spoken|"
    r"(?:claim|insist|admit|assert|suggest|contend|utter|tweet|post|answer)(?:s|ed|t|ted|ing|ting)?|"
    r"(?:argu|promis|stat|declar|announc|pronounc)(?:e|es|ed|ing))"
)
_CALL = r"(?:call|brand|label|dub)(?:s|ed|led|bed|ing|ling)?"
_DESCRIBE = r"(?:describ|characteri[sz]|portray|depict|refer)\w*"
# A clause of its own, or more of the same ("did not say much beyond"), isn't denied.
_ELSE = (
    r"and|but|or|who|whom|whose|which|because|when|whether|if|unless|until|why|how|what|where|while|though|although|"
    r"better|enough|more|much|beyond|other|else|anything|nothing|little|except|besides|than|so|about|of|with"
)
_WORD = rf"(?: (?!(?:{_ELSE})\b)[\w'.-]+)"
_MUTE = rf"(?: (?!(?:{_ELSE}|{_SAY})\b)[\w'.-]+)"  # a word between, but no verb of telling
_REST = rf"{_WORD}{{,6}}:?$"
_NOT = (
    r"(?:\b(?:not(?! only| just| merely| simply)|never|hardly|cannot|refus\w+ to|declin\w+ to|"
    r"(?<!not )(?<!never )(?<!n't )(?:forg[eo]t|fail|omit|neglect)\w* to)|n't)"
)
_EVER = (
    r"(?: (?:ever|once|really|even|yet|actually|in fact|have|to|be|been|heard|going|dare|publicly|exactly|"
    r"for a moment|let))"
)
_AUXILIARY = r"(?:did|does|do|has|have|had|would|will|could|can|is|was|are|were)"
_DENY = r"(?<!not )(?<!never )(?<!n't )(?:den(?:y|ies|ied|ying)|disput\w+|reject\w*|dismiss\w*|refut\w+|disown\w*)"
_FALSELY = r"(?:falsely|wrongly|mistakenly|erroneously|incorrectly|inaccurately)"
_TOLD = rf"{_MUTE}{{,8}}?(?: (?:as|to have|as having|that \w+(?: had)?) {_SAY}{_MUTE}{{,3}}?)?:?$"
_PAGE = r"(?:article|story|report|post|piece|column|page|item|headline|dispatch|obituary|interview|caption|text)"
_TELLING = rf"(?:{_SAY}|quot\w+|attribut\w+|report\w*|gave|carried|contained|includ\w+|read)"
_MAKE_UP = r"(?:ma(?:de|kes?|king) up|invent\w*|fabricat\w*|concoct\w*|faked|faking)"
_FAKE = (
    r"(?:fake[d]?|(?:ai|computer)-generated|doctored|fabricated|forged|deepfake\w*|manipulated|bogus|made-up|fictional|"
    r"fictitious|imaginary)"
)
_MEDIUM = (
    r"(?:video|clip|audio|recording|post|tweet|letter|message|email|quote|quotation|interview|image|photo\w*|screenshot|"
    r"speech|article|statement|account|site|website|page|headline|document|memo)s?"
)
_SHOWS = rf"(?:quot\w+{_MUTE}{{,6}}? as|(?:show|ha[sd]|have|ma[dk]e|depict|portray|imagin)\w*{_MUTE}{{1,6}}?) {_SAY}"
_WHOSE = r"(?:words?|phrase|remark|quote|quotation|statement|comment|sentence|line|claim|expression)s?"
_BY_SOMEBODY = r"(?: (?:attributed|ascribed|credited|imputed) to(?: [\w'.-]+){1,4}?)?"
# Who did it: some words, and perhaps an apposition, but no other verb of telling.
_WHO = rf"(?:(?!(?:{_ELSE}|that|as|{_SAY})\b)[\w'.-]+,? ){{1,8}}?"
_NO_MORE = r"(?! (?:what|when|where|who|whom|why|how|which|whether|if|that|more|anything|much|nothing|else|so)\b)"
_SURELY_NOT = (
    r"(?:expected|supposed|due|scheduled|rumou?red|alleged|purported|believed|thought|claimed|said|about|going) to"
)
_HAVE = r"(?:should|would|could|might|may|must|ought to)(?: (?:perhaps|also|rather|well|simply|at least|better))? have"


@cache
def unsaid_in_english() -> Unsaid:
    """The cues, made when they are first needed: that takes some time."""
    return Unsaid(
        denied=any_of(
            rf"{_NOT}{_EVER}{{,3}} {_SAY}{_REST}",
            rf"\b(?:nor|never|neither|nowhere|at no time)(?: once| then| again)? {_AUXILIARY}{_MUTE}{{1,5}}?"
            rf" {_SAY}{_REST}",
            rf"\b{_DENY}{_MUTE}{{,3}}? {_SAY}{_REST}",
            rf"\b(?:nobody|no one|none|neither){_MUTE}{{,4}}? {_SAY}{_REST}",
            rf"{_NOT}{_EVER}{{,3}} {_CALL}{_MUTE}{{1,8}}$",
            rf"{_NOT}{_EVER}{{,3}} {_DESCRIBE}{_MUTE}{{1,8}}? as(?: an?| the)?$",
            rf"\b{_DENY}{_MUTE}{{,3}}? (?:(?:having )?(?:{_CALL}|{_DESCRIBE})){_MUTE}{{1,8}}:?$",
            rf"{_NOT}{_EVER}{{,3}} (?:utter|us|sp[eo]ak|spok|pronounc|writ|wrot)\w*{_MUTE}{{,3}}? {_WHOSE}:?$",
            rf"\b{_DENY}{_MUTE}{{,4}}? {_WHOSE}{_BY_SOMEBODY}:?$",
            rf"\b{_MAKE_UP}{_MUTE}{{,3}}? {_WHOSE}(?: (?:by|of|from)(?: [\w'.-]+){{1,4}}?|{_BY_SOMEBODY})?:?$",
            rf"\b(?:retract|withdr[ae]w)\w*{_MUTE}{{,3}}? {_WHOSE} (?:by|from|attributed to)(?: [\w'.-]+){{1,4}}?:?$",
            r"\b(?:parod\w+|spoof|satir\w+|fake|bogus|hacked|impostor)(?: \w+)? accounts?(?: in the name)?(?: of)?"
            rf"{_MUTE}{{,8}}? {_SAY}{_REST}",
            rf"\bmis(?:quot|report)\w*{_MUTE}{{,8}}? as(?: having)? {_SAY}{_MUTE}{{,3}}:?$",
            rf"\bmisattribut\w*{_MUTE}{{,8}}:?$",
            rf"\b{_FALSELY}{_MUTE}{{,2}}? (?:quot|cit|attribut|ascrib|report|claim|translat|credit|alleg)\w*{_TOLD}",
            rf"\b(?:satir\w+|parod\w+|spoof|prank){_MUTE}{{,8}}? {_SHOWS}{_MUTE}{{,3}}:?$",
            rf"\b{_FAKE}{_MUTE}{{,3}}? {_MEDIUM}"
            rf"(?:{_MUTE}{{,3}}? {_SHOWS}| (?:in which|where){_MUTE}{{1,5}} {_SAY}){_REST}",
            rf"^(?:in|on) (?:an?|the|one|this) {_FAKE}{_MUTE}{{,3}}? {_MEDIUM},?{_MUTE}{{1,5}}? {_SAY}{_REST}",
            r"\b(?:earlier|previous|original|prior|initial|first) (?:version|edition)s? of (?:this|the|our|that)"
            rf" {_PAGE}{_MUTE}{{,4}}? {_TELLING}{_WORD}{{,8}}:?$",
            rf"\b(?:this|the|our|that) {_PAGE}(?: had)? (?:originally|previously|initially|first) {_TELLING}"
            rf"{_WORD}{{,8}}:?$",
        ),
        supposed=any_of(
            rf"\b{_HAVE} {_SAY}{_REST}",
            rf"\b(?:is|was|are|were|been)(?: \w+)? {_SURELY_NOT}(?: have)? {_SAY}{_REST}",
            rf"\b(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|prepar(?:es|ed|ing)) to {_SAY}{_REST}",
            rf"\b(?:will|'ll)(?: \w+)? {_SAY}{_REST}",
            rf"\b(?:supposedly|allegedly|purportedly)(?: \w+)? {_SAY}{_REST}",
        ),
        denied_behind=any_of(
            rf"{_WHO}(?:{_AUXILIARY} (?:not|never)|\w+n't|never|cannot|(?:refus|declin)\w+ to){_EVER}{{,3}}"
            rf" {_SAY}\b{_NO_MORE}",
            rf"(?:{_WHO}|which )?{_AUXILIARY}(?: been)?(?: \w+)? (?:{_FALSELY} \w+|mis(?:quot|report|attribut)ed)\b",
            rf"(?:nobody|no one|neither)(?: \w+){{,3}}? {_SAY}\b{_NO_MORE}",
            rf"{_SAY} (?:nobody|no one)\b",
            rf"(?:{_WHO}|which )?(?:(?:was|is|were|are)(?: not|n't| never)|(?:has|have|had)(?: not|n't| never) been)"
            r"(?: \w+)? (?:said|spoken|uttered|written) by\b",
            rf"(?:{_WHO}|which )?(?:is|was|are|were|been)(?: \w+)? put (?:in|into) [\w'. -]{{1,40}}? mouths?\b",
            rf"(?:{_WHO}|which )?(?:is|was|are|were|been)(?: \w+)? (?:invented|fabricated|made up|faked|forged)"
            r"\b",
            r"(?:which )?(?:is|was|are|were) an? (?:misquot\w+|fabrication|forgery|fake quot\w+|false quot\w+)\b",
            rf"{_WHO}den(?:y|ies|ied)(?: ever)? (?:having )?(?:saying|said|writing|written)\b",
        ),
        supposed_behind=any_of(
            rf"{_WHO}(?:is|was|are|were|has been|had been)(?: \w+)? {_SURELY_NOT}(?: have)? {_SAY}\b",
            rf"{_WHO}{_HAVE} {_SAY}\b",
            rf"{_WHO}(?:will|'ll|(?:plan|intend)(?:s|ed) to)(?: \w+)? {_SAY}\b",
            rf"{_WHO}(?:supposedly|allegedly|purportedly) {_SAY}\b",
        ),
    )
