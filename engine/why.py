"""Why is a cell of the mask as it is: what ear, direction, teaching and hand said of it, what eye and ear said of the
instrument around that time, and what it would be without each.

Hand and teaching are layers of the mask, and kept; evidence is kept by place. What the sound network alone said, window
by window, and what direction made of it is asked again of the networks when somebody wants to know: keeping it would
take as much room again as the mask, asking takes one or two windows (and, in stereo, the ten from which directions are
learnt). No torch here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from engine.arrays import Floats
from engine.errors import ProjectError
from engine.grid import MaskGrid
from engine.instruments import CLASS_IDS, OTHER, class_index
from engine.language import mark, number, tr
from engine.project.segmentation import Segmentation
from engine.project.selection import note_name
from engine.region import Box
from engine.separation_events import EvidenceTrack


@dataclass(frozen=True)
class Cell:
    """A place in a recording, and the cell of its mask that holds it."""

    seconds: float
    hertz: float
    column: int
    band: int

    @classmethod
    def at(cls, grid: MaskGrid, seconds: float, hertz: float) -> "Cell":
        """Raises `ProjectError` outside the recording and beside the mask's frequencies."""
        if not hertz > 0 or not 0 <= (column := round(grid.column_at(seconds))) < grid.columns:
            raise ProjectError(
                tr(
                    "The recording ends at {duration:.2f} s; there is nothing at {seconds:g} s.",
                    duration=grid.duration,
                    seconds=seconds,
                )
            )
        if not 0 <= (band := round(grid.band_at(hertz))) < grid.bands:
            raise ProjectError(
                tr(
                    "The mask reaches from {f_min:g} to {f_max:g} Hz; {hertz:g} Hz is outside.",
                    f_min=grid.f_min,
                    f_max=grid.f_max,
                    hertz=hertz,
                )
            )
        return cls(seconds, hertz, column, band)


@dataclass(frozen=True)
class Asked:
    """What networks say of a cell when they are asked again, each (K,) 0–1: `windows` (n, K), each window that reaches
    there alone; `ear`, them joined; `direction`, what where things sound from makes of it, None in mono. `heard`,
    `seen`: how likely each instrument plays then, by the window and by the picture, None where nobody looked."""

    windows: Floats
    ear: Floats
    direction: Floats | None
    heard: Floats | None = None
    seen: Floats | None = None


@dataclass(frozen=True)
class Share:
    """One instrument's (or `other`'s) share of a cell, 0–1, stage by stage; None: that stage said nothing. `ear`,
    `direction`: as in `Asked`, `windows` too; `untaught`: what the networks said that made the mask; `taught`: after
    they were taught on this recording; `now`: after the hand. `heard`, `seen`: how likely it plays around that time."""

    instrument: str
    now: float
    taught: float
    untaught: float
    heard: float | None = None
    seen: float | None = None
    ear: float | None = None
    direction: float | None = None
    windows: tuple[float, ...] = ()


@dataclass(frozen=True)
class Why:
    """All that is known of a cell. `by_hand`, `by_teaching`: whether these decided it. `shares`: the mask's instruments
    in their order, `other` last."""

    cell: Cell
    by_hand: bool
    by_teaching: bool
    shares: tuple[Share, ...]

    @property
    def decided_by(self) -> str:
        """The last that changed it: hand, teaching, direction (if the networks were asked) or ear."""
        if self.by_hand:
            return "hand"
        if self.by_teaching:
            return "teaching"
        moved = [s for s in self.shares if s.direction is not None and s.ear is not None]
        return "direction" if any(abs((s.direction or 0) - (s.ear or 0)) > 0.05 for s in moved) else "ear"

    def record(self) -> dict[str, object]:
        """For JSON. `without`: each instrument's share if the hand, teaching, direction had not been."""
        return {
            "at_s": self.cell.seconds,
            "hertz": self.cell.hertz,
            "note": note_name(self.cell.hertz),
            "decided_by": self.decided_by,
            "shares": [_recorded(share) for share in self.shares],
        }

    def sentence(self, name: Callable[[str], str]) -> str:
        """For people, the strongest two; `name`: how an instrument is called."""
        told = []
        for share in sorted(self.shares, key=lambda s: -max(s.now, s.taught))[:2]:
            parts = [f"{name(share.instrument)} {number(share.now, '.0%')}"]
            if self.by_hand:
                parts.append(tr("without your hand {part:.0%}", part=share.taught))
            if self.by_teaching:
                parts.append(tr("untaught {part:.0%}", part=share.untaught))
            parts += [] if share.heard is None else [tr("heard {part:.0%}", part=share.heard)]
            parts += [] if share.seen is None else [tr("seen {part:.0%}", part=share.seen)]
            told.append(", ".join(parts))
        return tr(WORDS[self.decided_by], note=note_name(self.cell.hertz), told="; ".join(told))


