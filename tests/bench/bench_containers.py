"""Six stems and what remains of ten minutes (stereo, 44.1 kHz, 24 bits), rendered, measured and written in each format:
seconds of sound for each second of processor time; and whether they come back bit for bit.
"""

import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path

import numpy as np
import soundfile

from engine.delivery.containers import ContainerRequest, StemContainer, parse_parts, parts_for, write_container
from engine.delivery.mixdown import MIX_CONTAINERS, MixFormat, MixRequest, write_mix
from engine.export import StemRequest, export_stems
from engine.media.probe import Clip, probe
from engine.media.reader import decode_audio
from engine.media.writer import CONTAINERS, BitDepth, StemFormat
from tests.bench.delivered import RATE, SIX, Endless, cost, six_instruments
from tests.bench.figures import Figure
from tests.bench.usage import resident_mb
from tests.media_factory import make_video

MINUTES = 10
GOAL = "goal 20"
UNIT = "× real time"
FOUR = parse_parts("Strings=violin,cello; Winds=flute,trumpet; Keys=piano,other; Drums=drum")
WEIGHTS = {**dict.fromkeys(SIX, 0.8), "other": 1.0}

NOTES = """Processor time is that of all threads together, so that it hardly depends on what else the machine does.
Memory is what the process holds while it writes the rest of ten minutes, less what it held after the first. Bit for
bit: tracks of one file against the stems as files of their own."""


def measure() -> Iterator[Figure]:
    """Every format once."""
    seconds = 60.0 * MINUTES
    sound, mask = Endless(seconds), six_instruments(seconds)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clip = _clip(folder, seconds)
        grown: list[float] = []
        for text, work in _works(sound, folder, clip):
            spent = cost(partial(_run, work, mask, grown))
            yield Figure(f"{text}: processor", seconds / spent, UNIT, None, GOAL)
        yield Figure("memory, the last minute against the first", max(grown), "MB", None, "flat")
        yield Figure("samples of the tracks in .mka that differ from the stems", _differences(folder), "samples")
    mask.close()


Work = Callable[..., Iterator[object]]


def _works(sound: Endless, folder: Path, clip: Clip) -> Iterator[tuple[str, Work]]:
    for form in CONTAINERS:
        request = StemRequest(SIX, format=StemFormat(form, "24"))
        yield f"7 stems, {form}", lambda mask, r=request: export_stems(sound, mask, folder / r.format.format, r)
    kinds: tuple[StemContainer, ...] = ("mka", "mov", "mkv", "stem.mp4")
    for kind in kinds:
        groups = FOUR if kind == "stem.mp4" else ()
        wanted = ContainerRequest(
            folder / f"all.{kind}", kind, parts_for(kind, SIX, groups), clip, None if kind == "mka" else {}
        )
        tracks = len(wanted.parts) + (wanted.mix is not None)
        yield f"{tracks} tracks, {kind}", lambda mask, w=wanted: write_container(sound, mask, w)
    for mix in MIX_CONTAINERS:
        depth: BitDepth | None = None if mix in ("mp3", "m4a") else "24"
        one = MixRequest(folder / f"mix.{mix}", WEIGHTS, MixFormat(mix, depth, depth is not None))
        yield f"the mix, {mix}", lambda mask, o=one: write_mix(sound, mask, o)


def _run(work: Work, mask: object, grown: list[float]) -> None:
    """To the end; how much memory it took beyond the first minute."""
    steps = work(mask)
    first = [resident_mb() for _ in zip(range(40), steps, strict=False)][-1]
    grown.append(max(chain([first], (resident_mb() for _ in steps))) - first)


def _clip(folder: Path, seconds: float) -> Clip:
    """A small picture as long as the sound, for the movies."""
    path = folder / "picture.mp4"
    make_video(path, seconds, fps=5.0, audio=np.zeros((2, RATE), np.float32))
    return probe(path)


def _differences(folder: Path) -> int:
    """Between the tracks of the Matroska file and the stems in WAV."""
    wrong = 0
    for number, name in enumerate((*SIX, "residual"), 1):
        track = decode_audio(probe(folder / "all.mka", number))
        with soundfile.SoundFile(folder / "wav" / f"{name}.wav") as stem:
            at = 0
            while len(block := stem.read(1 << 20, dtype="float32")):
                wrong += int(np.count_nonzero(track.read(at, at + len(block)) != block.T))
                at += len(block)
        wrong += abs(track.length - at)
        track.close()
    return wrong
