"""`python -m training evaluate`: measures a model beside the baselines and writes the tables.

Every row of a table is measured on the same mixtures (see `training.measuring.pairs`); BSS Eval and SI-SDR stand apart;
silent or missing estimates are failures with a rate of their own.
"""

import argparse
import json
import logging
import platform
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from importlib import metadata
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import Any

import torch

from engine.device import DEVICES, choose_device
from engine.model.checkpoint import LoadedModel, load_model
from training.data.manifest import read_manifest
from training.measuring.confusion import frame_confusion
from training.measuring.earlier import Earlier, read_earlier
from training.measuring.figures import Example
from training.measuring.methods import (
    FUSED,
    NAMED,
    EvaluationError,
    Method,
    MixtureTask,
    NmfBaseline,
    baselines,
    model_rows,
)
from training.measuring.pairs import BLOCKS, LISTS, Lists, check_lists, draw_lists, read_lists, write_lists
from training.measuring.report import Findings, Heading, write_report
from training.measuring.scoring import SCORE_RATE, StemScore, score_answer
from training.measuring.sop import RATE, ideal_rows, pair_tasks, read_pairs
from training.measuring.tasks import FilmStage, duet_tasks, held_back, in_stereo, list_tasks
from training.run.processes import in_processes, process_count

log = logging.getLogger(__name__)

DRAWN = (FUSED, NAMED)
EXAMPLES = 3
"""Mixtures of each block whose masks are drawn beside the truth."""
IN_STEREO = {
    "duets": Heading("duets-stereo", "The same duets in stereo, the players apart in a simulated room"),
    "test-mixes-4": Heading("test-mixes-4-stereo", "The same four in stereo, apart in a simulated room"),
}
SOP = Heading("sop", "Pairs of solos by The Sound of Pixels' protocol: 6 s at 11,025 Hz, STFT 1022 / 256")
REAL = Heading("real-duets", "Real recorded notes as duets, with their video", by_stem=True)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `python -m training evaluate`."""
    names = [block.name for block in BLOCKS]
    parser.add_argument(
        "--model", action="append", help="name or card of a model (default: the one in the box); may be repeated"
    )
    parser.add_argument("--baselines-only", action="store_true", help="measure no model")
    parser.add_argument("--data", type=Path, help="folder made by `training synth` or `training prepare`")
    parser.add_argument("--duets", type=Path, help="folder of real duets with their true stems")
    parser.add_argument("--photos", type=Path, help="folder of photos, for pictures of rendered mixtures")
    parser.add_argument("-o", "--output", type=Path, required=True, help="folder of the tables and figures")
    parser.add_argument("--pairs", type=Path, default=LISTS, help="list of mixtures; drawn and written if missing")
    parser.add_argument(
        "--protocol", choices=[SOP.name], help="measure pairs of solos as MUSIC's tables do; --pairs: their CSV list, "
        "--data: where its paths begin",
    )  # fmt: skip
    parser.add_argument("--blocks", nargs="*", choices=names, help="default: all that the list has")
    parser.add_argument("--count", type=int, help="at most so many mixtures of each block, for a quick look")
    parser.add_argument("--earlier", type=Path, help="results whose rows of other models are kept")
    parser.add_argument("--score-rate", type=int, default=SCORE_RATE, help="Hz; the field's tables: 11025")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=0, help="torch's threads (0: its own choice)")
    parser.add_argument(
        "--jobs", type=process_count, default=1, help="processes that measure, each its part of a block"
    )
    parser.add_argument("--device", choices=DEVICES, default="auto")


def main(args: argparse.Namespace) -> int:
    """Measure; print the tables, and write results.md, .csv and .json, scores.csv and figures. Raises EngineError."""
    _check(args)
    models = _models(args)
    held = None if args.photos is None or not any(m.visual for m in models) else held_back(args.photos)
    facts = _facts(args, models)
    kept = read_earlier(args.earlier, facts, {m.name for m in models}) if args.earlier else Earlier([], [], [])
    board = _measured(args)
    frames = {m.name: frame_confusion(m.visual, held) for m in models if m.visual is not None and held is not None}
    findings = Findings(
        board.headings, [*board.rows, *kept.rows], [*board.scores, *kept.scores], frames, board.examples
    )
    write_report(args.output, findings, {**facts, "models": [*facts["models"], *kept.models]})
    sys.stdout.write((args.output / "results.md").read_text(encoding="utf-8"))
    log.info("written to %s", args.output)
    return 0


def _check(args: argparse.Namespace) -> None:
    """Raises EvaluationError for options that do not go together."""
    if args.protocol is None and args.data is None and args.duets is None:
        raise EvaluationError("There is nothing to measure on: give --data, --duets, or both.")
    if args.protocol is not None:
        if args.pairs == LISTS or args.blocks is not None or args.duets is not None:
            raise EvaluationError("The protocol of MUSIC needs --pairs LIST.csv, and neither --blocks nor --duets.")
        args.score_rate = RATE


def _models(args: argparse.Namespace) -> list[LoadedModel]:
    models = [] if args.baselines_only else [load_model(name) for name in args.model or [None]]
    if len({model.name for model in models}) < len(models):
        raise EvaluationError("Two of the models have one name; rename one of them.")
    return models


def _measured(args: argparse.Namespace) -> "Board":
    """Everything measured, by as many processes as asked for."""
    lists, learnt = _lists(args)
    if args.jobs == 1:
        return _measure(args, lists, learnt, 0)
    results = in_processes(_part, [(args, lists, learnt, part) for part in range(args.jobs)])
    # The rows hold networks and stay where they are; scores stand in the order of the blocks and of their lists.
    board = Board(_rows(args, learnt), args.score_rate, results[0].headings)
    for heading in board.headings:
        found = [score for result in results for score in result.scores if score.block == heading.name]
        board.scores += sorted(found, key=lambda score: score.mixture)
        board.examples += [e for result in results for e in result.examples if e.block == heading.name][:EXAMPLES]
    return board


def _part(work: tuple[argparse.Namespace, Lists, NmfBaseline | None, int]) -> "Board":
    """What one process of several measures."""
    board = _measure(*work)
    return replace(board, rows=())


def _rows(args: argparse.Namespace, learnt: NmfBaseline | None) -> list[Method]:
    """Baselines, then every model's rows."""
    rows = baselines(learnt) if args.protocol is None else ideal_rows()
    choice = choose_device(args.device)
    for model in _models(args):
        log.info("%s: %s", model.name, choice.note)
        rows += model_rows(model, choice, with_pictures=model.visual is not None)
    return rows


