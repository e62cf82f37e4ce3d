"""Stems in the memory of the device that trains, as 16-bit samples, while more of them may still be rendered.

A batch of 128 mixtures of 6 s needs 300 crops. Cut, resampled and mixed on the processor that takes longer than
learning from them by far; where they lie on the graphics card they are made there in milliseconds
(`training.data.mixing`). 30,000 stems of 12 s need 32 GB.
"""

import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import torch
from numpy.typing import NDArray

from engine.arrays import Floats
from engine.errors import EngineError
from engine.grid import STUDIO_RATE
from engine.instruments import CLASS_IDS, OTHER
from training.data.manifest import MANIFEST, RenderedStem, read_manifest

log = logging.getLogger(__name__)

Samples = NDArray[np.int16]
OTHER_CLASS = len(CLASS_IDS)
ROW = 12 * STUDIO_RATE
"""Samples of a row: a longer stem lies in several."""
LEVEL = 0.1
"""RMS that every row has after its `scale`."""
_SILENT = 1e-3
_BLOCK = 64


class DatasetError(EngineError):
    """The data set cannot be trained on."""


def class_of(instrument: str) -> int:
    """Class index 0–20 of an instrument id, 21 for `other`."""
    return OTHER_CLASS if instrument == OTHER.id else CLASS_IDS.index(instrument)


@dataclass(frozen=True)
class Row:
    """What a row of the bank holds: class 0–21, excerpt (rows of one excerpt sound together), samples in use, and
    whether it is a recording of a player, which new stems never displace."""

    kind: int
    excerpt: str
    length: int
    recorded: bool


@dataclass(frozen=True)
class ReadRow:
    """What was read and is not on the device yet: one row, its samples and their RMS."""

    row: Row
    samples: Samples
    level: float


