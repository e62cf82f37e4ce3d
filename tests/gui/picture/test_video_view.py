from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.picture.video_view import VideoView, to_image


@pytest.fixture
def video(qtbot: QtBot) -> VideoView:
    widget = VideoView()
    qtbot.addWidget(widget)
    widget.resize(400, 400)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def picture(width: int = 320, height: int = 180, colour: tuple[int, int, int] = (200, 40, 10)) -> SimpleNamespace:
    return SimpleNamespace(image=np.full((height, width, 3), colour, np.uint8))


def test_a_frame_keeps_its_shape_between_black_bars(video: VideoView) -> None:
    video.set_frame(picture())
    assert video.frame_rect().toRect().getRect() == (0, 88, 400, 225)
    shot = video.grab().toImage()
    ratio = shot.devicePixelRatio()
    assert shot.pixelColor(round(200 * ratio), round(40 * ratio)).lightness() < 15
    middle = shot.pixelColor(round(200 * ratio), round(200 * ratio))
    assert (middle.red(), middle.green(), middle.blue()) == (200, 40, 10)


def test_the_decoder_may_reuse_its_buffer(video: VideoView) -> None:
    frame = picture()
    video.set_frame(frame)
    frame.image[:] = 0
    assert video.grab().toImage().pixelColor(200, 200).red() == 200


def test_an_image_is_a_copy_also_of_a_view_into_a_larger_array() -> None:
    padded = np.zeros((4, 10, 3), np.uint8)
    padded[:, 2:5] = (1, 2, 3)
    image = to_image(padded[:, 2:5])
    padded[:] = 9
    assert image.size().width() == 3
    assert {image.pixel(x, y) & 0xFFFFFF for x in range(3) for y in range(4)} == {0x010203}


def test_anything_but_rgb_bytes_is_refused() -> None:
    with pytest.raises(ValueError, match="uint8"):
        to_image(np.zeros((4, 4), np.uint8))


@pytest.mark.parametrize(("x", "y"), [(0.1, 0.2), (0.5, 0.5), (0.95, 0.9)])
def test_a_click_is_told_in_the_frames_own_measure(video: VideoView, qtbot: QtBot, x: float, y: float) -> None:
    video.set_frame(picture())
    rect = video.frame_rect()
    place = QPoint(round(rect.left() + x * rect.width()), round(rect.top() + y * rect.height()))
    with qtbot.waitSignal(video.clicked) as told:
        QTest.mouseClick(video, Qt.MouseButton.LeftButton, pos=place)
    assert told.args == pytest.approx([x, y], abs=0.005)


def test_a_drag_or_a_click_beside_the_frame_is_none(video: VideoView, qtbot: QtBot) -> None:
    video.set_frame(picture())
    with qtbot.assertNotEmitted(video.clicked):
        QTest.mouseClick(video, Qt.MouseButton.LeftButton, pos=QPoint(200, 20))
        QTest.mousePress(video, Qt.MouseButton.LeftButton, pos=QPoint(100, 200))
        QTest.mouseMove(video, QPoint(200, 200))
        QTest.mouseRelease(video, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))


def test_a_drag_across_the_frame_skims_and_stops_at_its_edges(video: VideoView) -> None:
    video.set_frame(picture())
    rect = video.frame_rect()
    told: list[float] = []
    video.skimmed.connect(told.append)
    middle = round(rect.center().y())
    QTest.mousePress(video, Qt.MouseButton.LeftButton, pos=QPoint(round(rect.left() + 10), middle))
    for x in (rect.left() + rect.width() / 4, rect.right() + 500, rect.left() - 500):
        QTest.mouseMove(video, QPoint(round(x), middle))
    QTest.mouseRelease(video, Qt.MouseButton.LeftButton, pos=QPoint(round(rect.left()), middle))
    assert told == pytest.approx([0.25, 1, 0], abs=0.01)
    QTest.mouseMove(video, QPoint(round(rect.center().x()), middle))
    assert len(told) == 3, "without a button nothing is skimmed"


def test_a_heat_map_tints_where_it_is_hot_and_only_there(video: VideoView) -> None:
    video.set_frame(picture(colour=(0, 0, 0)))
    heat = np.zeros((2, 2))
    heat[0, 1] = 1
    video.set_heatmap(heat, "#56B4E9")
    shot = video.grab().toImage()
    ratio = shot.devicePixelRatio()
    right, top = int(398 * ratio), int(95 * ratio)
    hot, cold = shot.pixelColor(right, top), shot.pixelColor(int(5 * ratio), int(300 * ratio))
    assert hot.blue() > 120
    assert hot.blue() > hot.red() + 50
    assert cold.lightness() < 10
    video.set_heatmap(None)
    assert video.grab().toImage().pixelColor(right, top).lightness() < 10


@pytest.mark.parametrize("sound_only", [False, True])
def test_without_a_frame_words_stand_there(video: VideoView, qtbot: QtBot, sound_only: bool) -> None:
    if sound_only:
        video.show_sound_only()
        assert "Sound only" in video.accessibleDescription()
    shot = video.grab().toImage().convertToFormat(video.grab().toImage().Format.Format_Grayscale8)
    assert np.frombuffer(shot.constBits(), np.uint8).max() > 120
    with qtbot.assertNotEmitted(video.clicked):
        QTest.mouseClick(video, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
