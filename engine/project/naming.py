"""What the history calls an edit that nobody gave a name."""

import math

from engine.grid import MaskGrid
from engine.project.edits import (
    Edit,
    GiveBack,
    Paint,
    RegionEdit,
    Remove,
    ReplacePlanes,
    SetInstruments,
    SetMarks,
    SetMix,
)
from engine.project.mix import MixState
from engine.project.words import span, the


def name_of(
    edit: Edit, grid: MaskGrid | None, instruments: tuple[str, ...], mix: MixState, protected: frozenset[str]
) -> str:
    """A name for an edit of a project that is in this state: “Give 0:12–0:15 to the violin”, “Mute the flute”."""
    if isinstance(edit, Paint | Remove | GiveBack):
        return _of_region(edit, span(edit.region.box.clipped(grid), grid) if grid else "")
    if isinstance(edit, SetMix):
        return _of_mix(mix, edit.mix)
    if isinstance(edit, SetInstruments):
        return _of_sets("Add", "Leave out", frozenset(instruments), frozenset(edit.instruments), "Reorder instruments")
    if isinstance(edit, SetMarks):
        return "Change beats or markers"
    if isinstance(edit, ReplacePlanes):
        return "Import stems"
    return _of_sets("Protect", "Unprotect", protected, edit.protected, "Change what is protected")


def _of_region(edit: RegionEdit, where: str) -> str:
    if isinstance(edit, Paint):
        return f"Give {where} to {the(edit.target)}"
    if isinstance(edit, Remove):
        return f"Take {where} from {the(edit.instrument)}"
    return f"Give {where} back to the network"


def _of_sets(add: str, drop: str, before: frozenset[str], after: frozenset[str], otherwise: str) -> str:
    for verb, changed, rest in ((add, after - before, before - after), (drop, before - after, after - before)):
        if changed and not rest:
            return f"{verb} {_all(changed)}"
    return otherwise


def _all(names: frozenset[str]) -> str:
    if len(names) > 3:
        return f"{len(names)} instruments"
    *first, last = sorted(the(name) for name in names)
    return f"{', '.join(first)} and {last}" if first else last


def _of_mix(before: MixState, after: MixState) -> str:
    gains = {name for name in (*before.gains, *after.gains) if before.gains.get(name, 1) != after.gains.get(name, 1)}
    kinds = (gains, before.mute ^ after.mute, before.solo ^ after.solo)
    if sum(bool(kind) for kind in kinds) != 1:
        return "Change the mix"
    if len(gains) == 1:
        (name,) = gains
        return f"Set {the(name)} to {_decibels(after.gains.get(name, 1))}"
    if gains:
        return "Change levels"
    if kinds[1]:
        return _of_sets("Mute", "Unmute", before.mute, after.mute, "Change what is muted")
    return _of_sets("Solo", "End the solo of", before.solo, after.solo, "Change the solo")


def _decibels(gain: float) -> str:
    return f"{20 * math.log10(gain):+.1f} dB".replace("-", "−") if gain > 0 else "−∞ dB"
