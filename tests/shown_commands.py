"""What docs/commands.md shows: each command, and the bot's manners, in a conversation on the documents that come along.

``tools/pictures/commands.py`` draws them; ``test_commands_page.py`` holds the page to them.
"""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import Any

from conversations import Conversation
from telegram import MessageEntity
from telegram_fake import ANN, BOB, GROUP, PRIVATE, Chatting, chatting
from two_corpora import shelf_of_two

from bot.corpus.seeds import SEEDS
from bot.rendering.telegram.pages import Page
from tools.pictures.phone import Bubble, Offers, Toast

NOON = datetime(2018, 2, 1, 12, tzinfo=UTC)
_OFFERED = 6


@dataclass
class Shown(Conversation):
    """A conversation of which a telephone is drawn: the messages as they stand at its end."""

    items: list[Bubble | Toast | Offers] = field(default_factory=list)
    places: dict[int, int] = field(default_factory=dict)
    in_group: bool = False

    async def says(self, text: str, *, by=ANN, chat=GROUP, edit: int | None = None, **more) -> int:
        self.in_group = chat is GROUP
        at = len(self.items)
        self.items.append(Bubble(Page(text), own=by is ANN, name="" if by is ANN else by["first_name"]))
        number = await super().says(text, by=by, chat=chat, edit=edit, **more)
        if edit:  # what somebody changes stands where it stood
            self.items[self.places[-edit]] = self.items.pop(at)
        self.places.setdefault(-number, at)
        return number

    async def brings(self, text: str, *, by=ANN, chat=PRIVATE, **more) -> None:
        self.items.append(Bubble(Page(text), own=True))
        await super().brings(text, by=by, chat=chat, **more)

    async def reloads(self, text: str) -> None:
        self.items.append(Bubble(Page(text), own=True))
        await super().reloads(text)

    async def types(self, query: str, *, by=ANN, offset: str = "") -> dict[str, Any]:
        offered = await super().types(query, by=by, offset=offset)
        shown = [(one["title"], one.get("description", "")) for one in offered["results"][:_OFFERED]]
        self.items.append(Offers(f"@dateline_bot {query}", tuple(shown)))
        return offered

    def _call(self, method: str, call: dict[str, Any], sent: int) -> None:
        super()._call(method, call, sent)
        number = sent if method == "sendMessage" else call.get("message_id", 0)
        if method == "sendMessage":
            self.places[number] = len(self.items)
            self.items.append(_bubble(call))
        elif method in ("editMessageText", "editMessageReplyMarkup"):
            self.items[self.places[number]] = _bubble(self.shown[number])
        elif method == "answerCallbackQuery" and "text" in call:
            self.items.append(Toast(call["text"]))


def _bubble(call: dict[str, Any]) -> Bubble:
    entities = tuple(MessageEntity(one["type"], one["offset"], one["length"]) for one in call.get("entities", []))
    rows = call.get("reply_markup", {}).get("inline_keyboard", [])
    return Bubble(Page(call["text"], entities), buttons=tuple(tuple(one["text"] for one in row) for row in rows))


@dataclass(frozen=True)
class Scene:
    """Something to show: its name, what is said of it, what happens, the picture that the bot sends along, the bot."""

    name: str
    said: str
    happens: Callable[[Shown], Awaitable[None]]
    picture: str = ""
    starts: Callable[[Path], AbstractAsyncContextManager[Chatting]] = lambda folder: chatting(now=NOON, folder=folder)


def asking(*questions: str) -> Callable[[Shown], Awaitable[None]]:
    """Ann asks the bot in private, one question after the other."""

    async def happens(talk: Shown) -> None:
        for question in questions:
            await talk.says(question, chat=PRIVATE)

    return happens


async def in_a_group(talk: Shown) -> None:
    await talk.says("The summit is over at last.", by=BOB)
    await talk.says("/said@dateline_bot Abe")
    await talk.says("thanks!", reply_to_message=talk.ours(5001))


async def somebody_elses_buttons(talk: Shown) -> None:
    await talk.says("/timeline@dateline_bot Putin", by=BOB)
    await talk.presses(" more")


async def the_same_again(talk: Shown) -> None:
    await talk.says("/who@dateline_bot Shuvalov", by=BOB)
    await talk.says("/who@dateline_bot shuvalov")


async def settings(talk: Shown) -> None:
    talk.bot.telegram.admins.add(ANN["id"])
    await talk.says("/settings")


async def deleting(talk: Shown) -> None:
    await talk.says("/who@dateline_bot Shuvalov")
    await talk.says("/delete", by=BOB, reply_to_message=talk.ours(5001))


async def inline(talk: Shown) -> None:
    await talk.types("Abe visit")


async def marked(talk: Shown) -> None:
    await talk.types("Didn't [[Shuvalov]] say that too?")


def opening(question: str) -> Callable[[Shown], Awaitable[None]]:
    """Ann asks, and follows the first link "in context"."""

    async def happens(talk: Shown) -> None:
        await talk.says(question, chat=PRIVATE)
        links = [one["url"] for one in talk.shown[5001]["entities"] if "?start=" in one.get("url", "")]
        await talk.says(f"/open {links[0].partition('?start=')[2]}", chat=PRIVATE)

    return happens


