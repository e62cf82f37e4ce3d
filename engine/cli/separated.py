"""What came of one recording, before it is printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from engine.media.loudness import Loudness
from engine.media.probe import Clip
from engine.roster import Roster
from engine.separation_events import InstrumentEvidence

if TYPE_CHECKING:
    from engine.quality import Quality


@dataclass(frozen=True)
class Written:
    """`stems`: in the instruments' order, then `residual`; where one `file` was written instead (`what`: a `mix` or a
    `container`), there are none. `clipped`: samples that the format could not hold. `bit_depth`: empty where it has
    none. `lead_s`: seconds of silence in front. `start_s`: seconds of the recording left out before. `loudness`: by
    what the sound is: an instrument, `residual`, `mix`, or the title of a part. `sessions`: projects of
    other programs. `lowered_db`: by how much all of it was lowered to fit.
    """

    stems: tuple[Path, ...]
    residual: Path | None
    file: Path | None
    what: str
    clipped: int
    bit_depth: str
    lead_s: float
    start_s: float
    loudness: Mapping[str, Loudness] = field(default_factory=dict)
    sessions: tuple[Path, ...] = ()
    lowered_db: float = 0.0

    @property
    def files(self) -> tuple[Path, ...]:
        """All of them."""
        return tuple(p for p in (*self.stems, self.residual, self.file, *self.sessions) if p is not None)


@dataclass(frozen=True)
class Separated:
    """What came of one input. `evidence`: of the instruments that were separated, None for each where they were named.
    `project`: the project file, where one was saved. `replaced`: samples of the recording that were no sound.
    `quality`: of each stem, as it is estimated; empty where nobody asked.
    """

    clip: Clip
    buffer_length: int
    folder: Path
    instruments: tuple[str, ...]
    evidence: tuple[InstrumentEvidence | None, ...]
    written: Written
    seconds: float
    device: str
    model: str
    project: Path | None = None
    replaced: int = 0
    quality: Mapping[str, Quality] = field(default_factory=dict)
    roster: Roster = field(default_factory=Roster)

    def rows(self) -> Iterator[tuple[str, InstrumentEvidence | None, Path | None]]:
        """Each instrument with its evidence and its stem, where there is one."""
        stems = self.written.stems or (None,) * len(self.instruments)
        return zip(self.instruments, self.evidence, stems, strict=True)

    @property
    def duration_s(self) -> float:
        """Length of the sound in seconds."""
        return self.buffer_length / self.clip.audio.sample_rate
