"""Given names of many languages, folded (lower case, without diacritics), by the gender they usually have.

A name stands once, in the gender most of its bearers have; a name of both is in ``EITHER``.
"""

MALE = frozenset(
    """
    crispin garrick niall tarquin
    aaron abe abel abner abraham abram ace adam addison adrian ahmed al alan alastair albert alden alec aldous alex
    alexander alf alfie alfred alger algernon alistair allan allen alonzo alvin ambrose amos anderson andrew andy
    angus anson anthony antony archer archibald archie arlo arnold art arthur asa asher aubrey august augustus
    austin avery axel bailey barnaby barney baron barrett barry bart bartholomew basil beau ben benedict benjamin
    bennett bernard bernie bert bertie bertram bill billy blaine blair blake bob bobby boris boyd brad bradford
    bradley brady brandon brendan brennan brent brett brian bruce bruno bryan bryant bryce buck bud buddy burt
    buster byron caleb calvin cameron carey carl carlton carter cary casper cecil cedric chad chandler charles
    charley charlie chase chester chet chip chris christian christopher chuck clarence clark claude clay clayton
    clement cliff clifford clifton clint clinton clive clyde cody colby cole coleman colin collin connor conor
    conrad cooper corbin cordell corey cornelius craig curt curtis cyril cyrus dale dallas dalton damian damien
    damon dan dana daniel danny darius darrel darrell darren darryl daryl dashiell dave david davy dean declan del
    delbert dennis denny denzel derek dermot derrick desmond devin devon dewey dex dexter dick dirk dominic don
    donald donnie donny dorian doug douglas doyle drake drew duane dudley duke duncan dustin dwayne dwight dylan
    eamon earl ed eddie eddy edgar edmond edmund edward edwin elbert eldon eli elias elijah elliot elliott ellis
    elmer elton elvis elwood emerson emery emil emmanuel emmett emmitt enoch ephraim eric erik ernest ernie errol
    ethan eugene evan everett ewan ezekiel ezra felix ferdinand fergus finlay finn fletcher floyd forrest foster
    francis frank frankie franklin fraser fred freddie freddy frederic frederick fritz gabriel galen gareth garfield
    garrett garry garth gary gavin gene geoff geoffrey george gerald gerard gerry gideon gil gilbert giles glen
    glenn godfrey gordon graeme graham grant greg gregg gregory grover gus guy hadley hal hamish hank harlan harold
    harris harrison harry harvey heath hector henry herb herbert herman hiram homer horace horatio howard howie
    hubert hugh hugo humphrey hunter ian ichabod ike ira irvin irving irwin isaac isaiah isidore ivan ivor izzy jack
    jackie jackson jacob jake jamal james jamie jared jarrett jarvis jason jasper jay jed jeff jefferson jeffery
    jeffrey jeremiah jeremy jermaine jerome jerry jesse jethro jim jimmie jimmy job jock joe joel joey john
    johnathan johnnie johnny jon jonah jonas jonathan jordan joseph josh joshua josiah jude judson jules julian
    julius junior justin karl keenan keith kelvin ken kendall kendrick kenneth kenny kent kermit kerry kevin kieran
    kirk kit kurt kyle lamar lance landon larry laurence lawrence lee leif leigh leland lemuel len lenny leo leon
    leonard leopold leroy les leslie lester levi lew lewis lex liam lincoln linden lindsay lionel llewellyn lloyd
    logan lon lonnie lorenzo lorne lou louie louis lowell lucas lucius luke luther lyle lyman lyndon mac mack
    malachi malcolm malik marc marcel marcus mark marlon marshall martin marty marvin mason matt matthew maurice
    maury max maximilian maxwell maynard melvin merle merlin mervyn micah michael mick mickey mike miles millard
    milo milton mitch mitchell moe monty mordecai morgan morris mort mortimer morton moses murray myron nat nate
    nathan nathaniel neal ned neil nelson neville newell newt newton nicholas nick nicky nigel noah noel nolan
    norbert norm norman norris oliver ollie omar orlando orson orville oscar osmond oswald otis otto owen ozzie
    paddy palmer parker pat patrick paul per percival percy perry pete peter phil philip phillip phineas pierce preston
    prescott quentin quincy quinn quinton ralph ramsay ramsey randal randall randolph randy raphael ray raymond
    reagan reed reg reggie reginald reid reuben rex reynold rhett rhys rich richard richie rick rickey ricky rob
    robbie robby robert robin rocky rod roderick rodney roger roland rolf rollo roman ron ronald ronan ronnie rory
    roscoe ross rowan roy royce rudolph rudy rufus rupert russ russell rusty ryan sal sam sammy sampson samson
    samuel sandy saul schuyler scott scotty seamus sean sebastian seth seymour shane shaun shawn sheldon shelby
    sherman sherwood sid sidney silas silvester simeon simon solomon spencer stan stanford stanley stephen sterling
    steve steven stewart stuart sylvester tad taylor ted teddy terence terrance terrell terrence terry thad thaddeus
    theo theodore thomas tim timmy timothy titus tobias toby todd tom tommy tony travis trent trevor tristan troy
    truman tucker ty tyler tyrone tyson ulysses upton uriah vance vaughan vaughn vern vernon vic victor vince
    vincent virgil wade waldo walker wallace wally walt walter ward warren washington wayne webster wendell wes
    wesley wilbert wilbur wiley wilfred wilfrid will willard william willie willis wilson winfield winston winthrop
    woodrow woody wyatt xavier zach zachariah zachary zack zane zeke joaquin jose juan pedro pablo carlos luis
    miguel manuel antonio francisco javier diego fernando alejandro andres angel alberto alfonso alfredo alvaro
    armando arturo augusto benito bernardo camilo cesar cristian cristobal cruz daniele domingo eduardo efrain
    emiliano emilio enrique ernesto esteban eugenio eusebio evo fabian fabricio facundo federico felipe fidel flavio
    gerardo german gilberto gonzalo gregorio guillermo gustavo hernan hernando horacio humberto ignacio inigo iker
    isidro ismael jacinto jaime jesus joao jorge josue julio justo lazaro leandro leonardo leonel lisandro lope
    lucio marcelo marco marcos mariano mario mateo matias mauricio maximo nahuel nestor nicanor nicolas octavio
    osvaldo oswaldo pascual patricio pio porfirio rafael raimundo ramiro ramon raul rene ricardo rigoberto roberto
    rodolfo rodrigo rogelio rolando ruben salvador santiago santos sergio teodoro thiago tiago tomas ubaldo vicente
    wilfredo xabier afonso anselmo caetano duarte edson getulio goncalo henrique inacio joaquim jair lula luiz nuno
    paulo ronaldo rui vasco vinicius zeferino abelard adolphe adrien aime alain alexandre alexis alphonse anatole
    andre antoine armand arnaud arsene auguste aurelien bastien baptiste benoit bertrand blaise christophe cyrille
    denis didier dominique edgard edouard emile etienne fabien fabrice felicien fernand florent florian francois
    gael gaston gaspard georges germain gilles gregoire guillaume gustave henri herve hippolyte honore hugues
    jacques jean joachim julien laurent loic luc lucien marius mathieu matthieu maxime mehdi michel olivier pascal
    patrice philippe pierre raoul regis remi remy romain sebastien serge stephane sylvain theophile thibault thierry
    urbain valentin yannick yann yves yvon zinedine achim albrecht alfons alois andreas ansgar armin bernd bernhard
    berthold bodo burkhard carsten christof christoph claus clemens detlef dieter dietmar dietrich eberhard eckhard
    egon ekkehard engelbert erhard erich ernst erwin ewald franz friedhelm friedrich georg gerd gerhard gerhart
    gernot gottfried gotthold gottlieb gunter gunther gustav hannes hans harald hartmut heiko heiner heinrich heinz
    helge helmut helmuth henning heribert hermann holger horst hubertus ingo jakob jens jochen joerg johann johannes
    jorg josef jurgen juergen kai karlheinz karsten kaspar klaus knut konrad konstantin lars leonhard lothar ludger
    ludwig lukas lutz manfred markus mathias matthaus matthias meinhard moritz niklas olaf oskar ottmar philipp
    rainer ralf reiner reinhard reinhold rudiger rudi rudolf ruprecht siegfried siegmund sigmar sigmund stefan
    steffen sven theodor thorsten till timo torsten udo ulrich ulf uli uwe veit volker volkmar walther werner
    wilfried wilhelm willi willy winfried wolf wolfgang wolfram achille adriano agostino aldo alessandro alessio
    amedeo amerigo andrea angelo antonino arrigo attilio baldassare bartolomeo battista beppe bernardino bettino
    calogero camillo carlo carmelo carmine ciro claudio corrado cosimo costantino cristiano damiano danilo dario
    davide dino domenico donatello donato edoardo elio emanuele ennio enrico enzo ercole ettore ezio fabio fabrizio
    fausto ferdinando ferruccio filippo franco gaetano galileo gennaro giacinto giacomo giampaolo giampiero gian
    giancarlo gianfranco gianluca gianluigi gianni gino gioacchino giordano giorgio giovanni girolamo giuliano
    giulio giuseppe graziano guglielmo guido italo ivano jacopo lamberto lapo lando leone leopoldo loris luca
    luciano ludovico luigi manlio marcello massimiliano massimo matteo maurizio mauro michelangelo michele mirko
    nello niccolo nicola nicolo nino oreste orazio ottavio paolo pasquale pierluigi piero pietro pippo raffaele
    raffaello renato renzo riccardo rino rocco romano romeo ruggero salvatore sandro silvano silvio simone stefano
    tiziano tommaso torquato ugo umberto valentino valerio vincenzo vito vittorio aad adriaan arend arie arjen
    barend bas bram cees cor cornelis daan evert ferdi floris frans frits geert gerben gerrit gijs hendrik henk huub
    jaap jan jeroen jelle joep johan joop joost joris jos jurriaan kees klaas koen lodewijk maarten marten mattijs
    menno michiel niels nico paulus piet pieter rembrandt remko rik rinus roel ruud siem sjaak stijn thijs tijmen
    tjeerd ton willem wim wout wouter aksel anders arne asbjorn atle bengt bent bertil birger bjarne bjorn bo borje
    christer claes dag dagfinn egil einar eirik erling eskil espen flemming frode fredrik geir goran gosta gudmund
    gunnar haakon hakan halldor henrik hjalmar ingmar ingvar ivar jarl jeppe jesper jorgen kaare kjartan kjell kjeld
    knud kare kristian kristoffer lasse magnus mads mats mikael mogens morten nils odd odin ola olav ole olof olov
    palle par pelle per petter poul preben ragnar rasmus roald rune rutger sigurd sigvard sixten snorri soren
    stellan sten stieg stig svein svend sverre terje thor thorbjorn thorvald tor torbjorn tore torstein trygve
    tryggve ulrik vidar viggo vidkun asgeir arni bjarni gudni olafur aarne aki antero antti arto arvo eero eino
    erkki esa esko heikki ilkka ilmari jaakko jari jarmo jorma jouko juha juhani jukka juho jussi kaarlo kalervo
    kari kimi kimmo lauri markku martti matti mauno mika mikko olli onni osmo paavo pasi pekka pentti pertti petri
    raimo reijo risto sakari sami sauli seppo tapio teemu teuvo toivo tuomas urho vaino veikko vesa vilho
    ville yrjo adomas algirdas andris andrus arnis arvydas edgars guntis gitanas ilves indulis jaan janis
    kazys linas mart rein saulius taavi toomas tonis uldis urmas valdas valdis vytautas alexei aleksei alexey
    aleksey alyosha aleksandr alexandr aleksander anatoli anatoly anatolii andrei andrey anton arkady arkadi artem
    artyom artur avgust bogdan borislav daniil danila demyan dmitri dmitriy dmitry dimitri dimitry eduard efim egor
    evgeni evgeny evgenii fedor feodor filipp foma fyodor gavriil gennadi gennady georgi georgiy georgy gleb grigori
    grigory igor ilya iosif ippolit isaak kirill klim kondraty kuzma lavrenty lavrentiy lavr leonid lev lukyan makar
    maksim maxim matvei matvey mikhail mikhael mitrofan modest moisei nazar nikita nikolai nikolay nikolaj oleg osip
    panteleimon pavel petr platon porfiry prokhor pyotr rodion rostislav ruslan rustam ramzan sava savva semyon
    semen serafim sergei sergey sergej sevastyan slava stanislav stepan svyatoslav taras timofei timofey timur
    trofim vadim valeri valery valerii valeriy vasili vasily vasiliy vassily veniamin viacheslav viktor vissarion
    vitali vitaly vitaliy vlad vladilen vladimir vladislav vladlen volodymyr vsevolod vyacheslav yakov yaroslav
    yefim yegor yevgeni yevgeny yevgenii yulian yuri yury yuriy zakhar zinovy sasha misha vova kolya dima andriy
    arseniy artemiy bohdan danylo dmytro hryhoriy ihor kyrylo mykhailo mykola mykyta oleh oleksandr oleksiy oleksii
    orest ostap pavlo petro serhiy serhii vasyl aleksandar bojan boban borut branislav branko dalibor damir danijel
    darko dejan dinko dragan drago dragoljub dragomir dragoslav dusan edin emir franjo gojko haris hrvoje ilija
    ivica ivo janez janko josip josko jovan kresimir lazar ljubisa ljubomir luka mate mato marijan marin marinko
    marko matija mihajlo mihael milan milenko mile miljan milivoje milorad milos milosz milutin miodrag miro
    miroslav mislav mladen momcilo momir nebojsa nemanja nenad niko nikola nikolaus novak ognjen pavle petar predrag
    radislav rade radko radomir radovan ranko rasim ratko sasa savo sinisa slavko slobodan srdan srdjan sreten
    stanko stevan stipe stjepan svetozar tihomir tomislav tomo vedran veselin vinko vjekoslav vladan vlade vlado
    vlatko vojislav vojin vuk zarko zdravko zeljko zivko zlatan zlatko zoran zvonimir asen atanas bogomil boyko
    dimitar hristo iliya ivaylo kiril krasimir lyuben mihail ognyan petko plamen rumen stoyan todor tsvetan yordan
    zhelyu adolf andrzej antoni bartosz boguslaw boleslaw bronislaw czeslaw dariusz dawid dominik eugeniusz feliks
    franciszek fryderyk grzegorz henryk ireneusz jacek jakub janusz jaroslaw jerzy jozef juliusz kacper karol
    kazimierz krystian krzysztof lech leszek lucjan ludwik maciej marcin marek mariusz mateusz michal mieczyslaw
    mikolaj miroslaw pawel piotr przemyslaw radek radoslaw rafal romuald ryszard slawomir stanislaw szymon tadeusz
    tomasz waclaw waldemar wieslaw wincenty witold wladyslaw wlodzimierz wojciech zbigniew zdzislaw zenon zygmunt
    antonin bedrich bohumil bohuslav borivoj bretislav cestmir frantisek hynek ignac jachym jaromir jaroslav
    jindrich jiri juraj kamil karel ladislav leos libor lubomir lubos ludek matej miloslav oldrich ondrej otakar
    premysl radim radoslav rastislav svatopluk vaclav viliam vit vitezslav vlastimil vojtech zdenek zdeno andras
    antal aron arpad attila bela balazs balint barnabas bence denes elemer endre erno ferenc gabor gaspar geza
    gergely gergo gyorgy gyula imre istvan janos jeno jozsef kalman karoly kornel lajos laszlo lorant lorinc marton
    matyas mihaly miklos mozes nandor pal rezso sandor szilard tamas tibor tivadar vilmos zoltan zsigmond zsolt
    alexandru anghel augustin aurel calin camil catalin cezar ciprian claudiu constantin corneliu cosmin cristi
    dacian decebal dinu doru dragos dumitru eugen florin florentin gelu gheorghe gica grigore horia horatiu iancu
    ilie ioan ion ionel ionut iuliu laurentiu liviu lucian lucretiu marian mihai mircea mugur nae nichita nicolae
    nicu octavian ovidiu petre petru radu razvan remus sabin silviu sorin tiberiu titu toma traian tudor valeriu
    vasile viorel achilleas alekos alexandros anastasios antonis apostolos aris aristotle athanasios christos costas
    demetrios dimitrios dimitris dionysios eleftherios evangelos georgios giannis giorgos ioannis kostas
    konstantinos kostis kyriakos leonidas lefteris makarios manolis markos michalis mikis mikos nikolaos nikos
    odysseas panagiotis pantelis pavlos pericles petros pyrrhus sokratis socrates sotiris spyridon spyros stathis
    stavros stelios stratos theodoros thanasis thanos themistocles theofanis vangelis vasilis vassilis xenophon
    yannis yanis yiannis yorgos zacharias abbas abd abdallah abdel abdelaziz abdellah abderrahmane abdoulaye abdul
    abdulaziz abdulla abdullah abdulrahman abdurrahman abu adel adil adnan ahmad ahmadou ahmet akbar akram alaa
    alassane ali aliou almazbek amadou amin amine amir ammar anas anwar arif asad asadullah ashraf asif aslan atiq
    ayad ayatollah ayman ayub aziz bachir badr bahaa bahram baqir bashar bashir basim bassam bilal boutros burhan
    burhanuddin cemal cevdet cengiz dawood daoud dilawar ebrahim ehud ekrem emin enver ercan erdal erdem erkan ersin
    esmail ezzat fadel fahad fahd faisal farid farhad farouk farouq faruk fathi fawaz fawzi fayez faysal fehmi
    ferhat feroz fuad gamal ghassan ghazi gholam gulbuddin habib hafez hafiz haidar haider hakim haluk hamad hamed
    hamid hamza hani haroon harun hasan hashem hashim hassan haydar hazem hisham hosni hossein houari husain husayn
    husni hussain hussein huseyin ibrahim idris ihsan iftikhar ilham iliyas ilyas imad imran irfan isa ishaq ismail
    ismet issa iyad izzat jaafar jabbar jafar jalal jamil jawad jihad kadir kamal kamel kamran karim kassem kazem
    kemal khaled khalid khalifa khalil khamis khurshid latif luay mahathir mahdi mahmood mahmoud mahmud mahmut majid
    malek maliki mamadou mansour mansur marwan masood masoud massoud mazen mehmet mohamad mohamed mohammad mohammed
    mohamud mohsen moncef moqtada mostafa moussa mouammar muammar mubarak muhammad muhammadu muhsin mujahid mukhtar
    mullah munir muqtada murad murat musa mustafa mustapha muzaffar nabih nabil nader nadir naguib najib naji naseer
    naser nasir nasser nawaf nawaz nayef nazim necmettin nizar noor noureddine numan nur nuri nursultan omer orhan
    osama osman othman ousmane parvez pervaiz pervez qasim qassem rachid radwan rafik rafiq rahim rahman rajab rami
    ramin ramzi rashid rauf recep refik reza riad rifaat riyad riza ruhollah saad sabah sabri saddam sadegh sadiq
    saeed safwan said saif sajjad salah salahuddin saleem saleh salem salih salim salman sameh samer samir sani saud
    sayed sayyid selim serdar seyed shafiq shahid shahram shaikh shakir shamil sharif shaukat shawkat sheikh sherif
    shimon shukri siddiq sinan suleiman suleyman sultan syed taha taher tahir talal talat tamer tarek tareq tariq
    tawfiq tayyip tayeb tewfik turgut turki umar umit usama usman wael wahid waleed walid wali wasim yahya yakub
    yaser yasin yasir yasser yassin yasar younis yousef youssef yusuf yunus yusef zafar zaid zakaria zaki zayed ziad
    zia ziya zubair zulfikar zulfiqar aharon amnon ariel aryeh avi avigdor aviv avner avraham baruch benny benyamin
    binyamin boaz chaim dov elazar eliezer elyakim eyal ezer gadi gershom gilad haim hillel itzhak itamar meir
    menachem menahem mordechai moshe motti nachman naftali natan nissim ofer pinchas rafi reuven shaul shlomo shmuel
    tzachi uri uzi yaakov yair yehuda yehoshua yigal yisrael yitzhak yitzchak yoav yona yonatan yosef yossi yuval
    ze'ev zeev zvi abhijit abhinav abhishek aditya ajay ajit akhil akshay amar amartya amit amitabh amitav amol
    anand anil anirudh ankit anupam anurag arjun arun arvind ashok ashish ashwin atal balaji bal baldev balwinder
    bharat bhupinder bhim bimal bipin chandra chandrababu chandrakant chandrasekhar chetan chidambaram deepak dev
    devendra dhirubhai digvijay dilip dinesh ganesh gautam gopal gopalkrishna gulzarilal gurcharan hardeep hari
    harish harsh hemant inder indrajit jagan jagdish jagjit jairam jaswant jawaharlal jayant jayaprakash jitendra
    jyoti kailash kapil karan karthik kiran kishore krishna kumar kunal lal lalu lalit lakshman lakshmi madhav
    mahendra mahesh mallikarjun manish manmohan manoj milind mohan mohandas morarji mukesh mukul mulayam muthiah
    nagendra nana narasimha narayan narayana naresh narendra nandan naveen navin navjot nikhil nilesh nitin nitish
    omprakash pankaj pradeep pradip prafulla prakash pramod pranab prasad prasanna prashant pratap pravin prem
    prithviraj purushottam rabindranath radhakrishnan raghu raghuram rahul raj raja rajagopal rajan rajeev rajendra
    rajesh rajiv rajkumar rajnath raju rakesh ram rama ramachandra raman ramana ramesh ranjit rao ratan ravi
    ravindra ravichandran rishi ritesh rohan rohit sachin sadanand sai sandeep sanjay sanjeev sanjiv santosh sardar
    sarvepalli satish satya satyajit satyendra saurav shankar sharad shashi shekhar shivraj shiv shyam siddharth
    siddhartha somnath sourav srinivas srinivasa subhas subhash subramanian subrahmanyam sudhir sudip sujit sukhbir
    suman sumit sundar sunil surendra suresh surya sushil tarun tej uday umesh upendra vallabhbhai varun vasant
    venkaiah venkat venkatesh venkatraman vijay vikas vikram vinay vinod vinoba virat virender vishal vishnu
    vishwanath vivek yashwant yash yogendra yogesh yogi akihiko akihito akinori akio akira akito atsushi ayumu
    daichi daigo daiki daisaku daisuke eiichi eiichiro eiji eisaku fujio fumihiko fumihito fumio genichiro genjiro
    goro gento hachiro hajime hakuho haruhiko haruki haruo hayao hayato heihachiro hideaki hidehiko hidehito hideki
    hidekazu hideo hidetaka hidetoshi hideyoshi hideyuki hikaru hirobumi hirohito hirofumi hirokazu hiroki hiromichi
    hironobu hironori hiroo hiroshi hiroshige hirotaka hiroto hiroya hiroyasu hiroyoshi hiroyuki hisashi hisao
    hitoshi hojo ichiro ichizo ieyasu isamu isao isoroku itsuro iwao jin jiro joji jun junichi junichiro junji
    junpei junya juro juzo kaito kakuei kan kaname kanji kantaro katsuhiko katsuhiro katsumi katsuya kazuhiko
    kazuhiro kazuki kazunori kazuo kazushi kazutoshi kazuya kazuyoshi kazuyuki kei keigo keiichi keiichiro keiji
    keisuke keita keizo kengo kenichi kenichiro kenji kenjiro kenshin kensuke kenta kentaro kenzaburo kenzo kichiro
    kiichi kiichiro kimitoshi kinji kiyoshi kohei koichi koichiro koji koki kosuke kota kotaro kozo kuniaki kunihiko
    kunio kyohei makoto mamoru manabu masaaki masafumi masaharu masahiko masahiro masahito masaji masakazu masaki
    masamichi masamune masanobu masanori masao masaru masashi masataka masato masatoshi masaya masayasu masayoshi
    masayuki masazumi michihiko michio mikio minoru mitsuhiro mitsuo mitsuru mitsutaka morihiro morio motohiro motoo
    motoyuki munenori naohiko naoki naoto naoya naoyuki nariaki natsuo nobuaki nobuhiko nobuhiro nobuhisa nobuhito
    nobunaga nobuo nobuteru nobutoshi nobuyasu nobuyoshi nobuyuki norifumi norihiko norihiro norio noriyoshi
    noriyuki osamu otohiko reiji renho rentaro ryo ryohei ryoichi ryoji ryosuke ryota ryotaro ryozo ryu ryuichi
    ryuichiro ryuji ryunosuke ryuta ryutaro saburo sadakazu sadao satoru satoshi satsuki seiichi seiichiro seiji
    seiko seishiro senichi shigeaki shigekazu shigeki shigenobu shigeo shigeru shigetaka shigeyuki shin shingo
    shinichi shinichiro shinji shinjiro shinobu shinsuke shintaro shinya shinzo shiro sho shogo shohei shoichi shoji
    shotaro shozo shuichi shuji shunichi shunsuke shuntaro shunji shusaku shusuke shuzo soichi soichiro sosuke sota
    tadahiro tadamori tadanobu tadao tadashi taichi taiji taizo takaaki takafumi takahiko takahiro takahito takao
    takashi takato takatoshi takaya takayuki takehiko takehiro takehito takenori takeo takeru takeshi taketo takuji
    takuma takumi takuro takuya tamotsu taro tatsuhiko tatsuo tatsuro tatsuya teiichi teruhiko teruo terutaka
    teruyoshi tetsu tetsuji tetsuo tetsuro tetsuya tokio tokugawa tomohiko tomohiro tomohisa tomokazu tomoki
    tomonori tomoya tomoyuki toru toshiaki toshifumi toshihide toshihiko toshihiro toshiki toshikatsu toshimitsu
    toshio toshiro toshiya toshiyuki toyotomi tsuneo tsutomu tsuyoshi wataru yasuaki yasufumi yasuhiko yasuhiro
    yasuhisa yasuhito yasujiro yasunari yasunori yasuo yasushi yasutoshi yasuyuki yohei yoichi yoichiro yoji
    yorihisa yoshiaki yoshifumi yoshihiko yoshihiro yoshihisa yoshihito yoshihide yoshikazu yoshiki yoshimasa
    yoshimitsu yoshinobu yoshinori yoshio yoshiro yoshitaka yoshito yoshiyuki yosuke yota yu yuichi yuichiro yuji
    yujiro yukihiko yukihiro yukio yukito yuki yutaka yuya yuzo yuzuru zenji zenko zenzo bingguo changchun chunhua
    deming dejiang enlai fang feng gang guangbiao guo guofeng guoqiang haifeng hongwen jianguo jiabao jiang jianmin
    jichun jintao jinping jinsheng jiechi kaishek kang keqiang kuan lei lijun ming minzhu qishan qiang qichen rongji
    shaoqi shengkun shi tao tung wei weiguo wenbin xiaobo xiaoping xilai xinjiang xuesen yang yi yiming yongkang yun
    yunshan zedong zemin zhaoxing zhengsheng ziyang zhiqiang zhong zhongshu zhu byung chang chul chung daejung dae
    doo duk gyeong hae hee ho hoon hwan hyun il in jae jong jung ki kim kwang kyung kyu min moo myung sang seok
    seong seung sik sok soon suk sung tae won woo yong yoo young duc dung giap hieu hoang hung khai khanh khoa linh
    minh ngoc nguyen phan phuc phuong quan quang quoc quyet thanh thieu tho tran trong tuan van vo agus bambang budi
    budiono datuk effendi gusti joko jusuf kofi made mohd prabowo purnomo soekarno sukarno suharto susilo
    tun wayan widodo wiranto yudhoyono zaini abhisit prayut prayuth somchai surayud thaksin abebe abiodun abiy adama
    adebayo adewale akinwumi alpha amara atiku babatunde bakary baraka barack boubacar chibuzo chidi chike chinua
    chukwuemeka cyprien dlamini emeka emmerson fela folarin goodluck haile idriss ikechukwu jakaya jomo kgalema
    kwame kwasi lamine macky mahamadou mangosuthu meles mobutu modibo mwai ngozi njoroge nnamdi obafemi olusegun
    oumar pius raila sekou seretse sese seydou sipho sylvanus tafawa thabo tito tshepo uhuru umaru wole yakubu
    yoweri youssou zola bidzina davit giga giorgi grigol irakli kakha koba mamuka mikheil nika noe shalva shota
    tengiz vakhtang zurab zviad aram armen artashes ara gagik garegin gevorg hayk hovhannes karen karapet levon
    nikol samvel serzh tigran vartan vazgen vahan arman askar baurzhan bolat dauren daulet erlan islam kassym nurlan
    qasym sapar saparmurat shavkat sooronbay emomali gurbanguly heydar
    keir piers pep festus eoin cillian cormac fionn oisin ruairi padraig donal fergal colm eamonn dafydd emyr
    geraint huw iolo ieuan llewelyn owain rhodri alun elwyn gethin euan alasdair sajid humza themba tendai kamau
    otieno bobi hailemariam mulatu souleymane faustin cuauhtemoc bulent cem emre burak zeki teodor andrej petteri
    jyrki haruto benigno shehbaz bilawal aung ranil mahinda nouri barham javad diarmuid tadhg conall lorcan fintan
    cathal enda ciaran aidan tomos iwan ifan gwilym macsen aled eifion emlyn taliesin deiniol gruffydd iestyn
    lachlan callum ruaridh murdo torquil hywel meurig ulick malachy
    """.split()
)

