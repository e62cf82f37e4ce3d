"""Hearing only what is selected, once, and then being where one was."""

from PySide6.QtCore import QObject, Signal

from engine.grid import MaskGrid
from engine.region import Region
from gui.session.listening.transport import PlaybackController

LEAD_S = 0.05
"""Heard before and after: an onset shows in the mask a little later than it begins."""


class AuditionController(QObject):
    """Plays a region from its beginning to its end; only its cells sound. Any other order to the transport, and the
    end of the region, give the whole sound back; the playhead returns to where it was.
    """

    changed = Signal()

    def __init__(self, playback: PlaybackController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playback = playback
        self._back_to: float | None = None
        self._loop: tuple[float, float] | None = None
        self._ends = 0.0
        playback.position_changed.connect(self._moved)
        playback.playing_changed.connect(self._playing_changed)

    @property
    def active(self) -> bool:
        """Whether a region is being auditioned."""
        return self._back_to is not None

    def start(self, region: Region, grid: MaskGrid) -> None:
        """Hear that region from its beginning; again: from its beginning again."""
        playback, player = self._playback, self._playback.player
        if player is None or region.is_empty:
            return
        before = playback.position if self._back_to is None else self._back_to
        loop = playback.loop if self._back_to is None else self._loop
        self.stop()
        begin = max(0.0, grid.seconds_at(region.box.first - 0.5) - LEAD_S)
        self._ends = grid.seconds_at(region.box.stop - 0.5) + LEAD_S
        player.audition = region
        playback.set_loop(None)
        playback.seek(begin)
        playback.play()
        if not playback.playing:
            # Nothing to play on: why has been told.
            player.audition = None
            playback.set_loop(loop)
            playback.seek(before)
            return
        self._back_to, self._loop = before, loop
        self.changed.emit()

    def stop(self) -> None:
        """Everything sounds again, and the playhead is where it was."""
        before, self._back_to = self._back_to, None
        if before is None:
            return
        playback, player = self._playback, self._playback.player
        playback.pause()
        if player is not None:
            player.audition = None
            playback.set_loop(self._loop)
            playback.seek(before)
        self.changed.emit()

    def _moved(self, seconds: float) -> None:
        if self.active and self._playback.playing and seconds >= self._ends:
            self.stop()

    def _playing_changed(self, playing: bool) -> None:
        if self.active and not playing:
            self.stop()
