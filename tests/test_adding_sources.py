"""Files, folders, addresses, feeds and sitemaps -> what is read; and what is the same article twice."""

import gzip
import socket
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date

import httpx
import pytest
from files_to_add import PARAGRAPHS, page
from hypothesis import given
from hypothesis import strategies as st
from small_site import DRIPS, ITEM, RSS, SITEMAP, small_site
from tables import table

from bot.corpus.adding.addresses import PrivateError, is_public, origin
from bot.corpus.adding.checked_way import CheckedWay
from bot.corpus.adding.draft import DatedBy, Draft, Raw, Refused
from bot.corpus.adding.feeds import Link, read_links
from bot.corpus.adding.fetching import Fetcher
from bot.corpus.adding.gathering import Gathering, listed, lying_in
from bot.corpus.adding.sameness import Scanned, Seen, plain_address
from bot.corpus.adding.unpacking import pieces

ARTICLE = "\n\n".join(PARAGRAPHS)
OTHER = """The ferry of Ashford stopped on Tuesday evening. Nobody could say when it would run again, because its engine
had to be taken out, and the only man who knew that engine was on holiday."""


@pytest.fixture(params=[Seen, Scanned])
def seen(request):
    texts = request.param()
    texts.add("bridge.txt", ARTICLE, "https://example.org/bridge")
    return texts


@table(
    "url",
    [
        "https://example.org/bridge",
        "http://www.example.org/bridge/?utm_source=mail&fbclid=1#comments",
        "https://EXAMPLE.org/bridge",
    ],
)
def test_one_address_is_one_article(seen, url):
    same = seen.find(OTHER, url)
    assert same
    assert (same.name, same.share) == ("bridge.txt", None)


def test_another_question_to_a_site_is_another_address():
    assert plain_address("https://example.org/?id=1") != plain_address("https://example.org/?id=2")
    assert plain_address("https://example.org/news.php?12") != plain_address("https://example.org/news.php?34")


@table(
    "text",
    [ARTICLE, f"Flood: the bridge\n\n{ARTICLE}", ARTICLE.replace("nine", "ten").upper(), f"{ARTICLE}\n\nMore soon."],
)
def test_nearly_the_same_words_are_one_article(seen, text):
    assert seen.find(text, "https://example.com/other").name == "bridge.txt"


@table("text", [OTHER, PARAGRAPHS[0], "", "Bridge."])
def test_other_words_are_another_article(seen, text):
    assert seen.find(text, None) is None


WORDS = st.sampled_from("the a of bridge council river engineer ferry мост совет 橋を渡る 市役所 1921".split())


@given(
    texts=st.lists(st.lists(WORDS, min_size=20, max_size=80).map(" ".join), min_size=1, max_size=5),
    cut=st.integers(0, 30),
    more=st.lists(WORDS, max_size=20).map(" ".join),
)
def test_one_text_among_many_is_found_by_a_glance_as_by_a_sketch(texts, cut, more):
    seen, scanned = Seen(), Scanned()
    for number, text in enumerate(texts):
        seen.add(str(number), text, None)
        scanned.add(str(number), text, None)
    asked = f"{texts[0][cut:]} {more}"
    assert scanned.find(asked, None) == seen.find(asked, None)


@pytest.mark.parametrize("kind", [Seen, Scanned])
@given(text=st.text(min_size=1, alphabet=st.characters(categories=("L", "Zs"))))
def test_a_text_is_the_same_as_itself(kind, text):
    texts = kind()
    texts.add("a", text, None)
    found = texts.find(text, None)
    assert found is None if not text.strip() else found.share == 1.0


def test_a_folder_gives_its_documents_and_names_the_rest(tmp_path):
    for name in (
        "b.txt",
        "b10.txt",
        "b2.txt",
        "a.html",
        "photo.png",
        ".hidden.txt",
        "a_files/ad.html",
        "corpus.yaml",
        "more/c.PDF",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"x")
    items, passed_over, refused = listed([str(tmp_path), str(tmp_path / "b.txt"), "https://example.org/"])
    assert items == [
        *(tmp_path / name for name in ("a.html", "b2.txt", "b10.txt", "b.txt", "more/c.PDF")),
        Link("https://example.org/"),
    ]
    assert [file.name for file in passed_over] == ["photo.png"]
    assert refused == []


