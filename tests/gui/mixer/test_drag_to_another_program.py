"""A stem dragged out of the window onto a window of another process, with a real pointer on a real X server."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from tests.bench.window import ROOT, private_home, screen
from tests.media_factory import make_tone

NEEDED = ("Xvfb", "xdotool")


class Program:
    """One of the two: says what happens to it, line by line."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def until(self, what: str) -> dict[str, Any]:
        """Wait for it to happen."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            said: dict[str, Any] = json.loads(line)
            if said["what"] == what:
                return said
        pytest.fail(f"the program ended before “{what}”")


@contextmanager
def program(env: dict[str, str], *arguments: str) -> Iterator[Program]:
    command = [sys.executable, "-m", "tests.gui.mixer.two_programs", *arguments]
    with subprocess.Popen(command, cwd=ROOT, env=env, text=True, stdout=subprocess.PIPE) as process:
        try:
            yield Program(process)
        finally:
            process.kill()


@pytest.mark.slow
@pytest.mark.xvfb
@pytest.mark.skipif(not all(map(shutil.which, NEEDED)), reason="Xvfb or xdotool is not installed")
def test_another_program_gets_the_stem_that_is_dropped_on_it(tmp_path: Path) -> None:
    make_tone(tmp_path / "solo.wav", 2.0, subtype="PCM_24")
    with (
        screen() as display,
        private_home(display) as env,
        program(env, "target") as target,
        program({**env, "SOLOIST_CACHE": str(tmp_path / "cache")}, "source", str(tmp_path / "solo.wav")) as source,
    ):

        def pointer(*words: object) -> None:
            subprocess.run(["xdotool", *map(str, words)], env=env, check=True)

        there, row = target.until("ready")["at"], source.until("ready")["at"]
        pointer("mousemove", *row, "mousedown", 1)
        for step in (10, 30, 60):
            pointer("mousemove", row[0] - step, row[1])
        source.until("dragging")
        for step in range(5):
            pointer("mousemove", there[0] + step, there[1])
        target.until("over")
        pointer("mouseup", 1)
        dropped = target.until("dropped")
        source.until("let go")
    assert Path(dropped["path"]).name == "solo (violin).wav"
    (tmp_path / "dropped.wav").write_bytes(bytes.fromhex(dropped["data"]))
    stem, rate = soundfile.read(tmp_path / "dropped.wav", always_2d=True)
    mix, _ = soundfile.read(tmp_path / "solo.wav", always_2d=True)
    # The stand-in for the networks gives the violin 40 of 255 of every cell.
    middle = slice(rate // 2, rate)
    np.testing.assert_allclose(stem[middle], mix[middle] * 40 / 255, atol=1e-4)
