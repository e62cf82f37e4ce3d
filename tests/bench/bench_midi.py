"""Notes against scores: mir_eval's note F-measure (onset ±50 ms, pitch ±50 cents), beside basic-pitch where that is.

basic-pitch is not among the pins; `SOLOIST_BASIC_PITCH=FOLDER` names a folder that it was installed to.
"""

import contextlib
import io
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import soundfile
from mir_eval.transcription import precision_recall_f1_overlap
from numpy.typing import NDArray

from engine.dsp.sound import WholeSound
from engine.grid import MaskGrid
from engine.notes import RenderedPart, find_notes, voices_of
from tests.bench.bench_gestures import network_mask
from tests.bench.figures import Figure, best_seconds, spread_of
from tests.bench.noted_duets import can_render, noted_duets
from tests.bench.scored_music import SECONDS, held_out_scores, play
from tests.bench.scripted_user import ArraySound

SCORES, DUETS = 16, 16
DRAWS, SEED = 2000, 1
"""Of the bootstrap over stems."""
Notes = tuple[NDArray[np.float64], NDArray[np.float64]]
Transcriber = Callable[[WholeSound], Notes]

NOTES = """Stems of 12 s: two voices of a held-out score, played by sounds that are for validation only (FreePats; with
`--data FOLDER` recorded notes held out of it, too), mixed at equal level in mono and separated by the network in the
box, instruments named. Soloist knows which instrument it hears, and so how many notes sound at once; basic-pitch cannot
be told. How onsets are found was tuned on scores and sounds of the training split alone (`noted_duets("train", 24)`).
The difference is the mean over stems; beside it, what holds 95 % of 2,000 draws of stems with replacement."""


def measure() -> Iterator[Figure]:
    """Scores in plain tones, then stems of duets, true and separated, then the speed."""
    other = _basic_pitch()
    scores = list(held_out_scores(SCORES))
    for name, voices, kept in (("one voice", 1, 1), ("all voices of a score", 5, 5)):
        pairs = []
        for seed, score in enumerate(scores):
            music = play(score, seed, kept)
            truth = _arrays([(n.start, n.stop, n.pitch) for n in music.notes])
            pairs.append(_pair(truth, music.sound, voices, other))
        yield from _rows(f"notes of {name}", pairs, f"{len(pairs)} held-out scores of {SECONDS:g} s in plain tones")
    yield Figure("one voice", SECONDS / best_seconds(lambda: notes_of(music.sound, 1), 2), "× real time")
    data = os.environ.get("SOLOIST_BENCH_DATA")
    recorded = None if data is None else Path(data)
    for split, said in (("val", "rendered"), ("val_notes", "recorded notes")):
        if can_render(split, recorded):
            yield from _duets(split, said, recorded, other)


Pair = tuple[float, float | None]
"""F-measures of Soloist and of basic-pitch."""


def _pair(truth: Notes, sound: WholeSound, voices: int, other: Transcriber | None) -> Pair:
    return _score(truth, notes_of(sound, voices)), None if other is None else _score(truth, other(sound))


def _rows(name: str, pairs: Sequence[Pair], against: str) -> Iterator[Figure]:
    ours = [mine for mine, _ in pairs]
    yield Figure(f"{name}: mean F-measure", float(np.mean(ours)), "", spread_of(ours), against)
    theirs = [value for _, value in pairs if value is not None]
    if not theirs:
        return
    yield Figure(f"{name}: basic-pitch", float(np.mean(theirs)), "", spread_of(theirs), "the same")
    apart = np.subtract(ours, theirs)
    draws = np.random.default_rng(SEED).choice(apart, (DRAWS, len(apart))).mean(axis=1)
    low, high = np.percentile(draws, (2.5, 97.5))
    yield Figure(f"{name}: Soloist less basic-pitch", float(apart.mean()), "", None, f"{low:+.3f} to {high:+.3f}")


def _duets(split: str, said: str, recorded: Path | None, other: Transcriber | None) -> Iterator[Figure]:
    true: list[Pair] = []
    separated: list[Pair] = []
    for noted in noted_duets(split, DUETS, recorded):
        duet = noted.duet
        mask = network_mask(duet, MaskGrid.for_duration(duet.sound.length / duet.sound.rate))
        for name, stem, played in zip(duet.instruments, duet.stems, noted.notes, strict=True):
            truth = _arrays([(n.start, n.stop, n.pitch) for n in played if n.stop > n.start])
            part = RenderedPart(duet.sound, mask, name).read(0, duet.sound.length)[0]
            for pairs, sound in ((true, stem), (separated, part)):
                pairs.append(_pair(truth, ArraySound(sound, duet.sound.rate), voices_of(name), other))
    against = f"{len(true)} stems of {DUETS} duets"
    yield from _rows(f"{said}, true stems", true, against)
    yield from _rows(f"{said}, separated stems", separated, f"{against}; goal: at least basic-pitch")


def notes_of(sound: WholeSound, voices: int) -> Notes:
    """What Soloist finds."""
    *_, notes = find_notes(sound, MaskGrid.for_duration(sound.length / sound.rate), voices)
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

    def __call__(self, sound: WholeSound) -> Notes:
        """What it finds."""
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
            file = Path(folder) / "music.wav"
            soundfile.write(file, sound.read(0, sound.length).T, sound.rate, subtype="FLOAT")
            _, _, events = self._predict(file, self._model)
        return _arrays([(float(e[0]), float(e[1]), float(e[2])) for e in events])


def _basic_pitch() -> BasicPitch | None:
    folder = os.environ.get("SOLOIST_BASIC_PITCH")
    if folder is None:
        return None
    sys.path.append(folder)
    return BasicPitch()
