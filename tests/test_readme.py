"""What the README and the pages beside it say is held to what the code does."""

import re
import shlex
import shutil
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from click.testing import CliRunner
from PIL import Image
from pydantic import BaseModel
from tables import table

from bot.answers.commands import MENU
from bot.cli.main import COMMANDS, main
from bot.corpus.dossier_schema import DocumentEntry, EntityEntry, PlanEntry, PointEntry, SourceEntry
from bot.corpus.entity import Kind
from bot.corpus.loading import check_corpus
from bot.rendering.picture.sheet import WIDTH
from bot.rendering.wording import fill
from bot.settings.secrets_given import SECRETS, secret_variables
from bot.settings.settings import Settings
from handlers.menu import CHAT_COMMANDS

ROOT = Path(__file__).parents[1]
PAGES = ("README", "docs/telegram", "docs/documents", "docs/command-line", "docs/configuration")
TEXTS = {page: (ROOT / f"{page}.md").read_text(encoding="utf-8") for page in PAGES}
README = TEXTS["README"]
BLOCKS = re.findall(r"^ *```(\w*)\n(.*?)^ *```$", "\n".join(TEXTS.values()), re.MULTILINE | re.DOTALL)
LINES = [line.strip() for language, block in BLOCKS if not language for line in block.splitlines()]
CALL = re.compile(r"(?:printf '(?P<typed>.*)' \| )?(?:dateline|python -m bot) (?P<arguments>.*)")
CALLS = [(found["arguments"], found["typed"]) for line in LINES if (found := CALL.fullmatch(line))]
CORPORA = [block for language, block in BLOCKS if language == "yaml"]
CORPUS = CORPORA[-1]  # the one with every key


def rows(beginning: str) -> list[list[str]]:
    """The cells of the table whose first row begins with ``beginning``."""
    page = next(text for text in TEXTS.values() if beginning in text)
    table = page[page.index(beginning) :].split("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table]


def test_the_table_of_commands_is_the_menu():
    menu = [[f"`{command.usage}`", fill(command.summary)] for command in MENU if command.summary]
    assert rows("| Command | What it answers |") == menu


def test_the_table_of_what_is_about_the_chat_is_complete():
    listed = [[f"`/{command.name}`", fill(command.summary)] for command in CHAT_COMMANDS]
    assert rows("| Command | What it does in a chat |") == listed


# For each row of the README: the page that tells how it was measured, and the words of the line that has its figures.
MEASURED = (
    ("reading", "F1 of days, months, years alone"),
    ("reading", "F1 of direct quotations found"),
    ("reading", "F1 of their speakers"),
    ("reading", "F1 of mentions"),
    ("finding", "a relevant article first"),
    ("names", "the first answer is right"),
    ("silence", "| By words: one of three excerpts answers |"),
    ("silence", "| With the extra: one of three excerpts answers |"),
    ("silence", "| With the extra: silent where there is no answer |"),
)


@table(("row", "source"), list(zip(rows("| What | English | Russian |"), MEASURED, strict=True)))
def test_how_well_texts_are_read_is_told_as_it_was_measured(row, source):
    page, words = source
    (line,) = [line for line in (ROOT / "docs" / f"{page}.md").read_text("utf-8").splitlines() if words in line]
    told = [cell for cell in row[1:] if cell[:1].isdigit()]
    assert set(told) <= set(re.findall(r"\d+(?:\.\d+)?", line))


def test_the_table_of_the_command_line_is_complete():
    assert [row[0] for row in rows("| Command | What it does |")] == [f"`dateline {name}`" for name in COMMANDS]


def test_the_table_of_the_configuration_is_complete():
    listed = rows("| Key | Variable |")
    assert [row[1].strip("`") for row in listed] == [*Settings.variables(), *secret_variables()]
    assert [row[0].strip("`") for row in listed if row[0]] == keys(Settings)


def keys(model: type[BaseModel], before: str = "") -> list[str]:
    found = []
    for name, info in model.model_fields.items():
        section = isinstance(info.annotation, type) and issubclass(info.annotation, BaseModel)
        found += keys(info.annotation, f"{before}{name}.") if section else [f"{before}{name}"]
    return [key for key in found if tuple(key.split(".")) not in SECRETS]


def test_the_example_of_a_configuration_has_every_key():
    written = (ROOT / "config.example.yaml").read_text(encoding="utf-8")
    assert [
        key for key in keys(Settings) if not re.search(rf"^[ #]*{key.split('.')[-1]}:", written, re.MULTILINE)
    ] == []


@pytest.mark.parametrize(("example", "held"), list(zip(CORPORA, [(1, 1, 0), (1, 2, 1)], strict=True)))
def test_the_examples_of_a_corpus_are_sound(example, held, tmp_path):
    (tmp_path / "corpus.yaml").write_text(example, encoding="utf-8")
    (tmp_path / "flood.txt").write_text("The river rose.", encoding="utf-8")
    corpus, problems = check_corpus(tmp_path, date(2026, 1, 1))
    assert problems == []
    assert (len(corpus.documents), len(corpus.dossier.entities), len(corpus.dossier.plans)) == held


@table(
    ("form", "path"),
    [
        (DocumentEntry, ("documents", "flood.txt")),
        (EntityEntry, ("entities", 0)),
        (PlanEntry, ("plans", 0)),
        (SourceEntry, ("plans", 0, "source")),
        (PointEntry, ("plans", 0, "points", 0)),
    ],
)
def test_the_example_of_a_corpus_has_every_key(form, path):
    entry = yaml.safe_load(CORPUS)
    for step in path:
        entry = entry[step]
    assert set(entry) == set(form.model_fields)


def test_the_example_of_a_corpus_names_every_kind():
    assert all(kind.value in CORPUS for kind in Kind)


@pytest.mark.slow
@pytest.mark.parametrize(("arguments", "typed"), CALLS)
def test_every_call_of_the_command_line_works(arguments, typed, monkeypatch, tmp_path):
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, shlex.split(arguments), input=typed and typed.replace("\\n", "\n"))
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Nothing about that" not in result.stdout


