"""Which mixtures the tables are made of: drawn once, written to disk, committed.

The protocol of the field (The Sound of Pixels and its successors): 6 s at the centre of each clip, N sources scaled
by 1/N and summed, partners from another class, seeded. Random mixes and duets of one piece (same onsets, shared
harmonics: the hard case) stand apart. A list names stems of a rendered data set by file.
"""

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from engine.arrays import Floats
from engine.errors import EngineError
from engine.instruments import CLASS_IDS
from training.data.manifest import RenderedStem

FORMAT = 1
LISTS = Path(__file__).parent / "pairs.json"
"""The committed lists, which the tables in docs/ were measured on."""
SECONDS = 6.0
LEVEL = 0.1
"""RMS every stem is brought to before it is scaled by 1/N, so that no mixture is decided by its levels."""
AUDIBLE = 10 ** (-30 / 20)
"""A source must reach this part of its stem's level inside the 6 s: nothing can be scored against a pause."""


class PairsError(EngineError):
    """A list of mixtures cannot be drawn, read, or found in the data set."""


@dataclass(frozen=True)
class TableBlock:
    """One block of the tables: `kind` is `mix` (stems of different pieces) or `duet` (voices of one passage), of
    `sources` instruments, `count` mixtures drawn from a split."""

    name: str
    title: str
    split: str
    kind: str
    sources: int
    count: int


BLOCKS = (
    TableBlock("mixes", "Random mixes of two", "val", "mix", 2, 40),
    TableBlock("duets", "Duets: two voices of one piece", "val", "duet", 2, 40),
    TableBlock("notes-mixes", "Real notes, random mixes of two", "val_notes", "mix", 2, 24),
    TableBlock("notes-duets", "Real notes, two voices of one piece", "val_notes", "duet", 2, 24),
    TableBlock("mixes-3", "Random mixes of three", "val", "mix", 3, 20),
    TableBlock("mixes-4", "Random mixes of four", "val", "mix", 4, 20),
    TableBlock(
        "known-mixes", "Soundfonts heard in training, other scores, random mixes of two", "val_known", "mix", 2, 20
    ),
    TableBlock("duets-3", "Trios: three voices of one piece", "val", "duet", 3, 20),
    TableBlock("duets-4", "Quartets: four voices of one piece", "val", "duet", 4, 20),
    TableBlock("test-mixes", "Recorded performances held out for testing, random mixes of two", "test", "mix", 2, 80),
    TableBlock("test-duets", "Recorded performances held out for testing, two of one piece", "test", "duet", 2, 40),
    TableBlock("test-mixes-4", "Recorded performances held out for testing, four at once", "test", "mix", 4, 20),
)


@dataclass(frozen=True)
class StemExcerpt:
    """One stem in a mixture: `file` inside the data set, from `start` seconds on, times `gain`."""

    file: str
    instrument: str
    start: float
    gain: float


@dataclass(frozen=True)
class Mixture:
    """Sources of different instruments that sum to the mix; `id` is `block/number`."""

    id: str
    sources: tuple[StemExcerpt, ...]

    @property
    def instruments(self) -> tuple[str, ...]:
        """In the order of the sources."""
        return tuple(source.instrument for source in self.sources)


Lists = dict[str, tuple[Mixture, ...]]


def draw_lists(folder: Path, stems: Sequence[RenderedStem], seed: int, blocks: Sequence[TableBlock] = BLOCKS) -> Lists:
    """Draw every block's mixtures from the data set in `folder`. Same stems and seed, same lists.

    A block for whose split there is nothing to pair stays out of the result. Raises PairsError when a stem cannot
    be read.
    """
    lists: Lists = {}
    for number, block in enumerate(blocks):
        rng = np.random.default_rng([seed, number])
        usable = [
            stem
            for stem in stems
            if stem.split == block.split and stem.instrument in CLASS_IDS and stem.seconds >= SECONDS
        ]
        drawn = _draw(folder, usable, block, rng)
        if drawn:
            lists[block.name] = drawn
    return lists


def _draw(
    folder: Path, stems: Sequence[RenderedStem], block: TableBlock, rng: np.random.Generator
) -> tuple[Mixture, ...]:
    """Anchors go round the classes, so that rare ones count as much; partners are drawn for each."""
    classes = sorted({stem.instrument for stem in stems})
    if len(classes) < block.sources:
        return ()
    mixtures: list[Mixture] = []
    seen: set[frozenset[str]] = set()
    anchors = _rounds(classes, rng)
    for _ in range(50 * block.count):
        if len(mixtures) == block.count:
            break
        wanted = next(anchors)
        own = [stem for stem in stems if stem.instrument == wanted]
        group = [own[rng.integers(len(own))]]
        while len(group) < block.sources:
            partner = _partner(stems, group, block.kind, rng)
            if partner is None:
                break
            group.append(partner)
        files = frozenset(stem.file for stem in group)
        if len(group) == block.sources and files not in seen and _all_sound(folder, group):
            seen.add(files)
            mixtures.append(_mixture(f"{block.name}/{len(mixtures):03d}", group))
    return tuple(mixtures)


def _rounds(classes: Sequence[str], rng: np.random.Generator) -> Iterator[str]:
    while True:
        yield from (classes[i] for i in rng.permutation(len(classes)))


