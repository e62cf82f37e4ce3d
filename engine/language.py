"""Texts a person reads, in that person's language (`docs/languages.md`). English is what the code says; a program that
speaks another language installs who translates. Without one, as in a library or a test, everything stays English.

Names of files, what is written into files, logs and JSON stay English: they are no texts but values.
"""

import locale
import logging
import os
import string
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from numbers import Integral, Real
from typing import Protocol

from engine.errors import LanguageError
from engine.text import plain

log = logging.getLogger(__name__)


class Translate(Protocol):
    """Finds a text in the language: the English text itself where there is no translation. `count`: of what, where the
    text has a form for one and a form for many."""

    def __call__(self, text: str, count: int | None = None) -> str: ...


def _english(text: str, count: int | None = None) -> str:
    return text


@dataclass(frozen=True)
class Language:
    """`name`: as in the system's locales (`de`, `zh_CN`). `decimal` and `group`: what stands between the whole part of
    a number and the rest, and between its thousands."""

    name: str = "en"
    translate: Translate = _english
    decimal: str = "."
    group: str = ","
    right_to_left: bool = False


ENGLISH = Language()
_spoken = ENGLISH

LANGUAGES: dict[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fi": "Suomi",
    "fr": "Français",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""Those that Soloist speaks, each as its speakers call it."""
PSEUDO = ("pseudo", "pseudo-rtl")
"""English with accents, in brackets and a third longer, also from right to left: shows what is cut or untranslated."""
VARIABLE = "SOLOIST_LANGUAGE"


def speak(language: Language) -> None:
    """Say everything from now on in a language. What is on screen already stays as it is."""
    global _spoken
    _spoken = language


def spoken() -> Language:
    """The language in use."""
    return _spoken


def chosen_language(name: str) -> str:
    """The language that was asked for by name (`de`, `zh-CN`, `pseudo`). Raises `LanguageError` for one that Soloist
    does not speak."""
    if name.lower() in PSEUDO:
        return name.lower()
    found = _known(name)
    if found is None:
        known = ", ".join(f"{each} ({own})" for each, own in LANGUAGES.items())
        raise LanguageError(
            tr("Soloist does not speak “{name}”; it speaks {known}.", name=plain(name)[:40], known=known)
        )
    return found


def system_language(said: str = "") -> str:
    """What the system speaks, English where Soloist does not. `said`: what Qt says of it, where it was asked."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    name = next((name for name in names if name), said)
    if not name and sys.platform == "win32":
        import ctypes

        name = locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    return _known(name) or ENGLISH.name


def _known(name: str) -> str | None:
    """`de_AT.UTF-8` → `de`; Chinese only in the script that is there."""
    parts = name.split(".")[0].split("@")[0].replace("-", "_").lower().split("_")
    if parts[0] == "zh":
        return None if {"tw", "hk", "mo", "hant"} & set(parts) else "zh_CN"
    return parts[0] if parts[0] in LANGUAGES else None


def mark(text: str, /) -> str:
    """The text itself: for tables that are made before the language is known. Whoever shows it says `tr(…)`."""
    return text


def tr(text: str, /, **fields: object) -> str:
    """A text in the language in use, with its `{fields}` filled in. Numbers that are given a format
    (`{seconds:.1f}`) get the decimal comma of the language. Without fields, braces are text.
    """
    return _filled(text, _spoken.translate(text), fields)


def trn(one: str, many: str, count: int, /, **fields: object) -> str:
    """The same for a text that depends on a number: `trn("{n} cell", "{n} cells", n)`; `n` is filled in. Languages
    may have one form or more than two; their catalogues know.
    """
    english = one if count == 1 else many
    said = _spoken.translate(many, count)
    return _filled(english, english if said == many else said, {"n": count, **fields})


def number(value: float, spec: str = "") -> str:
    """A number as `format` writes it, with the decimal comma of the language in use."""
    return _FORMAT.format_field(value, spec)


def decimal() -> str:
    """The decimal sign of the language in use."""
    return _spoken.decimal


def _filled(english: str, said: str, fields: Mapping[str, object]) -> str:
    if not fields:
        return said
    try:
        return _FORMAT.vformat(said, (), fields)
    except (ValueError, LookupError, TypeError):
        if said == english:
            raise
        log.warning("A translation does not fit its text: %r for %r.", said, english)
        return _FORMAT.vformat(english, (), fields)


class _Format(string.Formatter):
    """`str.format` for texts from a catalogue: a field is a plain name, nothing of an object can be reached."""

    def get_field(self, field_name: str, args: Sequence[object], kwargs: Mapping[str, object]) -> tuple[object, str]:
        """The field itself."""
        return kwargs[field_name], field_name

    def format_field(self, value: object, format_spec: str) -> str:
        """Numbers by the language in use."""
        text = format(value, format_spec)
        if isinstance(value, Real) and (format_spec or not isinstance(value, Integral)):
            return text.translate({ord("."): _spoken.decimal, ord(","): _spoken.group})
        return text


_FORMAT = _Format()
