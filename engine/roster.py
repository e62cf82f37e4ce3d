"""A recording's own instruments: names and colours that a person gave, beside the 21 that the networks know.

What stands in a mask, a mix or a file is always an id. The roster says what people read and see for it, and holds only
what differs from `engine.instruments`: instruments of any name, and classes that are called or coloured otherwise. An
id that no record speaks of still has a name (made from the id), so nothing that reads a mask can fail over one.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from zlib import crc32

from engine.errors import InstrumentError
from engine.instruments import CLASS_IDS, INSTRUMENTS, OTHER, PALETTE, Instrument, class_index, instrument
from engine.language import tr
from engine.text import plain

MOST = 30
"""Instruments of one recording: so many colours a picture of the mask tells apart."""
MOST_RECORDS = 2 * MOST
"""Of one roster: some may be in the list no more, and come back with undo."""
LONGEST_NAME, LONGEST_ID = 60, 40
_RESERVED = frozenset((OTHER.id, "residual", "mix", "con", "prn", "aux", "nul"))
"""Names of other files beside stems, and those that Windows keeps for itself."""
_COLOUR = re.compile(r"#[0-9A-F]{6}")
_PORTS = re.compile(r"(com|lpt)\d")


def is_known(instrument_id: str) -> bool:
    """Whether the networks can be asked for it."""
    return instrument_id in CLASS_IDS


def known_among(ids: Iterable[str]) -> tuple[str, ...]:
    """Those of them that the networks can be asked for, in their order."""
    return tuple(i for i in ids if is_known(i))


def is_id(instrument_id: str) -> bool:
    """Whether that may stand for an instrument in a mask: a class, or a person's own. It is part of files' names."""
    return is_known(instrument_id) or (instrument_id not in _RESERVED and id_from(instrument_id) == instrument_id)


def class_named(name: str) -> str | None:
    """The class that is called so, if there is one."""
    wanted = " ".join(name.split()).casefold()
    return next((i.id for i in INSTRUMENTS if wanted in (i.name.casefold(), i.shown.casefold(), i.id)), None)


def check_name(name: str) -> str:
    """A name as it is kept: one line, without spaces around it. Raises `InstrumentError` where it cannot be one."""
    cleaned = " ".join(unicodedata.normalize("NFC", name).split())
    if not cleaned:
        raise InstrumentError(tr("An instrument needs a name."))
    if len(cleaned) > LONGEST_NAME:
        raise InstrumentError(
            tr(
                "A name of {count} characters is too long; at most {most} are shown.",
                count=len(cleaned),
                most=LONGEST_NAME,
            )
        )
    if plain(cleaned) != cleaned:
        raise InstrumentError(
            tr("“{cleaned}” holds characters that cannot be shown in one line.", cleaned=plain(cleaned)[:LONGEST_NAME])
        )
    return cleaned


def id_from(name: str) -> str:
    """“Violin 2” → `violin_2`: letters and digits of any script in lower case, the rest underscores, never empty."""
    lower = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name).lower())
    kept = "".join(c if unicodedata.category(c)[0] in "LNM" else "_" for c in lower)
    made = re.sub("_+", "_", kept).strip("_")[:LONGEST_ID].strip("_") or "instrument"
    return f"{made}_1" if made in _RESERVED or _PORTS.fullmatch(made) else made


@dataclass(frozen=True)
class Roster:
    """`records`: in the order in which they were made, each id once. `letter` of a record counts for nothing: marks are
    chosen so that no two are alike, as far as they last."""

    records: tuple[Instrument, ...] = ()

    @cached_property
    def _by_id(self) -> dict[str, Instrument]:
        taken = {i.letter for i in (*INSTRUMENTS, OTHER)}
        found = {}
        for record in self.records:
            own = instrument(record.id) if is_known(record.id) else None
            letter = own.letter if own is not None and own.name == record.name else _letter(record.name, taken)
            taken.add(letter)
            found[record.id] = replace(record, letter=letter)
        return found

    def of(self, instrument_id: str) -> Instrument:
        """The instrument of that id, `other` too; one that nothing is known about has a name made from the id."""
        if (record := self._by_id.get(instrument_id)) is not None:
            return record
        if is_known(instrument_id) or instrument_id == OTHER.id:
            return instrument(instrument_id)
        name = instrument_id.replace("_", " ").capitalize()
        colour = PALETTE[crc32(instrument_id.encode(errors="replace")) % len(PALETTE)]
        return Instrument(instrument_id, name, _letter(name, {i.letter for i in INSTRUMENTS}), colour)

    def name(self, instrument_id: str) -> str:
        """What people read."""
        return self.of(instrument_id).shown

    def names(self, ids: Iterable[str]) -> list[str]:
        """What people read, in the order of `ids`."""
        return [self.name(i) for i in ids]

    def colours(self, ids: Iterable[str]) -> dict[str, str]:
        """A colour `#RRGGBB` per id, whatever list it stands in; `other` is grey."""
        return {i: self.of(i).colour for i in ids}

    def added(self, name: str, listed: Sequence[str] = (), kind: str = "") -> tuple["Roster", str]:
        """With an instrument of that name, and the id it got: one that nobody listed or recorded has. `kind`: the class
        it is one of. Raises `InstrumentError` for a name that is none or that another one listed has, and where there
        are enough."""
        name = self._free_name(name, listed)
        if len(listed) >= MOST or len(self.records) >= MOST_RECORDS:
            raise InstrumentError(tr("A recording has at most {most} instruments.", most=MOST))
        made, taken = id_from(name), {*CLASS_IDS, *listed, *(r.id for r in self.records)}
        number = 2
        chosen = made
        while chosen in taken:
            chosen, number = f"{made[: LONGEST_ID - 4].rstrip('_')}_{number}", number + 1
        return self._with(Instrument(chosen, name, "", self._free_colour(listed), kind)), chosen

    def joined(self, other: "Roster") -> "Roster":
        """With the records of another one for what this one has none for, as many as there may be."""
        ours = {record.id for record in self.records}
        return Roster((*self.records, *(r for r in other.records if r.id not in ours))[:MOST_RECORDS])

    def numbered(self, instrument_id: str, listed: Sequence[str] = ()) -> str:
        """A name for one more of the kind: “Violin 2”, “Violin 3”."""
        whole = self.name(instrument_id)
        stem = re.sub(r" \d+$", "", whole)[: LONGEST_NAME - 4]
        names = {self.name(i).casefold() for i in listed}
        return next(n for n in (f"{stem} {k}" for k in range(2, MOST + 3)) if n.casefold() not in names)

    def renamed(self, instrument_id: str, name: str, listed: Sequence[str] = ()) -> "Roster":
        """With another name for one. Raises `InstrumentError` as `added`."""
        others = [i for i in listed if i != instrument_id]
        return self._with(replace(self.of(instrument_id), name=self._free_name(name, others)))

    def recoloured(self, instrument_id: str, colour: str) -> "Roster":
        """With another colour `#RRGGBB` for one. Raises `InstrumentError` for what is no colour."""
        if not _COLOUR.fullmatch(colour.upper()):
            raise InstrumentError(tr("“{colour}” is no colour; write it as #RRGGBB.", colour=plain(colour)[:20]))
        return self._with(replace(self.of(instrument_id), colour=colour.upper()))

    def _with(self, record: Instrument) -> "Roster":
        if record.id == OTHER.id:
            raise InstrumentError(tr("“Other” is what no instrument owns; it keeps its name and colour."))
        kept = [r for r in self.records if r.id != record.id]
        at = next((n for n, r in enumerate(self.records) if r.id == record.id), len(kept))
        return Roster((*kept[:at], replace(record, letter=""), *kept[at:]))

    def _free_name(self, name: str, listed: Iterable[str]) -> str:
        cleaned = check_name(name)
        if cleaned.casefold() in {n.casefold() for i in (*listed, OTHER.id) for n in (self.name(i), self.of(i).name)}:
            raise InstrumentError(
                tr("There is a “{cleaned}” already; two instruments need two names.", cleaned=cleaned)
            )
        return cleaned

    def _free_colour(self, listed: Iterable[str]) -> str:
        """The first of the palette that is used least by those listed; the palette's order is that of distance."""
        used = [self.of(i).colour for i in listed]
        return min(PALETTE, key=used.count)


