"""What is learnt goes into corpus.yaml, and texts beside it: all of it, or nothing."""

import subprocess
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_corpus import DOSSIER, write_corpus
from tables import table

from bot.corpus.adding import writing
from bot.corpus.adding.dossier_edits import DossierEdits, entry_of
from bot.corpus.adding.draft import Draft, one_line
from bot.corpus.adding.naming import file_name
from bot.corpus.adding.writing import clean_up, write
from bot.corpus.loading import check_corpus, load_corpus
from bot.errors import CorpusError, DatelineError

TODAY = date(2021, 1, 1)
NEW = {"published": "2020-07-01", "publisher": "The Weekly", "pages": ["0", "4"]}
COMMENTED = """\
# Mine.
documents: # all of them
  b.txt: {title: "NO", published: 2020-05-04} # the flood
  a.txt:
    # The repair.
    title: 14:18
    license: 010 # no joke

# The plans.
plans:
- name: ~
  points: [{name: True}]
"""


@pytest.fixture
def corpus(tmp_path):
    return write_corpus(tmp_path / "corpus")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def edits(folder: Path, name: str = "new.txt", entry=NEW) -> DossierEdits:
    changed = DossierEdits(folder / "corpus.yaml")
    changed.declare(name, entry)
    return changed


def test_a_change_leaves_every_other_character_as_it_is(tmp_path):
    (tmp_path / "corpus.yaml").write_text(COMMENTED, encoding="utf-8")
    expected = COMMENTED.replace("\n\n# The plans", "\n  c.txt:\n    title: 'A: b'\n\n# The plans")
    assert edits(tmp_path, "c.txt", {"title": "A: b"}).text == expected


@pytest.mark.slow
def test_the_documents_that_come_along_come_through_unchanged():
    path = Path(__file__).parents[1] / "seeds" / "corpus.yaml"
    assert DossierEdits(path).text == path.read_text(encoding="utf-8")


def test_comments_alone_stay_above(tmp_path):
    (tmp_path / "corpus.yaml").write_text("# What my documents don't say.", encoding="utf-8")
    assert edits(tmp_path, "c.txt", {"title": "C"}).text == (
        "# What my documents don't say.\ndocuments:\n  c.txt:\n    title: C\n"
    )


def test_what_is_declared_is_completed_and_taken_out(corpus):
    changed = edits(corpus, "flood.txt", {"language": "en", "url": None})
    write(corpus, {}, changed, TODAY)
    flood = load_corpus(corpus, TODAY).dossier.documents["flood.txt"]
    assert (flood.language, flood.url, flood.title) == ("en", None, "Flood in Ashford")


def test_what_stands_below_the_entities_stays_below_them(tmp_path):
    path, listed = tmp_path / "corpus.yaml", "entities:\n  - name: Tom Hill\n    kind: person # he\n"
    path.write_text(f"{listed}\n# The plans.\nplans: []\n", encoding="utf-8")
    changed = DossierEdits(path)
    changed.add_alias("person", "Tom Hill", "T. Hill")
    changed.add_alias("person", "Anna Reed", "A. Reed")
    added = "    aliases: [T. Hill]\n  - kind: person\n    name: Anna Reed\n    aliases: [A. Reed]\n"
    assert changed.text == f"{listed}{added}\n# The plans.\nplans: []\n"


@pytest.mark.parametrize(
    ("name", "alias", "names"),
    [
        ("Anna Reed", "A. Reed", ("Anna Reed", "Анна Рид", "リード", "A. Reed")),
        ("Анна Рид", "Reed", ("Anna Reed", "Анна Рид", "リード", "Reed")),
        ("Anna Reed", "anna reed", ("Anna Reed", "Анна Рид", "リード")),
        ("Tom Hill", "T. Hill", ("Tom Hill", "T. Hill")),
    ],
)
def test_an_alias_goes_to_who_has_the_name(corpus, name, alias, names):
    changed = DossierEdits(corpus / "corpus.yaml")
    changed.add_alias("person", name, alias)
    write(corpus, {}, changed, TODAY)
    assert names in [entity.names for entity in load_corpus(corpus, TODAY).dossier.entities]


def test_what_is_added_loads(corpus):
    write(corpus, {"new.txt": "One.\f\n Two."}, edits(corpus), TODAY)
    new = next(one for one in load_corpus(corpus, TODAY).documents if one.name == "new.txt")
    assert (new.text, new.published, new.publisher, new.pages) == (
        "One.\f\n Two.",
        date(2020, 7, 1),
        "The Weekly",
        (0, 4),
    )
    assert not (corpus / ".adding").exists()


WORDS = st.text(min_size=1).map(one_line).filter(bool)  # as every reader makes it


