"""Damaged files, opened in a process of their own: a decoder that crashes must fail the test, not end it."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.media_factory import make_audio, make_tone, make_video, tone

# Prints one line per file: its name, the error's class and sentence, or the decoded samples and peak.
_SCRIPT = """
import json, sys
from pathlib import Path
import numpy as np
from engine.errors import EngineError
from engine.media.frames import FrameReader
from engine.media.probe import probe
from engine.media.reader import decode_audio
for name in sys.argv[2:]:
    result = {"name": Path(name).name}
    try:
        clip = probe(Path(name))
        if clip.video is not None:
            reader = FrameReader(clip)
            for t in (0.0, 1.0, 0.3, 5.0):
                reader.frame_at(t)
            reader.close()
        buffer = decode_audio(clip, Path(sys.argv[1]))
        sound = buffer.read(0, buffer.length)
        result |= {"samples": buffer.length, "finite": bool(np.isfinite(sound).all())}
        buffer.close()
    except EngineError as error:
        result |= {"error": type(error).__name__, "sentence": str(error)}
    print(json.dumps(result))
"""


def open_all(folder: Path, cache: Path, repository: Path) -> dict[str, dict[str, object]]:
    files = [str(p) for p in sorted(folder.iterdir())]
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", _SCRIPT, str(cache), *files],
        cwd=repository,
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert run.returncode == 0, f"exit {run.returncode}: {run.stderr[-2000:]}"
    assert not list(cache.glob("audio-*"))
    results = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(results) == len(files)
    return {str(r["name"]): r for r in results}


MAKERS: dict[str, Callable[[Path], object]] = {
    "v.mp4": lambda path: make_video(path, 1.5),
    "v.mkv": lambda path: make_video(path, 1.5, audio_codec="flac"),
    "v.webm": lambda path: make_video(path, 1.5, codec="libvpx", audio_codec="libopus", rate=48_000),
    "v.avi": lambda path: make_video(path, 1.5, codec="mpeg4", audio_codec="pcm_s16le"),
    "v.ts": lambda path: make_video(path, 1.5),
    "a.wav": lambda path: make_tone(path, 1.5),
    "a.flac": lambda path: make_tone(path, 1.5),
    "a.ogg": lambda path: make_audio(path, tone(1.5, 48_000), 48_000, "libopus"),
    "a.mp3": lambda path: make_audio(path, tone(1.5), 44_100, "libmp3lame"),
}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The bytes of one sound file per container."""
    folder = tmp_path_factory.mktemp("whole")
    for name, make in MAKERS.items():
        make(folder / name)
    return {name: (folder / name).read_bytes() for name in MAKERS}


def test_headers_alone_are_called_incomplete(tmp_path: Path, whole: dict[str, bytes], repository: Path) -> None:
    folder, cache = tmp_path / "in", tmp_path / "cache"
    folder.mkdir()
    cut = {
        "v.mp4": 2000,
        "v.mkv": 400,
        "v.webm": 200,
        "a.wav": 44,
        "a.flac": 200,
        "a.ogg": 100,
        "a.mp3": 60,
        "v.ts": 376,
    }
    for name, length in cut.items():
        (folder / name).write_bytes(whole[name][:length])
    for name, result in open_all(folder, cache, repository).items():
        assert result.get("error") == "Truncated", result
        sentence = str(result["sentence"])
        assert sentence.startswith(f"“{name}” is incomplete")
        assert sentence.endswith(".")
        assert sentence.count(".") - name.count(".") == 1


def test_what_was_recorded_before_the_end_is_there(tmp_path: Path, whole: dict[str, bytes], repository: Path) -> None:
    folder, cache = tmp_path / "in", tmp_path / "cache"
    folder.mkdir()
    # MP4 keeps its index at the end: without it nothing can be read (the test above).
    for name in set(MAKERS) - {"v.mp4", "a.flac"}:
        (folder / name).write_bytes(whole[name][: len(whole[name]) * 2 // 3])
    for result in open_all(folder, cache, repository).values():
        samples = result.get("samples")
        assert isinstance(samples, int), result
        assert 0.4 * 44_100 < samples < 1.5 * 48_000 * 1.05
        assert result["finite"]


def test_garbage_is_not_media(tmp_path: Path, repository: Path, rng: np.random.Generator) -> None:
    folder, cache = tmp_path / "in", tmp_path / "cache"
    folder.mkdir()
    for suffix in ("mp4", "mkv", "mp3", "wav", "flac", "avi", ""):
        (folder / f"noise.{suffix}").write_bytes(rng.bytes(60_000))
        (folder / f"zeros.{suffix}").write_bytes(bytes(60_000))
    for name, result in open_all(folder, cache, repository).items():
        assert result.get("error") == "NotMedia", result
        assert result["sentence"] == f"“{name}” is not a video or sound file that FFmpeg can read."


def test_random_damage_never_crashes(
    tmp_path: Path, whole: dict[str, bytes], repository: Path, rng: np.random.Generator
) -> None:
    folder, cache = tmp_path / "in", tmp_path / "cache"
    folder.mkdir()
    for name, data in whole.items():
        for number in range(6):
            damaged = bytearray(data)
            spots = rng.integers(0, len(data), 2 ** rng.integers(0, 10))
            for spot in spots:
                damaged[spot] = rng.integers(256)
            (folder / f"{number}-{name}").write_bytes(damaged)
    for result in open_all(folder, cache, repository).values():
        # Any outcome is fine as long as it is a clear sentence or sound made of numbers.
        assert result.get("finite") or str(result.get("sentence", "")).endswith("."), result
