"""The figures of an evaluation (PNG, matplotlib): bars of the rows, confusion, masks beside the truth."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from numpy.typing import NDArray

from engine.arrays import Bytes, Floats
from engine.grid import MaskGrid
from engine.instruments import CLASS_IDS, PALETTE, colours_for, instrument, names_for
from training.measuring.confusion import Matrix
from training.measuring.methods import MixtureTask
from training.measuring.overlap import magnitudes, owners

THRESHOLD = 0.10
"""Of the drawn maps; where the thesis's own overlap was best."""
TICKS = (100, 1000, 10_000)


@dataclass(frozen=True)
class Example:
    """A mixture to draw: its picture, its spectrogram in dB below the peak (B, T), and the maps of cells' owners, the
    true one first, then those of some rows (S, B, T each, instruments in the same order)."""

    block: str
    name: str
    instruments: tuple[str, ...]
    picture: Bytes | None
    spectrogram: Floats
    maps: tuple[tuple[str, NDArray[np.bool_]], ...]
    seconds: float

    @classmethod
    def of(cls, block: str, task: MixtureTask, answers: Mapping[str, Mapping[str, Floats]]) -> "Example":
        """From a task and the sounds that rows (by title) made of it."""
        silence = np.zeros_like(task.mix)
        maps = [("truth", task.stems)]
        maps += [(t, np.stack([s.get(name, silence) for name in task.instruments])) for t, s in answers.items()]
        mix = magnitudes(task.mix[None], task.rate)[0]
        seconds = len(task.mix) / task.rate
        return cls(
            block,
            task.id,
            task.instruments,
            None if task.frame_at is None else task.frame_at(seconds / 2),
            np.asarray(20 * np.log10(np.maximum(mix, 1e-6) / max(float(mix.max()), 1e-6)), np.float32),
            tuple((title, owners(magnitudes(sounds, task.rate), THRESHOLD)) for title, sounds in maps),
            seconds,
        )


@dataclass(frozen=True)
class Bar:
    """A mean with its interval (NaN: none); `ours` stands out."""

    title: str
    mean: float
    low: float
    high: float
    ours: bool


def _figure(width: float, height: float) -> Figure:
    figure = Figure(figsize=(width, height), layout="constrained")
    FigureCanvasAgg(figure)
    return figure


def draw_bars(path: Path, title: str, label: str, bars: Sequence[Bar]) -> None:
    """Horizontal bars, the first on top."""
    figure = _figure(7.5, 0.4 * len(bars) + 1.2)
    axes = figure.subplots()
    for place, bar in enumerate(reversed(bars)):
        axes.barh(place, bar.mean, color=PALETTE[1] if bar.ours else "#B0B0B0")
        if not math.isnan(bar.low):
            axes.plot([bar.low, bar.high], [place, place], color="black", linewidth=1.5)
    axes.set_yticks(range(len(bars)), [bar.title for bar in reversed(bars)])
    axes.axvline(0, color="black", linewidth=0.8)
    axes.set_xlabel(label)
    axes.set_title(title)
    figure.savefig(path, dpi=120)


def draw_points(path: Path, title: str, label: str, points: Mapping[str, Sequence[float]]) -> None:
    """One row of points a name, with its mean."""
    figure = _figure(7.5, 0.28 * len(points) + 1.2)
    axes = figure.subplots()
    for place, values in enumerate(reversed(list(points.values()))):
        axes.plot(values, [place] * len(values), "o", color=PALETTE[5], alpha=0.35, markersize=5)
        axes.plot(sum(values) / len(values), place, "|", color="black", markersize=12, markeredgewidth=2)
    axes.set_yticks(range(len(points)), list(points)[::-1])
    axes.axvline(0, color="black", linewidth=0.8)
    axes.set_xlabel(label)
    axes.set_title(title)
    figure.savefig(path, dpi=120)


def draw_doubt(path: Path, title: str, curves: Mapping[str, Sequence[tuple[float, float, float, float]]]) -> None:
    """What was said against what is true: of each curve points (said, true, low, high), 0–1; on the diagonal the two
    agree."""
    figure = _figure(6.2, 6)
    axes = figure.subplots()
    axes.plot([0, 1], [0, 1], color="#B0B0B0", linewidth=1)
    for (name, points), colour, aside in zip(curves.items(), PALETTE[1:], (-0.004, 0.004, 0.012), strict=False):
        said, true, low, high = zip(*points, strict=True)
        places = [x + aside for x in said]
        axes.vlines(places, low, high, color=colour, alpha=0.5)
        axes.plot(places, true, "o-", color=colour, label=name, markersize=5, linewidth=1)
    axes.set_xlabel("probability that was said (mean of a band)")
    axes.set_ylabel("part that plays (95 % over mixtures)")
    axes.set_title(title, fontsize=10)
    axes.legend(loc="upper left")
    figure.savefig(path, dpi=110)


