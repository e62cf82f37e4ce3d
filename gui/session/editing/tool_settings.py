"""Which tool is chosen and how it is set: what the tool options show and the tools obey."""

from typing import Literal

from PySide6.QtCore import QObject, Signal

BRUSH_RANGE = (4.0, 400.0)
"""Diameter of the brush on screen, points."""
BRUSH_STEP = 1.25
FEATHER_RANGE = (1, 64)

ToolId = Literal[
    "playhead", "rectangle", "time", "band", "lasso", "brush", "eraser", "wand", "fill", "harmonic", "pick"
]

HarmonicDrag = Literal["notes", "box", "stroke"]


class ToolSettings(QObject):
    """All values stay within their ranges; `changed` follows every change, `tool_changed` a change of tool.

    - `brush`: diameter on screen, points. `hardness` 0–1: the part of it that is painted wholly.
    - `strength` 0–1: how much of what lies there is handed over.
    - `tolerance` 0–1: how far from the clicked level the wand reaches.
    - `feather`: width of a softened edge, cells.
    - `harmonic_drag`: what dragging with the harmonic tool takes: the notes that begin in a box, the box and its notes,
      or what lies under a stroke as wide as the brush and the partials of the notes that it follows.
    - `erase_to_network`: the eraser brings the network's own mask back, instead of saying "not this instrument".
    """

    changed = Signal()
    tool_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tool: ToolId = "playhead"
        self.brush = 28.0
        self.hardness = 0.6
        self.strength = 1.0
        self.tolerance = 0.15
        self.feather = 4
        self.harmonic_drag: HarmonicDrag = "notes"
        self.erase_to_network = False

    def choose(self, tool: ToolId) -> None:
        """Take another tool."""
        if tool != self.tool:
            self.tool = tool
            self.tool_changed.emit()

    def set_brush(self, diameter: float) -> None:
        """Points, kept within `BRUSH_RANGE`."""
        self._set("brush", min(max(diameter, BRUSH_RANGE[0]), BRUSH_RANGE[1]))

    def set_hardness(self, hardness: float) -> None:
        """0–1."""
        self._set("hardness", min(max(hardness, 0.0), 1.0))

    def set_strength(self, strength: float) -> None:
        """0.05–1: nothing at all would be no tool."""
        self._set("strength", min(max(strength, 0.05), 1.0))

    def set_tolerance(self, tolerance: float) -> None:
        """0–1."""
        self._set("tolerance", min(max(tolerance, 0.0), 1.0))

    def set_feather(self, cells: int) -> None:
        """Cells, kept within `FEATHER_RANGE`."""
        self._set("feather", min(max(cells, FEATHER_RANGE[0]), FEATHER_RANGE[1]))

    @property
    def strokes(self) -> bool:
        """Whether the tool in hand draws strokes as wide as the brush."""
        return self.tool in ("brush", "eraser") or (self.tool == "harmonic" and self.harmonic_drag == "stroke")

    def set_harmonic_drag(self, drag: HarmonicDrag) -> None:
        """What dragging with the harmonic tool takes."""
        self._set("harmonic_drag", drag)

    def set_erase_to_network(self, on: bool) -> None:
        """What the eraser does."""
        self._set("erase_to_network", on)

    def _set(self, name: str, value: float | str) -> None:
        if getattr(self, name) != value:
            setattr(self, name, value)
            self.changed.emit()
