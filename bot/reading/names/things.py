"""Words that end or begin the names of what is no person, folded."""

ORGANISATIONS = frozenset(
    """
    academy administration agency airlines airways alliance archive archives army assembly associates association
    associations authority bank barracks battalion board brewery brigade broadcasting brothers bureau cabinet centre
    center church clinic club co college commission committee commonwealth communications community companies
    company conference confederation congress consortium constabulary convent cooperative corp corporation corps
    council court crew department directorate division duma education embassy empire engineering enterprises
    exchange federation fleet force forces forum foundation front fund gazette government group guard guards guild
    herald holdings hospital inc industries initiative inquirer institute institution institutes insurance
    international journal junta laboratories laboratory league legion library limited llc llp ltd magazine mayo
    media ministry mission monastery movement museum navy network networks news newspaper office orchestra order
    organisation organization parliament partners partnership party patrol philharmonic police politburo post press
    productions project publications publishing railroad railway railways records regiment reich republic resistance
    review school schools secretariat seminary senate service services society solutions squad squadron staff store
    stores studio studios syndicate systems team technologies technology telegraph telegram television times
    chemicals dynamics electric electronics gas instruments motor motors oil petroleum pharmaceuticals
    semiconductor tribunal tribune troop troops trust tv union unit united universities university airlines associates
    sons symphony choir ensemble quartet quintet trio band fc afc cf ac sc rfc gmbh ag plc sa bv
    """.split()
)

PLACES = frozenset(
    """
    abbey airfield airport alley arch archipelago area arena arms avenue base basilica basin bay beach bend
    boulevard bridge brook building buildings camp canal canyon cape castle cathedral cemetery channel chapel circle
    circuit city cliffs coast colony corner county courthouse court cove creek crossing crescent dam depot desert
    district dock docks drive estate estates expressway falls farm farms field fields forest fort fortress garden
    gardens gate glacier glen golf gorge gulf gully hall halls harbor harbour heights highway hill hills hollow
    hotel house hut inlet inn island islands isle isles junction lake lakes land landing lane lighthouse line lodge
    mall manor mansion market marsh memorial mill mills mine mines monument mount mountain mountains neighborhood oasis
    observatory ocean outback palace parish park parkway pass path peak peaks peninsula pier place plain plains
    plantation plateau playhouse plaza point pond port prairie prefecture prison promontory province racecourse
    raceway rail ranch range rapids ravine reef refuge region reserve reservoir resort restaurant ridge river rivers
    road rock rocks route ruins sanctuary sea seamount shore shrine site sound spa speedway spring springs square
    stadium state states station strait straits strand street streets suburb summit swamp temple terminal terrace
    territories territory theater theatre tomb tower towers town township trail tunnel turnpike valley village
    villas villages volcano walk waterfall waterway way wharf wood woods world zoo east west north south eastern
    western northern southern
    """.split()
)

