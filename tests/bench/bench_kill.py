"""SIGKILL at random moments of editing, saving, autosaving, exporting and separating: what is lost, and whether what is
left is whole."""

import os
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile

from engine.export import StemRequest, export_stems
from engine.files import sweep_partials
from tests.bench.figures import Figure
from tests.bench.killed_separations import killed_separations
from tests.engine.project.killing import Victim
from tests.engine.project.stand_ins import Waves, random_mask

LIVES = 200


def measure() -> Iterator[Figure]:
    """One project through two hundred lives, each ended by a kill."""
    random = np.random.default_rng(7)
    with tempfile.TemporaryDirectory() as folder:
        victim = Victim(Path(folder))
        begin = time.perf_counter()
        for _ in range(LIVES):
            victim.live(int(random.integers(1, 25)), float(random.uniform(0, 0.03)))
        yield Figure("lost_strokes_max", max(victim.lost), "changes", against="goal: 0 finished ones")
        yield Figure("failed_opens", victim.failed, f"of {LIVES}", against="goal: 0")
        yield Figure("kills_during_a_save", victim.torn_saves, f"of {LIVES}")
        yield Figure("changes", victim.done, "in all")
        yield Figure("seconds_per_life", (time.perf_counter() - begin) / LIVES, "s")
    yield from _exports()
    yield from killed_separations(LIVES)


def _exports() -> Iterator[Figure]:
    """Two hundred exports of the same stems over those of the last whole one, each ended by a kill."""
    random = np.random.default_rng(8)
    sound, mask = Waves(np.zeros((2, 5 * 44_100), np.float32)), random_mask()
    request = StemRequest(mask.instruments, overwrite=True)
    torn = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        begin = time.perf_counter()
        *_, last = export_stems(sound, mask, folder, request)
        seconds = time.perf_counter() - begin
        for _ in range(LIVES):
            child = os.fork()
            if child == 0:
                for _progress in export_stems(sound, mask, folder, request):
                    pass
                os._exit(0)
            time.sleep(float(random.uniform(0, 1.2 * seconds)))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            torn += sum(soundfile.info(path).frames != sound.length for path in last.files)
        left = len(list(folder.glob("*.tmp-*")))
        sweep_partials(folder)
        yield Figure("torn_stems", torn, f"of {LIVES} kills of an export", against="goal: 0")
        yield Figure("leftovers_of_the_last_kill", left, "files")
        yield Figure("leftovers_after_a_sweep", len(list(folder.glob("*.tmp-*"))), "files", against="goal: 0")
