"""What follows from an edit: sound, picture, list and mixer each hear what concerns them."""

from typing import TYPE_CHECKING

from engine.project.changes import Change

if TYPE_CHECKING:
    from gui.session.session import Session


def wire_editing(session: "Session") -> None:
    """Join a session's editing, its helpers and the rest of it."""
    editing, notes, proposals = session.editing, session.notes, session.proposals
    editing.edited.connect(lambda change: spread(session, change))
    editing.history_changed.connect(session.history_changed)
    for part in (editing, proposals):
        part.noted.connect(session.noted)
    for source in (editing, notes, proposals):
        source.failed.connect(session.failed)

    def opened() -> None:
        if session.current is not None:
            notes.attach(session.current)
        session.mixer.changed.emit()
        session.history_changed.emit()

    def closed() -> None:
        proposals.close()
        notes.detach()
        editing.forget()
        session.mixer.forget()

    session.opened.connect(opened)
    session.closed.connect(closed)
    session.grid_changed.connect(notes.fit)


def spread(session: "Session", change: Change) -> None:
    """Tell everybody what a change of the project means to them."""
    if "instruments" in change.kinds:
        # The whole mask is another one: picture and sound hear of it from there.
        session.separation.list_edited()
    elif change.box is not None:
        session.playback.mask_changed(change.box.first, change.box.stop)
        session.mask_edited.emit(change.box)
    if "mix" in change.kinds:
        session.mixer.changed.emit()
    if "protected" in change.kinds:
        session.protection_changed.emit()