FEMALE = frozenset(
    """
    tarja dalia megawati freya jocasta ottilie tamsin
    abbey abbie abby abigail ada addie adela adelaide adele adeline adrienne agatha aggie agnes aileen aimee alana
    alberta alexandra alexa alexia alexis alfreda alice alicia aline alisa alison alissa allie allison alma althea
    alyson alyssa amanda amber amelia amie amy anastasia andrea angel angela angelica angelina angeline angie anita
    ann anna annabel annabelle anne annette annie annmarie anthea antoinette april arabella aretha ariana arielle
    arlene ashlee ashley astrid athena audra audrey augusta aurora ava avis avril barbara barbra beatrice beatrix
    becky belinda bella belle bernadette bernice bertha bess bessie beth bethany betsy bette bettina betty beulah
    beverley beverly bianca billie blanche blythe bobbie bonnie brandi brandy brenda brianna bridget brigid britney
    brittany brooke caitlin caitlyn camilla camille candace candice candy cara carina carla carly carmel carmen
    carol carole caroline carolyn carrie cassandra cassie catharine catherine cathleen cathy cecelia cecilia cecily
    celeste celestine celia celine chantal charity charlene charlotte charmaine chelsea cher cheryl chloe christa
    christabel christina christine chrissie christy cindy claire clara clare clarice clarissa claudette claudia
    claudine clementine cleo cleopatra colette colleen connie constance consuelo cora coral cordelia corinne
    cornelia courtney crystal cynthia daisy danielle daphne darla darlene dawn deanna deb debbie deborah debra dee
    deirdre delia delilah della delores denise desiree diana diane dianna dianne dina dinah dixie dolly dolores
    donna dora doreen doris dorothea dorothy dot dottie edie edith edna edwina effie eileen elaine eleanor eleanora
    elena elisa elisabeth elise elisha elissa eliza elizabeth ella ellen ellie elma eloise elsa elsie elspeth elva
    elvira emily emma enid erica erika erin erma ernestine esmeralda esme estella estelle esther ethel etta eudora
    eugenia eugenie eunice eva evangeline eve evelyn evie faith fanny farrah fay faye felicia felicity fern fiona
    flo flora florence frances francesca francine freda frieda gabrielle gail gayle gemma genevieve georgette
    georgia georgiana georgina geraldine germaine gertrude gia gillian gina ginger ginny gladys glenda gloria goldie
    grace gracie greta gretchen griselda gwen gwendolen gwendolyn gwyneth hannah harriet hattie hayley hazel heather
    hedda heidi helen helena helene henrietta hermione hester hilary hilda hillary holly honor hope hortense
    hyacinth ida ilene imelda imogen ina ines inez ingrid iona irene iris irma isabel isabella isabelle isadora isla
    isobel ivana ivy jacinta jackie jacqueline jacquelyn jade jan jana jane janelle janet janette janice janie
    janine janis jasmine jayne jean jeanette jeanie jeanne jeannette jeannie jemima jen jenna jennie jennifer jenny
    jeri jessica jessie jewel jill jillian jo joan joanna joanne jocelyn jodi jodie jody johanna josephine josie joy
    joyce juanita judith judy julia juliana julianne julie juliet juliette june justine kara karen kari karin karla
    kate katelyn katharine katherine kathie kathleen kathryn kathy katie katrina kay kayla keira kellie kelly kendra
    kerri kerstin kiera kim kimberley kimberly kirsten kirsty kitty krista kristen kristin kristina kristine kristy
    kyla lana lara laura laurel lauren laurie lavinia leah leanne leila lena lenora leona leonora leticia letitia
    liana libby lila lilian lillian lillie lily lina linda lindsey lindy lisa livia liz liza lizzie lois lola lora
    loraine loretta lori lorna lorraine lottie louisa louise lucia lucie lucille lucinda lucy luella lulu luna lydia
    lynda lynette lynn lynne mabel mable madeleine madeline madelyn madge mae magda magdalena maggie maisie mallory
    mamie mandy mara marcella marcia margaret margarita margery margie margo margot marguerite maria mariah marian
    marianna marianne marie mariel marietta marilyn marina marion marisa marissa marjorie marla marlene marnie
    marsha martha martina mary maryann mathilda matilda maude maud maura maureen mavis maxine maya meagan meg megan
    meghan melanie melba melinda melissa melody mercedes meredith meryl mia michaela michele michelle mildred milly
    millicent millie mimi mina mindy minerva minnie miranda miriam misty moira mollie molly mona monica monique
    muriel myra myrna myrtle nadia nadine nan nancy nanette naomi natalia natalie natasha nell nellie nelly nettie
    nicola nicole nicolette nina nita noelle nola nona nora noreen norma octavia odette olga olive olivia opal
    ophelia oprah paige pam pamela pansy patience patricia patsy patti patty paula paulette pauline pearl peggy
    penelope penny petra petunia philippa phoebe phyllis piper polly portia priscilla prudence prunella queenie
    rachael rachel ramona randi reba rebecca regina rena renee rhea rhiannon rhoda rhonda rita roberta rochelle
    ronda rosa rosalie rosalind rosalyn rosamund rosanna rosanne rose roseanne rosemarie rosemary rosie rowena
    roxanne ruby ruth ruthie sabina sabrina sadie sally samantha sandra sara sarah sasha saundra savannah scarlett
    selena selma serena shana shania shannon shari sharon sheena sheila shelia shelley shelly sheri sherri sherrie
    sherry sheryl shirley siena sienna sigourney silvia simone sinead siobhan sondra sonia sonja sonya sophia sophie
    stacey staci stacie stacy stella stephanie stephenie sue summer susan susanna susannah susanne susie suzanne
    suzette suzie suzy sybil sydney sylvia tabitha tamara tami tammy tania tanya tara tasha tatiana tatum teresa
    teri terri tess tessa thea thelma theodora theresa therese tiffany tilda tina toni tonya tori tracey traci
    tracie tricia trina trisha trixie trudy una ursula valerie vanessa velma venetia venus vera verity verna
    veronica vicki vickie vicky victoria viola violet virginia viv vivian vivien vivienne wanda wendy whitney
    wilhelmina willa wilma winifred winnie winona wynona yasmin yolanda yvette yvonne zelda zoe zoey zora adriana
    alba alejandra amparo ana anahi angeles araceli azucena beatriz begona belen blanca camila carlota carmela
    carolina catalina cayetana chavela clotilde concepcion conchita cristina delfina dilma dulce encarnacion emilia
    esperanza estela evita fatima fernanda filomena florencia francisca gabriela gimena graciela guadalupe gisele
    gisela inmaculada isabela isidora itziar jimena joaquina josefa josefina juana julieta laetitia leonor lidia
    lorena lourdes lucrecia luisa luz macarena manuela marcela margarida mariana maribel maricarmen marisol maite
    marta micaela milagros mireia monserrat montserrat natividad nieves noemi nuria paloma paola paquita pastora paz
    pilar raquel rigoberta rocio rosalia rosario shakira silvina socorro sofia soledad susana trinidad valentina
    valeria violeta ximena yesenia zulema agathe aime alix amelie anais andree anouk apolline arlette armelle aude
    aurelie aurore benedicte berengere berthe blandine brigitte carine cecile christiane clemence coralie delphine
    dominique edwige elodie eliane emmanuelle emilie evelyne fabienne fleur france francoise gaelle ghislaine
    gilberte ginette henriette huguette joelle josette josiane karine laure laurence lea leonie liliane lise lucette
    lucienne lyne manon marcelle margaux marielle marine marthe martine maryse mathilde micheline mireille murielle
    myriam nathalie noemie odile olympe oriane pascale perrine raymonde regine reine rolande sabine sandrine
    segolene severine simonne solange solene sylvie sylviane veronique violette virginie viviane yolande zelie
    adelheid almut anja anke anneliese annegret annelies annemarie antje antonia barbel birgit birte brunhilde
    christel dagmar dorte edeltraud elfriede elke elli ellinor else erna evi frauke franziska friederike gabriele
    gabi gerda gerlinde gertrud gretel grete gudrun hanna hannelore hedwig heide heike helga herta hertha hilde
    hildegard ilse imke inge ingeborg irmgard irmtraud isolde jutta katharina kathe kathrin katja katrin klara
    kunigunde leni lieselotte lotte luise magdalene mareike margarete margarethe margrit mariele marlies mechthild
    meike melitta minna monika nadja nele renate ricarda romy roswitha saskia sibylle sigrid silke sieglinde
    stefanie svenja sybille tanja theresia traudl trude ulla ulrike ute uta veronika waltraud wiebke wilhelmine
    adalgisa agnese agostina alessandra alessia alida amalia annalisa annamaria annunziata antonella arianna assunta
    aurelia benedetta bice carlotta caterina catia cesira chiara cinzia claretta concetta cosima costanza cristiana
    daniela debora diletta domenica donata donatella edda eleonora elettra elisabetta emanuela enrica ersilia
    fabiola federica fiamma flaminia flavia fiorella franca gaia gabriella gelsomina giada gilda ginevra gioia
    giorgia giovanna gisella giulia giuliana giuseppina giusy grazia graziella ilaria ilda immacolata imma iolanda
    jolanda letizia lia licia liliana loredana luana luciana lucrezia ludovica lucilla maddalena margherita mariella
    marilena matilde michela milena mirella nicoletta nilde novella olimpia oriana ornella ottavia palmira
    pasqualina patrizia piera pina raffaella renata rina romana rosalba rosaria rosetta rossana rossella serafina
    silvana simona simonetta stefania tiziana tosca vanda vanna vincenza vittoria viviana zaira anneke corrie els
    elske femke floortje geertruida greetje hanneke ineke janneke jeltje joke lies liesbeth maaike machteld mariette
    marijke marja marleen maxima mieke miep neelie sanne tineke truus willemijn agneta aina anette anneli annika
    aslaug asta aud berit birgitta birgitte birthe bodil brit britt britta carin cathrine dagny ebba eija elin gerd
    gitte gro gunhild gunilla gunvor hanne hedvig helle hjordis inga inger ingegerd jette jonna jorunn kirsi kirstin
    lisbet lisbeth liv lone lotta maj maren margareta margrethe margit marit merete merja mette oddny olaug ragnhild
    riitta sanna sidsel signe silje sissel siv solveig sylvi synnove tarja thora tiina tone torhild torill tove
    tuula turid tyra ulrika vibeke vigdis wenche aino eeva eila hannele helvi hilkka jaana kaarina kaija kirsti
    leena liisa maija marjatta mirja paivi pirjo pirkko raija riikka ritva satu sirpa sirkka suvi tuulikki agafya
    agrafena aksinya aleksandra alena alina alla alyona anastasiya anfisa antonina anya asya darya dasha daria
    ekaterina elizaveta evdokia evgenia evgeniya faina fedora galina glafira inessa inna irina iuliia kapitolina
    katerina katya khristina kira klavdia klavdiya ksenia kseniya lada larisa larissa lidiya lilia liliya lyubov
    lyudmila ludmila maja mariya marfa masha matryona nadezhda nadya nastya natalya nataliya nelli nika nonna oksana
    olesya pelageya polina praskovia raisa rimma roza rufina serafima snezhana sofya stanislava svetlana taisia
    tatyana ulyana valeriya varvara vasilisa viktoria viktoriya vladislava yana yekaterina yelena yelizaveta
    yevgenia yevgeniya yulia yuliya zhanna zinaida zoya halyna iryna kateryna khrystyna larysa lesya liudmyla
    lyudmyla mariia mykhaylyna nataliia oleksandra olena olha ruslana solomiya svitlana tetiana tetyana yaroslava
    yuliia agata agnieszka alicja beata bozena celina danuta dominika dorota edyta elzbieta ewa grazyna halina
    honorata irena iwona izabela jadwiga janina jolanta justyna kamila karolina katarzyna kinga krystyna lucyna
    malgorzata mariola maryla marzena patrycja paulina stanislawa sylwia urszula wieslawa wislawa zofia zuzanna
    alzbeta anezka bara barbora blanka blazena bohumila dana denisa drahomira dusana eliska hana ilona iva iveta
    jarmila jaroslava jirina jitka katarina kristyna kveta lenka libuse marketa milada miluse miroslava nadezda
    pavla pavlina radka ruzena sarka sona stepanka tereza vendula viera vlasta zdenka zuzana biljana bojana branka
    brankica danica danijela dragana dubravka dusanka gordana jadranka jasna jelena jovana kolinda ljiljana ljubica
    marija marijana mileva milica milijana mira mirjana nada natasa nevena olivera radmila ruza sanja sladjana
    slavenka slavica slobodanka smilja snezana stana stojanka tatjana vesna vjera zeljka zorica zvezdana boyana
    desislava elisaveta galya iskra kristalina ralitsa tsvetana aniko agota aranka boglarka borbala csilla edit
    emese emoke eniko erzsebet eszter gizella hajnalka ibolya ildiko iren judit julianna kamilla katalin krisztina
    lilla magdolna nikolett orsolya piroska reka rozalia sarolta szilvia terez timea tunde zita zsofia zsuzsa
    zsuzsanna anca andreea camelia corina doina domnica ecaterina elisabeta florica florentina georgeta ileana ioana
    iuliana luminita maia mihaela mirela nicoleta oana raluca rodica roxana sanda smaranda sorana steliana viorica
    aikaterini angeliki antigone aspasia athina calliope despina dimitra ekaterini eleni eleftheria evangelia fofi
    haris ioanna irini kalliope konstantina marika melina nana paraskevi stavroula theano vasiliki xenia yianna
    abeer afaf aicha aida aisha aliya alya amal amany amina amira arwa aseel asma asmaa ayat ayesha aysel ayse aziza
    bahia banan basma batoul benazir bushra buthaina dalal dalia dalila dunya elif emine esra fadia fadwa fahima
    farah farida fariha fatema fatma fatoumata fawzia fayza ferida feride firdaus gulnara gulsen hala halide halima
    hamida hanan hatice hawa hayat hedieh heba hind houda huda iman inas intisar jamila jihan khadija khadijah
    khalida khawla kubra lamia latifa layla leyla lubna lujain maha malak malala malika manal maram mariam maryam
    masooma mayada mayssa meral meriem mervat meryem mouna muna nabila nagwa nahed najat najla nawal nazanin nermin
    nesrin nilufer noura nour nura nurcan ola pinar rabab rabia rahma rania rasha rawya reem reham rima rola ruba
    ruqaya saba sabiha sabira sabrine safia safiya sahar saida salma salwa samar samia samira sana sawsan selin
    serap sevgi sevim shadia shahida shahrazad shaima shereen sherin shirin sibel siham soad souad soha soraya suad
    suha sumaya suzan taghreed tahani tansu tawakkol tugba wafa wafaa yasmine yildiz zahra zainab zara zaynab zehra
    zeinab zeynep zohra zubaida zuleikha ayelet ayala batya bracha chana dafna dorit efrat einat galit geula golda
    hadas hava ilana limor liat meirav merav michal miri nechama nitza ofra orit orly orna osnat rivka ronit sarit
    shira shoshana shulamit sigal tali tamar tova tzipi tziporah yael yaffa yehudit zehava aarti aditi aishwarya
    alka amrita ananya anjali anju ankita anuradha anushka aparna aparajita aruna arundhati asha bhavana bina
    chandrika chitra deepa deepika devaki devi devika dimple divya durga ela gauri gayatri geeta geetha gita girija
    hema hemalatha indira indra indrani ishita jaya jayalalitha jayalalithaa jayanti jayashree jhumpa juhi kajol
    kalpana kamala kamla kangana kareena karishma karuna kavita kiran kirti lakshmi lalita lata latha leela madhavi
    madhu madhuri malati malini mallika mamata manisha manju maneka mayawati medha meena meenakshi meera meghna
    minal mridula nalini namrata nandini nandita neelam neena neha nirmala nirupama nisha parineeti parvati poonam
    pooja pratibha preeti preity prema priya priyanka pushpa rachna radha radhika raima rajni rakhi rama ramya rani
    rashmi rekha renu renuka reshma revathi ritu rohini roopa rukmini rupa sabitri sadhana sakshi sandhya sangeeta
    sania sarala saraswati sarita saroja sarojini savita savitri seema shabana shalini shanta sharmila sheela shilpa
    shobha shraddha shreya shubha sita smita smriti sneha sonakshi sonal sonali sonam subha sucheta sudha sujata
    sulochana suma sumitra sunita supriya surekha sushma swapna swati tanvi tulsi uma usha vandana vanita varsha
    vasundhara vasudha veena vidya vijaya vimala vinita ai aiko akane akemi aki akie akiko ami asako asami asuka
    atsuko aya ayako ayaka ayame ayane ayano ayumi azusa chie chieko chiharu chihiro chika chikako chinatsu chisato
    chiyo chiyoko eiko emi emiko eri eriko etsuko fujiko fumi fumie fumika fumiko fusae fusako hanako harue haruka
    haruko haruna harumi hatsue hideko hidemi hikari hinako hiroe hiroko hiromi hisae hisako hitomi honoka ikue
    ikuko ikumi izumi junko kaede kana kanae kanako kaho kaori kaoru kasumi katsuko kayo kayoko kazue kazuko kazumi
    keiko kie kiko kikuko kimiko kimie kiyoko kiyomi kotone kotono kumi kumiko kuniko kyoko kyoka machiko madoka mai
    maiko maki makiko mami mamiko mana manami mao mariko masae masako masami masayo masumi mayu mayuko mayumi megumi
    mei michie michiko michiru michiyo midori mie mieko miharu miho mihoko mika mikako miki mikiko miku minako
    minami mineko mio miori misa misaki misako misao mitsue mitsuko mitsuyo miu miwa miwako miyabi miyako miyoko
    miyu miyuki mizuho mizuki moe momoka momoko mutsuko nagako nagisa nami nanae nanako nanami nao naoko natsuki
    natsuko natsumi noriko nobuko nozomi ran reiko reina rei rie rieko rika rikako riko rin rino risa risako ritsuko
    rumi rumiko ruriko ryoko sachiko sachie saki sakiko sakura sakurako saori satoko satomi sawako sayaka sayako
    sayoko sayuri seiko setsuko shiho shihoko shiori shizue shizuka shizuko shoko sumie sumika sumiko suzu suzuko
    tae taeko takako takayo takeko tamae tamaki tamako tamami tamiko tatsuko teruko teruyo tokiko tomiko tomoe
    tomoka tomoko tomomi toshie toshiko tsuneko umeko wakako yaeko yasue yasuko yasuyo yayoi yoko yoriko yoshie
    yoshiko yoshimi yui yuka yukako yukari yukie yukiko yukina yuko yumi yumie yumika yumiko yuri yurie yurika
    yuriko yurina fang fen hong hua huifang jie jing juan lan lihua liling meiling min na ping qing ting xia
    xiaoling xiu xue ying yan yanyan yingwen yuan yue yun zhen eunji eunjung geun hyejin hyun jihye jiwon miyoung
    minji soojin soyoung sunhee yuna aminata awa bintou binta chiamaka chimamanda chinwe coumba fanta folake
    funmilayo graca kadiatou mariama mariame ngozi nkechi nkosazana oby olufunke oumou phumzile sahle thandi
    thandiwe wangari zanele keti ketevan lali manana medea nani nato nino rusudan salome tamta anahit arev gayane
    hasmik lusine narine nune siranush aigul ainur dariga gulnar gulsara saltanat zarina
    nasreen caitriona catriona xiomara bronwen orla niamh aoife saoirse grainne roisin maeve angharad carys cerys
    eluned sian eilidh mairi morag shona priti kemi suella jacinda ketanji ayanna rashida naledi nomsa lindiwe
    lerato joice wanjiku akinyi birtukan tigist aissatou berta xochitl citlali itzel annalena pia elina kaisa
    yingluck corazon hasina khaleda narges ciara clodagh eithne fionnuala muireann nuala orlaith sorcha aisling
    blathnaid caoimhe eabha emer oonagh sadhbh mared lowri nerys delyth eirlys ffion heledd llinos mererid nia
    sioned tegwen ailsa mhairi senga
    """.split()
)

