"""A network of its own that finds out who plays: what it is, how a model holds it, and what asks it."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine.device import choose_device
from engine.dsp.bands import band_magnitudes
from engine.errors import ModelError
from engine.grid import MaskGrid
from engine.inference import Separator
from engine.model.audio_unet import AudioUNet
from engine.model.checkpoint import LoadedModel, load_model, save_model
from engine.model.encoder import AudioUNetConfig, Tagger, input_features
from engine.model.fusion import FusionConfig
from tests.fakes import noise_buffer
from tests.tiny_models import TINY, tiny_net

LISTENING = replace(TINY, listener=6, refine=1)


def tiny_tagger(seed: int = 5, config: AudioUNetConfig = TINY) -> Tagger:
    torch.manual_seed(seed)
    tagger = Tagger(config)
    for parameter in tagger.parameters():
        torch.nn.init.normal_(parameter, std=0.3)
    return tagger.eval()


def saved(folder: Path, tagger: Tagger | None) -> Path:
    return save_model(folder, "tiny", tiny_net(), None, FusionConfig(), {"name": "tiny"}, tagger)


def begun_as(net: AudioUNet) -> Tagger:
    tagger = Tagger(net.config)
    own = tagger.state_dict()
    tagger.load_state_dict({key: value for key, value in net.state_dict().items() if key in own})
    return tagger.eval()


@pytest.mark.parametrize("config", [TINY, LISTENING])
def test_with_the_sound_networks_weights_it_hears_what_that_one_hears(config: AudioUNetConfig) -> None:
    net = tiny_net(config=config)
    features = torch.rand(3, 256, 128) * 2 - 1
    with torch.inference_mode():
        _, heard = net(features)
        assert torch.equal(begun_as(net)(features), heard)
        assert torch.equal(net.tag(features), heard)
        assert not torch.allclose(tiny_tagger(config=config)(features), heard, atol=0.01)


def test_it_has_nothing_that_only_separating_needs() -> None:
    keys = set(Tagger(LISTENING).state_dict())
    assert {key.split(".")[0] for key in keys} == {"down", "refine", "presence", "listener"}
    assert not any(key.startswith("down.6") for key in keys), "nothing reads the deepest stage"
    with pytest.raises(ModelError):
        Tagger(replace(TINY, conditioned=False))


def model(folder: Path, tagger: Tagger | None) -> LoadedModel:
    return load_model(saved(folder, tagger))


def test_a_model_with_one_asks_it_who_plays_and_the_sound_network_for_the_masks(tmp_path: Path) -> None:
    tagger = tiny_tagger()
    with_it, without = model(tmp_path / "a", tagger), model(tmp_path / "b", None)
    assert with_it.hash == without.hash
    assert without.tagger is None
    grid = MaskGrid(columns=256)
    bands = band_magnitudes(noise_buffer(grid.duration), grid, 0, 256)
    asked, alone = (Separator(one, choose_device("cpu")) for one in (with_it, without))
    halves = torch.from_numpy(np.stack([bands[:, :128], bands[:, 128:]]))
    with torch.inference_mode():
        expected = tagger(input_features(halves)).sigmoid().amax(dim=0).numpy()
    assert np.allclose(asked.presence(bands), expected, atol=0.01), "its weights were rounded to float16"
    assert not np.allclose(asked.presence(bands), alone.presence(bands), atol=0.05)
    assert np.array_equal(asked.shares(bands[None], [2, 14]), alone.shares(bands[None], [2, 14]))
    chosen = np.array([2, 14])
    assert np.array_equal(asked.claims(bands, chosen), alone.claims(bands, chosen))


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda part: part.update(file="../tiny.tagger.safetensors"), "outside its own folder"),
        (lambda part: part.update(sha256="0" * 64), "damaged"),
        (lambda part: part["config"].update(filters=8), "do not fit"),
        (lambda part: part["config"].update(conditioned=False), "cannot say who plays"),
        (lambda part: part.pop("file"), "where its tagger network is"),
    ],
)
def test_a_card_that_lies_about_it_gets_one_clear_sentence(
    tmp_path: Path, change: Callable[[dict[str, Any]], object], sentence: str
) -> None:
    path = saved(tmp_path, tiny_tagger())
    card = json.loads(path.read_text())
    change(card["tagger"])
    path.write_text(json.dumps(card))
    with pytest.raises(ModelError, match=sentence):
        load_model(path)
