"""How one sound is spelt in Latin letters: the tables behind the alignment of a name in another script.

A line gives, for a piece of Cyrillic or of kana sounds (``bot.finding.transliteration.kana_sounds``), the Latin
spellings that it may stand for, in four tiers parted by ``|``: regular in a major language or standard (cost 0),
regular in some language (``TIERS[1]``), found in some (``TIERS[2]``), now and then (``TIERS[3]``).  An empty spelling
is written ``-``; ``$`` is the end of a word and ``^`` its start.  The Latin side is as ``latin.spelling`` leaves it:
``ç`` is a c before e, i, y; ``ĝ`` a g there; ``é`` an e with an accent, ``å`` itself.

The sources are the transcription practices themselves: ISO 9, GOST R 52535 and BGN/PCGN for Russian; the Russian
practical transcription from English, German, French, Italian, Spanish, Polish, Czech, Hungarian, Turkish, the
Scandinavian languages, Japanese (Polivanov) and Chinese (Palladius); and the Japanese Cabinet notice of 1991 on foreign
words (外来語の表記) with the older habits that it still allows.
"""

TIERS = (0.0, 0.12, 0.25, 0.45)

# A Latin letter that nothing in the other script stands for.  Vowels, h and w fall silent easily.
SILENT = {
    "h": 0.3,
    "e": 0.4,
    "'": 0.0,
    "w": 0.6,
    "u": 0.6,
    "i": 0.65,
    "y": 0.6,
    "a": 0.75,
    "o": 0.75,
    "ə": 0.1,
    "é": 0.7,
}
SILENT |= {"g": 0.7, "t": 0.7, "d": 0.7, "s": 0.8, "c": 0.8, "r": 0.6, "l": 0.7, "b": 0.8, "p": 0.8, "k": 0.8, "j": 0.7}
SILENT_OTHER = 0.9
# A letter or sound that nothing in the Latin spelling stands for.
UNWRITTEN = {
    "ь": 0.0,
    "ъ": 0.0,
    "й": 0.3,
    "х": 0.5,
    "U": 0.05,
    "O": 0.08,
    "I": 0.2,
    "Q": 0.0,
    ":": 0.0,
    "y": 0.35,
    "w": 0.5,
}
UNWRITTEN |= {"h": 0.7, "N": 0.6}
UNWRITTEN_VOWEL, UNWRITTEN_OTHER = 0.7, 0.95
# Any vowel for any other, any consonant for any other, where no line above says better.
VOWEL_FOR_VOWEL, CONSONANT_FOR_CONSONANT, VOWEL_FOR_CONSONANT = 0.6, 1.0, 1.4
# The first sound is heard best and mistaken least.
FIRST_SOUND = 0.4
DOUBLED = 0.02
