"""What a batch works on: files as they are named, folders with all media in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.errors import ExportError, MediaError, NotFound

_SUFFIXES = (
    ".3gp .aac .ac3 .aif .aiff .alac .amr .ape .asf .au .avi .caf .dts .dv .eac3 .f4v .flac .flv .m2ts .m2v .m4a .m4b "
    ".m4v .mka .mkv .mov .mp2 .mp3 .mp4 .mpeg .mpg .mts .mxf .oga .ogg .ogv .opus .ra .rm .rmvb .tak .tta .ts .vob "
    ".w64 .wav .weba .webm .wma .wmv .wv"
)
MEDIA_SUFFIXES = frozenset(_SUFFIXES.split())
"""What is taken from a folder. A file named by itself is always tried."""


@dataclass(frozen=True)
class Input:
    """One recording: `name` as it is reported, `folder` its stems go to below the output folder."""

    name: str
    folder: Path

    @property
    def path(self) -> Path:
        """The file."""
        return Path(self.name)


def expand(names: Sequence[str], output: Path) -> Iterator[Input | tuple[str, MediaError]]:
    """The inputs in order; for a folder everything in it, sorted, hidden files and what lies in `output` left out.

    A folder's recordings keep their place: the stems of FOLDER/a/b.mp4 go to OUTPUT/a/b. A folder without any, or one
    that cannot be read, gives its name and the error.
    """
    for name in names:
        path = Path(name)
        if not path.is_dir():
            yield Input(name, Path(path.stem))
            continue
        try:
            found = sorted(_media_in(path, output.resolve()))
        except OSError as error:
            yield name, MediaError(f"The folder {name} cannot be read: {(error.strerror or str(error)).lower()}.")
            continue
        if not found:
            yield name, NotFound(f"There are no video or sound files in the folder {name}.")
        for file in found:
            yield Input(str(file), file.relative_to(path).with_suffix(""))


def _media_in(folder: Path, output: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name.startswith(".") or path.resolve() == output:
            continue
        # Links to folders are not followed: they may lead in a circle.
        if path.is_dir() and not path.is_symlink():
            yield from _media_in(path, output)
        elif path.suffix.lower() in MEDIA_SUFFIXES and path.is_file():
            yield path


class Targets:
    """Hands out each output folder once."""

    def __init__(self, output: Path) -> None:
        self._output = output
        self._taken: dict[str, str] = {}

    def take(self, item: Input) -> Path:
        """The folder of an input's stems. Raises `ExportError` where another input has it already."""
        folder = self._output / item.folder
        key = str(folder.absolute()).casefold()
        if key in self._taken:
            raise ExportError(
                f"Its stems would go to {folder}, as those of {self._taken[key]}; separate it into another DIR."
            )
        self._taken[key] = item.name
        return folder
