"""Strokes of brush and eraser: from the first press to the release they are one item of the history."""

from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from PySide6.QtCore import SignalInstance

from engine.errors import EngineError
from engine.instruments import OTHER, instrument
from engine.project.changes import Change
from engine.project.document import Project
from engine.project.edits import GiveBack, Paint, RegionEdit, Remove
from engine.region import NOWHERE, Region
from gui.session.editing.tool_settings import ToolSettings

StrokeKind = Literal["paint", "erase", "network"]


@dataclass(frozen=True, eq=False)
class Correction:
    """Cells that were given to an instrument."""

    region: Region
    target: str


class Stroke:
    """Begins an item of the project's history, and adds to it with every move of the pointer."""

    def __init__(self, project: Project, kind: StrokeKind, target: str, strength: float) -> None:
        mask = project.segmentation
        if mask is None:
            raise ValueError("there is no mask to paint on")
        self._project, self._kind, self._target, self._strength = project, kind, target, strength
        # np.zeros takes no memory until written to.
        self._weights = np.zeros((mask.grid.bands, mask.grid.columns), np.uint8)
        self._box = NOWHERE
        project.begin(_text(kind, target))

    def extend(self, region: Region) -> Change | None:
        """Paint cells; in each the strongest touch of the stroke counts, once. Raises `EngineError` when the mask
        cannot be written, or when the target is protected."""
        box = region.box
        if box.is_empty:
            return None
        change = self._project.extend(self._edit(region))
        whole = self._weights[box.low : box.high, box.first : box.stop]
        np.maximum(whole, region.weights, out=whole)
        self._box = self._box.union(box)
        return change

    @property
    def correction(self) -> Correction | None:
        """What was painted in all, if it was painted for somebody."""
        box = self._box
        if self._kind != "paint" or box.is_empty:
            return None
        return Correction(Region(box, self._weights[box.low : box.high, box.first : box.stop].copy()), self._target)

    def _edit(self, region: Region) -> RegionEdit:
        if self._kind == "network":
            return GiveBack(region, self._strength)
        if self._kind == "erase":
            return Remove(region, self._target, self._strength)
        return Paint(region, self._target, self._strength)


def _text(kind: StrokeKind, target: str) -> str:
    name = instrument(target).name.lower()
    return {"paint": f"Brush: {name}", "erase": f"Eraser: {name}", "network": "Eraser: back to the network"}[kind]


class Painted(Protocol):
    """What strokes know of the editing they belong to."""

    @property
    def project(self) -> Project | None: ...
    @property
    def brushed(self) -> str | None: ...
    @property
    def settings(self) -> ToolSettings: ...
    @property
    def failed(self) -> SignalInstance: ...
    def refuses(self, target: str | None, /) -> bool: ...
    def settle(self) -> None: ...
    def tell(self, change: Change | None, /) -> None: ...


class StrokeController:
    """Strokes of the brush and the eraser, as the tools draw them."""

    def __init__(self, editing: Painted) -> None:
        self._editing = editing
        self._stroke: Stroke | None = None

    @property
    def active(self) -> bool:
        """Whether a stroke is under way."""
        return self._stroke is not None

    @property
    def correction(self) -> Correction | None:
        """What the stroke under way has painted, if for somebody."""
        return self._stroke.correction if self._stroke is not None else None

    def begin_stroke(self, erase: bool) -> bool:
        """Whether there is something to paint on and somebody to paint for; else the person has been told."""
        editing = self._editing
        project, target, to_network = editing.project, editing.brushed, erase and editing.settings.erase_to_network
        if project is None or editing.refuses(OTHER.id if to_network else target):
            return False
        editing.settle()
        kind: StrokeKind = "network" if to_network else "erase" if erase else "paint"
        self._stroke = Stroke(project, kind, target or OTHER.id, editing.settings.strength)
        return True

    def extend_stroke(self, region: Region) -> None:
        """Paint these cells too."""
        if self._stroke is None:
            return
        try:
            self._editing.tell(self._stroke.extend(region))
        except EngineError as error:
            self.abort_stroke()
            self._editing.failed.emit(error)

    def end_stroke(self) -> None:
        """The stroke is complete: one item of the history."""
        self._editing.settle()

    def abort_stroke(self) -> None:
        """As before the stroke."""
        project = self._editing.project
        if self._stroke is not None and project is not None:
            self._stroke = None
            self._editing.tell(project.abort())

    def forget(self) -> None:
        """No stroke is under way any more."""
        self._stroke = None
