"""A tiny rendered data set: tones with known partials, written as the synthesiser writes its stems."""

from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from training.data.manifest import RenderedStem, append_stems

RATE = 11_025
SECONDS = 7.0
PARTIALS = {
    "clarinet": (1.0, 0.02, 0.5, 0.02, 0.3),
    "violin": (0.5, 1.0, 0.3, 0.6, 0.2),
    "flute": (1.0, 0.1, 0.02),
    "tuba": (0.2, 0.6, 1.0, 0.6, 0.3, 0.2),
}


def notes(instrument: str, voice: int, seed: int, seconds: float = SECONDS) -> NDArray[np.float32]:
    """(n,) notes of 0.25 s, each voice in an octave of its own, peak about 0.3."""
    rng = np.random.default_rng([seed, voice])
    at = np.arange(int(0.25 * RATE)) / RATE
    sound = []
    for _ in range(round(seconds / 0.25)):
        pitch = 130.0 * 2 ** (voice + rng.integers(0, 12) / 12)
        note = sum(level * np.sin(2 * np.pi * pitch * (k + 1) * at) for k, level in enumerate(PARTIALS[instrument]))
        sound.append(np.exp(-5 * at) * note)
    whole = np.resize(np.concatenate(sound), round(seconds * RATE))
    return np.asarray(0.3 * whole / np.abs(whole).max(), np.float32)


def make_data_set(folder: Path, splits: dict[str, int], silent: str | None = None) -> list[RenderedStem]:
    """`splits`: excerpts per split; each excerpt has one stem per instrument, each a voice of its own. The stem
    file named by `silent` pauses for all of the middle 6 s.
    """
    stems: list[RenderedStem] = []
    for split, excerpts in splits.items():
        for excerpt in range(excerpts):
            for voice, instrument in enumerate(PARTIALS):
                name = f"{split}/{split}-{excerpt:05d}/{voice}-{instrument}.flac"
                sound = notes(instrument, voice, 100 * len(stems) + excerpt)
                if name == silent:
                    sound[RATE // 3 : -RATE // 3] = 0
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                soundfile.write(folder / name, sound, RATE, subtype="PCM_16")
                stems.append(
                    RenderedStem(
                        id=f"{split}-{excerpt:05d}-{voice}",
                        file=name,
                        instrument=instrument,
                        source="tones",
                        program="0:0",
                        score="none",
                        excerpt=f"{split}-{excerpt:05d}",
                        voice=voice,
                        split=split,
                        seconds=SECONDS,
                        rms=round(float(np.sqrt(np.mean(sound**2))), 6),
                    )
                )
    append_stems(folder, stems)
    return stems