def draw_confusion(path: Path, title: str, counts: Matrix) -> None:
    """Rows as parts of their sum in percent; classes that were never asked for are left grey."""
    figure = _figure(9, 8.4)
    axes = figure.subplots()
    totals = counts.sum(axis=1, keepdims=True)
    parts = np.divide(counts, totals, out=np.full_like(counts, np.nan), where=totals > 0)
    axes.set_facecolor("#DDDDDD")
    axes.imshow(parts, vmin=0, vmax=1, cmap="Blues")
    for row, column in zip(*np.nonzero(np.nan_to_num(parts) >= 0.045), strict=True):
        share = parts[row, column]
        text = f"{100 * share:.0f}"
        axes.text(column, row, text, ha="center", va="center", fontsize=8, color="white" if share > 0.5 else "black")
    names = names_for(CLASS_IDS)
    axes.set_xticks(range(len(names)), names, rotation=90)
    axes.set_yticks(range(len(names)), [f"{name} ({round(n)})" for name, n in zip(names, totals[:, 0], strict=True)])
    axes.set_xlabel("taken for (%)")
    axes.set_ylabel("true (how many)")
    axes.set_title(title)
    figure.savefig(path, dpi=110)


def draw_examples(path: Path, title: str, examples: Sequence[Example]) -> None:
    """A column an example: its picture, the mix, and the maps of who owns each cell."""
    titles = list(dict.fromkeys(t for example in examples for t, _ in example.maps))
    pictures = any(example.picture is not None for example in examples)
    rows = [*(["picture"] if pictures else []), "mix", *titles]
    figure = _figure(3.9 * len(examples) + 0.8, 2.5 * len(rows) + 0.6)
    figure.suptitle(title)
    grid = figure.subplots(len(rows), len(examples), squeeze=False)
    for column, example in enumerate(examples):
        maps = dict(example.maps)
        for row, name in enumerate(rows):
            axes = grid[row, column]
            if column == 0:
                axes.set_ylabel(name.replace(", ", ",\n"))
            if name == "picture":
                _picture(axes, example.picture)
            else:
                _cells(axes, example, maps.get(name), name == "mix")
        colours = colours_for(example.instruments)
        heading = ", ".join(names_for(example.instruments))
        grid[0, column].set_title(f"{example.name}\n{heading}", fontsize=9)
        for place, one in enumerate(example.instruments):
            grid[-1, column].text(
                0.5 * place,
                -0.32,
                f"■ {instrument(one).name}",
                color=colours[one],
                transform=grid[-1, column].transAxes,
            )
    figure.savefig(path, dpi=100)


def _picture(axes: Axes, picture: Bytes | None) -> None:
    axes.set_xticks([])
    axes.set_yticks([])
    if picture is not None:
        axes.imshow(picture)


def _cells(axes: Axes, example: Example, owned: NDArray[np.bool_] | None, mix: bool) -> None:
    """A spectrogram, or a map coloured by owner, its brightness by level."""
    bands, columns = example.spectrogram.shape
    extent = (0.0, example.seconds, 0.0, float(bands))
    brightness = np.clip(1 + example.spectrogram / 70, 0, 1)
    if mix:
        axes.imshow(brightness, origin="lower", aspect="auto", extent=extent, cmap="magma", vmin=0, vmax=1)
    elif owned is not None:
        image = np.zeros((bands, columns, 3))
        for one, cells in zip(example.instruments, owned, strict=True):
            image[cells] = to_rgb(colours_for(example.instruments)[one])
        axes.imshow(image * (0.35 + 0.65 * brightness[:, :, None]), origin="lower", aspect="auto", extent=extent)
    scale = MaskGrid(columns=columns, bands=bands)
    axes.set_yticks([scale.band_at(hertz) for hertz in TICKS], ["100 Hz", "1 kHz", "10 kHz"])
    axes.set_xlabel("s", labelpad=0)
