from collections.abc import Sequence
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from engine.errors import WriteFailed
from engine.grid import MaskGrid
from engine.instruments import colours_for
from engine.media.image import write_png
from engine.project import mask_export
from engine.project.mask_export import Label, export_labels, export_npz, find_labels
from engine.project.mask_picture import Look, mask_strips
from engine.project.segmentation import Segmentation
from tests.engine.project.stand_ins import random_mask


def blocks(*boxes: tuple[int, int, int, int, int], columns: int = 60, bands: int = 30) -> Segmentation:
    """A mask of whole cells: (plane, first, stop, low, high)."""
    mask = Segmentation(MaskGrid(columns=columns, bands=bands), ("violin", "cello"))
    planes = np.zeros(mask.shape, np.uint8)
    for plane, first, stop, low, high in boxes:
        planes[plane, low:high, first:stop] = 255
    mask.fill(0, planes)
    return mask


def test_the_archive_opens_without_pickle_and_carries_its_axes(tmp_path: Path) -> None:
    mask = random_mask()
    *_, done = export_npz(mask, tmp_path / "mask.npz")
    assert done == 1.0
    with np.load(tmp_path / "mask.npz", allow_pickle=False) as archive:
        np.testing.assert_array_equal(archive["shares"], mask.shares(0, 40))
        np.testing.assert_array_equal(archive["touched"], mask.touched(0, 40))
        assert archive["touched"].any()
        assert archive["instruments"].tolist() == ["flute", "cello"]
        assert archive["filled"].all()
        assert archive["seconds"][10] == pytest.approx(mask.grid.seconds_at(10))
        assert archive["hertz"][-1] == pytest.approx(22_050)
        assert (len(archive["hertz"]), len(archive["seconds"])) == (6, 40)


def test_a_cancelled_archive_leaves_nothing(tmp_path: Path) -> None:
    steps = export_npz(random_mask(), tmp_path / "mask.npz")
    next(steps)
    steps.close()  # type: ignore[attr-defined]  # a generator, seen as an iterator
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(WriteFailed, match="no longer there"):
        list(export_npz(random_mask(), tmp_path / "gone" / "mask.npz"))
    with pytest.raises(WriteFailed, match="no longer there"):
        export_labels(random_mask(), tmp_path / "gone" / "labels.txt")
    with pytest.raises(WriteFailed, match="no longer there"):
        write_png(tmp_path / "gone" / "mask.png", np.zeros((2, 2, 3), np.uint8))


def test_a_label_per_connected_region_in_order_of_time() -> None:
    mask = blocks((0, 30, 40, 4, 8), (1, 5, 15, 10, 14), (0, 5, 9, 2, 3), (1, 15, 20, 14, 20))
    labels = find_labels(mask)
    assert [x.instrument for x in labels] == ["cello", "cello", "violin"], "touching at a corner does not connect"
    grid = mask.grid
    violin = labels[2]
    assert violin.start_s == pytest.approx(grid.seconds_at(29.5))
    assert violin.stop_s == pytest.approx(grid.seconds_at(39.5))
    assert violin.low_hz == pytest.approx(grid.hertz_at(3.5))
    assert violin.high_hz == pytest.approx(grid.hertz_at(7.5))


@pytest.mark.parametrize("block", [7, 16, 1024])
def test_regions_are_the_same_however_the_recording_is_cut(monkeypatch: pytest.MonkeyPatch, block: int) -> None:
    # A comb whose teeth meet only at its end, across several seams; and a region that ends on one.
    teeth = [(0, 4, 50, low, low + 2) for low in (2, 6, 10)]
    mask = blocks(*teeth, (0, 48, 50, 2, 12), (1, 7, 14, 20, 26), (1, 14, 16, 24, 26))
    monkeypatch.setattr(mask_export, "BLOCK", block)
    labels = find_labels(mask)
    grid = mask.grid
    expected = [(4, 50, 2, 12, "violin"), (7, 16, 20, 26, "cello")]
    assert labels == [
        Label(grid.seconds_at(a - 0.5), grid.hertz_at(c - 0.5), grid.seconds_at(b - 0.5), grid.hertz_at(d - 0.5), name)
        for a, b, c, d, name in expected
    ]


