"""`archive`: a batch over many processes and machines, which existing engines start: submitit (this machine, SLURM) or
Dask.

Each works off one shard with `separate --resume --shard I/N`; one that dies is started again and goes on. What they
share is the output folder alone (`engine.cli.claims`, `engine.cli.records`).
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from engine.cli.inputs import Input, OutputFolders, check_output, expand
from engine.cli.output import ConsoleOutput, line
from engine.cli.records import FOLDER, Records
from engine.cli.separate import add_batch_options, job_of
from engine.errors import EngineError, ExportError
from engine.language import mark, tr
from engine.version import ROOT, packaged, start_command

if TYPE_CHECKING:
    from argparse import _SubParsersAction

INSTALL = mark("./soloist archive installs it")
ROUNDS = 3
LOOK_S = 1.0
LAST_WORDS = 400
CONNECT_S = 5
JOB_MINUTES = 7 * 24 * 60
_OF_ARCHIVE = frozenset({"inputs", "output", "jobs", "slurm", "dask", "json", "run"})


class SchedulerError(EngineError):
    """Nothing can be started there."""


class Future(Protocol):
    """A started process on some machine; both engines' own."""

    def done(self) -> bool:
        """It has ended, somehow."""

    def result(self) -> subprocess.CompletedProcess[str]:
        """How. Raises what its engine raises where the machine or the process was lost."""


Submit = Callable[[Sequence[str]], Future]


@dataclass
class Tally:
    """What came of an archive. `failures`: name, sentence."""

    separated: int = 0
    skipped: int = 0
    failures: list[tuple[str, str]] = field(default_factory=list)

    def add(self, printed: str) -> None:
        """Count the lines that `separate --json` printed."""
        for text in printed.splitlines():
            record = json.loads(text)
            if "error" in record:
                self.failures.append((str(record["input"]), str(record["error"])))
            elif record.get("skipped"):
                self.skipped += 1
            else:
                self.separated += 1


def add_to(commands: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "archive",
        help=tr("separate whole archives with many processes, on this machine or on others"),
        description=tr(
            "As separate --resume, with N processes that share DIR: on this machine, through SLURM, or on the "
            "workers of a Dask scheduler. DIR, the inputs and Soloist itself lie where all of them see "
            "them under the same names. What fails or is lost is listed; the same command again does "
            "only what is missing."
        ),
        allow_abbrev=False,
    )
    add_batch_options(parser)
    parser.add_argument("--jobs", type=_count, default=2, metavar="N", help=tr("processes (default: 2)"))
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--slurm",
        nargs="*",
        metavar="KEY=VALUE",
        help=tr("as SLURM jobs; options as sbatch has them, e.g. partition=cpu"),
    )
    where.add_argument("--dask", metavar="ADDRESS", help=tr("on the workers of this scheduler, e.g. tcp://head:8786"))
    parser.add_argument("--json", action="store_true", help=tr("what came of it as one JSON object"))
    # Alike in every process, on every machine: what comes out is what one process would have written.
    parser.set_defaults(run=lambda arguments: _run(parser, arguments), precision="float32")


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 10_000:
        raise argparse.ArgumentTypeError(
            tr("“{said}” is no number of processes; 1 to 10000 can be started.", said=text)
        )
    return int(text)