def of_two_towns(folder: Path) -> AbstractAsyncContextManager[Chatting]:
    """The bot on two corpora of other documents."""
    return chatting(shelf=shelf_of_two(), now=NOON)


def kept_by_ann(folder: Path) -> AbstractAsyncContextManager[Chatting]:
    """The bot, whose documents Ann keeps."""
    return chatting(now=NOON, folder=folder, admins=frozenset([ANN["id"]]))


async def corpus(talk: Shown) -> None:
    talk.bot.telegram.admins.add(ANN["id"])
    await talk.says("/corpus")
    await talk.presses("south")
    await talk.says("/who@dateline_bot Anna Reed")


async def adding(talk: Shown) -> None:
    day = int(datetime(2018, 1, 24, 12, tzinfo=UTC).timestamp())
    channel = {"id": -1007, "type": "channel", "title": "The Harbour Post", "username": "harbourpost"}
    post = {"type": "channel", "chat": channel, "message_id": 42, "date": day}
    await talk.brings(POST, forward_origin=post)
    await talk.presses("Add", chat=PRIVATE)
    await talk.says("/search seats", chat=PRIVATE)


async def reloading(talk: Shown) -> None:
    (talk.folder / "letter.txt").write_text(POST, encoding="utf-8")
    await talk.reloads("/reload")


POST = (
    "Where old newspapers are read\n\n"
    "A reading room for old newspapers opened in Kobe on 24 January 2018. It has seats for forty people, and papers of "
    'a hundred years. "Whoever wants to know what was printed when finds it here," said its head, Anna Reed.\n'
)
COMMANDS = (
    Scene("timeline", "In private the answer comes with its picture.", asking("/timeline Kishida"), "timeline.png"),
    Scene("plan", "Without a point, all of them are counted up, with a picture.", asking("/plan far east"), "plan.png"),
    Scene("who", "A name may be typed in Latin, Cyrillic or Japanese script.", asking("/who Сэко")),
    Scene("said", "Only what stands between quotation marks, or is told as somebody's words.", asking("/said Kishida")),
    Scene(
        "verify",
        "Word for word; and altered, with the words that differ marked in both.",
        asking(
            '/verify Abe: "This plan is not about economy and business only."',
            '/verify Abe: "This plan is all about economy and business only."',
        ),
    ),
    Scene("source", "", asking("/source They talked about energy and about industry in the Far East")),
    Scene("then", "", asking("/then Кисида")),
    Scene("gaps", "", asking("/gaps Kishida")),
    Scene("numbers", "", asking("/numbers islands")),
    Scene("search", "Every word counts as a word.", asking("/search source:TASS from:2017 energy")),
    Scene("asof", "Nothing that was printed later is looked at.", asking("/asof 2016-12-31 peace treaty")),
    Scene("sources", "", asking("/sources")),
    Scene("cite", "", asking("/cite 1 APA", "/cite 1 BibTeX")),
    Scene("help", "", asking("/help")),
    Scene("ask", "A question, as one would ask a person.", asking("When did Abe meet Putin in Sochi?")),
    Scene("open", "Each excerpt's link *in context* shows the passage among its neighbours.", opening("/said Kishida")),
    Scene("start", "The same as help, when a chat begins.", asking("/start")),
)
IN_THE_CHAT = (
    Scene("settings", "In a group, for its administrators; in private, for everybody.", settings),
    Scene("corpus", "Here on documents of two other towns.", corpus, starts=of_two_towns),
    Scene("delete", "For whoever asked, and for administrators; others are told so.", deleting),
    Scene("privacy", "", asking("/privacy")),
    Scene("forget", "", asking("/forget")),
    Scene("add", "Or send a file, or forward an article as here; then decide by the card.", adding, starts=kept_by_ann),
    Scene("reload", "Here a file was put into the folder meanwhile.", reloading, starts=kept_by_ann),
)
MANNERS = (
    Scene("A guest in a group", "It answers where it is asked, in short, and says nothing else.", in_a_group),
    Scene("A name that isn't known", "It asks back instead of guessing.", asking("/who Kishda", "/who Napoleon")),
    Scene("A question without an answer", "It says so.", asking("Who won the election in France?")),
    Scene("Somebody else's buttons", "They work for whoever asked.", somebody_elses_buttons),
    Scene("The same question again", "A link to the answer, and a button to have it all the same.", the_same_again),
    Scene("In any chat, while you type", "What is chosen is sent whole, with its source.", inline),
    Scene("Words marked in a message", "They become links.", marked),
)


async def shown(scene: Scene) -> Shown:
    """The conversation of ``scene``, as it goes now."""
    with TemporaryDirectory() as there:
        folder = copytree(SEEDS, Path(there) / "documents")
        async with scene.starts(folder) as bot:
            talk = Shown(bot, folder)
            talk.told = len(bot.telegram.calls)
            await scene.happens(talk)
    return talk
