import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from engine.errors import ModelError
from engine.model.cards import available_models, identity
from engine.model.checkpoint import load_model, save_weights
from tests.tiny_models import tiny_model, tiny_net


def test_a_saved_model_comes_back_the_same_to_half_precision(tmp_path: Path) -> None:
    model = load_model(tiny_model(tmp_path))
    for key, value in tiny_net().state_dict().items():
        assert torch.allclose(model.audio.state_dict()[key].float(), value.float(), atol=1e-3), key
    assert not model.audio.training


def test_a_model_can_be_named_by_its_card_or_its_weights(tmp_path: Path) -> None:
    card = tiny_model(tmp_path)
    assert load_model(card.with_suffix(".safetensors")).hash == load_model(card).hash


def test_an_unknown_name_says_which_ones_there_are() -> None:
    with pytest.raises(ModelError, match="no model “nonsense”"):
        load_model("nonsense")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda card: card.update(kind="something"), "not the card of a Soloist model"),
        (lambda card: card.update(format=99), "newer Soloist"),
        (lambda card: card.update(format=1), "earlier Soloist"),
        (lambda card: card["audio"]["config"].update(backbone="thick"), "outside what Soloist builds"),
        (lambda card: card["audio"]["config"].update(widest=12), "outside what Soloist builds"),
        (lambda card: card["audio"]["config"].update(layers=2), "do not fit"),
        (lambda card: card.update(preset="thesis"), "not what its preset"),
        (lambda card: card.update(classes=["flute"]), "another list of instruments"),
        (lambda card: card["audio"].update(file="../tiny.safetensors"), "outside its own folder"),
        (lambda card: card["audio"].update(file="gone.safetensors"), "missing or cannot be read"),
        (lambda card: card["audio"].update(sha256="0" * 64), "damaged"),
        (lambda card: card["audio"]["config"].update(filters=8), "do not fit"),
        (lambda card: card["audio"]["config"].update(surprise=1), "does not know"),
        (lambda card: card["audio"]["config"].update(filters="4"), "makes no sense"),
        (lambda card: card.pop("audio"), "does not say where"),
    ],
)
def test_a_card_that_lies_gets_one_clear_sentence(
    tmp_path: Path, change: Callable[[dict[str, Any]], object], sentence: str
) -> None:
    path = tiny_model(tmp_path)
    card = json.loads(path.read_text())
    change(card)
    path.write_text(json.dumps(card))
    with pytest.raises(ModelError, match=sentence):
        load_model(path)


def test_bytes_that_are_no_weights_are_refused(tmp_path: Path) -> None:
    path = tiny_model(tmp_path)
    card = json.loads(path.read_text())
    weights = path.with_suffix(".safetensors")
    weights.write_bytes(b"\x80\x04pickled nonsense")
    card["audio"]["sha256"] = hashlib.sha256(weights.read_bytes()).hexdigest()
    path.write_text(json.dumps(card))
    with pytest.raises(ModelError, match="do not fit"):
        load_model(path)


def test_weights_that_are_no_numbers_are_refused(tmp_path: Path) -> None:
    path = tiny_model(tmp_path)
    net = tiny_net()
    with torch.no_grad():
        next(net.parameters()).fill_(float("nan"))
    card = json.loads(path.read_text())
    card["audio"]["sha256"] = save_weights(net, path.with_suffix(".safetensors"))
    path.write_text(json.dumps(card))
    with pytest.raises(ModelError, match="no numbers"):
        load_model(path)


def test_batch_norm_statistics_are_not_squeezed_into_half_precision(tmp_path: Path) -> None:
    tiny_model(tmp_path)
    tensors = load_file(tmp_path / "tiny.safetensors")
    assert tensors["down.1.1.running_var"].dtype == torch.float32
    assert tensors["head.weight"].dtype == torch.float16


def test_every_model_in_the_box_loads_and_its_card_is_complete() -> None:
    assert available_models()[:1] == ["studio"]
    for name in available_models():
        card = load_model(name).card
        for key in ("licence", "limits", "training", "figures", "classes"):
            assert card.get(key), f"{name}: {key}"
        assert card["training"]["train"]["seed"] is not None


def test_a_card_alone_says_who_the_networks_are() -> None:
    model = load_model()
    assert identity() == f"{model.name} {model.hash}"
