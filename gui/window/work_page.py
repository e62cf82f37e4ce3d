"""The page of an open recording: spectrogram and transport in the middle, what belongs to them around."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gui.actions.action_set import ActionSet
from gui.look.settings import Settings
from gui.mixer.master import MasterSection
from gui.mixer.panel import InstrumentPanel
from gui.picture.video_view import VideoView
from gui.session.session import Session
from gui.spectrogram.view import SpectrogramView
from gui.spectrogram.zoom_buttons import ZoomButtons
from gui.transport.bar import TransportBar
from gui.window.editing_view import EditingView
from gui.window.large_picture import LargePicture
from gui.window.practice_view import PracticeView
from gui.window.saved_view import ViewKeeper
from gui.window.view_binding import ViewBinding


class WorkPage(QWidget):
    """`views`: spectrogram, picture, transport. `practice`: beats, markers, the row for practising. `editing`: tools
    and read-outs. `panel`: the instruments. `picture`: where the picture is. Picture, panel and history are for the
    window's docks, the palette of tools for its side."""

    def __init__(self, session: Session, settings: Settings, actions: ActionSet, window: QMainWindow) -> None:
        super().__init__()
        spectrogram, transport = SpectrogramView(), TransportBar()
        self.views = ViewBinding(session, settings, spectrogram, VideoView(), transport, window)
        ViewKeeper(session, self.views, window)
        self.editing = EditingView(session, actions, spectrogram, window)
        self.panel = InstrumentPanel(session)
        self.panel.layout_below(MasterSection(session, settings))
        self.practice = PracticeView(session, settings, spectrogram.marks, window)
        self.panel.pointed_at.connect(self.views.heat.show_row)
        spectrogram.put_beside_legend(self.editing.readout)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # In one place: what is proposed takes the options' row, and moves nothing.
        self._row = QStackedWidget()
        self._row.setFixedHeight(self.editing.options.height())
        for part in (self.editing.options, self.editing.proposals, self.editing.taught):
            self._row.addWidget(part)
        self._proposals = session.proposals
        self._teaching = session.teaching
        for source in (self._proposals, self._teaching):
            source.changed.connect(self._show_row)
        column.addWidget(self._row)
        self.picture = LargePicture(self.views.video, spectrogram, window)
        self.picture.changed.connect(actions.refresh)
        self.zoom_buttons = ZoomButtons(spectrogram.canvas, actions.actions)
        column.addWidget(self.picture.stage, 1)
        column.addWidget(self.practice.bar)
        column.addWidget(transport)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room for the selection in numbers."""
        super().resizeEvent(event)
        self.editing.readout.fit(event.size().width())

    def _show_row(self) -> None:
        proposed = self._proposals.current is not None
        taught = self._teaching.offered is not None
        editing = self.editing
        self._row.setCurrentWidget(editing.proposals if proposed else editing.taught if taught else editing.options)
