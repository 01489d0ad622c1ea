"""Why something can't be added is said in the language of the chat."""

from tables import table

from bot.corpus.adding.draft import Refused
from bot.corpus.adding.reason import because
from bot.rendering.wording import fill
from handlers.adding.refusals import message_of

GONE = because("the server answers {status}: {meaning}.", status="410", meaning=because("the page is gone"))


@table(
    ("locale", "said"),
    [
        ("en", "the server answers 410: the page is gone."),
        ("ru", "сервер отвечает 410: страницы больше нет."),
    ],
)
def test_a_reason_is_said_in_a_language_with_its_values_and_the_reason_inside_it(locale, said):
    assert fill(message_of(GONE), locale) == said


def test_a_refusal_says_in_english_where_and_why():
    assert str(Refused("a.html", GONE)) == "a.html: the server answers 410: the page is gone."


@table("value", ["100%", "{rains}", "{0}", "{"])
def test_a_value_stays_as_it_is(value):
    why = because("it can't be read ({reason}).", reason=value)
    assert (str(why), fill(message_of(why), "en")) == (f"it can't be read ({value}).",) * 2
