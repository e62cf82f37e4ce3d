from pytestqt.qtbot import QtBot

from gui.look.words import ElidedLabel, elided


def test_the_end_of_a_long_name_stays(qtbot: QtBot) -> None:
    name = "Concert of the whole year, second part, take 17 (corrected).mp4"
    label = ElidedLabel(name)
    qtbot.addWidget(label)
    label.resize(200, 20)
    label.show()
    assert "…" in label.text()
    assert label.text().endswith(".mp4")
    assert label.toolTip() == name
    label.resize(2000, 20)
    assert label.text() == name
    assert label.toolTip() == ""
    short = elided(name, 200, label.font())
    assert short.startswith("Con")
    assert short.endswith(".mp4")
