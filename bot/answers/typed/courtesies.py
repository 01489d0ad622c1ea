"""Courtesies: what is said to the bot, but asks nothing of the documents."""

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
# What somebody says who meets the bot, or who doesn't know how to ask it. Each is all that is said: "help for the
# islands" is a question.
_GREETING = (
    r"(?:hi|hello|hey|hiya|howdy|greetings|good (?:morning|day|afternoon|evening)"
    r"|привет|приветик|здравствуй(?:те)?|добр(?:ый день|ый вечер|ое утро)"
    r"|こんにちは|こんばんは|おはよう(?:ございます)?|はじめまして|やあ)"
)
_AT_A_LOSS = (
    r"(?:help(?: me)?|what is this|what s this|who are you|what are you|what can (?:you do|i ask(?: you)?)"
    r"|how (?:does (?:this|it) work|do i use (?:this|it|you)|to use (?:this|it))"
    r"|помощь|помоги(?:те)?|справка|что это(?: такое)?|кто (?:ты|вы)|что ты умеешь|что вы умеете|как это работает"
    r"|как (?:тобой|этим) пользоваться|что (?:можно|я могу) спросить"
    r"|ヘルプ|助けて|使い方(?:は|を教えて)?|これは何(?:ですか)?|あなたは誰(?:ですか)?|何ができ(?:る|ます)(?:か|の)?)"
)
_MEETING = re.compile(
    rf"{_GREETING}(?: (?:there|bot|all|everyone|dear|бот|всем))*(?: {_AT_A_LOSS})?|{_AT_A_LOSS}(?: please| пожалуйста)?"
)
# Whoever wants it told in other words, at the beginning of what they say.
_RETELLING = re.compile(
    r"(?:please |can you |could you |would you )*"
    r"(?:summari[sz]e|sum up|sum it up|recap|retell|paraphrase|tl ?dr"
    r"|(?:give|write|make|show)(?: me| us)?(?: an?| the)?(?: \w+)? (?:summary|overview|digest|recap)"
    r"|(?:an? |the )?(?:short |brief |quick )?(?:summary|overview|recap) (?:of|please)"
    r"|(?:кратко |вкратце |пожалуйста )*(?:перескажи|изложи|резюмируй|обобщи|подытожь|суммируй)(?:те)?"
    r"|(?:краткое |короткое )?(?:резюме|содержание)(?: пожалуйста)?$"
    r"|сделай(?:те)? (?:\w+ )?(?:резюме|пересказ|выжимку|обзор))\b"
)
_RETELLING_IN_JAPANESE = re.compile(
    r"(?:要約|要点)(?:を?(?:し|まとめ|教え|お願い)|$)|まとめて(?:ください|下さい|くれ\w*|ほしい|欲しい)?$"
)
# The points of a plan; one point may be anything.
_POINTS = re.compile(r"\b(?:points|provisions|items)\b|\bпункт(?:ы|ов|ам|ами|ах)\b|項目", re.IGNORECASE)
_ASKING = frozenset("?？")
_WORD = re.compile(r"\w+")


def asks_nothing(text: str) -> bool:
    """Is ``text`` no more than thanks, or without a word at all, as a thumb held up is?"""
    words = _WORD.findall(fold(text))
    if not words:
        return not _ASKING.intersection(text)
    if not text.isascii() and _JAPANESE.fullmatch("".join(_WORD.findall(text))):
        return True
    return not _THANKS.isdisjoint(words) and _THANKS.union(_BESIDE).issuperset(words)


def wants_help(text: str) -> bool:
    """Is ``text`` a greeting, or asked by somebody who doesn't know how to ask, and nothing else?"""
    return _MEETING.fullmatch(" ".join(_WORD.findall(fold(text)))) is not None


def wants_points(text: str) -> bool:
    """Does ``text`` ask for several points, as a plan has them?"""
    return _POINTS.search(text) is not None


def wants_retelling(text: str) -> bool:
    """Does ``text`` ask for a summary, or for anything else in words of the bot's own?"""
    words = " ".join(_WORD.findall(fold(text)))
    return _RETELLING.match(words) is not None or _RETELLING_IN_JAPANESE.search(words) is not None
