"""`separate`: recordings in, stems out."""

from __future__ import annotations

import argparse
import logging
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.ahead import Ahead
from engine.cli.claims import Claim, ClaimedElsewhereError
from engine.cli.delivery import Delivery, add_delivery_options
from engine.cli.inputs import Input, OutputFolders, check_output, expand, place_name
from engine.cli.networks import NetworkLoader
from engine.cli.output import ConsoleOutput, Meter
from engine.cli.records import Identity, Records
from engine.cli.separated import Separated
from engine.cli.separators import ALL, description_mark, licence_once, parse_blend
from engine.cli.sharing import Item, Shard, Sharing, add_sharing_options, arrivals, item_name
from engine.cli.stems import add_track_option, estimated, report_failure, result_record, show_result, write_project
from engine.cli.writing import DeliverySource, deliver
from engine.errors import EngineError, ExportError, InstrumentError, NotReadable, SeparatorError, WriteFailed
from engine.export import check_room, check_targets
from engine.files import reason, short_name
from engine.grid import MaskGrid
from engine.instruments import CLASS_IDS
from engine.language import tr
from engine.media.container import check_file
from engine.media.fingerprint import stamp
from engine.media.probe import Clip, probe
from engine.media.reader import AudioBuffer, room_note
from engine.project.document import Project
from engine.project.joining import combine_steps
from engine.project.media_reference import MediaReference
from engine.project.segmentation import Segmentation
from engine.project.store import SUFFIX
from engine.roster import Roster, known_among, parse_listed
from engine.separate import Networks, SeparationRequest, separated
from engine.separation_events import Event, EvidenceFound, InstrumentEvidence, Notice, Progress
from engine.separators.descriptions import OtherSeparator, separator_named
from engine.separators.masks import Blend, SeparatedBy, separate_with
from engine.temporary import sweep_stale

if TYPE_CHECKING:
    from argparse import _SubParsersAction


log = logging.getLogger(__name__)

DECODING, SEPARATING = 0.08, 0.8
"""Progress at the end of these steps; writing takes the rest."""
DEVICES = ("auto", "cpu", "cuda", "mps")
PRECISIONS = ("auto", "float32", "bfloat16")


@dataclass(frozen=True)
class BatchRequest:
    """What is asked for, the same for all inputs. `instruments`: None lets the networks choose. `resume`: leave alone
    what is complete. `save_project`: beside the stems. `track`: which sound track; None: the best. `roster`: what the
    instruments are called. `separator`: whose stems are taken instead of our networks' mask, or, with `blend`, beside
    it.
    """

    folder: Path
    instruments: tuple[str, ...] | None
    delivery: Delivery
    overwrite: bool
    resume: bool = False
    save_project: bool = False
    track: int | None = None
    roster: Roster = field(default_factory=Roster)
    separator: OtherSeparator | None = None
    blend: Blend | None = None

    @property
    def asks_networks(self) -> bool:
        """Whether our networks are needed."""
        return self.separator is None or self.blend is not None

    def settings(self, model: tuple[str, str] | None) -> dict[str, object]:
        """All that makes a result what it is, beside the recording. `model`: its name and hash; None where the networks
        are not asked."""
        named = None if self.instruments is None else list(self.instruments)
        project = {"project": True} if self.save_project else {}
        track = {} if self.track is None else {"track": self.track}
        called = {r.id: r.name for r in self.roster.records}
        more = {**project, **track, **({"called": called} if called else {}), **self.delivery.settings()}
        if self.separator is not None:
            more |= {"with": description_mark(self.separator), "blend": dict(self.blend or {})}
        ours = {} if model is None else {"model": model[0], "hash": model[1]}
        return {"instruments": named, **ours, **more}


def add_network_options(parser: argparse.ArgumentParser) -> None:
    """`--model`, `--device` and `--precision`."""
    parser.add_argument("--model", metavar="NAME|PATH", help=tr("networks to use (default: studio)"))
    parser.add_argument("--device", choices=DEVICES, default="auto", help=tr("where they run (default: auto)"))
    parser.add_argument(
        "--precision", choices=PRECISIONS, default="auto",
        help=tr("how exactly they compute; auto takes what is faster, which may differ from run to run "
            "(default: auto)"),
    )  # fmt: skip


