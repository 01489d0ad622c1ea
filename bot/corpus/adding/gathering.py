"""What the user names -> outcomes: files, folders, web addresses, and what feeds and sitemaps lead to."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Protocol, TypeAlias, TypeVar

from bot.corpus.adding.draft import Draft, Outcome, Raw, Refused
from bot.corpus.adding.feeds import MOST, Link, read_links
from bot.corpus.adding.fields import is_address
from bot.corpus.adding.kinds import SUFFIXES
from bot.corpus.adding.reason import because
from bot.corpus.adding.recognising import MOST_BYTES, read_drafts
from bot.corpus.dossier import DOSSIER_NAME
from bot.corpus.loading import leads_out
from bot.corpus.web_address import is_web_address

Item: TypeAlias = Path | Link
T = TypeVar("T")


class Fetching(Protocol):
    """What fetches pages."""

    def fetch(self, url: str) -> Raw:
        """What lies at ``url``, which may be anything.

        Raises:
            Refused: if it can't be had, with the reason.
        """


class Calling(Protocol):
    """Calls a reader, somewhere."""

    def __call__(self, read: Callable[[Raw], T], raw: Raw) -> T:
        """What ``read`` makes of ``raw``.

        Raises:
            Refused: if ``read`` raises it, or takes too much time or memory where it is called.
        """


def call(read: Callable[[Raw], T], raw: Raw) -> T:
    """Call it here."""
    return read(raw)


@dataclass
class Gathering:
    """Items to be read one by one; reading a feed or a sitemap puts what it names at the end."""

    items: list[Item]
    fetcher: Fetching
    renamed: Mapping[str, str] = field(default_factory=dict)
    call: Calling = call

    def outcomes(self) -> Iterator[list[Outcome]]:
        """What each item gives, in order; ``items`` may be longer after each."""
        done = 0
        while done < len(self.items):
            yield list(self._read(self.items[done]))
            done += 1

    def _read(self, item: Item) -> Iterator[Outcome]:
        try:
            raw = self.fetcher.fetch(item.url) if isinstance(item, Link) else _raw(item)
            links, outcomes = self.call(partial(_links_or_drafts, renamed=self.renamed), raw)
        except Refused as refused:
            yield refused
            return
        if links is not None:
            known = {one.url for one in self.items if isinstance(one, Link)}
            room = max(MOST + 1 - len(known), 0)
            self.items += [link for link in links if link.url not in known][:room]
            return
        for outcome in outcomes:
            yield item.completed(outcome) if isinstance(item, Link) and isinstance(outcome, Draft) else outcome


def _links_or_drafts(raw: Raw, renamed: Mapping[str, str]) -> tuple[list[Link] | None, list[Outcome]]:
    links = read_links(raw)
    return links, list(read_drafts(raw, renamed)) if links is None else []


def listed(arguments: Iterable[str]) -> tuple[list[Item], list[Path], list[Refused]]:
    """The items that ``arguments`` name; and of the files in the folders among them those whose kinds aren't read, and
    those that are links to somewhere else: whoever names a folder means what lies in it.

    Raises:
        Refused: for an argument that names nothing.
    """
    items: list[Item] = []
    passed_over: list[Path] = []
    refused: list[Refused] = []
    for argument in arguments:
        if is_address(argument):
            items.append(Link(argument))
        elif (path := Path(argument)).is_dir():
            inside = sorted(
                (file for file in path.rglob("*") if file.is_file() and _is_visible(file, path)), key=_natural
            )
            documents = [file for file in inside if file.suffix.lower() in SUFFIXES]
            outside = {file for file in documents if file.is_symlink() and leads_out(file, path)}
            refused += [
                Refused(str(file), because("it is a link that leads out of the folder."))
                for file in documents
                if file in outside
            ]
            items += [file for file in documents if file not in outside]
            passed_over += [file for file in inside if file.suffix.lower() not in SUFFIXES]
        elif path.is_file():
            items.append(path)
        elif is_web_address(argument):
            raise Refused(argument, because("it names a port that there can't be: check the address."))
        else:
            raise Refused(argument, because("there is no such file or folder; a web address begins with https://."))
    return list(dict.fromkeys(items)), passed_over, refused


def lying_in(folder: Path, draft: Draft) -> Draft:
    """``draft``, marked if what it was read from is a text of the corpus in ``folder`` already."""
    path = Path(draft.source)
    if path.suffix.lower() != ".txt" or not path.is_file() or leads_out(path, folder):
        return draft
    return replace(draft, stored=path.resolve().relative_to(folder.resolve()).as_posix())


def _natural(file: Path) -> list[tuple[int, str]]:
    """By this "page 2" comes before "page 10"."""
    return [(int(part), "") if part.isdecimal() else (0, part) for part in re.split(r"(\d+)", str(file))]


def _is_visible(file: Path, folder: Path) -> bool:
    """Not hidden, no part of a page that a browser saved beside it ("bridge_files/"), and no corpus.yaml."""
    parts = file.relative_to(folder).parts
    beside = any(part.endswith(("_files", ".files")) for part in parts[:-1])
    return not beside and not any(part.startswith(".") for part in parts) and file.name != DOSSIER_NAME


def _raw(path: Path) -> Raw:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Refused(
                str(path),
                because("it is larger than {megabytes} MB: divide it.", megabytes=str(MOST_BYTES // 1_000_000)),
            )
        return Raw(str(path), path.read_bytes())
    except OSError as error:
        raise Refused(str(path), because("it can't be read ({reason}).", reason=error.strerror or "")) from None
