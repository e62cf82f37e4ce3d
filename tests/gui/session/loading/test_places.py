import numpy as np
from pytestqt.qtbot import QtBot

from engine.media.frames import Frame
from engine.places import PlaceMaps
from gui.session.loading.places import PictureController
from gui.work.board import JobBoard
from tests.gui.stand_ins import FakeEngine


def test_a_picture_asked_for_again_meanwhile_is_looked_at_once_and_arrives(qtbot: QtBot) -> None:
    board, engine, arrived = JobBoard(), FakeEngine(), list[PlaceMaps]()
    pictures = PictureController(board, engine)
    pictures.arrived.connect(arrived.append)
    frame = Frame(1.0, 1.04, np.zeros((9, 16, 3), np.uint8))
    for _ in range(3):
        assert pictures.look(frame) is None
    qtbot.waitUntil(lambda: bool(arrived))
    qtbot.waitUntil(lambda: board.live(None) == [])
    assert engine.looked == len(arrived) == 1
    assert pictures.look(frame) is arrived[0]
    assert board.close() == ()
