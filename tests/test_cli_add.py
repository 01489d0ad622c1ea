"""Starting, filling and reviewing a corpus at the command line."""

import json
import os
import re
import shlex
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from files_to_add import PARAGRAPHS, docx, page, pdf
from saved_pages import save_pages
from small_corpus import write_corpus

from bot.cli import called
from bot.cli.main import main
from bot.corpus.loading import load_corpus
from bot.service.adding import apart
from bot.service.adding.adding import Adding

ROOT = Path(__file__).parents[1]
TODAY = date(2021, 1, 1)
SAVED = "<!-- saved from url=(0042)https://example.org/2020/05/04/bridge -->"
FERRY = (
    "ASHFORD, June 2. The ferry stopped on Tuesday because the river was too high for it, A. Reed of the council said.",
    "It last stopped for a day in 2019. Nobody knew on Tuesday when it would run again, and a boat was sent for.",
)


@pytest.fixture(autouse=True)
def _in_an_empty_folder(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(apart, "_PACKED", ())  # a process for each test would take a second
    monkeypatch.setattr(called, "which", lambda name: f"/usr/bin/{name}")


@pytest.fixture
def clips(tmp_path):
    folder = tmp_path / "clips"
    folder.mkdir()
    (folder / "bridge.html").write_bytes(page(before=SAVED))
    (folder / "ferry.txt").write_text("The ferry stops\n\n" + "\n\n".join(FERRY), encoding="utf-8")
    return folder


def dateline(*arguments: object, typed: str | None = None) -> Result:
    return CliRunner().invoke(main, [*map(str, arguments)], input=typed)


def started() -> Path:
    assert dateline("init", "mine").exit_code == 0
    return Path("mine")


def documents(folder: Path) -> dict[str, object]:
    return {document.name: document for document in load_corpus(folder, TODAY).documents}


def test_init_starts_a_corpus_that_is_asked_from_then_on(clips):
    said = dateline("init", "mine").stdout
    assert said.endswith("\n\n  dateline add clippings\n  dateline chat\n")
    assert dateline("add", "--yes", clips).exit_code == 0
    assert "Bridge to be rebuilt" in dateline("ask", "/sources").stdout


def test_where_there_is_no_such_program_init_names_the_way_that_starts_it(monkeypatch):
    monkeypatch.setattr(called, "which", lambda _name: None)
    assert "\n  python3 start.py add clippings\n" in dateline("init", "mine").stdout


def test_init_leaves_a_configuration_alone():
    Path("config.yaml").write_text("log: {level: info}\n", encoding="utf-8")
    assert "  dateline chat --corpus mine" in dateline("init", "mine").stdout
    assert Path("config.yaml").read_text(encoding="utf-8") == "log: {level: info}\n"


def test_init_leaves_a_corpus_alone(tmp_path):
    corpus = write_corpus(tmp_path / "corpus")
    result = dateline("init", corpus)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "there is a corpus already" in result.stderr


def test_a_corpus_without_documents_says_how_to_add_some():
    started()
    assert "use 'dateline add'" in dateline("check").stdout


def test_every_document_is_shown_with_what_was_learnt(clips):
    started()
    shown = dateline("add", clips / "bridge.html", typed="y\n").stdout
    assert "Title      Bridge to be rebuilt" in shown
    assert "Day        4 May 2020 (a guess: it stands in the address)" in shown
    assert "Publisher  example.org" in shown
    assert "Language   English" in shown
    assert "People     Anna Reed" in shown
    assert "1 added to mine." in shown


def test_a_day_that_the_text_decides_is_shown_with_the_words(clips):
    written = "The ferry stops\n\n2 June 2020, 14:05\n\n" + "\n\n".join(FERRY)
    (clips / "ferry.txt").write_text(written, encoding="utf-8")
    started()
    shown = dateline("add", clips / "ferry.txt", typed="y\n").stdout
    assert "Day        2 June 2020 (a guess: worked out from “2 June 2020”)" in shown


def test_what_is_agreed_to_is_sure_and_what_nobody_saw_is_a_guess(clips):
    folder = started()
    dateline("add", clips / "bridge.html", typed="y\n")
    assert [(one.published, one.inferred) for one in documents(folder).values()] == [(date(2020, 5, 4), False)]
    (folder / "corpus.yaml").unlink()
    for path in folder.glob("*.txt"):
        path.unlink()
    dateline("add", "--yes", clips / "bridge.html")
    assert [(one.published, one.inferred) for one in documents(folder).values()] == [(date(2020, 5, 4), True)]


def test_a_day_can_be_changed_and_a_document_dropped(clips):
    folder = started()
    result = dateline("add", clips, "--today", "2021-01-01", typed="c\n2031-01-01\nsoon\n5 May 2020\ny\nd\n")
    assert "2031-01-01 is in the future" in result.stdout
    assert "'soon' is no day" in result.stdout
    assert "Day        5 May 2020 (as you say)" in result.stdout
    assert "1 added to mine, 1 dropped." in result.stdout
    assert [(name, one.published) for name, one in documents(folder).items()] == [
        ("2020-05-05-bridge-to-be-rebuilt.txt", date(2020, 5, 5))
    ]


def test_title_and_publisher_can_be_changed_and_what_is_left_empty_stays(clips):
    folder = started()
    typed = "t\nThe bridge\np\nThe Ashford Daily\nt\n\nc\n\ny\n"
    result = dateline("add", clips / "bridge.html", typed=typed)
    assert "Publisher  The Ashford Daily" in result.stdout
    (only,) = documents(folder).values()
    assert (only.title, only.publisher, only.published) == ("The bridge", "The Ashford Daily", date(2020, 5, 4))
    dateline("review", typed="n\n\n")
    assert documents(folder)[only.name].published == date(2020, 5, 4)


ARTICLE = "{first}{title}\nBy Lena Fisk\n4 May 2020\n\nMayor Anna Reed opened the {thing} on Monday, and all came.\n"


@pytest.mark.parametrize(
    ("first", "publisher"), [("The Velm Courier\n\n", "The Velm Courier"), ("Voices of Velm\n\n", "Voices of Velm")]
)
def test_what_stands_above_the_headlines_is_the_publisher_and_a_byline_the_author(clips, first, publisher):
    folder = started()
    for thing in ("bridge", "school"):
        text = ARTICLE.format(first=first, title=f"New {thing} opens", thing=thing)
        (clips / f"{thing}.txt").write_text(text, encoding="utf-8")
    shown = dateline("add", clips / "bridge.txt", clips / "school.txt", typed="y\ny\n").stdout
    assert f"Publisher  {publisher}, Lena Fisk" in shown
    assert "People     Anna Reed\n" in shown
    told = [(one.title, one.publisher, one.author) for one in documents(folder).values()]
    assert told == [(f"New {thing} opens", publisher, "Lena Fisk") for thing in ("bridge", "school")]


def test_a_headline_that_is_alone_stays_one_though_it_looks_like_a_masthead(clips):
    folder = started()
    text = ARTICLE.format(first="", title="Hard Times", thing="bridge")
    (clips / "hard.txt").write_text(text, encoding="utf-8")
    dateline("add", clips / "hard.txt", typed="y\n")
    assert [(one.title, one.publisher) for one in documents(folder).values()] == [("Hard Times", None)]


def test_a_salutation_is_no_title(clips):
    folder = started()
    text = "Dear colleagues,\n\nThe works on the bridge go on next week, and nobody has to fear for the school.\n"
    (clips / "letter.txt").write_text(text, encoding="utf-8")
    dateline("add", clips / "letter.txt", typed="y\n")
    assert [one.title for one in documents(folder).values()] == [None]


def test_a_publisher_can_be_taken_out(clips):
    folder = started()
    dateline("add", clips / "bridge.html", typed="p\nThe Ashford Daily\np\n-\ny\n")
    assert [one.publisher for one in documents(folder).values()] == [None]


def test_a_choice_may_be_written_as_its_word(clips):
    started()
    result = dateline("add", clips, typed="add\nyes\nDrop\n")
    assert "'add' is none of y, c, t, p, d, a" in result.stdout
    assert "1 added to mine, 1 dropped." in result.stdout


def test_all_the_rest_can_be_taken_unseen_with_their_guesses_marked(clips):
    for number in (1, 2):
        saved = page(
            paragraphs=(PARAGRAPHS[number], FERRY[number - 1], f"It is the report {number} of this day in town.")
        )
        saved = saved.replace(
            b"<html", b"<!-- saved from url=(0042)https://example.org/2020/06/0%d/x -->\n<html" % number
        )
        (clips / f"x{number}.html").write_bytes(saved)
    folder = started()
    assert "4 added to mine." in dateline("add", clips, typed="a\n").stdout
    inferred = {name: one.inferred for name, one in documents(folder).items() if one.published}
    assert [inferred[name] for name in sorted(inferred)] == [False, True, True]


def test_whoever_stops_halfway_has_changed_nothing(clips):
    folder = started()
    before = sorted(path.name for path in folder.iterdir())
    result = dateline("add", clips, typed="y\n")
    assert (result.exit_code, result.stderr) == (2, "Stopped: nothing was changed.\n")
    assert sorted(path.name for path in folder.iterdir()) == before


def test_an_interrupt_is_a_sentence(clips, monkeypatch):
    started()

    def interrupted(*_args):
        raise KeyboardInterrupt

    monkeypatch.setattr(Adding, "card", interrupted)
    result = dateline("add", "--yes", clips)
    assert (result.exit_code, result.stderr) == (2, "Stopped: nothing was changed.\n")


def test_what_is_refused_is_told_and_the_rest_is_added(clips):
    (clips / "scan.pdf").write_bytes(pdf(((), ())))
    (clips / "photo.jpg").write_bytes(b"x")
    started()
    result = dateline("add", "--yes", clips)
    assert result.stderr.startswith(f"Refused: {clips / 'scan.pdf'}: the PDF holds pictures of pages")
    assert result.stderr.endswith(f"Passed over: {clips / 'photo.jpg'}: of no kind that is read.\n")
    assert result.stdout == "2 added to mine, 1 refused, 1 of no kind that is read.\n"
    assert result.exit_code == 2


@pytest.mark.slow
def test_a_file_that_takes_too_long_is_refused_and_the_rest_is_added(clips):
    many = b"<p>The bridge <b>was</b> closed on Monday.</p>" * 30_000
    (clips / "a.html").write_bytes(b"<html><body><article>" + many)
    started()
    result = dateline("add", "--yes", "--time-limit", 5, clips)
    assert result.stderr == (
        f"Refused: {clips / 'a.html'}: reading it takes too long, or too much memory: divide it, save it as text, or "
        "give it longer with --time-limit.\n"
    )
    assert result.stdout == "2 added to mine, 1 refused.\n"


def test_the_same_article_is_told_also_inside_one_go(clips):
    (clips / "again.docx").write_bytes(docx())
    folder = started()
    result = dateline("add", "--yes", clips)
    assert "bridge.html: is there already, as 2020-05-04-bridge.txt (" in result.stdout
    assert "2 added to mine, 1 there already." in result.stdout
    assert "0 added to mine, 3 there already." in dateline("add", "--yes", clips).stdout
    assert len(documents(folder)) == 2


def test_what_only_looks_the_same_can_be_added(clips):
    (clips / "again.docx").write_bytes(docx())
    started()
    assert "2 added to mine." in dateline("add", clips / "again.docx", clips / "bridge.html", typed="y\ny\ny\n").stdout


def test_a_text_that_lies_in_the_folder_stays_where_it_is(clips):
    folder = started()
    written = "Ferry stops\r\n\r\n" + "\r\n\r\n".join(FERRY)
    (folder / "notes.txt").write_bytes(written.encode())
    assert "1 added to mine." in dateline("add", folder, typed="c\n2020-06-02\ny\n").stdout
    (only,) = documents(folder).values()
    assert (only.name, only.text, only.published) == ("notes.txt", written, date(2020, 6, 2))
    assert "0 added to mine, 1 there already." in dateline("add", "--yes", folder).stdout


def test_an_excerpt_of_a_pdf_names_its_page(clips):
    (clips / "report.pdf").write_bytes(pdf((PARAGRAPHS, FERRY)))
    started()
    dateline("add", "--yes", clips / "report.pdf")
    assert " · p. 2 · " in dateline("ask", "/search ferry stopped").stdout


def test_columns_may_be_named(clips):
    (clips / "all.csv").write_text(f"Wer,Was\nTom Hill,{PARAGRAPHS[2]!r}\n", encoding="utf-8")
    started()
    assert dateline("add", "--yes", clips / "all.csv", "--column", "text=Was").stdout == "1 added to mine.\n"


FAILURES = [
    (("add",), "Missing argument"),
    (("add", "--corpus", "mine", "nowhere.html"), "nowhere.html: there is no such file or folder"),
    (("add", "--corpus", "none", "clips"), "none: there is no such folder. Start it with: dateline init none"),
    (("add", "--corpus", "mine", "--column", "x=y", "clips"), "write FIELD=NAME"),
    (("add", "--corpus", "broken", "clips"), "'gone.txt' is named here, but is not in the folder"),
    (("review", "--corpus", "mine"), "it holds no document"),
]


@pytest.mark.parametrize(("arguments", "sentence"), FAILURES)
def test_a_failure_is_a_sentence_on_standard_error(arguments, sentence, clips, tmp_path):
    started()
    Path("broken").mkdir()
    Path("broken/corpus.yaml").write_text("documents: {gone.txt: {}}\n", encoding="utf-8")
    result = dateline(*arguments)
    assert sentence in result.stderr
    assert (result.exit_code, result.stdout) == (2, "")


@pytest.mark.parametrize("command", [("add", "clips"), ("review",)])
def test_the_documents_that_come_along_are_not_changed(command, clips):
    result = dateline(*command)
    assert "start one with 'dateline init my-documents'" in result.stderr
    assert result.exit_code == 2


def test_review_settles_days_and_names(clips):
    folder = started()
    (clips / "undated.txt").write_text(
        "\n\n".join(("It rains", "Nobody in Ashford says why it rains.")), encoding="utf-8"
    )
    dateline("add", "--yes", clips)
    result = dateline("review", "--today", "2021-01-01", typed="2020-06-03\n2020-06-02\ny\ny\n")
    assert "4 May 2020 (inferred)" in result.stdout
    assert "Is it one person: Anna Reed (named in one passage) and A. Reed (in 1)?" in result.stdout
    assert "4 settled, 0 answered with no, 0 left open." in result.stdout
    corpus = load_corpus(folder, TODAY)
    assert all(one.published and not one.inferred for one in corpus.documents)
    assert [entity.names for entity in corpus.dossier.entities] == [("Anna Reed", "A. Reed")]
    assert "Nothing is uncertain." in dateline("review").stdout


@pytest.mark.slow
@pytest.mark.each_engine
def test_what_review_was_told_no_is_asked_again_only_when_the_documents_say_more(clips):
    started()
    dateline("add", "--yes", clips)
    question = "Is it one person: Anna Reed"
    assert question in dateline("review", typed="2020-06-02\ny\nn\n").stdout
    assert dateline("review").stdout == "Nothing is uncertain.\n"
    Path("mine/more.txt").write_text("ASHFORD, June 3, 2020. A. Reed of the council spoke again.\n", encoding="utf-8")
    assert question in dateline("review", typed="y\ny\n").stdout


@pytest.mark.slow
@pytest.mark.each_engine
def test_what_review_got_no_answer_to_is_asked_again(clips):
    started()
    dateline("add", "--yes", clips)
    question = "Is it one person: Anna Reed"
    result = dateline("review", typed="2020-06-02\ny\n\n")
    assert "2 settled, 0 answered with no, 1 left open." in result.stdout
    assert question in dateline("review", typed="n\n").stdout


@pytest.mark.slow
@pytest.mark.each_engine
def test_how_to_be_asked_anew_is_told_with_a_no(clips):
    started()
    dateline("add", "--yes", clips)
    said = dateline("review", typed="2020-06-02\ny\nn\n").stdout
    Path(re.search(r"delete (.+)\.\n", said)[1]).unlink()
    assert "Is it one person: Anna Reed" in dateline("review", typed="n\n").stdout


@pytest.mark.slow
@pytest.mark.each_engine
def test_review_takes_a_wrong_guess_out(clips):
    folder = started()
    dateline("add", "--yes", clips / "bridge.html")
    dateline("review", typed="n\n-\n")
    (only,) = documents(folder).values()
    assert only.published is None


def section() -> list[str]:
    """The commands of the README's section on own documents, as what they hand to the bot."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    text = readme.partition("\n## Your own documents\n")[2].partition("\n## ")[0]
    return re.findall(r"^python3 start\.py ?(.*)$", text, re.MULTILINE)


@pytest.mark.slow
def test_the_way_from_an_empty_folder_to_the_first_answer(tmp_path):
    """Exactly the README's commands, on twenty pages as browsers save them, of five sites and in three languages."""
    articles = save_pages(tmp_path / "clippings")
    typed = {"add": "y\n" * len(articles), "review": "y\n" * len(articles), "": "/who Эллен Марш\n"}
    said = {}
    for line in section():
        arguments = shlex.split(line)
        done = subprocess.run(
            [sys.executable, "-P", "-m", "bot", *arguments],
            input=typed.get((arguments or [""])[0], ""),
            capture_output=True,
            encoding="utf-8",
            cwd=tmp_path,
            env={name: value for name, value in os.environ.items() if not name.startswith("DATELINE_")},
            timeout=60,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, ""), line
        said.setdefault((arguments or ["chat"])[0], done.stdout)
    assert list(said) == ["init", "add", "check", "ask", "review", "chat"]
    assert "20 added to my-documents." in said["add"]
    assert "20 documents, no entities, no plans: no errors, no warnings." in said["check"]
    assert (
        said["ask"].splitlines()[1].startswith("  │ A crane lifted the bridge over the Lind into its place on Sunday")
    )
    assert "The Skarne Daily · 25 September 2023" in said["ask"]
    assert "Ellen Marsh (named in 5 passages) and エレン・マーシュ (in 3)?" in said["review"]
    for words in ("I shall miss the gulls", "смотрительница маяка Эллен Марш", "マーシュさんは"):
        assert words in said["chat"]


@pytest.mark.slow
def test_of_twenty_saved_pages_every_word_of_the_articles_is_there_and_no_other(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    articles = save_pages(tmp_path / "clippings")
    folder = started()
    assert dateline("add", "--yes", "clippings").stdout == "20 added to mine.\n"
    found = {document.url: document for document in load_corpus(folder, date(2024, 1, 1)).documents}
    for article in articles:
        document = found[article.url]
        assert document.text == "\n\n".join((article.title, *article.paragraphs)) + "\n"
        assert (document.title, document.language) == (article.title, article.language)
        assert document.published == date.fromisoformat(article.day)


QUESTIONS = [
    (
        "When was the bridge over the Lind lifted in?",
        "A crane lifted the bridge over the Lind into its place on Sunday",
    ),
    ("/said Эллен Марш about gulls", "I have counted the gulls"),
    ("Когда открыли дорогу к маяку?", "Новую дорогу к маяку Скарне открыли в субботу."),
    ("/search 博物館 橋", "十一分間"),
]


@pytest.mark.slow
@pytest.mark.parametrize(("question", "answer"), QUESTIONS)
def test_what_was_added_answers_in_its_languages(question, answer, tmp_path):
    save_pages(tmp_path / "clippings")
    started()
    dateline("add", "--yes", "clippings")
    dateline("review", typed="y\n" * 30)
    given = json.loads(dateline("ask", "--json", question).stdout)
    assert answer in "".join(citation["text"] for citation in given["citations"][:2])


LIBRARIES = ("trafilatura", "lxml", "pypdf", "feedparser", "charset_normalizer", "ruamel.yaml", "httpx")


@pytest.mark.slow
def test_whoever_only_asks_loads_none_of_the_libraries_of_adding():
    code = f"""
import sys
from click.testing import CliRunner
from bot.cli.main import main
assert CliRunner().invoke(main, ["ask", "/sources"]).exit_code == 0
print([name for name in {LIBRARIES!r} if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", cwd=ROOT, check=True)
    assert done.stdout == "[]\n"
