"""Repairs without the sound, for anyone who has the same recording, if it was coded anew, resampled, or begins up to a
minute earlier or later.

A `.mending` file is a zip like a project's (`engine.project.store`: manifest, what the network said, what a person
decided), without mixer and place, and with `landmarks.npy` (n, 5), by which the recording is known
(`engine.dsp.landmarks`). What is read is as hostile.
"""

import io
import json
import math
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.dsp.landmarks import HOP_S, Landmarks, match
from engine.errors import ProjectError, SaveFailed
from engine.files import reason, whole_file
from engine.grid import MaskGrid
from engine.language import mark, tr
from engine.project.arrays import MAX_HEADER, npy_bytes, read_npy
from engine.project.checked import UnexpectedValue
from engine.project.facts import Facts, from_json, to_json
from engine.project.segmentation import Segmentation
from engine.project.store import (
    COMPRESSION,
    MANIFEST,
    ProjectSnapshot,
    add_member,
    check_version,
    content_of,
    manifest_of,
    members_of,
    opened,
    read_planes,
    write_planes,
)
from engine.project.tiles import TILE, Planes
from engine.roster import Roster

SUFFIX = ".mending"
FORMAT = 1
MAX_SHIFT_S = 61.0
"""A minute, and what coders add in front."""
_LANDMARKS = "landmarks.npy"


@dataclass(frozen=True, eq=False)
class Mending:
    """What a file holds. `model`: the networks that made what lies below the repairs; `roster`: what the instruments
    are called."""

    mask: Segmentation
    model: str
    landmarks: Landmarks
    roster: Roster = field(default_factory=Roster)

    def grid_for(self, duration_s: float) -> MaskGrid:
        """The repairs' own grid over a copy of that length."""
        return replace(self.mask.grid, columns=max(1, math.ceil(duration_s / self.mask.grid.hop_s - 1e-6) + 1))


@dataclass(frozen=True)
class Fit:
    """How repairs lie on a copy: what was at t is at t + shift_s. `text`: what a person should know, or nothing."""

    shift_s: float
    text: str = ""


def mending_steps(shot: ProjectSnapshot, landmarks: Landmarks, path: Path) -> Iterator[float]:
    """Write a file, yielding progress 0–1: whole or not at all. Raises `SaveFailed`, `ProjectError` without mask."""
    mask = shot.mask
    if mask is None:
        raise ProjectError(tr("There is no mask yet, so there are no repairs to share."))
    try:
        with whole_file(path) as file, zipfile.ZipFile(file, "w", compresslevel=COMPRESSION) as out:
            add_member(out, _LANDMARKS, npy_bytes(landmarks.packed()))
            edits: dict[str, list[str]] = {}
            yield from write_planes(out, mask, edits)
            facts = Facts(mask.grid, mask.instruments, model=shot.facts.model, roster=shot.facts.roster)
            manifest = {"soloist_mending": FORMAT, **to_json(facts), "edits": edits, "frames": len(landmarks.loud)}
            add_member(out, MANIFEST, json.dumps(manifest, allow_nan=False).encode())
        yield 1.0
    except OSError as error:
        raise SaveFailed(
            tr("“{name}” could not be saved: {error}.", name=path.name, error=reason(error, path.parent))
        ) from error


def load_mending(path: Path) -> Iterator[float | Mending]:
    """Read a file: progress 0–1, then what it holds. Raises like `load_steps`."""
    with opened(path, mark("repairs")) as archive:
        members = members_of(archive)
        fields = manifest_of(archive, members)
        check_version(fields, "soloist_mending", FORMAT, path)
        facts = from_json(fields)
        if facts.grid is None:
            raise UnexpectedValue("no grid")
        most = round((facts.grid.duration + 1.0) / HOP_S) + 2
        shape = fields.whole("frames", 1, most), 5
        data = content_of(archive, members.pop(_LANDMARKS, None), MAX_HEADER + shape[0] * shape[1])
        landmarks = Landmarks.unpacked(read_npy(io.BytesIO(data), shape))
        mask = Segmentation(facts.grid, facts.instruments)
        yield from read_planes(archive, members, fields.nested("edits"), mask)
        yield Mending(mask, facts.model, landmarks, facts.roster)


def fit(mending: Mending, landmarks: Landmarks, name: str) -> Fit:
    """How repairs lie on the recording with these landmarks. Raises `ProjectError` where it is another one; `name`:
    what it is called in that sentence."""
    found = match(mending.landmarks, landmarks, MAX_SHIFT_S)
    if found is None:
        raise ProjectError(
            tr("The repairs belong to another recording than “{name}”, or to another version of it.", name=name)
        )
    if abs(found.shift_s) < HOP_S / 2:
        return Fit(0.0)
    by = abs(found.shift_s)
    if found.shift_s > 0:
        return Fit(found.shift_s, tr("This copy begins {by:.2f} s later; the repairs were moved along.", by=by))
    return Fit(found.shift_s, tr("This copy begins {by:.2f} s earlier; the repairs were moved along.", by=by))


def moved_steps(
    mending: Mending, place: Fit, grid: MaskGrid, under: Segmentation | None = None
) -> Iterator[float | Segmentation]:
    """Progress 0–1, then a plain mask on `grid` with the repairs in their place, to be taken over with `ReplacePlanes`.
    Where they say nothing (a copy that begins earlier) it is as `under` has it, over their instruments."""
    source = mending.mask
    if under is not None:
        under = under.with_instruments(source.instruments)
    result = Segmentation(grid, source.instruments)
    # For each band of the copy, the nearest one of the repairs.
    bands = np.rint([source.grid.band_at(f) for f in grid.band_hertz()]).astype(np.int64)
    known_bands = (bands >= 0) & (bands < source.grid.bands)
    for first in range(0, grid.columns, TILE):
        stop = min(first + TILE, grid.columns)
        seconds = np.arange(first, stop, dtype=np.float64) * grid.hop_s - place.shift_s
        places = seconds / source.grid.hop_s
        known = (places > -0.5) & (places < source.grid.columns - 0.5)
        planes: Planes = np.zeros((len(source.instruments), grid.bands, stop - first), np.uint8)
        if under is not None:
            planes[:] = under.shares(first, stop)
        if known.any():
            shares = _between(source, places[known])[:, np.clip(bands, 0, source.grid.bands - 1)]
            planes[:, :, known] = shares * known_bands[None, :, None]
        result.fill(first, planes)
        yield stop / grid.columns
    yield result


def _between(mask: Segmentation, places: NDArray[np.floating]) -> Planes:
    """(K, bands, len(places)): shares at rising fractional columns, as the renderer reads them (linear)."""
    lower = np.floor(places + 1e-6).astype(np.int64)
    part = np.clip(places - lower, 0, 1).astype(np.float32)
    shares = mask.shares(int(lower[0]), int(lower[-1]) + 2)
    here = lower - lower[0]
    # Rounding down keeps the sum at or below the whole.
    mixed = shares[:, :, here] * (1 - part) + shares[:, :, here + 1] * part
    floors: Planes = np.floor(mixed + np.float32(1e-3)).astype(np.uint8)
    return floors
