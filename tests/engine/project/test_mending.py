"""Repairs that travel without the sound."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.dsp.landmarks import HOP_S, Landmarks
from engine.errors import NewerProject, ProjectDamaged, ProjectError
from engine.grid import MaskGrid
from engine.project.document import Project
from engine.project.edits import Paint, ReplacePlanes, SetInstruments
from engine.project.mending import Fit, Mending, fit, load_mending, mending_steps, moved_steps
from engine.project.segmentation import Segmentation
from engine.project.store import snapshot
from engine.region import Box, Region

GRID = MaskGrid.for_duration(40.0)


def some_landmarks(rng: np.random.Generator, seconds: float = 40.0) -> Landmarks:
    count = round(seconds / HOP_S) + 1
    return Landmarks(rng.integers(0, 256, (count, 4), np.uint8), np.ones(count, np.bool_))


@pytest.fixture
def project(rng: np.random.Generator) -> Project:
    mask = Segmentation(GRID, ("violin", "flute"))
    mask.fill(0, rng.integers(0, 128, (2, GRID.bands, GRID.columns), np.uint8))
    project = Project(mask, model="studio 1234")
    project.apply(Paint(_region(), "flute"))
    return project


def _region() -> Region:
    box = Box(100, 700, 20, 90)
    return Region(box, np.full((box.bands, box.columns), 255, np.uint8))


def saved(project: Project, landmarks: Landmarks, path: Path) -> Path:
    for _ in mending_steps(snapshot(project), landmarks, path):
        pass
    return path


def loaded(path: Path) -> Mending:
    *_, mending = load_mending(path)
    assert isinstance(mending, Mending)
    return mending


def moved(mending: Mending, place: Fit, grid: MaskGrid, under: Segmentation | None = None) -> Segmentation:
    *_, mask = moved_steps(mending, place, grid, under)
    assert isinstance(mask, Segmentation)
    return mask


def shares(mask: Segmentation) -> np.ndarray:
    return mask.shares(0, mask.grid.columns)


def test_what_is_saved_comes_back_and_holds_no_place(
    project: Project, rng: np.random.Generator, tmp_path: Path
) -> None:
    marks = some_landmarks(rng)
    path = saved(project, marks, tmp_path / "a.mending")
    mending = loaded(path)
    assert project.segmentation is not None
    assert (mending.landmarks.bits == marks.bits).all()
    assert mending.model == "studio 1234"
    assert mending.mask.instruments == ("violin", "flute")
    assert (shares(mending.mask) == shares(project.segmentation)).all()
    box = Box.all(GRID)
    assert (mending.mask.read(box)[1] == project.segmentation.read(box)[1]).all()
    with zipfile.ZipFile(path) as archive:
        manifest = json.loads(archive.read("manifest.json"))
    assert manifest["media"] is None
    assert "view" not in manifest


def test_repairs_move_with_the_sound(project: Project, rng: np.random.Generator, tmp_path: Path) -> None:
    mending = loaded(saved(project, some_landmarks(rng), tmp_path / "a.mending"))
    before = shares(mending.mask)
    shift = 37
    later = moved(mending, Fit(shift * GRID.hop_s), MaskGrid.for_duration(42.0))
    assert (shares(later)[:, :, shift : shift + GRID.columns] == before).all()
    assert not shares(later)[:, :, :shift].any()
    # Half a column later is half of each neighbour.
    half = shares(moved(mending, Fit(0.5 * GRID.hop_s), GRID)).astype(int)
    assert np.abs(half[:, :, 1:] - (before[:, :, 1:].astype(int) + before[:, :, :-1]) / 2).max() <= 0.5
    # A copy that begins earlier keeps what it has where the repairs say nothing.
    own = Segmentation(GRID, ("flute",))
    own.fill(0, np.full((1, GRID.bands, GRID.columns), 99, np.uint8))
    earlier = moved(mending, Fit(-shift * GRID.hop_s), GRID, own)
    assert earlier.instruments == ("violin", "flute")
    assert (shares(earlier)[:, :, :-shift] == before[:, :, shift:]).all()
    assert (shares(earlier)[1, :, -shift:] == 99).all()
    assert not shares(earlier)[0, :, -shift:].any()
    assert shares(earlier).sum(axis=0, dtype=np.uint16).max() <= 255


def test_taking_repairs_over_is_one_step_and_undone_byte_for_byte(
    project: Project, rng: np.random.Generator, tmp_path: Path
) -> None:
    mending = loaded(saved(project, some_landmarks(rng), tmp_path / "a.mending"))
    mine = Project(Segmentation(GRID, ("piano",)))
    mine.fill(0, rng.integers(0, 255, (1, GRID.bands, GRID.columns), np.uint8))
    assert mine.segmentation is not None
    before = shares(mine.segmentation)
    source = moved(mending, Fit(0.0), GRID, mine.segmentation)
    mine.apply(ReplacePlanes(source.instruments, source))
    assert (shares(mine.segmentation) == shares(mending.mask)).all()
    assert len(mine.history.entries) == 1
    mine.undo()
    assert mine.segmentation.instruments == ("piano",)
    assert (shares(mine.segmentation) == before).all()


def test_instruments_of_one_s_own_travel_with_their_names(
    project: Project, rng: np.random.Generator, tmp_path: Path
) -> None:
    roster, voice = project.roster.added("Voice", ("violin", "flute"))
    project.apply(SetInstruments(("violin", "flute", voice), roster))
    project.apply(Paint(_region(), voice))
    mending = loaded(saved(project, some_landmarks(rng), tmp_path / "duet.mending"))
    assert mending.mask.instruments == ("violin", "flute", "voice")
    assert mending.roster == roster
    assert (mending.mask.shares(100, 700)[2, 20:90] == 255).all()


def test_another_recording_is_refused_by_name(project: Project, rng: np.random.Generator, tmp_path: Path) -> None:
    marks = some_landmarks(rng)
    mending = loaded(saved(project, marks, tmp_path / "a.mending"))
    assert fit(mending, marks, "mine.wav") == Fit(0.0)
    late = Landmarks(
        np.concatenate([some_landmarks(rng, 2.0).bits, marks.bits]),
        np.ones(len(marks.loud) + round(2 / HOP_S) + 1, bool),
    )
    place = fit(mending, late, "mine.wav")
    assert place.shift_s == pytest.approx((round(2 / HOP_S) + 1) * HOP_S, abs=0.002)
    assert "later" in place.text
    with pytest.raises(ProjectError, match=r"another recording than “mine\.wav”"):
        fit(mending, some_landmarks(rng), "mine.wav")


def rewritten(path: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def with_manifest(**values: object) -> Callable[[dict[str, bytes]], None]:
    def change(members: dict[str, bytes]) -> None:
        members["manifest.json"] = json.dumps(json.loads(members["manifest.json"]) | values).encode()

    return change


def without(name: str) -> Callable[[dict[str, bytes]], None]:
    def change(members: dict[str, bytes]) -> None:
        del members[name]

    return change


def with_member(name: str, data: bytes) -> Callable[[dict[str, bytes]], None]:
    return lambda members: members.update({name: data})


@pytest.mark.parametrize(
    "change",
    [
        with_manifest(frames=1 << 40), with_manifest(frames=3), with_manifest(frames="many"), with_manifest(grid=None),
        with_manifest(instruments=["theremin"]), with_manifest(edits={"999999": ["flute"]}),
        without("landmarks.npy"), without("filled.npy"), with_member("strange", b""),
        with_member("landmarks.npy", b"\x93NUMPY" + bytes(500)), with_member("manifest.json", b"{"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_damaged(
    change: Callable[[dict[str, bytes]], None], project: Project, rng: np.random.Generator, tmp_path: Path
) -> None:
    path = rewritten(saved(project, some_landmarks(rng), tmp_path / "a.mending"), change)
    with pytest.raises(ProjectDamaged, match="is damaged, or it is no Soloist repairs"):
        loaded(path)


def test_projects_and_files_of_newer_versions_are_told_apart(
    project: Project, rng: np.random.Generator, tmp_path: Path
) -> None:
    path = saved(project, some_landmarks(rng), tmp_path / "a.mending")
    with pytest.raises(NewerProject):
        loaded(rewritten(path, with_manifest(soloist_mending=2)))
    (tmp_path / "b").write_bytes(io.BytesIO(b"no zip").read())
    with pytest.raises(ProjectDamaged):
        loaded(tmp_path / "b")
    with pytest.raises(ProjectError, match="no repairs to share"):
        saved(Project(), some_landmarks(rng), tmp_path / "c.mending")
    assert not (tmp_path / "c.mending").exists()
