"""`python -m training ablate RUN… --data DATA -o TABLE.md`: what each lever gave, from finished runs of equal length.

The first run is the base; every other one has one lever changed (see `training/configs/`). All are measured on the
same fixed mixtures of the validation split, with the instruments named, and compared mixture by mixture, so that the
interval is that of the difference.
"""

import argparse
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from engine.errors import EngineError
from engine.model.audio_unet import AudioUNetConfig
from engine.model.deep_unet import SoundNet, build_audio
from engine.model.metrics import Summary, summarise
from engine.presets import STUDIO, preset
from training.learning.sound_validation import Scores, Validator
from training.run.checkpoints import load_state

log = logging.getLogger(__name__)

SETS = {"duet": "same-piece duets", "random": "random pairs", "three": "three instruments"}
LEVERS: dict[str, tuple[str, str]] = {
    "no-gain": ("sources always at one level", "a loss (part of the recipe that took 5.1 to 7.5 dB, published)"),
    "no-colour": (
        "sources always in the colour they were recorded in",
        "a loss (diversity of timbre came first in our probe)",
    ),
    "no-duets": ("never two voices of one piece", "a loss on duets (they are the hard case)"),
    "no-notes": ("no recorded notes", "a loss (diversity of timbre came first in our probe)"),
    "no-other": ("nothing but instruments", "none on these mixtures, which hold nothing else"),
    "no-distortion": (
        "what masks cost in dB does not count",
        "a loss (it is what is measured; phase-sensitive masks, published)",
    ),
    "no-rooms": ("no rooms", "a loss on recordings, none on these mixtures, which hold none"),
    "refine": ("two residual blocks in each coarse stage", "a gain (stronger backbones: +2.2 to +2.4 dB, published)"),
    "two-only": ("always two sources", "a loss (varied numbers help, published)"),
}
"""Lever by the name of its settings → what was changed, what was expected and on which ground."""


class AblationError(EngineError):
    """Runs cannot be compared."""


@dataclass(frozen=True)
class RunScores:
    """A finished run: its name, how it was trained, and its scores by set and mixture."""

    name: str
    facts: dict[str, Any]
    scores: Scores


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `ablate`."""
    parser.add_argument("runs", type=Path, nargs="+", help="folders of finished runs, the base first")
    parser.add_argument("--data", type=Path, required=True, help="folder made by `training synth`")
    parser.add_argument("-o", "--output", type=Path, required=True, help="the page to write (Markdown)")
    parser.add_argument("--split", default="val", help="which split to measure on, such as val_notes")
    parser.add_argument("--pairs", type=int, default=48, help="mixtures of each kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=0, help="torch's threads (0: its own choice)")


def main(args: argparse.Namespace) -> int:
    """Measure every run and write the table. Raises EngineError."""
    if args.threads:
        torch.set_num_threads(args.threads)
    runs = []
    validators: dict[str, Validator] = {}
    for folder in args.runs:
        net, facts = load_net(folder)
        name = str(facts.get("preset", STUDIO.name))
        if name not in validators:
            validators[name] = Validator(args.data, args.split, args.seed, args.pairs, preset(name))
        runs.append(RunScores(folder.name, facts, validators[name].scores(net)))
        log.info("%s measured", folder.name)
    args.output.parent.mkdir(parents=True, exist_ok=True)
    args.output.write_text(markdown(runs, args), encoding="utf-8")
    log.info("wrote %s", args.output)
    return 0


def load_net(folder: Path) -> tuple[SoundNet, dict[str, Any]]:
    """The moving average of a run's last state, and what the run recorded."""
    tensors, facts = load_state(folder / "last")
    net = build_audio(AudioUNetConfig(**facts["model"]))
    prefix = "average."
    net.load_state_dict({k[len(prefix) :]: v for k, v in tensors.items() if k.startswith(prefix)})
    return net.eval(), facts


def compare(base: Scores, other: Scores) -> dict[str, Summary]:
    """By set: mean difference in dB of SDR, stem by stem, with its interval over whole mixtures."""
    result = {}
    for name, mixtures in base.items():
        pairs = [
            (number, b - a)
            for number, (before, after) in enumerate(zip(mixtures, other[name], strict=True))
            for a, b in zip(before, after, strict=True)
        ]
        result[name] = summarise([gain for _, gain in pairs], [number for number, _ in pairs])
    return result


def markdown(runs: Sequence[RunScores], args: argparse.Namespace) -> str:
    """The page: the base's own figures, then one row a lever. Raises AblationError for runs of unequal length."""
    base = runs[0]
    steps = {run.facts["step"] for run in runs}
    if len(steps) > 1:
        raise AblationError(f"The runs are not of equal length: {', '.join(map(str, sorted(steps)))} steps.")
    own = {name: summarise([s for m in ms for s in m], _groups(ms)) for name, ms in base.scores.items()}
    figures = " and ".join(f"{_cell(summary)} on {SETS[name]}" for name, summary in own.items())
    lines = [
        "# What each lever gave",
        "",
        f"Runs of {base.facts['step']} steps, alike but for one lever, on at most {args.pairs} mixtures of each kind"
        f" from the split `{args.split}` (seed {args.seed}), named. SDR of the spectrum in dB, 95 % intervals"
        " (bootstrap over mixtures). Differences are taken stem by stem from the base,"
        f" `{base.name}`, which has {figures}. Short runs of a small network rank levers; they do not foretell what"
        " each is worth at full size.",
        "",
        f"| lever | expected | {' | '.join(SETS[name] for name in own)} |",
        "|---|---|" + "---|" * len(own),
    ]
    for run in runs[1:]:
        what, expected = LEVERS.get(run.name.removeprefix("ablate-"), (run.name, "–"))
        gains = compare(base.scores, run.scores)
        lines.append(f"| {what} | {expected} | {' | '.join(_signed(gain) for gain in gains.values())} |")
    return "\n".join(lines) + "\n"


def _groups(mixtures: Sequence[Sequence[float]]) -> list[int]:
    return [number for number, scores in enumerate(mixtures) for _ in scores]


def _cell(summary: Summary) -> str:
    return f"{summary.mean:.1f} ± {(summary.high - summary.low) / 2:.1f}".replace("-", "−")


def _signed(summary: Summary) -> str:
    return f"{summary.mean:+.1f} ± {(summary.high - summary.low) / 2:.1f}".replace("-", "−")
