"""`python -m training demo`: rebuilds the demo duet of `resources/demo` from a public-domain score and free samples.

Flute and cello play the first bars of Mozart's string quartet K. 80 (first violin and cello parts), rendered with
FluidR3_GM. The work is in neither the training nor the validation scores (`training.notes.scores.DEMO_WORK`).
"""

import argparse
import json
import logging
import math
import os
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import soundfile
from scipy.signal import fftconvolve

from engine.arrays import Floats
from training.notes.excerpts import Timed, single_line
from training.notes.performance import CURVE_STEP, Performance, Played
from training.notes.scores import DEMO_WORK, Score, corpus_root, parse_score
from training.pictures.demo_stage import HEIGHT, WIDTH, DemoStage, Pose
from training.sounds.acoustics import RATE, room_response
from training.sounds.fluidsynth import FluidSynth, SynthError
from training.sounds.sources import discover_fonts

log = logging.getLogger(__name__)

SECONDS = 20.0
FRAME_RATE = 25
QUARTER = 0.66
"""Seconds per quarter note: 91 to the minute, a calm adagio."""
MOVEMENT = f"{DEMO_WORK}/movement1"
FONT = "FluidR3_GM.sf2"


@dataclass(frozen=True)
class DemoPart:
    """One player: instrument, voice of the score, MIDI program, vibrato (cents), place (−1 left … 1 right), gain."""

    instrument: str
    voice: int
    program: int
    vibrato: float
    place: float
    gain: float


PARTS = (DemoPart("flute", 0, 73, 14.0, -0.35, 0.34), DemoPart("cello", 3, 42, 16.0, 0.35, 0.36))


def timed_notes(score: Score, voice: int) -> list[Timed]:
    """The voice's first `SECONDS` as a single line, a breath before the start and no note cut at the end."""
    lead = 0.3
    notes = [Timed(n.onset * QUARTER + lead, n.length * QUARTER, n.pitch) for n in score.voices[voice]]
    return single_line([n for n in notes if n.start + n.length < SECONDS - 0.4])


def play(notes: Sequence[Timed], part: DemoPart, rng: np.random.Generator) -> Performance:
    """A sung line: nearly legato, accents on long notes, a phrase arch over four bars, vibrato after the attack."""
    played = []
    for note in notes:
        arch = 10 * math.sin(math.pi * ((note.start / (12 * QUARTER)) % 1.0))
        velocity = 74 + arch + (6 if note.length > QUARTER else 0) + float(rng.normal(0, 3))
        start = max(0.0, note.start + float(rng.normal(0, 0.006)))
        played.append(Played(start, max(0.09, note.length * 0.94), note.pitch, int(velocity)))
    times = np.arange(0.0, SECONDS, CURVE_STEP)
    cents = np.zeros_like(times)
    level = np.full_like(times, 112.0)
    for one in played:
        inside = (times >= one.start) & (times < one.start + one.length)
        age = times[inside] - one.start
        cents[inside] = part.vibrato * np.clip((age - 0.15) / 0.3, 0, 1) * np.sin(2 * np.pi * 5.3 * age)
        level[inside] += 12 * np.sin(np.pi * np.clip(age / max(one.length, 0.1), 0, 1)) - 6
    bends = tuple((float(t), float(c)) for t, c in zip(times, cents, strict=True))
    swell = tuple((float(t), int(np.clip(v, 1, 127))) for t, v in zip(times, level, strict=True))
    return Performance(tuple(played), bends, swell)


def in_hall(mono: Floats, part: DemoPart, rng: np.random.Generator) -> Floats:
    """(samples,) → (2, samples): equal-power panning and a light hall, different for each ear."""
    angle = (part.place + 1) * np.pi / 4
    sides = []
    for direct in (math.cos(angle), math.sin(angle)):
        wet = fftconvolve(mono, room_response(1.1, rng))[: len(mono)]
        wet *= float(np.sqrt(np.mean(mono**2) / np.mean(wet**2)))
        sides.append(direct * mono + 0.16 * wet)
    return np.asarray(sides, np.float32)


def render_part(part: DemoPart, performance: Performance, font: FluidSynth, rng: np.random.Generator) -> Floats:
    """(2, samples) float32 of one part at an RMS of 0.3 times its gain, faded out at the end."""
    dry = font.render(0, part.program, performance.events(), SECONDS).mean(axis=0)
    stereo = in_hall(np.asarray(dry, np.float32), part, rng)
    stereo *= 0.3 * part.gain / float(np.sqrt(np.mean(stereo**2)))
    fade = int(0.25 * RATE)
    stereo[:, -fade:] *= np.linspace(1, 0, fade, dtype=np.float32) ** 2
    return stereo


def _sounding(notes: Sequence[Played], time: float) -> Played | None:
    return next((n for n in notes if n.start <= time < n.start + n.length + 0.02), None)


