"""Files of many kinds -> drafts of documents, or the reason why there is none."""

import plistlib
from datetime import date
from itertools import product

import pytest
from files_to_add import PARAGRAPHS, docx, page, pdf
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.corpus.adding.draft import DatedBy, Draft, Outcome, Raw, Refused
from bot.corpus.adding.readers.page_marks import with_marks
from bot.corpus.adding.recognising import read_drafts
from bot.corpus.formats.text import decode

MAIL = b"""From: The Weekly <weekly@example.org>
Subject: =?utf-8?q?Caf=C3=A9s_reopen?=
Date: Mon, 4 May 2020 23:30:00 -0500
Content-Type: text/plain; charset=utf-8

The caf\xc3\xa9s of Ashford are open again.
"""
ARTICLE = "\n\n".join(("Bridge to be rebuilt", *PARAGRAPHS)) + "\n"
RUSSIAN = "Мэр Анна Рид сказала в понедельник, что мост через реку построят заново. Работы начнутся в июне."
JAPANESE = "市長は月曜日、橋を再建すると述べた。工事は六月に始まる。費用は九百万ポンドである。"
SAVED = page(before="<!-- saved from url=(0042)https://example.org/2020/05/04/bridge -->")
LINKED = """<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle",
"datePublished": "2020-05-04T23:50:00+09:00", "publisher": {"name": "The Ashford Daily"}}]}</script>
<link rel="canonical" href="https://example.org/bridge"><title>Bridge to be rebuilt | The Ashford Daily</title>
<meta name="author" content="Tom Hill">"""


def outcomes(name: str, content: bytes, **known) -> list[Outcome]:
    return list(read_drafts(Raw(name, content, **known)))


def draft(name: str, content: bytes, **known) -> Draft:
    (only,) = outcomes(name, content, **known)
    assert isinstance(only, Draft), only
    return only


def refusal(name: str, content: bytes) -> str:
    (only,) = outcomes(name, content)
    assert isinstance(only, Refused), only
    return str(only)


def test_plain_text_stays_as_it_is():
    assert draft("a.txt", b"\xef\xbb\xbf One \r\n\ttwo.\n\n").text == " One \r\n\ttwo.\n\n"


