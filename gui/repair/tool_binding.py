"""Puts the chosen tool into the spectrogram's hands, and the selection on the screen."""

from PySide6.QtCore import QObject

from engine.project.changes import Change
from gui.repair.brush import BrushTool
from gui.repair.harmonic import HarmonicTool
from gui.repair.pick import PickTool
from gui.repair.shapes import BandTool, LassoTool, RectangleTool, ShapeTool, TimeTool
from gui.repair.wand import FillTool, WandTool
from gui.session.session import Session
from gui.spectrogram.playhead_tool import PlayheadTool
from gui.spectrogram.tool import Tool
from gui.spectrogram.view import SpectrogramView

SHAPES: dict[str, type[ShapeTool]] = {
    "rectangle": RectangleTool, "time": TimeTool, "band": BandTool, "lasso": LassoTool,
}  # fmt: skip

AT_ONCE = 2**20
"""Cells that are drawn within a screen's frame."""


class ToolBinding(QObject):
    """Makes a new tool at every change: tools keep nothing from one use to the next."""

    def __init__(self, session: Session, view: SpectrogramView, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._view = session, view
        selecting, overlay = session.editing.selecting, view.canvas.overlay
        session.editing.settings.tool_changed.connect(self._take_tool)
        selecting.changed.connect(lambda: overlay.set_selection(selecting.region))
        selecting.offer_changed.connect(lambda: overlay.set_previews(selecting.offered))
        session.mask_edited.connect(self._edited)

    def _take_tool(self) -> None:
        self._view.canvas.set_tool(self._make())

    def _make(self) -> Tool:
        editing, view, canvas = self._session.editing, self._view, self._view.canvas
        selecting, settings, tool = editing.selecting, editing.settings, editing.settings.tool
        if tool in SHAPES:
            return SHAPES[tool](canvas, selecting.select, selecting.drop)
        if tool in ("brush", "eraser"):
            return BrushTool(canvas, editing.strokes, settings, erase=tool == "eraser")
        if tool == "wand":
            return WandTool(canvas, view.cells, selecting, settings)
        if tool == "fill":
            return FillTool(canvas, view.cells, selecting, editing.give)
        if tool == "harmonic":
            return HarmonicTool(canvas, self._session.notes, selecting, editing.give, settings)
        if tool == "pick":
            return PickTool(canvas, view.owner_at, self._session.select)
        return PlayheadTool(canvas)

    def _edited(self, change: Change) -> None:
        """Cells were painted: show them at once, and nothing else. Large changes are for the mask's feed."""
        mask, box = self._session.segmentation, change.box
        if mask is None or box is None:
            return
        shown, mixer = self._session.shown, self._session.mixer
        if mixer.compared != "mix":
            # What is done is seen and heard.
            mixer.compare("mix")
        if change.planes is not None and shown.plain:
            self._view.set_mask_box(box, change.planes, mask.instruments)
            return
        cells = sum(part.columns * part.bands for part in change.parts) or box.columns * box.bands
        if cells > AT_ONCE:
            self._session.mask_changed.emit(box.first, box.stop)
        elif change.parts:
            decided = {piece.box: piece for piece in change.decided}
            self._view.set_mask_boxes(
                change.parts, lambda part: shown.planes(mask, part, decided.get(part)), mask.instruments
            )
        else:
            self._view.set_mask_box(box, shown.planes(mask, box), mask.instruments)
