"""Tables and figures of an evaluation: results.md and .csv to read, scores.csv and results.json to work with.

BSS Eval's SDR and SI-SDR are never put into one column, and a mean never hides a failure: the failed part stands
beside it. Confidence intervals are bootstrapped over whole mixtures, whose stems are not independent.
"""

import csv
import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from engine.instruments import CLASS_IDS, PALETTE, instrument
from engine.model.metrics import Summary, summarise
from training.methods import Method
from training.scoring import StemScore

COLUMNS = ("sdr", "sir", "sar", "si_sdr", "gain")
BY_INSTRUMENT = "named"
INSTRUMENTS_FIGURE = "gain-by-instrument.png"
NO_ARTEFACTS = 100.0
"""dB. A SAR above this says that there are no artefacts, not how many."""


@dataclass(frozen=True)
class Heading:
    """A block of the tables. `by_stem`: it also shows every stem's SDR."""

    name: str
    title: str
    by_stem: bool = False


@dataclass(frozen=True)
class RowSummary:
    """One row of a block. The five figures are means in dB over the stems that did not fail, `failure_rate` is the
    part that did, `n` counts all stems; `listed`: part of the mixtures whose instruments were found exactly (None for
    rows that were told); `seconds`: mean per mixture."""

    block: str
    row: str
    title: str
    sdr: Summary
    sir: Summary
    sar: Summary
    si_sdr: Summary
    gain: Summary
    n: int
    failure_rate: float
    listed: float | None
    seconds: float


def summarise_rows(
    headings: Sequence[Heading], rows: Sequence[Method], scores: Sequence[StemScore]
) -> list[RowSummary]:
    """Every row of every block that was measured, in the given order."""
    result: list[RowSummary] = []
    for heading in headings:
        for row in rows:
            own = [s for s in scores if s.block == heading.name and s.row == row.key]
            if own:
                result.append(_summarise(heading.name, row, own))
    return result


def _summarise(block: str, row: Method, scores: Sequence[StemScore]) -> RowSummary:
    mixtures = [s.mixture for s in scores]
    sdr, sir, sar, si_sdr, gain = (summarise([getattr(s, c) for s in scores], mixtures) for c in COLUMNS)
    first_of_each = {s.mixture: s for s in scores}.values()
    listed = [float(s.listed) for s in first_of_each if s.listed is not None]
    return RowSummary(
        block=block,
        row=row.key,
        title=row.title,
        sdr=sdr,
        sir=sir,
        sar=sar,
        si_sdr=si_sdr,
        gain=gain,
        n=len(scores),
        failure_rate=sdr.failure_rate,
        listed=sum(listed) / len(listed) if listed else None,
        seconds=sum(s.seconds for s in first_of_each) / len(first_of_each),
    )


def write_report(
    folder: Path,
    headings: Sequence[Heading],
    rows: Sequence[Method],
    scores: Sequence[StemScore],
    facts: dict[str, Any],
) -> None:
    """Write all tables and figures into `folder` (made if missing)."""
    folder.mkdir(parents=True, exist_ok=True)
    _write_scores(folder / "scores.csv", scores)
    summaries = summarise_rows(headings, rows, scores)
    _write_json(folder / "results.json", summaries, facts)
    _write_csv(folder / "results.csv", summaries)
    for heading in headings:
        _draw_rows(folder, heading, summaries)
    _draw_instruments(folder, scores)
    (folder / "results.md").write_text(markdown(headings, rows, scores, facts), encoding="utf-8")


def markdown(
    headings: Sequence[Heading], rows: Sequence[Method], scores: Sequence[StemScore], facts: dict[str, Any]
) -> str:
    """The tables as a page of Markdown, each with its figure where there is one to draw."""
    lines = ["# Results", "", *_introduction(facts), ""]
    for heading in headings:
        own = summarise_rows([heading], rows, scores)
        if not own:
            continue
        lines += [f"## {heading.title}", "", *_table(own), ""]
        if heading.by_stem:
            lines += ["SDR of every stem:", "", *_stem_table(heading, rows, scores), ""]
        if not all(math.isnan(row.sdr.mean) for row in own):
            lines += [f"![SDR of the rows]({_figure_name(heading)})", ""]
    if any(s.row == BY_INSTRUMENT and not math.isnan(s.gain) for s in scores):
        lines += ["## By instrument", "", f"![Gain by instrument]({INSTRUMENTS_FIGURE})"]
    return "\n".join(lines).rstrip() + "\n"


def _figure_name(heading: Heading) -> str:
    return f"sdr-{heading.name}.png"


def _stem_table(heading: Heading, rows: Sequence[Method], scores: Sequence[StemScore]) -> list[str]:
    own = {(s.mixture, s.instrument, s.row): s.sdr for s in scores if s.block == heading.name}
    shown = [row for row in rows if any(key == row.key for _, _, key in own)]
    lines = [f"| | | {' | '.join(row.title for row in shown)} |", "|---|---|" + "---|" * len(shown)]
    for mixture, name in dict.fromkeys((m, i) for m, i, _ in own):
        values = [own.get((mixture, name, row.key), math.nan) for row in shown]
        cells = ["failed" if math.isnan(v) else f"{v:.1f}" for v in values]
        lines.append(f"| {mixture.split('/')[-1]} | {instrument(name).name} | {' | '.join(cells)} |")
    return lines


