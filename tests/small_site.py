"""A small web site on this machine: a page, a feed, a sitemap, addresses that lead elsewhere or take for ever."""

import gzip
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from files_to_add import page

RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>The Weekly</title>{items}</channel></rss>"""
ITEM = "<item><title>{title}</title><link>{link}</link><pubDate>Mon, 04 May 2020 10:00:00 GMT</pubDate></item>"
SITEMAP = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>{0}</loc></url></urlset>'
# What is sent first, and then again and again, by whoever never comes to an end.
DRIPS = {
    "/headers": (b"HTTP/1.1 200 OK\r\n", b"X-More: 1\r\n"),
    "/hints": (b"", b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"),
    "/body": (b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n", b"word "),
}


class Site(BaseHTTPRequestHandler):
    """A small site; every page of it leads somewhere else."""

    def do_GET(self):
        here = f"http://127.0.0.1:{self.server.server_port}"
        away = {"/out": "file:///etc/passwd", "/local": "http://localhost:9/", "/round": "/round", "/moved": "/article"}
        pages = {
            "/article": ("text/html", page()),
            "/feed": ("text/xml", RSS.format(items=ITEM.format(title="Bridge", link=f"{here}/article")).encode()),
            "/map": ("text/xml", SITEMAP.format("http://127.0.0.2:9/admin").encode()),
            "/large": ("text/plain", b"word " * 100_000),
            "/packed": ("text/html", gzip.compress(page())),
            "/packed-twice": ("text/html", gzip.compress(gzip.compress(page()))),
            "/packed-large": ("text/html", gzip.compress(bytes(10_000_000))),
            "/packed-broken": ("text/html", b"words"),
        }
        if self.path in DRIPS:
            self._drip(*DRIPS[self.path])
        elif self.path in away:
            self.send_response(302)
            self.send_header("Location", away[self.path])
            self.end_headers()
        elif self.path in pages:
            kind, content = pages[self.path]
            self.send_response(200)
            self.send_header("Content-Type", kind)
            if self.path.startswith("/packed"):
                self.send_header("Content-Encoding", "gzip, gzip" if self.path == "/packed-twice" else "gzip")
            self.end_headers()
            self.wfile.write(content)
        else:
            self.send_error(404)

    def _drip(self, first, more):
        with suppress(OSError):
            self.wfile.write(first)
            for _ in range(500):  # it does end, so that a test fails which is about that
                self.wfile.write(more)
                time.sleep(0.02)

    def log_message(self, *_args):
        pass


@contextmanager
def small_site() -> Iterator[str]:
    """The site, served while the block runs; its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
