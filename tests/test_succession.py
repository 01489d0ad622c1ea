"""Who came after somebody is told of that very person, or not at all: on articles in three languages."""

from datetime import date
from functools import cache

from dated_texts import archive_of, shown
from tables import table

from bot.archive.archive import Archive
from bot.corpus.document import Document

LIBRARY = """\
Changes at the library of Ashford

ASHFORD, 4 May. Helen Marsh replaced the librarian, Peter Groat, on Monday. Marsh was appointed by the council in April.

The archivist, Owen Tally, died in March. Ruth Sayer has led the archive since then.

Carol Finn was elected mayor after Simon Hale had resigned. Dora Pell, the treasurer, retires in June. The treasury is
closed on Sundays.

The council sacked the gardener Amos Lind on Friday. He had cut the lime trees. The park costs the town a lot.
His place was taken by Fay Orton.

Martin Brule was succeeded as organist by Edith Lowe. Nora Vance, who followed Brule to Ashford, sings there.
"""
RUSSIAN = """\
Перемены в театре

ОЗЁРСК, 6 мая. Режиссёр Павел Громов ушёл из театра в апреле. Теперь труппой руководит Вера Лунина.

На смену директору Ивану Сомову пришла Анна Белова. Осенью назначен ремонт.
"""
JAPANESE = """\
新館長が就任

【青田5月7日】図書館の山田太郎館長が3月に辞任した。佐藤花子氏が4月1日に館長に就任した。
"""


@cache
def archive() -> Archive:
    texts = {"library.txt": LIBRARY, "russian.txt": RUSSIAN, "japanese.txt": JAPANESE}
    return archive_of(Document(name, text, date(2020, 5, 8)) for name, text in texts.items())


@table(
    ("question", "told"),
    [
        ("Who replaced Amos Lind?", "His place was taken by Fay Orton."),
        ("Who took over from Peter Groat?", "Helen Marsh replaced the librarian, Peter Groat"),
        ("Who came after Owen Tally?", "Ruth Sayer has led the archive since then."),
        ("who succeeded simon hale", "Carol Finn was elected mayor after Simon Hale had resigned."),
        ("Who is Martin Brule's successor?", "was succeeded as organist by Edith Lowe"),
        ("Кто сменил Павла Громова?", "Теперь труппой руководит Вера Лунина."),
        ("Кто пришёл на смену Ивану Сомову?", "пришла Анна Белова"),
        ("山田太郎の後任は誰ですか", "佐藤花子氏が4月1日に館長に就任した"),
    ],
)
def test_a_successor_is_found_where_it_is_said_outright_or_can_be_concluded(question, told):
    assert told in shown(archive(), question)[0]


@table(
    "question",
    [
        "Who took over from Helen Marsh?",  # she took over herself, and was appointed
        "Who succeeded Carol Finn?",
        "Who came after Dora Pell?",  # nobody is named
        "Who replaced Nora Vance?",
        "Who succeeded Edith Lowe?",
        "Кто сменил Веру Лунину?",
        "佐藤花子の後任は誰ですか",
    ],
)
def test_what_tells_of_somebody_else_s_successor_is_no_answer(question):
    assert shown(archive(), question) == []
