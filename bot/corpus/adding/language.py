"""The language of a text, where its script or its most frequent words tell it."""

import re

_LETTER = re.compile(r"[^\W\d_]")
_SCRIPTS = (("ja", r"[\u3040-\u30ff]"), ("ko", r"[\uac00-\ud7af]"), ("zh", r"[\u4e00-\u9fff]"))
_CYRILLIC, _UKRAINIAN, _RUSSIAN = re.compile("[а-яё]"), re.compile("[іїєґ]"), re.compile("[ыэё]")
# Every sixth word of English prose is one of these, and none is a word of its neighbours, as "in" and "was" are.
_ENGLISH = frozenset("the of and to that for with".split())
_SHARE_OF_ENGLISH = 0.08
_SHARE_OF_SCRIPT = 0.1
_ENOUGH = 5000


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language of ``text``; None if that isn't told by what this module knows."""
    text = text[:_ENOUGH].lower()
    letters = len(_LETTER.findall(text))
    for code, script in _SCRIPTS:
        if letters and len(re.findall(script, text)) > _SHARE_OF_SCRIPT * letters:
            return code
    if len(_CYRILLIC.findall(text)) > letters / 2:
        return _of_cyrillic(text)
    words = re.findall(r"[^\W\d_]+", text)
    return "en" if words and sum(word in _ENGLISH for word in words) > _SHARE_OF_ENGLISH * len(words) else None


def _of_cyrillic(text: str) -> str | None:
    """Russian or Ukrainian. Bulgarian and Serbian have the letters of neither; Belarusian has both, and one more."""
    if "ў" in text:
        return "be"
    ukrainian, russian = len(_UKRAINIAN.findall(text)), len(_RUSSIAN.findall(text))
    if ukrainian == russian:
        return None
    return "uk" if ukrainian > russian else "ru"
