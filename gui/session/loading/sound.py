"""Opening a recording: what is in it, its sound growing into a buffer, its spectrogram growing on screen."""

import logging
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from engine.dsp import fft
from engine.dsp.levels import levels, ready_columns
from engine.errors import MediaError
from engine.language import tr
from engine.media.excerpt import excerpt
from engine.media.probe import Clip, probe
from engine.media.reader import AudioDecoder, room_note
from engine.temporary import sweep_stale
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard
from gui.work.jobs import CancelToken, Job, JobProgress, Kind

log = logging.getLogger(__name__)

CHUNK_COLUMNS = 256
"""About 6 s of picture at a time."""
WINDOWS = {"time": 0.5, "balanced": 1.0, "frequency": 2.0}
"""Of the spectrogram on screen, as parts of the 93 ms that the mask is made with."""
GLANCE_CHUNKS = 20
"""At most that much is on screen where one looks ahead of the decoding; more shows no detail anyway."""
GLANCE_BEYOND = 10
"""What decoding reaches within some moments is waited for."""


@dataclass(frozen=True)
class LevelBlock:
    """Computed columns: levels (bands, t) uint8 from column `first`."""

    first: int
    levels: NDArray[np.uint8]


class LoadingController(QObject):
    """Probes in the io lane; decodes and draws in a lane of its own, so that nobody waits for an hour of sound. The
    clip that was open stays open until the new one is known to be good."""

    probed = Signal(Clip, AudioDecoder, tuple)
    """(Clip, AudioDecoder, instruments known beforehand)"""
    grid_changed = Signal()
    spectrogram_changed = Signal(int, int)
    audio_ready = Signal()
    noted = Signal(str)
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._opening: Job[Clip] | None = None
        self._clip: OpenClip | None = None
        self._drawing: _Drawing | None = None
        self._drawn = True
        self._window = 1.0

    def tidy(self) -> None:
        """Remove what a crashed run left in the cache folder, and load what the first spectrogram will need."""

        def sweep(token: CancelToken) -> Iterator[JobProgress]:
            sweep_stale()
            yield JobProgress(0.5)
            fft.load()

        self._board.submit("io", Job[None](Kind.TIDY, tr("Tidying up"), sweep, shown=False))

    def probe(self, path: Path, named: tuple[str, ...] = (), track: int | None = None) -> None:
        """Find out what a file is. `track`: see `engine.media.probe`. `probed` or `failed` follows, unless another file
        is asked for meanwhile."""
        if self._opening is not None:
            self._opening.cancel()
        job = Job(
            Kind.OPEN,
            tr("Opening {name}", name=path.name),
            lambda token: _probe(path, track),
            on_error=self.failed.emit,
        )
        job.on_item = lambda clip: self._adopt(clip, named)
        self._opening = self._board.submit("io", job)

    def start(self, clip: OpenClip) -> None:
        """Decode the clip's sound and draw it as it comes."""
        self._clip = clip
        if (note := room_note(clip.clip)) is not None:
            self.noted.emit(note)
        drawing = self._drawing = _Drawing(clip)
        drawing.window = self._window
        decoding = Job[None](Kind.DECODE, tr("Reading the sound"), drawing.decode, owner=clip)
        decoding.on_done, decoding.on_error = self._complete, self.failed.emit
        self._board.submit("decode", decoding)
        self._draw(drawing, clip)

    def _draw(self, drawing: "_Drawing", clip: OpenClip) -> None:
        self._drawn = False
        draw = Job(Kind.DRAW, tr("Drawing"), drawing.draw, on_item=self._take, on_error=self.failed.emit, owner=clip)
        draw.on_done = self._drew
        self._board.submit("decode", draw)

    def _drew(self) -> None:
        self._drawn = True
        if self._drawing is not None:
            self.set_window(self._drawing.window)

    def set_window(self, window: float) -> None:
        """Draw with a window of so many times the usual length, of `WINDOWS`: what is there is drawn again, what is on
        screen first."""
        self._window = window
        drawing, clip = self._drawing, self._clip
        if drawing is None or clip is None:
            return
        drawing.window = window
        if self._drawn and not drawing.up_to_date:
            self._draw(drawing, clip)

    def stop(self) -> None:
        """Forget the clip (its jobs are cancelled by the session)."""
        self._clip = None
        self._drawing = None

    def set_visible(self, first_s: float, last_s: float) -> None:
        """Which seconds are on screen: they are drawn first."""
        if self._drawing is not None and self._clip is not None:
            hop = self._clip.grid.hop_s
            self._drawing.visible = (int(first_s / hop), int(last_s / hop) + 1)

    def _adopt(self, clip: Clip, named: tuple[str, ...]) -> None:
        self._opening = None
        self.probed.emit(clip, AudioDecoder(clip), named)

    def _take(self, block: LevelBlock) -> None:
        clip = self._clip
        if clip is None:
            return
        last = block.first + block.levels.shape[1]
        if last > clip.grid.columns and clip.settle_length():
            # The container declared too short a length (or none).
            self.grid_changed.emit()
        last = min(last, clip.grid.columns)
        if last <= block.first:
            return
        clip.levels[:, block.first : last] = block.levels[:, : last - block.first]
        self.spectrogram_changed.emit(block.first, last)

    def _complete(self) -> None:
        clip = self._clip
        if clip is None:
            return
        if clip.settle_length():
            self.grid_changed.emit()
        clip.audio_ready = True
        for note in clip.buffer.notes:
            self.noted.emit(note)
        self.audio_ready.emit()


