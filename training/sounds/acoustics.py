"""Rooms, microphones and recorders: what turns a dry sample into something like a recording of a performance.

All functions take and return mono float32 at 44.1 kHz of the same length and keep the onset where it was, so that the
stems of an excerpt stay aligned.
"""

import io
import logging

import av
import numpy as np
from av.error import FFmpegError
from scipy.signal import butter, fftconvolve, resample_poly, sosfilt

from engine.arrays import Floats

log = logging.getLogger(__name__)

RATE = 44100


def room_response(rt60: float, rng: np.random.Generator) -> Floats:
    """A synthetic room: a few early reflections, then noise that decays by 60 dB in `rt60` s, treble first.

    The direct sound is the first sample, so that nothing is delayed.
    """
    length = int(rt60 * RATE * 1.1) + 2048
    time = np.arange(length) / RATE
    response = np.zeros(length)
    for _ in range(int(rng.integers(4, 12))):
        at = float(rng.uniform(0.002, 0.045))
        response[int(at * RATE)] += float(rng.choice([-1, 1])) * float(rng.uniform(0.2, 0.8)) * np.exp(-6.9 * at / rt60)
    bright = rng.standard_normal(length) * np.exp(-6.9 * time / (rt60 * float(rng.uniform(0.35, 0.7))))
    dark = sosfilt(butter(1, float(rng.uniform(1200, 4000)), fs=RATE, output="sos"), rng.standard_normal(length))
    tail = 0.4 * bright + 2.0 * dark * np.exp(-6.9 * time / rt60)
    tail[: int(0.012 * RATE)] *= np.linspace(0, 1, int(0.012 * RATE))
    response += tail * 0.06
    return np.asarray(response / np.sqrt(np.sum(response**2)), np.float32)


def add_room(audio: Floats, rng: np.random.Generator) -> Floats:
    """Dry (30 %), or wet by −22 to −4 dB in a room of 0.1 to 1.2 s."""
    if rng.random() < 0.3:
        return audio
    rt60 = float(np.exp(rng.uniform(np.log(0.1), np.log(1.2))))
    wet = fftconvolve(audio, room_response(rt60, rng))[: len(audio)]
    level = 10 ** (float(rng.uniform(-22, -4)) / 20)
    scale = np.sqrt(np.mean(audio**2) / max(float(np.mean(wet**2)), 1e-12))
    return np.asarray(audio + level * scale * wet, np.float32)


def in_a_room(stems: Floats, rng: np.random.Generator) -> Floats:
    """Players beside each other before two microphones: stems (S, n) → (S, 2, n).

    They sit 8 to 20 degrees to either side of the middle (of the 45 that would be one channel alone), in random order,
    each with a reverberation of its own in both channels, 6 to 14 dB below the direct sound.
    """
    spread = float(rng.uniform(8, 20))
    angles = np.deg2rad(45 + spread * np.linspace(-1, 1, len(stems)))[rng.permutation(len(stems))]
    rt60 = float(rng.uniform(0.25, 0.6))
    wet = 10 ** (float(rng.uniform(-14, -6)) / 20)
    placed = np.empty((len(stems), 2, stems.shape[1]), np.float32)
    for stem, angle, result in zip(stems, angles, placed, strict=True):
        for side, gain in enumerate((np.cos(angle), np.sin(angle))):
            echo = fftconvolve(stem, room_response(rt60, rng))[: len(stem)]
            level = wet * np.sqrt(np.mean(stem**2) / max(float(np.mean(echo**2)), 1e-12))
            result[side] = np.sqrt(2) * gain * stem + level * echo
    return placed


def colour(audio: Floats, rng: np.random.Generator) -> Floats:
    """A microphone's or a phone's colour: a tilt, two shelves and up to three gentle peaks, linear phase."""
    spectrum = np.fft.rfft(audio)
    hertz = np.maximum(np.fft.rfftfreq(len(audio), 1 / RATE), 20.0)
    octaves = np.log2(hertz / 1000.0)
    decibels = float(rng.normal(0, 0.7)) * np.clip(octaves, -5, 4)
    decibels += float(rng.normal(0, 2.5)) / (1 + (hertz / float(rng.uniform(80, 300))) ** 2)
    decibels += float(rng.normal(0, 3.0)) / (1 + (float(rng.uniform(3000, 9000)) / hertz) ** 2)
    for _ in range(int(rng.integers(0, 4))):
        centre, width = float(rng.uniform(-3.3, 3.3)), float(rng.uniform(0.25, 1.0))
        decibels += float(rng.normal(0, 2.5)) * np.exp(-0.5 * ((octaves - centre) / width) ** 2)
    return np.asarray(np.fft.irfft(spectrum * 10 ** (decibels / 20), len(audio)), np.float32)


