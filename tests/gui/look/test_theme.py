import itertools

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from engine.instruments import PALETTE
from gui.look import theme
from gui.look.icons import icon_names, tinted_icon
from gui.look.tokens import DARK, LIGHT, Tokens, contrast


@pytest.fixture
def look(qapp: QApplication) -> theme.Theme:
    return theme.Theme(qapp, "dark")


@pytest.mark.parametrize("t", [DARK, LIGHT], ids=lambda t: t.name)
def test_every_text_is_readable_on_every_ground_it_stands_on(t: Tokens) -> None:
    grounds = [t.window, t.panel, t.raised, t.hover, t.pressed, t.field]
    pairs = [*itertools.product([t.text], [*grounds, t.selection])]
    pairs += [*itertools.product([t.text_secondary], [t.window, t.panel, t.raised, t.field])]
    pairs += [*itertools.product([t.danger, t.warning, t.success], [t.window, t.panel, t.raised])]
    pairs += [(t.accent_text, t.accent), (t.accent_text, t.accent_hover), (t.accent, t.selection)]
    pairs += [(t.tip_text, t.tip), (t.key_text, t.key_white), (t.accent, t.window)]
    pairs += [(t.canvas_text, t.canvas), (t.canvas_secondary, t.canvas), (t.canvas_secondary, t.canvas_unknown)]
    poor = [(a, b, round(contrast(a, b), 2)) for a, b in pairs if contrast(a, b) < 4.5]
    assert not poor


@pytest.mark.parametrize("t", [DARK, LIGHT], ids=lambda t: t.name)
def test_borders_of_inputs_stand_out_from_both_of_their_sides(t: Tokens) -> None:
    grounds = [t.window, t.panel, t.raised, t.field]
    assert min(contrast(t.border_strong, ground) for ground in grounds) >= 3.0


def test_contrast_is_the_published_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_every_instrument_colour_reads_on_the_pictures_and_under_its_letters() -> None:
    for colour in PALETTE:
        assert contrast(theme.colour_on_canvas(colour), DARK.canvas) >= 4.5


def test_a_colour_that_already_reads_is_left_alone() -> None:
    assert theme.colour_on_canvas("#E69F00") == "#E69F00"


def test_theme_switches_palette_and_tells(qtbot: QtBot, look: theme.Theme, qapp: QApplication) -> None:
    look.set_choice("dark")
    assert theme.tokens() is DARK
    with qtbot.waitSignal(look.changed):
        look.set_choice("light")
    assert theme.tokens() is LIGHT
    assert qapp.palette().window().color().name().upper() == LIGHT.window
    look.set_choice("dark")


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_draws_something_and_stays_within_its_box(qapp: QApplication, name: str) -> None:
    image = theme.icon(name).pixmap(QSize(48, 48), 1.0).toImage()
    alpha = np.array([[image.pixelColor(x, y).alpha() for x in range(48)] for y in range(48)])
    assert (alpha > 128).sum() > 20
    border = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
    assert not border.any()


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(KeyError, match="no icon"):
        theme.icon("nonsense")


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_icons_are_sharp_at_every_scale(qapp: QApplication, ratio: float) -> None:
    pixmap = theme.icon("play").pixmap(QSize(20, 20), ratio)
    assert pixmap.width() == round(20 * ratio)


def _ink(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off) -> str:
    return icon.pixmap(QSize(24, 24), 1.0, mode, state).toImage().pixelColor(12, 12).name().upper()


def test_an_icon_has_a_colour_for_being_on_and_one_for_being_disabled(qapp: QApplication) -> None:
    icon = tinted_icon("stop", "#FF0000", "#00FF00", "#0000FF")
    for state, colour in ((QIcon.State.Off, "#FF0000"), (QIcon.State.On, "#00FF00")):
        assert _ink(icon, QIcon.Mode.Normal, state) == _ink(icon, QIcon.Mode.Active, state) == colour
        assert _ink(icon, QIcon.Mode.Disabled, state) == "#0000FF"


def test_an_icon_is_the_same_each_time(qtbot: QtBot, look: theme.Theme) -> None:
    # Qt keeps what it has drawn of each icon by this number: new icons fill that store.
    button = QToolButton()
    qtbot.addWidget(button)
    seen = set[int]()
    for _ in range(3):
        for name in ("play", "pause"):
            theme.bind_icon(button, name)
            seen.add(button.icon().cacheKey())
    assert len(seen) == 2


def test_a_bound_icon_follows_the_theme_and_can_be_changed(qtbot: QtBot, look: theme.Theme) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    action = QAction(button)
    for target in (button, action):
        theme.bind_icon(target, "stop")
    look.set_choice("light")
    QApplication.processEvents()
    assert _ink(button.icon()) == _ink(action.icon()) == LIGHT.text
    look.set_choice("dark")
    QApplication.processEvents()
    assert _ink(button.icon()) == _ink(action.icon()) == DARK.text
    before = button.icon().pixmap(QSize(24, 24), 1.0).toImage()
    theme.bind_icon(button, "play")
    assert button.icon().pixmap(QSize(24, 24), 1.0).toImage() != before
