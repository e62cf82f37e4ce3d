"""Sound above full scale, which fixed-point and lossy files cannot hold: it is known before any such file appears."""

import math
from collections.abc import Mapping, Sequence
from typing import Literal, get_args

from engine.errors import ExportError
from engine.export import RESIDUAL, Approve
from engine.instruments import OTHER
from engine.language import tr
from engine.media.loudness import Loudness
from engine.roster import Roster, is_id
from engine.text import plain

AboveFullScale = Literal["float", "lower", "keep", "refuse"]
ABOVE_FULL_SCALE: tuple[AboveFullScale, ...] = get_args(AboveFullScale)
LOSSY_CEILING_DBTP = -1.0
"""What is coded with loss comes back a little louder: EBU R 128 leaves this much room."""
_MARGIN_DB = 0.001
"""More than a step of 16 bits: what is lowered to full scale is not one step above it."""


class TooLoud(ExportError):
    """Some sounds are above full scale, and no file was written.

    `over_db`: by what the sound is called, how far its largest sample is above (> 0). `lower_db`: the least by which
    everything must be lowered to fit, in tenths of a decibel.
    """

    def __init__(self, over_db: Mapping[str, float], lower_db: float, roster: Roster | None = None) -> None:
        self.over_db, self.lower_db, self._roster = dict(over_db), lower_db, roster or Roster()
        super().__init__(tr("Above full scale: {words}; nothing was written.", words=self.words))

    @property
    def words(self) -> str:
        """Who, and how far: `Violin by 2.1 dB, Mix by 0.3 dB`."""
        return ", ".join(
            tr("{name} by {over:.1f} dB", name=plain(self._name(name)), over=_tenths(over))
            for name, over in self.over_db.items()
        )

    def _name(self, name: str) -> str:
        if name == RESIDUAL:
            return OTHER.name
        told = is_id(name) or name in (OTHER.id, "mix")
        return self._roster.name(name) if told else name


def too_loud(measured: Mapping[str, Loudness], lossy: bool, roster: Roster | None = None) -> TooLoud | None:
    """What is above full scale of sounds that go to a fixed-point or, with `lossy`, a lossy file. A lossy one is
    lowered to `LOSSY_CEILING_DBTP` of true peak, another one to full scale.
    """
    over = {name: 20 * math.log10(loudness.peak) for name, loudness in measured.items() if loudness.clips}
    if not over:
        return None
    if lossy:
        least = max(loudness.true_peak or 0.0 for loudness in measured.values()) - LOSSY_CEILING_DBTP
    else:
        least = max(over.values())
    return TooLoud(over, _tenths(least + _MARGIN_DB), roster)


def approving(names: Sequence[str], lossy: bool = False, roster: Roster | None = None) -> Approve:
    """For a request: raises `TooLoud` where one of its sounds, called `names`, is above full scale."""

    def approve(measured: tuple[Loudness, ...]) -> None:
        if problem := too_loud(dict(zip(names, measured, strict=True)), lossy, roster):
            raise problem

    return approve


def gain_of(lower_db: float) -> float:
    """Linear gain that lowers by so many decibels."""
    return float(10 ** (-lower_db / 20))


def _tenths(decibels: float) -> float:
    """Up to the next tenth: what is above by a hair is not 0.0 above."""
    return math.ceil(round(10 * decibels, 6)) / 10
