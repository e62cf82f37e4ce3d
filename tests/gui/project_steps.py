"""Steps that tests of projects share."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from engine.project.edits import Paint
from engine.region import Box, Region
from gui.session.session import Session
from gui.window.main_window import MainWindow

ARRIVES = 30_000
CELLS = Box(20, 60, 40, 90)


def opened(session: Session, qtbot: QtBot, path: Path) -> None:
    """Open a recording and wait until it is separated."""
    session.open(path)
    qtbot.waitUntil(lambda: session.separation.complete, timeout=ARRIVES)


def opened_project(session: Session, qtbot: QtBot, path: Path) -> None:
    """Open a project and wait until its sound is read and its mask complete."""
    with qtbot.waitSignal(session.project.attached, timeout=ARRIVES):
        session.project.opening.open(path)
    qtbot.waitUntil(lambda: session.separation.complete, timeout=ARRIVES)


def edit(session: Session, box: Box = CELLS, target: str = "flute") -> None:
    """Give some cells to an instrument."""
    assert session.editing.apply(Paint(Region.full(box), target), "Give cells")


def saved_as(session: Session, qtbot: QtBot, path: Path) -> None:
    """Save, and wait for it."""
    with qtbot.waitSignal(session.project.save_ended, timeout=ARRIVES) as ended:
        session.project.save_as(path)
    assert ended.args == [True]


def planes(session: Session) -> NDArray[np.uint8]:
    """The whole mask."""
    mask = session.segmentation
    assert mask is not None
    return mask.shares(0, mask.grid.columns)


def unsaved(session: Session) -> bool:
    """Whether work would be lost."""
    return session.project.unsaved


def recording(session: Session) -> Path | None:
    """Which recording is open."""
    return session.clip.path if session.clip is not None else None


def keep_journals_in(window: MainWindow | Session, folder: Path) -> Session:
    """Autosave there instead of in the user's state folder."""
    session = window.session if isinstance(window, MainWindow) else window
    session.project.autosave.folder = session.project.recovery.folder = folder
    return session
