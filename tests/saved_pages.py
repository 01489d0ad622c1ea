"""Twenty web pages as browsers save them: one story, three languages, five sites that are built in different ways."""

# ruff: noqa: E501 - a line is a paragraph, or one of a page

import json
from dataclasses import dataclass
from pathlib import Path

STORY = """\
daily|en|2023-03-06|Storm takes the lighthouse road
The storm of Saturday night took sixty metres of the road to the lighthouse at Skarne, the county said on Monday. Nobody was hurt.
"We heard it go at about two in the morning, and in the daylight there was only air," said Ellen Marsh, who keeps the lighthouse.
County engineer Peter Holm said that the cliff below had been soft for years. He asked people to keep away from its edge.
wire|en|2023-03-09|County promises new road to lighthouse
SKARNE, March 9. The county council promised on Thursday to build a new road to the lighthouse at Skarne before winter.
"There will be a road by November, and it will not be on the cliff," council leader Ruth Adeyemi told reporters.
The council set aside 4.2 million crowns. The old road is not to be repaired, because the sea would take it again.
blog|en|2023-03-15|What the keeper sees now
Ellen Marsh walks to her lighthouse over the fields these days, two hours in each direction, with the bread on her back.
"I have counted the gulls that moved into the gap, and there are forty of them so far," she said when I walked with her.
She has kept the light since 2004. Her radio was out for a week after the storm, and the coastguard sent a boat every day.
gazette|en|2023-04-03|Farmers object to the new route
Three farmers at Skarne object to the route that the county has drawn for its new road, which crosses their best fields.
"They drew the line with a ruler and never came to look," said Jonas Berg, whose family has farmed here for a century.
The county will hear them on April 18 in the school hall. Until then no stake goes into the ground, its office promised.
daily|en|2023-04-19|Route moves north after hearing
After a hearing of five hours the county moved the route of the lighthouse road north by 300 metres on Tuesday evening.
"This costs us half a million more, and it is worth it," said Ruth Adeyemi, who leads the council, as the hall applauded.
Jonas Berg withdrew his objection the same evening. Two other farmers asked for a week to think about the new line.
wire|en|2023-05-11|Work on lighthouse road begins
SKARNE, May 11. Diggers began to work on the new lighthouse road on Thursday, three weeks later than had been planned.
Peter Holm, the county engineer, said that the ground was drier than expected and that the delay could be made up.
Forty workers are to finish the first two kilometres by the end of July, and the bridge over the Lind in September.
blog|en|2023-06-20|A bone in the gravel
The diggers found a bone as long as a man on Monday, and the whole road stood still while the museum was called.
"It is a whale, and it has lain here for four thousand years," said Ines Calder of the museum, brushing it with care.
The museum wants ten days. The foreman wants three. They settled on six, with coffee, in the hut beside the gravel.
gazette|en|2023-07-31|First stretch of road finished in time
The first two kilometres of the lighthouse road were finished on Friday, one day before the date that was promised.
Peter Holm said that his people had worked on Sundays since the whale was found, and thanked the village for its patience.
Lorries already use the stretch. Cars will have to wait until the bridge over the Lind is there, the county said.
daily|en|2023-09-25|Bridge over the Lind is lifted in
A crane lifted the bridge over the Lind into its place on Sunday, in one piece of ninety tonnes, before a thousand people.
"I held my breath for eleven minutes," said Ines Calder of the museum, who had come to see the whale's old bed once more.
The bridge is to be tested for two weeks with lorries full of sand. Then asphalt will be laid up to the lighthouse.
wire|en|2023-10-30|Strike delays lighthouse road
SKARNE, October 30. A strike of the asphalt workers has stopped the lighthouse road two kilometres short of its end.
Union secretary Mara Lindt said that the workers wanted the Sundays of summer paid as had been agreed in June.
Ruth Adeyemi said she would meet the union on Wednesday. The county still holds to November, her office added.
blog|en|2023-11-02|An evening in the union's kitchen
They signed it on the kitchen table of Mara Lindt, among plates, at twenty past nine on Wednesday evening.
"Nobody won, and everybody can go to bed," she said, and put the pen back into the jar beside the wooden spoons.
The Sundays will be paid in December. The asphalt machine started again this morning; one could hear it in the village.
gazette|en|2023-11-27|Lighthouse road opens
The new road to the lighthouse at Skarne was opened on Saturday, five days before the end of the month that was promised.
"I shall miss the gulls and the fields, but not the walk," said Ellen Marsh, who drove the first car across the bridge.
The road cost 4.9 million crowns. The county will plant hedges along it in spring, as Jonas Berg had asked it to do.
portal|ru|2023-03-07|Шторм разрушил дорогу к маяку
В ночь на воскресенье шторм разрушил шестьдесят метров дороги к маяку Скарне. Об этом сообщила администрация округа.
«Мы слышали, как она рухнула около двух часов ночи», — сказала смотрительница маяка Эллен Марш. Никто не пострадал.
Инженер Петер Хольм попросил жителей не подходить к обрыву. По его словам, берег оставался опасным много лет подряд.
portal|ru|2023-05-12|Началось строительство дороги к маяку
В четверг рабочие начали строить новую дорогу к маяку Скарне. Работы начались на три недели позже, чем планировалось.
«Земля суше, чем мы ожидали, и задержку можно наверстать», — заявил инженер округа Петер Хольм журналистам на площадке.
Первые два километра рабочие должны закончить к концу июля, а мост через реку Линд будет поставлен в сентябре.
portal|ru|2023-06-21|Строители дороги нашли кости кита
Строители дороги к маяку нашли в понедельник кость длиной в человеческий рост. Работы пришлось остановить на шесть дней.
«Это кит, и он пролежал здесь четыре тысячи лет», — рассказала сотрудница музея Инес Колдер, приехавшая на место находки.
Музей просил десять дней, строители давали только три. Кости увезут в музей, где летом откроется небольшая выставка.
portal|ru|2023-11-28|Дорогу к маяку открыли
Новую дорогу к маяку Скарне открыли в субботу. Первой по мосту проехала смотрительница маяка Эллен Марш на своей машине.
Дорога обошлась округу в 4,9 миллиона крон. Весной вдоль неё посадят живую изгородь, о которой просили местные фермеры.
Забастовка асфальтоукладчиков задержала работы всего на три дня. Профсоюз получил обещанную плату за летние воскресенья.
gazette|ja|2023-03-08|嵐で灯台への道が崩れる
土曜日の夜の嵐で、スカルネ灯台へ通じる道が六十メートルにわたって崩れた。郡が月曜日に発表した。けが人はいなかった。
灯台守のエレン・マーシュさんは「午前二時ごろに崩れる音を聞いた。朝になると、そこには何もなかった」と話した。
郡の技師ペーター・ホルム氏は、崖の下の地盤は何年も前から弱くなっていたと説明し、崖に近づかないよう住民に呼びかけた。
daily|ja|2023-05-13|灯台への新しい道、工事始まる
スカルネ灯台への新しい道の工事が木曜日に始まった。予定より三週間遅れたが、地面が乾いているため取り戻せるという。
作業員四十人が七月末までに最初の二キロを完成させ、九月にはリンド川に橋を架ける計画である。費用は四百二十万クローネ。
農家のヨナス・ベルグさんは「線が北に動いたので、うちの畑は無事だった」と述べた。工事は日曜日も続けられる見通しだ。
blog|ja|2023-09-26|橋が架かった日
日曜日、重さ九十トンの橋がクレーンでリンド川に架けられた。千人もの人が川岸に集まり、静かにその様子を見守っていた。
博物館のイネス・コールダーさんは「十一分間、息を止めていた」と笑った。橋は二週間、砂を積んだトラックで試験される。
その後、灯台までの舗装が行われる。村の子どもたちは、橋の名前を自分たちで決めたいと郡に手紙を書いたそうだ。
wire|ja|2023-11-29|灯台への新しい道が開通
スカルネ灯台への新しい道が土曜日に開通した。約束された月末より五日早い。最初に橋を渡ったのは灯台守のマーシュさんだった。
マーシュさんは「カモメと畑は恋しくなるが、歩くのはもう十分だ」と語った。総工費は四百九十万クローネにのぼった。
舗装作業員のストライキで工事は一時止まったが、十一月一日の夜に組合と郡が合意し、工事は翌朝に再開されていた。
"""
NAMES = {"daily": "The Skarne Daily", "wire": "Nordwire", "blog": "Notes from the Coast", "portal": "Вести побережья"}
NAMES["gazette"] = "County Gazette"
LINKS = "".join(
    f'<li><a href="/{n}">{name}</a></li>' for n, name in enumerate("Home News Sport Culture Weather".split())
)
NAV = f'<nav class="menu"><ul>{LINKS}</ul></nav><div id="cookie-consent">We value your privacy. <button>Accept all</button></div>'
SHARE = '<div class="share-buttons"><a href="#">Share</a> <a href="#">Tweet</a> <a href="#">Print</a></div>'
RELATED = '<aside class="related"><h3>Most read</h3><ul><li><a href="/c">Ten cakes for rainy days</a></li></ul></aside>'
NOISE = (
    '<script>window.ads=["<p>Buy now</p>"];</script><style>.x{color:red}</style><noscript>Turn on JavaScript</noscript>'
)


