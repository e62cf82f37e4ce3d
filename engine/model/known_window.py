"""A window whose truth is known: what a recording teaches a network (NumPy only)."""

from dataclasses import dataclass

from engine.arrays import Floats

WINDOW = 256
"""Columns, as of the network's windows."""


@dataclass(frozen=True, eq=False)
class KnownWindow:
    """K instruments, B bands, T columns, all float32.

    bands: (B, T) what the network hears. shares: (K, B, T) 0–1, what it should say. weights: (B, T) 0–1, where that is
    known. power, match, own: (B, T), (K, B, T), (K,) for `engine.model.objective.distortions`; 0 where nothing is.
    """

    bands: Floats
    shares: Floats
    weights: Floats
    power: Floats
    match: Floats
    own: Floats
