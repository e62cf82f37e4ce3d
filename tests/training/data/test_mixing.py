"""Stems in memory, plans drawn from them, and mixtures made of plans: what they hold, and that engine.dsp agrees."""

from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch

from engine.arrays import Floats
from engine.dsp.stft import stft
from engine.dsp.warp import Warp
from engine.grid import MaskGrid, StftConfig
from engine.instruments import CLASS_IDS
from engine.model.objective import distortion_loss
from tests.training.tones import MIX, RATE, write_tones
from training.data import mixing
from training.data.manifest import RenderedStem, append_stems
from training.data.mixing import Mixer, MixtureBatch, crop_samples, room_responses
from training.data.plans import AS_RECORDED, SPEEDS, MixConfig, Planner
from training.data.stems import OTHER_CLASS, ROW, DatasetError, ReadRow, Row, StemBank

CPU = torch.device("cpu")
CELLO, FLUTE, BANJO = (CLASS_IDS.index(name) for name in ("cello", "flute", "banjo"))
SAMPLES = crop_samples(128)
PLAIN = MIX.plain()


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tones(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def bank(data: Path) -> StemBank:
    return StemBank([data], "train", CPU)


@pytest.fixture(scope="module")
def mixer(bank: StemBank) -> Mixer:
    return Mixer(bank, 128)


def planner(bank: StemBank, config: MixConfig, seed: int = 1, rank: int = 0, ranks: int = 1) -> Planner:
    return Planner(bank.rows, config, SAMPLES, seed, rank, ranks)


def made(mixer: Mixer, config: MixConfig, step: int = 0, seed: int = 1) -> MixtureBatch:
    return mixer.make(planner(mixer.bank, config, seed).draw(step))


def test_spectra_bands_and_costs_are_those_of_the_engine(bank: StemBank, mixer: Mixer) -> None:
    config = StftConfig()
    warp = Warp(config, MaskGrid(columns=128))
    spread = warp.synthesis.T.tocsr()
    plan = planner(bank, replace(PLAIN, batch=3, sources=(0.2, 0.8))).draw(0)
    batch = mixer.make(plan)
    for n in range(3):
        voices = np.flatnonzero(plan.mixture == n)
        crops = [bank.crop(int(plan.rows[v]), int(plan.starts[v]), SAMPLES) for v in voices]
        spectra = [stft(crop[None], config, 0, 128, offset=-config.n_fft // 2)[0] for crop in crops]
        total = np.sum(spectra, axis=0)
        whole = warp.to_bands(np.abs(total))
        assert np.allclose(batch.mix[n], whole, rtol=1e-3, atol=1e-4 * whole.max())
        assert np.allclose(batch.power[n], spread @ np.square(np.abs(total)), rtol=1e-3, atol=1e-6 * whole.max() ** 2)
        for v, spectrum in zip(voices, spectra, strict=True):
            slot = plan.slot[v]
            match = spread @ (total * spectrum.conj()).real
            assert np.allclose(batch.match[n, slot], match, rtol=1e-3, atol=1e-4 * np.abs(match).max())
            assert float(batch.own[n, slot]) == pytest.approx(float(np.square(np.abs(spectrum)).sum()), rel=1e-3)


def test_a_plan_depends_on_seed_step_and_rank_alone_and_so_does_what_is_made_of_it(
    bank: StemBank, mixer: Mixer
) -> None:
    config = replace(MIX, roomy=1.0, hissing=1.0)
    first, again = made(mixer, config, 3), made(mixer, config, 3)
    assert all(torch.equal(getattr(first, f.name), getattr(again, f.name)) for f in fields(MixtureBatch))
    others = [made(mixer, config, 4), made(mixer, config, 3, seed=6)]
    others.append(mixer.make(planner(bank, config, rank=1, ranks=2).draw(3)))
    for other in others:
        assert not torch.equal(first.mix, other.mix)


def test_everything_that_is_varied_leaves_finite_numbers_and_each_class_once(mixer: Mixer) -> None:
    config = replace(
        MIX, batch=8, roomy=1.0, band_limited=1.0, hissing=1.0, varispeed=1.0, missing=1.0, other_share=1.0
    )
    batch = made(mixer, config)
    for item in fields(batch):
        assert torch.isfinite(getattr(batch, item.name).float()).all(), item.name
    assert (batch.mix.amax(dim=(1, 2)) > 0).all()
    assert batch.shares.sum(1).max() <= 1 + 1e-5
    # Where there is noise, the sources do not get all.
    assert batch.shares.sum(1)[batch.shares.sum(1) > 0].min() < 0.5
    for row in batch.classes:
        used = row[(row >= 0) & (row < OTHER_CLASS)].tolist()
        assert len(set(used)) == len(used)


def test_what_is_told(bank: StemBank) -> None:
    def plan(named: float, distracted: float) -> tuple[Floats, list[set[int]]]:
        config = replace(MIX, batch=16, sources=(0.0, 1.0), other_share=0.0, missing=0.0)
        drawn = planner(bank, replace(config, named=named, distracted=distracted)).draw(0)
        return drawn.wanted, [set(row[row >= 0].tolist()) for row in drawn.classes]

    exact, playing = plan(named=1.0, distracted=0.0)
    assert [set(np.flatnonzero(row)) for row in exact] == playing
    wrong, playing = plan(named=0.0, distracted=1.0)
    assert all(now <= set(np.flatnonzero(row)) for row, now in zip(wrong, playing, strict=True))
    assert wrong.sum() > exact.sum() + 16
    nothing, _ = plan(named=0.0, distracted=0.0)
    assert not nothing.any()


def test_who_is_missing_from_the_list_belongs_to_the_residual(bank: StemBank, mixer: Mixer) -> None:
    plan = planner(bank, replace(PLAIN, batch=8, missing=1.0, sources=(0.0, 1.0))).draw(0)
    lost = plan.targets != plan.classes
    assert lost.sum(axis=1).tolist() == [1] * 8
    assert (plan.targets[lost] == OTHER_CLASS).all()
    for flags, classes in zip(plan.wanted, plan.classes[lost], strict=True):
        assert flags[classes] == 0
    present = mixer.make(plan).present
    assert (present.sum(1) == 2).all(), "it is heard all the same"


def test_a_tone_stands_in_its_own_plane_at_its_own_band(mixer: Mixer) -> None:
    batch = made(mixer, replace(PLAIN, batch=8, sources=(0.0, 1.0)))
    sources = batch.shares * batch.mix[:, None]
    seen = 0
    for classes, planes in zip(batch.classes.tolist(), sources, strict=True):
        for kind, plane in zip(classes, planes, strict=True):
            if kind == CELLO:  # 110 Hz, up to a fifth above
                seen += 1
                assert 38 < int(plane.mean(1).argmax()) < 52
    assert seen


def test_voices_of_one_passage_are_played_at_one_speed(bank: StemBank) -> None:
    plan = planner(
        bank, replace(MIX, batch=16, sources=(0.0, 1.0), duet_share=1.0, varispeed=1.0, other_share=0.0)
    ).draw(0)
    for n in range(16):
        voices = plan.mixture == n
        assert len(set(plan.speeds[voices])) == len(set(plan.starts[voices])) == 1
        assert len({bank.rows[row].excerpt for row in plan.rows[voices]}) == 1
    assert len(set(plan.speeds)) > 5


def test_a_faster_crop_is_the_tone_that_much_higher(bank: StemBank, mixer: Mixer) -> None:
    plan = planner(bank, replace(PLAIN, batch=1, sources=(1.0,))).draw(0)
    fifth = int(np.argmin(np.abs(np.array([float(s) for s in SPEEDS]) - 2 ** (4 / 12))))
    hertz = []
    for speed in (AS_RECORDED, fifth):
        crop = mixer._cut(replace(plan, starts=np.zeros(1, np.int64), speeds=np.array([speed])))[0, :RATE].numpy()
        hertz.append(int(np.abs(np.fft.rfft(crop * np.hanning(len(crop)))).argmax()))
    assert hertz[1] / hertz[0] == pytest.approx(2 ** (4 / 12), rel=0.01)


def test_a_room_decays_as_it_should_and_delays_nothing() -> None:
    responses = room_responses(torch.tensor([0.3, 1.0]), 2 * RATE, torch.Generator().manual_seed(1))
    energy = responses.square().flip(1).cumsum(1).flip(1)
    decibels = 10 * torch.log10(energy / energy[:, :1])
    for row, decay in zip(decibels, (0.3, 1.0), strict=True):
        # From −5 to −25 dB, times three (ISO 3382).
        first, last = (int((row > level).sum()) for level in (-5, -25))
        assert 3 * (last - first) / RATE == pytest.approx(decay, rel=0.35)


def test_a_high_pass_is_a_second_order_butterworth() -> None:
    gain = mixing._high_pass(200.0, 4096)
    hertz = torch.arange(2049) * RATE / 4096
    expected = (1 + (200 / hertz[5:].clamp_min(1)) ** 4) ** -0.5
    assert torch.allclose(gain[5:1500], expected[:1495], atol=0.02)


def test_a_low_pass_cuts_what_is_above_it(mixer: Mixer) -> None:
    limits = mixer._limits(np.array([[np.nan, 4000], [np.nan, np.nan]], np.float32))
    assert limits[0, 300] == 1
    assert limits[0, 800] < 2e-4
    assert (limits[1] == 1).all()


def test_costs_know_the_phase(tmp_path: Path) -> None:
    """Re(x · s*) of all sources adds up to |x|², also where they lie upon each other; |s|² does not."""
    time = np.arange(4 * RATE) / RATE
    for voice, name in enumerate(("flute", "cello")):
        tone = 0.2 * np.sin(2 * np.pi * 440 * time + voice) * (1.5 + np.sin((3 + voice) * time))
        soundfile.write(tmp_path / f"{name}.flac", tone, RATE, subtype="PCM_16")
        append_stems(
            tmp_path, [RenderedStem(name, f"{name}.flac", name, "tones", "0:0", "s", "e", voice, "train", 4.0, 0.2)]
        )
    mixer = Mixer(StemBank([tmp_path], "train", CPU), 128)
    batch = made(mixer, replace(PLAIN, sources=(0.0, 1.0), duet_share=1.0))
    whole = batch.power.sum(dim=(1, 2))
    assert torch.allclose(batch.match.sum(dim=(1, 2, 3)), whole, rtol=1e-3)
    assert ((batch.own.sum(1) / whole - 1).abs() > 0.05).any(), "sources that do not meet would prove nothing"
    half = torch.full_like(batch.shares, 0.5)
    assert distortion_loss(half, batch.power, batch.match, batch.own) < 0


def test_who_is_hardly_heard_costs_nothing_and_does_not_count_as_present(mixer: Mixer) -> None:
    batch = made(mixer, replace(PLAIN, batch=16, gain_db=40.0, sources=(0.0, 1.0)))
    counted = batch.own > 0
    assert counted.any(dim=1).all()
    faint = (batch.classes >= 0) & ~counted
    assert faint.any()
    for n, slot in faint.nonzero().tolist():
        assert batch.present[n, batch.classes[n, slot]] == 0
        assert not batch.moments[n, :, batch.classes[n, slot]].any()


def test_moments_say_when_somebody_rests(tmp_path: Path) -> None:
    audio = 0.2 * np.sin(2 * np.pi * 440 * np.arange(3 * RATE) / RATE)
    audio[RATE:] = 0
    soundfile.write(tmp_path / "a.flac", audio, RATE, subtype="PCM_16")
    append_stems(tmp_path, [RenderedStem("a", "a.flac", "flute", "tones", "0:0", "s", "e", 0, "train", 3.0, 0.1)])
    mixer = Mixer(StemBank([tmp_path], "train", CPU), 128)
    plan = planner(mixer.bank, replace(PLAIN, batch=1, sources=(1.0,))).draw(0)
    moments = mixer.make(replace(plan, starts=np.zeros(1, np.int64))).moments[0, :, FLUTE]
    assert moments.tolist() == [1, 1, 1, 0, 0, 0, 0, 0]


@pytest.mark.parametrize("damage", ["missing", "silent", "rate"])
def test_a_stem_that_cannot_be_used_is_refused_at_the_start_and_left_out_later(
    data: Path, tmp_path: Path, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    append_stems(tmp_path, [RenderedStem("b", "b.flac", "flute", "tones", "0:0", "s", "e", 0, "train", 1.0, 0.1)])
    soundfile.write(tmp_path / "b.flac", np.full(RATE, 0.1), RATE, subtype="PCM_16")
    growing = StemBank([tmp_path], "train", CPU)
    audio = np.zeros(RATE) if damage == "silent" else np.full(RATE, 0.1)
    if damage != "missing":
        soundfile.write(tmp_path / "a.flac", audio, 22_050 if damage == "rate" else RATE, subtype="PCM_16")
    append_stems(tmp_path, [RenderedStem("a", "a.flac", "flute", "tones", "0:0", "s", "e", 0, "train", 1.0, 0.1)])
    with pytest.raises(DatasetError, match=r"a\.flac"):
        StemBank([tmp_path], "train", CPU)
    assert growing.fresh() == []
    assert "a.flac" in caplog.text
    with pytest.raises(DatasetError, match="no stems of the split"):
        StemBank([tmp_path], "val", CPU)
    with pytest.raises(DatasetError, match="no stems"):
        StemBank([data], "train", CPU, leave_out=["tones"])


def test_new_stems_take_the_place_of_the_oldest_rendered_ones(data: Path, tmp_path: Path) -> None:
    soundfile.write(tmp_path / "r.flac", np.full(RATE, 0.1), RATE, subtype="PCM_16")
    append_stems(
        tmp_path, [RenderedStem("r", "r.flac", "erhu", "web", "recorded note", "s", "e", 0, "train", 1.0, 0.1)]
    )
    bank = StemBank([tmp_path, data], "train", CPU, capacity=3)
    assert [row.recorded for row in bank.rows] == [True, False, False]
    new = [ReadRow(Row(kind, f"n{kind}", 100, False), np.full(100, 1000, np.int16), 0.1) for kind in (4, 5, 6)]
    bank.take(new)
    assert [row.kind for row in bank.rows] == [CLASS_IDS.index("erhu"), 6, 5]
    assert int(bank.audio[1, 99]) == 1000
    assert int(bank.audio[1, 100]) == 0


def test_a_long_stem_lies_in_several_rows(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.flac", np.full(2 * ROW + 100, 0.1), RATE, subtype="PCM_16")
    seconds = (2 * ROW + 100) / RATE
    append_stems(tmp_path, [RenderedStem("a", "a.flac", "flute", "t", "0:0", "s", "e", 0, "train", seconds, 0.1)])
    bank = StemBank([tmp_path], "train", CPU)
    assert [row.length for row in bank.rows] == [ROW, ROW]
    assert len({row.excerpt for row in bank.rows}) == 2, "they do not sound together"


def test_ranks_draw_from_different_excerpts(bank: StemBank) -> None:
    planners = [planner(bank, MIX, 5, rank, 2) for rank in range(2)]
    for step in (0, 499, 500, 5000):
        first, second = (set(p.own(step)) for p in planners)
        assert not first & second
        assert len(first | second) == len(bank.rows)
        assert set(planners[0].draw(step).rows.tolist()) <= first
    with pytest.raises(DatasetError, match="shared"):
        planner(bank, MIX, ranks=9)


def test_recordings_fill_their_share(tmp_path: Path, data: Path) -> None:
    soundfile.write(tmp_path / "r.flac", np.full(RATE, 0.1), RATE, subtype="PCM_16")
    append_stems(tmp_path, [RenderedStem("r", "r.flac", "flute", "web", "recorded", "s", "e", 0, "train", 1.0, 0.1)])
    bank = StemBank([data, tmp_path], "train", CPU)
    config = replace(PLAIN, batch=400, sources=(1.0,), recorded_share=0.4)
    plan = planner(bank, config).draw(0)
    flutes = [bank.rows[row].recorded for row in plan.rows if bank.rows[row].kind == FLUTE]
    assert np.mean(flutes) == pytest.approx(0.4, abs=0.12)
