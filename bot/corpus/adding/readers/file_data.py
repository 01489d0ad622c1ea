"""What a file says of itself, as DOCX and PDF do: its title, its author, when it was made."""

from dataclasses import dataclass

from bot.corpus.adding.days import read_day
from bot.corpus.adding.draft import DatedBy, Draft, Raw, one_line
from bot.corpus.adding.language import language_of


@dataclass(frozen=True, slots=True)
class FileData:
    """As the file has it, whatever that is; None where it says nothing."""

    title: object = None
    author: object = None
    made: object = None

    def draft(self, raw: Raw, text: str, pages: tuple[int, ...] = ()) -> Draft:
        """The draft of ``text``, which was taken out of ``raw``; its day is when the file was made, a guess."""
        made = read_day(self.made)
        return Draft(
            raw.name,
            text,
            title=one_line(self.title),
            published=made,
            dated_by=DatedBy.FILE if made else None,
            author=one_line(self.author),
            url=raw.url,
            language=language_of(text),
            pages=pages,
        )