@dataclass(frozen=True)
class Article:
    site: str
    language: str
    day: str
    title: str
    paragraphs: tuple[str, ...]

    @property
    def url(self) -> str:
        day = self.day.replace("-", "/")
        return f"https://{self.site}.example.org/{day}/story.html"

    @property
    def body(self) -> str:
        return "\n".join(f"<p>{paragraph}</p>" for paragraph in self.paragraphs)


def articles() -> list[Article]:
    lines = STORY.splitlines()
    return [Article(*lines[i].split("|"), tuple(lines[i + 1 : i + 4])) for i in range(0, len(lines), 4)]


def daily(a: Article) -> str:
    about = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": a.title,
        "datePublished": f"{a.day}T08:00:00Z",
    }
    about["publisher"] = {"@type": "Organization", "name": NAMES[a.site]}
    return f"""<head><meta charset="utf-8"><title>{a.title} | {NAMES[a.site]}</title><link rel="canonical" href="{a.url}">
        <script type="application/ld+json">{json.dumps(about)}</script>{NOISE}</head><body>{NAV}<main><article>
        <h1>{a.title}</h1>{SHARE}<div class="article-body">{a.body}</div>{SHARE}</article></main>{RELATED}</body>"""


def wire(a: Article) -> str:
    return f"""<head><meta charset="utf-8"><title>{a.title}</title><meta property="og:site_name" content="{NAMES[a.site]}">
        <meta property="article:published_time" content="{a.day}T10:30:00+01:00"><meta property="og:title" content="{a.title}">
        </head><body><div id="wrap">{NAV}<div class="breadcrumbs">Home / World / Coast</div><h1>{a.title}</h1>
        <div class="story-body">{a.body}</div>{SHARE}{RELATED}</div><footer>© {NAMES[a.site]}</footer>{NOISE}</body>"""


