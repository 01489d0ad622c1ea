"""Endings that tell the future of Russian verbs, folded, and words that only look like it.

A prefix and a present ending make a perfective future («откроют»), but where the stem is one that stays present behind
a prefix («проводит», «открывает»).
"""

INFINITIVES = ("ать", "ять", "ить", "еть", "уть", "ыть", "оть", "ться", "йти", "сти", "зти", "чь")
PREFIXES = tuple("от за вы при пере про по до рас раз под на воз вос вер из ис об со у сда".split())
_ENDINGS = "ет ит ут ют шат чат жат щат ят оем дем сем жем шем нем тим вим сим зим дим".split()
FUTURE = tuple(f"{ending}{own}" for ending in _ENDINGS for own in ("", "ся"))
_PRESENT = "ыва ива а я ду еду иру ству зу тенду"
_PRESENT_IN_I = "вод ход нос воз езд вис сто леж мн"
# Of these the present stays present behind a prefix.
IMPERFECTIVE: tuple[str, ...] = (
    *(f"{stem}{ending}" for stem in _PRESENT.split() for ending in ("ет", "ют", "ем")),
    *(f"{stem}{ending}" for stem in _PRESENT_IN_I.split() for ending in ("ит", "ят", "ат", "им")),
)
# Nouns and other words end so: «отчет», «университет», «ответ», «полет», «принят».
NOUNS = ("чет", "тет", "вет", "рет", "лет", "плат", "трат")
NO_FUTURE = frozenset(
    "требует умеет учит учат надеется надеются помнит помнят просит просят поет поют растет растут узнает признает "
    "верит верят видит возит выглядит выглядят советует советуют принят занят поднят отнят нанят изъят объят понят "
    "обнят приют уют предмет профицит пути путем прием проем объем подъем заем наем дождем полднем институт маршрут "
    "атрибут значит".split()
)
# Nouns that look like a past tense: «причал», «жители», «недели».
NO_PAST = frozenset(
    "причал причала канал канала вокзал журнал материал материалы финал финала квартал квартала капитал сигнал отдел "
    "отдела раздел предел удел генерал генерала адмирал либерал филиал филиала потенциал персонал портал портала "
    "терминал арсенал карнавал обвал провал развал завал подвал перевал интервал идеал скандал ритуал сериал мемориал "
    "мемориала минерал крокодил недели цели модели детали медали печали петли земли отели панели дела дели мебели "
    "похвала начала зеркала одеяла".split()
)
NO_PAST_ENDINGS = ("ители", "атели", "ятели")
NO_ENDINGS = IMPERFECTIVE + NOUNS
