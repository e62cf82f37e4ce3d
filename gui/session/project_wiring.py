"""What the project side and the rest of a session tell each other."""

from typing import TYPE_CHECKING

from engine.media.reader import AudioDecoder
from engine.project.edits import ReplacePlanes
from engine.project.segmentation import Segmentation
from gui.session.recording.networks import EngineNote
from gui.session.saving.opening import Ready

if TYPE_CHECKING:
    from gui.session.session import Session


def wire_project(session: "Session") -> None:
    """Join a session's project, its stems from elsewhere and the rest of it."""
    project, stems = session.project, session.stems
    project.settle = session.editing.settle
    project.failed.connect(session.failed)
    project.noted.connect(session.noted)
    session.history_changed.connect(project.changed)
    session.instruments_changed.connect(project.changed)
    session.loading.grid_changed.connect(project.fit_grid)
    project.opening.ready.connect(lambda ready, decoder: open_ready(session, ready, decoder))
    project.content_changed.connect(lambda: show_content(session))
    session.closed.connect(stems.forget)
    session.engine_note.connect(lambda note: learn_model(session, note))
    session.separation.state_changed.connect(lambda: name_model(session))
    stems.imported.connect(lambda mask: take_stems(session, mask))


def open_ready(session: "Session", ready: Ready, decoder: AudioDecoder) -> None:
    """A project and its recording are good: they take the place of what is open."""
    session.adopt(ready.clip, decoder, (), ready)


def learn_model(session: "Session", note: EngineNote) -> None:
    """The networks are loaded and have a name."""
    session.project.networks = note.model
    name_model(session)


def name_model(session: "Session") -> None:
    """Whoever separates now is who the mask is by."""
    if session.current is not None and session.separation.running and session.project.networks:
        session.current.project.model = session.project.networks


def show_content(session: "Session") -> None:
    """Another mask, mix and list came with a project: everybody looks again."""
    clip = session.current
    if clip is None:
        return
    session.grid_changed.emit()
    session.instruments_changed.emit()
    session.evidence_changed.emit()
    session.protection_changed.emit()
    session.mixer.changed.emit()
    if clip.segmentation is not None:
        session.separation.mask_changed.emit(0, clip.grid.columns)


def take_stems(session: "Session", mask: Segmentation) -> None:
    """The stems are the mask now, as one step that can be undone; the networks are not asked."""
    if session.editing.apply(ReplacePlanes(mask.instruments, mask)):
        session.separation.rest()
        session.stems.taken.emit()