def check_record(record: Instrument) -> Instrument:
    """A record that a file holds, as it is. Raises `InstrumentError` where nobody could have made it."""
    if not is_id(record.id) or not _COLOUR.fullmatch(record.colour) or check_name(record.name) != record.name:
        raise InstrumentError(tr("“{id}” is no instrument's record.", id=plain(record.id)[:LONGEST_ID]))
    if record.kind and not is_known(record.kind):
        raise InstrumentError(tr("“{kind}” is no kind of instrument.", kind=plain(record.kind)[:LONGEST_ID]))
    return record


def parse_listed(text: str) -> tuple[tuple[str, ...], Roster]:
    """A comma-separated list as typed, in which `ID=NAME` gives a class another name or adds an instrument of one's own
    (`violin, cello=Anna, voice=Voice`) → ids, each once, in that order, and the roster.

    Raises `InstrumentError` for an unknown id without a name, a bad name, two of one name, or an empty list.
    """
    ids: list[str] = []
    roster = Roster()
    for word in text.split(","):
        before, equals, name = word.partition("=")
        cleaned = before.strip().lower().replace(" ", "_").replace("-", "_")
        if not cleaned and not equals:
            continue
        if not equals:
            _check_known(cleaned)
        elif not is_id(cleaned):
            raise InstrumentError(
                tr("“{before}” cannot name files; use letters, digits and _.", before=plain(before.strip())[:60])
            )
        if cleaned in ids and equals:
            raise InstrumentError(tr("“{cleaned}” is named twice.", cleaned=plain(cleaned)))
        if cleaned not in ids:
            ids.append(cleaned)
        if equals:
            record = roster.of(cleaned)
            if not is_known(cleaned):
                record = replace(record, colour=roster._free_colour(ids[:-1]))
            roster = roster._with(record).renamed(cleaned, name, ids)
    if not ids:
        raise InstrumentError(tr("The list of instruments is empty; name at least one, such as violin,cello."))
    if len(ids) > MOST:
        raise InstrumentError(
            tr("A recording has at most {most} instruments; these are {count}.", most=MOST, count=len(ids))
        )
    return tuple(ids), roster


def _check_known(cleaned: str) -> None:
    try:
        class_index(cleaned)
    except InstrumentError as error:
        hint = "" if cleaned == OTHER.id else " " + tr("For one of your own write {name}=NAME.", name=id_from(cleaned))
        raise InstrumentError(f"{error}{hint}") from None


def _letter(name: str, taken: set[str]) -> str:
    """Two characters for a mark: initials of two words, or the first and a later letter; then a digit."""
    words = name.split()
    first = words[0][0].upper()
    rest = [c for word in words[1:] for c in word[:1]] + list("".join(words)[1:]) + [str(n) for n in range(1, 10)]
    return next((mark for c in rest if (mark := first + c.lower()) not in taken), first + "·")
