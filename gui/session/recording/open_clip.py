"""What is known about the open recording. Plain data, changed on the UI thread only."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from engine.grid import MaskGrid
from engine.instruments import OTHER
from engine.media.probe import Clip
from engine.media.reader import AudioBuffer, AudioDecoder
from engine.project.document import Project
from engine.project.segmentation import Segmentation
from engine.roster import known_among
from engine.separation_events import EvidenceTrack, InstrumentEvidence
from gui.session.recording.planes import Plane


@dataclass(eq=False)
class OpenClip:
    """An open recording.

    - `grid`, `levels`: the display grid; levels (bands, columns) uint8 on disk, zero where not yet
      computed.
    - `project`: mask, mixer, history; what is saved. Changed through `EditController` alone.
    - `listed`: the rows of the instrument panel, ticked or not; `ticked`: those the mask has planes for.
    - `added`: rows that are there because somebody asked for them; once the mask lacks them, they are `hidden`, unless
      their tick was taken away by hand (`unticked`). What is hidden keeps its place, for redo.
    - `found`: the list as it was found or given, before a person corrected it.
    - `taste`: what was made of the radar's places, as weights by kind and by pair of instruments.
    - `by_hand`: whether the person changed the list, so that the networks no longer choose.
    """

    clip: Clip
    decoder: AudioDecoder
    grid: MaskGrid
    levels: Plane
    project: Project = field(default_factory=Project)
    evidence: tuple[InstrumentEvidence, ...] = ()
    track: EvidenceTrack | None = None
    listed: tuple[str, ...] = ()
    ticked: frozenset[str] = frozenset()
    added: frozenset[str] = frozenset()
    unticked: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    found: frozenset[str] = frozenset()
    taste: Mapping[str, float] = field(default_factory=dict)
    audio_ready: bool = False
    by_hand: bool = False

    @classmethod
    def begin(cls, clip: Clip, decoder: AudioDecoder) -> "OpenClip":
        """A recording of which nothing but the streams is known yet."""
        seconds = decoder.buffer.length / decoder.buffer.rate
        grid = MaskGrid.for_duration(seconds)
        return cls(clip, decoder, grid, Plane(grid.bands, grid.columns))

    @property
    def rows(self) -> tuple[str, ...]:
        """The rows that are shown."""
        return tuple(i for i in self.listed if i not in self.hidden)

    def settle_rows(self) -> None:
        """Show what the mask is over; hide what was added by hand and is in the mask no more."""
        planes = frozenset(self.instruments)
        self.unticked -= planes
        self.hidden = (self.hidden | (self.added - self.unticked)) - planes

    @property
    def segmentation(self) -> Segmentation | None:
        """The mask; None until somebody (the network or the person) said which instruments play."""
        return self.project.segmentation

    @property
    def buffer(self) -> AudioBuffer:
        """The recording's sound, possibly still growing."""
        return self.decoder.buffer

    @property
    def instruments(self) -> tuple[str, ...]:
        """The planes of the mask; before there is one, the ticked instruments in the order of the panel."""
        if self.segmentation is not None:
            return self.segmentation.instruments
        return tuple(i for i in self.listed if i in self.ticked)

    @property
    def known(self) -> tuple[str, ...]:
        """Those of the instruments that the networks can be asked about."""
        return known_among(self.instruments)

    @property
    def colours(self) -> dict[str, str]:
        """A colour per listed instrument and for `other`; ticking does not change anybody's colour."""
        return self.project.roster.colours((*self.listed, OTHER.id))

    @property
    def duration(self) -> float:
        """Seconds of sound, exact once `audio_ready`."""
        return self.buffer.length / self.buffer.rate

    def settle_length(self) -> bool:
        """Fit grid and levels to the exact length, known when decoding ended. Returns whether they changed."""
        grid = MaskGrid.for_duration(self.duration)
        if grid.columns == self.grid.columns:
            return False
        self.levels.resize(grid.columns)
        self.grid = grid
        return True

    def close(self) -> None:
        """Remove the decoded sound and the mask from the disk, once nobody reads them any more."""
        self.buffer.close()
        self.project.close()

    def evidence_for(self, instrument_id: str) -> InstrumentEvidence | None:
        """What speaks for that instrument, if the network has looked and listened."""
        return next((e for e in self.evidence if e.instrument == instrument_id), None)


def listed_with(listed: Sequence[str], instrument_id: str, behind: str | None = None) -> tuple[str, ...]:
    """The rows with one more behind another, or at the end (or as they are, if it stands there already)."""
    if instrument_id in listed:
        return tuple(listed)
    at = listed.index(behind) + 1 if behind in listed and behind is not None else len(listed)
    return (*listed[:at], instrument_id, *listed[at:])
