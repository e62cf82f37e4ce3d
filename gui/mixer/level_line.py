"""Where an instrument plays: its level over the whole recording as a thin line; a click goes there."""

from collections.abc import Iterator, Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.dsp.bands import band_magnitudes
from engine.dsp.sound import Sound
from engine.instruments import OTHER
from engine.language import tr
from engine.project.segmentation import Segmentation
from gui.look.direction import left_to_right
from gui.look.spoken import Role
from gui.look.theme import tokens
from gui.look.ticks import format_time
from gui.mixer.settled import SettledLines
from gui.session.recording.open_clip import OpenClip
from gui.session.session import Session
from gui.work.jobs import Job, JobProgress, Kind

POINTS = 240
LOOKS = 3
"""Columns that are looked at for each point."""
RANGE_DB = 54.0
PLAYS, GAP, TOLD = 0.4, 2, 5
"""What is told in words: above that height, over so many points' pause, so many stretches."""
HEIGHT = 14
SETTLE_MS = 700
NOTHING: NDArray[np.float32] = np.zeros(0, np.float32)
Lines = Mapping[str, NDArray[np.float32]]


class LevelLine(QWidget):
    """`seek_requested(0–1)`: clicked at that part of the recording."""

    spoken_as = Role.Graphic

    seek_requested = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = self._quality = NOTHING
        self._colour, self._place, self._played = "#808080", 0.0, ""
        self.setFixedHeight(HEIGHT)
        left_to_right(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Where it plays; click to go there"))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(120, HEIGHT)

    def set_values(self, values: NDArray[np.float32], seconds: float) -> None:
        """(n,) levels 0–1 from the beginning to the end of so many seconds; none: nothing is known yet."""
        self._values = values
        self._played = plays(values, seconds)
        self._describe()
        self.update()

    def set_quality(self, quality: NDArray[np.float32], said: str) -> None:
        """(n,) how good the stem is likely to be from the beginning to the end, 0–1, NaN where it hardly sounds; and
        that in words."""
        self._quality = quality
        self.setToolTip(said)
        self._describe()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(". ".join(part for part in (self._played, self.toolTip()) if part))

    def set_colour(self, colour: str) -> None:
        """The instrument's."""
        self._colour = colour
        self.update()

    def set_place(self, place: float) -> None:
        """Where it sounds now, 0–1."""
        if round(place * self.width()) != round(self._place * self.width()):
            self._place = place
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, filled to the ground, and the playhead."""
        now, painter = tokens(self.palette()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = self.width(), self.height() - 1
        painter.fillRect(0, height, width, 1, QColor(now.border))
        if len(self._values):
            across = np.linspace(0, width, len(self._values))
            top = [QPointF(x, height * (1 - v)) for x, v in zip(across.tolist(), self._values.tolist(), strict=True)]
            colour = QColor(self._colour)
            painter.setPen(colour)
            colour.setAlphaF(0.35)
            painter.setBrush(colour)
            painter.drawPolygon(QPolygonF([QPointF(0, height), *top, QPointF(width, height)]))
        self._draw_quality(painter, QColor(now.text_secondary))
        painter.fillRect(round(self._place * width), 0, 1, self.height(), QColor(now.text))

    def _draw_quality(self, painter: QPainter, colour: QColor) -> None:
        """A line over the level, interrupted where nothing is known."""
        painter.setPen(colour)
        step = self.width() / max(1, len(self._quality))
        for place, value in enumerate(self._quality.tolist()):
            if value == value:
                y = (self.height() - 3) * (1 - value) + 1
                painter.drawLine(QPointF(place * step, y), QPointF((place + 1) * step, y))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.seek_requested.emit(min(max(event.position().x() / max(1, self.width()), 0.0), 1.0))


def plays(values: NDArray[np.float32], seconds: float) -> str:
    """Where a line is high, in words: the first `TOLD` stretches."""
    if not len(values):
        return ""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], values > PLAYS, [False])).astype(np.int8)))
    runs: list[tuple[int, int]] = []
    for first, stop in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if runs and first - runs[-1][1] <= GAP:
            runs[-1] = (runs[-1][0], stop)
        else:
            runs.append((first, stop))
    at = seconds / len(values)
    told = ", ".join(f"{format_time(a * at, 0)}–{format_time(b * at, 0)}" for a, b in runs[:TOLD])
    if not runs:
        return tr("Plays nowhere")
    return tr("Plays {spans} and more", spans=told) if len(runs) > TOLD else tr("Plays {spans}", spans=told)


class LevelLines(SettledLines[NDArray[np.float32]]):
    """The lines of all instruments."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, "look", SETTLE_MS, parent)

    def _job_for(self, clip: OpenClip) -> Job[Lines] | None:
        mask = clip.segmentation
        if mask is None:
            return None
        sound, mask = clip.buffer, mask.snapshot()
        return Job[Lines](Kind.DRAW, tr("Looking who plays when"), lambda token: level_lines(sound, mask), owner=clip)


def level_lines(sound: Sound, mask: Segmentation) -> Iterator[JobProgress | Lines]:
    """At last, by instrument (`other` too), (`POINTS`,) levels 0–1 over `RANGE_DB` below the loudest."""
    grid, names = mask.grid, (*mask.instruments, OTHER.id)
    points = min(POINTS, grid.columns)
    power = np.zeros((len(names), points))
    for point in range(points):
        columns = np.linspace(point, point + 1, LOOKS, endpoint=False) * grid.columns / points
        for column in sorted({int(c) for c in columns}):
            square = np.square(band_magnitudes(sound, grid, column, column + 1)[:, 0])
            shares = mask.shares(column, column + 1)[:, :, 0] / 255.0
            owned = np.concatenate([shares, 1 - shares.sum(axis=0, keepdims=True)])
            power[:, point] = np.maximum(power[:, point], np.square(owned) @ square)
        if point % 20 == 19:
            yield JobProgress(point / points)
    level = 10 * np.log10(power + 1e-9)
    loud = float(level.max())
    shown = np.clip(1 + (level - loud) / RANGE_DB, 0, 1).astype(np.float32)
    yield dict(zip(names, shown, strict=True))
