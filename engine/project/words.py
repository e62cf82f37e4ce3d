"""What an edit is called in the history, in words a musician reads."""

import math

from engine.grid import MaskGrid
from engine.instruments import OTHER, instrument
from engine.region import Box
from engine.roster import Roster, is_known


def the(instrument_id: str, roster: Roster | None = None) -> str:
    """“the flute”, “Anna” (a name that a person gave, as they wrote it), “other”."""
    if instrument_id == OTHER.id:
        return OTHER.id
    name = (roster or Roster()).name(instrument_id)
    if is_known(instrument_id) and name == instrument(instrument_id).name:
        return f"the {name[:1].lower()}{name[1:]}"
    return name


def clock(seconds: float) -> str:
    """m:ss, with hours where there are any."""
    minutes, rest = divmod(math.floor(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def span(box: Box, grid: MaskGrid) -> str:
    """Where a box lies in time: “0:12–0:15”, or “0:12” within one second."""
    first, last = clock(grid.seconds_at(box.first)), clock(grid.seconds_at(max(box.first, box.stop - 1)))
    return first if first == last else f"{first}–{last}"
