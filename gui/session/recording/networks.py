"""The networks as the window sees them: something that turns an open recording into events.

`NetworkEngine` is the real one. It imports torch only inside its methods, which run on the gpu lane, so that the
window is on screen first. Tests give the session another object with the same two methods.
"""

import logging
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from engine.dsp.sound import Sound
from engine.errors import ModelError
from engine.places import PlaceMaps
from engine.project.segmentation import Segmentation
from engine.roster import is_known
from engine.separate import Networks, SeparationRequest, load_networks, separate
from engine.separation_events import EvidenceFound, MaskBlock, Notice, Progress
from gui.session.recording.preload import preload_torch

if TYPE_CHECKING:
    from engine.project.radar import Again
    from engine.teaching import Proposal, TeachingRequest

log = logging.getLogger(__name__)

T = TypeVar("T")


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
        """Yield the events of `engine.separate.separate`. Raises leaves of `EngineError`."""
        ...

    def teach(
        self, request: "TeachingRequest", learnt: Path | None = None
    ) -> Iterator["float | tuple[bytes, Proposal | None]"]:
        """Yield how far it is, 0–1, then tuned weights as a file and what the tuned networks propose, None where
        nothing was learnt. `learnt`: learn nothing, take these weights. Raises leaves of `EngineError`."""
        ...

    def again(self, sound: Sound, mask: Segmentation) -> "Again | None":
        """How to ask the networks again, of columns of a mask; None where they cannot say: there are none, or they do
        not know one of its instruments. What is returned is called on the gpu lane, too."""
        ...

    def places(self, image: NDArray[np.uint8]) -> Iterator[PlaceMaps]:
        """Yield `PlaceMaps` of a picture, (H, W, 3) uint8 RGB; nothing while there is no network that could say. On
        any lane, also beside the other two."""
        ...


def _part(steps: Generator[float, None, T], begin: float, end: float) -> Generator[float, None, T]:
    """Steps that are a part of the whole."""
    while True:
        try:
            done = next(steps)
        except StopIteration as stop:
            result: T = stop.value
            return result
        yield begin + done * (end - begin)


class NetworkEngine:
    """The trained networks, loaded once and kept. All calls but `places` come from the gpu lane's single thread."""

    def __init__(self, model: str | None = None, device: str = "auto") -> None:
        self._name = model
        self._device = device
        self._loaded: Networks | None = None
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
        self._loaded = load_networks(self._name, self._device)
        model = self._loaded.model
        limits = " ".join(map(str, model.card.get("limits", [])))
        yield EngineNote(self._loaded.choice.note, model.name, limits, model.hash)

    def separate(self, request: SeparationRequest) -> Iterator[EngineEvent | Progress]:
        """Run the networks over the recording."""
        yield from self.warm_up()
        from engine.device import choose_device

        assert self._loaded is not None, "warm_up() leaves a model behind or raises"
        if request.instruments == () and not request.look:
            return
        model, device = self._loaded.model, self._loaded.choice.device
        for event in separate(self._loaded, request):
            yield event
            if isinstance(event, Notice) and event.device != device:
                device = event.device
                yield EngineNote(choose_device(device).note, model.name, event.text, model.hash)

    def teach(
        self, request: "TeachingRequest", learnt: Path | None = None
    ) -> Iterator["float | tuple[bytes, Proposal | None]"]:
        """Tune a copy of the networks; those that separate stay as they are."""
        for _ in self.warm_up():
            yield 0.0
        from engine.teaching import propose, read_tuned, teach

        assert self._loaded is not None, "warm_up() leaves a model behind or raises"
        if learnt is not None:
            taught = read_tuned(learnt, self._loaded)
            yield taught.to_bytes(), (yield from propose(self._loaded, taught, request))
            return
        taught = yield from _part(teach(self._loaded, request), 0.0, 0.5)
        if not taught.is_better:
            yield b"", None
            return
        yield taught.to_bytes(), (yield from _part(propose(self._loaded, taught, request), 0.5, 1.0))

    def again(self, sound: Sound, mask: Segmentation) -> "Again | None":
        """The networks, loaded if need be."""
        try:
            for _ in self.warm_up():
                pass
        except ModelError as error:
            # Separating says so to the person; what the mask shows of itself is something, too.
            log.info("%s", error)
            return None
        from engine.inference import Separator

        assert self._loaded is not None, "warm_up() leaves a model behind or raises"
        if not all(map(is_known, mask.instruments)):
            return None
        separator = Separator(self._loaded.model, self._loaded.choice)
        return lambda first, stop: separator.again(sound, mask.grid, mask.instruments, first, stop)

    def places(self, image: NDArray[np.uint8]) -> Iterator[PlaceMaps]:
        """What the frame network says of the parts of a picture, once it is loaded."""
        loaded = self._loaded
        if loaded is not None and loaded.model.visual is not None:
            from engine.model.visual_places import place_maps

            yield place_maps(loaded.model.visual, image)
