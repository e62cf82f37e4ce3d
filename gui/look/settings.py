"""What the window remembers between two starts: typed keys in a file of JSON.

The file holds text, numbers and lists of numbers, each checked for type and range when it is read. Qt's own settings
are not read, not even those of earlier versions: `QSettings` runs what a value of it can hold, and Qt's own record of a
window's layout crashes Qt when it is damaged.
"""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

import platformdirs

from engine.files import open_plain, private_folder, whole_file
from engine.language import LANGUAGES, PSEUDO

log = logging.getLogger(__name__)

Numbers = tuple[int, ...]
T = TypeVar("T", str, int, float, bool, Numbers)

MAX_RECENT = 8
MAX_BYTES = 1 << 20
MAX_TEXT = 1 << 16
MAX_NUMBERS = 64
FURTHEST = 1 << 20
"""No number in a layout is larger: points on screens."""


def settings_path() -> Path:
    """Where settings lie unless told otherwise: in the user's folder for them, readable by the user alone."""
    return Path(platformdirs.user_config_dir("soloist", appauthor=False)) / "settings.json"


@dataclass(frozen=True)
class Key(Generic[T]):
    """A setting's name, the value it has before anybody chose one (which also fixes its type), and what it may be:
    a number from `low` to `high`, or one of `choices`.
    """

    name: str
    default: T
    low: float = -FURTHEST
    high: float = FURTHEST
    choices: tuple[str, ...] = ()


THEME = Key("view/theme", "system", choices=("system", "light", "dark"))
"""`system`, `light` or `dark`."""
LANGUAGE = Key("view/language", "system", choices=("system", *LANGUAGES, *PSEUDO))
"""Of the texts, from the next start on."""
CONTRAST = Key("view/contrast", "system", choices=("system", "usual", "high"))
MOTION = Key("view/motion", "system", choices=("system", "still"))
"""`still`: nothing moves but what plays."""
MASK_VISIBLE = Key("view/mask_visible", True)
MASK_OPACITY = Key("view/mask_opacity", 0.85, 0.0, 1.0)
GEOMETRY: Key[Numbers] = Key("window/geometry", ())
"""Left, top, width, height in points, and 1 for a maximised window."""
DOCKS: Key[Numbers] = Key("window/docks", ())
"""See `gui.window.layout`."""
RECENT = Key("files/recent", "[]")
"""JSON: a list of paths."""
LAST_FOLDER = Key("files/last_folder", "")
EXPORT_FOLDER = Key("export/folder", "")
EXPORT_KIND = Key("export/kind", "stems", choices=("stems", "mix", "tracks"))
EXPORT_FORMAT = Key("export/format", "wav")
EXPORT_MIX_FORMAT = Key("export/mix_format", "wav")
EXPORT_CONTAINER = Key("export/container", "mka")
EXPORT_REAPER = Key("export/reaper", False)
EXPORT_DITHER = Key("export/dither", False)
EXPORT_DEPTH = Key("export/bit_depth", "source")
EXPORT_PATTERN = Key("export/pattern", "{instrument}")
EXPORT_RESIDUAL = Key("export/residual", True)
EXPORT_VIDEO = Key("export/video", False)
DEVICE = Key("engine/device", "auto", choices=("auto", "cpu", "cuda", "mps"))
SOUND_OUTPUT = Key("sound/output", "")
"""Name of the output to play on; empty: the system's own."""
MASTER_VOLUME = Key("sound/volume_db", 0.0, -60.0, 6.0)
MASTER_LIMITER = Key("sound/limiter", False)
SOUND_DELAYS = Key("sound/delays", "{}")
"""JSON: milliseconds by which sound is heard later than it says, by name of output."""
GROUND = Key("view/ground", "grey", choices=("grey", "viridis", "cividis", "magma"))
"""The colours of levels in the spectrogram."""
RANGE_DB = Key("view/range_db", 84.0, 30.0, 84.0)
"""How far below the loudest level the darkest is."""
MASK_STYLE = Key("view/mask_style", "tint", choices=("tint", "outlines", "hatch"))
RESOLUTION = Key("view/resolution", "balanced", choices=("time", "balanced", "frequency"))
"""What the spectrogram is sharp in."""
EVIDENCE_VISIBLE = Key("view/evidence_visible", True)
PRACTICE_VISIBLE = Key("view/practice_visible", False)
CLICK_DB = Key("sound/click_db", 0.0, -30.0, 6.0)
"""How loud the click is; 0 dB peaks at −6 dBFS."""


