"""Many stems in one file: Matroska audio, a movie with the picture, or Native Instruments' stem file."""

import json
from collections.abc import Collection, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from engine.delivery.mixdown import plain_tags
from engine.delivery.mixes import may_be
from engine.dsp.resynth import Renderer, Shares
from engine.dsp.sound import WholeSound
from engine.errors import ExportError, UnsupportedMedia, WriteFailed
from engine.export import (
    RESIDUAL,
    Approve,
    ExportProgress,
    check_targets,
    new_folder,
    silences,
    spans,
    stem_blocks,
)
from engine.files import free_bytes
from engine.instruments import CLASS_IDS, OTHER, OTHER_COLOUR, colours_for
from engine.language import tr
from engine.media.boxes import add_user_data
from engine.media.loudness import LoudnessMeter
from engine.media.probe import Clip
from engine.media.tracks import SoundForm, TrackWriter, Wrapper, WrittenTrack
from engine.media.writer import BitDepth
from engine.roster import Roster

StemContainer = Literal["mka", "mkv", "mov", "stem.mp4"]
STEM_CONTAINERS: tuple[StemContainer, ...] = get_args(StemContainer)
MOVIES: tuple[StemContainer, ...] = ("mkv", "mov")
_WRAPPERS: dict[StemContainer, Wrapper] = {"mka": "matroska", "mkv": "matroska", "mov": "mov", "stem.mp4": "mp4"}
STEM_FILE_PARTS = 4
STEM_FILE_RATES = (44_100, 48_000)


@dataclass(frozen=True)
class ContainerPart:
    """One track: `names` of the instruments in it, `other` (all that no instrument owns) included."""

    title: str
    names: tuple[str, ...]
    colour: str = OTHER_COLOUR


@dataclass(frozen=True)
class ContainerRequest:
    """What to write. `parts`: each instrument and `other` exactly once. `mix`: linear gain by instrument of the track
    that stands before them; empty for the recording as it is; None for no such track. `bit_depth`: None for AAC (only
    stem.mp4). `start`, `stop`, `lead`, `layout`, `tags`, `approve`, `gain` (`mix` has gains of its own): as of
    stems; movies are written whole. `clip`: the recording.
    """

    path: Path
    kind: StemContainer
    parts: tuple[ContainerPart, ...]
    clip: Clip
    mix: Mapping[str, float] | None = None
    mix_title: str = "Mix"
    bit_depth: BitDepth | None = "24"
    overwrite: bool = False
    start: int = 0
    stop: int | None = None
    lead: int = 0
    tags: Mapping[str, str] = field(default_factory=dict)
    gain: float = 1.0
    approve: Approve | None = None


def parts_for(
    kind: StemContainer,
    instruments: Sequence[str],
    groups: Sequence[ContainerPart] = (),
    roster: Roster | None = None,
) -> tuple[ContainerPart, ...]:
    """Every instrument and Other as a track, or the groups a person made. Raises `ExportError` where an
    instrument is in no group or in two, and where a stem file would not have four parts.
    """
    everyone = (*instruments, OTHER.id)
    parts = tuple(groups) or _singly(instruments, roster or Roster())
    grouped = [name for part in parts for name in part.names]
    if unknown := sorted(set(grouped) - set(everyone)):
        raise ExportError(
            tr(
                "There is no mask for {unknown}; the parts can hold {everyone}.",
                unknown=", ".join(unknown),
                everyone=", ".join(everyone),
            )
        )
    if twice := sorted({name for name in grouped if grouped.count(name) > 1}):
        raise ExportError(tr("In more than one part: {twice}.", twice=", ".join(twice)))
    if missing := [name for name in everyone if name not in grouped]:
        raise ExportError(
            tr("In no part: {missing}. All parts together must be the recording.", missing=", ".join(missing))
        )
    if kind == "stem.mp4" and len(parts) != STEM_FILE_PARTS:
        raise ExportError(
            tr(
                "A stem file has exactly {stem_file_parts} parts, not {count}; group {everyone} into "
                "{stem_file_parts}.",
                stem_file_parts=STEM_FILE_PARTS,
                count=len(parts),
                everyone=", ".join(everyone),
            )
        )
    return parts


