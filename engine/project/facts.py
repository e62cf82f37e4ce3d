"""What a project knows besides its planes, to JSON and back. Project files and journals both carry it."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from engine.errors import InstrumentError
from engine.grid import MaskGrid
from engine.instruments import OTHER, Instrument
from engine.language import tr
from engine.project.checked import Fields, UnexpectedValue
from engine.project.marks import Marks, marks_from_json, marks_to_json
from engine.project.media_reference import MediaReference
from engine.project.mix import MixState
from engine.roster import MOST, MOST_RECORDS, Roster, check_record, is_id

MAX_BANDS = 512
"""Twice the studio's grid."""
MAX_COLUMNS = 8_000_000
"""Two days of the studio's grid."""
BEYOND_S = 3600.0
"""How much longer than its recording a mask may be: lengths are declared, and not always well."""
MAX_GAIN = 1000.0
MOST_NAMED = 2 * MOST_RECORDS
"""Ids with a gain or a mute, or that are protected: some may be in the list no more."""
MOST_LISTED = 100_000
"""Up to so many are counted, to say how many they are."""


@dataclass(frozen=True)
class Facts:
    """`grid`: None while there is no mask. `model`: which networks made the mask, empty when unknown. `roster`: what
    the instruments are called."""

    grid: MaskGrid | None = None
    instruments: tuple[str, ...] = ()
    mix: MixState = field(default_factory=MixState)
    protected: frozenset[str] = frozenset()
    media: MediaReference | None = None
    model: str = ""
    marks: Marks = field(default_factory=Marks)
    roster: Roster = field(default_factory=Roster)


class TooManyInstruments(UnexpectedValue):
    """A list that is longer than any that Soloist writes; the text is for people."""


def to_json(facts: Facts) -> dict[str, object]:
    """Plain objects for `json.dumps`."""
    media, mix = facts.media, facts.mix
    place = None
    if media is not None:
        place = {
            "path": str(media.path),
            "relative": media.relative,
            "fingerprint": media.fingerprint,
            "duration_s": media.duration_s,
            "stamp": media.stamp,
            "content": media.content,
            "track": media.track,
            "late_s": media.late_s,
        }
    return {
        "grid": None if facts.grid is None else asdict(facts.grid),
        "instruments": list(facts.instruments),
        "mix": {"gains": dict(sorted(mix.gains.items())), "solo": sorted(mix.solo), "mute": sorted(mix.mute)},
        "protected": sorted(facts.protected),
        "media": place,
        "model": facts.model,
        "marks": marks_to_json(facts.marks),
        "roster": roster_to_json(facts.roster),
    }


def from_json(fields: Fields) -> Facts:
    """Raises `UnexpectedValue`, also for names that cannot stand for instruments, and for more of them than there may
    be."""
    instruments = instruments_in(fields, "instruments")
    mix = fields.nested("mix")
    gains = mix.nested("gains")
    facts = Facts(
        grid=_grid(fields.nested("grid")) if "grid" in fields else None,
        instruments=instruments,
        mix=MixState(
            gains={name: gains.number(name, 0.0, MAX_GAIN) for name in gains},
            solo=frozenset(mix.texts("solo", MOST_NAMED)),
            mute=frozenset(mix.texts("mute", MOST_NAMED)),
        ),
        protected=frozenset(fields.texts("protected", MOST_NAMED)),
        media=_media(fields.nested("media")) if "media" in fields else None,
        model=fields.text("model"),
        # Earlier versions marked nothing.
        marks=marks_from_json(fields.nested("marks")) if "marks" in fields else Marks(),
        # Earlier versions knew 21 instruments, each by its own name.
        roster=roster_from_json(fields) if "roster" in fields else Roster(),
    )
    grid, media = facts.grid, facts.media
    if grid is not None and media is not None and grid.duration > media.duration_s * 1.01 + BEYOND_S:
        raise UnexpectedValue(f"a mask of {grid.duration:.0f} s over {media.duration_s:.0f} s of sound")
    named_in((*instruments, *gains, *facts.mix.solo, *facts.mix.mute, *facts.protected))
    return facts


def instruments_in(fields: Fields, key: str) -> tuple[str, ...]:
    """A list of instruments that a mask can have. Raises `TooManyInstruments`, `UnexpectedValue`."""
    listed = fields.texts(key, MOST_LISTED)
    if len(listed) > MOST:
        raise TooManyInstruments(
            tr("It has {count} instruments, and a recording has at most {most}.", count=len(listed), most=MOST)
        )
    named_in(listed)
    if OTHER.id in listed:
        raise UnexpectedValue("`other` is in a list of instruments")
    return listed


def named_in(ids: Iterable[str]) -> frozenset[str]:
    """Ids of instruments, or of `other`. Raises `UnexpectedValue` where one can be neither."""
    named = frozenset(ids)
    if wrong := sorted(i for i in named if i != OTHER.id and not is_id(i)):
        raise UnexpectedValue(f"{wrong[:5]} are no instruments")
    return named


def roster_to_json(roster: Roster) -> list[dict[str, str]]:
    """Plain objects for `json.dumps`."""
    return [{"id": r.id, "name": r.name, "colour": r.colour, "kind": r.kind} for r in roster.records]


def roster_from_json(fields: Fields) -> Roster:
    """Raises `UnexpectedValue`."""
    records = [
        Instrument(r.text("id", 100), r.text("name", 100), "", r.text("colour", 7), r.text("kind", 100))
        for r in fields.objects("roster", MOST_RECORDS)
    ]
    if len({record.id for record in records}) < len(records):
        raise UnexpectedValue("two instruments of one id")
    try:
        return Roster(tuple(check_record(record) for record in records))
    except InstrumentError as error:
        raise UnexpectedValue(str(error)) from error


def _grid(fields: Fields) -> MaskGrid:
    grid = MaskGrid(
        columns=fields.whole("columns", 1, MAX_COLUMNS),
        bands=fields.whole("bands", 2, MAX_BANDS),
        f_min=fields.number("f_min", 1.0, 1e5),
        f_max=fields.number("f_max", 1.0, 1e6),
        hop_s=fields.number("hop_s", 1e-4, 10.0),
    )
    if grid.f_max <= grid.f_min:
        raise UnexpectedValue("the grid's frequencies do not rise")
    return grid


def _media(fields: Fields) -> MediaReference:
    return MediaReference(
        path=Path(fields.text("path")),
        fingerprint=fields.text("fingerprint", 200),
        duration_s=fields.number("duration_s", 0.0, 1e7),
        relative=fields.text("relative"),
        # Earlier versions did not note these.
        stamp=fields.text("stamp", 200) if "stamp" in fields else "",
        content=fields.text("content", 200) if "content" in fields else "",
        track=fields.whole("track", 0, 10_000) if "track" in fields else 0,
        late_s=fields.number("late_s", 0.0, 1e6) if "late_s" in fields else 0.0,
    )
