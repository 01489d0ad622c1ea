"""Sentences that lean on the one before them."""

import re

_LEANING = re.compile(
    r"(?:according to (?:him|her|them)|in (?:his|her|their) (?:words|view|opinion)|in view of (?:that|this)|thus)\b"
    r"|(?:(?:in addition|besides|apart from that|in \w+|earlier|later|then|also|but|and|however|moreover"
    r"|meanwhile),? )?(?:he|she|it|they|this|these|those|his|her|their|its|such|both"
    r"|the two(?! (?:countries|nations|states|sides)\b)"
    r"|(?:the|this) (?:document|plan|agreement|meeting|talks)(?! (?:to|of|for|on|that|which|by|in|with|between)\b)"
    r"|он|она|оно|они|это|эти|его|её|ее|их|оба|обе|彼|彼女|これ|それ|両)\b",
    re.IGNORECASE,
)


def leans(sentence: str) -> bool:
    """Does ``sentence`` begin with words that mean something only after the sentence before it?"""
    return bool(_LEANING.match(sentence))
