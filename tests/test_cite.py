"""Sources as references."""

import re
from dataclasses import replace
from datetime import date

from bridge_corpus import ask
from golden_seeds import seeds_archive
from tables import table

from bot.answers.cite.authors import authors_of
from bot.answers.cite.source import Cited
from bot.answers.cite.styles import STYLES, apa, bibtex, chicago, wikipedia
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.rendering.wording import fill

TODAY = date(2026, 1, 1)
WHOLE = Cited("Mayor opens the bridge", TODAY, "NTB", date(2020, 5, 4), url="https://example.org/bridge")
BARE = Cited("A letter", TODAY)
TRICKY = Cited(
    "Who pays {5%} & [why]? | A_B #1 $2 \\x ~^ <b>", TODAY, "News & Co", date(2020, 5, 4), url="https://example.org/a|b_c%20{d}#e"
)  # fmt: skip


def test_apa_without_an_author_begins_with_the_title():
    assert apa(WHOLE) == "Mayor opens the bridge. (2020, May 4). NTB. https://example.org/bridge"


def test_chicago_puts_the_publisher_in_the_author_s_place():
    assert chicago(WHOLE) == "NTB. “Mayor opens the bridge.” May 4, 2020. https://example.org/bridge."


def test_wikipedia_has_the_day_of_access():
    assert wikipedia(WHOLE) == (
        "{{cite news |title=Mayor opens the bridge |work=NTB |date=4 May 2020 |url=https://example.org/bridge "
        "|access-date=1 January 2026}}"
    )


def test_bibtex_is_an_entry_that_every_style_knows():
    assert bibtex(WHOLE) == (
        "@misc{ntb2020mayoropensthe,\n"
        "  author = {{NTB}},\n"
        "  title = {{Mayor opens the bridge}},\n"
        "  year = {2020},\n"
        "  month = may,\n"
        "  day = {4},\n"
        "  howpublished = {\\url{https://example.org/bridge}},\n"
        "  note = {Accessed 2026-01-01},\n"
        "}"
    )


@table(
    ("style", "written"),
    [
        (apa, "A letter. (n.d.)."),
        (chicago, "“A letter.” n.d."),
        (wikipedia, "{{cite news |title=A letter |date=n.d.}}"),
        (bibtex, "@misc{ndaletter,\n  title = {{A letter}},\n  year = {n.d.},\n}"),
    ],
)
def test_what_is_not_known_is_left_out(style, written):
    assert style(BARE) == written


def test_a_day_worked_out_stands_in_brackets():
    worked_out = Cited("A letter", TODAY, published=date(2020, 5, 4), inferred=True)
    assert apa(worked_out) == "A letter. ([2020, May 4])."
    assert chicago(worked_out) == "“A letter.” [May 4, 2020]."


def test_latex_obeys_nothing_in_a_title():
    title = re.search(r"title = \{\{(.*)\}\},", bibtex(TRICKY))[1]
    assert title == (
        r"Who pays \{5\%\} \& [why]? | A\_B \#1 \$2 \textbackslash{}x \textasciitilde{}\textasciicircum{} <b>"
    )
    assert r"\url{https://example.org/a|b_c%20%7Bd%7D#e}" in bibtex(TRICKY)


def test_wikipedia_obeys_nothing_in_a_title():
    inner = wikipedia(TRICKY).removeprefix("{{cite news ").removesuffix("}}")
    assert "|title=Who pays &#123;5%&#125; & &#91;why&#93;? {{!}} A_B" in inner
    assert "&lt;b&gt; |work=" in inner
    assert "|url=https://example.org/a%7Cb_c%20%7Bd%7D#e |" in inner


def test_a_title_that_ends_in_a_sign_gets_no_full_stop():
    assert apa(Cited("Who pays?", TODAY)) == "Who pays? (n.d.)."


def test_a_foreign_language_is_told():
    assert "|language=ru" in wikipedia(Cited("Мост", TODAY, language="ru"))


def cited(typed: str) -> list[tuple[str, str]]:
    given = answer(seeds_archive(), Question.parse(typed), TODAY)
    return [(one.style, one.text) for section in given.sections for one in section.references]


@table("style", list(STYLES))
def test_a_style_is_chosen_by_its_name(style):
    assert [name for name, _ in cited(f"/cite 1 {style.lower()}")] == [style]


@table(("typed", "style"), [("bib", "BibTeX"), ("wiki", "Wikipedia"), ("cite news", "Wikipedia")])
def test_a_style_has_short_names(typed, style):
    assert [name for name, _ in cited(f"/cite 1 {typed}")] == [style]


