"""Solo, correct, repair, save and export of the demo with one hand only: `python -m tests.bench.one_hand_tasks
keyboard|mouse FOLDER` prints one JSON object of the steps; stems lie below the folder then."""

import json
import sys
from abc import ABC, abstractmethod
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QPushButton, QToolButton

from engine import threads
from gui.files.export_dialog import ExportDialog
from gui.look import settings as keys
from tests.bench.newcomer_tasks import NOTES, TITLE, Newcomer


class OneHand(Newcomer, ABC):
    """The same jobs with one hand only: a subclass for each hand. Stems go where `folder` says, as if remembered."""

    def __init__(self, folder: Path) -> None:
        super().__init__("dark")
        self.folder = folder
        self.window.settings.set(keys.EXPORT_FOLDER, str(folder))

    @abstractmethod
    def open_demo(self) -> None: ...

    @abstractmethod
    def solo(self) -> None: ...

    @abstractmethod
    def play(self) -> None: ...

    @abstractmethod
    def add_piano(self) -> None: ...

    @abstractmethod
    def remove_piano(self) -> None: ...

    @abstractmethod
    def repair_one(self) -> None: ...

    @abstractmethod
    def undo(self) -> None: ...

    @abstractmethod
    def redo(self) -> None: ...

    @abstractmethod
    def save_project(self) -> None: ...

    @abstractmethod
    def export_stems(self) -> None: ...

    def walk(self) -> None:
        """Open, solo, correct, repair, undo, save, export."""
        with self.step("open"):
            self.open_demo()
            self.until(lambda: self.session.current is not None and self.session.separation.complete)
            self.until(lambda: not self.session.board.running())
        self._mute()
        with self.step("solo"):
            self.solo()
            self.until(lambda: "flute" in self.session.mix.solo)
            self.play()
            self.until(lambda: self.session.playback.position > 0.5)
            self.play()
            self.solo()
            self.until(lambda: not self.session.mix.solo)
        with self.step("correct"):
            self.add_piano()
            self.until(lambda: "piano" in self.session.instruments and self.session.separation.complete)
            self.remove_piano()
            self.until(lambda: "piano" not in self.session.instruments and self.session.separation.complete)
            self.until(lambda: not self.session.board.running())
        before = self._steps_done()
        with self.step("repair"):
            self.repair_one()
            self.until(partial(self._at, before + 1))
            self.undo()
            self.until(partial(self._at, before))
            self.redo()
            self.until(partial(self._at, before + 1))
        with self.step("save"):
            self.save_project()
            self.until(lambda: self.session.project.path is not None and not self.modified)
        with self.step("export"):
            self.export_stems()
            self.until(lambda: len(list(self.folder.rglob("*.wav"))) == 3 and not self.session.board.running())

    @property
    def modified(self) -> bool:
        project = self.session.editing.project
        return project is not None and project.modified

    def dialog(self) -> ExportDialog:
        """The one for stems, once it is there."""
        self.until(lambda: self.window.findChild(ExportDialog) is not None)
        found = self.window.findChild(ExportDialog)
        assert isinstance(found, ExportDialog)
        self.until(found.isActiveWindow)
        return found


class Keyboard(OneHand):
    """No mouse."""

    def find(self, words: str) -> None:
        """Run an action by its name."""
        self.press("F1")
        self.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        self.type(words)
        self.press("Return")
        # As a window manager does when a window in front closes; there is none here.
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def open_demo(self) -> None:
        self.find("open demo")

    def solo(self) -> None:
        self.press(str(self.session.rows.index("flute") + 1))
        self.press("S")

    def play(self) -> None:
        self.press("Space")

    def add_piano(self) -> None:
        self.press("Ins")
        self.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        self.type("pian")
        self.press("Return")

    def remove_piano(self) -> None:
        self.press(str(self.session.rows.index("piano") + 1))
        self.find("remove from the list")

    def repair_one(self) -> None:
        accept = self.window.action_set.actions["similar-accept"]
        self.press("N")
        self.until(accept.isEnabled)
        self.press("Shift+Return")

    def undo(self) -> None:
        self.press("Ctrl+Z")

    def redo(self) -> None:
        self.press("Ctrl+Shift+Z")

    def save_project(self) -> None:
        self.answer(self.folder / TITLE)
        self.press("Ctrl+S")

    def export_stems(self) -> None:
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        self.press("Ctrl+E")
        self.press("Return", self.dialog())


class Mouse(OneHand):
    """No key."""

    def button(self, action_id: str) -> QToolButton:
        """The one on screen that shows an action."""
        wanted = self.window.action_set.actions[action_id]
        shown = (b for b in self.window.findChildren(QToolButton) if b.defaultAction() == wanted and b.isVisible())
        return next(shown)

    def choose(self, menu: str, action_id: str) -> None:
        """An action of the menu bar."""
        bar = self.window.menuBar()
        title = next(action for action in bar.actions() if action.text().replace("&", "") == menu)
        self.click(bar, bar.actionGeometry(title).center())
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        self.click(popup, popup.actionGeometry(self.window.action_set.actions[action_id]).center())

    def open_demo(self) -> None:
        self.click(self.window.welcome.drop_area.demo_button)

    def solo(self) -> None:
        self.click(self.window.panel.rows["flute"].solo)

    def play(self) -> None:
        self.click(self.window.views.transport.play_button)

    def add_piano(self) -> None:
        self.click(self.window.panel.add_button)
        offered = self.window.panel.add_button.popup.list
        self.until(offered.isVisible)
        (item,) = offered.findItems("Piano", Qt.MatchFlag.MatchExactly)
        offered.scrollToItem(item)
        self.click(offered.viewport(), offered.visualItemRect(item).center())

    def remove_piano(self) -> None:
        self.click(self.window.panel.rows["piano"].tick)

    def repair_one(self) -> None:
        self.click(self.window.panel.rows["cello"], QPoint(100, 18))
        self.until(lambda: self.session.selected == "cello")
        self.click(self.button("tool-harmonic"))
        self.click(self.stage.view.canvas.viewport(), self.point(*NOTES[0]))
        self.until(lambda: self.session.editing.selection is not None)
        self.click(self.button("give"))

    def undo(self) -> None:
        self.click(self.button("undo"))

    def redo(self) -> None:
        self.click(self.button("redo"))

    def save_project(self) -> None:
        def take(dialog: QFileDialog) -> None:
            buttons = dialog.findChildren(QPushButton)
            self.click(next(b for b in buttons if b.text().replace("&", "") == "Save"))

        self.in_file_dialog(take)
        self.choose("File", "save")

    def export_stems(self) -> None:
        self.click(self.button("export"))
        self.click(self.dialog().export_button)


HANDS: dict[str, type[OneHand]] = {"keyboard": Keyboard, "mouse": Mouse}


def main(hand: str, folder: Path) -> None:
    """Walk, and tell."""
    somebody = HANDS[hand](folder)
    somebody.walk()
    print(json.dumps(somebody.steps), flush=True)
    somebody.stage.close()


if __name__ == "__main__":
    threads.share_heaps()  # as main.py does
    main(sys.argv[1], Path(sys.argv[2]))
