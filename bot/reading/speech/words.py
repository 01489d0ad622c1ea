"""Words that tell who speaks: reporting verbs, and the small words between which a subject stands.

English after the verbs of communication of Levin, "English Verb Classes and Alternations" (1993), classes 37.1-37.10
and 38, and the closed word classes of any grammar. Regular verbs are given by their base form, irregular ones with
all their forms.
"""

# Verbs that report words as such: they take a quotation or a that-clause, before it or after it.
SAYING = """
accuse acknowledge add admit advise affirm agree allege announce answer argue ask assert assure
aver avow bark beg blast bellow bluster boast brag caution chant chide chime claim clarify coax comment
complain concede conclude confess confide confirm conjecture contend continue counter counsel cry declare
deadpan demand deny disclose elaborate emphasize emphasise enthuse estimate exclaim explain
express fume gripe grouse grumble guess gush hint hope howl inform inquire insist instruct interject intone
jest joke lament maintain mention moan mock mumble murmur mutter muse note object observe offer opine
plead pledge pray predict proclaim profess promise propose protest quip rail rant reaffirm reason
reassure recall recite recollect recommend recount reflect reiterate rejoin remark remember remind
reply report request respond restate retort reveal roar say scoff scold scream shout shriek sigh smirk sneer snap
speculate state stress submit suggest summarize summarise surmise swear tease tell testify theorize
thunder tweet post underline underscore urge utter venture volunteer vow warn whisper wonder worry write yell
blog email text sing shrug laugh nod snarl snipe sniff spout advocate
""".split()

# Verbs that report an opinion or a judgement: a quotation inside their complement is the subject's words.
JUDGING = """
accuse admonish applaud assail attack attribute blame brand call cast cite characterize characterise
chastise compare commend condemn congratulate consult credit criticize criticise decry defend define denounce
depict deplore deride describe disparage dismiss disparage dub encourage endorse envision fault
frame hail highlight implore invite invoke knock label lambaste laud liken lecture mock name note outline
order paint point portray praise present push quote rate rebuke rebut refer reject
repeat reprimand ridicule rip signal slam speak spell summon support taunt teach tout
threaten thank title train trash trumpet view voice warn welcome
""".split()

# Verbs of thought and feeling: they tell whose words a quotation is only where no other verb does.
THINKING = """
believe consider doubt expect fear feel find regard see sympathize sympathise think suspect want need intend plan assume
imagine fancy consider agree disagree like love hate prefer respect understand realize realise learn
""".split()

# All forms of irregular verbs, base form first: base, third person, past, participle(s), -ing form.
IRREGULAR = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "begin": "begins began begun beginning",
    "swear": "swears swore sworn swearing",
    "think": "thinks thought thinking",
    "find": "finds found finding",
    "feel": "feels felt feeling",
    "see": "sees saw seen seeing",
    "speak": "speaks spoke spoken speaking",
    "spell": "spells spelled spelt spelling",
    "teach": "teaches taught teaching",
    "sing": "sings sang sung singing",
    "cast": "casts casting",
    "submit": "submits submitted submitting",
    "admit": "admits admitted admitting",
    "quip": "quips quipped quipping",
    "refer": "refers referred referring",
    "beg": "begs begged begging",
    "brag": "brags bragged bragging",
    "blog": "blogs blogged blogging",
    "dub": "dubs dubbed dubbing",
    "nod": "nods nodded nodding",
    "rip": "rips ripped ripping",
    "snap": "snaps snapped snapping",
    "sum": "sums summed summing",
    "slam": "slams slammed slamming",
    "rebut": "rebuts rebutted rebutting",
    "plug": "plugs plugged plugging",
    "shrug": "shrugs shrugged shrugging",
    "label": "labels labeled labelled labeling labelling",
    "signal": "signals signaled signalled signaling signalling",
}

# Forms that are nouns (or names) as often as verbs: verbs only straight after a name or a pronoun.
NOUN_OR_VERB = frozenset(
    """
claim claims report reports note notes comment comments remark remarks call calls answer answers question questions
promise promises demand demands request requests charge charges state states warning saying writing hope hopes
fear fears pledge pledges vow vows offer offers estimate estimates joke jokes tweet tweets post posts email emails
reply replies view views attack attacks blast blasts boast boasts credit credits cry cries guess guesses hint hints
label labels name names order orders paint point points praise present presents press push quote quotes rate rates
shout shouts smile smiles stress support supports text texts title titles train thought finding
worry worries doubt doubts blame fault cast defend brand plug plugs detail details protest protests object objects
counter reason reasons rail ballot submit train trash voice voices welcome scream screams sum sums feeling meaning
beginning spelling teaching speaking testing meeting see find feel yell yells
""".split()
)

# These are never followed by their subject: "told reporters", "called him", "saw".
NEVER_INVERTED = frozenset(
    """
tell tells told call calls called describe describes described urge urges urged remind reminds reminded inform informs
informed assure assures assured accuse accuses accused warned advised see saw sees find found feel felt name
thank thanked blame blamed praise praised attack attacked criticize criticized criticise criticised condemn condemned
""".split()
)

THAT = frozenset(("that", "что"))

# Verbs whose clause often comes without "that": "he insists they are safe".
BARE = frozenset(
    """
add adds added adding insist insists insisted insisting claim claims claimed claiming argue argues argued arguing admit
admits admitted admitting warn warns warned warning hope hopes hoped hoping predict predicts predicted predicting
estimate estimates estimated estimating maintain maintains maintained maintaining swear swears swore promise promises
promised suggest suggests suggested contend contends contended acknowledge acknowledges acknowledged concede concedes
conceded explain explains explained assert asserts asserted stress stresses stressed reply replied guess guesses
""".split()
)

