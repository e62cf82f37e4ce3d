"""Where sounds come from: soundfonts, models, recorded notes for training; FreePats and other notes held out."""

import hashlib
import logging
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

import numpy as np

from engine.arrays import Floats
from training.notes.excerpts import ScorePassage
from training.notes.instruments_midi import CLASSES, DRUM_BANK, OTHER, OTHER_SOUNDS, SOUNDS, Program, sound_of
from training.notes.percussion import percussion
from training.notes.performance import Performance, Played, perform
from training.sounds import noises
from training.sounds import plucked_strings as strings
from training.sounds.acoustics import RATE, darken, resample
from training.sounds.bodies import enliven
from training.sounds.fluidsynth import FluidSynth, SynthError
from training.sounds.gus import find_patches, load_patch_bank
from training.sounds.sampler import MAX_SHIFT, NoteBank, load_notes, render_notes

log = logging.getLogger(__name__)

FONT_FOLDERS = (
    "/usr/share/sounds/sf2",
    "/usr/share/sounds/sf3",
    "/usr/share/soundfonts",
    "/usr/local/share/soundfonts",
)
FONT_WEIGHTS = {
    "FluidR3_GM.sf2": 1.0,
    "MuseScore_General.sf3": 0.9,
    "TimGM6mb.sf2": 0.6,
    "sf_GMbank.sf2": 0.6,
    "sonivox.sf2": 0.6,
}
"""Soundfonts used for training when installed or named. TimGM6mb and sf_GMbank share most recordings, and Sonivox has
short, coarse ones, hence the weights."""

FREEPATS = Path("/usr/share/midi/freepats")
"""Held out entirely."""
BORROWED: dict[str, frozenset[int]] = {
    "fluidr3_gm": frozenset({24}),
    "musescore_general": frozenset({24}),
    "timgm6mb": frozenset({67}),
    "generaluser": frozenset({0, 13, 64, 67}),
    "jclive": frozenset({1, 13, 24, 67, 73}),
    "aspirin": frozenset({24, 33}),
    "chaos": frozenset({24, 33}),
    "merlin": frozenset({13, 24, 40}),
}
"""By soundfont (its file's name in lower case), General MIDI programs that hold recordings of FreePats, or might:
nothing is rendered with them. Found by `training borrowed`: what reads 0.97 and more, and what reads 0.85 and more
under the same instrument's name. MuseScore's samples are compressed and cannot be compared; they come from FluidR3."""

NOTES_WEIGHT = 2.0
MODEL_WEIGHT = 0.8
NOISE_SHARE = 0.25
MIN_RMS = 0.004


@dataclass(frozen=True)
class SourceFiles:
    """What may be rendered from: soundfonts for training, FreePats' folder or None, the folder of notes or None, and
    one of further notes that are all for training, or None."""

    fonts: tuple[Path, ...]
    freepats: Path | None
    notes: Path | None
    seed: int
    samples: Path | None = None


@dataclass(frozen=True)
class Rendered:
    """A stem before room and microphone: mono float32 with its source, program and written voice (−1: none), and what
    was played."""

    audio: Floats
    source: str
    program: str
    voice: int
    notes: tuple[Played, ...] = ()


def discover_fonts(extra: Iterable[Path] = (), installed: bool = True) -> tuple[Path, ...]:
    """Soundfonts of `FONT_WEIGHTS` that are installed, if those are wanted, then the extra ones.

    Raises SynthError when an extra one is missing.
    """
    found: list[Path] = []
    for name in FONT_WEIGHTS if installed else ():
        candidates = [Path(folder) / name for folder in FONT_FOLDERS]
        found += [path for path in candidates if path.is_file()][:1]
    for path in extra:
        if not path.is_file():
            raise SynthError(f"The soundfont {path} does not exist.")
        found.append(path)
    return tuple(found)


