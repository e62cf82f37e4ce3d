"""A picture taken over packet by packet, and what a file and its streams say of themselves."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path

import av
from av.container import OutputContainer
from av.packet import Packet
from av.stream import Stream
from av.video.stream import VideoStream

from engine.errors import WriteFailed
from engine.language import tr
from engine.media.probe import Clip

REORDERED = 64
"""So many packets without a decoding time are held: H.264 reorders at most 16 pictures."""
_QUICKTIME = {
    "deu": "ger", "fra": "fre", "nld": "dut", "ces": "cze", "ell": "gre", "isl": "ice", "ron": "rum", "slk": "slo",
    "sqi": "alb", "zho": "chi", "fas": "per", "cym": "wel", "eus": "baq", "kat": "geo", "hye": "arm", "mkd": "mac",
}  # fmt: skip
OF_THE_CONTAINER = frozenset({"major_brand", "minor_version", "compatible_brands", "encoder", "duration"})
OF_THE_STREAM = frozenset({"encoder", "duration", "number_of_frames", "number_of_bytes", "bps", "vendor_id"})


def kept(tags: Mapping[str, str], without: frozenset[str] = frozenset()) -> dict[str, str]:
    """What a file says of itself, apart from what only its own container means."""
    return {key: text for key, text in tags.items() if key.lower() not in without}


def spoken(tags: dict[str, str], out_path: Path) -> dict[str, str]:
    """QuickTime knows languages by the other of their two codes (ISO 639-2/B)."""
    language = tags.get("language", "")
    if out_path.suffix.lower() == ".mov" and language in _QUICKTIME:
        return {**tags, "language": _QUICKTIME[language]}
    return tags


def step_of(source: Stream) -> int:
    """One picture, in the stream's units."""
    rate = source.average_rate or source.base_rate or Fraction(25)
    return max(1, round(1 / (rate * source.time_base))) if source.time_base else 1


def timed(demuxed: "Iterator[Packet[Stream]]", step: int) -> "Iterator[Packet[Stream]]":
    """Every packet, with a decoding time that rises and lies at or before its showing time.

    Matroska has none; FFmpeg knows them only after as many packets as the decoder reorders. Those before count back
    from the first that is known; where none comes, the n-th decoding time is the n-th showing time in order, earlier by
    as much as packets are late.
    """
    waiting: list[Packet[Stream]] = []
    last: int | None = None
    for packet in demuxed:
        if not packet.size:
            continue
        waiting.append(packet)
        if packet.dts is None and len(waiting) < REORDERED:
            continue
        for ready in _with_times(waiting, last, step):
            last = ready.dts
            yield ready
        waiting = []
    yield from _with_times(waiting, last, step)


def _with_times(waiting: "list[Packet[Stream]]", last: int | None, step: int) -> "list[Packet[Stream]]":
    if not waiting:
        return []
    known = waiting[-1].dts
    shown = sorted(p.pts for p in waiting if p.pts is not None)
    if known is None and len(shown) == len(waiting):
        early = max(there - (p.pts or 0) for there, p in zip(shown, waiting, strict=True))
        for packet, there in zip(waiting, shown, strict=True):
            packet.dts = there - early
    else:
        following = known if known is not None else (last if last is not None else 0) + step * len(waiting)
        waiting[-1].dts = following
        for packet in reversed(waiting[:-1]):
            following -= min(step, packet.duration or step)
            packet.dts = following = following if packet.pts is None else min(following, packet.pts)
    for packet in waiting:
        if last is not None and packet.dts is not None and packet.dts <= last:
            packet.dts = last + 1
        last = packet.dts
        if packet.pts is None or (packet.dts is not None and packet.pts < packet.dts):
            packet.pts = packet.dts
    return waiting


def copied_stream(out: OutputContainer, source: Stream, clip: Clip, out_path: Path) -> Stream:
    """The stream of `out` that takes the picture's packets. Raises `WriteFailed` where the container takes none of that
    codec.
    """
    try:
        # Opaque: what is copied needs no encoder.
        copied = out.add_stream_from_template(source, opaque=True)
    except (av.error.FFmpegError, ValueError) as error:
        codec = clip.video.codec if clip.video else ""
        raise WriteFailed(
            tr(
                "A {suffix} file cannot hold this picture ({codec}); name the file .mkv instead.",
                suffix=out_path.suffix,
                codec=codec,
            )
        ) from error
    copied.metadata.update(spoken(kept(source.metadata, OF_THE_STREAM), out_path))
    if isinstance(source, VideoStream) and isinstance(copied, VideoStream):
        # Matroska keeps the pixels' shape beside the codec's own words, where the template does not look.
        if source.sample_aspect_ratio:
            copied.codec_context.sample_aspect_ratio = source.sample_aspect_ratio
        if source.codec_context.name == "hevc" and out_path.suffix.lower() != ".mkv":
            # Apple's players show nothing else.
            copied.codec_context.codec_tag = "hvc1"
    return copied
