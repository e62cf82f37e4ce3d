"""The picture at a time, exactly: seek to the keyframe before it, decode forward to its timestamp."""

import logging
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from fractions import Fraction

import av
import numpy as np
from av.container import InputContainer
from av.packet import Packet
from av.stream import Stream
from av.video.frame import VideoFrame
from numpy.typing import NDArray

from engine.errors import UnsupportedMedia
from engine.language import tr
from engine.media.container import limit_pictures, open_media, packets
from engine.media.picture import to_rgb
from engine.media.probe import Clip

log = logging.getLogger(__name__)

FORWARD_S = 2.0
"""Up to this far ahead it is cheaper to decode on than to seek (keyframes are seldom closer)."""
AT_ONCE_S = 0.3
"""A picture no further than this ahead of the last one decoded comes without a rough one before it."""
PERSIST_S = 0.04
"""How long an approach goes on before it heeds a newer wish: so that even a hasty scrub gets forward."""


_LONG_AGO = -(1 << 62)


@dataclass(frozen=True)
class Frame:
    """A picture shown for t ≤ time < `end`, seconds on the recording's time line (0 = first audio sample).
    `image`: (H, W, 3) uint8 RGB, upright, contiguous. `exact`: False for one shown on the way to another.
    """

    t: float
    end: float
    image: NDArray[np.uint8]
    exact: bool = True


@dataclass(frozen=True)
class _Shown:
    """A decoded frame with its container timestamp, in the stream's time base."""

    pts: int
    frame: VideoFrame


