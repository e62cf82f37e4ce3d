"""A data set of tones: three excerpts a split, the same voices in each, a little higher every time."""

from pathlib import Path

import numpy as np
import soundfile

from training.data.manifest import RenderedStem, append_stems
from training.data.plans import MixConfig

RATE = 44_100
VOICES = {"flute": 440.0, "cello": 110.0, "banjo": 660.0, "other": 3000.0}
MIX = MixConfig(columns=128, batch=2)


def write_tones(folder: Path) -> Path:
    """Stems of four seconds and their manifest; returns the folder."""
    time = np.arange(4 * RATE) / RATE
    for split in ("train", "val"):
        for excerpt in range(3):
            stems = []
            for voice, (instrument, hertz) in enumerate(VOICES.items()):
                name = f"{split}-{excerpt}-{instrument}"
                tone = 0.2 * np.sin(2 * np.pi * hertz * (1 + excerpt / 10) * time) * (1 + np.sin(9 * time + voice))
                soundfile.write(folder / f"{name}.flac", tone, RATE, subtype="PCM_16")
                rms = float(np.sqrt(np.mean(tone**2)))
                group = f"{split}-{excerpt}"
                stems.append(
                    RenderedStem(name, f"{name}.flac", instrument, "tones", "0:0", "s", group, voice, split, 4.0, rms)
                )
            append_stems(folder, stems)
    return folder
