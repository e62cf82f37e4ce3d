"""Playing: the player, the playhead that follows its clock, and the picture that follows the playhead."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from engine.errors import PlaybackError
from engine.playback import Player
from engine.playback.click import Clicks, CountIn
from engine.playback.stretch import MOST_CENTS
from engine.project.mix import MixState
from gui.session.listening.frames import FrameRequests
from gui.session.listening.mixer import db_to_linear
from gui.session.listening.outputs import SoundController
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard

TICK_MS = 20
"""The playhead moves 50 times a second, and only while something moves."""
SPEEDS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
"""What one can choose, with the pitch kept."""
SHUTTLE_SPEEDS = (2.0, 4.0, 8.0, 16.0)
AUDIBLE_SHUTTLE = 4.0
"""Up to this speed forward the shuttle is heard."""
DEFAULT_LOOP_S = 4.0
SHORTEST_LOOP_S = 0.1
TREMBLE_S = 0.1
AHEAD_S = 3.0
"""How far a player may have rendered ahead."""


@dataclass
class Playhead:
    """Where it is, in seconds: written on the UI thread, read on any."""

    seconds: float = 0.0


class PlaybackController(QObject):
    """Transport of the open clip. Without a sound device everything but `play` works."""

    position_changed = Signal(float)
    playing_changed = Signal(bool)
    frame_changed = Signal(object)
    loop_changed = Signal(object)
    speed_changed = Signal(float)
    cents_changed = Signal(float)
    came_round = Signal()
    """The loop begins again."""
    levels_changed = Signal(dict)
    master_changed = Signal()
    noted = Signal(str)
    """A sentence on what the sound device made necessary."""
    failed = Signal(Exception)
    _player_failed = Signal(str)
    _player_state = Signal()

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.player: Player | None = None
        self.playhead = Playhead()
        self.loop: tuple[float, float] | None = None
        self.speed = 1.0
        self.volume_db, self.limited = 0.0, False
        self.cents = 0.0
        self.count_in: Callable[[float, float], CountIn | None] = lambda seconds, speed: None
        """What is counted before the sound goes on from a place (seconds) at a speed."""
        self._clicks: Clicks | None = None
        self.playing = False
        self._clip: OpenClip | None = None
        self._shuttle = 0.0
        self._shuttle_since = 0.0
        self._told: tuple[str, ...] = ()
        self.frames = FrameRequests(board, self)
        self.frames.arrived.connect(self.frame_changed)
        self.frames.failed.connect(self.failed)
        self.sound = SoundController(board, self)
        self.sound.failed.connect(self.failed)
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._player_failed.connect(self._on_player_failed, Qt.ConnectionType.QueuedConnection)
        self._player_state.connect(self._on_player_state, Qt.ConnectionType.QueuedConnection)
        self.sound.chosen_changed.connect(self._output_changed)
        self.sound.delay_changed.connect(self._delay_changed)

    @property
    def position(self) -> float:
        """Seconds: where the playhead is."""
        return self.playhead.seconds

    def set_speed(self, speed: float) -> None:
        """Play slower or faster with the pitch kept; it stays for the next recording."""
        speed = min(max(speed, SPEEDS[0]), SPEEDS[-1])
        if self.player is not None:
            self.player.speed = speed
        if speed != self.speed:
            self.speed = speed
            self.speed_changed.emit(speed)

    def set_cents(self, cents: float) -> None:
        """Play higher or lower by so many cents, an octave at most, with the speed kept; it stays for the next
        recording."""
        cents = min(max(cents, -MOST_CENTS), MOST_CENTS)
        if self.player is not None:
            self.player.cents = cents
        if cents != self.cents:
            self.cents = cents
            self.cents_changed.emit(cents)

    def set_clicks(self, clicks: Clicks | None) -> None:
        """Beats to be heard with the sound."""
        self._clicks = clicks
        if self.player is not None:
            self.player.clicks = clicks

    def step_speed(self, direction: int) -> None:
        """The next slower (−1) or faster (1) of `SPEEDS`."""
        if direction > 0:
            self.set_speed(next((s for s in SPEEDS if s > self.speed), SPEEDS[-1]))
        else:
            self.set_speed(next((s for s in reversed(SPEEDS) if s < self.speed), SPEEDS[0]))

    def set_master(self, volume_db: float, limited: bool) -> None:
        """How loud everything is heard, in dB (`SILENCE_DB`: not at all), and whether a limiter keeps it below full
        scale. Nothing that is written follows either; both stay for the next recording."""
        self.volume_db, self.limited = volume_db, limited
        if self.player is not None:
            self.player.volume, self.player.limited = db_to_linear(volume_db), limited
        self.master_changed.emit()

    def set_mix(self, mix: MixState) -> None:
        """What is heard from now on (within 150 ms)."""
        if self.player is not None:
            self.player.mix = mix

    def mask_changed(self, first: int, stop: int) -> None:
        """Columns [first, stop) of the mask are new: if they are about to sound, let them be heard at once."""
        if self.player is not None and self._clip is not None:
            here = self._clip.grid.column_at(self.position)
            ahead = self._clip.grid.column_at(self.position + AHEAD_S)
            if first <= ahead and stop >= here:
                self.player.refresh()

    def set_loop(self, loop: tuple[float, float] | None) -> None:
        """Repeat between two times in seconds, or not at all. What plays behind the loop goes on at its beginning."""
        if self.player is None or self._clip is None:
            return
        if loop is not None:
            start, stop = (min(max(0.0, t), self._clip.duration) for t in sorted(loop))
            start = max(0.0, min(start, self._clip.duration - SHORTEST_LOOP_S))
            loop = start, max(stop, min(start + SHORTEST_LOOP_S, self._clip.duration))
        if loop == self.loop:
            return
        self.loop = loop
        self.player.set_loop(loop)
        self.loop_changed.emit(loop)
        if self.playing and loop is not None and self.position >= loop[1]:
            self.seek(loop[0])

    def mark_in(self) -> None:
        """The loop begins at the playhead (without one that ends behind it, a loop of a few seconds)."""
        if self._clip is not None:
            here = self.position
            stop = self.loop[1] if self.loop is not None else 0.0
            self.set_loop((here, stop if stop > here + SHORTEST_LOOP_S else here + DEFAULT_LOOP_S))

    def mark_out(self) -> None:
        """The loop ends at the playhead (without one that begins before it, a loop of a few seconds)."""
        if self._clip is not None:
            here = max(self.position, SHORTEST_LOOP_S)
            start = self.loop[0] if self.loop is not None else here
            self.set_loop((start if start < here - SHORTEST_LOOP_S else here - DEFAULT_LOOP_S, here))

    def toggle_loop(self) -> None:
        """Loop a few seconds from the playhead on, or stop looping."""
        if self._clip is None:
            return
        stop = min(self.position + DEFAULT_LOOP_S, self._clip.duration)
        self.set_loop(None if self.loop is not None else (max(0.0, stop - DEFAULT_LOOP_S), stop))

    def set_frame_height(self, pixels: int) -> None:
        """How tall pictures need to be on screen; larger ones are shrunk while decoding."""
        self.frames.max_height = max(90, pixels)
        self.frames.ask(self.position, again=True)

    def _tell_notes(self) -> None:
        """Say what the device made necessary, each thing once."""
        notes = tuple(self.player.notes) if self.player is not None else ()
        for note in notes:
            if note not in self._told:
                self.noted.emit(note)
        self._told = notes

    def attach(self, clip: OpenClip, player: Player) -> None:
        """Play another clip from its start; its first frame is fetched at once."""
        self.detach()
        self._clip, self.player = clip, player
        player.failed.connect(self._player_failed.emit)
        player.state_changed.connect(self._player_state.emit)
        player.speed, player.delay = self.speed, self.sound.delay
        player.volume, player.limited = db_to_linear(self.volume_db), self.limited
        player.cents, player.clicks = self.cents, self._clicks
        player.open_output = self.sound.devices.open
        self.frames.attach(clip)
        self._move(0.0)

    def detach(self) -> None:
        """Stop, and let go of device, decoder and clip."""
        self._timer.stop()
        self._shuttle = 0.0
        player, self.player, self._clip = self.player, None, None
        if player is not None:
            player.close()
        self.frames.detach()
        self.loop = None
        self.playhead.seconds = 0.0
        self._set_playing(False)
        self.loop_changed.emit(None)
        self.levels_changed.emit({})

    def toggle(self) -> None:
        """Play, or pause; stops a shuttle first."""
        if self.playing or self._shuttle:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Play from the playhead; where there is a loop that it stands outside of, from the beginning of that; from the
        start again when it stands at the end."""
        if self.player is None or self._clip is None:
            return
        if self.loop is not None and not self.loop[0] <= self.position < self.loop[1] - TICK_MS / 1000:
            self.seek(self.loop[0])
        elif self.position >= self._clip.duration - 0.05:
            self.seek(0.0)
        self._shuttle = 0.0
        self.player.speed = self.speed
        try:
            self.player.play(self.count_in(self.position, self.speed))
        except PlaybackError as error:
            self.failed.emit(error)
            return
        self._started()

    def _started(self) -> None:
        self._set_playing(True)
        self._timer.start()
        self._tell_notes()

    def pause(self) -> None:
        """Stand still."""
        self._shuttle = 0.0
        self._timer.stop()
        if self.player is not None:
            self.player.pause()
            self.player.speed = self.speed
        self._set_playing(False)
        self.levels_changed.emit({})

    def seek(self, seconds: float) -> None:
        """Put the playhead somewhere; beyond the ends means at them."""
        if self.player is None or self._clip is None:
            return
        seconds = min(max(0.0, seconds), self._clip.duration)
        self.player.seek(seconds)
        self._move(seconds)

    def skip(self, seconds: float) -> None:
        """Move the playhead by some seconds."""
        self.seek(self.position + seconds)

    def step_frame(self, direction: int) -> None:
        """Pause and show the next (1) or previous (−1) picture; without picture, 1/25 s."""
        if self._clip is None:
            return
        self.pause()
        frame = self.frames.shown
        if frame is None:
            self.skip(direction / 25.0)
        elif direction > 0:
            self.seek(frame.end + 1e-4)
        else:
            # Half the length of this picture back lies inside the one before, whatever the frame rate does.
            self.seek(frame.t - max(1e-3, (frame.end - frame.t) / 2))

    def shuttle(self, direction: int) -> None:
        """Run forward (1) or back (−1); pressed again the same way, faster. Forward is heard up to four times the
        speed; the rest is silent."""
        if self.player is None or self._clip is None:
            return
        same_way = self._shuttle * direction > 0
        faster = [s for s in SHUTTLE_SPEEDS if s > abs(self._shuttle)] if same_way else list(SHUTTLE_SPEEDS)
        speed = faster[0] if faster else SHUTTLE_SPEEDS[-1]
        if direction > 0 and speed <= AUDIBLE_SHUTTLE and self._shuttle_aloud(speed):
            return
        self.pause()
        self._shuttle = direction * speed
        self._shuttle_since = time.monotonic()
        self._timer.start()

    def _shuttle_aloud(self, speed: float) -> bool:
        """Play that fast. Returns whether there is something to play on."""
        assert self.player is not None
        self.player.speed = speed
        try:
            self.player.play()
        except PlaybackError:
            return False
        self._shuttle = speed
        self._started()
        return True

    def _tick(self) -> None:
        if self.player is None or self._clip is None:
            self._timer.stop()
        elif self._shuttle and not self.playing:
            now = time.monotonic()
            target = self.position + self._shuttle * (now - self._shuttle_since)
            self._shuttle_since = now
            self.seek(target)
            if target <= 0 or target >= self._clip.duration:
                self.pause()
        else:
            place = self.player.position
            # The clock is an estimate: where it steps back by a hair, the playhead waits instead of trembling.
            if self.loop is not None and self.position - place > (self.loop[1] - self.loop[0]) / 2:
                self.came_round.emit()
            if self.loop is not None or not 0 < self.position - place < TREMBLE_S:
                self._move(place, running=True)
            self.levels_changed.emit(self.player.levels)

    def _move(self, seconds: float, running: bool = False) -> None:
        """The playhead is there. `running`: it goes on, so that the picture asked for now is shown a little later."""
        if self._clip is not None:
            # What the device's clock says may lie beyond the last sample.
            seconds = min(seconds, self._clip.duration)
        self.playhead.seconds = seconds
        self.position_changed.emit(seconds)
        if running and self.player is not None:
            place = seconds
            seconds += (self.frames.latency + TICK_MS / 2000) * self.player.speed
            if self.loop is not None and place < self.loop[1] <= seconds:
                seconds = self.loop[0]
        self.frames.ask(seconds)

    def _set_playing(self, playing: bool) -> None:
        if playing != self.playing:
            self.playing = playing
            self.playing_changed.emit(playing)

    def _on_player_failed(self, sentence: str) -> None:
        self.pause()
        self.failed.emit(PlaybackError(sentence))

    def _output_changed(self) -> None:
        if self.player is not None:
            self.player.reopen()

    def _delay_changed(self, seconds: float) -> None:
        if self.player is not None:
            self.player.delay = seconds

    def _on_player_state(self) -> None:
        """The player came to rest: after a pause (what the device held has sounded) or at the end. Or it goes on with
        another output."""
        if self.player is None or (self._shuttle and not self.playing):
            return
        if self.player.playing:
            self._tell_notes()
            return
        self._move(self.player.position)
        if self.playing:
            self.pause()
