"""Tables and figures of an evaluation: results.md and .csv to read, scores.csv and results.json to work with.

BSS Eval's SDR and SI-SDR are never put into one column, and a mean never hides a failure: the failed part stands
beside it. Confidence intervals are bootstrapped over whole mixtures, whose stems are not independent.
"""

import csv
import json
import math
from collections.abc import Mapping, Sequence, Set
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from engine.instruments import CLASS_IDS, instrument
from engine.model.metrics import Summary, summarise
from training.measuring.confusion import FrameConfusion, found_rate, top_confusion
from training.measuring.figures import Bar, Example, draw_bars, draw_confusion, draw_examples, draw_points
from training.measuring.methods import AUDIO_ONLY, FUSED, NAMED, Method
from training.measuring.overlap import THRESHOLDS
from training.measuring.report_gains import cell, gains_section
from training.measuring.scoring import StemScore

COLUMNS = ("sdr", "sir", "sar", "si_sdr", "gain")
INSTRUMENTS_FIGURE = "gain-by-instrument.png"


@dataclass(frozen=True)
class Heading:
    """A block of the tables. `by_stem`: it also shows every stem's SDR."""

    name: str
    title: str
    by_stem: bool = False


@dataclass(frozen=True)
class Findings:
    """All that was measured. frames: how each model's frame network did on held-back photos."""

    headings: Sequence[Heading]
    rows: Sequence[Method]
    scores: Sequence[StemScore]
    frames: Mapping[str, FrameConfusion] = field(default_factory=dict)
    examples: Sequence[Example] = ()

    def keys(self, key: str) -> list[Method]:
        """The rows of that kind that were measured, one a model."""
        measured = {score.row for score in self.scores}
        return [row for row in self.rows if row.key == key and row.row in measured]


@dataclass(frozen=True)
class RowSummary:
    """One row of a block. The five figures are means in dB over the stems that did not fail, `failure_rate` is the
    part that did, `n` counts all stems; `listed`: part of the mixtures whose instruments were found exactly (None for
    rows that were told); `seconds`: mean per mixture; `iou`, `dice`: means at each of `THRESHOLDS`."""

    block: str
    row: str
    key: str
    title: str
    model: str
    sdr: Summary
    sir: Summary
    sar: Summary
    si_sdr: Summary
    gain: Summary
    n: int
    failure_rate: float
    listed: float | None
    seconds: float
    iou: tuple[float, ...]
    dice: tuple[float, ...]


def summarise_rows(
    headings: Sequence[Heading], rows: Sequence[Method], scores: Sequence[StemScore]
) -> list[RowSummary]:
    """Every row of every block that was measured, in the given order."""
    result: list[RowSummary] = []
    for heading in headings:
        for row in rows:
            own = [s for s in scores if s.block == heading.name and s.row == row.row]
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
        row=row.row,
        key=row.key,
        title=row.title,
        model=row.model,
        sdr=sdr,
        sir=sir,
        sar=sar,
        si_sdr=si_sdr,
        gain=gain,
        n=len(scores),
        failure_rate=sdr.failure_rate,
        listed=sum(listed) / len(listed) if listed else None,
        seconds=sum(s.seconds for s in first_of_each) / len(first_of_each),
        iou=_means([s.iou for s in scores]),
        dice=_means([s.dice for s in scores]),
    )


def _means(values: Sequence[tuple[float, ...]]) -> tuple[float, ...]:
    """Means column by column; NaN (nothing to find, nothing claimed) is left out."""
    columns = zip(*(row for row in values if row), strict=True)
    known = [[v for v in column if not math.isnan(v)] for column in columns]
    return tuple(sum(column) / len(column) if column else math.nan for column in known)


def write_report(folder: Path, findings: Findings, facts: dict[str, Any]) -> None:
    """Write all tables and figures into `folder` (made if missing)."""
    folder.mkdir(parents=True, exist_ok=True)
    _write_scores(folder / "scores.csv", findings.scores)
    summaries = summarise_rows(findings.headings, findings.rows, findings.scores)
    frames = {
        name: {"accuracy": f.accuracy, "class_mean": f.class_mean, "n": f.n} for name, f in findings.frames.items()
    }
    _write_json(folder / "results.json", summaries, {**facts, "frames": frames})
    _write_csv(folder / "results.csv", summaries)
    drawn = _draw(folder, findings, summaries)
    (folder / "results.md").write_text(markdown(findings, facts, drawn), encoding="utf-8")


