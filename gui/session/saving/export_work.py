"""The work of an export, on a worker: what is measured, written, and refused because it is too loud."""

import tempfile
from collections.abc import Generator, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from engine.delivery.containers import MOVIES, write_container
from engine.delivery.full_scale import TooLoud, gain_of, too_loud
from engine.delivery.measure import measure_steps
from engine.delivery.mixdown import MixRequest, write_mix
from engine.delivery.sessions import session_of, write_sessions
from engine.dsp.resynth import Renderer
from engine.export import Approve, ExportProgress, check_targets, export_stems, tags_of
from engine.instruments import OTHER
from engine.language import tr
from engine.media.loudness import Loudness, LoudnessMeter
from engine.media.mux import mux_video_steps
from engine.media.probe import Clip
from engine.media.reader import AudioBuffer
from engine.media.writer import StemWriter
from engine.passage import Passage
from engine.project.mix import MixState
from engine.project.segmentation import Segmentation
from gui.session.saving.export_plan import MIX, VIDEO, Exported, ExportPlan
from gui.work.jobs import JobProgress

MIX_BLOCK_S = 5.0
STEMS_SHARE, SOUND_SHARE = 0.8, 0.6
"""How much of the progress bar the stems take when a video is written too, and of the video's part its sound."""


@dataclass(frozen=True)
class ExportSource:
    """What is written from, as it was when the export began. `weights`: linear gain by instrument of what is heard."""

    clip: Clip
    sound: AudioBuffer
    mask: Segmentation
    weights: Mapping[str, float]

    def gains(self, plan: ExportPlan) -> dict[str, float]:
        """Of what is heard, lowered as planned."""
        return {name: weight * gain_of(plan.lower_db) for name, weight in self.weights.items()}


def export_steps(source: ExportSource, plan: ExportPlan) -> Iterator[JobProgress | Exported]:
    """Yields `JobProgress`, then one `Exported`. Raises `MediaError` or `ExportError`: `TooLoud` before any file
    appears, unless the plan has the answer.
    """
    files: list[Path] = []
    clipped = 0
    videos = [plan.video] if plan.video is not None else []
    check_targets([*plan.sessions, *videos], plan.overwrite, source.clip.path)
    plan.folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        movie: _Movie | None = None
        if plan.video is not None:
            movie = _Movie(source, plan, stack)
            yield from movie.render()
        works = _works(source, plan, None if movie is None else movie.loudness)
        begin, part = (SOUND_SHARE * (1 - STEMS_SHARE), STEMS_SHARE) if movie is not None else (0.0, 1.0)
        for number, (text, work) in enumerate(works):
            for progress in work:
                yield JobProgress(begin + (number + progress.done) * part / len(works), text)
            files += progress.files
            if number == 0 and plan.stems is not None and plan.sessions:
                files += _sessions(source, plan, progress.files)
            clipped += sum(progress.clipped)
        if movie is not None and plan.video is not None:
            yield from movie.write()
            files.append(plan.video)
    yield Exported(plan.folder, tuple(files), clipped, plan.lower_db)


def _sessions(source: ExportSource, plan: ExportPlan, files: tuple[Path, ...]) -> tuple[Path, ...]:
    """Lay the stems out for other programs."""
    assert plan.stems is not None
    clip, sound = source.clip, source.sound
    start, stop = plan.passage.samples(sound.rate, sound.length, clip.path.name)
    request = replace(plan.stems, start=start, stop=stop, lead=0 if start else plan.stems.lead)
    laid_out = session_of(request, files, clip, sound.rate, sound.length, plan.marks, plan.roster)
    write_sessions(laid_out, plan.sessions)
    return plan.sessions


