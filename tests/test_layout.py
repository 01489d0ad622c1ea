"""The parts of a page are told apart."""

from golden_seeds import golden, seed
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.reading.layout.credits import is_masthead, writer_in
from bot.reading.layout.parts import Role
from bot.reading.layout.reading import read_layout

PAGE = """All news

Harbour reopens after storm

Ships are moored again
Captain Ann Lee (left) AP Photo/Bo Ray
Captain Ann Lee (left)
© AP Photo/Bo Ray

OSLO, May 3. /NTB/. The harbour reopened on Monday. Captain Ann Lee said: "We waited for days."

What comes next

The pilots return tomorrow, the port authority said in a statement to the press.

    Crates on the quay of the old town, center left, in a picture of last year.
    How The Storm Changed The Harbour Town
    Repairs go on. The mole will be rebuilt before the autumn storms arrive again.

Ann Lee, Oslo, Ports
"""


def roles(text: str) -> list[tuple[str, str]]:
    return [(block.role.value, block.span.of(text)[:12]) for block in read_layout(text).blocks]


def test_every_part_of_a_page_has_its_role():
    assert [role for role, _ in roles(PAGE)] == [
        "boilerplate", "headline", "subheadline", "caption", "caption", "credit", "body", "heading", "body", "caption",
        "related", "body", "tags",
    ]  # fmt: skip


@table("name", golden()["layout"])
def test_every_line_of_the_seeds_has_its_role(name):
    layout = read_layout(seed(name))
    found = [
        next(block.role.value for block in layout.blocks if block.span.start < end and start < block.span.end)
        for start, end, _ in golden()["layout"][name]["lines"]
    ]
    assert found == [role for _, _, role in golden()["layout"][name]["lines"]]


@table("name", golden()["layout"])
def test_the_dateline_of_a_seed_is_taken_off(name):
    dateline = read_layout(seed(name)).dateline
    assert dateline
    assert [dateline.start, dateline.end] == golden()["layout"][name]["dateline"]


@table(
    ("line", "dateline"),
    [
        ("TOKYO, October 17. /TASS/. A plan.", "TOKYO, October 17. /TASS/."),
        ("TOKYO (Sputnik) – Japan grows.", "TOKYO (Sputnik) –"),
        ("NAIROBI, Kenya (AP) _ It rained.", "NAIROBI, Kenya (AP) _"),
        ("JOHANNESBURG, August 7 (Xinhua) -- It rained.", "JOHANNESBURG, August 7 (Xinhua) --"),
        ("LOS ANGELES — It rained.", "LOS ANGELES —"),
        ("МОСКВА, 5 июня. /ТАСС/. Дождь.", "МОСКВА, 5 июня. /ТАСС/."),
        ("It rained, and it snowed.", None),
        ("The United Nations (UN) is in New York.", None),
        ("NATO is an alliance.", None),
    ],
)
def test_a_dateline_names_a_place_and_who_reports(line, dateline):
    found = read_layout(line).dateline
    assert (found and found.of(line)) == dateline


def test_a_declared_title_tells_the_headline():
    text = "Pictures of the day\n\nThe real headline\n\nIt rained for the whole of the day in all of the land."
    layout = read_layout(text, "The real headline")
    assert layout.headline
    assert layout.headline.span.of(text) == "The real headline"


def test_wrapped_lines_are_one_paragraph():
    text = (
        "It rained for the whole of the day in\nall of the land, and the rivers rose\n"
        "above their banks, which nobody had\nseen for years."
    )
    assert len(read_layout(text).blocks) == 1


@given(st.text(alphabet=st.sampled_from('aB .,"“”«»\n\xa0!?。、/()-–123'), max_size=300))
def test_blocks_hold_all_that_is_not_blank_once(text):
    layout = read_layout(text)
    spans = [block.span for block in layout.blocks] + ([layout.dateline] if layout.dateline else [])
    covered = sorted(offset for span in spans for offset in range(span.start, span.end))
    assert len(covered) == len(set(covered))
    assert all(text[offset].isspace() for offset in set(range(len(text))) - set(covered))


@given(st.text(max_size=300))
def test_sentences_lie_in_their_block_in_order(text):
    for block in read_layout(text).blocks:
        assert all(block.span.contains(sentence) for sentence in block.sentences)
        assert list(block.sentences) == sorted(block.sentences)


def test_captions_of_a_page_are_no_body():
    assert all("Crates" not in block.span.of(PAGE) for block in read_layout(PAGE).having(Role.BODY))


@table(
    ("line", "role"),
    [
        ("Read more: Mayor arrested in Spain", Role.RELATED),
        ("Читайте также: Мэр задержан", Role.RELATED),
        ("Mayor Lee at the bridge on December 20. © Photo", Role.CAPTION),
        ("© AP Photo/Bo Ray", Role.CREDIT),
    ],
)
def test_a_line_tells_that_it_is_no_part_of_the_article(line, role):
    text = (
        f"The harbour reopens\n\nIt rained for the whole of the day.\n\n{line}\n\nIt snowed for the whole of the night."
    )
    assert role in [block.role for block in read_layout(text).blocks]


