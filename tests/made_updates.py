"""Updates with whatever a client can send, made by hypothesis from the types of the Bot API as the library has them."""

import collections.abc
import datetime
import inspect
import sys
import types
import typing
import warnings
from functools import cache

import telegram
from golden_seeds import seeds_archive
from hypothesis import strategies as st
from telegram._utils.defaultvalue import DefaultValue
from telegram.warnings import PTBDeprecationWarning
from telegram_fake import ANN, BOB, FORUM, GROUP, ME, PRIVATE, turning, units

from bot.answers.commands import COMMANDS
from bot.rendering.telegram.press import Action

LONGEST = 4096  # units of a message
CHANNEL = {"id": -1003, "type": "channel", "title": "A channel"}
OLD_GROUP = {"id": -55, "type": "group", "title": "Old readers"}
_CHATS = [PRIVATE, PRIVATE, GROUP, GROUP, FORUM, CHANNEL, OLD_GROUP]
_PEOPLE = [ANN, BOB, {**BOB, "language_code": "ru"}, {**ANN, "language_code": "ja"}, ME]
_STRANGE = "\u202e\u200f\u200b\u200d\ufeff\u0301\ud83d\udc4a\x00\x1b\u2028🦊𝔊ÅﬃŒ①"  # halves of pairs among them


@cache
def _names():
    """Every class of the library by its name: annotations name them, and modules don't import all that they name."""
    modules = [module for name, module in list(sys.modules.items()) if name.startswith("telegram")]
    found = {name: one for module in modules for name, one in vars(module).items() if inspect.isclass(one)}
    return {**found, "Sequence": collections.abc.Sequence, "dtm": datetime}


@cache
def _fields(kind):
    """The fields of a type -> what each holds, and which of them it can't be without."""
    hints = typing.get_type_hints(kind.__init__, _names(), _names())
    parameters = inspect.signature(kind.__init__).parameters
    hints = {name: hint for name, hint in hints.items() if name not in ("api_kwargs", "return")}
    return hints, {name for name in hints if parameters[name].default is inspect.Parameter.empty}


@cache
def _words():
    archive = seeds_archive()
    names = [name for entity in archive.entities.values() for name in entity.names]
    commands = [f"/{name}" for name in [*COMMANDS, "settings", "delete", "privacy", "forget", "reload"]]
    asked = ["from:", "to:", "source:", "2016-09", "в", "about", "until", "[[", "]]", "@dateline_bot", "@x", "«", '"']
    return [*names, *commands, *(f"{command}@dateline_bot" for command in commands), *asked]


def texts(longest=LONGEST):
    """What somebody may type, up to ``longest`` units: names and commands, any characters, long ones."""
    anything = st.text(st.characters(exclude_categories=()) | st.sampled_from(_STRANGE), max_size=40)
    words = st.lists(st.sampled_from(_words()) | anything, min_size=1, max_size=8).map(" ".join)
    long = st.tuples(words, st.integers(1, LONGEST)).map(lambda pair: pair[0] * pair[1])
    return (words | words | long).map(lambda text: _cut(text, longest)).filter(str.strip)


def _asked():
    """What somebody may ask the bot, more often than not in good order."""
    words = st.lists(st.sampled_from(_words()), max_size=3).map(" ".join)
    asked = st.builds(lambda command, about: f"/{command} {about}".strip(), st.sampled_from(sorted(COMMANDS)), words)
    return asked | asked | texts()


