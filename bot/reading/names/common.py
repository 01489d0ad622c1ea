"""Frequent words that stand capitalised without being part of a name, folded."""

MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec".split()
)
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun".split()
)

# Abbreviations with full stops that look like initials.
DOTTED = frozenset(
    "u.s. u.n. u.k. e.u. u.s.a. u.s.s.r. n.y. n.j. n.c. n.d. n.h. n.m. s.c. s.d. r.i. d.c. l.a. p.m. a.m.".split()
)

# Verbs behind the name of whoever did something, as a pattern; those that end in "ed" come on top.
DID = (
    "was|is|had|has|did|would|could|can|cannot|said|says|told|took|came|went|left|got|made|gave|stood|sat|ran|knew|saw"
    "|felt|wept|spoke|wrote|kept|held|led|won|lost|met|paid|sold|bought|drove|shook"
)

FUNCTION = frozenset(
    """
    a about above according across actually additionally after afterward afterwards again against ago alas albeit
    all allegedly almost along already also alternatively although altogether always amid among amongst an and
    another any anyone anything anyway apart apparently are around as aside at away back based basically be because
    before behind being below beneath beside besides best between beyond both briefly but by can cannot certainly
    clearly compared concerning consequently considering contrary could currently dear despite did do does during
    each earlier early eight either elsewhere end especially essentially even eventually ever every everybody
    everyone everything evidently except few fewer finally first firstly five following for former formerly
    fortunately four frequently from further furthermore generally given gone had half has have having he hence her
    here hers herself him himself his historically hopefully how however i if immediately in including indeed
    initially inside instead interestingly into ironically is it its itself just largely last late lately later
    latest least legend less let like likely likewise little long mainly many maybe me meanwhile mere might mine
    more moreover most mostly much must my myself naturally near nearby nearly neither never nevertheless new next
    nine no nobody none nonetheless nor normally not notable notably nothing notwithstanding now nowadays obviously
    occasionally of off officially often oh ok okay old on once one only onto open opposite or originally other
    others otherwise our ours out outside over overall own part partly per perhaps please possibly present presently
    presumably previous previously prior probably quite rather really recent recently regarding regardless
    reportedly respectively right said same say says second secondly see seemingly seven several shall she shortly
    should similarly simply since six slightly so some somebody somehow someone something sometimes somewhat soon
    still strangely subsequently such suddenly sure surely surprisingly ten than thank thanks that the their theirs
    them themselves then there thereafter therefore these they third this those though thousands three through
    throughout thus till to today together tomorrow too top towards traditionally truly twelve twenty twice two
    typically ultimately unable under undoubtedly unfortunately unless unlike until unto up upon us usually various
    very via was we well were what whatever when whenever where whereas wherever whether which while who whoever
    whole whom whose why will with within without would yes yesterday yet you your yours don't didn't doesn't isn't
    wasn't can't couldn't i'm i've i'd i'll he's she's it's that's there's what's let's they're we're you're won't
    aren't hundreds millions dozens am aged
    """.split()
)

# Words that begin sentences, headings and headlines, where they look like the first word of a name.
OPENING = frozenset(
    """
    abstract activated added additional advertisement air allied analysis ancient annual approximately april asked
    assigned attached author authored authorities awards background base beginning behind believe big biography
    birth black blue born both breaking brief brigadier bring build built buy call called career cast category
    central chapter characters check chief children church citizens city classic click closing coach college
    commercial common company construction contact contents copyright court cover created credits critics cross
    current cut dead deadly death debut deep defending demo design designated despite directed director discography
    discontinued division double down drawing due eastern economic editor education election episode established
    events every evidence example exclusive executive external facts fall family famous fans far father features
    federal film filming fire five foreign founded founding free friends front full fun future game general getting
    global go going golden good government grand gray great green gross ground group guest hard head headquarters
    help here high higher his historian historic history home hot house human ii iii image imperial important
    inactivated independent industrial information inner inspired interim internal international introduction issue
    iv join junior keep key killed king known labor lady land large leader leaders leading learn leave left legal
    life light line links list listen live living local look lost love low lower made main major make making male
    man management managing many map marine married mass master maximum mayor medical meet member members men
    message middle military minister minor modern money mother movie mr mrs music name named national native naval
    neighboring night nominated non north northern note notes number office officer officers official officials
    online opened opening operation opposition order organized original outer parents parliament participating party
    past peace people personal phase photo photos picture place plans player players plus point police political
    poor popular power pre premier president prime prince princess private pro producer production professor program
    prominent provincial public published queen question questions quick radio raised rank read reading real rear
    record red redesignated references regional registered related release released religious report reporter
    reporters reports research residents results retired return reviews revised rising royal ruling run running
    rural saint sales scenes school science scientists sea season secretary section security selected senator senior
    separate series set shares short show sign signed simple sir site small social some song songs source sources
    south southern special specifically spokesman spokesperson spokeswoman spring stage standard star starring start
    started starting state states status step stop stories strong studio study subject sub summer summary supreme
    take taking talks teacher team tell test text thinking thirty time timeline title total tour town track
    traditional troops true trust try turn type union united university upper urban use used using vice video view
    village visit volume vote wanted war warning watch water way web website week weekly welcome west western white
    why winner winners winning winter women words work workers working world worth write writer writers writing
    written year years young
    """.split()
)

# Given names that are more often something else when they stand alone or before another word.
DOUBTFUL_GIVEN = frozenset(
    """
    ace ai an angel april art august autumn baron bay bob bud can candy chance charity chase chip clay dale dawn day
    dean do earl faith fay gene german grace harmony heath honor hope in ivory jade jade jewel king kit la lake
    lance leader liberty long major mark mark may mercedes miles mina mini mission modest noble olive page pansy
    patience pearl penny pierce pat prince queen rich rip rose rusty sage sal salt santa savannah sky solo sterling
    sting stone storm summer sue sun trinity van violet ward way will wong wood young can day long do min sung song
    les kong hong wan sang ha han le mi ram sun yang shin son you no so to me he
    """.split()
)
