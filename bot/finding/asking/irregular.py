"""The forms of irregular English verbs, which no stemmer makes one. Plain data: extend it here.

A line holds the forms of one verb. Forms that mean something else besides ("saw", "felt", "lay") are left out.
"""

from collections.abc import Iterator
from functools import cache

from bot.finding.terms import stem

_FORMS = """
arise arose arisen
beat beaten
become became
begin began begun
bind bound
bite bitten
blow blew blown
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
deal dealt
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
fight fought
find found
fly flew flown
forbid forbade forbidden
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
know knew known
lead led
learn learnt
leave left
lend lent
lose lost
make made
mean meant
meet met
overcome overcame
overthrow overthrew overthrown
pay paid
ride rode ridden
ring rang rung
rise risen rose
run ran
say said
seek sought
sell sold
send sent
shake shook shaken
shoot shot
sing sang sung
sink sank sunk
sit sat
sleep slept
speak spoke spoken
spend spent
stand stood
steal stole stolen
strike struck stricken
swear swore sworn
swim swam swum
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undertake undertook undertaken
understand understood
wear wore worn
win won
withdraw withdrew withdrawn
write wrote written
"""


def forms_of(word: str) -> Iterator[str]:
    """The stems of the other forms of the verb that the folded ``word`` is a form of."""
    own = stem(word)
    return (form for form in _stems().get(own, ()) if form != own)


@cache
def _stems() -> dict[str, frozenset[str]]:
    verbs = [frozenset(map(stem, line.split())) for line in _FORMS.strip().splitlines()]
    return {form: verb for verb in verbs for form in verb}
