"""How two players move: speed and change of speed in each one's part of the picture, picture by picture (NumPy only).

Optical flow by blocks (Lucas & Kanade 1981, one step; pictures are made small first, so that an arm moves by about a
pixel), after the picture before was moved as the camera was: by the median flow outside both parts. A bow that turns, a
hand that strikes and an arm that sets out change their velocity abruptly, breathing and swaying do not: so what counts
at the onset of a note is how much the velocities of a part's blocks change around a time. Cuts are found and left out,
and so is whatever does not show the same view as the picture in which the players were found.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from engine.arrays import Bytes, Doubles, Flags, Floats
from engine.media.frames import FrameReader
from engine.media.probe import Clip
from engine.twins.players import PlayerPart, Players

ROWS = 108
"""Pictures are looked at so high."""
BLOCK = 6
AROUND_S = 0.07
"""Velocities are compared over so long before and after a time (at least one picture)."""
STEADY = 4.0
"""Square of the grey levels that count as noise in any picture."""
CUT_LEVELS, CUT_TIMES = 10.0, 4.0
"""A cut: a coarse picture differs by so many grey levels (mean) and so many times more than pictures usually do."""
SAME_VIEW = 0.6
"""Correlation of coarse pictures from which on they show one view."""
LONGEST_PAUSE_S = 0.6
"""Pictures further apart than this say nothing of what happens between them."""
CAMERA_STEPS, FARTHEST, STILL = 2, 8.0, 0.05
SHORTEST_S = 0.004
CLEAR = 0.5
"""A block is trusted, of 1, where it says what the camera does."""
SAME_PICTURE = 0.02
"""Mean difference in grey levels of a picture that is only shown again."""


@dataclass(frozen=True, eq=False)
class Motion:
    """`times` (n,) seconds, rising, only where the players are seen; `speed`, `change` (2, n): of each player, in
    heights of the picture a second, and a second²; `step`: usual seconds between pictures."""

    times: Doubles
    speed: Floats
    change: Floats
    step: float


def find_motion(clip: Clip, players: Players, found_s: float, until_s: float) -> Iterator[float | Motion]:
    """Progress 0–1, then the motion from 0 to `until_s`. `found_s`: the time of a picture in which the players are
    where they are said to be. Raises `MediaError` where the picture cannot be read."""
    reader = FrameReader(clip)
    try:
        watch = _Watch(players, _grey(reader.frame_at(found_s, ROWS).image))
        t = 0.0
        while t < until_s:
            frame = reader.frame_at(t, ROWS)
            watch.look(max(frame.t, t), _grey(frame.image))
            # A frame may claim to end where it begins.
            t = max(frame.end, t + SHORTEST_S)
            yield min(1.0, t / until_s)
    finally:
        reader.close()
    yield watch.motion()


@dataclass(frozen=True, eq=False)
class _Place:
    """How far each block (rows, columns, 2) has moved since the shot began, in pixels, and how sure that is."""

    t: float
    moved: Floats
    weight: Floats


class _Watch:
    """Takes pictures in their order."""

    def __init__(self, players: Players, reference: Floats) -> None:
        self._players, self._reference, self._height = players, _coarse(reference), float(len(reference))
        self._last: tuple[float, Floats] | None = None
        self._usual = CUT_LEVELS / CUT_TIMES
        self._same_view = False
        self._track: list[_Place] = []
        self._found: list[tuple[float, list[float], list[float]]] = []
        self._steps: list[float] = []

    def look(self, t: float, picture: Floats) -> None:
        """The next one (h, w)."""
        if self._last is None or picture.shape != self._last[1].shape:
            self._begin(t, picture)
            return
        then, before = self._last
        difference = picture - before
        if float(np.abs(difference).mean()) < SAME_PICTURE and t - then < LONGEST_PAUSE_S:
            return
        coarse = float(np.abs(_coarse(difference)).mean())
        if coarse > CUT_LEVELS and coarse > CUT_TIMES * self._usual:
            self._begin(t, picture)
            return
        self._usual += 0.05 * (coarse - self._usual)
        if t - then >= LONGEST_PAUSE_S:
            self._begin(t, picture)
            return
        self._last = t, picture
        if self._same_view:
            self._steps.append(t - then)
            camera = self._camera(before, picture)
            self._follow(then, t, *_block_flow(_moved(before, camera), picture))

    def _begin(self, t: float, picture: Floats) -> None:
        """A shot begins."""
        self._same_view = _alike(_coarse(picture), self._reference)
        self._last = t, picture
        self._track = []

    def _follow(self, then: float, t: float, flow: Floats, weight: Floats) -> None:
        if not self._track:
            self._track.append(_Place(then, np.zeros_like(flow), weight))
        self._track.append(_Place(t, self._track[-1].moved + flow, weight))
        times = np.array([place.t for place in self._track]) + 1e-6
        middle = int(np.searchsorted(times, times[0] + AROUND_S))
        after = int(np.searchsorted(times, times[min(middle, len(times) - 1)] + AROUND_S))
        if after < len(times):
            here = self._track[middle]
            if not self._found or here.t > self._found[-1][0]:
                self._compare(self._track[0], here, self._track[after])
            self._track.pop(0)

    def _camera(self, before: Floats, picture: Floats) -> Doubles:
        """(2,) pixels right and down that what lies outside both parts has moved, in a few steps at half the size."""
        small, target = _halved(before), _halved(picture)
        camera = np.zeros(2)
        for _ in range(CAMERA_STEPS):
            flow, weight = _block_flow(_moved(small, camera), target, BLOCK // 2)
            clear = self._outside(weight.shape) & (weight > CLEAR)
            step = np.median(flow[clear], axis=0) if clear.any() else np.zeros(2)
            camera += step
            if np.abs(step).max() < STILL:
                break
        # Further than this no hand shakes: it is a pan, or nothing that flow can tell.
        return 2 * np.clip(camera, -FARTHEST, FARTHEST)

    def _outside(self, shape: tuple[int, ...]) -> Flags:
        outside = np.ones(shape, np.bool_)
        for player in self._players:
            outside[_within(player, shape)] = False
        # Where the players fill the picture the camera is what most of it does.
        return outside if outside.mean() > 0.1 else np.ones_like(outside)

    def _compare(self, before: _Place, here: _Place, after: _Place) -> None:
        v0 = (here.moved - before.moved) / (here.t - before.t) / self._height
        v1 = (after.moved - here.moved) / (after.t - here.t) / self._height
        seconds, weight = (after.t - before.t) / 2, (before.weight + here.weight + after.weight) / 3
        speed, change = list[float](), list[float]()
        for player in self._players:
            part = _within(player, weight.shape)
            w = weight[part] / max(float(weight[part].sum()), 1e-6)
            speed.append(float(np.sqrt((w[..., None] * (v0[part] ** 2 + v1[part] ** 2)).sum() / 2)))
            change.append(float(np.sqrt((w[..., None] * (v1[part] - v0[part]) ** 2).sum())) / seconds)
        self._found.append((here.t, speed, change))

    def motion(self) -> Motion:
        """Of all that was seen."""
        step = float(np.median(self._steps)) if self._steps else LONGEST_PAUSE_S
        speed, change = (np.array([f[n] for f in self._found], np.float32).reshape(-1, 2).T for n in (1, 2))
        return Motion(np.array([f[0] for f in self._found], np.float64), speed, change, step)


def _within(player: PlayerPart, shape: tuple[int, ...]) -> tuple[slice, slice]:
    """The blocks (rows, columns) of a part of the picture, at least one."""
    rows, columns = shape
    top, left = min(int(player.top * rows), rows - 1), min(int(player.left * columns), columns - 1)
    return (
        slice(top, max(top + 1, round(player.bottom * rows))),
        slice(left, max(left + 1, round(player.right * columns))),
    )


def _grey(image: Bytes) -> Floats:
    """Green is most of what is light, and quicker than a weighted mean."""
    return np.asarray(image[..., 1], np.float32)


def _coarse(picture: Floats) -> Floats:
    return _blocks(picture) / np.float32(BLOCK * BLOCK)


def _halved(picture: Floats) -> Floats:
    rows, columns = (max(2, n // 2 * 2) for n in picture.shape)
    cut = np.pad(picture, ((0, max(0, rows - picture.shape[0])), (0, max(0, columns - picture.shape[1]))), mode="edge")
    cut = cut[:rows, :columns]
    return np.asarray((cut[::2, ::2] + cut[1::2, ::2] + cut[::2, 1::2] + cut[1::2, 1::2]) / 4, np.float32)


def _moved(picture: Floats, by: Doubles) -> Floats:
    """A picture moved by pixels right and down, between pixels too; its edges go on."""
    whole = np.floor(by).astype(int)
    u, v = (float(part) for part in by - whole)
    reach = int(np.abs(whole).max()) + 1
    padded = np.pad(picture, reach, mode="edge")
    rows, columns = picture.shape
    top, left = reach - whole[1], reach - whole[0]
    a = padded[top - 1 : top + rows, left - 1 : left + columns]
    lines = a[1:] * np.float32(1 - v) + a[:-1] * np.float32(v)
    return np.asarray(lines[:, 1:] * np.float32(1 - u) + lines[:, :-1] * np.float32(u), np.float32)


def _blocks(values: Floats, size: int = BLOCK) -> Floats:
    """Sums over blocks; what is left over at the right and the bottom is not looked at."""
    # A picture slimmer than a block is one block wide.
    high, wide = (min(size, n) for n in values.shape)
    rows, columns = values.shape[0] // high, values.shape[1] // wide
    cut = values[: rows * high, : columns * wide].reshape(rows, high, columns, wide)
    return np.asarray(cut.sum(axis=(1, 3)), np.float32)


def _alike(one: Floats, other: Floats) -> bool:
    a, b = one - one.mean(), other - other.mean()
    return float((a * b).sum()) >= SAME_VIEW * float(np.sqrt((a**2).sum() * (b**2).sum()))


def _block_flow(one: Floats, other: Floats, size: int = BLOCK) -> tuple[Floats, Floats]:
    """Flow (rows, columns, 2) in pixels (right, down) from one picture to the next, and how much each block is to be
    trusted (rows, columns) 0–1: where nothing but noise can be seen, both are about zero."""
    mean = np.asarray((one + other) / 2, np.float32)
    dt = np.asarray(other - one, np.float32)
    dx, dy = np.zeros_like(mean), np.zeros_like(mean)
    dx[:, 1:-1] = (mean[:, 2:] - mean[:, :-2]) / 2
    dy[1:-1] = (mean[2:] - mean[:-2]) / 2
    xx, yy, xy, xt, yt, tt = (
        _blocks(a * b, size) for a, b in ((dx, dx), (dy, dy), (dx, dy), (dx, dt), (dy, dt), (dt, dt))
    )
    noise = np.float32(size * size * STEADY) + np.median(tt)
    determinant = (xx + noise) * (yy + noise) - xy**2
    u, v = ((xy * yt - (yy + noise) * xt) / determinant, (xy * xt - (xx + noise) * yt) / determinant)
    return np.stack([u, v], axis=-1).astype(np.float32), np.asarray((xx + yy) / (xx + yy + noise), np.float32)
