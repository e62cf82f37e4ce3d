"""What is shown of names and of other people's words: nothing in it is an order."""

import unicodedata

import pytest

from engine.text import plain


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("Étude № 3, “lento” 🎻.wav", "Étude № 3, “lento” 🎻.wav"),
        ("می‌خواهم.wav", "می‌خواهم.wav"),
        ("\x1b]0;title\x07a\x1b[2J", "\\x1b]0;title\\x07a\\x1b[2J"),
        ("a\nsoloist: all is well\r\u2028\u2029\x85", "a\\x0asoloist: all is well\\x0d\\u2028\\u2029\\x85"),
        ("song\u202egpj.wav\u2066\u200f", "song\\u202egpj.wav\\u2066\\u200f"),
        ("caf\udce9 \ud800", "caf\\xe9 \\ud800"),
        ("\U000e0041", "\\U000e0041"),
    ],
)
def test_a_name_on_one_line_without_orders(raw: str, shown: str) -> None:
    assert plain(raw) == shown


def test_no_character_of_all_gives_an_order() -> None:
    for code in range(0x110000):
        for c in plain(chr(code)):
            assert c in "\u200c\u200d" or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Zl", "Zp"), hex(code)
