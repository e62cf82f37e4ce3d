"""What somebody who mends Soloist wants to know, as text to paste: versions, screens, networks, the kind of recording,
and the last lines of the log. No names of files or folders are in it."""

import platform
import re
from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from engine.media.probe import Clip
from gui.session.recording.networks import EngineNote

PACKAGES = ("PySide6-Essentials", "av", "numpy", "torch", "sounddevice")
LOG_LINES, LOG_BYTES = 60, 64 << 10
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|'[^']*'")
# Of a path, whatever follows up to a blank: better too much than a name.
_PATH = re.compile(r"(?<![\w.])(?:[A-Za-z]:[\\/]|~?/|\.{1,2}/)[^\s:,;]*")


def package_version(name: str) -> str:
    """A package's version, read from its metadata (importing torch for this would cost seconds)."""
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"


def nameless(line: str) -> str:
    """A line without what could be a name: everything quoted, every path."""
    return _PATH.sub("…", _QUOTED.sub("“…”", line))


def log_tail(path: Path | None) -> list[str]:
    """The last lines of the log, without names; none where no log is kept or it cannot be read."""
    if path is None:
        return []
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - LOG_BYTES))
            text = file.read(LOG_BYTES).decode("utf-8", "replace")
    except OSError:
        return ["(the log cannot be read)"]
    return [nameless(line) for line in text.splitlines()[-LOG_LINES:]]


def report(soloist: str, note: EngineNote | None, clip: Clip | None, log: Path | None) -> str:
    """The text."""
    lines = log_tail(log)
    return "\n".join([*_facts(soloist, note, clip), "", "Log:", *(lines or ["(empty)"])]) + "\n"


def _facts(soloist: str, note: EngineNote | None, clip: Clip | None) -> Iterator[str]:
    yield f"Soloist {soloist}".strip()
    yield f"System: {platform.platform()}, {platform.machine()}"
    yield f"Python {platform.python_version()}, Qt {qVersion()} ({QGuiApplication.platformName()})"
    yield ", ".join(f"{name} {package_version(name)}" for name in PACKAGES)
    yield f"Language: {QLocale.system().name()}"
    for screen in QGuiApplication.screens():
        size = screen.size()
        yield f"Screen: {size.width()} × {size.height()}, scale {screen.devicePixelRatio():g}"
    yield f"Networks: {note.model} {note.hash} on {note.device}" if note is not None else "Networks: not loaded yet"
    yield from _recording(clip)


def _recording(clip: Clip | None) -> Sequence[str]:
    if clip is None:
        return ["Recording: none open"]
    sound, picture = clip.audio, clip.video
    heard = f"{sound.codec}, {sound.sample_rate} Hz, {sound.channels} channels"
    seen = "no picture"
    if picture is not None:
        seen = f"{picture.codec}, {picture.width} × {picture.height}, {picture.fps:.4g} frames/s"
    return [f"Recording: {clip.container}, {clip.duration_s:.1f} s; {heard}; {seen}"]