def test_calls_are_there_to_be_held():
    assert len(CALLS) > 5


@pytest.mark.slow
@pytest.mark.parametrize("typed", [line for line in LINES if re.match(r"/\w+( |$)", line)])
def test_every_example_of_a_question_is_answered(typed, monkeypatch):
    monkeypatch.chdir(ROOT)
    assert '"found": true' in CliRunner().invoke(main, ["ask", "--json", typed]).stdout


@table("command", ["python3 start.py", "python3 start.py test"])
def test_the_two_commands_stand_alone(command):
    assert command in LINES


LINKS = [
    (page, target)
    for page in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"))
    for target in re.findall(r"\]\((?!https?:)([^)\s]+)\)", page.read_text(encoding="utf-8"))
]


def anchors(page: Path) -> set[str]:
    """What the headings of ``page`` are linked by, as GitHub makes it of their words."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-") for heading in headings}


@table(("page", "target"), LINKS)
def test_what_is_linked_in_the_project_is_there(page, target):
    name, _, anchor = target.partition("#")
    linked = page.parent / name if name else page
    assert linked.exists()
    assert not anchor or anchor in anchors(linked)


def test_the_picture_is_whole():
    ElementTree.parse(ROOT / "docs" / "picture.svg")  # noqa: S314 - a file of our own


@table("source", re.findall(r'<img src="([^"]+)"', README))
def test_the_drawn_pictures_are_there_and_as_wide_as_drawn(source):
    with Image.open(ROOT / source) as image:
        assert image.width == WIDTH


@table("folder", [row[0] for row in rows("| Folder | What it does |")])
def test_what_the_table_of_the_house_names_is_there(folder):
    assert all((ROOT / name).exists() for name in re.findall(r"`([^`]+)`", folder))
