"""The frame network: any frame size, maps that agree with logits and point at the instrument, calibration."""

import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
import torch

from engine.errors import ModelError
from engine.instruments import CLASS_IDS
from engine.model.visual_resnet import (
    VisualConfig,
    VisualResNet,
    frame_probabilities,
    frame_views,
    resized,
)

SMALL = VisualConfig(widths=(8, 8, 16, 16), view_size=64)


def network(config: VisualConfig = SMALL, seed: int = 0) -> VisualResNet:
    torch.manual_seed(seed)
    return VisualResNet(config).eval()


def probabilities(model: VisualResNet, x: torch.Tensor) -> torch.Tensor:
    """Of whole pictures (N, 3, H, W), calibrated, without views of their parts."""
    return torch.sigmoid(model(x).float() / model.temperature + model.bias)


def pictures(rng: np.random.Generator, *shape: int) -> torch.Tensor:
    return torch.from_numpy(rng.integers(0, 256, shape, dtype=np.uint8))


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Such small networks run no faster on two threads, and many times slower on a busy machine."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(3)


def red_detector() -> VisualResNet:
    """Weights set by hand: output 0 rises with redness, whatever the size of the picture."""
    model = network()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.zero_()
        for module in model.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.weight.fill_(1)
        model.conv1.weight[0, 0], model.conv1.weight[0, 1:] = 2 / 49, -1 / 49
        for stage in (model.layer1, model.layer2, model.layer3, model.layer4):
            downsample = stage[0].downsample
            if isinstance(downsample, torch.nn.Sequential):
                convolution = downsample[0]
                assert isinstance(convolution, torch.nn.Conv2d)
                convolution.weight[0, 0] = 1
        model.fc.weight[0, 0] = 4
        model.fc.bias[0] = -2
    return model


@pytest.mark.parametrize("size", [(32, 32), (33, 97), (112, 112), (180, 320), (320, 180)])
def test_any_size_gives_one_logit_a_class(rng: np.random.Generator, size: tuple[int, int]) -> None:
    logits = network()(pictures(rng, 2, 3, *size))
    assert logits.shape == (2, len(CLASS_IDS))
    assert bool(torch.isfinite(logits).all())


@torch.no_grad()
def test_the_mean_of_a_heat_map_is_the_logit(rng: np.random.Generator) -> None:
    model, x = network(), pictures(rng, 2, 3, 96, 160)
    maps = model.heatmaps(x)
    assert maps.shape == (2, len(CLASS_IDS), 3, 5)
    torch.testing.assert_close(maps.mean(dim=(2, 3)), model(x), rtol=1e-4, atol=1e-5)


@torch.no_grad()
def test_it_is_torchvisions_resnet18(rng: np.random.Generator) -> None:
    torchvision = pytest.importorskip("torchvision")
    ours = network(VisualConfig())
    theirs = torchvision.models.resnet18(num_classes=len(CLASS_IDS)).eval()
    state = {k: v for k, v in ours.state_dict().items() if "temperature" not in k}
    theirs.load_state_dict({k: v for k, v in state.items() if k not in ("bias", "frame_bias")})
    x = pictures(rng, 1, 3, 70, 64)
    torch.testing.assert_close(theirs((x.float() / 255 - ours.mean) / ours.std), ours(x), rtol=1e-3, atol=1e-4)


def test_a_player_at_the_edge_of_a_wide_frame_is_found() -> None:
    model, frame = red_detector(), np.full((180, 320, 3), 90, dtype=np.uint8)
    frame[:, 240:] = (230, 20, 20)
    model.bias.fill_(-3.5)
    model.frame_bias.fill_(-3.5)
    whole = probabilities(model, torch.from_numpy(frame).permute(2, 0, 1)[None])[0, 0].item()
    assert frame_probabilities(model, frame)[0] > whole + 0.1


def test_the_views_of_a_frame_lie_inside_it_and_reach_both_ends() -> None:
    assert frame_views(100, 110) == [(0, 0, 100, 110)]
    for height, width in ((360, 640), (640, 360), (100, 1000), (100, 125)):
        views = frame_views(height, width)
        assert views[0] == (0, 0, height, width)
        for top, left, tall, wide in views:
            assert top >= 0
            assert left >= 0
            assert top + tall <= height
            assert left + wide <= width
        starts = sorted(max(v[0], v[1]) for v in views[1:])
        assert starts[0] <= views[1][2] * 0.5
        assert all(b - a <= views[1][2] for a, b in pairwise(starts))
        assert max(max(v[0] + v[2] for v in views), max(v[1] + v[3] for v in views)) == max(height, width)