class FrameReader:
    """Pictures of a clip by time. Keeps its decoder where it stands, so that going forward is cheap. Not
    thread safe: one reader per thread. Raises `MediaError` for a clip without a (decodable) picture.
    """

    def __init__(self, clip: Clip) -> None:
        if clip.video is None:
            raise UnsupportedMedia(tr("“{name}” has no picture.", name=clip.path.name))
        self.clip = clip
        self._container, self._stream, self._base = _open_picture(clip)
        self._wanted: int | None = None
        # The latest timestamp read, and up to where pictures may have been left out on the way.
        self._latest = self._blind_until = _LONG_AGO
        self._frames = self._decode()
        self._shown: _Shown | None = None
        self._next: _Shown | None = next(self._frames, None)
        if self._next is None:
            self.close()
            raise UnsupportedMedia(tr("The picture of “{name}” cannot be decoded.", name=clip.path.name))
        self._first_pts: int = self._next.pts
        self._advance()

    def approach(self, t: float, max_height: int | None, given_up: Callable[[], bool]) -> Iterator[Frame]:
        """The picture at `t` as `frame_at` gives it, and where that takes long, a rough one first: the keyframe before
        it. When `given_up` becomes true on the way, the last picture reached ends it. Raises `MediaError`.
        """
        wanted = self._pts_at(t)
        if not self._within_reach(wanted):
            self._seek(wanted)
            if self._seconds_ahead(wanted) > AT_ONCE_S and self._shown is not None:
                yield self._frame(self._shown, max_height, exact=False)
        began = time.monotonic()
        while self._next is not None and self._next.pts <= wanted:
            self._advance(wanted)
            if time.monotonic() - began > PERSIST_S and self._seconds_ahead(wanted) > 0 and given_up():
                if self._shown is not None:
                    yield self._frame(self._shown, max_height, exact=False)
                return
        if self._shown is None:
            raise UnsupportedMedia(
                tr("The picture of “{name}” cannot be decoded at {t:.1f} s.", name=self.clip.path.name, t=t)
            )
        yield self._frame(self._shown, max_height, exact=True)

    def frame_at(self, t: float, max_height: int | None = None) -> Frame:
        """The picture shown at `t` seconds: the last one that starts at or before it. Before the first
        picture: the first (its `t` then lies ahead); after the last: the last. `max_height`: scale down to
        that many rows at most. Raises `MediaError` when nothing can be decoded there.
        """
        *_, frame = self.approach(t, max_height, lambda: False)
        return frame

    def close(self) -> None:
        """Release the file and the decoder."""
        self._shown = self._next = None
        self._frames.close()
        self._container.close()

    def _frame(self, shown: _Shown, max_height: int | None, exact: bool) -> Frame:
        image = to_rgb(shown.frame, self._stream.sample_aspect_ratio, max_height)
        return Frame(self._seconds(shown.pts), self._end(shown), image, exact)

    def _pts_at(self, t: float) -> int:
        seconds = t + self.clip.audio.start_s
        # A time that is a frame's own start must find that frame in spite of floating point.
        return int(np.floor(seconds / float(self._base) + 1e-6 / float(self._base)))

    def _seconds(self, pts: int) -> float:
        return float(pts * self._base) - self.clip.audio.start_s

    def _end(self, shown: _Shown) -> float:
        if self._next is not None:
            return self._seconds(self._next.pts)
        video = self.clip.video
        length = float(shown.frame.duration * self._base) if shown.frame.duration else 0.0
        if not length and video is not None and video.fps:
            length = 1 / video.fps
        return self._seconds(shown.pts) + length

    def _within_reach(self, wanted: int) -> bool:
        if self._shown is None:
            return False
        if wanted < self._shown.pts:
            return self._shown.pts == self._first_pts
        if wanted < self._blind_until:
            return False
        return self._seconds_ahead(wanted) <= FORWARD_S or not self._keyframe_between(self._shown.pts, wanted)

    def _seconds_ahead(self, wanted: int) -> float:
        """How far behind the next picture to be decoded that timestamp lies."""
        return float((wanted - self._next.pts) * self._base) if self._next is not None else 0.0

    def _keyframe_between(self, shown: int, wanted: int) -> bool:
        """Whether seeking to `wanted` would save decoding, as far as the container's index tells (its times are those
        of decoding, a little before those of showing)."""
        entries = self._stream.index_entries
        found = entries.search_timestamp(wanted, backward=True) if len(entries) else -1
        return found < 0 or entries[found].timestamp > shown

    def _seek(self, wanted: int) -> None:
        """Stand on a frame at or before `wanted`, going back further where the container's index misleads."""
        self._wanted = wanted
        second = int(1 / self._base) or 1
        for back in (0, second, 4 * second, 16 * second, None):
            target = self._first_pts if back is None else max(self._first_pts, wanted - back)
            if back is None:
                self._reopen()
            elif not self._try_seek(target):
                continue
            self._shown = next(self._frames, None)
            self._next = next(self._frames, None)
            if self._shown is not None and self._shown.pts <= max(wanted, self._first_pts):
                return

    def _try_seek(self, target: int) -> bool:
        self._frames.close()
        try:
            self._container.seek(target, stream=self._stream, backward=True)
        except av.error.FFmpegError as error:
            log.info("%s: cannot seek to %d: %s", self.clip.path.name, target, error)
            return False
        self._frames = self._decode()
        return True

    def _reopen(self) -> None:
        """From the very beginning, for containers that cannot seek."""
        self._frames.close()
        self._container.close()
        self._container, self._stream, self._base = _open_picture(self.clip)
        self._frames = self._decode()

    def _advance(self, wanted: int | None = None) -> None:
        """One picture on, on the way to the one at `wanted`."""
        self._wanted = wanted
        if self._next is not None:
            self._shown = self._next
        self._next = next(self._frames, None)

    def _hurry(self, packet: "Packet[Stream]") -> None:
        """Leave out a picture that no other is made from and that another follows before the one wanted."""
        spare = False
        if packet.pts is not None:
            spare = self._wanted is not None and packet.pts < self._latest <= self._wanted
            self._latest = max(self._latest, packet.pts)
        if spare:
            # Which pictures lie before this one is not fully known any more.
            self._blind_until = max(self._blind_until, self._latest)
        self._stream.codec_context.skip_frame = "NONREF" if spare else "DEFAULT"

    def _decode(self) -> Generator[_Shown, None, None]:
        last: int | None = None
        self._latest = self._blind_until = _LONG_AGO
        for packet in packets(self._container, self._stream, self.clip.path.name):
            self._hurry(packet)
            try:
                frames = packet.decode()
            except av.error.FFmpegError as error:
                log.warning("%s: skipped an undecodable picture: %s", self.clip.path.name, error)
                continue
            for frame in frames:
                if not isinstance(frame, VideoFrame):
                    continue
                pts = frame.pts if frame.pts is not None else frame.dts
                # Time must run forward for "the last frame at or before" to mean anything.
                if pts is not None and (last is None or pts > last):
                    last = pts
                    yield _Shown(pts, frame)


def _open_picture(clip: Clip) -> tuple[InputContainer, av.VideoStream, Fraction]:
    container = open_media(clip.path)
    if clip.video is not None and clip.video.index < len(container.streams):
        stream = container.streams[clip.video.index]
        if isinstance(stream, av.VideoStream) and stream.time_base is not None:
            limit_pictures(stream)
            return container, stream, stream.time_base
    container.close()
    raise UnsupportedMedia(tr("“{name}” has changed since it was opened.", name=clip.path.name))
