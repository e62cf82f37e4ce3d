"""Auditioning a region, and the network's own mask: what sounds is what is named, to the sample."""

import numpy as np

from engine.dsp.resynth import Renderer
from engine.playback.source import Source
from engine.project.document import Project
from engine.project.edits import Paint
from engine.project.mix import MixState
from engine.region import Box, Region
from tests.fakes import noise_buffer, random_mask

START, STOP = 30_000, 60_000
SOUND = noise_buffer(2.0)


def heard(source: Source, mix: MixState) -> np.ndarray:
    return np.array(source.read(mix, START, STOP))


def test_a_region_and_everything_else_make_up_the_whole() -> None:
    mask, mix = random_mask(2.0), MixState(gains={"violin": 0.5})
    source = Source(Renderer(SOUND, mask.grid), lambda: mask, SOUND.rate)
    region = Region.full(Box(20, 60, 80, 160))
    whole = heard(source, mix)
    source.audition = region
    part = heard(source, mix)
    source.audition = region.inverted(mask.grid)
    rest = heard(source, mix)
    assert np.abs(part).max() > 0.01
    # Shares are bytes, rounded down once more by a region.
    assert np.abs(part + rest - whole).max() < 0.01


def test_outside_its_time_an_audition_is_silent_and_the_mixer_still_counts() -> None:
    mask = random_mask(2.0)
    source = Source(Renderer(SOUND, mask.grid), lambda: mask, SOUND.rate)
    source.audition = Region.full(Box(0, 10, 0, 256))
    assert np.abs(heard(source, MixState())).max() == 0
    source.audition = Region.full(Box.all(mask.grid))
    silent = MixState(mute=frozenset({"violin", "cello", "other"}))
    assert np.abs(heard(source, silent)).max() == 0


def test_the_networks_own_mask_sounds_as_before_the_edits() -> None:
    mask, mix = random_mask(2.0), MixState(solo=frozenset({"violin"}))
    source = Source(Renderer(SOUND, mask.grid), lambda: mask, SOUND.rate)
    before = heard(source, mix)
    Project(mask).apply(Paint(Region.full(Box.all(mask.grid)), "cello"))
    source.refresh()
    assert np.abs(heard(source, mix)).max() < 1e-6
    source.network = True
    assert np.abs(heard(source, mix) - before).max() < 1e-6