def limit_band(audio: Floats, rng: np.random.Generator) -> Floats:
    """In 15 % of cases a narrow band: a phone, an old recorder, a low-rate upload."""
    if rng.random() > 0.15:
        return audio
    low, high = float(rng.uniform(60, 250)), float(rng.uniform(5000, 15000))
    sections = butter(2, [low, high], btype="band", fs=RATE, output="sos")
    return np.asarray(sosfilt(sections, audio), np.float32)


def darken(audio: Floats, cutoff: float) -> Floats:
    """A second-order low-pass."""
    return np.asarray(sosfilt(butter(2, cutoff, fs=RATE, output="sos"), audio), np.float32)


def through_codec(audio: Floats, codec: str, bit_rate: int) -> Floats:
    """Encode and decode (aac or libmp3lame) at a low rate, the delay taken out by correlation."""
    peak = float(np.abs(audio).max())
    if peak == 0:
        return audio
    scaled = audio / peak * 0.8
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="adts" if codec == "aac" else "mp3") as target:
        stream = target.add_stream(codec, rate=RATE)
        if not isinstance(stream, av.AudioStream):
            raise ValueError(f"{codec} is not an audio codec")
        stream.bit_rate = bit_rate
        stream.layout = "mono"
        frame = av.AudioFrame.from_ndarray(scaled[None].astype(np.float32), format="fltp", layout="mono")
        frame.sample_rate = RATE
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            target.mux(packet)
    buffer.seek(0)
    with av.open(buffer, "r") as source:
        blocks = [np.asarray(f.to_ndarray(), np.float32).mean(axis=0) for f in source.decode(audio=0)]
    decoded = np.concatenate(blocks)
    size = min(len(decoded), len(audio))
    correlation = fftconvolve(decoded[:size], scaled[:size][::-1])[size - 1 : size + 4000]
    delay = int(np.argmax(correlation))
    out = np.zeros_like(audio)
    piece = decoded[delay : delay + len(audio)]
    out[: len(piece)] = piece
    return out / 0.8 * peak


def maybe_codec(audio: Floats, rng: np.random.Generator) -> Floats:
    """In 10 % of cases through a lossy codec at 32–96 kbit/s; where FFmpeg refuses, the sound stays as it was."""
    if rng.random() > 0.1:
        return audio
    codec = str(rng.choice(["aac", "libmp3lame"]))
    try:
        return through_codec(audio, codec, int(rng.choice([32000, 48000, 64000, 96000])))
    except (FFmpegError, ValueError) as error:
        log.warning("The codec %s was left out: %s", codec, error)
        return audio


def resample(audio: Floats, up: int, down: int, length: int) -> Floats:
    """Polyphase resampling to exactly `length` samples."""
    out = np.zeros(length, np.float32)
    piece = np.asarray(resample_poly(audio, up, down), np.float32)[:length]
    out[: len(piece)] = piece
    return out


def record(audio: Floats, rng: np.random.Generator) -> Floats:
    """The whole chain: room, colour, band limit, codec, a slight noise floor, peak at −3 dBFS."""
    out = maybe_codec(limit_band(colour(add_room(audio, rng), rng), rng), rng)
    peak = float(np.abs(out).max())
    if peak <= 0 or not np.isfinite(peak):
        return np.zeros_like(audio)
    out = out / peak * 10 ** (-3 / 20)
    if rng.random() < 0.5:
        floor = 10 ** (float(rng.uniform(-85, -62)) / 20)
        out = out + floor * rng.standard_normal(len(out)).astype(np.float32)
    return np.asarray(np.clip(out, -1, 1), np.float32)
