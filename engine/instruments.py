"""The instruments Soloist knows: MUSIC-21's classes in its own order, plus `other`.

The order is the order of the networks' outputs (class index), so it never changes. The planes of one recording's
mask follow that recording's own list of instruments, which is any subset in any order.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from engine.errors import InstrumentError


@dataclass(frozen=True)
class Instrument:
    """One instrument class: `id` as in MUSIC-21 (stable, in files), `name` for people, `letter` for marks
    that must not rely on colour alone (two characters)."""

    id: str
    name: str
    letter: str


INSTRUMENTS: tuple[Instrument, ...] = (
    Instrument("bagpipe", "Bagpipe", "Bp"),
    Instrument("clarinet", "Clarinet", "Cl"),
    Instrument("flute", "Flute", "Fl"),
    Instrument("drum", "Drums", "Dr"),
    Instrument("acoustic_guitar", "Acoustic guitar", "Gt"),
    Instrument("ukulele", "Ukulele", "Uk"),
    Instrument("accordion", "Accordion", "Ac"),
    Instrument("bassoon", "Bassoon", "Bn"),
    Instrument("guzheng", "Guzheng", "Gz"),
    Instrument("xylophone", "Xylophone", "Xy"),
    Instrument("erhu", "Erhu", "Eh"),
    Instrument("tuba", "Tuba", "Tb"),
    Instrument("congas", "Congas", "Cg"),
    Instrument("saxophone", "Saxophone", "Sx"),
    Instrument("cello", "Cello", "Vc"),
    Instrument("violin", "Violin", "Vn"),
    Instrument("electric_bass", "Electric bass", "Eb"),
    Instrument("piano", "Piano", "Pn"),
    Instrument("banjo", "Banjo", "Bj"),
    Instrument("trumpet", "Trumpet", "Tp"),
    Instrument("pipa", "Pipa", "Pp"),
)
OTHER = Instrument("other", "Other", "··")

CLASS_IDS: tuple[str, ...] = tuple(i.id for i in INSTRUMENTS)
"""The 21 class ids; position = output index of both networks. `other` is index 21 where there is one."""

# Okabe & Ito's palette (colour-blind safe), then Paul Tol's "muted" for longer lists.
PALETTE: tuple[str, ...] = (
    "#E69F00", "#56B4E9", "#009E73", "#CC79A7", "#F0E442", "#0072B2", "#D55E00",
    "#882255", "#44AA99", "#AA4499", "#999933", "#88CCEE", "#CC6677",
)  # fmt: skip
OTHER_COLOUR = "#9A9A9A"

_BY_ID = {i.id: i for i in (*INSTRUMENTS, OTHER)}


def instrument(instrument_id: str) -> Instrument:
    """The instrument of that id. Raises `InstrumentError` naming the closest known ones."""
    try:
        return _BY_ID[instrument_id]
    except KeyError:
        known = ", ".join(CLASS_IDS)
        raise InstrumentError(f"“{instrument_id}” is not an instrument Soloist knows. It knows: {known}.") from None


def class_index(instrument_id: str) -> int:
    """Output index of a class id, 0–20. Raises `InstrumentError` for anything else, `other` included."""
    if instrument_id == OTHER.id:
        raise InstrumentError("“other” is what remains of the mix and cannot be asked for as an instrument.")
    return CLASS_IDS.index(instrument(instrument_id).id)


def parse_instruments(text: str) -> tuple[str, ...]:
    """A comma-separated list as typed (`violin, Acoustic guitar`) → class ids, each once, in that order.

    Raises `InstrumentError` for an unknown name or an empty list.
    """
    ids: list[str] = []
    for word in text.split(","):
        cleaned = word.strip().lower().replace(" ", "_").replace("-", "_")
        if not cleaned:
            continue
        class_index(cleaned)
        if cleaned not in ids:
            ids.append(cleaned)
    if not ids:
        raise InstrumentError("The list of instruments is empty; name at least one, such as violin,cello.")
    return tuple(ids)


def colours_for(ids: Sequence[str]) -> dict[str, str]:
    """A colour `#RRGGBB` per id: as far apart as the palette allows for that list; `other` is grey."""
    colours = {}
    for position, instrument_id in enumerate(i for i in ids if i != OTHER.id):
        colours[instrument_id] = PALETTE[position % len(PALETTE)]
    if OTHER.id in ids:
        colours[OTHER.id] = OTHER_COLOUR
    return colours


def names_for(ids: Iterable[str]) -> list[str]:
    """The names people read, in the order of `ids`."""
    return [instrument(i).name for i in ids]
