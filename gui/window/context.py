"""Right clicks: the menu of whatever is under the pointer."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from gui.actions.action_set import ActionSet
from gui.actions.context_menus import Place, open_menu
from gui.mixer.panel import InstrumentPanel
from gui.repair.history_panel import HistoryPanel
from gui.session.session import Session
from gui.window.view_binding import ViewBinding


class ContextMenus(QObject):
    """Gives every part of the window its menu."""

    def __init__(
        self,
        session: Session,
        actions: ActionSet,
        views: ViewBinding,
        panel: InstrumentPanel,
        history: HistoryPanel,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session, self._actions, self._views, self._window = session, actions, views, window
        self._give(views.spectrogram.ruler, "ruler")
        self._give(views.video, "picture")
        self._give(history.list, "history")
        canvas = views.spectrogram.canvas
        canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        canvas.customContextMenuRequested.connect(self._on_canvas)
        panel.rename_requested.connect(actions.actions["rename-instrument"].trigger)
        panel.menu_requested.connect(lambda at: self._open("instrument", at))

    def _give(self, widget: QWidget, place: Place) -> None:
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        widget.customContextMenuRequested.connect(lambda at: self._open(place, widget.mapToGlobal(at), at.x()))

    def _on_canvas(self, at: QPoint) -> None:
        view = self._views.spectrogram
        region, grid = self._session.editing.selection, view.state.grid
        place: Place = "spectrogram"
        if region is not None and grid is not None:
            span, canvas = view.state.span, view.canvas
            column = grid.column_at(span.seconds_at(at.x(), canvas.width()))
            band = span.band_at(at.y(), canvas.height())
            box = region.box
            if box.first - 0.5 <= column <= box.stop - 0.5 and box.low - 0.5 <= band <= box.high - 0.5:
                place = "selection"
        self._open(place, view.canvas.mapToGlobal(at), at.x())

    def _open(self, place: Place, at: QPoint, x: int | None = None) -> None:
        if self._session.clip is None:
            return
        if x is not None and place in ("spectrogram", "selection", "ruler"):
            state, width = self._views.spectrogram.state, self._views.spectrogram.canvas.width()
            self._views.pointed_at = min(max(0.0, state.span.seconds_at(x, width)), state.duration)
        open_menu(place, self._actions, self._window, at)
