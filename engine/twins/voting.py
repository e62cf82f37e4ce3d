"""Which of two players plays which note, where several things speak for it (NumPy only).

Each note is a spin: what is known of it alone is a field (half of its log-odds), and notes speak for each other: a line
goes on near where it was, and notes that sound at once on an instrument that plays one at a time are not one player's.
Marginals by loopy belief propagation on that Ising model.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.arrays import Doubles
from engine.notes import DOUBLE, SINGLE, PlayedNote

TOGETHER_S, TOGETHER = 0.12, 0.4
"""Two notes sound at once where they overlap by so many seconds and by such a part of the shorter one."""
REPELLED = {1: 1.2, 2: 0.6}
"""Half of the log-odds against one player for both, by how many notes the instrument usually sounds at once."""
LINE, LINE_SEMITONES, LINE_S = 0.4, 4.0, 0.6
"""Half of the log-odds that a note is played by whoever played the one before at the same pitch; how fast that falls
with the interval; and after how long a pause it is worth nothing any more."""
ROUNDS = 60


@dataclass(frozen=True, eq=False)
class Ties:
    """`one`, `other` (m,): notes that speak for each other; `strength` (m,): half of the log-odds for one player for
    both."""

    one: NDArray[np.int64]
    other: NDArray[np.int64]
    strength: Doubles


def ties_of(notes: Sequence[PlayedNote], kind: str) -> Ties:
    """Between notes, which are in the order of their onsets."""
    found: list[tuple[int, int, float]] = []
    repelled = REPELLED[1] if kind in SINGLE else REPELLED[2] if kind in DOUBLE else 0.0
    for j, note in enumerate(notes):
        i = j - 1
        while i >= 0 and note.start - notes[i].start < 8.0 and j - i <= 24:
            before = notes[i]
            both = min(before.stop, note.stop) - note.start
            shorter = min(before.stop - before.start, note.stop - note.start)
            if both >= max(TOGETHER_S, TOGETHER * shorter):
                if repelled:
                    found.append((i, j, -repelled))
            elif (pause := note.start - before.stop) < LINE_S and not _followed(notes, i, j):
                near = np.exp(-0.5 * ((note.pitch - before.pitch) / LINE_SEMITONES) ** 2)
                found.append((i, j, LINE * float(near) * (1 - max(0.0, pause) / LINE_S)))
            i -= 1
    table = np.array(found, np.float64).reshape(-1, 3)
    return Ties(table[:, 0].astype(np.int64), table[:, 1].astype(np.int64), table[:, 2])


def _followed(notes: Sequence[PlayedNote], i: int, j: int) -> bool:
    """Whether between two notes another one, as near to the first in pitch, goes on from it."""
    step = abs(notes[j].pitch - notes[i].pitch)
    return any(
        notes[k].start >= notes[i].stop - TOGETHER_S
        and notes[k].stop <= notes[j].start + TOGETHER_S
        and abs(notes[k].pitch - notes[i].pitch) <= step
        for k in range(i + 1, j)
    )


def marginals(field: Doubles, ties: Ties) -> Doubles:
    """(n,) 0–1: how likely each note is the first player's. `field` (n,): half of the log-odds for that, by itself."""
    n, m = len(field), len(ties.one)
    source, target = np.concatenate([ties.one, ties.other]), np.concatenate([ties.other, ties.one])
    strength = np.tanh(np.concatenate([ties.strength, ties.strength]))
    back = np.concatenate([np.arange(m) + m, np.arange(m)])
    messages, total = np.zeros(2 * m), field
    for _ in range(ROUNDS if m else 0):
        total = field + np.bincount(target, messages, n)
        messages += 0.5 * (np.arctanh(strength * np.tanh(total[source] - messages[back])) - messages)
    return np.asarray(1 / (1 + np.exp(-2 * (field + np.bincount(target, messages, n)))), np.float64)
