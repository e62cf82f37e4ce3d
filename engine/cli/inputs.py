"""What a batch works on: files as they are named, folders with all media in them, and a place for each."""

import hashlib
import os
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.cli.records import FOLDER, Records
from engine.errors import ExportError, MediaError, NotFound, WriteFailed
from engine.export import RESIDUAL
from engine.files import reason
from engine.instruments import CLASS_IDS
from engine.language import tr
from engine.media.writer import CONTAINERS

_SUFFIXES = (
    ".3g2 .3gp .aac .aa3 .ac3 .ac4 .aif .aifc .aiff .alac .amr .ape .asf .au .avi .bwf .caf .divx .dts .dtshd .dv "
    ".eac3 .ec3 .f4a .f4v .flac .flv .gsm .m2a .m2ts .m2v .m4a .m4b .m4r .m4v .mka .mkv .mlp .mk3d .mod .mov .mp1 .mp2 "
    ".mp3 .mp4 .mp4v .mpa .mpc .mpe .mpeg .mpg .mts .mxf .nut .oga .ogg .ogm .ogv .ogx .oma .opus .qt .ra .rf64 .rm "
    ".rmvb .shn .snd .spx .tak .tod .trp .ts .tta .voc .vob .vqf .w64 .wav .wave .weba .webm .wma .wmv .wtv .wv"
)
MEDIA_SUFFIXES = frozenset(_SUFFIXES.split())
"""What is taken from a folder. A file named by itself is always tried."""
_STEM_SUFFIXES = tuple(f".{c}" for c in CONTAINERS)
_STEM_NAMES = frozenset((*CLASS_IDS, RESIDUAL))
_NAMED = 5
"""So many of the files left out of a folder are named."""

Tell = Callable[[str], object]


@dataclass(frozen=True)
class Input:
    """One recording: `name` as it is reported, `folder` its stems go to below the output folder."""

    name: str
    folder: Path

    @property
    def path(self) -> Path:
        """The file."""
        return Path(self.name)


def place_name(path: Path) -> str:
    """The name of the folder that a file's stems go to: its own without suffix, unless that would not be a folder of
    its own (`..` of `...wav`) or is the one our records lie in.
    """
    stem = path.stem
    if not stem.strip(". ") or stem.casefold() == FOLDER:
        stem = "_" * (len(stem) - len(stem.lstrip("."))) + stem.lstrip(".")
    return stem if stem.strip() else "_"


def check_output(folder: Path) -> None:
    """Raises `WriteFailed` where no folder can be made or written to in that place: before any work."""
    for existing in (folder, *folder.absolute().parents):
        try:
            if not existing.exists():
                continue
            if not existing.is_dir():
                raise WriteFailed(
                    tr(
                        "The stems cannot be written into {folder}: {existing} is a file, not a folder.",
                        folder=folder,
                        existing=existing,
                    )
                )
            if not os.access(existing, os.W_OK | os.X_OK):
                raise WriteFailed(
                    tr("The stems cannot be written into {folder}: the system does not allow it.", folder=folder)
                )
        except OSError as error:
            raise WriteFailed(
                tr("The stems cannot be written into {folder}: {error}.", folder=folder, error=reason(error, existing))
            ) from error
        return


def expand(names: Sequence[str], output: Path, tell: Tell = print) -> Iterator[Input | tuple[str, MediaError]]:
    """The inputs in order; for a folder everything in it, sorted, hidden files, what lies in `output`, and stems that
    Soloist wrote left out. What else is left out is told.

    A folder's recordings keep their place: the stems of FOLDER/a/b.mp4 go to OUTPUT/a/b. A folder without any, or one
    that cannot be read, gives its name and the error.
    """
    written = Records(output).written()
    for name in names:
        path = Path(name)
        if not path.is_dir():
            yield Input(name, Path(place_name(path)))
            continue
        search = _Search(path, output, written)
        yield from search.failures
        if not search.found and not search.failures:
            yield name, NotFound(tr("There are no video or sound files in the folder {name}.", name=name))
        for file in search.found:
            inside = file.relative_to(path)
            yield Input(str(file), inside.with_name(place_name(inside)))
        search.tell(name, tell)


