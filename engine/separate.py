"""The one separation: networks and a recording's sound in; who plays, and who owns what, out.

The window, the command line, its self-test and the tables of training all run this. What comes before it is
`engine.media` (probe, decode), what comes after it `engine.project` (repair) and `engine.export`. Events come as soon
as they are known, so that a window can show the first piece of the mask while the rest is computed. torch is
imported with the networks, not before.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Flags
from engine.dsp.sound import Sound
from engine.grid import MaskGrid
from engine.media.frames import FrameReader
from engine.media.probe import Clip
from engine.project.segmentation import Segmentation
from engine.separation_events import Event, EvidenceFound, InstrumentEvidence, MaskBlock, Notice, Progress

if TYPE_CHECKING:
    from engine.detection import FrameAt
    from engine.device import DeviceChoice
    from engine.inference import Separator
    from engine.model.checkpoint import LoadedModel

PICTURE_ROWS = 480
"""Rows of a picture as the networks get it: they look at fewer, and decoding it small saves time."""


@dataclass(frozen=True)
class Networks:
    """A model on a device."""

    model: LoadedModel
    choice: DeviceChoice


def load_networks(model: str | None = None, device: str = "auto", precision: str = "auto") -> Networks:
    """Choose a device and load a model, by name or path, for it; see `choose_device`. Raises `ModelError` or
    `DeviceError`."""
    from engine.device import choose_device
    from engine.model.checkpoint import load_model

    choice = choose_device(device, precision)
    return Networks(load_model(model, choice.device), choice)


@dataclass(frozen=True)
class SeparationRequest:
    """One run over complete `sound`: `instruments` None lets the networks choose.

    - `pictures`: those of a clip, or by time; None: nothing is looked at.
    - `look`: gather the evidence for all instruments too, even where they are given.
    - `known`: evidence of an earlier run; what the picture said counts as if it were said in this one.
    - `start_s`, `position`: the mask comes from that second outward, going on from `position()` where the playhead
      moves.
    - `answered`: (T,) columns of an earlier run that need not be separated again.
    """

    sound: Sound
    grid: MaskGrid
    instruments: tuple[str, ...] | None = None
    pictures: Clip | FrameAt | None = None
    look: bool = False
    known: tuple[InstrumentEvidence, ...] = ()
    start_s: float = 0.0
    position: Callable[[], float] | None = None
    answered: Flags | None = None


def separate(networks: Networks, request: SeparationRequest) -> Generator[Event, None, None]:
    """Find out who plays (unless the list is given), then separate from `start_s` outward.

    Yields one EvidenceFound where somebody looked and listened, then MaskBlocks that together cover the grid once
    (none where nobody was found), with Progress between them, and a Notice where the graphics card's memory does not
    suffice. Closing the generator cancels within one batch of windows. Raises `InferenceError`, and `MediaError` where
    the pictures cannot be read.
    """
    from engine.inference import Separator

    separator = Separator(networks.model, networks.choice)
    chosen, evidence = request.instruments, request.known
    if chosen is None or request.look:
        found = yield from _look(separator, request)
        evidence = found.evidence
        chosen = found.chosen if chosen is None else chosen
        if not chosen:
            return
    seen = {e.instrument: e.visual for e in evidence if e.visual is not None}
    yield from separator.separate(
        request.sound, request.grid, chosen, request.start_s, seen, request.position, request.answered
    )


def look(networks: Networks, request: SeparationRequest) -> Generator[Progress | Notice | EvidenceFound, None, None]:
    """Only find out who plays. Yields Progress, and at the end one EvidenceFound; raises as `separate` does."""
    from engine.inference import Separator

    for event in _look(Separator(networks.model, networks.choice), request):
        if not isinstance(event, MaskBlock):
            yield event


def _look(separator: Separator, request: SeparationRequest) -> Generator[Event, None, EvidenceFound]:
    # Only while it is looked at: a film that is open takes memory.
    with pictures_of(request.pictures) as frame_at:
        return (yield from separator.detect(request.sound, frame_at, request.grid))


@contextmanager
def pictures_of(pictures: Clip | FrameAt | None) -> Iterator[FrameAt | None]:
    """The pictures of a clip by time (seconds → (H, W, 3) uint8) while the block runs; None where it has none."""
    if not isinstance(pictures, Clip):
        yield pictures
    elif pictures.video is None:
        yield None
    else:
        reader = FrameReader(pictures)

        def frame_at(seconds: float) -> NDArray[np.uint8]:
            return reader.frame_at(seconds, PICTURE_ROWS).image

        try:
            yield frame_at
        finally:
            reader.close()


@dataclass(frozen=True, eq=False)
class SeparationResult:
    """What a whole run came to. `evidence`: empty where nobody looked; `mask`: of `instruments`, complete unless nobody
    was found.
    """

    instruments: tuple[str, ...]
    evidence: tuple[InstrumentEvidence, ...]
    mask: Segmentation


def separated(
    networks: Networks, request: SeparationRequest, tell: Callable[[Event], None] = lambda event: None
) -> SeparationResult:
    """Run a separation to its end. `tell` hears every event before it counts, and may raise. Raises as `separate`."""
    instruments, evidence = request.instruments or (), request.known
    mask = None if request.instruments is None else Segmentation(request.grid, request.instruments)
    for event in separate(networks, request):
        tell(event)
        if isinstance(event, EvidenceFound):
            evidence = event.evidence
            if mask is None:
                instruments, mask = event.chosen, Segmentation(request.grid, event.chosen)
        elif isinstance(event, MaskBlock):
            if mask is None or event.instruments != instruments:
                raise RuntimeError("a piece of a mask that nobody asked for")
            mask.fill(event.first, event.planes)
    if mask is None:
        raise RuntimeError("the separation ended without a list of instruments")
    return SeparationResult(instruments, evidence, mask)