@table(
    ("text", "encoding"),
    [(RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (RUSSIAN, "utf-16"), (JAPANESE, "cp932"), (JAPANESE, "euc-jp")],
)
def test_an_encoding_is_told_by_the_text(text, encoding):
    assert draft("a.txt", text.encode(encoding)).text == text


def test_letters_that_a_program_encoded_by_halves_are_whole_again_and_the_rest_stays():
    halves = "".join(chr(0xD800 + half) for half in (0x3D, 0x602))  # of U+1F602
    assert draft("a.txt", f"{RUSSIAN}{halves} {halves[0]}.".encode("utf-8", "surrogatepass")).text == (
        f"{RUSSIAN}\U0001f602 \ufffd."
    )


@table(
    ("text", "language"),
    [(PARAGRAPHS[0], "en"), (RUSSIAN, "ru"), (JAPANESE, "ja"), ("Der Rat hat beschlossen, was zu tun ist.", None)],
)
def test_a_language_is_told_by_script_and_words_or_not_at_all(text, language):
    assert draft("a.txt", text.encode()).language == language


def test_markdown_loses_its_markup_and_tells_what_stands_before_it():
    written = b"""---
title: "A bridge: again"
date: 2020-05-04
source: The Daily
link: https://example.org/bridge
---
# A bridge

The *old* [bridge](https://example.org/x "title") is **gone**, and snake_case_words and 2 * 3 * 4 stay.

> Quoted.
"""
    found = draft("a.md", written)
    assert found.text == "A bridge\n\nThe old bridge is gone, and snake_case_words and 2 * 3 * 4 stay.\n\nQuoted."
    assert (found.title, found.published, found.dated_by) == ("A bridge: again", date(2020, 5, 4), DatedBy.DATA)
    assert (found.publisher, found.url) == ("The Daily", "https://example.org/bridge")


def test_the_address_of_a_link_may_hold_brackets():
    assert draft("a.md", b"The [bridge](https://example.org/bridge_(old)) is gone.").text == "The bridge is gone."


@pytest.mark.slow
@table("mark", ["[", "![", "<!--", "[a](", "[a][", "*", "**", "_", "\\", "> ", "`"])
def test_a_mark_ten_thousand_times_takes_no_time(mark):
    assert draft("a.md", f"One. {mark * 10_000} Two.".encode()).text.startswith("One.")


def test_markdown_without_front_matter_is_titled_by_its_heading():
    assert draft("a.md", b"Above.\n\n# The *bridge* #\n\nIt is gone.").title == "The bridge"


def test_a_page_gives_its_article_and_nothing_around_it():
    assert draft("a.html", SAVED).text == ARTICLE


def test_what_a_page_has_struck_out_is_no_text_of_it():
    struck = (
        "<p>We <del>always</del><ins>never</ins> sell <s>a part of</s> the bridge to Oslo<strike> now</strike>.</p>"
    )
    article = f"<h1>A bridge</h1><p>{PARAGRAPHS[0]}</p>{struck}<p>{PARAGRAPHS[1]}</p>"
    found = draft("a.html", f"<html><body><article>{article}</article></body></html>".encode())
    assert found.text.split("\n\n")[2] == "We never sell the bridge to Oslo."


def test_a_page_tells_what_it_is():
    found = draft("a.html", page(head=LINKED), url="https://example.org/bridge?from=mail")
    assert (found.title, found.publisher, found.author) == ("Bridge to be rebuilt", "The Ashford Daily", "Tom Hill")
    assert (found.url, found.language) == ("https://example.org/bridge", "en")


def test_a_day_is_that_of_the_zone_it_was_written_in():
    found = draft("a.html", page(head=LINKED))
    assert (found.published, found.dated_by) == (date(2020, 5, 4), DatedBy.DATA)


def test_a_browser_that_saved_a_page_tells_its_address_and_that_a_day():
    found = draft("a.html", SAVED)
    assert (found.url, found.publisher) == ("https://example.org/2020/05/04/bridge", "example.org")
    assert (found.published, found.dated_by) == (date(2020, 5, 4), DatedBy.ADDRESS)


def test_a_page_is_in_the_encoding_that_it_names():
    written = (
        page(paragraphs=(RUSSIAN, "Паром ходит каждый час, и жители теряют много времени на дорогу."))
        .decode()
        .replace('charset="utf-8"', 'charset="windows-1251"')
    )
    assert RUSSIAN in draft("a.html", written.encode("cp1251")).text


def test_a_page_saved_as_one_file_is_that_page():
    head = b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/bridge\r\nMIME-Version: 1.0\r\n"
    head += b'Content-Type: multipart/related; boundary="X"\r\n\r\n--X\r\nContent-Type: text/html\r\n\r\n'
    found = draft("a.mhtml", head + page() + b"\r\n--X--\r\n")
    assert (found.text, found.url) == (ARTICLE, "https://example.org/bridge")


def test_a_page_that_safari_saved_is_that_page():
    main = {
        "WebResourceData": page(),
        "WebResourceURL": "https://example.org/bridge",
        "WebResourceTextEncodingName": "UTF-8",
    }
    found = draft("a.webarchive", plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY))
    assert (found.text, found.url) == (ARTICLE, "https://example.org/bridge")


def test_a_language_is_the_one_of_the_text_before_the_one_of_the_template():
    russian = (RUSSIAN, "Паром ходит каждый час, и жители теряют много времени на дорогу.")
    assert draft("a.html", page(paragraphs=russian)).language == "ru"
    assert draft("a.html", page(paragraphs=PARAGRAPHS).replace(b"en-GB", b"pt")).language == "en"


def test_the_day_of_an_article_goes_before_that_of_what_stands_around_it():
    head = """<script type="application/ld+json">[{"@type": "WebSite", "datePublished": "2001-01-01"},
    {"@type": ["NewsArticle"], "datePublished": "2020-05-04"}]</script>"""
    assert draft("a.html", page(head=head)).published == date(2020, 5, 4)


