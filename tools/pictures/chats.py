"""Draws docs/picture.svg: two chats with the bot on the documents that come along.

Run it from the project's folder: ``python tools/pictures/chats.py``. The messages are what the bot would send, entities
and buttons included; only the telephone around them is drawn.
"""

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.loading import load_corpus
from bot.rendering.telegram.pages import Page
from bot.rendering.telegram.press import Asked
from bot.rendering.telegram.view import View
from handlers.sending.replies import Reply
from tools.pictures.phone import Bubble, save

CHATS = (("/timeline Vladivostok",), ("/said Кисида", "/said Putin", "Who won the election in France?"))
TODAY = date(2018, 2, 1)
TARGET = ROOT / "docs" / "picture.svg"


def main() -> None:
    """Write the picture; the telephones are as tall as the longer chat needs."""
    archive = Archive.build(load_corpus(ROOT / "seeds", TODAY))
    shown = "Two chats with Dateline: " + "; ".join(question for chat in CHATS for question in chat)
    save(TARGET, shown, [list(chat(archive, questions)) for questions in CHATS])


def chat(archive: Archive, questions: Iterable[str]) -> Iterator[Bubble]:
    """The questions and the bot's answers to them."""
    for question in questions:
        yield Bubble(Page(question), own=True)
        found = answer(archive, Question.parse(question), TODAY)
        reply = Reply.of(found, Asked.of(1, question), View("dateline_bot", rated=True))
        rows = reply.buttons.inline_keyboard if reply.buttons else ()
        yield Bubble(reply.page, buttons=tuple(tuple(button.text for button in row) for row in rows))


if __name__ == "__main__":
    main()
