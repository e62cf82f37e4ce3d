"""Every action can be reached, and no key press means two, on the keyboards people have.

A press offers Qt several words (`QXkbCommon::possibleKeys`): the character it types, with and without the Shift that
was needed for it; with a key that types no Latin character, what a US keyboard has in its place. Two shortcuts that one
press offers are ambiguous, and Qt then does nothing at all: `<` and `Shift+,` of one action were, on English keyboards.
"""

import string
from collections import defaultdict

import pytest
from PySide6.QtGui import QKeySequence

from gui.actions.table import ACTIONS

# The keys of a US keyboard that differ elsewhere, and what each layout types there: plain, with Shift.
US_PLACES = "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./\\"
US_SHIFTED = '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?|'
# ruff: noqa: RUF001
LAYOUTS = {
    "us": (US_PLACES, US_SHIFTED, ""),
    "gb": (US_PLACES, '!"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@ZXCVBNM<>?|', ""),
    "de": ("1234567890ß´qwertzuiopü+asdfghjklöäyxcvbnm,.-<", '!"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄYXCVBNM;:_>', "[]\\"),
    "fr": ("&é\"'(-è_çà)=azertyuiop^$qsdfghjklmùwxcvbn,;:!<", "1234567890°+AZERTYUIOP¨£QSDFGHJKLM%WXCVBN?./§>", "[]\\"),
    "se": ("1234567890+´qwertyuiopå¨asdfghjklöäzxcvbnm,.-<", '!"#¤%&/()=?`QWERTYUIOPÅ^ASDFGHJKLÖÄZXCVBNM;:_>', "[]\\"),
    "ru": ("1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.\\", '!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,/', ""),
    "gr": ("1234567890-=;ςερτυθιοπ[]ασδφγηξκλ΄'ζχψωβνμ,./\\", '!@#$%^&*()_+:ΣΕΡΤΥΘΙΟΠ{}ΑΣΔΦΓΗΞΚΛ¨"ΖΧΨΩΒΝΜ<>?|', ""),
}
NAMED = {"Space", "Left", "Right", "Up", "Down", "Home", "End", "Return", "Enter", "Delete", "Backspace", "Esc", "Tab",
         "PgUp", "PgDown", "Ins", *(f"F{n}" for n in range(1, 13))}  # fmt: skip
MODIFIERS = ("", "Ctrl+", "Alt+", "Ctrl+Alt+")


def word(modifiers: str, key: str) -> str:
    return QKeySequence(modifiers + key, QKeySequence.SequenceFormat.PortableText).toString()


def presses(layout: str) -> list[set[str]]:
    """What each press of a key on a layout offers."""
    plain, shifted, third = LAYOUTS[layout]
    offered: list[set[str]] = []
    for us, base, upper in zip(US_PLACES, plain, shifted, strict=True):
        for held in MODIFIERS:
            latin = {word(held, us.upper())} if ord(base) > 0xFF else set()
            offered.append({word(held, base.upper()), *latin})
            latin = {word(f"{held}Shift+", us.upper())} if ord(base) > 0xFF else set()
            letter = {word(f"{held}Shift+", base.upper())}
            # What Shift was needed for is offered without it; letters are not: there Shift tells them apart.
            typed = set() if base.upper() == upper else {word(held, upper), word(f"{held}Shift+", upper)}
            offered.append(letter | latin | typed)
    offered += [{word(held, c)} for c in third for held in ("", "Ctrl+")]
    return offered + [{word(held + s, key)} for key in NAMED for held in MODIFIERS for s in ("", "Shift+")]


def bound() -> dict[str, list[str]]:
    actions = defaultdict(list)
    for spec in ACTIONS:
        for key in spec.keys:
            actions[word("", key)].append(spec.id)
    return actions


@pytest.mark.parametrize("layout", LAYOUTS)
def test_no_press_means_two_things(layout: str) -> None:
    actions = bound()
    for offered in presses(layout):
        meant = [(key, action) for key in sorted(offered) for action in actions.get(key, [])]
        assert len(meant) <= 1, meant


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_action_with_a_key_can_be_reached(layout: str) -> None:
    reached = {action for offered in presses(layout) for key in offered for action in bound().get(key, [])}
    assert {spec.id for spec in ACTIONS if spec.keys} - reached == set()


def test_what_is_not_everywhere_has_a_key_that_is() -> None:
    everywhere = NAMED | set(string.ascii_uppercase) | set(string.digits)
    lonely = [
        spec.id for spec in ACTIONS
        if spec.keys and not any(key.rsplit("+", 1)[-1] in everywhere for key in spec.keys) and spec.id not in ZOOM
    ]  # fmt: skip
    assert lonely == []


ZOOM = {"cancel", "zoom-in", "zoom-out"}
"""Plus, minus and the full stop are on every keyboard."""
