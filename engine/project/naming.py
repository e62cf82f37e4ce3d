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
    SetRoster,
    TakeMask,
)
from engine.project.mix import MixState
from engine.project.words import span, the
from engine.roster import Roster


def name_of(
    edit: Edit,
    grid: MaskGrid | None,
    instruments: tuple[str, ...],
    mix: MixState,
    protected: frozenset[str],
    roster: Roster,
) -> str:
    """A name for an edit of a project that is in this state: “Give 0:12–0:15 to the violin”, “Mute the flute”."""
    if isinstance(edit, Paint | Remove | GiveBack):
        return _of_region(edit, span(edit.region.box.clipped(grid), grid) if grid else "", roster)
    if isinstance(edit, SetMix):
        return _of_mix(mix, edit.mix, roster)
    if isinstance(edit, SetInstruments):
        before, after = frozenset(instruments), frozenset(edit.instruments)
        return _of_sets("Add", "Leave out", before, after, "Reorder instruments", edit.roster or roster)
    if isinstance(edit, SetRoster):
        return _of_roster(roster, edit.roster)
    if isinstance(edit, TakeMask):
        return "Change instruments"
    if isinstance(edit, SetMarks):
        return "Change beats or markers"
    if isinstance(edit, ReplacePlanes):
        return "Import stems"
    return _of_sets("Protect", "Unprotect", protected, edit.protected, "Change what is protected", roster)


def _of_roster(before: Roster, after: Roster) -> str:
    changed = [r for r in after.records if r not in before.records]
    if len(changed) != 1:
        return "Change the instruments' names"
    (record,) = changed
    if before.of(record.id).name != record.name:
        return f"Call {the(record.id, before)} “{record.name}”"
    return f"Recolour {the(record.id, before)}"


def _of_region(edit: RegionEdit, where: str, roster: Roster) -> str:
    if isinstance(edit, Paint):
        return f"Give {where} to {the(edit.target, roster)}"
    if isinstance(edit, Remove):
        return f"Take {where} from {the(edit.instrument, roster)}"
    return f"Give {where} back to the network"


def _of_sets(add: str, drop: str, before: frozenset[str], after: frozenset[str], otherwise: str, roster: Roster) -> str:
    for verb, changed, rest in ((add, after - before, before - after), (drop, before - after, after - before)):
        if changed and not rest:
            return f"{verb} {_all(changed, roster)}"
    return otherwise


def _all(names: frozenset[str], roster: Roster) -> str:
    if len(names) > 3:
        return f"{len(names)} instruments"
    *first, last = sorted(the(name, roster) for name in names)
    return f"{', '.join(first)} and {last}" if first else last


def _of_mix(before: MixState, after: MixState, roster: Roster) -> str:
    gains = {name for name in (*before.gains, *after.gains) if before.gains.get(name, 1) != after.gains.get(name, 1)}
    kinds = (gains, before.mute ^ after.mute, before.solo ^ after.solo)
    if sum(bool(kind) for kind in kinds) != 1:
        return "Change the mix"
    if len(gains) == 1:
        (name,) = gains
        return f"Set {the(name, roster)} to {_decibels(after.gains.get(name, 1))}"
    if gains:
        return "Change levels"
    if kinds[1]:
        return _of_sets("Mute", "Unmute", before.mute, after.mute, "Change what is muted", roster)
    return _of_sets("Solo", "End the solo of", before.solo, after.solo, "Change the solo", roster)


def _decibels(gain: float) -> str:
    return f"{20 * math.log10(gain):+.1f} dB".replace("-", "−") if gain > 0 else "−∞ dB"
