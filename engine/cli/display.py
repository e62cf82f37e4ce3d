"""Whether a window can be shown here."""

import os
import sys

from engine.language import tr


def has_display() -> bool:
    """Whether a window can be expected to open: always, except on a Unix without a display server."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def display_name() -> str:
    """What the window would open on."""
    names = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
    return next((value for name in names if (value := os.environ.get(name))), tr("of the desktop"))
