"""The scripted user of `bench gestures`: it must choose what is best, or its figures say nothing about the tools."""

from itertools import islice

import numpy as np
import pytest

from engine.grid import MaskGrid
from engine.project.segmentation import Segmentation
from tests.bench.bench_gestures import mend
from tests.bench.duets import RATE, duets
from tests.bench.scripted_user import TOOLS, ArraySound, Duet, Ledger, best_path, best_rectangle, notes_of


def short_duet() -> Duet:
    """Two seconds of tones."""
    (duet,) = islice(duets(None), 1)
    samples = 2 * duet.sound.rate
    return Duet(duet.name, duet.instruments, duet.stems[:, :samples], ArraySound(duet.sound.samples[:samples], RATE))


def test_the_best_rectangle_is_found() -> None:
    rng = np.random.default_rng(1)
    worth = rng.normal(-0.3, 0.5, (40, 60)).astype(np.float32)
    worth[10:19, 21:44] += 1.5
    box = best_rectangle(worth)
    chosen = worth[box.low : box.high, box.first : box.stop].sum()
    assert chosen >= worth[10:19, 21:44].sum()
    assert abs(box.first - 21) <= 1
    assert abs(box.low - 10) <= 1


def test_the_best_stroke_follows_the_ridge() -> None:
    worth = np.full((40, 60), -0.2, np.float32)
    ridge = [(t, 10 + t // 4) for t in range(12, 50)]
    for t, band in ridge:
        worth[band, t] = 1
    assert best_path(worth, 0) == ridge


def test_every_tool_mends_a_mask_that_has_it_wrong() -> None:
    duet = short_duet()
    grid = MaskGrid.for_duration(duet.sound.length / duet.sound.rate)
    wrong = Segmentation(grid, duet.instruments)
    wrong.fill(0, np.full((2, grid.bands, grid.columns), 127, np.uint8))
    notes = notes_of(duet, grid, every=30, peaks=1)
    for tool in TOOLS:
        scores = mend(duet, wrong, notes, (tool,), marks=(1,))
        assert scores[1] > scores[0] + 1, tool


def test_the_ledger_agrees_with_what_is_rendered() -> None:
    duet = short_duet()
    grid = MaskGrid.for_duration(duet.sound.length / duet.sound.rate)
    ledger = Ledger(duet, grid)
    ideal = np.asarray(np.clip(ledger.match / np.maximum(ledger.mix, 1e-9), 0, 1), np.float32)
    best, half = ledger.errors(ideal), ledger.errors(np.full_like(ideal, 0.5))
    assert (best < 0.1 * half).all()
    silent = ledger.errors(np.zeros_like(ideal))
    assert silent == pytest.approx(ledger.own.sum(axis=(1, 2)), rel=1e-4)
