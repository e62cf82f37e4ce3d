"""The command line as other programs call it: exit status, JSON, files. As a process of its own."""

import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from engine.instruments import CLASS_IDS
from tests.engine.cli.conftest import Start, finish

RESULT_KEYS = {
    *("input", "output", "duration_s", "sample_rate", "channels"),
    *("instruments", "residual", "seconds", "device", "model"),
}
MORE_KEYS = {"track", "start_s", "lead_s", "bit_depth", "clipped", "lowered_db", "replaced", "loudness"}


def read(path: str | Path) -> np.ndarray:
    samples, _ = soundfile.read(path, dtype="float64", always_2d=True)
    return np.asarray(samples)


@pytest.mark.timeout(300)
def test_a_batch_with_bad_inputs(start: Start, recordings: Path, tiny_model: Path, tmp_path: Path) -> None:
    good = [recordings / "duet.wav", recordings / "surround.flac"]
    bad = [recordings / "missing.mp4", recordings / "text.mp4", recordings / "empty.mp3"]
    inputs = [bad[0], good[0], bad[1], bad[2], good[1]]
    status, lines, err = finish(
        start("separate", *inputs, "-o", tmp_path, "--model", tiny_model, "--json", "--bit-depth", "16")
    )
    assert status == 1
    assert [line["input"] for line in lines] == [str(i) for i in inputs]
    by_input = {line["input"]: line for line in lines}
    for name, words in zip(bad, ("does not exist", "not a video or sound file", "is empty"), strict=True):
        line = by_input[str(name)]
        assert set(line) == {"input", "error"}
        assert words in line["error"]
        assert words in err
    for name, rate, channels in ((good[0], 44_100, 2), (good[1], 48_000, 6)):
        _check_result(by_input[str(name)], name, rate, channels, tmp_path)


def _check_result(line: dict[str, Any], source: Path, rate: int, channels: int, folder: Path) -> None:
    assert set(line) == RESULT_KEYS | MORE_KEYS
    assert line["output"] == str(folder / source.stem)
    assert (line["sample_rate"], line["channels"], line["model"]) == (rate, channels, "studio")
    assert line["duration_s"] == pytest.approx(soundfile.info(source).frames / rate)
    assert line["device"] in ("cpu", "cuda", "mps")
    assert line["seconds"] > 0
    assert line["instruments"]
    for instrument in line["instruments"]:
        assert set(instrument) == {"name", "visual", "audio", "score", "stem", "quality"}
        assert instrument["stem"] == str(folder / source.stem / f"{instrument['name']}.wav")
        assert instrument["visual"] is None
        assert 0 <= instrument["audio"] <= 1
        assert 0 <= instrument["score"] <= 1
    assert line["residual"] == str(folder / source.stem / "residual.wav")
    files = [*(i["stem"] for i in line["instruments"]), line["residual"]]
    assert sorted(map(str, (folder / source.stem).iterdir())) == sorted(files)
    assert all(soundfile.info(f).samplerate == rate for f in files)
    np.testing.assert_array_equal(sum(read(f) for f in files), read(source))


@pytest.mark.timeout(300)
def test_named_instruments_and_a_table(start: Start, recordings: Path, tiny_model: Path, tmp_path: Path) -> None:
    arguments = ("separate", recordings / "duet.wav", "-o", tmp_path, "--instruments", "Violin, acoustic guitar")
    process = start(*arguments, "--model", tiny_model, "--format", "flac", "--device", "cpu")
    out, err = process.communicate(timeout=240)
    assert process.returncode == 0, err
    names = {f.name for f in (tmp_path / "duet").iterdir()}
    assert names == {"violin.flac", "acoustic_guitar.flac", "residual.flac"}
    assert "Acoustic guitar" in out
    assert str(tmp_path / "duet") in out
    assert "residual.flac" in out
    assert "Running on the CPU" in err
    before = {f: f.stat().st_mtime_ns for f in (tmp_path / "duet").iterdir()}
    again = start(*arguments, "--format", "flac", "--json")
    status, lines, err = finish(again)
    assert status == 1
    assert "nothing was overwritten" in lines[0]["error"]
    assert before == {f: f.stat().st_mtime_ns for f in (tmp_path / "duet").iterdir()}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(("separate", "a.mp4"), "-o"), (("one.mp4", "--strange"), "unrecognized")],
)
def test_usage_errors_end_with_two(start: Start, arguments: tuple[str, ...], words: str) -> None:
    process = start(*arguments)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert out == ""
    assert words in err
    assert "Traceback" not in err


def test_help_names_every_command(start: Start) -> None:
    process = start("--help")
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert all(command in out for command in ("separate", "inspect", "doctor"))


def test_files_without_a_display_get_one_sentence(start: Start, recordings: Path) -> None:
    process = start(recordings / "duet.wav", recordings / "surround.flac")
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (1, "")
    assert "no display" in err
    assert len(err.strip().splitlines()) == 1


def test_the_window_ends_when_it_is_told_to(start: Start, tmp_path: Path) -> None:
    process = start(QT_QPA_PLATFORM="offscreen", XDG_STATE_HOME=str(tmp_path))
    _wait_for(lambda: list(tmp_path.rglob("soloist.log")), process)
    process.terminate()
    process.communicate(timeout=60)
    assert process.returncode == -signal.SIGTERM


def _wait_for(condition: Callable[[], object], process: "subprocess.Popen[str]") -> None:
    deadline = time.monotonic() + 200
    while not condition():
        assert process.poll() is None, f"ended too early: {process.communicate()}"
        assert time.monotonic() < deadline
        time.sleep(0.005)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("phase", ["decoding", "writing"])
def test_ctrl_c_leaves_nothing_behind(
    start: Start, long_recording: Path, tiny_model: Path, tmp_path: Path, phase: str
) -> None:
    cache, target = tmp_path / "cache", tmp_path / "out"
    # `command &` in a script starts it with Ctrl-C ignored; it must listen all the same.
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        process = start(
            *("separate", long_recording, "-o", target, "--model", tiny_model, "--json"),
            *("--instruments", ",".join(CLASS_IDS)),
            XDG_CACHE_HOME=str(cache),
        )
    finally:
        signal.signal(signal.SIGINT, before)
    if phase == "decoding":
        _wait_for(lambda: list(cache.glob("soloist/audio-*")), process)
    else:
        _wait_for(lambda: list(target.glob("long/*.tmp-*")), process)
    process.send_signal(signal.SIGINT)
    status, lines, err = finish(process)
    assert status == 130
    assert lines == []
    assert "Traceback" not in err
    assert not target.exists()
    assert list(cache.rglob("audio-*")) == []