HINTS_DONE = Key("help/hints_done", "")
"""Ids of the hints that were followed, with commas between them."""


class Settings:
    """Reads and writes keys. A value of the wrong kind or out of range in the file counts as absent."""

    def __init__(self, path: Path) -> None:
        """`path`: the file, which need not be there."""
        self._path = path
        self._values = _read(path)

    def get(self, key: Key[T]) -> T:
        """The stored value, or the key's default."""
        return _checked(self._values.get(key.name), key)

    def set(self, key: Key[T], value: T) -> None:
        """Store a value."""
        self._put(key.name, value)

    def shortcut(self, action_id: str) -> str | None:
        """Key sequences a person chose for an action (`Ctrl+L;L`), `""` for none at all, None if untouched."""
        keys = self._values.get(f"shortcuts/{action_id}")
        return keys if isinstance(keys, str) and len(keys) <= MAX_TEXT else None

    def set_shortcut(self, action_id: str, keys: str | None) -> None:
        """Choose an action's keys; None goes back to the default."""
        self._put(f"shortcuts/{action_id}", keys)

    def recent_files(self) -> list[Path]:
        """Newest first; files that have disappeared are left out."""
        try:
            names = json.loads(self.get(RECENT))
        except (ValueError, RecursionError):
            return []
        if not isinstance(names, list):
            return []
        return [Path(name) for name in names[:MAX_RECENT] if isinstance(name, str) and _is_file(name)]

    def add_recent(self, path: Path) -> None:
        """Put a file at the top of the list."""
        path = path.resolve()
        names = [str(path), *(str(p) for p in self.recent_files() if p != path)]
        self.set(RECENT, json.dumps(names[:MAX_RECENT]))

    def clear_recent(self) -> None:
        """Forget the list."""
        self.set(RECENT, "[]")

    def _put(self, name: str, value: object) -> None:
        """Change one value in the file as it is by now: another window may have changed others."""
        self._values = _changed(self._values, name, value)
        before = _read(self._path)
        values = _changed(before, name, value)
        if values == before:
            return
        try:
            private_folder(self._path.parent)
            with whole_file(self._path, private=True) as file:
                file.write(json.dumps(values, indent=1, sort_keys=True).encode())
        except OSError as error:
            # What was chosen still holds in this window.
            log.warning("Settings cannot be kept in %s: %s.", self._path, error.strerror)


def _changed(values: Mapping[str, object], name: str, value: object) -> dict[str, object]:
    """With one value changed, or, with None, without it."""
    others = {key: kept for key, kept in values.items() if key != name}
    return others if value is None else {**others, name: value}


def _read(path: Path) -> Mapping[str, object]:
    """What the file holds; nothing where it is not there or makes no sense."""
    try:
        with open_plain(path) as file:
            data = file.read(MAX_BYTES + 1)
        values = json.loads(data) if len(data) <= MAX_BYTES else None
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        log.warning("The settings in %s cannot be read: %s.", path, error)
        return {}
    return values if isinstance(values, dict) else {}


def _checked(raw: object, key: Key[T]) -> T:
    """`raw` as a value of the key, its default where it is none."""
    default = key.default
    if isinstance(default, tuple):
        return _numbers(raw, default)
    if isinstance(default, str):
        return _text(raw, default, key.choices)
    if isinstance(default, bool):
        return raw if isinstance(raw, bool) else default
    # Whole numbers in JSON are of any length: compared before they are converted.
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not key.low <= raw <= key.high:
        return default
    return type(default)(raw)


def _numbers(raw: object, default: Numbers) -> Numbers:
    if not isinstance(raw, list | tuple) or len(raw) > MAX_NUMBERS:
        return default
    numbers = [n for n in raw if type(n) is int and abs(n) <= FURTHEST]
    return tuple(numbers) if len(numbers) == len(raw) else default


def _text(raw: object, default: str, choices: tuple[str, ...]) -> str:
    if not isinstance(raw, str) or len(raw) > MAX_TEXT or "\0" in raw:
        return default
    return raw if not choices or raw in choices else default


def _is_file(name: str) -> bool:
    try:
        return Path(name).is_file()
    except (OSError, ValueError):
        return False
