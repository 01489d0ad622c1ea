"""What a web address looks like."""

import re

_ADDRESS = re.compile(r"https?://[^\s/\[\]]+[^\s]*")


def is_web_address(value: str) -> bool:
    """Does ``value`` look like an address on the web, all of it?"""
    return _ADDRESS.fullmatch(value) is not None
