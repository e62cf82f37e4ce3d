"""Preferences take effect at once and are remembered."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot

from engine.dsp.levels import levels
from engine.grid import MaskGrid
from gui.look import settings as keys
from gui.session.loading.sound import WINDOWS
from gui.spectrogram.colours import GROUNDS, MaskPalette, SpectrogramData, colour_table, ground_colours
from gui.window.preferences import PreferencesDialog
from tests.gui.conftest import MakeWindow
from tests.gui.project_steps import ARRIVES, opened
from tests.gui.stand_ins import FakeEngine
from tests.held_sound import HeldSound


@pytest.mark.parametrize("name", GROUNDS)
def test_every_map_gets_lighter_with_the_level(name: str) -> None:
    colours = ground_colours(name)
    assert colours.shape == (256, 3)
    light = colours @ np.array([0.2126, 0.7152, 0.0722])
    assert np.diff(light).min() > -0.5
    assert light[-1] - light[0] > 150


def test_a_smaller_range_darkens_what_is_soft_and_keeps_the_loudest() -> None:
    whole, small = (colour_table({}, (), 0.0, False, "viridis", db) for db in (84.0, 42.0))
    assert whole[255] == small[255]
    assert (small[:128] == whole[0]).all()
    assert small[200] == whole[145]


def test_outlines_lie_where_cells_change_hands_and_stripes_in_between() -> None:
    data, palette = SpectrogramData(16, 32), MaskPalette()
    palette.set_colours({"cello": "#FF0000", "flute": "#00FF00"})
    labels = palette.labels_for(("cello", "flute"))
    planes = np.zeros((2, 16, 32), np.uint8)
    planes[0, :8], planes[1, 8:, :20] = 255, 255
    data.set_levels(0, np.full((16, 32), 200, np.uint8))
    data.set_mask(0, planes, labels)
    part = (data, 0, slice(4, 28), slice(2, 14))
    tint = palette.paint(*part)
    palette.shown = False
    palette.touch()
    bare = palette.paint(*part)
    palette.shown, palette.style = True, "outlines"
    palette.touch()
    lined = (palette.paint(*part) != bare)[::-1]
    expected = np.zeros((12, 24), bool)
    # The cello's highest band is 7; beyond column 19 nobody is above it, where nothing has a colour.
    expected[7 - 2] = True
    expected[8 - 2 :, 19 - 4] = True
    np.testing.assert_array_equal(lined, expected)
    palette.style = "hatch"
    palette.touch()
    striped = palette.paint(*part)
    of_mask = tint != bare
    assert 0.4 < (striped == tint)[of_mask].mean() < 0.6
    assert ((striped == tint) | (striped == bare)).all()
    # In step at every cut.
    np.testing.assert_array_equal(palette.paint(data, 0, slice(9, 20), slice(5, 10)), striped[4:9, 5:16])


def test_a_window_sharper_in_time_shows_a_click_narrower_and_a_tone_wider() -> None:
    rate = 22_050
    sound = np.zeros(2 * rate, np.float32)
    sound[rate // 2] = 1.0
    sound[rate:] = 0.3 * np.sin(2 * np.pi * 1000 * np.arange(rate) / rate)
    grid = MaskGrid.for_duration(2.0)
    wide, high = [], []
    for window in WINDOWS.values():
        shown = levels(HeldSound(sound, rate), grid, 0, grid.columns, window).astype(int)
        click = shown[:, : round(grid.column_at(0.9))].max(axis=0)
        wide.append(int((click > 30).sum()))
        tone = shown[:, round(grid.column_at(1.5))]
        high.append(int((tone > tone.max() - 100).sum()))
        # As loud in all of them, to within what a band may miss of its peak.
        assert tone.max() == pytest.approx((20 * np.log10(0.3) + 90) / 84 * 255, abs=15)
    assert wide[0] < wide[1] < wide[2]
    assert high[0] > high[1] > high[2]


def test_another_resolution_is_drawn_over_all_of_the_recording(
    make_window: MakeWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "clicks.wav"
    sound = np.zeros(4 * 22_050, np.float32)
    sound[::5000] = 0.9
    soundfile.write(path, sound, 22_050)
    window = make_window(FakeEngine())
    session = window.session
    opened(session, qtbot, path)
    assert session.current is not None
    grid, buffer, shown = session.current.grid, session.current.buffer, session.current.levels
    window.action_set.actions["preferences"].trigger()
    dialog = window.findChild(PreferencesDialog)
    assert isinstance(dialog, PreferencesDialog)
    dialog.resolution.setCurrentIndex(dialog.resolution.findData("time"))
    dialog.reject()
    wanted = levels(buffer, grid, 0, grid.columns, WINDOWS["time"])
    qtbot.waitUntil(lambda: np.array_equal(np.asarray(shown), wanted), timeout=ARRIVES)
    assert window.settings.get(keys.RESOLUTION) == "time"


def test_what_is_chosen_shows_and_is_kept(make_window: MakeWindow) -> None:
    window = make_window(FakeEngine())
    window.action_set.actions["preferences"].trigger()
    dialog = window.findChild(PreferencesDialog)
    assert isinstance(dialog, PreferencesDialog)
    dialog.ground.setCurrentIndex(dialog.ground.findData("cividis"))
    dialog.range.setValue(60)
    dialog.opacity.setValue(40)
    dialog.click.setValue(-12)
    dialog.mask_style.setCurrentIndex(dialog.mask_style.findData("hatch"))
    palette = window.views.spectrogram._mask_palette
    assert (palette.ground, palette.range_db, palette.opacity) == ("cividis", 60.0, 0.4)
    assert window.session.practice.click_gain == pytest.approx(0.25, abs=0.01)
    get = window.settings.get
    assert (get(keys.GROUND), get(keys.RANGE_DB)) == ("cividis", 60.0)
    assert (palette.style, get(keys.MASK_STYLE)) == ("hatch", "hatch")
    assert (get(keys.MASK_OPACITY), get(keys.CLICK_DB)) == (0.4, -12.0)
    dialog.reject()