def test_a_power_stays_one_and_what_a_paragraph_hides_is_no_text_of_it():
    shown = "We spent 10<sup>6</sup> crowns on the bridge<span hidden> of the devil</span>, said the mayor of Oslo."
    found = draft("a.html", page(paragraphs=(*PARAGRAPHS, shown))).text
    assert "We spent 10^6 crowns on the bridge, said the mayor of Oslo." in found


@table(
    ("tagged", "shown"),
    [
        ("Reed said: <q>The bridge will stand for ever</q>.", "Reed said: “The bridge will stand for ever”."),
        ("Reed said: <q>“The bridge will stand”</q>.", "Reed said: “The bridge will stand”."),
        ("The bridge<br>is old<br/>and brown, they say.", "The bridge is old and brown, they say."),
        ("It is old.<br>Nobody crosses it.", "It is old.\n\nNobody crosses it."),
        ("The bridge<sup>3</sup> is old, they say.", "The bridge³ is old, they say."),
        ('In 2019<sup><a href="#n5">5</a></sup> it fell, they say.', "In 2019[5] it fell, they say."),
        ('The bridge<a class="noteref" href="/n">7</a> is old.', "The bridge[7] is old."),
        ('See <a href="/7">7</a> bridges over there.', "See 7 bridges over there."),
        (
            "</p><blockquote><p>It is old.</p><p>It is brown.</p></blockquote><p>— Reed, mayor",
            "“It is old.\n\n“It is brown.”\n\n— Reed, mayor",
        ),
        ("</p><blockquote>It is old. <cite>Reed</cite></blockquote><p>", "“It is old.” Reed"),
        ("</p><blockquote>&quot;It is old,&quot; Reed said.</blockquote><p>", '"It is old," Reed said.'),
        ("</p><blockquote>“It is old,” Reed said.</blockquote><p>", "“It is old,” Reed said."),
        ("</p><blockquote>Reed said: “It is old.”</blockquote><p>", "\n\nReed said: “It is old.”"),
        ("</p><blockquote><ul><li>It is old, Reed said.</li></ul></blockquote><p>", "It is old, Reed said."),
    ],
)
def test_what_a_page_shows_by_its_tags_alone_is_text(tagged, shown):
    assert shown in draft("a.html", page(paragraphs=(*PARAGRAPHS, tagged))).text


@table(("language", "marks"), [("ru", "«»"), ("ja", "「」"), ("fr", "“”")])
def test_a_quotation_of_a_page_has_the_marks_of_its_language(language, marks):
    html = f'<html lang="{language}"><p>A <q>b</q> c <q>d</p>'
    assert with_marks(html) == f'<html lang="{language}"><p>A {marks[0]}b{marks[1]} c <q>d</p>'


@pytest.mark.slow
@table("unit", ["<q>", "<blockquote>", "<blockquote><p>", "</q>", "<sup>1", "<a href=#>", "a<br>", "<q>a</q>"])
def test_tags_ten_thousand_times_take_no_time(unit):
    assert with_marks(unit * 10_000)


def test_markdown_leaves_out_what_is_struck_out_and_keeps_footnotes():
    found = draft("a.md", b"We ~~never~~ always sell[^1] it.\n\n[^1]: Not true.")
    assert found.text == "We always sell[1] it.\n\n[1] Not true."


def test_raised_figures_of_a_docx_stay_raised():
    raised = "</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>{}</w:t></w:r><w:r><w:t>"
    text = f"10{raised.format(6)} crowns{raised.format(2)} for the 5{raised.format('th')} bridge"
    assert draft("a.docx", docx((text,))).text == "10^6 crowns² for the 5th bridge\n"


def test_a_row_of_a_docx_is_a_line():
    def cell(*lines):
        return "<w:tc>" + "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines) + "</w:tc>"

    rows = cell("Reed") + cell("It is old.", "It is brown."), cell("x" * 100) + cell("y"), cell("") + cell("z")
    table_of_rows = "".join(f"<w:tr>{row}</w:tr>" for row in rows)
    found = draft("a.docx", docx((f"</w:t></w:r></w:p><w:tbl>{table_of_rows}</w:tbl><w:p><w:r><w:t>",))).text
    assert found.split("\n\n") == ["Reed\tIt is old.", "It is brown.", "x" * 100, "y", "z\n"]


