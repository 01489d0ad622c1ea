"""Figures that stand above the line: powers, and the marks of footnotes."""

FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISED = str.maketrans("0123456789", FIGURES)
_LOWERED = str.maketrans(FIGURES, "0123456789")


def raised(figures: str) -> str:
    """``figures`` above the line: "12" as "¹²"."""
    return figures.translate(_RAISED)


def lowered(figures: str) -> str:
    """The other way round."""
    return figures.translate(_LOWERED)