@given(draft=st.builds(Draft, st.just("a"), st.just("text"), title=WORDS, publisher=WORDS, author=WORDS))
def test_whatever_a_title_holds_it_is_read_as_it_was(draft, tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    write(folder, {"a.txt": "One."}, edits(folder, "a.txt", entry_of(draft, None, inferred=False)), TODAY)
    declared = load_corpus(folder, TODAY).dossier.documents["a.txt"]
    assert (declared.title, declared.publisher, declared.author) == (draft.title, draft.publisher, draft.author)


@pytest.mark.slow
@pytest.mark.parametrize("fails_at", range(9))
@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError])
def test_whatever_ends_it_everything_is_as_it_was_or_added(corpus, monkeypatch, fails_at, error):
    before, steps = contents(corpus), iter(range(100))

    def fail(real):
        def step(*args):
            if next(steps) == fails_at:
                raise error
            return real(*args)

        return step

    for where, name in ((Path, "replace"), (writing, "_sync"), (writing, "_put")):
        monkeypatch.setattr(where, name, fail(getattr(where, name)))
    with suppress(error):
        write(corpus, {"new.txt": "New.", "newer.txt": "Newer."}, edits(corpus), TODAY)
    after = contents(corpus)
    assert after == before or (
        set(after) - set(before) == {"new.txt", "newer.txt"} and b"new.txt" in after["corpus.yaml"]
    )


CRASH = """
import os, sys
from datetime import date
from pathlib import Path
from bot.corpus.adding import writing
from bot.corpus.adding.dossier_edits import DossierEdits
left = int(sys.argv[2])
def crash(real):
    def step(*args):
        global left
        left -= 1
        if left < 0:
            os._exit(9)
        return real(*args)
    return step
Path.replace, writing._put = crash(Path.replace), crash(writing._put)
folder = Path(sys.argv[1])
edits = DossierEdits(folder / "corpus.yaml")
edits.declare("new.txt", {"title": "New"})
writing.write(folder, {"new.txt": "New."}, edits, date(2021, 1, 1))
"""


@pytest.mark.slow
@pytest.mark.parametrize("after", range(6))
def test_what_a_crash_leaves_behind_is_taken_away(corpus, after):
    before = contents(corpus)
    subprocess.run([sys.executable, "-c", CRASH, str(corpus), str(after)], check=False, cwd=Path(__file__).parents[1])
    served = {document.name for document in check_corpus(corpus, TODAY)[0].documents}
    clean_up(corpus)
    after_cleaning = contents(corpus)
    assert after_cleaning == before or (after == 5 and b"new.txt" in after_cleaning["corpus.yaml"])
    assert served == {name for name in after_cleaning if name != "corpus.yaml"}


def test_a_text_of_the_user_is_never_taken_away(corpus):
    hidden = corpus / ".adding"
    hidden.mkdir()
    (hidden / "corpus.yaml").write_text("", encoding="utf-8")
    (hidden / "texts.json").write_text('{"flood.txt": "another digest"}', encoding="utf-8")
    assert "flood.txt" in {document.name for document in check_corpus(corpus, TODAY)[0].documents}
    clean_up(corpus)
    assert (corpus / "flood.txt").exists()
    assert not hidden.exists()


def test_a_file_that_was_changed_meanwhile_is_not_written_over(corpus):
    changed = edits(corpus)
    (corpus / "corpus.yaml").write_text(DOSSIER + "# mine\n", encoding="utf-8")
    before = contents(corpus)
    with pytest.raises(DatelineError, match="somebody has changed it meanwhile"):
        write(corpus, {"new.txt": "New."}, changed, TODAY)
    assert contents(corpus) == before


def test_what_would_break_the_file_is_not_written(corpus):
    before = contents(corpus)
    with pytest.raises(CorpusError, match="in the future"):
        write(corpus, {"new.txt": "New."}, edits(corpus, entry={"published": "2031-01-01"}), TODAY)
    assert contents(corpus) == before


NAMES = [
    (Draft("x", "t", title="Bridge to be rebuilt!", published=date(2020, 5, 4)), "2020-05-04-bridge-to-be-rebuilt.txt"),
    (Draft("x", "t", title="Мост построят"), "мост-построят.txt"),
    (Draft("folder/my notes.pdf", "t"), "my-notes.txt"),
    (Draft("https://example.org/", "t"), "example.txt"),
    (Draft("...", "t", title="../../etc/passwd"), "etc-passwd.txt"),
    (Draft("x", "t", title="con"), "con-document.txt"),
    (Draft("x", "t", title="?!", published=None), "document.txt"),
    (Draft("x", "t", title="Taken"), "taken-3.txt"),
    (Draft("x", "t", title="a" * 300), "a" * 50 + ".txt"),
]


@table(("draft", "name"), NAMES)
def test_a_file_is_named_by_day_and_title(draft, name):
    assert file_name(draft, {"taken.txt", "taken-2.txt"}) == name
