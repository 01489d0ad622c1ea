"""Titles and honorifics that people put around a name; general words, no one's in particular."""

from bot.finding.resolving.words import Script, Word

_ENGLISH = """
mr mrs ms miss mx dr prof professor sir dame lord lady madam mister president vice premier prime minister pm deputy
first foreign finance defence defense economy interior secretary chancellor king queen prince princess emperor senator
congressman governor mayor ambassador general colonel captain judge justice chairman chairwoman chair speaker ceo
director chief leader former ex san sama the
herr frau monsieur mme m. don dona senor senora signor
"""
_RUSSIAN = """
гн господин господина господину господином госпожа госпожи госпоже госпожу тов товарищ президент президента президенту
президентом президенте вице премьер премьера премьеру премьером министр министра министру министром министре глава главы
главе главу главой мид мида экс бывший первый заместитель зампред председатель председателя председателю замглавы
канцлер канцлера король короля император посол посла губернатор губернатора мэр мэра сенатор депутат генерал директор
профессор доктор
"""
_WORDS = frozenset(_ENGLISH.split()) | frozenset(_RUSSIAN.split())

_AFTER_G = frozenset("н на ну ном не жа жи же жу жой".split())

# Longest first where one ends another.
_JAPANESE = """
内閣総理大臣 総理大臣 経済産業大臣 外務大臣 財務大臣 防衛大臣 経済産業相 副大統領 前大統領 元大統領 副総理
官房長官 事務総長 国務長官 副首相 第一副首相 大統領 国家主席
経産大臣 前首相 元首相 総書記 経産相 財務相 防衛相 総理 首相 外相
経済相 財相 大臣 閣下 主席 議員 議長 知事 市長 社長 会長 総裁 教授 博士 先生 長官 大使
委員長 書記長 報道官 女史 氏 様 君
さん さま くん ちゃん
"""
_JAPANESE_TITLES = tuple(sorted(_JAPANESE.split(), key=len, reverse=True))
_ALL = _WORDS.union(_JAPANESE_TITLES)


def without_titles(found: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words that are left of a name when titles are taken off; none, if it is nothing but titles."""
    kept = [_shortened(word) for word in _without_hyphenated(found) if word.text not in _WORDS]
    return tuple(word for word in kept if word is not None)


def _without_hyphenated(found: tuple[Word, ...]) -> list[Word]:
    """The words without "г-н" and "г-жа", which are read as two words each; a lone г is an initial."""
    kept: list[Word] = []
    for word in found:
        if kept and kept[-1].text == "г" and word.text in _AFTER_G:
            kept.pop()
        else:
            kept.append(word)
    return kept


def is_title(text: str) -> bool:
    """Is folded ``text`` a title by itself?"""
    return text in _ALL


def _shortened(word: Word) -> Word | None:
    if word.script not in (Script.HAN, Script.KANA):
        return word
    if word.text in _JAPANESE_TITLES:
        return None
    for title in _JAPANESE_TITLES:
        if word.text.endswith(title) and (word.script is Script.HAN or title in ("さん", "さま")):
            return Word(word.text[: -len(title)], word.script, word.span)
    return word
