"""``dateline add``: documents into the corpus, each agreed to."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from bot.cli.called import program
from bot.cli.card import card_lines
from bot.cli.options import today_option
from bot.cli.own_corpus import nothing_changed, own_corpus_option
from bot.cli.questions import ask_day, ask_line, choose
from bot.corpus.adding.addresses import origin
from bot.corpus.adding.draft import DatedBy, Draft, Outcome, Refused
from bot.corpus.adding.feeds import Link
from bot.corpus.adding.fetching import Fetcher
from bot.corpus.adding.gathering import Gathering, listed, lying_in
from bot.corpus.adding.sameness import Same
from bot.errors import DatelineError
from bot.rendering.wrapping import visible
from bot.service.adding.adding import Adding, Card
from bot.service.adding.apart import Apart

_NAMED = 3  # files that were passed over, by name
_TOO_LONG = "divide it, save it as text, or give it longer with --time-limit."
_FIELDS = ("text", "title", "published", "publisher", "author", "url", "language")


def _columns(context: click.Context, parameter: click.Parameter, value: tuple[str, ...]) -> dict[str, str]:
    pairs = [pair.partition("=") for pair in value]
    for field, equals, name in pairs:
        if field not in _FIELDS or not equals or not name:
            raise click.BadParameter(f"write FIELD=NAME, with one of {', '.join(_FIELDS)} for FIELD")
    return {field: name for field, _, name in pairs}


@click.command("add")
@click.argument("sources", nargs=-1, required=True, metavar="FILE|FOLDER|URL...")
@own_corpus_option
@click.option("--yes", is_flag=True, help="Add everything without asking; what is a guess is marked as one.")
@click.option(
    "--column",
    "columns",
    multiple=True,
    callback=_columns,
    metavar="FIELD=NAME",
    help="What a field goes by in CSV and JSON lines, for example text=Body.",
)
@click.option(
    "--time-limit",
    "seconds",
    type=click.FloatRange(min=1),
    default=60,
    show_default=True,
    metavar="SECONDS",
    help="Refuse a file that takes longer to read.",
)
@today_option
@click.pass_context
def command(
    context: click.Context,
    sources: tuple[str, ...],
    corpus: Path,
    yes: bool,
    columns: dict[str, str],
    seconds: float,
    today: date,
) -> None:
    """Add documents: text, Markdown, HTML, PDF, DOCX, mail, CSV and JSON lines, feeds and sitemaps.

    Of each you are shown what was learnt, and asked; nothing is written before the last answer. Exits with 2 if
    anything was refused, though the rest is added.
    """
    if not corpus.is_dir():
        raise DatelineError(f"{corpus}: there is no such folder. Start it with: {program()} init {corpus}")
    try:
        adding = Adding(corpus, today)
        drafts, refused, passed_over = _gathered(sources, columns, seconds)
        adding.expect(drafts)
        asked = _Agreeing(adding, today, yes)
        for number, draft in enumerate(drafts, 1):
            asked.settle(lying_in(corpus, draft), f"{number} of {len(drafts)}")
    except KeyboardInterrupt:
        raise nothing_changed() from None
    _finish(adding)
    for one in refused:
        click.echo(visible(f"Refused: {one}"), err=True)
    if passed_over:
        click.echo(visible(_unread(passed_over)), err=True)
    click.echo(_summary(adding.added, asked.same, asked.dropped, len(refused), len(passed_over), corpus))
    if refused:
        context.exit(2)


def _finish(adding: Adding) -> None:
    try:
        adding.finish()
    except KeyboardInterrupt:
        if not adding.is_written:
            raise nothing_changed() from None


def _gathered(
    sources: Iterable[str], columns: dict[str, str], seconds: float
) -> tuple[list[Draft], list[Refused], list[Path]]:
    """The drafts that ``sources`` give, what was refused, and the files that were passed over."""
    items, passed_over, refused = listed(sources)
    named = frozenset(origin(item.url) for item in items if isinstance(item, Link))
    with Apart(seconds, _TOO_LONG) as apart:
        outcomes = list(_with_bar(Gathering(items, Fetcher(named=named), columns, apart.read)))
    drafts = [one for one in outcomes if isinstance(one, Draft)]
    return drafts, refused + [one for one in outcomes if isinstance(one, Refused)], passed_over


def _with_bar(gathering: Gathering) -> Iterator[Outcome]:
    hidden = not sys.stderr.isatty() or len(gathering.items) == 0
    with click.progressbar(length=len(gathering.items), label="Reading", file=sys.stderr, hidden=hidden) as bar:
        for outcomes in gathering.outcomes():
            yield from outcomes
            bar.length = len(gathering.items)  # a feed has named more
            bar.update(1)


class _Agreeing:
    """Shows card after card, and does what is answered."""

    def __init__(self, adding: Adding, today: date, yes: bool) -> None:
        self._adding, self._today, self._yes = adding, today, yes
        self.same = self.dropped = 0

    def settle(self, draft: Draft, number: str) -> None:
        """Add ``draft``, with another day, title or publisher perhaps, or drop it."""
        card = self._adding.card(draft)
        if card.same:
            click.echo(visible(f"{draft.source}: {_same(card.same)}"))
            if self._yes or card.same.share is None or choose("Add it all the same? yes, no", "yn", "n") == "n":
                self.same += 1
                return
            card = self._adding.card(draft, even_if_same=True)
        if self._yes:
            self._adding.accept(card.draft)
        else:
            self._ask(card, number)

    def _ask(self, card: Card, number: str) -> None:
        click.echo(f"\n{number}: " + "\n".join(card_lines(card)))
        answer = choose("Add it? yes, change the day, title, publisher, drop, all the rest unseen", "yctpda", "y")
        if answer == "d":
            self.dropped += 1
        elif answer in "ctp":
            self._ask(self._changed(card, answer), number)
        else:
            self._adding.accept(_dated(card.draft, card.draft.published))
            self._yes = answer == "a"

    def _changed(self, card: Card, what: str) -> Card:
        """``card`` with another day, title or publisher, if one is given."""
        draft = card.draft
        if what == "t":
            return replace(card, draft=replace(draft, title=ask_line("Title", draft.title)))
        if what == "p":
            return replace(card, draft=replace(draft, publisher=ask_line("Publisher", draft.publisher)))
        answered = ask_day(self._today)
        return replace(card, draft=_dated(draft, answered.day), deciding=()) if answered else card


def _dated(draft: Draft, day: date | None) -> Draft:
    """``draft`` with the ``day`` that the user has given or agreed to."""
    return replace(draft, published=day, dated_by=DatedBy.USER if day else None)


def _same(same: Same) -> str:
    if same.share is None:
        return f"is there already, as {same.name}."
    return f"is there already, as {same.name} ({same.share:.0%} of the phrases are the same)."


def _unread(files: Sequence[Path]) -> str:
    """The files whose kind isn't read, the first few by name."""
    more = f" and {len(files) - _NAMED} more" if len(files) > _NAMED else ""
    return f"Passed over: {', '.join(map(str, files[:_NAMED]))}{more}: of no kind that is read."


def _summary(added: int, same: int, dropped: int, refused: int, passed_over: int, corpus: Path) -> str:
    counts = (
        (same, "there already"),
        (dropped, "dropped"),
        (refused, "refused"),
        (passed_over, "of no kind that is read"),
    )
    rest = "".join(f", {n} {what}" for n, what in counts if n)
    return f"{added} added to {corpus}{rest}."