@table("mark", ["<w:strike/>", '<w:dstrike w:val="true"/>', "<w:vanish/>"])
def test_what_a_docx_strikes_out_or_hides_is_no_text_of_it(mark):
    text = f"We</w:t></w:r><w:r><w:rPr>{mark}</w:rPr><w:t> never</w:t></w:r><w:r><w:t> sell."
    assert draft("a.docx", docx((text,))).text == "We sell.\n"


def test_what_a_docx_marks_as_not_struck_out_stays():
    text = 'We</w:t></w:r><w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t> never</w:t></w:r><w:r><w:t> sell.'
    assert draft("a.docx", docx((text,))).text == "We never sell.\n"


def test_what_was_moved_in_a_docx_stands_once():
    text = "We</w:t></w:r><w:moveFrom><w:r><w:t> never</w:t></w:r></w:moveFrom><w:r><w:t> sell."
    assert draft("a.docx", docx((text,))).text == "We sell.\n"


@table("sender", ["(" * 2000, "=?utf-8?q?" + "(" * 2000 + "?="])
def test_a_sender_that_no_parser_bears_is_none(sender):
    found = draft("a.eml", f"From: {sender}\nSubject: The bridge\n\nIt is gone, said the mayor.\n".encode())
    assert (found.title, found.publisher) == ("The bridge", None)


def test_a_text_box_is_read_once():
    box = "<mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>{}</mc:AlternateContent>"
    inner = "<w:p><w:r><w:t>In a box.</w:t></w:r></w:p>"
    both = box.format(f"<mc:Choice>{inner}</mc:Choice><mc:Fallback>{inner}</mc:Fallback>")
    assert draft("a.docx", docx((f"Around.</w:t></w:r><w:r>{both}</w:r><w:r><w:t>",))).text == "Around.\n\nIn a box.\n"


def test_a_pdf_gives_paragraphs_and_the_pages_they_begin_on():
    first, second, third = PARAGRAPHS
    pages = (
        ("Ashford Daily 1", "Bridge to be rebuilt", first[:60].strip(), first[60:].strip(), second[:60].strip()),
        ("Ashford Daily 2", second[60:].strip(), third[:52].strip() + " re-", "main patient."),
        ("Ashford Daily 3", "The end."),
    )
    found = draft("a.pdf", pdf(pages))
    assert second in found.text
    assert "remain patient" in found.text
    assert "Ashford Daily" not in found.text
    assert [found.text[start:][:8] for start in found.pages] == ["Bridge t", second[60:].strip()[:8], "The end."]


def test_a_pdf_and_a_docx_are_dated_by_their_making_and_no_surer():
    for found in (draft("a.pdf", pdf((PARAGRAPHS,))), draft("a.docx", docx())):
        assert (found.published, found.title) == (date(2020, 5, 4), "Bridge")
        assert found.dated_by is DatedBy.FILE
        assert not found.dated_by.is_sure


@pytest.mark.slow
def test_paragraphs_of_a_docx_in_paragraphs_are_each_read_once():
    inner = "".join("<w:p><w:r><w:t>Inner.</w:t></w:r>" for _ in range(200)) + "<w:t>x</w:t>" * 20_000 + "</w:p>" * 200
    found = draft("a.docx", docx((f"Outer.</w:t></w:r>{inner}<w:r><w:t> And on.",))).text.split("\n\n")
    assert found == ["Outer. And on.", *["Inner."] * 199, "Inner." + "x" * 20_000 + "\n"]


def test_a_docx_gives_its_paragraphs():
    assert draft("a.docx", docx()).text == "\n\n".join(PARAGRAPHS) + "\n"


def test_a_mail_tells_its_sender_subject_and_day():
    found = draft("a.eml", MAIL)
    assert found.text == "The cafés of Ashford are open again.\n"
    assert (found.title, found.publisher, found.published) == ("Cafés reopen", "The Weekly", date(2020, 5, 4))