def _singly(instruments: Sequence[str], roster: Roster) -> tuple[ContainerPart, ...]:
    alone = [ContainerPart(who.name, (who.id,), who.colour) for who in map(roster.of, instruments)]
    return (*alone, ContainerPart(OTHER.name, (OTHER.id,)))


def parse_parts(text: str, own: Collection[str] | None = ()) -> tuple[ContainerPart, ...]:
    """`Drums=drum,congas; Bass=electric_bass; Voices=violin; Rest=other`: title and instruments of each part. `own`: as
    with `parse_mix`. Raises `ExportError`.
    """
    parts: list[ContainerPart] = []
    for piece in (p for p in text.split(";") if p.strip()):
        title, equals, listed = piece.partition("=")
        names = tuple(w.strip().lower().replace(" ", "_").replace("-", "_") for w in listed.split(",") if w.strip())
        names = tuple(OTHER.id if name == RESIDUAL else name for name in names)
        if not equals or not title.strip() or not names:
            raise ExportError(
                tr(
                    "“{piece}” is no part; write NAME=INSTRUMENT[,INSTRUMENT], parts apart with “;”.",
                    piece=piece.strip(),
                )
            )
        if unknown := [name for name in names if not may_be(name, own)]:
            known = ", ".join((*CLASS_IDS, *(own or ()), OTHER.id))
            raise ExportError(
                tr(
                    "“{unknown}” in “{piece}” is not an instrument Soloist knows. It knows: {known}.",
                    unknown=unknown[0],
                    piece=piece.strip(),
                    known=known,
                )
            )
        parts.append(ContainerPart(title.strip()[:80], names))
    colours = list(colours_for(CLASS_IDS).values())
    return tuple(replace(part, colour=colours[number % len(colours)]) for number, part in enumerate(parts))


def container_form(request: ContainerRequest) -> SoundForm:
    """How the tracks are encoded. Raises a leaf of `EngineError` where the container cannot hold the recording."""
    audio, kind, depth = request.clip.audio, request.kind, request.bit_depth
    if kind == "stem.mp4":
        if depth == "32f":
            raise WriteFailed(tr("A stem file holds 16 or 24 bits (Apple Lossless) or AAC, no 32-bit float."))
        if audio.channels != 2 or audio.sample_rate not in STEM_FILE_RATES:
            raise WriteFailed(
                tr(
                    "A stem file holds two channels at 44100 or 48000 Hz, and “{name}” has {channels} at "
                    "{sample_rate} Hz; choose mka.",
                    name=request.clip.path.name,
                    channels=audio.channels,
                    sample_rate=audio.sample_rate,
                )
            )
        codec: Literal["alac", "aac"] = "aac" if depth is None else "alac"
        return SoundForm(codec, depth, audio.sample_rate, audio.channels, audio.layout)
    if kind in MOVIES:
        if request.clip.video is None:
            raise UnsupportedMedia(
                tr("“{name}” has no picture; choose mka for sound alone.", name=request.clip.path.name)
            )
        if request.start or request.stop is not None:
            raise ExportError(tr("A movie is written whole, since its picture is copied; choose mka for a passage."))
    lossless: Literal["pcm", "flac"] = "pcm" if kind == "mov" or depth == "32f" else "flac"
    return SoundForm(lossless, depth or "24", audio.sample_rate, audio.channels, audio.layout)