def _partner(
    stems: Sequence[RenderedStem], group: Sequence[RenderedStem], kind: str, rng: np.random.Generator
) -> RenderedStem | None:
    """A stem of a class that is not in the group yet, the class drawn first; None where there is none."""
    taken = {stem.instrument for stem in group}
    voices = {stem.voice for stem in group}
    excerpts = {stem.excerpt for stem in group}
    fitting: dict[str, list[RenderedStem]] = {}
    for stem in stems:
        same_piece = stem.excerpt in excerpts
        fits = same_piece and stem.voice not in voices if kind == "duet" else not same_piece
        if fits and stem.instrument not in taken:
            fitting.setdefault(stem.instrument, []).append(stem)
    if not fitting:
        return None
    choices = fitting[sorted(fitting)[rng.integers(len(fitting))]]
    return choices[rng.integers(len(choices))]


def _start(stem: RenderedStem) -> float:
    return (stem.seconds - SECONDS) / 2


def _mixture(mixture_id: str, group: Sequence[RenderedStem]) -> Mixture:
    """Voices of one excerpt are equally long, so that their centres are the same moment."""
    return Mixture(
        mixture_id,
        tuple(
            StemExcerpt(stem.file, stem.instrument, round(_start(stem), 6), round(LEVEL / stem.rms / len(group), 6))
            for stem in group
        ),
    )


def _all_sound(folder: Path, group: Sequence[RenderedStem]) -> bool:
    for stem in group:
        samples, _ = read_window(folder / stem.file, _start(stem), SECONDS)
        if float(np.sqrt(np.mean(np.square(samples, dtype=np.float64)))) < AUDIBLE * stem.rms:
            return False
    return True


def read_window(path: Path, start: float, seconds: float) -> tuple[Floats, int]:
    """(n,) float32 of a mono file from `start` seconds on, and its rate. Raises PairsError, also when it is short."""
    try:
        with soundfile.SoundFile(path) as file:
            rate = int(file.samplerate)
            file.seek(round(start * rate))
            samples = file.read(round(seconds * rate), dtype="float32", always_2d=True)
    except (OSError, soundfile.LibsndfileError) as error:
        raise PairsError(f"The stem {path.name} cannot be read; render the data set again.") from error
    if samples.shape != (round(seconds * rate), 1):
        raise PairsError(f"The stem {path.name} is too short or not mono; render the data set again.")
    return np.ascontiguousarray(samples[:, 0]), rate


def load_stems(folder: Path, mixture: Mixture) -> tuple[Floats, int]:
    """The mixture's scaled sources (S, n), which sum to the mix, and their rate. Raises PairsError."""
    windows = [read_window(folder / source.file, source.start, SECONDS) for source in mixture.sources]
    rates = {rate for _, rate in windows}
    if len(rates) != 1:
        raise PairsError(f"The stems of {mixture.id} have different sample rates; render the data set again.")
    stems = [samples * np.float32(s.gain) for (samples, _), s in zip(windows, mixture.sources, strict=True)]
    return np.stack(stems), rates.pop()


def write_lists(path: Path, lists: Lists, seed: int) -> None:
    """Write the lists as JSON, atomically."""
    content = {
        "format": FORMAT,
        "seed": seed,
        "seconds": SECONDS,
        "blocks": {name: [asdict(mixture) for mixture in mixtures] for name, mixtures in lists.items()},
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = path.with_suffix(".json.tmp")
    scratch.write_text(_one_line_each(content), encoding="utf-8")
    os.replace(scratch, path)


def _one_line_each(content: dict[str, Any]) -> str:
    """JSON with one mixture a line, so that a change of the list reads well in a diff."""
    head = ",\n".join(f" {json.dumps(key)}: {json.dumps(content[key])}" for key in ("format", "seed", "seconds"))
    blocks = []
    for name, mixtures in content["blocks"].items():
        lines = ",\n".join(f"   {json.dumps(mixture)}" for mixture in mixtures)
        blocks.append(f"  {json.dumps(name)}: [\n{lines}\n  ]")
    body = ",\n".join(blocks)
    return f'{{\n{head},\n "blocks": {{\n{body}\n }}\n}}\n'


def read_lists(path: Path) -> Lists:
    """The lists of a file by `write_lists`, every field checked. Raises PairsError."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["format"] != FORMAT or content["seconds"] != SECONDS:
            raise PairsError(f"{path.name} was made for another protocol; draw the mixtures again.")
        return {
            str(name): tuple(_read_mixture(mixture) for mixture in mixtures)
            for name, mixtures in content["blocks"].items()
        }
    except OSError as error:
        raise PairsError(f"The list of mixtures {path} cannot be read.") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise PairsError(f"{path.name} is not a list of mixtures.") from error


def _read_mixture(content: dict[str, Any]) -> Mixture:
    sources = tuple(
        StemExcerpt(str(s["file"]), str(s["instrument"]), float(s["start"]), float(s["gain"]))
        for s in content["sources"]
    )
    for source in sources:
        inside = not Path(source.file).is_absolute() and ".." not in Path(source.file).parts
        if source.instrument not in CLASS_IDS or not inside or source.start < 0 or not source.gain > 0:
            raise ValueError(f"an impossible source: {source}")
    if len({source.instrument for source in sources}) < max(2, len(sources)):
        raise ValueError("a mixture needs different instruments")
    return Mixture(str(content["id"]), sources)


def check_lists(lists: Lists, stems: Sequence[RenderedStem]) -> None:
    """Raise PairsError when a list names stems that this data set does not have, or has as something else."""
    known = {stem.file: stem.instrument for stem in stems}
    for mixtures in lists.values():
        for mixture in mixtures:
            for source in mixture.sources:
                if known.get(source.file) != source.instrument:
                    raise PairsError(
                        f"The mixture {mixture.id} needs {source.file}, which this data set does not have."
                    )