def blog(a: Article) -> str:
    return f"""<head><meta charset="utf-8"><title>{a.title} – {NAMES[a.site]}</title>
        <meta property="og:site_name" content="{NAMES[a.site]}"></head><body class="single-post">{NAV}
        <article class="post"><header><h1 class="entry-title">{a.title}</h1>
        <time class="entry-date" datetime="{a.day}T21:00:00+02:00" pubdate>a while ago</time></header>
        <div class="entry-content">{a.body}</div></article><div id="comments"><h2>2 comments</h2>
        <p>First! What a lovely piece of writing this is, thank you so much for it.</p></div>{RELATED}{NOISE}</body>"""


def portal(a: Article) -> str:
    return f"""<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>{a.title}</title></head>
        <body>{NOISE}<table width="100%"><tr><td class="left">{NAV}</td><td class="center"><h1>{a.title}</h1>
        <div class="text">{a.body}</div>{SHARE}</td><td class="right">{RELATED}</td></tr></table></body>"""


def gazette(a: Article) -> str:
    return f"""<head><meta charset="utf-8"><title>{a.title} » {NAMES[a.site]}</title>
        <meta name="application-name" content="{NAMES[a.site]}"></head><body>{NAV}<section itemscope
        itemtype="https://schema.org/Article"><h1 itemprop="headline">{a.title}</h1>
        <meta itemprop="datePublished" content="{a.day}"><div itemprop="articleBody">{a.body}</div></section>
        {SHARE}{RELATED}<footer>County Gazette, published by the county</footer>{NOISE}</body>"""


def save_pages(folder: Path) -> list[Article]:
    """Write the pages into ``folder``, with the folders of scraps that browsers put beside them."""
    folder.mkdir()
    written = articles()
    for number, article in enumerate(written, 1):
        page = {"daily": daily, "wire": wire, "blog": blog, "portal": portal, "gazette": gazette}[article.site](article)
        saved = f"<!DOCTYPE html>\n<!-- saved from url=({len(article.url):04}){article.url} -->\n"
        whole = f'{saved}<html lang="{article.language}">{page}</html>'
        (folder / f"page {number}.html").write_bytes(whole.encode("cp1251" if article.site == "portal" else "utf-8"))
        scraps = folder / f"page {number}_files"
        scraps.mkdir()
        (scraps / "advert.html").write_text("<p>Buy now</p>", encoding="utf-8")
    return written
