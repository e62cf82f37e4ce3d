"""How to call another separator, as a TOML file says it. What is read is hostile until checked.

```toml
[separator]
title = "Demucs"                                       # for people
command = ["demucs", "-o", "{output}", "{input}"]      # an argument each; no shell ever sees them
licence = "MIT"                                        # shown before it is used first
progress = "{percent}%|"                               # what stands around the per cent that it prints
cancel = "terminate"                                   # or "interrupt", "kill": how it is asked to stop
timeout_s = 7200
disk_mb = 20000                                        # of all that it writes
memory_mb = 16000                                      # of all its processes (where the system tells: Linux)

[stems]                                                # file below {output} = instrument, as --instruments has it
"*/*/vocals.wav" = "voice=Vocals"
"*/*/drums.wav" = "drum"
"*/*/other.wav" = "other"
```

The file's own name is what the separator is called on the command line.
"""

import os
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Literal, NoReturn, cast, get_args

import platformdirs

from engine.errors import InstrumentError, SeparatorError
from engine.files import open_plain
from engine.instruments import OTHER
from engine.language import tr
from engine.roster import MOST, Roster, parse_listed
from engine.text import plain

SUFFIX = ".toml"
MAX_BYTES = 64 << 10
OURS = Path(__file__).resolve().parents[2] / "resources" / "separators"
Cancel = Literal["terminate", "interrupt", "kill"]
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_PLACE = re.compile(r"\{[^{}]*\}")
_NUMBER = r"(\d{1,3}(?:\.\d{1,3})?)"
PERCENT = "{percent}"
MOST_ARGUMENTS, LONGEST_ARGUMENT, LONGEST_LICENCE = 64, 1000, 4000


@dataclass(frozen=True)
class StemPattern:
    """Which files are whose: `pattern` below the output, `instrument` an id or `other`."""

    pattern: str
    instrument: str


@dataclass(frozen=True)
class OtherSeparator:
    """A description that makes sense. `progress`: a pattern whose first group is per cent; `roster`: what the
    instruments of its stems are called."""

    name: str
    title: str
    command: tuple[str, ...]
    stems: tuple[StemPattern, ...]
    licence: str = ""
    progress: re.Pattern[str] | None = None
    cancel: Cancel = "terminate"
    timeout_s: int = 4 * 3600
    disk_mb: int = 50_000
    memory_mb: int = 32_000
    roster: Roster = field(default_factory=Roster)

    @property
    def instruments(self) -> tuple[str, ...]:
        """Whom it gives stems of, each once, without `other`."""
        return tuple(dict.fromkeys(s.instrument for s in self.stems if s.instrument != OTHER.id))

    def arguments(self, sound: Path, output: Path) -> list[str]:
        """The command with its places filled in."""
        return [a.replace("{input}", str(sound)).replace("{output}", str(output)) for a in self.command]


def separator_folder() -> Path:
    """Where a person's own descriptions lie: in the folder that `SOLOIST_SEPARATORS` names, else in the user's
    configuration."""
    named = os.environ.get("SOLOIST_SEPARATORS")
    return Path(named) if named else Path(platformdirs.user_config_dir("soloist", appauthor=False)) / "separators"


def find_separators(folder: Path | None = None) -> tuple[dict[str, OtherSeparator], list[str]]:
    """All that are described, by name, a person's own before ours; and a sentence for each file that makes no sense."""
    found: dict[str, OtherSeparator] = {}
    wrong: list[str] = []
    for place in (OURS, folder or separator_folder()):
        for path in sorted(place.glob(f"*{SUFFIX}"))[:200]:
            try:
                read = read_separator(path)
                found[read.name] = read
            except SeparatorError as error:
                wrong.append(str(error))
    return found, wrong


def separator_named(name: str, folder: Path | None = None) -> OtherSeparator:
    """The separator of that name. Raises `SeparatorError`, also where its file makes no sense."""
    for place in (folder or separator_folder(), OURS):
        if _NAME.fullmatch(name) and (path := place / f"{name}{SUFFIX}").exists():
            return read_separator(path)
    known = ", ".join(sorted(find_separators(folder)[0]))
    where = folder or separator_folder()
    raise SeparatorError(
        tr(
            "There is no separator “{name}”; there are {known}. Others go into {where}.",
            name=plain(name)[:60],
            known=known,
            where=where,
        )
    )


