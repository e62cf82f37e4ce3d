"""Beside the menus: what is being done, how far, how long still, and Cancel."""

import math
import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from engine.language import number, tr
from engine.text import plain
from gui.look.spoken import Role
from gui.look.theme import SPACE, bind_icon
from gui.work.jobs import Activity

SHOW_AFTER_MS = 600
"""Work that is over before this shows nothing: a flash would only disturb."""
STEPS = 1000


def time_left(seconds: float) -> str:
    """`12 s left`, `3 min left`; empty while unknown."""
    if not math.isfinite(seconds) or seconds > 24 * 3600:
        return ""
    if seconds < 60:
        return tr("{count} s left", count=max(1, math.ceil(seconds)))
    if seconds < 3600:
        return tr("{count} min left", count=math.ceil(seconds / 60))
    return tr("{seconds:.1f} h left", seconds=seconds / 3600)


class JobStatus(QWidget):
    """Shows one thing at a time: the latest that reported."""

    spoken_as = Role.Grouping

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._activity: Activity | None = None
        self.label = QLabel()
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(120)
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel_button = QToolButton()
        self.cancel_button.setText(tr("Cancel"))
        bind_icon(self.cancel_button, "cancel")
        self.cancel_button.setToolTip(tr("Stop this; an edit is taken back, other work keeps what is done"))
        self.cancel_button.setAccessibleName(tr("Cancel the work under way"))
        self.cancel_button.clicked.connect(self.cancel_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, SPACE, 0)
        for part in (self.label, self.bar, self.cancel_button):
            layout.addWidget(part)
        self._delay = QTimer(self, singleShot=True)
        self._delay.timeout.connect(self._appear)
        self.hide()

    def report(self, activity: Activity, done: float, seconds_left: float, stage: str) -> None:
        """Something told how far it is."""
        if not activity.shown:
            return
        now = time.monotonic()
        self._activity = activity
        words = [plain(stage or activity.name), time_left(seconds_left) or number(done, ".0%")]
        self.label.setText(", ".join(words))
        self.bar.setValue(round(done * STEPS))
        self.setAccessibleName(f"{words[0]}: {number(done, '.0%')}")
        waited = (now - activity.started) * 1000
        if waited >= SHOW_AFTER_MS:
            self._appear()
        elif not self._delay.isActive():
            self._delay.start(round(SHOW_AFTER_MS - waited))

    def ended(self, activity: Activity) -> None:
        """Something is over."""
        if activity is self._activity:
            self.rest()

    def rest(self) -> None:
        """Nothing is going on any more."""
        self._activity = None
        self._delay.stop()
        self.hide()

    def _appear(self) -> None:
        self._delay.stop()
        if self._activity is not None and not self._activity.cancelled:
            self.show()
