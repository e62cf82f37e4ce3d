"""What a listener is left with: gains in which an instrument that was not found counts as nothing gained.

The tables' means leave out what failed, so a row that finds only the easy instruments reads well there; here it does
not.
"""

import math
from collections.abc import Mapping, Sequence

from engine.model.metrics import Summary, summarise
from training.measuring.methods import AUDIO_ONLY, FUSED, NAMED, WRONG_PICTURE, Method
from training.measuring.scoring import StemScore

NO_ARTEFACTS = 100.0
"""dB. A SAR above this says that there are no artefacts, not how many."""


def cell(summary: Summary) -> str:
    """Mean and half the width of its interval, for a table."""
    if math.isnan(summary.mean):
        return "–"
    if summary.mean > NO_ARTEFACTS:
        return "none"
    mean = f"{summary.mean:.1f}".replace("-0.0", "0.0")
    half = (summary.high - summary.low) / 2
    return mean if math.isnan(half) else f"{mean} ± {half:.1f}"


def gain_of(scores: Sequence[StemScore], block: str, row: Method) -> Summary:
    """SI-SDR gain of a row in one block; failed stems count as a gain of 0."""
    gains = _gains(scores, block, row)
    return summarise(list(gains.values()), [mixture for mixture, _ in gains])


def difference(scores: Sequence[StemScore], block: str, row: Method, base: Method) -> Summary:
    """Gain of a row over another's in one block, stem by stem; failed ones count as a gain of 0."""
    mine, other = _gains(scores, block, row), _gains(scores, block, base)
    known = [stem for stem in mine if stem in other]
    return summarise([mine[stem] - other[stem] for stem in known], [mixture for mixture, _ in known])


def _gains(scores: Sequence[StemScore], block: str, row: Method) -> dict[tuple[str, str], float]:
    """By mixture and instrument."""
    own = [s for s in scores if s.block == block and s.row == row.row]
    return {(s.mixture, s.instrument): 0.0 if math.isnan(s.gain) else s.gain for s in own}


def gains_section(blocks: Mapping[str, str], rows: Sequence[Method], scores: Sequence[StemScore]) -> list[str]:
    """What finding the instruments out costs, what a picture adds to it and what a wrong one takes, for every model and
    every block (name → title) in which the model was asked to find them."""
    measured = {(s.block, s.row) for s in scores}
    lines = []
    for block, title in blocks.items():
        for heard in (row for row in rows if row.key == AUDIO_ONLY and (block, row.row) in measured):
            own = {row.key: row for row in rows if row.model == heard.model and (block, row.row) in measured}
            pairs = ((FUSED, AUDIO_ONLY), (WRONG_PICTURE, AUDIO_ONLY), (FUSED, NAMED))
            cells = [_of(scores, block, own.get(key)) for key in (AUDIO_ONLY, FUSED, WRONG_PICTURE, NAMED)]
            cells += [_between(scores, block, own.get(key), own.get(base)) for key, base in pairs]
            lines.append(f"| {title} | {heard.model} | {' | '.join(cells)} |")
    if not lines:
        return []
    return [
        "## What finding out who plays costs, and what the picture does",
        "",
        "SI-SDR gain in dB; an instrument that was not found counts as a gain of 0, which is what a listener is left"
        " with. The last three columns are differences stem by stem.",
        "",
        "| | model | sound alone | and picture | and a wrong picture | named |"
        " picture − sound alone | wrong picture − sound alone | picture − named |",
        "|---|---|---|---|---|---|---|---|---|",
        *lines,
        "",
    ]


def _of(scores: Sequence[StemScore], block: str, row: Method | None) -> str:
    return "–" if row is None else cell(gain_of(scores, block, row))


def _between(scores: Sequence[StemScore], block: str, row: Method | None, base: Method | None) -> str:
    return "–" if row is None or base is None else cell(difference(scores, block, row, base))
