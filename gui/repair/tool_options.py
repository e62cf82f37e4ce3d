"""The row above the spectrogram: how the chosen tool is set, and what to do with the selection."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from engine.instruments import OTHER, Instrument
from engine.language import mark, tr
from engine.text import plain
from gui.look.action_button import show_action
from gui.look.badge import Badge
from gui.look.controls import ComboBox, Slider, SpinBox
from gui.look.spoken import Role, name_overflow
from gui.look.theme import SPACE
from gui.look.words import bare, tip
from gui.session.editing.tool_settings import BRUSH_RANGE, FEATHER_RANGE, HarmonicDrag, ToolId, ToolSettings
from gui.session.session import Session

SELECTS = frozenset({"rectangle", "time", "band", "lasso", "wand", "fill", "harmonic"})
PAINTS = frozenset({"brush", "eraser"})
_LEVELS = 5
_WIDE = 100
STROKES = PAINTS | {"harmonic"}
"""Tools that may draw strokes: the harmonic one if it is set so (`ToolSettings.strokes`)."""
DRAGS: dict[HarmonicDrag, str] = {
    "notes": mark("Notes in a box"),
    "box": mark("Box and notes"),
    "stroke": mark("Stroke and notes"),
}


def percent_slider(name: str, tip: str, put: Callable[[float], object], least: int = 0) -> Slider:
    """A short slider of per cent that hands 0–1 on."""
    slider = Slider()
    slider.setRange(least, 100)
    slider.setPageStep(10)
    slider.setFixedWidth(72)
    slider.setAccessibleName(name)
    slider.setToolTip(tip)
    slider.valueChanged.connect(lambda value: put(value / 100))
    return slider


def _percent(value: float) -> str:
    return tr("{value} %", value=f"{100 * value:.0f}")


def number_box(name: str, tip: str, range_: tuple[float, float], put: Callable[[int], object]) -> SpinBox:
    """A small field for a whole number."""
    box = SpinBox()
    box.setRange(round(range_[0]), round(range_[1]))
    box.setAccessibleName(name)
    box.setToolTip(tip)
    box.setKeyboardTracking(False)
    box.valueChanged.connect(put)
    return box


class TargetBadge(QWidget):
    """Who gets what is painted or given: the colour, the letters and the name, and in which sense."""

    spoken_as = Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sense, self._name = QLabel(), QLabel()
        self._sense.setProperty("role", "secondary")
        self._badge: Badge | None = None
        self._compact = False
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(SPACE // 2, 0, SPACE, 0)
        self._layout.setSpacing(SPACE // 2)
        self._layout.addWidget(self._sense)
        self._layout.addWidget(self._name)

    def set_compact(self, on: bool) -> None:
        """The colour and the letters alone: the words are in the tooltip."""
        self._compact = on
        nobody = self._badge is None
        if nobody:
            self._sense.setText(tr("Nobody") if on else tr("No instrument chosen"))
        self._sense.setVisible(nobody or not on)
        self._name.setVisible(not nobody and not on)

    def show_target(self, who: Instrument | None, colour: str, sense: str) -> None:
        """`sense`: what is done for that instrument; None: nobody is chosen."""
        if self._badge is not None:
            self._badge.hide()
            self._badge.deleteLater()
            self._badge = None
        self._sense.setText(sense if who is not None else tr("No instrument chosen"))
        self._name.setText(plain(who.shown) if who is not None else "")
        if who is not None:
            self._badge = Badge(who.letter, self)
            self._badge.set_colour(colour)
            self._layout.insertWidget(1, self._badge)
            self._badge.show()
        self.set_compact(self._compact)
        self.setAccessibleName(f"{self._sense.text()} {self._name.text()}".strip())
        # Compact, the tooltip alone says it in words.
        self.setToolTip(f"{tip(self.accessibleName())}\n{tr('1 to 9 choose the instrument, 0 chooses Other')}")


class ToolOptions(QToolBar):
    """Shows only what the tool in hand obeys. Where room is short, it says less and less in words, until all fits; only
    in a very small window the rest waits behind the arrow at the end."""

    def __init__(self, session: Session, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(tr("Tool options"), parent)
        self._session = session
        settings = self._settings = session.editing.settings
        self.setAccessibleName(tr("Tool options"))
        self.setFixedHeight(48)
        self.target = TargetBadge()
        self.strength = percent_slider(
            tr("Strength"), tr("How much of what lies there is handed over"), settings.set_strength, least=5
        )
        self.hardness = percent_slider(tr("Hardness"), tr("How much of the brush paints wholly"), settings.set_hardness)
        self.tolerance = percent_slider(
            tr("Tolerance"), tr("How different the wand's area may be"), settings.set_tolerance
        )
        self.brush_size = number_box(
            tr("Brush size"), tr("Diameter on screen, points ([ and ])"), BRUSH_RANGE, settings.set_brush
        )
        self.feather = number_box(
            tr("Feather"), tr("How soft the edge becomes, cells"), FEATHER_RANGE, settings.set_feather
        )
        self.feather.setSuffix(tr(" cells"))
        self.eraser = ComboBox()
        self.eraser.addItems([tr("Not this instrument"), tr("Back to the network")])
        self.eraser.setAccessibleName(tr("What the eraser does"))
        self.eraser.setToolTip(tr("Hand the sound to the others that play there, or bring the network's own mask back"))
        self.eraser.activated.connect(lambda index: settings.set_erase_to_network(index == 1))
        self.drag = ComboBox()
        self.drag.addItems([tr(text) for text in DRAGS.values()])
        self.drag.setAccessibleName(tr("What dragging takes"))
        self.drag.setToolTip(
            tr(
                "A box takes the notes that begin in it, or all that lies in it too; a stroke as wide as the brush "
                "takes what it covers, and the partials of the notes it follows"
            )
        )
        self.drag.activated.connect(lambda index: settings.set_harmonic_drag(tuple(DRAGS)[index]))
        self._values: dict[Slider, QLabel] = {}
        self._labels: list[QLabel] = []
        self._boxes: list[QHBoxLayout] = []
        self._parts: list[tuple[QAction, frozenset[str]]] = []
        self._tools: dict[QWidget, frozenset[str]] = {}
        self._fill(actions)
        name_overflow(self)
        settings.changed.connect(self._show)
        settings.tool_changed.connect(self._show)
        for signal in (session.selection_changed, session.mix_changed, session.instruments_changed):
            signal.connect(self._show_target)
        self._show()

    def _fill(self, actions: Mapping[str, QAction]) -> None:
        self._add(self.target, SELECTS | PAINTS)
        self._labelled(tr("Strength"), self.strength, SELECTS | PAINTS)
        self._labelled(tr("Drag"), self.drag, frozenset({"harmonic"}))
        self._labelled(tr("Size"), self.brush_size, STROKES)
        self._labelled(tr("Hardness"), self.hardness, PAINTS)
        self._add(self.eraser, frozenset({"eraser"}))
        self._labelled(tr("Tolerance"), self.tolerance, frozenset({"wand"}))
        for action_id in ("give", "give-back", "audition"):
            self._add(self._button(actions[action_id]), SELECTS)
        self._add(self._button(actions["similar"]), SELECTS | PAINTS)
        # Where room is short the last ones wait behind the arrow: softening an edge is the rarest.
        self._together(self._button(actions["select-feather"]), self.feather, SELECTS)
        self._hint = QLabel()
        self._hint.setProperty("role", "secondary")
        self._add(self._hint, frozenset({"playhead", "pick"}))

    def _button(self, action: QAction) -> QToolButton:
        """A button of our own: hiding the action itself would take it from the menus, and its key."""
        button = QToolButton()
        show_action(button, action)
        button.setIconSize(self.iconSize())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(bare(action.text()))
        return button

    def _add(self, part: QWidget, tools: frozenset[str]) -> None:
        self._parts.append((self.addWidget(part), tools))
        self._tools[part] = tools

    def _together(self, button: QToolButton, number: QWidget, tools: frozenset[str]) -> None:
        """A button and its number: one part, so that neither waits behind the arrow without the other."""
        box = QWidget()
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(button)
        layout.addWidget(number)
        self._add(box, tools)

    def _labelled(self, text: str, part: QWidget, tools: frozenset[str]) -> None:
        box = QWidget()
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(box)
        layout.setContentsMargins(SPACE // 2, 0, SPACE, 0)
        layout.setSpacing(SPACE // 2)
        self._boxes.append(layout)
        if text:
            label = QLabel(text)
            label.setProperty("role", "secondary")
            layout.addWidget(label)
            self._labels.append(label)
        layout.addWidget(part)
        if isinstance(part, Slider):
            value = self._values[part] = QLabel()
            value.setFixedWidth(value.fontMetrics().horizontalAdvance(_percent(1.0)) + 1)
            layout.addWidget(value)
        self._add(box, tools)

    def _show(self) -> None:
        settings = self._settings
        for slider, value in (
            (self.strength, settings.strength),
            (self.hardness, settings.hardness),
            (self.tolerance, settings.tolerance),
        ):
            _quietly(slider, round(value * 100))
            self._values[slider].setText(_percent(value))
        _quietly(self.brush_size, round(settings.brush))
        _quietly(self.feather, settings.feather)
        self.eraser.setCurrentIndex(int(settings.erase_to_network))
        self.drag.setCurrentIndex(tuple(DRAGS).index(settings.harmonic_drag))
        for action, tools in self._parts:
            shown = self._obeys(tools)
            if action.isVisible() != shown:
                action.setVisible(shown)
        self._hint.setText(tr(HINTS[settings.tool]) if settings.tool in HINTS else "")
        self._show_target()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room for words."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many words as there is room for."""
        for level in range(_LEVELS):
            self._shorten(level)
            if self._needed() <= self.width():
                break
        if (layout := self.layout()) is not None:
            layout.invalidate()

    def _shorten(self, level: int) -> None:
        """0: everything; from 1 on: no numbers beside sliders; 2: the target without words; 3: short sliders and
        fields; 4: no names before them, which their tooltips say, too."""
        for value in self._values.values():
            value.setVisible(level < 1)
        self.feather.setSuffix(tr(" cells") if level < 1 else "")
        for box in self._boxes:
            box.setContentsMargins(*((SPACE // 2, 0, SPACE, 0) if level < 1 else (0, 0, 0, 0)))
        self.target.set_compact(level >= 2)
        for slider in self._values:
            slider.setFixedWidth(72 if level < 3 else 48)
        for field in (self.brush_size, self.feather):
            field.setMaximumWidth(_WIDE if level < 3 else 60)
        for label in self._labels:
            label.setVisible(level < 4)

    def _needed(self) -> int:
        """Points that what the tool obeys takes."""
        layout = self.layout()
        assert layout is not None
        parts = [part for part, tools in self._tools.items() if self._obeys(tools)]
        edges = layout.contentsMargins()
        spare = edges.left() + edges.right() + layout.spacing() * max(0, len(parts) - 1)
        return spare + sum(part.sizeHint().width() for part in parts)

    def _obeys(self, tools: frozenset[str]) -> bool:
        return self._settings.strokes if tools is STROKES else self._settings.tool in tools

    def _show_target(self) -> None:
        session, tool = self._session, self._settings.tool
        editing = session.editing
        target = editing.brushed if tool in PAINTS else editing.target
        colours = session.current.colours if session.current is not None else {}
        who = None if target is None else session.roster.of(target)
        self.target.show_target(who, colours.get(target or OTHER.id, "#9A9A9A"), _sense(tool, self._settings))
        self._fit()


HINTS: dict[str, str] = {
    "playhead": mark("Click or drag: playhead.  Shift+drag: loop.  The tools at the left repair the mask."),
    "pick": mark("Click a colour to choose its instrument."),
}


def _sense(tool: ToolId, settings: ToolSettings) -> str:
    if tool == "eraser":
        return tr("Undo edits of") if settings.erase_to_network else tr("This is not")
    return tr("This is") if tool == "brush" else tr("Give to")


def _quietly(part: Slider | SpinBox, value: int) -> None:
    """Show a value without telling anybody."""
    blocked = part.blockSignals(True)
    part.setValue(value)
    part.blockSignals(blocked)
