"""Methods give what they promise and their scores mean what they say."""

import math
from collections.abc import Sequence

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from engine.arrays import Floats
from engine.device import DeviceChoice
from engine.dsp.sound import ArraySound
from engine.instruments import CLASS_IDS
from engine.model.audio_unet import AudioUNet
from engine.model.checkpoint import LoadedModel
from engine.model.deep_unet import build_audio
from engine.model.fusion import FusionConfig, choose, fuse
from engine.model.visual_resnet import VisualConfig, VisualResNet
from engine.presets import THESIS
from tests.tiny_models import STRONGEST, TINY, TINY_THESIS
from tests.training.small_data import RATE, make_data_set, notes
from training.measuring.methods import (
    EstimatedSources,
    EvaluationError,
    FrameAt,
    Method,
    MixtureTask,
    ModelSeparator,
    NmfBaseline,
    baselines,
    networks,
)
from training.measuring.overlap import mask_overlap, owners
from training.measuring.scoring import at_rate, score
from training.measuring.tasks import in_stereo

NAMES = ("clarinet", "violin")
CPU = DeviceChoice("cpu", "CPU", "float32", "")


@pytest.fixture(scope="module")
def task() -> MixtureTask:
    stems = np.stack([notes("clarinet", 0, 901, 4.0), notes("violin", 2, 902, 4.0)])
    return MixtureTask("test/000", NAMES, stems, stems.sum(axis=0), RATE, None)


@pytest.fixture(scope="module")
def learnt(tmp_path_factory: pytest.TempPathFactory) -> NmfBaseline:
    folder = tmp_path_factory.mktemp("data")
    return NmfBaseline(folder, make_data_set(folder, {"train": 2}), seed=1)


def test_baselines_rank_as_they_must(task: MixtureTask, learnt: NmfBaseline) -> None:
    rows = {m.key: score(task, m, "b", RATE) for m in baselines(learnt)}
    sdr = {key: np.mean([s.sdr for s in scores]) for key, scores in rows.items()}
    assert sdr["mixture"] + 3 < sdr["nmf"] < sdr["ideal-ratio"]
    assert sdr["ideal-binary"] > 10
    assert all(s.gain == 0 for s in rows["mixture"])
    assert all(s.gain == pytest.approx(s.si_sdr - m.si_sdr) for s, m in zip(rows["nmf"], rows["mixture"], strict=True))
    assert all(s.listed is None for scores in rows.values() for s in scores)


def test_nmf_needs_training_stems_of_the_instrument(task: MixtureTask, learnt: NmfBaseline) -> None:
    foreign = MixtureTask("test/001", ("erhu", "violin"), task.stems, task.mix, RATE, None)
    with pytest.raises(EvaluationError, match="erhu"):
        learnt.estimate(foreign)


class Oracle:
    """A separator that knows the answer, but hears only what it is asked for or `hears`."""

    def __init__(self, task: MixtureTask, hears: Sequence[str]) -> None:
        self.stems, self.hears = dict(zip(task.instruments, task.stems, strict=True)), hears
        self.looked = False
        self.channels = 0

    def separate_array(
        self, sound: Floats, rate: int, instruments: Sequence[str] | None, frame_at: FrameAt | None = None
    ) -> EstimatedSources:
        self.looked = self.looked or frame_at is not None
        self.channels = len(sound)
        mix = sound.mean(axis=0)
        chosen = self.hears if instruments is None else instruments
        return EstimatedSources({name: self.stems.get(name, mix) + 0.01 * mix for name in chosen}, tuple(self.hears))


def test_an_instrument_that_was_not_found_has_failed(task: MixtureTask) -> None:
    rows = {m.key: m for m in networks(Oracle(task, ["violin", "erhu"]), with_pictures=False)}
    missed, found = score(task, rows["audio-only"], "b", RATE)
    assert (missed.listed, found.listed) == (False, False)
    assert all(math.isnan(v) for v in (missed.sdr, missed.sir, missed.sar, missed.si_sdr, missed.gain))
    assert found.sdr > 30
    assert [s.listed for s in score(task, rows["named"], "b", RATE)] == [None, None]
    right = networks(Oracle(task, ["violin", "clarinet"]), with_pictures=False)[0]
    assert [s.listed for s in score(task, right, "b", RATE)] == [True, True]


