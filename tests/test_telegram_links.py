"""Links that select the quoted words at their publisher (URL Fragment Text Directives, WICG draft)."""

from datetime import date
from urllib.parse import unquote

from tables import table

from bot.answers.answer import Citation
from bot.corpus.document import Document, Excerpt
from bot.corpus.span import Span
from bot.rendering.sources import fragment_url, host, source_line

URL = "https://example.org/a?b=c"


def linked(text: str, url: str | None = URL) -> str | None:
    return fragment_url(Excerpt(Document("a.txt", text, url=url), Span(0, len(text))))


@table(
    ("text", "directive"),
    [
        ("Short words.", "Short%20words."),
        ("well-known, so & on", "well%2Dknown%2C%20so%20%26%20on"),
        ("  many   spaces ", "many%20spaces"),
        ("100% #1", "100%25%20%231"),
        ("世耕", "%E4%B8%96%E8%80%95"),
        ("First line here\nlast one", "First%20line%20here,last%20one"),
        ("one two three four five\n\n a b c d e", "one%20two%20three%20four,b%20c%20d%20e"),
        ("word " * 20, "word%20word%20word%20word,word%20word%20word%20word"),
        ("世" * 100, "%E4%B8%96" * 100),
    ],
)
def test_the_fragment_selects_the_words(text, directive):
    assert linked(text) == f"{URL}#:~:text={directive}"


@table("text", ["a-b, c & d", "x" * 90 + " - y"])
def test_only_the_fragment_itself_holds_delimiters(text):
    directive = linked(text).partition("#:~:text=")[2]
    assert not set("-,&") & set(directive)
    assert unquote(directive) == text


def test_a_fragment_of_the_address_is_kept():
    assert linked("Words", "https://example.org/a#part") == "https://example.org/a#part:~:text=Words"


def test_without_an_address_there_is_no_link():
    assert linked("Words", None) is None


@table(("url", "site"), [("https://www.example.org/a", "example.org"), ("http://tass.com", "tass.com"), ("odd", "odd")])
def test_a_site_is_named_by_its_host(url, site):
    assert host(url) == site


def test_a_source_of_a_headline_does_not_say_it_again():
    excerpt = Excerpt(Document("a.txt", "Bridge opens\n\nIt did.", title="Bridge opens"), Span(0, 12))
    assert source_line(Citation(excerpt)) == f"undated · {excerpt.id}"


@table(
    ("more", "line"),
    [
        ({"published": date(2020, 5, 1), "publisher": "Times", "title": "T"}, "Times · 1 May 2020 · T"),
        ({"published": date(2020, 5, 1), "inferred": True}, "1 May 2020 (inferred) · a.txt"),
        ({}, "undated · a.txt"),
    ],
)
def test_a_source_says_who_printed_it_and_when(more, line):
    excerpt = Excerpt(Document("a.txt", "Words", **more), Span(0, 5))
    assert source_line(Citation(excerpt)) == f"{line} · {excerpt.id}"