def test_a_mail_of_html_is_read_like_a_page():
    assert (
        draft("a.eml", MAIL.split(b"\n\n")[0].replace(b"text/plain", b"text/html") + b"\n\n" + page()).text == ARTICLE
    )


def test_a_mailbox_gives_every_mail():
    box = b"From a Mon May  4 10:00:00 2020\n" + MAIL + b"\nFrom b Mon May  4 11:00:00 2020\n" + MAIL
    assert [found.title for found in outcomes("a.mbox", box)] == ["Cafés reopen"] * 2


@table(
    "text",
    [
        "ID3 tags, explained.",
        "GIF89a was what pictures went by.",
        "Rar! said the crow.",
        "From London to Paris, 12:30 on 4 May 2020.\n\nThe train was late.",
        "A file of PDF begins with %PDF-1.7.",
    ],
)
def test_a_text_that_begins_as_files_of_other_kinds_do_is_a_text(text):
    assert draft("a.txt", text.encode()).text == text


def test_json_lines_give_a_draft_a_line():
    first, second, third = outcomes(
        "a.jsonl", b'{"headline": "A", "body": "One.", "date": "2020-05-04"}\n[]\n{"text": ""}'
    )
    assert (first.title, first.text, first.published) == ("A", "One.\n", date(2020, 5, 4))
    assert str(second) == "a.jsonl, line 2: it is no JSON object."
    assert "there is no text in it" in str(third)


def test_a_table_is_read_by_the_names_of_its_columns():
    written = 'Headline;Full Text;Pub Date;Source\nA;"One;\ntwo.";Mon, 04 May 2020 10:00:00 GMT;The Daily\n'
    found = draft("a.csv", written.encode())
    assert (found.title, found.text, found.publisher) == ("A", "One;\ntwo.\n", "The Daily")
    assert found.published == date(2020, 5, 4)


def test_a_column_may_go_by_another_name():
    raw = Raw("a.csv", b"Wer,Was\nTom,It rained.\n")
    (found,) = read_drafts(raw, {"text": "was", "author": "Wer"})
    assert (found.text, found.author) == ("It rained.\n", "Tom")


def test_a_day_that_two_are_meant_by_is_none():
    assert draft("a.csv", b"text,date\nIt rained.,03/04/2020\n").published is None


STUB = page(paragraphs=PARAGRAPHS, body="<div>Subscribe to continue reading.</div>")
LOGIN = b"<html><title>Sign in</title><form>Log in to go on <input type='password'></form></html>"
CLOSED = page(head='<script type="application/ld+json">{"isAccessibleForFree": "False"}</script>')
REFUSALS = [
    ("a.txt", b"", "it is empty"),
    ("a.txt", b" \r\n\t", "it is empty"),
    ("a.txt", b"text \x00\x01\x02 text", "it is no text"),
    ("a.html", STUB, "before a paywall"),
    ("a.html", CLOSED, "before a paywall"),
    ("a.html", LOGIN, "a page to log in"),
    ("a.html", b"<html><body><p>Just a moment... checking your browser</p></body></html>", "shows programs no article"),
    ("a.html", b"<html><title>404</title><body>Page not found</body></html>", "there is no such article"),
    ("a.html", page(paragraphs=("Too short.",)), "no article was found"),
    ("a.pdf", pdf(((), ())), "pictures of pages and no text"),
    ("a.pdf", b"%PDF-1.7 cut off", "no PDF that can be read"),
    ("a.docx", docx()[:300], "cut off or broken"),
    ("a.docx", docx(()), "there is no text in it"),
    ("a.docx", docx(("Before &x; after.",), declared='<!DOCTYPE d [<!ENTITY x "y">]>'), "no DOCX that can be read"),
    ("a.eml", b"Just a text.", "it is no mail"),
    ("a.csv", b"a,b\n1,2\n", "no column with texts"),
    ("a.csv", b"a" * 10_000_001 + b",text\n", "no CSV that can be read"),
    ("song.txt", b"ID3\x04\x00\x00", "it is sound"),
    ("photo.gif", b"GIF89a\x01\x00\x01\x00", "it is a picture"),
    ("photo.txt", b"\x89PNG\r\n\x1a\n", "it is a picture"),
    ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1", "save it as DOCX or PDF"),
    ("a.rtf", b"{\\rtf1 hello}", "save it as DOCX or PDF"),
    ("a.gz", b"\x1f\x8b\x08", "unpack it first"),
    ("a.xml", b"<rss><channel/></rss>", "inside another isn't followed"),
]


