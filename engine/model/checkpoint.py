"""A model in a file: a JSON card and the safetensors it names. Nothing is pickled, nothing executed, nothing fetched.

The card (`NAME.json`) holds the format's version, the networks' descriptions and hashes, the fusion's settings, and
what a person should know: data, command, seed, figures, limits, licence. The weights lie beside it. A card from
elsewhere is hostile until checked: names stay in its folder, sizes are bounded, shapes and hashes must fit.
"""

import hashlib
import json
import math
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar, cast

import torch
from safetensors import SafetensorError
from safetensors.torch import load, save
from torch import Tensor, nn

from engine.errors import ModelError
from engine.instruments import CLASS_IDS
from engine.language import tr
from engine.model.audio_unet import AudioUNetConfig
from engine.model.cards import find_card, read_card, read_whole
from engine.model.deep_unet import DeepUNet, SoundNet, build_audio, folded
from engine.model.fusion import FusionConfig
from engine.model.visual_resnet import VisualResNet
from engine.presets import STUDIO, Preset, preset

FORMAT = 2
"""2: the deep backbone. What was made for 1 holds a network that is no longer built."""
_MOST_BYTES = 1 << 30
T = TypeVar("T")


@dataclass(frozen=True)
class LoadedModel:
    """Networks ready to run: `hash` is the SHA-256 of the sound network's file (projects remember it)."""

    name: str
    card: Mapping[str, Any]
    audio: SoundNet
    visual: VisualResNet | None
    fusion: FusionConfig
    hash: str
    preset: Preset = STUDIO

    @cached_property
    def listening(self) -> SoundNet:
        """`audio` as it runs fastest; not for training or saving."""
        return folded(self.audio) if isinstance(self.audio, DeepUNet) else self.audio


def load_model(name_or_path: str | Path | None = None, device: str = "cpu") -> LoadedModel:
    """Read, check and build a model on `device`, in evaluation mode, float32. Raises ModelError."""
    path = find_card(name_or_path)
    card = _read_card(path)
    audio_part = _part(card, "audio", path)
    audio_bytes = _read_weights(path, audio_part)
    audio = build_audio(_build_config(AudioUNetConfig, audio_part.get("config"), path))
    _put_weights(audio, audio_bytes, path)
    visual = None
    if card.get("visual") is not None:
        visual_part = _part(card, "visual", path)
        config = visual_part.get("config")
        if not isinstance(config, dict):
            raise ModelError(tr("The model {name} does not describe its frame network.", name=path.name))
        visual = VisualResNet.from_config(config)
        _put_weights(visual, _read_weights(path, visual_part), path)
        visual = visual.to(device).eval()
    fusion = _build_config(FusionConfig, card.get("fusion", {}), path)
    digest = hashlib.sha256(audio_bytes).hexdigest()
    kind = preset(str(card.get("preset", STUDIO.name)))
    if kind.conditioned != audio.config.conditioned:
        raise ModelError(
            tr("The model {name} is not what its preset “{name_2}” says.", name=path.name, name_2=kind.name)
        )
    return LoadedModel(path.stem, card, audio.to(device).eval(), visual, fusion, digest, kind)


def _read_card(path: Path) -> dict[str, Any]:
    try:
        card = read_card(path)
    except (OSError, ValueError) as error:
        raise ModelError(tr("The model's card {name} cannot be read.", name=path.name)) from error
    if card.get("kind") != "soloist-model":
        raise ModelError(tr("{name} is not the card of a Soloist model.", name=path.name))
    if not isinstance(card.get("format"), int) or card["format"] > FORMAT:
        raise ModelError(tr("The model {name} was made for a newer Soloist; update Soloist to use it.", name=path.name))
    if card["format"] < FORMAT:
        raise ModelError(
            tr("The model {name} was made for an earlier Soloist, whose networks this one has not.", name=path.name)
        )
    if card.get("classes") != list(CLASS_IDS):
        raise ModelError(tr("The model {name} was trained for another list of instruments.", name=path.name))
    return card


def _part(card: Mapping[str, Any], key: str, path: Path) -> dict[str, Any]:
    part = card.get(key)
    if not isinstance(part, dict) or not isinstance(part.get("file"), str):
        raise ModelError(tr("The model {name} does not say where its {key} network is.", name=path.name, key=key))
    return part


