"""The row for practising: transposition, speed, a loop that gets faster, beats, click and count-in."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolBar, QToolButton, QVBoxLayout, QWidget

from engine.language import tr
from engine.project.marks import PER_BAR, Beats
from gui.look.controls import SpinBox
from gui.look.spoken import name_overflow
from gui.look.theme import SPACE

SEMITONES = 12


def _box(name: str, tip: str, least: int, most: int, suffix: str = "") -> SpinBox:
    box = SpinBox()
    box.setRange(least, most)
    box.setSuffix(suffix)
    box.setAccessibleName(name)
    box.setToolTip(tip)
    box.setKeyboardTracking(False)
    return box


def _button(text: str, tip: str, checkable: bool = False) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(re.split(r"[:：]| ?[(（]", tip)[0])
    button.setCheckable(checkable)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


class PracticeBar(QWidget):
    """Shows what it is told, asks by signals. `cents_requested`, `speed_requested` (times), `faster_requested(step,
    goal)`, `find_requested`, `tap_requested`, `double_requested`, `halve_requested`, `per_bar_requested`,
    `bar_here_requested`, `click_toggled`, `count_in_toggled`, `equal_toggled`."""

    cents_requested = Signal(float)
    speed_requested = Signal(float)
    faster_requested = Signal(float, float)
    find_requested = Signal()
    tap_requested = Signal()
    double_requested = Signal()
    halve_requested = Signal()
    per_bar_requested = Signal(int)
    bar_here_requested = Signal()
    click_toggled = Signal(bool)
    count_in_toggled = Signal(bool)
    equal_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.semitones = _box(
            tr("Semitones"), tr("Play higher or lower by semitones (the speed stays)"), -SEMITONES, SEMITONES
        )
        self.cents = _box(tr("Cents"), tr("Fine tuning in cents, hundredths of a semitone"), -50, 50, " ct")
        self.speed = _box(tr("Speed in per cent"), tr("Play slower or faster (the pitch stays)"), 25, 200, " %")
        self.step = _box(
            tr("Faster each time"), tr("How much faster the loop becomes each time it comes round"), 0, 50, " %"
        )
        self.goal = _box(tr("Up to"), tr("The speed at which the loop stops getting faster"), 25, 200, " %")
        self.find_button = _button(tr("Find beats"), tr("Find the beats and bars of the recording"))
        self.tap_button = _button(
            tr("Tap"), tr("Tap the beat while it plays (D): four or more take the place of the beats")
        )
        self.halve_button = _button("½", tr("Half as many beats"))
        self.double_button = _button("2×", tr("Twice as many beats"))
        self.per_bar = _box(tr("Beats in a bar"), tr("Beats in a bar"), *PER_BAR, tr(" in a bar"))
        self.bar_button = _button(tr("Bar here"), tr("A bar begins at the beat nearest to the playhead"))
        self.click_button = _button(tr("Click"), tr("Hear the beats as a click (C): it is never exported"), True)
        self.count_button = _button(tr("Count in"), tr("Count a bar before the sound begins"), True)
        self.equal_button = _button(
            tr("Equal loudness"),
            tr("Compare at equal loudness: mix, original and network as loud as the softest"),
            True,
        )
        self.tempo = QLabel()
        self.tempo.setAccessibleName(tr("Tempo"))
        self._build()
        self._connect()
        self.show_cents(0.0)
        self.show_speed(1.0)
        self.goal.setValue(100)
        self.show_beats(Beats(), False)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        sound: tuple[QWidget | str, ...] = (
            tr("Transpose"), self.semitones, self.cents, tr("Speed"), self.speed, tr("Each round +"), self.step,
            tr("up to"), self.goal,
        )  # fmt: skip
        beats: tuple[QWidget | str, ...] = (
            self.find_button, self.tap_button, self.tempo, self.halve_button, self.double_button, self.per_bar,
            self.bar_button, "|", self.click_button, self.count_button,
            "|", self.equal_button,
        )  # fmt: skip
        for name, parts in ((tr("Practise: sound"), sound), (tr("Practise: beats"), beats)):
            row = QToolBar(name)
            name_overflow(row)
            row.setMovable(False)
            row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            for part in parts:
                if part == "|":
                    row.addSeparator()
                elif isinstance(part, str):
                    label = QLabel(part)
                    label.setProperty("role", "secondary")
                    label.setContentsMargins(SPACE, 0, SPACE // 2, 0)
                    row.addWidget(label)
                elif isinstance(part, QWidget):
                    row.addWidget(part)
            layout.addWidget(row)

    def _connect(self) -> None:
        for box in (self.semitones, self.cents):
            box.valueChanged.connect(
                lambda _: self.cents_requested.emit(100.0 * self.semitones.value() + self.cents.value())
            )
        self.speed.valueChanged.connect(lambda value: self.speed_requested.emit(value / 100))
        for box in (self.step, self.goal):
            box.valueChanged.connect(
                lambda _: self.faster_requested.emit(self.step.value() / 100, self.goal.value() / 100)
            )
        self.find_button.clicked.connect(self.find_requested)
        # When it is pressed, not when it is let go.
        self.tap_button.pressed.connect(self.tap_requested)
        self.halve_button.clicked.connect(self.halve_requested)
        self.double_button.clicked.connect(self.double_requested)
        self.per_bar.valueChanged.connect(self.per_bar_requested)
        self.bar_button.clicked.connect(self.bar_here_requested)
        self.click_button.clicked.connect(self.click_toggled)
        self.count_button.clicked.connect(self.count_in_toggled)
        self.equal_button.clicked.connect(self.equal_toggled)

    def show_cents(self, cents: float) -> None:
        """How much higher it plays."""
        whole = round(cents / 100)
        _show(self.semitones, whole)
        _show(self.cents, round(cents - 100 * whole))

    def show_speed(self, speed: float) -> None:
        """How fast it plays, 1 as recorded."""
        _show(self.speed, round(100 * speed))

    def show_practice(self, click: bool, counts_in: bool, step: float, goal: float) -> None:
        """What is set for practising."""
        self.click_button.setChecked(click)
        self.count_button.setChecked(counts_in)
        _show(self.step, round(100 * step))
        _show(self.goal, round(100 * goal))

    def show_equal(self, on: bool, text: str) -> None:
        """Whether comparing is at equal loudness, and what that does to what is heard (no room is beside it)."""
        self.equal_button.setChecked(on)
        self.equal_button.setText(text or tr("Equal loudness"))

    def show_beats(self, beats: Beats, searching: bool) -> None:
        """Which beats are known."""
        known = len(beats.times) > 1
        self.tempo.setText(tr("{tempo:.1f} a minute", tempo=beats.tempo) if known else tr("none yet"))
        self.find_button.setEnabled(not searching)
        _show(self.per_bar, beats.per_bar)
        for part in (self.halve_button, self.double_button, self.per_bar, self.bar_button):
            part.setEnabled(known)

    def show_taps(self, count: int) -> None:
        """How often was tapped so far; 0: the taps are taken."""
        self.tap_button.setText(tr("Tap {count}", count=count) if count else tr("Tap"))


def _show(box: SpinBox, value: int) -> None:
    blocked = box.blockSignals(True)
    box.setValue(value)
    box.blockSignals(blocked)
