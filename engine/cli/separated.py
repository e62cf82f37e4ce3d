"""What came of one recording, before it is printed."""

from dataclasses import dataclass
from pathlib import Path

from engine.media.probe import Clip
from engine.separation_events import InstrumentEvidence


@dataclass(frozen=True)
class Separated:
    """What came of one input. `evidence`: of the instruments that were separated, in the order of `stems`;
    None for each where they were named. `project`: the project file, where one was saved. `bit_depth`: of the stems.
    `lead_s`: seconds of silence in front of them. `replaced`: samples of the recording that were no sound.
    """

    clip: Clip
    buffer_length: int
    folder: Path
    instruments: tuple[str, ...]
    evidence: tuple[InstrumentEvidence | None, ...]
    stems: tuple[Path, ...]
    residual: Path
    clipped: int
    seconds: float
    device: str
    model: str
    project: Path | None = None
    bit_depth: str = ""
    lead_s: float = 0.0
    replaced: int = 0

    @property
    def duration_s(self) -> float:
        """Length of the sound in seconds."""
        return self.buffer_length / self.clip.audio.sample_rate
