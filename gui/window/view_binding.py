"""Ties the session to the pictures: levels, mask, playhead and frames out; seeking and looping back."""

from PySide6.QtCore import QEvent, QObject, QTimer

from engine.language import tr
from engine.region import Box
from gui.files.shell import OnScreen
from gui.look import settings as keys
from gui.look.settings import Settings
from gui.picture.heat_map import HeatMap
from gui.picture.video_view import VideoView
from gui.session.loading.sound import WINDOWS
from gui.session.session import Session
from gui.spectrogram.evidence_strip import EvidenceRow
from gui.spectrogram.view import SpectrogramView
from gui.transport.bar import TransportBar
from gui.window.mask_feed import MaskFeed

RESIZE_SETTLE_MS = 200


class ViewBinding(QObject):
    """Owns no state but the mask's visibility and opacity, which are settings."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        spectrogram: SpectrogramView,
        video: VideoView,
        transport: TransportBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        self.spectrogram, self.video, self.transport = spectrogram, video, transport
        self.pointed_at: float | None = None
        """Seconds where a menu was opened, for what is chosen from it."""
        self.feed = MaskFeed(session, spectrogram, self)
        spectrogram.set_shares(self._share_of)
        self.mask_shown = settings.get(keys.MASK_VISIBLE)
        self._resized = QTimer(self, singleShot=True, interval=RESIZE_SETTLE_MS)
        self._resized.timeout.connect(self._tell_height)
        video.installEventFilter(self)
        self.heat = HeatMap(session, video)
        self._connect_out()
        self._connect_back()
        transport.set_opacity(settings.get(keys.MASK_OPACITY))
        spectrogram.set_mask_opacity(settings.get(keys.MASK_OPACITY))
        self.show_mask(self.mask_shown)
        spectrogram.set_ground(settings.get(keys.GROUND), settings.get(keys.RANGE_DB))
        spectrogram.set_style(settings.get(keys.MASK_STYLE))
        session.loading.set_window(WINDOWS[settings.get(keys.RESOLUTION)])
        spectrogram.evidence.set_folded(not settings.get(keys.EVIDENCE_VISIBLE))
        self._clear()

    def show_mask(self, on: bool) -> None:
        """The mask over the spectrogram, or not; remembered."""
        self.mask_shown = on
        self._settings.set(keys.MASK_VISIBLE, on)
        self.spectrogram.set_mask_shown(on and self._session.mixer.compared != "original")
        self.transport.set_mask_shown(on)

    def on_screen(self) -> OnScreen:
        """What the spectrogram shows, for a picture of it."""
        view = self.spectrogram
        ratio = view.devicePixelRatioF()
        width, height = round(view.canvas.width() * ratio), round(view.canvas.height() * ratio)
        opacity = self._settings.get(keys.MASK_OPACITY) if self.mask_shown else 0.0
        return OnScreen(view.state.span, width, height, opacity)

    def _share_of(self, instrument: str, column: int, band: int) -> int:
        mask = self._session.segmentation
        if mask is None:
            return 0
        planes = self._session.shown.planes(mask, Box(column, column + 1, band, band + 1))
        listed = instrument in mask.instruments
        return int(planes[mask.instruments.index(instrument)].sum() if listed else 255 - planes.sum())

    def _connect_out(self) -> None:
        session, playback = self._session, self._session.playback
        session.opened.connect(self._opened)
        session.closed.connect(self._clear)
        session.grid_changed.connect(self._grid_changed)
        session.spectrogram_changed.connect(self._levels_changed)
        session.mask_changed.connect(self.feed.changed)
        session.shown.changed.connect(self.feed.show_anew)
        session.instruments_changed.connect(self._colours_changed)
        session.evidence_changed.connect(self._show_evidence)
        self.spectrogram.evidence.folded_changed.connect(
            lambda folded: self._settings.set(keys.EVIDENCE_VISIBLE, not folded)
        )
        session.mix_changed.connect(self._mix_changed)
        session.position_changed.connect(self.spectrogram.set_playhead)
        session.position_changed.connect(self.transport.set_position)
        playback.playing_changed.connect(self.transport.set_playing)
        session.loading.audio_ready.connect(self._length_known)
        playback.loop_changed.connect(self._loop_changed)
        playback.frame_changed.connect(self.video.set_frame)
        self.video.skimmed.connect(self._skim)

    def _connect_back(self) -> None:
        playback, transport = self._session.playback, self.transport
        self.spectrogram.seek_requested.connect(playback.seek)
        self.spectrogram.loop_requested.connect(lambda start, stop: playback.set_loop((start, stop)))
        self.spectrogram.span_changed.connect(self._session.loading.set_visible)
        transport.play_requested.connect(playback.toggle)
        transport.start_requested.connect(lambda: playback.seek(0.0))
        transport.seek_requested.connect(playback.seek)
        transport.loop_toggled.connect(playback.toggle_loop)
        transport.speed_requested.connect(playback.set_speed)
        playback.speed_changed.connect(transport.set_speed)
        transport.compare_requested.connect(self._session.mixer.peek)
        transport.compare_ended.connect(self._session.mixer.end_peek)
        transport.mask_toggled.connect(self.show_mask)
        transport.opacity_changed.connect(self._opacity_changed)
        transport.fit_requested.connect(self.spectrogram.fit)

    def _opened(self) -> None:
        clip = self._session.current
        assert clip is not None
        self.spectrogram.clear()
        self.spectrogram.set_grid(clip.grid)
        self.transport.set_duration(clip.duration)
        self._colours_changed()
        if clip.clip.video is None:
            self.video.show_sound_only()
        else:
            self.video.set_placeholder(tr("Reading the picture…"))

    def _clear(self) -> None:
        self.feed.clear()
        self._show_evidence()
        self.spectrogram.clear()
        self.video.set_frame(None)
        self.video.set_placeholder(tr("No video yet"))
        self.transport.set_duration(0.0)
        self.transport.set_loop(None)

    def _grid_changed(self) -> None:
        clip = self._session.current
        if clip is not None:
            self.spectrogram.set_grid(clip.grid)
            self.transport.set_duration(clip.duration)

    def _length_known(self) -> None:
        clip = self._session.current
        if clip is not None:
            self.transport.set_duration(clip.duration)

    def _levels_changed(self, first: int, stop: int) -> None:
        clip = self._session.current
        if clip is not None:
            self.spectrogram.set_levels(first, clip.levels[:, first:stop])

    def _colours_changed(self) -> None:
        clip = self._session.current
        if clip is not None:
            self.spectrogram.set_roster(clip.project.roster)
            self.spectrogram.set_colours(clip.colours)
            self._show_evidence()
            self._mix_changed()

    def _show_evidence(self) -> None:
        clip = self._session.current
        # Of others than the networks know there is no evidence.
        rows = [EvidenceRow(i, clip.colours[i], clip.project.roster.of(i)) for i in clip.known] if clip else []
        self.spectrogram.evidence.set_evidence(clip.track if clip is not None else None, rows)

    def _mix_changed(self) -> None:
        session = self._session
        heard = session.mixer.heard(session.instruments)
        self.spectrogram.set_visible_instruments(heard)
        self.spectrogram.set_mask_shown(self.mask_shown and session.mixer.compared != "original")
        self.transport.set_compared(session.mixer.compared)
        names = tr("everything") if heard is None else ", ".join(session.roster.names(sorted(heard))) or tr("nothing")
        self.spectrogram.setAccessibleDescription(tr("Heard: {names}", names=names))

    def _loop_changed(self, loop: tuple[float, float] | None) -> None:
        self.spectrogram.set_loop(loop)
        self.transport.set_loop(loop)

    def _opacity_changed(self, opacity: float) -> None:
        self._settings.set(keys.MASK_OPACITY, opacity)
        self.spectrogram.set_mask_opacity(opacity)

    def _skim(self, x: float) -> None:
        """The picture's width is the recording: a place in it is a time."""
        clip = self._session.current
        if clip is not None:
            self._session.playback.seek(x * clip.duration)

    def _tell_height(self) -> None:
        self._session.playback.set_frame_height(round(self.video.height() * self.video.devicePixelRatioF()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pictures are decoded as tall as they are shown."""
        if event.type() == QEvent.Type.Resize:
            self._resized.start()
        return super().eventFilter(watched, event)
