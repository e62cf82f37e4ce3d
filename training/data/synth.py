"""`python -m training synth`: renders the data set of aligned solo stems.

The unit is an excerpt: a passage of a real score whose voices are each rendered by one or more instruments. Any two
stems of an excerpt that play different voices make a duet of the same piece; stems of different excerpts make a random
mix. Every excerpt depends only on the seed and its own number, so a run can be stopped, resumed, or made longer.
"""

import argparse
import json
import logging
import multiprocessing
import os
import platform
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import Empty

import numpy as np
import soundfile

from training.data.manifest import MANIFEST, ManifestError, RenderedStem, append_stems, read_manifest
from training.notes.excerpts import ScorePassage, cut_passage
from training.notes.instruments_midi import CLASSES, OTHER, SUBSTITUTES
from training.notes.scores import Score, is_held_out, load_scores
from training.sounds.acoustics import RATE, record
from training.sounds.fluidsynth import SynthError, find_library
from training.sounds.sources import FREEPATS, MIN_RMS, SourceFiles, Sources, discover_fonts, sample_counts, sha256_of

log = logging.getLogger(__name__)

SECONDS = 12.0
RECIPE = 5
"""Raised whenever the same seed would render something else. 1: first set; 2: other bodies, breath, modelled strings,
rests; 3: chords under a single tune agree with their bass; 4: recorded notes more often; 5: nothing that
FreePats holds."""
STEMS_PER_EXCERPT = {"train": 6, "val": 5, "val_notes": 4, "val_known": 5}
_SPLIT_NUMBER = {"train": 0, "val": 1, "val_notes": 2, "val_known": 3}
_ATTEMPTS = 8


@dataclass(frozen=True)
class ExcerptPlan:
    """What one excerpt will hold, decided before anything is rendered."""

    id: str
    split: str
    index: int
    score: Score
    instruments: tuple[str, ...]


@dataclass(frozen=True)
class SynthesisJob:
    """One worker's share."""

    plans: tuple[ExcerptPlan, ...]
    files: SourceFiles
    folder: Path
    seed: int


def _deck(classes: Sequence[str], rng: np.random.Generator) -> Iterator[str]:
    """Classes without end: shuffled decks in which every class comes twice and `other` three times."""
    cards = [name for name in classes for _ in range(3 if name == OTHER else 2)]
    while True:
        yield from (cards[i] for i in rng.permutation(len(cards)))


def plan_split(split: str, count: int, scores: Sequence[Score], classes: Sequence[str], seed: int) -> list[ExcerptPlan]:
    """Plans of the first `count` excerpts of a split; a longer plan begins with a shorter one."""
    wanted = [s for s in scores if is_held_out(s.id, seed) == (split != "train")]
    if count and not (wanted and classes):
        raise SynthError(f"The split {split} has no scores or no instruments to render.")
    rng = np.random.default_rng([seed, _SPLIT_NUMBER[split], 1])
    deck = _deck(classes, rng)
    plans = []
    for index in range(count):
        score = wanted[int(rng.integers(len(wanted)))]
        instruments: list[str] = []
        while len(instruments) < STEMS_PER_EXCERPT[split]:
            instruments.append(next(deck))
        plans.append(ExcerptPlan(f"{split}-{index:05d}", split, index, score, tuple(instruments)))
    return plans


def _passage(plan: ExcerptPlan, rng: np.random.Generator) -> ScorePassage:
    for _ in range(_ATTEMPTS):
        passage = cut_passage(plan.score, SECONDS, rng)
        if len(passage.voices) >= 2:
            return passage
    raise SynthError(f"The score {plan.score.id} has no passage in which two voices play.")


def render_excerpt(plan: ExcerptPlan, sources: Sources, folder: Path, seed: int) -> list[RenderedStem]:
    """Render all stems of one excerpt into `folder`; returns their manifest lines."""
    rng = np.random.default_rng([seed, _SPLIT_NUMBER[plan.split], 2, plan.index])
    passage = _passage(plan, rng)
    order = [int(v) for v in rng.permutation(len(passage.voices))]
    stems: list[RenderedStem] = []
    for number, instrument in enumerate(plan.instruments):
        voice = order[number % len(order)]
        for _ in range(_ATTEMPTS):
            rendered = sources.render(instrument, passage, voice, plan.split, rng)
            audio = None if rendered is None else record(rendered.audio, rng)
            rms = 0.0 if audio is None else float(np.sqrt(np.mean(audio**2)))
            if rms >= MIN_RMS:
                break
        if rendered is None or audio is None or rms < MIN_RMS:
            log.warning("%s: no sound for %s, left out.", plan.id, instrument)
            continue
        name = f"{plan.split}/{plan.id}/{number}-{instrument}.flac"
        _write_flac(folder / name, audio)
        stems.append(
            RenderedStem(
                id=f"{plan.id}-{number}",
                file=name,
                instrument=instrument,
                source=rendered.source,
                program=rendered.program,
                score=plan.score.id,
                excerpt=plan.id,
                voice=rendered.voice,
                split=plan.split,
                seconds=SECONDS,
                rms=round(rms, 6),
            )
        )
    return stems