def _draw(folder: Path, findings: Findings, summaries: Sequence[RowSummary]) -> set[str]:
    """Draw every figure there is something to draw for; returns the names of the files."""
    drawn: set[str] = set()
    for heading in findings.headings:
        own = [s for s in summaries if s.block == heading.name and not math.isnan(s.sdr.mean)]
        examples = [e for e in findings.examples if e.block == heading.name]
        if own:
            bars = [Bar(s.title, s.sdr.mean, s.sdr.low, s.sdr.high, bool(s.model)) for s in own]
            drawn.add(name := f"sdr-{heading.name}.png")
            draw_bars(folder / name, heading.title, "SDR in dB, with 95 % confidence interval", bars)
        if examples:
            drawn.add(name := f"masks-{heading.name}.png")
            draw_examples(folder / name, f"{heading.title}: who owns each cell", examples)
    for key in (AUDIO_ONLY, FUSED):
        for row in findings.keys(key):
            counts = top_confusion(findings.scores, row.row)
            if counts.any():
                drawn.add(name := f"confusion-{row.model}-{key}.png")
                draw_confusion(folder / name, f"{row.title}: the three likeliest, mixtures of two", counts)
    for model, confusion in findings.frames.items():
        drawn.add(name := f"confusion-{model}-frames.png")
        draw_confusion(folder / name, f"{model}: frames, held-back photos", confusion.counts)
    points = _gains(findings)
    if points:
        drawn.add(INSTRUMENTS_FIGURE)
        label = "SI-SDR gain over the mixture in dB (bar: mean)"
        draw_points(folder / INSTRUMENTS_FIGURE, "By instrument, instruments named, all blocks", label, points)
    return drawn


def _gains(findings: Findings) -> dict[str, list[float]]:
    """Gains of the stems by instrument, of the first model that was told who plays."""
    rows = findings.keys(NAMED)[:1]
    points: dict[str, list[float]] = {instrument(name).name: [] for name in CLASS_IDS}
    for score in findings.scores:
        if rows and score.row == rows[0].row and not math.isnan(score.gain):
            points[instrument(score.instrument).name].append(score.gain)
    return {name: gains for name, gains in points.items() if gains}


def markdown(findings: Findings, facts: dict[str, Any], drawn: Set[str] = frozenset()) -> str:
    """The tables as a page of Markdown, each with its figures where there are some."""
    lines = ["# Results", "", *_introduction(facts), ""]

    def show(name: str, text: str) -> None:
        if name in drawn:
            lines.extend([f"![{text}]({name})", ""])

    for heading in findings.headings:
        own = summarise_rows([heading], findings.rows, findings.scores)
        if not own:
            continue
        lines += [f"## {heading.title}", "", *_table(own), ""]
        if heading.by_stem:
            lines += ["SDR of every stem:", "", *_stem_table(heading, findings.rows, findings.scores), ""]
        show(f"sdr-{heading.name}.png", "SDR of the rows")
        if any(row.iou for row in own):
            lines += ["Overlap of the masks with the true ones:", "", *_overlap_table(own), ""]
        show(f"masks-{heading.name}.png", "Masks beside the truth")
    lines += gains_section({h.name: h.title for h in findings.headings}, findings.rows, findings.scores)
    lines += _confusion_section(findings)
    for name in sorted(name for name in drawn if name.startswith("confusion-")):
        show(name, name.removesuffix(".png").replace("-", " "))
    lines += _instrument_section(findings)
    show(INSTRUMENTS_FIGURE, "Gain by instrument")
    return "\n".join(lines).rstrip() + "\n"


def _stem_table(heading: Heading, rows: Sequence[Method], scores: Sequence[StemScore]) -> list[str]:
    own = {(s.mixture, s.instrument, s.row): s.sdr for s in scores if s.block == heading.name}
    shown = [row for row in rows if any(key == row.row for _, _, key in own)]
    lines = [f"| | | {' | '.join(row.title for row in shown)} |", "|---|---|" + "---|" * len(shown)]
    for mixture, name in dict.fromkeys((m, i) for m, i, _ in own):
        values = [own.get((mixture, name, row.row), math.nan) for row in shown]
        cells = ["failed" if math.isnan(v) else f"{v:.1f}" for v in values]
        lines.append(f"| {mixture.split('/')[-1]} | {instrument(name).name} | {' | '.join(cells)} |")
    return lines


def _introduction(facts: dict[str, Any]) -> list[str]:
    models = facts.get("models") or ([facts["model"]] if facts.get("model") else [])
    marks = {model["name"]: ", measured earlier" if model.get("measured") == "earlier" else "" for model in models}
    names = ", ".join(f"{model['name']} ({model['sha256'][:12]}{marks[model['name']]})" for model in models)
    return [
        f"{f'Model {names}. ' if names else 'Baselines only. '}"
        "Means in dB over all stems that were scored, with 95 % confidence intervals (bootstrap over mixtures).",
        "SDR, SIR and SAR are BSS Eval v3's, without permutation, over the whole utterance"
        f" ({facts.get('bss_eval', 'unknown library')}), at {facts.get('score_rate', 0):,} Hz;",
        "they forgive any 512-tap filter and cannot be compared with SI-SDR. Gain: SI-SDR over the mixture's.",
        "Failed: silent, missing or broken estimates; they have no score and are in no mean. Found: mixtures whose"
        " instruments were found exactly.",
        "Overlap: IoU and Dice as in the thesis's table 4.2, at its thresholds; a missing estimate overlaps by 0.",
    ]