EITHER = frozenset(
    """
    amara arie asa emery hadley ira isa jyoti kari katsumi lakshmi lei ngozi nicky nika ola remi satsuki tendai
    alex alexis andrea angel ariel ashley aubrey avery bailey billie blair bobbie cameron carey carmen casey chris
    claude courtney dale dana dominique drew evelyn frankie hilary jackie jaime jamie jan jean jessie jo jodie jody
    jordan joyce jules julian karen kay kelly kendall kerry kim kiran kit lee leigh leslie lindsay lynn marion
    meredith michele mika morgan nana nicola noel pat paige quinn rene robbie robin ronnie rowan sacha sam sandy
    sasha shannon shelby shelley sidney simone skyler stacy sydney taylor terry toni tracy tristan valentine vivian
    whitney akira aoi asahi chiaki haru hikaru hinata hiromi ibuki izumi jun kaoru kazumi kei kiyomi makoto maki
    masami masumi michi mitsuru mizuki nao natsuki rei ren ryo shinobu sora tatsumi tomo tomomi tsubasa yasu yoshimi
    yu yuki yutaka ai bao chen cheng chi chun dan fei feng gang guang hai han hao he heng hong hua hui jia jian
    jiang jie jin jing kai kun lan li liang lin ling long lu mei meng min ming ning peng ping qi qian qin qing rui
    shan shu shuang si tao tian ting wei wen wu xia xiang xiao xin xing xiu xu xue ya yan yang ye yi yin ying yong
    yuan yue yun ze zhen zheng zhi zhong zhou zi nur noor ismat iman jihad nour hyun jae ji seung soo sun young yeon
    kyung myung anh duc giang ha hanh hien khanh linh mai minh my nga ngoc nhung phuong quynh tam thanh thao thu
    thuy trang tuyet uyen van vinh xuan yen maria
    """.split()
)

ALL = MALE | FEMALE | EITHER
