"""Which mix is meant: what is heard, all but some, or only some."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from engine.errors import ExportError
from engine.export import RESIDUAL
from engine.instruments import CLASS_IDS, OTHER
from engine.language import tr
from engine.project.mix import MixState
from engine.roster import Roster, is_id

MixKind = Literal["heard", "all-but", "only"]
MOST_NAMED = 3


@dataclass(frozen=True)
class MixWish:
    """`heard`: with the mixer's gains, solos and mutes. `all-but` and `only`: as recorded, without `names` or of
    nothing else; `other` (or `residual`) is what no instrument owns.
    """

    kind: MixKind
    names: tuple[str, ...] = ()

    def weights(self, instruments: Sequence[str], mix: MixState) -> dict[str, float]:
        """Linear gain of each of `instruments` and of `other`. Raises `ExportError` for a name that has no mask."""
        everyone = (*instruments, OTHER.id)
        if missing := [name for name in self.names if name not in everyone]:
            known = ", ".join(everyone)
            raise ExportError(
                tr(
                    "There is no {missing} in this recording's mask; there is {known}.",
                    missing=tr(" and no ").join(missing),
                    known=known,
                )
            )
        if self.kind == "heard":
            return mix.weights(instruments)
        return {name: float((name in self.names) == (self.kind == "only")) for name in everyone}

    @property
    def words(self) -> str:
        """What it is, for the file's name: `as heard`, `all but violin and cello`, `only drums`."""
        if self.kind == "heard":
            return "as heard"
        *first, last = [Roster().of(name).name.lower() for name in self.names]
        listed = f"{', '.join(first)} and {last}" if first else last
        return f"{'all but' if self.kind == 'all-but' else 'only'} {listed}"

    def __str__(self) -> str:
        """As it is typed."""
        return self.kind if self.kind == "heard" else f"{self.kind}:{'+'.join(self.names)}"


def heard_words(weights: Mapping[str, float]) -> str:
    """What is heard with these gains (`other` included), for a file's name: `mix` where everybody is, `only flute`,
    `all but violin and cello`, or how many of them where the names would be more than three.
    """
    heard = tuple(name for name, weight in weights.items() if weight > 0)
    silent = tuple(name for name, weight in weights.items() if weight <= 0)
    if not silent or not heard:
        return "silence" if silent else "mix"
    wish = MixWish("all-but", silent) if len(silent) <= len(heard) else MixWish("only", heard)
    return wish.words if len(wish.names) <= MOST_NAMED else f"{len(heard)} of {len(weights)}"


def parse_mix(text: str, own: Collection[str] | None = ()) -> MixWish:
    """`heard`, `all-but:NAME[+NAME]` or `only:NAME[+NAME]`, names as typed (`Acoustic guitar`, `other`). `own`: ids
    beside the 21; None: whatever the mask may turn out to have. Raises `ExportError`.
    """
    kind, colon, listed = text.strip().partition(":")
    if kind == "heard" and not colon:
        return MixWish("heard")
    if kind not in ("all-but", "only"):
        raise ExportError(tr("“{said}” is no mix; choose heard, all-but:NAME[+NAME] or only:NAME[+NAME].", said=text))
    names: list[str] = []
    for word in listed.split("+"):
        name = word.strip().lower().replace(" ", "_").replace("-", "_")
        name = OTHER.id if name == RESIDUAL else name
        if not may_be(name, own):
            known = ", ".join((*CLASS_IDS, *(own or ()), OTHER.id))
            raise ExportError(
                tr(
                    "“{word}” in “{said}” is not an instrument Soloist knows. It knows: {known}.",
                    word=word.strip(),
                    said=text,
                    known=known,
                )
            )
        if name not in names:
            names.append(name)
    return MixWish("all-but" if kind == "all-but" else "only", tuple(names))


def may_be(name: str, own: Collection[str] | None) -> bool:
    """Whether that can be an instrument of a mask, or `other`. `own`: as with `parse_mix`."""
    return name in (*CLASS_IDS, OTHER.id) or (is_id(name) if own is None else name in own)
