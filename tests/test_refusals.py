"""Why something can't be added is said in the language of the chat."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tables import table

from bot.corpus.adding.fetching import _ANSWERS, _OTHER
from bot.corpus.adding.kinds import _OTHERS
from bot.rendering.wording import fill
from handlers.adding.refusals import reason

ROOT = Path(__file__).parents[1] / "bot"
# The command line alone says these, and so in English.
_TYPED = (
    "there is no such file or folder; a web address begins with https://.",
    "it names a port that there can't be: check the address.",
    "it can't be read (7).",
    "it is a link that leads out of the folder.",
)


def reasons() -> Iterator[str]:
    """All that anything is refused for, with a 7 for each value."""
    for path in (*(ROOT / "corpus/adding").rglob("*.py"), *(ROOT / "service/adding").glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = {
            node.targets[0].id: node.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Refused":
                why = node.args[1]
                yield written(constants[why.id] if isinstance(why, ast.Name) else why)


def written(node: ast.expr) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "7" for part in node.values)
    assert isinstance(node, ast.Constant), ast.unparse(node)
    return str(node.value)


@table("locale", ["ru", "ja"])
def test_every_reason_is_said_in_the_language_of_the_chat(locale):
    said = [why for why in reasons() if why not in _TYPED]
    assert len(said) > 40
    longer = [why.replace("memory: 7", "memory: save it as text, or divide it.") for why in said]
    others = [f"it is {what}." for _, what in _OTHERS]
    answers = [f"the server answers 404: {what}." for what in (*_ANSWERS.values(), _OTHER)]
    for why in {*longer, *others, *answers} - {"it is 7."}:
        assert not any(word in fill(reason(why), locale).split() for word in ("it", "is", "the", "there", "page")), why


def test_the_values_of_a_reason_stay():
    assert (
        fill(reason("the server answers 410: the page is gone."), "ru") == "сервер отвечает 410: страницы больше нет."
    )


def test_a_reason_that_nobody_has_foreseen_stays_as_it_is():
    assert fill(reason("it {rains} 100%."), "ja") == "it {rains} 100%."
