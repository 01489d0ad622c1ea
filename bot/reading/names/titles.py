"""Titles before a name, and the words for offices and roles, folded."""

# Before a name they leave no doubt that it is a person's.
HONORIFICS = frozenset(
    """
    mr mrs ms messrs miss mx dr prof sir dame lord lady rev revd fr hon herr frau monsieur madame mme mlle senor
    senora signor signora don dona sheikh shaikh mullah ayatollah imam rabbi pope saint st gen lt col maj capt cpl
    sgt pvt adm cmdr brig sen rep gov pres supt insp det ofc atty amb cardinal archbishop bishop reverend father
    sister brother pastor deacon abbot comrade president vice-president premier chancellor minister senator
    congressman congresswoman representative governor mayor king queen prince princess emperor empress tsar czar
    sultan emir shah kaiser duke duchess count countess earl baron baroness marquis marquess viscount pharaoh caliph
    khan general lieutenant colonel major captain corporal sergeant private admiral commander commodore brigadier
    marshal lance midshipman ensign constable sheriff inspector detective officer superintendent judge justice cllr
    councillor ald alderman magistrate attorney professor doctor ambassador secretary chairman chairwoman
    chairperson speaker commissioner coach quarterback pm
    """.split()
)

# Singular words for people by trade or role: "singer Jane Doe", "Jane Doe, a singer".
TRADES = frozenset(
    """
    administrator advocate archivist bailiff barmaid barman barrister bosun caretaker cleaner coroner curator deckhand
    dentist electrician firefighter fisherman foreman forewoman gamekeeper grocer harbourmaster headmaster headmistress
    headteacher helmsman interpreter janitor landlady landlord mechanic midwife notary optician
    mate matron paramedic pensioner pharmacist plumber porter postmaster purser roofer sailor steward
    stewardess stoker surveyor survivor vet waiter waitress watchman welder whistleblower widow widower
    accountant activist actor actress adviser advisor agent aide ambassador analyst anchor anchorman announcer
    anthropologist archaeologist architect artist assassin assistant astronaut astronomer athlete attorney author
    aviator banker baritone bassist batsman bishop biographer biologist blogger bodyguard botanist bowler boxer
    boyfriend girlfriend ex-boyfriend ex-girlfriend brother businessman businesswoman candidate captain carpenter
    cartoonist catcher ceo cellist chair chairman chairperson chairwoman champion chancellor chef chemist chief
    choreographer cinematographer cleric clergyman coach co-author co-chair co-chairman co-founder co-host co-star
    co-writer colleague collector columnist comedian comedienne commander commentator commissioner composer
    conductor congressman congresswoman consultant contestant contractor correspondent councillor councilman
    councilwoman cousin creator cricketer critic dancer daughter dean defender defenseman deputy designer detective
    dictator diplomat director doctor dramatist drummer driver economist editor emperor engineer entertainer
    entrepreneur envoy executive ex-husband ex-wife explorer farmer father fiance fiancee fighter filmmaker financier
    footballer forward founder friend frontman general geologist goalkeeper golfer governor grandfather grandmother
    grandson guard guitarist gymnast hairdresser head historian host husband illustrator imam incumbent industrialist
    inspector intern inventor investigator investor jockey journalist judge jurist justice keyboardist keyboard king
    lawmaker lawyer leader lecturer legislator lexicographer librarian lieutenant linebacker linguist lyricist
    magistrate magnate manager marshal mathematician mayor medalist medallist member merchant midfielder minister
    missionary model monk moderator mogul mother musician naturalist negotiator neighbor nephew newcomer niece
    novelist nun nurse officer opponent organist outfielder owner painter partner pastor patriarch percussionist
    performer philanthropist philosopher photographer physician physicist pianist pilot pioneer pirate pitcher
    player playwright poet politician premier presenter president priest prince princess principal producer
    professor programmer promoter prophet prosecutor protege psychiatrist psychoanalyst psychologist publisher
    quarterback queen rabbi racer rapper receiver referee reformer reporter representative researcher rider rival
    saxophonist scholar scientist screenwriter sculptor secretary senator sergeant settler shortstop singer
    singer-songwriter sister skater skier skipper sociologist soldier solicitor son songwriter soprano speaker
    spokesman spokesperson spokeswoman sportsman statesman stepfather stockbroker striker student successor
    superintendent superstar surgeon suspect swimmer teacher teammate tenor theologian trainer translator treasurer
    trumpeter trustee tycoon umpire uncle aunt veteran vice-chairman vice-president vicar victim violinist vocalist
    warden wife winger wrestler writer youngster zoologist man woman boy girl guitarist-singer bandmates bandmate
    predecessor contemporary mentor collaborator producer-director star runner-up
    """.split()
)

