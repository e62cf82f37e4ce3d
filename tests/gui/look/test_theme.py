import itertools
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from engine.instruments import PALETTE
from gui.look import theme
from gui.look.icons import icon_names, tinted_icon
from gui.look.tokens import DARK, DARK_SHARP, LIGHT, LIGHT_SHARP, THEMES, Tokens, contrast


@pytest.fixture
def look(qapp: QApplication) -> theme.Theme:
    return theme.Theme(qapp, "dark")


@pytest.mark.parametrize("t", THEMES, ids=lambda t: f"{t.name}{t.sharp}")
def test_every_text_is_readable_on_every_ground_it_stands_on(t: Tokens) -> None:
    grounds = [t.window, t.panel, t.raised, t.hover, t.pressed, t.field]
    pairs = [*itertools.product([t.text], [*grounds, t.selection])]
    pairs += [*itertools.product([t.text_secondary], [t.window, t.panel, t.raised, t.field])]
    pairs += [*itertools.product([t.danger, t.warning, t.success], [t.window, t.panel, t.raised])]
    pairs += [(t.accent_text, t.accent), (t.accent_text, t.accent_hover), (t.accent, t.selection)]
    pairs += [(t.tip_text, t.tip), (t.key_text, t.key_white), (t.accent, t.window)]
    pairs += [(t.canvas_text, t.canvas), (t.canvas_secondary, t.canvas), (t.canvas_secondary, t.canvas_unknown)]
    poor = [(a, b, round(contrast(a, b), 2)) for a, b in pairs if contrast(a, b) < (7.0 if t.sharp else 4.5)]
    assert not poor


@pytest.mark.parametrize("t", THEMES, ids=lambda t: f"{t.name}{t.sharp}")
def test_borders_of_inputs_stand_out_from_both_of_their_sides(t: Tokens) -> None:
    grounds = [t.window, t.panel, t.raised, t.field]
    assert min(contrast(t.border_strong, ground) for ground in grounds) >= (7.0 if t.sharp else 3.0)
    if t.sharp:
        # There every border counts, and what is disabled can be read.
        assert min(contrast(edge, ground) for edge in (t.border, t.text_disabled) for ground in grounds) >= 4.5
    # How far a bar is.
    assert min(contrast(t.groove, filled) for filled in (t.accent, t.text_secondary)) >= 3.0
    # The focus is a border, too.
    assert min(contrast(t.accent, ground) for ground in grounds) >= 3.0


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


def test_high_contrast_comes_and_goes_with_the_preference(qtbot: QtBot, look: theme.Theme, qapp: QApplication) -> None:
    for choice, sharp in (("dark", DARK_SHARP), ("light", LIGHT_SHARP)):
        look.set_choice("dark" if choice == "dark" else "light")
        with qtbot.waitSignal(look.changed):
            look.set_contrast("high")
        assert theme.tokens() is look.tokens is sharp
        assert look.sharp
        look.set_contrast("usual")
        assert theme.tokens() is (DARK if choice == "dark" else LIGHT)
    look.set_contrast("system")


def test_high_contrast_follows_the_system(
    look: theme.Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    preference, seen = Qt.ContrastPreference, list[theme.Tokens]()
    for wished in (preference.NoPreference, preference.HighContrast, preference.NoPreference):
        monkeypatch.setattr(look, "_wishes", SimpleNamespace(contrastPreference=lambda wished=wished: wished))
        qapp.styleHints().accessibility().contrastPreferenceChanged.emit(wished)
        seen.append(theme.tokens())
    assert seen == [DARK, DARK_SHARP, DARK]


def test_who_asks_for_no_motion_gets_none(qtbot: QtBot, look: theme.Theme) -> None:
    part = QToolButton()
    qtbot.addWidget(part)
    look.set_motion("still")
    assert theme.still(part)
    look.set_motion("system")
    assert not theme.still(part)


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
