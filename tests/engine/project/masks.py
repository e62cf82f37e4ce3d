"""A mask that a network made, and what the tests of a project look at."""

import numpy as np

from engine.grid import MaskGrid
from engine.project.document import Project
from engine.project.segmentation import Segmentation
from engine.region import Box, Region

GRID = MaskGrid(columns=1_300, bands=8)
NAMES = ("flute", "cello", "violin")
EVERYWHERE = Box.all(GRID)
SPOT = Region.full(Box(1_000, 1_050, 2, 5))


def network(instruments: tuple[str, ...] = NAMES, seed: int = 1) -> Segmentation:
    rng = np.random.default_rng(seed)
    shares = rng.dirichlet(np.ones(len(instruments) + 1), (GRID.bands, GRID.columns)).transpose(2, 0, 1)
    result = Segmentation(GRID, instruments)
    result.fill(0, np.floor(shares[:-1] * 255).astype(np.uint8))
    return result


def planes(project: Project) -> np.ndarray:
    assert project.segmentation is not None
    return project.segmentation.shares(0, GRID.columns)


def touched(project: Project) -> np.ndarray:
    assert project.segmentation is not None
    return project.segmentation.touched(0, GRID.columns)


def soft(first: int, stop: int, low: int, high: int, seed: int = 5) -> Region:
    shape = high - low, stop - first
    return Region(Box(first, stop, low, high), np.random.default_rng(seed).integers(0, 256, shape, np.uint8))