def test_a_link_out_of_a_folder_is_refused(tmp_path):
    (tmp_path / "outside.txt").write_text("secret", encoding="utf-8")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_text("a", encoding="utf-8")
    (folder / "b.txt").symlink_to("a.txt")
    (folder / "c.txt").symlink_to(tmp_path / "outside.txt")
    items, _, refused = listed([str(folder)])
    assert items == [folder / "a.txt", folder / "b.txt"]
    assert [str(one) for one in refused] == [f"{folder / 'c.txt'}: it is a link that leads out of the folder."]


@table("argument", ["nowhere.txt", "ftp://example.org/", "example.org"])
def test_what_is_not_there_is_refused_by_name(argument):
    with pytest.raises(Refused, match=f"{argument}: there is no such file or folder"):
        listed([argument])


@pytest.mark.parametrize("argument", ["https://example.org:99999/a", "http://example.org:abc"])
def test_an_address_with_a_port_that_there_is_not_is_refused_by_name(argument):
    with pytest.raises(Refused, match=f"^{argument}: it names a port that there can't be"):
        listed([argument])


def test_a_text_of_the_corpus_is_known_as_one(tmp_path):
    (tmp_path / "corpus").mkdir()
    inside, outside = tmp_path / "corpus" / "a.txt", tmp_path / "a.txt"
    for path in (inside, outside):
        path.write_text("One.", encoding="utf-8")
    assert lying_in(tmp_path / "corpus", Draft(str(inside), "One.")).stored == "a.txt"
    assert lying_in(tmp_path / "corpus", Draft(str(outside), "One.")).stored is None


def test_a_feed_names_its_pages_with_their_days():
    raw = Raw("feed", RSS.format(items=ITEM.format(title="Bridge", link="https://example.org/bridge")).encode())
    assert read_links(raw) == [Link("https://example.org/bridge", "Bridge", date(2020, 5, 4), "The Weekly")]


def test_a_page_goes_before_the_feed_that_named_it_but_for_guesses():
    link = Link("https://example.org/", "From the feed", date(2020, 5, 4), "The Weekly")
    sure = Draft("a", "t", title="Own", published=date(2020, 5, 3), dated_by=DatedBy.DATA, publisher="The Daily")
    guess = Draft("a", "t", published=date(2020, 5, 1), dated_by=DatedBy.ADDRESS, publisher="example.org")
    assert link.completed(sure) == sure
    completed = link.completed(guess)
    assert (completed.title, completed.publisher) == ("From the feed", "The Weekly")
    assert (completed.published, completed.dated_by) == (date(2020, 5, 4), DatedBy.DATA)


def test_a_sitemap_names_its_pages():
    assert read_links(Raw("map", SITEMAP.format("https://example.org/a").encode())) == [Link("https://example.org/a")]


def test_a_packed_sitemap_names_its_pages_too():
    packed = gzip.compress(SITEMAP.format("https://example.org/a").encode())
    for raw in (Raw("map.xml.gz", packed), Raw("map", packed, "https://example.org/map.xml.gz", "application/x-gzip")):
        assert read_links(raw) == [Link("https://example.org/a")]


CUT_OFF = gzip.compress(b"<urlset>", mtime=0)[:-9]


@table("content", [gzip.compress(b"It rained.", mtime=0), CUT_OFF, b"\x1f\x8bnothing"])
def test_what_else_is_packed_is_refused(content):
    with pytest.raises(Refused, match="unpack it first"):
        read_links(Raw("a.gz", content))


def test_no_more_is_unpacked_than_a_sitemap_may_hold(monkeypatch):
    monkeypatch.setattr("bot.corpus.adding.packed._MOST_BYTES", 1000)
    with pytest.raises(Refused, match="unpack it first"):
        read_links(Raw("a.gz", gzip.compress(b"<urlset>" + b" " * 10_000)))


@table("content", [b"<rss></rss>", b"<urlset/>", b"<feed><entry><link href='x'/></entry></feed>"])
def test_a_feed_without_pages_is_refused(content):
    with pytest.raises(Refused, match="there is no address of a page"):
        read_links(Raw("a", content))


