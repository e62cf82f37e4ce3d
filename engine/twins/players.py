"""Where in the picture the two players are: two points from a person, or the two strongest places of a heat map."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.arrays import Floats
from engine.errors import SplitError
from engine.instruments import CLASS_IDS
from engine.language import tr
from engine.places import PlaceMaps

WIDEST, NARROWEST = 0.22, 0.06
"""Half of a player's part of the picture, of its width."""
TALLEST = 0.42
"""Half of it, of its height."""
APART = 0.15
"""Two places nearer to each other than this part of the width are one player's."""
SECOND = 0.35
"""The second place is a player where the heat there is at least so much of the first one's, ..."""
VALLEY = 0.85
"""... and falls below so much of the second's between them."""


@dataclass(frozen=True)
class PlayerPart:
    """A player's part of the picture: 0–1 from the left and the top."""

    left: float
    top: float
    right: float
    bottom: float


Players = tuple[PlayerPart, PlayerPart]
"""The left one first."""
Point = tuple[float, float]


def players_at(one: Point, other: Point) -> Players:
    """The parts of the picture around two points (0–1 from the left and the top) that do not overlap. Raises
    `SplitError` for points outside the picture, or too near to each other to be two players."""
    if not all(0 <= value <= 1 for point in (one, other) for value in point):
        raise SplitError(tr("A player is a point in the picture: 0 to 1 from the left and from the top."))
    (x1, y1), (x2, y2) = sorted((one, other))
    half = min(WIDEST, (x2 - x1) / 2)
    if half >= NARROWEST:
        return _around(x1, y1, half, TALLEST), _around(x2, y2, half, TALLEST)
    tall = min(TALLEST, abs(y2 - y1) / 2)
    if tall < NARROWEST:
        raise SplitError(tr("These two points are too near to each other to be two players."))
    return _around(x1, y1, WIDEST, tall), _around(x2, y2, WIDEST, tall)


def find_players(maps: Sequence[PlaceMaps], instrument: str) -> Players | None:
    """The two places where the networks see the instrument most in some pictures; None where they see only one, and
    for an instrument that they do not know."""
    if not maps or instrument not in CLASS_IDS:
        return None
    heat = _smooth(np.mean([one.heat(instrument, [instrument]) for one in maps], axis=0))
    columns = heat.max(axis=0)
    width = len(columns)
    first = int(columns.argmax())
    away = np.abs(np.arange(width) - first) >= APART * width
    if not away.any():
        return None
    second = int(np.where(away, columns, -1.0).argmax())
    between = columns[min(first, second) : max(first, second) + 1]
    if columns[second] < SECOND * columns[first] or between.min() > VALLEY * columns[second]:
        return None
    points = [((c + 0.5) / width, (int(heat[:, c].argmax()) + 0.5) / len(heat)) for c in (first, second)]
    return players_at(points[0], points[1])


def _around(x: float, y: float, half: float, tall: float) -> PlayerPart:
    return PlayerPart(max(0.0, x - half), max(0.0, y - tall), min(1.0, x + half), min(1.0, y + tall))


def _smooth(heat: Floats) -> Floats:
    """(h, w), each place with its eight neighbours."""
    padded = np.pad(heat, 1, mode="edge")
    rows = padded[:-2] + padded[1:-1] + padded[2:]
    return np.asarray((rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]) / 9, np.float32)
