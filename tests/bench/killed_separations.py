"""A folder is separated with `--resume` over and over, each run killed, one recording changed between two runs."""

import json
import os
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import numpy as np
import soundfile

from engine.cli.records import FOLDER, Records
from engine.errors import ProjectError
from engine.project.store import load_project
from tests.bench.figures import Figure

NAMES = ("one", "two", "three")
RATE, SAMPLES = 44_100, 44_100
STEMS = ("violin", "cello", "residual")


def killed_separations(lives: int) -> Iterator[Figure]:
    """So many kills of `separate`: torn results, finished ones that were lost, what is left behind."""
    with tempfile.TemporaryDirectory() as name, mock.patch.dict(os.environ, SOLOIST_CACHE=f"{name}/cache"):
        yield from _Batch(Path(name)).kills(lives)


class _Batch:
    """Three recordings, and the folder that their stems go to."""

    def __init__(self, folder: Path) -> None:
        # torch takes seconds; it is loaded once, and each run is a fork.
        import torch

        from tests.tiny_models import tiny_model

        torch.set_num_threads(1)
        self.input, self.output, self.cache = folder / "in", folder / "out", folder / "cache"
        self.input.mkdir()
        self.model = tiny_model(folder)
        for number, name in enumerate(NAMES):
            self.record(name, number)

    def record(self, name: str, seed: int) -> None:
        """A recording anew, of the same length."""
        sound = np.random.default_rng(seed).uniform(-0.2, 0.2, (SAMPLES, 2))
        soundfile.write(self.input / f"{name}.wav", sound, RATE, subtype="PCM_16")

    def start(self) -> int:
        """The command in a process of its own; its number."""
        child = os.fork()
        if child:
            return child
        from engine import cli

        for number in (1, 2):
            os.dup2(os.open(os.devnull, os.O_WRONLY), number)
        options = ("--resume", "--overwrite", "--save-project", "--instruments", "violin,cello", "--device", "cpu")
        command = ("separate", self.input, "-o", self.output, *options, "--model", self.model)
        os._exit(cli.run([str(part) for part in command]))

    def kills(self, lives: int) -> Iterator[Figure]:
        """Run, kill, look."""
        random = np.random.default_rng(9)
        begin = time.perf_counter()
        assert os.waitpid(self.start(), 0)[1] == 0
        seconds = time.perf_counter() - begin
        torn = lost = interrupted = 0
        for life in range(lives):
            self.record(NAMES[life % len(NAMES)], 100 + life)
            before = self.complete()
            child = self.start()
            time.sleep(float(random.uniform(0, 0.6 * seconds)))
            os.kill(child, signal.SIGKILL)
            interrupted += os.waitpid(child, 0)[1] == signal.SIGKILL
            torn += self.torn()
            lost += len(before - self.complete())
        last = os.waitpid(self.start(), 0)[1]
        yield Figure("separations_killed", interrupted, f"of {lives}")
        yield Figure("separations_torn", torn + self.torn(), "files or results", against="goal: 0")
        yield Figure("separations_lost", lost, "finished results", against="goal: 0")
        whole = last == 0 and len(self.complete()) == len(NAMES)
        yield Figure("separations_missing_after_a_whole_run", 0 if whole else 1, "", against="goal: 0")
        yield Figure("separations_left_behind", len(list(self.left())), "files", against="goal: 0")

    def complete(self) -> set[str]:
        """The recordings whose results count as complete."""
        return {name for name in NAMES if self._is_complete(name)}

    def _is_complete(self, name: str) -> bool:
        folder = self.output / name
        try:
            settings = json.loads((self.output / FOLDER / f"{name}.json").read_bytes())["settings"]
        except OSError:
            return False
        return Records(self.output).completed(self.input / f"{name}.wav", folder, settings) is not None

    def torn(self) -> int:
        """Files that are not whole, and results that count as complete and are not."""
        count = 0
        for path in self.output.rglob("*.wav"):
            try:
                count += soundfile.info(path).frames != SAMPLES
            except soundfile.LibsndfileError:
                count += 1
        for path in self.output.rglob("?*.soloist"):
            try:
                load_project(path)
            except ProjectError:
                count += 1
        return count + sum(not self._adds_up(name) for name in self.complete())

    def _adds_up(self, name: str) -> bool:
        """Σ stems + residual is this recording, not the one before."""
        mix, _ = soundfile.read(self.input / f"{name}.wav")
        total = sum(soundfile.read(self.output / name / f"{stem}.wav")[0] for stem in STEMS)
        return bool(np.abs(total - mix).max() <= 2.0**-24)

    def left(self) -> Iterator[Path]:
        """What neither belongs to a result nor to its records."""
        kept = {".wav", ".soloist", ".json"}
        for folder in (self.output, self.cache):
            yield from (p for p in folder.rglob("*") if p.is_file() and p.suffix not in kept)
