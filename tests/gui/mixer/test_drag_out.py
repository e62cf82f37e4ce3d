"""A row dragged out of the window: what a drop target reads is the instrument's stem."""

import os
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.export import StemRequest, export_stems
from engine.media.writer import StemFormat
from gui.mixer.row import InstrumentRow
from gui.session.saving.loose_stems import make_room
from gui.window.main_window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.project_steps import ARRIVES, edit, opened
from tests.gui.stand_ins import FakeEngine
from tests.media_factory import tone

RATE = 44_100


class Target:
    """Another program: reads what is dropped on it."""

    def __init__(self) -> None:
        self.paths: list[Path] = []

    def __call__(self, drag: QDrag) -> None:
        data = drag.mimeData()
        assert data.hasFormat("text/uri-list")
        self.paths += [Path(url.toLocalFile()) for url in data.urls()]


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    path = tmp_path / "duo {1}.wav"
    soundfile.write(path, tone(2.0, frequencies=(220.0, 441.0)).T, RATE, subtype="PCM_24")
    window = make_window(FakeEngine())
    opened(window.session, qtbot, path)
    return window


@pytest.fixture
def target(window: MainWindow) -> Target:
    window.panel.drag_out.run = target = Target()
    return target


def pull(row: InstrumentRow, by: int = 60) -> None:
    """Press on the name and move away with the button down."""
    begin = row.name.geometry().center()
    QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=begin)
    for step in range(1, 4):
        QTest.mouseMove(row, begin + QPoint(-by * step // 3, 0))


def let_go(row: InstrumentRow) -> None:
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton)


def test_what_is_dropped_is_the_stem_as_it_is_exported(
    window: MainWindow, qtbot: QtBot, target: Target, tmp_path: Path
) -> None:
    session = window.session
    for name in ("flute", "other"):
        with qtbot.waitSignal(session.loose_stems.ready, timeout=ARRIVES):
            pull(window.panel.rows[name])
        let_go(window.panel.rows[name])
    assert [p.name for p in target.paths] == ["duo {1} (flute).wav", "duo {1} (other).wav"]
    assert session.current is not None
    assert session.segmentation is not None
    request = StemRequest(session.instruments, format=StemFormat("wav", "24"))
    *_, last = export_stems(session.current.buffer, session.segmentation, tmp_path / "stems", request)
    written = {p.stem: soundfile.read(p)[0] for p in last.files}
    np.testing.assert_array_equal(soundfile.read(target.paths[0])[0], written["flute"])
    # The residual takes up what rounding the others left: half a step each.
    assert np.abs(soundfile.read(target.paths[1])[0] - written["residual"]).max() <= 3 / 2**23


def test_it_is_rendered_once_until_the_mask_changes(window: MainWindow, qtbot: QtBot, target: Target) -> None:
    session, row = window.session, window.panel.rows["violin"]
    for _ in range(2):
        with qtbot.waitSignal(session.loose_stems.ready, timeout=ARRIVES):
            pull(row)
        let_go(row)
    assert target.paths[0] == target.paths[1]
    before = soundfile.read(target.paths[0])[0]
    edit(session, target="violin")
    with qtbot.waitSignal(session.loose_stems.ready, timeout=ARRIVES):
        pull(row)
    assert target.paths[2] != target.paths[0]
    assert not np.array_equal(before, soundfile.read(target.paths[2])[0])
    # Whoever refers to the first one still has it.
    np.testing.assert_array_equal(before, soundfile.read(target.paths[0])[0])


def test_let_go_too_early_it_lies_ready_for_the_next_time(window: MainWindow, qtbot: QtBot, target: Target) -> None:
    session, row, said = window.session, window.panel.rows["violin"], list[str]()
    session.noted.connect(said.append)
    with qtbot.waitSignal(session.loose_stems.ready, timeout=ARRIVES):
        pull(row)
        let_go(row)
    assert target.paths == []
    assert said == ["The stem of Violin lies ready: drag its row once more."]
    pull(row)
    assert len(target.paths) == 1


def test_a_click_or_a_tremble_drags_nothing(window: MainWindow, target: Target) -> None:
    row = window.panel.rows["violin"]
    pull(row, by=3)
    let_go(row)
    assert not window.session.board.running()
    assert target.paths == []
    assert window.session.selected == "violin"


def test_what_has_no_stem_says_why(window: MainWindow, qtbot: QtBot, target: Target) -> None:
    said: list[str] = []
    session = window.session
    session.noted.connect(said.append)
    session.toggle_instrument("flute", False)
    qtbot.waitUntil(lambda: session.separation.complete, timeout=ARRIVES)
    pull(window.panel.rows["flute"])
    let_go(window.panel.rows["flute"])
    assert said[-1] == "Flute is not ticked, so it has no stem to drag."


def test_a_cache_that_cannot_be_written_is_one_sentence(
    window: MainWindow, qtbot: QtBot, target: Target, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("SOLOIST_CACHE", str(tmp_path / "file"))
    with qtbot.waitSignal(window.session.failed, timeout=ARRIVES) as told:
        pull(window.panel.rows["violin"])
    assert str(told.args[0]).startswith("The stem cannot be rendered to")
    let_go(window.panel.rows["violin"])


def test_the_oldest_go_first(tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / str(number)).mkdir()
        (tmp_path / str(number) / "stem.wav").write_bytes(bytes(1000))
        stamp = 10**9 * (number + 1)
        os.utime(tmp_path / str(number), ns=(stamp, stamp))
    make_room(tmp_path, 2000)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["2", "3"]
