"""Answer -> the JSON object that ``ask --json`` writes."""

from typing import Any

from bot.answers.answer import Answer, Checked, Citation
from bot.corpus.span import Span
from bot.reading.layout.parts import Role
from bot.rendering.facts_json import when_to_json
from bot.rendering.wording import fill

_ROLES = {
    Role.HEADLINE: "headline",
    Role.SUBHEADLINE: "headline",
    Role.HEADING: "headline",
    Role.RELATED: "headline",
    Role.CAPTION: "caption",
    Role.CREDIT: "caption",
}


def answer_to_json(answer: Answer, limit: int | None = None) -> dict[str, Any]:
    """``answer`` as plain lists and dicts, with at most ``limit`` citations; offsets are half-open code points."""
    entity = answer.entity
    checked = _checked(answer.checked) if answer.checked else {}
    references = [reference for section in answer.sections for reference in section.references]
    return {
        "query": answer.typed,
        "command": answer.command,
        "found": answer.found,
        "entity": {"id": entity.id, "name": entity.name, "kind": entity.kind.value} if entity else None,
        "citations": [_citation(citation) for citation in answer.citations[:limit]],
        "suggestions": [{"name": suggestion.name} for suggestion in answer.suggestions],
        "notice": fill(answer.notice) if answer.notice else None,
        **checked,
        **({"references": [{"style": one.style, "text": one.text} for one in references]} if references else {}),
    }


def _checked(checked: Checked) -> dict[str, Any]:
    """The verdict; and what differs, by offsets of the text that was given, and of the document."""
    differences = [
        {
            "given": _place(checked.text, difference.given) if difference.given else None,
            "found": _place(difference.found.document.text, difference.found.span) if difference.found else None,
        }
        for difference in checked.differences
    ]
    turn = checked.turn.value if checked.turn else None
    return {"verdict": checked.verdict.value, "turn": turn, "given": checked.text, "differences": differences}


def _place(text: str, span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.of(text)}


def _citation(citation: Citation) -> dict[str, Any]:
    excerpt, document = citation.excerpt, citation.excerpt.document
    when = when_to_json(citation.when, citation.status) if citation.when and citation.status else None
    return {
        "id": excerpt.id,
        "document": document.name,
        "start": excerpt.span.start,
        "end": excerpt.span.end,
        "text": excerpt.text,
        "published": document.published.isoformat() if document.published else None,
        "publisher": document.publisher,
        "title": document.title,
        "url": document.url,
        "pages": document.pages_of(excerpt.span),
        "role": _ROLES.get(citation.role, "body"),
        "event": citation.event,
        "when": when,
        "speaker": citation.speaker,
    }
