"""What an edit is called in the history, in words a musician reads."""

import math

from engine.grid import MaskGrid
from engine.instruments import OTHER, instrument
from engine.language import mark, tr
from engine.region import Box
from engine.roster import Roster, is_known

THE = {
    "bagpipe": mark("the bagpipe"),
    "clarinet": mark("the clarinet"),
    "flute": mark("the flute"),
    "drum": mark("the drums"),
    "acoustic_guitar": mark("the acoustic guitar"),
    "ukulele": mark("the ukulele"),
    "accordion": mark("the accordion"),
    "bassoon": mark("the bassoon"),
    "guzheng": mark("the guzheng"),
    "xylophone": mark("the xylophone"),
    "erhu": mark("the erhu"),
    "tuba": mark("the tuba"),
    "congas": mark("the congas"),
    "saxophone": mark("the saxophone"),
    "cello": mark("the cello"),
    "violin": mark("the violin"),
    "electric_bass": mark("the electric bass"),
    "piano": mark("the piano"),
    "banjo": mark("the banjo"),
    "trumpet": mark("the trumpet"),
    "pipa": mark("the pipa"),
    OTHER.id: mark("other"),
}
"""How an instrument is called within a sentence."""


def the(instrument_id: str, roster: Roster | None = None) -> str:
    """“the flute”, “Anna” (a name that a person gave, as they wrote it), “other”."""
    if instrument_id == OTHER.id:
        return tr(THE[OTHER.id])
    who = (roster or Roster()).of(instrument_id)
    if is_known(instrument_id) and who.name == instrument(instrument_id).name:
        return tr(THE[instrument_id])
    return who.shown


def clock(seconds: float) -> str:
    """m:ss, with hours where there are any."""
    minutes, rest = divmod(math.floor(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def span(box: Box, grid: MaskGrid) -> str:
    """Where a box lies in time: “0:12–0:15”, or “0:12” within one second."""
    first, last = clock(grid.seconds_at(box.first)), clock(grid.seconds_at(max(box.first, box.stop - 1)))
    return first if first == last else f"{first}–{last}"
