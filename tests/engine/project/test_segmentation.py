import threading
from pathlib import Path

import numpy as np
import pytest

from engine.errors import ProjectError
from engine.grid import MaskGrid
from engine.project.segmentation import Segmentation
from engine.project.tiles import TILE, PlaneFile
from engine.region import Box
from engine.temporary import sweep_stale

GRID = MaskGrid(columns=12, bands=6)
LONG = MaskGrid(columns=2 * TILE + 100, bands=6)


def shares(names: int, grid: MaskGrid, seed: int = 1) -> np.ndarray:
    parts = np.random.default_rng(seed).dirichlet(np.ones(names + 1), (grid.bands, grid.columns)).transpose(2, 0, 1)
    return np.floor(parts[:-1] * 255).astype(np.uint8)


def filled(instruments: tuple[str, ...], grid: MaskGrid = GRID, seed: int = 1) -> Segmentation:
    result = Segmentation(grid, instruments)
    result.fill(0, shares(len(instruments), grid, seed))
    return result


def everything(segmentation: Segmentation) -> np.ndarray:
    return segmentation.shares(0, segmentation.grid.columns)


def decide(segmentation: Segmentation, column: int, band: int, *values: int) -> None:
    """A person's values for one cell."""
    planes = np.array(values, np.uint8).reshape(-1, 1, 1)
    segmentation.write(Box(column, column + 1, band, band + 1), planes, np.ones((1, 1), np.bool_))


def test_the_network_never_overwrites_a_person() -> None:
    segmentation = filled(("flute", "cello"))
    decide(segmentation, 3, 2, 255, 0)
    segmentation.fill(0, np.full((2, 6, 12), 100, np.uint8))
    assert tuple(everything(segmentation)[:, 2, 3]) == (255, 0)
    assert (np.delete(everything(segmentation).reshape(2, -1), 2 * 12 + 3, axis=1) == 100).all()
    assert (segmentation.base_shares(0, 12) == 100).all()
    assert np.argwhere(segmentation.touched(0, 12)).tolist() == [[2, 3]]


@pytest.mark.parametrize(
    ("first", "planes"),
    [
        (0, np.full((2, 6, 3), 128, np.uint8)),
        (10, np.zeros((2, 6, 3), np.uint8)),
        (-1, np.zeros((2, 6, 3), np.uint8)),
        (0, np.zeros((1, 6, 3), np.uint8)),
        (0, np.zeros((2, 6, 3), np.float32)),
    ],
)
def test_a_block_that_does_not_fit_is_refused_and_changes_nothing(first: int, planes: np.ndarray) -> None:
    segmentation = filled(("flute", "cello"))
    before = everything(segmentation)
    with pytest.raises(ValueError, match="block"):
        segmentation.fill(first, planes)
    assert np.array_equal(everything(segmentation), before)


@pytest.mark.parametrize(
    ("box", "planes"),
    [
        (Box(0, 1, 0, 1), np.full((2, 1, 1), 128, np.uint8)),
        (Box(11, 13, 0, 1), np.zeros((2, 1, 2), np.uint8)),
        (Box(0, 1, 5, 7), np.zeros((2, 2, 1), np.uint8)),
        (Box(0, 1, 0, 1), np.zeros((2, 2, 1), np.uint8)),
        (Box(0, 1, 0, 1), np.zeros((2, 1, 1), np.float32)),
        (Box(3, 3, 0, 1), np.zeros((2, 1, 0), np.uint8)),
    ],
)
def test_a_decision_that_cannot_be_is_refused(box: Box, planes: np.ndarray) -> None:
    segmentation = filled(("flute", "cello"))
    with pytest.raises(ValueError, match=r"add up|fit|outside"):
        segmentation.write(box, planes, np.ones((box.bands, box.columns), np.bool_))
    assert not segmentation.has_touched


def test_an_instrument_is_listed_once() -> None:
    with pytest.raises(ValueError, match="twice"):
        Segmentation(GRID, ("flute", "flute"))


def test_an_unticked_instrument_hands_its_sound_to_those_that_remain() -> None:
    segmentation = filled(("flute", "cello", "banjo"))
    fewer = segmentation.with_instruments(("banjo", "flute"))
    before = everything(segmentation).sum(axis=0, dtype=int)
    after = everything(fewer).sum(axis=0, dtype=int)
    assert (after <= before).all()
    assert (before - after).max() <= 2, "only rounding may go to the residual"
    assert fewer.filled.all()


