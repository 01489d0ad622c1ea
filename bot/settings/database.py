"""The address of a PostgreSQL database, whose password nobody gets to see."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, unquote_plus, urlsplit

from pydantic import SecretStr

from bot.settings.secret import Secret

STORE = Secret(
    called="address of the store",
    variable="DATELINE_STORE",
    likely="DATELINE_STORE__URL",
    form=re.compile(r".+"),  # a file will do as well, and what is wrong with a database is told where it is parsed
    wrong="this is more than one line",
    renew="set the whole address",
    mend="Put the address there, and nothing else",
)
INDEX = Secret(
    called="address of the index",
    variable="DATELINE_INDEX",
    likely="DATELINE_INDEX__URL",
    form=re.compile(r".+"),  # as above
    wrong="this is more than one line",
    renew="set the whole address",
    mend="Put the address there, and nothing else",
)
ADDRESSES = {"store": STORE, "index": INDEX}
"""Keys of the configuration that hold the address of a database."""
_SCHEME = re.compile(r"postgres(?:ql)?://", re.IGNORECASE)
_USER = r"(?:[^\s:/?#@]*(?::[^\s:/?#@]*)?@)?"
_HOST = r"(?:[\w.-]*|\[[0-9a-fA-F:.]+\])(?::\d{1,5})?"
_FORM = re.compile(rf"postgres(?:ql)?://{_USER}{_HOST}/[^\s/?#]+(?:\?[^\s#]*)?", re.IGNORECASE)
_PASSWORD = re.compile(r"://[^/]*:.*@")
_HIDDEN = "<password>"


@dataclass(frozen=True, slots=True)
class Database:
    """``url`` is what a driver takes; as text, it is shown without a password."""

    url: SecretStr

    @classmethod
    def parse(cls, text: str) -> "Database":
        """The database at ``text``, ``postgresql://user:password@host:port/name``.

        Raises:
            ValueError: if it is none, with what is wrong and how to mend it; nothing of ``text`` is in that.
        """
        if not _FORM.fullmatch(text):
            raise ValueError(
                "it is no address of a database|Write it like postgresql://user@host:5432/name, with every character "
                "of a password that is no letter or digit as its code, %40 for @"
            )
        return cls(SecretStr(text))

    @property
    def passwords(self) -> tuple[str, ...]:
        """The password as it is written in the address, and as it is meant; nothing if there is none."""
        parts = urlsplit(self.url.get_secret_value())
        written = [parts.password or "", *_in_query(parts.query)]
        forms = (form for one in written if one for form in (one, unquote_plus(one), unquote(one)))
        return tuple(dict.fromkeys(forms))

    def hidden(self, text: str) -> str:
        """``text`` without the password."""
        for password in self.passwords:
            text = text.replace(password, _HIDDEN)
        return text

    def __str__(self) -> str:
        parts = urlsplit(self.url.get_secret_value())
        user = f"{parts.username}@" if parts.username else ""
        return f"postgresql://{user}{parts.netloc.rpartition('@')[2]}{parts.path}"


def is_database(text: str) -> bool:
    """Does ``text`` mean a database, rather than a file?"""
    return _SCHEME.match(text) is not None


def has_password(text: str) -> bool:
    """Does ``text`` mean a database, and hold a password?"""
    return is_database(text) and (_PASSWORD.search(text) is not None or any(_in_query(text.partition("?")[2])))


def _in_query(query: str) -> Iterator[str]:
    """The passwords behind a question mark, as written: the user's, and that of a key's file (``sslpassword``)."""
    pairs = (pair.partition("=") for pair in query.split("&"))
    yield from (value for key, _, value in pairs if "password" in unquote_plus(key).lower())
