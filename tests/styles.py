"""Short texts in several styles, as a folder without a corpus.yaml may hold them."""

WIRE = """\
Kovalia, Brenn sign gas pipeline deal

TARSK, March 14, 2019 (Wire) - Kovalia and its neighbour Brenn signed an agreement on Thursday to build a pipeline, \
ending nine months of negotiations that had twice come close to collapse.

Energy Minister Dragomir Stanek and his counterpart from Brenn, Ilsabet Voorn, met in Tarsk. "Nobody believed we would \
get here," Stanek said.

Construction is expected to start in September 2020, according to the Ministry of Energy.

Voorn, 52, said her country would pay 40 percent. "We need the gas," she said.

State-owned Kovalgaz said it had begun buying pipes. A signing ceremony planned for February 20 was called off.

Russia wants to join the project, a source at Kovalgaz said.
"""

BRITISH = """\
Minister quits over hospital leak

Health minister Sir Alun Prosser-Vaughan resigned after admitting that he had passed papers to a friend. Sir Alun said \
he had been 'foolish but never corrupt'.

Labour's shadow health secretary, Nasreen Qureshi, said the affair showed 'a rotten culture at the top'. 'They lied to \
us for a year,' said Bronwen Tegg of Save Our Wards.

The papers, first published by the Northern Gazette on 2 July 2015, showed that three wards were to close in 2017.
"""

AMERICAN = """\
Quake victims sue Delmar County
By Thaddeus Quillfeather
November 3, 2021

SAN BENITO — Families who lost relatives when the Larkin Dam burst on Feb. 9 filed suit on Tuesday, claiming officials \
had not listened.

"They knew," said lead plaintiff Xiomara Quispe, whose two sons drowned. Former public works director Chip Yarborough, \
who left the county in 2019, did not return calls. A hearing that had been set for next Monday was canceled.
"""

MINUTES = """\
WESTMARCH TOWN COUNCIL
Minutes of the meeting held on Tuesday 12 February 2019 at 7.00 pm in the Council Chamber

Present: Cllr A. Pemberton (Chair), Cllr J. Okonjo, Cllr R. Tiller
In attendance: Mrs H. Drewitt (Town Clerk)

1. Footbridge
The Clerk replied that the work would be finished in time. Ms Priya Nandakumar said that the lights were "an accident \
waiting to happen".

2. Skate park
Cllr Okonjo reported that the lowest quotation, from Ramp & Rail Ltd, was for £48,500.

The meeting closed at 8.52 pm.
"""

TRANSCRIPT = """\
Interview With Finance Minister Katarzyna Wolski, 9 May 2018

PRESENTER: Have you lost control?

WOLSKI: No. We said that this would be a hard year.

PRESENTER: Will you raise taxes?

WOLSKI: I won't announce it on the radio.
"""

RUSSIAN = """\
Министр подал в отставку

БЕЛЯНСК, 17 апреля 2019 года. Министр транспорта Белянской области Аркадий Сотников подал в отставку в среду.

«Я принял решение сам», — заявил Сотников журналистам. По его словам, он собирается вернуться в науку.

Губернатор Лидия Кравченко поблагодарила министра. «Аркадий Петрович много сделал для нас, — сказала она».
"""

JAPANESE = """\
白浜市、新図書館の建設計画を承認

白浜市議会は2019年6月12日、建設計画を承認した。森田健一市長は「市民が集まる場所をつくりたい」と述べた。

反対した佐野美咲議員は「財政が持たない」と批判した。佐野氏は見直しを求めていた。
"""

STYLES = {
    "wire": WIRE,
    "british": BRITISH,
    "american": AMERICAN,
    "minutes": MINUTES,
    "transcript": TRANSCRIPT,
    "russian": RUSSIAN,
    "japanese": JAPANESE,
}
