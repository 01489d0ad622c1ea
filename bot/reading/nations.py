"""Countries and the adjectives made of their names. Plain data: extend it here."""

from functools import cache

from bot.corpus.folding import fold

# Country: adjectives and demonyms.
_ADJECTIVES = """
afghanistan: afghan | africa: african | albania: albanian | algeria: algerian | arabia: arab arabian saudi
argentina: argentine argentinean | armenia: armenian | australia: australian | austria: austrian
bangladesh: bangladeshi | belarus: belarusian belarussian | belgium: belgian | bolivia: bolivian | bosnia: bosnian
brazil: brazilian | britain: british briton uk | bulgaria: bulgarian | cambodia: cambodian | canada: canadian
chile: chilean | china: chinese | colombia: colombian | congo: congolese | croatia: croatian croat | cuba: cuban
cyprus: cypriot | czechia: czech | denmark: danish dane | egypt: egyptian | england: english | estonia: estonian
ethiopia: ethiopian | europe: european eu | finland: finnish finn | france: french | georgia: georgian
germany: german | greece: greek | hungary: hungarian | iceland: icelandic | india: indian | indonesia: indonesian
iran: iranian | iraq: iraqi | ireland: irish | israel: israeli | italy: italian | japan: japanese
jordan: jordanian | kazakhstan: kazakh | kenya: kenyan | korea: korean | kosovo: kosovar | kuwait: kuwaiti
latvia: latvian | lebanon: lebanese | libya: libyan | lithuania: lithuanian | luxembourg: luxembourgish
macedonia: macedonian | malaysia: malaysian | mexico: mexican | moldova: moldovan | mongolia: mongolian mongol
morocco: moroccan | myanmar: burmese | nepal: nepalese nepali | netherlands: dutch | nigeria: nigerian
norway: norwegian | oman: omani | pakistan: pakistani | palestine: palestinian | peru: peruvian
philippines: philippine filipino | poland: polish pole | portugal: portuguese | qatar: qatari | romania: romanian
russia: russian | scotland: scottish scots | serbia: serbian serb | singapore: singaporean | slovakia: slovak
slovenia: slovenian slovene | somalia: somali | spain: spanish | sudan: sudanese | sweden: swedish swede
switzerland: swiss | syria: syrian | taiwan: taiwanese | tajikistan: tajik | thailand: thai | tunisia: tunisian
turkey: turkish turk | turkmenistan: turkmen | ukraine: ukrainian | usa: us american america | uzbekistan: uzbek
vatican: papal | venezuela: venezuelan | vietnam: vietnamese | wales: welsh | yemen: yemeni | zimbabwe: zimbabwean
"""


@cache
def _table() -> dict[str, str]:
    entries = (entry.split(":") for line in _ADJECTIVES.strip().splitlines() for entry in line.split("|"))
    return {word: country.strip() for country, words in entries for word in (country.strip(), *words.split())}


def nation_of(word: str) -> str | None:
    """The country that a word names or is made of: "Japanese" and "Japan" give "japan"; None for any other word."""
    return _table().get(fold(word))