@given(st.binary(max_size=100), st.sampled_from([b"<rss><channel>", b"<urlset><url><loc>", b"<feed>", b"<rdf:RDF>"]))
def test_no_bytes_are_more_than_a_refused_feed(content, beginning):
    with suppress(Refused):
        read_links(Raw("a", beginning + content))


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with small_site() as address:
        yield address


@pytest.fixture(scope="module", autouse=True)
def _no_proxy():
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NO_PROXY", "127.0.0.1,localhost")
        yield


def fetcher(site: str, **limits) -> Fetcher:
    return Fetcher(named=frozenset({origin(site)}), **limits)


def test_a_page_is_fetched_and_tells_where_it_stood(site):
    raw = fetcher(site).fetch(f"{site}/moved")
    assert (raw.content, raw.url, raw.media_type) == (page(), f"{site}/article", "text/html")


@pytest.mark.slow
def test_a_feed_is_followed_and_tells_of_its_pages(site):
    (only,) = [one for found in Gathering([Link(f"{site}/feed")], fetcher(site)).outcomes() for one in found]
    assert (only.title, only.published, only.dated_by) == ("Bridge to be rebuilt", date(2020, 5, 4), DatedBy.DATA)


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/nothing", "the server answers 404"),
        ("/out", "doesn't lead to a page of the web"),
        ("/local", "leads to localhost, which isn't on the public web"),
        pytest.param("/round", "from address to address without end", marks=pytest.mark.slow),
        ("/large", "it is larger than"),
        ("/packed-twice", "packed as 'gzip, gzip'"),
        ("/packed-large", "it is larger than"),
        ("/packed-broken", "it can't be unpacked"),
    ],
)
def test_what_cannot_be_had_is_refused_with_its_reason(site, path, why):
    with pytest.raises(Refused, match=why):
        fetcher(site, most_bytes=100_000).fetch(f"{site}{path}")


def test_what_takes_too_long_is_refused(site):
    with pytest.raises(Refused, match="takes too long"):
        fetcher(site, most_seconds=-1).fetch(f"{site}/article")


@pytest.mark.slow
@pytest.mark.parametrize("path", DRIPS)
def test_a_server_that_never_comes_to_an_end_is_given_up(site, path):
    with pytest.raises(Refused, match="takes too long"):
        fetcher(site, most_seconds=0.05).fetch(f"{site}{path}")


@pytest.mark.slow
def test_the_next_page_is_fetched_after_one_that_was_given_up(site):
    fetching = fetcher(site)
    assert fetching.fetch(f"{site}/article").content == page()
    with pytest.raises(Refused):
        replace(fetching, most_seconds=0.05).fetch(f"{site}/body")
    assert fetching.fetch(f"{site}/article").content == page()


def test_a_page_that_was_packed_for_the_way_is_unpacked(site):
    assert fetcher(site).fetch(f"{site}/packed").content == page()


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress])
@given(content=st.binary(max_size=50) | st.integers(300_000, 600_000).map(bytes), size=st.integers(1, 500))
def test_what_was_packed_comes_in_pieces_that_are_bounded(pack, content, size):
    packed = pack(content)
    came = list(pieces((packed[at : at + size] for at in range(0, len(packed), size)), "gzip"))
    assert b"".join(came) == content
    assert max(map(len, came)) <= 1 << 18


