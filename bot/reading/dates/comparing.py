"""Values counted from what the text has told: "two days later", "the year-earlier period"."""

from bot.reading.dates.anchors import Anchors
from bot.reading.dates.references import Origin, SamePeriod
from bot.reading.dates.units import UNKNOWN, Unit, moved, narrowed, shifted


def shift_told(unit: Unit, count: int, anchors: Anchors) -> str:
    """The period of ``unit`` that is ``count`` of them away from what was told last."""
    told = narrowed(anchors.told, unit) if anchors.told else None
    if not told and anchors.published and (not anchors.told or unit is Unit.DAY):
        told = moved(anchors.published, unit, 0)
    return (shifted(told, unit, count) if told else None) or UNKNOWN.get(unit, "XXXX")


def same_period(reference: SamePeriod, anchors: Anchors) -> str:
    """The period under discussion in another year: a quarter if one is discussed, else what was told, else the year."""
    if reference.of and reference.of is not Unit.QUARTER:
        return _same_unit(reference, reference.of, anchors)
    quarter = anchors.quarter or (anchors.reported_quarter if reference.of is Unit.QUARTER else None)
    if quarter:
        return _in_year(quarter, reference)
    if reference.year:
        return f"{reference.year:04}"
    if reference.origin is Origin.TOLD and anchors.told:
        return shift_told(reference.unit, reference.count, anchors)
    if anchors.published:
        return moved(anchors.published, reference.unit, reference.count) or "XXXX"
    return "PAST_REF" if reference.count else "PRESENT_REF"


def _in_year(quarter: str, reference: SamePeriod) -> str:
    if reference.year:
        return f"{reference.year:04}{quarter[4:]}"
    return shifted(quarter, reference.unit, reference.count) or quarter


def _same_unit(reference: SamePeriod, of: Unit, anchors: Anchors) -> str:
    """As in "the same month last year": the month told, or else that of printing, moved."""
    told = narrowed(anchors.told, of) if anchors.told else None
    told = told or (moved(anchors.published, of, 0) if anchors.published else None)
    return (shifted(told, reference.unit, reference.count) if told else None) or UNKNOWN[of]
