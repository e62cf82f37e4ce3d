"""An hour is handled like ten seconds: what is on screen first, memory that does not grow."""

import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from engine.grid import MaskGrid
from engine.media.buffer import AudioBuffer
from engine.media.probe import probe
from engine.media.reader import AudioDecoder
from engine.project.segmentation import Segmentation
from gui.session.loading.sound import CHUNK_COLUMNS, _Drawing
from gui.session.recording.open_clip import OpenClip
from gui.spectrogram.canvas import SpectrogramCanvas
from gui.spectrogram.colours import MaskPalette, SpectrogramData
from gui.work.jobs import CancelToken

RATE = 8000
MINUTES = 4
HOUR_S = 3600.0


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """Four minutes whose pitch tells the minute."""
    time = np.arange(60 * RATE) / RATE
    pieces = [0.4 * np.sin(2 * np.pi * 300 * (m + 1) * time) for m in range(MINUTES)]
    path = tmp_path / "long.flac"
    soundfile.write(path, np.concatenate(pieces).astype(np.float32), RATE)
    return path


def decoded_so_far(clip: OpenClip, seconds: float) -> Iterator[float]:
    """The decoding under way, stopped at the first report after some seconds of sound."""
    work = clip.decoder.run()
    while clip.buffer.available < seconds * RATE:
        next(work)
    return work


@pytest.fixture(autouse=True)
def _many_reports(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.media.reader.PROGRESS_S", 0.0)


def opened(path: Path) -> tuple[OpenClip, _Drawing]:
    clip = OpenClip.begin(probe(path), AudioDecoder(probe(path)))
    return clip, _Drawing(clip)


def test_what_comes_on_screen_is_drawn_before_decoding_reaches_it(recording: Path) -> None:
    clip, drawing = opened(recording)
    decoding = decoded_so_far(clip, 10)
    far = int(clip.grid.column_at(200.0))
    assert clip.buffer.available < 150 * RATE, "decoding is not there yet"
    drawing.visible = (far, far + CHUNK_COLUMNS)
    work = drawing.draw(CancelToken())
    first, second = next(work), next(work)
    assert first.first <= far < first.first + CHUNK_COLUMNS
    middle = first.levels[:, CHUNK_COLUMNS // 2]
    assert abs(int(middle.argmax()) - clip.grid.band_at(1200)) <= 1, "the fourth minute sounds there"
    # Everything is drawn from the complete sound in the end.
    for _ in decoding:
        continue
    drawing._decoded = True
    blocks = {block.first for block in work}
    assert first.first in blocks
    assert len(blocks | {second.first}) == -(-clip.grid.columns // CHUNK_COLUMNS)
    clip.buffer.close()


def test_a_whole_recording_on_screen_is_drawn_as_it_is_decoded(recording: Path) -> None:
    clip, drawing = opened(recording)
    decoding = decoded_so_far(clip, 13)
    blocks = []
    for block in drawing.draw(CancelToken()):
        blocks.append(block)
        if len(blocks) == 2:
            break
    assert [b.first for b in blocks] == [0, CHUNK_COLUMNS]
    del decoding
    clip.buffer.close()


def hour_of_sound() -> AudioBuffer:
    buffer = AudioBuffer(RATE, 2, round(HOUR_S * RATE))
    noise = np.random.default_rng(1).normal(0, 0.1, (2, 60 * RATE)).astype(np.float32)
    for _ in range(60):
        buffer.append(noise)
    buffer.finish()
    return buffer


def block_of(rng: np.random.Generator, columns: int) -> NDArray[np.uint8]:
    return rng.integers(0, 60, (4, 256, columns), np.uint8)


def test_an_hour_opened_separated_seen_and_read_holds_no_more_than_a_minute(qtbot: QtBot) -> None:
    """Everything that grows with the length lies on the disk."""
    rng = np.random.default_rng(2)
    tracemalloc.start()
    sound = hour_of_sound()
    palette = MaskPalette()
    canvas = SpectrogramCanvas(palette)
    qtbot.addWidget(canvas)
    canvas.resize(800, 400)
    grid = MaskGrid.for_duration(HOUR_S)
    mask, data = Segmentation(grid, ("violin", "cello", "flute", "piano")), SpectrogramData(256, grid.columns)
    labels = palette.labels_for(mask.instruments)
    block = block_of(rng, 1920)
    for first in range(0, grid.columns - 1920, 1920):
        mask.fill(first, block)
        data.set_levels(first, block[0])
        data.set_mask(first, mask.shares(first, first + 1920), labels)
    state, picture = canvas.state, canvas.picture
    state.set_grid(grid)
    picture.set_data(data, grid)
    for start in np.linspace(0, HOUR_S - 60, 20):
        state.set_span(replace(state.span, start=float(start), stop=float(start) + 60))
        canvas.grab()
        sound.read(round(start * RATE), round((start + 10) * RATE))
    held, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held < 8 << 20
    assert peak < 80 << 20
    sound.close()
