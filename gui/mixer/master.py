"""The master: how loud everything is heard, how near to full scale it comes, and a limiter for listening."""

import math
import time

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from engine.language import tr
from gui.look import settings as keys
from gui.look.direction import left_to_right
from gui.look.settings import Settings
from gui.look.theme import SPACE, mono_digits
from gui.look.ticks import format_time
from gui.mixer.meters import LevelMeter
from gui.mixer.row import GainSlider, gain_text
from gui.session.listening.mixer import linear_to_db
from gui.session.session import Session


class ClipLamp(QToolButton):
    """Says where the mix went above full scale, and by how much; dark while it did not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(tr("Clip"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(mono_digits(self.font()))
        self.found: tuple[float, float] | None = None
        self.show_overload(None)

    def show_overload(self, found: tuple[float, float] | None) -> None:
        """(seconds, linear peak), or that there is none."""
        self.found = found
        self.setProperty("role", "danger" if found else "")
        self.setEnabled(found is not None)
        if found is None:
            self.setText(tr("Clip"))
            self.setAccessibleName(tr("No overload"))
            self.setToolTip(tr("Lights up when the mix goes above full scale, and leads there"))
        else:
            place, over = format_time(found[0]), 20 * math.log10(found[1])
            self.setText(place)
            self.setAccessibleName(tr("Overload at {place}", place=place))
            self.setToolTip(
                tr(
                    "{over:.1f} dB above full scale at {place}. Click to go there; the lamp goes out.",
                    over=over,
                    place=place,
                )
            )
        self.style().polish(self)

    def sizeHint(self) -> QSize:
        """Room for a moment, so that nothing beside it moves when it lights up."""
        hint = super().sizeHint()
        return QSize(QFontMetrics(self.font()).horizontalAdvance("00:00.000") + 2 * SPACE, hint.height())


class MasterSection(QWidget):
    """Volume, a meter per side, clip lamp, limiter. What is written follows none of them."""

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        self._playback = session.playback
        self._last = time.monotonic()
        self.slider = GainSlider()
        self.slider.setAccessibleName(tr("Master volume"))
        self.slider.setToolTip(tr("How loud everything is heard; exports do not follow it. Double-click for 0 dB"))
        self.volume = QLabel()
        self.volume.setFont(mono_digits(self.font()))
        self.volume.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.volume.setFixedWidth(QFontMetrics(self.volume.font()).horizontalAdvance("+60.0 dB") + 2)
        left_to_right(self.volume)
        self.meters = LevelMeter(), LevelMeter()
        for meter, side in zip(self.meters, (tr("left"), tr("right")), strict=True):
            meter.setAccessibleName(tr("Level of the mix, {side}", side=side))
            meter.setToolTip(tr("Peaks of what is heard, −60 to 0 dBFS, before the limiter"))
        self.lamp = ClipLamp()
        self.limiter = QToolButton()
        self.limiter.setText(tr("Limiter"))
        self.limiter.setCheckable(True)
        self.limiter.setAccessibleName(tr("Limiter"))
        self.limiter.setToolTip(tr("Keep what is heard below full scale; exports do not pass it"))
        self._lay_out()
        self._connect()
        playback = self._playback
        playback.set_master(settings.get(keys.MASTER_VOLUME), settings.get(keys.MASTER_LIMITER))

    def _lay_out(self) -> None:
        name = QLabel(tr("Master"))
        bars = QVBoxLayout()
        bars.setSpacing(2)
        for meter in self.meters:
            bars.addWidget(meter)
        top, below = QHBoxLayout(), QHBoxLayout()
        for row, parts in ((top, (name, self.slider, self.volume)), (below, (self.lamp, self.limiter))):
            row.setSpacing(SPACE)
            for part in parts:
                row.addWidget(part, 1 if part is self.slider else 0)
        below.insertLayout(0, bars, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(top)
        layout.addLayout(below)

    def _connect(self) -> None:
        playback = self._playback
        self.slider.gain_changed.connect(lambda db: self._set(db, playback.limited))
        self.limiter.toggled.connect(lambda on: self._set(playback.volume_db, on))
        self.lamp.clicked.connect(self._go_there)
        playback.master_changed.connect(self._show)
        playback.levels_changed.connect(self._move)
        self._session.opened.connect(lambda clip: self.lamp.show_overload(None))

    def _set(self, volume_db: float, limited: bool) -> None:
        self._playback.set_master(volume_db, limited)
        self._settings.set(keys.MASTER_VOLUME, volume_db)
        self._settings.set(keys.MASTER_LIMITER, limited)

    def _show(self) -> None:
        self.slider.set_gain(self._playback.volume_db)
        self.volume.setText(gain_text(self._playback.volume_db))
        self.limiter.setChecked(self._playback.limited)

    def _move(self) -> None:
        now = time.monotonic()
        passed, self._last = min(0.5, now - self._last), now
        player = self._playback.player
        peaks = player.peaks if player is not None and self._playback.playing else ()
        for meter, peak in zip(self.meters, (peaks * 2)[:2] if peaks else (0.0, 0.0), strict=True):
            meter.set_level(linear_to_db(peak))
            meter.advance(passed)
        found = player.overload if player is not None else None
        if found != self.lamp.found:
            self.lamp.show_overload(found)

    def _go_there(self) -> None:
        found, player = self.lamp.found, self._playback.player
        if found is not None and player is not None:
            player.forget_overload()
            self.lamp.show_overload(None)
            self._playback.seek(found[0])
