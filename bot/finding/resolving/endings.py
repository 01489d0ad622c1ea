"""Russian case endings: from a form in a text to the forms that a name may have in a list."""

# Ending of the form -> endings of the nominative, likeliest first; "" is a bare stem.  Longest first where they nest.
# First and second declension, adjectives as surnames (-ский, -ая), and the surnames in -ов, -ев, -ин.
_NOMINATIVES: dict[str, tuple[str, ...]] = {
    "ского": ("ский", "ской"),
    "скому": ("ский", "ской"),
    "ским": ("ский", "ской"),
    "ском": ("ский", "ской"),
    "ских": ("ские", "ский"),
    "скими": ("ские",),
    "ской": ("ская", "ский"),
    "скую": ("ская",),
    "ского ": ("ский",),
    "ыми": ("ые",),
    "ого": ("ый", "ой", "ий"),
    "его": ("ий",),
    "ому": ("ый", "ой"),
    "ему": ("ий",),
    "ами": ("ы", "и", "а", ""),
    "ями": ("и", "я"),
    "ией": ("ия",),
    "ии": ("ия", "ий"),
    "ию": ("ия", "ий"),
    "ием": ("ий", "ие"),
    "ия": ("ий", "ие"),
    "ие": ("ий",),
    "ым": ("", "ый", "ые"),
    "им": ("", "ий", "ие"),
    "ых": ("ые", "ый", ""),
    "их": ("ие", "ий"),
    "ой": ("а", "ая"),
    "ей": ("я", "а", "ь"),
    "ую": ("ая",),
    "юю": ("яя",),
    "ом": ("", "о", "ый", "ой"),
    "ем": ("", "й", "ь"),
    "ам": ("ы", "и", "а"),
    "ах": ("ы", "и", "а"),
    "ев": ("й",),
    "ью": ("ь",),
    "ы": ("а", ""),
    "и": ("я", "а", "ь"),
    "у": ("", "а", "о"),
    "ю": ("й", "ь", "я"),
    "а": ("", "о"),
    "я": ("й", "ь"),
    "е": ("", "а", "я", "й", "ь", "о"),
}
_LONGEST = 5
_SHORTEST_STEM = 2
# The same endings as they come out when Russian is typed in Latin letters ("kniga Pushkina").
_LATIN_ENDINGS = ("ym", "om", "oy", "oi", "a", "u", "e", "y")
_SHORTEST_LATIN_STEM = 4


def nominatives(form: str) -> tuple[str, ...]:
    """What folded Cyrillic ``form`` may be a case of, without ``form`` itself, likeliest first.

    >>> nominatives("японии")
    ('япония', 'японий', 'японя', 'японь', 'япона')
    """
    found: dict[str, None] = {}
    for length in range(min(_LONGEST, len(form) - _SHORTEST_STEM), 0, -1):
        stem = form[:-length]
        for ending in _NOMINATIVES.get(form[-length:], ()):
            if len(stem) + len(ending) > _SHORTEST_STEM:
                found[stem + ending] = None
    found.pop(form, None)
    return tuple(found)


def latin_nominatives(form: str) -> tuple[str, ...]:
    """The stems of which folded Latin ``form`` may be a Russian case."""
    return tuple(
        form[: -len(ending)]
        for ending in _LATIN_ENDINGS
        if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST_LATIN_STEM
    )
