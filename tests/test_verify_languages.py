"""Quotations in Russian and Japanese, and names in their scripts."""

from datetime import date
from functools import cache

from dated_texts import archive_of
from tables import table

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.corpus.entity import Entity, Kind

JAPANESE = (
    "新しい橋が開通した。\n\n市長のアンナ・リードは「私たちは橋のために税金を上げない。これからも決して上げません」と述べた。"
    "財務大臣のパウル・オルテガは「国庫には何の相談もなかった」と語った。橋の費用は4000万クローネだった。\n"
)
RUSSIAN = (
    "Мэр открыла мост\n\nМОСКВА, 4 мая. /ТАСС/. «Мы не будем повышать налоги ради моста, — сказала мэр Анна Рид. — "
    "И никогда этого не планировали». Министр финансов Пауль Ортега заявил: «Казну никто не спрашивал об этих "
    "деньгах». Мост стоил 40 миллионов крон.\n"
)
PEOPLE = (
    Entity("reed", Kind.PERSON, "Anna Reed", ("アンナ・リード", "リード", "Анна Рид", "Рид")),
    Entity("ortega", Kind.PERSON, "Paul Ortega", ("パウル・オルテガ", "オルテガ", "Пауль Ортега", "Ортега")),
)


@cache
def archive() -> Archive:
    documents = (Document("j.txt", JAPANESE, date(2020, 5, 4)), Document("r.txt", RUSSIAN, date(2020, 5, 4)))
    return archive_of(documents, entities=PEOPLE)


@table(
    ("typed", "verdict"),
    [
        ("「私たちは橋のために税金を上げない」", "verbatim"),
        ("リード：「私たちは橋のために税金を上げない。これからも決して上げません」", "verbatim"),
        ("リード市長は「私たちは橋のために税金を上げる」と述べた", "altered"),
        ("「私たちは橋のために税金を上げ」", "altered"),
        ("「私たちは犬のために税金を上げない」", "altered"),
        ("オルテガ：「私たちは橋のために税金を上げない」", "misattributed"),
        ("「国庫には何の相談もなかった」とオルテガは語った", "verbatim"),
        ("リード：「橋の費用は4000万クローネだった」", "misattributed"),
        ("橋の費用は5000万クローネだった", "altered"),
        ("Reed: “We will not raise taxes for the bridge”", "absent"),
        ("«Мы не будем повышать налоги ради моста»", "verbatim"),
        ("Рид: «Мы не будем повышать налоги ради моста. И никогда этого не планировали»", "verbatim"),
        ("Reed: «Мы не будем повышать налоги ради моста»", "verbatim"),
        ("Рид: «Мы будем повышать налоги ради моста»", "altered"),
        ("«Казну никто не спрашивал об этих деньгах», — сказала Рид", "misattributed"),
        ("По словам Ортеги, «казну никто не спрашивал»", "verbatim"),
        ("Ортега: Казну никто не спрашивал об этих деньгах", "verbatim"),
        ("«Мост стоил 40 миллиардов крон»", "altered"),
        ("Ортега: «Ещё никто не платил за мосты больше нас»", "absent"),
    ],
)
def test_verdicts_hold_in_every_script(typed, verdict):
    given = answer(archive(), Question.parse(f"/verify {typed}"), date(2026, 1, 1))
    assert given.checked.verdict == verdict
