"""Training on four seconds of tones: that it learns, what it keeps, and that a kill costs nothing."""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from engine.errors import ModelError
from engine.model.audio_unet import AudioUNetConfig
from engine.model.checkpoint import load_model, save_model
from engine.model.deep_unet import SoundNet, build_audio
from engine.model.fusion import FusionConfig
from engine.model.objective import cell_weights, distortion_loss
from engine.presets import STUDIO
from tests.tiny_models import TINY, TINY_THESIS
from tests.training.tones import MIX, write_tones
from training.data.mixing import MixtureBatch, crop_samples
from training.data.plans import Planner
from training.data.stems import DatasetError, StemBank
from training.learning.sound import SoundTask, add_arguments, main, sound_task
from training.learning.sound_losses import SoundLearner, said, separated_db
from training.learning.sound_validation import Validator
from training.learning.trainer import TELL_EVERY, TrainConfig, Trainer
from training.measuring import ablate
from training.run.checkpoints import load_state
from training.run.config import parse
from training.run.ranks import RankPlace

CONFIG = TrainConfig(steps=6, warmup=0.2, bfloat16=False, validate_every=3)
CPU = torch.device("cpu")
ALONE = RankPlace(CPU)
SIZES = {"batch": 2, "columns": 128, "filters": 4, "widest": 8, "refine": 1, "layers": 1, "embedding": 4}
SMALL = [word for name, value in SIZES.items() for word in (f"--{name}", str(value))]
SMALL += ["--device", "cpu", "--threads", "1", "--float32"]


