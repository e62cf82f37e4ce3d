"""An engine without networks, and small recordings, for tests of the window and its controller."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.dsp.sound import Sound
from engine.errors import EngineError
from engine.instruments import CLASS_IDS
from engine.places import PlaceMaps
from engine.project.segmentation import Segmentation
from engine.separate import SeparationRequest
from engine.separation_events import EvidenceFound, InstrumentEvidence, MaskBlock, Progress
from engine.teaching import Proposal, TeachingRequest
from gui.session.recording.networks import EngineEvent, EngineNote

BLOCK = 50
HEARD = ("violin", "flute")


class FakeEngine:
    """Answers like the networks would. `go` holds it back before the first block, `failure` makes it fail there,
    `stop_after` blocks it goes on for ever.

    Plane k of every block is filled with 40 · (k + 1), so a mask tells which run it came from (more than three planes:
    with equal shares).
    """

    def __init__(self, held: bool = False) -> None:
        self.go = threading.Event()
        self.requests: list[SeparationRequest] = []
        self.blocks = 0
        self.closed = 0
        self.looked = 0
        self.failure: EngineError | None = None
        self.name = "fake"
        self.stop_after: int | None = None
        self.surer_db = 2.0
        self.heard: tuple[str, ...] = HEARD
        if not held:
            self.go.set()

    def identity(self) -> str:
        return self.name

    def warm_up(self) -> Iterator[EngineNote]:
        yield EngineNote("Running on nothing (test).", self.name)

    def places(self, image: NDArray[np.uint8]) -> Iterator[PlaceMaps]:
        """The violin on the left, the flute on the right, nobody sure in the middle."""
        self.looked += 1
        across = np.linspace(2, -2, 32, dtype=np.float32)
        views = np.full((len(CLASS_IDS), 18, 32), -3, np.float32)
        views[CLASS_IDS.index("violin")] += across
        views[CLASS_IDS.index("flute")] -= across
        yield PlaceMaps(views, views)

    def teach(
        self, request: TeachingRequest, learnt: Path | None = None
    ) -> Iterator[float | tuple[bytes, Proposal | None]]:
        """Everything is the first instrument's, and both are surer."""
        yield 0.5
        mask = Segmentation(request.mask.grid, request.mask.instruments)
        planes = np.zeros(mask.shape, np.uint8)
        planes[0] = 250
        mask.fill(0, planes)
        yield (
            b"tuned" if learnt is None else learnt.read_bytes(),
            Proposal(mask, np.zeros(len(planes)), np.full(len(planes), self.surer_db), 0.25),
        )

    def again(self, sound: Sound, mask: Segmentation) -> None:
        """Nobody can be asked."""

    def separate(self, request: SeparationRequest) -> Iterator[EngineEvent | Progress]:
        self.requests.append(request)
        try:
            yield Progress(0.0, "listening")
            chosen = request.instruments or self.heard
            if request.look:
                yield EvidenceFound(_evidence(), self.heard)
            if not chosen:
                return
            while not self.go.wait(0.01):
                yield Progress(0.0, "separating")
            if self.failure is not None:
                raise self.failure
            columns = request.grid.columns
            for first in range(0, columns, BLOCK):
                size = min(BLOCK, columns - first)
                if request.answered is not None and request.answered[first : first + size].all():
                    continue
                planes = np.zeros((len(chosen), request.grid.bands, size), np.uint8)
                for k in range(len(chosen)):
                    planes[k] = 40 * (k + 1) if len(chosen) < 4 else 255 // len(chosen)
                self.blocks += 1
                yield MaskBlock(first, chosen, planes)
                while self.blocks == self.stop_after:
                    yield Progress((first + size) / columns, "separating")
                    time.sleep(0.01)
                yield Progress((first + size) / columns, "separating")
        finally:
            self.closed += 1


def _evidence() -> tuple[InstrumentEvidence, ...]:
    strong = {"violin": 0.9, "flute": 0.7, "cello": 0.3}
    return tuple(InstrumentEvidence(i, strong.get(i, 0.0), strong.get(i, 0.0), strong.get(i, 0.0)) for i in CLASS_IDS)