@table(
    "line",
    [
        "14:18 GMT +324 March 2017",
        "March 01 , 2008",
        "Published: 5 June 2017, 14:30",
        "Updated 3:45 p.m. June 5, 2017",
        "5 июня 2017 г.",
        "2017年6月5日",
        "2017-06-05",
        "Monday, 5 June 2017",
    ],
)
def test_a_line_that_is_but_a_day_is_a_time_stamp(line):
    assert read_layout(f"{line}\n\nIt rained for the whole of the day.").blocks[0].role is Role.TIMESTAMP


@table(
    "line",
    [
        "The Velm Courier, 7 October 2024",
        "Hallam Institute, Port Velm, 22 March 2023",
        "October 7, 2024 | Ashford Times",
        "Магаданская газета, 20.03.2025",
        "«Спорт-Обзор», 16 апреля 2022 г.",
        "青葉新聞 2023年4月6日",
    ],
)
def test_a_line_under_the_headline_with_a_source_and_a_day_is_a_time_stamp(line):
    text = f"Bridge opens\n\n{line}\n\nThe bridge over the river opened, and everybody came."
    assert [block.role for block in read_layout(text).blocks] == [Role.HEADLINE, Role.TIMESTAMP, Role.BODY]


@table(
    ("head", "role"),
    [
        ("The Velm Courier, 7 October 2024\n\nBridge opens", Role.TIMESTAMP),
        ("Gazette, 7 October 2024\n\nBridge opens", Role.TIMESTAMP),
        ("The Battle of Ashford, 14 October 1066\n\nHow it went", Role.HEADLINE),
        ("Bridge opens on 7 October 2024\n\nA long wait ends", Role.HEADLINE),
        ("The Velm Courier, 7 October 2024", Role.HEADLINE),
    ],
)
def test_above_the_headline_such_a_line_names_a_newspaper(head, role):
    text = f"{head}\n\nThe bridge over the river opened, and everybody came."
    assert read_layout(text).blocks[0].role is role


@table(
    ("line", "writer"),
    [
        ("By Lena Fisk", "Lena Fisk"),
        ("BY LENA FISK, staff writer", "LENA FISK"),
        ("By Jan van Berg and Bo Hart", "Jan van Berg and Bo Hart"),
        ("By Lena Fisk in Ashford", "Lena Fisk"),
        ("Автор: Анна Рид", "Анна Рид"),
        ("文＝青木花子", "青木花子"),
        ("By Monday Morning", None),
        ("By the river", None),
        ("By George, they did it", None),
        ("By Lena Fisk's own account the bridge was safe.", None),
    ],
)
def test_a_byline_tells_who_wrote_the_article(line, writer):
    assert writer_in(line) == writer
    text = f"Bridge opens\n{line}\n\nThe bridge over the river opened on Monday, and everybody came.\n"
    assert (read_layout(text).blocks[1].role is Role.CREDIT) is (writer is not None)


@table(
    ("line", "expected"),
    [
        *(
            (line, True)
            for line in ("The Velm Courier", "Ashford Times", "Velm Daily News", "The Sun", "The Lind Star")
        ),
        *((line, True) for line in ("Вечерние новости", "Газета Труд", "青葉新聞")),
        *((line, False) for line in ("Good News", "Council Rejects The Sun", "Bridge opens", "Minister Visits Mail")),
        *((line, False) for line in ("The bridge gets a bad press", "Times", "市長が辞任", "", "the times")),
    ],
)
def test_a_masthead_is_a_name_such_as_newspapers_have(line, expected):
    assert is_masthead(line) is expected


def test_the_masthead_is_no_part_of_the_article_where_the_publisher_is_known():
    text = "The Velm Courier\n\nBridge opens\n\nThe bridge over the river opened on Monday, and everybody came.\n"
    roles = [block.role for block in read_layout(text, "Bridge opens", "The Velm Courier").blocks]
    assert roles == [Role.BOILERPLATE, Role.HEADLINE, Role.BODY]


def test_a_first_line_of_a_japanese_text_without_a_full_stop_is_its_headline():
    text = (
        "橋の開通を四月に決定\n2026年2月18日\n\n市長は18日、新しい橋を四月に開通させると発表した。\n\n市民は喜んだ。\n"
    )
    assert [block.role for block in read_layout(text).blocks] == [Role.HEADLINE, Role.TIMESTAMP, Role.BODY, Role.BODY]


def test_a_turn_amid_an_article_does_not_make_what_stands_before_it_a_headline():
    text = "Harbour talks\n\nThe harbour was full of ships.\n\nQ: Is it cold?\n\nA: It is warm."
    assert [role for role, _ in roles(text)] == ["headline", "body", "body", "body"]


@table("line", ['Ann Lee (@annlee): "We waited"', "“We waited” — Ann Lee", "Ann Lee\t“We waited”"])
def test_a_quotation_with_its_speaker_is_no_heading(line):
    assert roles(PAGE.replace("What comes next", line))[7] == ("body", line[:12])
