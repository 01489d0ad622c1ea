"""Countries with the words for what belongs to them, and well-known places, folded."""

# Country: its adjectives, the words for its people, its short forms and its capital, which often stands for it.
NATIONS = {
    "afghanistan": "afghan afghans kabul",
    "albania": "albanian albanians tirana",
    "algeria": "algerian algerians algiers",
    "angola": "angolan luanda",
    "argentina": "argentine argentinian argentines argentinean",
    "armenia": "armenian armenians yerevan",
    "australia": "australian australians canberra",
    "austria": "austrian austrians vienna",
    "azerbaijan": "azerbaijani azeri baku",
    "bahrain": "bahraini manama",
    "bangladesh": "bangladeshi dhaka",
    "belarus": "belarusian belarusians minsk",
    "belgium": "belgian belgians",
    "bolivia": "bolivian bolivians",
    "bosnia": "bosnian bosnians sarajevo",
    "brazil": "brazilian brazilians brasilia",
    "bulgaria": "bulgarian bulgarians sofia",
    "burma": "burmese myanmar",
    "cambodia": "cambodian cambodians",
    "cameroon": "cameroonian",
    "canada": "canadian canadians ottawa",
    "chad": "chadian",
    "chile": "chilean chileans",
    "china": "chinese beijing",
    "colombia": "colombian colombians bogota",
    "congo": "congolese kinshasa",
    "croatia": "croatian croat croats zagreb",
    "cuba": "cuban cubans havana",
    "cyprus": "cypriot cypriots nicosia",
    "czechia": "czech czechs prague",
    "denmark": "danish danes dane copenhagen",
    "ecuador": "ecuadorian ecuadorean quito",
    "egypt": "egyptian egyptians cairo",
    "england": "english",
    "estonia": "estonian estonians tallinn",
    "ethiopia": "ethiopian ethiopians",
    "fiji": "fijian",
    "finland": "finnish finn finns helsinki",
    "france": "french paris",
    "georgia": "georgian georgians tbilisi",
    "germany": "german germans berlin",
    "ghana": "ghanaian accra",
    "greece": "greek greeks athens",
    "guatemala": "guatemalan",
    "haiti": "haitian haitians",
    "honduras": "honduran",
    "hungary": "hungarian hungarians budapest",
    "iceland": "icelandic icelander reykjavik",
    "india": "indian indians delhi",
    "indonesia": "indonesian indonesians jakarta",
    "iran": "iranian iranians tehran",
    "iraq": "iraqi iraqis baghdad",
    "ireland": "irish irishman dublin",
    "israel": "israeli israelis jerusalem",
    "italy": "italian italians rome",
    "jamaica": "jamaican jamaicans",
    "japan": "japanese tokyo",
    "jordan": "jordanian jordanians amman",
    "kazakhstan": "kazakh kazakhs astana",
    "kenya": "kenyan kenyans nairobi",
    "korea": "korean koreans seoul",
    "kosovo": "kosovar kosovan pristina",
    "kuwait": "kuwaiti kuwaitis",
    "kyrgyzstan": "kyrgyz bishkek",
    "laos": "laotian lao",
    "latvia": "latvian latvians riga",
    "lebanon": "lebanese beirut",
    "libya": "libyan libyans tripoli",
    "lithuania": "lithuanian lithuanians vilnius",
    "luxembourg": "luxembourgish",
    "macedonia": "macedonian macedonians skopje",
    "malaysia": "malaysian malaysians",
    "mali": "malian bamako",
    "malta": "maltese valletta",
    "mexico": "mexican mexicans",
    "moldova": "moldovan moldovans chisinau",
    "mongolia": "mongolian ulaanbaatar",
    "montenegro": "montenegrin podgorica",
    "morocco": "moroccan moroccans rabat",
    "mozambique": "mozambican maputo",
    "nepal": "nepalese nepali kathmandu",
    "netherlands": "dutch hague holland",
    "zealand": "zealander wellington",
    "nicaragua": "nicaraguan managua",
    "nigeria": "nigerian nigerians abuja",
    "norway": "norwegian norwegians oslo",
    "oman": "omani muscat",
    "pakistan": "pakistani pakistanis islamabad",
    "palestine": "palestinian palestinians",
    "panama": "panamanian",
    "paraguay": "paraguayan",
    "peru": "peruvian peruvians lima",
    "philippines": "filipino filipinos philippine manila",
    "poland": "polish poles pole warsaw",
    "portugal": "portuguese lisbon",
    "qatar": "qatari doha",
    "romania": "romanian romanians bucharest",
    "russia": "russian russians moscow kremlin soviet",
    "rwanda": "rwandan kigali",
    "scotland": "scottish scots edinburgh",
    "senegal": "senegalese dakar",
    "serbia": "serbian serbs serb belgrade",
    "singapore": "singaporean",
    "slovakia": "slovak slovaks bratislava",
    "slovenia": "slovenian slovene ljubljana",
    "somalia": "somali mogadishu",
    "spain": "spanish spaniard madrid",
    "sudan": "sudanese khartoum",
    "sweden": "swedish swede swedes stockholm",
    "switzerland": "swiss bern",
    "syria": "syrian syrians damascus",
    "taiwan": "taiwanese taipei",
    "tajikistan": "tajik dushanbe",
    "tanzania": "tanzanian",
    "thailand": "thai bangkok",
    "tunisia": "tunisian tunisians tunis",
    "turkey": "turkish turks ankara",
    "turkmenistan": "turkmen ashgabat",
    "uganda": "ugandan kampala",
    "ukraine": "ukrainian ukrainians kyiv kiev",
    "emirates": "emirati uae",
    "britain": "british uk london briton britons",
    "america": "american americans us u.s. usa washington",
    "uruguay": "uruguayan montevideo",
    "uzbekistan": "uzbek tashkent",
    "vatican": "holy",
    "venezuela": "venezuelan venezuelans caracas",
    "vietnam": "vietnamese hanoi",
    "wales": "welsh",
    "yemen": "yemeni sanaa",
    "yugoslavia": "yugoslav yugoslavian",
    "zambia": "zambian lusaka",
    "zimbabwe": "zimbabwean harare",
    "europe": "european europeans eu",
    "arabia": "saudi arab arabs arabian riyadh",
    "africa": "african africans",
    "asia": "asian asians",
}

