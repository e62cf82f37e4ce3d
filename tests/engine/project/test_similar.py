"""A violin's notes were given to the flute: correcting one offers the others, and nothing else."""

import numpy as np
import pytest

from engine.dsp.harmonics import HarmonicFinder
from engine.errors import Cancelled
from engine.grid import MaskGrid
from engine.project.document import Project
from engine.project.edits import Paint
from engine.project.segmentation import Segmentation
from engine.project.similar import similar_notes
from engine.region import Region
from tests.engine.dsp.test_harmonics import RATE, MonoSound

GRID = MaskGrid.for_duration(4.0)


def played(f0: float, start: float, stop: float, steepness: float) -> np.ndarray:
    """A note whose partials fall by 1 / h ** steepness."""
    t = np.arange(int(4 * RATE)) / RATE
    envelope = np.clip((t - start) / 0.01, 0, 1) * np.clip((stop - t) / 0.03, 0, 1)
    partials = [np.sin(2 * np.pi * h * f0 * t + h * h) / h**steepness for h in range(1, 13)]
    return np.asarray(0.1 * envelope * np.sum(partials, axis=0), np.float32)


# Three violin notes of one pitch and one an octave higher, and a flute-like note (few partials) of that pitch.
SOUND = MonoSound(
    played(440, 0.2, 0.7, 0.7)
    + played(440, 0.9, 1.4, 0.7)
    + played(523, 1.5, 1.9, 0.7)
    + played(440, 2.0, 2.4, 4.0)
    + played(440, 2.6, 3.1, 0.7)
    + played(880, 3.3, 3.8, 0.7)
)


def project_with(flute_share: int) -> Project:
    segmentation = Segmentation(GRID, ("violin", "flute"))
    planes = np.zeros((2, GRID.bands, GRID.columns), np.uint8)
    planes[0], planes[1] = 255 - flute_share, flute_share
    segmentation.fill(0, planes)
    return Project(segmentation)


def corrected(project: Project) -> Region:
    region = HarmonicFinder(SOUND, GRID).note_at(0.45, 440).region
    project.apply(Paint(region, "violin"))
    return region


def test_the_same_mistake_elsewhere_is_offered() -> None:
    project = project_with(flute_share=255)
    found = similar_notes(project.segmentation, SOUND, corrected(project), "violin")
    middles = [GRID.seconds_at((c.region.box.first + c.region.box.stop) / 2) for c in found]
    assert all(any(abs(middle - place) < 0.1 for middle in middles) for place in (1.15, 2.85))
    assert not any(1.5 < middle < 1.9 for middle in middles)
    same = [c for c in found if "octave" not in c.reason]
    assert all(c.reason.startswith("A4 at 0:") and c.reason.endswith("is given to the flute too.") for c in same)
    assert any(c.reason.startswith("A5") and "an octave above" in c.reason for c in found)


def test_what_sounds_like_the_other_instrument_comes_last_or_not_at_all() -> None:
    project = project_with(flute_share=255)
    found = similar_notes(project.segmentation, SOUND, corrected(project), "violin")
    like_a_flute = [c.score for c in found if 2.0 < GRID.seconds_at(c.region.box.first + 5) < 2.4]
    assert max(like_a_flute, default=0) < min(c.score for c in found[:2])
    assert [c.score for c in found] == sorted((c.score for c in found), reverse=True)
    assert all(0 < c.score <= 1 for c in found)


def test_the_note_itself_is_not_offered_even_before_it_is_corrected() -> None:
    project = project_with(flute_share=255)
    region = HarmonicFinder(SOUND, GRID).note_at(0.45, 440).region
    found = similar_notes(project.segmentation, SOUND, region, "violin")
    assert found
    assert not any(c.region.box.first < region.box.stop - 5 for c in found)


def test_another_octave_is_a_weaker_reason() -> None:
    project = project_with(flute_share=255)
    found = similar_notes(project.segmentation, SOUND, corrected(project), "violin")
    assert max(c.score for c in found if "octave" in c.reason) <= 0.8


def test_a_note_that_mostly_belongs_to_the_right_one_is_not_offered() -> None:
    project = project_with(flute_share=110)
    assert project.segmentation is not None
    wrong = np.zeros((2, GRID.bands, 34), np.uint8)
    wrong[1] = 255
    project.segmentation.fill(0, wrong)
    assert similar_notes(project.segmentation, SOUND, corrected(project), "violin") == []


def test_nothing_is_changed_by_looking() -> None:
    project = project_with(flute_share=255)
    region = corrected(project)
    assert project.segmentation is not None
    before = project.segmentation.shares(0, GRID.columns)
    similar_notes(project.segmentation, SOUND, region, "violin")
    np.testing.assert_array_equal(project.segmentation.shares(0, GRID.columns), before)


def test_where_the_network_was_right_nothing_is_offered() -> None:
    project = project_with(flute_share=0)
    assert similar_notes(project.segmentation, SOUND, corrected(project), "violin") == []


def test_notes_that_are_right_already_are_not_offered() -> None:
    project = project_with(flute_share=255)
    region = corrected(project)
    for candidate in similar_notes(project.segmentation, SOUND, region, "violin"):
        project.apply(Paint(candidate.region, "violin"))
    assert similar_notes(project.segmentation, SOUND, region, "violin") == []


def test_without_a_mask_or_a_selection_there_is_nothing_to_learn() -> None:
    assert similar_notes(None, SOUND, Region.empty(), "violin") == []
    assert similar_notes(project_with(255).segmentation, SOUND, Region.empty(), "violin") == []


def test_looking_can_be_stopped() -> None:
    project = project_with(flute_share=255)
    region = corrected(project)
    with pytest.raises(Cancelled):
        similar_notes(project.segmentation, SOUND, region, "violin", stop=lambda: True)
