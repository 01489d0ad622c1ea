"""Documents read anew while the bot runs: whole, in the background, and never a broken state."""

import asyncio
import gc
import os
import threading
import weakref
from datetime import date
from pathlib import Path

import pytest
from small_corpus import write_corpus
from structlog.testing import capture_logs

from bot.corpus.corpus_names import ONLY
from bot.service.corpora.folder_state import state_of
from bot.service.corpora.opening import GivenUpError, open_corpus
from bot.service.corpora.reloading import Reloading, log_only
from bot.service.corpora.shelf import Shelf
from bot.service.corpora.watching import Watching
from bot.settings.semantics import Semantics

NEWS = 'Anna Reed opens a school\n\n"The school is open," Mayor Anna Reed said on 1 July 2020.\n'


def today() -> date:
    return date(2026, 1, 1)


def opened(name: str, folder: Path, given_up=lambda: False):
    return open_corpus(name, folder, today, Semantics(enabled=False), given_up)


class Bench:
    """A corpus in service, what reads it anew, and what was told."""

    def __init__(self, folder: Path, open_=opened):
        self.folder = write_corpus(folder)
        self.shelf = Shelf({ONLY: opened(ONLY, folder)})
        self.reloading = Reloading(self.shelf, open_)
        self.told = []

    async def hear(self, reread):
        self.told.append(reread)

    async def reload(self, **how):
        self.reloading.begin(ONLY, self.hear, **how)
        await self.reloading.settled()

    @property
    def documents(self) -> list[str]:
        return [document.name for document in self.shelf.ask().archive.documents]

    def write(self, name: str, text: str):
        (self.folder / name).write_text(text, encoding="utf-8")


@pytest.fixture
def bench(tmp_path):
    return Bench(tmp_path / "documents")


async def test_a_new_document_is_answered_from_after_reading_anew(bench):
    before = bench.shelf.ask().edition
    bench.write("news.txt", NEWS)
    await bench.reload()
    assert "news.txt" in bench.documents
    assert bench.shelf.ask().edition != before
    assert bench.told[0].problem is None


async def test_a_question_in_hand_ends_on_the_documents_that_it_began_with(bench):
    ask = bench.shelf.ask()
    (bench.folder / "flood.txt").unlink()
    bench.write("corpus.yaml", "")
    await bench.reload()
    assert ask("/search old bridge").citations
    assert not bench.shelf.ask()("/search old bridge").citations


async def test_a_broken_corpus_leaves_the_old_one_in_service_and_says_why(bench):
    bench.write("corpus.yaml", "documents: {nowhere.txt: {}}\n")
    ask = bench.shelf.ask()
    await bench.reload()
    assert bench.shelf.ask() is ask
    (reread,) = bench.told
    assert "'nowhere.txt' is named here, but is not in the folder. Add the file" in reread.problem


async def test_a_folder_that_is_gone_leaves_the_old_corpus_in_service(bench):
    for path in bench.folder.iterdir():
        path.unlink()
    bench.folder.rmdir()
    await bench.reload()
    assert bench.documents
    assert "there is no such folder" in bench.told[0].problem


async def test_what_has_not_changed_is_not_read_unless_somebody_wants_it(bench):
    await bench.reload(if_changed=True)
    assert bench.told == []
    await bench.reload()
    assert len(bench.told) == 1


async def test_what_was_broken_is_not_read_again_until_it_changes(bench):
    bench.write("corpus.yaml", "colour: red\n")
    for _ in range(2):
        await bench.reload(if_changed=True)
    assert len(bench.told) == 1


async def test_a_change_while_documents_are_read_is_read_next(tmp_path):
    def slow(name, folder, given_up):
        shelved = opened(name, folder, given_up)
        if len(bench.told) == 0:
            bench.write("news.txt", NEWS)  # after the folder was looked at
        return shelved

    bench = Bench(tmp_path / "documents", slow)
    await bench.reload()
    await bench.reload(if_changed=True)
    assert "news.txt" in bench.documents


async def test_corpora_are_read_one_after_the_other(tmp_path):
    at_once, most = [], []

    def counting(name, folder, given_up):
        at_once.append(1)
        most.append(len(at_once))
        shelved = opened(name, folder, given_up)
        at_once.pop()
        return shelved

    bench = Bench(tmp_path / "documents", counting)
    for _ in range(3):
        bench.reloading.begin(ONLY, bench.hear)
    await bench.reloading.settled()
    assert most == [1, 1, 1]


async def test_the_event_loop_goes_on_while_documents_are_read(tmp_path):
    begun, may_end = threading.Event(), threading.Event()

    def waiting(name, folder, given_up):
        begun.set()
        may_end.wait()
        return opened(name, folder, given_up)

    bench = Bench(tmp_path / "documents", waiting)
    bench.reloading.begin(ONLY, bench.hear)
    await asyncio.to_thread(begun.wait)
    assert bench.shelf.ask()("/search old bridge").citations
    may_end.set()
    await bench.reloading.settled()
    assert len(bench.told) == 1


async def test_reading_is_given_up_when_the_bot_stops(tmp_path):
    begun, ended = threading.Event(), []

    def reading(name, folder, given_up):
        begun.set()
        while not given_up():
            pass
        ended.append(1)
        return opened(name, folder, given_up)

    bench = Bench(tmp_path / "documents", reading)
    bench.reloading.begin(ONLY, bench.hear)
    await asyncio.to_thread(begun.wait)
    await bench.reloading.close()
    assert bench.told == []


