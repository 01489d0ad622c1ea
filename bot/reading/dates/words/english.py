"""English words of time, by kind. The kinds are those of ``kinds.py``."""

from bot.reading.dates.units import Unit

MONTHS = {
    "january": 1, "jan": 1, "jan.": 1,
    "february": 2, "feb": 2, "feb.": 2,
    "march": 3, "mar": 3, "mar.": 3,
    "april": 4, "apr": 4, "apr.": 4,
    "may": 5,
    "june": 6, "jun": 6, "jun.": 6,
    "july": 7, "jul": 7, "jul.": 7,
    "august": 8, "aug": 8, "aug.": 8,
    "september": 9, "sept": 9, "sept.": 9, "sep": 9, "sep.": 9,
    "october": 10, "oct": 10, "oct.": 10,
    "november": 11, "nov": 11, "nov.": 11,
    "december": 12, "dec": 12, "dec.": 12,
}  # fmt: skip
# Months that are also names or words: a date only where the sentence makes them one.
DOUBTFUL_MONTHS = frozenset({"may", "march", "mar", "jan", "jun", "april", "june", "august", "dec", "sep"})

WEEKDAYS = {
    "monday": 1, "mon.": 1, "mondays": 1,
    "tuesday": 2, "tue.": 2, "tues.": 2, "tuesdays": 2,
    "wednesday": 3, "wed.": 3, "wednesdays": 3,
    "thursday": 4, "thu.": 4, "thurs.": 4, "thursdays": 4,
    "friday": 5, "fri.": 5, "fridays": 5,
    "saturday": 6, "sat.": 6, "saturdays": 6,
    "sunday": 7, "sun.": 7, "sundays": 7,
}  # fmt: skip

SEASONS = {"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA",
           "winter": "WI", "wintertime": "WI"}  # fmt: skip

UNITS = {
    "second": Unit.SECOND, "minute": Unit.MINUTE, "hour": Unit.HOUR, "day": Unit.DAY, "weekend": Unit.WEEKEND,
    "week": Unit.WEEK, "fortnight": Unit.FORTNIGHT, "month": Unit.MONTH, "year": Unit.YEAR, "decade": Unit.DECADE,
    "century": Unit.CENTURY, "millennium": Unit.MILLENNIUM, "night": Unit.NIGHT,
}  # fmt: skip
PLURAL_UNITS = {
    "seconds": Unit.SECOND, "minutes": Unit.MINUTE, "hours": Unit.HOUR, "days": Unit.DAY, "weekends": Unit.WEEKEND,
    "weeks": Unit.WEEK, "fortnights": Unit.FORTNIGHT, "months": Unit.MONTH, "years": Unit.YEAR,
    "decades": Unit.DECADE, "quarters": Unit.QUARTER,
    "centuries": Unit.CENTURY, "millennia": Unit.MILLENNIUM, "nights": Unit.NIGHT,
    "secs": Unit.SECOND, "mins": Unit.MINUTE, "hrs": Unit.HOUR, "yrs": Unit.YEAR,
}  # fmt: skip

DAY_PARTS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "dawn": "TMO",
             "daybreak": "TMO", "dusk": "TEV"}  # fmt: skip
CLOCK_WORDS = {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"}

NUMBERS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000,
    "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12, "couple": 2,
}  # fmt: skip
VAGUE_NUMBERS = frozenset({"several", "few", "many", "numerous", "hundreds", "thousands", "dozens", "scores", "some"})
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
DECADES = {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
           "nineties": 9}  # fmt: skip

DAYS_AWAY = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "overnight": -1}
VAGUE = {
    "now": "PRESENT_REF", "nowadays": "PRESENT_REF", "currently": "PRESENT_REF", "presently": "PRESENT_REF",
    "recently": "PAST_REF", "lately": "PAST_REF", "someday": "FUTURE_REF",
}  # fmt: skip
EVERY = {"daily": "P1D", "nightly": "PTNI", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W", "monthly": "P1M",
         "yearly": "P1Y", "hourly": "PT1H"}  # fmt: skip

LASTING = {"hourlong": "PT1H", "daylong": "P1D", "weeklong": "P1W", "monthlong": "P1M", "yearlong": "P1Y"}

# Words of the other kinds, by the letters of kinds.py.
_OTHERS = {
    "l": "last", "p": "past", "v": "previous preceding prior", "t": "this these", "u": "current present",
    "f": "next coming upcoming forthcoming", "g": "following subsequent", "s": "same that", "j": "latest",
    "C": "recent", "N": "future", "a": "ago", "b": "earlier", "r": "later", "<": "before", ">": "after", "*": "from",
    "A": "the its their his her our", "i": "a an", "O": "of", "&": "or and", "+": "to through thru", "~": "so",
    "@": "on at in", "w": "every each per", "F": "fiscal financial calendar", "h": "half", "Q": "quarter",
    "D": "period", "K": "early late mid", "B": "middle beginning start end close turn", "m": "moment", "!": "old",
    "J": "trading full whole entire consecutive straight business working more successive long other corresponding "
    "comparable near very distant additional good crucial",
    "k": "about almost nearly around roughly approximately over up less fewer",
    "q": "least most", "L": "than", "X": "ended ending",
}  # fmt: skip
OTHERS = {word: kind for kind, words in _OTHERS.items() for word in words.split()}
PARTS = {"early": "early", "late": "late", "mid": "mid", "middle": "mid", "beginning": "early", "start": "early",
         "end": "late", "close": "late", "earlier": "early", "later": "late", "turn": "early"}  # fmt: skip

# After a weekday these make the name of a newspaper or a programme.
NEWSPAPERS = frozenset("times mirror telegraph post express herald mail sun star world independent night".split())

# With these before it a weekday is the name of something.
NAMED_DAYS = frozenset("super bloody fat shrove maundy holy casual freaky".split())

# Of these the age is how long they have lasted; of people and houses it is no time.
OF_SOME_AGE = frozenset(
    "conflict war truce cease ceasefire uprising crisis dispute standoff insurgency rebellion revolt embargo blockade "
    "ban treaty pact alliance strike recession slump drought feud investigation campaign tradition practice".split()
)

# Of these "today's" says of what age they are, not of what day.
OF_AN_AGE = frozenset(
    "world youth young society societies generation generations culture era age children kids women men people "
    "standards technology".split()
)

# Somebody or something is chosen as this "of the year".
CHOSEN = frozenset("person man woman player coach team album song record book film word car event rookie".split())

# After these a number of four digits names no year.
NO_YEAR_AFTER = frozenset(
    "section article resolution no number flight route room page model paragraph rule bill highway interstate "
    "precinct unit channel figure area code only just barely #".split()
)
# Before these a number of four digits counts things.
COUNTED = frozenset(
    "people persons men women children soldiers troops workers employees jobs dollars miles kilometers kilometres "
    "meters metres feet tons tonnes pounds kilograms shares points votes seats homes houses square percent degrees "
    "francs yen rubles euros marks barrels gallons acres hectares hp cc mhz students members deaths copies units "
    "cents passengers refugees civilians residents protesters calories words pages rpm km kg am pm hours "
    "minutes".split()
)
