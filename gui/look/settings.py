"""What the window remembers between two starts: typed keys over `QSettings`."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

T = TypeVar("T", str, int, float, bool, bytes)

MAX_RECENT = 8


@dataclass(frozen=True)
class Key(Generic[T]):
    """A setting's name and the value it has before anybody chose one (which also fixes its type)."""

    name: str
    default: T


THEME = Key("view/theme", "system")
"""`system`, `light` or `dark`."""
MASK_VISIBLE = Key("view/mask_visible", True)
MASK_OPACITY = Key("view/mask_opacity", 0.85)
GEOMETRY = Key("window/geometry", b"")
DOCKS = Key("window/docks", b"")
RECENT = Key("files/recent", "[]")
LAST_FOLDER = Key("files/last_folder", "")
EXPORT_FOLDER = Key("export/folder", "")
EXPORT_FORMAT = Key("export/format", "wav")
EXPORT_DEPTH = Key("export/bit_depth", "source")
EXPORT_PATTERN = Key("export/pattern", "{instrument}")
EXPORT_RESIDUAL = Key("export/residual", True)
EXPORT_VIDEO = Key("export/video", False)
DEVICE = Key("engine/device", "auto")
SOUND_OUTPUT = Key("sound/output", "")
"""Name of the output to play on; empty: the system's own."""
SOUND_DELAYS = Key("sound/delays", "{}")
"""JSON: milliseconds by which sound is heard later than it says, by name of output."""
EVIDENCE_VISIBLE = Key("view/evidence_visible", True)


class Settings:
    """Reads and writes keys. A value of the wrong kind in the file counts as absent."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def get(self, key: Key[T]) -> T:
        """The stored value, or the key's default."""
        if not self._store.contains(key.name):
            return key.default
        raw = self._store.value(key.name)
        return _convert(raw, key.default)

    def set(self, key: Key[T], value: T) -> None:
        """Store a value."""
        self._store.setValue(key.name, _stored(value))

    def shortcut(self, action_id: str) -> str | None:
        """Key sequences a person chose for an action (`Ctrl+L;L`), `""` for none at all, None if untouched."""
        raw = self._store.value(f"shortcuts/{action_id}")
        return raw if isinstance(raw, str) else None

    def set_shortcut(self, action_id: str, keys: str | None) -> None:
        """Choose an action's keys; None goes back to the default."""
        if keys is None:
            self._store.remove(f"shortcuts/{action_id}")
        else:
            self._store.setValue(f"shortcuts/{action_id}", keys)

    def recent_files(self) -> list[Path]:
        """Newest first; files that have disappeared are left out."""
        try:
            names = json.loads(self.get(RECENT))
        except json.JSONDecodeError:
            return []
        if not isinstance(names, list):
            return []
        return [Path(name) for name in names if isinstance(name, str) and Path(name).is_file()]

    def add_recent(self, path: Path) -> None:
        """Put a file at the top of the list."""
        path = path.resolve()
        names = [str(path), *(str(p) for p in self.recent_files() if p != path)]
        self.set(RECENT, json.dumps(names[:MAX_RECENT]))

    def clear_recent(self) -> None:
        """Forget the list."""
        self.set(RECENT, "[]")


def _stored(value: object) -> object:
    """Bytes as Qt writes them (a Python `bytes` would be stored pickled)."""
    return QByteArray(value) if isinstance(value, bytes) else value


def _convert(raw: object, default: T) -> T:
    """QSettings' INI files turn everything into text: bring it back to the type of `default`."""
    if isinstance(raw, type(default)):
        return raw
    if isinstance(raw, QByteArray) and isinstance(default, bytes):
        return bytes(raw.data())
    if isinstance(raw, str):
        if isinstance(default, bool):
            return raw.lower() == "true" if raw.lower() in ("true", "false") else default
        if isinstance(default, (int, float)):
            try:
                return type(default)(raw)
            except ValueError:
                return default
    return default
