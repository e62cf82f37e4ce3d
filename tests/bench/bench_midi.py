"""Notes against scores: mir_eval's note F-measure (onset ±50 ms, pitch ±50 cents), beside basic-pitch where that is.

basic-pitch is not among the pins; `SOLOIST_BASIC_PITCH=FOLDER` names a folder that it was installed to.
"""

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import soundfile
from mir_eval.transcription import precision_recall_f1_overlap
from numpy.typing import NDArray

from engine.grid import MaskGrid
from engine.notes import find_notes
from tests.bench.figures import Figure, best_seconds, spread_of
from tests.bench.scored_music import SECONDS, ScoredMusic, held_out_scores, play
from tests.held_sound import RATE

SCORES = 16
Notes = tuple[NDArray[np.float64], NDArray[np.float64]]


def measure() -> Iterator[Figure]:
    """One voice alone, all voices together, and the speed."""
    other = _basic_pitch()
    scores = list(held_out_scores(SCORES))
    for name, voices, kept in (("one voice", 1, 1), ("all voices of a score", 5, 5)):
        ours, theirs = [], []
        for seed, score in enumerate(scores):
            music = play(score, seed, kept)
            truth = _arrays([(n.start, n.stop, n.pitch) for n in music.notes])
            ours.append(_score(truth, notes_of(music, voices)))
            if other is not None:
                theirs.append(_score(truth, other(music)))
        against = f"{len(ours)} held-out scores of {SECONDS:g} s, mir_eval.transcription"
        yield Figure(f"notes of {name}: mean F-measure", float(np.mean(ours)), "", spread_of(ours), against)
        if other is not None:
            yield Figure(f"notes of {name}: basic-pitch", float(np.mean(theirs)), "", spread_of(theirs), "the same")
    yield Figure("one voice", SECONDS / best_seconds(lambda: notes_of(music, 1), 2), "× real time")


def notes_of(music: ScoredMusic, voices: int) -> Notes:
    """What Soloist finds."""
    *_, notes = find_notes(music.sound, MaskGrid.for_duration(music.sound.length / RATE), voices)
    assert isinstance(notes, tuple)
    return _arrays([(n.start, n.stop, n.pitch) for n in notes])


def _arrays(notes: Sequence[tuple[float, float, float]]) -> Notes:
    table = np.array(notes, np.float64).reshape(-1, 3)
    return table[:, :2], 440.0 * 2 ** ((table[:, 2] - 69) / 12)


def _score(truth: Notes, found: Notes) -> float:
    return float(precision_recall_f1_overlap(*truth, *found, onset_tolerance=0.05, offset_ratio=None)[2])


class BasicPitch:
    """Spotify's network, as it comes."""

    def __init__(self) -> None:
        from basic_pitch import ICASSP_2022_MODEL_PATH
        from basic_pitch.inference import Model, predict

        path = Path(ICASSP_2022_MODEL_PATH)
        onnx = path.parent / "nmp.onnx"
        self._predict, self._model = predict, Model(onnx if onnx.exists() else path)

    def __call__(self, music: ScoredMusic) -> Notes:
        """What it finds."""
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "music.wav"
            soundfile.write(file, music.sound.samples, RATE)
            _, _, events = self._predict(file, self._model)
        return _arrays([(float(e[0]), float(e[1]), float(e[2])) for e in events])


def _basic_pitch() -> BasicPitch | None:
    folder = os.environ.get("SOLOIST_BASIC_PITCH")
    if folder is None:
        return None
    sys.path.append(folder)
    return BasicPitch()
