"""Where players are, and when they move: a small composed video in which each movement is known."""

from pathlib import Path

import av
import numpy as np
import pytest
from av import AudioFrame, VideoFrame
from av.audio.stream import AudioStream
from av.video.stream import VideoStream

from engine.arrays import Floats
from engine.errors import SplitError
from engine.instruments import CLASS_IDS, class_index
from engine.media.probe import Clip, probe
from engine.places import PlaceMaps
from engine.twins.motion import Motion, find_motion
from engine.twins.players import find_players, players_at

FPS, SECONDS, SIZE = 25, 6.0, (96, 160)
STARTS = {0.25: (1.5, 4.0), 0.75: (2.5,)}
"""When something sets out, by where in the picture."""
PLAYERS = players_at((0.25, 0.5), (0.75, 0.5))


def texture(shape: tuple[int, int], rng: np.random.Generator) -> Floats:
    """Grey levels that change softly, as a lens makes them."""
    fine = np.kron(rng.uniform(20, 220, (shape[0] // 6 + 3, shape[1] // 6 + 3)), np.ones((6, 6)))
    for _ in range(2):
        fine = np.mean([np.roll(fine, n, axis) for axis in (0, 1) for n in (-2, -1, 0, 1, 2)], axis=0)
    return np.asarray(fine[: shape[0], : shape[1]], np.float32)


def film(path: Path, away: tuple[float, float] = (9.0, 9.0)) -> Clip:
    """Two patches that set out at their times and move for 0.4 s; the camera swings all the while."""
    rng = np.random.default_rng(3)
    hall, other, patch = texture((96, 240), rng), texture(SIZE, rng), texture((20, 20), rng)
    with av.open(str(path), "w") as container:
        picture = container.add_stream("libx264", rate=FPS, options={"preset": "ultrafast", "crf": "18"})
        sound = container.add_stream("pcm_s16le", rate=8000, layout="mono")
        assert isinstance(picture, VideoStream)
        assert isinstance(sound, AudioStream)
        picture.height, picture.width, picture.pix_fmt = *SIZE, "yuv420p"
        for number in range(round(SECONDS * FPS)):
            t = number / FPS
            right = abs(number % 24 - 12)
            image = hall[:, right:][:, : SIZE[1]].copy()
            for place, starts in STARTS.items():
                down = sum(float(np.clip(t - start, 0, 0.4)) for start in starts) * 40
                top, left = round(20 + down), round(place * SIZE[1] - 4) - right
                image[top : top + 20, left : left + 20] = patch
            image = other if away[0] <= t < away[1] else image
            pixels = np.repeat(image[..., None], 3, axis=2).astype(np.uint8)
            container.mux(picture.encode(VideoFrame.from_ndarray(pixels, format="rgb24")))
        container.mux(picture.encode())
        silence = AudioFrame.from_ndarray(np.zeros((1, round(SECONDS * 8000)), np.int16), "s16", "mono")
        silence.sample_rate, silence.pts = 8000, 0
        container.mux(sound.encode(silence))
    return probe(path)


def motion_of(clip: Clip) -> Motion:
    *_, motion = find_motion(clip, PLAYERS, 0.0, SECONDS)
    assert isinstance(motion, Motion)
    return motion


def test_each_player_moves_in_their_part_of_the_picture_when_they_do(tmp_path: Path) -> None:
    motion = motion_of(film(tmp_path / "two.mkv"))
    assert motion.step == pytest.approx(1 / FPS)
    for row, starts in zip(motion.change, STARTS.values(), strict=True):
        usual = float(np.median(row))
        for start in starts:
            near = np.abs(motion.times - start) < 0.25
            assert motion.times[near][row[near].argmax()] == pytest.approx(start, abs=0.12)
            assert row[near].max() > 3 * usual
        quiet = (np.abs(motion.times[:, None] - np.array([*starts, *(s + 0.4 for s in starts)])) > 0.25).all(axis=1)
        assert row[quiet].max() < 0.5 * row.max()


def test_what_is_shown_between_two_cuts_says_nothing(tmp_path: Path) -> None:
    motion = motion_of(film(tmp_path / "cut.mkv", (2.0, 3.0)))
    assert not ((motion.times > 1.99) & (motion.times < 3.0)).any()
    assert (motion.times > 3.1).sum() > 50
    assert motion.change[1].max() < 3 * np.median(motion.change[1])


def heat(*places: tuple[int, int, float]) -> PlaceMaps:
    """Places (row, column, how sure) of a map where violins are seen."""
    detail = np.full((len(CLASS_IDS), 12, 20), -6.0, np.float32)
    y, x = np.mgrid[0:12, 0:20]
    for row, column, sure in places:
        bump = (6 + sure) * np.exp(-((y - row) ** 2 + (x - column) ** 2) / 4.0) - 6
        detail[class_index("violin")] = np.maximum(detail[class_index("violin")], bump)
    return PlaceMaps(np.zeros((len(CLASS_IDS), 3, 5), np.float32), detail)


def test_two_places_of_the_heat_map_are_two_players_and_one_is_none() -> None:
    found = find_players([heat((6, 4, 3.0), (5, 15, 2.0))], "violin")
    assert found is not None
    left, right = found
    assert left.left < 4.5 / 20 < left.right <= right.left < 15.5 / 20 < right.right
    assert find_players([heat((6, 4, 3.0))], "violin") is None
    assert find_players([], "violin") is None
    assert find_players([heat((6, 4, 3.0), (5, 15, 2.0))], "viola_d_amore") is None, "the networks do not know it"


def test_points_that_cannot_be_two_players_are_refused() -> None:
    assert players_at((0.8, 0.5), (0.2, 0.5))[0].left < 0.2
    for one, other in (((0.5, 0.5), (0.52, 0.5)), ((-0.1, 0.5), (0.8, 0.5))):
        with pytest.raises(SplitError):
            players_at(one, other)