def _cut(text, longest):
    while units(text) > longest:
        text = text[: -max(1, (units(text) - longest) // 2)]
    return text


def _pressed():
    """What buttons carry: what the bot makes, what comes close, anything."""
    real = st.builds(turning, st.sampled_from(_words()), st.integers(0, 99), st.sampled_from(Action))
    changed = st.builds(lambda data, at, put: f"{data[:at]}{put}{data[at + 1 :]}", real, st.integers(0, 63), texts(2))
    return real | changed | st.from_regex(r"=[a-z]\d{1,4}", fullmatch=True) | texts(32) | st.just("=done")


_OFFSETS = st.sampled_from(["", "0", "50", "-1", "²", "٣", "9" * 40, "x", "\x00"]) | texts(20)
_SPECIAL = {
    "text": texts(),
    "caption": texts(1024),
    "query": texts(256) | st.just(""),
    "data": _pressed(),
    "offset": _OFFSETS,
    "media_group_id": st.sampled_from(["1", "2"]),
    "username": st.just(ME["username"]) | texts(32),
    "language_code": st.sampled_from(["en", "ru", "ja", "x", "", "en-US", "\ud83d"]),
}
_PLAIN = {
    int: st.integers(-(1 << 51), 1 << 51) | st.integers(-5, 5),
    float: st.floats(-180, 180),
    bool: st.booleans(),
    str: texts(30),
    object: texts(30),
    datetime.datetime: st.datetimes(datetime.datetime(1971, 1, 1), datetime.datetime(2037, 1, 1)).map(  # noqa: DTZ001 - the zone follows
        lambda day: day.replace(tzinfo=datetime.UTC)
    ),
    telegram.Chat: st.sampled_from(_CHATS).map(lambda one: telegram.Chat.de_json(one, None)),
    telegram.User: st.sampled_from(_PEOPLE).map(lambda one: telegram.User.de_json(one, None)),
    datetime.timedelta: st.integers(0, 10**6).map(lambda seconds: datetime.timedelta(seconds=seconds)),
}


@st.composite
def _object(draw, kind, depth, given=None):
    """An object of the library, of ``kind`` or of one that stands for it; ``given`` are fields that are settled."""
    below = kind.__subclasses__()
    kind = draw(st.sampled_from(below)) if below and not given else kind
    hints, required = _fields(kind)
    others = sorted(set(hints) - required)
    chosen = draw(st.lists(st.sampled_from(others), max_size=4, unique=True)) if others and depth > 0 else []
    values = {name: draw(_value(name, hints[name], depth - 1)) for name in sorted(required) + chosen}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PTBDeprecationWarning)  # clients still send what the library calls deprecated
        try:
            return kind(**{**values, **(given or {})})
        except TypeError:  # some fields have become required, and their annotations don't say so
            values = {name: draw(_value(name, hints[name], 0)) for name in hints}
            return kind(**{**values, **(given or {})})


def _value(name, hint, depth):
    if name in _SPECIAL and str in (hint, *typing.get_args(hint)):
        return _SPECIAL[name]
    return _held(hint, depth)


def _held(hint, depth):
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if datetime.timedelta in inner:  # or seconds as a number, but not any
        return _PLAIN[datetime.timedelta]
    if origin in (types.UnionType, typing.Union):
        return st.one_of([_held(one, depth) for one in inner if one is not types.NoneType and not _is_default(one)])
    if origin is collections.abc.Sequence:
        return st.lists(_held(inner[0], depth), max_size=2)
    if origin is typing.Literal:
        return st.sampled_from(inner)
    return _PLAIN[hint] if hint in _PLAIN else _object(hint, depth)


def _replied(depth):
    """A message of the bot's own, as a reply to it holds it, or any."""
    ours = {"from_user": telegram.User.de_json(ME, None), "text": "an answer"}
    return _object(telegram.Message, 0, ours) | _object(telegram.Message, depth)


def _is_default(hint):
    """What the library calls a value that a program leaves to its settings: no update holds it."""
    return typing.get_origin(hint) is DefaultValue


@st.composite
def _question(draw):
    """A message with text, by somebody, maybe in reply to one."""
    given = {"text": draw(_asked()), "from_user": draw(_held(telegram.User, 0))}
    if draw(st.booleans()):
        given["reply_to_message"] = draw(_replied(1))
    found = [entity for entity in ("mention", "bot_command") if draw(st.booleans())]
    places = st.integers(0, units(given["text"]))
    entities = [telegram.MessageEntity(kind, draw(places), draw(st.integers(1, 40))) for kind in found]
    if "@dateline_bot" in given["text"]:
        before = given["text"].partition("@dateline_bot")[0]
        entities.append(telegram.MessageEntity("mention", units(before), 13))
    return draw(_object(telegram.Message, 2, {**given, "entities": entities}))


@st.composite
def updates(draw):
    """An update as Telegram sends it, but for its number."""
    kind = draw(st.sampled_from(["question", "question", "edited", "message", "callback_query", "inline_query", "any"]))
    if kind == "question":
        return {"message": draw(_question()).to_dict()}
    if kind == "edited":
        return {"edited_message": draw(_question()).to_dict()}
    hints, _ = _fields(telegram.Update)
    field = kind if kind != "any" else draw(st.sampled_from(sorted(set(hints) - {"update_id"})))
    return {field: draw(_held(hints[field], 3)).to_dict()}