OTHERS = frozenset(
    """
    accord accords act agreement album amendment anthem anthology apparatus arc area award awards ballet basketball
    baseball battle belt bible bill biography blues bombing book books boys brand bulletin bowl cartoon case cases
    catalog catalogue cell ceremony chain challenge championship championships charter chart charts chronicle
    chronicles class classic code collection collective comedy comet comics competition complex computer concert
    concerto connection conspiracy constitution contest convention corridor crash crisis cross cup curse cycle dam
    dance day days deal decade declaration decree derby diary dictionary disaster disease doctrine dollar drama
    draft dynasty earthquake edition effect election elections encyclopedia engine entertainment era estate event
    exhibition expedition experience experiment exposition express fair family fan fans festival fever film films
    final finals fire flag flu foods formation formula fragment framework galaxy gallery game games gang gene
    generation girls gospel grant guide hits hockey holiday hurricane hymn identity idol impact incident index
    industry interview invasion invitational journal journey knife language law laws legend letter letters line list
    live love machine madness manifesto march market massacre match medal medicine meeting memorandum method mission
    mode model moment month months moon motors motor murder murders music musical mystery myth nebula nerve night
    nights nominee novel number objective olympics opera operation opus overture paper papers paradox park peace
    period plan planet play plot poem poems poetry polka presents prize problem procedure process processor
    proclamation product program programme project protocol psalms quartet quintet race radio railway rally
    rebellion record recording regime reef referendum region regulation report resolution revolt revolution rifle
    rights riot riots rocket roller rule rules sailing saga sale scale scandal scheme science scrolls season series
    serial session shield ship shooting shop show siege single sketch software soldiers solution sonata song songs
    soundtrack space species spectrum sport sports stakes star stars statue statute story stories strategy strip
    study style suite summit supermarket survey symphony syndrome system talks tales tank tax tea technique
    temptation tennis test testament theorem theory thesis thing time title tour tournament toys trade train treaty
    tree trial trials tribe trilogy triathlon trophy truth uprising value vaccine version video virus vol volume war
    wars wave way week weekend weeks wing winner winners women men word words work works yacht year years young
    youth zone giants lions tigers bears eagles hawks falcons cardinals bulls rangers rovers wanderers athletic
    albion hotspur villa dodgers yankees sox reds mets cubs braves pirates astros royals twins mariners padres
    phillies nationals orioles rays jays marlins rockies diamondbacks brewers packers vikings cowboys redskins
    broncos raiders chargers chiefs colts texans titans jaguars browns bengals steelers ravens dolphins patriots
    jets bills saints panthers buccaneers seahawks rams niners lakers celtics knicks nets sixers raptors bucks
    pacers pistons cavaliers wizards hornets heat magic spurs mavericks rockets grizzlies pelicans thunder jazz
    nuggets timberwolves blazers suns kings clippers warriors bruins sabres senators canadiens leafs lightning
    penguins flyers capitals hurricanes devils islanders predators blues blackhawks wings flames oilers canucks
    sharks ducks coyotes avalanche wild hoosiers wolverines buckeyes badgers gophers hawkeyes cornhuskers longhorns
    aggies sooners razorbacks crimson tide gators seminoles bulldogs volunteers gamecocks wildcats huskies trojans
    cougars cats devils knights demons cyclone typhoon airbus boeing ferrari hello goodbye coefficient equation
    constant distribution algorithm integral
    """.split()
)

ALL = ORGANISATIONS | PLACES | OTHERS

# Words after which a capitalised name is that of a thing: "the ship Marie Celeste", "the band Jethro Tull".
KINDS = frozenset(
    """
    album airline aircraft avenue band bands battle book brand city club clubs college comedy comic company
    companies county corporation district duo ep episode festival film films firm game group hms hotel industries
    island journal label magazine manufacturer mission movie municipality musical newspaper newspapers novel opera
    organization party play poem port programme province publisher river rivers school series ship ships show single
    sitcom soap song songs station store street studio suburb team teams town township train university uss vessel
    village website
    """.split()
)

# Those of ships, which may be called by a title and a name: "the tug Captain Ray".
VESSELS = frozenset(
    """
    ship vessel steamer steamship tanker freighter trawler ferry icebreaker ice-breaker tug tugboat liner schooner yacht
    submarine warship destroyer frigate cruiser corvette battleship minesweeper barge lifeboat boat ketch brig dredger
    paddle-steamer ironclad flagship hms uss ss mv
    """.split()
)

# What is called after somebody, beside organisations: "Murphy's Law".
EPONYMOUS = frozenset("law laws theorem disease syndrome comet cathedral day theory effect cabin island".split())

# Well-known firms, brands and bodies whose names look like people's.
NAMESAKES = frozenset(
    tuple(name.split())
    for name in (
        *(
            "morgan stanley",
            "goldman sachs",
            "merrill lynch",
            "charles schwab",
            "j.p. morgan",
            "jp morgan",
            "wells fargo",
        ),
        *("dow jones", "smith barney", "dean witter", "kidder peabody", "lehman brothers", "arthur andersen"),
        *(
            "louis vuitton",
            "calvin klein",
            "ralph lauren",
            "hugo boss",
            "christian dior",
            "tommy hilfiger",
            "jimmy choo",
        ),
        *("saint laurent", "estee lauder", "elizabeth arden", "mary kay", "max factor", "helena rubinstein"),
        *("mercedes benz", "harley davidson", "aston martin", "alfa romeo", "john deere", "martin marietta"),
        *("philip morris", "eli lilly", "johns hopkins", "jack daniels", "johnnie walker", "jim beam", "duncan hines"),
        *("ben jerry", "sara lee", "betty crocker", "oscar mayer", "brooks brothers", "neiman marcus"),
        *("al qaeda", "al jazeera", "al shabaab", "al arabiya"),
    )
)