def read_separator(path: Path) -> OtherSeparator:
    """Read a description. Raises `SeparatorError` in one sentence."""
    shown = plain(path.name)[:100]
    try:
        with open_plain(path) as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise SeparatorError(
            tr("“{shown}” cannot be read: {strerror}.", shown=shown, strerror=error.strerror or error)
        ) from error
    if len(data) > MAX_BYTES:
        raise SeparatorError(
            tr(
                "“{shown}” is larger than {max_bytes} KB, and so no description of a separator.",
                shown=shown,
                max_bytes=MAX_BYTES >> 10,
            )
        )
    try:
        tables: dict[str, object] = tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise SeparatorError(tr("“{shown}” is no TOML: it is no text in UTF-8.", shown=shown)) from error
    except (ValueError, RecursionError) as error:
        raise SeparatorError(tr("“{shown}” is no TOML: {error}.", shown=shown, error=plain(error)[:200])) from error
    return _Reader(path, shown).read(tables)


class _Reader:
    """Looks at every value before it counts."""

    def __init__(self, path: Path, shown: str) -> None:
        self._path, self._shown = path, shown

    def read(self, tables: Mapping[str, object]) -> OtherSeparator:
        """Raises `SeparatorError`."""
        if not _NAME.fullmatch(self._path.stem):
            self._fail(tr("is no name to call a separator by: small letters, digits, - and _, at most 40"))
        self._only(tables, ("separator", "stems"), "")
        about, stems = self._table(tables, "separator"), self._table(tables, "stems")
        known = ["title", "command", "licence", "progress", "cancel", "timeout_s", "disk_mb", "memory_mb"]
        self._only(about, known, "separator.")
        patterns, roster = self._stems(stems)
        cancel = about.get("cancel", "terminate")
        if cancel not in get_args(Cancel):
            self._fail(tr("has a “cancel” that is none of {cancel}", cancel=", ".join(get_args(Cancel))))
        return OtherSeparator(
            name=self._path.stem,
            title=self._text(about, "title", 80, self._path.stem),
            command=self._command(about),
            stems=patterns,
            licence=self._text(about, "licence", LONGEST_LICENCE, "", lines=True),
            progress=self._progress(about),
            cancel=cast(Cancel, cancel),
            timeout_s=self._whole(about, "timeout_s", 7 * 86_400, OtherSeparator.timeout_s),
            disk_mb=self._whole(about, "disk_mb", 10_000_000, OtherSeparator.disk_mb),
            memory_mb=self._whole(about, "memory_mb", 10_000_000, OtherSeparator.memory_mb),
            roster=roster,
        )

    def _command(self, about: Mapping[str, object]) -> tuple[str, ...]:
        command = about.get("command")
        if not isinstance(command, list) or not 1 <= len(command) <= MOST_ARGUMENTS:
            self._fail(
                tr("needs a “command” that is a list of 1 to {most_arguments} arguments", most_arguments=MOST_ARGUMENTS)
            )
        for argument in command:
            if (
                not isinstance(argument, str)
                or not 1 <= len(argument) <= LONGEST_ARGUMENT
                or plain(argument) != argument
            ):
                self._fail(tr("has a “command” in which something is no text of one line"))
            if wrong := [p for p in _PLACE.findall(argument) if p not in ("{input}", "{output}")]:
                self._fail(tr("has a “command” with {wrong}, which means nothing", wrong=plain(wrong[0])[:40]))
        if _PLACE.search(command[0]):
            self._fail(tr("has a “command” whose program is to be filled in"))
        for place in ("{input}", "{output}"):
            if not any(place in argument for argument in command):
                self._fail(tr("has a “command” without {place}", place=place))
        return tuple(command)

    def _stems(self, stems: Mapping[str, object]) -> tuple[tuple[StemPattern, ...], Roster]:
        if not 1 <= len(stems) <= MOST:
            self._fail(tr("needs 1 to {most} “stems”", most=MOST))
        listed = []
        for pattern, whose in stems.items():
            self._check_pattern(pattern)
            if not isinstance(whose, str) or len(whose) > 200:
                self._fail(tr("says of “{pattern}” something that is no instrument", pattern=plain(pattern)[:60]))
            listed.append((pattern, whose.strip()))
        own = list(dict.fromkeys(whose for _, whose in listed if whose != OTHER.id))
        if not own:
            self._fail(tr("gives no instrument a stem"))
        try:
            ids, roster = parse_listed(",".join(own))
            named = {whose: parse_listed(whose)[0] for whose in own}
        except InstrumentError as error:
            self._fail(tr("names an instrument that is none: {error}", error=error))
        if wrong := [whose for whose, found in named.items() if len(found) != 1]:
            self._fail(tr("gives one stem to several: {wrong}", wrong=plain(wrong[0])[:60]))
        if len(ids) != len(own):
            self._fail(tr("gives one instrument two names"))
        whose_id = {OTHER.id: OTHER.id, **{whose: found[0] for whose, found in named.items()}}
        return tuple(StemPattern(pattern, whose_id[whose]) for pattern, whose in listed), roster

    def _check_pattern(self, pattern: str) -> None:
        path = PurePosixPath(pattern)
        outside = path.is_absolute() or ".." in path.parts or "\\" in pattern or ":" in pattern or "**" in pattern
        if outside or not path.parts or len(pattern) > 200 or plain(pattern) != pattern:
            self._fail(tr("names a stem “{pattern}” that is no file below the output", pattern=plain(pattern)[:60]))

    def _progress(self, about: Mapping[str, object]) -> re.Pattern[str] | None:
        if "progress" not in about:
            return None
        text = self._text(about, "progress", 100, "")
        before, place, after = text.partition(PERCENT)
        if not place or PERCENT in after:
            self._fail(tr("needs {percent} once in “progress”", percent=PERCENT))
        # Made of a number and of words as they are: no pattern from outside, which could take for ever.
        return re.compile(re.escape(before) + _NUMBER + re.escape(after))

    def _text(self, about: Mapping[str, object], key: str, longest: int, default: str, lines: bool = False) -> str:
        value = about.get(key, default)
        if not isinstance(value, str) or len(value) > longest:
            self._fail(tr("has a “{key}” that is no text of at most {longest} characters", key=key, longest=longest))
        if any(plain(part) != part for part in (value.split("\n") if lines else [value])):
            self._fail(tr("has a “{key}” with characters that cannot be shown", key=key))
        return value.strip()

    def _whole(self, about: Mapping[str, object], key: str, most: int, default: int) -> int:
        value = about.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= most:
            self._fail(tr("has a “{key}” that is no whole number from 1 to {most}", key=key, most=most))
        return value

    def _table(self, tables: Mapping[str, object], key: str) -> Mapping[str, object]:
        value = tables.get(key)
        if not isinstance(value, dict):
            self._fail(tr("needs a table [{key}]", key=key))
        return value

    def _only(self, table: Mapping[str, object], known: Sequence[str], where: str) -> None:
        if unknown := [key for key in table if key not in known]:
            self._fail(
                tr("says “{where}{unknown}”, which means nothing here", where=where, unknown=plain(unknown[0])[:60])
            )

    def _fail(self, what: str) -> NoReturn:
        raise SeparatorError(tr("“{name}” {fault}.", name=self._shown, fault=what.rstrip(".")))


def found_stems(separator: OtherSeparator, output: Path) -> Iterator[tuple[Path, str]]:
    """File and instrument of every stem that was written. Raises `SeparatorError` where there is none, or two are one
    pattern's."""
    root, any_there = output.resolve(), False
    for stem in separator.stems:
        files = sorted(p for p in output.glob(stem.pattern) if p.is_file() and p.resolve().is_relative_to(root))
        if len(files) > 1:
            shown = ", ".join(plain(p.name) for p in files[:3])
            raise SeparatorError(
                tr(
                    "“{title}” wrote several files for one stem ({pattern}): {shown}.",
                    title=separator.title,
                    pattern=stem.pattern,
                    shown=shown,
                )
            )
        for file in files:
            any_there = True
            yield file, stem.instrument
    if not any_there:
        wanted = ", ".join(stem.pattern for stem in separator.stems[:4])
        raise SeparatorError(
            tr(
                "“{title}” ended without an error, but left none of its stems ({wanted}).",
                title=separator.title,
                wanted=wanted,
            )
        )
