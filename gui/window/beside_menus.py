"""What is under way, told or hinted, in the free part of the menus' row: so it takes no row of its own."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QSizePolicy, QStatusBar, QStyle, QWidget

from gui.look.spoken import announce
from gui.look.theme import SPACE
from gui.look.words import ElidedLabel
from gui.window.hints import HintBar
from gui.window.job_status import JobStatus

SAID_MS = 5000


class BesideMenus(QWidget):
    """One thing at a time: work under way, else what was told for some seconds, else a hint; at the right always
    `signs` (read-only, what the networks run on), the last of them only where there is room.

    Where menus stand outside of the window (macOS), it stands in the status bar.
    """

    def __init__(self, menus: QMenuBar, job: JobStatus, hints: HintBar, signs: tuple[QWidget, ...]) -> None:
        super().__init__(menus)
        self._menus, self._job, self._hints, self._signs = menus, job, hints, signs
        self.said = ElidedLabel()
        self.said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._rest = QTimer(self, singleShot=True, interval=SAID_MS)
        self._rest.timeout.connect(lambda: self.say(""))
        # The hints know themselves whether there is one: this only says whether it is their turn.
        self._turn = QWidget()
        turn = QHBoxLayout(self._turn)
        turn.setContentsMargins(0, 0, 0, 0)
        turn.addWidget(hints)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, SPACE, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._turn, 1)
        layout.addWidget(self.said, 1)
        layout.addWidget(job, 1, Qt.AlignmentFlag.AlignRight)
        for sign in signs:
            layout.addWidget(sign)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for watched in (menus, job, hints):
            watched.installEventFilter(self)
        self.say("")

    def say(self, text: str) -> None:
        """Show a text for some seconds."""
        self.said.set_whole(text)
        announce(self.said, text)
        if text:
            self._rest.start()
        self.settle()

    def settle(self) -> None:
        """Whose turn it is, and where."""
        busy, told = not self._job.isHidden(), bool(self.said.whole)
        self.said.setVisible(told and not busy)
        self._turn.setVisible(not told and not busy)
        if not self._menus.isNativeMenuBar():
            self._place()

    def _place(self) -> None:
        shown = [self._menus.actionGeometry(action) for action in self._menus.actions() if action.isVisible()]
        whole, direction = self._menus.rect(), self.layoutDirection()
        ends = (QStyle.visualRect(direction, whole, place).right() for place in shown)
        left = max(ends, default=0) + 2 * SPACE
        width = max(0, whole.width() - left)
        *_, last = self._signs
        busy = self._job.sizeHint().width() if not self._job.isHidden() else 0
        hint = 0 if self._hints.isHidden() or busy or self.said.whole else self._hints.needed()
        last.setVisible(busy + hint + last.sizeHint().width() + 3 * SPACE <= width)
        self.setGeometry(QStyle.visualRect(direction, whole, QRect(left, 0, width, whole.height())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Work began or ended, hints came or went, or there is more or less room."""
        kinds = QEvent.Type
        if event.type() in (kinds.Resize, kinds.ShowToParent, kinds.HideToParent, kinds.LayoutRequest):
            self.settle()
        return super().eventFilter(watched, event)


def put_beside(menus: QMenuBar, bar: QWidget, below: QStatusBar) -> None:
    """`bar` beside the menus of a window, else in its status bar, which takes no room where it is not needed."""
    if menus.isNativeMenuBar():
        below.addWidget(bar, 1)
    else:
        menus.setMinimumHeight(max(menus.sizeHint().height(), bar.sizeHint().height()))
    below.setSizeGripEnabled(False)
    below.setVisible(menus.isNativeMenuBar())
