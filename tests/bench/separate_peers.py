"""Others beside us: FFmpeg's own program, other transforms, other separators where they are installed."""

import importlib
import importlib.util
import resource
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import scipy.signal

from engine.dsp.stft import istft, stft
from engine.grid import StftConfig
from engine.media.probe import probe
from engine.media.reader import decode_audio
from tests.bench.figures import Figure

SECONDS = 30
RATE = 44_100
ROUNDS = 3
UNIT = "× real time"


def peers(path: Path, own_pace: float) -> Iterator[Figure]:
    """Multiples of real time by processor time, each beside ours in the same run."""
    yield from _decoding(path)
    yield from _transforms()
    yield from _separators(own_pace)


def pace(seconds: float, action: Callable[[], object], children: bool = False, rounds: int = ROUNDS) -> float:
    """Seconds of sound per second of processor time: the best of a few rounds."""

    def clock() -> float:
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime if children else time.process_time()

    best = float("inf")
    for _ in range(rounds):
        began = clock()
        action()
        best = min(best, clock() - began)
    return seconds / best


def _decoding(path: Path) -> Iterator[Figure]:
    clip = probe(path)
    ours = pace(clip.duration_s, lambda: decode_audio(clip).close())
    program = shutil.which("ffmpeg")
    if program is None:
        yield Figure("decode AAC to disk", ours, UNIT, None, "ffmpeg is not installed")
        return
    target = path.with_suffix(".f32")
    command = [program, "-v", "error", "-y", "-i", str(path), "-f", "f32le", str(target)]
    theirs = pace(clip.duration_s, lambda: subprocess.run(command, check=True), children=True)
    target.unlink()
    yield Figure("decode AAC to disk", ours, UNIT, None, f"ffmpeg -f f32le: {theirs:.0f} ×")


def _transforms() -> Iterator[Figure]:
    config = StftConfig()
    sound = np.random.default_rng(1).normal(0, 0.1, (1, SECONDS * RATE)).astype(np.float32)

    def ours() -> None:
        istft(stft(sound, config), config, sound.shape[1])

    window = scipy.signal.get_window("hann", config.n_fft)
    transform = scipy.signal.ShortTimeFFT(window, config.hop, RATE)

    def scipys() -> None:
        transform.istft(transform.stft(sound), k1=sound.shape[1])

    others = [f"SciPy's ShortTimeFFT: {pace(SECONDS, scipys):.0f} ×"]
    if importlib.util.find_spec("librosa") is not None:
        librosa = importlib.import_module("librosa")
        others.append(
            f"librosa: {pace(SECONDS, lambda: librosa.istft(librosa.stft(sound, n_fft=4096, hop_length=1024))):.0f} ×"
        )
    import torch

    tensor, hann = torch.from_numpy(sound), torch.hann_window(config.n_fft)

    def torchs() -> None:
        options: dict[str, Any] = {"hop_length": config.hop, "window": hann}
        spectrum = torch.stft(tensor, config.n_fft, return_complex=True, **options)
        torch.istft(spectrum, config.n_fft, length=sound.shape[1], **options)

    others.append(f"torch: {pace(SECONDS, torchs):.0f} ×")
    yield Figure("STFT and back, mono", pace(SECONDS, ours), UNIT, None, ", ".join(others))


def _separators(own_pace: float) -> Iterator[Figure]:
    """Their architectures with random weights, stereo in, all their sources out: for speed only."""
    import torch

    sound = torch.randn(1, 2, 10 * RATE) * 0.1
    found = []
    with torch.inference_mode():
        if importlib.util.find_spec("demucs") is not None:
            model = importlib.import_module("demucs.htdemucs").HTDemucs(["drums", "bass", "other", "vocals"]).eval()
            part = sound[..., : int(model.segment * RATE)]
            found.append(f"Demucs (HTDemucs): {pace(part.shape[-1] / RATE, lambda: model(part), rounds=1):.1f} ×")
        else:
            found.append("Demucs: not installed")
        if importlib.util.find_spec("openunmix") is not None:
            umx = importlib.import_module("openunmix.model")
            targets = {name: umx.OpenUnmix(nb_bins=2049, nb_channels=2) for name in ("a", "b")}
            separator = umx.Separator(targets, niter=0, residual=True).eval()
            found.append(
                f"Open-Unmix (2 targets, no Wiener filter): {pace(10, lambda: separator(sound), rounds=1):.1f} ×"
            )
        else:
            found.append("Open-Unmix: not installed")
    yield Figure("file to stems", own_pace, UNIT, None, ", ".join(found))
