"""Which picture was on while which sample came out of the sink: a played clip watched from outside."""

import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from engine.media.frames import Frame
from gui.session.session import Session
from tests.media_factory import SyncClip, read_number
from tests.pulse import PulseRecording, PulseSink, alignment

SETTLE_S = 0.5
"""Left out at both ends: the device fills, the last pictures have no sound."""
GRAIN_S = 0.01


class Changes:
    """Notes the pictures as the session gives them out: (`time.monotonic()`, number)."""

    def __init__(self, session: Session) -> None:
        self.shown: list[tuple[float, int]] = []
        session.playback.frame_changed.connect(self._note)

    def _note(self, frame: Frame | None) -> None:
        if frame is not None:
            self.shown.append((time.monotonic(), read_number(frame.image)))


def sync_errors(
    session: Session,
    sink: PulseSink,
    made: SyncClip,
    wait: Callable[[float], None],
    seconds: float,
    shown: list[tuple[float, int]] | None = None,
) -> NDArray[np.float64]:
    """Plays the open clip for a while. Returns, every 10 ms, by how many seconds the picture on screen was late
    (above 0) or early against the sample that came out of the sink; 0 where it was the right one. `shown`: where
    somebody notes which picture is on screen since when; else, when the session gives it out.

    `wait(seconds)` runs the event loop. It must let other threads run: PySide's `QTest.qWait` keeps Python's global
    lock all the while, so that sound, decoder and recorder stand still by turns (that read as 47 to 589 ms).
    """
    changes = Changes(session)
    shown = changes.shown if shown is None else shown
    session.playback.seek(0.0)
    with sink.record() as recording:
        session.playback.play()
        wait(seconds)
        session.playback.pause()
        recording.wait_for(0.3)
        begins, starts = _beginnings(recording, made)
        moments = np.arange(shown[0][0] + SETTLE_S, shown[-1][0] - SETTLE_S, GRAIN_S)
        came_out = recording.heard_by(moments)
        heard = came_out - begins[np.maximum(0, np.searchsorted(starts, came_out, side="right") - 1)]
    times = np.array([t for t, _ in shown])
    numbers = [shown[n][1] for n in np.searchsorted(times, moments, side="right") - 1]
    return np.array([made.error_s(n, s) for n, s in zip(numbers, heard, strict=True)])


def _beginnings(recording: PulseRecording, made: SyncClip) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each second that was played: where in the recording the sound as meant would begin by it, and where that
    second does. After a gap (the device ran dry) it is another place."""
    recorded = recording.samples
    begins: list[int] = []
    starts: list[int] = []
    for first in range(round(0.2 * made.rate), made.samples.shape[1] - made.rate, made.rate // 2):
        piece = made.samples[:, first : first + made.rate // 2]
        place = alignment(recorded, piece)
        if 0 <= place < recorded.shape[1] - piece.shape[1] and (not starts or place > starts[-1]):
            begins.append(place - first)
            starts.append(place)
    return np.array(begins), np.array(starts)
