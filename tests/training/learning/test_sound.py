"""The training loop on four seconds of tones: what it sees, what it learns, and that a kill costs nothing."""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch
from safetensors.torch import load_file

from engine.errors import ModelError
from engine.instruments import CLASS_IDS
from engine.model.checkpoint import save_model
from engine.model.deep_unet import build_audio
from engine.model.fusion import FusionConfig
from tests.tiny_models import TINY
from tests.training.tones import MIX, RATE, write_tones
from training.data.manifest import Stem, append_stems
from training.data.mixtures import OTHER_CLASS, BatchMaker, DatasetError, StemBank
from training.learning.sound import (
    TrainConfig,
    add_arguments,
    batch_loss,
    configs,
    load_run,
    main,
    new_run,
    save_run,
    start_from,
    train_step,
)
from training.learning.sound_validation import Validator
from training.measuring import ablate
from training.run.checkpoints import load_state
from training.run.config import parse
from training.run.ranks import Place

FLUTE, CELLO, BANJO = (CLASS_IDS.index(name) for name in ("flute", "cello", "banjo"))
CONFIG = TrainConfig(steps=6, warmup=1, bfloat16=False, validate_every=3)
CPU = torch.device("cpu")
ALONE = Place(CPU)


@pytest.fixture(scope="module", autouse=True)
def _few_pairs() -> Iterator[None]:
    """Validation is not what these tests are about: on one duet and one random pair."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("training.learning.sound.Validator", partial(Validator, pairs=1))
        yield


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tones(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def bank(data: Path) -> StemBank:
    return StemBank(data, "train")


def test_a_batch_depends_on_seed_step_and_rank_alone(bank: StemBank) -> None:
    first, again = BatchMaker(bank, MIX, seed=5).make(3), BatchMaker(bank, MIX, seed=5).make(3)
    assert np.array_equal(first.mix, again.mix)
    assert np.array_equal(first.wanted, again.wanted)
    for other in (
        BatchMaker(bank, MIX, seed=5).make(4),
        BatchMaker(bank, MIX, seed=6).make(3),
        BatchMaker(bank, MIX, seed=5, rank=1).make(3),
    ):
        assert not np.array_equal(first.mix, other.mix)


def test_a_mixture_holds_each_class_once_and_is_never_silent(bank: StemBank) -> None:
    maker = BatchMaker(bank, replace(MIX, batch=16), seed=1)
    for step in range(4):
        batch = maker.make(step)
        assert batch.mix.shape == (16, 256, 128)
        assert (batch.mix.max(axis=(1, 2)) > 0).all()
        for classes, sources in zip(batch.classes, batch.sources, strict=True):
            used = classes[classes >= 0]
            assert len(set(used.tolist())) == len(used)
            assert not sources[classes < 0].any()
            assert sources[classes >= 0].any()


def test_named_windows_get_exactly_the_instruments_that_play(bank: StemBank) -> None:
    batch = BatchMaker(bank, replace(MIX, batch=8, named=1.0, distracted=0.0), seed=1).make(0)
    for flags, classes in zip(batch.wanted, batch.classes, strict=True):
        assert set(np.flatnonzero(flags)) == {k for k in classes.tolist() if 0 <= k < OTHER_CLASS}


def test_a_tone_stands_in_its_own_plane_at_its_own_band(bank: StemBank) -> None:
    batch = BatchMaker(bank, replace(MIX, batch=8), seed=2).make(0)
    for classes, sources in zip(batch.classes, batch.sources, strict=True):
        for k, source in zip(classes, sources, strict=True):
            if k == CELLO:  # 110 Hz, up to a fifth above, two semitones around
                assert 35 < source.mean(axis=1).argmax() < 55


def test_a_passage_at_another_speed_stays_in_tune_with_itself(bank: StemBank) -> None:
    """Flute and banjo are a fifth apart at any speed (16.3 bands); the pitch itself moves."""
    mix = replace(MIX, batch=12, groups=6, duet_share=1.0, colour_db=0.0, other_share=0.0)

    def peaks(varispeed: float) -> dict[int, set[int]]:
        found: dict[int, set[int]] = {}
        batch = BatchMaker(bank, replace(mix, varispeed=varispeed), seed=2).make(0)
        for classes, sources in zip(batch.classes, batch.sources, strict=True):
            pitch = {int(k): int(s.mean(axis=1).argmax()) for k, s in zip(classes, sources, strict=True) if k >= 0}
            for k, band in pitch.items():
                found.setdefault(k, set()).add(band)
            if {FLUTE, BANJO} <= set(pitch):
                assert abs(pitch[BANJO] - pitch[FLUTE] - 16) <= 1
        return found

    usual, moved = peaks(0.0), peaks(1.0)
    assert moved[FLUTE] - usual[FLUTE], "a passage at another speed has another pitch"
    assert min(usual[FLUTE]) - 6 <= min(moved[FLUTE])
    assert max(moved[FLUTE]) <= max(usual[FLUTE]) + 6, "two semitones at the most"


def test_each_mixture_hears_a_source_in_another_colour(bank: StemBank) -> None:
    def ratio(colour_db: float) -> float:
        maker = BatchMaker(bank, replace(MIX, gain_db=0.0, colour_db=colour_db, varispeed=0.0), seed=2)
        batch = maker.make(0)
        flat = BatchMaker(bank, replace(MIX, gain_db=0.0, colour_db=0.0, varispeed=0.0), seed=2).make(0)
        return float(np.abs(batch.sources.sum() / flat.sources.sum() - 1))

    assert ratio(0.0) == 0
    assert ratio(6.0) > 0.01


@pytest.mark.parametrize("damage", ["missing", "silent", "rate"])
def test_a_stem_that_cannot_be_used_stops_the_training(data: Path, tmp_path: Path, damage: str) -> None:
    audio = np.zeros(RATE) if damage == "silent" else np.full(RATE, 0.1)
    if damage != "missing":
        soundfile.write(tmp_path / "a.flac", audio, 22_050 if damage == "rate" else RATE, subtype="PCM_16")
    append_stems(tmp_path, [Stem("a", "a.flac", "flute", "tones", "0:0", "s", "e", 0, "train", 1.0, 0.1)])
    with pytest.raises(DatasetError, match=r"a\.flac"):
        StemBank(tmp_path, "train")
    with pytest.raises(DatasetError, match="no stems of the split"):
        StemBank(tmp_path, "val")


def test_learning_lowers_the_loss(bank: StemBank) -> None:
    run = new_run(TINY, replace(CONFIG, rate=3e-3, steps=1000), CPU)
    batch = BatchMaker(bank, MIX, seed=1).make(0)
    losses = [train_step(run, batch, replace(CONFIG, rate=3e-3, steps=1000), ALONE)["loss"] for _ in range(30)]
    assert losses[-1] < 0.7 * losses[0]


def test_a_step_without_finite_numbers_changes_nothing(bank: StemBank) -> None:
    run = new_run(TINY, CONFIG, CPU)
    batch = BatchMaker(bank, MIX, seed=1).make(0)
    before = {key: value.clone() for key, value in run.net.named_parameters()}
    batch.mix[0] = np.nan
    train_step(run, batch, CONFIG, ALONE)
    assert all(torch.equal(value, before[key]) for key, value in run.net.named_parameters())


def test_a_killed_run_goes_on_as_if_nothing_had_happened(bank: StemBank, tmp_path: Path) -> None:
    maker = BatchMaker(bank, MIX, seed=1)
    whole = new_run(TINY, CONFIG, CPU)
    for step in range(6):
        train_step(whole, maker.make(step), CONFIG, ALONE)
    first = new_run(TINY, CONFIG, CPU)
    for step in range(3):
        train_step(first, maker.make(step), CONFIG, ALONE)
    save_run(tmp_path, "last", first, TINY, {})
    second = new_run(TINY, replace(CONFIG, seed=99), CPU)
    load_run(tmp_path, "last", second)
    for step in range(second.step, 6):
        train_step(second, maker.make(step), CONFIG, ALONE)
    for key, value in whole.net.state_dict().items():
        assert torch.allclose(second.net.state_dict()[key], value, atol=1e-6), key
    for key, value in whole.average.state_dict().items():
        assert torch.allclose(second.average.state_dict()[key], value, atol=1e-6), key


def test_a_damaged_save_is_told(tmp_path: Path) -> None:
    (tmp_path / "last.safetensors").write_bytes(b"nonsense")
    (tmp_path / "last.json").write_text("{}")
    with pytest.raises(ModelError, match="last"):
        load_state(tmp_path / "last")


def test_the_rate_rises_stays_and_falls() -> None:
    config = TrainConfig(steps=1000, warmup=10, decay=0.25, rate=1.0)
    assert config.rate_at(0) == pytest.approx(0.1)
    assert config.rate_at(500) == 1.0
    assert config.rate_at(875) == pytest.approx(0.5)
    assert config.rate_at(1000) == 0


def options(data: Path, run: Path, *more: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    small = (
        "--batch 2 --filters 4 --refine 1 --layers 0 --validate-every 2 --workers 0 --threads 1 --device cpu --float32"
    )
    return parse(parser, ["--data", str(data), "-o", str(run), *small.split(), *more])


def test_the_command_trains_validates_saves_and_resumes(data: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    assert main(options(data, run, "--steps", "2")) == 0
    with (run / "curves.jsonl").open("a") as file:
        file.write('{"step": 3, "duet_named": 99}\n{"ste')  # what a kill after the save leaves behind
    assert main(options(data, run, "--steps", "4")) == 0
    rows = [json.loads(line) for line in (run / "curves.jsonl").read_text().splitlines()]
    assert [row["step"] for row in rows if "duet_named" in row] == [2, 4]
    assert 99 not in [row.get("duet_named") for row in rows]
    facts = json.loads((run / "last.json").read_text())
    assert facts["step"] == 4
    assert facts["train"]["seed"] == 1
    assert [stage["from_step"] for stage in facts["stages"]] == [0, 2]
    assert (run / "best.safetensors").exists()
    assert list((run / "tensorboard").glob("events.*"))


def test_a_run_repeats_from_the_settings_it_kept(data: Path, tmp_path: Path) -> None:
    main(options(data, tmp_path / "a", "--steps", "2", "--gain-db", "0", "--duet-share", "0.25"))
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    again = parse(parser, ["--config", str(tmp_path / "a" / "config.toml"), "-o", str(tmp_path / "b")])
    assert (again.gain_db, again.duet_share, again.validate_every) == (0.0, 0.25, 2)
    main(again)
    first, second = load_state(tmp_path / "a" / "last")[0], load_state(tmp_path / "b" / "last")[0]
    assert all(torch.equal(second[key], value) for key, value in first.items())


@pytest.fixture(scope="module")
def unharmed(data: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, torch.Tensor]:
    """The state of a run of four steps that nobody killed."""
    folder = tmp_path_factory.mktemp("unharmed")
    main(options(data, folder, "--steps", "4"))
    return load_state(folder / "last")[0]


@pytest.mark.parametrize("write", [2, 3, 4, 6])
def test_a_kill_at_any_write_costs_nothing(
    data: Path, unharmed: dict[str, torch.Tensor], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: int
) -> None:
    """Before the card of `best`, the weights of `last` and its card at step 2, and amid the saves of step 4."""
    done = 0

    def replace_or_die(source: Path, target: Path) -> None:
        nonlocal done
        done += 1
        if done == write:
            raise KeyboardInterrupt
        source.rename(target)

    with monkeypatch.context() as patch:
        patch.setattr("training.run.checkpoints.os.replace", replace_or_die)
        with pytest.raises(KeyboardInterrupt):
            main(options(data, tmp_path, "--steps", "4"))
    main(options(data, tmp_path, "--steps", "4"))
    state, facts = load_state(tmp_path / "last")
    assert facts["step"] == 4
    for key, value in unharmed.items():
        assert torch.allclose(state[key].float(), value.float(), atol=1e-6), key


def test_a_run_begins_with_a_finished_models_weights(tmp_path: Path) -> None:
    torch.manual_seed(3)
    released = build_audio(TINY).eval()
    card = save_model(tmp_path, "released", released, None, FusionConfig(), {})
    run = new_run(TINY, CONFIG, CPU)
    start_from(run, str(card))
    features, wanted = torch.rand(1, 256, 128), torch.zeros(1, OTHER_CLASS)
    with torch.no_grad():
        before, heard = released(features, wanted)
        for network in (run.net.eval(), run.average.eval()):
            after, heard_after = network(features, wanted)
            # The released weights were rounded to float16.
            assert torch.allclose(before, after, atol=1e-2)
            assert heard is not None
            assert torch.allclose(heard, heard_after, atol=1e-2)
    with pytest.raises(ModelError, match="another network"):
        start_from(new_run(replace(TINY, filters=TINY.filters * 2), CONFIG, CPU), str(card))


def test_ranks_draw_from_different_excerpts(bank: StemBank) -> None:
    makers = [BatchMaker(bank, MIX, seed=5, rank=rank, ranks=2) for rank in range(2)]
    for step in (0, 499, 500, 5000):
        own = [maker.own(step) for maker in makers]
        assert not (own[0] & own[1]).any()
        assert (own[0] | own[1]).all()
    with pytest.raises(DatasetError, match="shared"):
        BatchMaker(bank, MIX, seed=5, ranks=9)


def test_sources_can_be_left_out(data: Path) -> None:
    with pytest.raises(DatasetError, match="no stems"):
        StemBank(data, "train", ["tones"])


def test_two_ranks_learn_what_one_process_would(data: Path, tmp_path: Path) -> None:
    """torchrun with two gloo processes: the same parameters on both, and those of averaged gradients."""
    steps = 3
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    command += ["-m", "tests.training.learning.two_ranks", str(data), str(tmp_path / "run"), str(steps)]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, "OMP_NUM_THREADS": "1"}, timeout=250)
    ranks = [load_file(tmp_path / "run" / f"rank{rank}.safetensors") for rank in range(2)]
    assert all(torch.equal(ranks[1][key], value) for key, value in ranks[0].items())
    args = options(data, tmp_path / "alone", "--steps", str(steps))
    config, mix, kind, model = configs(args, CPU)
    alone = new_run(model, config, CPU)
    train, makers = StemBank(data, "train"), []
    makers = [BatchMaker(train, mix, config.seed, rank, kind, 2) for rank in range(2)]
    for step in range(steps):
        for group in alone.optimiser.param_groups:
            group["lr"] = config.rate_at(step)
        alone.optimiser.zero_grad()
        for maker in makers:
            separation, presence = batch_loss(alone.net.train(), maker.make(step), config, CPU)
            torch.autograd.backward((separation + config.presence_weight * presence) / 2)
        torch.nn.utils.clip_grad_norm_(alone.net.parameters(), config.clip)
        alone.optimiser.step()
    start = dict(new_run(model, config, CPU).net.named_parameters())
    for key, value in alone.net.named_parameters():
        moved = (value - start[key]).abs().max()
        assert (ranks[0][key] - value).abs().max() <= 0.02 * moved + 1e-7, key
    assert load_state(tmp_path / "run" / "last")[1]["ranks"] == 2


def test_finished_runs_become_a_table(data: Path, tmp_path: Path) -> None:
    for name, more in (("ablate-base", ()), ("ablate-refine", ("--refine", "2"))):
        main(options(data, tmp_path / name, "--steps", "2", *more))
    parser = argparse.ArgumentParser()
    ablate.add_arguments(parser)
    runs = [str(tmp_path / name) for name in ("ablate-base", "ablate-refine")]
    page = tmp_path / "docs" / "ablation.md"
    assert ablate.main(parse(parser, [*runs, "--data", str(data), "-o", str(page), "--pairs", "1"])) == 0
    assert "Runs of 2 steps" in page.read_text(encoding="utf-8")
    assert "| two residual blocks in each coarse stage" in page.read_text(encoding="utf-8")
