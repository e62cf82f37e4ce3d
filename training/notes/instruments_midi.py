"""Which General MIDI programs stand for each instrument class, their ranges, and which are only substitutes.

Ranges are MIDI numbers of what is commonly played, not of what is possible. Classes General MIDI does not sample
(erhu, pipa, guzheng, ukulele) use the nearest neighbour; `SUBSTITUTES` says so and goes into the model card.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

OTHER = "other"
DRUM_BANK = 128


@dataclass(frozen=True)
class Program:
    """One General MIDI preset with the range it is played in and how often it is chosen."""

    number: int
    low: int
    high: int
    weight: float = 1.0
    bank: int = 0

    @property
    def key(self) -> str:
        """Short name for manifests: `bank:number`."""
        return f"{self.bank}:{self.number}"


@dataclass(frozen=True)
class InstrumentSound:
    """How an instrument class is played.

    `kind`: bowed, wind, plucked, keys, mallet or percussion. `vibrato`: the deepest vibrato in cents.
    `glide`: probability of a glide into a note. `tremolo`: probability that long notes are repeated quickly.
    `textures`: what it plays (line, two, chords, strum, arpeggio) with weights.
    `darken`: range of a low-pass cut-off in hertz for substitutes that are too bright, or None.
    """

    kind: str
    programs: tuple[Program, ...]
    vibrato: float = 0.0
    glide: float = 0.0
    tremolo: float = 0.0
    textures: Mapping[str, float] = field(default_factory=lambda: {"line": 1.0})
    darken: tuple[float, float] | None = None


def _programs(low: int, high: int, *numbers: int) -> tuple[Program, ...]:
    return tuple(Program(number, low, high) for number in numbers)


PERCUSSION_KITS = (
    Program(0, 35, 59, 3.0, DRUM_BANK),
    Program(8, 35, 59, 1.0, DRUM_BANK),
    Program(16, 35, 59, 1.0, DRUM_BANK),
    Program(32, 35, 59, 1.5, DRUM_BANK),
    Program(40, 35, 59, 1.0, DRUM_BANK),
)

SOUNDS: dict[str, InstrumentSound] = {
    "bagpipe": InstrumentSound("wind", (Program(109, 67, 81),)),
    "clarinet": InstrumentSound("wind", (Program(71, 50, 88),), vibrato=12),
    "flute": InstrumentSound("wind", (Program(73, 60, 93, 5.0), Program(72, 74, 98, 0.6)), vibrato=25),
    "drum": InstrumentSound("percussion", PERCUSSION_KITS),
    "acoustic_guitar": InstrumentSound(
        "plucked", _programs(40, 79, 24, 25), textures={"line": 0.35, "strum": 0.25, "arpeggio": 0.4}
    ),
    "ukulele": InstrumentSound(
        "plucked",
        (Program(24, 60, 84, 2.0), Program(24, 60, 84, 1.5, 8)),
        textures={"line": 0.3, "strum": 0.5, "arpeggio": 0.2},
    ),
    "accordion": InstrumentSound(
        "keys",
        (Program(21, 48, 88, 3.0), Program(23, 48, 88, 1.0)),
        textures={"line": 0.4, "two": 0.3, "chords": 0.3},
    ),
    "bassoon": InstrumentSound("wind", (Program(70, 34, 69),), vibrato=12),
    "guzheng": InstrumentSound(
        "plucked",
        (Program(107, 38, 86),),
        vibrato=30,
        glide=0.25,
        tremolo=0.2,
        textures={"line": 0.6, "arpeggio": 0.3, "two": 0.1},
    ),
    "xylophone": InstrumentSound(
        "mallet",
        (Program(13, 60, 96, 4.0), Program(12, 48, 90, 1.0)),
        tremolo=0.4,
        textures={"line": 0.8, "two": 0.2},
    ),
    "erhu": InstrumentSound(
        "bowed",
        (Program(40, 62, 88, 0.7), Program(110, 62, 88, 2.0)),
        vibrato=50,
        glide=0.5,
        darken=(2500.0, 6000.0),
    ),
    "tuba": InstrumentSound("wind", (Program(58, 26, 58),), vibrato=8),
    "congas": InstrumentSound("percussion", PERCUSSION_KITS[:3]),
    "saxophone": InstrumentSound(
        "wind",
        (Program(64, 56, 86), Program(65, 49, 81, 2.0), Program(66, 44, 76, 2.0), Program(67, 37, 69)),
        vibrato=30,
        glide=0.08,
    ),
    "cello": InstrumentSound("bowed", (Program(42, 36, 74),), vibrato=28, glide=0.06),
    "violin": InstrumentSound("bowed", (Program(40, 55, 93, 4.0), Program(110, 55, 88, 0.5)), vibrato=30, glide=0.06),
    "electric_bass": InstrumentSound("plucked", _programs(28, 58, 33, 34, 35, 36), glide=0.05),
    "piano": InstrumentSound(
        "keys", _programs(30, 92, 0, 1, 2), textures={"line": 0.25, "two": 0.35, "chords": 0.2, "arpeggio": 0.2}
    ),
    "banjo": InstrumentSound(
        "plucked", (Program(105, 48, 81),), textures={"line": 0.35, "arpeggio": 0.55, "strum": 0.1}
    ),
    "trumpet": InstrumentSound("wind", (Program(56, 54, 84, 6.0), Program(59, 54, 84, 0.7)), vibrato=15),
    "pipa": InstrumentSound(
        "plucked",
        (Program(106, 45, 86),),
        vibrato=20,
        glide=0.15,
        tremolo=0.6,
    ),
}

CLASSES: tuple[str, ...] = tuple(SOUNDS)
"""The 21 classes in the order of the MUSIC-21 list."""

OTHER_SOUNDS: dict[str, InstrumentSound] = {
    "oboe": InstrumentSound("wind", (Program(68, 58, 90),), vibrato=20),
    "cor_anglais": InstrumentSound("wind", (Program(69, 52, 80),), vibrato=20),
    "trombone": InstrumentSound("wind", (Program(57, 40, 70),), vibrato=12, glide=0.1),
    "french_horn": InstrumentSound("wind", (Program(60, 41, 77),), vibrato=8),
    "double_bass": InstrumentSound("bowed", (Program(43, 28, 60),), vibrato=15),
    "plucked_bass": InstrumentSound("plucked", (Program(32, 28, 58),)),
    "harp": InstrumentSound("plucked", (Program(46, 36, 96),), textures={"line": 0.5, "arpeggio": 0.5}),
    "choir": InstrumentSound("keys", _programs(45, 79, 52, 53, 54), textures={"line": 0.5, "chords": 0.5}),
    "organ": InstrumentSound("keys", _programs(36, 88, 16, 17, 18, 19), textures={"line": 0.4, "chords": 0.6}),
    "synth": InstrumentSound("keys", _programs(36, 88, 80, 81, 82, 88, 89, 90), textures={"line": 0.6, "chords": 0.4}),
    "harpsichord": InstrumentSound("keys", (Program(6, 36, 86),), textures={"line": 0.5, "two": 0.5}),
    "electric_piano": InstrumentSound("keys", _programs(36, 88, 4, 5), textures={"line": 0.4, "chords": 0.6}),
    "electric_guitar": InstrumentSound(
        "plucked", _programs(40, 79, 27, 29, 30), glide=0.15, textures={"line": 0.7, "strum": 0.3}
    ),
    "sitar": InstrumentSound("plucked", (Program(104, 48, 79),), glide=0.3),
    "steel_drums": InstrumentSound("mallet", (Program(114, 55, 86),), tremolo=0.3),
    "kalimba": InstrumentSound("mallet", (Program(108, 55, 86),)),
    "harmonica": InstrumentSound("wind", (Program(22, 58, 88),), vibrato=20, glide=0.1),
    "recorder": InstrumentSound("wind", _programs(67, 93, 74, 79), vibrato=10),
    "mandolin": InstrumentSound("plucked", (Program(15, 55, 88),), tremolo=0.6),
    "timpani": InstrumentSound("mallet", (Program(47, 38, 57),), tremolo=0.4),
}
"""Instruments outside the 21: in a mix they belong to the residual."""

SUBSTITUTES: dict[str, str] = {
    "erhu": "violin and fiddle presets with deep vibrato, glides and a low-pass",
    "pipa": "shamisen preset and a string model, with tremolo",
    "guzheng": "koto preset and a string model",
    "ukulele": "nylon guitar played an octave higher, shortened (a true ukulele preset where a bank has one)",
    "congas": "conga and bongo keys of the General MIDI drum kits",
}
"""Classes without their own General MIDI preset, and what stands in; for the model card."""


def sound_of(name: str) -> InstrumentSound:
    """The sound of a class or of an instrument outside the 21 (`OTHER_SOUNDS`); KeyError when unknown."""
    return SOUNDS[name] if name in SOUNDS else OTHER_SOUNDS[name]


def fit_to_range(pitches: list[int], low: int, high: int, preferred: float) -> list[int]:
    """Move a voice by octaves into low…high, near `preferred`; notes that still stick out are folded singly.

    preferred: 0–1, where in the range the middle of the voice should lie.
    """
    if not pitches:
        return []
    middle = sorted(pitches)[len(pitches) // 2]
    target = low + preferred * (high - low)

    def cost(shift: int) -> float:
        outside = sum(not low <= p + shift <= high for p in pitches)
        return 100.0 * outside / len(pitches) + abs(middle + shift - target)

    shift = min(range(-60, 61, 12), key=cost)
    fitted = []
    for pitch in pitches:
        moved = pitch + shift
        while moved < low:
            moved += 12
        while moved > high:
            moved -= 12
        fitted.append(moved)
    return fitted