def _measure(args: argparse.Namespace, lists: Lists, learnt: NmfBaseline | None, part: int) -> "Board":
    """Measure every `jobs`-th mixture of each block, from number `part` on."""
    if args.threads:
        torch.set_num_threads(args.threads)
    stage = None if args.photos is None else FilmStage(held_back(args.photos), args.seed)
    board = Board(_rows(args, learnt), args.score_rate)
    if args.protocol is not None:
        board.measure(SOP, pair_tasks(read_pairs(args.pairs, args.data)[: args.count], part, args.jobs))
        return board
    for block in BLOCKS:
        if block.name in lists:
            own = lists[block.name][part :: args.jobs]
            board.measure(Heading(block.name, block.title), list_tasks(args.data, own, stage))
            if block.name in IN_STEREO:
                board.measure(IN_STEREO[block.name], in_stereo(list_tasks(args.data, own, stage), args.seed))
    if args.duets is not None:
        board.measure(REAL, islice(duet_tasks(args.duets, stage), part, None, args.jobs))
    return board


@dataclass
class Board:
    """Measures every row on every task; keeps the scores, and some answers to draw."""

    rows: Sequence[Method]
    rate: int
    headings: list[Heading] = field(default_factory=list)
    scores: list[StemScore] = field(default_factory=list)
    examples: list[Example] = field(default_factory=list)

    def measure(self, heading: Heading, tasks: Iterable[MixtureTask]) -> None:
        """Measure one block."""
        self.headings.append(heading)
        for number, task in enumerate(tasks):
            answers = {}
            for method in self.rows:
                if method.fits(task):
                    started = perf_counter()
                    answers[method.row] = method.estimate(task)
                    seconds = perf_counter() - started
                    self.scores += score_answer(task, method, answers[method.row], seconds, heading.name, self.rate)
            if number < EXAMPLES:
                shown = {m.title: answers[m.row].sounds for m in self.rows if m.row in answers and m.key in DRAWN}
                self.examples.append(Example.of(heading.name, task, shown))
            log.info("%s measured", task.id)


def _lists(args: argparse.Namespace) -> tuple[Lists, NmfBaseline | None]:
    """The mixtures of the asked-for blocks, and the NMF baseline, which learns from the same data set (if it can)."""
    if args.data is None or args.protocol is not None:
        return {}, None
    stems = read_manifest(args.data)
    if not args.pairs.exists():
        write_lists(args.pairs, draw_lists(args.data, stems, args.seed), args.seed)
        log.info("drew the mixtures and wrote %s", args.pairs)
    whole = read_lists(args.pairs)
    check_lists(whole, stems)
    wanted = list(whole) if args.blocks is None else args.blocks
    missing = [name for name in wanted if name not in whole]
    if missing:
        raise EvaluationError(f"The list {args.pairs.name} has no mixtures of: {', '.join(missing)}.")
    lists = {name: whole[name][: args.count] for name in wanted}
    teaches = any(stem.split == "train" for stem in stems)
    return lists, NmfBaseline(args.data, stems, args.seed) if teaches else None


def _facts(args: argparse.Namespace, models: Sequence[LoadedModel]) -> dict[str, Any]:
    """What a reader needs to repeat the tables; names of folders stay out."""
    described = None if args.data is None else args.data / "dataset.json"
    data = json.loads(described.read_text(encoding="utf-8")) if described and described.exists() else None
    return {
        "model": _named(models[0]) if models else None,
        "models": [_named(model) for model in models],
        "data": None if data is None else {"seed": data.get("seed"), "options": data.get("options")},
        "pairs": None if args.data is None and args.protocol is None else args.pairs.name,
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


def _named(model: LoadedModel) -> dict[str, str]:
    return {"name": model.name, "sha256": model.hash, "preset": model.preset.name}
