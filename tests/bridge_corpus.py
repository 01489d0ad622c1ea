"""Three articles about a bridge, to verify quotations on: two speakers, narration, a caption, signs and repetitions."""

from datetime import date
from functools import cache

from dated_texts import archive_of

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Document

TODAY = date(2026, 1, 1)
OPENING = """\
Mayor opens the bridge

OSLO, May 4. /NTB/. The new bridge is open to everybody, Mayor Anna Reed said on Monday.

"We will not raise a single tax for the bridge, and we have never planned to," Reed said. "The 12 engineers who \
built it were paid from savings, and the U.S. consultants were not."

Mayor Anna Reed (left) cuts the ribbon of the old harbour bridge in Oslo
Photo: NTB

"Let us cross it — slowly, carefully and together… The river is listening," she added.

Finance Minister Paul Ortega disagreed. "Nobody asked the treasury about these savings, and the treasury would \
have said no," he told reporters. "Will anybody pay them back?"

The bridge cost 40 million crowns, a third more than planned.
"""
DEBATE = """\
Council debates the savings

OSLO, June 10. /NTB/. The council debated the savings of the city for six hours on Wednesday.

"We have never planned to, and I would do it again," Mayor Anna Reed said.

"The treasury has nothing to add to what I said in May," Finance Minister Paul Ortega said.
"""
LETTER = """\
A letter

"A bridge is a promise to the other side of the river," somebody wrote.
"""


@cache
def archive() -> Archive:
    documents = (
        Document("opening.txt", OPENING, date(2020, 5, 4), publisher="NTB", title="Mayor opens the bridge"),
        Document("debate.txt", DEBATE, date(2020, 6, 10), publisher="NTB"),
        Document("letter.txt", LETTER),
    )
    return archive_of(documents)


def ask(typed: str, replied: str = "") -> Answer:
    return answer(archive(), Question.parse(typed, 100, replied), TODAY)
