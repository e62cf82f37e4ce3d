"""Beats, bars and markers of the open recording: found, tapped, dragged, named. Each is an item of the history."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from engine.beats import find_beats
from engine.dsp.sound import Sound
from engine.language import tr
from engine.project.edits import SetMarks
from engine.project.marks import MAX_MARKERS, MAX_NAME, Beats, Marker, Marks
from gui.session.editing.edits import EditController
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard
from gui.work.jobs import AnyJob, Job, JobProgress, Kind

TAPS_END_MS = 2000
"""No tap for so long: that was the last one."""
FEWEST_TAPS = 4


class MarkController(QObject):
    """What is marked in the open recording. `changed` follows each change, undo and another recording included;
    `tapped(n)` each tap, with 0 once they are taken."""

    changed = Signal()
    tapped = Signal(int)
    noted = Signal(str)
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, edits: EditController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board, self._edits = board, edits
        self._clip: OpenClip | None = None
        self._search: AnyJob | None = None
        self._taps: list[float] = []
        self._gesture = 0
        self._rest = QTimer(self, singleShot=True, interval=TAPS_END_MS)
        self._rest.timeout.connect(self.end_taps)

    @property
    def marks(self) -> Marks:
        """As they are."""
        project = self._edits.project
        return project.marks if project is not None else Marks()

    @property
    def beats(self) -> Beats:
        """As they are."""
        return self.marks.beats

    @property
    def searching(self) -> bool:
        """Whether beats are being looked for."""
        return self._search is not None

    def attach(self, clip: OpenClip) -> None:
        """Another recording."""
        self.detach()
        self._clip = clip
        self.changed.emit()

    def detach(self) -> None:
        """The recording is closed."""
        self._rest.stop()
        self._taps.clear()
        self._clip, self._search = None, None
        self.changed.emit()

    # Beats

    def find(self) -> None:
        """Look for the beats of the whole recording; what was there before can be had again by undo."""
        clip = self._clip
        if clip is None or self._search is not None:
            return
        if not clip.audio_ready:
            self.noted.emit(tr("Beats can be found once the whole sound has been read."))
            return
        sound, length = clip.buffer, clip.buffer.length
        job = Job(Kind.BEATS, tr("Finding the beats"), lambda token: _find(sound, length), owner=clip)
        job.on_item, job.on_error, job.on_end = self._found, self.failed.emit, lambda good: self._search_ended(job)
        self._search = self._board.submit("search", job)
        self.changed.emit()

    def _found(self, beats: Beats) -> None:
        if beats.times:
            self.set_beats(beats, tr("Find the beats"))
        else:
            self.noted.emit(tr("No beats were found. Play, and tap them with D."))

    def _search_ended(self, job: AnyJob) -> None:
        if self._search is job:
            self._search = None
            self.changed.emit()

    def set_beats(self, beats: Beats, text: str, merge: str | None = None) -> None:
        """These are the beats now."""
        self._apply(replace(self.marks, beats=beats), text, merge)

    def begin_drag(self) -> None:
        """What is dragged from here on is one item of the history."""
        self._gesture += 1

    def drag_beat(self, beat: int, seconds: float) -> None:
        """Move one beat."""
        self.set_beats(self.beats.moved(beat, seconds), tr("Move a beat"), f"beat {self._gesture}")

    def drag_all(self, start: Beats, by: float) -> None:
        """Move all beats from where they were when the drag began."""
        self.set_beats(start.shifted(by), tr("Move the beats"), f"beats {self._gesture}")

    def tap(self, seconds: float) -> None:
        """A beat is now. Four or more, without a pause of two seconds, take the place of the beats there."""
        if self._clip is None:
            return
        self._taps.append(seconds)
        self._rest.start()
        self.tapped.emit(len(self._taps))

    def end_taps(self) -> None:
        """That was the last tap: take them, if they are enough."""
        self._rest.stop()
        taps, self._taps = self._taps, []
        self.tapped.emit(0)
        if self._clip is None or not taps:
            return
        if len(taps) < FEWEST_TAPS:
            self.noted.emit(tr("Tap at least four beats in a row."))
        else:
            self.set_beats(self.beats.tapped(taps, self._clip.duration), tr("Tap the beats"))

    # Markers

    def add_marker(self, seconds: float, name: str = "") -> None:
        """Mark a place; without a name it gets a number."""
        marks = self.marks
        if len(marks.markers) >= MAX_MARKERS:
            self.noted.emit(tr("A project holds {most} markers at most.", most=MAX_MARKERS))
            return
        name = name or tr("Marker {count}", count=len(marks.markers) + 1)
        self._apply(marks.with_marker(Marker(seconds, name)), tr("Mark “{name}”", name=name))

    def rename_marker(self, index: int, name: str) -> None:
        """Another name."""
        marker = self.marks.markers[index]
        name = name.replace("\0", "")[:MAX_NAME]
        self._apply(self.marks.with_moved(index, replace(marker, name=name)), tr("Name a marker “{name}”", name=name))

    def drag_marker(self, marker: Marker, seconds: float) -> Marker:
        """Move a marker; returns it as it is now."""
        marks = self.marks
        if marker not in marks.markers:
            return marker
        moved = replace(marker, seconds=max(0.0, seconds))
        merge = f"marker {self._gesture}"
        self._apply(marks.with_moved(marks.markers.index(marker), moved), tr("Move a marker"), merge)
        return moved

    def remove_marker(self, index: int) -> None:
        """One less."""
        self._apply(self.marks.without_marker(index), tr("Remove a marker"))

    def _apply(self, marks: Marks, text: str, merge: str | None = None) -> None:
        if marks != self.marks:
            self._edits.apply(SetMarks(marks), text, merge)


def _find(sound: Sound, length: int) -> Iterator[JobProgress | Beats]:
    """Yields progress, then the beats."""
    for step in find_beats(sound, length):
        yield step if isinstance(step, Beats) else JobProgress(step)
