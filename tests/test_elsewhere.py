"""A running bot has changed documents read by another process."""

import multiprocessing
from datetime import date

import pytest

from bot.archive.archive import Archive
from bot.cache.kept import SMALL, Kept
from bot.cache.kept_indexes import are_kept
from bot.corpus.document import Document
from bot.corpus.dossier import Dossier
from bot.corpus.loading import Corpus
from bot.service.corpora.elsewhere import read_elsewhere

ARTICLE = "Harbour master Ingrid Falk closed the lock on 3 March 2021. It rained, and nobody said anything.\n\n"


def corpus(characters: int) -> Corpus:
    text = ARTICLE * (characters // len(ARTICLE) + 1)
    return Corpus((Document("a.txt", text, date(2021, 3, 4)),), Dossier())


def go_on() -> None:
    pass


@pytest.mark.slow
def test_another_process_reads_and_this_one_finds_all_of_it(tmp_path):
    read = corpus(SMALL)
    read_elsewhere(read, tmp_path, go_on)
    kept = Kept.of(read, tmp_path)
    assert kept
    assert are_kept(kept)
    progress: list[int] = []
    assert Archive.build(read, progress.append, tmp_path).entries == Archive.build(read).entries
    assert progress == [1]


@pytest.mark.slow
def test_if_nobody_waits_any_more_the_process_ends(tmp_path):
    def give_up() -> None:
        raise TimeoutError

    with pytest.raises(TimeoutError):
        read_elsewhere(corpus(SMALL), tmp_path, give_up)
    assert not multiprocessing.active_children()


def test_few_documents_are_read_here(tmp_path):
    read_elsewhere(corpus(1), tmp_path, go_on)
    read_elsewhere(corpus(SMALL), None, go_on)
    assert not list(tmp_path.iterdir())


@pytest.mark.in_memory
def test_what_is_kept_already_begins_no_process(tmp_path, monkeypatch):
    monkeypatch.setattr("bot.cache.kept.SMALL", 0)
    monkeypatch.setattr("bot.service.corpora.elsewhere.get_context", None)
    read = corpus(1)
    Archive.build(read, cache=tmp_path)
    read_elsewhere(read, tmp_path, go_on)
