"""What English words and phrases say of a role. Plain data: extend it here.

A line gives the notions (see ``notions``) and, behind the colon, phrases that stand for all of them together, parted by
commas. The longest phrase wins, so "vice president" needs no line, but "prime minister" does.
"""

PHRASES = """
president: president, presidency
prime-minister: prime minister, premier, pm, premiership, head of government, taoiseach
minister: minister, ministerial, secretary of state for
monarch: king, queen, emperor, empress, monarch, sultan, emir, tsar
heir: crown prince, heir
chancellor: chancellor
minister finance: chancellor of the exchequer, treasury secretary, secretary of the treasury
treasurer: treasurer
minister foreign: secretary of state, top diplomat, chief diplomat, fm, foreign secretary, head of diplomacy
minister defence: defense chief, defence chief, secretary of war
minister interior: home secretary, home minister, home affairs minister
minister justice: attorney general
chief-of-staff: chief of staff
chief-cabinet-secretary: chief cabinet secretary
leader: leader, head of state, ruler
ambassador: ambassador, high commissioner
envoy: envoy, special representative, plenipotentiary
consul: consul, consul general
governor: governor, governorship
mayor: mayor
speaker: speaker
head: head, chief, boss
head ministry: head of the ministry, ministry head, ministry chief
chief-executive: ceo, chief executive, chief executive officer, director general, general director, managing director
director: director
chairman: chairman, chairwoman, chairperson, chair
co-chairman: co-chairman, co-chair, cochairman
secretary-general: secretary general, general secretary
secretary: secretary
spokesman: spokesman, spokeswoman, spokesperson, press secretary, press officer
adviser: adviser, advisor, counsellor
assistant: assistant, aide
senator: senator
lawmaker: lawmaker, congressman, congresswoman, member of parliament, mp, parliamentarian
judge: judge, justice of
prosecutor: prosecutor, public prosecutor
prosecutor general: prosecutor general, chief prosecutor
commander: commander, commander in chief
commissioner: commissioner
negotiator: negotiator, chief negotiator
founder: founder, co-founder
manager: manager
rector: rector
editor: editor, editor in chief
coach: coach
patriarch: patriarch
pope: pope, pontiff
deputy: deputy, vice, under, undersecretary, first deputy
former: former, ex, late, onetime, previous
acting: acting, interim
elect: elect, designate, incoming
candidate: candidate, nominee, would be, aspiring, hopeful, prospective, self proclaimed, self styled
shadow: shadow
wife: wife, first lady, husband
ministry: ministry, department
foreign: foreign, foreign affairs, external affairs, diplomacy
defence: defense, defence, national defense, national defence
finance: finance, financial, finances, treasury
economy: economy, economic, economics, economic affairs
development: development
trade: trade, commerce, foreign trade
industry: industry, industrial, industries
interior: interior, internal affairs, home affairs
justice: justice
health: health, healthcare
labour: labor, labour, employment
education: education
science: science, technology, research
culture: culture, cultural
sport: sport, sports
agriculture: agriculture, agricultural, farming, forestry
fisheries: fisheries, fishery, fishing
energy: energy, power, oil, petroleum
environment: environment, environmental, climate
transport: transport, transportation, railways
infrastructure: infrastructure, construction, land
communications: communications, telecommunications, digital, information
emergency: emergency, emergencies, emergency situations, civil defense
tourism: tourism
housing: housing
cooperation: cooperation
"""

# Words between the notions that say nothing of them.
FILLERS = frozenset(
    """
    of the for and in s a an at its his her their our country on by who is was as new current first second third senior
    ruling charge
    """.split()
)
# Behind these a nation is not the one served: "ambassador to Japan", "relations with Russia".
TOWARDS = frozenset("to with in for towards".split())
