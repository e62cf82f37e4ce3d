"""Decoding one recording ahead of the networks."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.cli.networks import decoded
from engine.cli.output import Meter
from engine.errors import EngineError
from engine.language import tr
from engine.media.probe import Clip, probe
from engine.media.reader import AudioBuffer, AudioDecoder

log = logging.getLogger(__name__)


class Ahead:
    """Decodes the next recording in a thread while the present one is being separated: one at a time, so that never
    more than two lie on the disk.
    """

    def __init__(self) -> None:
        self._work: _Decoding | None = None

    def start(self, path: Path, track: int | None = None) -> None:
        """Begin with this one, unless one is under way. `track`: see `probe`."""
        if self._work is None:
            self._work = _Decoding(path, track)

    @contextmanager
    def sound(self, clip: Clip, meter: Meter, share: float) -> Iterator[AudioBuffer]:
        """A recording's sound, completely decoded: ahead, or else now. Raises `MediaError`."""
        work, self._work = self._work, None
        if work is not None:
            try:
                meter(0.0, tr("decoding"))
                if (buffer := work.result_for(clip)) is not None:
                    yield buffer
                    return
            finally:
                work.close()
        # Not ahead, or it failed there (two at a time may be too much for the disk): now it counts.
        with decoded(clip, meter, share) as buffer:
            yield buffer

    def close(self) -> None:
        """Give up what is under way; nothing stays behind."""
        work, self._work = self._work, None
        if work is not None:
            work.close()


class _Decoding:
    def __init__(self, path: Path, track: int | None) -> None:
        self._path, self._track = path, track
        self._clip: Clip | None = None
        self._decoder: AudioDecoder | None = None
        self._good = False
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="soloist-ahead", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._clip = probe(self._path, self._track)
            self._decoder = AudioDecoder(self._clip)
            for _ in self._decoder.run():
                if self._stop.is_set():
                    return
            self._good = True
        except (EngineError, OSError, RuntimeError, ValueError, MemoryError) as error:
            log.info("%s could not be decoded ahead: %s", self._path, error)

    def result_for(self, clip: Clip) -> AudioBuffer | None:
        """Wait for the end; the sound, if it is this recording's and all of it is there."""
        if self._path == clip.path:
            self._thread.join()
        return self._decoder.buffer if self._good and self._decoder is not None and self._clip == clip else None

    def close(self) -> None:
        """Stop, and remove the sound."""
        self._stop.set()
        self._thread.join()
        if self._decoder is not None:
            self._decoder.buffer.close()
