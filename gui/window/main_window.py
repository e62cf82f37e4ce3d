"""The window: docks and layout only. What happens is in `commands`, `view_binding` and the session."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDockWidget,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from engine.language import tr
from engine.media.probe import Clip
from engine.text import plain
from gui.actions.action_set import ActionSet, keeps_key
from gui.actions.table import Targets
from gui.files.messages import Message, MessageArea, message_for
from gui.files.recent_files import RecentMenu
from gui.files.recovery_bar import RecoveryBar
from gui.files.shell import OnScreen
from gui.look import settings as keys
from gui.look.controls import FocusHome
from gui.look.direction import mirrored
from gui.look.settings import Settings
from gui.look.spoken import name_overflow
from gui.look.theme import SPACE, Theme
from gui.look.words import plain_label, tip
from gui.session.recording.networks import EngineNote
from gui.session.session import CLOSE_LIMIT_S, Session
from gui.transport.sound_menu import SoundMenu
from gui.transport.track_menu import TrackMenu
from gui.window.beside_menus import BesideMenus, put_beside
from gui.window.commands import Commands, demo
from gui.window.hints import HintBar
from gui.window.job_status import JobStatus
from gui.window.layout import docks_of, first_size, geometry_of, set_docks, set_geometry, size_docks
from gui.window.overlay import Overlay
from gui.window.tab_order import step
from gui.window.welcome import Welcome

if TYPE_CHECKING:
    from gui.mixer.panel import InstrumentPanel
    from gui.window.editing_view import EditingView
    from gui.window.large_picture import LargePicture
    from gui.window.practice_view import PracticeView
    from gui.window.view_binding import ViewBinding
    from gui.window.work_page import WorkPage

FIRST_SIZE = (1280, 800)
LEAST_SIZE = (900, 480)
SIDE_WIDTH = 360


class MainWindow(QMainWindow, FocusHome):
    """Spectrogram and transport in the middle, picture and instruments at the side, messages above."""

    def __init__(
        self, session: Session, settings: Settings, theme: Theme, version: str = "", log_file: str = ""
    ) -> None:
        super().__init__()
        self.session, self.settings = session, settings
        self.log_file = log_file
        self._asked = False
        self.close_limit_s = CLOSE_LIMIT_S
        self.unfinished: tuple[str, ...] = ()
        """What did not stop in time when the window was closed."""
        self._kept_docks: tuple[int, ...] = ()
        self._docks_sized = False
        self._named = ("", False)
        self.setWindowTitle("Soloist")
        self.setAcceptDrops(True)
        self.setMinimumSize(*LEAST_SIZE)
        first_size(self, FIRST_SIZE)
        self.commands = Commands(session, settings, theme, version, self)
        self.action_set = ActionSet(Targets(session, self.commands), settings, self)
        self.messages = MessageArea()
        self.recovery_bar = RecoveryBar()
        self.welcome = Welcome()
        self.pages = QStackedWidget()
        self.job_status = JobStatus()
        self.hints = HintBar(session, settings)
        self.device_label = plain_label()
        self.device_label.setProperty("role", "secondary")
        self.read_only_label = QLabel(tr("Read-only"))
        self.read_only_label.setToolTip(tr("This project is open in another window; Save project as keeps your work"))
        self.read_only_label.hide()
        self._work: WorkPage | None = None
        self.sound_menu = SoundMenu(session.playback.sound, settings, self)
        self.track_menu = TrackMenu(self)
        self._build_centre()
        self._build_bars()
        self._connect()
        self._first_docks = self.saveState()
        set_geometry(self, settings.get(keys.GEOMETRY))
        self._show_page()

    # Building

    def _build_centre(self) -> None:
        self.pages.addWidget(self.welcome)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(SPACE // 2, 0, SPACE // 2, 0)
        layout.addWidget(self.pages)
        self.setCentralWidget(centre)
        self._centre = centre
        self.overlay = Overlay(centre, (self.messages, self.recovery_bar), self._overlay_room)

    def _overlay_room(self) -> QRect:
        """Where messages may stand: over the canvas, so that tools and rulers stay free."""
        centre = self._centre
        if self._work is None or self.session.clip is None or not centre.isAncestorOf(self._work):
            return centre.rect()
        canvas = self._work.views.spectrogram.canvas
        return QRect(canvas.mapTo(centre, canvas.rect().topLeft()), canvas.size())

    def _settle_messages(self) -> None:
        """An error goes when its cause has gone."""
        session, settle = self.session, self.messages.settle
        session.exported.connect(lambda _: settle("export"))
        session.project.saved.connect(lambda _: settle("save"))
        session.playback.playing_changed.connect(lambda on: settle("playback") if on else None)
        session.separation_changed.connect(lambda: settle("separation") if session.separation.complete else None)
        session.engine_note.connect(lambda _: settle("networks"))
        session.history_changed.connect(lambda: settle("edit"))

    def prepare(self) -> None:
        """Build what is only seen with a recording: once, after the window is on screen. Drawing needs pyqtgraph,
        whose import takes 0.15 s."""
        if self._work is not None:
            return
        from gui.window.context import ContextMenus
        from gui.window.work_page import WorkPage

        work = self._work = WorkPage(self.session, self.settings, self.action_set, self)
        self.pages.addWidget(work)
        self.video_dock = self._dock("picture", tr("Picture"), work.picture.home)
        self.panel_dock = self._dock("instruments", tr("Instruments"), work.panel)
        self.history_dock = self._dock("history", tr("History"), work.editing.history)
        ContextMenus(self.session, self.action_set, work.views, work.panel, work.editing.history, self)
        self.tabifyDockWidget(self.panel_dock, self.history_dock)
        self.panel_dock.raise_()
        self.resizeDocks([self.video_dock, self.panel_dock], [SIDE_WIDTH, SIDE_WIDTH], Qt.Orientation.Horizontal)
        self.resizeDocks([self.video_dock, self.panel_dock], [230, 500], Qt.Orientation.Vertical)
        work.views.transport.set_output_menu(self.sound_menu)
        areas = Qt.ToolBarArea
        self.addToolBar(areas.RightToolBarArea if mirrored() else areas.LeftToolBarArea, work.editing.palette)
        self._first_docks = self.saveState()
        self._kept_docks = self.settings.get(keys.DOCKS)
        set_docks(self, self._docks(), self._kept_docks)
        self._show_page()

    @property
    def work(self) -> "WorkPage":
        """The page with a recording on it."""
        self.prepare()
        assert self._work is not None
        return self._work

    @property
    def views(self) -> "ViewBinding":
        """Spectrogram, picture and transport."""
        return self.work.views

    @property
    def editing(self) -> "EditingView":
        """What belongs to repairing the mask."""
        return self.work.editing

    @property
    def practice(self) -> "PracticeView":
        """Beats, markers and practising."""
        return self.work.practice

    @property
    def picture(self) -> "LargePicture | None":
        """Where the picture is, once there is room for one."""
        return self._work.picture if self._work is not None else None

    @property
    def panel(self) -> "InstrumentPanel":
        """The list of instruments."""
        return self.work.panel

    def _docks(self) -> tuple[QDockWidget, QDockWidget, QDockWidget]:
        return self.video_dock, self.panel_dock, self.history_dock

    def _dock(self, name: str, title: str, content: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(content)
        features = QDockWidget.DockWidgetFeature
        dock.setFeatures(features.DockWidgetMovable | features.DockWidgetFloatable)
        areas = Qt.DockWidgetArea
        self.addDockWidget(areas.LeftDockWidgetArea if mirrored() else areas.RightDockWidgetArea, dock)
        for button in dock.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(
                tr("Float {panel}", panel=title) if "float" in button.objectName() else tr("Close {panel}", panel=title)
            )
        return dock

    def _build_bars(self) -> None:
        self.recent_menu = RecentMenu(self.settings, self.commands.open, self)
        self.action_set.fill_menus(self.menuBar(), self.recent_menu)
        self.action_set.menus["Playback"].addMenu(self.sound_menu)
        self.action_set.menus["Playback"].addMenu(self.track_menu)
        toolbar = QToolBar(tr("Tools"))
        toolbar.setObjectName("tools")
        toolbar.setMovable(False)
        toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.action_set.fill_toolbar(toolbar)
        name_overflow(toolbar)
        self.addToolBar(toolbar)
        signs = (self.read_only_label, self.device_label)
        self.beside_menus = BesideMenus(self.menuBar(), self.job_status, self.hints, signs)
        put_beside(self.menuBar(), self.beside_menus, self.statusBar())

    def _connect(self) -> None:
        session, refresh = self.session, self.action_set.refresh
        session.opened.connect(self._opened)
        session.closed.connect(self._show_page)
        session.opened.connect(self.track_menu.fill)
        session.closed.connect(lambda: self.track_menu.fill(None))
        self.track_menu.chosen.connect(self.commands.open_track)
        session.failed.connect(self.tell_failure)
        session.noted.connect(lambda text: self.tell(Message(text)))
        session.engine_note.connect(self._show_device)
        self._settle_messages()
        session.progress.connect(self.job_status.report)
        session.board.ended.connect(lambda job, good: self.job_status.ended(job))
        self.job_status.cancel_requested.connect(session.cancel)
        for signal in (
            session.opened, session.closed, session.instruments_changed, session.selection_changed,
            session.mix_changed, session.separation_changed, session.practice.changed,
            session.playback.loop_changed, session.board.ended,
        ):  # fmt: skip
            signal.connect(refresh)
        self.welcome.open_requested.connect(self.commands.open_file)
        self.welcome.demo_requested.connect(self.commands.open_demo)
        self.welcome.recent_requested.connect(self.commands.open)

    # What the rest of the window asks

    def take_focus_home(self) -> None:
        """The keys are the canvas's (`gui.look.controls`)."""
        if self._work is not None and self.session.clip is not None:
            self.activateWindow()
            self.views.spectrogram.setFocus()

    def tell(self, message: Message) -> None:
        """Show a message above the content."""
        self.messages.show_message(message)

    def open_add_list(self) -> None:
        """The instruments that can be added, above their button."""
        self.panel_dock.raise_()
        self.panel.add_button.open()

    def as_widget(self) -> QWidget:
        """What dialogs stand over (`gui.files.shell`)."""
        return self

    def tell_briefly(self, text: str) -> None:
        """Show a text beside the menus for some seconds."""
        self.beside_menus.say(text)

    def show_name(self, name: str, unsaved: bool, read_only: bool) -> None:
        """The project's name (empty without one), its modified mark and its read-only mark."""
        # Qt takes `[*]` for the place of the modified mark; doubled, it stands for itself.
        name = plain(name).replace("[*]", "[*][*]")
        mark = f" ({tr('read-only')})" if read_only else ""
        named = f"{name}[*]{mark} – Soloist" if name else "Soloist", unsaved
        if named == self._named:
            # After every stroke: Qt would tell every widget of it.
            return
        self._named = named
        self.setWindowTitle(named[0])
        self.setWindowModified(unsaved)
        self.read_only_label.setVisible(read_only)
        self.action_set.refresh()

    def on_screen(self) -> OnScreen:
        """What the spectrogram shows, for a picture of it."""
        return self.views.on_screen()

    def tell_failure(self, error: Exception) -> None:
        """Put a failure into words and show it."""
        self.tell(message_for(error, self.log_file, opened=self.session.clip is not None))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The key of the comparison, held for long, was only a look (no other key is let go so long after it)."""
        if not event.isAutoRepeat():
            self.session.mixer.end_peek()
        super().keyReleaseEvent(event)

    def reset_layout(self) -> None:
        """Every panel where it was at first."""
        self.restoreState(self._first_docks)
        self._kept_docks = ()
        self._show_page()

    def stop(self) -> None:
        """Close without asking (the system wants the program gone)."""
        self._asked = True
        self.close()

    # Following the session

    def _opened(self, clip: Clip) -> None:
        self.messages.clear()
        self._show_page()
        self.views.spectrogram.setFocus()

    def _show_page(self) -> None:
        clip = self.session.clip
        if clip is not None:
            self.prepare()
        self.pages.setCurrentIndex(0 if clip is None else 1)
        if self._work is not None:
            self._work.picture.show(False)
            self._keep_docks()
            self.panel_dock.setVisible(clip is not None)
            self.history_dock.setVisible(clip is not None)
            self._work.editing.palette.setVisible(clip is not None)
            self.video_dock.setVisible(clip is not None and clip.video is not None)
            # Only when all of it is laid out do sizes mean anything.
            QTimer.singleShot(0, self, self._size_docks)
        self.overlay.place()
        if clip is None:
            self.job_status.rest()
            self.welcome.show_state(self.settings.recent_files()[:5], demo() is not None)
        self.action_set.refresh()

    def _keep_docks(self) -> None:
        """Remember where the panels are while they are on screen."""
        if self.isVisible() and not self.panel_dock.isHidden() and self._docks_sized:
            self._kept_docks = docks_of(self, self._docks(), self._kept_docks)

    def _size_docks(self) -> None:
        """Give the panels the sizes they had."""
        if self._work is not None and not self.panel_dock.isHidden():
            size_docks(self, self._docks(), self._kept_docks)
            self._docks_sized = True

    def _show_device(self, note: EngineNote) -> None:
        self.device_label.setText(plain(note.device))
        self.device_label.setToolTip(tip(f"{note.device}\n{tr('Networks')}: {note.model}. {note.description}".strip()))
        self.beside_menus.settle()

    # Qt's own events

    def changeEvent(self, event: QEvent) -> None:
        """Maximised, or not any more: the panels keep their sizes, the middle gets the room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            QTimer.singleShot(0, self, self._size_docks)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rest is built once this has been given to the screen."""
        super().paintEvent(event)
        if self._work is None:
            QTimer.singleShot(0, self, self.prepare)

    def event(self, event: QEvent) -> bool:
        """Keys that the focused control needs itself do not become shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and keeps_key(event):
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and Shift+Tab follow the eye."""
        return step(self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that nobody took: where it belongs to an action that has nothing to act on, that is said."""
        if self._work is not None and self._work.picture.leave(event):
            return
        if reason := self.action_set.why_not(event):
            self.tell(Message(reason))
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome anywhere."""
        if _dropped_files(event):
            event.acceptProposedAction()
            self.welcome.drop_area.set_lit(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went away again."""
        self.welcome.drop_area.set_lit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first one."""
        self.welcome.drop_area.set_lit(False)
        if paths := _dropped_files(event):
            event.acceptProposedAction()
            self.commands.open_first(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask once if work or an export would be lost; remember the layout; end all work."""
        if not self._asked and not self.commands.projects.may_quit():
            event.ignore()
            return
        if self.session.clip is not None:
            self._keep_docks()
            self.settings.set(keys.DOCKS, self._kept_docks)
        self.settings.set(keys.GEOMETRY, geometry_of(self))
        # Work that cannot be interrupted (networks being read from a slow disk) is waited for: out of sight.
        self.hide()
        self.unfinished = self.session.shutdown(self.close_limit_s)
        event.accept()


def _dropped_files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
