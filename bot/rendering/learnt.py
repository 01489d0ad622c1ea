"""What was learnt of a document that is to be added, in words: its day and its language."""

from collections.abc import Iterable
from datetime import date

from babel import Locale, UnknownLocaleError

from bot.answers.message import say
from bot.corpus.adding.draft import DatedBy
from bot.rendering.languages import DEFAULT
from bot.rendering.wording import day_in_words, fill

_KNOWN_BY = {
    DatedBy.DATA: say("as its source says"),
    DatedBy.USER: say("as you say"),
    DatedBy.ADDRESS: say("a guess: it stands in the address"),
    DatedBy.TEXT: say("a guess: worked out from"),
    DatedBy.PAGE: say("a guess: it stands on the page"),
    DatedBy.FILE: say("a guess: the file was made then"),
}


def day_known(
    published: date | None, dated_by: DatedBy | None, deciding: Iterable[str] = (), locale: str = DEFAULT
) -> str:
    """The day, and how it is known: "4 May 2020 (a guess: it stands in the address)".

    ``deciding`` are the words of the document that it was worked out from.
    """
    if published is None or dated_by is None:
        return fill(say("not known"), locale)
    words = " ".join(f"“{' '.join(word.split())}”" for word in deciding)
    told = " ".join(part for part in (fill(_KNOWN_BY[dated_by], locale), words) if part)
    return f"{day_in_words(published, locale)} ({told})"


def language_in_words(code: str | None, locale: str = DEFAULT) -> str:
    """The name of the language that ``code`` stands for, or the code; "" where there is none."""
    try:
        return Locale.parse(code).get_display_name(locale) or "" if code else ""
    except (UnknownLocaleError, ValueError):
        return code or ""