def _write_flac(path: Path, audio: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.tmp")
    soundfile.write(temporary, audio, RATE, format="FLAC", subtype="PCM_16")
    os.replace(temporary, path)


def _render_all(job: SynthesisJob) -> Iterator[list[RenderedStem] | str]:
    """One item per excerpt: its stems, or the sentence that says why it could not be rendered."""
    sources = Sources(job.files)
    for plan in job.plans:
        try:
            yield render_excerpt(plan, sources, job.folder, job.seed)
        except SynthError as error:
            yield str(error)


def _work(job: SynthesisJob, results: "multiprocessing.Queue[list[RenderedStem] | str | None]") -> None:
    """A worker process: one message per excerpt, None at the end."""
    for item in _render_all(job):
        results.put(item)
    results.put(None)


def _from_workers(jobs: Sequence[SynthesisJob]) -> Iterator[list[RenderedStem] | str]:
    """What the workers render, in the order in which it comes; one job needs no second process."""
    if len(jobs) == 1:
        yield from _render_all(jobs[0])
        return
    context = multiprocessing.get_context("spawn")
    results: multiprocessing.Queue[list[RenderedStem] | str | None] = context.Queue()
    workers = [context.Process(target=_work, args=(job, results), daemon=True) for job in jobs]
    for worker in workers:
        worker.start()
    finished = 0
    while finished < len(workers):
        try:
            message = results.get(timeout=5)
        except Empty:
            if any(worker.exitcode not in (None, 0) for worker in workers):
                raise SynthError("A rendering process ended unexpectedly; run again to resume.") from None
            continue
        if message is None:
            finished += 1
        else:
            yield message
    for worker in workers:
        worker.join()


def _run_jobs(jobs: Sequence[SynthesisJob], folder: Path, total: int) -> int:
    """Render; append each excerpt to the manifest as it comes. Returns how many excerpts failed."""
    failed = 0
    for done, item in enumerate(_from_workers(jobs), start=1):
        if isinstance(item, str):
            failed += 1
            log.warning("%s", item)
        else:
            append_stems(folder, item)
        if done % 20 == 0 or done == total:
            log.info("%d of %d excerpts rendered", done, total)
    return failed


def _interleave(splits: Sequence[Sequence[ExcerptPlan]]) -> list[ExcerptPlan]:
    """Validation first but spread over the first third, so that training can start early and be judged."""
    keyed = [
        ((0.35 if plan.split != "train" else 1.0) * plan.index / max(1, len(plans)), plan.split, plan)
        for plans in splits
        for plan in plans
    ]
    return [plan for _, _, plan in sorted(keyed, key=lambda item: (item[0], item[1]))]


def _check_same_recipe(folder: Path, seed: int) -> None:
    """Refuse to go on with a data set that another seed or an older recipe began: it could not be rendered again."""
    path = folder / "dataset.json"
    if not path.exists():
        return
    try:
        begun = json.loads(path.read_text())
        found = (int(begun["seed"]), int(begun["recipe"]))
    except (ValueError, KeyError, TypeError) as error:
        raise ManifestError(f"{path} is damaged or too old; render into another folder.") from error
    if found != (seed, RECIPE):
        raise SynthError(
            f"{folder} was begun with seed {found[0]} and recipe {found[1]}, now they are {seed} and {RECIPE}; "
            "render into another folder."
        )


def _describe(folder: Path, args: argparse.Namespace, files: SourceFiles) -> None:
    options = {
        k: str(v) if isinstance(v, Path) else v
        for k, v in vars(args).items()
        if k not in ("command", "notes", "samples", "output", "soundfont", "cache")
    }
    options = {k: v for k, v in options.items() if isinstance(v, (int, float, str, list, type(None)))}
    path = folder / "dataset.json"
    before = json.loads(path.read_text()) if path.exists() else {}
    data = {
        "seed": args.seed,
        "recipe": RECIPE,
        "options": options,
        "versions": {"python": platform.python_version(), "numpy": np.__version__, "soundfile": soundfile.__version__},
        # A set may be made longer with other soundfonts: all that it was rendered with stay named.
        "soundfonts": before.get("soundfonts", {}) | {path.name: sha256_of(path) for path in files.fonts},
        "held_out": "freepats" if files.freepats else None,
        "notes": files.notes is not None,
        "samples": sample_counts(files.samples),
        "substitutes": SUBSTITUTES,
        "seconds": SECONDS,
    }
    temporary = path.with_suffix(".json.tmp")
    temporary.write_text(json.dumps(data, indent=1) + "\n")
    os.replace(temporary, path)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `python -m training synth`."""
    parser.add_argument("-o", "--output", type=Path, required=True, help="folder of the data set")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes-per-class", type=float, default=10.0, help="length of the training split")
    parser.add_argument("--excerpts", type=int, help="number of training excerpts instead of minutes per class")
    parser.add_argument("--val-excerpts", type=int, default=60, help="excerpts of the held-out soundfont")
    parser.add_argument("--val-notes-excerpts", type=int, default=40, help="excerpts of the held-out notes")
    parser.add_argument("--val-known-excerpts", type=int, default=20, help="training sounds, held-out scores")
    parser.add_argument("--jobs", type=int, default=2, help="rendering processes")
    parser.add_argument("--notes", type=Path, help="folder of recorded notes, one folder per class")
    parser.add_argument("--samples", type=Path, help="further recorded notes, laid out alike, all for training")
    parser.add_argument("--soundfont", type=Path, nargs="*", default=[], help="further soundfonts to train on")
    parser.add_argument("--only-named-soundfonts", action="store_true", help="leave out the soundfonts installed here")
    parser.add_argument("--freepats", type=Path, default=FREEPATS, help="folder of FreePats, held out")
    parser.add_argument("--corpus", nargs="*", default=[], help="only these folders of the music21 corpus")
    parser.add_argument("--cache", type=Path, help="where parsed scores are kept (default: beside the output)")


def _plans(args: argparse.Namespace, files: SourceFiles, scores: Sequence[Score]) -> list[ExcerptPlan]:
    stems = args.minutes_per_class * 60 / SECONDS * (len(CLASSES) + 1.5)
    count = args.excerpts if args.excerpts is not None else round(stems / STEMS_PER_EXCERPT["train"])
    sources = Sources(files)
    wanted = {"val": args.val_excerpts, "val_notes": args.val_notes_excerpts, "val_known": args.val_known_excerpts}
    splits = [plan_split("train", count, scores, [*CLASSES, OTHER], args.seed)]
    for split, number in wanted.items():
        classes = sources.held_out_classes(split)
        if not classes:
            log.warning("Nothing is held out for the split %s; it stays empty.", split)
        splits.append(plan_split(split, number if classes else 0, scores, classes, args.seed))
    return _interleave(splits)


def main(args: argparse.Namespace) -> int:
    """Render (or go on rendering) the data set; 0 when every excerpt was rendered."""
    if find_library() is None:
        raise SynthError("fluidsynth is not installed; install the fluidsynth package of your system.")
    folder: Path = args.output
    folder.mkdir(parents=True, exist_ok=True)
    _check_same_recipe(folder, args.seed)
    freepats = args.freepats if args.freepats.is_dir() else None
    files = SourceFiles(
        discover_fonts(args.soundfont, not args.only_named_soundfonts), freepats, args.notes, args.seed, args.samples
    )
    scores = load_scores(args.cache or folder.parent / "cache" / "scores", args.seed, args.jobs, args.corpus)
    plans = _plans(args, files, scores)
    done = {stem.excerpt for stem in read_manifest(folder)} if (folder / MANIFEST).exists() else set()
    rest = [plan for plan in plans if plan.id not in done]
    for plan in rest:
        shutil.rmtree(folder / plan.split / plan.id, ignore_errors=True)
    _describe(folder, args, files)
    log.info("%d excerpts to render, %d there already", len(rest), len(plans) - len(rest))
    count = max(1, min(args.jobs, len(rest)))
    jobs = [SynthesisJob(tuple(rest[i::count]), files, folder, args.seed) for i in range(count)]
    failed = _run_jobs(jobs, folder, len(rest))
    log.info("Finished; %d excerpts failed", failed)
    return 1 if failed else 0
