"""Courtesies: what is said to the bot, but asks nothing."""

import re

from bot.corpus.folding import fold

# Words of thanks, and those that may stand beside them without making a question of it.
_THANKS = frozenset(
    "thanks thank thx ty tysm cheers спасибо спасибки спс пасиб пасибо благодарю благодарен благодарна мерси".split()
)
_BESIDE = frozenset(
    """
    you u a lot so very much many bot dear friend great good nice cool ok okay perfect awesome got it for that the this
    your answer help again all everyone indeed really
    большое огромное вам вас тебе тебя всем бот дорогой за ответ помощь очень ок окей хорошо отлично супер
    понял поняла понятно все это
    """.split()
)
_JAPANESE = re.compile(
    r"(?:どうも|本当に|ほんとうに|誠に|大変|たいへん)*"
    r"(?:ありがとう|有難う|有り難う|サンキュー?|感謝|どうも)(?:です|ございます|ございました|ね|します|いたします)*"
)
_ASKING = frozenset("?？")
_WORD = re.compile(r"\w+")


def asks_nothing(text: str) -> bool:
    """Is ``text`` no more than thanks, or without a word at all, as a thumb held up is?"""
    words = _WORD.findall(fold(text))
    if not words:
        return not _ASKING.intersection(text)
    if _JAPANESE.fullmatch("".join(_WORD.findall(text))):
        return True
    return not _THANKS.isdisjoint(words) and _THANKS.union(_BESIDE).issuperset(words)
