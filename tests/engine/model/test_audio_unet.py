from typing import Any

import pytest
import torch

from engine.errors import ModelError
from engine.model.audio_unet import CLASSES, AudioUNet, AudioUNetConfig, input_features, rule_out
from tests.tiny_models import TINY_THESIS, tiny_net


@pytest.mark.parametrize("columns", [128, 256])
def test_the_published_network_gives_a_logit_per_class_and_cell_and_takes_no_list(columns: int) -> None:
    net, features = tiny_net(config=TINY_THESIS), torch.rand(2, 256, columns)
    with torch.no_grad():
        logits, presence = net(features)
        told, _ = net(features, torch.ones(2, 21))
    assert logits.shape == (2, CLASSES, 256, columns)
    assert logits.dtype == torch.float32
    assert presence is None
    assert torch.equal(logits, told)


def test_the_published_network_is_as_wide_and_deep_as_published() -> None:
    net = AudioUNet(AudioUNetConfig("plain", 64, 512))
    shapes = {name: tuple(value.shape) for name, value in net.state_dict().items()}
    assert [shapes[f"down.{i}.0.weight"][0] for i in range(7)] == [64, 128, 256, 512, 512, 512, 512]
    assert [shapes[f"up.{i}.0.weight"][0] for i in range(6)] == [512, 512, 512, 256, 128, 64]
    assert shapes["down.6.0.weight"][2:] == (4, 4)
    assert shapes["up.5.0.weight"][2:] == (3, 3)


def test_ruled_out_classes_get_no_share_and_other_always_may() -> None:
    wanted = torch.zeros(2, 21)
    wanted[0, [3, 7]] = 1
    shares = rule_out(torch.randn(2, CLASSES, 4, 4), wanted).softmax(1)
    assert set(shares[0].amax(dim=(1, 2)).nonzero().flatten().tolist()) == {3, 7, 21}
    assert (shares[1] > 0).all()
    assert torch.allclose(shares.sum(1), torch.ones(2, 4, 4))


@pytest.mark.parametrize("gain", [1e-3, 1.0, 300.0])
def test_the_input_does_not_depend_on_the_level(gain: float) -> None:
    bands = torch.rand(1, 256, 128, dtype=torch.float64)
    assert torch.allclose(input_features(bands), input_features(bands * gain))


def test_the_input_of_silence_is_its_floor() -> None:
    assert (input_features(torch.zeros(1, 256, 128)) == -1).all()
    features = input_features(torch.rand(1, 256, 128))
    assert features.max() == 1
    assert features.min() >= -1


@pytest.mark.parametrize(
    "values",
    [
        {"backbone": "thick"},
        {"filters": 3},
        {"filters": 100_000},
        {"filters": 64, "widest": 32},
        {"widest": 1026},
        {"widest": 100},
        {"embedding": 0},
        {"refine": 0},
        {"refine": 99},
        {"layers": -1},
        {"layers": 99},
    ],
)
def test_a_description_nobody_builds_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(ModelError, match="outside what Soloist builds"):
        AudioUNetConfig(**values)