def _introduction(facts: dict[str, Any]) -> list[str]:
    model = facts.get("model")
    name = f"Model {model['name']} ({model['sha256'][:12]}). " if model else "Baselines only. "
    return [
        f"{name}Means in dB over all stems that were scored, with 95 % confidence intervals (bootstrap over mixtures).",
        "SDR, SIR and SAR are BSS Eval v3's, without permutation, over the whole utterance"
        f" ({facts.get('bss_eval', 'unknown library')}), at {facts.get('score_rate', 0):,} Hz;",
        "they forgive any 512-tap filter and cannot be compared with SI-SDR. Gain: SI-SDR over the mixture's.",
        "Failed: silent, missing or broken estimates; they have no score and are in no mean. Found: mixtures whose"
        " instruments were found exactly.",
    ]


def _table(rows: Sequence[RowSummary]) -> list[str]:
    lines = [
        "| | SDR | SIR | SAR | SI-SDR | gain | failed | found | n |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        cells = [_cell(row.sdr), _cell(row.sir), _cell(row.sar), _cell(row.si_sdr), _cell(row.gain)]
        found = "" if row.listed is None else f"{100 * row.listed:.0f} %"
        lines.append(f"| {row.title} | {' | '.join(cells)} | {100 * row.failure_rate:.0f} % | {found} | {row.n} |")
    return lines


def _cell(summary: Summary) -> str:
    if math.isnan(summary.mean):
        return "–"
    if summary.mean > NO_ARTEFACTS:
        return "none"
    mean = f"{summary.mean:.1f}".replace("-0.0", "0.0")
    half = (summary.high - summary.low) / 2
    return mean if math.isnan(half) else f"{mean} ± {half:.1f}"


def _write_scores(path: Path, scores: Sequence[StemScore]) -> None:
    names = [field.name for field in fields(StemScore)]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names, lineterminator="\n")
        writer.writeheader()
        for score in scores:
            writer.writerow({k: round(v, 4) if isinstance(v, float) else v for k, v in asdict(score).items()})


def _write_csv(path: Path, rows: Sequence[RowSummary]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        ends = [f"{c}{end}" for c in COLUMNS for end in ("", "_low", "_high")]
        writer.writerow(["block", "row", *ends, "n", "failure_rate", "listed", "seconds"])
        for row in rows:
            means = [getattr(row, c) for c in COLUMNS]
            values = [round(v, 3) for m in means for v in (m.mean, m.low, m.high)]
            listed = "" if row.listed is None else round(row.listed, 3)
            writer.writerow(
                [row.block, row.row, *values, row.n, round(row.failure_rate, 4), listed, round(row.seconds, 3)]
            )


def _write_json(path: Path, rows: Sequence[RowSummary], facts: dict[str, Any]) -> None:
    content = {**facts, "rows": [asdict(row) for row in rows]}
    path.write_text(json.dumps(_without_nan(content), indent=1, allow_nan=False) + "\n", encoding="utf-8")


def _without_nan(value: Any) -> Any:
    """JSON has no NaN: what was not scored is null."""
    if isinstance(value, dict):
        return {key: _without_nan(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_without_nan(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _draw_rows(folder: Path, heading: Heading, summaries: Sequence[RowSummary]) -> None:
    """SDR of a block's rows with their intervals, in the tables' order; nothing where nothing was scored."""
    rows = [s for s in summaries if s.block == heading.name and not math.isnan(s.sdr.mean)][::-1]
    if not rows:
        return
    figure = Figure(figsize=(7, 0.45 * len(rows) + 1.2), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    for place, row in enumerate(rows):
        ours = row.row in ("audio-only", "fused", "named")
        axes.barh(place, row.sdr.mean, color=PALETTE[5] if ours else "#B0B0B0")
        if not math.isnan(row.sdr.low):
            axes.plot([row.sdr.low, row.sdr.high], [place, place], color="black", linewidth=1.5)
    axes.set_yticks(range(len(rows)), [row.title for row in rows])
    axes.axvline(0, color="black", linewidth=0.8)
    axes.set_xlabel("SDR in dB, with 95 % confidence interval")
    axes.set_title(heading.title)
    figure.savefig(folder / _figure_name(heading), dpi=120)


def _draw_instruments(folder: Path, scores: Sequence[StemScore]) -> None:
    """SI-SDR gain by instrument, one point a stem; nothing when that row was not measured."""
    points = {
        name: [s.gain for s in scores if s.row == BY_INSTRUMENT and s.instrument == name and not math.isnan(s.gain)]
        for name in CLASS_IDS
    }
    points = {name: gains for name, gains in points.items() if gains}
    if not points:
        return
    figure = Figure(figsize=(7, 0.28 * len(points) + 1.2), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    for place, gains in enumerate(reversed(points.values())):
        axes.plot(gains, [place] * len(gains), "o", color=PALETTE[5], alpha=0.35, markersize=5)
        axes.plot(sum(gains) / len(gains), place, "|", color="black", markersize=12, markeredgewidth=2)
    axes.set_yticks(range(len(points)), [instrument(name).name for name in reversed(points)])
    axes.axvline(0, color="black", linewidth=0.8)
    axes.set_xlabel("SI-SDR gain over the mixture in dB (bar: mean)")
    axes.set_title("By instrument, instruments named, all blocks")
    figure.savefig(folder / INSTRUMENTS_FIGURE, dpi=120)
