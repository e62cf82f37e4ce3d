"""Practising: the click, the bar counted in, and a loop that gets faster each time it comes round."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, Signal

from engine.playback.click import Clicks, CountIn
from engine.project.marks import Beats
from gui.session.listening.transport import SPEEDS, PlaybackController


class PracticeController(QObject):
    """What is set for practising; it stays from one recording to the next. `changed` follows each change."""

    changed = Signal()

    def __init__(
        self, playback: PlaybackController, get_beats: Callable[[], Beats], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._playback, self._beats = playback, get_beats
        self.click = False
        self.counts_in = False
        self.click_gain = 1.0
        self.faster = 0.0
        """How much faster the loop becomes each time, as a share of the recording's speed; 0: not."""
        self.goal = 1.0
        """The speed at which that ends."""
        playback.count_in = self._count_in
        playback.came_round.connect(self._came_round)

    def set_click(self, on: bool) -> None:
        """Whether the beats are heard with the sound."""
        self.click = on
        self.beats_changed()

    def set_click_db(self, db: float) -> None:
        """How loud click and count-in are; at 0 dB they peak at −6 dBFS."""
        self.click_gain = 10 ** (db / 20)
        self.beats_changed()

    def set_counts_in(self, on: bool) -> None:
        """Whether a bar is counted before the sound begins."""
        self.counts_in = on
        self.changed.emit()

    def set_faster(self, step: float, goal: float | None = None) -> None:
        """`step` faster each time the loop comes round, up to `goal` times the recording's speed."""
        self.faster = min(max(step, 0.0), 0.5)
        self.goal = min(max(self.goal if goal is None else goal, SPEEDS[0]), SPEEDS[-1])
        self.changed.emit()

    def beats_changed(self) -> None:
        """Other beats, or the click was switched: it is heard at once."""
        beats = self._beats()
        clicks = None
        if self.click and beats.times:
            strong = np.array([beats.begins_bar(n) for n in range(len(beats.times))], np.bool_)
            clicks = Clicks(np.array(beats.times), strong, self.click_gain)
        self._playback.set_clicks(clicks)
        self.changed.emit()

    def _came_round(self) -> None:
        speed = self._playback.speed
        if self.faster and speed < self.goal:
            self._playback.set_speed(min(self.goal, round(speed + self.faster, 4)))

    def _count_in(self, seconds: float, speed: float) -> CountIn | None:
        return count_in(self._beats(), seconds, speed, self.click_gain) if self.counts_in else None


def count_in(beats: Beats, seconds: float, speed: float, gain: float = 1.0) -> CountIn | None:
    """A bar in the tempo of the place from which the sound will go on, so that the next beat there falls where a beat
    of the counting would; None where no beats are known."""
    period = beats.period_at(seconds)
    if not period:
        return None
    following = next((t for t in beats.times if t >= seconds - 0.02), beats.times[-1])
    # From the beginning of the bar that is counted to the sound, and how long after that the next beat is.
    wait = max(0.0, following - seconds) % period
    length = (beats.per_bar * period - wait) / speed
    times = tuple(n * period / speed for n in range(beats.per_bar))
    return CountIn(times, tuple(n == 0 for n in range(beats.per_bar)), length, gain)
