"""All secrets of the configuration, by the section and the key that each would have."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from pydantic import SecretStr

from bot.errors import Problem, Severity
from bot.settings.database import ADDRESSES, has_password
from bot.settings.telegram import TOKEN
from bot.settings.webhook import SECRET
from bot.yaml_files.file import YamlFile
from bot.yaml_files.reading import Plain

Given: TypeAlias = Mapping[tuple[str, str], SecretStr | None]

SECRETS = {("telegram", "token"): TOKEN, ("webhook", "secret"): SECRET}


def secret_variables() -> list[str]:
    """The environment variables of secrets, in the order in which they are documented."""
    variables = [name for secret in SECRETS.values() for name in (secret.variable, secret.file_variable)]
    return [*variables, *(address.file_variable for address in ADDRESSES.values())]


def read_secrets() -> tuple[Given, list[Problem]]:
    """The secrets by section and key, and what is wrong with them."""
    read = {path: secret.read() for path, secret in SECRETS.items()}
    return (
        {path: secret for path, (secret, _) in read.items()},
        [problem for _, problems in read.values() for problem in problems],
    )


def read_addresses() -> tuple[Mapping[str, str], list[Problem]]:
    """The addresses of databases that the environment gives, by key, and what is wrong with them."""
    read = {key: address.read() for key, address in ADDRESSES.items()}
    given = {key: address.get_secret_value() for key, (address, _) in read.items() if address}
    return given, [problem for _, problems in read.values() for problem in problems]


def secrets_in_file(file: YamlFile, content: dict[str, Plain]) -> Iterator[Problem]:
    """A configuration is shown, copied and committed; a secret mustn't be."""
    for (name, key), secret in SECRETS.items():
        for path in ((key,), (name, key)):
            section = content.get(name) if len(path) > 1 else content
            if isinstance(section, dict) and key in section:
                what, mend = f"a {secret.called} doesn't belong in this file", f"Take it out, {secret.renew}"
                yield file.problem(Severity.ERROR, path, what, f"{mend} as {secret.variable}")
    for key, address in ADDRESSES.items():
        if has_password(str(content.get(key))):
            mend = f"Take it out of the address, and {address.renew} as {address.variable}"
            yield file.problem(Severity.ERROR, (key,), "a password doesn't belong in this file", mend)


def with_secrets(content: dict[str, Plain], secrets: Given) -> dict[str, Any]:
    """``content`` with ``secrets``, and without those that stand in it."""
    filled: dict[str, Any] = {key: value for key, value in content.items() if key not in {key for _, key in secrets}}
    for (name, key), secret in secrets.items():
        section = filled.get(name, {})
        filled[name] = {**section, key: secret} if isinstance(section, dict) else section
    return filled