class StemBank:
    """Stems of one split of some data sets: `audio` (rows, ROW) int16 and `scale` (rows,) on the device.

    capacity: rows that there is room for (None: as many as the stems need). What does not fit is left out and told.
    leave_out: sources (as in the manifest) that are not used. Raises DatasetError when the split is empty or a file is
    missing, of another rate, or silent: nothing silently becomes zeros.
    """

    def __init__(
        self,
        folders: Sequence[Path],
        split: str,
        device: torch.device,
        capacity: int | None = None,
        leave_out: Sequence[str] = (),
    ) -> None:
        self.folders, self.split, self.leave_out = tuple(folders), split, frozenset(leave_out)
        self._seen: set[tuple[Path, str]] = set()
        self._oldest = 0
        found = self._unknown(strict=True)
        if not found:
            where = " and ".join(map(str, folders))
            raise DatasetError(f"The data set in {where} has no stems of the split “{split}”.")
        needed = sum(_rows_of(round(stem.seconds * STUDIO_RATE)) for _, stem in found)
        room = needed if capacity is None else capacity
        if room < needed:
            log.info("%d rows of sound, of which the first %d fit", needed, room)
        self.rows: list[Row] = []
        self.audio = torch.zeros(room, ROW, dtype=torch.int16, device=device)
        self.scale = torch.zeros(room, device=device)
        for block in range(0, len(found), _BLOCK):
            if len(self.rows) < room:
                self.take(self._read(found[block : block + _BLOCK], strict=True)[: room - len(self.rows)])

    def fresh(self) -> list[ReadRow]:
        """Read what was rendered since; for any thread. What cannot be read is told and left out."""
        return self._read(self._unknown(strict=False), strict=False)

    def take(self, pieces: Sequence[ReadRow]) -> None:
        """Put on the device what was read: in free rows, then in place of the oldest rendered ones. Plans drawn before
        must not be made any more."""
        for piece in pieces:
            place = len(self.rows)
            if place < len(self.audio):
                self.rows.append(piece.row)
            elif all(row.recorded for row in self.rows):
                return
            else:
                while self.rows[self._oldest].recorded:
                    self._oldest = (self._oldest + 1) % len(self.rows)
                place, self._oldest = self._oldest, (self._oldest + 1) % len(self.rows)
                self.rows[place] = piece.row
            length, samples = len(piece.samples), torch.from_numpy(piece.samples)
            if self.audio.is_cuda:
                # From pageable memory thousands of stems take ten seconds, for which everything waits.
                samples = samples.pin_memory()
            self.audio[place, :length] = samples.to(self.audio.device, non_blocking=True)
            self.audio[place, length:] = 0
            self.scale[place] = LEVEL / piece.level

    def excerpts(self) -> list[list[int]]:
        """Rows that sound together, in a fixed order."""
        groups: dict[str, list[int]] = {}
        for place, row in enumerate(self.rows):
            groups.setdefault(row.excerpt, []).append(place)
        return [group for _, group in sorted(groups.items())]

    def crop(self, place: int, start: int, samples: int) -> Floats:
        """(samples,) float32 of a row from `start`, at the common level, silence past its end."""
        piece = self.audio[place, start : start + samples].cpu().numpy().astype(np.float32) / 32768
        result = np.zeros(samples, np.float32)
        result[: len(piece)] = piece * float(self.scale[place])
        return result

    def _unknown(self, strict: bool) -> list[tuple[Path, RenderedStem]]:
        """Stems of the manifests that were never looked at; a folder that is only being made has none yet."""
        found: list[tuple[Path, RenderedStem]] = []
        for folder in self.folders:
            stems = read_manifest(folder) if strict or (folder / MANIFEST).exists() else []
            wanted = [s for s in stems if s.split == self.split and s.source not in self.leave_out]
            found += [(folder, stem) for stem in wanted if (folder, stem.id) not in self._seen]
        return found

    def _read(self, stems: Sequence[tuple[Path, RenderedStem]], strict: bool) -> list[ReadRow]:
        pieces: list[ReadRow] = []
        with ThreadPoolExecutor(8) as pool:
            work = [(folder, stem, pool.submit(_load, folder, stem)) for folder, stem in stems]
            for folder, stem, future in work:
                self._seen.add((folder, stem.id))
                try:
                    pieces += _pieces(stem, self.folders.index(folder), future.result())
                except DatasetError as error:
                    if strict:
                        raise
                    log.warning("%s It is left out.", error)
        return pieces


def _rows_of(samples: int) -> int:
    """Rows that so many samples fill; a rest shorter than a quarter of a row is dropped."""
    return len(range(0, max(1, samples - ROW // 4), ROW))


def _pieces(stem: RenderedStem, folder: int, samples: Samples) -> list[ReadRow]:
    """The rows that a stem of that folder fills, but for silent ones."""
    recorded = stem.program.startswith("recorded")
    pieces = []
    for number in range(_rows_of(len(samples))):
        piece = samples[number * ROW : (number + 1) * ROW]
        level = float(np.sqrt(np.mean(np.square(piece.astype(np.float32) / 32768))))
        if level > _SILENT:
            excerpt = f"{folder}/{stem.excerpt}+{number}"
            pieces.append(ReadRow(Row(class_of(stem.instrument), excerpt, len(piece), recorded), piece, level))
    if not pieces:
        raise DatasetError(f"The stem {stem.file} is silent.")
    return pieces


def _load(folder: Path, stem: RenderedStem) -> Samples:
    try:
        audio, rate = soundfile.read(folder / stem.file, dtype="int16", always_2d=True)
    except (OSError, soundfile.LibsndfileError) as error:
        raise DatasetError(f"The stem {stem.file} cannot be read.") from error
    if rate != STUDIO_RATE or audio.shape[1] != 1:
        raise DatasetError(f"The stem {stem.file} is not mono at {STUDIO_RATE} Hz.")
    if not len(audio):
        raise DatasetError(f"The stem {stem.file} is silent.")
    return np.ascontiguousarray(audio[:, 0])
