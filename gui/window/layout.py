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
_TRIES, _ROUNDING = 4, 2


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


def docks_of(window: QMainWindow, docks: Sequence[QDockWidget], before: Sequence[int] = ()) -> Numbers:
    """For each panel: its side, whether it floats, its place and size; then whether the last two share a place. Of a
    panel that is hidden, or lies behind another, the size on screen means nothing: that of `before` stays. So it does
    where the difference is Qt's rounding, which would add up from start to start."""
    numbers: list[int] = []
    known = _good(docks, before)
    behind = docks[-1] in window.tabifiedDockWidgets(docks[-2])
    for number, dock in enumerate(docks):
        place = dock.geometry()
        sizes = place.x(), place.y(), place.width(), place.height()
        if known:
            x, y, width, height = before[number * _EACH + 2 : (number + 1) * _EACH]
            same = abs(width - place.width()) <= _ROUNDING and abs(height - place.height()) <= _ROUNDING
            if same or not _on_screen(window, dock):
                sizes = x, y, width, height
        numbers += [window.dockWidgetArea(dock).value, int(dock.isFloating()), *sizes]
    return (*numbers, int(behind))


def set_docks(window: QMainWindow, docks: Sequence[QDockWidget], numbers: Sequence[int]) -> None:
    """Put panels back; anything but sensible numbers for all of them changes nothing. Their sizes follow with
    `size_docks`, once the window has its own."""
    if not _good(docks, numbers):
        return
    each = _parts(docks, numbers)
    for dock, (area, *_) in zip(docks, each, strict=True):
        window.addDockWidget(_AREAS[area], dock)
    if numbers[-1] == 1 and each[-1][0] == each[-2][0]:
        window.tabifyDockWidget(docks[-2], docks[-1])
        docks[-2].raise_()
    for dock, (_, floats, *place) in zip(docks, each, strict=True):
        if floats:
            dock.setFloating(True)
            set_geometry(dock, (*place, 0))


def size_docks(window: QMainWindow, docks: Sequence[QDockWidget], numbers: Sequence[int]) -> None:
    """Give panels that are on screen their sizes. Of those in one column (or row) the last takes what is left: what the
    others get does not depend on how large the window is, so that it is the same however often it is kept."""
    if not _good(docks, numbers):
        return
    shown: dict[Qt.DockWidgetArea, list[tuple[QDockWidget, Sequence[int]]]] = {}
    for dock, part in zip(docks, _parts(docks, numbers), strict=True):
        if _on_screen(window, dock) and not dock.isFloating():
            shown.setdefault(window.dockWidgetArea(dock), []).append((dock, part))
    for group in shown.values():
        members = [dock for dock, _ in group]
        beside = len({dock.x() for dock in members}) > 1
        for across in (True, False):
            wanted = [part[4 if across else 5] for _, part in group]
            _resize(window, members, wanted, across, shared=beside is across)


def _resize(window: QMainWindow, docks: Sequence[QDockWidget], wanted: list[int], across: bool, shared: bool) -> None:
    """Give panels widths (`across`) or heights. `shared`: they share the room, and the last takes what is left. Qt
    counts tabs and lines between panels in, and shares out what is over: so it is asked again with the difference."""
    layout, asked = window.layout(), list(wanted)
    direction = Qt.Orientation.Horizontal if across else Qt.Orientation.Vertical
    for _ in range(_TRIES):
        if layout is not None:
            layout.activate()
        found = [dock.width() if across else dock.height() for dock in docks]
        off = [want - have for want, have in zip(wanted, found, strict=True)]
        if not any(off[:-1] if shared else off):
            return
        if shared:
            asked[-1] = max(1, found[-1] - sum(off[:-1]))
        window.resizeDocks(docks, [max(1, size) for size in asked], direction)
        if layout is not None:
            layout.activate()
        now = [dock.width() if across else dock.height() for dock in docks]
        asked = [ask + want - have for ask, want, have in zip(asked, wanted, now, strict=True)]


def _on_screen(window: QMainWindow, dock: QDockWidget) -> bool:
    """Not hidden, nor behind another panel: those Qt calls visible, and puts them outside the window."""
    return not dock.isHidden() and (dock.isFloating() or window.rect().intersects(dock.geometry()))


def _parts(docks: Sequence[QDockWidget], numbers: Sequence[int]) -> list[Sequence[int]]:
    return [numbers[i * _EACH : (i + 1) * _EACH] for i in range(len(docks))]


def _good(docks: Sequence[QDockWidget], numbers: Sequence[int]) -> bool:
    """Whether these are sensible numbers for all of them."""
    if len(numbers) != len(docks) * _EACH + 1:
        return False
    return all(n[0] in _AREAS and n[1] in (0, 1) and n[4] > 0 and n[5] > 0 for n in _parts(docks, numbers))
