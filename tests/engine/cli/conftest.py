"""A tiny network with random weights, a few recordings, and a way to run the real command."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import soundfile
import torch

from engine.model.checkpoint import save_model
from engine.model.deep_unet import build_audio
from tests.media_factory import make_tone, tone
from tests.tiny_models import STRONGEST, TINY


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The card of a model that separates nothing sensibly but fast. Named as the default model."""
    torch.manual_seed(0)
    folder = tmp_path_factory.mktemp("models")
    return save_model(folder, "studio", build_audio(TINY), None, STRONGEST, {"about": "random weights"})


@pytest.fixture(scope="session")
def recordings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """duet.wav (stereo), surround.flac (48 kHz, 6 channels), and files that are no recordings."""
    folder = tmp_path_factory.mktemp("recordings")
    make_tone(folder / "duet.wav", 2.0, 44_100, 2, (440.0, 660.0), "PCM_16")
    make_tone(folder / "surround.flac", 1.0, 48_000, 6, (220.0, 330.0), "PCM_16")
    (folder / "text.mp4").write_text("This is not a video.")
    (folder / "empty.mp3").write_bytes(b"")
    return folder


@pytest.fixture(scope="session")
def long_recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Long enough to be interrupted in every phase."""
    path = tmp_path_factory.mktemp("long") / "long.wav"
    soundfile.write(path, tone(24.0, 96_000, 2).T, 96_000, subtype="PCM_16")
    return path


Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(repository: Path) -> Start:
    """Start `python main.py ARGUMENTS…` without a display."""

    def launch(*arguments: object, **environment: str) -> "subprocess.Popen[str]":
        env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        return subprocess.Popen(
            [sys.executable, str(repository / "main.py"), *map(str, arguments)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**env, **environment},
        )

    return launch


def finish(process: "subprocess.Popen[str]") -> tuple[int, list[dict[str, Any]], str]:
    """Exit status, the objects on standard output (which must hold nothing else), standard error."""
    out, err = process.communicate(timeout=240)
    return process.returncode, [json.loads(line) for line in out.splitlines()], err