def test_nobody_reads_on_for_nobody(tmp_path):
    with pytest.raises(GivenUpError):
        opened(ONLY, write_corpus(tmp_path / "documents"), lambda: True)


async def test_an_error_that_nobody_expected_is_logged_and_the_old_corpus_stays(tmp_path):
    def failing(name, folder, given_up):
        raise ZeroDivisionError

    bench = Bench(tmp_path / "documents", failing)
    ask = bench.shelf.ask()
    with capture_logs() as logs:
        await bench.reload()
    assert [log["log_level"] for log in logs] == ["error"]
    assert bench.shelf.ask() is ask


async def test_the_old_archive_is_freed_without_being_looked_for(bench):
    old = weakref.ref(bench.shelf.ask().archive)
    bench.shelf.ask()("/asof 2020-05-10 bridge")
    gc.collect()
    gc.freeze()  # as at the start: what is frozen is never looked through
    bench.write("news.txt", NEWS)
    await bench.reload()
    bench.told.clear()
    assert old() is None


async def test_the_log_says_what_was_read_and_why_it_could_not_be(bench):
    with capture_logs() as logs:
        bench.reloading.begin(ONLY, log_only)
        await bench.reloading.settled()
        bench.write("corpus.yaml", "colour: red\n")
        bench.reloading.begin(ONLY, log_only)
        await bench.reloading.settled()
    assert [(log["log_level"], log["event"]) for log in logs] == [
        ("info", "the documents were read anew"),
        ("error", "the changed documents can't be used, so the old ones go on answering"),
    ]
    assert "unknown key 'colour'" in logs[1]["reason"]


@pytest.mark.parametrize(
    ("name", "matters"),
    [("news.txt", True), ("corpus.yaml", True), ("inner/news.txt", True), (".adding/0.txt", False), ("a.pdf", False)],
)
def test_only_what_is_read_makes_a_folder_look_different(tmp_path, name, matters):
    folder = write_corpus(tmp_path / "documents")
    before = state_of(folder)
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text("something else", encoding="utf-8")
    assert (state_of(folder) != before) is matters


def test_a_change_that_keeps_the_size_is_seen(tmp_path):
    folder = write_corpus(tmp_path / "documents")
    before = state_of(folder)
    os.utime(folder / "flood.txt", ns=(1, 1))
    assert state_of(folder) != before


@pytest.mark.skipif(os.name != "posix", reason="the time of a change of status isn't told")
def test_a_change_that_keeps_the_size_and_the_time_is_seen(tmp_path):
    folder = write_corpus(tmp_path / "documents")
    flood, before = folder / "flood.txt", state_of(folder)
    time, other = flood.stat().st_mtime_ns, folder / ".other"
    other.write_bytes(flood.read_bytes()[::-1])
    os.utime(other, ns=(time, time))
    other.replace(flood)
    assert state_of(folder) != before


class Watched(Bench):
    """The same, watched; ``changes`` are made one after the other, each followed by a notice."""

    async def watch(self, *changes, rest=None):
        async def notices(folder):
            for change in changes:
                change()
                yield
                await self.reloading.settled()
            raise OSError("enough")

        async def no_rest(seconds):
            if seconds > 10:  # the changes are over
                raise asyncio.CancelledError

        watching = Watching(self.shelf, self.reloading, self.hear, notices, rest or no_rest)
        with capture_logs() as self.logs, pytest.raises(asyncio.CancelledError):
            await watching.run()
        await self.reloading.settled()


@pytest.fixture
def watched(tmp_path):
    return Watched(tmp_path / "documents")


async def test_a_changed_folder_is_read_by_itself(watched):
    await watched.watch(lambda: watched.write("news.txt", NEWS))
    assert "news.txt" in watched.documents
    assert watched.told == []


async def test_what_changed_before_the_watch_began_is_read(watched):
    watched.write("news.txt", NEWS)
    await watched.watch()
    assert "news.txt" in watched.documents


async def test_a_problem_is_told_once_until_it_is_mended(watched):
    def break_it(mark: str = ""):
        watched.write("corpus.yaml", f"colour: red\n{mark}")

    await watched.watch(break_it, lambda: break_it("#"), lambda: watched.write("corpus.yaml", ""), break_it)
    assert ["unknown key 'colour'" in reread.problem for reread in watched.told] == [True, True]
    assert [log["log_level"] for log in watched.logs].count("error") == 2


async def test_what_is_broken_only_while_it_is_written_is_not_told(watched):
    async def meanwhile_it_is_written(seconds):
        if seconds > 10:
            raise asyncio.CancelledError
        watched.write("corpus.yaml", "")

    await watched.watch(lambda: watched.write("corpus.yaml", "documents: {"), rest=meanwhile_it_is_written)
    assert watched.told == []
    assert "error" not in [log["log_level"] for log in watched.logs]


async def test_a_folder_that_cannot_be_watched_is_warned_of_and_looked_at_all_the_same(watched):
    await watched.watch()
    assert [log["reason"] for log in watched.logs if log["log_level"] == "warning"] == ["enough"]
