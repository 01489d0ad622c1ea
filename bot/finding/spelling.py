"""The British spelling of an English word -> the American one, or the other way round: one for both.

What matters is only that the two come out alike, in documents and in questions. So each rule picks the side that loses
nothing: "organise" and not "organize", whose noun "organization" a stemmer would take for "organ".
"""

import re
from functools import reduce

_RULES = tuple(
    (re.compile(pattern), spelling)
    for pattern, spelling in (
        (r"(?<=\w\w)iz(?=(?:e[ds]?|ers?|ing|ingly|ations?|ational|able)$)", "is"),  # organize, organization
        (r"(?<=\w)yz(?=(?:e[ds]?|ers?|ing)$)", "ys"),  # analyze
        (
            r"(?<=\w\w\w)our(?=(?:s|ed|ing|ers?|ites?|able|ably|al|ists?|hoods?|ly|less|ful)?$)",
            "or",
        ),  # labour, favourite
        (r"(?<=\w\w)([tb])re(?=s?$)", r"\1er"),  # centre, fibre
        (r"(?<=gr)amme(?=s?$)", "am"),  # programme
        (r"(?<=\w\w)ogue(?=s?$)", "og"),  # dialogue, catalogue
        (r"\A(def|off|lic|pret)ence(?=s?$|less$)", r"\1ense"),
    )
)


_ANY = re.compile("[iy]z|our|[tb]re|amme|ogue|ence")


def one_spelling(word: str) -> str:
    """``word`` (folded, Latin) in the spelling that stands for both."""
    if not _ANY.search(word):
        return word
    return reduce(lambda spelt, rule: rule[0].sub(rule[1], spelt), _RULES, word)
