"""One coarse key of sounds for every script: names that sound alike have keys that look alike.

A key has ten consonants and five vowels.  Consonants that some transcription mixes up are one: K (k, c, q, and the x of
"ks"), S (everything hissed or hushed), B (b, f, v), N, M, L (l, r), and G, T, D, P.  h, the glides and doubled letters
are left out.  Where a spelling may sound in several ways (ch, j, w, a silent r), a name has several keys.
It is the idea of Double Metaphone (Philips 2000), for many languages at once.
"""

import re
from functools import lru_cache
from itertools import chain, combinations, islice

# At most this many keys for one spelling: the likeliest reading and those that differ in one or two letters.
_MOST_KEYS = 5
_VOWELS = str.maketrans("", "", "aeiou")
_PAIRS = tuple(letter * 2 for letter in "SKTLNBMDGPaeiou")


def _table(lines: str) -> dict[str, tuple[str, ...]]:
    """``spelling:sound/sound`` parted by spaces, likeliest first; - is silence."""
    pairs = (pair.split(":") if pair[0] != ":" else (":", pair[2:]) for pair in lines.split())
    return {spelling: tuple(sound.replace("-", "") for sound in sounds.split("/")) for spelling, sounds in pairs}


_LATIN = _table("""
tsch:S tch:S sch:S/SK ch:S/K/- sh:S zh:S cz:S sz:S ts:S/TS tz:S/TS ph:B th:T/S kh:-/K gh:G/- ck:K cç:S/KS q:K/S
qu:K/KB x:KS/S dj:S dzh:S dg:S/DG dĝ:S dz:S j:S/- ç:S ĝ:S/G c:K s:S z:S w:B/- gn:N/GN kn:N/KN wr:L mb:NB mp:NP h:-
ll:L/- v:B f:B p:P b:B t:T d:D k:K g:G n:N m:M l:L r:L ':- a:a e:e é:e i:i o:o u:u y:i å:o ee:i ea:i ie:i oo:u ou:u
ai:e ay:e ei:e ey:e au:o aw:o ow:o/oB oa:o ae:e oe:e ue:u eau:o
""")
_LATIN_PIECES = re.compile("|".join(sorted(_LATIN, key=len, reverse=True)))
# An r that many English, German and Scandinavian speakers do not sound: after a vowel, before a consonant or the end.
_SOFT_R = re.compile(r"(?<=[aeiouyéå])r(?![aeiouyéåwh])")
_SILENT_E = re.compile(r"(?<=..)(?<=[^aeiouyéå])e$")

_CYRILLIC = _table("""
дж:S дз:S тч:S чж:S цз:S ж:S з:S с:S ц:S ч:S ш:S щ:S г:G/- х:-/K в:B/- б:B п:P ф:B к:K т:T ти:Ti/Si тя:Ta/Sa
тю:Tu/Su те:Te/So тс:TS/S д:D н:N м:M мб:NB мп:NP л:L р:L ь:- ъ:- а:a е:e и:i й:i о:o у:u ы:i э:e ю:u я:a ей:e эй:e
оу:o ий:i ье:e йо:o ия:ia
""")
_CYRILLIC_PIECES = re.compile("|".join(sorted(_CYRILLIC, key=len, reverse=True)))

_KANA = _table("""
s:S S:S z:S J:S C:S c:S k:K g:G t:T d:D n:N N:N m:M b:B p:P Nm:M Nn:N v:B f:B/- r:L h:-/K y:- w:-/B kUs:KS tOs:TS/S
CI:S/T cU:S/T ei:e ou:o U:- O:- I:- Q:- ::- a:a i:i u:u e:e o:o
""")
_KANA_PIECES = re.compile("|".join(sorted(_KANA, key=len, reverse=True)))


@lru_cache(maxsize=20_000)
def latin_keys(spelling: str) -> tuple[str, ...]:
    """The keys of a name as ``latin.spelling`` gives it, likeliest first."""
    sounded = _SILENT_E.sub("", spelling)
    keys = _keys(_LATIN_PIECES.findall(sounded), _LATIN)
    soft = _SOFT_R.sub("", sounded)
    return _distinct(keys + _keys(_LATIN_PIECES.findall(soft), _LATIN)) if soft != sounded else keys


@lru_cache(maxsize=20_000)
def cyrillic_keys(folded: str) -> tuple[str, ...]:
    """The keys of a name in folded Cyrillic, likeliest first."""
    return _keys(_CYRILLIC_PIECES.findall(folded), _CYRILLIC)


@lru_cache(maxsize=20_000)
def kana_keys(sounds: str) -> tuple[str, ...]:
    """The keys of a name given as ``transliteration.kana_sounds``, likeliest first."""
    return _keys(_KANA_PIECES.findall(sounds), _KANA)


@lru_cache(maxsize=20_000)
def skeleton(key: str) -> str:
    """The consonants of ``key``."""
    return _single(key.translate(_VOWELS)) or key[:1]


def shortened(consonants: str) -> set[str]:
    """``consonants`` with one of them left out, in all ways; of two alike that then meet one is left out too."""
    return {consonants[:i] + consonants[_after(consonants, i) :] for i in range(len(consonants))}


def _after(consonants: str, i: int) -> int:
    meet_their_like = 0 < i < len(consonants) - 1 and consonants[i - 1] == consonants[i + 1]
    return i + 2 if meet_their_like else i + 1


def _keys(pieces: list[str], sounds: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    likeliest = [sounds[piece][0] for piece in pieces]
    first = _single("".join(likeliest))
    doubtful = [(piece, other) for piece in dict.fromkeys(pieces) for other in sounds[piece][1:]]
    if not doubtful:
        return (first,)
    changes = chain(combinations(doubtful, 1), combinations(doubtful, 2))
    others = (_changed(pieces, likeliest, dict(change)) for change in islice(changes, _MOST_KEYS - 1))
    return _distinct((first, *others))


def _changed(pieces: list[str], likeliest: list[str], change: dict[str, str]) -> str:
    return _single("".join([change.get(piece, sound) for piece, sound in zip(pieces, likeliest, strict=True)]))


def _single(text: str) -> str:
    """``text`` with one letter for each run of the same."""
    for pair in _PAIRS:
        if pair in text:
            return "".join([one for one, following in zip(text, text[1:] + " ", strict=False) if one != following])
    return text


def _distinct(keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(keys))
