"""Play, pause, position, loop; compare with the original; mask on, off and how strong."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFont, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from engine.language import number, tr
from gui.look.controls import Slider
from gui.look.direction import left_to_right, mirrored
from gui.look.theme import ICON_SIZE, SPACE, bind_icon, mono_digits, sized
from gui.look.ticks import format_time
from gui.session.listening.mixer import Compared
from gui.session.listening.transport import SPEEDS
from gui.transport.scrub_bar import ScrubBar

SLIDER_WIDTH, SHORT_SLIDER_WIDTH = 96, 40
SHORTEST = 5
"""How many times `TransportBar` can make itself shorter."""


def _button(icon: str, name: str, tip: str, checkable: bool = False) -> QToolButton:
    button = QToolButton()
    bind_icon(button, icon)
    button.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
    button.setAccessibleName(name)
    button.setToolTip(tip)
    button.setCheckable(checkable)
    return button


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("role", "rule")
    rule.setFixedHeight(24)
    return rule


def speed_text(speed: float) -> str:
    """“0.5×”."""
    # In a text from right to left it would read “×1”.
    return f"\u200e{number(speed, 'g')}×\u200e" if mirrored() else f"{number(speed, 'g')}×"


class SpeedButton(QToolButton):
    """Shows the speed, offers the others. `speed_requested(speed)`."""

    speed_requested = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(tr("Speed"))
        menu, self._group = QMenu(self), QActionGroup(self)
        for speed in SPEEDS:
            action = menu.addAction(speed_text(speed))
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, chosen=speed: self.speed_requested.emit(chosen))
            self._group.addAction(action)
        self.setMenu(menu)
        self.setFont(mono_digits(self.font()))
        # As wide as the widest, plus the arrow, so that nothing beside it moves.
        widest = max(QFontMetrics(self.font()).horizontalAdvance(speed_text(speed)) for speed in SPEEDS)
        self.setFixedWidth(widest + 4 * SPACE)
        self.set_speed(1.0)

    def set_speed(self, speed: float) -> None:
        """How fast it plays."""
        self.setText(speed_text(speed))
        self.setToolTip(tr("Speed {speed}, the pitch is kept (slower <, faster >)", speed=speed_text(speed)))
        self.setAccessibleDescription(tr("{speed:g} times", speed=speed))
        for action, known in zip(self._group.actions(), SPEEDS, strict=True):
            action.setChecked(known == speed)


class TransportBar(QWidget):
    """The row of controls under the pictures. It only asks; what it shows is told by the setters.

    `play_requested(bool)`: play or pause. `start_requested`, `fit_requested`: buttons. `seek_requested(s)`:
    the scrub bar. `speed_requested(times)`, `loop_toggled(bool)`, `compare_requested(what)`, `compare_ended()` (its
    button was let go), `mask_toggled(bool)`, `opacity_changed(0–1)`.

    Where there is too little room, what can be had elsewhere gives way first.
    """

    play_requested = Signal(bool)
    start_requested = Signal()
    loop_toggled = Signal(bool)
    speed_requested = Signal(float)
    seek_requested = Signal(float)
    compare_requested = Signal(str)
    compare_ended = Signal()
    mask_toggled = Signal(bool)
    opacity_changed = Signal(float)
    fit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._playing = False
        self._duration = 0.0
        self._short, self._least_width = 0, 0
        self._shown: Compared = "mix"
        self.start_button = _button("skip-start", tr("To start"), tr("Back to the start (Home)"))
        self.play_button = _button("play", tr("Play"), tr("Play (Space)"))
        self.loop_button = _button("loop", tr("Loop"), tr("Repeat the loop (Ctrl+L)"), checkable=True)
        self.mix_button = _button(
            "volume", tr("Mix"), tr("See and hear your mask, through the mixer (\\ goes on)"), checkable=True
        )
        self.original_button = _button(
            "waveform",
            tr("Original"),
            tr("Hear the recording as it is, without mask (\\); hold for a look"),
            checkable=True,
        )
        self.network_button = _button(
            "original",
            tr("Network"),
            tr("See and hear the mask as the network had it (\\); hold for a look"),
            checkable=True,
        )
        self.mask_button = _button("mask", tr("Mask"), tr("Show the mask (V)"), checkable=True)
        self.speed_button = SpeedButton()
        self.output_button = _button("volume", tr("Sound output"), tr("Where it plays; picture against sound"))
        self.fit_button = _button("zoom-fit", tr("Fit"), tr("Show the whole recording (Z)"))
        self._compared: dict[Compared, QToolButton] = {
            "mix": self.mix_button, "original": self.original_button, "network": self.network_button,
        }  # fmt: skip
        self.scrub_bar = ScrubBar()
        self.position_label, self.duration_label = QLabel(), QLabel()
        self.opacity_slider = Slider()
        self._build()
        self._connect()
        self.set_duration(0.0)

    def _build(self) -> None:
        self.position_label.setFont(mono_digits(sized(self.font(), 1.2, QFont.Weight.DemiBold)))
        self.duration_label.setFont(mono_digits(self.font()))
        self.duration_label.setProperty("role", "secondary")
        self.position_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.duration_label.setAccessibleDescription(tr("Duration"))
        for button in self._compared.values():
            button.setText(button.accessibleName())
        self.mix_button.setChecked(True)
        self._rules = _rule(), _rule()
        self.opacity_slider.setRange(0, 100)
        self.opacity_slider.setValue(85)
        self.opacity_slider.setFixedWidth(SLIDER_WIDTH)
        self.opacity_slider.setAccessibleName(tr("Mask opacity"))
        self.opacity_slider.setToolTip(tr("How strongly the mask covers the spectrogram"))
        self.mask_button.setChecked(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        layout.setSpacing(SPACE // 2)
        self.output_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for part in (self.start_button, self.play_button, self.loop_button, self.speed_button):
            layout.addWidget(part)
        layout.addSpacing(SPACE)
        layout.addWidget(self.position_label)
        layout.addWidget(self.scrub_bar, 1)
        layout.addWidget(self.duration_label)
        layout.addSpacing(SPACE)
        shown: tuple[QWidget, ...] = (self.mask_button, self.opacity_slider, self._rules[1], self.fit_button)
        for control in (self.output_button, *self._compared.values(), self._rules[0], *shown):
            layout.addWidget(control)
        left_to_right(self)

    def _connect(self) -> None:
        self.play_button.clicked.connect(lambda: self.play_requested.emit(not self._playing))
        self.start_button.clicked.connect(self.start_requested)
        self.fit_button.clicked.connect(self.fit_requested)
        self.loop_button.clicked.connect(self.loop_toggled)
        self.speed_button.speed_requested.connect(self.speed_requested)
        for compared, button in self._compared.items():
            button.pressed.connect(lambda chosen=compared: self._ask_compare(chosen))
            button.released.connect(self.compare_ended)
            # What is lit is told by `set_compared`.
            button.clicked.connect(lambda: self.set_compared(self._shown))
        self.mask_button.clicked.connect(self.mask_toggled)
        self.scrub_bar.seek_requested.connect(self.seek_requested)
        self.opacity_slider.valueChanged.connect(lambda value: self.opacity_changed.emit(value / 100))

    def _shorten(self, steps: int) -> int:
        """Give up so many of the less needed things (0–`SHORTEST`). Returns the least width that takes, pixels."""
        self._short = steps
        style = Qt.ToolButtonStyle
        for button in self._compared.values():
            button.setToolButtonStyle(style.ToolButtonIconOnly if steps else style.ToolButtonTextOnly)
        for button in (self.mix_button, self.network_button):
            button.setVisible(steps < 4)
        self.duration_label.setVisible(steps < 2)
        self.opacity_slider.setFixedWidth(SLIDER_WIDTH if steps < 3 else SHORT_SLIDER_WIDTH)
        for part in (*self._rules, self.fit_button):
            part.setVisible(steps < 4)
        self.start_button.setVisible(steps < SHORTEST)
        return super().minimumSizeHint().width()

    def _fit_in(self) -> None:
        """As little given up as the width asks for. Starts from what is, so that nothing with the focus goes and comes
        back meanwhile."""
        steps = self._short
        while self._shorten(steps) > self.width() and steps < SHORTEST:
            steps += 1
        while steps and self._shorten(steps - 1) <= self.width():
            steps -= 1
        self._shorten(steps)

    def minimumSizeHint(self) -> QSize:
        """With everything given up that can be."""
        return QSize(self._least_width, super().minimumSizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        """By now it is known how large fonts and buttons are."""
        super().showEvent(event)
        if not event.spontaneous():
            self._least_width = self._shorten(SHORTEST)
            self.updateGeometry()
            self._fit_in()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorter or longer."""
        super().resizeEvent(event)
        self._fit_in()

    def set_playing(self, playing: bool) -> None:
        """Whether it plays now."""
        if playing == self._playing:
            return
        self._playing = playing
        bind_icon(self.play_button, "pause" if playing else "play")
        self.play_button.setAccessibleName(tr("Pause") if playing else tr("Play"))
        self.play_button.setToolTip(tr("Pause (Space)") if playing else tr("Play (Space)"))

    def set_position(self, seconds: float) -> None:
        """Where it sounds now."""
        self.position_label.setText(format_time(seconds))
        self.scrub_bar.set_position(seconds)

    def set_duration(self, seconds: float) -> None:
        """How long the recording is; 0 without one, then all controls rest."""
        self._duration = seconds
        self.scrub_bar.set_duration(seconds)
        self.duration_label.setText(format_time(seconds))
        self.position_label.setToolTip(tr("Position, of {seconds}", seconds=format_time(seconds)))
        widest = format_time(max(seconds, 600.0)).replace("1", "0")
        self.position_label.setFixedWidth(QFontMetrics(self.position_label.font()).horizontalAdvance(widest) + SPACE)
        self.set_position(min(self.scrub_bar.value() / 1000, seconds))
        for part in (
            self.start_button,
            self.play_button,
            self.loop_button,
            self.speed_button,
            *self._compared.values(),
        ):
            part.setEnabled(seconds > 0)
        for shown in (self.mask_button, self.opacity_slider, self.fit_button):
            shown.setEnabled(seconds > 0)
        self._fit_in()

    def set_loop(self, loop: tuple[float, float] | None) -> None:
        """The loop, seconds, or none."""
        self.scrub_bar.set_loop(loop)
        self.loop_button.setChecked(loop is not None)

    def set_speed(self, speed: float) -> None:
        """How fast it plays, 1 as recorded."""
        self.speed_button.set_speed(speed)

    def set_output_menu(self, menu: QMenu) -> None:
        """What the button of the sound output opens."""
        self.output_button.setMenu(menu)

    def set_compared(self, compared: Compared) -> None:
        """Whether the mix sounds, or what it is compared with."""
        self._shown = compared
        for name, button in self._compared.items():
            button.setChecked(
                name == compared or (compared != "mix" and button is self.original_button and self._short > 3)
            )

    def _ask_compare(self, compared: Compared) -> None:
        # Where it is the only one, it leads there and back.
        alone = self._short > 3 and self._shown != "mix"
        self.compare_requested.emit("mix" if alone else compared)

    def set_mask_shown(self, shown: bool) -> None:
        """Whether the mask shows."""
        self.mask_button.setChecked(shown)
        self.opacity_slider.setEnabled(shown and self._duration > 0)

    def set_opacity(self, opacity: float) -> None:
        """0–1."""
        self.opacity_slider.setValue(round(opacity * 100))
