"""Beats and bars against scores: mir_eval's F-measure, ±70 ms, of music rendered from held-out scores."""

from collections.abc import Iterator

import numpy as np
from mir_eval.beat import f_measure

from engine.beats import find_beats
from engine.project.marks import Beats
from tests.bench.figures import Figure, best_seconds, spread_of
from tests.bench.scored_music import SECONDS, held_out_scores, play
from tests.held_sound import HeldSound

SCORES = 40


def measure() -> Iterator[Figure]:
    """Beats, beats at whichever tempo of a factor of two, bars, and the speed."""
    exact, any_octave, bars = [], [], []
    for seed, score in enumerate(held_out_scores(SCORES)):
        music = play(score, seed)
        found = last(find_beats(music.sound, music.sound.length))
        times = np.array(found.times)
        starts = np.array([t for n, t in enumerate(found.times) if found.begins_bar(n)])
        exact.append(float(f_measure(music.beats, times)))
        others = [found, found.doubled(), found.halved(), Beats(found.times[1::2])]
        any_octave.append(max(float(f_measure(music.beats, np.array(b.times))) for b in others))
        bars.append(float(f_measure(music.downbeats, starts)))
    against = f"mir_eval.beat.f_measure, {len(exact)} held-out scores of {SECONDS:g} s"
    yield Figure("beats: mean F-measure", float(np.mean(exact)), "", spread_of(exact), against)
    yield Figure(
        "beats at half, this or twice the tempo: F-measure", float(np.mean(any_octave)), "", spread_of(any_octave)
    )
    yield Figure("beginnings of bars: mean F-measure", float(np.mean(bars)), "", spread_of(bars))
    sound = HeldSound(np.tile(music.sound.samples, 3))
    seconds = best_seconds(lambda: last(find_beats(sound, sound.length)), 2)
    yield Figure("two minutes of sound", 3 * SECONDS / seconds, "× real time")


def last(steps: Iterator[float | Beats]) -> Beats:
    """What a search ends with."""
    *_, beats = steps
    assert isinstance(beats, Beats)
    return beats
