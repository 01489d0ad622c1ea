"""The table of commands: handlers, the terminal, help, the menu and the README derive from it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from msgspec.structs import replace

from bot.answers.answer import Answer, Suggestion, Usage
from bot.answers.cite.answer import answer_cite
from bot.answers.documents.opened import answer_open
from bot.answers.documents.search import answer_search
from bot.answers.documents.source import answer_source
from bot.answers.documents.sources import answer_sources
from bot.answers.help import answer_help, answer_help_on
from bot.answers.message import Message, say
from bot.answers.misses import asked_back
from bot.answers.numbers.answer import answer_numbers
from bot.answers.over_time.asof import answer_asof
from bot.answers.over_time.gaps import answer_gaps
from bot.answers.over_time.then import answer_then
from bot.answers.over_time.timeline import answer_timeline
from bot.answers.people.said import answer_said
from bot.answers.people.who import answer_who
from bot.answers.plain_questions.ask import answer_ask
from bot.answers.plan import answer_plan
from bot.answers.question import Question
from bot.answers.typed.courtesies import asks_nothing, wants_help, wants_points, wants_retelling
from bot.answers.typed.other_keyboard import typed_on_the_other_keyboard
from bot.answers.verify.answer import answer_verify
from bot.archive.archive import Archive

Answerer: TypeAlias = Callable[[Archive, Question, date], Answer]


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name without the slash, what it does, how it is typed, and the function that answers it.

    A command without a ``summary`` is understood, but not shown in menus.
    """

    name: str
    usage: str
    answer: Answerer
    summary: Message | None = None


def _like(typed: str) -> tuple[Suggestion, ...]:
    """The commands that begin as somebody began one; or help."""
    begun = [f"/{command.name}" for command in MENU if command.name.startswith(typed[:3])] or ["/help"]
    return tuple(Suggestion(name, name) for name in begun)


def _help(archive: Archive, question: Question, today: date) -> Answer:
    """What can be asked; or with the name of a command, what that does."""
    usages = {command.name: Usage(command.usage, command.summary) for command in MENU if command.summary}
    if usage := usages.get(question.words.removeprefix("/").lower()):
        return answer_help_on(archive, question, usage)
    return answer_help(archive, question, tuple(usages.values()))


def _start(archive: Archive, question: Question, today: date) -> Answer:
    """Help; or the excerpt that a start parameter names, as deep links carry it."""
    return answer_open(archive, question, today) if question.words else _help(archive, question, today)


def _ask(archive: Archive, question: Question, today: date) -> Answer:
    """What a plain question asks; help for whoever greets, or asks what this is. Thanks ask nothing."""
    if wants_help(question.words):
        return _help(archive, replace(question, command="help", words=""), today)
    if asks_nothing(question.words):
        return Answer(question.command, question.typed, notice=say("That asks nothing of the documents."))
    if wants_retelling(question.words):
        return _retelling(archive, question)
    if (meant := typed_on_the_other_keyboard(question.words)) is not None:
        suggestions = (Suggestion(meant, meant),)
        return Answer(question.command, question.typed, notice=asked_back(suggestions), suggestions=suggestions)
    given = answer_ask(archive, question, today)
    if archive.plans and wants_points(question.words):
        given = replace(given, suggestions=(Suggestion("/plan", "/plan"), *given.suggestions))
    return given


def _retelling(archive: Archive, question: Question) -> Answer:
    """That the bot says nothing in words of its own, and what is nearest to a summary."""
    typed = (*(["/plan"] if archive.plans else []), "/timeline")
    notice = say("I can't sum up or retell: I only show excerpts, word for word. These come nearest to a summary:")
    return Answer(question.command, question.typed, notice=notice, suggestions=tuple(Suggestion(t, t) for t in typed))


def _asof(archive: Archive, question: Question, today: date) -> Answer:
    return answer_asof(archive, question, today, answer)


_ALL = (
    Command("timeline", "/timeline [who or what] [from] [to]", answer_timeline, say("What happened when, in order")),
    Command("plan", "/plan [point]", answer_plan, say("A plan's points, and what is said of each")),
    Command("who", "/who NAME or ROLE", answer_who, say("A person or a body: roles, words, mentions")),
    Command("said", "/said NAME [about TOPIC]", answer_said, say("Somebody's own words, newest first")),
    Command("verify", "/verify [NAME:] TEXT", answer_verify, say("Is a quotation real? With the proof")),
    Command("source", "/source TEXT", answer_source, say("The passages nearest to what somebody says")),
    Command("then", "/then NAME or TOPIC", answer_then, say("The earliest and the latest, side by side")),
    Command("gaps", "/gaps [NAME]", answer_gaps, say("Where the documents fall silent")),
    Command("numbers", "/numbers [TOPIC]", answer_numbers, say("Sentences with figures, by date")),
    Command("search", "/search WORDS [-WORD]", answer_search, say("The best excerpts for some words")),
    Command("asof", "/asof DAY QUESTION", _asof, say("A question, from what was printed by a day")),
    Command("sources", "/sources", answer_sources, say("The documents, their publishers and links")),
    Command("cite", "/cite EXCERPT or NUMBER [style]", answer_cite, say("A source as APA, Chicago, BibTeX, Wikipedia")),
    Command("help", "/help [command]", _help, say("What you can ask, with examples")),
    Command("start", "/start [excerpt]", _start),
    Command("open", "/open EXCERPT", answer_open),
    Command("ask", "a plain question", _ask),
)
COMMANDS = {command.name: command for command in _ALL}
MENU = tuple(command for command in _ALL if command.summary)


def answer(archive: Archive, question: Question, today: date) -> Answer:
    """The answer to ``question``, whatever was typed; ``today`` is the asker's day."""
    command = COMMANDS.get(question.command)
    if command is None:
        notice = say("There is no command /{name}.", name=question.command)
        return Answer(question.command, question.typed, notice=notice, suggestions=_like(question.command))
    return command.answer(archive, question, today)
