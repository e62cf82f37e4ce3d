"""What is done in the window before it is photographed (`tests.screenshots`): a function a step, by its name."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from gui.files.export_dialog import ExportDialog
from gui.window.main_window import MainWindow

SEPARATED_MS = 300_000


def wait(condition: Callable[[], bool]) -> None:
    """Let the event loop run until it holds."""
    loop, polls = QEventLoop(), QTimer(interval=20)
    polls.timeout.connect(lambda: loop.quit() if condition() else None)
    polls.start()
    deadline = QTimer(singleShot=True, interval=SEPARATED_MS)
    deadline.timeout.connect(loop.quit)
    deadline.start()
    loop.exec()
    if not condition():
        raise TimeoutError("the window did not get there")


def pause(milliseconds: int) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def seek(window: MainWindow) -> None:
    window.session.playback.seek(6.4)


def radar(window: MainWindow) -> None:
    window.action_set.actions["similar-next"].trigger()
    wait(lambda: bool(window.session.proposals.candidates))


def solo(window: MainWindow) -> None:
    chosen = window.session.instruments[0]
    window.session.select(chosen)
    window.session.set_solo(chosen, True)


def export(window: MainWindow) -> None:
    """The dialog with all levels measured."""
    window.commands.export()
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.what.measure.click()
    wait(lambda: bool(dialog.what.measured))


def loop(window: MainWindow) -> None:
    window.session.playback.set_loop((2.0, 7.5))


def export_mix(window: MainWindow) -> None:
    export(window)
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.what.kind.setCurrentIndex(1)
    dialog.what.mix.setCurrentIndex(1)
    dialog.what.passage.setCurrentIndex(1)


def shortcuts(window: MainWindow) -> None:
    window.commands.show_shortcuts()


def mouse(window: MainWindow, kind: QEvent.Type, seconds: float, hertz: float, held: bool = True) -> None:
    view = window.views.spectrogram
    canvas, state = view.canvas, view.state
    assert state.grid is not None
    x = state.span.x_at(seconds, canvas.width())
    place = QPointF(x, state.span.y_at(state.grid.band_at(hertz), canvas.height()))
    none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    button = none if kind == QEvent.Type.MouseMove else left
    keys = Qt.KeyboardModifier.NoModifier
    there = canvas.mapToGlobal(place)
    QApplication.sendEvent(canvas.viewport(), QMouseEvent(kind, place, there, button, left if held else none, keys))


def drag(window: MainWindow, places: list[tuple[float, float]]) -> None:
    mouse(window, QEvent.Type.MouseButtonPress, *places[0])
    for place in places:
        mouse(window, QEvent.Type.MouseMove, *place)
    mouse(window, QEvent.Type.MouseButtonRelease, *places[-1], held=False)


def use(window: MainWindow, tool: str) -> None:
    window.session.select(window.session.instruments[0])
    window.action_set.actions[f"tool-{tool}"].trigger()


def near(window: MainWindow, start: float, stop: float) -> None:
    state = window.views.spectrogram.state
    state.set_span(replace(state.span, start=start, stop=stop))


def harmonic(window: MainWindow) -> None:
    near(window, 10.0, 17.0)
    use(window, "harmonic")
    mouse(window, QEvent.Type.MouseMove, 13.6, 990.0, held=False)
    wait(lambda: bool(window.session.editing.selecting.offered))


def rectangle(window: MainWindow) -> None:
    use(window, "rectangle")
    drag(window, [(3.9, 1500.0), (5.0, 2500.0), (6.2, 4200.0)])


def brush(window: MainWindow) -> None:
    window.action_set.actions["select-none"].trigger()
    use(window, "brush")
    drag(window, [(9.6, 1050.0), (10.0, 1080.0), (10.5, 1400.0), (11.0, 1900.0), (12.2, 2300.0)])


def time(window: MainWindow) -> None:
    use(window, "time")
    drag(window, [(6.4, 800.0), (7.4, 900.0), (8.5, 1000.0)])


def band(window: MainWindow) -> None:
    use(window, "band")
    drag(window, [(6.0, 900.0), (6.0, 1300.0), (6.0, 1800.0)])


def lasso(window: MainWindow) -> None:
    use(window, "lasso")
    drag(window, [(4.0, 1300.0), (5.0, 2200.0), (6.4, 2400.0), (7.4, 1700.0), (6.4, 1000.0), (5.0, 950.0)])


def wand(window: MainWindow) -> None:
    near(window, 10.0, 17.0)
    use(window, "wand")
    drag(window, [(13.6, 990.0), (14.0, 990.0)])


def fill(window: MainWindow) -> None:
    near(window, 10.0, 17.0)
    use(window, "fill")
    drag(window, [(13.6, 990.0)])


def harmonic_box(window: MainWindow) -> None:
    near(window, 10.0, 17.0)
    use(window, "harmonic")
    drag(window, [(10.6, 700.0), (12.0, 1000.0), (15.2, 1400.0)])
    wait(lambda: window.session.editing.selection is not None)


def harmonic_stroke(window: MainWindow) -> None:
    near(window, 10.0, 17.0)
    use(window, "harmonic")
    settings = window.session.editing.settings
    settings.set_harmonic_drag("stroke")
    settings.set_brush(22.0)
    line = [(10.5, 700.0), (11.1, 930.0), (11.6, 1150.0), (12.6, 1150.0), (12.9, 1020.0), (14.4, 990.0)]
    drag(window, line)
    wait(lambda: window.session.editing.selection is not None)


def eraser(window: MainWindow) -> None:
    use(window, "eraser")
    drag(window, [(4.8, 620.0), (5.6, 600.0), (6.4, 530.0), (7.4, 500.0)])


def pick(window: MainWindow) -> None:
    use(window, "pick")
    drag(window, [(9.6, 150.0)])


def give(window: MainWindow) -> None:
    window.action_set.actions["give"].trigger()


def history(window: MainWindow) -> None:
    window.history_dock.raise_()


TOOLS = (rectangle, time, band, lasso, wand, fill, harmonic, harmonic_box, harmonic_stroke, brush, eraser, pick)
STEPS: dict[str, Callable[[MainWindow], None]] = {
    step.__name__: step for step in (seek, solo, radar, export, loop, export_mix, shortcuts, *TOOLS, give, history)
}
