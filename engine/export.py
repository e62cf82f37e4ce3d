"""Writing stems: every chosen instrument, and Other as the residual, so that all files together are the mix again."""

import string
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.dsp.resynth import Renderer, Shares
from engine.dsp.sound import WholeSound
from engine.errors import ExportError, WouldOverwrite, WriteFailed
from engine.files import free_bytes, reason, sweep_partials
from engine.language import tr, trn
from engine.media.loudness import Loudness, LoudnessMeter
from engine.media.probe import Clip
from engine.media.writer import SAMPLE_BYTES, BitDepth, StemFormat, StemWriter, quantise

Approve = Callable[[tuple[Loudness, ...]], None]
"""Told how loud each file is, in their order, before any of them appears. What it raises leaves none."""
RESIDUAL = "residual"
BLOCK_S = 1.5
"""Seconds rendered between two reports of progress; also how soon a cancelled export stops."""
BLOCK_SAMPLES = 1 << 20
"""At most so many of all channels: what sixty channels take is bounded, too."""
MOST_LEAD_S = 600.0
"""At most so much silence is put in front of stems: what is later has a broken timestamp."""
_FIELDS = {"input", "instrument", "index"}
_FORBIDDEN = frozenset('/\\:*?"<>|') | {chr(c) for c in range(32)}
_WINDOWS_DEVICES = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10))}


@dataclass(frozen=True)
class StemRequest:
    """What to write. `instruments`: ids in the mask; `name`: the recording's, for `{input}` in `pattern`;
    `layout`: FFmpeg's name of the channel layout, noted in multichannel files; `tags`: see `StemWriter`. `lead`:
    samples of silence in front of every file, for sound that starts later than its picture. `start`, `stop`: the
    passage that is written, in samples of the recording; None: to its end. `gain`: linear, of every file; all of them
    then add up to the recording times it. `approve`: see there.

    `pattern` names the files, without suffix: `{input}`, `{instrument}` (the residual is called "residual") and
    `{index}` (1, 2, … in the order of the list).
    """

    instruments: tuple[str, ...]
    include_residual: bool = True
    format: StemFormat = field(default_factory=StemFormat)
    pattern: str = "{instrument}"
    overwrite: bool = False
    name: str = ""
    layout: str | None = None
    tags: Mapping[str, str] = field(default_factory=dict)
    lead: int = 0
    start: int = 0
    stop: int | None = None
    gain: float = 1.0
    approve: Approve | None = None


@dataclass(frozen=True)
class ExportProgress:
    """How far an export is, 0–1. `files`: what is finished (empty until everything is, then in the request's
    order, the residual last). `clipped`: per file, samples that lay outside what an integer format holds and are
    stored at its limit; stems and residual then miss the mix by what was cut off. `loudness`: of each file's sound
    (it is told, never changed).
    """

    done: float
    files: tuple[Path, ...] = ()
    clipped: tuple[int, ...] = ()
    loudness: tuple[Loudness, ...] = ()


def stem_paths(folder: Path, request: StemRequest) -> tuple[Path, ...]:
    """The files a request writes, the residual last. Raises `ExportError` for a pattern that cannot be used."""
    _check_pattern(request.pattern)
    names = [*request.instruments, *([RESIDUAL] if request.include_residual else [])]
    if not names:
        raise ExportError(tr("Nothing to export: choose at least one instrument or Other."))
    stems = [_stem(request, name, index) for index, name in enumerate(names, 1)]
    if len({s.casefold() for s in stems}) < len(stems):
        raise ExportError(
            tr(
                "The naming pattern “{pattern}” gives two stems the same name; put {{instrument}} into it.",
                pattern=request.pattern,
            )
        )
    return tuple(folder / f"{stem}{request.format.suffix}" for stem in stems)


