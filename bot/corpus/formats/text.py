"""Plain text files."""

SUFFIXES = frozenset({".txt"})

# Control characters that no text editor writes; a file that holds one is something else with a text's name.
_BINARY = bytes(set(range(0x20)) - {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1B})


class NotTextError(ValueError):
    """The bytes aren't text; the message says in a few words why."""


def decode(raw: bytes) -> str:
    """The text that ``raw`` holds, line ends as they are; a byte order mark is no part of it.

    Raises:
        NotTextError: if the bytes aren't UTF-8, or hold control characters, or nothing but white space.
    """
    if len(raw.translate(None, _BINARY)) < len(raw):
        raise NotTextError("it holds control characters, so it is no text")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotTextError(f"byte {error.start} isn't UTF-8") from None
    if not text or text.isspace():
        raise NotTextError("it is empty")
    return text
