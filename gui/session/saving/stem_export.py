"""Writing stems, mixes, containers and the video with the chosen mix, in the export lane, from a snapshot."""

import tempfile
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.delivery.containers import MOVIES, ContainerRequest, write_container
from engine.delivery.measure import measure_steps
from engine.delivery.mixdown import MixFormat, MixRequest, write_mix
from engine.delivery.mixes import MixWish
from engine.delivery.sessions import session_of, write_sessions
from engine.dsp.resynth import Renderer
from engine.export import ExportProgress, StemRequest, check_targets, export_stems, tags_of
from engine.instruments import OTHER
from engine.media.loudness import Loudness
from engine.media.mux import mux_video_steps
from engine.media.probe import Clip
from engine.media.reader import AudioBuffer
from engine.media.writer import StemFormat, StemWriter
from engine.passage import Passage
from engine.project.marks import Marks
from engine.project.mix import MixState
from engine.project.segmentation import Segmentation
from engine.roster import Roster
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard
from gui.work.jobs import Job, JobProgress, Kind

MIX_BLOCK_S = 5.0
STEMS_SHARE = 0.8
"""How much of the progress bar the stems take when a video is written too."""


MIX = "mix"
"""What the mix that is heard is called among what is measured."""


@dataclass(frozen=True)
class MixPlan:
    """The mix as one file. What is heard is that of the moment when the export begins."""

    path: Path
    wish: MixWish
    format: MixFormat


@dataclass(frozen=True)
class ExportPlan:
    """What a person asked for: stems into `folder`, a mix, a container, the video with the present mix, each of them or
    none. `passage`: of all but the video, in seconds. `sessions`: projects of other programs that lay out the stems.
    """

    folder: Path
    stems: StemRequest | None
    video: Path | None
    overwrite: bool = False
    mix: MixPlan | None = None
    container: ContainerRequest | None = None
    passage: Passage = field(default_factory=Passage)
    sessions: tuple[Path, ...] = ()
    marks: Marks = field(default_factory=Marks)
    roster: Roster = field(default_factory=Roster)

    def in_float(self) -> "ExportPlan | None":
        """The same in 32-bit float, where it is stems or a mix in WAV: nothing clips there. It replaces what was
        written before.
        """
        if self.stems is not None and self.stems.format.format == "wav":
            stems = replace(self.stems, format=StemFormat("wav", "32f"), overwrite=True)
            return replace(self, stems=stems, video=None, overwrite=True)
        if self.mix is not None and self.mix.format.format == "wav":
            return replace(self, mix=replace(self.mix, format=MixFormat("wav", "32f")), video=None, overwrite=True)
        return None


@dataclass(frozen=True)
class Exported:
    """What was written. `clipped`: samples in all that an integer format could not hold."""

    folder: Path
    files: tuple[Path, ...]
    clipped: int = 0
    plan: ExportPlan | None = None


