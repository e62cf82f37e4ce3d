"""What masks make of the sources, and learning for it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch

from tests.tiny_models import TINY
from tests.training.tones import MIX, RATE, write_tones
from training.data.manifest import Stem, append_stems
from training.data.mixtures import BatchMaker, StemBank
from training.learning.sound import TrainConfig, batch_loss, new_run, train_step
from training.run.ranks import Place

CONFIG = TrainConfig(warmup=1, bfloat16=False)
CPU = torch.device("cpu")
ALONE = Place(CPU)


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> StemBank:
    return StemBank(write_tones(tmp_path_factory.mktemp("data")), "train")


def test_powers_are_what_a_mask_makes_of_the_sources(bank: StemBank) -> None:
    mix = replace(MIX, other_share=0.0)
    batch, plain = (BatchMaker(bank, mix, seed=2, powers=wanted).make(0) for wanted in (True, False))
    assert plain.powers is None
    assert np.array_equal(plain.mix, batch.mix)
    powers = batch.powers
    assert powers is not None
    sounding = powers.own > 0
    assert np.array_equal(sounding, batch.classes >= 0)
    assert not np.any(powers.match[~sounding])
    for n in np.flatnonzero(sounding.sum(axis=1) == 1):
        assert powers.mix[n].sum() == pytest.approx(powers.own[n].sum(), rel=1e-3)
    # A mask of one half halves the mix, so what is left of a source is |x/2 − s|² ≥ 0 everywhere.
    error = 0.25 * powers.mix.sum(axis=(1, 2))[:, None] - powers.match.sum(axis=(2, 3)) + powers.own
    assert (error[sounding] >= 0).all()


def test_powers_know_the_phase(tmp_path: Path) -> None:
    """Re(x · s*) of all sources adds up to |x|², also where they lie upon each other; |s|² does not."""
    time = np.arange(4 * RATE) / RATE
    stems = []
    for voice, instrument in enumerate(("flute", "cello")):
        tone = 0.2 * np.sin(2 * np.pi * 440 * time + voice) * (1.5 + np.sin((3 + voice) * time))
        soundfile.write(tmp_path / f"{instrument}.flac", tone, RATE, subtype="PCM_16")
        rms = float(np.sqrt(np.mean(tone**2)))
        stems.append(
            Stem(instrument, f"{instrument}.flac", instrument, "tones", "0:0", "s", "e", voice, "train", 4.0, rms)
        )
    append_stems(tmp_path, stems)
    mix = replace(MIX, sources=(0.0, 1.0), duet_share=1.0, other_share=0.0, gain_db=0.0)
    powers = BatchMaker(StemBank(tmp_path, "train"), mix, seed=2, powers=True).make(0).powers
    assert powers is not None
    whole = powers.mix.sum(axis=(1, 2))
    assert powers.match.sum(axis=(1, 2, 3)) == pytest.approx(whole, rel=1e-3)
    assert (np.abs(powers.own.sum(axis=1) / whole - 1) > 0.05).any(), "sources that do not meet would prove nothing"


def test_a_source_that_is_hardly_heard_counts_nothing(bank: StemBank) -> None:
    mix = replace(MIX, batch=16, gain_db=40.0, sources=(0.0, 1.0), other_share=0.0)
    batch = BatchMaker(bank, mix, seed=2, powers=True).make(0)
    assert batch.powers is not None
    level = np.square(batch.sources).sum(axis=(2, 3))
    faint = (batch.classes >= 0) & (level < 1e-5 * level.max(axis=1, keepdims=True))
    assert faint.any()
    assert not batch.powers.own[faint].any()
    assert (batch.powers.own > 0).any(axis=1).all()


def test_learning_for_distortion_lowers_it(bank: StemBank) -> None:
    batch = BatchMaker(bank, MIX, seed=1, powers=True).make(0)
    ends = []
    for weight in (0.0, 1.0):
        config = replace(CONFIG, rate=3e-3, steps=1000, distortion_weight=weight)
        run = new_run(TINY, config, CPU)
        for _ in range(20):
            train_step(run, batch, config, ALONE)
        judge = replace(config, distortion_weight=1.0)
        with torch.no_grad():
            both, shares = (batch_loss(run.net, batch, c, CPU)[0] for c in (judge, replace(judge, distortion_weight=0)))
        ends.append(float(both - shares))
    assert ends[1] < ends[0] - 0.2
