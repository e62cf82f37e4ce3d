"""What the networks are optimised for: targets, weights and losses (torch).

Convention, shared with inference: a cell's class shares are `softmax(logits, dim=class)`; nothing is trained
with one squashing and used with another. Every function computes in float32, whatever autocast is in force.
"""

import torch
from torch import Tensor
from torch.nn import functional

CELL_POWER = 0.7
"""Exponent of the mixture's magnitude in `cell_weights`: 2 would weigh by energy, 0 silence like sound."""


def share_targets(magnitudes: Tensor) -> Tensor:
    """Level-free targets: each source's share of a cell's summed magnitude, |s| / Σ|s|.

    - `magnitudes`: (…, S, B, T), ≥ 0, any unit. Returns (…, S, B, T) float32, 0–1, Σ over S = 1; where every
      source is silent all shares are 0, so that the cell teaches nothing.

    A common gain on all sources changes nothing. (The thesis's softmax of raw magnitudes made quiet sound
    background, whatever it was: see `thesis_targets`.)
    """
    magnitudes = magnitudes.float()
    total = magnitudes.sum(dim=-3, keepdim=True)
    # Dividing by the substitute 1, not by total + ε: an ε would bring the level back in.
    return magnitudes / torch.where(total > 0, total, torch.ones_like(total))


def thesis_targets(magnitudes: Tensor) -> Tensor:
    """The thesis's targets (section 3.4.2), for comparison only: softmax over the classes of raw magnitudes.

    - `magnitudes`: (…, C, B, T) with absent classes all zero. Returns (…, C, B, T) float32, Σ over C = 1.
    """
    return magnitudes.float().softmax(dim=-3)


def cell_weights(mix: Tensor, power: float = CELL_POWER) -> Tensor:
    """How much each cell counts: compressed mixture magnitude |x|^power, scaled to mean 1 in each example.

    - `mix`: (…, B, T) magnitude, ≥ 0. Returns (…, B, T) float32; unchanged by a gain on `mix`. A silent
      example weighs 0 everywhere.

    Weighting by mixture energy follows The Sound of Pixels (Zhao et al. 2018); a power instead of its log1p
    keeps the weights independent of the recording's level.
    """
    # The peak is divided out first so that tiny magnitudes do not underflow in the power.
    mix = mix.float()
    peak = mix.amax(dim=(-2, -1), keepdim=True)
    compressed = (mix / torch.where(peak > 0, peak, torch.ones_like(peak))).pow(power)
    mean = compressed.mean(dim=(-2, -1), keepdim=True)
    return compressed / torch.where(mean > 0, mean, torch.ones_like(mean))


def separation_loss(logits: Tensor, shares: Tensor, classes: Tensor, weights: Tensor | None = None) -> Tensor:
    """Cross-entropy with probabilities (thesis, equation 3.1), weighted cell by cell.

    - `logits`: (N, C, B, T), any float type; −∞ rules a class out where its share is 0. The last class is the rest.
    - `shares`: (N, S, B, T), 0–1, of the few sources of each example; what they leave of a cell in which anything
      sounds (noise) belongs to the last class. `classes`: (N, S) int64 that they count as, −1 for no source.
    - `weights`: (N, B, T) ≥ 0, or None for the thesis's plain mean.
    - Returns a float32 scalar: Σ weight · cross-entropy / number of cells.
    """
    with torch.autocast(logits.device.type, enabled=False):
        shares = shares.float() * (classes >= 0)[:, :, None, None]
        log_shares = _log_shares(logits, classes)
        # 0 · −∞ is NaN: a ruled-out class must contribute nothing.
        cells = -torch.where(shares > 0, shares * log_shares, torch.zeros_like(shares)).sum(dim=1)
        total = shares.sum(dim=1)
        rest = torch.where(total > 0, 1 - total, torch.zeros_like(total))
        last = torch.full_like(classes[:, :1], logits.shape[1] - 1)
        # What rounding leaves is no noise.
        cells = cells - torch.where(rest > 1e-5, rest * _log_shares(logits, last)[:, 0], torch.zeros_like(rest))
        if weights is not None:
            cells = cells * weights.float()
        return cells.mean()


def source_masks(logits: Tensor, classes: Tensor) -> Tensor:
    """Logits (N, C, B, T) → the share of each cell (N, S, B, T), 0–1, that sources of `classes` (N, S) get; 0 where a
    class is −1."""
    with torch.autocast(logits.device.type, enabled=False):
        return _log_shares(logits, classes).exp() * (classes >= 0)[:, :, None, None]


def _log_shares(logits: Tensor, classes: Tensor) -> Tensor:
    """Logarithm of the softmax of the classes (N, S) alone: all 22 would be written only to be thrown away."""
    logits = logits.float()
    index = classes.clamp_min(0)[:, :, None, None].expand(-1, -1, *logits.shape[2:])
    return logits.gather(1, index) - torch.logsumexp(logits, dim=1, keepdim=True)


def distortions(shares: Tensor, power: Tensor, match: Tensor, own: Tensor, floor_db: float = -30.0) -> Tensor:
    """How far masked mixtures are from the true sources, in dB: 10·log10(error / source power) of each source, which is
    the SDR with its sign turned (without the scaling that SI-SDR allows).

    The error of a source is Σ m²·|x|² − 2·m·Re(x·s*) + |s|² over the cells, as a mask's share m of a cell acts on its
    bins: it has a phase, which a ratio of magnitudes has not (Erdogan et al. 2015, phase-sensitive masks).

    - `shares`: (N, S, B, T), 0–1. `power`: (N, B, T), the mix's |x|² in each cell. `match`: (N, S, B, T), Re(x·s*).
      `own`: (N, S), Σ|s|²; 0 where there is no source.
    - `floor_db`: what is better than this is hardly told apart any more.
    - Returns (N, S) float32, dB; 0 where there is no source.
    """
    with torch.autocast(shares.device.type, enabled=False):
        shares, own = shares.float(), own.float()
        error = (shares * (shares * power[:, None] - 2 * match)).sum(dim=(-2, -1)) + own
        sounds = own > 0
        # Shares are interpolated between bands: rounding may turn a perfect error negative.
        part = error.clamp_min(0) / torch.where(sounds, own, torch.ones_like(own)) + 10 ** (floor_db / 10)
        return 10 * part.log10() * sounds


def distortion_loss(shares: Tensor, power: Tensor, match: Tensor, own: Tensor, floor_db: float = -30.0) -> Tensor:
    """The mean of the sources' `distortions`: a float32 scalar, dB; 0 without a source."""
    return distortions(shares, power, match, own, floor_db).sum() / (own > 0).sum().clamp_min(1)


def presence_loss(logits: Tensor, present: Tensor, positive_weight: float = 1.0) -> Tensor:
    """Binary cross-entropy of “does this instrument play (or stand in the picture)?”, mean over the batch.

    - `logits`: (N, C), any float type. `present`: (N, C), 0–1 (soft labels allowed). `positive_weight` > 1
      makes a missed instrument cost more than a false one.
    - Returns a float32 scalar.
    """
    with torch.autocast(logits.device.type, enabled=False):
        logits = logits.float()
        weight = torch.full((logits.shape[-1],), positive_weight, device=logits.device)
        return functional.binary_cross_entropy_with_logits(logits, present.float(), pos_weight=weight)