def test_stereo_reaches_the_network_and_one_row_hears_the_mid_signal_alone(task: MixtureTask) -> None:
    rows = {m.key: m for m in networks(Oracle(task, NAMES), with_pictures=False)}
    assert not rows["named-mono"].fits(task)
    (placed,) = in_stereo([task], seed=1)
    assert placed.stereo is not None
    assert placed.stereo.shape == (2, len(task.mix))
    np.testing.assert_allclose(placed.stems.sum(axis=0), placed.mix, atol=1e-5)
    np.testing.assert_allclose(placed.stereo.mean(axis=0), placed.mix, atol=1e-5)
    assert not np.allclose(placed.stereo[0], placed.stereo[1], atol=1e-3)
    for key, channels in (("audio-only", 2), ("named", 2), ("named-mono", 1)):
        oracle = Oracle(placed, NAMES)
        row = next(m for m in networks(oracle, with_pictures=False) if m.key == key)
        assert row.fits(placed)
        row.estimate(placed)
        assert oracle.channels == channels


def black(_: float) -> NDArray[np.uint8]:
    return np.zeros((4, 4, 3), np.uint8)


def test_the_picture_reaches_the_fused_row_alone(task: MixtureTask) -> None:
    picture = MixtureTask(task.id, NAMES, task.stems, task.mix, RATE, black, black)
    for key, looks in (("audio-only", False), ("fused", True), ("wrong-picture", True), ("named", False)):
        oracle = Oracle(task, NAMES)
        row = next(m for m in networks(oracle, with_pictures=True) if m.key == key)
        assert row.fits(task) != looks
        assert row.fits(picture)
        row.estimate(picture)
        assert oracle.looked == looks
    fused = networks(Oracle(task, NAMES), with_pictures=True)[1]
    with pytest.raises(EvaluationError, match="picture"):
        fused.estimate(task)


@pytest.mark.parametrize("value", [0.0, np.nan, np.inf])
@pytest.mark.parametrize("rate", [RATE, 8000])
def test_broken_estimates_fail_and_spoil_no_other(task: MixtureTask, value: float, rate: int) -> None:
    def estimate(task: MixtureTask) -> EstimatedSources:
        broken = np.full_like(task.mix, value)
        return EstimatedSources({"clarinet": broken, "violin": task.stems[1] + 0.1 * task.mix})

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
    sound = ArraySound(np.arange(1, 6, dtype=np.float32)[None], 10)
    assert sound.read(-2, 3).tolist() == [[0, 0, 1, 2, 3]]
    assert sound.read(3, 8).tolist() == [[4, 5, 0, 0, 0]]
    assert sound.read(9, 11).tolist() == [[0, 0]]


def test_a_network_separates_through_the_products_path(task: MixtureTask) -> None:
    """An untrained network: not good, but complete, finite, and never more than the mix."""
    net = build_audio(TINY).eval()
    model = LoadedModel("tiny", {}, net, None, STRONGEST, "0" * 64)
    separator = ModelSeparator(model, CPU)
    estimates = separator.separate_array(task.sound, RATE, NAMES).sounds
    assert list(estimates) == list(NAMES)
    for sound in estimates.values():
        assert sound.shape == task.mix.shape
        assert np.isfinite(sound).all()
        assert 0 < np.square(sound).sum() < np.square(task.mix).sum()
    found = separator.separate_array(task.sound, RATE, None)
    assert found.sounds
    assert set(found.ranking) == set(CLASS_IDS)
    assert set(found.sounds) == set(found.ranking[: len(found.sounds)])


def tiny_thesis(visual: VisualResNet | None) -> LoadedModel:
    torch.manual_seed(5)
    net = AudioUNet(TINY_THESIS).eval()
    assert net.head.bias is not None
    with torch.no_grad():  # it believes in a clarinet and a violin everywhere, so that masks are not empty
        net.head.bias[[CLASS_IDS.index(name) for name in NAMES]] += torch.tensor([5.0, 5.0])
    return LoadedModel("thesis", {}, net, visual, FusionConfig(), "0" * 64, THESIS)


def test_the_thesis_gives_every_cell_to_one_of_all_21(task: MixtureTask) -> None:
    separator = ModelSeparator(tiny_thesis(None), CPU)
    answer = separator.as_published(task.mix, RATE, NAMES)
    assert set(answer.sounds) == set(NAMES)
    everyone = separator.as_published(task.mix, RATE, CLASS_IDS)
    for name in NAMES:  # whoever is asked for, the masks are those of a contest between all
        np.testing.assert_allclose(answer.sounds[name], everyone.sounds[name], atol=1e-6)


