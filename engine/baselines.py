"""The rows every results table needs beside ours: the mixture, NMF, and masks that know the answer.

All take mono float32 sound and give float32 estimates of the same length. NumPy only.

- The mixture: what anybody has without separating.
- Supervised NMF: one dictionary of spectra per instrument, learnt from solos; Wiener-like soft masks.
- Ideal binary and ideal ratio masks on the mask grid: the ceilings of what the grid can hold.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from engine.arrays import Floats
from engine.dsp.stft import istft, stft
from engine.dsp.warp import Warp
from engine.grid import MaskGrid, StftConfig

FLOOR = 1e-7
"""Keeps divisions of magnitudes (full-scale sine: hundreds) away from zero; about −200 dB."""


def mixture(mix: Floats, instruments: Sequence[str]) -> dict[str, Floats]:
    """The mix (n,) itself as the estimate of every instrument."""
    return {instrument: mix.copy() for instrument in instruments}


def ideal_ratio(stems: Floats, warp: Warp) -> Floats:
    """Each source's share of a cell's summed magnitude, the networks' own target.

    - `stems`: (S, n). Returns (S, bands, frames) float32, 0–1, Σ over S ≤ 1 (0 where all are silent).
    """
    bands = warp.to_bands(np.abs(stft(stems, warp.config)))
    total = bands.sum(axis=0)
    shares = np.zeros_like(bands)
    np.divide(bands, total, out=shares, where=total > 0)
    return shares


def ideal_binary(stems: Floats, warp: Warp) -> Floats:
    """1 for the loudest source of a cell, 0 for the others: `stems` (S, n) → (S, bands, frames) float32."""
    bands = warp.to_bands(np.abs(stft(stems, warp.config)))
    loudest = bands.argmax(axis=0)
    return np.asarray(np.arange(len(stems))[:, None, None] == loudest, np.float32)


def apply_masks(mix: Floats, masks: Floats, warp: Warp) -> Floats:
    """Mix (n,) × masks (S, bands, frames) with the mix's phase → estimates (S, n)."""
    spectrum = stft(mix[None], warp.config)
    return istft(warp.to_bins(masks) * spectrum, warp.config, len(mix))


def grid_warp(config: StftConfig, samples: int) -> Warp:
    """The studio's bands over `config`'s own frames, so that mask columns and frames coincide."""
    hop_s = config.hop / config.sample_rate
    return Warp(config, MaskGrid(columns=config.frames(samples), hop_s=hop_s))


@dataclass(frozen=True)
class NmfConfig:
    """Supervised NMF. atoms: spectra per instrument. learning / fitting: multiplicative updates when a dictionary
    is learnt / when a mix is explained. n_fft and hop at 44.1 kHz suit the 2 s a 6 s mix may take."""

    sample_rate: int = 44_100
    n_fft: int = 2048
    hop: int = 512
    atoms: int = 60
    learning: int = 60
    fitting: int = 100
    seed: int = 0

    @property
    def stft(self) -> StftConfig:
        """The transform whose linear magnitudes are factorised."""
        return StftConfig(self.sample_rate, self.n_fft, self.hop)


def learn_dictionary(solos: Sequence[Floats], config: NmfConfig) -> Floats:
    """Spectra of one instrument from its solos, each (n,): (bins, atoms) float32, each column summing to 1.

    Raises `ValueError` when there is nothing to learn from.
    """
    if not solos or not any(np.any(solo) for solo in solos):
        raise ValueError("a dictionary needs at least one solo with sound in it")
    magnitude = np.concatenate([np.abs(stft(solo[None], config.stft)[0]) for solo in solos], axis=1)
    frame_level = magnitude.sum(axis=0)
    # Pauses teach nothing and cost as much as notes.
    magnitude = magnitude[:, frame_level > 1e-3 * frame_level.max()]
    rng = np.random.default_rng(config.seed)
    # Starting from frames of the sound, not from noise: it converges in far fewer updates.
    chosen = rng.choice(magnitude.shape[1], config.atoms, replace=magnitude.shape[1] < config.atoms)
    jitter = rng.uniform(0.9, 1.1, (len(magnitude), config.atoms)).astype(np.float32)
    spectra = _unit_columns(magnitude[:, chosen] * jitter)
    gains = _even_gains(magnitude, config.atoms)
    for _ in range(config.learning):
        gains = _update_gains(gains, spectra, magnitude)
        ratio = magnitude / (spectra @ gains + FLOOR)
        spectra = _unit_columns(spectra * (ratio @ gains.T) / (gains.sum(axis=1) + FLOOR))
    return spectra


def nmf(
    mix: Floats, dictionaries: Mapping[str, Floats], instruments: Sequence[str], config: NmfConfig
) -> dict[str, Floats]:
    """Explain the mix (n,) with the named instruments' dictionaries, all fixed; share it out accordingly.

    Kullback–Leibler divergence on magnitudes (Lee & Seung 2001; Virtanen 2007), estimates by each model's share of
    the summed model. Raises `KeyError` for an instrument without a dictionary.
    """
    spectra = np.concatenate([dictionaries[instrument] for instrument in instruments], axis=1)
    spectrum = stft(mix[None], config.stft)[0]
    magnitude = np.abs(spectrum)
    gains = _even_gains(magnitude, spectra.shape[1])
    for _ in range(config.fitting):
        gains = _update_gains(gains, spectra, magnitude)
    whole = spectra @ gains + FLOOR
    estimates: dict[str, Floats] = {}
    first = 0
    for instrument in instruments:
        atoms = slice(first, first + dictionaries[instrument].shape[1])
        share = (spectra[:, atoms] @ gains[atoms]) / whole
        estimates[instrument] = istft((share * spectrum)[None], config.stft, len(mix))[0]
        first = atoms.stop
    return estimates


def _unit_columns(spectra: Floats) -> Floats:
    # The floor also keeps dying atoms from sinking into denormal numbers, which are many times slower.
    spectra = np.maximum(spectra, np.float32(FLOOR))
    return np.asarray(spectra / spectra.sum(axis=0, keepdims=True), np.float32)


def _update_gains(gains: Floats, spectra: Floats, magnitude: Floats) -> Floats:
    """One multiplicative update; columns of `spectra` sum to 1, so its usual denominator is 1."""
    gains = gains * (spectra.T @ (magnitude / (spectra @ gains + FLOOR)))
    return np.maximum(gains, np.float32(FLOOR))


def _even_gains(magnitude: Floats, atoms: int) -> Floats:
    """Every atom alike, together as loud as each frame: (atoms, frames)."""
    return np.repeat(magnitude.sum(axis=0, keepdims=True) / atoms, atoms, axis=0)
