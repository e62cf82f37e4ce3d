"""Quality: how well the estimated SI-SDR of each second of each stem tells the true one: mean error, and rank
correlation (Spearman) over seconds and over whole stems. Rendered stems of the network's own mask (instruments named,
mono).

`./soloist bench quality --data FOLDER` takes a data set's mixtures that the estimate was not fitted on: recorded notes,
and duets of rendered ones with odd numbers; or the recorded duets of a folder. Without it, two duets of tones.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import numpy as np

from engine.arrays import Doubles
from engine.dsp.resynth import Renderer
from engine.errors import ModelError
from engine.grid import MaskGrid
from engine.model.metrics import si_sdr
from engine.quality import HIGHEST_DB, LOWEST_DB, qualities, seconds_of
from engine.separate import Networks, SeparationRequest, load_networks, separated
from engine.teaching import followed
from tests.bench.duets import RATE, duets
from tests.bench.figures import Figure, interval
from tests.bench.scripted_user import Duet

QUIET_DB = 30.0
"""A stem so far below the mix in a second says nothing there."""
BLOCKS = ("duets", "notes-duets", "notes-mixes")


def measure() -> Iterator[Figure]:
    """A row of figures for each kind of mixtures."""
    folder = os.environ.get("SOLOIST_BENCH_DATA")
    clips = int(os.environ.get("SOLOIST_BENCH_CLIPS", "24"))
    try:
        networks = load_networks(device="cpu")
    except ModelError as error:
        print(f"quality: left out, because there is no network. {error}", file=sys.stderr)
        return
    rendered = folder is not None and (Path(folder) / "manifest.jsonl").is_file()
    for block in BLOCKS if rendered else ("recorded" if folder else "tones",):
        found = duets(folder, block=block if rendered else "duets")
        unseen = (duet for duet in found if block != "duets" or int(duet.name[-3:]) % 2)
        pairs = [pair for duet in islice(unseen, clips) for pair in judged(networks, duet)]
        yield from _figures(block, pairs)


def judged(networks: Networks, duet: Duet) -> Iterator[tuple[Doubles, Doubles]]:
    """Of each stem: estimated and true dB of the seconds in which both speak."""
    grid = MaskGrid.for_duration(duet.sound.length / RATE)
    mask = separated(networks, SeparationRequest(duet.sound, grid, duet.instruments)).mask
    told = followed(qualities(duet.sound, mask))
    found = Renderer(duet.sound, grid).render_many(mask, [{n: 1.0} for n in duet.instruments], 0, duet.sound.length)
    for name, true, stem in zip(duet.instruments, duet.stems, found, strict=True):
        scores = np.full(len(told[name].decibels), np.nan)
        for second, columns in enumerate(seconds_of(grid)):
            begin, end = (round(grid.seconds_at(column) * RATE) for column in columns)
            power = np.square(true[begin:end], dtype=np.float64).sum()
            if power > np.square(duet.sound.samples[begin:end], dtype=np.float64).sum() * 10 ** (-QUIET_DB / 10):
                scores[second] = np.clip(float(si_sdr(true[begin:end], stem[0, begin:end])), LOWEST_DB, HIGHEST_DB)
        both = np.isfinite(scores) & np.isfinite(told[name].decibels)
        yield told[name].decibels[both], scores[both]
    mask.close()


def _figures(kind: str, pairs: Sequence[tuple[Doubles, Doubles]]) -> Iterator[Figure]:
    estimates, truths = (np.concatenate(values) for values in zip(*pairs, strict=True))
    errors = np.abs(estimates - truths)
    whole = [(e.mean(), t.mean()) for e, t in pairs if len(e)]
    low, high = interval([float(np.abs(e - t).mean()) for e, t in pairs if len(e)])
    yield Figure(f"{kind}_seconds", len(errors), "")
    yield Figure(
        f"{kind}_error", float(errors.mean()), "dB", None, f"at most 2; over stems, 95 %: {low:.2f} to {high:.2f}"
    )
    yield Figure(f"{kind}_rank_correlation", spearman(estimates, truths), "", None, "at least 0.8")
    stems = np.array(whole)
    yield Figure(f"{kind}_stem_error", float(np.abs(stems[:, 0] - stems[:, 1]).mean()), "dB", None, "at most 2")
    yield Figure(f"{kind}_stem_rank_correlation", spearman(stems[:, 0], stems[:, 1]), "", None, "at least 0.8")
    always = np.abs(truths - np.median(truths)).mean()
    yield Figure(f"{kind}_error_of_a_constant", float(always), "dB", None, "the median of these truths, always")


def spearman(one: Doubles, other: Doubles) -> float:
    """Rank correlation."""
    first, second = (np.argsort(np.argsort(values)).astype(np.float64) for values in (one, other))
    return float(np.corrcoef(first, second)[0, 1]) if len(one) > 1 else 1.0