def poses(flute: Performance, cello: Performance) -> list[Pose]:
    """One pose per frame: the bow turns at every note, hands follow the pitch, light follows the sound."""
    result: list[Pose] = []
    bow, levels, places = 0.3, [0.0, 0.0], [0.5, 0.3]
    for index in range(round(SECONDS * FRAME_RATE)):
        time = index / FRAME_RATE
        now = [_sounding(part.notes, time) for part in (flute, cello)]
        for side, note in enumerate(now):
            levels[side] += 0.25 * ((1.0 if note else 0.0) - levels[side])
            if note:
                low, high = ((72, 90), (45, 64))[side]
                places[side] += 0.4 * ((note.key - low) / (high - low) - places[side])
        if now[1] is not None:
            down = cello.notes.index(now[1]) % 2 == 0
            speed = 0.55 / max(now[1].length, 0.2) / FRAME_RATE
            bow = float(np.clip(bow + (speed if down else -speed), 0.05, 0.95))
        result.append(
            Pose(
                math.sin(2 * math.pi * time / 5.2),
                math.sin(2 * math.pi * time / 4.1 + 1),
                bow,
                min(1.0, max(0.0, places[0])),
                min(1.0, max(0.0, places[1])),
                levels[0],
                levels[1],
            )
        )
    return result


def write_video(path: Path, mix: Floats, frames: Sequence[Pose]) -> None:
    """H.264 and AAC in one MP4, written beside `path` and moved there when complete."""
    stage = DemoStage()
    temporary = path.with_name(f".{path.name}.tmp")
    with av.open(str(temporary), "w", format="mp4", options={"movflags": "faststart"}) as target:
        video = target.add_stream("libx264", rate=FRAME_RATE, options={"crf": "24", "preset": "slow"})
        audio = target.add_stream("aac", rate=RATE)
        video.width, video.height, video.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        audio.bit_rate, audio.layout = 160_000, "stereo"
        step = RATE // FRAME_RATE
        for index, pose in enumerate(frames):
            target.mux(video.encode(av.VideoFrame.from_ndarray(stage.frame(pose), format="rgb24")))
            block = np.ascontiguousarray(mix[:, index * step : (index + 1) * step])
            sound = av.AudioFrame.from_ndarray(block, format="fltp", layout="stereo")
            # With its time given, the encoder's 1,024 priming samples get negative times and players drop them.
            sound.sample_rate, sound.pts, sound.time_base = RATE, index * step, Fraction(1, RATE)
            target.mux(audio.encode(sound))
        target.mux(video.encode(None))
        target.mux(audio.encode(None))
    os.replace(temporary, path)


def build(folder: Path, font_path: Path, seed: int) -> None:
    """Write the video, the stems (mono mid, same gain as the mix), `demo.json`."""
    rng = np.random.default_rng(seed)
    source = next(p for p in (corpus_root() / DEMO_WORK).iterdir() if p.stem == Path(MOVEMENT).name)
    score = parse_score(source, MOVEMENT)
    font = FluidSynth(font_path)
    performances = [play(timed_notes(score, part.voice), part, rng) for part in PARTS]
    stems = [render_part(part, how, font, rng) for part, how in zip(PARTS, performances, strict=True)]
    font.close()
    mix = np.asarray(sum(stems), np.float32)
    gain = np.float32(0.8 / np.abs(mix).max())
    folder.mkdir(parents=True, exist_ok=True)
    for part, stem in zip(PARTS, stems, strict=True):
        soundfile.write(folder / f"{part.instrument}.flac", gain * stem.mean(axis=0), RATE, subtype="PCM_16")
    write_video(folder / "duet.mp4", gain * mix, poses(*performances))
    description = {
        "media": "duet.mp4",
        "instruments": [part.instrument for part in PARTS],
        "left": PARTS[0].instrument,
        "right": PARTS[1].instrument,
        "stems": {part.instrument: f"{part.instrument}.flac" for part in PARTS},
    }
    (folder / "demo.json").write_text(json.dumps(description, indent=1) + "\n")
    log.info("The demo duet is in %s", folder)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `python -m training demo`."""
    parser.add_argument("-o", "--output", type=Path, required=True, help="folder to write the demo to")
    parser.add_argument("--soundfont", type=Path, help=f"{FONT}, where it is not in a usual place")
    parser.add_argument("--seed", type=int, default=80)


def main(args: argparse.Namespace) -> int:
    """Rebuild the demo; 0 when all files are written."""
    font: Path | None = args.soundfont
    if font is None:
        font = next((path for path in discover_fonts() if path.name == FONT), None)
    if font is None:
        raise SynthError(f"The demo needs {FONT} (Debian package fluid-soundfont-gm); name it with --soundfont.")
    build(args.output, font, args.seed)
    return 0
