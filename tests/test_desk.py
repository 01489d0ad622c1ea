"""What is brought in a chat: read beside the event loop, remembered within bounds, written one after the other."""

import asyncio
from datetime import date
from pathlib import Path

import pytest
from files_to_add import PARAGRAPHS, page
from small_corpus import write_corpus
from small_site import small_site

from bot.archive.archive import Archive
from bot.corpus.adding.addresses import origin
from bot.corpus.adding.draft import Draft, Raw, Refused
from bot.corpus.adding.fetching import Fetcher
from bot.corpus.corpus_names import ONLY
from bot.corpus.loading import load_corpus
from bot.corpus.seeds import SEEDS
from bot.errors import CorpusError
from bot.service.adding import desk as desks
from bot.service.adding.adding import Card
from bot.service.adding.desk import Desk, Proposal, dated
from bot.service.corpora.shelf import Shelf
from bot.service.tasks.background import Background
from bot.service.tasks.daemons import in_daemon

TODAY = date(2026, 1, 1)


@pytest.fixture
def folder(tmp_path) -> Path:
    return write_corpus(tmp_path / "documents")


def shelf_of(folder: Path) -> Shelf:
    return Shelf.of(Archive.build(load_corpus(folder, TODAY)), lambda: TODAY, folder)


def proposal(text: str = "Words.", title: str = "A title") -> Proposal:
    return Proposal(ONLY, Card(Draft("source", text, title=title)))


@pytest.mark.slow
async def test_a_page_is_fetched_and_its_card_made(folder, monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    with small_site() as site:
        desk = Desk(shelf_of(folder), Fetcher(named=frozenset({origin(site)})))
        (card,) = (await desk.fetch(f"{site}/article", ONLY)).cards
        assert card.draft.title == "Bridge to be rebuilt"
        with pytest.raises(Refused, match="it is a list of pages: add them with 'dateline add'"):
            await desk.fetch(f"{site}/feed", ONLY)


async def test_no_neighbour_is_asked_for_anything(folder):
    with pytest.raises(Refused, match="isn't on the public web"):
        await Desk(shelf_of(folder)).fetch("http://127.0.0.1:9/", ONLY)


async def test_what_is_read_changes_nothing(folder):
    before = {path: path.read_bytes() for path in folder.iterdir()}
    (card,) = (await Desk(shelf_of(folder)).read(Raw("a.html", page()), ONLY)).cards
    assert card.draft.title == "Bridge to be rebuilt"
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


async def test_documents_agreed_to_at_the_same_time_are_all_written(folder):
    desk = Desk(shelf_of(folder))
    names = await asyncio.gather(*(desk.add(proposal(text, "The same title")) for text in PARAGRAPHS))
    assert sorted(names) == ["the-same-title-2.txt", "the-same-title-3.txt", "the-same-title.txt"]
    assert {document.text for document in load_corpus(folder, TODAY).documents} >= set(PARAGRAPHS)


async def test_a_broken_corpus_takes_nothing(folder):
    desk = Desk(shelf_of(folder))
    (folder / "corpus.yaml").write_text("colour: red\n", encoding="utf-8")
    with pytest.raises(CorpusError):
        await desk.add(proposal())


@pytest.mark.parametrize(("of", "takes"), [(SEEDS, False), (SEEDS / ".." / "seeds", False), (None, True)])
def test_the_documents_that_come_along_take_nothing(folder, of, takes):
    assert Desk(Shelf.of(Archive.build(load_corpus(folder, TODAY)), lambda: TODAY, of or folder)).takes(ONLY) is takes


def test_a_day_that_somebody_gives_is_sure(folder):
    assert dated(proposal(), date(2020, 5, 4)).card.draft.dated_by.is_sure
    assert dated(proposal(), None).card.draft.published is None


def test_so_many_documents_wait_and_the_oldest_is_forgotten_first(folder, monkeypatch):
    monkeypatch.setattr(desks, "_WAITING", 2)
    desk = Desk(shelf_of(folder))
    first, second, third = (desk.put(proposal()) for _ in range(3))
    assert (desk.get(first), desk.get(second) is not None, desk.get(third) is not None) == (None, True, True)


def test_so_much_text_waits_and_the_newest_document_always(folder, monkeypatch):
    monkeypatch.setattr(desks, "_CHARACTERS", 100)
    desk = Desk(shelf_of(folder))
    first, second = desk.put(proposal("a" * 60)), desk.put(proposal("b" * 60))
    third = desk.put(proposal("c" * 600))
    assert [desk.get(name) is not None for name in (first, second, third)] == [False, False, True]


def test_what_was_dropped_does_not_come_back(folder):
    desk = Desk(shelf_of(folder))
    name = desk.put(proposal())
    assert desk.drop(name)
    desk.change(name, proposal())
    assert desk.get(name) is None


async def test_what_is_waited_for_in_a_daemon_comes_back_or_is_raised():
    assert await in_daemon(lambda: 7) == 7
    with pytest.raises(ZeroDivisionError):
        await in_daemon(lambda: 1 // 0)


async def test_work_in_the_background_that_fails_is_told():
    background, told = Background(), []

    async def fail():
        raise ZeroDivisionError

    async def hear(error):
        told.append(error)

    background.begin(fail(), hear)
    await background.settled()
    assert [type(error) for error in told] == [ZeroDivisionError]


async def test_work_in_the_background_is_given_up_at_the_end():
    background, done = Background(), []

    async def wait():
        await asyncio.Event().wait()
        done.append(1)

    background.begin(wait())
    await asyncio.sleep(0)
    await background.close()
    assert done == []
