"""Training a network that only finds out who plays, on tones."""

import argparse
import json
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from engine.errors import ModelError
from engine.instruments import CLASS_IDS
from engine.model.audio_unet import AudioUNet
from engine.model.checkpoint import load_model, save_model
from engine.model.encoder import Tagger
from engine.model.fusion import FusionConfig
from tests.tiny_models import TINY
from tests.training.tones import MIX, write_tones
from training import export
from training.checkpoints import load_state
from training.config import parse
from training.dataset import QUIET, BatchMaker, StemBank
from training.loop import add_arguments, main, new_run, train_step
from training.options import TrainConfig
from training.ranks import Place
from training.tagging import TagValidator, present, tag_loss

FLUTE, CELLO, BANJO = (CLASS_IDS.index(name) for name in ("flute", "cello", "banjo"))
CONFIG = TrainConfig(steps=1000, rate=3e-3, warmup=1, bfloat16=False, tagger=True)
CPU = torch.device("cpu")


@pytest.fixture(scope="module", autouse=True)
def _few_pairs() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("training.loop.TagValidator", partial(TagValidator, pairs=2))
        yield


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tones(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def bank(data: Path) -> StemBank:
    return StemBank(data, "train")


def test_mixtures_without_their_sources_are_the_same_mixtures(bank: StemBank) -> None:
    whole, alone = (BatchMaker(bank, MIX, 3, apart=apart).make(1) for apart in (True, False))
    assert np.allclose(alone.mix, whole.mix)
    for name in ("classes", "sounding", "wanted"):
        assert np.array_equal(getattr(alone, name), getattr(whole, name))
    assert alone.sources.size == 0


def test_who_is_forty_decibels_below_the_others_is_not_to_be_heard(bank: StemBank) -> None:
    mix = replace(MIX, batch=24, gain_db=25.0, sources=(0.0, 1.0), varispeed=0.0, colour_db=0.0)
    batch = BatchMaker(bank, mix, seed=4).make(0)
    power = np.square(batch.sources).sum(axis=(2, 3))
    part = power / np.square(batch.mix).sum(axis=(1, 2))[:, None]
    used = batch.classes >= 0
    clear = used & ((part > 4 * QUIET) | (part < QUIET / 4))  # bands weigh a tone's power a little otherwise than bins
    assert (batch.sounding[clear] == (part > QUIET)[clear]).all()
    assert (clear & ~batch.sounding).any(), "nobody was quiet enough to prove anything"
    flags = present(batch).numpy()
    for row, classes, sounding in zip(flags, batch.classes, batch.sounding, strict=True):
        expected = {int(k) for k, heard in zip(classes, sounding, strict=True) if heard and 0 <= k < len(CLASS_IDS)}
        assert set(np.flatnonzero(row)) == expected


def test_lost_bands_are_one_silent_piece_and_leave_the_rest_alone(bank: StemBank) -> None:
    mix = replace(MIX, batch=16, colour_db=0.0)
    maker = BatchMaker(bank, replace(mix, lost_bands=0.25), seed=2)
    widths = []
    for step in range(3):
        batch = maker.make(step)
        for row, sources in zip(batch.mix, batch.sources, strict=True):
            lost = np.flatnonzero(~row.any(axis=1) & sources.any(axis=(0, 2)))
            widths.append(len(lost))
            assert len(lost) == 0 or lost[-1] - lost[0] + 1 == len(lost)
    assert 0 < max(widths) <= 64
    assert len(set(widths)) > 5
    whole = BatchMaker(bank, mix, seed=2).make(0)
    assert not (~whole.mix.any(axis=2) & whole.sources.any(axis=(1, 3))).any()


def test_it_learns_who_plays(bank: StemBank) -> None:
    run = new_run(TINY, CONFIG, CPU)
    assert isinstance(run.net, Tagger)
    batch = BatchMaker(bank, replace(MIX, batch=8), seed=1, apart=False).make(0)
    steps = [train_step(run, batch, CONFIG, Place(CPU)) for _ in range(40)]
    assert steps[-1]["presence"] < 0.3 * steps[0]["presence"]
    assert {step["loss"] for step in steps} == {0.0}


def test_its_loss_is_that_of_the_right_answer(bank: StemBank) -> None:
    batch = BatchMaker(bank, MIX, seed=1, apart=False).make(0)

    class Says(nn.Module):
        def __init__(self, logits: Tensor) -> None:
            super().__init__()
            self.logits = logits

        def forward(self, _: Tensor) -> Tensor:
            return self.logits

    right = (present(batch) - 0.5) * 20
    assert float(tag_loss(Says(right), batch, CONFIG, CPU)[1]) == pytest.approx(np.log1p(np.exp(-10)), rel=0.01)
    assert float(tag_loss(Says(-right), batch, CONFIG, CPU)[1]) == pytest.approx(10, rel=0.01)


class Ear(nn.Module):
    """Knows the tones' pitches: says of each instrument how loud its own band and those around it are."""

    def __init__(self, known: dict[int, range]) -> None:
        super().__init__()
        self.known = known

    def forward(self, features: Tensor) -> Tensor:
        logits = torch.full((len(features), len(CLASS_IDS)), -9.0)
        for k, bands in self.known.items():
            logits[:, k] = features[:, bands].amax(dim=(1, 2))
        return logits


def test_the_part_that_is_found_is_counted_by_instrument_and_by_pair(data: Path) -> None:
    validator = TagValidator(data, "val", seed=1, pairs=6)
    hertz = {FLUTE: 440.0, CELLO: 110.0, BANJO: 660.0}
    grid = validator.mixtures.warp.grid
    places = {k: range(int(grid.band_at(f * 0.98)), int(grid.band_at(f * 1.22)) + 1) for k, f in hertz.items()}
    perfect = validator.measure(Ear(places), CPU)
    assert perfect == {name: 1.0 for name in ("duet_heard", "duet_both_heard", "random_heard", "random_both_heard")}
    deaf = validator.measure(Ear({FLUTE: places[FLUTE], 0: range(200, 201)}), CPU)
    for name, mixtures in validator.mixtures.sets.items():
        flutes = sum(FLUTE in mixture.classes for mixture in mixtures)
        assert deaf[f"{name}_heard"] == pytest.approx(flutes / (2 * len(mixtures)))
        assert deaf[f"{name}_both_heard"] == 0


def options(data: Path, run: Path, *more: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    small = (
        "--tagger --batch 2 --filters 4 --refine 0 --validate-every 2 --workers 0 --threads 1 --device cpu --float32"
    )
    return parse(parser, ["--data", str(data), "-o", str(run), *small.split(), "--device", "cpu", *more])


def exported(*words: object) -> int:
    parser = argparse.ArgumentParser()
    export.add_arguments(parser)
    return export.main(parser.parse_args([str(word) for word in words]))


def test_the_command_trains_it_resumes_it_and_a_model_takes_it_up(data: Path, tmp_path: Path) -> None:
    torch.manual_seed(3)
    released = save_model(tmp_path, "released", AudioUNet(replace(TINY, widest=256)), None, FusionConfig(), {})
    run = tmp_path / "run"
    assert main(options(data, run, "--init", str(released), "--steps", "2")) == 0
    assert main(options(data, run, "--init", str(released), "--steps", "4")) == 0
    state, facts = load_state(run / "last")
    assert (facts["step"], facts["train"]["tagger"]) == (4, True)
    assert {"duet_heard", "random_heard"} <= set(facts["validation"])
    assert exported("--model", released, "--tagger", run, "-o", tmp_path, "--name", "both") == 0
    both = load_model(tmp_path / "both.json")
    assert both.tagger is not None
    assert both.hash == load_model(released).hash
    for key, value in both.tagger.state_dict().items():
        assert torch.allclose(value.float(), state[f"average.{key}"].float(), atol=1e-3), key
    assert both.card["tagger_training"]["step"] == 4
    assert exported("--model", tmp_path / "both.json", "-o", tmp_path / "again") == 0
    again = load_model(tmp_path / "again" / "studio.json")
    assert again.card["tagger"]["sha256"] == both.card["tagger"]["sha256"]
    assert again.card["tagger_training"] == json.loads(json.dumps(both.card["tagger_training"]))


def test_a_run_that_separates_is_no_tagger(data: Path, tmp_path: Path) -> None:
    arguments = options(data, tmp_path / "run", "--steps", "2")
    arguments.tagger = False
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("training.loop.Validator", lambda *_, **__: type("Never", (), {"measure": lambda *_: {}})())
        main(arguments)
    with pytest.raises(ModelError, match="another kind"):
        exported("--model", "studio", "--tagger", tmp_path / "run", "-o", tmp_path)