def add_to(commands: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "separate",
        help=tr("write a stem per instrument, and Other"),
        description=tr(
            "Write DIR/<input>/<instrument> and DIR/<input>/residual (Other: what no instrument owns) "
            "for each input. All of them together are the mix again. An input that fails does not stop "
            "the others. What is complete is noted in DIR/.soloist, for --resume. With --mix "
            "or --container one file beside DIR/<input> instead."
        ),
        allow_abbrev=False,
    )
    add_batch_options(parser)
    parser.add_argument(
        "--resume", action="store_true",
        help=tr("skip inputs whose result is complete: the recording, the settings and the model are those it was made "
        "with, and all its files are there in full length; others are separated (with --overwrite also where stems of "
        "other settings are in the way)"),
    )  # fmt: skip
    add_sharing_options(parser)
    parser.add_argument("--json", action="store_true", help=tr("one JSON object per input on standard output"))
    parser.set_defaults(run=lambda arguments: _run(parser, arguments))


def add_batch_options(parser: argparse.ArgumentParser) -> None:
    """What is separated, where to, and how."""
    parser.add_argument(
        "inputs", nargs="+", metavar="INPUT",
        help=tr("video or sound files, and folders: all such files in them and below, each with its own place in DIR"),
    )  # fmt: skip
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="DIR", help=tr("where the stems go"))
    parser.add_argument(
        "--instruments", metavar="LIST",
        help=tr("skip detection: exactly these, comma-separated ({ids}); ID=NAME calls one otherwise, or adds one that "
                "the networks do not know: violin=Anna,voice=Voice", ids=", ".join(CLASS_IDS)),
    )  # fmt: skip
    add_network_options(parser)
    parser.add_argument(
        "--with", metavar="NAME",
        help=tr("let another program separate (`separators` lists them); its stems become the mask, so that all stems "
        "together are the mix again"),
    )  # fmt: skip
    parser.add_argument(
        "--blend", metavar="ID=theirs|ours|mean,…",
        help=tr("with --with: ask our networks too, and say whose share counts for an instrument (“all” for those not "
        "named)"),
    )  # fmt: skip
    add_delivery_options(parser)
    add_track_option(parser)
    parser.add_argument("--overwrite", action="store_true", help=tr("replace stems that are already there"))
    parser.add_argument(
        "--save-project", action="store_true", help=tr("also save DIR/<input>/<input>.soloist, to repair in the window")
    )


