"""Gravis Ultrasound patches (.pat), as FreePats uses them: the soundfont held out for validation.

Other banks hold some of its recordings (Debian package `freepats`): see `BORROWED` in
`training.sounds.sources`. Layout: header 129 bytes, instrument 63, layer 47, then per sample 96 bytes and the data
(GUS SDK, "patch file format").
"""

import re
import struct
from pathlib import Path

import numpy as np

from engine.errors import EngineError
from training.sounds.sampler import NoteBank, Sample

_SAMPLE = struct.Struct("<7sBIIIHIIIhB6s6s3s3sB")
_MAGIC = b"GF1PATCH1"


class PatchError(EngineError):
    """A GUS patch cannot be read."""


def _stage_rate(byte: int) -> float:
    """Offset units per second of one envelope rate byte (TiMidity, convert_envelope_rate)."""
    return float((byte & 63) << (3 * (3 - (byte >> 6)))) * 512 * 44100 / 2**22


def read_patch(path: Path, percussion_key: int | None = None) -> list[Sample]:
    """The samples of a .pat file, with loops and envelopes; `percussion_key` overrides the pitch of drum patches."""
    data = path.read_bytes()
    if not data.startswith(_MAGIC) or len(data) < 239:
        raise PatchError(f"{path.name} is not a GUS patch.")
    count, at = data[129 + 63 + 6], 129 + 63 + 47
    samples: list[Sample] = []
    for index in range(count):
        if at + 96 > len(data):
            raise PatchError(f"{path.name} ends too early.")
        head = _SAMPLE.unpack_from(data, at)
        _, _, size, begin, end, rate, _, _, root, _, _, rates, offsets, _, _, modes = head
        wide = bool(modes & 1)
        kind = ("<u2" if modes & 2 else "<i2") if wide else ("u1" if modes & 2 else "i1")
        raw = np.frombuffer(data, kind, size // (2 if wide else 1), at + 96).astype(np.float32)
        half = 32768.0 if wide else 128.0
        audio = (raw - half) / half if modes & 2 else raw / half
        unit = 2 if wide else 1
        loop = (begin // unit, end // unit) if modes & 4 and end - begin > 8 * unit else None
        if loop is not None and modes & 8:
            loop_audio = audio[loop[0] : loop[1]]
            audio = np.concatenate([audio[: loop[1]], loop_audio[::-1]])
            loop = (loop[0], loop[1] + len(loop_audio))
        pitch = float(percussion_key) if percussion_key is not None else 69 + 12 * np.log2(root / 440000.0)
        shape = (tuple(_stage_rate(b) for b in rates), tuple(float(b) for b in offsets))
        samples.append(Sample(f"{path.stem}-{index}", pitch, audio, rate, loop, *(shape if modes & 64 else ((), ()))))
        at += 96 + size
    return samples


def find_patches(root: Path, percussion: bool) -> dict[int, Path]:
    """Program (or drum key) number → patch file, by FreePats' file names."""
    folder = root / ("Drum_000" if percussion else "Tone_000")
    found: dict[int, Path] = {}
    for path in sorted(folder.glob("*.pat")):
        match = re.match(r"(\d+)_", path.name)
        if match:
            found[int(match.group(1))] = path
    return found


def load_patch_bank(root: Path, program: int | None) -> NoteBank | None:
    """The bank of one program, or of the whole drum kit (`None`); None where FreePats has no such patch."""
    if program is None:
        keys = find_patches(root, True)
        samples = [s for key, path in keys.items() for s in read_patch(path, key)]
        return NoteBank("freepats-kit", tuple(samples), True) if samples else None
    path = find_patches(root, False).get(program)
    return NoteBank(f"freepats-{program}", tuple(read_patch(path))) if path else None
