"""An archive in a database: shared by replicas, made once, gone and back again; and the same answers as in memory."""

import asyncio
import threading
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

import pytest
from swallowing import way_to

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.archive.contents import Contents
from bot.corpus.document import Document
from bot.corpus.dossier import Dossier
from bot.corpus.loading import Corpus, load_corpus
from bot.corpus.seeds import SEEDS
from bot.errors import IndexAwayError
from bot.postgres.opening import key_of, stored_archive
from bot.postgres.server import Server
from bot.rendering.answer_json import answer_to_json
from bot.service.corpora.engines import build_archive, see
from bot.settings.database import Database

pytestmark = [pytest.mark.slow, pytest.mark.postgres]

TODAY = date(2026, 1, 1)
CORPUS = Corpus(
    (
        Document("dam.txt", "Mayor Anna Reed said: “The dam will hold.”", date(2020, 5, 4), publisher="The Day"),
        Document("flood.txt", "The dam broke on 6 May 2020. Nobody was hurt, Ms Reed said.", date(2020, 5, 7)),
    ),
    Dossier(),
)
ASKED = (
    "/help",
    "/who Reed",
    "/who Reed until 2020-05-05",
    "/said Reed",
    "/timeline",
    "/search dam",
    "/search source:Day dam",
    "/asof 2020-05-05 dam",
    "/verify The dam will hold",
    "/verify Reed: The dam will never hold",
    "/numbers",
    "/gaps Reed",
    "When did the dam break?",
)


@pytest.fixture
def server(postgres):
    server = Server(postgres)
    yield server
    server.close()


def opened(server, corpus=CORPUS, read=None):
    return stored_archive(corpus, server, read or (lambda: Contents.read(corpus)))


def told(archive, typed):
    return answer_to_json(answer(archive, Question.parse(typed), TODAY), 10)


def break_all(database):
    query = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
    return f"{query}'{database}'"


def never():
    raise AssertionError("it was there already")


def schemas(server):
    return {row[0] for row in server.rows("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'dateline_index_%'")}


def test_it_answers_as_one_in_memory(server):
    in_memory, stored = Archive.of(Contents.read(CORPUS)), opened(server)
    assert [told(stored, typed) for typed in ASKED] == [told(in_memory, typed) for typed in ASKED]


def test_the_documents_that_come_along_are_told_of_alike(server):
    corpus = load_corpus(SEEDS, TODAY)
    in_memory, stored = Archive.of(Contents.read(corpus)), opened(server, corpus)
    asked = ("/plan", "/timeline", "/who Сэко", "/said Abe", "/then Кисида", "/verify the", "Who is the US president?")
    assert [told(stored, typed) for typed in asked] == [told(in_memory, typed) for typed in asked]


def test_a_second_replica_finds_it_there(server, postgres):
    opened(server)
    other = Server(postgres)
    assert told(opened(other, read=never), "/search dam")["found"]
    other.close()


def test_of_two_replicas_that_start_together_one_reads(server, postgres):
    reads, both = [], threading.Barrier(2)

    def start(own):
        both.wait()
        opened(own, read=lambda: reads.append(1) or Contents.read(CORPUS))

    other = Server(postgres)
    starting = [threading.Thread(target=start, args=(own,)) for own in (server, other)]
    for one in starting:
        one.start()
    for one in starting:
        one.join()
    other.close()
    assert (len(reads), len(schemas(server))) == (1, 1)


def test_what_fails_while_it_is_written_leaves_nothing(server):
    class BrokenError(Exception):
        pass

    def broken():
        raise BrokenError

    with pytest.raises(BrokenError):
        opened(server, read=broken)
    assert not schemas(server)
    assert told(opened(server), "/search dam")["found"]


def test_an_index_that_nobody_has_used_for_long_is_taken_away(server):
    for number in range(5):
        changed = replace(CORPUS.documents[0], text=f"The dam was built in {1900 + number}.")
        opened(server, replace(CORPUS, documents=(changed,)))
        server.rows("UPDATE dateline_index.indexes SET used = used - interval '8 days'")
    opened(server)
    assert len(schemas(server)) == len(server.rows("SELECT key FROM dateline_index.indexes")) == 3


def test_whoever_goes_through_many_documents_asks_seldom(server, monkeypatch):
    days = (date(2020, 1, 1) + timedelta(n) for n in range(300))
    many = (Document(f"{n}.txt", f"Mayor Anna Reed opened bridge {n}.", day) for n, day in enumerate(days))
    archive = opened(server, replace(CORPUS, documents=tuple(many)))
    asked, rows = [], server.rows
    monkeypatch.setattr(server, "rows", lambda *values: asked.append(1) or rows(*values))
    assert len([one.people for one in archive.facts]) == 300
    assert len({one.text for one in archive.documents}) == 300
    (reed,) = (entity for entity in archive.by_entity if "reed" in entity)
    passages = list(archive.by_entity[reed])
    assert passages[::-1] == list(reversed(archive.by_entity[reed]))
    assert len(passages) == 300
    assert len(asked) < 30