def test_without_a_style_all_are_given():
    assert [name for name, _ in cited("/cite 1")] == list(STYLES)


def test_a_source_is_named_by_number_file_address_title_or_excerpt():
    facts = seeds_archive().facts[2]
    excerpt = next(p.excerpt for p in seeds_archive().passages if p.document is facts.document)
    names = ["3", facts.document.name, facts.document.url, facts.document.title[:40], excerpt.id]
    assert len({cited(f"/cite {name} apa")[0] for name in names}) == 1


@table("typed", ["/cite", "/cite 99", "/cite nothing like it", "/cite apa", "/cite TASS"])
def test_a_source_that_is_unclear_is_asked_for(typed):
    given = answer(seeds_archive(), Question.parse(typed), TODAY)
    assert not given.citations
    assert given.notice
    assert all(cited(suggestion.typed) for suggestion in given.suggestions)


@table("number", ["0", "6", "2016"])
def test_a_number_that_no_source_has_is_told_how_many_there_are(number):
    given = answer(seeds_archive(), Question.parse(f"/cite {number}"), TODAY)
    assert fill(given.notice) == "There are only 5 documents."


@table("source", ["1", "{name}"])
def test_a_style_that_is_none_is_answered_with_those_that_are(source):
    typed = source.format(name=seeds_archive().documents[0].name)
    given = answer(seeds_archive(), Question.parse(f"/cite {typed} mla"), TODAY)
    assert fill(given.notice) == "I don't know that style. There are APA, Chicago, BibTeX, Wikipedia."
    assert [cited(suggestion.typed)[0][0] for suggestion in given.suggestions] == list(STYLES)


def test_an_undated_source_says_so():
    assert ask("/cite letter.txt").notice


def test_the_number_of_a_source_stands_in_the_list():
    listed = answer(seeds_archive(), Question.parse("/sources"), TODAY)
    assert [label.values.get("number") for label in (c.labels[0] for c in listed.citations)] == [1, 2, 3, 4, 5]


def by(byline):
    return replace(WHOLE, authors=authors_of(byline))


def test_the_author_stands_first():
    assert apa(by("Daniel Osei")) == "Osei, D. (2020, May 4). Mayor opens the bridge. NTB. https://example.org/bridge"
    assert chicago(by("Daniel Osei")) == (
        "Osei, Daniel. “Mayor opens the bridge.” NTB, May 4, 2020. https://example.org/bridge."
    )
    assert wikipedia(by("Daniel Osei")).startswith("{{cite news |last=Osei |first=Daniel |title=Mayor")
    entry = bibtex(by("Daniel Osei"))
    assert entry.startswith("@misc{osei2020mayoropensthe,\n  author = {Osei, Daniel},\n")
    assert "  howpublished = {NTB, \\url{https://example.org/bridge}},\n" in entry


def test_several_authors_stand_in_the_order_of_the_byline():
    several = by("By Ruth Akinola, Daniel Osei and Reuters")
    assert apa(several).startswith("Akinola, R., Osei, D., & Reuters. (2020")
    assert chicago(several).startswith("Akinola, Ruth, Daniel Osei, and Reuters. “Mayor")
    assert "|last1=Akinola |first1=Ruth |last2=Osei |first2=Daniel |author3=Reuters |" in wikipedia(several)
    assert "author = {Akinola, Ruth and Osei, Daniel and {Reuters}}" in bibtex(several)


@table(
    ("byline", "inverted", "abridged"),
    [
        ("Jean-Paul Sartre", "Sartre, Jean-Paul", "Sartre, J.-P."),
        ("Anna van der Berg", "van der Berg, Anna", "van der Berg, A."),
        ("J. K. O’Hara", "O’Hara, J. K.", "O’Hara, J. K."),
        ("Автор: Анна Орлова", "Орлова, Анна", "Орлова, А."),
        ("Staff reporter", "Staff reporter", "Staff reporter"),
        ("The Courier newsroom", "The Courier newsroom", "The Courier newsroom"),
        ("REUTERS WORLD", "REUTERS WORLD", "REUTERS WORLD"),
        ("佐藤 健", "佐藤 健", "佐藤 健"),
        ("Reuters", "Reuters", "Reuters"),
    ],
)
def test_a_name_is_turned_round_only_where_it_looks_like_one(byline, inverted, abridged):
    assert [(one.inverted, one.abridged) for one in authors_of(byline)] == [(inverted, abridged)]


def test_no_byline_names_nobody():
    assert (authors_of(None), authors_of("")) == ((), ())
