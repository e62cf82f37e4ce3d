"""Stems of others in the window: a voice that the networks do not know is imported, another program separates, and what
was in the mask stays.
"""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot

from engine.separators.licences import unread_licence
from gui.files.separate_with_dialog import SeparateWithDialog
from gui.files.stem_import_dialog import StemImportDialog
from gui.session.session import Session
from gui.window.main_window import MainWindow
from tests.engine.separators.stand_in import description
from tests.gui.conftest import MakeWindow
from tests.gui.editing import WAIT_MS, opened, plane
from tests.gui.stand_ins import FakeEngine


@pytest.fixture
def room(tmp_path: Path) -> Path:
    """A recording of a low and a high tone, and the high one alone as `lead_vocals.wav`."""
    t = np.arange(2 * 22_050) / 22_050
    low, high = 0.3 * np.sin(2 * np.pi * 220 * t), 0.2 * np.sin(2 * np.pi * 1_760 * t)
    soundfile.write(tmp_path / "room.wav", np.stack([low + high, low + 0.5 * high]).T, 22_050, subtype="FLOAT")
    soundfile.write(tmp_path / "lead_vocals.wav", np.stack([high, 0.5 * high]).T, 22_050, subtype="FLOAT")
    return tmp_path / "room.wav"


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot, room: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setenv("SOLOIST_SEPARATORS", str(room.parent / "plugins"))
    monkeypatch.setenv("XDG_STATE_HOME", str(room.parent / "state"))
    window = make_window(FakeEngine())
    opened(window.session, room, qtbot)
    return window


def rest(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.separation.complete and not session.board.running(), timeout=WAIT_MS)


def test_add_a_voice_import_its_stem_and_split_the_violin(window: MainWindow, qtbot: QtBot, room: Path) -> None:
    session = window.session
    before = plane(session, "violin")
    window.action_set.actions["import-stems"].trigger()
    dialog = window.findChild(StemImportDialog)
    assert dialog is not None
    dialog.add([room.parent / "lead_vocals.wav"])
    assert dialog.keep.isChecked()
    qtbot.waitUntil(dialog.import_button.isEnabled, timeout=WAIT_MS)
    assert list(dialog.assignment().values()) == ["new:Lead vocals"]
    dialog.import_button.click()
    qtbot.waitUntil(lambda: "lead_vocals" in session.instruments, timeout=WAIT_MS)
    rest(session, qtbot)
    assert session.instruments == ("violin", "flute", "lead_vocals")
    assert session.roster.name("lead_vocals") == "Lead vocals"
    mask = session.segmentation
    assert mask is not None
    low, high = (round(mask.grid.band_at(hertz)) for hertz in (220.0, 1_760.0))
    voice, middle = plane(session, "lead_vocals"), slice(20, 60)
    assert voice[high, middle].min() > 250
    assert voice[low, middle].max() < 5
    np.testing.assert_array_equal(plane(session, "violin")[low, middle], before[low, middle])
    assert plane(session, "violin")[high, middle].max() < 5
    session.own.split("violin")
    qtbot.waitUntil(lambda: "violin_2" in session.instruments, timeout=WAIT_MS)
    rest(session, qtbot)
    assert mask.shares(0, mask.grid.columns).sum(axis=0, dtype=int).max() <= 255
    project = session.editing.project
    assert project is not None
    assert project.history.entries == ("Import stems", "Split the violin in two")
    project.jump(0)
    np.testing.assert_array_equal(plane(session, "violin"), before)


def test_another_program_separates_and_each_instrument_s_share_is_chosen(
    window: MainWindow, qtbot: QtBot, room: Path
) -> None:
    session = window.session
    description(room.parent / "plugins")
    (room.parent / "plugins" / "broken.toml").write_text("[")
    session.add_instrument("electric_bass")
    rest(session, qtbot)
    ours = plane(session, "electric_bass")
    window.action_set.refresh()
    window.action_set.actions["separate-with"].trigger()
    dialog = window.findChild(SeparateWithDialog)
    assert dialog is not None
    assert dialog.separator is not None
    assert (dialog.separator.name, dialog.licence.text()) == ("stand-in", "Before it is used first: Do as you like.")
    assert "“broken.toml” is no TOML" in dialog.problem.text()
    assert {name: box.count() for name, box in dialog.sources.items()} == {"voice": 1, "electric_bass": 3}
    dialog.sources["electric_bass"].setCurrentIndex(1)
    dialog.start_button.click()
    qtbot.waitUntil(lambda: "voice" in session.instruments, timeout=WAIT_MS)
    rest(session, qtbot)
    assert session.roster.name("voice") == "Vocals"
    mask = session.segmentation
    assert mask is not None
    low = round(mask.grid.band_at(220.0))
    # Half of ours and theirs, beside 40 and 80 of the violin and the flute: made smaller, so that it fits.
    wanted = (int(ours[low, 40]) + 255) // 2
    assert plane(session, "electric_bass")[low, 40] == pytest.approx(wanted * 255 / (wanted + 120), abs=2)
    project = session.editing.project
    assert project is not None
    assert project.history.entries[-1] == "Separate with Stand-in"
    # Its licence was read: it is not shown again, here or on the command line.
    qtbot.waitUntil(lambda: window.findChild(SeparateWithDialog) is None)
    window.action_set.actions["separate-with"].trigger()
    again = window.findChild(SeparateWithDialog)
    assert again is not None
    assert again.separator is not None
    assert (again.separator.name, again.licence.isHidden()) == ("stand-in", True)
    assert unread_licence(again.separator) == ""


def test_one_that_is_not_installed_is_said_and_one_that_fails_changes_nothing(
    window: MainWindow, qtbot: QtBot, room: Path
) -> None:
    session = window.session
    description(room.parent / "plugins", "fail", name="failing")
    told: list[str] = []
    session.failed.connect(lambda error: told.append(str(error)))
    window.action_set.actions["separate-with"].trigger()
    dialog = window.findChild(SeparateWithDialog)
    assert dialog is not None
    dialog.program.setCurrentIndex(dialog.program.findData("demucs"))
    assert "no program “demucs”" in dialog.problem.text()
    assert not dialog.start_button.isEnabled()
    dialog.program.setCurrentIndex(dialog.program.findData("failing"))
    dialog.start_button.click()
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)
    assert "failed (exit status 3)" in told[0]
    assert session.instruments == ("violin", "flute")
