"""The mixer's state: kept in the project, obeyed by the player."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from engine.instruments import OTHER


@dataclass(frozen=True)
class MixState:
    """`gains`: linear gain by instrument id, `other` included (missing = 1). With any `solo` only those sound; `mute`
    wins over solo. As it is by default, the recording sounds as it was recorded."""

    gains: Mapping[str, float] = field(default_factory=dict)
    solo: frozenset[str] = frozenset()
    mute: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        object.__setattr__(self, "gains", MappingProxyType(dict(self.gains)))

    def weights(self, instruments: Sequence[str]) -> dict[str, float]:
        """Linear weight ≥ 0 of each of `instruments` and of `other`.

        A solo or mute of an instrument that is not in the list has no effect.
        """
        names = [*(i for i in instruments if i != OTHER.id), OTHER.id]
        solo = self.solo & frozenset(names)
        return {
            name: 0.0 if name in self.mute or (solo and name not in solo) else self.gains.get(name, 1.0)
            for name in names
        }
