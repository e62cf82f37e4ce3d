"""What the players' motion says about who plays which note (NumPy only).

A player whose note begins has just changed how an arm, a bow or a breath moves: some latency before or after the onset,
which is not known and is fitted for each player. Measured are the change of motion at the onset and the speed while the
note sounds, each as a rank among all times. Of a note that begins alone one player moved and the other did not: two
Gaussians for each player, of the spread that these measures have at any time, whose means are fitted by
expectation–maximisation; their likelihood ratio is what motion says of a note. Whether there is anything in it is asked
by looking at as many times that are drawn at random.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from engine.arrays import Doubles, Flags
from engine.notes import PlayedNote
from engine.twins.motion import Motion
from engine.twins.voting import Ties, marginals

STEP_S = 0.01
EARLIEST_S, LATEST_S = -0.2, 0.12
"""The motion of an onset may lie so much before and after it."""
LONGEST_S = 1.0
"""Of a note so much is looked at."""
ROUNDS = 15
MOST = 3.0
"""Log-odds that motion alone gives a note, at most: somebody else may have moved, or the note may be none."""
ALONE_S = 0.08
"""A note begins alone where no other one begins nearer than that."""
DRAWS, MOVES, DIFFERS = 200, 4, 60
"""So many times as many onsets are drawn at random. In fewer than so many of these motion may change as much as at the
notes', and in fewer than so many the players may differ as much."""
KNOWN = 5.0
"""As much as so many notes counts what is known before: that whoever does not play moves as at any time, and that both
play as many notes."""
BACKGROUND = 12
"""So many draws say how motion is at any time."""
FEWEST_NOTES, FEWEST_S = 6, 4.0
SEED = 1


_PARTS = (np.arange(1000) + 0.5) / 1000
_NORMAL = np.array([NormalDist().inv_cdf(part) for part in _PARTS.tolist()])


@dataclass(frozen=True, eq=False)
class Seen:
    """`field` (n,): half of the log-odds that a note is the first player's; 0 where motion says nothing. `latency`: of
    each player, seconds from motion to onset. `tells`: whether motion explains the notes better than by chance."""

    field: Doubles
    latency: tuple[float, float]
    tells: bool


@dataclass(frozen=True, eq=False)
class _Signals:
    """Every `STEP_S`, (2, t) each, normal scores; `known` (t,)."""

    change: Doubles
    speed: Doubles
    known: Flags


def watch(notes: Sequence[PlayedNote], motion: Motion, ties: Ties) -> Seen:
    """What motion says about notes that are in the order of their onsets."""
    nothing = Seen(np.zeros(len(notes)), (0.0, 0.0), False)
    spans = np.array([(n.start, min(n.stop, n.start + LONGEST_S)) for n in notes]).reshape(-1, 2)
    alone = _alone(spans[:, 0])
    if alone.sum() < FEWEST_NOTES or len(motion.times) < 2:
        return nothing
    signals = _signals(motion)
    if signals.known.sum() * STEP_S < FEWEST_S:
        return nothing
    rng = np.random.default_rng(SEED)
    anywhere = np.flatnonzero(signals.known) * STEP_S
    drawn = [rng.choice(anywhere, len(spans)) for _ in range(DRAWS)]
    moves, differs = _told(spans[:, 0], alone, signals)
    chance = np.array([_told(onsets, alone, signals) for onsets in drawn])
    if (chance[:, 0] >= moves).sum() >= MOVES or (chance[:, 1] >= differs).sum() >= DIFFERS:
        return nothing
    lengths = spans[:, 1] - spans[:, 0]
    return _fitted(spans, alone, signals, ties, [np.stack([d, d + lengths], axis=1) for d in drawn[:BACKGROUND]])


def _alone(onsets: Doubles) -> Flags:
    """(n,) which notes begin alone."""
    order = np.argsort(onsets, kind="stable")
    gaps = np.concatenate([[np.inf], np.diff(onsets[order]), [np.inf]])
    alone = np.empty(len(onsets), np.bool_)
    alone[order] = np.minimum(gaps[:-1], gaps[1:]) >= ALONE_S
    return alone


