"""What the history calls an edit that nobody gave a name."""

import math

from engine.grid import MaskGrid
from engine.language import mark, tr
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

ADD, LEAVE_OUT = mark("Add {who}"), mark("Leave out {who}")
PROTECT, UNPROTECT = mark("Protect {who}"), mark("Unprotect {who}")
MUTE, UNMUTE = mark("Mute {who}"), mark("Unmute {who}")
SOLO, UNSOLO = mark("Solo {who}"), mark("End the solo of {who}")


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
        return _of_sets(ADD, LEAVE_OUT, before, after, tr("Reorder instruments"), edit.roster or roster)
    if isinstance(edit, SetRoster):
        return _of_roster(roster, edit.roster)
    if isinstance(edit, TakeMask):
        return tr("Change instruments")
    if isinstance(edit, SetMarks):
        return tr("Change beats or markers")
    if isinstance(edit, ReplacePlanes):
        return tr("Import stems")
    return _of_sets(PROTECT, UNPROTECT, protected, edit.protected, tr("Change what is protected"), roster)


def _of_roster(before: Roster, after: Roster) -> str:
    changed = [r for r in after.records if r not in before.records]
    if len(changed) != 1:
        return tr("Change the instruments' names")
    (record,) = changed
    if before.of(record.id).name != record.name:
        return tr("Call {who} “{name}”", who=the(record.id, before), name=record.name)
    return tr("Recolour {who}", who=the(record.id, before))


def _of_region(edit: RegionEdit, where: str, roster: Roster) -> str:
    if isinstance(edit, Paint):
        return tr("Give {where} to {target}", where=where, target=the(edit.target, roster))
    if isinstance(edit, Remove):
        return tr("Take {where} from {instrument}", where=where, instrument=the(edit.instrument, roster))
    return tr("Give {where} back to the network", where=where)


def _of_sets(add: str, drop: str, before: frozenset[str], after: frozenset[str], otherwise: str, roster: Roster) -> str:
    for verb, changed, rest in ((add, after - before, before - after), (drop, before - after, after - before)):
        if changed and not rest:
            return tr(verb, who=_all(changed, roster))
    return otherwise


def _all(names: frozenset[str], roster: Roster) -> str:
    if len(names) > 3:
        return tr("{count} instruments", count=len(names))
    *first, last = sorted(the(name, roster) for name in names)
    return tr("{first} and {last}", first=", ".join(first), last=last) if first else last


def _of_mix(before: MixState, after: MixState, roster: Roster) -> str:
    gains = {name for name in (*before.gains, *after.gains) if before.gains.get(name, 1) != after.gains.get(name, 1)}
    kinds = (gains, before.mute ^ after.mute, before.solo ^ after.solo)
    if sum(bool(kind) for kind in kinds) != 1:
        return tr("Change the mix")
    if len(gains) == 1:
        (name,) = gains
        return tr("Set {name} to {gain}", name=the(name, roster), gain=_decibels(after.gains.get(name, 1)))
    if gains:
        return tr("Change levels")
    if kinds[1]:
        return _of_sets(MUTE, UNMUTE, before.mute, after.mute, tr("Change what is muted"), roster)
    return _of_sets(SOLO, UNSOLO, before.solo, after.solo, tr("Change the solo"), roster)


def _decibels(gain: float) -> str:
    return tr("{gain:+.1f} dB", gain=20 * math.log10(gain)).replace("-", "−") if gain > 0 else tr("−∞ dB")
