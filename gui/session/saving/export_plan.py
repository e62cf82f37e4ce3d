"""What a person asked to be written, and what came of it."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from engine.delivery.containers import ContainerRequest
from engine.delivery.mixdown import MixFormat
from engine.delivery.mixes import MixWish
from engine.export import StemRequest
from engine.media.writer import StemFormat
from engine.passage import Passage
from engine.project.marks import Marks
from engine.roster import Roster

MIX, VIDEO = "mix", "video"
"""What the mix that is heard, and the sound of the video, are called among what is measured."""


@dataclass(frozen=True)
class MixPlan:
    """The mix as one file. What is heard is that of the moment when the export begins."""

    path: Path
    wish: MixWish
    format: MixFormat


@dataclass(frozen=True)
class ExportPlan:
    """What a person asked for: stems into `folder`, a mix, a container, the video with the present mix, each of them or
    none. `passage`: of all but the video, in seconds. `sessions`: projects of other programs that lay out the stems.
    `lower_db`: of all of it. `answered`: what is above full scale was asked about, or does not matter.
    """

    folder: Path
    stems: StemRequest | None
    video: Path | None
    overwrite: bool = False
    mix: MixPlan | None = None
    container: ContainerRequest | None = None
    passage: Passage = field(default_factory=Passage)
    sessions: tuple[Path, ...] = ()
    marks: Marks = field(default_factory=Marks)
    roster: Roster = field(default_factory=Roster)
    lower_db: float = 0.0
    answered: bool = False

    def in_float(self) -> "ExportPlan | None":
        """The same in 32-bit float, where everything but the video can be: nothing is cut off there."""
        if self.stems is not None and self.stems.format.format == "wav":
            return replace(self, stems=replace(self.stems, format=StemFormat("wav", "32f")), answered=True)
        if self.mix is not None and self.mix.format.format == "wav":
            return replace(self, mix=replace(self.mix, format=MixFormat("wav", "32f")), answered=True)
        if self.container is not None and self.container.kind != "stem.mp4":
            return replace(self, container=replace(self.container, bit_depth="32f"), answered=True)
        return None

    def lowered(self, decibels: float) -> "ExportPlan":
        """The same, all of it lowered by so much."""
        return replace(self, lower_db=decibels, answered=True)

    def as_it_is(self) -> "ExportPlan":
        """The same, whatever is cut off."""
        return replace(self, answered=True)


@dataclass(frozen=True)
class Exported:
    """What was written. `clipped`: samples in all that an integer or lossy format could not hold. `lowered_db`: of
    every file.
    """

    folder: Path
    files: tuple[Path, ...]
    clipped: int = 0
    lowered_db: float = 0.0
