"""Files of many kinds, made as small as they go, for tests of adding."""

import zipfile
from io import BytesIO

PARAGRAPHS = (
    "The council of Ashford decided on Monday to rebuild the old bridge, which the flood had carried away in May.",
    '"The work will begin in June and take two years," Mayor Anna Reed said after the council had met for six hours.',
    "People of the eastern quarter have crossed by ferry since then, and many say that it takes them an hour a day.",
)


def page(body: str = "", head: str = "", paragraphs: tuple[str, ...] = PARAGRAPHS, before: str = "") -> bytes:
    """A web page with an article and with what else stands on such pages."""
    article = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"""<!DOCTYPE html>{before}
        <html lang="en-GB"><head><meta charset="utf-8">{head}<script>var x = "<p>no</p>"</script></head><body>
        <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><div class="cookie-banner">We use cookies.</div>
        <main><article><h1>Bridge to be rebuilt</h1>{article}</article></main>{body}
        <aside><h3>More stories</h3><a href="/x">A cat on a roof</a></aside><footer>About us</footer></body></html>
        """.encode()


def docx(paragraphs: tuple[str, ...] = PARAGRAPHS, created: str = "2020-05-04T10:00:00Z", declared: str = "") -> bytes:
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    about = f"<dc:title>Bridge</dc:title><dcterms:created>{created}</dcterms:created>"
    core = f'<c xmlns:dc="x" xmlns:dcterms="y">{about}</c>'
    written = BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr(
            "word/document.xml", f'{declared}<w:document xmlns:w="{main}"><w:body>{body}</w:body></w:document>'
        )
        archive.writestr("docProps/core.xml", core)
    return written.getvalue()


def pdf(pages: tuple[tuple[str, ...], ...], made: str = "D:20200504100000Z") -> bytes:
    """A PDF (1.4) of ``pages`` of lines in Latin letters."""
    n, fonts = len(pages), "/Resources << /Font << /F1 3 0 R >> >>"
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(n))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {n} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for i, lines in enumerate(pages):
        shown = " T* ".join(f"({line.replace('(', '[').replace(')', ']')}) Tj" for line in lines)
        stream = f"BT /F1 12 Tf 14 TL 72 720 Td {shown} ET"
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * i} 0 R {fonts} >>",
            f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        ]
    objects.append(f"<< /Title (Bridge) /CreationDate ({made}) >>")
    written, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(written))
        written += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    trailer = f"<< /Size {size} /Root 1 0 R /Info {size - 1} 0 R >>\nstartxref\n{len(written)}\n%%EOF\n"
    return (written + f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n{trailer}").encode("latin-1")
