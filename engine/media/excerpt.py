"""A few seconds of a recording's sound from anywhere in it, before everything up to there is decoded: to look at.

Places are taken from the timestamps as they stand in the file. Where these are imprecise, a look is off by that; the
complete decoding (`engine.media.reader`) joins the samples exactly and replaces it.
"""

import logging
from collections.abc import Iterator

import av
import numpy as np
from av.container import InputContainer

from engine.arrays import Floats
from engine.media.container import open_media
from engine.media.probe import Clip
from engine.media.reader import JITTER_S, Converter

log = logging.getLogger(__name__)


PREROLL_S = 0.2
"""Decoded before what is wanted: the first frames after a jump lack what they build upon."""
MOST_S = 60.0


class Excerpt:
    """Samples (channels, n) float32 from sample `offset` of the recording on; zeros elsewhere. Read like an
    `AudioBuffer`.
    """

    def __init__(self, rate: int, offset: int, samples: Floats) -> None:
        self.rate = rate
        self.offset = offset
        self.samples = samples

    @property
    def channels(self) -> int:
        """How many."""
        return len(self.samples)

    def read(self, start: int, stop: int) -> Floats:
        """(channels, stop - start) float32."""
        result = np.zeros((self.channels, max(0, stop - start)), np.float32)
        first, last = max(start, self.offset), min(stop, self.offset + self.samples.shape[1])
        if last > first:
            result[:, first - start : last - start] = self.samples[:, first - self.offset : last - self.offset]
        return result


def excerpt(clip: Clip, start_s: float, stop_s: float) -> Excerpt | None:
    """The sound between two times (at most `MOST_S` of it); None where the file does not let one jump there. Raises
    `MediaError` when it cannot be opened.
    """
    rate, wanted = clip.audio.sample_rate, min(stop_s, start_s + MOST_S)
    pieces: list[tuple[int, Floats]] = []
    with open_media(clip.path) as container:
        try:
            for seconds, samples in _frames(container, clip, start_s):
                if seconds > wanted:
                    break
                place, last = round(seconds * rate), pieces[-1] if pieces else (0, np.zeros((0, 0)))
                joined = last[0] + last[1].shape[1]
                # As in decoding: timestamps are rounded, sounds that follow each other are simply joined.
                pieces.append((joined if abs(place - joined) <= JITTER_S * rate else place, samples))
        except av.error.FFmpegError as error:
            log.info("%s: no look at %.1f s: %s", clip.path.name, start_s, error)
    if not pieces:
        return None
    first = pieces[0][0]
    whole = np.zeros((clip.audio.channels, max(0, round(wanted * rate) - first)), np.float32)
    for place, samples in pieces:
        room = whole[:, max(0, place - first) :]
        room[:, : samples.shape[1]] = samples[:, : room.shape[1]]
    return Excerpt(rate, first, whole)


def _frames(container: InputContainer, clip: Clip, start_s: float) -> Iterator[tuple[float, Floats]]:
    """Time of the first sample, and the samples, frame by frame."""
    stream = container.streams.audio[[s.index for s in container.streams.audio].index(clip.audio.index)]
    if stream.time_base is None:
        return
    origin = clip.audio.start_s
    container.seek(max(0, int((start_s + origin - PREROLL_S) / stream.time_base)), stream=stream)
    converter = Converter(clip)
    for packet in container.demux(stream):
        try:
            frames = packet.decode()
        except av.error.InvalidDataError:
            continue
        for frame in frames:
            if frame.samples and frame.pts is not None and frame.time_base is not None:
                yield float(frame.pts * frame.time_base) - origin, converter.convert(frame)
