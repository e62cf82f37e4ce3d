"""`python -m training borrowed`: which recordings a soundfont shares with the bank that is held out.

Free soundfonts borrow from each other. One that holds a recording of the held-out bank, under whatever name, would have
the networks judged with what they were trained on. Every sample of FreePats is looked for in every sample of the fonts:
the greatest normalised cross-correlation of its 0.45 s after the onset. The same recording reads 0.97 and more, also
when it was resampled or looped otherwise; two notes of the same pitch with few partials may reach 0.9 by chance.
"""

import argparse
import logging
import struct
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.fft import irfft, next_fast_len, rfft
from scipy.signal import resample_poly

from engine.arrays import Floats
from training.notes.instruments_midi import SOUNDS
from training.sounds.fluidsynth import SynthError
from training.sounds.gus import find_patches, read_patch
from training.sounds.sources import FREEPATS

log = logging.getLogger(__name__)

RATE = 11_025
SECONDS = 0.45
SAME = 0.97
LISTED = 40
_GAP = 5000  # samples of silence between two recordings: no snippet may lie across them
_SHORT = 1500
_HEADER = struct.Struct("<20s5I2b2H")
_COMPRESSED = 0x10  # in a sample's type: Ogg Vorbis (.sf3)
_RATES = range(400, 400_001)
_QUIET = 0.004  # RMS below which a place is not compared: noise divided by nothing is anything


class BorrowedRecording(NamedTuple):
    """One sample at `RATE`, float32."""

    name: str
    audio: Floats


class Match(NamedTuple):
    """How much a held-out sample is like its likest in a font: 0–1."""

    likeness: float
    held_out: str
    sample: str


def soundfont_recordings(path: Path) -> list[BorrowedRecording]:
    """Every sample of an .sf2 file (SoundFont 2.04, sections 6 and 7.10). Raises SynthError."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SynthError(f"The soundfont {path} cannot be read.") from error
    if data[:4] != b"RIFF" or data[8:12] != b"sfbk":
        raise SynthError(f"{path.name} is no soundfont (.sf2).")
    parts = {
        name: data[begin : begin + size]
        for chunk, at, length in _chunks(data, 12, len(data))
        if chunk == b"LIST"
        for name, begin, size in _chunks(data, at + 4, at + length)
    }
    if b"smpl" not in parts or len(parts.get(b"shdr", b"")) < _HEADER.size:
        raise SynthError(f"{path.name} holds no samples that can be compared.")
    sound = np.frombuffer(parts[b"smpl"], "<i2", len(parts[b"smpl"]) // 2)
    recordings = []
    # The last header only says that there are no more.
    for at in range(0, len(parts[b"shdr"]) - 2 * _HEADER.size + 1, _HEADER.size):
        name, begin, end, _, _, rate, _, _, _, kind = _HEADER.unpack_from(parts[b"shdr"], at)
        if kind & _COMPRESSED:
            raise SynthError(f"The samples of {path.name} are compressed and cannot be compared; take an .sf2.")
        if begin < end <= len(sound) and rate in _RATES:
            piece = np.asarray(sound[begin : min(end, begin + 3 * rate)] / 32768, np.float32)
            recordings.append(BorrowedRecording(name.split(b"\0")[0].decode("latin-1"), _at_rate(piece, rate)))
    return recordings


def _chunks(data: bytes, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, place and length of the RIFF chunks in data[at:end]."""
    while at + 8 <= end:
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        yield data[at : at + 4], at + 8, length
        at += 8 + length + length % 2


def _at_rate(audio: Floats, rate: int) -> Floats:
    ratio = Fraction(RATE, rate).limit_denominator(400)
    return np.asarray(resample_poly(audio, ratio.numerator, ratio.denominator), np.float32)


def held_out_recordings(root: Path) -> list[BorrowedRecording]:
    """The patches of FreePats that the classes are rendered with. Raises SynthError where there is none."""
    pitched, drums = find_patches(root, False), find_patches(root, True)
    wanted = {p.number for sound in SOUNDS.values() for p in sound.programs if p.bank == 0}
    paths = [*(pitched[number] for number in sorted(wanted & set(pitched))), *drums.values()]
    recordings = [
        BorrowedRecording(sample.name, _at_rate(sample.audio, sample.rate))
        for path in paths
        for sample in read_patch(path)
    ]
    if not recordings:
        raise SynthError(f"There are no patches in {root}; install FreePats or name its folder.")
    return recordings


def matches(held_out: Sequence[BorrowedRecording], fonts: Sequence[BorrowedRecording]) -> list[Match]:
    """For each held-out recording the likest of a font's, the surest first."""
    starts = np.cumsum([0, *(len(one.audio) + _GAP for one in fonts)])
    size = int(starts[-1])
    whole = np.zeros(size, np.float32)
    for start, one in zip(starts, fonts, strict=False):
        whole[start : start + len(one.audio)] = one.audio
    length = next_fast_len(size + round(SECONDS * RATE), real=True)
    spectrum = rfft(whole, length)
    energy = np.concatenate([[0.0], np.cumsum(np.square(whole, dtype=np.float64))])
    found = []
    for one in held_out:
        snippet = _after_onset(one.audio)
        if len(snippet) < _SHORT or size <= len(snippet):
            continue
        product = irfft(spectrum * np.conj(rfft(snippet, length)), length)[: size - len(snippet)]
        own = np.sqrt(np.maximum(energy[len(snippet) : size] - energy[: size - len(snippet)], 0))
        loud = own > _QUIET * np.sqrt(len(snippet))
        scale = np.where(loud, own, 1) * np.sqrt(np.square(snippet).sum())
        likeness = np.where(loud, np.abs(product) / scale, 0)
        best = int(likeness.argmax())
        sample = fonts[int(np.searchsorted(starts, best, "right")) - 1].name
        found.append(Match(float(likeness[best]), one.name, sample))
    return sorted(found, reverse=True)


def _after_onset(audio: Floats) -> Floats:
    size = np.abs(audio)
    onset = int(np.argmax(size > 0.1 * size.max())) if len(audio) else 0
    piece = audio[onset : onset + round(SECONDS * RATE)]
    return piece - piece.mean() if len(piece) else piece


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `borrowed`."""
    parser.add_argument("soundfonts", type=Path, nargs="+", help=".sf2 files")
    parser.add_argument("--freepats", type=Path, default=FREEPATS, help="folder of FreePats, held out")


def main(args: argparse.Namespace) -> int:
    """List each font's likest recordings."""
    held_out = held_out_recordings(args.freepats)
    for path in args.soundfonts:
        found = matches(held_out, soundfont_recordings(path))
        same = sum(match.likeness >= SAME for match in found)
        log.info("%s: %d of %d held-out recordings, by a likeness of %.2f", path.name, same, len(found), SAME)
        for match in found[:LISTED]:
            log.info("  %.3f %s: %s", *match)
    return 0
