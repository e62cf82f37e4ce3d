"""Methods give what they promise and their scores mean what they say."""

import math
from collections.abc import Sequence

import numpy as np
import pytest

from engine.device import DeviceChoice
from engine.model.audio_unet import AudioUNet, AudioUNetConfig
from engine.model.checkpoint import LoadedModel
from engine.model.fusion import FusionConfig
from tests.training.small_data import RATE, make_data_set, notes
from training.methods import (
    ArraySound,
    Estimates,
    EvaluationError,
    Floats,
    FrameAt,
    Method,
    ModelSeparator,
    NmfBaseline,
    Task,
    baselines,
    networks,
)
from training.scoring import at_rate, score

NAMES = ("clarinet", "violin")


@pytest.fixture(scope="module")
def task() -> Task:
    stems = np.stack([notes("clarinet", 0, 901, 4.0), notes("violin", 2, 902, 4.0)])
    return Task("test/000", NAMES, stems, stems.sum(axis=0), RATE, None)


@pytest.fixture(scope="module")
def learnt(tmp_path_factory: pytest.TempPathFactory) -> NmfBaseline:
    folder = tmp_path_factory.mktemp("data")
    return NmfBaseline(folder, make_data_set(folder, {"train": 2}), seed=1)


def test_baselines_rank_as_they_must(task: Task, learnt: NmfBaseline) -> None:
    rows = {m.key: score(task, m, "b", RATE) for m in baselines(learnt)}
    sdr = {key: np.mean([s.sdr for s in scores]) for key, scores in rows.items()}
    assert sdr["mixture"] + 3 < sdr["nmf"] < sdr["ideal-ratio"]
    assert sdr["ideal-binary"] > 10
    assert all(s.gain == 0 for s in rows["mixture"])
    assert all(s.gain == pytest.approx(s.si_sdr - m.si_sdr) for s, m in zip(rows["nmf"], rows["mixture"], strict=True))
    assert all(s.listed is None for scores in rows.values() for s in scores)


def test_nmf_needs_training_stems_of_the_instrument(task: Task, learnt: NmfBaseline) -> None:
    foreign = Task("test/001", ("erhu", "violin"), task.stems, task.mix, RATE, None)
    with pytest.raises(EvaluationError, match="erhu"):
        learnt.estimate(foreign)


class Oracle:
    """A separator that knows the answer, but hears only what it is asked for or `hears`."""

    def __init__(self, task: Task, hears: Sequence[str]) -> None:
        self.stems, self.hears = dict(zip(task.instruments, task.stems, strict=True)), hears
        self.looked = False

    def separate_array(
        self, mix: Floats, rate: int, instruments: Sequence[str] | None, frame_at: FrameAt | None = None
    ) -> Estimates:
        self.looked = self.looked or frame_at is not None
        chosen = self.hears if instruments is None else instruments
        return {name: self.stems.get(name, mix) + 0.01 * mix for name in chosen}


def test_an_instrument_that_was_not_found_has_failed(task: Task) -> None:
    rows = {m.key: m for m in networks(Oracle(task, ["violin", "erhu"]), with_pictures=False)}
    missed, found = score(task, rows["audio-only"], "b", RATE)
    assert (missed.listed, found.listed) == (False, False)
    assert all(math.isnan(v) for v in (missed.sdr, missed.sir, missed.sar, missed.si_sdr, missed.gain))
    assert found.sdr > 30
    assert [s.listed for s in score(task, rows["named"], "b", RATE)] == [None, None]
    right = networks(Oracle(task, ["violin", "clarinet"]), with_pictures=False)[0]
    assert [s.listed for s in score(task, right, "b", RATE)] == [True, True]


def test_the_picture_reaches_the_fused_row_alone(task: Task) -> None:
    picture = Task(task.id, NAMES, task.stems, task.mix, RATE, lambda _: np.zeros((4, 4, 3), np.uint8))
    for key, looks in (("audio-only", False), ("fused", True), ("named", False)):
        oracle = Oracle(task, NAMES)
        row = next(m for m in networks(oracle, with_pictures=True) if m.key == key)
        assert row.pictures == looks
        row.estimate(picture)
        assert oracle.looked == looks
    fused = networks(Oracle(task, NAMES), with_pictures=True)[1]
    with pytest.raises(EvaluationError, match="picture"):
        fused.estimate(task)


@pytest.mark.parametrize("value", [0.0, np.nan, np.inf])
@pytest.mark.parametrize("rate", [RATE, 8000])
def test_broken_estimates_fail_and_spoil_no_other(task: Task, value: float, rate: int) -> None:
    def estimate(task: Task) -> Estimates:
        broken = np.full_like(task.mix, value)
        return {"clarinet": broken, "violin": task.stems[1] + 0.1 * task.mix}

    clarinet, violin = score(task, Method("x", "X", estimate), "b", rate)
    assert math.isnan(clarinet.sdr)
    assert math.isnan(clarinet.gain)
    assert violin.sdr > 15


def test_resampling_keeps_a_tone_and_its_length() -> None:
    tone = np.sin(2 * np.pi * 440 * np.arange(44_100) / 44_100).astype(np.float32)[None]
    low = at_rate(tone, 44_100, 11_025)
    expected = np.sin(2 * np.pi * 440 * np.arange(11_025) / 11_025)
    assert low.shape == (1, 11_025)
    np.testing.assert_allclose(low[0, 500:-500], expected[500:-500], atol=1e-2)
    assert at_rate(tone, 44_100, 44_100) is tone


def test_array_sound_is_silent_outside() -> None:
    sound = ArraySound(np.arange(1, 6, dtype=np.float32), 10)
    assert sound.read(-2, 3).tolist() == [[0, 0, 1, 2, 3]]
    assert sound.read(3, 8).tolist() == [[4, 5, 0, 0, 0]]
    assert sound.read(9, 11).tolist() == [[0, 0]]


def test_a_network_separates_through_the_products_path(task: Task) -> None:
    """An untrained network: not good, but complete, finite, and never more than the mix."""
    net = AudioUNet(AudioUNetConfig(filters=4, widest=8, embedding=8)).eval()
    model = LoadedModel("tiny", {}, net, None, FusionConfig(), "0" * 64)
    separator = ModelSeparator(model, DeviceChoice("cpu", "CPU", "float32", ""))
    estimates = separator.separate_array(task.mix, RATE, NAMES)
    assert list(estimates) == list(NAMES)
    for sound in estimates.values():
        assert sound.shape == task.mix.shape
        assert np.isfinite(sound).all()
        assert 0 < np.square(sound).sum() < np.square(task.mix).sum()
    assert set(separator.separate_array(task.mix, RATE, None))


def test_nmf_refuses_a_data_set_at_another_rate(task: Task, learnt: NmfBaseline) -> None:
    fresh = NmfBaseline(learnt.folder, learnt.stems, seed=1)
    with pytest.raises(EvaluationError, match="rates"):
        fresh.estimate(Task(task.id, NAMES, task.stems, task.mix, 2 * RATE, None))