class ExportController(QObject):
    """Exports; if the separation still runs, as soon as it is complete."""

    finished = Signal(Exported)
    waiting_changed = Signal(bool)
    measured = Signal(object)
    """A mapping from instrument, `other` or `MIX` to `Loudness`."""
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._waiting: tuple[OpenClip, ExportPlan, dict[str, float]] | None = None
        self._measuring: Job[Mapping[str, Loudness]] | None = None

    @property
    def waiting(self) -> bool:
        """Whether an export waits for the separation."""
        return self._waiting is not None

    def start(self, clip: OpenClip, plan: ExportPlan, weights: Mapping[str, float], wait: bool) -> None:
        """Export now, or with `wait` when `release` is called."""
        if wait:
            self._waiting = clip, plan, dict(weights)
            self.waiting_changed.emit(True)
            return
        if clip.segmentation is None:
            return
        plan = replace(plan, marks=clip.project.marks, roster=clip.project.roster)
        source, sound, mask = clip.clip, clip.buffer, clip.segmentation.snapshot()
        job = Job(Kind.EXPORT, "Exporting", lambda token: _export(source, sound, mask, plan, weights), owner=clip)
        job.outlives, job.on_item, job.on_error = True, self.finished.emit, self.failed.emit
        self._board.submit("export", job)

    def measure(self, clip: OpenClip, passage: Passage, weights: Mapping[str, float]) -> None:
        """Measure each stem and the mix with these weights; `measured` tells."""
        self.stop_measuring()
        if clip.segmentation is None:
            return
        source, sound, mask = clip.clip, clip.buffer, clip.segmentation.snapshot()
        job = Job(Kind.EXPORT, "Measuring", lambda token: _measure(source, sound, mask, passage, weights), owner=clip)
        job.on_item, job.on_error = self.measured.emit, self.failed.emit
        self._measuring = job
        self._board.submit("export", job)

    def stop_measuring(self) -> None:
        """Nobody waits for what is measured any more."""
        measuring, self._measuring = self._measuring, None
        if measuring is not None:
            measuring.cancel()

    def release(self) -> None:
        """The separation is complete: run the export that waited for it."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.waiting_changed.emit(False)
            self.start(*waiting, wait=False)

    def forget(self) -> None:
        """Give up an export that has not begun."""
        if self._waiting is not None:
            self._waiting = None
            self.waiting_changed.emit(False)


def _export(
    clip: Clip, sound: AudioBuffer, mask: Segmentation, plan: ExportPlan, weights: Mapping[str, float]
) -> Iterator[JobProgress | Exported]:
    """Yields `JobProgress`, then one `Exported`. Raises `MediaError` or `ExportError`."""
    files: list[Path] = []
    clipped = 0
    check_targets([*plan.sessions, *([plan.video] if plan.video is not None else [])], plan.overwrite, clip.path)
    works = _works(clip, sound, mask, plan, weights)
    share = (1.0 if plan.video is None else STEMS_SHARE if works else 0.0) / max(1, len(works))
    plan.folder.mkdir(parents=True, exist_ok=True)
    for number, (text, work) in enumerate(works):
        for progress in work:
            yield JobProgress((number + progress.done) * share, text)
        files += progress.files
        if number == 0 and plan.stems is not None and plan.sessions:
            files += _sessions(clip, sound, plan, progress.files)
        clipped += sum(progress.clipped)
    if plan.video is not None:
        begin = share * len(works)
        for done in _video_with_mix(clip, sound, mask, plan.video, weights):
            yield JobProgress(begin + done * (1 - begin), "Writing the video")
        files.append(plan.video)
    yield Exported(plan.folder, tuple(files), clipped, plan)


def _sessions(clip: Clip, sound: AudioBuffer, plan: ExportPlan, files: tuple[Path, ...]) -> tuple[Path, ...]:
    """Lay the stems out for other programs."""
    assert plan.stems is not None
    start, stop = plan.passage.samples(sound.rate, sound.length, clip.path.name)
    request = replace(plan.stems, start=start, stop=stop, lead=0 if start else plan.stems.lead)
    laid_out = session_of(request, files, clip, sound.rate, sound.length, plan.marks, plan.roster)
    write_sessions(laid_out, plan.sessions)
    return plan.sessions


def _works(
    clip: Clip, sound: AudioBuffer, mask: Segmentation, plan: ExportPlan, weights: Mapping[str, float]
) -> list[tuple[str, Generator[ExportProgress, None, None]]]:
    """What is written one after the other, each with what it is called."""
    start, stop = plan.passage.samples(sound.rate, sound.length, clip.path.name)
    works: list[tuple[str, Generator[ExportProgress, None, None]]] = []
    if plan.stems is not None:
        request = replace(plan.stems, start=start, stop=stop, lead=0 if start else plan.stems.lead)
        works.append(("Writing stems", export_stems(sound, mask, plan.folder, request)))
    if plan.mix is not None:
        chosen = plan.mix.wish
        gains = weights if chosen.kind == "heard" else chosen.weights(mask.instruments, MixState())
        wanted = MixRequest(
            plan.mix.path, gains, plan.mix.format, plan.overwrite, start, stop, 0, clip.audio.layout, tags_of(clip)
        )
        works.append(("Writing the mix", write_mix(sound, mask, wanted)))
    if plan.container is not None:
        mix = weights if plan.container.kind in MOVIES else plan.container.mix
        end = None if plan.passage.is_whole else stop
        together = replace(plan.container, overwrite=plan.overwrite, mix=mix, start=start, stop=end)
        works.append(("Writing the tracks", write_container(sound, mask, together)))
    return works


def _measure(
    clip: Clip, sound: AudioBuffer, mask: Segmentation, passage: Passage, weights: Mapping[str, float]
) -> Iterator[JobProgress | Mapping[str, Loudness]]:
    """Yields `JobProgress`, then the loudness of each stem, of `other` and of the mix. Raises `ExportError`."""
    start, stop = passage.samples(sound.rate, sound.length, clip.path.name)
    mixes: dict[str, Mapping[str, float]] = {name: {name: 1.0} for name in (*mask.instruments, OTHER.id)}
    for measured in measure_steps(sound, mask, {**mixes, MIX: weights}, clip.audio.layout, start, stop):
        yield JobProgress(measured.done, "Measuring loudness")
    yield measured.loudness


def _video_with_mix(
    clip: Clip, buffer: AudioBuffer, mask: Segmentation, path: Path, weights: Mapping[str, float]
) -> Iterator[float]:
    """The clip's own picture with the mix as its sound."""
    renderer = Renderer(buffer, mask.grid)
    step = round(MIX_BLOCK_S * buffer.rate)
    # The sound waits beside the video: the same disk, so room there is known to be room for both.
    with tempfile.TemporaryDirectory(prefix=".soloist-", dir=path.parent) as folder:
        sound = Path(folder) / "mix.wav"
        with StemWriter(sound, buffer.rate, buffer.channels, "wav", "32f", length=buffer.length) as writer:
            for start in range(0, buffer.length, step):
                stop = min(start + step, buffer.length)
                writer.write(renderer.render(mask, weights, start, stop))
                yield 0.6 * stop / buffer.length
        for done in mux_video_steps(clip, sound, path):
            yield 0.6 + 0.4 * done
