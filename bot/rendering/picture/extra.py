"""Whether pictures can be drawn here: what they need is an extra of the package."""

from importlib.util import find_spec

_NEEDED = ("PIL", "uharfbuzz", "fontpkg", "fontpkg_source_serif_4", "fontpkg_source_sans_3", "pylopdf_fonts_jp")


def is_installed() -> bool:
    """Is everything there that drawing imports? Nothing of it is loaded yet."""
    return all(find_spec(name) for name in _NEEDED)
