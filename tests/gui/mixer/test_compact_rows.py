from pathlib import Path

from pytestqt.qtbot import QtBot

from gui.mixer.panel import ROOMY_ROWS
from tests.gui.conftest import MakeWindow
from tests.gui.stand_ins import FakeEngine

EIGHT = ("violin", "flute", "cello", "piano", "trumpet", "clarinet", "acoustic_guitar", "saxophone")


def test_many_rows_take_two_lines_each_and_nothing_of_them_is_cut(
    make_window: MakeWindow, qtbot: QtBot, video: Path
) -> None:
    engine = FakeEngine()
    window = make_window(engine)
    window.session.open(video)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=20_000)
    few = window.panel.rows["violin"].sizeHint().height()
    for name in EIGHT:
        window.session.toggle_instrument(name, True)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=20_000)
    assert len(window.panel.rows) > ROOMY_ROWS
    rows = [window.panel.rows[name] for name in EIGHT]
    qtbot.waitUntil(lambda: all(row.height() < 0.65 * few for row in rows))
    assert sum(row.height() + 2 for row in rows) <= 8 * 46
    for row in rows:
        assert row.height() >= row.minimumSizeHint().height()
        assert not row.picture.isVisible()
        for part in (row.name, row.gain, row.solo, row.mute, row.slider):
            assert part.isVisible()
            assert part.width() >= min(part.minimumSizeHint().width(), part.sizeHint().width())
