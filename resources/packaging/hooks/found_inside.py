"""Run when the frozen program starts: PortAudio lies inside, where the system's own search does not look."""

import ctypes.util
import os
import sys

_find = ctypes.util.find_library


def _inside_first(name: str) -> str | None:
    path = os.path.join(sys._MEIPASS, f"lib{name}.so.2")  # type: ignore[attr-defined]  # PyInstaller's
    return path if name == "portaudio" and os.path.exists(path) else _find(name)


ctypes.util.find_library = _inside_first
