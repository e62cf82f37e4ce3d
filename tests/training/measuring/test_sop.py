"""The protocol of MUSIC on solos that are made here: which samples are taken, what is scored, what is refused."""

import argparse
import csv
import json
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch
from PIL import Image

from engine.model.checkpoint import save_model
from engine.model.deep_unet import build_audio
from engine.model.visual_resnet import VisualConfig, VisualResNet
from tests.tiny_models import STRONGEST, TINY
from tests.training.small_data import RATE, notes
from training.measuring.evaluate import add_arguments, main
from training.measuring.methods import EvaluationError
from training.measuring.sop import SAMPLES, Solo, pair_tasks, read_pairs

SECONDS = 20.0
COUNT = 160
"""Frames at 8 a second: the middle one, number 80, begins at 9.9375 s."""
MIDDLE = int(79.5 / 8 * RATE)


def solo(root: Path, instrument: str, name: str, sound: np.ndarray, frames: bool = True) -> list[object]:
    """A solo as the published preparation leaves it; the cells of its line."""
    audio, shown = root / "audio" / instrument / f"{name}.wav", root / "frames" / instrument / f"{name}.mp4"
    audio.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(audio, sound, RATE, subtype="FLOAT")
    if frames:
        shown.mkdir(parents=True)
        for number in (72, 80, 88):
            Image.new("RGB", (64, 36), (number, 2 * number, 0)).save(shown / f"{number:06d}.jpg", quality=95)
    return [f"audio/{instrument}/{name}.wav", f"frames/{instrument}/{name}.mp4", COUNT]


def write_list(path: Path, *lines: list[object]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(lines)
    return path


def tone(instrument: str, voice: int) -> np.ndarray:
    return notes(instrument, voice, 7, SECONDS)


def test_the_samples_around_the_middle_frame_are_halved_and_summed(tmp_path: Path) -> None:
    first, second = tone("clarinet", 1), tone("violin", 2)
    lines = solo(tmp_path, "clarinet", "a", first) + solo(tmp_path, "violin", "b", second)
    pairs = read_pairs(write_list(tmp_path / "test.csv", lines))
    (task,) = pair_tasks(pairs)
    assert (task.instruments, task.rate, task.scored) == (("clarinet", "violin"), 11_025, 65_280)
    assert task.stems.shape == (2, 65_535)
    half = SAMPLES // 2
    np.testing.assert_allclose(task.stems[0, : 2 * half], first[MIDDLE - half : MIDDLE + half] / 2, atol=1e-6)
    np.testing.assert_allclose(task.mix, task.stems.sum(axis=0), atol=1e-6)
    assert task.frame_at is not None
    reds = [int(task.frame_at(t)[100, 100, 0]) for t in (0.0, 3.0, 5.9)]
    assert reds == pytest.approx([72, 80, 88], abs=3), "the frames a second before, at and after the middle"


def test_a_short_solo_is_repeated_and_the_beginning_stays_silent(tmp_path: Path) -> None:
    """The middle frame of a solo of 2 s, told to have 16 frames, is number 8: 0.9375 s."""
    short = notes("flute", 0, 3, 2.0)
    sound = tmp_path / "flute.wav"
    soundfile.write(sound, short, RATE, subtype="FLOAT")
    other = tmp_path / "violin.wav"
    soundfile.write(other, tone("violin", 2), RATE, subtype="FLOAT")
    pair = Solo(sound, None, 16, "flute"), Solo(other, None, COUNT, "violin")
    (task,) = pair_tasks([pair])
    begin = SAMPLES // 2 - int(7.5 / 8 * RATE)
    assert not task.stems[0, :begin].any()
    np.testing.assert_allclose(task.stems[0, begin : begin + len(short)], short / 2, atol=1e-6)
    again = task.stems[0, begin + len(short) : -1]
    np.testing.assert_allclose(again, short[: len(again)] / 2, atol=1e-6)
    assert task.frame_at is None


def test_pairs_that_cannot_be_scored_are_left_out_and_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    silence = np.zeros(round(SECONDS * RATE), np.float32)
    a, b = solo(tmp_path, "violin", "a", tone("violin", 1)), solo(tmp_path, "violin", "b", tone("violin", 2))
    c, d = solo(tmp_path, "tuba", "c", silence), solo(tmp_path, "flute", "d", tone("flute", 1))
    path = write_list(tmp_path / "test.csv", a + b, a + c, d + a)
    assert [task.id for task in pair_tasks(read_pairs(path))] == ["sop/002"]
    assert "sop/000 is left out: both solos are of one instrument" in caplog.text
    assert "sop/001 is left out: one of its solos is silent" in caplog.text


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([], "holds no pairs"),
        ([["a.wav", "f", 3]], "3 columns"),
        ([["audio/violin/a.wav", "f", "-3", "audio/violin/a.wav", "f", 3]], "no number of frames"),
        ([["audio/violin/a.wav", "f", "9" * 4000, "audio/violin/a.wav", "f", 3]], "no number of frames"),
        ([["audio/violin/gone.wav", "f", 3, "audio/violin/a.wav", "f", 3]], "gone.wav, which is not there"),
        ([["audio/violin/a.wav", "f", 3, "audio/oboe/a.wav", "f", 3]], "none of the 21"),
    ],
)
def test_a_list_of_another_kind_is_refused(tmp_path: Path, lines: list[list[object]], said: str) -> None:
    for name in ("violin", "oboe"):
        solo(tmp_path, name, "a", np.zeros(100, np.float32), frames=False)
    with pytest.raises(EvaluationError, match=said):
        read_pairs(write_list(tmp_path / "test.csv", *lines))


def test_the_command_measures_every_row(tmp_path: Path) -> None:
    """From the list to the tables: a mixture of two at one level has an SDR of about 0, ideal masks separate it."""
    torch.manual_seed(3)
    visual = VisualResNet(VisualConfig(widths=(4, 4, 4, 4)))
    model = save_model(tmp_path / "model", "tiny", build_audio(TINY), visual, STRONGEST, {})
    solos = [solo(tmp_path, name, "a", tone(name, k)) for k, name in enumerate(("tuba", "clarinet", "violin", "flute"))]
    path = write_list(
        tmp_path / "test.csv",
        ["path_audio", "path_frames", "count", "path_audio", "path_frames", "count"],
        solos[0] + solos[2], solos[1] + solos[3],
    )  # fmt: skip
    parser, out = argparse.ArgumentParser(), tmp_path / "out"
    add_arguments(parser)
    options = ["--protocol", "sop", "--pairs", path, "--data", tmp_path, "--model", model, "--device", "cpu", "-o", out]
    assert main(parser.parse_args([str(option) for option in options])) == 0
    results = json.loads((out / "results.json").read_text(encoding="utf-8"))
    assert (results["score_rate"], results["pairs"]) == (11_025, "test.csv")
    sdr = {row["row"]: row["sdr"]["mean"] for row in results["rows"]}
    keys = {"mixture", "ideal-binary", "ideal-ratio"}
    assert set(sdr) == keys | {f"tiny {key}" for key in ("audio-only", "fused", "wrong-picture", "named")}
    assert {row["n"] for row in results["rows"]} == {4}
    assert abs(sdr["mixture"]) < 3
    assert min(sdr["ideal-binary"], sdr["ideal-ratio"]) > sdr["mixture"] + 10
    with pytest.raises(EvaluationError, match=r"needs --pairs LIST\.csv"):
        main(parser.parse_args(["--protocol", "sop", "-o", str(out)]))
