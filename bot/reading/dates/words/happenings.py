"""Nouns that tell past from future, folded: what nobody plans, what has its day, and what is said."""

from bot.reading.dates.words.english import MONTHS

UNFORESEEN = frozenset(
    "attack attacks bombing bombings shooting shootings explosion explosions blast blasts crash crashes earthquake "
    "quake massacre killing killings murder murders death deaths accident accidents fire fires flood floods storm "
    "collapse riot riots coup clash clashes arrest arrests raid raids incident disaster outbreak stabbing derailment "
    "assault ambush escape resignation defeat victory announcement ruling verdict".split()
)
# Of these not even the day is ever set.
ACCIDENTS = frozenset(
    "attack attacks bombing bombings shooting shootings explosion explosions blast blasts crash crashes earthquake "
    "quake massacre killing killings murder murders accident accidents fire fires flood floods storm collapse riot "
    "riots clash clashes disaster outbreak stabbing derailment assault ambush".split()
)
SCHEDULED = frozenset(
    "vote votes voting election elections referendum match game games final meeting summit hearing talks trial race "
    "primary debate deadline auction launch ceremony inauguration funeral parade opening conference runoff poll polls "
    "ballot caucus caucuses contest fight session concert wedding deal".split()
)
# Where somebody is said to have said something.
REMARKS = frozenset(
    "interview statement speech tweet post filing report letter email e-mail memo briefing conference address debate "
    "hearing rally editorial article column message appearance testimony press".split()
)
# Words that date a report to another time than that of printing.
OF_ANOTHER_DAY = (frozenset(MONTHS) - {"may"}) | frozenset("had ago last once".split())
# Goods and papers are traded for a month to come: "oil for May delivery", "May futures".
DELIVERIES = frozenset("delivery deliveries contract contracts futures settlement options".split())
# What firms report of a quarter or half.
REPORTED = frozenset(
    "profit profits earnings revenue revenues sales results loss losses net income operating pretax core output "
    "production turnover figures".split()
)
