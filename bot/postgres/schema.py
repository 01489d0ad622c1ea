"""The tables of an index: a schema for each, and one that lists them."""

from bot.postgres.server import Connection

# The list of all indexes: "key" says of what documents, read by which version.
LIST = """
CREATE SCHEMA IF NOT EXISTS dateline_index;
CREATE TABLE IF NOT EXISTS dateline_index.indexes (
    key text PRIMARY KEY,
    documents integer NOT NULL,
    made timestamptz NOT NULL DEFAULT now(),
    used timestamptz NOT NULL DEFAULT now()
);
"""
_TABLES = """
CREATE SCHEMA {schema};
-- A document: what is declared of it, its text, what was read in it, its passages with their words.
CREATE TABLE {schema}.documents (
    number integer NOT NULL,
    name text NOT NULL, -- for whoever looks; what counts is in "declared"
    published date,
    declared bytea NOT NULL,
    unlisted bytea NOT NULL,
    text bytea NOT NULL, -- UTF-8; no text column, since that can't hold every character
    facts bytea NOT NULL,
    page bytea NOT NULL
);
-- Pieces of documents that are ranked as a whole.
CREATE TABLE {schema}.sections (
    number integer NOT NULL,
    first integer NOT NULL, -- its first passage
    document integer NOT NULL,
    day integer NOT NULL, -- of publication, 0 if none is known
    publisher text NOT NULL
);
-- The sections that hold a term, and what it tells of each: numbers of four bytes, one after the other.
CREATE TABLE {schema}.postings (term text NOT NULL, sections bytea NOT NULL, weights bytea NOT NULL);
CREATE TABLE {schema}.stems (
    number integer NOT NULL,
    stem text NOT NULL,
    passages integer NOT NULL,
    documents integer NOT NULL,
    occurrences integer NOT NULL
);
CREATE TABLE {schema}.entities (
    number integer NOT NULL,
    id text NOT NULL,
    speaks integer NOT NULL,
    names integer NOT NULL,
    speaking bytea NOT NULL, -- the passages that speak of it
    naming bytea NOT NULL -- those that name it
);
CREATE TABLE {schema}.voices (entity text NOT NULL, quoted integer NOT NULL, places bytea NOT NULL);
-- All words of a document in order, as they are compared word for word.
CREATE TABLE {schema}.wording (document integer NOT NULL, words tsvector NOT NULL);
CREATE TABLE {schema}.spellings (word text NOT NULL, occurrences integer NOT NULL);
-- What is kept in memory whole.
CREATE TABLE {schema}.rest (name text NOT NULL, data bytea NOT NULL);
-- Numbers don't get smaller by compression, only slower.
ALTER TABLE {schema}.postings ALTER sections SET STORAGE EXTERNAL, ALTER weights SET STORAGE EXTERNAL;
ALTER TABLE {schema}.documents ALTER page SET STORAGE EXTERNAL;
"""
# Made when the tables are full: that is faster by far than to keep them meanwhile.
_INDEXES = """
ALTER TABLE {schema}.documents ADD PRIMARY KEY (number);
ALTER TABLE {schema}.sections ADD PRIMARY KEY (number);
ALTER TABLE {schema}.postings ADD PRIMARY KEY (term);
ALTER TABLE {schema}.entities ADD PRIMARY KEY (number);
ALTER TABLE {schema}.voices ADD PRIMARY KEY (entity);
ALTER TABLE {schema}.spellings ADD PRIMARY KEY (word);
ALTER TABLE {schema}.rest ADD PRIMARY KEY (name);
CREATE INDEX ON {schema}.wording USING gin (words) WITH (fastupdate = off);
"""


def schema_of(key: str) -> str:
    """The schema of the index with a key, which is of letters and digits."""
    return f"dateline_index_{key}"


async def make_tables(connection: Connection, schema: str) -> None:
    """Make the schema and its tables, empty and without keys; it mustn't be there yet."""
    await connection.execute(_TABLES.format(schema=schema))


async def make_indexes(connection: Connection, schema: str) -> None:
    """Make the keys of the full tables, and the index of their words."""
    await connection.execute(_INDEXES.format(schema=schema))