def _works(
    source: ExportSource, plan: ExportPlan, movie: Loudness | None
) -> list[tuple[str, Generator[ExportProgress, None, None]]]:
    """What is written one after the other, each with what it is called. `movie`: how loud the video's sound is."""
    clip, sound, mask, gain = source.clip, source.sound, source.mask, gain_of(plan.lower_db)
    start, stop = plan.passage.samples(sound.rate, sound.length, clip.path.name)
    works: list[tuple[str, Generator[ExportProgress, None, None]]] = []
    if plan.stems is not None:
        names = (*plan.stems.instruments, *([OTHER.id] if plan.stems.include_residual else []))
        approve = _approve(plan, names, plan.stems.format.bit_depth, movie)
        lead = 0 if start else plan.stems.lead
        request = replace(plan.stems, start=start, stop=stop, lead=lead, gain=gain, approve=approve)
        works.append((tr("Writing stems"), export_stems(sound, mask, plan.folder, request)))
    if plan.mix is not None:
        chosen, form = plan.mix.wish, plan.mix.format
        gains = source.weights if chosen.kind == "heard" else chosen.weights(mask.instruments, MixState())
        wanted = MixRequest(
            plan.mix.path, {name: gain * weight for name, weight in gains.items()}, form, plan.overwrite, start, stop,
            0, clip.audio.layout, tags_of(clip), _approve(plan, (MIX,), form.bit_depth, movie),
        )  # fmt: skip
        works.append((tr("Writing the mix"), write_mix(sound, mask, wanted)))
    if plan.container is not None:
        tracks = plan.container
        mix = source.gains(plan) if tracks.kind in MOVIES else tracks.mix
        titles = (*([] if mix is None else [MIX]), *(part.title for part in tracks.parts))
        end = None if plan.passage.is_whole else stop
        together = replace(
            tracks, overwrite=plan.overwrite, mix=mix, start=start, stop=end, gain=gain,
            approve=_approve(plan, titles, tracks.bit_depth, movie),
        )  # fmt: skip
        works.append((tr("Writing the tracks"), write_container(sound, mask, together)))
    return works


def _approve(plan: ExportPlan, names: tuple[str, ...], depth: str | None, movie: Loudness | None) -> Approve | None:
    """None where the person has answered. What is in float fits; the video beside it may not."""
    if plan.answered:
        return None

    def approve(measured: tuple[Loudness, ...]) -> None:
        own = {} if depth == "32f" else dict(zip(names, measured, strict=True))
        _refuse(plan, too_loud(own, depth is None), None if movie is None else too_loud({VIDEO: movie}, lossy=True))

    return approve


def _refuse(plan: ExportPlan, *problems: TooLoud | None) -> None:
    """Raises `TooLoud` with all of them in one."""
    found = [problem for problem in problems if problem is not None]
    if found:
        over = {name: decibels for problem in found for name, decibels in problem.over_db.items()}
        raise TooLoud(over, max(problem.lower_db for problem in found), plan.roster)


def measuring_steps(source: ExportSource, passage: Passage) -> Iterator[JobProgress | Mapping[str, Loudness]]:
    """Yields `JobProgress`, then the loudness of each stem, of `other` and of the mix. Raises `ExportError`."""
    clip, sound, mask = source.clip, source.sound, source.mask
    start, stop = passage.samples(sound.rate, sound.length, clip.path.name)
    mixes: dict[str, Mapping[str, float]] = {name: {name: 1.0} for name in (*mask.instruments, OTHER.id)}
    for measured in measure_steps(sound, mask, {**mixes, MIX: source.weights}, clip.audio.layout, start, stop):
        yield JobProgress(measured.done, tr("Measuring loudness"))
    yield measured.loudness


class _Movie:
    """The clip's own picture with the mix as its sound: rendered first, so that it is known how loud it is. The sound
    waits beside the video: the same disk, so room there is known to be room for both.
    """

    def __init__(self, source: ExportSource, plan: ExportPlan, stack: ExitStack) -> None:
        assert plan.video is not None
        self._source, self._plan, self._path = source, plan, plan.video
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix=".soloist-", dir=plan.video.parent))
        self._sound = Path(folder) / "mix.wav"
        self._alone = plan.stems is None and plan.mix is None and plan.container is None
        self._share = 1.0 if self._alone else 1 - STEMS_SHARE
        self.loudness: Loudness | None = None

    def render(self) -> Iterator[JobProgress]:
        """The sound. Raises `TooLoud` where nothing else is to be asked about."""
        clip, buffer, mask = self._source.clip, self._source.sound, self._source.mask
        renderer, gains = Renderer(buffer, mask.grid), self._source.gains(self._plan)
        meter = LoudnessMeter(buffer.rate, buffer.channels, clip.audio.layout)
        step = round(MIX_BLOCK_S * buffer.rate)
        with StemWriter(self._sound, buffer.rate, buffer.channels, "wav", "32f", length=buffer.length) as writer:
            for start in range(0, buffer.length, step):
                stop = min(start + step, buffer.length)
                samples = renderer.render(mask, gains, start, stop)
                meter.add(samples)
                writer.write(samples)
                yield JobProgress(self._share * SOUND_SHARE * stop / buffer.length, tr("Writing the video"))
        self.loudness = meter.result()
        if self._alone and not self._plan.answered:
            _refuse(self._plan, too_loud({VIDEO: self.loudness}, lossy=True))

    def write(self) -> Iterator[JobProgress]:
        """The video."""
        begin = 1 - self._share * (1 - SOUND_SHARE)
        for done in mux_video_steps(self._source.clip, self._sound, self._path):
            yield JobProgress(begin + done * (1 - begin), tr("Writing the video"))