def _table(rows: Sequence[RowSummary]) -> list[str]:
    lines = [
        "| | SDR | SIR | SAR | SI-SDR | gain | failed | found | n |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        cells = [cell(row.sdr), cell(row.sir), cell(row.sar), cell(row.si_sdr), cell(row.gain)]
        found = "" if row.listed is None else f"{100 * row.listed:.0f} %"
        lines.append(f"| {row.title} | {' | '.join(cells)} | {100 * row.failure_rate:.0f} % | {found} | {row.n} |")
    return lines


def _overlap_table(rows: Sequence[RowSummary]) -> list[str]:
    heads = [f"{kind} {threshold:.2f}" for kind in ("Dice", "IoU") for threshold in THRESHOLDS]
    lines = [f"| | {' | '.join(heads)} |", "|---|" + "---|" * len(heads)]
    for row in rows:
        cells = ["–" if math.isnan(value) else f"{value:.2f}" for value in (*row.dice, *row.iou)]
        lines.append(f"| {row.title} | {' | '.join(cells)} |")
    return lines


def _confusion_section(findings: Findings) -> list[str]:
    """How often instruments are recognised: in the three likeliest, and by the frame network."""
    lines = []
    for row in (*findings.keys(AUDIO_ONLY), *findings.keys(FUSED)):
        rate = found_rate(top_confusion(findings.scores, row.row))
        if not math.isnan(rate):
            lines.append(f"| {row.title} | {100 * rate:.0f} % of the instruments among its three likeliest |")
    for name, frames in findings.frames.items():
        text = f"{frames.accuracy:.3f} of {frames.n} held-back photos, {frames.class_mean:.3f} mean of classes"
        lines.append(f"| {name}, frames | {text} (the thesis: 0.813 of its frames) |")
    head = ["## What is recognised", "", "Mixtures of two, all blocks.", "", "| | |", "|---|---|"]
    return [*head, *lines, ""] if lines else []


def _instrument_section(findings: Findings) -> list[str]:
    """One row an instrument, over all blocks: the first model that was told who plays, and how often it was found."""
    named = findings.keys(NAMED)[:1]
    if not named:
        return []
    frames = findings.frames.get(named[0].model)
    accuracy = {} if frames is None else frames.by_class()
    lines = [
        "## By instrument",
        "",
        f"{named[0].title}, all blocks; found: in the list that the model made itself.",
        "",
    ]
    lines += [
        "| | SDR | SI-SDR | gain | n | found by sound | found with picture | frames |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name in CLASS_IDS:
        own = [s for s in findings.scores if s.row == named[0].row and s.instrument == name]
        if not own:
            continue
        mixtures = [f"{s.block}/{s.mixture}" for s in own]
        cells = [cell(summarise([getattr(s, c) for s in own], mixtures)) for c in ("sdr", "si_sdr", "gain")]
        found = [_found(findings, key, named[0].model, name) for key in (AUDIO_ONLY, FUSED)]
        photos = f"{100 * accuracy[name]:.0f} %" if name in accuracy else "–"
        lines.append(f"| {instrument(name).name} | {' | '.join(cells)} | {len(own)} | {' | '.join(found)} | {photos} |")
    return [*lines, ""]


def _found(findings: Findings, key: str, model: str, name: str) -> str:
    rows = [row.row for row in findings.keys(key) if row.model == model]
    own = [s for s in findings.scores if s.row in rows and s.instrument == name]
    return f"{100 * sum(not math.isnan(s.sdr) for s in own) / len(own):.0f} %" if own else "–"


def _write_scores(path: Path, scores: Sequence[StemScore]) -> None:
    plain = [item.name for item in fields(StemScore) if item.name not in ("iou", "dice", "top")]
    overlaps = [f"{kind}_{threshold:.2f}" for kind in ("iou", "dice") for threshold in THRESHOLDS]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([*plain, *overlaps, "top"])
        for score in scores:
            values = [getattr(score, name) for name in plain]
            empty = [""] * len(THRESHOLDS)
            row = [*values, *(score.iou or empty), *(score.dice or empty), " ".join(score.top)]
            writer.writerow([round(v, 4) if isinstance(v, float) else v for v in row])


def _write_csv(path: Path, rows: Sequence[RowSummary]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        ends = [f"{c}{end}" for c in COLUMNS for end in ("", "_low", "_high")]
        overlaps = [f"{kind}_{threshold:.2f}" for kind in ("iou", "dice") for threshold in THRESHOLDS]
        writer.writerow(["block", "row", *ends, "n", "failure_rate", "listed", "seconds", *overlaps])
        for row in rows:
            means = [getattr(row, c) for c in COLUMNS]
            values = [round(v, 3) for m in means for v in (m.mean, m.low, m.high)]
            listed = "" if row.listed is None else round(row.listed, 3)
            tail = [row.n, round(row.failure_rate, 4), listed, round(row.seconds, 3)]
            writer.writerow([row.block, row.row, *values, *tail, *(round(v, 4) for v in (*row.iou, *row.dice))])


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
