"""Fit the estimate of a stem's SI-SDR (`engine.quality`) on mixtures whose truth is known: the blocks of `pairs.json`
that hold no recorded notes, and of its duets those with even numbers. Instruments are named, the mix is mono."""

import argparse
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from engine.arrays import Doubles, Floats
from engine.dsp.bands import band_magnitudes
from engine.dsp.resynth import Renderer
from engine.dsp.sound import ArraySound
from engine.files import whole_file
from engine.grid import MaskGrid
from engine.model.metrics import si_sdr
from engine.project.segmentation import Segmentation
from engine.quality import FEATURES, FORMAT, HIGHEST_DB, LOWEST_DB, RESOURCE, design, features, in_context, seconds_of
from engine.separate import Networks, SeparationRequest, load_networks, separated
from training.measuring.pairs import Mixture, load_stems, read_lists

log = logging.getLogger(__name__)

BLOCKS = ("mixes", "mixes-3", "mixes-4", "known-mixes", "duets")
RIDGE = 20.0
"""Added to the diagonal, in rows: chosen by halves of the mixtures fitted on."""
QUIET_DB = 30.0
"""A stem so far below the mix in a second says nothing there."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("--data", required=True, type=Path, help="what `synth` rendered")
    parser.add_argument("--lists", type=Path, default=Path(__file__).with_name("pairs.json"), help="mixtures to fit on")
    parser.add_argument("--output", type=Path, default=RESOURCE, help="where the numbers go")


def main(args: argparse.Namespace) -> int:
    """Measure, fit, write."""
    networks = load_networks(device="cpu")
    lists = read_lists(args.lists)
    mixtures = [m for block in BLOCKS for m in lists[block] if block != "duets" or int(m.id[-3:]) % 2 == 0]
    rows: list[tuple[Doubles, str, float, int]] = []
    for number, mixture in enumerate(mixtures):
        stems, rate = load_stems(args.data, mixture)
        rows += [(*row, number) for row in measured(networks, mixture, stems, rate)]
        log.info("%s: %d of %d", mixture.id, number + 1, len(mixtures))
    fitted, facts = fit(rows)
    with whole_file(args.output) as file:
        file.write(json.dumps({"format": FORMAT, "features": FEATURES, "facts": facts, **fitted}, indent=1).encode())
    log.info("%s", facts)
    return 0


def measured(networks: Networks, mixture: Mixture, stems: Floats, rate: int) -> Iterator[tuple[Doubles, str, float]]:
    """Features, instrument and true SI-SDR of each second in which a stem is heard; stems (K, n)."""
    sound = ArraySound(stems.sum(axis=0, keepdims=True), rate)
    grid = MaskGrid.for_duration(sound.length / rate)
    mask = separated(networks, SeparationRequest(sound, grid, mixture.instruments)).mask
    yield from seconds(sound, mask, stems)
    mask.close()


def seconds(sound: ArraySound, mask: Segmentation, stems: Floats) -> Iterator[tuple[Doubles, str, float]]:
    """See `measured`."""
    names = mask.instruments
    found = Renderer(sound, mask.grid).render_many(mask, [{name: 1.0} for name in names], 0, sound.length)
    spans = list(seconds_of(mask.grid))
    powers = [np.square(band_magnitudes(sound, mask.grid, first, stop)) for first, stop in spans]
    planes = [mask.shares(first, stop) for first, stop in spans]
    judged = in_context(np.stack([features(*pair) for pair in zip(planes, powers, strict=True)]))
    for rows, (first, stop) in zip(judged, spans, strict=True):
        begin, end = (round(mask.grid.seconds_at(column) * sound.rate) for column in (first, stop))
        true = stems[:, begin:end]
        level = np.square(true, dtype=np.float64).sum(axis=1)
        floor = np.square(sound.read(begin, end), dtype=np.float64).sum() * 10 ** (-QUIET_DB / 10)
        for k, name in enumerate(names):
            if level[k] > floor:
                score = float(si_sdr(true[k], found[k][0, begin:end]))
                yield rows[k], name, float(np.clip(score, LOWEST_DB, HIGHEST_DB))


def fit(rows: list[tuple[Doubles, str, float, int]]) -> tuple[dict[str, list[float]], dict[str, float]]:
    """Ridge regression with its numbers, and how well mixtures of one half are told from those of the other."""
    values = np.stack([row[0] for row in rows])
    mean, scale = values.mean(axis=0), values.std(axis=0) + 1e-9
    table = design((values - mean) / scale, [row[1] for row in rows])
    truth = np.array([row[2] for row in rows])
    half = np.array([row[3] for row in rows]) % 2
    errors = [np.abs(np.clip(table[half == k] @ _ridge(table[half != k], truth[half != k]), -10, 30) - truth[half == k])
              for k in (0, 1)]  # fmt: skip
    facts = {"seconds": float(len(rows)), "error_across_halves_db": round(float(np.concatenate(errors).mean()), 3)}
    weights = _ridge(table, truth)
    return {name: [round(float(v), 6) for v in part] for name, part in
            (("mean", mean), ("scale", scale), ("weights", weights))}, facts  # fmt: skip


def _ridge(table: Doubles, truth: Doubles) -> Doubles:
    """The weights with the least mean absolute error: ridge regression, reweighted (Schlossmacher 1973)."""
    pull = np.full(table.shape[1], RIDGE)
    pull[-1] = 0
    counts = np.ones(len(table))
    found: Doubles = np.zeros(table.shape[1])
    for _ in range(10):
        weighted = table.T * counts
        found = np.asarray(np.linalg.solve(weighted @ table + np.diag(pull * counts.mean()), weighted @ truth))
        counts = 1 / np.maximum(np.abs(truth - table @ found), 0.5)
    return found
