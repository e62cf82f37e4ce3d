"""Picture, rulers, scroll bar and legend put together: the spectrogram view without its data."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollBar, QWidget

from gui.spectrogram.axes import RULER_HEIGHT, AxisMode, FrequencyAxis, TimeRuler
from gui.spectrogram.canvas import SpectrogramCanvas
from gui.spectrogram.colours import MaskPalette
from gui.spectrogram.evidence_strip import EvidenceStrip
from gui.spectrogram.image import SpectrogramImage
from gui.spectrogram.legend import Legend
from gui.spectrogram.view_state import ViewState

_SCROLL_STEPS = 1_000_000


class SpectrogramFrame(QWidget):
    """Lays the parts out and joins them to one `state`; `SpectrogramView` adds the data."""

    seek_requested = Signal(float)
    loop_requested = Signal(float, float)
    span_changed = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mask_palette = MaskPalette()
        self._following = True
        self.state = ViewState(self)
        self._image = SpectrogramImage(self.state, self._mask_palette)
        self.canvas = SpectrogramCanvas(self.state, self._image)
        self.ruler = TimeRuler(self.state)
        self.axis = FrequencyAxis(self.state)
        self.legend = Legend()
        self.evidence = EvidenceStrip(self.state)
        self._scroll = QScrollBar(Qt.Orientation.Horizontal)
        self._scroll.setAccessibleName("Position in the recording")
        self._build()
        for part in (self.canvas, self.ruler):
            part.seek_requested.connect(self.seek_requested)
            part.loop_requested.connect(self.loop_requested)
        self.evidence.seek_requested.connect(self.seek_requested)
        self.state.span_changed.connect(self._on_span)
        self._scroll.valueChanged.connect(self._on_scrolled)
        self._on_span()

    def _build(self) -> None:
        corner = QFrame()
        corner.setProperty("role", "panel")
        corner.setFixedHeight(RULER_HEIGHT)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(corner, 0, 0)
        layout.addWidget(self.ruler, 0, 1)
        layout.addWidget(self.axis, 1, 0)
        layout.addWidget(self.canvas, 1, 1)
        layout.addWidget(self.evidence.head, 2, 0)
        layout.addWidget(self.evidence, 2, 1)
        layout.addWidget(self._scroll, 3, 1)
        layout.addWidget(self.legend, 4, 0, 1, 2)
        layout.setColumnStretch(1, 1)
        layout.setRowStretch(1, 1)
        self.setFocusProxy(self.canvas)
        self.setAccessibleName("Spectrogram view")

    def set_playhead(self, seconds: float) -> None:
        """Where it sounds now."""
        self.state.set_playhead(seconds, self._following)

    def set_following(self, following: bool) -> None:
        """Whether the page turns when the playhead leaves it (on by default)."""
        self._following = following

    def set_loop(self, loop: tuple[float, float] | None) -> None:
        """The loop, seconds, or none."""
        self.state.set_loop(loop)

    def set_axis_mode(self, mode: AxisMode) -> None:
        """`hertz`, `notes` (a keyboard) or `both`."""
        self.axis.set_mode(mode)

    def set_placeholder(self, title: str, text: str) -> None:
        """What stands in the empty view."""
        self.canvas.set_placeholder(title, text)

    def fit(self) -> None:
        """Show the whole recording, all frequencies."""
        self.state.fit()

    def _on_span(self) -> None:
        span, duration = self.state.span, self.state.duration
        page = round(span.seconds / duration * _SCROLL_STEPS)
        self._scroll.blockSignals(True)
        self._scroll.setRange(0, max(0, _SCROLL_STEPS - page))
        self._scroll.setPageStep(page)
        self._scroll.setSingleStep(max(1, page // 10))
        self._scroll.setValue(round(span.start / duration * _SCROLL_STEPS))
        self._scroll.blockSignals(False)
        self._scroll.setEnabled(page < _SCROLL_STEPS)
        self.span_changed.emit(span.start, span.stop)

    def _on_scrolled(self, value: int) -> None:
        start = value / _SCROLL_STEPS * self.state.duration
        self.state.pan(start - self.state.span.start)
