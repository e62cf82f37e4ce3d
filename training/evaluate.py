"""`python -m training evaluate`: measures a model beside the baselines and writes the tables.

Every row of a table is measured on the same mixtures (see `training.pairs`); BSS Eval and SI-SDR stand apart; silent
or missing estimates are failures with a rate of their own.
"""

import argparse
import json
import logging
import platform
import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

import torch

from engine.device import DEVICES, choose_device
from engine.model.checkpoint import LoadedModel, load_model
from training.manifest import read_manifest
from training.methods import EvaluationError, Method, NmfBaseline, Task, baselines, model_rows
from training.pairs import BLOCKS, LISTS, Lists, check_lists, draw_lists, read_lists, write_lists
from training.photos import PhotoSet
from training.report import Heading, write_report
from training.scoring import SCORE_RATE, StemScore, score
from training.tasks import Stage, duet_tasks, list_tasks
from training.visual import VisualRecipe

log = logging.getLogger(__name__)

DEFAULT_BLOCKS = ("mixes", "duets", "notes-mixes", "notes-duets")
REAL = Heading("real-duets", "Real recorded notes as duets, with their video", by_stem=True)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `python -m training evaluate`."""
    names = [block.name for block in BLOCKS]
    parser.add_argument("--model", help="name or card of the model (default: the one in the box)")
    parser.add_argument("--baselines-only", action="store_true", help="measure no model")
    parser.add_argument("--data", type=Path, help="folder made by `training synth`")
    parser.add_argument("--duets", type=Path, help="folder of real duets with their true stems")
    parser.add_argument("--photos", type=Path, help="folder of photos, for pictures of rendered mixtures")
    parser.add_argument("-o", "--output", type=Path, required=True, help="folder of the tables and figures")
    parser.add_argument("--pairs", type=Path, default=LISTS, help="list of mixtures; drawn and written if missing")
    parser.add_argument("--blocks", nargs="*", choices=names, default=list(DEFAULT_BLOCKS))
    parser.add_argument("--count", type=int, help="at most so many mixtures of each block, for a quick look")
    parser.add_argument("--score-rate", type=int, default=SCORE_RATE, help="Hz; the field's tables: 11025")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=0, help="torch's threads (0: its own choice)")
    parser.add_argument("--device", choices=DEVICES, default="auto")


def main(args: argparse.Namespace) -> int:
    """Measure; print the tables, and write results.md, .csv and .json, scores.csv and figures. Raises EngineError."""
    if args.data is None and args.duets is None:
        raise EvaluationError("There is nothing to measure on: give --data, --duets, or both.")
    if args.threads:
        torch.set_num_threads(args.threads)
    lists, learnt = _lists(args)
    model = None if args.baselines_only else load_model(args.model)
    looks = model is not None and model.visual is not None
    stage = _stage(args) if looks and args.photos is not None else None
    rows = baselines(learnt)
    if model is not None:
        choice = choose_device(args.device)
        log.info("%s", choice.note)
        rows += model_rows(model, choice, with_pictures=looks)
    scores: list[StemScore] = []
    headings: list[Heading] = []
    for block in BLOCKS:
        if block.name in lists:
            headings.append(Heading(block.name, block.title))
            scores += _measure(block.name, list_tasks(args.data, lists[block.name], stage), rows, args.score_rate)
    if args.duets is not None:
        headings.append(REAL)
        scores += _measure(REAL.name, duet_tasks(args.duets), rows, args.score_rate)
    write_report(args.output, headings, rows, scores, _facts(args, model))
    sys.stdout.write((args.output / "results.md").read_text(encoding="utf-8"))
    log.info("written to %s", args.output)
    return 0


def _lists(args: argparse.Namespace) -> tuple[Lists, NmfBaseline | None]:
    """The mixtures of the asked-for blocks, and the NMF baseline, which learns from the same data set."""
    if args.data is None:
        return {}, None
    stems = read_manifest(args.data)
    if not args.pairs.exists():
        write_lists(args.pairs, draw_lists(args.data, stems, args.seed), args.seed)
        log.info("drew the mixtures and wrote %s", args.pairs)
    whole = read_lists(args.pairs)
    check_lists(whole, stems)
    missing = [name for name in args.blocks if name not in whole]
    if missing:
        raise EvaluationError(f"The list {args.pairs.name} has no mixtures of: {', '.join(missing)}.")
    lists = {name: whole[name][: args.count] for name in args.blocks}
    return lists, NmfBaseline(args.data, stems, args.seed)


def _stage(args: argparse.Namespace) -> Stage:
    """Pictures from the photos that the frame network was not trained on."""
    recipe = VisualRecipe()
    _, held = PhotoSet.load(args.photos).split(recipe.seed, recipe.held_back)
    return Stage(held, args.seed)


def _measure(block: str, tasks: Iterable[Task], rows: Sequence[Method], rate: int) -> Iterator[StemScore]:
    for task in tasks:
        for method in rows:
            if not method.pictures or task.frame_at is not None:
                yield from score(task, method, block, rate)
        log.info("%s measured", task.id)


def _facts(args: argparse.Namespace, model: LoadedModel | None) -> dict[str, Any]:
    """What a reader needs to repeat the tables; names of folders stay out."""
    described = None if args.data is None else args.data / "dataset.json"
    data = json.loads(described.read_text(encoding="utf-8")) if described and described.exists() else None
    return {
        "model": None if model is None else {"name": model.name, "sha256": model.hash},
        "data": None if data is None else {"seed": data.get("seed"), "options": data.get("options")},
        "pairs": None if args.data is None else args.pairs.name,
        "count": args.count,
        "seed": args.seed,
        "score_rate": args.score_rate,
        "pictures": args.photos is not None,
        "bss_eval": f"mir_eval {metadata.version('mir_eval')}, bss_eval_sources, no permutation, 512 taps",
        "versions": {
            "python": platform.python_version(),
            "numpy": metadata.version("numpy"),
            "torch": torch.__version__,
        },
    }