def _signals(motion: Motion) -> _Signals:
    times = np.arange(0, motion.times[-1] + STEP_S, STEP_S)
    after = np.clip(np.searchsorted(motion.times, times), 1, len(motion.times) - 1)
    gap = np.minimum(np.abs(times - motion.times[after - 1]), np.abs(times - motion.times[after]))
    known = gap <= 1.5 * motion.step + STEP_S
    sigma = max(0.02, 0.35 * motion.step) / STEP_S
    reach = np.arange(-int(4 * sigma), int(4 * sigma) + 1)
    kernel = np.exp(-0.5 * (reach / sigma) ** 2)
    kernel /= kernel.sum()

    def scored(values: Doubles) -> Doubles:
        level = np.log(np.interp(times, motion.times, values) + 1e-3 + np.percentile(values, 5))
        level = np.convolve(np.pad(level, len(reach) // 2, mode="edge"), kernel, mode="valid")
        scores = np.zeros(len(times))
        order = level[known].argsort().argsort()
        scores[known] = np.interp((order + 0.5) / max(1, known.sum()), _PARTS, _NORMAL)
        return scores

    change, speed = (
        np.stack([scored(row.astype(np.float64)) for row in rows]) for rows in (motion.change, motion.speed)
    )
    return _Signals(change, speed, known)


def _lags() -> Doubles:
    return np.arange(EARLIEST_S, LATEST_S + STEP_S / 2, STEP_S)


def _curves(onsets: Doubles, signals: _Signals, weights: Doubles | None = None) -> Doubles:
    """(2, lags): each player's mean change of motion around onsets; `weights` (2, n) of the onsets for each."""
    values = np.stack([_at(signals.change, onsets + lag) for lag in _lags()], axis=1)
    if weights is None:
        return np.asarray(values.mean(axis=2))
    return np.asarray((values * weights[:, None]).sum(axis=2) / np.maximum(weights.sum(axis=1), 1e-6)[:, None])


def _told(onsets: Doubles, alone: Flags, signals: _Signals) -> tuple[float, float]:
    """How much motion changes at onsets, and how differently the players move at those of notes that begin alone: both
    nod to a beat, but only one plays."""
    curves = _curves(onsets, signals)
    one, other = (_at(signals.change[p], onsets[alone] + lag) for p, lag in enumerate(_lags()[curves.argmax(axis=1)]))
    return float(curves.max(axis=1).sum()), float(np.square(one - other).mean())


def _at(values: Doubles, seconds: Doubles) -> Doubles:
    """(…, t) at the nearest times; the ends go on."""
    return np.asarray(values[..., np.clip(np.rint(seconds / STEP_S).astype(int), 0, values.shape[-1] - 1)])


def _fitted(spans: Doubles, alone: Flags, signals: _Signals, ties: Ties, anywhere: Sequence[Doubles]) -> Seen:
    share = np.full(len(spans), 0.5)
    field, latency = np.zeros(len(spans)), np.zeros(2)
    for _ in range(2):
        # The second time it is known about whose notes they are.
        latency = _lags()[_curves(spans[:, 0], signals, np.stack([share, 1 - share])).argmax(axis=1)]
        seen, known = _measured(spans, signals, latency)
        always = np.concatenate([_measured(drawn, signals, latency)[0] for drawn in anywhere], axis=1)
        field, share = _explained(seen, always, known, alone, ties)
    return Seen(field, (-float(latency[0]), -float(latency[1])), True)


def _measured(spans: Doubles, signals: _Signals, latency: Doubles) -> tuple[Doubles, Flags]:
    """(2, n, 2) of each player and note: change at the onset, speed while it sounds; (n,) whether the
    players were seen then."""
    measured, known = [], np.ones(len(spans), np.bool_)
    for player, lag in enumerate(latency):
        begin, speed = spans[:, 0] + lag, signals.speed[player]
        parts = np.linspace(0.05, 1, 12) * (spans[:, 1] - spans[:, 0])[:, None]
        during = _at(speed, begin[:, None] + parts).mean(axis=1)
        measured.append(np.stack([_at(signals.change[player], begin), during], axis=1))
        known &= _at(signals.known.astype(np.float64), begin) > 0
    return np.stack(measured), known


def _explained(seen: Doubles, always: Doubles, known: Flags, alone: Flags, ties: Ties) -> tuple[Doubles, Doubles]:
    """The field (n,) and the share (n,) of the first player. seen, always: (2, n, 2), at the notes and at any time."""
    middle = always.mean(axis=1, keepdims=True)
    spread = np.stack([np.cov(rows.T) + 0.05 * np.eye(2) for rows in always])
    z = np.clip(seen - middle, -3, 3)
    # At first: whoever changes more at the onset.
    share = np.where(known, 1 / (1 + np.exp(z[1, :, 0] - z[0, :, 0])), 0.5)
    field = np.zeros(len(known))
    fit, both = known & alone, known & ~alone
    for _ in range(ROUNDS if fit.any() else 0):
        odds = np.zeros(len(known))
        for player, sign, w in ((0, 1, share[fit]), (1, -1, 1 - share[fit])):
            # Where notes begin together, whoever plays one at a time has moved, too.
            moved = ((z[player, fit] * w[:, None]).sum(axis=0) + z[player, both].sum(axis=0)) / (
                w.sum() + both.sum() + 1
            )
            still = (z[player, fit] * (1 - w)[:, None]).sum(axis=0) / ((1 - w).sum() + KNOWN)
            apart = np.maximum(0.0, moved - still)
            odds += sign * (z[player] - still - apart / 2) @ np.linalg.solve(spread[player], apart)
        odds += np.log((share[fit].sum() + KNOWN) / ((1 - share[fit]).sum() + KNOWN))
        field = np.where(known, 0.5 * np.clip(odds, -MOST, MOST), 0.0)
        share = marginals(field, ties)
    return field, share