@pytest.mark.parametrize(
    "changed",
    [
        {"text": "Another text."},
        {"published": date(2020, 5, 5)},
        {"title": "The dam"},
        {"url": "https://example.org/dam"},
        {"name": "other.txt"},
    ],
)
def test_another_corpus_has_another_index(changed):
    other = replace(CORPUS, documents=(replace(CORPUS.documents[0], **changed), CORPUS.documents[1]))
    assert key_of(other) != key_of(CORPUS)


def test_the_order_of_files_makes_no_other_index():
    assert key_of(replace(CORPUS, documents=CORPUS.documents[::-1])) == key_of(CORPUS)


@pytest.mark.parametrize(
    "text",
    [
        "A \ud800 broke.",
        "Mayor Anna \ud800 Reed said it.",
        "The dam\x00 broke.",
        "A 👩‍🚀 saw the dam break.",
        "x" * 3000,
    ],
)
def test_any_text_comes_back_as_it_was(server, text):
    corpus = replace(CORPUS, documents=(Document("odd.txt", text, date(2020, 5, 4)),))
    stored, read = opened(server, corpus), Contents.read(corpus)
    assert [one.text for one in stored.documents] == [text]
    assert [one.people for one in stored.facts] == [one.people for one in read.facts]


def test_a_server_that_goes_away_is_told_of_and_asked_again_when_it_is_back(server, postgres, postgres_server):
    archive = opened(server)
    database = postgres.rpartition("/")[2]
    postgres_server.sql(f"ALTER DATABASE {database} ALLOW_CONNECTIONS false")
    postgres_server.sql(break_all(database))
    with pytest.raises(IndexAwayError, match="can't be asked") as error:
        told(archive, "/search dam")
    assert "secret" not in str(error.value)
    postgres_server.sql(f"ALTER DATABASE {database} ALLOW_CONNECTIONS true")
    assert told(archive, "/search dam")["found"]


def test_a_user_who_may_make_no_tables_is_told_what_to_grant(postgres, postgres_server):
    address = postgres.replace("dateline:", "guest:")
    password = postgres.partition("dateline:")[2].partition("@")[0]
    postgres_server.sql(f"CREATE ROLE guest LOGIN PASSWORD '{password}'")
    for tried in (lambda: see(Database.parse(address)), lambda: build_archive(CORPUS, index=Database.parse(address))):
        with pytest.raises(IndexAwayError, match="GRANT CREATE ON DATABASE"):
            tried()


def test_a_connection_that_breaks_is_opened_again_unnoticed(server, postgres, postgres_server):
    archive = opened(server)
    database = postgres.rpartition("/")[2]
    postgres_server.sql(break_all(database))
    assert told(archive, "/search dam")["found"]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (("127.0.0.1:", "127.0.0.1:1"), "the server doesn't answer"),
        (("dateline:", "dateline:wrong-"), "doesn't let us in"),
        (("/test_", "/no_"), "doesn't let us in"),
    ],
)
def test_a_server_that_cannot_be_reached_is_no_traceback_and_shows_no_password(postgres, change, why):
    address = postgres.replace(*change)
    address = address if why != "the server doesn't answer" else "postgresql://dateline:wrong-one@127.0.0.1:1/x"
    with pytest.raises(IndexAwayError, match=why) as error:
        build_archive(CORPUS, index=Database.parse(address))
    assert "wrong-" not in str(error.value)
    assert error.value.__suppress_context__


async def test_an_index_whose_server_hangs_is_asked_no_more_and_asked_again_when_it_goes_on(postgres, postgres_server):
    async with way_to(postgres_server.port) as way:
        server = await asyncio.to_thread(Server, postgres.replace(f":{way.port}/", f":{way.own}/"))
        try:
            assert await asyncio.to_thread(server.rows, "SELECT 1") == [(1,)]
            way.hang()
            asked = (asyncio.to_thread(server.rows, "SELECT 1") for _ in range(12))
            found = await asyncio.gather(*asked, return_exceptions=True)
            assert {type(one) for one in found} == {IndexAwayError}
            async with asyncio.timeout(1):
                with pytest.raises(IndexAwayError, match="takes too long"):
                    await asyncio.to_thread(server.rows, "SELECT 1")
            way.go_on()
            while True:
                with suppress(IndexAwayError):
                    assert await asyncio.to_thread(server.rows, "SELECT 1") == [(1,)]
                    break
                await asyncio.sleep(0.5)  # the rest is one of real seconds
        finally:
            await asyncio.to_thread(server.close)
