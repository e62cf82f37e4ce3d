"""Somebody's first minutes, with mouse and keys on a shown window: `python -m tests.bench.newcomer_tasks first FOLDER
THEME` does everything up to a crash, prints one JSON object and kills itself; `again FOLDER THEME` comes back, recovers
and exports. What a file dialog asks for is typed into it."""

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from engine import threads
from engine.project.journal import journal_folder
from gui.files.export_dialog import ExportDialog
from gui.look.theme import ThemeChoice
from gui.session.recording.networks import NetworkEngine
from tests.bench.paint_tasks import Quiet
from tests.bench.window_tasks import WindowStage

SIZE = (1280, 800)
LIMIT_S = 200.0
NOTES = ((13.6, 990.0), (6.9, 490.0), (2.9, 740.0))
"""Seconds and hertz of three notes of the demo's flute."""
TITLE = "newcomer"


class Newcomer:
    """Counts gestures (each key, click and turn of the wheel) and seconds, step by step."""

    def __init__(self, theme: ThemeChoice) -> None:
        self.stage = WindowStage(NetworkEngine())
        self.window, self.session = self.stage.window, self.stage.session
        self.window.commands.set_theme(theme)
        self.window.resize(*SIZE)
        self.session.separation.warm_up()
        self.session.project.recovery.look()
        self.steps: dict[str, dict[str, float]] = {}
        self._gestures = 0
        # Whoever just came has the keys in the window in front.
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def _mute(self) -> None:
        # There may be no sound device where this runs, and nobody listens.
        player = self.session.player
        if player is not None:
            player.open_output = lambda rate, channels, layout: Quiet(rate)

    def until(self, condition: Callable[[], object]) -> None:
        self.stage.until(condition, LIMIT_S)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """What a step takes, until its effect is there and drawn."""
        self._gestures, began = 0, time.monotonic()
        yield
        self.stage.paint()
        self.steps[name] = {"gestures": self._gestures, "seconds": time.monotonic() - began}

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        self._gestures += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at if at is not None else widget.rect().center())

    def press(self, keys: str, widget: QWidget | None = None) -> None:
        """A key with what is held beside it, in Qt's portable words."""
        self._gestures += 1
        QTest.keySequence(widget or QApplication.focusWidget() or self.window, QKeySequence(keys))

    def type(self, text: str) -> None:
        """Letters into what has the keys."""
        self._gestures += len(text)
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)

    def key_of(self, action_id: str) -> str:
        """The first key of an action, as the menu shows it."""
        return self.window.action_set.keys(action_id)[0].toString(QKeySequence.SequenceFormat.PortableText)

    def point(self, seconds: float, hertz: float) -> QPoint:
        """Where that is on the spectrogram."""
        canvas, state = self.stage.view.canvas, self.stage.view.state
        assert state.grid is not None
        x = state.span.x_at(seconds, canvas.width())
        return QPoint(round(x), round(state.span.y_at(state.grid.band_at(hertz), canvas.height())))

    def answer(self, path: Path) -> None:
        """Type a path into the file dialog that is about to come, and press Enter."""

        def type_path(dialog: QFileDialog) -> None:
            field = dialog.findChild(QLineEdit)
            assert isinstance(field, QLineEdit)
            field.setText(str(path))
            self._gestures += 2  # the name, and Enter
            QTest.keyClick(field, Qt.Key.Key_Return)

        self.in_file_dialog(type_path)

    def in_file_dialog(self, act: Callable[[QFileDialog], object]) -> None:
        """Do something in the file dialog that is about to come."""

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QFileDialog):
                polls.stop()
                act(dialog)

        polls = QTimer(self.window, interval=20)
        polls.timeout.connect(look)
        polls.start()

    def _journal_bytes(self) -> int:
        return sum(path.stat().st_size for path in journal_folder().glob("*.journal"))

    def _begun(self) -> bool:
        mask = self.session.segmentation
        return mask is not None and bool(mask.filled.any())

    def _steps_done(self) -> int:
        project = self.session.editing.project
        return -1 if project is None else project.history.index

    def _at(self, step: int) -> bool:
        return self._steps_done() == step

    # The walk

    def open(self) -> None:
        with self.step("open the demo"):
            self.click(self.window.welcome.drop_area.demo_button)
            self.until(lambda: self.session.current is not None)
        with self.step("first piece of the mask"):
            self.until(self._begun)
        with self.step("the whole mask"):
            self.until(lambda: self.session.separation.complete)

    def listen(self) -> None:
        flute = self.window.panel.rows["flute"]
        with self.step("solo the flute"):
            self.click(flute.solo)
            self.until(lambda: "flute" in self.session.mix.solo)
        self._mute()
        with self.step("hear a second of it"):
            self.press("Space")
            self.until(lambda: self.session.playback.position > 1.0)
            self.press("Space")
            self.until(lambda: not self.session.playback.playing)
        with self.step("hear everybody again"):
            self.click(flute.solo)
            self.until(lambda: not self.session.mix.solo)

    def correct(self) -> None:
        with self.step("add the piano to the list"):
            self.click(self.window.panel.add_button)
            self.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
            self.type("pian")
            self.press("Return")
            self.until(lambda: "piano" in self.session.instruments and self.session.separation.complete)
        with self.step("take it out again"):
            self.click(self.window.panel.rows["piano"].tick)
            self.until(lambda: "piano" not in self.session.instruments and self.session.separation.complete)

    def repair(self) -> None:
        canvas = self.stage.view.canvas.viewport()
        before = self._steps_done()
        with self.step("give three notes to the cello"):
            self.press("2")
            self.press(self.key_of("tool-harmonic"), self.window)
            for number, (seconds, hertz) in enumerate(NOTES, 1):
                self.click(canvas, self.point(seconds, hertz))
                self.until(lambda: self.session.editing.selection is not None)
                self.press(self.key_of("give"), self.window)
                self.until(partial(self._at, before + number))
        with self.step("undo one"):
            self.press(self.key_of("undo"), self.window)
            self.until(partial(self._at, before + len(NOTES) - 1))

    def save(self, folder: Path) -> None:
        with self.step("save the project"):
            self.answer(folder / TITLE)
            self.press(self.key_of("save"), self.window)
            self.until(lambda: (folder / f"{TITLE}.soloist").exists() and not self.session.board.running())
        with self.step("one more note, kept beside the project"):
            journal = vars(self.session.project.autosave)["_journal"]
            journal.flush()  # what saving took out of it, too: a loaded machine does that later
            before = self._journal_bytes()
            self.press(self.key_of("redo"), self.window)
            # What is written down a moment later is what comes back.
            self.until(lambda: self._journal_bytes() > before)

    def recover(self) -> None:
        with self.step("recover after the crash"):
            self.until(lambda: self.window.recovery_bar.cards())
            self.click(self.window.recovery_bar.cards()[0].recover_button)
            self.until(lambda: self.session.editing.project is not None and self.session.editing.project.modified)
            self.until(lambda: self.session.separation.complete)

    def export(self, folder: Path) -> None:
        with self.step("export the stems"):
            self.press(self.key_of("export"), self.window)
            self.until(lambda: self.window.findChild(ExportDialog) is not None)
            dialog = self.window.findChild(ExportDialog)
            assert isinstance(dialog, ExportDialog)
            dialog.folder.setText(str(folder / "stems"))
            self.click(dialog.export_button)
            self.until(lambda: len(list((folder / "stems").glob("*.wav"))) == 3 and not self.session.board.running())


def main(task: str, folder: Path, theme: ThemeChoice) -> None:
    """Walk, and tell."""
    somebody = Newcomer(theme)
    if task == "first":
        somebody.open()
        somebody.listen()
        somebody.correct()
        somebody.repair()
        somebody.save(folder)
    else:
        somebody.recover()
        somebody.export(folder)
    print(json.dumps(somebody.steps), flush=True)
    if task == "first":
        os.kill(os.getpid(), signal.SIGKILL)
    somebody.stage.close()


if __name__ == "__main__":
    threads.share_heaps()  # as main.py does
    main(sys.argv[1], Path(sys.argv[2]), "light" if sys.argv[3] == "light" else "dark")
