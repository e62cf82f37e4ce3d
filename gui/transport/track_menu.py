"""Playback > Sound track: which of a recording's sound tracks is used."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from engine.language import mark, tr
from engine.media.probe import Clip, Track

SHOWN = 32

LAYOUTS = {1: mark("mono"), 2: mark("stereo")}


class TrackMenu(QMenu):
    """The tracks, the one in use ticked. Not there for a recording with one. `chosen(number)`: another is wanted."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Sound &track"), parent)
        self._group = QActionGroup(self)
        self.fill(None)

    def fill(self, clip: Clip | None) -> None:
        """List a recording's tracks."""
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        tracks = () if clip is None else clip.tracks[:SHOWN]
        used = 0 if clip is None else clip.track
        for track in tracks:
            action = QAction(track_text(track), self, checkable=True, checked=track.number == used)
            action.triggered.connect(lambda _=False, number=track.number: self._choose(number, used))
            self._group.addAction(action)
            self.addAction(action)
        self.menuAction().setVisible(len(tracks) > 1)

    def _choose(self, number: int, used: int) -> None:
        # Until the other track is open, this one still is; perhaps nothing comes of it.
        for action, place in zip(self.actions(), range(1, SHOWN + 1), strict=False):
            action.setChecked(place == used)
        if number != used:
            self.chosen.emit(number)


def track_text(track: Track) -> str:
    """`2: Violin (eng), aac, 2 channels`; an ampersand is no mark."""
    name = track.title or tr("Track {number}", number=track.number)
    language = f" ({track.language})" if track.language not in ("", "und") else ""
    channels = (
        tr(LAYOUTS[track.channels]) if track.channels in LAYOUTS else tr("{count} channels", count=track.channels)
    )
    return f"{track.number}: {name}{language}, {track.codec}, {channels}".replace("&", "&&")
