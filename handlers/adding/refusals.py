"""Why a document can't be added, in the language of a chat: readers, who know no language, say it in English."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from bot.answers.message import Message, say

REASONS = (
    say("it is empty."),
    say("it is no text, but a file of some program: save it as text, HTML, PDF or DOCX."),
    say("it is no text, or in an encoding that can't be told: save it as UTF-8."),
    say("it is a picture: have its text recognised (OCR), and add what comes out."),
    say("it is a file of an old Word, Excel or PowerPoint: save it as DOCX or PDF."),
    say("it is an RTF file: save it as DOCX or PDF."),
    say("it is packed: unpack it first."),
    say("it is a program."),
    say("it is sound: add a transcript."),
    say("it is cut off or broken: get it again."),
    say("it is an archive, or a file of some program: unpack it, or save it as DOCX or PDF."),
    say("a {kind} inside another isn't followed."),
    say("it is larger than {megabytes} MB: divide it."),
    say("it is larger than {megabytes} MB."),
    say("unpacked it is too large."),
    say("its text has more than {characters} characters: add it with 'dateline add'."),
    say("reading it takes too long, or too much memory: save it as text, or divide it."),
    say("there is no text in it."),
    say("there is no text in it; if a field with another name holds it, name that: --column text=NAME."),
    say("it has no column with texts: name it, for example --column text=Body."),
    say("it is no CSV that can be read ({reason})."),
    say("it is no JSON object."),
    say("it is no DOCX that can be read: open it in its program, and save it again."),
    say("it is no PDF that can be read: it may be cut off, so get it again."),
    say("the PDF is protected by a password: save a copy without one."),
    say("the PDF holds pictures of pages and no text: have its text recognised (OCR), and add what comes out."),
    say("it has more than {pages} pages: divide it."),
    say("it is no mail: it has neither a sender nor a date."),
    say("it is no mail that can be read."),
    say("there is no text in this mail."),
    say("it is no mailbox: no line in it begins with 'From '."),
    say("there is no web page in it."),
    say("it is no web archive that can be read: save the page again."),
    say("it is no web page that can be read."),
    say("it is a page to log in: log in with a browser, save the article there and add the file."),
    say("only the beginning of the article, before a paywall: save the page where you can read it."),
    say("the site shows programs no article: save the page with a browser and add the file."),
    say("the page says that there is no such article: check the address."),
    say("no article was found on the page: copy its text into a text file and add that."),
    say("it is a list of pages: add them with 'dateline add', which shows how far it is."),
    say("there is no address of a page in this {kind}."),
    say("it is no feed that can be read."),
    say("it is no sitemap that can be read."),
    say("it doesn't lead to a page of the web (http or https)."),
    say("it leads to {host}, which isn't on the public web."),
    say("it leads on from address to address without end."),
    say("I can't find {host}: check the address and the network."),
    say("it can't be fetched ({reason}): check the address and the network."),
    say("the server doesn't answer in time: try again later."),
    say("it takes too long to come: try again later."),
    say("the server answers {status}: {meaning}."),
)
"""All that readers and fetching say; a test holds this to them."""
_MEANINGS = (
    say("log in with a browser, save the page there and add the file"),
    say("it has to be paid for"),
    say("save the page with a browser and add the file"),
    say("there is no such page, so check the address"),
    say("the page is gone"),
    say("it wants fewer questions, so try again later"),
    say("try again later, or save the page with a browser and add the file"),
)
_GAP = re.compile(r"\\\{(\w+)\\\}")
_WRITTEN = Message("{words}")


def reason(why: str) -> Message:
    """``why`` as a message that can be translated; one that nobody has foreseen stays as it is."""
    for pattern, message in _patterns():
        if found := pattern.fullmatch(why):
            return Message(message.template, dict(_values(found.groupdict())))
    return Message(_WRITTEN.template, {"words": why})


def _values(found: Mapping[str, str]) -> Iterator[tuple[str, str | Message]]:
    meanings = {message.template: message for message in _MEANINGS}
    for name, value in found.items():
        yield name, meanings.get(value, value)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Message], ...]:
    patterns = (_GAP.sub(r"(?P<\1>.+)", re.escape(message.template)) for message in REASONS)
    return tuple((re.compile(pattern), message) for pattern, message in zip(patterns, REASONS, strict=True))
