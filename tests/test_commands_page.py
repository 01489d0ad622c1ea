"""docs/commands.md shows every command, as it is answered now; ``make picture`` writes it anew."""

import re
from pathlib import Path

import pytest
import shown_commands

from bot.answers.commands import COMMANDS
from handlers.menu import CHAT_COMMANDS
from tools.pictures.commands import PAGE, PICTURES, ROOT, page

MEND = "Write it anew: make picture"


def test_every_command_has_its_section():
    assert {scene.name for scene in shown_commands.COMMANDS} == set(COMMANDS)
    assert {scene.name for scene in shown_commands.IN_THE_CHAT} == {command.name for command in CHAT_COMMANDS}


def test_every_picture_is_there_and_none_beside():
    shown = re.findall(r'src="(.*?)"', PAGE.read_text(encoding="utf-8"))
    assert [name for name in shown if not (ROOT / "docs" / name).is_file()] == []
    assert {path.name for path in PICTURES.iterdir()} == {Path(name).name for name in shown if "/" in name}


@pytest.mark.slow
async def test_the_page_and_its_pictures_are_as_the_bot_answers_now(tmp_path):
    written = PAGE.read_text(encoding="utf-8")
    assert await page(tmp_path) == written, MEND
    for path in PICTURES.iterdir():
        assert (tmp_path / path.name).read_text(encoding="utf-8") == path.read_text(encoding="utf-8"), MEND
