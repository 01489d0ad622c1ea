"""Who came after somebody: where the documents tell it of that very person, or nothing."""

import re
from collections.abc import Iterator

from bot.answers.plain_questions.inquiry import Inquiry
from bot.archive.archive import Archive
from bot.corpus.entity import Kind
from bot.corpus.folding import fold
from bot.finding.asking.kinds import Wants
from bot.finding.asking.wording import asks_for_successor
from bot.finding.topics import entities_in

# It is told outright within a sentence, or in two steps: that somebody goes, and not later than so many sentences on
# who holds the office now.
_WITHIN = 2
# The person asked about, as these patterns see a sentence: by name, or by a pronoun that means them.
_GONE = "\ue000"
_SOME = r"(?:(?!by\b)[^\W\d_]+[.,]? ){0,4}"  # titles before the name
_OUTRIGHT = re.compile(
    rf"\b(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|follow(?:s|ed|ing)?) {_SOME}{_GONE}(?! (?:in)?to\b)"
    rf"|\bt(?:akes?|ook|aken|aking) over from {_SOME}{_GONE}"
    rf"|{_GONE}[^.;]*? (?:is|was|were|be|been|being) (?:\w+ly )?(?:succeeded|replaced|followed)\b(?: \w+){{0,4}} by\b"
    rf"|{_GONE}(?:'s|’s|')? (?:\w+ ){{0,2}}(?:successor|replacement)\b|\bsuccessor (?:to|of) {_SOME}{_GONE}"
    rf"|\b(?:instead|in (?:the )?place) of {_SOME}{_GONE}|{_GONE}(?:'s|’s|')? (?:place|stead)\b"
    rf"|{_GONE}[^.;]*? (?:hand(?:s|ed)? over|g(?:ives?|ave) way) to\b"
    rf"|\b(?:смени|замени)\w+ {_SOME}{_GONE}|\b(?:на смену|преемни\w+|вместо|место) {_SOME}{_GONE}"
    rf"|{_GONE} (?:уступил|передал)\w*"
    rf"|{_GONE}\w{{0,6}}(?:の(?:\w{{0,6}}の)?後任|に[代替]わ|の後を継|から[^。]*引き継)"
)
_PRONOUN = re.compile(r"\b(?:him|his|her|he|she|его|ее|ним|нему|него|ней|нее)\b|彼女?")
_LEAVING = (
    r"\b(?:le(?:ft|aves?|aving)|st(?:ep|eps|epped|epping|ood) down|resign\w*|quit|retir(?:e[sd]?|ing)|departed|died"
    r"|(?:was|were|been) (?:dismissed|fired|sacked|removed|ousted|recalled|voted out))\b"
    r"|\b(?:уш[её]л|ушла|уходит|уйд[её]т|покинул\w*|покидает|умер\w*|скончал\w+|уволен\w*|уволил\w*|снят\w?|отозван\w?)\b"
    r"|\b(?:отставк|пенси)\w+|辞任|退任|辞職|退職|解任|更迭|死去|離任"
)
_LEAVES = re.compile(_LEAVING)
_GOING = re.compile(rf"{_GONE}[^.;。]{{0,80}}?(?:{_LEAVING})|(?:{_LEAVING}) (?:of )?{_SOME}{_GONE}")
# Told before that, in the same sentence: "was elected when Falk left".
_THEN = re.compile(r"\b(?:after|when|since|когда|после того,? как|после|с тех пор,? как) (?:[^\W\d_]+\.? ){0,4}$")
_HOLDING = re.compile(
    r"\b(?:has|have) (?:since )?(?:been|run|led|headed|held|managed|directed|chaired)\b[^.;]* since\b"
    r"|\b(?:took|taken|takes?) (?:over|charge|the (?:helm|reins|post|office))\b"
    r"|\bnow (?:held|led|run|headed|filled|directed|chaired) by\b|\bnow (?:leads|heads|runs|holds|directs|chairs)\b"
    r"|\b(?:was|were|been) (?:named|appointed|elected|chosen|sworn in|promoted)\b|\bbec(?:ame|omes?) \w+"
    r"|\b(?:acting|interim|new) (?:\w+ ){0,3}(?:is|was)\b"
    r"|\b(?:теперь|сейчас|с тех пор|с \d+ \w+|с \w+)\b[^.;]*\b(?:руковод|возглавля|занимает|исполня|заведует)\w*"
    r"|\b(?:назначен\w?|избран\w?|возглавил\w*|исполняющ\w+ обязанности|врио|стал[аи]?|станет)\b"
    r"|就任|任命|着任|新たに|務めて|率いて"
)