def test_silence_makes_no_label() -> None:
    mask = blocks((0, 0, 60, 0, 30))

    def levels(first: int, stop: int) -> NDArray[np.uint8]:
        loud = np.zeros((30, 60), np.uint8)
        loud[5:15, 20:30] = 200
        return loud[:, first:stop]

    (label,) = find_labels(mask, levels)
    assert label.start_s == pytest.approx(mask.grid.seconds_at(19.5))


def test_audacity_reads_times_and_frequencies(tmp_path: Path) -> None:
    path = tmp_path / "labels.txt"
    assert export_labels(blocks((0, 0, 40, 4, 8)), path) == 1
    times, frequencies = path.read_text("utf-8").splitlines()
    start, stop, name = times.split("\t")
    assert (float(start), name) == (0.0, "violin")
    assert float(stop) == pytest.approx(MaskGrid(60).seconds_at(39.5), abs=1e-6)
    mark, low, high = frequencies.split("\t")
    assert mark == "\\"
    assert 0 < float(low) < float(high)


def full_levels(first: int, stop: int) -> NDArray[np.uint8]:
    """Everything equally loud."""
    return np.full((30, stop - first), 200, np.uint8)


def plain_look(instruments: Sequence[str], opacity: float = 0.85) -> Look:
    """Greys under the colours that instruments have everywhere in Soloist."""
    light = np.linspace(0, 1, 256, dtype=np.float32)[:, None]
    tables = {
        name: light * np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], np.float32)
        for name, colour in colours_for(instruments).items()
    }
    return Look(np.repeat(light * 230, 3, axis=1), tables, opacity)


def picture(mask: Segmentation, look: Look, width: int | None = None, height: int | None = None) -> NDArray[np.uint8]:
    """All strips side by side."""
    return np.concatenate(list(mask_strips(mask, full_levels, look, width, height)), axis=1)


def test_a_picture_shows_each_cell_in_its_owners_colour(tmp_path: Path) -> None:
    mask = blocks((0, 0, 30, 0, 10), (1, 30, 60, 20, 30))
    look = plain_look(mask.instruments, opacity=1.0)
    rgb = picture(mask, look)
    assert rgb.shape == (30, 60, 3)
    np.testing.assert_array_equal(rgb[-1, 0], np.rint(look.colours["violin"][200]))
    np.testing.assert_array_equal(rgb[0, -1], np.rint(look.colours["cello"][200]))
    np.testing.assert_array_equal(rgb[15, 30], np.rint(look.ground[200]))
    write_png(tmp_path / "mask.png", rgb)
    with av.open(str(tmp_path / "mask.png")) as container:
        (frame,) = container.decode(video=0)
        np.testing.assert_array_equal(frame.to_ndarray(format="rgb24"), rgb)


def test_hidden_instruments_stay_ground() -> None:
    mask = blocks((0, 0, 30, 0, 10))
    look = plain_look(mask.instruments)
    hidden = Look(look.ground, look.colours, look.opacity, frozenset({"cello"}))
    assert (picture(mask, hidden) == np.rint(look.ground[200])).all()


@pytest.mark.parametrize(("width", "height"), [(20, 10), (600, 90), (7, 30), (60, 11)])
def test_any_size_mixes_no_colours(width: int, height: int) -> None:
    mask = blocks((0, 0, 31, 0, 30), (1, 31, 60, 0, 30))
    look = plain_look(mask.instruments, opacity=1.0)
    rgb = picture(mask, look, width, height)
    assert rgb.shape == (height, width, 3)
    allowed = {tuple(np.rint(look.colours[i][200]).astype(int)) for i in mask.instruments}
    assert {tuple(c) for c in rgb.reshape(-1, 3).tolist()} == allowed


def test_the_loudest_cell_of_a_pixel_is_shown() -> None:
    mask = blocks((1, 0, 60, 0, 30))

    def levels(first: int, stop: int) -> NDArray[np.uint8]:
        loud = np.full((30, 60), 20, np.uint8)
        loud[3, 17] = 250
        return loud[:, first:stop]

    look = plain_look(mask.instruments, opacity=1.0)
    rgb = np.concatenate(list(mask_strips(mask, levels, look, 6, 3)), axis=1)
    assert tuple(rgb[2, 1]) == tuple(np.rint(look.colours["cello"][250]))
    assert tuple(rgb[1, 1]) == tuple(np.rint(look.colours["cello"][20]))
