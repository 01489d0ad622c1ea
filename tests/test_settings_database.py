"""The address of a database, and where it may stand."""

import pytest
from tables import table

from bot.errors import SettingsError, StoreError
from bot.service.store import configured
from bot.settings.database import Database
from bot.settings.loading import check_settings, load_settings

URL = "postgresql://ann:s%40cret-word@db.example:5433/settings?sslmode=require"
SECRETS = ("s%40cret-word", "s@cret-word")


@pytest.fixture
def config(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path / "config.yaml"


@table(
    ("url", "shown", "passwords"),
    [
        (URL, "postgresql://ann@db.example:5433/settings", SECRETS),
        ("postgres://db.example/x", "postgresql://db.example/x", ()),
        ("postgresql:///x?host=/run/postgresql", "postgresql:///x", ()),
        ("postgresql://ann@[::1]:5432/x?password=abc", "postgresql://ann@[::1]:5432/x", ("abc",)),
        ("postgresql://h/x?sslkey=k&sslpassword=a%2Fb", "postgresql://h/x", ("a%2Fb", "a/b")),
        ("postgresql://h/x?%70assword=abc&passfile=/f", "postgresql://h/x", ("abc",)),
    ],
)
def test_an_address_is_shown_without_its_password(url, shown, passwords):
    database = Database.parse(url)
    assert (str(database), database.passwords) == (shown, passwords)
    assert not [word for word in passwords if word in repr(database)]
    assert database.hidden(f"no {' or '.join(passwords)}") == f"no {' or '.join(['<password>'] * len(passwords))}"


@pytest.mark.parametrize(
    "url",
    ["postgresql://?", "postgresql://h#", "postgresql://u:p@ss@h/x", "postgresql://u:p/q@h/x", "postgres://h:x/y"],
)
def test_what_is_no_address_is_told_and_not_repeated(config, monkeypatch, url):
    monkeypatch.setenv("DATELINE_STORE", url)
    (problem,) = map(str, check_settings()[1])
    assert problem.startswith("error: DATELINE_STORE: store: it is no address of a database. Write it like")
    assert url not in problem


def test_it_comes_from_the_environment_or_from_a_file_that_it_names(config, monkeypatch):
    (config.parent / "address").write_text(URL + "\n")
    for variable, value in [("DATELINE_STORE", URL), ("DATELINE_STORE_FILE", "address")]:
        with monkeypatch.context() as given:
            given.setenv(variable, value)
            settings, problems = load_settings()
            assert (settings.store, problems) == (Database.parse(URL), [])
            shown = f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()}"
            assert not [word for word in SECRETS if word in shown]


def test_without_a_password_it_may_stand_in_the_configuration(config):
    config.write_text("store: postgresql://ann@db.example/settings")
    assert str(load_settings()[0].store) == "postgresql://ann@db.example/settings"


@pytest.mark.parametrize(
    "url",
    [
        URL,
        "postgresql://ann@db.example/x?password=s@cret-word",
        "postgresql://ann@db.example/x?sslmode=require&sslpassword=s@cret-word",
        "postgresql://ann@db.example/x?%70assword=s@cret-word",
        "postgresql://a:s@cret-word@b/c",
    ],
)
def test_with_a_password_it_may_not_and_that_is_told_without_it(config, url):
    config.write_text(f"log:\nstore: {url}")
    with pytest.raises(SettingsError) as raised:
        load_settings()
    assert "config.yaml:2: a password doesn't belong in this file. Take it out of the address" in str(raised.value)
    assert not [word for word in SECRETS if word in str(raised.value)]


def test_a_file_named_beside_the_variable_or_missing_is_told(config, monkeypatch):
    monkeypatch.setenv("DATELINE_STORE_FILE", "missing")
    assert "DATELINE_STORE_FILE: missing can't be read" in str(check_settings()[1][0])
    monkeypatch.setenv("DATELINE_STORE", URL)
    assert "DATELINE_STORE_FILE is set as well" in str(check_settings()[1][0])


def test_where_nothing_speaks_with_databases_a_sentence_says_what_to_install(monkeypatch):
    monkeypatch.setattr(configured, "find_spec", lambda name: None)
    with pytest.raises(StoreError) as raised:
        configured.store_at(Database.parse(URL))
    assert str(raised.value) == (
        "Settings can't be kept in postgresql://ann@db.example:5433/settings (what speaks with databases isn't "
        "installed). Start once with 'python3 start.py --with postgres', or install it: pip install "
        "'dateline[postgres]'."
    )