def check_targets(paths: Sequence[Path], overwrite: bool, recording: Path | None = None) -> None:
    """Raises `WouldOverwrite` naming what is in the way, unless it may be replaced; the recording itself never may."""
    if recording is not None and any(p.exists() and p.samefile(recording) for p in paths):
        raise WouldOverwrite(
            tr("“{name}” is the recording itself; choose another folder or name.", name=recording.name)
        )
    existing = [p for p in paths if p.exists()]
    if existing and not overwrite:
        listed = ", ".join(p.name for p in existing[:3]) + (" …" if len(existing) > 3 else "")
        raise WouldOverwrite(
            trn(
                "In {folder} there is already {listed}; nothing was overwritten.",
                "In {folder} there are already {listed}; nothing was overwritten.",
                len(existing),
                folder=existing[0].parent,
                listed=listed,
            )
        )


def check_room(folder: Path, samples: int, files: int, format: StemFormat) -> None:
    """Raises `WriteFailed` where the disk has no room for so many files of so many samples (of all channels). How much
    FLAC saves is not known before.
    """
    wanted = 0 if format.format == "flac" else samples * files * SAMPLE_BYTES[format.bit_depth]
    free = free_bytes(folder)
    if free is not None and free < wanted:
        raise WriteFailed(
            tr(
                "The disk is full: the stems need {wanted:.1f} MB in {folder}, and {free:.1f} MB are free.",
                wanted=wanted / 1000000.0,
                folder=folder,
                free=free / 1000000.0,
            )
        )


def export_stems(
    buffer: WholeSound, segmentation: Shares, folder: Path, request: StemRequest
) -> Generator[ExportProgress, None, None]:
    """Write the stems, yielding progress; the last report carries the files.

    The residual is the mix minus the other stems *as they are stored*, so all files add up to the mix exactly in
    integer formats that hold it (to half a step of the format otherwise, to float rounding in 32f), as long as
    nothing clips. Files appear only when all are complete; closing the generator leaves none. Cells that the
    network has not reached belong to the residual.

    Raises `ExportError`, `WouldOverwrite`, `WriteFailed`.
    """
    paths = stem_paths(folder, request)
    unknown = [i for i in request.instruments if i not in segmentation.instruments]
    if unknown:
        raise ExportError(
            tr("There is no mask for {unknown}, so there is no stem to export.", unknown=", ".join(unknown))
        )
    check_targets(paths, request.overwrite)
    stop = buffer.length if request.stop is None else request.stop
    check_room(folder, (request.lead + stop - request.start) * buffer.channels, len(paths), request.format)
    renderer, singly = Renderer(buffer, segmentation.grid), [(i,) for i in request.instruments]
    with ExitStack() as stack:
        stack.enter_context(new_folder(folder))
        writers = [stack.enter_context(_writer(path, buffer, request)) for path in paths]
        meters = [LoudnessMeter(buffer.rate, buffer.channels, request.layout) for _ in paths]
        for silence in silences(buffer, request.lead):
            for writer in writers:
                writer.write(silence)
        for begin, end in spans(buffer, request.start, stop):
            stems, rest = stem_blocks(
                renderer, buffer, segmentation, singly, request.format.bit_depth, begin, end, request.gain
            )
            parts: list[NDArray[np.floating]] = [*stems, rest] if request.include_residual else [*stems]
            for writer, meter, samples in zip(writers, meters, parts, strict=True):
                writer.write(samples)
                meter.add(samples)
            yield ExportProgress(min(0.999, (end - request.start) / (stop - request.start)))
        for writer, meter in zip(writers, meters, strict=True):
            writer.loudness = meter.result()
        loudness = tuple(writer.loudness for writer in writers if writer.loudness is not None)
        if request.approve is not None:
            request.approve(loudness)
    yield ExportProgress(1.0, paths, tuple(w.clipped for w in writers), loudness)


