"""A project's content into the open recording, and what else of the recording a project keeps for the window."""

import math
from collections.abc import Mapping
from dataclasses import replace

from engine.errors import ProjectError
from engine.grid import MaskGrid
from engine.instruments import CLASS_IDS
from engine.project.document import Project
from engine.project.segmentation import Segmentation
from engine.project.tiles import TILE
from engine.region import Box
from engine.separation_events import InstrumentEvidence
from gui.session.recording.open_clip import OpenClip

View = dict[str, object]
FIELDS = 4


def check_grid(project: Project) -> None:
    """Raises `ProjectError` for a mask on a grid that the window does not work with."""
    grid = project.segmentation.grid if project.segmentation is not None else None
    if grid is not None and replace(grid, columns=1) != replace(MaskGrid.for_duration(0.0), columns=1):
        raise ProjectError("The project's mask is over other frequencies than the window works with.")


def clip_view(clip: OpenClip) -> View:
    """What the panel shows of a recording besides its mask: the rows, ticked or not, and what speaks for them."""
    evidence = [[e.instrument, e.visual, e.audio, e.score] for e in clip.evidence]
    return {"listed": list(clip.rows), "evidence": evidence}


def restore(clip: OpenClip, project: Project, view: Mapping[str, object]) -> None:
    """Make the open recording this project's, before any of it is shown or edited."""
    clip.project = project
    mask = project.segmentation
    if mask is None:
        return
    fit_grid(clip, mask.grid)
    planes = mask.instruments
    listed = view.get("listed")
    known = [i for i in listed if i in CLASS_IDS] if isinstance(listed, list) else []
    rows = known if set(known) >= set(planes) else [*planes, *known]
    # The planes' order is the rows' order.
    in_order = tuple(i for i in rows if i in planes) == planes
    clip.listed = tuple(dict.fromkeys(rows if in_order else [*planes, *rows]))
    clip.ticked = frozenset(planes)
    clip.by_hand = True
    clip.evidence = _evidence(view)


def fit_grid(clip: OpenClip, grid: MaskGrid) -> None:
    """Another length of the recording's grid than was expected."""
    if grid != clip.grid:
        clip.grid = grid
        clip.levels.resize(grid.columns)


def refitted(mask: Segmentation, grid: MaskGrid) -> Segmentation:
    """The same mask and edits on a longer or shorter grid: the end is cut off, or left to the networks."""
    result = Segmentation(grid, mask.instruments)
    shared = min(grid.columns, mask.grid.columns)
    for first in range(0, shared, TILE):
        stop = min(first + TILE, shared)
        result.fill(first, mask.base_shares(first, stop))
        result.restore(mask.capture(Box(first, stop, 0, grid.bands)))
    result.filled[:shared] = mask.filled[:shared]
    return result


def _evidence(view: Mapping[str, object]) -> tuple[InstrumentEvidence, ...]:
    """What a project remembers of the evidence; nothing, unless all of it makes sense."""
    rows = view.get("evidence")
    found = []
    for row in rows if isinstance(rows, list) else []:
        if not isinstance(row, list) or len(row) != FIELDS or row[0] not in CLASS_IDS:
            return ()
        visual, audio, score = row[1:]
        numbers = [audio, score] if visual is None else [visual, audio, score]
        if not all(isinstance(n, float) and math.isfinite(n) and 0 <= n <= 1 for n in numbers):
            return ()
        found.append(InstrumentEvidence(row[0], visual, audio, score))
    return tuple(found)