def sha256_of(path: Path) -> str:
    """Hex digest of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def sample_counts(folder: Path | None) -> dict[str, int]:
    """How many recorded notes a folder holds for each class (`other/NAME` for what is none of the 21)."""
    if folder is None:
        return {}
    counts = Counter(path.parent.relative_to(folder).as_posix() for path in folder.rglob("*.ogg"))
    return dict(sorted(counts.items()))


class Sources:
    """All sounds of one worker process, loaded when first needed."""

    def __init__(self, files: SourceFiles) -> None:
        self._files = files
        self._fonts: dict[Path, FluidSynth] = {}
        self._notes: dict[tuple[str, bool], list[NoteBank]] = {}
        self._patches: dict[int | None, NoteBank | None] = {}

    def _font(self, path: Path) -> FluidSynth:
        if path not in self._fonts:
            self._fonts[path] = FluidSynth(path)
        return self._fonts[path]

    def _banks(self, name: str, held_out: bool) -> list[NoteBank]:
        key = (name, held_out)
        if key not in self._notes:
            roots: list[tuple[Path | None, bool | None]] = [(self._files.notes, held_out)]
            if not held_out:
                roots.append((self._files.samples, None))
            part = name if name in SOUNDS else f"{OTHER}/{name}"
            self._notes[key] = [
                bank
                for root, which in roots
                if root is not None and (root / part).is_dir()
                for bank in load_notes(root / part, which, self._files.seed)
            ]
        return self._notes[key]

    def _patch(self, program: int | None) -> NoteBank | None:
        if program not in self._patches:
            root = self._files.freepats
            self._patches[program] = None if root is None else load_patch_bank(root, program)
        return self._patches[program]

    def held_out_classes(self, split: str) -> list[str]:
        """Classes (and `other`) that a validation split can render."""
        if split == "val_known":
            return [*CLASSES, OTHER]
        if split == "val_notes":
            have = [name for name in CLASSES if self._banks(name, True)]
            return [*have, OTHER] if any(self._banks(n, True) for n in OTHER_SOUNDS) else have
        if self._files.freepats is None:
            return []
        programs, keys = find_patches(self._files.freepats, False), find_patches(self._files.freepats, True)
        have = [name for name in CLASSES if any(_in_patches(p, programs, keys) for p in SOUNDS[name].programs)]
        return [*have, OTHER] if have else []

    def render(
        self, instrument: str, passage: ScorePassage, voice: int, split: str, rng: np.random.Generator
    ) -> Rendered | None:
        """One stem of a class; None when the chosen source turned out silent (ask again)."""
        if instrument == OTHER:
            if rng.random() < NOISE_SHARE and split != "val_notes":
                kind = str(rng.choice(noises.KINDS))
                return Rendered(noises.make(kind, passage.seconds, rng), "noise", kind, -1)
            name = str(rng.choice(list(OTHER_SOUNDS)))
        else:
            name = instrument
        if split == "val":
            result = self._from_patches(name, passage, voice, rng)
        elif split == "val_notes":
            result = self._from_notes(name, passage, voice, True, rng)
        else:
            result = self._from_training(name, passage, voice, rng)
        if result is None or float(np.sqrt(np.mean(result.audio**2))) < 1e-5:
            return None
        limits = sound_of(name).darken
        if limits is not None:
            return replace(result, audio=darken(result.audio, float(rng.uniform(*limits))))
        return result

    def _from_training(self, name: str, passage: ScorePassage, voice: int, rng: np.random.Generator) -> Rendered | None:
        fonts = self._files.fonts
        weights = [FONT_WEIGHTS.get(path.name, 1.0) for path in fonts]
        if not fonts:
            raise SynthError("No soundfont is installed; install fluid-soundfont-gm or name one with --soundfont.")
        weights += [NOTES_WEIGHT if self._banks(name, False) else 0.0, MODEL_WEIGHT if name in strings.KINDS else 0.0]
        chosen = int(rng.choice(len(weights), p=np.array(weights) / sum(weights)))
        if chosen == len(fonts):
            return self._from_notes(name, passage, voice, False, rng)
        if chosen == len(fonts) + 1:
            program = _weighted(sound_of(name).programs, rng)
            performance, voice = _play(name, passage, voice, program, rng)
            audio = strings.render_string(strings.KINDS[name], performance, passage.seconds, rng)
            return Rendered(audio, "model", "string", voice, performance.notes)
        return self._from_font(fonts[chosen], name, passage, voice, rng)

    def _from_font(
        self, path: Path, name: str, passage: ScorePassage, voice: int, rng: np.random.Generator
    ) -> Rendered | None:
        font = self._font(path)
        borrowed = BORROWED.get(path.stem.lower(), frozenset())
        programs = [
            p
            for p in sound_of(name).programs
            if font.has_preset(p.bank, p.number) and not (p.bank == 0 and p.number in borrowed)
        ]
        if not programs:
            return None
        program = _weighted(programs, rng)
        performance, voice = _play(name, passage, voice, program, rng)
        semitones = int(rng.integers(-3, 4)) if rng.random() < 0.4 else 0
        # Played lower and sped up (or the reverse): other formants, the same tune. A new body for the same sampler.
        ratio = Fraction(2.0 ** (semitones / 12)).limit_denominator(120)
        transpose = 0 if program.bank == DRUM_BANK else -semitones
        events = performance.events(float(ratio), transpose)
        stereo = font.render(program.bank, program.number, events, passage.seconds * float(ratio))
        mono = _to_mono(stereo, rng)
        audio = resample(mono, ratio.denominator, ratio.numerator, round(passage.seconds * RATE))
        audio = enliven(audio, sound_of(name).kind, rng)
        return Rendered(audio, path.stem, program.key, voice, performance.notes)

    def _from_patches(self, name: str, passage: ScorePassage, voice: int, rng: np.random.Generator) -> Rendered | None:
        programs = [p for p in sound_of(name).programs if self._patch(None if p.bank == DRUM_BANK else p.number)]
        if not programs:
            return None
        program = _weighted(programs, rng)
        bank = self._patch(None if program.bank == DRUM_BANK else program.number)
        if bank is None:
            return None
        performance, voice = _play(name, passage, voice, program, rng)
        audio = render_notes(bank, performance, passage.seconds, rng, max_shift=30.0)
        return Rendered(audio, "freepats", program.key, voice, performance.notes)

    def _from_notes(
        self, name: str, passage: ScorePassage, voice: int, held_out: bool, rng: np.random.Generator
    ) -> Rendered | None:
        banks = self._banks(name, held_out)
        if not banks:
            return None
        bank = banks[int(rng.integers(len(banks)))]
        sound = sound_of(name)
        program = sound.programs[0]
        if not bank.percussion:
            # A small library cannot play the whole range: the part is moved to where it has notes.
            program = replace(program, low=max(bank.low, 24), high=min(bank.high, 103))
        performance, voice = _play(name, passage, voice, program, rng)
        # Few notes are held out of each library: without a wider shift most of a part would be missing.
        reach = 5.0 if held_out else MAX_SHIFT
        audio = render_notes(bank, performance, passage.seconds, rng, reach)
        heard = tuple(note for note in performance.notes if bank.reaches(note.key, reach))
        return Rendered(audio, "notes", bank.name, voice, heard)


def _in_patches(program: Program, programs: dict[int, Path], keys: dict[int, Path]) -> bool:
    return bool(keys) if program.bank == DRUM_BANK else program.bank == 0 and program.number in programs


def _weighted(programs: Sequence[Program], rng: np.random.Generator) -> Program:
    weights = np.array([p.weight for p in programs])
    return programs[int(rng.choice(len(programs), p=weights / weights.sum()))]


def _play(
    name: str, passage: ScorePassage, voice: int, program: Program, rng: np.random.Generator
) -> tuple[Performance, int]:
    if sound_of(name).kind == "percussion":
        return percussion(passage, name, rng), -1
    return perform(passage, voice, sound_of(name), program, rng), voice


def _to_mono(stereo: Floats, rng: np.random.Generator) -> Floats:
    """Both channels, or one of them: stereo samples differ between their sides, and that is another timbre."""
    choice = float(rng.random())
    if choice < 0.6:
        return np.asarray(stereo.mean(axis=0), np.float32)
    return np.asarray(stereo[0 if choice < 0.8 else 1], np.float32)
