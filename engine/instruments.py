"""The instruments the networks know: MUSIC-21's classes in its own order, plus `other`.

The order is the order of the networks' outputs (class index), so it never changes. The planes of one recording's
mask follow that recording's own list of instruments: any of these, and of a person's own (`engine.roster`), in any
order.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from engine.errors import InstrumentError
from engine.language import mark, tr
from engine.text import plain


@dataclass(frozen=True)
class Instrument:
    """One instrument: `id` stable, in files (as in MUSIC-21, or a person's own); `name` for people, in English;
    `letter` for marks that must not rely on colour alone (two characters); `colour` `#RRGGBB`; `kind`: the id of the
    class it is one of, empty where it is none that the networks know."""

    id: str
    name: str
    letter: str
    colour: str = "#9A9A9A"
    kind: str = ""

    @property
    def shown(self) -> str:
        """The name in the language in use; one that a person gave stays as it is."""
        own = _BY_ID.get(self.id)
        return tr(self.name) if own is not None and own.name == self.name else self.name


_CLASSES = (
    Instrument("bagpipe", mark("Bagpipe"), "Bp"),
    Instrument("clarinet", mark("Clarinet"), "Cl"),
    Instrument("flute", mark("Flute"), "Fl"),
    Instrument("drum", mark("Drums"), "Dr"),
    Instrument("acoustic_guitar", mark("Acoustic guitar"), "Gt"),
    Instrument("ukulele", mark("Ukulele"), "Uk"),
    Instrument("accordion", mark("Accordion"), "Ac"),
    Instrument("bassoon", mark("Bassoon"), "Bn"),
    Instrument("guzheng", mark("Guzheng"), "Gz"),
    Instrument("xylophone", mark("Xylophone"), "Xy"),
    Instrument("erhu", mark("Erhu"), "Eh"),
    Instrument("tuba", mark("Tuba"), "Tb"),
    Instrument("congas", mark("Congas"), "Cg"),
    Instrument("saxophone", mark("Saxophone"), "Sx"),
    Instrument("cello", mark("Cello"), "Vc"),
    Instrument("violin", mark("Violin"), "Vn"),
    Instrument("electric_bass", mark("Electric bass"), "Eb"),
    Instrument("piano", mark("Piano"), "Pn"),
    Instrument("banjo", mark("Banjo"), "Bj"),
    Instrument("trumpet", mark("Trumpet"), "Tp"),
    Instrument("pipa", mark("Pipa"), "Pp"),
)
OTHER = Instrument("other", mark("Other"), "··")

CLASS_IDS: tuple[str, ...] = tuple(i.id for i in _CLASSES)
"""The 21 class ids; position = output index of both networks. `other` is index 21 where there is one."""

PALETTE: tuple[str, ...] = (
    "#F09000", "#54B4F0", "#B4CC9C", "#9C6C90", "#F0FC00", "#7878F0", "#E43C18", "#90FCFC",
    "#A8E4B4", "#78F024", "#CCE478", "#CCA86C", "#F018F0", "#B4FCC0", "#0C9018", "#C06060", "#30E4FC",
    "#C060C0", "#00CCE4", "#84D830", "#FCB478",
)  # fmt: skip
"""Found by annealing the least OKLab distance (B. Ottosson, 2020) of any two, as seen with normal vision and, after
Machado, Oliveira and Fernandes (2009, severity 1), without red, green or blue cones: 0.12 for the first eight, which go
to the instruments most often together, 0.048 for all."""
_MOST_TOGETHER = ("flute", "cello", "clarinet", "acoustic_guitar", "trumpet", "piano", "violin", "saxophone")
OTHER_COLOUR = OTHER.colour

_COLOURS = dict(zip((*_MOST_TOGETHER, *(i for i in CLASS_IDS if i not in _MOST_TOGETHER)), PALETTE, strict=True)) | {
    OTHER.id: OTHER_COLOUR
}
INSTRUMENTS: tuple[Instrument, ...] = tuple(replace(i, colour=_COLOURS[i.id], kind=i.id) for i in _CLASSES)
_BY_ID = {i.id: i for i in (*INSTRUMENTS, OTHER)}


def instrument(instrument_id: str) -> Instrument:
    """The instrument of that id. Raises `InstrumentError` naming the closest known ones."""
    try:
        return _BY_ID[instrument_id]
    except KeyError:
        known = ", ".join(CLASS_IDS)
        raise InstrumentError(
            tr(
                "“{name}” is not an instrument Soloist knows. It knows: {known}.",
                name=plain(instrument_id)[:60],
                known=known,
            )
        ) from None


def class_index(instrument_id: str) -> int:
    """Output index of a class id, 0–20. Raises `InstrumentError` for anything else, `other` included."""
    if instrument_id == OTHER.id:
        raise InstrumentError(tr("“Other” is what no instrument owns and cannot be asked for as one."))
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
        raise InstrumentError(tr("The list of instruments is empty; name at least one, such as violin,cello."))
    return tuple(ids)


def colours_for(ids: Sequence[str]) -> dict[str, str]:
    """A colour `#RRGGBB` per id. It is the instrument's own, whatever list it stands in; `other` is grey."""
    return {i: _COLOURS[i] for i in ids}


def names_for(ids: Iterable[str]) -> list[str]:
    """The names people read, in the order of `ids`."""
    return [instrument(i).shown for i in ids]
