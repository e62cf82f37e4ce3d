"""One instrument as two players: the sum stays, notes go where they are said to, and where nothing tells, half goes to
each."""

import numpy as np
import pytest

from engine.arrays import Floats
from engine.dsp.resynth import Renderer
from engine.dsp.sound import ArraySound
from engine.errors import SplitError
from engine.grid import MaskGrid
from engine.model.metrics import si_sdr
from engine.notes import PlayedNote
from engine.project.segmentation import Segmentation
from engine.region import Box, Region
from engine.twins.dividing import divided
from engine.twins.splitting import Split, SplitRequest, split_by_players

RATE, SECONDS = 44_100, 5.0
GRID = MaskGrid.for_duration(SECONDS)
HIGH = ((659.3, 0.2, 0.9), (740.0, 1.4, 2.1), (659.3, 2.6, 3.4), (587.3, 3.9, 4.7))
LOW = ((293.7, 0.6, 1.6), (246.9, 1.8, 2.5), (293.7, 3.0, 3.7), (220.0, 4.0, 4.8))


def line(notes: tuple[tuple[float, float, float], ...]) -> Floats:
    t = np.arange(round(SECONDS * RATE)) / RATE
    whole = np.zeros(len(t))
    for hertz, begin, end in notes:
        shape = np.clip((t - begin) / 0.02, 0, 1) * np.clip((end - t) / 0.05, 0, 1)
        whole += shape * sum(np.sin(2 * np.pi * h * hertz * t + h) / h for h in range(1, 9))
    return np.asarray(0.1 * whole, np.float32)


def violins() -> Segmentation:
    mask = Segmentation(GRID, ("cello", "violin"))
    planes = np.zeros((2, GRID.bands, GRID.columns), np.uint8)
    planes[1] = 251
    mask.fill(0, planes)
    return mask


def split(sound: ArraySound) -> Split:
    steps = split_by_players(SplitRequest(sound, violins(), "violin", "violin_2", "violin"))
    *told, result = steps
    assert isinstance(result, Split)
    progress = np.array(told, np.float64)
    assert (np.diff(progress) > -1e-9).all()
    assert 0 <= progress.min() <= progress.max() <= 1
    return result


def panned(stems: Floats, degrees: float) -> ArraySound:
    angles = np.pi / 4 + np.deg2rad(np.array([-degrees, degrees]))
    return ArraySound(np.asarray(np.stack([np.cos(angles), np.sin(angles)]) @ stems, np.float32), RATE)


def test_players_who_sit_apart_are_separated_and_the_sum_is_kept() -> None:
    stems = np.stack([line(HIGH), line(LOW)])
    found = split(panned(stems, 15))
    assert found.by == ("direction",)
    assert found.mask.instruments == ("cello", "violin", "violin_2")
    planes = found.mask.shares(0, GRID.columns)
    assert (planes[1].astype(int) + planes[2] == 251).all()
    renderer = Renderer(ArraySound(stems.sum(axis=0, keepdims=True), RATE), GRID)
    parts = renderer.render_many(found.mask, [{"violin": 1.0}, {"violin_2": 1.0}], 0, stems.shape[1])
    for stem, part in zip(stems, parts, strict=True):
        half = float(si_sdr(stem, stems.sum(axis=0)))
        assert float(si_sdr(stem, part[0])) > half + 8


def test_where_nothing_tells_everything_is_halved_and_every_note_is_doubtful() -> None:
    found = split(ArraySound(np.sum([line(HIGH), line(LOW)], axis=0)[None], RATE))
    assert found.by == ()
    assert len(found.notes) >= 6
    assert found.doubtful == tuple(range(len(found.notes)))
    planes = found.mask.shares(0, GRID.columns).astype(int)
    assert np.abs(planes[1] - planes[2]).max() <= 1
    assert (planes[1] + planes[2] == 251).all()


def test_a_cell_is_divided_by_the_notes_that_lie_there() -> None:
    mask = violins()
    notes = (PlayedNote(1.0, 2.0, 60, 0.0, 100, 1.0), PlayedNote(1.0, 2.0, 67, 0.0, 100, 1.0))
    first, stop = (round(GRID.column_at(s)) for s in (1.0, 2.0))
    regions = [Region.full(Box(first, stop, 100, 104)), Region.full(Box(first, stop, 102, 108))]
    *_, made = divided(mask, "violin", "violin_2", notes, regions, np.array([1.0, 0.0]))
    assert isinstance(made, Segmentation)
    planes = made.shares(0, GRID.columns).astype(int)
    column = (first + stop) // 2
    assert planes[1, [100, 102, 107, 200], column].tolist() == pytest.approx([251, 125, 0, 125], abs=1)
    assert planes[1, 100, stop + 40] in (125, 126)
    assert (planes[1] + planes[2] == 251).all()
    # What the network says elsewhere is not the person's, and the mask it was made of is as it was.
    assert mask.instruments == ("cello", "violin")
    assert (mask.shares(0, GRID.columns)[1] == 251).all()


def test_what_cannot_be_split_is_said() -> None:
    sound = ArraySound(np.zeros((1, RATE), np.float32), RATE)
    with pytest.raises(SplitError, match="pitch"):
        next(split_by_players(SplitRequest(sound, violins(), "violin", "drum_2", "drum")))
    with pytest.raises(SplitError, match="Nobody is seen"):
        next(split_by_players(SplitRequest(sound, violins(), "violin", "violin_2", "violin", "motion")))
