"""Opening a recording: what is in it, its sound growing into a buffer, its spectrogram growing on screen."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from engine.dsp.levels import levels, ready_columns
from engine.errors import MediaError
from engine.media.buffer import sweep_stale
from engine.media.probe import Clip, probe
from engine.media.reader import AudioDecoder
from gui.jobs import CancelToken, Job, JobBoard, JobProgress
from gui.session_state import OpenClip

CHUNK_COLUMNS = 256
"""About 6 s of picture at a time."""


@dataclass(frozen=True)
class LevelBlock:
    """Computed columns: levels (bands, t) uint8 from column `first`."""

    first: int
    levels: NDArray[np.uint8]


class LoadingController(QObject):
    """Probes, decodes and draws, all in the io lane. The clip that was open stays open until the new one is
    known to be good."""

    probed = Signal(object, object, object)
    """(Clip, AudioDecoder, instruments known beforehand)"""
    grid_changed = Signal()
    spectrogram_changed = Signal(int, int)
    audio_ready = Signal()
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._opening: Job | None = None
        self._clip: OpenClip | None = None
        self._drawing: _Drawing | None = None

    def tidy(self) -> None:
        """Remove what a crashed run left in the cache folder."""

        def sweep(token: CancelToken) -> Iterator[object]:
            yield sweep_stale()

        self._board.submit("io", Job("Tidying up", sweep, shown=False))

    def probe(self, path: Path, named: tuple[str, ...] = ()) -> None:
        """Find out what a file is. `probed` or `failed` follows, unless another file is asked for meanwhile."""
        if self._opening is not None:
            self._opening.token.cancel()
        job = Job(f"Opening {path.name}", lambda token: _probe(path), on_item=lambda clip: self._adopt(clip, named))
        job.on_error = self.failed.emit
        self._opening = self._board.submit("io", job)

    def start(self, clip: OpenClip) -> None:
        """Decode the clip's sound and draw it as it comes."""
        self._clip = clip
        drawing = self._drawing = _Drawing(clip)
        self._board.submit(
            "io",
            Job(
                "Reading the sound",
                drawing.decode,
                on_done=self._complete,
                on_error=self.failed.emit,
                owner=clip,
            ),
        )
        self._board.submit(
            "io", Job("Drawing", drawing.draw, on_item=self._take, on_error=self.failed.emit, owner=clip)
        )

    def stop(self) -> None:
        """Forget the clip (its jobs are cancelled by the session)."""
        self._clip = None
        self._drawing = None

    def set_visible(self, first_s: float, last_s: float) -> None:
        """Which seconds are on screen: they are drawn first."""
        if self._drawing is not None and self._clip is not None:
            hop = self._clip.grid.hop_s
            self._drawing.visible = (int(first_s / hop), int(last_s / hop) + 1)

    def _adopt(self, clip: object, named: tuple[str, ...]) -> None:
        self._opening = None
        if isinstance(clip, Clip):
            try:
                decoder = AudioDecoder(clip)
            except MediaError as error:
                self.failed.emit(error)
                return
            self.probed.emit(clip, decoder, named)

    def _take(self, block: object) -> None:
        clip = self._clip
        if not isinstance(block, LevelBlock) or clip is None:
            return
        last = block.first + block.levels.shape[1]
        if last > clip.grid.columns and clip.settle_length():
            # The container declared too short a length (or none).
            self.grid_changed.emit()
        last = min(last, clip.grid.columns)
        clip.levels[:, block.first : last] = block.levels[:, : last - block.first]
        self.spectrogram_changed.emit(block.first, last)

    def _complete(self) -> None:
        clip = self._clip
        if clip is None:
            return
        if clip.settle_length():
            self.grid_changed.emit()
        clip.audio_ready = True
        self.audio_ready.emit()


def _probe(path: Path) -> Iterator[object]:
    yield probe(path)


class _Drawing:
    """The two jobs of one clip and what they share: an event for "there is more sound" and what is visible."""

    def __init__(self, clip: OpenClip) -> None:
        self._decoder = clip.decoder
        self._buffer, self._grid = clip.buffer, clip.grid
        self._more = threading.Event()
        self._decoded = False
        # Written by the UI thread, read by the worker: one tuple, replaced as a whole.
        self.visible = (0, clip.grid.columns)

    def decode(self, token: CancelToken) -> Iterator[object]:
        """Fill the buffer."""
        try:
            for done in self._decoder.run():
                self._more.set()
                yield JobProgress(done)
        finally:
            self._decoded = True
            self._more.set()

    def draw(self, token: CancelToken) -> Iterator[object]:
        """Levels of whatever is decoded and not drawn yet, what is on screen first."""
        drawn: set[int] = set()
        while True:
            # Cleared before looking: what arrives after this line wakes the wait below.
            self._more.clear()
            finished = self._decoded
            ready = ready_columns(self._buffer, self._grid)
            while (chunk := self._next(ready, finished, drawn)) is not None:
                drawn.add(chunk)
                first = chunk * CHUNK_COLUMNS
                stop = min(first + CHUNK_COLUMNS, ready)
                yield LevelBlock(first, levels(self._buffer, self._grid, first, stop))
                ready = ready_columns(self._buffer, self._grid)
            if finished:
                return
            while not self._more.wait(0.1):
                if token.cancelled:
                    return

    def _next(self, ready: int, finished: bool, drawn: set[int]) -> int | None:
        """The next chunk to draw: the first missing one on screen, else the first missing one at all.

        Half-known chunks wait until decoding has finished.
        """
        chunks = -(-ready // CHUNK_COLUMNS) if finished else ready // CHUNK_COLUMNS
        first, last = self.visible
        on_screen = range(max(0, first // CHUNK_COLUMNS), min(chunks, last // CHUNK_COLUMNS + 1))
        for candidates in (on_screen, range(chunks)):
            for chunk in candidates:
                if chunk not in drawn:
                    return chunk
        return None
