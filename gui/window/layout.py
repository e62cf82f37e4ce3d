"""Where the window and its panels are, as numbers that can be kept and need not be believed.

Qt's own record (`saveState`) crashes Qt when it is damaged: both of two runs of 25 s over mutated records ended so.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

Numbers = tuple[int, ...]
FRAME = (16, 56)
"""Points that a window's frame and title take at most."""
_AREAS = {
    area.value: area
    for area in (
        Qt.DockWidgetArea.LeftDockWidgetArea,
        Qt.DockWidgetArea.RightDockWidgetArea,
        Qt.DockWidgetArea.TopDockWidgetArea,
        Qt.DockWidgetArea.BottomDockWidgetArea,
    )
}
_EACH = 6


def first_size(window: QWidget, wanted: tuple[int, int]) -> None:
    """Give a window a size, but not more than its screen has room for."""
    room = window.screen().availableGeometry()
    window.resize(min(wanted[0], room.width() - FRAME[0]), min(wanted[1], room.height() - FRAME[1]))


def geometry_of(window: QWidget) -> Numbers:
    """Left, top, width, height, and whether it is maximised."""
    place = window.normalGeometry() if window.isMaximized() else window.geometry()
    return place.x(), place.y(), place.width(), place.height(), int(window.isMaximized())


def set_geometry(window: QWidget, numbers: Sequence[int]) -> None:
    """Put a window back, as far as it is on a screen; anything but five sensible numbers changes nothing."""
    if len(numbers) != 5 or numbers[2] <= 0 or numbers[3] <= 0:
        return
    place = QRect(*numbers[:4])
    for screen in window.screen().virtualSiblings():
        room = screen.availableGeometry()
        seen = place.intersected(room)
        if seen.width() >= 100 and seen.height() >= 100:
            window.setGeometry(place)
            break
    else:
        window.resize(place.size().boundedTo(window.screen().availableGeometry().size()))
    if numbers[4] == 1:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def docks_of(window: QMainWindow, docks: Sequence[QDockWidget]) -> Numbers:
    """For each panel: its side, whether it floats, its place and size; then whether the last two share a place."""
    numbers: list[int] = []
    for dock in docks:
        place = dock.geometry()
        numbers += [window.dockWidgetArea(dock).value, int(dock.isFloating())]
        numbers += [place.x(), place.y(), place.width(), place.height()]
    return (*numbers, int(docks[-1] in window.tabifiedDockWidgets(docks[-2])))


def set_docks(window: QMainWindow, docks: Sequence[QDockWidget], numbers: Sequence[int]) -> None:
    """Put panels back; anything but sensible numbers for all of them changes nothing."""
    if len(numbers) != len(docks) * _EACH + 1:
        return
    each = [numbers[i * _EACH : (i + 1) * _EACH] for i in range(len(docks))]
    if any(n[0] not in _AREAS or n[1] not in (0, 1) or n[4] <= 0 or n[5] <= 0 for n in each):
        return
    for dock, (area, *_) in zip(docks, each, strict=True):
        window.addDockWidget(_AREAS[area], dock)
    if numbers[-1] == 1 and each[-1][0] == each[-2][0]:
        window.tabifyDockWidget(docks[-2], docks[-1])
        docks[-2].raise_()
    for dock, (_, floats, *place) in zip(docks, each, strict=True):
        if floats:
            dock.setFloating(True)
            set_geometry(dock, (*place, 0))
    fixed = [(dock, n) for dock, n in zip(docks, each, strict=True) if not n[1]]
    if fixed:
        shown = [dock for dock, _ in fixed]
        window.resizeDocks(shown, [n[4] for _, n in fixed], Qt.Orientation.Horizontal)
        window.resizeDocks(shown, [n[5] for _, n in fixed], Qt.Orientation.Vertical)