def _read_weights(card: Path, part: Mapping[str, Any]) -> bytes:
    name = cast(str, part["file"])
    if Path(name).name != name or name in ("", ".", ".."):
        raise ModelError(tr("The model {name} points outside its own folder.", name=card.name))
    if not name.isprintable() or len(name) > 255:
        raise ModelError(tr("The model {name} names a weights file that cannot exist.", name=card.name))
    try:
        content = read_whole(card.parent / name, _MOST_BYTES, follow=False)
    except (OSError, ValueError) as error:
        raise ModelError(tr("The model file {name} is missing or cannot be read.", name=name)) from error
    if part.get("sha256") != hashlib.sha256(content).hexdigest():
        raise ModelError(tr("The model file {name} is damaged: it is not the one its card describes.", name=name))
    return content


def _build_config(kind: type[T], values: Any, path: Path) -> T:
    """A frozen dataclass from a card's values: known names only, each of the type its default has."""
    defaults = {item.name: item.default for item in fields(cast(Any, kind))}
    if not isinstance(values, dict) or not set(values) <= set(defaults):
        raise ModelError(tr("The model {name} describes something this Soloist does not know.", name=path.name))
    for name, value in values.items():
        number = isinstance(defaults[name], float) and type(value) in (int, float)
        if type(value) is not type(defaults[name]) and not number:
            raise ModelError(
                tr("The model {name} gives {name_2} a value that makes no sense.", name=path.name, name_2=name)
            )
        if number and not math.isfinite(value):
            raise ModelError(
                tr("The model {name} gives {name_2} a value that is no number.", name=path.name, name_2=name)
            )
    return kind(**values)


def _put_weights(module: nn.Module, content: bytes, path: Path) -> None:
    """Strictly: every tensor of the network and no other, same shapes, all finite."""
    try:
        tensors = {key: value.float() if value.is_floating_point() else value for key, value in load(content).items()}
        module.load_state_dict(tensors, strict=True)
    except (SafetensorError, RuntimeError, ValueError) as error:
        raise ModelError(
            tr("The weights of {name} do not fit the network its card describes.", name=path.name)
        ) from error
    if not all(bool(torch.isfinite(value).all()) for value in tensors.values() if value.is_floating_point()):
        raise ModelError(tr("The weights of {name} hold values that are no numbers.", name=path.name))


def save_weights(module: nn.Module, path: Path) -> str:
    """Write a network's weights as float16 safetensors, atomically; returns their SHA-256.

    Batch-norm statistics stay float32: their variances can fall below what float16 holds.
    """

    def narrow(key: str, value: Tensor) -> Tensor:
        keep = not value.is_floating_point() or "running_" in key
        return (value if keep else value.half()).detach().cpu().contiguous()

    content = save({key: narrow(key, value) for key, value in module.state_dict().items()})
    scratch = path.with_suffix(".tmp")
    scratch.write_bytes(content)
    os.replace(scratch, path)
    return hashlib.sha256(content).hexdigest()


def save_model(
    folder: Path,
    name: str,
    audio: SoundNet,
    visual: VisualResNet | None,
    fusion: FusionConfig,
    facts: Mapping[str, Any],
) -> Path:
    """Write NAME.safetensors, NAME.visual.safetensors and the card NAME.json into `folder`; returns the card.

    `facts` (data, command, seed, figures, limits, licence, …) stand in the card as given.
    """
    folder.mkdir(parents=True, exist_ok=True)
    audio_file, visual_file = f"{name}.safetensors", f"{name}.visual.safetensors"
    card: dict[str, Any] = {"kind": "soloist-model", "format": FORMAT, "classes": list(CLASS_IDS), **facts}
    digest = save_weights(audio, folder / audio_file)
    card["audio"] = {"file": audio_file, "sha256": digest, "config": audio.config.to_dict()}
    if visual is not None:
        digest = save_weights(visual, folder / visual_file)
        card["visual"] = {"file": visual_file, "sha256": digest, "config": visual.config.to_dict()}
    card["fusion"] = asdict(fusion)
    path = folder / f"{name}.json"
    scratch = path.with_suffix(".json.tmp")
    scratch.write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
    os.replace(scratch, path)
    return path
