"""The server that other tests rely on."""

from dataclasses import replace

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.postgres]


def test_each_test_has_a_database_that_is_empty_and_understands_all_scripts(postgres, postgres_server):
    database = postgres.rpartition("/")[2]
    assert postgres_server.sql("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", database) == "0"
    assert postgres_server.sql("SELECT length('世耕 и Абэ')", database) == "8"


def test_the_extensions_that_come_with_the_server_can_be_used(postgres, postgres_server):
    database = postgres.rpartition("/")[2]
    postgres_server.sql("CREATE EXTENSION pg_trgm", database)
    assert postgres_server.sql("SELECT similarity('bridge', 'bridges') > 0.5", database) == "t"


def test_the_server_is_on_this_machine_alone_and_asks_for_the_password(postgres, postgres_server):
    assert postgres_server.sql("SHOW listen_addresses") == "127.0.0.1"
    with pytest.raises(AssertionError, match="password authentication failed"):
        replace(postgres_server, password="guessed").sql("SELECT 1")


def test_a_servers_password_is_not_shown(postgres_server):
    assert postgres_server.password not in repr(postgres_server)