@pytest.fixture(scope="module", autouse=True)
def _few_pairs() -> Iterator[None]:
    """Validation is not what these tests are about: on one mixture a set, of short windows."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("training.learning.sound.Validator", partial(Validator, pairs=1))
        patch.setattr("training.learning.sound_validation.COLUMNS", 128)
        yield


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tones(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def bank(data: Path) -> StemBank:
    return StemBank([data], "train", CPU)


def task_of(bank: StemBank, model: AudioUNetConfig = TINY) -> SoundTask:
    return SoundTask(model, bank, Planner(bank.rows, MIX, crop_samples(MIX.columns), 1), STUDIO)


def trainer_of(
    bank: StemBank, config: TrainConfig = CONFIG, model: AudioUNetConfig = TINY
) -> Trainer[SoundNet, MixtureBatch]:
    return Trainer(task_of(bank, model), config, ALONE)


def batches(bank: StemBank, count: int, first: int = 0) -> list[MixtureBatch]:
    return list(islice(task_of(bank).batches(first), count))


@pytest.mark.parametrize("model", [TINY, TINY_THESIS], ids=["deep", "plain"])
def test_learning_lowers_every_part_of_the_loss(bank: StemBank, model: AudioUNetConfig) -> None:
    trainer = trainer_of(bank, replace(CONFIG, rate=5e-3, steps=1000, warmup=0.001), model)
    (batch,) = batches(bank, 1)
    trainer.learn(batch)
    first = trainer.told()
    for _ in range(20):
        trainer.learn(batch)
    trainer.told()
    trainer.learn(batch)
    last = trainer.told()
    assert last["loss"] < 0.75 * first["loss"]
    assert last["distortion"] < first["distortion"] - 0.5
    if model is TINY:
        assert last["presence"] < first["presence"]
        assert last["moments"] < first["moments"]
    else:
        assert first["presence"] == first["moments"] == 0


def test_a_step_without_finite_numbers_changes_nothing_and_is_told(
    bank: StemBank, caplog: pytest.LogCaptureFixture
) -> None:
    trainer = trainer_of(bank)
    good, bad = batches(bank, 2)
    trainer.learn(good)
    before = {key: value.clone() for key, value in trainer.net.state_dict().items()}
    bad.mix[0] = torch.nan
    trainer.learn(bad)
    assert all(torch.equal(value, before[key]) for key, value in trainer.net.state_dict().items())
    assert torch.isfinite(torch.tensor(list(trainer.told().values()))).all()
    assert "1 of 2 steps were skipped" in caplog.text
    trainer.learn(good)
    assert not torch.equal(trainer.net.state_dict()["stem.0.weight"], before["stem.0.weight"])
    trainer.told()
    for _ in range(TELL_EVERY):
        trainer.learn(bad)
    with pytest.raises(ModelError, match="no longer a number"):
        trainer.told()


def test_a_killed_run_goes_on_as_if_nothing_had_happened(bank: StemBank, tmp_path: Path) -> None:
    whole, first = trainer_of(bank), trainer_of(bank)
    for batch in batches(bank, 6):
        whole.learn(batch)
    for batch in batches(bank, 3):
        first.learn(batch)
    first.save(tmp_path / "last", {})
    second = trainer_of(bank, replace(CONFIG, seed=99))
    second.load(tmp_path / "last")
    for batch in batches(bank, 3, second.step):
        second.learn(batch)
    for mine, other in ((second.net, whole.net), (second.averaged, whole.averaged)):
        for key, value in other.state_dict().items():
            assert torch.allclose(mine.state_dict()[key], value, atol=1e-6), key


def test_a_save_of_another_network_is_refused(bank: StemBank, tmp_path: Path) -> None:
    trainer_of(bank).save(tmp_path / "last", {})
    with pytest.raises(ModelError, match="another network"):
        trainer_of(bank, model=TINY_THESIS).load(tmp_path / "last")


def test_a_damaged_save_is_told(tmp_path: Path) -> None:
    (tmp_path / "last.safetensors").write_bytes(b"nonsense")
    (tmp_path / "last.json").write_text("{}")
    with pytest.raises(ModelError, match="last"):
        load_state(tmp_path / "last")


def test_the_average_follows_quickly_at_first_and_slowly_later(bank: StemBank) -> None:
    trainer = trainer_of(bank)
    (batch,) = batches(bank, 1)
    trainer.learn(batch)
    key = "head.bias"
    old = trainer.averaged.state_dict()[key].clone()
    trainer.learn(batch)
    new, average = trainer.net.state_dict()[key], trainer.averaged.state_dict()[key]
    assert torch.allclose(average, old + (1 - 2 / 11) * (new - old), atol=1e-7)


def test_the_rate_rises_stays_and_falls_by_steps() -> None:
    config = TrainConfig(steps=1000, warmup=0.01, decay=0.25, rate=1.0)
    assert config.rate_at(0) == pytest.approx(0.1)
    assert config.rate_at(500) == 1.0
    assert config.rate_at(875) == pytest.approx(0.5)
    assert config.rate_at(1000) == 0


def test_the_rate_rises_then_falls_to_nothing_by_the_clock() -> None:
    config = TrainConfig(minutes=100 / 60, warmup=0.1, cosine=True, rate=1.0)
    rates = [config.rate_at(7, seconds) for seconds in (0, 5, 10, 50, 100, 200)]
    assert 0 < rates[0] < rates[1] < rates[2]
    assert rates[3] == pytest.approx(0.5)
    assert rates[4] == rates[5] == 0


def options(data: Path, run: Path, *more: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return parse(parser, ["--data", str(data), "-o", str(run), *SMALL, "--validate-every", "2", *more])


def test_the_command_trains_validates_saves_and_resumes(data: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    assert main(options(data, run, "--steps", "2")) == 0
    with (run / "curves.jsonl").open("a") as file:
        file.write('{"step": 3, "val_duet_sdr": 99}\n{"ste')  # what a kill after the save leaves behind
    assert main(options(data, run, "--steps", "4")) == 0
    rows = [json.loads(line) for line in (run / "curves.jsonl").read_text().splitlines()]
    assert [row["step"] for row in rows if "val_duet_sdr" in row] == [2, 4]
    assert {"loss", "distortion", "presence", "moments", "norm", "seconds_per_step"} <= rows[0].keys()
    assert 99 not in [row.get("val_duet_sdr") for row in rows]
    facts = json.loads((run / "last.json").read_text())
    assert facts["step"] == 4
    assert facts["train"]["seed"] == 1
    assert facts["seconds"] > 0
    assert [stage["from_step"] for stage in facts["stages"]] == [0, 2]
    assert (run / "best.safetensors").exists()
    assert list((run / "tensorboard").glob("events.*"))


def test_a_run_by_the_clock_stops_when_asked_and_goes_on(data: Path, tmp_path: Path) -> None:
    main(options(data, tmp_path, "--minutes", "60", "--stop-after", "0", "--validate-every", "100"))
    assert json.loads((tmp_path / "last.json").read_text())["step"] == 1
    main(options(data, tmp_path, "--minutes", "0.0001", "--validate-every", "100"))
    assert json.loads((tmp_path / "last.json").read_text())["step"] == 1, "its time was over already"


def test_new_stems_are_learnt_from_while_they_come_in(tmp_path: Path) -> None:
    grown = write_tones(tmp_path)
    manifest = grown / "manifest.jsonl"
    lines = manifest.read_text().splitlines(keepends=True)
    manifest.write_text("".join(lines[:6]))
    growing = StemBank([grown], "train", CPU, capacity=8)
    task = SoundTask(TINY, growing, Planner(growing.rows, MIX, crop_samples(128), 1), STUDIO, fresh_every=1e-9)
    made = task.batches(0)
    next(made)
    manifest.write_text("".join(lines))
    for _ in range(50):
        next(made)
        if len(growing.rows) == 8:
            break
    made.close()
    assert len(growing.rows) == 8
    assert len(task.planner.rows) == 8


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


def test_a_run_begins_with_a_finished_models_weights(bank: StemBank, tmp_path: Path) -> None:
    torch.manual_seed(3)
    released = build_audio(TINY).eval()
    card = save_model(tmp_path, "released", released, None, FusionConfig(), {})
    trainer = trainer_of(bank)
    trainer.start_from(load_model(card).audio.state_dict())
    features = torch.rand(1, 256, 128)
    with torch.no_grad():
        for network in (trainer.net.eval(), trainer.averaged.eval()):
            # The released weights were rounded to float16.
            assert torch.allclose(network(features)[0], released(features)[0], atol=1e-2)
    with pytest.raises(ModelError, match="another network"):
        trainer_of(bank, model=TINY_THESIS).start_from(released.state_dict())


def in_two_ranks(
    data: Path, run: Path, more: Sequence[str], torchrun: Sequence[str] = (), **environment: str
) -> list[dict[str, torch.Tensor]]:
    """Train with two gloo processes; the parameters of each."""
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", *torchrun]
    command += ["-m", "tests.training.learning.two_ranks", str(data), str(run), *more]
    env = {**os.environ, "OMP_NUM_THREADS": "1", **environment}
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=env, timeout=250)
    assert done.returncode == 0, done.stderr
    return [load_file(run / f"rank{rank}.safetensors") for rank in range(2)]


def test_a_rank_that_is_killed_is_started_again_and_goes_on(data: Path, tmp_path: Path) -> None:
    """torchrun's elastic restarts: from the last save, with nobody's help."""
    more = (*SMALL, "--validate-every", "9", "--save-every", "0", "--steps", "4")
    one, other = in_two_ranks(data, tmp_path / "run", more, ("--max-restarts", "1"), KILLED_AT="3")
    assert all(torch.equal(other[key], value) for key, value in one.items())
    facts = load_state(tmp_path / "run" / "last")[1]
    assert (facts["step"], facts["ranks"]) == (4, 2)
    assert [stage["from_step"] for stage in facts["stages"]] == [0, 3]


def test_two_ranks_learn_what_one_process_would(data: Path, tmp_path: Path) -> None:
    """torchrun with two gloo processes: the same parameters on both, and those of averaged gradients."""
    steps = 3
    more = (*SMALL, "--validate-every", "9", "--steps", str(steps))
    ranks = in_two_ranks(data, tmp_path / "run", more)
    assert all(torch.equal(ranks[1][key], value) for key, value in ranks[0].items())
    args = options(data, tmp_path / "alone", *more)
    task, config = sound_task(args, ALONE)
    alone = Trainer(task, config, ALONE)
    start = {key: value.clone() for key, value in alone.net.named_parameters()}
    planners = [Planner(task.bank.rows, task.planner.config, task.planner.samples, 1, rank, 2) for rank in range(2)]
    weights = torch.tensor(list(task.parts.values()))
    learner = SoundLearner(alone.net).train()
    for step in range(steps):
        for group in alone.optimiser.param_groups:
            group["lr"] = config.rate_at(step)
        alone.optimiser.zero_grad()
        for planner in planners:
            torch.autograd.backward((learner(task.mixer.make(planner.draw(step))) * weights).sum() / 2)
        torch.nn.utils.clip_grad_norm_(alone.net.parameters(), config.clip)
        alone.optimiser.step()
    for key, value in alone.net.named_parameters():
        moved = (value - start[key]).abs().max()
        assert (ranks[0][key] - value).abs().max() <= 0.02 * moved + 1e-7, key
    assert load_state(tmp_path / "run" / "last")[1]["ranks"] == 2


def test_what_is_judged_is_what_is_learnt(bank: StemBank) -> None:
    """The SDR of a state is the distortion's loss with its sign turned."""
    (batch,) = batches(bank, 1)
    torch.manual_seed(2)
    net = build_audio(TINY).eval()
    with torch.no_grad():
        parts = SoundLearner(net)(batch)
        logits, whole, moments = said(net, batch)
        assert -float(separated_db(logits, batch).nanmean()) == pytest.approx(float(parts[1]), abs=1e-4)
    assert whole is not None
    assert whole.shape == batch.present.shape
    assert moments is not None
    assert moments.shape == batch.moments.shape
    perfect = distortion_loss(batch.match / batch.power.clamp_min(1e-12)[:, None], batch.power, batch.match, batch.own)
    assert perfect < parts[1]
    assert cell_weights(batch.mix).mean() == pytest.approx(1)


def test_a_data_set_without_anything_held_out_is_refused(data: Path, tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="no two instruments"):
        Validator(_only_flutes(data, tmp_path), "val", 1, pairs=1)


def _only_flutes(data: Path, folder: Path) -> Path:
    lines = (data / "manifest.jsonl").read_text().splitlines(keepends=True)
    (folder / "manifest.jsonl").write_text("".join(line for line in lines if '"flute"' in line))
    for path in data.glob("*.flac"):
        (folder / path.name).symlink_to(path)
    return folder


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
