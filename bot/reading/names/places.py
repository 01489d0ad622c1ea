"""Well-known places other than countries, and adjectives of peoples and faiths, folded."""

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
