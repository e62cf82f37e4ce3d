"""What the window shows of a recording, as plain values that a project keeps: the part on screen and the playhead."""

import math
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer

from gui.session.session import Session
from gui.spectrogram.span import VisibleSpan
from gui.window.view_binding import ViewBinding

View = dict[str, object]
_NUMBERS = ("start", "stop", "low", "high", "playhead")


class ViewKeeper(QObject):
    """Gives the present view to whoever saves, and brings a saved one back. Belongs to the window."""

    def __init__(self, session: Session, views: ViewBinding, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._views = session, views
        session.project.describe_view = self.view
        session.project.restored.connect(self.restore)

    def view(self) -> View:
        """Seconds and bands on screen, the playhead in seconds, the chosen instrument."""
        state = self._views.spectrogram.state
        span = state.span
        result: View = {
            "start": span.start,
            "stop": span.stop,
            "low": span.low,
            "high": span.high,
            "playhead": self._session.playback.position,
        }
        if self._session.selected is not None:
            result["selected"] = self._session.selected
        return result

    def restore(self, view: Mapping[str, object]) -> None:
        """Show that part. Values that make no sense, as a foreign file may hold, are left aside."""
        values = {name: number for name in _NUMBERS if (number := _number(view.get(name))) is not None}
        if values.keys() >= set(_NUMBERS[:4]) and values["start"] < values["stop"] and values["low"] < values["high"]:
            span = VisibleSpan(values["start"], values["stop"], values["low"], values["high"])
            self._views.spectrogram.state.set_span(span)
        selected = view.get("selected")
        if isinstance(selected, str) and selected in self._session.rows:
            self._session.select(selected)
        if "playhead" in values:
            # After the picture's own first request, which asks for the start.
            QTimer.singleShot(0, self, lambda: self._session.playback.seek(values["playhead"]))


def _number(value: object) -> float | None:
    """A finite number, or nothing."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    number = float(value)
    return number if math.isfinite(number) else None
