"""Project files: one zip that holds the mask, the edits, the mixer, and where the recording is.

`manifest.json`, `filled.npy` (T,) and, for every tile of 1,024 columns that has any, `base/000000.npy` (K, B, t): what
the network said, and `edits/000000.npy` (1 + n, B, t): which cells a person decided, and what (the n instruments are
listed in the manifest). All numbers are uint8. The time dates of the members mean nothing. What of the history is kept
stands in `history.json` and `history/` (`engine.project.kept_history`); files of format 1 have none.
Where a taught network's shares were taken over, `untaught/000000.npy` holds what the network said before, and
`tuned.safetensors` the tuned weights (`engine.model.taught`, which checks them).
What the instruments are called stands in the manifest's `roster`; files before format 3 know only the 21.

What is read is hostile until checked: the list of members before anything else, sizes before room is made for them,
types and ranges of every value, and nothing in a project can run.
"""

import io
import json
import logging
import math
import struct
import uuid
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import NewerProject, ProjectDamaged, ProjectError, SaveFailed
from engine.files import open_plain, reason, whole_file
from engine.grid import MaskGrid
from engine.language import mark, tr
from engine.project.archive import check_directory
from engine.project.arrays import MAX_HEADER, npy_bytes, read_npy
from engine.project.checked import Fields, UnexpectedValue, parse
from engine.project.document import Project
from engine.project.facts import MOST_NAMED, Facts, TooManyInstruments, from_json, named_in, to_json
from engine.project.journal_file import MAX_TUNED
from engine.project.kept_history import MAX_LIST, MEMBER, KeptHistory, kept, listing, members, read, written
from engine.project.layers import PersonPiece
from engine.project.segmentation import Segmentation
from engine.region import Box

log = logging.getLogger(__name__)

SUFFIX = ".soloist"
FORMAT = 3
TILE = 1024
MANIFEST = "manifest.json"
UNTAUGHT = "untaught"
TUNED = "tuned.safetensors"
MAX_MANIFEST = 4 << 20
MAX_VIEW = 64 << 10
COMPRESSION = 1
"""zlib's fastest: on masks the others save a few per cent and take several times as long."""


# What zipfile, zlib and NumPy raise for bytes that make no sense to them; `UnexpectedValue` is a ValueError.
_DAMAGE = (ValueError, zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, OverflowError)


def facts_of(project: Project) -> Facts:
    """All that a project knows besides its planes."""
    mask = project.segmentation
    return Facts(
        grid=None if mask is None else mask.grid,
        instruments=() if mask is None else mask.instruments,
        mix=project.mix,
        protected=project.protected,
        media=project.media,
        model=project.model,
        marks=project.marks,
        roster=project.roster,
    )


@dataclass(frozen=True, eq=False)
class ProjectSnapshot:
    """A project as it was at one moment, for a job to write. `save_id`: tells this state from all others;
    `view`: what the window wants to find again, anything JSON can say.
    """

    facts: Facts
    mask: Segmentation | None
    view: Mapping[str, object]
    save_id: str
    history: KeptHistory = field(default_factory=KeptHistory)
    tuned: bytes = b""


def snapshot(project: Project, view: Mapping[str, object] | None = None) -> ProjectSnapshot:
    """The project as it is now. Takes next to nothing, whatever the length; may be read from another thread."""
    mask = None if project.segmentation is None else project.segmentation.snapshot()
    history = kept(project.history, project.segmentation)
    return ProjectSnapshot(facts_of(project), mask, dict(view or {}), uuid.uuid4().hex, history, project.tuned)


@dataclass(frozen=True, eq=False)
class LoadedProject:
    """What a project file holds. `mask`: None when there is none yet; `path`: None when it comes from a journal
    alone. `media.path`: as it was when the project was saved; see `find_media`.
    """

    path: Path | None
    facts: Facts
    mask: Segmentation | None
    view: Mapping[str, object]
    save_id: str
    history: KeptHistory
    tuned: bytes = b""


@dataclass(frozen=True)
class LoadProgress:
    """How far the opening is, 0–1; `loaded` comes with the last report."""

    done: float
    loaded: LoadedProject | None = field(default=None, repr=False)


def save_project(shot: ProjectSnapshot, path: Path) -> None:
    """Write a project file, see `save_steps`."""
    for _ in save_steps(shot, path):
        pass


def save_steps(shot: ProjectSnapshot, path: Path) -> Iterator[float]:
    """Write a project file tile by tile, yielding progress 0–1.

    The file is complete or not there: until everything is on the disk, what was at `path` stays untouched, also when
    the generator is closed or the process is killed. Raises `SaveFailed`.
    """
    try:
        with whole_file(path) as file, zipfile.ZipFile(file, "w", compresslevel=COMPRESSION) as out:
            yield from _write(out, shot, path)
        yield 1.0
    except OSError as error:
        raise SaveFailed(
            tr(
                "“{name}” could not be saved: {error}. Your work is still here; save it in another place.",
                name=path.name,
                error=reason(error, path.parent),
            )
        ) from error


