"""Answer -> the JSON object that ``ask --json`` writes."""

from typing import Any

from bot.answers.answer import Answer, Citation
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
    return {
        "query": answer.typed,
        "command": answer.command,
        "found": answer.found,
        "entity": {"id": entity.id, "name": entity.name, "kind": entity.kind.value} if entity else None,
        "citations": [_citation(citation) for citation in answer.citations[:limit]],
        "suggestions": [{"name": suggestion.name} for suggestion in answer.suggestions],
        "notice": fill(answer.notice) if answer.notice else None,
    }


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
        "role": _ROLES.get(citation.role, "body"),
        "event": citation.event,
        "when": when,
        "speaker": citation.speaker,
    }
