"""The main job from end to end, as a person does it: real window, real networks, real sound device."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.dsp.resynth import Renderer
from engine.media.frames import Frame
from gui.app.start import build
from gui.files.export_dialog import ExportDialog
from gui.look.settings import Settings
from gui.look.theme import colour_on_canvas
from gui.session.recording.networks import NetworkEngine
from gui.window.main_window import MainWindow
from tests.pulse import PulseSink, alignment, error_db

SEPARATED_MS = 200_000
LISTENED_S = 3.0
LISTEN_TRIES = 4
SETTLED_S = 0.25
"""Playing begins with a short fade."""


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, settings: Settings) -> MainWindow:
    window = build(qapp, settings, NetworkEngine())
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.focusWidget(), key)


def colourfulness(window: MainWindow, colour: str) -> float:
    """Share of the spectrogram's pixels, 0–1, whose hue is that of `colour`."""
    image = window.views.spectrogram.canvas.grab().toImage()
    wanted = QColor(colour_on_canvas(colour)).hsvHue()
    seen = total = 0
    for x in range(0, image.width(), 7):
        for y in range(0, image.height(), 7):
            pixel = image.pixelColor(x, y)
            total += 1
            hue = abs(pixel.hsvHue() - wanted)
            seen += pixel.value() > 60 and pixel.saturation() > 90 and min(hue, 360 - hue) < 12
    return seen / total


def open_demo(window: MainWindow, qtbot: QtBot) -> None:
    button = window.welcome.drop_area.demo_button
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=SEPARATED_MS)
    qtbot.waitUntil(lambda: not window.views.feed.pending and window.session.playback.frames.shown is not None)


def solo_by_keys(window: MainWindow, qtbot: QtBot) -> str:
    """Choose the second instrument and solo it. Returns its id."""
    press(window, qtbot, Qt.Key.Key_2)
    press(window, qtbot, Qt.Key.Key_S)
    soloed = window.session.instruments[1]
    assert window.session.mix.solo == {soloed}
    return soloed


def listen(window: MainWindow, qtbot: QtBot, sink: PulseSink) -> NDArray[np.float32]:
    """Play the first seconds by key; what came out of the device (channels, n)."""
    playback = window.session.playback
    frames: list[float] = []

    def note(frame: Frame) -> None:
        # Seeking back to the start shows its picture; what counts begins with playing.
        if playback.playing:
            frames.append(frame.t)

    playback.frame_changed.connect(note)
    with sink.record() as recording:
        press(window, qtbot, Qt.Key.Key_Space)
        assert window.messages.texts() == []
        qtbot.waitUntil(lambda: playback.position > LISTENED_S, timeout=30_000)
        press(window, qtbot, Qt.Key.Key_Space)
        recording.wait_for(0.3)
        heard = recording.samples
    playback.frame_changed.disconnect(note)
    assert not playback.playing
    # The picture went along: in order, and up to the playhead within a few frames.
    assert frames == sorted(frames)
    assert len(frames) > 5
    shown = playback.frames
    qtbot.waitUntil(lambda: shown.shown is not None and shown.shown.t <= playback.position < shown.shown.end)
    return heard


def listen_undisturbed(window: MainWindow, qtbot: QtBot, sink: PulseSink) -> NDArray[np.float32]:
    """`listen`, again if the machine was too busy to feed the device meanwhile: such a recording has holes."""
    player = window.session.player
    assert player is not None
    for _ in range(LISTEN_TRIES):
        window.session.playback.seek(0.0)
        before = player.underflows
        heard = listen(window, qtbot, sink)
        if player.underflows == before:
            return heard
    pytest.fail(f"the device ran dry in each of {LISTEN_TRIES} attempts")


def export(window: MainWindow, qtbot: QtBot, folder: Path) -> dict[str, NDArray[np.float64]]:
    """Export through the dialog; samples (channels, n) by file name without suffix."""
    window.action_set.actions["export"].trigger()
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.folder.setText(str(folder))
    with qtbot.waitSignal(window.session.exported, timeout=60_000):
        QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert "Exported" in window.messages.texts()[0]
    return {path.stem: soundfile.read(path, always_2d=True)[0].T for path in sorted(folder.iterdir())}


@pytest.mark.slow
@pytest.mark.pulse
def test_open_the_demo_see_the_mask_solo_listen_export(
    window: MainWindow, qtbot: QtBot, pulse_sink: PulseSink, tmp_path: Path
) -> None:
    session = window.session
    open_demo(window, qtbot)
    clip, mask, buffer = session.current, session.segmentation, session.buffer
    assert clip is not None
    assert mask is not None
    assert buffer is not None
    assert mask.filled.all()
    first, second = session.instruments
    before = {name: colourfulness(window, clip.colours[name]) for name in (first, second)}
    assert min(before.values()) > 0.02

    soloed = solo_by_keys(window, qtbot)
    assert colourfulness(window, clip.colours[first]) < before[first] / 10
    assert colourfulness(window, clip.colours[soloed]) > before[soloed] / 2

    heard = listen_undisturbed(window, qtbot, pulse_sink)
    skipped, length = round(SETTLED_S * buffer.rate), round((LISTENED_S - 0.5) * buffer.rate)
    weights = session.mix.weights(session.instruments)
    rendered = Renderer(buffer, mask.grid).render(mask, weights, skipped, skipped + length)
    start = alignment(heard, rendered)
    assert error_db(heard[:, start : start + length], rendered) < -60

    stems = export(window, qtbot, tmp_path / "stems")
    assert set(stems) == {first, second, "residual"}
    exported = stems[soloed][:, skipped : skipped + length].astype(np.float32)
    assert error_db(heard[:, start : start + length], exported) < -50
    mix = buffer.read(0, buffer.length)
    assert np.abs(sum(stems.values()) - mix).max() < 4 * 2**-23