def _run(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> int:
    job_of(parser, arguments, resume=True)
    output = ConsoleOutput(arguments.json)
    try:
        _need_python()
        engine = _chosen(arguments)
        check_output(arguments.output)
        items = list(expand(arguments.inputs, arguments.output, output.note))
        progress = ArchiveProgress([i for i in items if isinstance(i, Input)], arguments.output)
        # Whole names: jobs may start in another folder.
        names = [os.path.abspath(name) for name in arguments.inputs]
        command = [
            "separate",
            *names,
            "-o",
            os.path.abspath(arguments.output),
            *_options(arguments),
            "--resume",
            "--json",
        ]
        with engine as submit:
            tally = work_off(command, arguments.jobs, submit, progress, output)
    except EngineError as error:
        output.fail("", str(error))
        return 1
    _report(tally, output)
    return 1 if tally.failures else 0


def _need_python() -> None:
    """Raises `SchedulerError` in a packaged program: both engines start Python on the other side."""
    if packaged():
        raise SchedulerError(
            tr(
                "A packaged Soloist cannot start processes on other machines, for that takes Python; run its command "
                "“separate --resume --shard I/N” on each, or use ./soloist archive from the source."
            )
        )


def _options(arguments: argparse.Namespace) -> Iterator[str]:
    """Those of `add_batch_options`, as they would be written."""
    for name, value in vars(arguments).items():
        if name in _OF_ARCHIVE or value is None or value is False:
            continue
        option = f"--{name.replace('_', '-')}"
        if value is True:
            yield option
        else:
            # A model may be named by its place, and jobs may start in another folder.
            yield f"{option}={os.path.abspath(value) if name == 'model' and os.path.exists(value) else value}"


def _report(tally: Tally, output: ConsoleOutput) -> None:
    failures = [{"input": name, "error": sentence} for name, sentence in tally.failures]
    output.record({"separated": tally.separated, "skipped": tally.skipped, "failures": failures})
    counts = tr(
        "{separated} separated, {skipped} complete before, {count} failed",
        separated=tally.separated,
        skipped=tally.skipped,
        count=len(tally.failures),
    )
    output.show(line(counts))
    for name, sentence in tally.failures:
        output.fail(name, sentence)


class ArchiveProgress:
    """How many of an archive's recordings are complete."""

    def __init__(self, items: Sequence[Input], output: Path) -> None:
        self._records = Records(output)
        targets = OutputFolders(output, self._records)
        self._folders: list[Path] = []
        for item in items:
            # What has no place fails where it is separated, and is listed then.
            with suppress(ExportError):
                self._folders.append(targets.take(item))

    def share(self) -> tuple[float, str]:
        """0–1, and in words."""
        done = sum(self._records.has(folder) for folder in self._folders)
        return done / max(len(self._folders), 1), tr("{done} of {count}", done=done, count=len(self._folders))


def work_off(
    command: Sequence[str], jobs: int, submit: Submit, progress: ArchiveProgress, output: ConsoleOutput
) -> Tally:
    """Run `command` once per shard; shards whose process is lost are started again, up to `ROUNDS` times in all."""
    tally = Tally()
    lost = dict.fromkeys(range(1, jobs + 1), "")
    with output.progress("archive") as meter:
        for _ in range(ROUNDS):
            running = {n: submit([*start_command(), *command, "--shard", f"{n}/{jobs}"]) for n in lost}
            while not all(future.done() for future in running.values()):
                meter(*progress.share())
                time.sleep(LOOK_S)
            lost = {n: words for n, future in running.items() if (words := _ended(future, tally))}
            if not lost:
                return tally
            for number, words in lost.items():
                output.note(
                    tr(
                        "The process of part {number} was lost ({words}); what it had finished stays.",
                        number=number,
                        words=words,
                    )
                )
    tally.failures += [
        (
            tr("part {number} of {jobs}", number=number, jobs=jobs),
            tr("Its process was lost again and again: {words}", words=words),
        )
        for number, words in lost.items()
    ]
    return tally


def _ended(future: Future, tally: Tally) -> str:
    """Count what a process did. Why it counts as lost, or nothing."""
    try:
        result = future.result()
    except Exception as error:  # noqa: BLE001 (engines raise what they like where a machine has gone)
        return _last_words(str(error)) or type(error).__name__
    if result.returncode not in (0, 1) or (result.returncode and not result.stdout.strip()):
        return _last_words(result.stderr) or tr("status {returncode}", returncode=result.returncode)
    tally.add(result.stdout)
    return ""


def _last_words(text: str) -> str:
    return " ".join(text.strip()[-LAST_WORDS:].split())


def _call(command: Sequence[str]) -> Callable[[], subprocess.CompletedProcess[str]]:
    """What the engines run. Nothing of ours has to be importable where they unpack it."""
    env = ["env", f"PYTHONPATH={ROOT}", "PYTHONSAFEPATH=1"]
    return partial(subprocess.run, [*env, *command], capture_output=True, text=True, errors="replace", check=False)


@contextmanager
def _submitit(options: Mapping[str, str] | None, output: Path) -> Iterator[Submit]:
    """Jobs of SLURM with these options of sbatch, or processes of this machine (None). Raises `SchedulerError`."""
    try:
        import submitit
    except ImportError as error:
        raise SchedulerError(
            tr("Processes are started through submitit, which is not installed: {install}.", install=tr(INSTALL))
        ) from error
    if options is not None and shutil.which("sbatch") is None:
        raise SchedulerError(tr("There is no SLURM here: the program sbatch is not installed."))
    inside = output / FOLDER
    inside.mkdir(parents=True, exist_ok=True)
    # Readable by its owner only: what submitit puts there is executed where the jobs run.
    folder = Path(tempfile.mkdtemp(prefix="jobs-", dir=inside))
    try:
        executor = submitit.AutoExecutor(folder=folder, cluster="local" if options is None else "slurm")
        executor.update_parameters(name="soloist", timeout_min=JOB_MINUTES)
        if options is not None:
            executor.update_parameters(slurm_additional_parameters=dict(options))
        jobs: list[submitit.Job[subprocess.CompletedProcess[str]]] = []

        def submit(command: Sequence[str]) -> Future:
            try:
                jobs.append(executor.submit(_call(command)))
            except (submitit.core.utils.FailedJobError, subprocess.CalledProcessError, OSError) as error:
                raise SchedulerError(tr("SLURM took no job: {error}", error=_last_words(str(error)))) from error
            return jobs[-1]

        try:
            yield submit
        finally:
            for job in jobs:
                if not job.done():
                    job.cancel(check=False)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _dask(address: str) -> Iterator[Submit]:
    """Tasks of a Dask scheduler. Raises `SchedulerError`."""
    try:
        from distributed import Client
    except ImportError as error:
        raise SchedulerError(
            tr("Dask is spoken to through distributed, which is not installed: {install}.", install=tr(INSTALL))
        ) from error
    try:
        connect: Callable[..., Client] = Client
        client = connect(address, timeout=CONNECT_S)
    except (OSError, ValueError, TimeoutError) as error:
        raise SchedulerError(
            tr("No Dask scheduler answers at {address} ({error}).", address=address, error=_last_words(str(error)))
        ) from error
    with client:
        if not client.scheduler_info()["workers"]:
            raise SchedulerError(tr("The Dask scheduler at {address} has no workers.", address=address))

        # Not pure: started again, it is another run. A worker runs one at a time, whatever its number of threads.
        def submit(command: Sequence[str]) -> Future:
            future: Future = client.submit(_call(command), pure=False)
            return future

        yield submit


def _chosen(arguments: argparse.Namespace) -> AbstractContextManager[Submit]:
    if arguments.dask is not None:
        return _dask(arguments.dask)
    return _submitit(None if arguments.slurm is None else _pairs(arguments.slurm), arguments.output)


def _pairs(texts: Sequence[str]) -> dict[str, str]:
    pairs = {}
    for text in texts:
        key, equals, value = text.partition("=")
        if not (equals and value and key.replace("-", "").isalnum()):
            raise SchedulerError(tr("“{said}” is no option of a SLURM job; write it as KEY=VALUE.", said=text))
        pairs[key.replace("-", "_")] = value
    return pairs
