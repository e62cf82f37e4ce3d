import sys

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot


def test_calls_into_qt_do_not_wear_none_out(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 drops a reference of None with every void call; after enough painting the
    process dies with “deallocating None”."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100
