"""The network of `studio`: shapes, layouts, precision, and what it must not depend on."""

from pathlib import Path

import pytest
import torch

from engine.model.audio_unet import CLASSES
from engine.model.checkpoint import load_model
from engine.model.deep_unet import AllBands, DeepUNet, Film, TransformerLayer, build_audio, folded
from tests.tiny_models import TINY, tiny_model, tiny_net


def net_of(seed: int = 0) -> DeepUNet:
    net = tiny_net(seed)
    assert isinstance(net, DeepUNet)
    return net


@pytest.mark.parametrize("columns", [16, 128, 256])
def test_every_cell_gets_a_logit_per_class_and_every_window_and_moment_its_presence(columns: int) -> None:
    net, features = net_of(), torch.rand(2, 256, columns)
    with torch.no_grad():
        logits, presence = net(features, torch.zeros(2, 21))
        whole, moments = net.heard(net.encode(features))
    assert logits.shape == (2, CLASSES, 256, columns)
    assert logits.dtype == presence.dtype == torch.float32
    assert presence.shape == (2, 21)
    assert torch.equal(whole, presence)
    assert moments.shape == (2, columns // 16, 21)


@pytest.mark.parametrize("shape", [(1, 255, 256), (1, 256, 120), (1, 256, 272), (1, 256, 0)])
def test_windows_it_does_not_hear_are_refused(shape: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="features must be"):
        net_of().encode(torch.zeros(shape))


def test_naming_other_instruments_changes_the_mask_but_not_what_was_heard() -> None:
    net, features = net_of(), torch.rand(1, 256, 128)
    first, second = torch.zeros(1, 21), torch.zeros(1, 21)
    first[0, 2], second[0, 15] = 1, 1
    with torch.no_grad():
        (logits_a, heard_a), (logits_b, heard_b) = net(features, first), net(features, second)
        none, empty = net(features)[0], net(features, torch.zeros(1, 21))[0]
    assert not torch.allclose(logits_a, logits_b)
    assert torch.equal(heard_a, heard_b)
    assert torch.equal(none, empty)
    assert not torch.allclose(none, logits_a)


def test_logits_of_some_classes_are_those_of_all_in_the_order_asked_for() -> None:
    net, features = net_of(), torch.rand(1, 256, 128)
    with torch.no_grad():
        every, some = net(features)[0], net(features, None, [21, 3])[0]
    assert torch.allclose(some, every[:, [21, 3]], atol=1e-5)


def test_windows_of_a_batch_do_not_hear_each_other() -> None:
    net, features = net_of(), torch.rand(3, 256, 64)
    with torch.no_grad():
        together = net(features)
        alone = [net(features[i : i + 1]) for i in range(3)]
    for part in range(2):
        assert torch.allclose(together[part], torch.cat([one[part] for one in alone]), atol=1e-4, rtol=1e-4)


def test_layout_in_memory_changes_nothing() -> None:
    net, features = net_of(), torch.rand(2, 256, 64)
    transposed = features.transpose(1, 2).contiguous().transpose(1, 2)
    assert not transposed.is_contiguous()
    block = net.encoder[0]
    plane = torch.rand(2, 4, 128, 32)
    with torch.no_grad():
        assert torch.allclose(net(features)[0], net(transposed)[0], atol=1e-5)
        packed = block(plane.contiguous(memory_format=torch.channels_last))
        assert torch.allclose(block(plane), packed, atol=1e-4)
        before = net(features)[0]
        for parameter in net.parameters():
            parameter.data = parameter.data.contiguous()
        assert torch.allclose(before, net(features)[0], atol=1e-4, rtol=1e-4)


def test_all_bands_is_the_map_it_says_it_is() -> None:
    torch.manual_seed(1)
    module, x = AllBands(3, 16), torch.randn(2, 3, 16, 5)
    with torch.no_grad():
        module.between.normal_()
        inner = torch.einsum("rf,ncft->ncrt", module.down, x) + module.between[:, 0, None]
        spread = torch.einsum("fr,ncrt->ncft", module.up, inner.clamp_min(0))
        expected = x + spread * module.scale[:, None, None]
        assert torch.allclose(module(x), expected, atol=1e-5)


def test_what_starts_as_nothing_starts_as_nothing() -> None:
    cells, plane = torch.randn(1, 6, 8), torch.randn(1, 4, 2, 3)
    assert torch.equal(TransformerLayer(8)(cells), cells)
    assert torch.equal(Film(5, 4)(plane, torch.randn(1, 5)), plane)


def test_bfloat16_says_nearly_the_same_as_float32() -> None:
    torch.manual_seed(2)
    net, features = build_audio(TINY).eval(), torch.rand(1, 256, 64)
    wanted = torch.zeros(1, 21)
    wanted[0, [2, 4]] = 1
    with torch.no_grad():
        full, heard = net(features, wanted)
        with torch.autocast("cpu", torch.bfloat16):
            half, heard_half = net(features, wanted)
    assert half.dtype == torch.float32
    assert (full.softmax(1) - half.softmax(1)).abs().max() < 0.03
    assert heard is not None
    assert heard_half is not None
    assert (heard.sigmoid() - heard_half.sigmoid()).abs().max() < 0.03
    assert not torch.equal(full, half), "the two precisions must differ for this to say anything"


def test_sixteen_bits_of_weights_are_enough(tmp_path: Path) -> None:
    loaded, features = load_model(tiny_model(tmp_path)).audio, torch.rand(1, 256, 64)
    with torch.no_grad():
        before, after = net_of()(features)[0].softmax(1), loaded(features)[0].softmax(1)
    assert (before - after).abs().max() < 0.05


def test_every_parameter_has_a_say_in_what_is_learnt() -> None:
    net, features = net_of().train(), torch.rand(2, 256, 32)
    wanted = torch.zeros(2, 21)
    wanted[:, 4] = 1
    logits, presence = net(features, wanted)
    (logits.square().mean() + presence.square().mean()).backward()
    silent = [name for name, p in net.named_parameters() if p.grad is None or not p.grad.abs().any()]
    # A bias of the keys shifts every score of a query alike, which softmax does not see; parts of it are the values'.
    assert silent == []


def test_folding_changes_nothing_but_the_time_it_takes() -> None:
    net, features, wanted = net_of(), torch.rand(2, 256, 64), torch.zeros(2, 21)
    wanted[:, 3] = 1
    for name, value in net.state_dict().items():
        if "running_var" in name:
            value.uniform_(0.3, 3)
        elif "running_mean" in name:
            value.normal_()
    before = {key: value.clone() for key, value in net.state_dict().items()}
    with torch.no_grad():
        plain = net(features, wanted)
        fast = folded(net)
        quick = fast(features, wanted)
    for one, other in zip(plain, quick, strict=True):
        assert torch.allclose(one, other, atol=1e-3, rtol=1e-3)
    assert not any(isinstance(module, torch.nn.BatchNorm2d) for module in fast.modules())
    assert all(torch.equal(value, before[key]) for key, value in net.state_dict().items())
    assert fast.ear.queries is net.ear.queries
