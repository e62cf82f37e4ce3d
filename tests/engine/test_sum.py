"""Σ stems + residual = the recording, whatever its rate, channels, length and mask: a file is decoded, its stems are
exported, and what lies on the disk is added up."""

import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, event, example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from engine.export import StemRequest, export_stems
from engine.grid import MaskGrid
from engine.media.probe import probe
from engine.media.reader import decode_audio
from engine.media.writer import FLAC_ANY_RATE, FLAC_CHANNELS, StemFormat
from engine.project.segmentation import Segmentation
from engine.region import Box

RATES = (8000, 11_025, 22_050, 44_100, 48_000, 88_200, 96_000, 176_400, 192_000, 352_800, 384_000)
FORMATS = (("wav", "16"), ("wav", "24"), ("wav", "32f"), ("flac", "16"), ("flac", "24"))
NAMES = ("violin", "cello", "flute")
MOST_SAMPLES = 1 << 15
"""Of all channels: enough for several columns and blocks at every rate."""
LEVEL = 0.2
"""Of the mix; stems and residual then stay within ±1, so that nothing is cut off."""


@dataclass(frozen=True)
class Case:
    """A recording, a mask, and how the stems are wanted."""

    rate: int
    channels: int
    length: int
    stored: StemFormat
    instruments: int
    lead: int
    seed: int


def _flac_holds(rate: int, channels: int) -> bool:
    return channels <= FLAC_CHANNELS and (rate <= FLAC_ANY_RATE or rate % 10 == 0)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    channels = draw(st.integers(1, 16))
    rate = draw(st.one_of(st.sampled_from(RATES), st.integers(8000, 384_000)))
    formats = [f for f in FORMATS if f[0] == "wav" or _flac_holds(rate, channels)]
    most = MOST_SAMPLES // channels
    length = draw(st.one_of(st.integers(1, 5), st.integers(1, most)))
    return Case(
        rate=rate,
        channels=channels,
        length=length,
        stored=StemFormat(*draw(st.sampled_from(formats))),  # type: ignore[arg-type]  # as listed above
        instruments=draw(st.integers(1, len(NAMES))),
        lead=draw(st.sampled_from((0, 0, 1, 777))),
        seed=draw(st.integers(0, 1 << 32)),
    )


def sound_of(case: Case) -> NDArray[np.float32]:
    """(channels, n): noise, a click, a sine or silence, by chance, in each channel."""
    random = np.random.default_rng(case.seed)
    time = np.arange(case.length)
    rows = []
    for _ in range(case.channels):
        kind = random.integers(4)
        if kind == 0:
            row = random.uniform(-1, 1, case.length)
        elif kind == 1:
            row = (time == random.integers(case.length)).astype(float)
        elif kind == 2:
            row = np.sin(time * random.uniform(0, np.pi))
        else:
            row = np.zeros(case.length)
        rows.append(LEVEL * row)
    return np.array(rows, np.float32)


def mask_of(case: Case) -> Segmentation:
    """Random shares, in a part of the columns the network's, in a part of the cells a person's."""
    random = np.random.default_rng(case.seed + 1)
    grid = MaskGrid.for_duration(case.length / case.rate)
    names = NAMES[: case.instruments]

    def planes(bands: int, columns: int) -> NDArray[np.uint8]:
        shares = random.dirichlet(np.full(len(names) + 1, 0.3), (bands, columns))
        return np.floor(255 * shares[..., :-1]).astype(np.uint8).transpose(2, 0, 1)

    mask = Segmentation(grid, names)
    filled = int(random.integers(1, grid.columns + 1))
    mask.fill(0, planes(grid.bands, filled))
    first = int(random.integers(grid.columns))
    box = Box(first, grid.columns, 3, grid.bands - 3)
    mask.write(box, planes(box.bands, box.columns), random.random((box.bands, box.columns)) < 0.5)
    return mask


def check(case: Case) -> None:
    """Decode, export, add up."""
    event(f"{case.stored.format} {case.stored.bit_depth}")
    samples = sound_of(case)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        soundfile.write(folder / "mix.wav", samples.T, case.rate, subtype="FLOAT")
        with closing(decode_audio(probe(folder / "mix.wav"), folder)) as buffer, closing(mask_of(case)) as mask:
            np.testing.assert_array_equal(buffer.read(0, buffer.length), samples)
            wanted = StemRequest(mask.instruments, format=case.stored, lead=case.lead)
            *_, last = export_stems(buffer, mask, folder / "stems", wanted)
        assert last.clipped == (0,) * (case.instruments + 1)
        total = np.zeros((case.channels, case.lead + case.length))
        for path in last.files:
            stem, rate = soundfile.read(path, dtype="float64", always_2d=True)
            assert (rate, stem.shape) == (case.rate, total.T.shape)
            total += stem.T
    assert not total[:, : case.lead].any()
    # Half a step of the residual; in 32-bit float the rounding of a number below one.
    most = 2.0**-25 if case.stored.bit_depth == "32f" else 0.5 / 2.0 ** (int(case.stored.bit_depth) - 1)
    assert np.abs(total[:, case.lead :] - samples).max() <= most * (1 + 1e-9)


@settings(max_examples=10, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
@given(cases())
@example(Case(384_000, 16, 1, StemFormat("wav", "24"), 3, 0, 1))
@example(Case(8000, 1, 1, StemFormat("flac", "16"), 1, 1, 2))
def test_what_is_exported_adds_up_to_the_recording(case: Case) -> None:
    check(case)


@pytest.mark.slow
@pytest.mark.timeout(3600)
@settings(max_examples=1000, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(cases())
def test_a_thousand_recordings_add_up(case: Case) -> None:
    check(case)
