"""What was open lately, as menu entries and buttons: projects and recordings, told apart by icon and word."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from engine.language import tr
from engine.text import plain
from gui.look.icons import tinted_pixmap
from gui.look.settings import Settings
from gui.look.theme import SPACE, bind_icon, tokens
from gui.look.words import ElidedLabel, elided, tip

PROJECT_SUFFIX = ".soloist"
MENU_WIDTH = 420
"""Points that a name may take in a menu."""
_SOUND = frozenset(
    {".wav", ".flac", ".mp3", ".m4a", ".aac", ".ogg", ".opus", ".aif", ".aiff", ".wma", ".ac3"},
)


def is_project(path: Path) -> bool:
    """Whether a file is one of our projects, by its name."""
    return path.suffix.lower() == PROJECT_SUFFIX


def kind_of(path: Path) -> tuple[str, str]:
    """(word, icon) for a file: `Project`, `Sound` or `Video`."""
    if is_project(path):
        return tr("Project"), "project"
    return (tr("Sound"), "waveform") if path.suffix.lower() in _SOUND else (tr("Video"), "film")


class IconLabel(QLabel):
    """A small icon that keeps to the palette's secondary text colour."""

    def __init__(self, name: str, points: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._points = name, points
        self._retint()

    def _retint(self) -> None:
        colour = tokens(self.palette()).text_secondary
        self.setPixmap(tinted_pixmap(self._name, colour, self._points, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._retint()


class RecentButton(QPushButton):
    """One file: its kind as icon and word, its name, its folder."""

    chosen = Signal(Path)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        folder = str(path.parent).replace(str(Path.home()), "~", 1)
        word, symbol = kind_of(path)
        self.setProperty("role", "flat")
        self.setAccessibleName(plain(tr("Open {name} in {folder} ({word})", word=word, name=path.name, folder=folder)))
        self.setToolTip(tip(f"{word}: {path}"))
        self.clicked.connect(lambda: self.chosen.emit(path))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, 0, SPACE, 0)
        row.setSpacing(SPACE)
        name, place, kind = ElidedLabel(path.name), ElidedLabel(folder), QLabel(word)
        place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for label in (place, kind):
            label.setProperty("role", "secondary")
        picture = IconLabel(symbol)
        for part, stretch in ((picture, 0), (name, 3), (kind, 0), (place, 3)):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part, stretch)


class RecentMenu(QMenu):
    """File > Open recent, filled anew each time it is shown."""

    def __init__(self, settings: Settings, open_file: Callable[[Path], object], parent: QWidget) -> None:
        super().__init__(tr("Open &recent"), parent)
        self._settings, self._open = settings, open_file
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what the settings remember."""
        self.clear()
        for path in self._settings.recent_files():
            word, symbol = kind_of(path)
            # An ampersand in a file's name is no menu letter.
            action = self.addAction(elided(path.name, MENU_WIDTH, self.font()).replace("&", "&&"))
            action.setToolTip(tip(f"{word}: {path}"))
            action.setIconVisibleInMenu(True)
            bind_icon(action, symbol)
            action.triggered.connect(lambda _=False, p=path: self._open(p))
        if self.isEmpty():
            self.addAction(tr("Nothing yet")).setEnabled(False)
        else:
            self.addSeparator()
            self.addAction(tr("Clear this list")).triggered.connect(self._settings.clear_recent)
