"""The networks as the commands use them: loaded once, and each recording's picture and sound handed to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.cli.output import Meter
from engine.errors import EngineError
from engine.media.frames import FrameReader
from engine.media.probe import Clip
from engine.media.reader import AudioBuffer, AudioDecoder

PICTURE_ROWS = 1080
"""Rows of a picture as the networks get it; they look at far fewer."""

if TYPE_CHECKING:
    from engine.detection import FrameAt
    from engine.device import DeviceChoice
    from engine.model.checkpoint import LoadedModel


@dataclass(frozen=True)
class Networks:
    """A model on a device."""

    model: LoadedModel
    choice: DeviceChoice


class NetworkLoader:
    """Loads the networks on the first call and keeps them, or the reason why they cannot be loaded."""

    def __init__(self, model: str | None, device: str, announce: Callable[[str], None]) -> None:
        """`announce` is told once, in a sentence, what the networks run on."""
        self._model, self._device, self._announce = model, device, announce
        self._loaded: Networks | None = None
        self._failure: EngineError | None = None

    def load(self) -> Networks:
        """Raises `ModelError` or `DeviceError`."""
        if self._failure is not None:
            raise self._failure
        if self._loaded is None:
            # Only here: importing torch takes seconds.
            from engine.device import choose_device
            from engine.model.checkpoint import load_model

            try:
                choice = choose_device(self._device)
                self._loaded = Networks(load_model(self._model, choice.device), choice)
            except EngineError as error:
                self._failure = error
                raise
            self._announce(choice.note)
        return self._loaded


@contextmanager
def decoded(clip: Clip, meter: Meter, share: float) -> Iterator[AudioBuffer]:
    """The clip's sound, completely decoded; `share` of the progress is spent on it. Raises `MediaError`."""
    decoder = AudioDecoder(clip)
    try:
        for done in decoder.run():
            meter(done * share, "decoding")
        yield decoder.buffer
    finally:
        decoder.buffer.close()


@contextmanager
def pictures(clip: Clip | None) -> Iterator[FrameAt | None]:
    """The clip's picture by time; None where there is none or none is wanted. Raises `MediaError`."""
    if clip is None or clip.video is None:
        yield None
        return
    reader = FrameReader(clip)

    def frame_at(seconds: float) -> NDArray[np.uint8]:
        return reader.frame_at(seconds, PICTURE_ROWS).image

    try:
        yield frame_at
    finally:
        reader.close()
