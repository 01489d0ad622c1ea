"""A timeline's content -> its page: a line down which the days stand in order, under a strip that is true to scale."""

from collections.abc import Iterator, Sequence

from bot.answers.message import count, say
from bot.rendering.picture.entries import entry, silence
from bot.rendering.picture.legend import legend, of_letters, of_strip, of_times
from bot.rendering.picture.marks import Page
from bot.rendering.picture.sheet import TALLEST, Part, foot, masthead, page, space, stacked
from bot.rendering.picture.strip import strip
from bot.rendering.picture.timeline_content import Timeline
from bot.rendering.wording import fill

_LINES = (8, 6, 5, 4, 3)  # of an excerpt: as many as let all events fit on the page
# Else the main events alone: three lines each if five or more fit then, else two.
_OF_MAIN = ((3, 5), (2, 1))
_MOST = 12  # events; more are too short to read, were they to fit
_WORDS = say("Word for word as printed; “…” stands for words left out.")


def timeline_page(content: Timeline) -> Page:
    """The page, with all moments if they fit, else with those that matter most."""
    everything = range(len(content.moments))
    if len(everything) <= _MOST:
        for lines in _LINES:
            whole = _page(content, everything, lines)
            if whole.height <= TALLEST:
                return whole
    return next(main for lines, enough in _OF_MAIN if (main := _main(content, lines, enough)))


def _main(content: Timeline, lines: int, enough: int) -> Page | None:
    """As many moments as fit with so many lines, the weightiest; None if that isn't enough. More are always taller."""
    places = sorted(range(len(content.moments)), key=lambda place: -content.moments[place].section.weight)
    fewest, most = enough, min(_MOST, len(places))
    best = _page(content, sorted(places[:fewest]), lines)
    if best.height > TALLEST and fewest > 1:
        return None
    while fewest < most:
        middle = (fewest + most + 1) // 2
        tried = _page(content, sorted(places[:middle]), lines)
        if tried.height <= TALLEST:
            fewest, best = middle, tried
        else:
            most = middle - 1
    return best


def _page(content: Timeline, places: Sequence[int], lines: int) -> Page:
    """A page of the moments at ``places``, with at most so many lines of each excerpt."""
    locale, shown = content.locale, [content.moments[place] for place in places]
    above = masthead(_kicker(content, len(shown)), content.title, content.summary)
    days = stacked(_days(content, places, lines))
    to_scale = strip(content.moments, set(places), locale)
    meanings = [*of_times(shown), *of_strip(to_scale.marks), *of_letters([*above.marks, *days.marks])]
    below = foot(legend(meanings, locale), fill(_WORDS, locale), content.bot)
    return page([above, space(22), to_scale, space(26), days, space(30), below])


def _kicker(content: Timeline, shown: int) -> str:
    everything = len(content.moments)
    events = count("One event", "{n} events", everything)
    if shown < everything:
        events = count("The main one of {all} events", "{n} main ones of {all} events", shown, all=everything)
    return fill(say("Timeline: {events}", events=events), content.locale)


def _days(content: Timeline, places: Sequence[int], lines: int) -> Iterator[Part]:
    """The entries, and between them for how long nothing is told and how many events are left out."""
    before: int | None = None
    for place in places:
        if before is not None:
            yield silence(content.moments[before], content.moments[place], place - before - 1, content.locale)
        is_first, is_last = place == places[0], place == places[-1]
        yield entry(content.moments[place], lines, content.locale, is_first=is_first, is_last=is_last)
        before = place
