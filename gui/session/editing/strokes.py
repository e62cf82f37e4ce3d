"""Strokes of brush and eraser: from the first press to the release they are one item of the history."""

from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from PySide6.QtCore import SignalInstance

from engine.errors import EngineError
from engine.instruments import OTHER
from engine.language import tr
from engine.project.changes import Change
from engine.project.document import Project
from engine.project.edits import GiveBack, Paint, RegionEdit, Remove
from engine.region import WHOLE, Region
from engine.roster import Roster
from gui.session.editing.tool_settings import ToolSettings

StrokeKind = Literal["paint", "erase", "network"]


@dataclass(frozen=True, eq=False)
class Correction:
    """Cells that were given to an instrument."""

    region: Region
    target: str


@dataclass(frozen=True)
class _Brush:
    """What the stroke under way does, for whom, how strongly (0–1)."""

    kind: StrokeKind
    target: str
    strength: float

    def edit(self, region: Region) -> RegionEdit:
        """What it does to some cells."""
        if self.kind == "network":
            return GiveBack(region, self.strength)
        if self.kind == "erase":
            return Remove(region, self.target, self.strength)
        return Paint(region, self.target, self.strength)


def _text(kind: StrokeKind, target: str, roster: Roster) -> str:
    if kind == "network":
        return tr("Eraser: back to the network")
    name = roster.name(target)
    return tr("Brush: {name}", name=name) if kind == "paint" else tr("Eraser: {name}", name=name)


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
        self._brush: _Brush | None = None

    @property
    def active(self) -> bool:
        """Whether a stroke is under way."""
        return self._brush is not None

    @property
    def correction(self) -> Correction | None:
        """What the stroke under way has painted, if for somebody."""
        brush, project = self._brush, self._editing.project
        if brush is None or brush.kind != "paint" or project is None or (painted := project.painted).box.is_empty:
            return None
        # As the brush was moved, whatever part of it took effect.
        whole = np.minimum(np.rint(painted.weights / brush.strength), WHOLE).astype(np.uint8)
        return Correction(Region(painted.box, whole), brush.target)

    def begin_stroke(self, erase: bool) -> bool:
        """Whether there is something to paint on and somebody to paint for; else the person has been told."""
        editing = self._editing
        project, target, to_network = editing.project, editing.brushed, erase and editing.settings.erase_to_network
        if project is None or editing.refuses(OTHER.id if to_network else target):
            return False
        editing.settle()
        kind: StrokeKind = "network" if to_network else "erase" if erase else "paint"
        self._brush = _Brush(kind, target or OTHER.id, editing.settings.strength)
        project.begin(_text(kind, self._brush.target, project.roster))
        return True

    def extend_stroke(self, region: Region) -> None:
        """Paint these cells too."""
        project = self._editing.project
        if self._brush is None or project is None or region.box.is_empty:
            return
        try:
            self._editing.tell(project.extend(self._brush.edit(region)))
        except EngineError as error:
            self.abort_stroke()
            self._editing.failed.emit(error)

    def end_stroke(self) -> None:
        """The stroke is complete: one item of the history."""
        self._editing.settle()

    def abort_stroke(self) -> None:
        """As before the stroke."""
        project = self._editing.project
        if self._brush is not None and project is not None:
            self._brush = None
            self._editing.tell(project.abort())

    def forget(self) -> None:
        """No stroke is under way any more."""
        self._brush = None
