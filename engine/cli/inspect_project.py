"""`inspect` of a project file: what it holds, and whether its recording is there."""

from pathlib import Path

from rich.text import Text

from engine.cli.output import ConsoleOutput, line
from engine.cli.stems import report_failure
from engine.cli.tables import clock
from engine.errors import ProjectError
from engine.language import tr
from engine.project.media_reference import MediaSearch, find_media
from engine.project.segmentation import Segmentation
from engine.project.store import TILE, LoadedProject, load_project


def inspect_project(name: str, output: ConsoleOutput) -> int:
    """Print what a project holds; returns the exit status. A missing recording is told, and no failure."""
    try:
        loaded = load_project(Path(name))
    except ProjectError as error:
        report_failure(name, str(error), output)
        return 1
    media, mask = loaded.facts.media, loaded.mask
    found = None if media is None else find_media(media, Path(name).resolve().parent)
    separated, edited = _shares(mask)
    recording = None
    if media is not None and found is not None:
        recording = {
            "path": str(found.path or media.path),
            "state": found.state.value,
            "fingerprint": media.fingerprint,
            "duration_s": media.duration_s,
        }
    output.record(
        {
            "input": name,
            "recording": recording,
            "instruments": [{"name": i} for i in loaded.facts.instruments],
            "separated": separated,
            "edited": edited,
            "model": loaded.facts.model.split(" ")[0],
        }
    )
    output.show(*_lines(name, loaded, found, separated, edited))
    if mask is not None:
        mask.close()
    return 0


def _shares(mask: Segmentation | None) -> tuple[float, float]:
    """0–1: how much the networks have reached, and how much a person decided."""
    if mask is None:
        return 0.0, 0.0
    grid = mask.grid
    touched = sum(
        int(mask.touched(first, min(first + TILE, grid.columns)).sum()) for first in range(0, grid.columns, TILE)
    )
    return float(mask.filled.mean()), touched / (grid.columns * grid.bands)


def _lines(name: str, loaded: LoadedProject, found: MediaSearch | None, separated: float, edited: float) -> list[Text]:
    media = loaded.facts.media
    lines = [tr("{name}  (project)", name=name)]
    if media is not None and found is not None:
        lines.append(
            tr(
                "  recording    {path}, {duration_s}, {value}",
                path=found.path or media.path,
                duration_s=clock(media.duration_s),
                value=found.state.value,
            )
        )
        if found.text:
            lines.append(f"               {found.text}")
    lines.append(
        tr(
            "  instruments  {instruments}",
            instruments=", ".join(loaded.facts.roster.names(loaded.facts.instruments)) or tr("none yet"),
        )
    )
    lines.append(
        tr(
            "  separated    {separated:.0f} %; repaired by hand {edited:.3g} % of it",
            separated=separated * 100,
            edited=edited * 100,
        )
    )
    return [line(text) for text in lines]
