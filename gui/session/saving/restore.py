"""A project's content into the open recording."""

from collections.abc import Mapping
from dataclasses import replace

from engine.errors import ProjectError
from engine.grid import MaskGrid
from engine.language import tr
from engine.project.document import Project
from gui.session.recording.findings import take_findings
from gui.session.recording.open_clip import OpenClip


def check_grid(project: Project) -> None:
    """Raises `ProjectError` for a mask on a grid that the window does not work with."""
    grid = project.segmentation.grid if project.segmentation is not None else None
    if grid is not None and replace(grid, columns=1) != replace(MaskGrid.for_duration(0.0), columns=1):
        raise ProjectError(tr("The project's mask is over other frequencies than the window works with."))


def restore(clip: OpenClip, project: Project, view: Mapping[str, object]) -> None:
    """Make the open recording this project's, before any of it is shown or edited."""
    clip.project = project
    mask = project.segmentation
    if mask is None:
        return
    fit_grid(clip, mask.grid)
    take_findings(clip, mask.instruments, view)


def fit_grid(clip: OpenClip, grid: MaskGrid) -> None:
    """Another length of the recording's grid than was expected."""
    if grid != clip.grid:
        clip.grid = grid
        clip.levels.resize(grid.columns)
