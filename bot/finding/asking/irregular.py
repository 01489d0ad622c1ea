"""The forms of irregular English verbs, which no stemmer makes one. Plain data: extend it here.

A line holds the forms of one verb. Forms that mean something else besides ("saw", "felt", "lay") are left out.
"""

import re
from collections.abc import Iterator
from functools import cache

from bot.finding.terms import stem

_FORMS = """
arise arose arisen
awake awoke woken awoken
beat beaten
become became
begin began begun
bend bent
bind bound
bite bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
light lit
lose lost
make made
mean meant
meet met
mow mown
overcome overcame
overthrow overthrew overthrown
pay paid
prove proven
ride rode ridden
ring rang rung
rise risen rose
run ran
say said
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spend spent
spill spilt
spin spun
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
undertake undertook undertaken
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
withdraw withdrew withdrawn
write wrote written
"""

# Before a verb they leave its forms as they are: "rebuild", "rebuilt".
_PREFIXED = re.compile(r"(?:re|over|under|out|up|mis|un|fore)(?=\w{3})-?")
_SHORTEST_AGAIN = 6
# Regular verbs that "re" makes a new start of: the stems of "open", "elect" and the like.
_REGULAR = frozenset(
    map(
        stem,
        """
        open elect start unite appoint launch join enter marry connect construct name place load plant install introduce
        print publish issue examine consider negotiate visit assess calculate arrange assemble design paint
        """.split(),
    )
)


def forms_of(word: str) -> Iterator[str]:
    """The stems of the other forms of the verb that the folded ``word`` is a form of."""
    own = stem(word)
    found = _stems().get(own)
    if found is None and (prefix := _PREFIXED.match(word)):
        bare = stem(word[prefix.end() :])
        found = frozenset(stem(prefix[0] + form) for form in _stems().get(bare, ()))
    return (form for form in found or () if form != own)


def done_again(word: str) -> re.Pattern[str] | None:
    """What a text may have for the folded ``word`` that begins with "re": "opened its doors again" for "reopen"."""
    if not word.startswith("re") or len(word) < _SHORTEST_AGAIN:
        return None
    bare = stem(word.removeprefix("re").removeprefix("-"))
    if bare not in _stems() and bare not in _REGULAR:
        return None
    forms = "|".join(map(re.escape, sorted(_stems().get(bare, {bare}))))
    return re.compile(rf"\b(?:{forms})\w{{0,4}}\b[^.;]{{0,40}}\b(?:again|anew|once more|a second time)\b")


@cache
def _stems() -> dict[str, frozenset[str]]:
    verbs = [frozenset(map(stem, line.split())) for line in _FORMS.strip().splitlines()]
    return {form: verb for verb in verbs for form in verb}