def test_a_new_instrument_starts_empty_and_the_others_stay() -> None:
    segmentation = filled(("flute", "cello"))
    more = segmentation.with_instruments(("flute", "cello", "violin"))
    assert np.array_equal(everything(more)[:2], everything(segmentation))
    assert not everything(more)[2].any()


def test_an_instrument_that_comes_back_has_what_it_had() -> None:
    segmentation = filled(("flute", "cello"), LONG)
    before = everything(segmentation)
    decide(segmentation, 1500, 1, 7, 200)
    back = segmentation.with_instruments(("flute",)).with_instruments(("cello", "flute"))
    expected = before.copy()
    expected[:, 1, 1500] = 7, 200
    assert np.array_equal(everything(back), expected[::-1])


def test_what_the_network_says_of_a_new_list_stays_apart_from_the_old_one() -> None:
    old = filled(("flute", "cello"), LONG)
    before = everything(old)
    new = old.with_instruments(("flute",))
    derived = everything(new)
    new.fill(10, np.full((1, 6, 20), 99, np.uint8))
    assert (new.shares(10, 30) == 99).all()
    assert np.array_equal(np.delete(everything(new), np.s_[10:30], axis=2), np.delete(derived, np.s_[10:30], axis=2))
    assert np.array_equal(everything(old), before)


def test_a_touched_cell_keeps_its_values_when_the_list_changes() -> None:
    segmentation = filled(("flute", "cello"))
    decide(segmentation, 1, 1, 7, 200)
    assert everything(segmentation.with_instruments(("flute",)))[0, 1, 1] == 7


def test_a_cell_decided_anew_gives_up_what_unlisted_instruments_held_there() -> None:
    segmentation = filled(("flute", "cello"))
    decide(segmentation, 1, 1, 7, 200)
    decide(segmentation, 2, 1, 8, 100)
    fewer = segmentation.with_instruments(("flute",))
    decide(fewer, 1, 1, 255)
    back = everything(fewer.with_instruments(("flute", "cello")))
    assert back[:, 1, 1].tolist() == [255, 0]
    assert back[:, 1, 2].tolist() == [8, 100]


def test_what_was_captured_comes_back_byte_for_byte() -> None:
    segmentation = filled(("flute", "cello"), LONG)
    decide(segmentation, TILE, 1, 7, 200)
    box = Box(TILE - 5, TILE + 5, 0, 4)
    before, piece = everything(segmentation), segmentation.capture(box)
    fewer = segmentation.with_instruments(("flute",))
    fewer.write(box, np.full((1, 4, 10), 80, np.uint8), np.ones((4, 10), np.bool_))
    fewer.restore(piece)
    assert np.array_equal(everything(segmentation), before)
    assert np.argwhere(segmentation.touched(0, LONG.columns)).tolist() == [[1, TILE]]


def test_columns_outside_repeat_the_nearest() -> None:
    segmentation = filled(("flute",))
    result = segmentation.shares(-2, 14)
    assert result.shape == (1, 6, 16)
    assert np.array_equal(result[:, :, :2], np.repeat(everything(segmentation)[:, :, :1], 2, axis=2))
    assert np.array_equal(result[:, :, 2:14], everything(segmentation))
    assert np.array_equal(result[:, :, 14:], np.repeat(everything(segmentation)[:, :, -1:], 2, axis=2))
    assert np.array_equal(segmentation.shares(20, 22), np.repeat(everything(segmentation)[:, :, -1:], 2, axis=2))
    assert segmentation.shares(5, 5).shape == (1, 6, 0)


def test_a_span_over_tiles_is_the_same_as_its_columns() -> None:
    planes = shares(3, LONG)
    segmentation = Segmentation(LONG, ("flute", "cello", "banjo"))
    for first in range(0, LONG.columns, 700):
        segmentation.fill(first, planes[:, :, first : first + 700])
    assert np.array_equal(everything(segmentation), planes)
    assert np.array_equal(segmentation.shares(TILE - 3, 2 * TILE + 9), planes[:, :, TILE - 3 : 2 * TILE + 9])


def test_a_snapshot_stays_as_it_was() -> None:
    segmentation = filled(("flute", "cello"))
    decide(segmentation, 3, 2, 9, 8)
    copy, before = segmentation.snapshot(), everything(segmentation)
    segmentation.fill(0, np.full((2, 6, 12), 100, np.uint8))
    decide(segmentation, 3, 2, 1, 2)
    decide(segmentation, 4, 2, 1, 2)
    assert np.array_equal(everything(copy), before)
    assert copy.touched(0, 12).sum() == 1
    assert everything(segmentation)[:, 2, 3].tolist() == [1, 2]


