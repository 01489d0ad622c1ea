"""Countries and the adjectives made of their names. Plain data: extend it here."""

from functools import cache

from bot.corpus.folding import fold

# Country: adjectives and demonyms.
_ADJECTIVES = """
afghanistan: afghan | argentina: argentine argentinean | bangladesh: bangladeshi | belgium: belgian | brazil: brazilian
britain: british briton uk | cambodia: cambodian | canada: canadian | chile: chilean | china: chinese | congo: congolese
cuba: cuban | cyprus: cypriot | czechia: czech | denmark: danish dane | egypt: egyptian | england: english
finland: finnish finn | france: french | germany: german | greece: greek | hungary: hungarian | iceland: icelandic
iran: iranian | iraq: iraqi | ireland: irish | israel: israeli | italy: italian | japan: japanese | jordan: jordanian
kazakhstan: kazakh | korea: korean | kosovo: kosovar | kuwait: kuwaiti | lebanon: lebanese | luxembourg: luxembourgish
mexico: mexican | moldova: moldovan | mongolia: mongolian mongol | morocco: moroccan | myanmar: burmese
nepal: nepalese nepali | netherlands: dutch | norway: norwegian | oman: omani | pakistan: pakistani | palestine: palestinian
peru: peruvian | philippines: philippine filipino | poland: polish pole | portugal: portuguese | qatar: qatari
scotland: scottish scots | singapore: singaporean | slovenia: slovenian slovene | spain: spanish | sudan: sudanese
sweden: swedish swede | switzerland: swiss | taiwan: taiwanese | tajikistan: tajik | thailand: thai | turkey: turkish turk
turkmenistan: turkmen | ukraine: ukrainian | uzbekistan: uzbek | vatican: papal | vietnam: vietnamese | wales: welsh
yemen: yemeni | zimbabwe: zimbabwean | europe: european eu | africa: african | arabia: arab arabian saudi | usa: us american america
russia: russian | albania: albanian | algeria: algerian | armenia: armenian | australia: australian | austria: austrian
belarus: belarusian belarussian | bolivia: bolivian | bosnia: bosnian | bulgaria: bulgarian | colombia: colombian
croatia: croatian croat | estonia: estonian | ethiopia: ethiopian | georgia: georgian | india: indian | indonesia: indonesian
kenya: kenyan | latvia: latvian | libya: libyan | lithuania: lithuanian | macedonia: macedonian | malaysia: malaysian
nigeria: nigerian | romania: romanian | serbia: serbian serb | slovakia: slovak | somalia: somali | syria: syrian
tunisia: tunisian | venezuela: venezuelan
"""


@cache
def _table() -> dict[str, str]:
    entries = (entry.split(":") for line in _ADJECTIVES.strip().splitlines() for entry in line.split("|"))
    return {word: country.strip() for country, words in entries for word in (country.strip(), *words.split())}


def nation_of(word: str) -> str | None:
    """The country that a word names or is made of: "Japanese" and "Japan" give "japan"; None for any other word."""
    return _table().get(fold(word))
