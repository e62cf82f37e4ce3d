"""In the row below the spectrogram: the selection in numbers, which can be typed over."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from engine.language import tr
from engine.project.selection import Description, note_name
from engine.region import WHOLE
from gui.look.spoken import Role
from gui.look.theme import SPACE, mono_digits, sized
from gui.look.ticks import format_hertz, format_time, hertz_of
from gui.repair.tool_options import SELECTS
from gui.session.editing.selection import SelectionController
from gui.session.editing.tool_settings import ToolSettings

_NOTES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_NOTE = re.compile(r"([A-Ga-g])([♯#♭b]?)(-?\d{1,2})")
_HERTZ = re.compile(r"(\d+(?:[.,]\d+)?)\s*(k?)\s*(?:hz)?", re.IGNORECASE)
_TIME = re.compile(r"(?:(?:(\d+):)?(\d+):)?(\d+(?:[.,]\d+)?)\s*s?")
ROOMY, NARROW = 1000, 700
"""Below these widths of its row, points, the words beside the fields are left out, then length and note, too."""


def parse_time(text: str) -> float | None:
    """`1:05.25`, `65.25`, `1:01:05`: seconds; None for anything else."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hours, minutes, seconds = match.groups()
    return int(hours or 0) * 3600 + int(minutes or 0) * 60 + float(seconds.replace(",", "."))


def parse_hertz(text: str) -> float | None:
    """`440`, `1.2 kHz`, `A4`, `F♯3`, `Bb2`: hertz; None for anything else, and for 0."""
    text = text.strip()
    if (note := _NOTE.fullmatch(text)) is not None:
        step, sign, octave = note.groups()
        shift = {"♯": 1, "#": 1, "♭": -1, "b": -1}.get(sign, 0)
        return hertz_of(12 * (int(octave) + 1) + _NOTES[step.upper()] + shift)
    if (number := _HERTZ.fullmatch(text)) is not None:
        value = float(number[1].replace(",", ".")) * (1000 if number[2] else 1)
        return value if value > 0 else None
    return None


class NumberField(QLineEdit):
    """One number: shown in words a musician reads, taken in any of the usual ways; Esc puts it back."""

    def __init__(self, name: str, tip: str, widest: str, typed: Callable[[], object]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setFont(mono_digits(sized(self.font(), 0.95)))
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(widest) + 3 * SPACE)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._shown = ""
        self.returnPressed.connect(lambda: self._done(typed))
        self.editingFinished.connect(lambda: self._done(typed))

    def show_text(self, text: str) -> None:
        """What is so."""
        self._shown = text
        self.setText(text)

    def put_back(self) -> None:
        """What was typed makes no sense."""
        self.setText(self._shown)

    def _done(self, typed: Callable[[], object]) -> None:
        if self.text() != self._shown:
            typed()


class SelectionReadout(QWidget):
    """Start, end, length, lowest and highest frequency, nearest note."""

    spoken_as = Role.Grouping

    def __init__(self, selecting: SelectionController, settings: ToolSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selecting, self._settings = selecting, settings
        time_tip = tr("Seconds, or minutes:seconds")
        pitch_tip = tr("Hertz (440, 1.2 kHz) or a note (A4)")
        self.start = NumberField(tr("Start of the selection"), time_tip, "0:00:00.000", self._times_typed)
        self.end = NumberField(tr("End of the selection"), time_tip, "0:00:00.000", self._times_typed)
        self.length = NumberField(tr("Length of the selection"), time_tip, "0:00:00.000", self._length_typed)
        self.low = NumberField(tr("Lowest frequency of the selection"), pitch_tip, "99.99 kHz", self._pitches_typed)
        self.high = NumberField(tr("Highest frequency of the selection"), pitch_tip, "99.99 kHz", self._pitches_typed)
        self.note = QLabel()
        self.note.setToolTip(tr("The nearest note, or the lowest and the highest (A4 = 440 Hz)"))
        self._labels: list[QLabel] = []
        self.setAccessibleName(tr("Selection"))
        self._build()
        selecting.changed.connect(self._show)
        settings.tool_changed.connect(self._show)
        self._show()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, 1, SPACE, 1)
        row.setSpacing(SPACE // 2)
        for text, field in (
            (tr("Start"), self.start),
            (tr("End"), self.end),
            (tr("Length"), self.length),
            (tr("Low"), self.low),
            (tr("High"), self.high),
        ):
            label = QLabel(text)
            label.setProperty("role", "secondary")
            self._labels.append(label)
            row.addWidget(label)
            row.addWidget(field)
            row.addSpacing(SPACE // 2)
        row.addWidget(self.note)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def fit(self, width: int) -> None:
        """Leave out what there is no room for in a row that is so wide, points."""
        for label in self._labels:
            label.setVisible(width >= ROOMY)
        for part in (self.length, self.note):
            part.setVisible(width >= NARROW)

    def _show(self) -> None:
        now = self._selecting.describe()
        self.setVisible(now is not None or self._settings.tool in SELECTS)
        for field in (self.start, self.end, self.length, self.low, self.high):
            field.setPlaceholderText("–")
        if now is None:
            for field in (self.start, self.end, self.length, self.low, self.high):
                field.show_text("")
            self.note.setText("")
            return
        self.start.show_text(format_time(now.start_s))
        self.end.show_text(format_time(now.stop_s))
        self.length.show_text(format_time(now.length_s))
        self.low.show_text(format_hertz(now.low_hz))
        self.high.show_text(format_hertz(now.high_hz))
        self.note.setText(self._note(now))

    def _note(self, now: Description) -> str:
        """A rectangle's lowest and highest note; of anything else the note it stands on."""
        region = self._selecting.region
        low, high = note_name(now.low_hz), note_name(now.high_hz)
        rectangle = region is not None and bool(region.weights.min() == WHOLE)
        return f"{low}–{high}" if rectangle and low != high else now.note

    def _times_typed(self) -> None:
        now = self._selecting.describe()
        start, stop = parse_time(self.start.text()), parse_time(self.end.text())
        if start is None or (stop is None and now is not None):
            self._refuse()
        elif stop is not None and stop > start:
            self._put(now, start, stop)

    def _length_typed(self) -> None:
        now, length = self._selecting.describe(), parse_time(self.length.text())
        if now is None or length is None or length <= 0:
            self._refuse()
        else:
            self._put(now, now.start_s, now.start_s + length)

    def _pitches_typed(self) -> None:
        now = self._selecting.describe()
        low, high = parse_hertz(self.low.text()), parse_hertz(self.high.text())
        if now is None or low is None or high is None or high <= low:
            self._refuse()
        else:
            self._selecting.set_bounds(now.start_s, now.stop_s, low, high)

    def _put(self, now: Description | None, start: float, stop: float) -> None:
        """Without a selection, two times typed are a time range."""
        low, high = (now.low_hz, now.high_hz) if now is not None else (1.0, 1e6)
        self._selecting.set_bounds(start, stop, low, high)

    def _refuse(self) -> None:
        if self._selecting.region is not None:
            for field in (self.start, self.end, self.length, self.low, self.high):
                field.put_back()
