"""docs/first-minutes.md, docs/listening.md and docs/the-list.md, followed on the demo, step by step."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.separation_events import Doubt
from gui.actions.table import ACTIONS, plain_text
from tests.gui.app.test_practising_page import Reader, named
from tests.gui.conftest import MakeWindow
from tests.gui.stand_ins import FakeEngine

LEFT = Qt.MouseButton.LeftButton


def try_the_demo(reader: Reader) -> None:
    area = reader.window.welcome.drop_area
    assert area.newcomer.isVisible()
    QTest.mouseClick(area.demo_button, LEFT)
    reader.until(lambda: reader.session.separation.complete)
    assert reader.session.instruments == ("flute", "cello")


def see_who_plays_what(reader: Reader) -> None:
    shown = reader.window.commands.mask_shown
    for expected in (False, True):
        reader.key("V")
        assert shown() is expected
    row = reader.window.panel.rows["flute"]
    assert (row.picture.doubt, row.sound.doubt) != (None, None)
    assert {row.picture.doubt, row.sound.doubt} <= set(get_args(Doubt))


def hear_one_player_alone(reader: Reader) -> None:
    for expected in ({"flute"}, set()):
        QTest.mouseClick(reader.window.panel.rows["flute"].solo, LEFT)
        assert reader.session.mix.solo == expected


def open_your_own(reader: Reader) -> None:
    assert reader.window.acceptDrops()
    assert any("Ctrl+O" in spec.keys for spec in ACTIONS if spec.id == "open")


def find_your_way(reader: Reader) -> None:
    state = reader.window.views.spectrogram.state
    reader.key("Ctrl++")
    narrow = state.span
    reader.key("Z")
    assert state.span.stop - state.span.start > narrow.stop - narrow.start


def keep_it(reader: Reader) -> None:
    assert {spec.id for spec in ACTIONS if {"Ctrl+S", "Ctrl+E"} & set(spec.keys)} == {"save", "export"}
    assert reader.window.action_set.actions["save"].isEnabled()


def when_something_is_wrong(reader: Reader) -> None:
    reader.window.action_set.actions["copy-report"].trigger()
    assert "copied" in reader.window.messages.texts()[-1]


def alone_or_left_out(reader: Reader) -> None:
    session = reader.session
    for keys, chosen in (("1", "flute"), ("2", "cello"), ("0", "other")):
        reader.key(keys)
        assert session.selected == chosen
    for keys in ("1", "S", "2", "S", "M"):
        reader.key(keys)
    assert session.mix.solo == {"flute", "cello"}
    assert session.mix.mute == {"cello"}


def louder_softer(reader: Reader) -> None:
    session, slider = reader.session, reader.window.panel.rows["flute"].slider
    slider.setValue(-60)
    assert session.mixer.gain_db("flute") == pytest.approx(-6.0)
    reader.key("Alt+Z")
    assert session.mixer.gain_db("flute") == 0.0
    slider.setValue(-60)
    QTest.mouseDClick(slider, LEFT)
    assert session.mixer.gain_db("flute") == 0.0
    reader.window.action_set.actions["reset-mix"].trigger()
    assert not session.mix.solo


def before_and_after(reader: Reader) -> None:
    seen = []
    for _ in range(3):
        reader.key("\\")
        seen.append(reader.session.mixer.compared)
    assert seen == ["original", "network", "mix"]


def go_there(reader: Reader) -> None:
    playback = reader.session.playback
    places = []
    for keys in ("Home", "Right", "Shift+Right", "Left", "Shift+Left"):
        reader.key(keys)
        places.append(playback.position)
    assert places == pytest.approx([0.0, 5.0, 6.0, 1.0, 0.0])


def again_and_again(reader: Reader) -> None:
    playback = reader.session.playback
    playback.seek(2.0)
    reader.key("Shift+Home")
    playback.seek(4.0)
    reader.key("Shift+End")
    assert playback.loop == (2.0, 4.0)
    reader.key("Ctrl+L")
    assert playback.loop is None


def slower(reader: Reader) -> None:
    playback = reader.session.playback
    reader.key("<")
    assert playback.speed < 1
    reader.key(">")
    assert playback.speed == 1
    for speed in (0.5, 1.0):
        reader.key("Shift+K")
        assert playback.speed == speed


def only_what_is_selected(reader: Reader) -> None:
    assert any("Shift+Space" in spec.keys for spec in ACTIONS if spec.id == "audition")


def take_it_along(reader: Reader) -> None:
    assert reader.window.action_set.actions["export"].isEnabled()


def somebody_does_not_play(reader: Reader) -> None:
    session, row = reader.session, reader.window.panel.rows["cello"]
    row.tick.click()
    reader.until(lambda: "cello" not in session.instruments and session.separation.complete)
    row.tick.click()
    reader.until(lambda: "cello" in session.instruments and session.separation.complete)
    session.select("cello")
    reader.window.action_set.actions["remove-instrument"].trigger()
    reader.until(lambda: "cello" not in session.instruments and session.separation.complete)


def somebody_is_missing(reader: Reader) -> None:
    add(reader, "cell", "cello")


def nobody_is_found(reader: Reader) -> None:
    assert reader.window.panel.add_button.isEnabled()


def none_of_the_21(reader: Reader) -> None:
    add(reader, "Voice", "voice")


def do_not_touch_this_one(reader: Reader) -> None:
    reader.session.select("flute")
    reader.key("P")
    project = reader.session.editing.project
    assert project is not None
    assert "flute" in project.protected
    reader.key("P")


def again(reader: Reader) -> None:
    reader.key("Ctrl+R")
    reader.until(lambda: reader.session.separation.complete)
    # Protected, and not any more, came after.
    for _ in range(3):
        reader.key("Ctrl+Z")
    reader.until(lambda: "voice" not in reader.session.instruments)


def add(reader: Reader, letters: str, instrument_id: str) -> None:
    """Ins, some letters, Enter."""
    reader.key("Ins")
    search = reader.window.panel.add_button.popup.search
    QTest.keyClicks(search, letters)
    QTest.keyClick(search, Qt.Key.Key_Return)
    reader.until(lambda: instrument_id in reader.session.instruments and reader.session.separation.complete)


PAGES: dict[str, dict[str, Callable[[Reader], None]]] = {
    "first-minutes": {
        "Try the demo": try_the_demo,
        "See who plays what": see_who_plays_what,
        "Hear one player alone": hear_one_player_alone,
        "Open your own": open_your_own,
        "Find your way": find_your_way,
        "Keep it": keep_it,
        "When something is wrong": when_something_is_wrong,
    },
    "listening": {
        "Alone, or left out": alone_or_left_out,
        "Louder, softer": louder_softer,
        "Before and after": before_and_after,
        "Go there": go_there,
        "Again and again": again_and_again,
        "Slower": slower,
        "Only what is selected": only_what_is_selected,
        "Take it along": take_it_along,
    },
    "the-list": {
        "Somebody is listed who does not play": somebody_does_not_play,
        "Somebody is missing": somebody_is_missing,
        "Nobody is found": nobody_is_found,
        "It is none of the 21": none_of_the_21,
        "Do not touch this one": do_not_touch_this_one,
        "Again": again,
    },
}


def test_the_first_pages_are_followed_on_the_demo(
    make_window: MakeWindow, qtbot: QtBot, tmp_path: Path, repository: Path
) -> None:
    known = {keys for spec in ACTIONS for keys in spec.keys}
    texts = {(spec.menu.split("/")[0], plain_text(spec)) for spec in ACTIONS}
    for name, steps in PAGES.items():
        page = (repository / f"docs/{name}.md").read_text("utf-8")
        assert named(page) == list(steps), name
        assert [k for k in re.findall(r"\b(?:Ctrl|Shift|Alt)(?:\+\w+)+", page) if k not in known] == []
        assert set(re.findall(r"\*(\w+) > ([^*]+)\*", page)) <= texts
    window = make_window(FakeEngine())
    reader = Reader(window, qtbot, tmp_path)
    for steps in PAGES.values():
        for step in steps.values():
            step(reader)
