"""An open sound device: plays at the recording's rate and channels if it takes them, else converts and says so."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Protocol

import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from numpy.typing import NDArray

from engine.arrays import Floats
from engine.errors import PlaybackError
from engine.language import tr
from engine.media.layout import channels_text

log = logging.getLogger(__name__)


LATENCY_S = 0.08
"""Asked of the device. PortAudio adds about a quarter; with a block of 20 ms a change is heard within 150 ms."""
LEAD_S = 0.02
MAX_DEVICE_CHANNELS = 8
"""A device that claims more is a mixer's front (PulseAudio says 32), not that many loudspeakers."""


class Output(Protocol):
    """An open device that plays what is written. Counts in samples at the recording's rate."""

    @property
    def notes(self) -> Sequence[str]:
        """Sentences on what had to be converted; empty when the device plays the recording as it is."""
        ...

    @property
    def capacity(self) -> int:
        """Samples the device's buffer holds; known after the first `write`."""
        ...

    def write(self, samples: Floats) -> bool:
        """Queue (channels, n) float32, waiting for room. Returns whether the device had run dry before.
        Raises `PlaybackError` when the device is gone.
        """
        ...

    def queued(self) -> float:
        """Samples written that have not been heard yet."""
        ...

    def close(self) -> None:
        """Release the device at once; what is queued is lost."""
        ...


@dataclass(frozen=True)
class Plan:
    """How a recording is fitted to a device: `matrix` (device channels, channels), device `rate`, and the notes
    about it.
    """

    rate: int
    matrix: NDArray[np.float32]
    notes: tuple[str, ...]


def fit(
    sound: Any, number: int | None, device: Any, rate: int, channels: int, layout: str, said: Sequence[str] = ()
) -> Plan:
    """How a recording is played on PortAudio's device `number` (None: the default), described by `device`. `said`:
    notes that come first."""
    speakers = int(device["max_output_channels"])
    notes = list(said)
    if channels <= 2 or channels <= speakers <= MAX_DEVICE_CHANNELS:
        wanted = min(channels, speakers)
    else:
        wanted = min(2, speakers)
    matrix = downmix(channels, layout, wanted)
    if wanted < channels:
        notes.append(
            tr(
                "The {channels} channels are played in {names}; stems keep all of them.",
                channels=channels,
                names=channels_text(wanted),
            )
        )
    accepted = _first_accepted(sound, number, wanted, (rate, int(device["default_samplerate"])))
    if accepted is None and wanted == 1 and speakers > 1:
        wanted, matrix = 2, np.ones((2, 1), np.float32)
        accepted = _first_accepted(sound, number, wanted, (rate, int(device["default_samplerate"])))
    device_rate = accepted or rate
    if device_rate != rate:
        notes.append(
            tr(
                "The sound output plays at {device_rate} Hz, so the recording's {rate} Hz are converted for "
                "listening; stems keep their rate.",
                device_rate=device_rate,
                rate=rate,
            )
        )
    if len(matrix) > 2 and _is_alsa(sound, device):
        matrix = matrix[_alsa_order(len(matrix))]
    return Plan(device_rate, np.ascontiguousarray(matrix), tuple(notes))


def _first_accepted(sound: Any, number: int | None, channels: int, rates: Sequence[int]) -> int | None:
    for rate in rates:
        try:
            sound.check_output_settings(device=number, channels=channels, dtype="float32", samplerate=rate)
        except (sound.PortAudioError, ValueError) as error:
            log.info("%d channels at %d Hz are not accepted: %s", channels, rate, error)
        else:
            return rate
    return None


def _is_alsa(sound: Any, device: Any) -> bool:
    return str(sound.query_hostapis(device["hostapi"])["name"]) == "ALSA"


def _alsa_order(channels: int) -> list[int]:
    """ALSA wants the rear pair before centre and bass; FFmpeg, macOS and Windows after."""
    front = [0, 1]
    return {
        5: [*front, 3, 4, 2],
        6: [*front, 4, 5, 2, 3],
        8: [*front, 4, 5, 2, 3, 6, 7],
    }.get(channels, list(range(channels)))


# Which loudspeaker each channel of FFmpeg's usual layouts feeds, in order.
_SPEAKERS: dict[int, tuple[str, ...]] = {
    1: ("FC",), 2: ("FL", "FR"), 3: ("FL", "FR", "FC"), 4: ("FL", "FR", "BL", "BR"),
    5: ("FL", "FR", "FC", "BL", "BR"), 6: ("FL", "FR", "FC", "LFE", "BL", "BR"),
    7: ("FL", "FR", "FC", "LFE", "BC", "SL", "SR"), 8: ("FL", "FR", "FC", "LFE", "BL", "BR", "SL", "SR"),
}  # fmt: skip


def downmix(channels: int, layout: str, wanted: int) -> NDArray[np.float32]:
    """(wanted, channels) matrix from a recording's channels to the device's.

    Same number: identity. To stereo: fronts 1, centre and surrounds 1/√2 to their side (ITU-R BS.775-3, table 2),
    a single rear one 1/2 to both, bass channel left out; to mono: the mean of that. Each row is then divided by the
    largest row sum, so that nothing can clip that did not clip before.
    """
    if channels == wanted:
        return np.eye(channels, dtype=np.float32)
    speakers = _named_speakers(layout, channels)
    matrix = np.zeros((2, channels), np.float64)
    for index, speaker in enumerate(speakers):
        matrix[:, index] = _to_stereo(speaker)
    if not matrix.any():
        matrix[:] = 1.0
    if wanted == 1:
        matrix = matrix.mean(axis=0, keepdims=True)
    matrix /= matrix.sum(axis=1).max()
    if wanted > 2:
        matrix = np.concatenate([matrix, np.zeros((wanted - 2, channels))])
    return matrix.astype(np.float32)


