"""Networks small enough to build, run and save in a test. Untrained: they separate nothing."""

from pathlib import Path

import torch

from engine.model.audio_unet import PLAIN, AudioUNetConfig
from engine.model.checkpoint import save_model
from engine.model.deep_unet import SoundNet, build_audio
from engine.model.fusion import FusionConfig
from engine.model.visual_resnet import VisualResNet

TINY = AudioUNetConfig(filters=4, widest=8, embedding=8, refine=1, layers=1)
STRONGEST = FusionConfig(threshold=0.0, most=1)
"""Random weights are sure of nobody: whoever they hear best is taken all the same."""
TINY_THESIS = AudioUNetConfig(PLAIN, filters=4, widest=8)


def tiny_net(seed: int = 0, config: AudioUNetConfig = TINY) -> SoundNet:
    """A seeded network whose every parameter matters: nothing starts at exactly zero."""
    torch.manual_seed(seed)
    net = build_audio(config)
    for parameter in net.parameters():
        torch.nn.init.normal_(parameter, std=0.3)
    return net.eval()


def tiny_model(folder: Path, name: str = "tiny", visual: VisualResNet | None = None) -> Path:
    """A saved model; returns its card."""
    return save_model(folder, name, tiny_net(), visual, STRONGEST, {"name": name, "licence": "none"})
