"""Quick validation while training: SDR gain on fixed mixtures of held-out soundfonts and scores.

The scale-invariant SDR (Le Roux et al. 2019) of masked mixtures, which ranks checkpoints as BSS Eval does at a
fraction of its cost. The full tables come from `training evaluate`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from engine.dsp.stft import istft, stft
from engine.dsp.warp import Warp
from engine.grid import MaskGrid, StftConfig
from engine.model.audio_unet import input_features, rule_out
from engine.model.deep_unet import SoundNet
from engine.model.metrics import si_sdr
from engine.presets import STUDIO, Preset
from training.data.mixtures import OTHER_CLASS, DatasetError, StemBank, class_of

Floats = NDArray[np.float32]
Scores = Mapping[str, Sequence[Sequence[float]]]
"""SI-SDR in dB by set, mixture and stem."""
COLUMNS = 256
FAILED_DB = -20.0  # what a silent estimate counts as here; the full tables report failures as a rate


@dataclass(frozen=True)
class Mixture:
    """Two sources (2, n) that sum to the mix, and their class indices."""

    sources: Floats
    classes: tuple[int, int]


class Validator:
    """Fixed pairs of one split: `duets` of one excerpt and `random` ones."""

    def __init__(self, folder: Path, split: str, seed: int, pairs: int = 24, preset: Preset = STUDIO) -> None:
        self.bank = StemBank(folder, split)
        self.config = StftConfig()
        self.warp = Warp(self.config, MaskGrid(columns=COLUMNS, f_max=preset.f_max))
        rng = np.random.default_rng([seed, 77])
        self.sets = {
            "duet": [m for m in (self._duet(rng) for _ in range(4 * pairs)) if m][:pairs],
            "random": [m for m in (self._random(rng) for _ in range(4 * pairs)) if m][:pairs],
        }
        # A data set of solos has no duets; what is empty is not measured.
        self.sets = {name: mixtures for name, mixtures in self.sets.items() if mixtures}
        if not self.sets:
            raise DatasetError(f"The split “{split}” of {folder} has no two instruments to mix.")

    def measure(self, net: SoundNet, device: torch.device) -> dict[str, float]:
        """Mean SI-SDR in dB per set with the instruments named, and how often sound alone names both."""
        figures: dict[str, float] = {}
        for name, mixtures in self._separated(net, device).items():
            figures[f"{name}_named"] = float(np.mean([score for scores, _ in mixtures for score in scores]))
            figures[f"{name}_both_heard"] = float(np.mean([heard for _, heard in mixtures]))
        return figures

    def scores(self, net: SoundNet, device: torch.device) -> Scores:
        """SI-SDR in dB of each stem with the instruments named, by set and mixture."""
        separated = self._separated(net, device)
        return {name: tuple(scores for scores, _ in mixtures) for name, mixtures in separated.items()}

    def _separated(self, net: SoundNet, device: torch.device) -> dict[str, list[tuple[tuple[float, ...], bool]]]:
        """Per set and mixture: its stems' scores, and whether sound alone names both."""
        net.eval()
        result: dict[str, list[tuple[tuple[float, ...], bool]]] = {}
        for name, mixtures in self.sets.items():
            result[name] = []
            for mixture in mixtures:
                estimates, heard = self._separate(net, mixture, device)
                scores = np.nan_to_num(si_sdr(mixture.sources, estimates), nan=FAILED_DB)
                result[name].append((tuple(map(float, scores)), set(heard) == set(mixture.classes)))
        return result

    @torch.no_grad()
    def _separate(self, net: SoundNet, mixture: Mixture, device: torch.device) -> tuple[Floats, tuple[int, ...]]:
        mix = mixture.sources.sum(axis=0, keepdims=True)
        spectrum = stft(mix, self.config, 0, COLUMNS)
        bands = torch.from_numpy(self.warp.to_bands(np.abs(spectrum))).to(device)
        wanted = torch.zeros(1, OTHER_CLASS, device=device)
        wanted[0, list(mixture.classes)] = 1
        logits, presence = net(input_features(bands), wanted)
        shares = rule_out(logits, wanted).softmax(dim=1)[0, list(mixture.classes)].cpu().numpy()
        masks = self.warp.to_bins(shares)
        estimates = istft(masks * spectrum, self.config, mix.shape[1])
        heard = () if presence is None else tuple(int(k) for k in presence[0].topk(2).indices)
        return estimates, heard

    def _samples(self) -> int:
        return (COLUMNS - 1) * self.config.hop

    def _duet(self, rng: np.random.Generator) -> Mixture | None:
        group = self.bank.excerpts[rng.integers(len(self.bank.excerpts))]
        return self._mixture([int(i) for i in rng.permutation(group)], rng)

    def _random(self, rng: np.random.Generator) -> Mixture | None:
        return self._mixture([int(i) for i in rng.permutation(len(self.bank.stems))[:6]], rng)

    def _mixture(self, order: list[int], rng: np.random.Generator) -> Mixture | None:
        """The first two different instruments of `order` at the centre of their stems; None if there are none."""
        chosen: dict[int, Floats] = {}
        for index in order:
            kind = class_of(self.bank.stems[index].instrument)
            start = max(0, (len(self.bank.audio[index]) - self._samples()) // 2)
            crop = self.bank.crop(index, start, self._samples())
            if kind != OTHER_CLASS and kind not in chosen and float(np.std(crop)) > 0.01:
                chosen[kind] = crop
            if len(chosen) == 2:
                break
        if len(chosen) < 2:
            return None
        first, second = chosen
        return Mixture(np.stack(list(chosen.values())), (first, second))
