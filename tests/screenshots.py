"""Draw the pictures in docs/images again: `python -m tests.screenshots [NAME…]`.

Every picture comes from a process of its own, which opens the real window on a private X display (Xvfb), separates
the demo with the network in the box, and photographs the window.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "images"
SIZE = (1280, 800)
SEPARATED_MS = 300_000
SETTLE_MS = 900


@dataclass(frozen=True)
class Scene:
    """One picture. `steps`: what is done to the separated demo, by name; None: the welcome page."""

    name: str
    theme: str = "dark"
    scale: str = "1"
    steps: tuple[str, ...] | None = ()
    of: str = "window"


SCENES = (
    Scene("welcome", steps=None),
    Scene("demo", steps=("seek",)),
    Scene("soloed", steps=("seek", "solo")),
    Scene("light", theme="light", steps=("seek",)),
    Scene("light-welcome", theme="light", steps=None),
    Scene("scale-200", scale="2", steps=("seek", "solo")),
    Scene("export", steps=("export",), of="dialog"),
    Scene("shortcuts", steps=("shortcuts",), of="dialog"),
    Scene("repair-harmonic", steps=("harmonic",)),
    Scene("repair-rectangle", steps=("rectangle",)),
    Scene("repair-brush", steps=("brush",)),
    Scene("repair-history", theme="light", steps=("rectangle", "give", "brush", "history")),
)


def photograph(scene: Scene, target: Path) -> None:
    """Open the window, bring it to the scene, save the picture."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QDialog

    from gui import settings as keys
    from gui.app import build, make_application
    from gui.session_engine import NetworkEngine
    from gui.settings import Settings

    app = make_application(["soloist"])
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat))
        settings.set(keys.THEME, scene.theme)
        settings.set(keys.EXPORT_FOLDER, "/home/me/Music")
        window = build(app, settings, NetworkEngine())
        window.resize(*SIZE)
        window.show()
        window.session.separation.warm_up()
        wait(lambda: bool(window.device_label.text()))
        if scene.steps is not None:
            window.commands.open_demo()
            wait(lambda: window.session.separation.complete and not window.views.feed.pending)
            for step in scene.steps:
                STEPS[step](window)
        pause(SETTLE_MS)
        subject = window.findChild(QDialog) if scene.of == "dialog" else window
        assert subject is not None
        subject.grab().save(str(target))
        # Without the question about unsaved work.
        window.stop()


def wait(condition: Callable[[], bool]) -> None:
    """Let the event loop run until it holds."""
    from PySide6.QtCore import QEventLoop, QTimer

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
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _steps() -> dict[str, "Callable[[MainWindow], None]"]:
    def seek(window: "MainWindow") -> None:
        window.session.playback.seek(6.4)

    def solo(window: "MainWindow") -> None:
        chosen = window.session.instruments[0]
        window.session.select(chosen)
        window.session.set_solo(chosen, True)

    def export(window: "MainWindow") -> None:
        window.commands.export()

    def shortcuts(window: "MainWindow") -> None:
        window.commands.show_shortcuts()

    return {f.__name__: f for f in (seek, solo, export, shortcuts)}


def _repairs() -> dict[str, "Callable[[MainWindow], None]"]:
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    def mouse(window: "MainWindow", kind: QEvent.Type, seconds: float, hertz: float, held: bool = True) -> None:
        view = window.views.spectrogram
        canvas, state = view.canvas, view.state
        assert state.grid is not None
        x = state.span.x_at(seconds, canvas.width())
        place = QPointF(x, state.span.y_at(state.grid.band_at(hertz), canvas.height()))
        none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
        button = none if kind == QEvent.Type.MouseMove else left
        keys = Qt.KeyboardModifier.NoModifier
        there = canvas.mapToGlobal(place)
        QApplication.sendEvent(canvas, QMouseEvent(kind, place, there, button, left if held else none, keys))

    def drag(window: "MainWindow", places: list[tuple[float, float]]) -> None:
        mouse(window, QEvent.Type.MouseButtonPress, *places[0])
        for place in places:
            mouse(window, QEvent.Type.MouseMove, *place)
        mouse(window, QEvent.Type.MouseButtonRelease, *places[-1], held=False)

    def use(window: "MainWindow", tool: str) -> None:
        window.session.select(window.session.instruments[0])
        window.action_set.actions[f"tool-{tool}"].trigger()

    def harmonic(window: "MainWindow") -> None:
        state = window.views.spectrogram.state
        state.set_span(replace(state.span, start=10.0, stop=17.0))
        use(window, "harmonic")
        mouse(window, QEvent.Type.MouseMove, 13.6, 990.0, held=False)
        wait(lambda: bool(window.session.editing.selecting.offered))

    def rectangle(window: "MainWindow") -> None:
        use(window, "rectangle")
        drag(window, [(3.9, 1500.0), (5.0, 2500.0), (6.2, 4200.0)])

    def brush(window: "MainWindow") -> None:
        window.action_set.actions["select-none"].trigger()
        use(window, "brush")
        drag(window, [(9.6, 1050.0), (10.0, 1080.0), (10.5, 1400.0), (11.0, 1900.0), (12.2, 2300.0)])

    def give(window: "MainWindow") -> None:
        window.action_set.actions["give"].trigger()

    def history(window: "MainWindow") -> None:
        window.history_dock.raise_()

    return {f.__name__: f for f in (harmonic, rectangle, brush, give, history)}


STEPS = {**_steps(), **_repairs()}


@contextmanager
def display() -> Iterator[str]:
    """A private X display large enough for 200 %."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "2800x1800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


def main() -> int:
    """Draw all pictures, or those that are named."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(s.name for s in SCENES))
    parser.add_argument("--scene", help=argparse.SUPPRESS)
    parser.add_argument("-o", "--output", type=Path, default=FOLDER)
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    scenes = {scene.name: scene for scene in SCENES}
    if arguments.scene:
        photograph(scenes[arguments.scene], arguments.output / f"{arguments.scene}.png")
        return 0
    with display() as name:
        for scene in (scenes[n] for n in arguments.names or scenes):
            command = [sys.executable, "-m", "tests.screenshots", "--scene", scene.name, "-o", str(arguments.output)]
            surroundings = {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": scene.scale}
            subprocess.run(command, cwd=ROOT, env={**os.environ, **surroundings}, check=True)
            print(arguments.output / f"{scene.name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
