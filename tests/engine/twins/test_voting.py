"""Who plays which note, as far as it can be worked out by hand or by going through all possibilities."""

from itertools import product

import numpy as np
import pytest

from engine.notes import PlayedNote
from engine.twins.direction import listen
from engine.twins.motion import Motion
from engine.twins.voting import REPELLED, Ties, marginals, ties_of
from engine.twins.watching import watch

SEED = 7


def note(start: float, stop: float, pitch: int = 60) -> PlayedNote:
    return PlayedNote(start, stop, pitch, 0.0, 100, 1.0)


def test_marginals_are_those_of_all_possibilities_where_ties_make_no_circle() -> None:
    field = np.array([0.4, -0.1, 0.0, 0.3])
    one, other, strength = np.array([0, 1, 1]), np.array([1, 2, 3]), np.array([0.8, -1.1, 0.3])
    spins = np.array(list(product((-1, 1), repeat=4)))
    weights = np.exp(spins @ field + (spins[:, one] * spins[:, other]) @ strength)
    exact = ((spins == 1) * weights[:, None]).sum(axis=0) / weights.sum()
    assert marginals(field, Ties(one, other, strength)) == pytest.approx(exact, abs=1e-6)


def test_notes_at_once_are_two_players_where_one_plays_one_at_a_time() -> None:
    chord = [note(0.0, 1.0, 60), note(0.0, 1.0, 64)]
    assert ties_of(chord, "flute").strength.tolist() == [-REPELLED[1]]
    assert len(ties_of(chord, "piano").strength) == 0
    first = marginals(np.array([1.0, 0.0]), ties_of(chord, "flute"))
    assert first[0] > 0.8
    assert first[1] < 0.4


def test_a_line_goes_on_where_it_was() -> None:
    notes = [note(0.0, 0.5, 72), note(0.0, 0.5, 55), note(0.5, 1.0, 74)]
    first = marginals(np.array([1.0, -1.0, 0.0]), ties_of(notes, "violin"))
    assert first[2] > 0.55


def scored(rng: np.random.Generator, count: int, seconds: float) -> list[PlayedNote]:
    onsets = np.sort(rng.uniform(1, seconds - 1, count))
    return [note(float(t), float(t) + 0.3, int(rng.integers(55, 80))) for t in onsets]


def moved(at: list[list[float]], seconds: float, rng: np.random.Generator, fps: float = 25.0) -> Motion:
    """Each player's change of motion rises around some times; on top, what has nothing to do with notes."""
    times = np.arange(0, seconds, 1 / fps)
    rows = []
    for onsets in at:
        row = 0.3 + 0.1 * np.abs(rng.standard_normal(len(times)))
        for onset in onsets:
            row += rng.uniform(0.3, 0.8) * np.exp(-0.5 * ((times - onset) / 0.05) ** 2)
        rows.append(row)
    return Motion(times, np.stack(rows).astype(np.float32), np.stack(rows).astype(np.float32), 1 / fps)


def test_notes_go_to_whoever_moves_before_them() -> None:
    rng = np.random.default_rng(SEED)
    notes = scored(rng, 40, 40.0)
    owners = rng.integers(0, 2, len(notes))
    latencies = 0.06, 0.1
    motion = moved(
        [
            [n.start - latencies[p] + rng.normal(0, 0.015) for n, o in zip(notes, owners, strict=True) if o == p]
            for p in (0, 1)
        ],
        40.0,
        rng,
    )
    seen = watch(notes, motion, ties_of(notes, "piano"))
    assert seen.tells
    assert seen.latency == pytest.approx(latencies, abs=0.03)
    assert np.mean((seen.field > 0) == (owners == 0)) >= 0.9


def test_motion_that_has_nothing_to_do_with_the_notes_says_nothing() -> None:
    told = 0
    for seed in range(6):
        rng = np.random.default_rng([SEED, seed])
        notes = scored(rng, 40, 40.0)
        motion = moved([rng.uniform(0, 40, 20).tolist() for _ in range(2)], 40.0, rng)
        told += watch(notes, motion, ties_of(notes, "piano")).tells
    assert told <= 1


def test_nobody_is_told_apart_by_what_both_do_at_once() -> None:
    rng = np.random.default_rng(SEED)
    notes = scored(rng, 40, 40.0)
    motion = moved([[n.start - 0.05 for n in notes]] * 2, 40.0, rng)
    first = marginals(watch(notes, motion, ties_of(notes, "piano")).field, ties_of(notes, "piano"))
    assert np.abs(first - 0.5).mean() < 0.2


def test_two_directions_are_two_players_and_one_is_none() -> None:
    rng = np.random.default_rng(SEED)
    apart = np.concatenate([rng.normal(0.6, 0.05, 10), rng.normal(0.95, 0.05, 10), [np.nan]])
    heard = listen(apart.tolist(), [1.0] * 21)
    assert heard.tells
    assert (heard.field[:10] > 0).all()
    assert (heard.field[10:20] < 0).all()
    assert heard.field[20] == 0
    assert not listen(rng.normal(0.78, 0.05, 20).tolist(), [1.0] * 20).tells
