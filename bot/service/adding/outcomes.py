"""What is brought in a chat -> drafts, or why there is none; light enough for a process of its own to load."""

from bot.corpus.adding.draft import Draft, Outcome, Raw, Refused
from bot.corpus.adding.feeds import read_links
from bot.corpus.adding.reason import because
from bot.corpus.adding.recognising import read_drafts

_LONGEST = 2_000_000  # characters of a document: two books, and ten seconds of reading


def of_page(raw: Raw) -> list[Outcome]:
    """What a page holds that was fetched.

    Raises:
        Refused: if it is a list of pages.
    """
    if read_links(raw) is not None:
        raise Refused(
            raw.name, because("it is a list of pages: add them with 'dateline add', which shows how far it is.")
        )
    return of_file(raw)


def of_file(raw: Raw) -> list[Outcome]:
    """What a file holds."""
    return [_bounded(outcome) for outcome in read_drafts(raw)]


def _bounded(outcome: Outcome) -> Outcome:
    if isinstance(outcome, Draft) and len(outcome.text) > _LONGEST:
        return Refused(
            outcome.source,
            because(
                "its text has more than {characters} characters: add it with 'dateline add'.",
                characters=f"{_LONGEST:,}",
            ),
        )
    return outcome
