"""Why a cell is as it is: each layer as it stands, and the networks' answer as it was when the mask was made."""

import json
from pathlib import Path

import numpy as np
import pytest

from engine.device import DeviceChoice
from engine.errors import InferenceError, ProjectError
from engine.grid import MaskGrid
from engine.inference import OVERLAP, STEP, Separator
from engine.instruments import CLASS_IDS, class_index
from engine.model.checkpoint import load_model
from engine.project.document import Project
from engine.project.edits import Paint
from engine.project.segmentation import Segmentation
from engine.region import Box, Region
from engine.separation_events import EvidenceTrack, MaskBlock
from engine.why import Cell, told_by, why
from tests.fakes import noise_buffer
from tests.tiny_models import tiny_model

SECONDS = 14.0
GRID = MaskGrid.for_duration(SECONDS)
NAMES = ("flute", "cello")


def mask_of(flute: int, cello: int) -> Segmentation:
    mask = Segmentation(GRID, NAMES)
    planes = np.zeros((2, GRID.bands, GRID.columns), np.uint8)
    planes[0], planes[1] = flute, cello
    mask.fill(0, planes)
    return mask


def test_what_the_hand_did_and_what_would_be_without_it_are_both_told() -> None:
    mask = mask_of(51, 102)
    cell = Cell.at(GRID, 1.0, 440.0)
    untouched = why(mask, None, cell)
    assert (untouched.by_hand, untouched.decided_by) == (False, "ear")
    Project(mask).apply(Paint(Region.full(Box(0, 100, 0, GRID.bands)), "flute"))
    known = why(mask, None, cell)
    assert (known.by_hand, known.decided_by) == (True, "hand")
    flute, cello, other = known.shares
    assert (flute.now, cello.now, other.now) == (1.0, 0.0, 0.0)
    assert (flute.taught, cello.taught, other.taught) == pytest.approx((0.2, 0.4, 0.4))
    assert known.sentence(str.title) == (
        "A4, decided by your hand: Flute 100%, without your hand 20%; Cello 0%, without your hand 40%."
    )


def test_teaching_is_told_apart_from_what_was_said_before() -> None:
    before, after = mask_of(51, 102), mask_of(204, 0)
    mask = before.taught_by(after, NAMES, 0, GRID.columns)
    known = why(mask, None, Cell.at(GRID, 1.0, 440.0))
    assert known.decided_by == "teaching"
    assert (known.shares[0].taught, known.shares[0].untaught) == pytest.approx((0.8, 0.2))
    record = json.loads(json.dumps(known.record()))
    assert record["shares"][0]["without"]["hand_and_teaching"] == pytest.approx(0.2)
    assert record["note"] == "A4"


def test_evidence_is_that_of_the_nearest_place() -> None:
    heard = np.full((2, len(CLASS_IDS)), np.nan, np.float32)
    heard[1, class_index("flute")] = 0.75
    track = EvidenceTrack(np.array([0.0, 8.0], np.float32), 6.0, heard, np.full_like(heard, np.nan))
    late, early = (why(mask_of(51, 102), track, Cell.at(GRID, s, 440.0)).shares[0] for s in (12.0, 1.0))
    assert (late.heard, late.seen) == (0.75, None)
    assert early.heard is None


@pytest.mark.parametrize(("seconds", "hertz"), [(99.0, 440.0), (1.0, 20.0), (1.0, 1e5)])
def test_what_lies_outside_is_said(seconds: float, hertz: float) -> None:
    with pytest.raises(ProjectError):
        Cell.at(GRID, seconds, hertz)


def test_the_networks_say_again_what_made_the_mask(tmp_path: Path) -> None:
    separator = Separator(load_model(tiny_model(tmp_path)), DeviceChoice("cpu", "CPU", "float32", ""))
    sound = noise_buffer(SECONDS)
    mask = Segmentation(GRID, NAMES)
    for event in separator.separate(sound, GRID, NAMES):
        if isinstance(event, MaskBlock):
            mask.fill(event.first, event.planes)
    for column in (10, STEP + OVERLAP // 3, GRID.columns - 3):
        cell = Cell.at(GRID, GRID.seconds_at(column), 700.0)
        known = told_by(why(mask, None, cell), separator.ask(sound, GRID, NAMES, cell))
        last = "direction" if known.shares[0].direction is not None else "ear"
        for share in known.shares[:2]:
            assert getattr(share, last) == pytest.approx(share.untaught, abs=3 / 255)
        assert len(known.shares[0].windows) == (2 if STEP <= column < STEP + OVERLAP else 1)
        assert known.shares[-1].ear == pytest.approx(1 - sum(s.ear or 0 for s in known.shares[:2]), abs=1e-5)
    with pytest.raises(InferenceError):
        separator.ask(sound, GRID, ("kazoo",), cell)
