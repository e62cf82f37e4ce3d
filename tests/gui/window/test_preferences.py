"""Preferences take effect at once and are remembered."""

import numpy as np
import pytest

from gui.look import settings as keys
from gui.spectrogram.colours import GROUNDS, colour_table, ground_colours
from gui.window.preferences import PreferencesDialog
from tests.gui.conftest import MakeWindow
from tests.gui.stand_ins import FakeEngine


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


def test_what_is_chosen_shows_and_is_kept(make_window: MakeWindow) -> None:
    window = make_window(FakeEngine())
    window.action_set.actions["preferences"].trigger()
    dialog = window.findChild(PreferencesDialog)
    assert isinstance(dialog, PreferencesDialog)
    dialog.ground.setCurrentIndex(dialog.ground.findData("cividis"))
    dialog.range.setValue(60)
    dialog.opacity.setValue(40)
    dialog.click.setValue(-12)
    palette = window.views.spectrogram._mask_palette
    assert (palette.ground, palette.range_db, palette.opacity) == ("cividis", 60.0, 0.4)
    assert window.session.practice.click_gain == pytest.approx(0.25, abs=0.01)
    get = window.settings.get
    assert (get(keys.GROUND), get(keys.RANGE_DB)) == ("cividis", 60.0)
    assert (get(keys.MASK_OPACITY), get(keys.CLICK_DB)) == (0.4, -12.0)
    dialog.reject()