def spans(buffer: WholeSound, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """[start, stop) in pieces: as much as is rendered between two reports of progress."""
    block = max(1, min(round(BLOCK_S * buffer.rate), BLOCK_SAMPLES // buffer.channels))
    for begin in range(start, stop, block):
        yield begin, min(begin + block, stop)


def silences(buffer: WholeSound, samples: int) -> Iterator[NDArray[np.float32]]:
    """So much silence in all of a recording's channels, in the same pieces."""
    for begin, end in spans(buffer, 0, samples):
        yield np.zeros((buffer.channels, end - begin), np.float32)


def stem_blocks(
    renderer: Renderer,
    buffer: WholeSound,
    segmentation: Shares,
    stems: Sequence[Sequence[str]],
    bit_depth: BitDepth,
    start: int,
    stop: int,
    gain: float = 1.0,
) -> tuple[list[NDArray[np.float32]], NDArray[np.float64]]:
    """Samples [start, stop) of each stem, of one or more instruments: (channels, n) each; and what remains of the
    recording without the stems as they are stored. All of it times `gain`.
    """
    rendered = renderer.render_many(segmentation, [dict.fromkeys(names, gain) for names in stems], start, stop)
    rest = gain * buffer.read(start, stop).astype(np.float64)
    for stem in rendered:
        rest -= quantise(stem, bit_depth)
    return rendered, rest


@contextmanager
def new_folder(folder: Path) -> Iterator[None]:
    """Make a folder, and take it away again if what was to go there fails and it is still empty."""
    made = [f for f in (folder, *folder.parents) if not f.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteFailed(
            tr("The folder {folder} cannot be made: {error}.", folder=folder, error=reason(error, made[-1].parent))
        ) from error
    sweep_partials(folder)
    try:
        yield
    except BaseException:
        with suppress(OSError):
            for empty in made:
                empty.rmdir()
        raise


def _writer(path: Path, buffer: WholeSound, request: StemRequest) -> StemWriter:
    return StemWriter(
        path,
        buffer.rate,
        buffer.channels,
        request.format.format,
        request.format.bit_depth,
        layout=request.layout,
        length=request.lead + (buffer.length if request.stop is None else request.stop) - request.start,
        tags=moved(request.tags, request.start - request.lead),
    )


def tags_of(clip: Clip) -> dict[str, str]:
    """What a recording says of itself; sound that starts later than its picture has that as its time reference, unless
    it has one of its own.
    """
    late = round(clip.late_s * clip.audio.sample_rate)
    return {**({"time_reference": str(late)} if late else {}), **clip.tags}


def moved(tags: Mapping[str, str], samples: int) -> dict[str, str]:
    """The recording's tags for a file that begins `samples` later than it: the time reference is that of the file's own
    first sample. A passage has one also where the recording has none.
    """
    changed = dict(tags)
    reference = changed.pop("time_reference", "")
    told = reference.isdecimal() and len(reference) < 20
    if told or samples > 0:
        changed["time_reference"] = str(max(0, (int(reference) if told else 0) + samples))
    return changed


def _check_pattern(pattern: str) -> None:
    try:
        parts = [(name, spec, conversion) for _, name, spec, conversion in string.Formatter().parse(pattern)]
    except ValueError as error:
        raise ExportError(
            tr("The naming pattern “{pattern}” has a brace without a partner.", pattern=pattern)
        ) from error
    for name, spec, conversion in parts:
        if name is not None and (name not in _FIELDS or spec or conversion):
            raise ExportError(
                tr(
                    "The naming pattern “{pattern}” uses {{{name}}}, but only {{input}}, {{instrument}} and "
                    "{{index}} are known.",
                    pattern=pattern,
                    name=name,
                )
            )
    if bad := sorted(_FORBIDDEN.intersection(pattern)):
        shown = " ".join(c if c.isprintable() else repr(c) for c in bad)
        raise ExportError(
            tr(
                "The naming pattern “{pattern}” contains {shown}, which cannot stand in a file name; choose the "
                "folder separately.",
                pattern=pattern,
                shown=shown,
            )
        )


def _stem(request: StemRequest, instrument: str, index: int) -> str:
    stem = request.pattern.format(input=request.name, instrument=instrument, index=index).strip()
    # The recording's own name may hold what only some systems allow; it was not typed here, so it is mended.
    stem = "".join("_" if c in _FORBIDDEN else c for c in stem)
    if not stem.strip(". ") or stem.casefold() in _WINDOWS_DEVICES:
        raise ExportError(
            tr(
                "The naming pattern “{pattern}” gives a stem the name “{stem}”, which no file can have.",
                pattern=request.pattern,
                stem=stem,
            )
        )
    if len(stem.encode()) > 200:
        raise ExportError(
            tr("The naming pattern “{pattern}” gives names that are too long for a file.", pattern=request.pattern)
        )
    return stem
