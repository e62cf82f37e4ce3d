"""Repairs given to others and taken from them, without the sound: in the export and the decode lane."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.dsp.landmarks import Landmarks, find_landmarks
from engine.errors import ProjectError, WouldOverwrite
from engine.grid import MaskGrid
from engine.language import tr
from engine.media.reader import AudioBuffer
from engine.project.mending import Mending, fit, load_mending, mending_steps, moved_steps
from engine.project.segmentation import Segmentation
from engine.project.store import ProjectSnapshot, snapshot
from engine.roster import Roster
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard
from gui.work.jobs import Job, JobProgress, Kind


@dataclass(frozen=True, eq=False)
class FoundRepairs:
    """Repairs that fit the recording, in their place. `text`: what a person should know, or nothing; `roster`: what
    their instruments are called."""

    mask: Segmentation
    text: str
    roster: Roster


class SharedRepairs(QObject):
    """`saved(Path)` follows `save`, `found(FoundRepairs)` follows `take`; `failed` either."""

    saved = Signal(Path)
    found = Signal(FoundRepairs)
    taken = Signal(FoundRepairs)
    """They are the recording's mask now."""
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board

    def save(self, clip: OpenClip, path: Path, overwrite: bool) -> None:
        """Write what is repaired now; the recording's sound must be complete."""
        shot, sound = snapshot(clip.project), clip.buffer
        job = Job(Kind.EXPORT, tr("Saving the repairs"), lambda token: _save(shot, sound, path, overwrite), owner=clip)
        job.outlives, job.on_item, job.on_error = True, self.saved.emit, self.failed.emit
        self._board.submit("export", job)

    def take(self, clip: OpenClip, path: Path) -> None:
        """Look whether a file's repairs are this recording's, and bring them into place."""
        sound, grid, name = clip.buffer, clip.grid, clip.clip.path.name
        under = None if clip.segmentation is None else clip.segmentation.snapshot()
        job = Job(
            Kind.IMPORT, tr("Taking the repairs"), lambda token: _take(path, sound, grid, under, name), owner=clip
        )
        job.on_item, job.on_error = self.found.emit, self.failed.emit
        self._board.submit("decode", job)


def _save(shot: ProjectSnapshot, sound: AudioBuffer, path: Path, overwrite: bool) -> Iterator[JobProgress | Path]:
    """Yields `JobProgress`, then the path. Raises `ProjectError`, `WouldOverwrite`."""
    if path.exists() and not overwrite:
        raise WouldOverwrite(tr("“{name}” already exists; nothing was written.", name=path.name))
    landmarks: Landmarks | None = None
    for step in find_landmarks(sound):
        if isinstance(step, Landmarks):
            landmarks = step
        else:
            yield JobProgress(0.5 * step)
    assert landmarks is not None
    for done in mending_steps(shot, landmarks, path):
        yield JobProgress(0.5 + 0.5 * done)
    yield path


def _take(
    path: Path, sound: AudioBuffer, grid: MaskGrid, under: Segmentation | None, name: str
) -> Iterator[JobProgress | FoundRepairs]:
    """Yields `JobProgress`, then what was found. Raises `ProjectError`."""
    mending: Mending | None = None
    for step in load_mending(path):
        if isinstance(step, Mending):
            mending = step
        else:
            yield JobProgress(0.2 * step)
    if mending is None:
        raise ProjectError(tr("“{name}” holds no repairs.", name=path.name))
    for mark in find_landmarks(sound):
        if isinstance(mark, Landmarks):
            place = fit(mending, mark, name)
        else:
            yield JobProgress(0.2 + 0.5 * mark)
    for moved in moved_steps(mending, place, grid, under):
        if isinstance(moved, Segmentation):
            yield FoundRepairs(moved, place.text, mending.roster)
        else:
            yield JobProgress(0.7 + 0.3 * moved)