def _probe(path: Path, track: int | None) -> Iterator[Clip]:
    yield probe(path, track)


class _Drawing:
    """The two jobs of one clip and what they share: an event for "there is more sound" and what is visible."""

    def __init__(self, clip: OpenClip) -> None:
        self._decoder = clip.decoder
        self._buffer, self._grid = clip.buffer, clip.grid
        self._more = threading.Event()
        self._decoded = False
        # Written by the UI thread, read by the worker: one tuple, replaced as a whole.
        self.visible = (0, clip.grid.columns)
        self._drawn: set[int] = set()
        self._glanced: set[int] = set()
        self._lowest = 0
        # As `visible`.
        self.window = self._used = 1.0

    @property
    def up_to_date(self) -> bool:
        """Whether all that is drawn is drawn with the present window."""
        return self._used == self.window

    def decode(self, token: CancelToken) -> Iterator[JobProgress]:
        """Fill the buffer."""
        try:
            for done in self._decoder.run():
                self._more.set()
                yield JobProgress(done)
        finally:
            self._decoded = True
            self._more.set()

    def draw(self, token: CancelToken) -> Iterator[LevelBlock]:
        """Levels of whatever is decoded and not drawn yet, what is on screen first."""
        while True:
            # Cleared before looking: what arrives after this line wakes the wait below.
            self._more.clear()
            finished = self._decoded
            ready = ready_columns(self._buffer, self._grid)
            while (chunk := self._next(ready, finished)) is not None:
                yield from self._glance(chunk) if self._far(chunk, ready, finished) else self._drawn_one(chunk, ready)
                finished = self._decoded
                ready = ready_columns(self._buffer, self._grid)
            if finished:
                return
            while not self._more.wait(0.1):
                if token.cancelled:
                    return
                if self._next(ready, finished) is not None:
                    # Another part has come on screen.
                    break

    def _drawn_one(self, chunk: int, ready: int) -> Iterator[LevelBlock]:
        self._drawn.add(chunk)
        first = chunk * CHUNK_COLUMNS
        stop = min(first + CHUNK_COLUMNS, ready)
        yield LevelBlock(first, levels(self._buffer, self._grid, first, stop, self._used))

    def _glance(self, chunk: int) -> Iterator[LevelBlock]:
        """A part that decoding has not reached, from a look into the file; drawn again when it has."""
        self._glanced.add(chunk)
        grid, first = self._grid, chunk * CHUNK_COLUMNS
        stop = min(first + CHUNK_COLUMNS, grid.columns)
        try:
            sound = excerpt(self._decoder.clip, grid.seconds_at(first - 4), grid.seconds_at(stop + 4))
        except MediaError as error:
            # The decoding will say what is wrong, where it matters.
            log.info("no look ahead: %s", error)
            return
        if sound is not None:
            yield LevelBlock(first, levels(sound, grid, first, stop, self._used))

    def _far(self, chunk: int, ready: int, finished: bool) -> bool:
        return not finished and chunk >= ready // CHUNK_COLUMNS

    def _next(self, ready: int, finished: bool) -> int | None:
        """The next chunk to draw: the first missing one on screen; else one on screen that decoding will not reach
        soon; else the first missing one at all.

        Half-known chunks wait until decoding has finished.
        """
        if not self.up_to_date:
            self._used, self._lowest = self.window, 0
            self._drawn.clear()
            self._glanced.clear()
        chunks = -(-ready // CHUNK_COLUMNS) if finished else ready // CHUNK_COLUMNS
        first, last = self.visible
        begin, end = max(0, first // CHUNK_COLUMNS), last // CHUNK_COLUMNS + 1
        missing = next((c for c in range(begin, min(chunks, end)) if c not in self._drawn), None)
        if missing is None and not finished and end - begin <= GLANCE_CHUNKS:
            soon = chunks + GLANCE_BEYOND
            missing = next((c for c in range(max(begin, soon), end) if self._may_glance(c)), None)
        if missing is not None:
            return missing
        while self._lowest < chunks and self._lowest in self._drawn:
            self._lowest += 1
        return self._lowest if self._lowest < chunks else None

    def _may_glance(self, chunk: int) -> bool:
        return chunk not in self._glanced and chunk * CHUNK_COLUMNS < self._grid.columns