def _write(out: zipfile.ZipFile, shot: ProjectSnapshot, path: Path) -> Iterator[float]:
    edits: dict[str, list[str]] = {}
    if shot.mask is not None:
        yield from write_planes(out, shot.mask, edits)
        for name, data in written(shot.history):
            add_member(out, name, npy_bytes(data))
            yield 0.999
        add_member(out, MEMBER, json.dumps(listing(shot.history)).encode())
        if shot.tuned:
            add_member(out, TUNED, shot.tuned)
    facts = shot.facts
    if facts.media is not None:
        facts = Facts(**{**vars(facts), "media": facts.media.with_content().seen_from(path.resolve().parent)})
    manifest = {"soloist": FORMAT, "save_id": shot.save_id, **to_json(facts), "edits": edits, "view": dict(shot.view)}
    add_member(out, MANIFEST, json.dumps(manifest, allow_nan=False).encode())


def write_planes(out: zipfile.ZipFile, mask: Segmentation, edits: dict[str, list[str]]) -> Iterator[float]:
    """Write a mask's members, yielding progress 0–1. `edits` gets each edited tile's instruments, for the manifest."""
    add_member(out, "filled.npy", npy_bytes(mask.filled.astype(np.uint8)))
    for number, box in _tiles(mask.grid):
        base = mask.base_shares(box.first, box.stop)
        if base.any():
            add_member(out, f"base/{number}.npy", npy_bytes(base))
        if mask.is_taught:
            add_member(out, f"{UNTAUGHT}/{number}.npy", npy_bytes(mask.untaught_shares(box.first, box.stop)))
        piece = mask.capture(box)
        if piece.touched.any():
            edits[number] = list(piece.ids)
            planes = np.concatenate([piece.touched[None].astype(np.uint8), piece.planes])
            add_member(out, f"edits/{number}.npy", npy_bytes(planes))
        yield min(0.999, box.stop / mask.grid.columns)


def add_member(out: zipfile.ZipFile, name: str, data: bytes) -> None:
    """Add a member to an archive that is being written."""
    # A fixed date: the same project gives the same bytes.
    info = zipfile.ZipInfo(name)
    info.compress_type = zipfile.ZIP_DEFLATED
    out.writestr(info, data)


def load_project(path: Path) -> LoadedProject:
    """Read a project file, see `load_steps`."""
    for progress in load_steps(path):
        if progress.loaded is not None:
            return progress.loaded
    raise RuntimeError("the loading ended without a project")


def load_steps(path: Path) -> Iterator[LoadProgress]:
    """Read a project file, yielding progress; the last report carries what was read. The recording is not looked
    for. Raises `ProjectError`: not there or not readable, no project or damaged (`ProjectDamaged`), made by a newer
    version (`NewerProject`), or no room for its mask.
    """
    with opened(path, mark("project")) as archive:
        yield from _read(archive, path)


@contextmanager
def opened(path: Path, kind: str) -> Iterator[zipfile.ZipFile]:
    """An archive as Soloist writes them, whose list of members may be read. Whatever shows inside that it is none, or
    cannot be read, becomes a sentence about a `kind`: raises `ProjectError`, `ProjectDamaged`."""
    try:
        with open_plain(path) as file:
            check_directory(file)
            with zipfile.ZipFile(file) as archive:
                yield archive
    except FileNotFoundError as error:
        raise ProjectError(tr("The {kind} “{name}” does not exist.", kind=tr(kind), name=path.name)) from error
    except OSError as error:
        raise ProjectError(
            tr(
                "The {kind} “{name}” cannot be read: {strerror}.",
                kind=tr(kind),
                name=path.name,
                strerror=error.strerror or error,
            )
        ) from error
    except TooManyInstruments as error:
        raise ProjectError(tr("“{name}” cannot be opened. {error}", name=path.name, error=error)) from error
    except _DAMAGE as error:
        # zlib and zipfile report damage by several kinds; none of them is ours.
        log.info("%s: %s", path, error)
        raise ProjectDamaged(
            tr("“{name}” is damaged, or it is no Soloist {kind}.", name=path.name, kind=tr(kind))
        ) from error


