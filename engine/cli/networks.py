"""The networks as the commands use them, loaded once; and the whole sound of a recording."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from engine.cli.output import Meter
from engine.errors import EngineError
from engine.language import tr
from engine.media.probe import Clip
from engine.media.reader import AudioBuffer, AudioDecoder
from engine.model.cards import identity
from engine.separate import Networks, load_networks


class NetworkLoader:
    """Loads the networks on the first call and keeps them, or the reason why they cannot be loaded."""

    def __init__(
        self, model: str | None, device: str, announce: Callable[[str], None], precision: str = "auto"
    ) -> None:
        """`announce` is told once, in a sentence, what the networks run on."""
        self._model, self._device, self._precision, self._announce = model, device, precision, announce
        self._loaded: Networks | None = None
        self._failure: EngineError | None = None

    def load(self) -> Networks:
        """Raises `ModelError` or `DeviceError`."""
        if self._failure is not None:
            raise self._failure
        if self._loaded is None:
            try:
                self._loaded = load_networks(self._model, self._device, self._precision)
            except EngineError as error:
                self._failure = error
                raise
            self._announce(self._loaded.choice.note)
        return self._loaded

    def identity(self) -> tuple[str, str]:
        """Name and hash of the sound network, by its card until it is loaded: whoever finds that everything is done
        waits for no torch. Raises `ModelError` or `DeviceError`.
        """
        if self._loaded is None and self._failure is None:
            name, _, digest = identity(self._model).rpartition(" ")
            if name:
                return name, digest
        model = self.load().model
        return model.name, model.hash


@contextmanager
def decoded(clip: Clip, meter: Meter, share: float) -> Iterator[AudioBuffer]:
    """The clip's sound, completely decoded; `share` of the progress is spent on it. Raises `MediaError`."""
    decoder = AudioDecoder(clip)
    try:
        for done in decoder.run():
            meter(done * share, tr("decoding"))
        yield decoder.buffer
    finally:
        decoder.buffer.close()