def _run(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> int:
    # Whoever keeps watching comes back to what is complete.
    job = job_of(parser, arguments, arguments.resume or arguments.watch)
    output = ConsoleOutput(arguments.json)
    loader = NetworkLoader(arguments.model, arguments.device, output.note, arguments.precision)
    return separate_all(arguments.inputs, job, loader, output, Sharing(arguments.shard, arguments.watch))


def job_of(parser: argparse.ArgumentParser, arguments: argparse.Namespace, resume: bool) -> BatchRequest:
    """From `add_batch_options`. Ends with a usage error where they do not fit each other."""
    try:
        named, roster = None, Roster()
        if arguments.instruments is not None:
            named, roster = parse_listed(arguments.instruments)
            if not known_among(named) and (getattr(arguments, "with") is None or arguments.blend is not None):
                raise InstrumentError(
                    tr(
                        "The networks know none of {named}; name one that they can be asked for.",
                        named=", ".join(named),
                    )
                )
        separator, blend = _other_separator(arguments)
        if separator is not None:
            named, roster = _with_theirs(separator, blend, named, roster)
        delivery = Delivery.of(arguments, named or ())
        if named is not None:
            delivery.check_names(named)
    except (InstrumentError, ExportError, WriteFailed, SeparatorError) as error:
        parser.error(str(error))
    wanted = arguments.overwrite, resume, arguments.save_project
    return BatchRequest(arguments.output, named, delivery, *wanted, arguments.track, roster, separator, blend)


def _other_separator(arguments: argparse.Namespace) -> tuple[OtherSeparator | None, Blend | None]:
    """From `--with` and `--blend`. Raises `SeparatorError`, `InstrumentError`."""
    name: str | None = getattr(arguments, "with")
    if name is None:
        if arguments.blend is not None:
            raise InstrumentError(tr("--blend says what is taken from another separator; name one with --with."))
        return None, None
    return separator_named(name), None if arguments.blend is None else parse_blend(arguments.blend)


def _with_theirs(
    separator: OtherSeparator, blend: Blend | None, named: tuple[str, ...] | None, roster: Roster
) -> tuple[tuple[str, ...] | None, Roster]:
    """The list and the roster with the separator's instruments; None where the networks choose more."""
    roster = roster.joined(separator.roster)
    if named is None and blend is not None:
        return None, roster
    return tuple(dict.fromkeys((*(named or ()), *separator.instruments))), roster


def separate_all(
    inputs: Sequence[str],
    job: BatchRequest,
    loader: NetworkLoader,
    output: ConsoleOutput,
    sharing: Sharing | None = None,
) -> int:
    """Separate one input after the other; a failing one does not stop the others. Returns the exit status; with
    `sharing.watch` only an interrupt ends it.
    """
    sweep_stale()
    sharing = sharing or Sharing()
    with closing(Ahead()) as ahead:
        batch = _Batch(job, loader, output, ahead, sharing.shard)
        status = batch.run(list(expand(inputs, job.folder, output.note)))
        if sharing.watch:
            output.note(tr("Watching for new recordings; Ctrl+C ends it."))
            for new in arrivals(inputs, job.folder):
                status |= batch.run(new)
        return status


class _Batch:
    """Goes through the inputs."""

    def __init__(
        self, job: BatchRequest, loader: NetworkLoader, output: ConsoleOutput, ahead: Ahead, shard: Shard
    ) -> None:
        self._job, self._loader, self._output, self._ahead, self._shard = job, loader, output, ahead, shard
        self._records = Records(job.folder)
        self._targets = OutputFolders(job.folder, self._records)
        self._places: dict[str, Path | ExportError] = {}

    def run(self, items: Sequence[Item]) -> int:
        """All of them that are of this shard; the exit status."""
        # All places first: decoding ahead asks for those of later ones, and every shard finds the same.
        for item in items:
            if isinstance(item, Input) and item.name not in self._places:
                self._places[item.name] = self._place(item)
        ours = [item for item in items if self._shard.has(item)]
        failures, postponed = 0, []
        for number, item in enumerate(ours):
            try:
                failures += not self._attempted(item, ours[number + 1 :], wait=not self._job.resume)
            except ClaimedElsewhereError:
                postponed.append(item)
        # What others were at work on: complete by now, or theirs to finish, or left behind by one that died.
        failures += sum(not self._attempted(item, (), wait=True) for item in postponed)
        return 1 if failures else 0

    def _attempted(self, item: Item, later: Sequence[Item], wait: bool) -> bool:
        """Whether it went well. Raises `ClaimedElsewhereError` where others are at work on it, unless they are waited
        for.
        """
        try:
            if not isinstance(item, Input):
                raise item[1]
            self._one(item, later, wait)
        except EngineError as error:
            report_failure(item_name(item), str(error), self._output)
        except (OSError, RuntimeError, ValueError, MemoryError) as error:
            # The other recordings of the night must not be lost to a fault that only this one brings out.
            log.error("unexpected failure on %s", item_name(item), exc_info=error)
            sentence = tr("Something went wrong that Soloist did not expect ({error}).", error=error)
            report_failure(item_name(item), sentence, self._output)
        else:
            return True
        return False

    def _one(self, item: Input, later: Sequence[Item], wait: bool) -> None:
        folder = self._folder(item)
        check_output(folder)
        if self._was_done(item, folder):
            return
        with self._records.claimed(folder, self._output.note if wait else None) as claim:
            # Whoever had the claim before may have done it.
            if not self._was_done(item, folder):
                self._alone(item, folder, later, claim)

    def _place(self, item: Input) -> Path | ExportError:
        try:
            return self._targets.take(item)
        except ExportError as error:
            return error

    def _folder(self, item: Input) -> Path:
        place = self._places[item.name]
        if isinstance(place, ExportError):
            raise place
        return place

    def _was_done(self, item: Input, folder: Path) -> bool:
        if (done := self._completed(item)) is None:
            return False
        self._output.record({**done, "input": item.name, "output": str(folder), "skipped": True})
        self._output.show(tr("{name} → {folder}  (complete since an earlier run)", name=item.name, folder=folder))
        return True

    def _alone(self, item: Input, folder: Path, later: Sequence[Item], claim: Claim | None) -> None:
        job, output, name = self._job, self._output, item.name
        targets = possible_targets(folder, job)
        check_targets([*targets, project_path(item.path, folder)] if job.save_project else targets, job.overwrite)
        following = next((i for i in later if isinstance(i, Input) and self._is_to_do(i)), None)
        identity = _identity(item.path)
        with output.progress(item.path.name) as meter:
            result = separate_one(
                item.path, folder, job, self._loader, Help(meter, output, self._ahead, following, claim)
            )
        self._report(name, result, identity)

    def _is_to_do(self, item: Input) -> bool:
        return isinstance(self._places[item.name], Path) and self._completed(item) is None

    def _completed(self, item: Input) -> dict[str, object] | None:
        if not self._job.resume:
            return None
        settings = self._settings()
        return self._records.completed(item.path, self._folder(item), settings)

    def _settings(self) -> dict[str, object]:
        return self._job.settings(self._loader.identity() if self._job.asks_networks else None)

    def _report(self, name: str, result: Separated, identity: Identity) -> None:
        record = result_record(name, result)
        settings = self._settings()
        files = (*result.written.files, *([result.project] if result.project else []))
        if identity == Identity(result.clip.fingerprint, identity.content, _stamp(result.clip.path)):
            self._records.write(result.clip.path, identity, result.folder, settings, files, record)
        else:
            self._output.note(tr("{name} was changed while it was being separated; separate it again.", name=name))
        self._output.record(record)
        show_result(name, result, self._output)


@dataclass(frozen=True)
class Help:
    """What a separation tells and who works beside it: `following` is decoded by `ahead` meanwhile. `claim`: on the
    output folder.
    """

    meter: Meter
    output: ConsoleOutput
    ahead: Ahead
    following: Input | None = None
    claim: Claim | None = None


def _identity(path: Path) -> Identity:
    """A recording as it is before the work. Raises `MediaError`."""
    check_file(path)
    try:
        return Identity.of(path)
    except OSError as error:
        raise NotReadable(
            tr("“{name}” cannot be read: {strerror}.", name=path.name, strerror=(error.strerror or str(error)).lower())
        ) from error


def _stamp(path: Path) -> str:
    try:
        return stamp(path)
    except OSError:
        return ""


def possible_targets(folder: Path, job: BatchRequest) -> list[Path]:
    """All files that a job may write into a folder."""
    return job.delivery.paths(folder, job.instruments or CLASS_IDS)


def _check_room(clip: Clip, folder: Path, job: BatchRequest) -> None:
    """Raises `WriteFailed` where the stems cannot have room, as far as that is known before."""
    if job.delivery.is_one_file or not job.delivery.passage.is_whole:
        return
    samples = round(clip.duration_s * clip.audio.sample_rate) * clip.audio.channels
    # At least one stem and the residual; as many more as are named.
    check_room(folder, samples, 1 + len(job.instruments or ("one",)), job.delivery.stems)


def separate_one(path: Path, folder: Path, job: BatchRequest, loader: NetworkLoader, help: Help) -> Separated:
    """Probe, decode, separate and write one recording. Raises leaves of `EngineError`."""
    started, meter = time.monotonic(), help.meter
    clip = probe(path, job.track)
    job.delivery.check_clip(clip)
    _check_room(clip, folder, job)
    networks = None
    if job.asks_networks:
        meter(0.0, tr("loading the networks"))
        networks = loader.load()
    if (note := room_note(clip)) is not None:
        help.output.note(note)
    with help.ahead.sound(clip, meter, DECODING) as buffer:
        for note in buffer.notes:
            help.output.note(note)
        if help.following is not None:
            help.ahead.start(help.following.path, job.track)
        job.delivery.passage.samples(buffer.rate, buffer.length, clip.path.name)
        told = _Told(clip, job, help)
        run = _separation(clip, buffer, networks, job, told)
        if help.claim is not None:
            help.claim.check()
        Records(job.folder).forget(folder)
        mask = run.mask
        source = DeliverySource(clip, buffer, mask, roster=run.roster)
        written = deliver(source, folder, job.delivery, job.overwrite, _later(meter, SEPARATING, 0.97))
        quality = estimated(buffer, mask, help.output)
        by = _by(job, networks)
        roster = run.roster
        project = _saved(clip, buffer.length, run, by, job, folder, meter) if job.save_project else None
        mask.close()
    by_name = {e.instrument: e for e in run.evidence}
    return Separated(
        clip=clip,
        buffer_length=buffer.length,
        folder=folder,
        instruments=run.instruments,
        # Named instruments were not looked for, so there is no evidence to tell of.
        evidence=tuple(by_name.get(i) for i in run.instruments),
        written=written,
        quality=quality,
        replaced=buffer.replaced,
        seconds=time.monotonic() - started,
        device=told.device or ("cpu" if networks is None else networks.choice.device),
        model=by.split(" ")[0],
        project=project,
        roster=roster,
    )


def project_path(recording: Path, folder: Path) -> Path:
    """Where a recording's project goes."""
    return folder / f"{short_name(place_name(recording))}{SUFFIX}"


def _saved(clip: Clip, length: int, run: _Run, by: str, job: BatchRequest, folder: Path, meter: Meter) -> Path:
    """Save the mask as a project, and say where."""
    path = project_path(clip.path, folder)
    try:
        # Where one file stands beside it, nothing has made it yet.
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteFailed(
            tr("The folder {folder} cannot be made: {error}.", folder=folder, error=reason(error, folder.parent))
        ) from error
    media = MediaReference.of(clip.path, clip.fingerprint, length / clip.audio.sample_rate, job.track or 0, clip.late_s)
    project = Project(run.mask, media, by)
    project.roster = run.roster
    write_project(project, path, _later(meter, 0.97, 1.0))
    return path


def _later(meter: Meter, begin: float, end: float) -> Meter:
    """Progress 0–1 of one step as a part of the whole."""
    return lambda done, doing: meter(begin + done * (end - begin), doing)


class _Told:
    """What is told of a run's events. `device`: where the networks had to go on, if they left the chosen one."""

    def __init__(self, clip: Clip, job: BatchRequest, help: Help) -> None:
        self._clip, self._job, self._help = clip, job, help
        self.device = ""
        self._separating = False

    def note(self, text: str) -> None:
        """Say something worth knowing."""
        self._help.output.note(f"{self._clip.path.name}: {text}")

    def separating(self, done: float, name: str) -> None:
        """How far another program is, 0–1."""
        self._help.meter(0.2 + done * (SEPARATING - 0.2), name)

    def __call__(self, event: Event) -> None:
        """Raises `ExportError` as soon as it is known that files would get one name."""
        if isinstance(event, EvidenceFound):
            self._job.delivery.check_names(event.chosen)
        elif isinstance(event, Notice):
            self.device = event.device
            self._help.output.note(f"{self._clip.path.name}: {event.text}")
        elif isinstance(event, Progress):
            # Detection and separation count from 0 to 1 each.
            self._separating = self._separating or event.stage == "separating"
            begin, end = (0.2, SEPARATING) if self._separating else (DECODING, 0.2)
            self._help.meter(begin + event.done * (end - begin), event.stage)


def _by(job: BatchRequest, networks: Networks | None) -> str:
    """Whose the mask is, as a project notes it."""
    if networks is not None:
        return f"{networks.model.name} {networks.model.hash}"
    assert job.separator is not None
    return description_mark(job.separator)


@dataclass(frozen=True, eq=False)
class _Run:
    """What came of the separation: our networks', another program's, or both."""

    instruments: tuple[str, ...]
    evidence: tuple[InstrumentEvidence, ...]
    mask: Segmentation
    roster: Roster


def _separation(clip: Clip, buffer: AudioBuffer, networks: Networks | None, job: BatchRequest, told: _Told) -> _Run:
    if networks is None:
        grid = MaskGrid.for_duration(buffer.length / buffer.rate)
        theirs = _theirs(buffer, grid, job, told)
        listed = job.instruments or theirs.instruments
        return _Run(listed, (), theirs.with_instruments(listed), job.roster)
    grid = networks.model.preset.grid(buffer.length / buffer.rate)
    known = None if job.instruments is None else known_among(job.instruments)
    run = separated(networks, SeparationRequest(buffer, grid, known, clip), told)
    # Of others than those they know the networks say nothing: they have no share yet.
    listed = job.instruments or run.instruments
    mask = run.mask if listed == run.instruments else run.mask.with_instruments(listed)
    if job.separator is None:
        return _Run(listed, run.evidence, mask, job.roster)
    theirs = _theirs(buffer, grid, job, told)
    named = dict(job.blend or {})
    usual = named.pop(ALL, None)
    choice = {name: named.get(name, usual) or "theirs" for name in theirs.instruments}
    *_, joined = combine_steps(mask, theirs, choice)
    assert isinstance(joined, Segmentation)
    return _Run(joined.instruments, run.evidence, joined, job.roster)


def _theirs(buffer: AudioBuffer, grid: MaskGrid, job: BatchRequest, told: _Told) -> Segmentation:
    """The other program's mask. Raises `SeparatorError`, `MediaError`, `ProjectError`."""
    assert job.separator is not None
    for text in licence_once(job.separator):
        told.note(text)
    with closing(separate_with(job.separator, buffer, grid)) as steps:
        for step in steps:
            if isinstance(step, SeparatedBy):
                if step.text:
                    told.note(step.text)
                return step.mask
            told.separating(step.done, job.separator.name)
    raise RuntimeError("the other separator ended without a mask")