KIN = frozenset(
    "wife husband son daughter brother sister mother father uncle aunt cousin nephew niece grandfather grandmother "
    "grandson fiance fiancee widow partner".split()
)

# Those that a firm or a body is called, too: "Acme, a leading publisher".
OF_FIRMS_TOO = frozenset(
    """
    agent author chain champion collaborator consultant contemporary contractor creator defender designer developer
    director founder co-founder guide host investor leader member merchant model owner partner pioneer planner player
    presenter producer promoter publisher receiver representative rival runner-up star successor predecessor
    trainer trustee winner writer victim suspect newcomer candidate contestant opponent
    """.split()
)

# Plurals after which a list of names follows: "the brothers A and B", "guitarists C and D".
GROUPS = frozenset(
    """
    actors actresses architects artists authors brothers candidates children composers critics cousins daughters
    designers directors drummers economists editors engineers founders friends guitarists historians lawyers leaders
    members ministers musicians officers parents philosophers photographers pianists players poets politicians
    presidents producers professors rappers representatives reporters scholars scientists senators singers sisters
    sons songwriters stars students teammates vocalists writers comedians including featuring starring
    aldermen ambassadors archbishops attorneys bishops chancellors commissioners congressmen congresswomen councillors
    councilmen councilwomen councilors detectives diplomats doctors envoys governors inspectors judges lawmakers
    legislators magistrates mayors mps pastors premiers prosecutors spokesmen spokeswomen
    """.split()
)

# Heads of offices that take a complement ("minister of ...") and stand for who holds them ("the minister").
OFFICES = frozenset(
    """
    president vice-president premier pm minister ministers chancellor secretary ambassador envoy governor mayor
    senator chairman chairwoman chairperson co-chairman chair chief head leader director commissioner commander
    speaker spokesman spokeswoman spokesperson deputy diplomat king queen emperor prince princess sultan emir pope
    bishop archbishop cardinal general admiral colonel marshal judge justice prosecutor attorney representative
    adviser advisor aide ceo founder co-founder manager coach captain professor rector dean editor economist analyst
    lawyer executive official officer lawmaker congressman congresswoman treasurer undersecretary superintendent
    sheriff inspector negotiator coordinator clerk registrar auditor ombudsman author writer singer actor
    actress journalist
    """.split()
)

# Lower-case words that may stand before such a head as part of it.
MODIFIERS = frozenset(
    """
    first second third deputy vice prime foreign finance financial defense defence interior economy economic energy
    trade industry industrial justice health education transport transportation agriculture environment
    environmental labor labour culture cultural sports sport housing planning development information communications
    science technology tourism fisheries budget tax oil water internal external home public national federal
    regional local provincial municipal general chief senior junior executive managing associate assistant acting
    former ex current then-prime then incumbent outgoing incoming longtime veteran late top main lead ruling
    opposition party parliamentary press security police military naval army intelligence state central legal
    political presidential personal special principal permanent honorary supreme high chairman attorney solicitor
    inspector lieutenant major brigadier team head company group bank film art commercial technical research sales
    marketing human resources county city town village borough parish works roads rail railway shadow campaign union
    would-be aspiring self-proclaimed self-styled
    operations programme program office
    """.split()
)

PARTICLES = frozenset(
    """
    van von der den de da dos das del della di du la le el al bin ibn ben binti bint ter ten af av zu zur y e san st
    """.split()
)
SUFFIXES = frozenset("jr sr ii iii iv junior senior phd md esq".split())

SAYING = frozenset(
    """
    said says say told tells added adds stressed stresses noted notes stated states declared declares announced
    announces explained explains argued argues claimed claims replied replies insisted insists warned warns recalled
    recalls wrote writes remarked remarks commented comments observed acknowledged admitted admits asked asks
    believes believed thinks thought hopes hoped promised pledged vowed urged denied confirmed suggested testified
    concluded continued complained responded answered emphasized emphasised underlined pointed predicted reiterated
    """.split()
)

# What people do and things seldom do.
ACTING = frozenset(
    """
    died married graduated attended studied taught sang resigned retired emigrated wept laughed smiled knew felt
    wanted tried decided met became lived worked served played acted starred composed painted joined moved earned
    grew returned enjoyed loved hated wished received begins began wrote fought led co-founded founded directed
    produced performed visited traveled travelled won lost scored signed speaks spoke talks talked appears appeared
    arrived makes made went goes gave gives took takes had has left was is
    """.split()
)