@table(("name", "content", "why"), REFUSALS)
def test_what_is_no_document_is_refused_with_one_reason(name, content, why):
    said = refusal(name, content)
    assert said.startswith(f"{name}: ")
    assert why in said


def test_the_items_of_a_list_stand_without_a_mark_that_is_not_on_the_page():
    items = "<ul><li>First, the piers are made anew.</li><li>Second, the deck is lifted in.</li></ul>"
    found = draft("a.html", page(paragraphs=(*PARAGRAPHS, items)))
    assert "\n\nFirst, the piers are made anew.\n\nSecond, the deck is lifted in.\n" in found.text


def test_a_short_article_of_a_site_with_subscribers_is_an_article():
    around = "<div class='top'>Already a subscriber? Log in</div><noscript>Turn on JavaScript</noscript>"
    assert draft("a.html", page(body=around)).title == "Bridge to be rebuilt"


def test_an_article_about_paywalls_is_an_article():
    long = tuple(
        f"{text} Readers were asked to subscribe to continue reading, number {n}."
        for n, text in enumerate(PARAGRAPHS * 3)
    )
    assert draft("a.html", page(paragraphs=long)).title == "Bridge to be rebuilt"


WHOLE = {
    "a.html": page(head=LINKED),
    "a.pdf": pdf((PARAGRAPHS, PARAGRAPHS)),
    "a.docx": docx(),
    "a.eml": MAIL,
    "a.mbox": b"From a Mon May  4 10:00:00 2020\n" + MAIL,
    "a.mhtml": MAIL,
    "a.webarchive": plistlib.dumps({"WebMainResource": {"WebResourceData": page()}}, fmt=plistlib.FMT_BINARY),
    "b.webarchive": plistlib.dumps({"WebMainResource": {"WebResourceData": page()}}),
    "a.jsonl": b'{"text": "One.", "date": "2020-05-04"}\n' * 3,
    "a.csv": b'text,date\n"One, two.",2020-05-04\n',
    "a.md": b"---\ntitle: A\n---\n# B\n\nC.",
    "a.txt": RUSSIAN.encode("cp1251"),
}


def only_drafts_that_load(name: str, content: bytes) -> None:
    for outcome in outcomes(name, content):
        assert isinstance(outcome, Draft | Refused)
        if isinstance(outcome, Draft):
            assert decode(outcome.text.encode()) == outcome.text
            assert all(0 <= start < len(outcome.text) for start in outcome.pages)


@given(name=st.sampled_from(sorted(WHOLE)), content=st.binary(max_size=200))
def test_no_bytes_at_all_are_more_than_refused(name, content):
    only_drafts_that_load(name, content)


@pytest.mark.slow
@given(name=st.sampled_from(sorted(WHOLE)), data=st.data())
def test_no_damage_to_a_file_is_more_than_refused(name, data):
    whole = WHOLE[name]
    start = data.draw(st.integers(0, len(whole)))
    cut = data.draw(st.integers(0, 60))
    put = data.draw(st.binary(max_size=20))
    only_drafts_that_load(name, whole[:start] + put + whole[start + cut :])
    only_drafts_that_load(name, whole[:start])


@table(
    ("before", "subject"),
    product(["", "\ufeff", "\r\n\n"], ["Works on the bridge", "Работы на мосту", "=?koi8-r?B?8sHCz9TZ?="]),
)
def test_the_subject_of_a_mail_is_its_title_however_it_is_written(before, subject):
    mail = f"{before}From: Jan <jan@velm.example>\nsubject: {subject}\n\nDear colleagues,\n\nThe works go on.\n"
    (draft,) = read_drafts(Raw("note.eml", mail.encode()))
    assert draft.title == ("Работы" if subject.startswith("=?") else subject)
