"""What was read by another version isn't taken for what this one would read."""

import ast
import sys
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

import bot
from bot.cache.places import NAME, cache_of, make
from bot.cache.version import INDEX_LIBRARIES, LIBRARIES, READING, version_of
from bot.corpus.seeds import SEEDS

ROOT = Path(bot.__file__).parent


@cache
def imported(package: str) -> set[str]:
    """The modules that the files of one of our packages import."""
    found: set[str] = set()
    for path in (ROOT / package).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                found.add(node.module or "")
    return found


distributions = cache(packages_distributions)


def libraries(*packages: str) -> list[str]:
    """The libraries that some of our packages import, leaving out the extra of vectors."""
    named = distributions()
    used = {module.partition(".")[0] for package in packages for module in imported(package)} - {"bot"}
    return sorted({named[module][0] for module in used if module in named} - {"numpy", "structlog"})


@pytest.mark.slow
def test_every_library_that_reading_uses_is_part_of_the_version():
    assert libraries("reading") == sorted(LIBRARIES)


@pytest.mark.slow
def test_every_library_that_indexing_uses_is_part_of_the_version():
    assert libraries("reading", "finding") == sorted(INDEX_LIBRARIES)


@pytest.mark.slow
def test_reading_uses_no_other_package_of_ours():
    used = (module.split(".") for package in ("reading", "corpus") for module in imported(package))
    ours = {names[1] for names in used if names[0] == "bot"}
    assert ours - set(READING) <= {"errors", "yaml_files"}  # which load files, and read none


@pytest.fixture
def package(tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "words.txt").write_text("may")
    return tmp_path


def version(package: Path) -> bytes | None:
    version_of.cache_clear()
    return version_of(("one",), ("msgspec",), package)


def test_a_changed_file_is_another_version(package):
    before = version(package)
    (package / "one" / "words.txt").write_text("might")
    assert version(package) != before


def test_a_renamed_file_is_another_version(package):
    before = version(package)
    (package / "one" / "words.txt").rename(package / "one" / "other.txt")
    assert version(package) != before


def test_what_python_compiles_is_no_other_version(package):
    before = version(package)
    (package / "one" / "__pycache__").mkdir()
    (package / "one" / "__pycache__" / "a.pyc").write_bytes(b"\0")
    assert version(package) == before


def test_another_python_is_another_version(package, monkeypatch):
    before = version(package)
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    assert version(package) != before


def test_without_its_source_nothing_has_a_version(package):
    (package / "one" / "words.txt").unlink()
    assert version(package) is None


def test_the_cache_lies_among_the_documents(tmp_path):
    assert cache_of(tmp_path) == tmp_path / NAME


def test_the_configured_folder_keeps_corpora_of_one_name_apart(tmp_path):
    one, other = (cache_of(tmp_path / name / "documents", tmp_path / "kept") for name in ("a", "b"))
    assert one != other
    assert one.parent == other.parent == tmp_path / "kept"


def test_nothing_is_written_among_the_documents_that_come_along():
    assert SEEDS not in cache_of(SEEDS).parents


def test_where_documents_cannot_be_written_the_cache_lies_elsewhere(tmp_path, monkeypatch):
    monkeypatch.setattr("os.access", lambda path, mode: False)  # whoever runs as root may write everywhere
    assert tmp_path not in cache_of(tmp_path).parents


def test_version_control_passes_the_cache_over(tmp_path):
    make(tmp_path / "a" / NAME)
    assert (tmp_path / "a" / NAME / ".gitignore").read_text() == "*\n"