@table(
    ("address", "public"),
    [
        *[(one, False) for one in ("192.0.0.8", "192.0.0.255", "100.64.0.1", "198.19.255.255", "224.0.0.1")],
        *[(one, False) for one in ("255.255.255.255", "0.0.0.1", "169.254.169.254", "::", "fe80::1", "fec0::1")],
        *[
            (one, False)
            for one in ("::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "2001::1", "3fff::1", "5f00::1")
        ],
        *[(one, True) for one in ("192.0.1.0", "93.184.216.34", "223.255.255.255", "100.128.0.0", "2606:2800::1")],
        *[(one, True) for one in ("::ffff:93.184.216.34", "64:ff9b::5db8:d822", "2002:5db8:d822::", "2a00::1")],
    ],
)
def test_which_addresses_are_public_is_the_same_for_each_version_of_python(address, public):
    assert is_public(address) is public


def test_a_server_that_is_not_there_is_refused():
    with pytest.raises(Refused, match="can't be fetched"):
        fetcher("http://127.0.0.1:9").fetch("http://127.0.0.1:9/")


def test_a_name_that_nobody_knows_is_said_in_words():
    def look_up(host: str, port: int) -> list[str]:
        raise socket.gaierror(-2, "Name or service not known")

    with pytest.raises(Refused) as refused:
        Fetcher(look_up=look_up).fetch("https://velm.example/article")
    assert str(refused.value.why) == "I can't find velm.example: check the address and the network."


def test_what_the_system_says_is_told_without_its_number():
    with pytest.raises(Refused) as refused:
        fetcher("http://127.0.0.1:9").fetch("http://127.0.0.1:9/")
    assert "Errno" not in str(refused.value.why)


def test_a_sitemap_never_leads_to_a_neighbour(site):
    (only,) = [one for found in Gathering([Link(f"{site}/map")], fetcher(site)).outcomes() for one in found]
    assert "127.0.0.2, which isn't on the public web" in str(only)


@table(
    "url",
    [
        "http://127.0.0.1/",
        "http://10.0.0.1/",
        "http://[::1]/",
        "http://169.254.169.254/",
        "http://0.0.0.0/",
        "http://[::ffff:10.0.0.1]/",
        "http://[64:ff9b::10.0.0.1]/",
        "http://[2002:7f00:1::]/",
        "http://[64:ff9b:1::10.0.0.1]/",
        "http://[::ffff:0:127.0.0.1]/",
        "http://[::10.0.0.1]/",
        "http://[fec0::1]/",
    ],
)
def test_an_address_that_nobody_typed_has_to_be_public(url):
    with pytest.raises(Refused, match=r"isn't on the public web|doesn't lead to a page"):
        Fetcher().fetch(url)


class Recorded(httpx.BaseTransport):
    """A web of one page that answers on every address; what it was asked, by address, name and proven name."""

    def __init__(self, refused=()):
        self.asked, self.refused = [], refused

    def handle_request(self, request):
        self.asked.append((request.url.host, request.headers["host"], request.extensions["sni_hostname"]))
        if request.url.host in self.refused:
            raise httpx.ConnectError("refused")
        if request.url.path == "/away":
            return httpx.Response(302, headers={"Location": "http://elsewhere.example/"})
        return httpx.Response(200, content=b"words")


def asked_of(web, look_up, url, named=frozenset()):
    with httpx.Client(transport=CheckedWay(named, look_up, lambda context: web)) as client:
        return client.get(url)


def test_a_name_is_looked_up_once_and_what_was_checked_is_what_is_asked():
    answers = [["93.184.216.34"], ["127.0.0.1"]]
    web = Recorded()
    asked_of(web, lambda host, port: answers.pop(0), "https://paper.example/a")
    assert web.asked == [("93.184.216.34", "paper.example", "paper.example")]
    assert answers == [["127.0.0.1"]]


@table("found", [["127.0.0.1"], ["93.184.216.34", "10.0.0.1"], ["::1"], ["169.254.169.254"]])
def test_where_a_name_leads_to_a_neighbour_nothing_is_asked(found):
    web = Recorded()
    with pytest.raises(PrivateError):
        asked_of(web, lambda host, port: found, "http://paper.example/a")
    assert web.asked == []


def test_a_name_that_somebody_typed_may_lead_anywhere():
    web = Recorded()
    asked_of(web, lambda host, port: ["10.0.0.1"], "http://wiki:8080/a", frozenset({("wiki", 8080)}))
    assert web.asked == [("10.0.0.1", "wiki:8080", "wiki")]


def test_the_next_address_is_asked_where_one_does_not_answer():
    web = Recorded(refused={"2606:2800::1"})
    asked_of(web, lambda host, port: ["2606:2800::1", "93.184.216.34"], "http://paper.example/a")
    assert [address for address, _, _ in web.asked] == ["2606:2800::1", "93.184.216.34"]


def test_a_name_that_turns_to_a_neighbour_between_a_page_and_what_it_leads_to_is_refused(site):
    answers = iter([["127.0.0.1"], ["127.0.0.1"]])
    port = origin(site)[1]
    named = frozenset({("paper.example", port)})
    with pytest.raises(Refused, match="leads to localhost, which isn't on the public web"):
        Fetcher(named=named, look_up=lambda host, port: next(answers)).fetch(f"http://paper.example:{port}/local")
    assert list(answers) == []
