"""The two ways to separate: `studio`, ours, and `thesis`, the published method to compare with.

Both look at windows of 93 ms every 23 ms (the thesis's 1024 / 256 samples at 11,025 Hz last exactly as long as our
4096 / 1024 at 44,100 Hz), so a preset is a range of bands, a network, and what is made of its shares.
"""

from dataclasses import dataclass

from engine.errors import ModelError
from engine.grid import MaskGrid
from engine.language import tr


@dataclass(frozen=True)
class Preset:
    """f_max: highest band in Hz. filters, widest, conditioned: of the sound network. binary: whether a cell belongs
    to one instrument alone, and the share below which it belongs to none.
    """

    name: str
    f_max: float
    filters: int
    widest: int
    conditioned: bool
    binary: bool
    threshold: float = 0.0

    def grid(self, seconds: float) -> MaskGrid:
        """The mask grid over a recording of that length."""
        return MaskGrid.for_duration(seconds, f_max=self.f_max)


STUDIO = Preset("studio", 22_050.0, filters=64, widest=384, conditioned=True, binary=False)
THESIS = Preset("thesis", 5512.5, filters=64, widest=512, conditioned=False, binary=True, threshold=0.1)
"""Nuotioma 2024, sections 3.2 and 3.4: 11,025 Hz, 256 bands, a U-Net that is not told who plays, binary masks."""

PRESETS = {preset.name: preset for preset in (STUDIO, THESIS)}


def preset(name: str) -> Preset:
    """The preset of that name. Raises ModelError."""
    if name not in PRESETS:
        raise ModelError(tr("“{name}” is not a preset; there are: {presets}.", name=name, presets=", ".join(PRESETS)))
    return PRESETS[name]
