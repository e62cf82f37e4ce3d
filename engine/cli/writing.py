"""Writing what is asked for, and what becomes of sound that the files cannot hold."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from engine.cli import interrupts
from engine.cli.delivery import Delivery
from engine.cli.output import Meter
from engine.cli.separated import Written
from engine.delivery.containers import MOVIES, parts_for, write_container
from engine.delivery.full_scale import TooLoud, approving, gain_of
from engine.delivery.mixdown import MixRequest, write_mix
from engine.delivery.sessions import session_files, session_of, write_sessions
from engine.export import RESIDUAL, Approve, ExportProgress, StemRequest, check_targets, export_stems, tags_of
from engine.instruments import OTHER
from engine.language import tr
from engine.media.probe import Clip
from engine.media.reader import AudioBuffer
from engine.project.marks import Marks
from engine.project.mix import MixState
from engine.project.segmentation import Segmentation
from engine.roster import Roster


@dataclass(frozen=True)
class DeliverySource:
    """What is written from. `mix`: the project's mixer; `marks`: its beats and markers; `roster`: what the
    instruments are called."""

    clip: Clip
    buffer: AudioBuffer
    mask: Segmentation
    mix: MixState = field(default_factory=MixState)
    marks: Marks = field(default_factory=Marks)
    roster: Roster = field(default_factory=Roster)


@dataclass(frozen=True)
class _How:
    """`start`, `stop`: samples; `lead`: samples of silence in front. `lower_db`, `in_float`: what sound above
    full scale was found to need.
    """

    start: int
    stop: int
    lead: int
    overwrite: bool
    lower_db: float = 0.0
    in_float: bool = False


_Work = tuple[str, tuple[str, ...], Generator[ExportProgress, None, None]]


def deliver(source: DeliverySource, folder: Path, delivery: Delivery, overwrite: bool, meter: Meter) -> Written:
    """Write what is asked for. The meter counts from 0 to 1. Raises leaves of `EngineError`; `TooLoud` where sound
    above full scale is to be refused.
    """
    clip, buffer, mask = source.clip, source.buffer, source.mask
    delivery.check_clip(clip)
    start, stop = delivery.passage.samples(buffer.rate, buffer.length, clip.path.name)
    check_targets(delivery.paths(folder, mask.instruments), overwrite, clip.path)
    # Silence in front belongs to the beginning of the recording.
    lead = round(clip.late_s * buffer.rate) if delivery.with_picture and start == 0 else 0
    how, (depth, titles, progress) = _written(source, folder, delivery, _How(start, stop, lead, overwrite), meter)
    sessions = session_files(folder, folder.name, delivery.reaper, delivery.otio)
    if sessions:
        stems = StemRequest(mask.instruments, lead=lead, start=start, stop=stop)
        laid_out = session_of(stems, progress.files, clip, buffer.rate, buffer.length, source.marks, source.roster)
        write_sessions(laid_out, sessions)
    return Written(
        stems=() if delivery.is_one_file else progress.files[:-1],
        residual=None if delivery.is_one_file else progress.files[-1],
        file=progress.files[0] if delivery.is_one_file else None,
        what="container" if delivery.container is not None else "mix" if delivery.is_one_file else "",
        clipped=sum(progress.clipped),
        bit_depth=depth,
        # A movie keeps its own time.
        lead_s=0.0 if delivery.container in MOVIES else lead / buffer.rate,
        start_s=start / buffer.rate,
        loudness=dict(zip(titles, progress.loudness, strict=True)),
        sessions=tuple(sessions),
        lowered_db=how.lower_db,
    )


def _written(
    source: DeliverySource, folder: Path, delivery: Delivery, how: _How, meter: Meter
) -> tuple[_How, tuple[str, tuple[str, ...], ExportProgress]]:
    """Bit depth, what each sound is called, and the last progress; and how, once that was known."""
    try:
        return how, _once(source, folder, delivery, how, meter)
    except TooLoud as problem:
        if delivery.above == "float":
            how = replace(how, in_float=True)
        elif delivery.above == "lower":
            how = replace(how, lower_db=problem.lower_db)
        else:
            raise
    return how, _once(source, folder, delivery, how, meter)


def _once(
    source: DeliverySource, folder: Path, delivery: Delivery, how: _How, meter: Meter
) -> tuple[str, tuple[str, ...], ExportProgress]:
    if delivery.container is not None:
        depth, titles, work = _container(source, folder, delivery, how)
    elif delivery.mix is not None:
        depth, titles, work = _mix(source, folder, delivery, how)
    else:
        depth, titles, work = _stems(source, folder, delivery, how)
    return depth, titles, _run(work, meter)


def _approve(delivery: Delivery, depth: str | None, titles: Sequence[str], roster: Roster) -> Approve | None:
    """None where whatever is above full scale is kept, or fits."""
    if delivery.above in (None, "keep") or depth == "32f":
        return None
    return approving(titles, depth is None, roster)


def _stems(source: DeliverySource, folder: Path, delivery: Delivery, how: _How) -> _Work:
    clip, mask = source.clip, source.mask
    form, titles = delivery.stems, (*mask.instruments, RESIDUAL)
    if how.in_float or (delivery.may_float and source.buffer.peak > 1):
        form = replace(form, bit_depth="32f")
    request = StemRequest(
        mask.instruments, format=form, overwrite=how.overwrite, name=clip.path.stem, layout=clip.audio.layout,
        tags=tags_of(clip), lead=how.lead, start=how.start, stop=how.stop, gain=gain_of(how.lower_db),
        approve=_approve(delivery, form.bit_depth, titles, source.roster),
    )  # fmt: skip
    return form.bit_depth, titles, export_stems(source.buffer, mask, folder, request)


def _mix(source: DeliverySource, folder: Path, delivery: Delivery, how: _How) -> _Work:
    assert delivery.mix is not None
    assert delivery.mix_format is not None
    clip, mask, form = source.clip, source.mask, delivery.mix_format
    (path,) = delivery.paths(folder, mask.instruments)
    weights = delivery.mix.weights(mask.instruments, source.mix)
    # Gains can lift what the recording itself does not reach.
    lifted = delivery.may_float and not form.dither and source.buffer.peak * max(weights.values()) > 1
    if how.in_float or lifted:
        form = replace(form, bit_depth="32f", dither=False)
    request = MixRequest(
        path, _lowered(weights, how), form, how.overwrite, how.start, how.stop, how.lead, clip.audio.layout,
        tags_of(clip), _approve(delivery, form.bit_depth, ("mix",), source.roster),
    )  # fmt: skip
    return form.bit_depth or "", ("mix",), write_mix(source.buffer, mask, request)


def _container(source: DeliverySource, folder: Path, delivery: Delivery, how: _How) -> _Work:
    assert delivery.container is not None
    clip, mask = source.clip, source.mask
    (path,) = delivery.paths(folder, mask.instruments)
    parts = parts_for(delivery.container, mask.instruments, delivery.groups, source.roster)
    request = delivery.tracks(clip, path, parts, source.buffer.peak > 1)
    if how.in_float:
        request = replace(request, bit_depth="32f")
    stop = None if how.stop == source.buffer.length else how.stop
    request = replace(request, overwrite=how.overwrite, start=how.start, stop=stop, lead=how.lead, tags=tags_of(clip))
    if delivery.mix is not None:
        weights = delivery.mix.weights(mask.instruments, source.mix)
        request = replace(request, mix=_lowered(weights, how), mix_title=f"Mix ({delivery.mix.words})")
    elif delivery.container != "mka":
        request = replace(request, mix={})
    titles = [part.names[0] if len(part.names) == 1 else part.title for part in parts]
    titles = [RESIDUAL if title == OTHER.id else title for title in titles]
    named = titles if request.mix is None else ["mix", *titles]
    approve = _approve(delivery, request.bit_depth, named, source.roster)
    request = replace(request, gain=gain_of(how.lower_db), approve=approve)
    return request.bit_depth or "", tuple(named), write_container(source.buffer, mask, request)


def _lowered(weights: Mapping[str, float], how: _How) -> dict[str, float]:
    return {name: weight * gain_of(how.lower_db) for name, weight in weights.items()}


def _run(work: Generator[ExportProgress, None, None], meter: Meter) -> ExportProgress:
    with interrupts.deferred() as check:
        try:
            for progress in work:
                meter(progress.done, tr("writing"))
                if not progress.files:
                    check()
        finally:
            work.close()
    return progress
