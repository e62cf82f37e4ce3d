"""The first page: what Soloist does, where to drop a file, what was open lately, and the demo."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from engine.language import mark, tr
from gui.files.recent_files import RecentButton
from gui.look.icons import tinted_pixmap
from gui.look.ordered import empty
from gui.look.theme import SPACE, tokens

SENTENCE = mark(
    "Open a video of people playing together, see who plays what in the sound, "
    "solo any instrument, and take clean stems away."
)


class DropArea(QFrame):
    """A dashed field that says what to drop and lights up while something is dragged over the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lit = False
        self._symbol = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        title = QLabel(tr("Drop a video, a sound file or a project here"), alignment=Qt.AlignmentFlag.AlignCenter)
        title.setProperty("role", "heading")
        hint = QLabel(tr("MP4, MOV, MKV, WebM, WAV, FLAC, MP3 and most other formats"))
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setProperty("role", "secondary")
        self.open_button = QPushButton(tr("Open a file…"))
        self.demo_button = QPushButton(tr("Try the demo"))
        self.newcomer = QLabel(tr("New here? Watch a duet of twenty seconds come apart, and hear one player alone."))
        self.newcomer.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.newcomer.setProperty("role", "secondary")
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.demo_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 4, SPACE * 4, SPACE * 4, SPACE * 4)
        layout.setSpacing(SPACE)
        # Other languages need more than the line.
        for said in (title, hint, self.newcomer):
            said.setWordWrap(True)
        for part in (self._symbol, title, hint):
            layout.addWidget(part)
        layout.addSpacing(SPACE)
        layout.addLayout(buttons)
        layout.addWidget(self.newcomer)

    def set_first(self, button: QPushButton) -> None:
        """Which of the two buttons stands out; the demo's comes with a word for whoever is new here."""
        self.newcomer.setVisible(button is self.demo_button)
        for each in (self.open_button, self.demo_button):
            each.setProperty("role", "primary" if each is button else "")
            # A style looks at the role once.
            each.style().polish(each)

    def set_lit(self, lit: bool) -> None:
        """Whether something hovers over the window."""
        self._lit = lit
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dashed frame, and the symbol in the present colours."""
        now = tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(now.accent if self._lit else now.border_strong), 2)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(QColor(now.selection if self._lit else now.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), SPACE, SPACE)
        painter.end()
        self._symbol.setAccessibleName(tr("A sound"))
        self._symbol.setPixmap(tinted_pixmap("waveform", now.accent, 40, self.devicePixelRatioF()))


class RecentList(QWidget):
    """The files opened lately, each a button."""

    chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE // 2)

    def set_files(self, files: Sequence[Path]) -> None:
        """List these, newest first; with none the whole list disappears."""
        empty(self._layout)
        self.setVisible(bool(files))
        heading = QLabel(tr("Recent"))
        heading.setProperty("role", "heading")
        self._layout.addWidget(heading)
        for path in files:
            button = RecentButton(path)
            button.chosen.connect(self.chosen)
            self._layout.addWidget(button)


class Welcome(QWidget):
    """What one sees before anything is open."""

    open_requested = Signal()
    demo_requested = Signal()
    recent_requested = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel("Soloist")
        title.setProperty("role", "title")
        sentence = QLabel(tr(SENTENCE))
        sentence.setWordWrap(True)
        sentence.setProperty("role", "secondary")
        self.drop_area = DropArea()
        self.recent = RecentList()
        column = QWidget()
        column.setFixedWidth(640)
        layout = QVBoxLayout(column)
        layout.setSpacing(SPACE * 2)
        layout.addStretch(2)
        for part in (title, sentence, self.drop_area, self.recent):
            layout.addWidget(part)
        layout.addStretch(3)
        room = QWidget()
        outer = QHBoxLayout(room)
        outer.addStretch(1)
        outer.addWidget(column)
        outer.addStretch(1)
        # In a low window, with offers above, the page scrolls instead of squeezing its parts.
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(room)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.drop_area.open_button.clicked.connect(self.open_requested)
        self.drop_area.demo_button.clicked.connect(self.demo_requested)
        self.recent.chosen.connect(self.recent_requested)

    def show_state(self, recent: Sequence[Path], demo: bool) -> None:
        """What was open lately, newest first, and whether there is the demo: who opened nothing yet begins with it."""
        area = self.drop_area
        self.recent.set_files(recent)
        area.demo_button.setVisible(demo)
        area.set_first(area.demo_button if demo and not recent else area.open_button)
