"""Stems in a project of another program: on tracks with names and colours, where they belong in time.

Reaper's `.rpp` is text that anybody may write; OpenTimelineIO's `.otio` is written by its own package, where that is
installed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

from engine.errors import ExportError, WriteFailed
from engine.export import RESIDUAL, StemRequest
from engine.files import reason, whole_file
from engine.instruments import OTHER, OTHER_COLOUR
from engine.language import tr
from engine.media.probe import Clip
from engine.project.marks import Marker, Marks
from engine.roster import Roster
from engine.text import plain

_QUOTES = "\"'`"


@dataclass(frozen=True)
class StemSession:
    """What goes into the project. `files`: a stem each, beside the project; `names`: their instruments, `residual` too.
    `position_s`: where their first sample lies; `length_s`: how long they are. `tempo`: quarters a minute, `per_bar`
    to a bar; None where nobody knows. `picture`: the recording, where it has one.
    """

    files: tuple[Path, ...]
    names: tuple[str, ...]
    rate: int
    length_s: float
    position_s: float = 0.0
    tempo: float | None = None
    per_bar: int = 4
    markers: tuple[Marker, ...] = ()
    picture: Path | None = None
    roster: Roster = field(default_factory=Roster)

    def tracks(self) -> list[tuple[str, str, Path]]:
        """Title, colour `#RRGGBB` and file of each."""
        tracks = []
        for name, file in zip(self.names, self.files, strict=True):
            rest = name in (RESIDUAL, OTHER.id)
            who = self.roster.of(name)
            tracks.append((OTHER.name if rest else who.name, OTHER_COLOUR if rest else who.colour, file))
        return tracks


def write_reaper(session: StemSession, path: Path) -> None:
    """Write a Reaper project. Files are named relative to it, so that the folder can be moved. Raises `WriteFailed`."""
    _write(path, reaper_text(session, path.parent))


def reaper_text(session: StemSession, folder: Path) -> str:
    """The project as text: a block a line that begins with `<`, until its `>`."""
    lines = ['<REAPER_PROJECT 0.1 "7.0" 0', f"  SAMPLERATE {session.rate} 0 0"]
    if session.tempo is not None:
        lines.append(f"  TEMPO {session.tempo:.10g} {session.per_bar} 4")
    for number, marker in enumerate(session.markers, 1):
        lines.append(f"  MARKER {number} {marker.seconds:.9f} {_quoted(marker.name)} 0")
    for title, colour, file in session.tracks():
        lines += [
            "  <TRACK",
            f"    NAME {_quoted(title)}",
            f"    PEAKCOL {_colour(colour)}",
            "    <ITEM",
            f"      POSITION {session.position_s:.9f}",
            f"      LENGTH {session.length_s:.9f}",
            f"      NAME {_quoted(file.name)}",
            f"      <SOURCE {'FLAC' if file.suffix == '.flac' else 'WAVE'}",
            f"        FILE {_quoted(_beside(file, folder))}",
            "      >",
            "    >",
            "  >",
        ]
    return "\n".join([*lines, ">", ""])


def _quoted(text: str) -> str:
    """In the one of three quotation marks that does not stand in it; there are no escapes."""
    shown = plain(text)
    mark = next((q for q in _QUOTES if q not in shown), "`")
    return f"{mark}{shown if mark not in shown else shown.replace(mark, chr(39))}{mark}"


def _colour(colour: str) -> int:
    """Red in the lowest byte, and the bit that says that there is one."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return 0x1000000 | blue << 16 | green << 8 | red


def _beside(file: Path, folder: Path) -> str:
    return file.name if file.parent == folder else str(file.absolute())


def check_otio() -> None:
    """Raises `ExportError` where the package is not installed."""
    if find_spec("opentimelineio") is None:
        raise ExportError(tr("OpenTimelineIO is not installed here: pip install opentimelineio adds it."))


def write_otio(session: StemSession, path: Path) -> None:
    """Write a timeline for editing programs: the picture, where there is one, and a track for each stem. Raises
    `ExportError` without the package, `WriteFailed`.
    """
    check_otio()
    _write(path, _otio_text(session, path))


def _otio_text(session: StemSession, path: Path) -> str:
    import opentimelineio as otio

    def span(seconds: float, start: float = 0.0) -> object:
        times = (otio.opentime.RationalTime(round(s * session.rate), session.rate) for s in (start, seconds))
        return otio.opentime.TimeRange(*times)

    def clip(name: str, url: str, length_s: float) -> object:
        reference = otio.schema.ExternalReference(target_url=url, available_range=span(length_s))
        return otio.schema.Clip(name=name, media_reference=reference, source_range=span(length_s))

    timeline = otio.schema.Timeline(name=plain(path.stem))
    if session.picture is not None:
        picture = otio.schema.Track(name="Picture", kind=otio.schema.TrackKind.Video)
        whole = session.position_s + session.length_s
        picture.append(clip(plain(session.picture.name), session.picture.absolute().as_uri(), whole))
        timeline.tracks.append(picture)
    for title, colour, file in session.tracks():
        track = otio.schema.Track(
            name=title, kind=otio.schema.TrackKind.Audio, metadata={"soloist": {"colour": colour}}
        )
        if session.position_s > 0:
            track.append(otio.schema.Gap(source_range=span(session.position_s)))
        track.append(clip(title, _beside(file, path.parent), session.length_s))
        timeline.tracks.append(track)
    for marker in session.markers:
        marked = otio.schema.Marker(name=plain(marker.name), marked_range=span(0.0, marker.seconds))
        timeline.tracks.markers.append(marked)
    return str(otio.adapters.write_to_string(timeline, "otio_json"))


def _write(path: Path, text: str) -> None:
    try:
        with whole_file(path) as file:
            file.write(text.encode())
    except OSError as error:
        raise WriteFailed(
            tr("“{name}” could not be written: {error}.", name=path.name, error=reason(error, path.parent))
        ) from error


def write_sessions(session: StemSession, paths: Sequence[Path]) -> None:
    """Write each in the format that its suffix says. Raises `ExportError`, `WriteFailed`."""
    for path in paths:
        (write_reaper if path.suffix == ".rpp" else write_otio)(session, path)


def session_of(
    stems: StemRequest,
    files: Sequence[Path],
    clip: Clip,
    rate: int,
    length: int,
    marks: Marks | None = None,
    roster: Roster | None = None,
) -> StemSession:
    """What was written of a recording with `length` samples, laid where it sounds beside the picture, with its markers
    and its tempo."""
    stop = length if stems.stop is None else stems.stop
    marks = marks or Marks()
    names = (*stems.instruments, *([RESIDUAL] if stems.include_residual else []))
    return StemSession(
        tuple(files),
        names,
        rate,
        (stems.lead + stop - stems.start) / rate,
        max(0.0, clip.late_s + (stems.start - stems.lead) / rate),
        tempo=marks.beats.tempo or None,
        per_bar=marks.beats.per_bar,
        # On the timeline of the picture, like the stems.
        markers=tuple(Marker(m.seconds + clip.late_s, m.name) for m in marks.markers),
        picture=clip.path if clip.video is not None else None,
        roster=roster or Roster(),
    )


def session_files(folder: Path, name: str, reaper: bool, otio: bool) -> list[Path]:
    """The projects that are wanted, beside the stems."""
    wanted: Sequence[tuple[bool, str]] = ((reaper, ".rpp"), (otio, ".otio"))
    return [folder / f"{name}{suffix}" for asked, suffix in wanted if asked]
