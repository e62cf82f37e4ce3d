"""Tab goes from control to control as the eye does: line by line, as the language is read, whatever was built or moved
when."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QScrollArea, QWidget


def by_eye(window: QWidget) -> list[QWidget]:
    """What Tab can reach in a window, in reading order: what lies in a part of the window comes with that part."""
    return list(_within(window))


def step(window: QWidget, forward: bool) -> bool:
    """Give the focus to the next control, or the one before. Returns whether there is one."""
    order = by_eye(window)
    if not order:
        return False
    here: QWidget | None = window.focusWidget()
    while here is not None and here not in order:
        here = here.parentWidget()
    place = order.index(here) if here is not None else (-1 if forward else 0)
    wanted = order[(place + (1 if forward else -1)) % len(order)]
    reason = Qt.FocusReason
    wanted.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
    above = wanted.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(wanted)
        above = above.parentWidget()
    return True


def _within(above: QWidget) -> Iterator[QWidget]:
    if _takes_focus(above):
        yield above
    # Asked for by kind: of what else hangs there (animations, layouts) Python would keep halves that outlive it.
    direct = above.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    parts = [part for part in direct if _on_screen(part)]
    mirrored = above.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for line in _lines(parts, mirrored):
        for part in line:
            yield from _within(part)


def _takes_focus(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isEnabled() and widget.focusProxy() is None and not widget.isWindow()


def _on_screen(part: QWidget) -> bool:
    """Not hidden, no window of its own, and no panel behind another: Qt calls that visible, and puts it outside."""
    if not part.isVisible() or part.isWindow():
        return False
    return not isinstance(part, QDockWidget) or part.window().rect().intersects(part.geometry())


def _lines(parts: Sequence[QWidget], mirrored: bool) -> Iterator[list[QWidget]]:
    """Those beside each other, from top to bottom: whose middle is above the lower edge of the line before belongs to
    it. In a line from left to right (`mirrored`: from right to left); what stands in one column of it, from top to
    bottom."""

    def along(part: QWidget) -> tuple[int, int]:
        return -part.geometry().right() if mirrored else part.x(), part.y()

    line: list[QWidget] = []
    bottom = 0
    for part in sorted(parts, key=lambda p: (p.y(), along(p))):
        if line and part.geometry().center().y() > bottom:
            yield sorted(line, key=along)
            line = []
        bottom = max(bottom if line else 0, part.geometry().bottom())
        line.append(part)
    if line:
        yield sorted(line, key=along)
