"""What another separator's stems lose by becoming a mask that adds up: at most 0.3 dB of SDR, where they overlap and
err as such stems do. The true stems are the demo's; each estimate is a ratio mask on a grid of its own, with errors.
"""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from engine.dsp.resynth import Renderer
from engine.dsp.stft import istft, stft
from engine.grid import MaskGrid, StftConfig
from engine.project.segmentation import Segmentation
from engine.project.stem_import import check_stems, import_steps
from engine.project.stem_places import ImportedStem
from tests.engine.project.stand_ins import Waves

RATE, SECONDS = 44_100, 6
Signal = NDArray[np.float32]


@pytest.fixture(scope="module")
def truth(repository: Path) -> tuple[Signal, Signal]:
    """Flute and cello, (1, n)."""
    flute, cello = (
        soundfile.read(repository / f"resources/demo/{name}.flac", SECONDS * RATE, dtype="float32", always_2d=True)[0].T
        for name in ("flute", "cello")
    )
    return flute, cello


def estimate(own: Signal, other: Signal, error: float, seed: int) -> Signal:
    """Whoever separates so does not add up to the mix with the other's estimate: errors are drawn for each alone."""
    config = StftConfig(RATE, 2048, 512)
    mine, theirs = stft(own, config), stft(other, config)
    ratio = np.abs(mine) / np.maximum(np.abs(mine) + np.abs(theirs), 1e-9)
    bins, frames = ratio.shape[1:]
    errors = np.random.default_rng(seed).normal(0, error, (bins // 8 + 1, frames // 4 + 1))
    ratio += np.kron(errors, np.ones((8, 4)))[:bins, :frames]
    return istft((mine + theirs) * np.clip(ratio, 0, 1).astype(np.float32), config, own.shape[1])


def sdr(true: Signal, found: Signal) -> float:
    """dB of the true stem over all that differs from it."""
    return float(10 * np.log10(np.square(true).sum() / np.square(true - found).sum()))


@pytest.mark.parametrize("error", [0.0, 0.2, 0.4, 0.6])
def test_a_separator_s_stems_lose_at_most_0_3_db(truth: tuple[Signal, Signal], error: float) -> None:
    flute, cello = truth
    stems = {"flute": estimate(flute, cello, error, 1), "cello": estimate(cello, flute, error, 2)}
    mix = Waves(flute + cello, RATE)
    grid = MaskGrid.for_duration(SECONDS)
    mask = Segmentation(grid, ("flute", "cello"))
    imported = [ImportedStem(name, Waves(stem, RATE), name) for name, stem in stems.items()]
    place = check_stems(mix, imported)
    assert not any(place.offset_s)
    for block in import_steps(mix, imported, grid, place.offset_s, place.gain, coherent=True):
        mask.fill(block.first, block.planes)
    renderer = Renderer(mix, grid)
    for name, true in (("flute", flute), ("cello", cello)):
        ours = renderer.render(mask, {name: 1.0}, 0, mix.length)
        assert sdr(true, ours) >= sdr(true, stems[name]) - 0.3, (name, error)
