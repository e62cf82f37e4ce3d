"""English that looks like a language: accents, brackets, a third longer. What is cut, or not translated, shows."""

import re

_ACCENTS = str.maketrans("AEIOUaeiouNncCSsYyZz", "ÅÉÎÖÛåéîöûÑñçÇŠšÝýŽž")
_KEPT = re.compile(r"(\{[^}]*\}|%\(\w+\)s|%[a-zA-Z]|&\w|<[^>]*>|--[\w-]+)")
LONGER = 0.3


def pseudo(text: str, count: int | None = None) -> str:
    """`Open a file…` → `[Öpéñ å fîlé… ····]`. Fields, marks of letters and tags stay."""
    parts = _KEPT.split(text)
    said = "".join(part if n % 2 else part.translate(_ACCENTS) for n, part in enumerate(parts))
    longer = round(LONGER * sum(len(part) for part in parts[::2]))
    begin, end = len(said) - len(said.lstrip()), len(said.rstrip())
    # Words, so that they wrap as words do.
    more = " ".join("·" * len(word) for word in re.findall(r".{1,7}", "·" * max(0, longer - 2)))
    return f"{said[:begin]}[{said[begin:end]}{' ' if more else ''}{more}]{said[end:]}"
