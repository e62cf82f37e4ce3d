"""An instrument's row dragged out of the window is its stem: a file for a folder or for another program."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QDrag

from engine.language import tr
from gui.mixer.row import InstrumentRow
from gui.session.saving.loose_stems import LooseStem
from gui.session.session import Session


def _drag(drag: QDrag) -> None:
    # A copy: the file stays in the cache for the next time.
    drag.exec(Qt.DropAction.CopyAction)


class DragOut(QObject):
    """Renders when a drag begins, and hands the file over if the button is still down when it is there; else it lies
    ready for the next drag."""

    def __init__(self, session: Session, rows: Mapping[str, InstrumentRow], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._rows = session, rows
        self.run: Callable[[QDrag], None] = _drag
        session.loose_stems.ready.connect(self._ready)

    def begin(self, instrument_id: str) -> None:
        """The row was pulled away."""
        clip, session = self._session.current, self._session
        if clip is None:
            return
        if not clip.audio_ready or session.separation.running:
            session.noted.emit(tr("A stem can be dragged out as soon as the recording is separated."))
        elif instrument_id not in session.rows[-1:] and instrument_id not in clip.instruments:
            session.noted.emit(
                tr(
                    "{name} is not ticked, so it has no stem to drag.",
                    name=clip.project.roster.name(instrument_id),
                )
            )
        else:
            session.loose_stems.ask(clip, instrument_id)

    def _ready(self, stem: LooseStem) -> None:
        row, clip = self._rows.get(stem.instrument), self._session.current
        if row is None or clip is None:
            return
        if not row.pulled:
            name = clip.project.roster.name(stem.instrument)
            self._session.noted.emit(tr("The stem of {name} lies ready: drag its row once more.", name=name))
            return
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(stem.path))])
        drag = QDrag(row)
        drag.setMimeData(data)
        drag.setPixmap(row.name.grab())
        row.let_go()
        self.run(drag)
