"""From a compressed file to stems on the disk: how long, what takes it, and whether it grows with the length only."""

import os
import pkgutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import wraps
from pathlib import Path
from typing import Any
from unittest import mock

from engine.cli import ahead
from engine.cli.delivery import Delivery
from engine.cli.networks import NetworkLoader
from engine.cli.output import ConsoleOutput, Meter
from engine.cli.separate import BatchRequest, Help, separate_one
from engine.errors import ModelError
from engine.media.probe import Clip
from engine.media.reader import AudioBuffer
from tests.bench.figures import Figure
from tests.bench.long_media import make_long
from tests.bench.separate_peers import peers

MINUTES = tuple(int(m) for m in os.environ.get("SOLOIST_BENCH_MINUTES", "1,2,4,10").split(","))
"""Lengths, rising: SOLOIST_BENCH_MINUTES=1,2 is a quick look."""
NAMED = ("violin", "cello")
PARTS = ("decode", "spectra (STFT, warp to bands)", "network", "resynthesis (STFT, mask, inverse)", "write", "rest")
GOAL = "must 10 ×, aim 30 ×"
NOTES = """\
Two instruments named, WAV in 24 bits, stereo AAC in; the networks are loaded beforehand. *Processor time* adds up all
cores: one core kept busy for as long as the sound lasts would be 1 ×. On an idle machine with two cores the network
uses both, the other parts one."""


class Stopwatch:
    """Processor time of functions, those called inside another one not counted twice."""

    def __init__(self) -> None:
        self.seconds = dict.fromkeys(PARTS, 0.0)
        self._inner = [0.0]

    def watched(self, part: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, its own time added to `part`."""

        @wraps(function)
        def run(*arguments: Any, **options: Any) -> Any:
            began = time.process_time()
            self._inner.append(0.0)
            try:
                return function(*arguments, **options)
            finally:
                took = time.process_time() - began
                self.seconds[part] += took - self._inner.pop()
                self._inner[-1] += took

        return run


PLACES = {
    "spectra (STFT, warp to bands)": ("engine.inference", "band_magnitudes"),
    "network": ("engine.inference.Separator", "shares"),
    "resynthesis (STFT, mask, inverse)": ("engine.dsp.resynth.Renderer", "render_many"),
    "write": ("engine.media.writer.StemWriter", "write"),
}


def separate(path: Path, folder: Path, loader: NetworkLoader) -> tuple[float, float, dict[str, float]]:
    """Seconds on the clock, of processor time, and per part, from the file to stems on the disk."""
    watch = Stopwatch()
    whole = pkgutil.resolve_name("engine.cli.ahead.decoded")

    @contextmanager
    def decoded(clip: Clip, meter: Meter, share: float) -> Iterator[AudioBuffer]:
        began = time.process_time()
        with whole(clip, meter, share) as buffer:
            watch.seconds["decode"] += time.process_time() - began
            yield buffer

    with ExitStack() as stack, closing(ahead.Ahead()) as helper:
        stack.enter_context(mock.patch.object(ahead, "decoded", decoded))
        for part, (owner, name) in PLACES.items():
            target = pkgutil.resolve_name(owner)
            stack.enter_context(mock.patch.object(target, name, watch.watched(part, getattr(target, name))))
        began, cpu = time.perf_counter(), time.process_time()
        job = BatchRequest(folder, NAMED, Delivery(), overwrite=True)
        separate_one(path, folder / path.stem, job, loader, Help(lambda done, doing: None, ConsoleOutput(True), helper))
        wall, spent = time.perf_counter() - began, time.process_time() - cpu
    watch.seconds["rest"] = spent - sum(watch.seconds.values())
    return wall, spent, watch.seconds


def measure() -> Iterator[Figure]:
    """Multiples of real time, shares of the whole, and peers. Nothing without a model."""
    loader = NetworkLoader(None, "auto", lambda note: None)
    try:
        choice = loader.load().choice
    except ModelError:
        return
    first = 0.0
    with tempfile.TemporaryDirectory(prefix="soloist-bench-") as name:
        folder = Path(name)
        for turn, minutes in enumerate((MINUTES[0], *MINUTES)):
            path = folder / f"{minutes}.m4a"
            make_long(path, 60.0 * minutes, size=None)
            wall, spent, parts = separate(path, folder, loader)
            if turn == 0:
                # What is built once must not count as growth.
                continue
            first = first or spent / minutes
            against = f"linear: {first:.2f} s" if turn > 1 else ""
            yield Figure(f"a minute's processor time, of {minutes} min", spent / minutes, "s", None, against)
        length = f"{minutes} min"
        device = f"{length} on {choice.name} ({choice.dtype})"
        yield Figure(f"{device}, on the clock", 60.0 * minutes / wall, "× real time", None, GOAL)
        yield Figure(f"{device}, processor time", 60.0 * minutes / spent, "× real time a core", None, GOAL)
        for part in PARTS:
            yield Figure(f"{length}: {part}", 100 * parts[part] / spent, "% of processor time")
        yield from peers(folder / f"{MINUTES[0]}.m4a", 60.0 * minutes / spent)
