"""Which texts of a window are cut off: every label, button, field, tab and title that is on screen is looked at."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionToolButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from gui.mixer.row import EvidenceBar, LetterButton

_ROUNDING = 1


def cut_texts(window: QWidget) -> list[str]:
    """What cannot be read in whole, a line each: of all widgets on screen within `window`."""
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible() or widget.window() is not window or _scrolled_away(widget) or _behind(widget):
            continue
        for said, needed, there in _needs(widget):
            short = needed.width() > there.width() + _ROUNDING or needed.height() > there.height() + _ROUNDING
            if short and not _told_elsewhere(widget, said):
                found.append(f"{_called(widget)}: {said!r} needs {needed.toTuple()}, has {there.toTuple()}")
        if outside := _outside(widget):
            found.append(f"{_called(widget)} is cut off by {outside}")
    return found


def _called(widget: QWidget) -> str:
    names = [widget.objectName(), widget.accessibleName()]
    return f"{type(widget).__name__} {next((n for n in names if n), '')}".strip()


def _told_elsewhere(widget: QWidget, said: str) -> bool:
    """Elided on purpose: the tooltip has all of it."""
    return bool(said) and said in widget.toolTip()


def _needs(widget: QWidget) -> Iterator[tuple[str, QSize, QSize]]:
    """(text, the room it needs, the room it has)."""
    if isinstance(widget, QLabel):
        yield from _of_label(widget)
    elif isinstance(widget, LetterButton):
        yield widget.text(), _size(widget.fontMetrics(), widget.text()), widget.size()
    elif isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        yield widget.text(), widget.sizeHint(), widget.size()
    elif isinstance(widget, QToolButton):
        yield from _of_tool_button(widget)
    elif isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        room = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
        )
        icon = widget.iconSize().width() + 4 if not widget.itemIcon(widget.currentIndex()).isNull() else 0
        needed = _size(widget.fontMetrics(), widget.currentText())
        yield widget.currentText(), QSize(needed.width() + icon, 0), room.size()
    elif isinstance(widget, QAbstractSpinBox):
        line = widget.findChild(QWidget, "qt_spinbox_lineedit")
        if line is not None:
            # Qt's line edits keep two points on each side free.
            needed = _size(widget.fontMetrics(), widget.text())
            yield widget.text(), QSize(needed.width() + 4, needed.height()), line.size()
    elif isinstance(widget, QTabBar):
        for number in range(widget.count()):
            needed = _size(widget.fontMetrics(), widget.tabText(number))
            yield widget.tabText(number), needed, widget.tabRect(number).size()
    elif isinstance(widget, QGroupBox):
        yield widget.title(), QSize(_size(widget.fontMetrics(), widget.title()).width(), 0), widget.size()
    elif isinstance(widget, EvidenceBar):
        small = QFontMetrics(widget.font()).horizontalAdvance("Picture perhaps") * 0.88
        yield widget.accessibleName(), QSize(round(small), 0), widget.size()
    elif isinstance(widget, QMenuBar) and (more := widget.findChild(QToolButton, "qt_menubar_ext_button")) is not None:
        # A row of tools may let its last ones wait behind its arrow; a menu may not.
        yield "what is behind »", more.size() if more.isVisible() else QSize(0, 0), QSize(0, 0)


def _of_label(label: QLabel) -> Iterator[tuple[str, QSize, QSize]]:
    text = re.sub(r"<[^>]*>", "", label.text())
    if not text or not label.pixmap().isNull():
        return
    if label.wordWrap():
        yield text, QSize(0, label.heightForWidth(label.width())), label.size()
    elif not _elides(label):
        yield text, _size(label.fontMetrics(), text), label.contentsRect().size()
    elif "…" in text and not label.toolTip():
        yield text, label.sizeHint(), QSize(0, 0)


def _elides(label: QLabel) -> bool:
    return label.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored


def _of_tool_button(button: QToolButton) -> Iterator[tuple[str, QSize, QSize]]:
    option = QStyleOptionToolButton()
    button.initStyleOption(option)
    shows = option.toolButtonStyle.name != "ToolButtonIconOnly" or button.icon().isNull()
    if shows and button.text():
        yield button.text(), button.sizeHint(), button.size()


def _size(metrics: QFontMetrics, text: str) -> QSize:
    lines = text.replace("&&", "\0").replace("&", "").replace("\0", "&").split("\n")
    return QSize(max(metrics.horizontalAdvance(line) for line in lines), metrics.height() * len(lines))


def _areas(widget: QWidget) -> Iterator[QAbstractScrollArea]:
    above = widget.parentWidget()
    while above is not None and not widget.isWindow():
        if isinstance(above, QAbstractScrollArea):
            yield above
        above = above.parentWidget()


def _scrolled_away(widget: QWidget) -> bool:
    return any(not widget.isWindow() for _ in _areas(widget)) and widget.visibleRegion().isEmpty()


def _behind(widget: QWidget) -> bool:
    """Whether it lies in a panel behind another one: Qt calls those visible, and puts them outside the window."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, QDockWidget):
        above = above.parentWidget()
    return above is not None and not above.isFloating() and not above.window().rect().intersects(above.geometry())


def _outside(widget: QWidget) -> str:
    """The ancestor beyond whose edge a control or text stands; what can be scrolled to does not count."""
    if not isinstance(widget, QLabel | QAbstractButton | QComboBox | QAbstractSpinBox) or any(_areas(widget)):
        return ""
    if isinstance(widget, QLabel) and not widget.text():
        return ""
    above = widget.parentWidget()
    while above is not None:
        place = QRect(widget.mapTo(above, widget.rect().topLeft()), widget.size())
        if not above.rect().adjusted(-1, -1, 1, 1).contains(place):
            return _called(above)
        if above.isWindow():
            break
        above = above.parentWidget()
    return ""
