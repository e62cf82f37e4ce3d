"""Who is where in the picture: the heat map under the pointer, and a click on a player to hear them alone."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from engine.instruments import OTHER
from engine.language import tr
from engine.media.frames import Frame
from engine.places import PlaceMaps
from engine.project.mix import MixState
from engine.roster import known_among
from engine.twins.players import Point
from gui.look.spoken import announce
from gui.picture.video_view import VideoView
from gui.session.loading.places import in_words
from gui.session.session import Session

AUDIBLE = 0.05
"""Less of an instrument is not told."""
EVERY_S = 0.5
"""While it plays, the networks look at a picture this often, and only while the pointer asks for it."""


class HeatMap(QObject):
    """Ties the picture, the rows of the instrument panel and the session together.

    The pointer in the picture shows who is seen there; a pointer on a row shows where that instrument is.
    """

    def __init__(self, session: Session, video: VideoView, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(video)
        self._session, self._video, self._now = session, video, now
        self._frame: Frame | None = None
        self._maps: PlaceMaps | None = None
        self._pointer: tuple[float, float] | None = None
        self._row: str | None = None
        self._read = False
        self._looked = -EVERY_S
        self._shown: tuple[str, tuple[Point, ...]] | None = None
        self._heard: Point | None = None
        self.listening = self._started = False
        self._before: tuple[MixState, str | None] | None = None
        session.playback.frame_changed.connect(self._frame_changed)
        session.picture.arrived.connect(self._arrived)
        for signal in (session.instruments_changed, session.mix_changed):
            signal.connect(self._show)
        session.closed.connect(self._forget)
        video.hovered.connect(self._hovered)
        video.hover_ended.connect(self._hover_ended)
        video.read_out.connect(self._read_out)
        video.pressed.connect(self._pressed)
        video.clicked.connect(self.click)
        video.released.connect(self.release)
        video.held.connect(self._hold)
        video.let_go.connect(self._let_go)
        video.stepped.connect(self._step)
        session.players.asked.connect(self._ask)
        video.doubled.connect(self._take_back)

    def show_row(self, instrument_id: str | None) -> None:
        """The pointer is on that row of the instrument panel, or on none."""
        self._row = instrument_id if instrument_id != OTHER.id else None
        self._look()
        self._show()

    def click(self, x: float, y: float) -> None:
        """Hear the player at a point of the picture alone; again, or where they already sound alone: everybody."""
        if self._shown is not None:
            self._show_player(x, y)
            return
        who = self._who(x, y)
        if who is None:
            return
        self._before = self._session.mix, self._session.selected
        solo = self._session.mix.solo
        self._session.select(who)
        if solo == frozenset({who}):
            self.release()
            return
        self._session.mixer.hear_only(frozenset({who}))

    def _pressed(self) -> None:
        self._before = None

    def _take_back(self) -> None:
        """A click was the first of two: it meant nobody."""
        if self._before is not None:
            (mix, chosen), self._before = self._before, None
            if self._session.mix != mix:
                self._session.mixer.undo()
            self._session.select(chosen)

    def release(self) -> None:
        """Everybody is heard again; nobody is to be shown any more."""
        if self._shown is not None:
            self._shown = None
            self._show()
            return
        if self._heard is not None:
            self.listen(False)
            return
        self._session.mixer.hear_only(frozenset())

    def listen(self, on: bool) -> None:
        """Hear what sounds at the pointer, wherever it goes in the picture, or the mix again. The arrow keys move the
        place while the picture has the keys."""
        self.listening = self._video.steps = on
        if on:
            self._video.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.hear_at(*(self._pointer or (0.5, 0.5)))
        else:
            self._stop_hearing()

    def hear_at(self, x: float, y: float) -> None:
        """Hear what sounds at a point of the picture."""
        self._heard = x, y
        self._look()
        self._show()

    def _step(self, right: float, down: float) -> None:
        if self._heard is not None:
            x, y = self._heard
            self.hear_at(min(1.0, max(0.0, x + right)), min(1.0, max(0.0, y + down)))

    def _hold(self, x: float, y: float) -> None:
        playback = self._session.playback
        if self._heard is None and not playback.playing:
            playback.play()
            self._started = playback.playing
        self.hear_at(x, y)

    def _let_go(self) -> None:
        if self._started:
            self._started = False
            self._session.playback.pause()
        if not self.listening:
            self._stop_hearing()

    def _stop_hearing(self) -> None:
        self._heard = None
        self._session.mixer.point(None)
        self._show()

    def _hear(self) -> str:
        """Let the place that is listened to sound; what sounds there, in words."""
        if self._heard is None or self._maps is None:
            return ""
        known = known_among(self._session.instruments)
        if not known:
            # Silence would be a lie: nobody was looked for yet.
            self._session.mixer.point(None)
            return ""
        parts = self._maps.mixture(*self._heard, known)
        self._session.mixer.point(parts)
        roster = self._session.roster
        loud = sorted(((part, name) for name, part in parts.items() if part >= AUDIBLE), reverse=True)
        words = ", ".join(tr("{name} {part:.0%}", name=roster.name(name), part=part) for part, name in loud)
        return tr("Heard here: {instruments}", instruments=words) if words else tr("Nobody is heard here")

    def _ask(self, instrument_id: str) -> None:
        """The next two clicks show who plays this instrument."""
        self._shown = instrument_id, ()
        self._show()

    def _show_player(self, x: float, y: float) -> None:
        assert self._shown is not None
        instrument_id, points = self._shown
        if not points:
            self._shown = instrument_id, ((x, y),)
            self._show()
            return
        self._shown = None
        at = 0.0 if self._frame is None else self._frame.t
        self._session.players.split(instrument_id, (points[0], (x, y)), at)
        self._show()

    def _who(self, x: float, y: float) -> str | None:
        return self._maps.who(x, y, known_among(self._session.instruments)) if self._maps is not None else None

    def _frame_changed(self, frame: Frame | None) -> None:
        self._frame = frame
        if not self._session.playback.playing:
            # What is shown of another picture would be wrong; while it plays, a little old is better than flicker.
            self._maps = None
        self._look()
        self._show()

    def _read_out(self, on: bool) -> None:
        self._read = on
        self._look()
        if on:
            announce(self._video, self._video.accessibleDescription())

    def _look(self) -> None:
        wanted = self._pointer is not None or self._row is not None or self._read or self._heard is not None
        if self._frame is None or not self._frame.exact or not wanted:
            return
        now = self._now()
        if self._session.playback.playing and now - self._looked < EVERY_S:
            return
        self._looked = now
        known = self._session.picture.look(self._frame)
        self._maps = known or self._maps

    def _arrived(self, maps: PlaceMaps) -> None:
        self._maps = maps
        self._show()

    def _forget(self) -> None:
        self._frame = self._maps = self._pointer = self._row = self._shown = None
        self.listening = self._video.steps = self._started = False
        self._before = None
        self._stop_hearing()
        self._session.picture.forget()
        self._show()

    def _hovered(self, x: float, y: float) -> None:
        self._pointer = x, y
        if self.listening:
            self._heard = x, y
        if self._maps is None:
            self._look()
        self._show()

    def _hover_ended(self) -> None:
        self._pointer = None
        self._show()

    def _show(self) -> None:
        session, video = self._session, self._video
        who, hint = self._row, ""
        if self._row is None and self._pointer is not None:
            who = self._who(*self._pointer)
            hint = self._hint(who)
        heard = self._hear()
        hint = heard or hint
        clip, maps = session.current, self._maps
        if maps is None or clip is None or who is None or who not in known_among(session.instruments):
            video.set_heatmap(None)
        else:
            video.set_heatmap(maps.heat(who, known_among(session.instruments)), clip.colours[who])
        video.set_hint(hint)
        said = ""
        if maps is not None:
            said = in_words(maps, [(i, session.roster.name(i)) for i in known_among(session.instruments)])
        said = heard or said
        if self._read and said != video.accessibleDescription():
            announce(video, said)
        video.setAccessibleDescription(said)

    def _hint(self, who: str | None) -> str:
        if self._shown is not None:
            return tr("Click on the other player") if self._shown[1] else tr("Click on one of the two players")
        if self._maps is None:
            return ""
        if who is None:
            return tr("Nobody ticked is recognised here") if self._session.instruments else ""
        name = self._session.roster.name(who)
        alone = self._session.mix.solo == frozenset({who})
        return (
            tr("{name}: click to hear everybody again", name=name)
            if alone
            else tr("{name}: click to hear it alone", name=name)
        )
