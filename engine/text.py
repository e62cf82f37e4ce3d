"""Names and other people's words as they may be shown: one line, no orders to the terminal, nothing that turns the
direction of what stands beside it."""

import unicodedata

_JOINERS = {"\u200c", "\u200d"}
"""Persian, Hindi and many emoji need these two, and they harm nobody."""


def plain(text: object) -> str:
    r"""`str(text)` with every control, bidirectional, format and line-break character, and every byte that is no
    Unicode, as an escape one can read (`\x1b`, `\u202e`, `\xe9`). For everything that is printed, logged or put on a
    label and holds a name, or what a file says.
    """
    return "".join(c if _harmless(c) else _escaped(c) for c in str(text))


def _harmless(character: str) -> bool:
    return character in _JOINERS or unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def _escaped(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:
        # How Python carries a byte of a name that is not UTF-8.
        return f"\\x{code - 0xDC00:02x}"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