# Verbs that report an infinitive: "promised to help".
PROMISING = frozenset(
    """
promised promises promise pledged pledges pledge vowed vows vow agreed agrees agree offered offers offer threatened
threatens threaten urged urges urge called calls call swore swears proposed proposes propose
""".split()
)

# What somebody does about the words just quoted, more often than saying them: '"...." Smith nodded.'.
ANSWERING = frozenset(
    "agrees agreed disagrees disagreed nods nodded shrugs shrugged laughs laughed sighs sighed".split()
)

# A possessive or "of/from/by somebody" beside these nouns names who spoke: "her comment that", "a statement by".
SPEECH_NOUNS = frozenset(
    """
accusation admission advice allegation announcement answer appeal argument assertion assurance boast charge claim
column comment comments complaint criticism declaration description email explanation interview lament letter message
mantra memo motto op-ed opinion pledge plea post prediction promise proposal question quip quote quotation reaction
rebuke remark remarks reply request response retort slogan speech statement suggestion testimony text tweet tweets view
vow warning words claims accusations allegations assertions criticisms letters pledges promises warnings answers
""".split()
)

# With these somebody gives the words of another, or of a thing.
PASSING_ON = frozenset("retweet retweets retweeted repost reposts reposted reshared shared forwarded".split())
READING = frozenset("read reads reading recited recites reciting sang sings singing quoted quotes quoting".split())

# What comes from somebody: "came the reply from the gallery".
CRIES = frozenset(
    """
answer answers call calls chant chants comment cry cries heckle protest question reaction reply replies response
response retort scream screams shout shouts voice voices warning whisper word yell yells
""".split()
)

# "In his words", "in Smith's view".
WORDS_OF = frozenset("words word view opinion telling estimation judgment judgement phrase phrasing account".split())


PRONOUNS = "he she they i we you it who which".split()
DETERMINERS = """
the a an this these those his her their its my our your whose some any each every another several many most few
both neither either all one two three four five six seven eight nine ten no such other
""".split()
# Determiners that stand for people too: "many said", "what one called".
PRONOMINAL = frozenset("one some many most few several both all each two three another others".split())
PREPOSITIONS = """
in on at by for from with without within to into onto over under about after before between among amid against across
around along behind beside besides beyond despite during except inside outside like near off out past per since
through throughout toward towards under until unto up upon via versus as than down including regarding concerning
""".split()
COORDINATORS = "and but or nor yet & plus".split()
SUBORDINATORS = """
because although though if unless while whereas when whenever where wherever whether why how what so lest
that whom
""".split()
AUXILIARIES = """
is are was were be been being am has have had having do does did will would shall should can could may might must
isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't
isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t not never
""".split()
ADVERBS = """
also again already always ever even just later earlier now once only often otherwise perhaps rather quite simply soon
still then thus too very well instead further furthermore moreover meanwhile however therefore indeed finally first
here there nonetheless nevertheless afterwards afterward sometimes maybe almost largely repeatedly ago back though
""".split()
NOUNS_IN_LY = frozenset(
    """
ally anomaly assembly belly bully butterfly daily elderly family fly jelly lily melancholy monopoly oligopoly rally
supply weekly monthly quarterly
""".split()
)
TIMES = """
monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening
january february march april june july august september october november december week month year
""".split()
# Forms of other irregular and common verbs, which no ending betrays.
VERBS = """
arose ate awoke beat became bent bet bit bled blew bore bought bound bred broke brought built burst bought came caught
chose clung crept cut dealt did dove drank drew drove dug fed fell fled flew flung forbade forgot forgave fought froze
gave got grew ground had heard held hid hit hurt kept knelt knew laid lay led left lent let lit lost made meant met
overcame paid proved put quit ran rang read rode rose sank sat sent set shook shone shot showed shrank shut sought
slept slid sold sped spent spun split sprang spread stank stole stood struck stuck stung swam swept swung threw took
tore understood undertook unveiled upset was went wept withdrew withstood woke won wore wound wrapped
go goes come comes make makes take takes give gives get gets keep keeps leave leaves want wants needs know knows
means runs seem seems become becomes remain remains shows turn turns try tries helps works plays moves
read reads lives appear appears looks looked includes include contains uses stands opens wins sits
""".split()
# Verbs that report together with a particle: "shot back", "went on", "put it".
PHRASAL = {
    "back": frozenset(
        "shot fired hit struck punched pushed clapped snapped bit lashed wrote fires shoots hits".split()
    ),
    "on": frozenset(("went", "goes", "going")),
    "in": frozenset(("chimed", "chimes", "weighed", "weighs", "cut", "joined")),
    "it": frozenset(("put", "puts", "putting")),
    "out": frozenset(("cried", "called", "let", "yelled", "blurted")),
    "off": frozenset(("sounded", "signed", "shot")),
}
# Participles that name a thing: "a book titled", "a group called".
NAMING = frozenset("titled entitled called dubbed named labeled labelled nicknamed known headlined".split())

# Titles and roles, where it matters that a capitalised word is one: "Economy, Trade and Industry Minister X".
ROLES = frozenset(
    """
minister secretary president premier chancellor chairman chairwoman chair senator governor mayor director
ambassador spokesman spokeswoman spokesperson commissioner general chief head deputy vice prime leader manager
strategist adviser advisor professor executive officer founder author editor analyst attorney judge justice speaker
""".split()
)