class _Search:
    """Goes through a folder. `found`: the recordings, sorted."""

    def __init__(self, folder: Path, output: Path, written: set[str]) -> None:
        self._output = _place_of(output)
        self._written = set(written)
        self._left: list[str] = []
        self._stems = 0
        self.found: list[Path] = []
        self.failures: list[tuple[str, MediaError]] = []
        for above in (folder, *Path(os.path.realpath(folder)).parents):
            self._written |= Records(above).written()
        waiting = [folder]
        # A list of folders, not a call in a call: trees can be deeper than Python's calls.
        while waiting:
            waiting += self._look_into(waiting.pop())
        self.found = sorted(p for p in self.found if not self._is_ours(p))

    def _look_into(self, folder: Path) -> list[Path]:
        """The folders in a folder. Links to folders are not followed: they may lead in a circle."""
        below: list[Path] = []
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    path = folder / entry.name
                    if entry.is_dir(follow_symlinks=False):
                        if entry.name == FOLDER:
                            self._written |= Records(folder).written()
                        elif not entry.name.startswith(".") and _is_other(entry, self._output):
                            below.append(path)
                    elif not entry.name.startswith("."):
                        self._take(path)
        except OSError as error:
            sentence = tr(
                "The folder {folder} cannot be read: {strerror}.",
                folder=folder,
                strerror=(error.strerror or str(error)).lower(),
            )
            self.failures.append((str(folder), MediaError(sentence)))
        return below

    def _take(self, path: Path) -> None:
        # is_file says no to links that lead nowhere or in a circle.
        if path.suffix.lower() in MEDIA_SUFFIXES and path.is_file():
            self.found.append(path)
        elif path.suffix.lower() != ".soloist":
            self._left.append(path.name)

    def _is_ours(self, path: Path) -> bool:
        """Whether it is a stem of ours: by the records of what was separated, or since it is called like one and lies
        beside a residual."""
        ours = os.path.realpath(path) in self._written or (
            path.suffix in _STEM_SUFFIXES and path.stem in _STEM_NAMES and path.with_stem(RESIDUAL).is_file()
        )
        self._stems += ours
        return ours

    def tell(self, name: str, tell: Tell) -> None:
        """Say what was left out."""
        if self._stems:
            tell(tr("{name}: {stems} stems that Soloist wrote are left out.", name=name, stems=self._stems))
        if self._left:
            listed = ", ".join(sorted(self._left)[:_NAMED]) + (" …" if len(self._left) > _NAMED else "")
            tell(
                tr(
                    "{name}: left out, since their names are not those of recordings: {listed}",
                    name=name,
                    listed=listed,
                )
            )


def _place_of(folder: Path) -> os.stat_result | None:
    try:
        return folder.stat()
    except OSError:
        return None


def _is_other(entry: "os.DirEntry[str]", folder: os.stat_result | None) -> bool:
    """Whether an entry is another folder than that one. By number: names would have to be followed at every level."""
    return folder is None or not os.path.samestat(os.stat(entry.path, follow_symlinks=False), folder)


class OutputFolders:
    """Hands out each output folder once. Recordings that share a name (`take.wav` and `take.m4a`, `01.wav` of two
    discs) get places of their own, the same ones in every run.
    """

    def __init__(self, output: Path, records: Records) -> None:
        self._output, self._records = output, records
        self._taken: dict[str, str] = {}

    def take(self, item: Input) -> Path:
        """The folder of an input's stems. Raises `ExportError` where the same recording is named twice."""
        for place in _places(item):
            folder = self._output / place
            other = self._taken.get(_key(folder)) or self._records.owner(folder)
            if other is None or (_key(folder) not in self._taken and _same(other, item.path)):
                self._taken[_key(folder)] = item.name
                return folder
            if _same(other, item.path):
                raise ExportError(tr("It is named twice: its stems go to {folder} already.", folder=folder))
        raise ExportError(
            tr(
                "Its stems would go to {folder}, as those of {other}; separate it into another DIR.",
                folder=folder,
                other=other,
            )
        )


def _places(item: Input) -> Iterator[Path]:
    """Where an input's stems may go, best first: by its stem, its name, and its place."""
    yield item.folder
    yield item.folder.with_name(item.path.name)
    where = hashlib.sha256(os.fsencode(os.path.abspath(item.name))).hexdigest()[:8]
    shortened = os.fsencode(item.folder.name)[:200].decode("utf-8", errors="ignore")
    yield item.folder.with_name(f"{shortened} {where}")


def _key(folder: Path) -> str:
    """Equal for folders that some system takes for one: in another case, or with accents in pieces."""
    return unicodedata.normalize("NFC", os.path.abspath(folder)).casefold()


def _same(one: str, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return os.path.abspath(one) == os.path.abspath(other)
