"""What parsers of other people's formats raise on broken files."""

import struct
import zipfile
import zlib

PARSER_ERRORS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    NotImplementedError,
    OSError,
    RecursionError,
    RuntimeError,
    TypeError,
    ValueError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)
"""A parser trips over a broken file wherever the file happens to lead it, and few say so by an error of their own.

Only the call of such a parser may stand under this, never code of ours that works with what it gave.
"""
