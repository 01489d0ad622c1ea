"""What a capitalised word can be."""

from functools import cache

from bot.corpus.folding import fold
from bot.reading.names import common, given_names, places, russian_words, surnames, things, titles
from bot.reading.nations import NATIONS, nation_words
from bot.reading.russian import stem

# Words for things or places that are also frequent surnames: "Benny Hill", "Neil Young", "Virginia Woolf".
_SURNAMES_TOO = frozenset(
    """
    hill young wood woods park parks lake church house hall field fields rivers brook brooks banks ford day love
    march may north west east hunt page price rice bishop cross bush stone rock king wise cash english french
    holland england ireland london paris jordan israel washington lincoln jackson houston dallas austin jefferson
    law laws moon star starr bell best black brown green white gray grey short long strong sharp swift small little
    major marshall ward street strand temple castle marsh mills mill mayo moss land lane line shore glen cole craft
    field garden gates forest day week snow winter winters summers spring may duke dean noble baron cook butler
    carter parker mason smith baker fisher hunter knight abbott abbey berry rose lily bond case chase curse power
    powers read reed ring sands savage shepherd singer speed stark story sweet trump turner wall waters wells wells
    cliff ferry penny pope prince pitt poe pound rush russ walker warner weaver webb west wolf wing wren york devine
    divine grant guard weather storm battle french german spain roman norman welsh scott ball barr bass bean beard
    bird boon burns butts cannon chambers chance christmas cope cotton crane crow dance darling drew drake driver
    falls fan farmer finger fish flowers foot fox frost fry game good goodman grace gore hardy hay head hawk hood
    hope horn hull joy key keys kent lamb leader lester lock locke lord lovell low lynch man mann may miles money
    monk moody mount nash newman nix norris nurse outlaw pack palmer path peace pike plant pond poole post potter
    presley pride proctor purse quick rains rich ridge rider roach romans rowe royal rule rust sage sale sales
    salmon sawyer school self sellers shaw shields silver skinner smart song spears sporn stamp steel stern stout
    sun taft tanner thorn tower town towns trotter tree usher vale vice wade ware watt way weir wilde winner wish
    work worth wright yard zane games giles group temple hart heath heart chambers law durham derby lancaster sydney
    richmond hastings warwick bristol kent devon york montgomery durham buffalo orlando berlin cleveland hartford
    lisbon cork milan verona florence madison houston columbus albany austin
    """.split()
)
# Given names that are sure before a surname, and anything else when they stand alone: "Bill", "Mark".
_DOUBTFUL_ALONE = frozenset("bob bill mark pat sue gene glen dean dale rob jack frank ray drew".split())
_STRONG_HONORIFICS = frozenset("mr mrs ms messrs miss dr prof sir gen lt col capt sgt sen rep gov rev".split())
# Endings that surnames have and ordinary capitalised words seldom.
_SURNAME_ENDINGS = (
    *("ovic", "evic", "ovich", "evich", "ovsky", "evsky", "inski", "insky", "owski", "ewski", "owska", "enko", "chuk"),
    *("shvili", "adze", "yan", "oglu", "sson", "ssen", "sdottir", "opoulos", "akis", "idis", "escu", "oiu", "aitis"),
    *("mann", "stein", "berg", "witz", "feld", "baum", "bauer", "meyer", "meier", "hofer", "huber", "schmidt"),
    *(
        "ez",
        "ini",
        "elli",
        "etti",
        "ucci",
        "acci",
        "aldi",
        "ardi",
        "one",
        "ova",
        "eva",
        "ov",
        "ev",
        "off",
        "ska",
        "czyk",
    ),
    *(
        "moto",
        "mura",
        "yama",
        "kawa",
        "gawa",
        "shima",
        "guchi",
        "waki",
        "saki",
        "zaki",
        "hashi",
        "naka",
        "eaux",
        "ault",
    ),
    *("son", "sen", "ton", "ham", "ley", "field", "worth", "man"),
)


def _plurals(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word + "s" for word in words) - given_names.ALL - _SURNAMES_TOO - surnames.FREQUENT


def _stems(words: frozenset[str]) -> frozenset[str]:
    return frozenset(stem(fold(word)) for word in words)


class Lexicon:
    """Sets of folded words, made once.

    ``given`` are given names; of these ``sure_given`` are little else, and ``alone`` may stand for a person without a
    surname. ``never`` are words that no name ends in, ``leading`` those that may stand capitalised before one.
    """

    def __init__(self) -> None:
        self.nations = nation_words()
        self.places = (places.PLACES | frozenset(NATIONS)) - frozenset(("chad", "jordan", "israel", "georgia"))
        self.adjectives = (frozenset(self.nations) - frozenset(NATIONS)) | places.OTHER_ADJECTIVES
        self.surnames_too = _SURNAMES_TOO
        self.strong_titles = _STRONG_HONORIFICS
        self.plurals = _plurals(things.ALL - _SURNAMES_TOO) - things.ALL
        self.things = things.ALL | self.plurals
        self.russian_titles = _stems(russian_words.TITLES)
        self.russian_function = _stems(russian_words.FUNCTION)
        self.titles = titles.HONORIFICS | titles.TRADES | titles.GROUPS | titles.OFFICES | self.russian_titles
        self._add_given()
        self._add_others()

    def _add_given(self) -> None:
        particles = titles.PARTICLES - frozenset(("al", "ben", "van"))
        self.given = given_names.ALL - particles - (common.FUNCTION - frozenset(("will", "may", "art", "per")))
        others = self.given & (self.places | common.OPENING | common.MONTHS | self.things)
        self.only_titles = (titles.HONORIFICS | titles.OFFICES) - self.given
        self.doubtful = (common.DOUBTFUL_GIVEN | others | frozenset(("al", "van"))) - _DOUBTFUL_ALONE
        self.sure_given = self.given - self.doubtful
        self.alone = self.sure_given - frozenset(NATIONS) - surnames.FREQUENT - _SURNAMES_TOO - _DOUBTFUL_ALONE
        russian = _stems(russian_words.MALE | russian_words.FEMALE)
        self.given |= russian
        self.sure_given |= russian

    def _add_others(self) -> None:
        dates = common.MONTHS | common.DAYS
        self.leading = self.titles | titles.MODIFIERS | self.adjectives | common.OPENING | common.FUNCTION | dates
        never = self.things | common.FUNCTION | dates | self.adjectives | self.titles
        self.never = never - self.surnames_too - frozenset(("st", "saint"))
        self.settled = self.never | self.places
        self.ordinary = self.settled | self.leading | self.things

    def like_surname(self, key: str) -> bool:
        """Is the folded word a frequent surname, or, of five letters or more, formed as surnames are?"""
        if len(key) < 5:
            return key in surnames.FREQUENT
        return key in surnames.FREQUENT or key.endswith(_SURNAME_ENDINGS) or key.startswith(("mc", "o'"))


@cache
def lexicon() -> Lexicon:
    """The one that all share; made once, since that takes a while."""
    return Lexicon()