class Seer(VisualResNet):
    """A frame network that sees one instrument in dark pictures and another in bright ones."""

    def __init__(self, dark: str, bright: str) -> None:
        super().__init__(VisualConfig(widths=(4, 4, 4, 4)))
        self.eval()
        self.seen = (CLASS_IDS.index(dark), CLASS_IDS.index(bright))

    def frame_logits(self, image: NDArray[np.uint8]) -> torch.Tensor:
        logits = torch.full((len(CLASS_IDS),), -8.0)
        logits[self.seen[int(image.mean() > 127)]] = 8.0
        return logits


def white(_: float) -> NDArray[np.uint8]:
    return np.full((4, 4, 3), 255, np.uint8)


def test_another_picture_changes_the_thesiss_mask_and_the_studios_list_but_not_what_is_heard(task: MixtureTask) -> None:
    """The thesis multiplies masks by the picture; ours lets it speak for so much and no more."""
    thesis = ModelSeparator(tiny_thesis(Seer("clarinet", "violin")), CPU)
    dark, bright = (thesis.as_published(task.mix, RATE, NAMES, look).sounds for look in (black, white))
    assert np.square(dark["clarinet"]).sum() > 4 * np.square(bright["clarinet"]).sum()
    assert np.square(bright["violin"]).sum() > 4 * np.square(dark["violin"]).sum()

    fusion = FusionConfig()
    heard = np.full(len(CLASS_IDS), 0.02)
    heard[[CLASS_IDS.index(name) for name in ("clarinet", "tuba")]] = (0.97, 0.3)
    seen = {name: np.where(np.array(CLASS_IDS) == name, 0.99, 0.01) for name in ("tuba", "erhu")}
    lists = {name: set(choose(fuse(heard, picture, fusion), CLASS_IDS, fusion)) for name, picture in seen.items()}
    assert lists == {"tuba": {"clarinet", "tuba"}, "erhu": {"clarinet"}}  # the clarinet stays, whatever is shown
    bound = np.log(0.97 / 0.03) - fusion.against
    assert fuse(heard, np.zeros(len(CLASS_IDS)), fusion)[1] >= 1 / (1 + np.exp(-bound)) - 1e-9


def test_masks_overlap_as_the_thesis_counts_them() -> None:
    bands = np.zeros((2, 2, 3), np.float32)
    bands[0, 0] = (0.5, 0.9, 9.0)
    bands[1, 1] = (1.0, 2.0, 0.01)
    low, high = owners(bands, 0.05), owners(bands, 0.20)
    assert low[0].tolist() == [[True, True, True], [False, False, False]]
    assert low[1].tolist() == [[False, False, False], [True, True, False]]
    # e^0.9 / (e^0.9 + 20) = 0.11, e^2 / (e^2 + 20) = 0.27
    assert high[0].tolist() == [[False, False, True], [False, False, False]]
    assert high[1].tolist() == [[False, False, False], [False, True, False]]


def test_a_perfect_estimate_overlaps_wholly_and_a_missing_one_not_at_all(task: MixtureTask) -> None:
    perfect = mask_overlap(task.stems, task.stems, RATE)
    assert all(value == 1 for row in (*perfect.iou, *perfect.dice) for value in row)
    half = task.stems.copy()
    half[0] = 0
    missing = mask_overlap(task.stems, half, RATE)
    assert set(missing.iou[0]) == {0.0}
    assert min(missing.iou[1]) > 0.3  # it gains the cells that the missing one had
    swapped = mask_overlap(task.stems, task.stems[::-1], RATE)
    assert max(swapped.dice[0]) < 0.2
    both = mask_overlap(task.stems, np.stack([task.mix, task.mix]), RATE)
    assert swapped.iou[0][1] < both.iou[0][1] < 1
    for iou, dice in zip(both.iou[0], both.dice[0], strict=True):
        assert dice == pytest.approx(2 * iou / (1 + iou), abs=1e-3)


def test_nmf_refuses_a_data_set_at_another_rate(task: MixtureTask, learnt: NmfBaseline) -> None:
    fresh = NmfBaseline(learnt.folder, learnt.stems, seed=1)
    with pytest.raises(EvaluationError, match="rates"):
        fresh.estimate(MixtureTask(task.id, NAMES, task.stems, task.mix, 2 * RATE, None))
