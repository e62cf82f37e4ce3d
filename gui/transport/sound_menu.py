"""Playback > Sound output: where it plays, remembered by name, and how much later than it says."""

import json

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from engine.language import tr
from engine.playback.devices import SYSTEM
from gui.look import settings as keys
from gui.look.controls import Slider, SpinBox
from gui.look.settings import Settings
from gui.look.theme import SPACE, sized
from gui.session.listening.outputs import MAX_DELAY_MS, SoundController

STEP_MS = 10


class SoundMenu(QMenu):
    """The outputs, one of them ticked; "Look again" for what was plugged in; picture and sound."""

    def __init__(self, sound: SoundController, settings: Settings, parent: QWidget) -> None:
        super().__init__(tr("Sound &output"), parent)
        self.setToolTipsVisible(True)
        self._sound, self._settings = sound, settings
        self._group = QActionGroup(self)
        self._first = True
        sound.restore(settings.get(keys.SOUND_OUTPUT), _delays(settings))
        sound.chosen_changed.connect(self._remember)
        sound.delay_changed.connect(lambda _: self._remember())
        sound.outputs_changed.connect(self.fill)
        self.aboutToShow.connect(self._opened)
        self.fill()

    def fill(self) -> None:
        """List what is known now. The chosen output is listed even while it is away."""
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        sound = self._sound
        names = [SYSTEM, *(output.name for output in sound.outputs)]
        absent = sound.chosen not in names
        for name in [*names, sound.chosen] if absent else names:
            away = absent and name == sound.chosen and not self._first
            # A name may contain an ampersand, which a menu would take for a mark.
            text = sound.label(name).replace("&", "&&") + (tr(" (not connected)") if away else "")
            action = QAction(text, self, checkable=True, checked=name == sound.chosen)
            action.triggered.connect(lambda _=False, chosen=name: sound.choose(chosen))
            self._group.addAction(action)
            self.addAction(action)
        self.addSeparator()
        again = self.addAction(tr("&Look again"))
        again.setToolTip(tr("Find outputs that were connected meanwhile; possible while nothing plays"))
        again.triggered.connect(lambda: sound.list_outputs(again=True))
        self.addAction(tr("&Picture and sound…")).triggered.connect(self.show_delay)

    def show_delay(self) -> None:
        """Ask how much later than it says the output is heard."""
        dialog = DelayDialog(self._sound, self.parentWidget())
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def _opened(self) -> None:
        if self._first:
            self._first = False
            self._sound.list_outputs()

    def _remember(self) -> None:
        self._settings.set(keys.SOUND_OUTPUT, self._sound.chosen)
        self._settings.set(keys.SOUND_DELAYS, json.dumps(dict(self._sound.delays)))
        for action in self._group.actions():
            action.setChecked(action.text().replace("&&", "&") == self._sound.label(self._sound.chosen))


class DelayDialog(QDialog):
    """Shifts the picture against the sound while one watches and listens. Not modal, and at once in force."""

    def __init__(self, sound: SoundController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sound = sound
        self.setWindowTitle(tr("Picture and sound"))
        self.setMinimumWidth(440)
        self._output = QLabel(wordWrap=True)
        self._output.setFont(sized(self.font(), 1.1, QFont.Weight.DemiBold))
        words = QLabel(
            tr(
                "Some outputs, Bluetooth above all, are heard later than they say. Play something, and move the slider "
                "until picture and sound agree. It is remembered for this output."
            ),
            wordWrap=True,
        )
        self.slider = Slider()
        self.slider.setRange(-MAX_DELAY_MS, MAX_DELAY_MS)
        self.slider.setSingleStep(STEP_MS)
        self.slider.setPageStep(5 * STEP_MS)
        self.slider.setAccessibleName(tr("Sound is heard later by, milliseconds"))
        self.box = SpinBox()
        self.box.setSuffix(" ms")
        self.box.setRange(-MAX_DELAY_MS, MAX_DELAY_MS)
        self.box.setSingleStep(STEP_MS)
        self.box.setAccessibleName(tr("Sound is heard later by"))
        ends = QHBoxLayout()
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        for text, side in ((tr("Sound earlier"), left), (tr("Sound later"), right)):
            end = QLabel(text, alignment=side)
            end.setProperty("role", "secondary")
            ends.addWidget(end, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.slider, 1)
        row.addWidget(self.box)
        buttons = QDialogButtonBox()
        reset = buttons.addButton(tr("&Reset"), QDialogButtonBox.ButtonRole.ResetRole)
        reset.clicked.connect(lambda: sound.set_delay_ms(0))
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addWidget(self._output)
        layout.addWidget(words)
        layout.addLayout(row)
        layout.addLayout(ends)
        layout.addWidget(buttons)
        self._show()
        self.slider.valueChanged.connect(sound.set_delay_ms)
        self.box.valueChanged.connect(sound.set_delay_ms)
        sound.delay_changed.connect(self._show)

    def _show(self) -> None:
        self._output.setText(self._sound.label(self._sound.chosen))
        for control in (self.slider, self.box):
            control.blockSignals(True)
            control.setValue(self._sound.delay_ms)
            control.blockSignals(False)


def _delays(settings: Settings) -> dict[str, int]:
    """Milliseconds by name of output; what is no such table in the file counts as none."""
    try:
        stored = json.loads(settings.get(keys.SOUND_DELAYS))
    except json.JSONDecodeError:
        return {}
    if not isinstance(stored, dict):
        return {}
    return {name: value for name, value in stored.items() if type(value) is int and abs(value) <= MAX_DELAY_MS}
