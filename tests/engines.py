"""All tests on another engine: ``pytest --engine postgres`` puts every archive and every index into a database."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from itertools import count

ENGINES = ("memory", "postgres")


class InPostgres:
    """Takes the place of what makes archives and indexes, for as long as the tests run."""

    def __init__(self):
        from postgres import running

        from bot.archive.archive import Archive
        from bot.finding.search import SearchIndex
        from bot.postgres.server import Server

        self._stack = ExitStack()
        database = self._stack.enter_context(running())
        database.sql("CREATE DATABASE engine")
        self._server = Server(database.url("engine"))
        self._stack.callback(self._server.close)
        self._numbers = count()
        self._replace(Archive, "of", self.archive)
        self._replace(SearchIndex, "of", self.index)

    def _replace(self, owner, name, made):
        self._stack.callback(setattr, owner, name, owner.__dict__[name])
        setattr(owner, name, staticmethod(made))

    def archive(self, read):
        from bot.postgres.archive import open_archive

        return open_archive(self._server, self._written(lambda writer: writer.write(read)))

    def index(self, passages):
        from bot.archive.contents import Contents
        from bot.archive.entities import unlisted
        from bot.finding.search import SearchIndex
        from bot.postgres.index import open_index
        from bot.reading.facts import Reader

        documents = {passage.document.name: passage.document for passage in passages}
        facts = tuple(map(Reader().read, documents.values()))
        read = Contents(facts, unlisted(facts), (), {}, (), tuple(passages))
        written = self._written(lambda writer: writer.write(read))
        return SearchIndex(open_index(self._server, written).engine)

    def _written(self, write):
        from bot.postgres.writing import Writer

        schema = f"test_{next(self._numbers)}"

        async def work(connection):
            async with connection.transaction():
                await write(Writer(connection, schema))

        with ThreadPoolExecutor() as thread:  # some tests make archives on an event loop
            thread.submit(self._server.run, work).result()
        return schema

    def end(self):
        self._stack.close()
