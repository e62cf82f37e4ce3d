"""Quick validation while training: fixed mixtures of what is held out, made and judged on the device that trains.

The SDR is that of the spectrum (`engine.model.objective.distortions`), which ranks states as BSS Eval does at a
fraction of its cost. The full tables come from `training evaluate`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import torch

from engine.model.deep_unet import SoundNet
from engine.presets import STUDIO, Preset
from training.data.mixing import Mixer, MixtureBatch, chunks
from training.data.plans import MixConfig, Planner
from training.data.stems import DatasetError, StemBank
from training.learning.sound_losses import said, separated_db

Scores = Mapping[str, Sequence[Sequence[float]]]
"""SDR in dB by set, mixture and stem."""
COLUMNS = 256
SETS = {"duet": (2, 1.0), "random": (2, 0.0), "three": (3, 0.0)}
"""Name → instruments of a mixture, part of them from one excerpt."""
_AT_ONCE = 8


class Validator:
    """Fixed mixtures of one split, those of `SETS` that it has stems for. Raises DatasetError when it has none."""

    def __init__(
        self,
        folder: Path,
        split: str,
        seed: int,
        pairs: int = 24,
        preset: Preset = STUDIO,
        device: torch.device | None = None,
    ) -> None:
        bank = StemBank([folder], split, device or torch.device("cpu"))
        mixer = Mixer(bank, COLUMNS, preset)
        self.sets: dict[str, MixtureBatch] = {}
        for name, (count, duets) in SETS.items():
            weights = tuple(float(number == count) for number in range(1, count + 1))
            config = replace(MixConfig(pairs, COLUMNS, weights, duets).plain(), recorded_share=0.5)
            planner = Planner(bank.rows, config, mixer.samples, seed, centred=True)
            if planner.duets if duets else planner.instruments >= count:
                self.sets[name] = mixer.make(planner.draw(0))
        if not self.sets:
            raise DatasetError(f"The split “{split}” of {folder} has no two instruments to mix.")

    def measure(self, net: SoundNet) -> dict[str, float]:
        """Of each set: mean SDR in dB with the instruments named, how often sound alone puts exactly those that play
        first, and which part of them it puts there."""
        figures: dict[str, float] = {}
        for name, batch in self.sets.items():
            decibels, exact, found = _judged(net, batch)
            figures[f"{name}_sdr"] = float(decibels.nanmean())
            if exact is not None and found is not None:
                figures[f"{name}_heard"], figures[f"{name}_found"] = float(exact), float(found)
        return figures

    def scores(self, net: SoundNet) -> Scores:
        """SDR in dB of each stem with the instruments named, by set and mixture."""
        result = {}
        for name, batch in self.sets.items():
            table = _judged(net, batch)[0].tolist()
            result[name] = tuple(tuple(value for value in row if value == value) for row in table)
        return result


@torch.no_grad()
def _judged(net: SoundNet, batch: MixtureBatch) -> tuple[torch.Tensor, torch.Tensor | None, torch.Tensor | None]:
    """(N, S) dB, and of a network that hears who plays: how often exactly they come first, and which part of them."""
    net.eval()
    parts, heard = list[torch.Tensor](), list[torch.Tensor]()
    for part in chunks(batch, _AT_ONCE):
        logits, whole, _ = said(net, part)
        parts.append(separated_db(logits, part))
        if whole is not None:
            heard.append(whole)
    if not heard:
        return torch.cat(parts), None, None
    present = batch.present > 0
    ranks = torch.cat(heard).argsort(dim=1, descending=True).argsort(dim=1)
    first = (ranks < present.sum(1, keepdim=True)) & present
    return torch.cat(parts), (first.sum(1) == present.sum(1)).float().mean(), first.sum() / present.sum()
