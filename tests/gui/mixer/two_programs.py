"""Two programs on one screen, each a process: `python -m tests.gui.mixer.two_programs source FILE` opens a recording in
the real window and tells where the row of its violin is; `… target` shows a field that takes what is dropped on it.
What happens is told line by line, as JSON.
"""

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.app.start import build, make_application
from gui.look.settings import Settings
from gui.window.main_window import MainWindow
from tests.gui.stand_ins import FakeEngine


def tell(what: str, **facts: object) -> None:
    print(json.dumps({"what": what, **facts}), flush=True)


def middle(widget: QWidget) -> list[int]:
    """Where its middle is on the screen."""
    place = widget.mapToGlobal(widget.rect().center())
    return [place.x(), place.y()]


class Target(QWidget):
    """Takes the first file that is dropped on it, and ends."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setGeometry(1500, 200, 300, 300)
        self._over = False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()
        if not self._over:
            self._over = True
            tell("over")

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        (url,) = event.mimeData().urls()
        path = Path(url.toLocalFile())
        tell("dropped", path=str(path), data=path.read_bytes().hex())
        QTimer.singleShot(0, self, QApplication.quit)


def target() -> None:
    app = QApplication([])
    field = Target()
    field.show()
    QTimer.singleShot(0, field, lambda: tell("ready", at=middle(field)))
    app.exec()


class Source:
    """The window with the recording in it, until its process is ended."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.looks = QTimer(window, interval=50)
        self.looks.timeout.connect(self._look)

    def _look(self) -> None:
        clip, session = self.window.session.current, self.window.session
        if clip is None or not clip.audio_ready or not session.separation.complete or session.board.running():
            return
        self.looks.stop()
        drag_out = self.window.panel.drag_out
        run = drag_out.run

        def drag(drag: QDrag) -> None:
            tell("dragging")
            run(drag)
            tell("let go")

        drag_out.run = drag
        tell("ready", at=middle(self.window.panel.rows["violin"].name))


def source(path: Path) -> None:
    app = make_application(["soloist"])
    with tempfile.TemporaryDirectory() as folder:
        window = build(app, Settings(Path(folder) / "settings.json"), FakeEngine())
        window.resize(1280, 800)
        window.move(QPoint(0, 0))
        window.show()
        window.session.open(path)
        there = Source(window)
        there.looks.start()
        app.exec()


if __name__ == "__main__":
    if sys.argv[1] == "target":
        target()
    else:
        source(Path(sys.argv[2]))