def members_of(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The members by name. Raises `UnexpectedValue`."""
    members: dict[str, zipfile.ZipInfo] = {}
    for info in archive.infolist():
        if info.filename in members or info.flag_bits & 1:
            raise UnexpectedValue(f"{info.filename!r} is there twice, or is encrypted")
        members[info.filename] = info
    return members


def manifest_of(archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo]) -> Fields:
    """The manifest, which is taken out of `members`. Raises `UnexpectedValue`."""
    return parse(content_of(archive, members.pop(MANIFEST, None), MAX_MANIFEST))


def check_version(fields: Fields, name: str, newest: int, path: Path) -> None:
    """First of all: a newer version may name and hold everything else differently. Raises `NewerProject`,
    `UnexpectedValue`."""
    if fields.whole(name, 1, 1_000_000) > newest:
        raise NewerProject(
            tr("“{name}” was made by a newer version of Soloist; update Soloist to open it.", name=path.name)
        )


def _read(archive: zipfile.ZipFile, path: Path) -> Iterator[LoadProgress]:
    found = members_of(archive)
    fields = manifest_of(archive, found)
    check_version(fields, "soloist", FORMAT, path)
    facts = from_json(fields)
    view = fields.nested("view").raw()
    if len(json.dumps(view)) > MAX_VIEW:
        raise UnexpectedValue("the view is too large")
    save_id = fields.text("save_id", 100)
    mask, history, tuned = None, KeptHistory(), b""
    if facts.grid is not None:
        if TUNED in found:
            # Its content is checked where networks are made of it.
            tuned = content_of(archive, found.pop(TUNED), MAX_TUNED)
        mask = Segmentation(facts.grid, facts.instruments)
        history = _history(archive, found, facts.grid)
        for done in read_planes(archive, found, fields.nested("edits"), mask):
            yield LoadProgress(done)
    elif found:
        raise UnexpectedValue("planes without a grid")
    yield LoadProgress(1.0, LoadedProject(path, facts, mask, view, save_id, history, tuned))


def _history(archive: zipfile.ZipFile, found: dict[str, zipfile.ZipInfo], grid: MaskGrid) -> KeptHistory:
    """What the file holds of the history, its members taken out of what was found; an incomplete one for a file that
    holds none."""
    info = found.pop(MEMBER, None)
    if info is None:
        return KeptHistory(complete=False)
    fields = parse(content_of(archive, info, MAX_LIST))
    sizes = members(fields)
    planes = {name: _planes(archive, found.pop(name, None), (size,)) for name, size in sizes.items()}
    return read(fields, planes, grid)


def read_planes(
    archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo], edits: Fields, mask: Segmentation
) -> Iterator[float]:
    """Read every member into `mask`, yielding progress 0–1. Raises `UnexpectedValue` for one that does not belong."""
    grid = mask.grid
    tiles = dict(_tiles(grid))
    if not set(edits) <= set(tiles):
        raise UnexpectedValue("edits outside the grid")
    said = (f"{kind}/{number}.npy" for number in tiles for kind in ("base", UNTAUGHT))
    belongs = {"filled.npy", *said, *(f"edits/{n}.npy" for n in edits)}
    if strange := set(members) - belongs:
        raise UnexpectedValue(f"members that do not belong: {sorted(strange)[:3]}")
    filled = _planes(archive, members.get("filled.npy"), (grid.columns,))
    # First what counts, then what was said before it was taught: that begins as the same.
    for kind, take in (("base", mask.fill), (UNTAUGHT, mask.restore_untaught)):
        for number, box in tiles.items():
            if (member := members.get(f"{kind}/{number}.npy")) is not None:
                take(box.first, _planes(archive, member, (len(mask.instruments), box.bands, box.columns)))
    for number, box in tiles.items():
        shape = box.bands, box.columns
        if number in edits:
            ids = edits.texts(number, MOST_NAMED)
            named_in(ids)
            planes = _planes(archive, members.get(f"edits/{number}.npy"), (1 + len(ids), *shape))
            mask.restore(PersonPiece(box, ids, planes[1:], planes[0].astype(np.bool_)))
        yield min(0.999, box.stop / grid.columns)
    mask.filled[:] = mask.answered[:] = filled.astype(np.bool_)


def _tiles(grid: MaskGrid) -> Iterator[tuple[str, Box]]:
    """The number and the place of each tile of a grid."""
    for tile, first in enumerate(range(0, grid.columns, TILE)):
        yield f"{tile:06d}", Box(first, min(first + TILE, grid.columns), 0, grid.bands)


def _planes(archive: zipfile.ZipFile, info: zipfile.ZipInfo | None, shape: tuple[int, ...]) -> NDArray[np.uint8]:
    return read_npy(io.BytesIO(content_of(archive, info, MAX_HEADER + math.prod(shape))), shape)


def content_of(archive: zipfile.ZipFile, info: zipfile.ZipInfo | None, most: int) -> bytes:
    """A member of at most that many bytes, as it says and as it turns out."""
    if info is None:
        raise UnexpectedValue("a member is missing")
    if info.file_size > most:
        raise UnexpectedValue(f"{info.filename} has {info.file_size} bytes")
    # Never more than announced comes out, and what does not fit its checksum raises.
    with archive.open(info) as member:
        return member.read()


def to_project(loaded: LoadedProject) -> Project:
    """The project that a file holds, to work on, with the history that was kept. It takes the mask over."""
    project = Project(loaded.mask, loaded.facts.media, loaded.facts.model)
    project.mix, project.protected = loaded.facts.mix, loaded.facts.protected
    project.marks, project.roster = loaded.facts.marks, loaded.facts.roster
    project.tuned = loaded.tuned
    loaded.history.give_to(project)
    project.mark_saved()
    return project