WORDS = {
    "hand": mark("{note}, decided by your hand: {told}."),
    "teaching": mark("{note}, decided by teaching: {told}."),
    "direction": mark("{note}, decided by direction: {told}."),
    "ear": mark("{note}, decided by the networks: {told}."),
}


def why(mask: Segmentation, track: EvidenceTrack | None, cell: Cell) -> Why:
    """What is kept of a cell. Takes nothing."""
    box = Box(cell.column, cell.column + 1, cell.band, cell.band + 1)
    planes, touched = mask.read(box)
    layers = [planes[:, 0, 0]]
    for read in (mask.base_shares, mask.untaught_shares):
        layers.append(read(cell.column, cell.column + 1)[:, cell.band, 0])
    now, taught, untaught = (_with_other(layer.astype(np.float32) / np.float32(255)) for layer in layers)
    shares = []
    for k, name in enumerate((*mask.instruments, OTHER.id)):
        heard, seen = _evidence(track, name, cell.seconds)
        shares.append(Share(name, float(now[k]), float(taught[k]), float(untaught[k]), heard, seen))
    by_teaching = bool(mask.taught(cell.column, cell.column + 1)[cell.band, 0]) and not touched[0, 0]
    return Why(cell, bool(touched[0, 0]), by_teaching, tuple(shares))


def told_by(known: Why, asked: Asked) -> Why:
    """With what the networks said when they were asked again."""
    ear, windows = _with_other(asked.ear), np.stack([_with_other(window) for window in asked.windows])
    direction = None if asked.direction is None else _with_other(asked.direction)

    def likely(values: Floats | None, k: int, before: float | None) -> float | None:
        return before if values is None or k >= len(values) else float(values[k])

    shares = tuple(
        replace(
            share,
            ear=float(ear[k]),
            direction=None if direction is None else float(direction[k]),
            heard=likely(asked.heard, k, share.heard),
            seen=likely(asked.seen, k, share.seen),
            windows=tuple(float(window[k]) for window in windows),
        )
        for k, share in enumerate(known.shares)
    )
    return replace(known, shares=shares)


def _recorded(share: Share) -> dict[str, object]:
    def told(value: float | None) -> float | None:
        return None if value is None else round(value, 4)

    return {
        "name": share.instrument,
        "share": told(share.now),
        "without": {
            "hand": told(share.taught),
            "hand_and_teaching": told(share.untaught),
            "hand_teaching_and_direction": told(share.ear),
        },
        "ear": told(share.ear),
        "windows": [told(value) for value in share.windows],
        "direction": told(share.direction),
        "evidence": {"heard": told(share.heard), "seen": told(share.seen)},
    }


def _with_other(shares: Floats) -> Floats:
    return np.append(shares, max(0.0, 1 - float(shares.sum()))).astype(np.float32)


def _evidence(track: EvidenceTrack | None, name: str, seconds: float) -> tuple[float | None, float | None]:
    """How likely an instrument was heard and seen in the examined window nearest to a time."""
    if track is None or name not in CLASS_IDS or not len(track.starts):
        return None, None
    nearest = int(np.abs(track.starts + track.length / 2 - seconds).argmin())
    values: Sequence[float] = [float(v[nearest, class_index(name)]) for v in (track.heard, track.seen)]
    heard, seen = (None if np.isnan(value) else value for value in values)
    return heard, seen
