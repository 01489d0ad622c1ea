"""What Russian words and phrases say of a role; compared by their stems, so any case will do. See ``words_english``."""

PHRASES = """
president: президент, президентский
prime-minister: премьер, премьер министр, глава правительства, председатель правительства, глава кабинета министров
minister: министр
monarch: король, королева, император, императрица, монарх, султан, эмир, царь
heir: наследный принц, наследник
chancellor: канцлер
minister foreign: госсекретарь, государственный секретарь, главный дипломат, глава дипломатии, глава внешней политики
minister foreign: глава внешнеполитического ведомства
minister defence: глава военного ведомства, глава оборонного ведомства
minister justice: генеральный атторней
chief-of-staff: глава администрации, руководитель администрации
chief-cabinet-secretary: генеральный секретарь кабинета министров, генсек кабинета министров
leader: лидер, глава государства, правитель, вождь
ambassador: посол
envoy: посланник, спецпредставитель, специальный представитель, полпред, полномочный представитель, спецпосланник
consul: консул, генконсул, генеральный консул
governor: губернатор
mayor: мэр, градоначальник
speaker: спикер
head: глава, руководитель, начальник, шеф, директор ведомства
chief-executive: гендиректор, генеральный директор, исполнительный директор, главный исполнительный директор
director: директор
chairman: председатель
co-chairman: сопредседатель
secretary-general: генсек, генеральный секретарь
secretary: секретарь
spokesman: пресс секретарь, официальный представитель, представитель
adviser: советник
assistant: помощник
senator: сенатор
lawmaker: депутат, парламентарий
judge: судья
prosecutor: прокурор
prosecutor general: генпрокурор, генеральный прокурор
commander: командующий, главнокомандующий, главком
commissioner: комиссар, еврокомиссар, уполномоченный
negotiator: переговорщик
founder: основатель, учредитель
manager: управляющий, менеджер
rector: ректор
editor: редактор, главный редактор, главред
coach: тренер
patriarch: патриарх
pope: папа римский, понтифик
deputy: заместитель, зам, вице, первый заместитель
deputy minister: замминистра
deputy minister foreign: замглавы мид
deputy head: замглавы, замруководителя
deputy chairman: зампред, зампредседателя
deputy chief-executive: замгендиректора
deputy prime-minister: вице премьер, вице премьер министр, зампред правительства, вицепремьер
former: бывший, экс, прежний, прошлый
acting: исполняющий обязанности, врио, временный
elect: избранный
candidate: кандидат, самопровозглашенный
shadow: теневой
wife: жена, супруга, первая леди, муж
ministry: министерство, ведомство
ministry foreign: мид, министерство иностранных дел, внешнеполитическое ведомство
ministry defence: минобороны, министерство обороны
ministry finance: минфин
ministry economy development: минэкономразвития, минэк
ministry industry trade: минпромторг
ministry energy: минэнерго
ministry health: минздрав
ministry culture: минкультуры, минкульт
ministry transport: минтранс
ministry agriculture: минсельхоз
ministry justice: минюст
ministry interior: мвд
ministry education science: минобрнауки
ministry emergency: мчс
ministry environment: минприроды
ministry labour: минтруд
ministry sport: минспорт
minister economy development: министр экономразвития
foreign: иностранных дел, внешних дел, внешняя политика
defence: оборона, оборонный
finance: финансы, финансовый, казначейство
economy: экономика, экономический
development: развитие
trade: торговля, торговый, коммерция, внешняя торговля
industry: промышленность, индустрия, промышленный
interior: внутренних дел
justice: юстиция
health: здравоохранение, здоровье
labour: труд, занятость
education: образование, просвещение
science: наука, технология
culture: культура
sport: спорт
agriculture: сельское хозяйство, лес
fisheries: рыболовство, рыбное хозяйство
energy: энергетика, нефть
environment: окружающая среда, экология, природные ресурсы
transport: транспорт
infrastructure: инфраструктура, строительство, земля
communications: связь, цифровое развитие, коммуникации
emergency: чрезвычайная ситуация
tourism: туризм
housing: жилье
cooperation: сотрудничество
"""

FILLERS = frozenset(
    "и по на за для от при свой его ее их наш новый нынешний кто дело дела о об страна первый второй правящий".split()
)
TOWARDS = frozenset("в во с со к при".split())