def write_container(
    buffer: WholeSound, mask: Shares, request: ContainerRequest
) -> Generator[ExportProgress, None, None]:
    """Write the tracks, yielding progress; the last report carries the file, and what was clipped and how loud it is
    track by track. The parts hold the samples that stems as files of their own do (lossless codecs), so that together
    they are the recording. The file appears when it is complete; closing the generator leaves none.

    Raises `ExportError`, `WouldOverwrite`, `WriteFailed`, `UnsupportedMedia`.
    """
    form = container_form(request)
    check_targets([request.path], request.overwrite, request.clip.path)
    stop = buffer.length if request.stop is None else request.stop
    titles = [WrittenTrack(part.title, part.colour) for part in request.parts]
    tracks = titles if request.mix is None else [WrittenTrack(request.mix_title), *titles]
    lead = 0 if request.kind in MOVIES else request.lead
    _check_room(request, form, len(tracks), (lead + stop - request.start) / buffer.rate)
    meters = [LoudnessMeter(buffer.rate, buffer.channels, request.clip.audio.layout) for _ in tracks]
    picture = request.clip if request.kind in MOVIES else None
    last = (lambda path: add_user_data(path, b"stem", stem_atom(request.parts))) if request.kind == "stem.mp4" else None
    renderer = Renderer(buffer, mask.grid)
    writer = TrackWriter(request.path, _WRAPPERS[request.kind], form, tracks, plain_tags(request.tags), picture, last)
    with new_folder(request.path.parent), writer:
        for silence in silences(buffer, lead):
            writer.write([silence] * len(tracks))
        for begin, end in spans(buffer, request.start, stop):
            blocks = _blocks(renderer, buffer, mask, request, begin, end)
            for meter, samples in zip(meters, blocks, strict=True):
                meter.add(samples)
            writer.write(blocks)
            yield ExportProgress(min(0.999, (end - request.start) / (stop - request.start)))
        loudness = tuple(meter.result() for meter in meters)
        if request.approve is not None:
            request.approve(loudness)
    yield ExportProgress(1.0, (request.path,), tuple(writer.clipped), loudness)


def _blocks(
    renderer: Renderer, buffer: WholeSound, mask: Shares, request: ContainerRequest, start: int, stop: int
) -> list[NDArray[np.floating]]:
    """Samples [start, stop) of every track. The part with `other` is what remains."""
    own = [part.names for part in request.parts if OTHER.id not in part.names]
    stems, rest = stem_blocks(renderer, buffer, mask, own, request.bit_depth or "32f", start, stop, request.gain)
    rendered = iter(stems)
    blocks: list[NDArray[np.floating]] = [rest if OTHER.id in p.names else next(rendered) for p in request.parts]
    if request.mix is None:
        return blocks
    if request.mix:
        return [renderer.render(mask, request.mix, start, stop, unfilled=None), *blocks]
    return [np.float32(request.gain) * buffer.read(start, stop), *blocks]


def _check_room(request: ContainerRequest, form: SoundForm, tracks: int, seconds: float) -> None:
    """Raises `WriteFailed` where the disk has no room, as far as that is known before."""
    copied = request.clip.path.stat().st_size if request.kind in MOVIES else 0
    wanted = copied + round((form.bytes_per_second or 0) * tracks * seconds)
    free = free_bytes(request.path.parent)
    if free is not None and free < wanted:
        raise WriteFailed(
            tr(
                "The disk is full: “{name}” needs {wanted:.1f} MB in {parent}, and {free:.1f} MB are free.",
                name=request.path.name,
                wanted=wanted / 1000000.0,
                parent=request.path.parent,
                free=free / 1000000.0,
            )
        )


def stem_atom(parts: Sequence[ContainerPart]) -> bytes:
    """What a stem file says of its parts: JSON in moov/udta/stem (Native Instruments, Stem file specification 1). Its
    compressor and limiter are off: the parts add up to the mix by themselves.
    """
    compressor = {
        "enabled": False, "ratio": 3, "output_gain": 0.5, "release": 0.3, "attack": 0.003, "input_gain": 0.5,
        "threshold": 0, "hp_cutoff": 300, "dry_wet": 50,
    }  # fmt: skip
    limiter = {"enabled": False, "release": 0.05, "threshold": 0, "ceiling": -0.35}
    stems = [{"name": part.title, "color": part.colour} for part in parts]
    facts = {"mastering_dsp": {"compressor": compressor, "limiter": limiter}, "version": 1, "stems": stems}
    return json.dumps(facts).encode()