OTHER_ADJECTIVES = frozenset(
    """
    basque bavarian catalan celtic chechen cossack cretan crimean flemish gaelic hawaiian hebrew hispanic jewish
    kurdish latin latino mediterranean nordic norman ottoman persian prussian roman sicilian sikh slavic tamil tatar
    texan tibetan tuscan venetian viking anglo caribbean californian scandinavian siberian baltic balkan byzantine
    muslim christian catholic protestant buddhist hindu islamic orthodox anglican baptist lutheran methodist mormon
    presbyterian quaker democratic republican conservative liberal socialist communist nazi fascist labour marxist
    zionist kurds jews muslims christians catholics protestants buddhists hindus sikhs republicans democrats
    conservatives liberals socialists communists nazis tories tory whig whigs
    """.split()
)

PLACES = frozenset(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana
    iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
    nebraska nevada hampshire jersey york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas
    utah vermont virginia wisconsin wyoming ontario quebec alberta manitoba saskatchewan columbia scotia brunswick
    newfoundland yukon queensland tasmania victoria chicago boston philadelphia detroit cleveland cincinnati
    columbus indianapolis milwaukee minneapolis baltimore pittsburgh atlanta miami orlando tampa nashville memphis
    louisville charlotte raleigh durham richmond norfolk houston dallas austin denver phoenix tucson
    albuquerque vegas reno seattle portland sacramento oakland angeles hollywood brooklyn manhattan
    bronx queens harlem buffalo rochester syracuse albany newark hartford providence worcester cambridge princeton
    berkeley stanford honolulu anchorage omaha wichita tulsa birmingham montgomery mobile jackson lincoln madison
    jacksonville savannah charleston toronto montreal vancouver calgary edmonton winnipeg halifax sydney melbourne
    brisbane perth adelaide darwin hobart auckland christchurch dunedin liverpool manchester leeds sheffield bristol
    newcastle nottingham leicester coventry oxford brighton southampton portsmouth plymouth york bath cardiff
    swansea glasgow aberdeen dundee belfast cork limerick galway kent essex sussex surrey devon cornwall norfolk
    suffolk yorkshire lancashire cheshire derby lancaster wembley westminster middlesex marseille lyon lyons
    toulouse nice nantes strasbourg bordeaux lille normandy brittany provence versailles hamburg munich cologne
    frankfurt stuttgart dusseldorf dortmund leipzig dresden hanover bremen bonn bavaria saxony milan naples turin
    palermo genoa bologna florence venice verona sicily sardinia tuscany pisa siena lombardy barcelona valencia
    seville bilbao granada catalonia andalusia lisbon porto brussels antwerp ghent bruges amsterdam rotterdam
    utrecht geneva zurich basel lausanne salzburg innsbruck graz krakow gdansk lodz brno petersburg leningrad
    stalingrad volgograd vladivostok novosibirsk siberia crimea sevastopol sochi kazan samara odessa kharkiv lviv
    donetsk chechnya dagestan grozny caucasus transylvania bohemia moravia silesia galicia shanghai guangzhou
    shenzhen nanjing wuhan chengdu tibet xinjiang hong kong macau manchuria osaka kyoto hiroshima nagasaki nagoya
    yokohama kobe sapporo fukuoka okinawa hokkaido honshu kyushu shikoku pyongyang busan saigon hue mumbai bombay
    calcutta kolkata chennai madras bangalore hyderabad punjab kashmir bengal gujarat kerala goa karachi lahore
    istanbul izmir aleppo mosul basra gaza jericho hebron nablus haifa mecca medina dubai abu aden alexandria suez
    sinai casablanca johannesburg pretoria durban cape lagos rio sao buenos aires santiago valparaiso
    antarctica arctic atlantic pacific mediterranean caribbean danube rhine volga nile amazon mississippi thames
    seine alps himalayas andes rockies everest sahara eurasia americas oceania polynesia scandinavia balkans baltics
    iberia
    """.split()
)


def nation_words() -> dict[str, str]:
    """Each word that names or belongs to a nation, with the nation."""
    words = {word: nation for nation, listed in NATIONS.items() for word in listed.split()}
    return words | {nation: nation for nation in NATIONS}
