from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.look import settings as keys
from gui.look.settings import Settings
from gui.mixer.master import MasterSection
from gui.session.listening.mixer import db_to_linear
from tests.gui.conftest import MakeSession
from tests.gui.stand_ins import FakeEngine

ARRIVES = 20_000


def test_the_lamp_names_the_moment_and_goes_there(
    make_session: MakeSession, qtbot: QtBot, settings: Settings, sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = make_session(FakeEngine())
    section = MasterSection(session, settings)
    qtbot.addWidget(section)
    session.open(sound)
    qtbot.waitUntil(lambda: session.separation.complete, timeout=ARRIVES)
    player = session.player
    assert player is not None
    assert not section.lamp.isEnabled()
    with player._orders.lock:
        player._orders.overload = 1.5 * 44_100, 2.0
    session.playback.levels_changed.emit({})
    assert "0:01.500" in section.lamp.text()
    assert "6.0 dB above" in section.lamp.toolTip()
    section.lamp.click()
    assert session.playback.position == pytest.approx(1.5)
    assert player.overload is None
    assert not section.lamp.isEnabled()


def test_volume_and_limiter_reach_the_player_and_are_remembered(
    make_session: MakeSession, qtbot: QtBot, settings: Settings, sound: Path
) -> None:
    session = make_session(FakeEngine())
    section = MasterSection(session, settings)
    qtbot.addWidget(section)
    section.slider.setValue(-120)
    section.limiter.click()
    session.open(sound)
    qtbot.waitUntil(lambda: session.player is not None, timeout=ARRIVES)
    assert session.player is not None
    assert session.player.volume == pytest.approx(db_to_linear(-12.0))
    assert session.player.limited
    assert settings.get(keys.MASTER_VOLUME) == -12.0
    again = MasterSection(make_session(FakeEngine()), settings)
    qtbot.addWidget(again)
    assert again.limiter.isChecked()
    assert again.volume.text() == "−12.0 dB"


def test_the_mix_is_not_edited_by_the_master(make_session: MakeSession, qtbot: QtBot, settings: Settings) -> None:
    session = make_session(FakeEngine())
    section = MasterSection(session, settings)
    qtbot.addWidget(section)
    section.slider.setValue(-120)
    assert session.mix.gains == {}
    assert not session.project.unsaved
