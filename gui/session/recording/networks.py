"""The networks as the window sees them: something that turns an open recording into events.

`NetworkEngine` is the real one. It imports torch only inside its methods, which run on the gpu lane, so that the
window is on screen first. Tests give the session another object with the same two methods.
"""

import logging
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from engine.errors import ModelError
from engine.grid import MaskGrid
from engine.media.frames import FrameReader
from engine.media.probe import Clip
from engine.media.reader import AudioBuffer
from engine.places import PlaceMaps
from engine.separation_events import Event, EvidenceFound, MaskBlock, Notice, Progress
from gui.session.recording.preload import preload_torch

if TYPE_CHECKING:
    from engine.device import DeviceChoice
    from engine.inference import Separator
    from engine.model.checkpoint import LoadedModel

log = logging.getLogger(__name__)
PICTURE_HEIGHT = 480
"""The frame network looks at small pictures; decoding them small saves time."""


@dataclass(frozen=True)
class SeparationRequest:
    """One run over a complete `buffer`: `instruments` None lets the networks choose; the mask comes from
    `start_s` outward, going on from `position()` where the playhead moves. `look`: gather the evidence for all
    instruments too, even where they are given. `answered`: (T,) bool, the columns that are there already.
    """

    clip: Clip
    buffer: AudioBuffer
    grid: MaskGrid
    instruments: tuple[str, ...] | None
    start_s: float
    look: bool = True
    position: Callable[[], float] | None = None
    answered: NDArray[np.bool_] | None = None


@dataclass(frozen=True)
class EngineNote:
    """What the engine runs on, in words (`device`), which networks it uses (`model`), and what their card says of
    them (`description`). `identity`: name and hash as projects keep them; another one made another mask."""

    device: str
    model: str
    description: str = ""
    hash: str = ""

    @property
    def identity(self) -> str:
        """Name and, where it is known, hash."""
        return f"{self.model} {self.hash}".strip()


EngineEvent: TypeAlias = EngineNote | Notice | EvidenceFound | MaskBlock
"""What a separation says besides its progress."""


class Engine(Protocol):
    """What the session needs of the networks. Unless said otherwise, methods run on the gpu lane."""

    def identity(self) -> str:
        """Name and hash of the networks, without loading them (on any lane); empty where that cannot be said."""
        ...

    def warm_up(self) -> Iterator[EngineNote]:
        """Load what is needed, yielding one `EngineNote`. Raises `ModelError` or `DeviceError`."""
        ...

    def separate(self, request: SeparationRequest) -> Iterator[EngineEvent | Progress]:
        """Yield the events of `engine.separation_events`. Raises leaves of `EngineError`."""
        ...

    def places(self, image: NDArray[np.uint8]) -> Iterator[PlaceMaps]:
        """Yield `PlaceMaps` of a picture, (H, W, 3) uint8 RGB; nothing while there is no network that could say. On
        any lane, also beside the other two."""
        ...


class NetworkEngine:
    """The trained networks, loaded once and kept. All calls but `places` come from the gpu lane's single thread."""

    def __init__(self, model: str | None = None, device: str = "auto") -> None:
        self._name = model
        self._device = device
        self._loaded: tuple[LoadedModel, DeviceChoice] | None = None
        self._identity: str | None = None

    def identity(self) -> str:
        """As the model's card gives it."""
        if self._identity is None:
            from engine.model.cards import identity

            try:
                self._identity = identity(self._name)
            except ModelError as error:
                # Loading them says so to the person.
                log.info("%s", error)
                self._identity = ""
        return self._identity

    def warm_up(self) -> Iterator[EngineNote]:
        """Import torch, choose the device, load the checkpoint."""
        if self._loaded is not None:
            return
        preload_torch()
        from engine.device import choose_device
        from engine.model.checkpoint import load_model

        choice = choose_device(self._device)
        model = load_model(self._name, choice.device)
        self._loaded = model, choice
        yield EngineNote(choice.note, model.name, " ".join(map(str, model.card.get("limits", []))), model.hash)

    def separate(self, request: SeparationRequest) -> Iterator[EngineEvent | Progress]:
        """Run the networks over the recording."""
        yield from self.warm_up()
        from engine.inference import Separator

        assert self._loaded is not None, "warm_up() leaves a model behind or raises"
        model, choice = self._loaded
        separator = Separator(model, choice)
        for event in self._separate(separator, request):
            yield event
            if isinstance(event, Notice) and separator.choice is not choice:
                choice = separator.choice
                yield EngineNote(choice.note, model.name, event.text, model.hash)

    def places(self, image: NDArray[np.uint8]) -> Iterator[PlaceMaps]:
        """What the frame network says of the parts of a picture, once it is loaded."""
        loaded = self._loaded
        if loaded is not None and loaded[0].visual is not None:
            from engine.model.visual_places import place_maps

            yield place_maps(loaded[0].visual, image)

    def _separate(self, separator: "Separator", request: SeparationRequest) -> Iterator[Event]:
        chosen = request.instruments
        if chosen is None or request.look:
            found = yield from self._look(separator, request)
            chosen = found if chosen is None else chosen
        if chosen:
            yield from separator.separate(
                request.buffer,
                request.grid,
                chosen,
                request.start_s,
                position=request.position,
                answered=request.answered,
            )

    def _look(self, separator: "Separator", request: SeparationRequest) -> Generator[Event, None, tuple[str, ...]]:
        """Yields progress and the evidence; returns the chosen instruments."""
        chosen: tuple[str, ...] = ()
        frames = FrameReader(request.clip) if request.clip.video is not None else None
        try:
            for event in separator.detect(request.buffer, _picture_at(frames), request.grid):
                if isinstance(event, EvidenceFound):
                    chosen = event.chosen
                yield event
        finally:
            if frames is not None:
                frames.close()
        return chosen


def _picture_at(frames: FrameReader | None) -> Callable[[float], NDArray[np.uint8]] | None:
    """The pictures as inference asks for them."""
    if frames is None:
        return None
    return lambda seconds: frames.frame_at(seconds, PICTURE_HEIGHT).image