def predecessor_asked(archive: Archive, inquiry: Inquiry) -> str | None:
    """The id of the one person whose successor ``inquiry`` asks for; None if it asks something else."""
    if inquiry.asked.wants is not Wants.PERSON or not asks_for_successor(inquiry.text):
        return None
    people = [one for one in inquiry.ids if archive.entities[one].kind is Kind.PERSON]
    return people[0] if len(people) == 1 else None


def succession_passages(archive: Archive, predecessor: str) -> Iterator[int]:
    """The passages that tell who came after ``predecessor``: outright, then those that let it be concluded.

    The newest document comes first.
    """
    speaking = sorted((held.number for held in archive.index.held((), (predecessor,))), reverse=True)
    for number in speaking:
        yield from (
            near for near in _with_next(archive, number, predecessor) if _is_outright(archive, near, predecessor)
        )
    for number in speaking:
        yield from _concluded(archive, number, predecessor)


def _with_next(archive: Archive, number: int, person: str) -> Iterator[int]:
    """A passage, and those behind it whose pronouns mean ``person``, since nobody else is named before."""
    own = archive.index.numbering.of(archive.index.passage(number).document)
    for near in range(number, min(number + 1 + _WITHIN, own.stop)):
        yield near
        if _names_another(archive, near, person):
            return


def _is_outright(archive: Archive, number: int, predecessor: str) -> bool:
    """Does a passage name somebody who follows ``predecessor``, not somebody whom ``predecessor`` follows?"""
    return _names_another(archive, number, predecessor) and bool(_OUTRIGHT.search(_seen(archive, number, predecessor)))


def _concluded(archive: Archive, number: int, predecessor: str) -> Iterator[int]:
    """The first passage, from one that tells of the going of ``predecessor`` on, that tells who holds an office now."""
    if not _LEAVES.search(fold(archive.index.passage(number).excerpt.text)):
        return
    seen = _seen(archive, number, predecessor)
    going = _GOING.search(seen)
    if not going:
        return
    if _names_another(archive, number, predecessor) and _is_told_beside(seen, going):
        yield number
        return
    own = archive.index.numbering.of(archive.index.passage(number).document)
    for near in range(number + 1, min(number + 1 + _WITHIN, own.stop)):
        told = fold(archive.index.passage(near).excerpt.text)
        if _names_another(archive, near, predecessor) and _HOLDING.search(told):
            yield near
            return


def _is_told_beside(seen: str, going: re.Match[str]) -> bool:
    """Does the sentence that tells of the ``going`` tell behind it who holds the office, or before it, as of then?"""
    before = seen[: going.start()]
    return bool(_HOLDING.search(seen, going.end()) or (_THEN.search(before) and _HOLDING.search(before)))


def _names_another(archive: Archive, number: int, person: str) -> bool:
    named = archive.index.passage(number).entities - {person}
    return any(archive.entities[one].kind is Kind.PERSON for one in named)


def _seen(archive: Archive, number: int, person: str) -> str:
    """A passage, folded, with one sign for ``person``, by name; where they aren't named, for each pronoun."""
    text = archive.index.passage(number).excerpt.text
    found = [one.span for one in entities_in(archive.index, archive.resolver, text) if one.entity.id == person]
    if not found:
        return _PRONOUN.sub(_GONE, fold(text))
    folded = fold(text)
    for span in sorted(found, key=lambda span: -span.start):
        folded = folded[: span.start] + _GONE + folded[span.end :]
    return folded
