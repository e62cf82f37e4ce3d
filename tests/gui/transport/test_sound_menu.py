import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engine.playback.devices import OutputDevice
from gui.look.settings import Settings
from gui.session.listening.outputs import SoundController
from gui.transport.sound_menu import DelayDialog, SoundMenu
from gui.work.board import JobBoard


@pytest.fixture
def sound(qtbot: QtBot) -> SoundController:
    board = JobBoard()
    controller = SoundController(board)
    controller.outputs = (OutputDevice("Speakers", 2), OutputDevice("Buds & Co", 2))
    board.close()
    return controller


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def listed(menu: SoundMenu) -> list[tuple[str, bool]]:
    return [(action.text(), action.isChecked()) for action in menu.actions() if action.isCheckable()]


def test_an_output_is_chosen_and_remembered_with_its_delay(
    sound: SoundController, settings: Settings, window: QWidget, qtbot: QtBot
) -> None:
    menu = SoundMenu(sound, settings, window)
    assert listed(menu) == [("The system's output", True), ("Speakers", False), ("Buds && Co", False)]
    with qtbot.waitSignal(sound.chosen_changed):
        menu.actions()[2].trigger()
    assert listed(menu)[2] == ("Buds && Co", True)
    sound.set_delay_ms(180)
    sound.choose("Speakers")
    assert sound.delay == 0
    sound.choose("Buds & Co")
    assert sound.delay == pytest.approx(0.18)

    again = SoundController(JobBoard(window))
    SoundMenu(again, settings, window)
    assert again.chosen == "Buds & Co"
    assert again.delay_ms == 180
    again._board.close()


def test_a_delay_is_set_by_slider_or_number_and_kept_within_half_a_second(
    sound: SoundController, window: QWidget
) -> None:
    dialog = DelayDialog(sound, window)
    dialog.slider.setValue(120)
    assert sound.delay_ms == dialog.box.value() == 120
    dialog.box.setValue(-200)
    assert sound.delay_ms == dialog.slider.value() == -200
    sound.set_delay_ms(9000)
    assert sound.delay_ms == 500
    assert dialog.slider.accessibleName()
    assert dialog.box.accessibleName()


def test_a_broken_file_of_settings_counts_as_none(settings: Settings, sound: SoundController, window: QWidget) -> None:
    from gui.look import settings as keys

    for broken in ("nonsense", "[1]", '{"Speakers": "soon", "Buds": 99999}'):
        settings.set(keys.SOUND_DELAYS, broken)
        SoundMenu(sound, settings, window)
        assert not sound.delays