def test_calibration_turns_logits_into_probabilities(rng: np.random.Generator) -> None:
    model, x = network(), pictures(rng, 1, 3, 64, 64)
    with torch.no_grad():
        logits = model(x)
        model.temperature.fill_(2)
        model.bias.fill_(-1)
        model.frame_temperature.fill_(0.5)
        torch.testing.assert_close(probabilities(model, x), torch.sigmoid(logits / 2 - 1))
    square = x[0].permute(1, 2, 0).numpy()
    np.testing.assert_allclose(frame_probabilities(model, square), torch.sigmoid(logits / 0.5)[0].numpy(), atol=1e-5)


def test_a_mirrored_look_does_not_care_which_way_a_frame_faces(rng: np.random.Generator) -> None:
    frame = rng.integers(0, 256, (64, 120, 3), dtype=np.uint8)
    turned = np.ascontiguousarray(frame[:, ::-1])
    plain = network()
    both = network(replace(SMALL, mirrored=True))
    assert (plain.frame_logits(frame) - plain.frame_logits(turned)).abs().max() > 1e-3
    torch.testing.assert_close(both.frame_logits(frame), both.frame_logits(turned), rtol=1e-4, atol=1e-5)


def test_a_frame_seen_at_more_sizes_has_the_mean_of_their_logits(rng: np.random.Generator) -> None:
    frame = rng.integers(0, 256, (80, 80, 3), dtype=np.uint8)
    near, far = (network(replace(SMALL, view_size=size)).frame_logits(frame) for size in (64, 96))
    both = network(replace(SMALL, more_sizes=(96,))).frame_logits(frame)
    assert (near - far).abs().max() > 1e-3
    torch.testing.assert_close(both, (near + far) / 2)


def test_each_view_of_a_wide_frame_is_averaged_with_its_own_mirror_image() -> None:
    """A player at one edge is found through the same view in both; averages across views would drown it."""
    model, frame = red_detector(), np.full((90, 160, 3), 90, dtype=np.uint8)
    frame[:, 100:] = (230, 20, 20)
    model.config = replace(model.config, mirrored=True, more_sizes=(96,))
    views = [frame[t : t + h, x : x + w] for t, x, h, w in frame_views(90, 160)]
    best = max(
        float(
            np.mean(
                [
                    model(resized(np.ascontiguousarray(v[:, ::step]), size, torch.device("cpu")))[0, 0].item()
                    for size in (64, 96)
                    for step in (1, -1)
                ]
            )
        )
        for v in views
    )
    assert model.frame_logits(frame)[0].item() == pytest.approx(best, abs=1e-4)


def test_a_card_from_before_more_sizes_and_mirrors_still_loads() -> None:
    old = {"classes": list(CLASS_IDS), "widths": [8, 8, 16, 16], "view_size": 64}
    assert VisualConfig.from_dict(old) == SMALL
    new = replace(SMALL, more_sizes=(96, 128), mirrored=True)
    assert VisualConfig.from_dict(json.loads(json.dumps(new.to_dict()))) == new


def test_its_description_and_weights_survive_storing(rng: np.random.Generator) -> None:
    model, x = network(seed=1), pictures(rng, 1, 3, 64, 64)
    model.bias.fill_(0.25)
    again = VisualResNet.from_config(model.config.to_dict()).eval()
    again.load_state_dict(model.state_dict())
    assert again.config == model.config
    torch.testing.assert_close(probabilities(again, x), probabilities(model, x))


@pytest.mark.parametrize(
    "config",
    [
        {"depth": 50},
        {"widths": [1, 2]},
        {"widths": "abcd"},
        {"widths": [64, 128, 256, 10_000_000]},
        {"view_size": None},
        {"view_size": 100_000},
        {"more_sizes": 5},
        {"more_sizes": [128] * 1000},
        {"classes": ["x"] * 100_000},
    ],
    ids=lambda config: str(config)[:40],
)
def test_a_foreign_description_is_refused_in_a_sentence(config: dict[str, object]) -> None:
    with pytest.raises(ModelError, match=r"picture network"):
        VisualResNet.from_config(config)


def test_what_is_no_picture_is_refused(rng: np.random.Generator) -> None:
    model = network()
    with pytest.raises(ValueError, match="uint8"):
        model(torch.zeros(1, 3, 64, 64))
    with pytest.raises(ValueError, match="uint8"):
        model(pictures(rng, 1, 3, 16, 64))
    with pytest.raises(ValueError, match="frame"):
        frame_probabilities(model, np.zeros((64, 64), dtype=np.uint8))
    with pytest.raises(ValueError, match="frame"):
        frame_probabilities(model, np.zeros((0, 64, 3), dtype=np.uint8))
