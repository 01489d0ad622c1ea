"""Ours and the peers: each is given the same paragraphs and answers the same queries with the best ten."""

import os
import re
import sqlite3
from collections.abc import Callable, Sequence
from typing import TypeAlias

from benchmarks.recombined import Recombined

Search: TypeAlias = Callable[[str], object]
_BEST = 10


def ours(corpus: Recombined) -> Callable[[], Search]:
    """The bot's own: a sentence of the best documents, from what was typed on."""
    from bot.finding.resolver import Resolver
    from bot.finding.search import SearchIndex
    from bot.finding.topics import Topic

    passages, nobody = corpus.passages(), Resolver(())

    def build() -> Search:
        index = SearchIndex.of(passages)
        return lambda query: index.search_documents(Topic.of(index, nobody, query).wanted(), _BEST)

    return build


def ours_in_postgres(corpus: Recombined) -> Callable[[], Search]:
    """The same in a PostgreSQL database: written by a process of its own, then opened as every replica does."""
    from multiprocessing import get_context

    from bot.finding.resolver import Resolver
    from bot.finding.search import SearchIndex
    from bot.finding.topics import Topic
    from bot.postgres.index import open_index
    from bot.postgres.server import Server

    address, schema = os.environ[ADDRESS], f"benchmark_{len(corpus.paragraphs)}"
    nobody = Resolver(())

    def build() -> Search:
        writing = get_context("fork").Process(target=_write, args=(address, schema, corpus))
        writing.start()
        writing.join()
        assert writing.exitcode == 0
        index = SearchIndex(open_index(Server(address), schema).engine)
        return lambda query: index.search_documents(Topic.of(index, nobody, query).wanted(), _BEST)

    return build


def _write(address: str, schema: str, corpus: Recombined) -> None:
    from bot.postgres.server import Connection, Server
    from bot.postgres.writing import Writer

    async def write(connection: Connection) -> None:
        async with connection.transaction():
            await connection.execute(f"DROP SCHEMA IF EXISTS {schema} CASCADE")
            await Writer(connection, schema).write_passages(corpus.passages())
        await connection.execute("ANALYZE")

    server = Server(address)
    server.run(write)
    server.close()


def bare_tantivy(corpus: Recombined) -> Callable[[], Search]:
    """Tantivy with its own English stemmer and query parser."""
    import tantivy

    def build() -> Search:
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("body", tokenizer_name="en_stem")
        builder.add_integer_field("number", fast=True)
        index = tantivy.Index(builder.build())
        writer = index.writer(50_000_000, 1)
        for number, text in enumerate(corpus.texts()):
            writer.add_document(tantivy.Document(body=text, number=number))
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        searcher = index.searcher()

        def search(query: str) -> object:
            asked, _ = index.parse_query_lenient(query, ["body"])
            hits = searcher.search(asked, _BEST, count=False).hits
            return searcher.fast_field_values("number", [address for _, address in hits])

        return search

    return build


def bm25s(corpus: Recombined) -> Callable[[], Search]:
    """bm25s with the English stemmer of PyStemmer."""
    import bm25s
    import Stemmer

    stemmer = Stemmer.Stemmer("english")

    def build() -> Search:
        index = bm25s.BM25()
        index.index(
            bm25s.tokenize(list(corpus.texts()), stopwords="en", stemmer=stemmer, show_progress=False),
            show_progress=False,
        )

        def search(query: str) -> object:
            asked = bm25s.tokenize(query, stopwords="en", stemmer=stemmer, show_progress=False)
            return index.retrieve(asked, k=_BEST, show_progress=False)

        return search

    return build


def sqlite(corpus: Recombined) -> Callable[[], Search]:
    """SQLite's full-text search, in memory, any of the words."""

    def build() -> Search:
        base = sqlite3.connect(":memory:")
        base.execute("CREATE VIRTUAL TABLE paragraphs USING fts5(body, tokenize='porter unicode61')")
        base.executemany("INSERT INTO paragraphs VALUES (?)", ((text,) for text in corpus.texts()))
        base.execute("INSERT INTO paragraphs(paragraphs) VALUES ('optimize')")
        asked = "SELECT rowid FROM paragraphs WHERE paragraphs MATCH ? ORDER BY rank LIMIT ?"
        return lambda query: base.execute(asked, (_any_of(re.findall(r"\w+", query)), _BEST)).fetchall()

    return build


def _any_of(words: Sequence[str]) -> str:
    return " OR ".join(f'"{word}"' for word in words)


ADDRESS = "BENCHMARK_POSTGRES"
IN_POSTGRES = "dateline, PostgreSQL"
ENGINES = {
    "dateline": ours,
    IN_POSTGRES: ours_in_postgres,
    "tantivy": bare_tantivy,
    "bm25s": bm25s,
    "SQLite FTS5": sqlite,
}