def test_imported_planes_are_a_persons_decision_everywhere() -> None:
    segmentation = filled(("flute", "cello"))
    source = filled(("cello", "banjo"), seed=2)
    result = segmentation.imposed(source)
    segmentation.fill(0, np.zeros((2, 6, 12), np.uint8))
    result.fill(0, np.full((2, 6, 12), 100, np.uint8))
    assert np.array_equal(everything(result), everything(source))
    assert result.touched(0, 12).all()
    assert (result.base_shares(0, 12) == 100).all()
    with pytest.raises(ValueError, match="plain"):
        segmentation.imposed(result)


def test_only_what_is_not_zero_takes_room(tmp_path: Path) -> None:
    segmentation = Segmentation(LONG, ("flute", "cello"), tmp_path)
    segmentation.fill(0, np.zeros(segmentation.shape, np.uint8))
    assert not list(tmp_path.iterdir())
    block = np.zeros((2, 6, 10), np.uint8)
    block[1, 3, 4] = 1
    segmentation.fill(0, block)
    (file,) = tmp_path.iterdir()
    assert file.stat().st_size == TILE * 6
    assert segmentation.filled.all()


def test_room_that_nobody_needs_is_used_again(tmp_path: Path) -> None:
    segmentation = filled(("flute", "cello"), LONG)
    segmentation = Segmentation(LONG, ("flute", "cello"), tmp_path)
    planes = shares(2, LONG)
    sizes = []
    for _ in range(4):
        segmentation.fill(0, planes)
        segmentation = segmentation.with_instruments(("flute", "cello"))
        (file,) = tmp_path.iterdir()
        sizes.append(file.stat().st_size)
    assert sizes[1:] == sizes[1:2] * 3


def test_the_temporary_file_goes_with_the_last_that_reads_it(tmp_path: Path) -> None:
    segmentation = Segmentation(GRID, ("flute",), tmp_path)
    segmentation.fill(0, np.full((1, 6, 12), 9, np.uint8))
    copy = segmentation.snapshot()
    segmentation.close()
    assert (everything(copy) == 9).all()
    assert len(list(tmp_path.iterdir())) == 1
    del copy
    assert not list(tmp_path.iterdir())
    assert not everything(segmentation).any()


def test_what_a_dead_process_left_is_swept(tmp_path: Path) -> None:
    (tmp_path / "mask-1-left.u8").touch()
    segmentation = Segmentation(GRID, ("flute",), tmp_path)
    segmentation.fill(0, np.full((1, 6, 12), 9, np.uint8))
    assert sweep_stale(tmp_path) == 1
    assert (everything(segmentation) == 9).all()
    assert len(list(tmp_path.iterdir())) == 1


def test_a_full_disk_is_told_and_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    segmentation = filled(("flute", "cello"), LONG)
    before = everything(segmentation)

    def full(self: PlaneFile, data: np.ndarray) -> None:
        raise ProjectError("There is not enough room on the disk for the mask.")

    monkeypatch.setattr(PlaneFile, "add", full)
    with pytest.raises(ProjectError, match="room"):
        decide(segmentation, 3, 2, 9, 8)
    assert np.array_equal(everything(segmentation), before)
    assert not segmentation.has_touched


def test_a_folder_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    segmentation = Segmentation(GRID, ("flute",), tmp_path / "file" / "cache")
    with pytest.raises(ProjectError, match="cannot be kept in"):
        segmentation.fill(0, np.full((1, 6, 12), 9, np.uint8))


def test_a_reader_never_sees_more_than_the_whole() -> None:
    segmentation = Segmentation(LONG, ("flute", "cello"))
    box = Box(TILE - 50, TILE + 50, 0, 6)
    whole = np.full((6, 100), 255, np.uint8)
    options = np.stack([whole, 0 * whole]), np.stack([0 * whole, whole])
    stop, sums = threading.Event(), set()

    def read() -> None:
        while not stop.is_set():
            # One tile: what is in another may already be newer.
            sums.update(np.unique(segmentation.shares(TILE - 40, TILE).sum(axis=0, dtype=int)).tolist())

    reader = threading.Thread(target=read)
    reader.start()
    for turn in range(300):
        segmentation.write(box, options[turn % 2], np.ones((6, 100), np.bool_))
    stop.set()
    reader.join()
    assert sums <= {0, 255}