def _named_speakers(layout: str, channels: int) -> Sequence[str]:
    from av.audio.layout import AudioLayout

    if layout and not layout.endswith("channels"):
        try:
            named = AudioLayout(layout)
        except ValueError:
            log.info("unknown channel layout %s", layout)
        else:
            if named.nb_channels == channels:
                return [channel.name for channel in named.channels]
    return _SPEAKERS.get(channels, ("FL", "FR") * ((channels + 1) // 2))[:channels]


def _to_stereo(speaker: str) -> tuple[float, float]:
    side = 0.5**0.5
    return {
        "FL": (1.0, 0.0), "FR": (0.0, 1.0), "FC": (side, side), "LFE": (0.0, 0.0), "BC": (0.5, 0.5),
        "BL": (side, 0.0), "SL": (side, 0.0), "FLC": (1.0, 0.0), "WL": (side, 0.0), "DL": (1.0, 0.0),
        "BR": (0.0, side), "SR": (0.0, side), "FRC": (0.0, 1.0), "WR": (0.0, side), "DR": (0.0, 1.0),
    }.get(speaker, (0.0, 0.0))  # fmt: skip


class DeviceOutput:
    """An open PortAudio stream with blocking writes. `closing(close)` is called once, to run `close`."""

    def __init__(
        self,
        stream: Any,
        error: type[Exception],
        plan: Plan,
        rate: int,
        name: str,
        closing: Callable[[Callable[[], None]], None] = lambda close: close(),
    ) -> None:
        self._stream = stream
        self._closing = closing
        self._closed = False
        self._error = error
        self._plan = plan
        self._rate = rate
        self._name = name
        self._layout = {1: "mono", 2: "stereo"}.get(len(plan.matrix), f"{len(plan.matrix)}c")
        self._resampler = AudioResampler("flt", self._layout, plan.rate) if plan.rate != rate else None
        self._capacity = 0
        self._beyond = 0.0
        self._started = False

    @property
    def notes(self) -> Sequence[str]:
        """What had to be converted."""
        return self._plan.notes

    @property
    def capacity(self) -> int:
        """See `Output.capacity`."""
        return -(-self._capacity * self._rate // self._plan.rate)

    def write(self, samples: Floats) -> bool:
        """See `Output.write`."""
        fitted = self._plan.matrix @ samples
        if self._resampler is not None:
            fitted = self._resampled(fitted)
        return self._push(fitted)

    def queued(self) -> float:
        """See `Output.queued`."""
        try:
            waiting = self._capacity - int(self._stream.write_available)
        except self._error as error:
            raise self._gone(error) from error
        return max(0.0, waiting / self._plan.rate + self._beyond) * self._rate

    def close(self) -> None:
        """See `Output.close`."""
        if not self._closed:
            self._closed = True
            self._closing(self._release)

    def _release(self) -> None:
        # A device that is gone cannot even be stopped; sounddevice keeps quiet about that in both calls.
        self._stream.abort()
        self._stream.close()

    def _start(self) -> None:
        self._stream.start()
        self._started = True
        self._capacity = int(self._stream.write_available)
        # What the device adds behind PortAudio's own buffer, as far as it tells.
        self._beyond = max(0.0, float(self._stream.latency) - self._capacity / self._plan.rate)
        # Servers lose the first milliseconds of a stream that starts (PulseAudio 16: 10 ms); let it be silence.
        lead = np.zeros((round(LEAD_S * self._plan.rate), len(self._plan.matrix)), np.float32)
        self._stream.write(lead)

    def _push(self, fitted: Floats) -> bool:
        if not fitted.shape[1]:
            return False
        try:
            if not self._started:
                self._start()
            # PortAudio on ALSA recovers from running dry without telling.
            dry = int(self._stream.write_available) >= self._capacity
            return bool(self._stream.write(np.ascontiguousarray(fitted.T, np.float32))) or dry
        except self._error as error:
            raise self._gone(error) from error

    def _gone(self, error: Exception) -> PlaybackError:
        return PlaybackError(
            tr(
                "The sound output “{name}” stopped working ({error}); connect it again or choose another one "
                "under Playback > Sound output, then press Play.",
                name=self._name,
                error=error,
            )
        )

    def _resampled(self, samples: Floats) -> Floats:
        assert self._resampler is not None
        # Interleaved: PyAV cannot hand over eight planes.
        packed = np.ascontiguousarray(samples.T, np.float32).reshape(1, -1)
        frame = AudioFrame.from_ndarray(packed, "flt", self._layout)
        frame.sample_rate, frame.time_base = self._rate, Fraction(1, self._rate)
        frames = self._resampler.resample(frame)
        parts = [np.asarray(f.to_ndarray(), np.float32).reshape(-1, len(samples)).T for f in frames]
        return np.concatenate([*parts, np.zeros((len(samples), 0), np.float32)], axis=1)
