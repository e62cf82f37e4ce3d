"""A recording's sound to another separator, and its stems back as a mask."""

import shutil
import tempfile
from collections.abc import Generator, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from engine.dsp.sound import WholeSound
from engine.errors import SeparatorError
from engine.grid import MaskGrid
from engine.language import tr
from engine.media.probe import probe
from engine.media.reader import AudioDecoder
from engine.media.writer import StemWriter
from engine.project.joining import Source
from engine.project.segmentation import Segmentation
from engine.project.stem_import import check_stems, import_steps
from engine.project.stem_places import ImportedStem
from engine.roster import Roster
from engine.separators.descriptions import OtherSeparator, found_stems
from engine.separators.running import run_steps
from engine.temporary import cache_folder, open_lock, try_lock

PREFIX, LOCK = "separator-", ".lock"
BLOCK_S = 10.0
WRITTEN, RUN, READ = 0.03, 0.85, 0.93
"""Progress at the end of these steps; the mask takes the rest."""
Stage = Literal["writing", "running", "reading"]
Blend = Mapping[str, Source]


@dataclass(frozen=True)
class SeparatorProgress:
    """How far it is, 0–1, and what is done."""

    done: float
    stage: Stage


@dataclass(frozen=True, eq=False)
class SeparatedBy:
    """What a separator made: a plain mask over its instruments, what they are called, and what to know about it."""

    mask: Segmentation
    roster: Roster
    text: str


def separate_with(
    separator: OtherSeparator, sound: WholeSound, grid: MaskGrid
) -> Generator[SeparatorProgress | SeparatedBy, None, None]:
    """Progress, then the mask. Closing the generator ends the program and removes all that was written. Raises
    `SeparatorError`, `MediaError`, `ProjectError`."""
    with _work_folder() as folder:
        given, output = folder / "input.wav", folder / "output"
        output.mkdir()
        yield SeparatorProgress(0.0, "writing")
        step = round(BLOCK_S * sound.rate)
        with StemWriter(given, sound.rate, sound.channels, "wav", "32f", length=sound.length) as writer:
            for start in range(0, sound.length, step):
                writer.write(sound.read(start, min(start + step, sound.length)))
                yield SeparatorProgress(WRITTEN * start / sound.length, "writing")
        for done in run_steps(separator, given, output):
            yield SeparatorProgress(WRITTEN + done * (RUN - WRITTEN), "running")
        given.unlink()
        yield from _mask(separator, sound, grid, output)


def _mask(
    separator: OtherSeparator, sound: WholeSound, grid: MaskGrid, output: Path
) -> Iterator[SeparatorProgress | SeparatedBy]:
    files = list(found_stems(separator, output))
    if all(instrument not in separator.instruments for _, instrument in files):
        raise SeparatorError(tr("“{title}” left no stem of an instrument, only of Other.", title=separator.title))
    with ExitStack() as opened:
        stems = []
        for number, (file, instrument) in enumerate(files):
            decoder = AudioDecoder(probe(file))
            opened.callback(decoder.buffer.close)
            for done in decoder.run():
                yield SeparatorProgress(RUN + (number + done) / len(files) * (READ - RUN), "reading")
            stems.append(ImportedStem(instrument, decoder.buffer, file.name))
        alignment = check_stems(sound, stems)
        mask: Segmentation | None = None
        coherent = not any(alignment.offset_s)
        for block in import_steps(sound, stems, grid, alignment.offset_s, alignment.gain, coherent):
            mask = mask or Segmentation(grid, block.instruments)
            mask.fill(block.first, block.planes)
            yield SeparatorProgress(READ + (block.first / grid.columns) * (1 - READ), "reading")
    assert mask is not None
    left_out = [i for i in separator.instruments if i not in mask.instruments]
    missing = (
        tr("There was no stem of {left_out}.", left_out=", ".join(separator.roster.names(left_out))) if left_out else ""
    )
    yield SeparatedBy(mask, separator.roster, f"{alignment.text} {missing}".strip())


@contextmanager
def _work_folder() -> Iterator[Path]:
    """A folder in the cache for as long as it is needed; those that dead processes left behind go first."""
    cache = cache_folder()
    try:
        cache.mkdir(mode=0o700, parents=True, exist_ok=True)
        _sweep(cache)
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=cache))
        lock = open_lock(folder / LOCK)
        try_lock(lock)
    except OSError as error:
        raise SeparatorError(
            tr("There is no place to work in {cache}: {strerror}.", cache=cache, strerror=error.strerror or error)
        ) from error
    try:
        yield folder
    finally:
        lock.close()
        shutil.rmtree(folder, ignore_errors=True)


def _sweep(cache: Path) -> None:
    for folder in cache.glob(f"{PREFIX}*"):
        with suppress(OSError):
            if not folder.is_dir() or folder.is_symlink() or not (folder / LOCK).is_file():
                continue
            with open_lock(folder / LOCK) as lock:
                free = try_lock(lock)
            if free:
                shutil.rmtree(folder, ignore_errors=True)
