"""Everything in the window that belongs to repairing the mask, put together."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QToolBar

from engine.language import tr
from gui.actions.action_set import ActionSet
from gui.actions.edit_actions import PALETTE
from gui.look.spoken import name_overflow
from gui.repair.history_panel import HistoryPanel
from gui.repair.proposal_bar import ProposalBar
from gui.repair.selection_readout import SelectionReadout
from gui.repair.spoken_view import SpokenView
from gui.repair.teach_bar import TeachBar
from gui.repair.tool_binding import ToolBinding
from gui.repair.tool_options import ToolOptions
from gui.session.session import Session
from gui.spectrogram.radar_strip import RadarPlace
from gui.spectrogram.span import VisibleSpan
from gui.spectrogram.view import SpectrogramView


class EditingView(QObject):
    """`palette`: the tools, for the window's left side. `options`, `proposals`, `taught`: for above the spectrogram.
    `readout`: for the row below it. `history`: for a panel."""

    def __init__(self, session: Session, actions: ActionSet, view: SpectrogramView, window: QMainWindow) -> None:
        super().__init__(window)
        self._session, self._view = session, view
        self.binding = ToolBinding(session, view, self)
        self.options = ToolOptions(session, actions.actions)
        self.proposals = ProposalBar(session)
        self.taught = TeachBar(session)
        self.readout = SelectionReadout(session.editing.selecting, session.editing.settings)
        self.spoken = SpokenView(session, view, self)
        self.history = HistoryPanel(session, actions.actions["network-mask"])
        self.palette = QToolBar(tr("Repair tools"), window)
        self.palette.setObjectName("palette")
        self.palette.setMovable(False)
        self.palette.setOrientation(Qt.Orientation.Vertical)
        self.palette.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        ids = [part for name in PALETTE for part in (("|", name[1:]) if name.startswith("|") else (name,))]
        actions.fill_toolbar(self.palette, ids)
        name_overflow(self.palette)
        editing = session.editing
        for signal in (
            editing.history_changed, editing.selecting.changed, editing.settings.tool_changed,
            session.protection_changed, session.proposals.changed, session.mask_changed, session.teaching.changed,
        ):  # fmt: skip
            signal.connect(actions.refresh)
        session.proposals.changed.connect(self._go_to_proposal)
        session.proposals.changed.connect(self._show_radar)
        view.radar.chosen.connect(session.proposals.show)

    def _show_radar(self) -> None:
        """The places of the radar, over time."""
        proposals, grid = self._session.proposals, self._view.state.grid
        shown = []
        if proposals.what == "radar" and grid is not None:
            for place in proposals.candidates:
                start, stop = (grid.seconds_at(column) for column in (place.region.box.first, place.region.box.stop))
                shown.append(RadarPlace(start, stop, proposals.worth_of(place), place.reason))
        self._view.radar.set_places(shown, proposals.index)

    def _go_to_proposal(self) -> None:
        """Bring the place that is proposed to the middle of the screen, with some of what is around it."""
        shown, state = self._session.proposals.current, self._view.state
        if shown is None or state.grid is None:
            return
        box, span = shown.region.box, state.span
        first, stop = (state.grid.seconds_at(c) for c in (box.first, box.stop))
        seconds = max(span.seconds, 1.2 * (stop - first))
        start = (first + stop - seconds) / 2
        low, high = (span.low, span.high) if span.low <= box.low and box.high <= span.high else (-0.5, box.high + 1.0)
        state.set_span(VisibleSpan(start, start + seconds, min(low, span.low), max(high, span.high)))
