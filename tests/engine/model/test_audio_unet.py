import dataclasses

import pytest
import torch

from engine.errors import ModelError
from engine.model.audio_unet import CLASSES, AudioUNet, AudioUNetConfig, input_features, rule_out
from tests.tiny_models import TINY, tiny_net


def test_every_cell_gets_a_logit_per_class_and_every_window_its_presence() -> None:
    logits, presence = tiny_net()(torch.rand(2, 256, 128), torch.zeros(2, 21))
    assert logits.shape == (2, CLASSES, 256, 128)
    assert presence is not None
    assert presence.shape == (2, 21)
    assert logits.dtype == torch.float32


def test_windows_of_another_length_fit() -> None:
    assert tiny_net()(torch.rand(1, 256, 256))[0].shape[-1] == 256


def test_naming_other_instruments_changes_the_mask_but_not_what_was_heard() -> None:
    net, features = tiny_net(), torch.rand(1, 256, 128)
    first, second = torch.zeros(1, 21), torch.zeros(1, 21)
    first[0, 2], second[0, 15] = 1, 1
    with torch.no_grad():
        (logits_a, heard_a), (logits_b, heard_b) = net(features, first), net(features, second)
    assert not torch.allclose(logits_a, logits_b)
    assert heard_a is not None
    assert heard_b is not None
    assert torch.equal(heard_a, heard_b)


def test_no_list_is_the_same_as_an_empty_list() -> None:
    net, features = tiny_net(), torch.rand(1, 256, 128)
    with torch.no_grad():
        assert torch.equal(net(features)[0], net(features, torch.zeros(1, 21))[0])


def test_the_thesis_network_takes_no_list() -> None:
    net = AudioUNet(dataclasses.replace(TINY, conditioned=False)).eval()
    logits, presence = net(torch.rand(1, 256, 128))
    assert logits.shape == (1, CLASSES, 256, 128)
    assert presence is None


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


def test_a_description_nobody_builds_is_refused() -> None:
    with pytest.raises(ModelError):
        AudioUNetConfig(filters=100_000)


def test_a_listener_begins_with_the_deepest_stages_word_and_then_adds_its_own() -> None:
    features = torch.rand(2, 256, 128)
    plain, listening = tiny_net(), AudioUNet(dataclasses.replace(TINY, listener=8)).eval()
    listening.load_state_dict(plain.state_dict(), strict=False)
    with torch.no_grad():
        before, begun = plain(features)[1], listening(features)[1]
        last = listening.listener.body[-1]
        assert isinstance(last, torch.nn.Linear)
        last.weight.normal_()
        grown = listening(features)[1]
    assert torch.equal(before, begun)
    assert not torch.allclose(before, grown)
