"""Frequent surnames of several languages, folded. They support a name, but make none by themselves."""

FREQUENT = frozenset(
    """
    adams adkins aguilar ahmed alexander ali allen alvarez anderson andrews armstrong arnold atkins austin bailey
    baker baldwin ball banks barber barker barnes barnett barrett bates baxter beck becker bell bennett benson berry
    bishop black blair boyd bradley brewer briggs brooks brown bryant burgess burke burns burton bush butler byrd
    caldwell campbell carlson carpenter carr carroll carson carter castillo castro chambers chan chandler chang
    chapman chavez chen christensen clark clarke clayton cobb cohen coleman collins contreras cook cooper cox craig
    crawford cruz cummings cunningham curry curtis daniels davidson davies davis dawson delgado dennis diaz dixon
    doyle duncan dunn edwards elliott ellis erickson estrada evans farrell ferguson fernandez fields fischer fisher
    fitzgerald fleming fletcher flores foster fowler fox francis franklin frazier freeman fuller garcia gardner
    garner garrett garza gibbs gibson gilbert gomez gonzales gonzalez goodwin gordon graham grant graves gray green
    greene griffin griffith guerrero gupta gutierrez guzman hall hamilton hansen hanson harper harris harrison hart
    harvey hawkins hayes henderson henry hernandez herrera hicks higgins hill hoffman holland holmes holt hopkins
    horton houston howard howell hudson hughes hunt hunter hussein jackson jacobs james jenkins jennings jensen
    jimenez johnson johnston jones jordan joseph kaplan keller kelley kelly kennedy khan kim king klein knight kumar
    lambert lane larson lawrence lawson lee leonard levy lewis li lin little liu long lopez lowe lucas lynch
    marshall martin martinez mason matthews maxwell may medina mendoza meyer miles miller mills mitchell moore
    morales moreno morgan morris morrison mueller muller murphy murray myers nelson newman nguyen nichols nicholson
    norris obrien oliver olson ortega ortiz owens palmer park parker parsons patel patterson payne pearson pena
    perez perkins perry peters peterson phillips pierce porter powell powers price quinn ramirez ramos ray reed
    reeves reid reyes reynolds rhodes rice richards richardson riley rios rivera roberts robertson robinson rodgers
    rodriguez rogers romero rose rosenberg ross ruiz russell ryan salazar sanchez sanders sandoval santiago santos
    saunders schmidt schneider schroeder schultz schwartz scott shah sharma shaw shelton silva simmons simpson sims
    singh smith snyder soto spencer stanley stephens stevens stewart stone sullivan sutton tanaka taylor terry
    thomas thompson thomson torres townsend tran tucker turner valdez vargas vasquez vaughn vega wagner walker
    wallace walsh walters walton wang ward warner warren washington watkins watson watts weaver webb weber weiss
    welch wells west wheeler white wilkins wilkinson williams williamson willis wilson wolf wong wood woods wright
    wu yang yates york young zhang zhao zhou zimmerman bernard dubois durand dupont moreau laurent lefebvre leroy
    roux fournier girard bonnet lambert rousseau blanc guerin rossi russo ferrari esposito bianchi romano colombo
    ricci marino greco conti costa mancini rizzo lombardi moretti bauer schafer koch schulz hoffmann braun krause
    vogel huber kaiser fuchs scholz lang keller gunther jansen bakker visser smit meijer mulder bos vos peters
    hendriks dekker dijkstra hansen johansen olsen larsen andersen pedersen nilsen johansson andersson karlsson
    nilsson eriksson larsson olsson persson svensson gustafsson korhonen virtanen nieminen ivanov smirnov kuznetsov
    popov vasiliev petrov sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semenov egorov pavlov
    kozlov stepanov nikolaev orlov andreev makarov nikitin zakharov nowak kowalski wisniewski novak svoboda novotny
    dvorak horvat nagy kovacs toth szabo papadopoulos silva ferreira pereira oliveira souza sato suzuki takahashi
    watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi
    saito shimizu yamazaki mori abe ikeda hashimoto ishikawa ogawa okada goto hasegawa fujita kondo aoki sakamoto
    endo fujii nishimura fukuda ota miura okamoto matsuda nakajima harada ono tamura takeuchi kaneko wada ishida
    ueda morita kim park choi jung kang cho yoon jang lim han shin seo kwon hwang song hong huang zhu xu sun ma hu
    guo lin luo liang begum hossain rahman chowdhury das reddy rao nair iyer menon banerjee chatterjee mukherjee sen
    bose ghosh verma mishra okafor adeyemi mensah diallo traore diop keita toure ndiaye dlamini nkosi zulu
    """.split()
)
