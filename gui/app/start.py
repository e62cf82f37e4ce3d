"""The application around the window: settings, theme, what happens to unexpected errors, and the order of start-up.

torch is imported only after the window is on screen, in the gpu lane.
"""

import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from engine.errors import LanguageError
from engine.language import speak, system_language
from engine.version import edition
from gui.app.collector import Collector
from gui.app.opened_files import OpenedFiles
from gui.app.signals import StopSignals
from gui.look import settings as keys
from gui.look.icons import ICON_FOLDER
from gui.look.language import dress, language
from gui.look.settings import Settings, settings_path
from gui.look.spoken import install_roles
from gui.look.theme import ContrastChoice, Theme, ThemeChoice
from gui.session.recording.networks import Engine, NetworkEngine
from gui.session.session import Session
from gui.window.main_window import MainWindow

log = logging.getLogger(__name__)
NAME = "Soloist"
SHOWN_WITHIN_S = 2.0
CLOSE_WITHIN_S = 1.0
"""How long whoever closes the window waits at most for what cannot be interrupted."""


class UncaughtErrors(QObject):
    """Errors nobody caught, from any thread: logged, and shown in the window instead of ending the program."""

    happened = Signal(Exception)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = sys.excepthook, threading.excepthook

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def remove(self) -> None:
        """As it was before."""
        sys.excepthook, threading.excepthook = self._before

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Exception):
            self._before[0](kind, error, trace)
            return
        log.error("unexpected error", exc_info=(kind, error, trace))
        self.happened.emit(error)

    def _caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._caught(args.exc_type, args.exc_value, args.exc_traceback)


def make_application(arguments: list[str]) -> QApplication:
    """The QApplication, sharp at every scaling."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(arguments)
    app.setApplicationName(NAME)
    app.setOrganizationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName("soloist")
    app.setWindowIcon(QIcon(str(ICON_FOLDER / "soloist.svg")))
    return app


def choose_language(app: QApplication, asked: str | None, settings: Settings) -> None:
    """Speak the language that was asked for, else the one in the settings, else the system's. A catalogue that cannot
    be read is told in the log, and everything stays English."""
    own = settings.get(keys.LANGUAGE)
    name = asked or (own if own != "system" else system_language(QLocale.system().name()))
    try:
        chosen = language(name)
    except LanguageError as error:
        log.error("%s", error)
        return
    speak(chosen)
    dress(app, chosen)


def theme_choice(settings: Settings) -> ThemeChoice:
    """The remembered theme."""
    choice = settings.get(keys.THEME)
    return "light" if choice == "light" else "dark" if choice == "dark" else "system"


def contrast_choice(settings: Settings) -> ContrastChoice:
    """The remembered contrast."""
    choice = settings.get(keys.CONTRAST)
    return "usual" if choice == "usual" else "high" if choice == "high" else "system"


def build(app: QApplication, settings: Settings, engine: Engine, release: str = "", log_file: str = "") -> MainWindow:
    """The window with everything behind it, not shown yet."""
    install_roles()
    theme = Theme(app, theme_choice(settings), contrast_choice(settings))
    theme.set_motion("still" if settings.get(keys.MOTION) == "still" else "system")
    session = Session(engine, app)
    return MainWindow(session, settings, theme, release, log_file)


def after_first_paint(window: MainWindow, action: Callable[[], object]) -> None:
    """Do something once the window has really been drawn, or after `SHOWN_WITHIN_S` where nobody sees it (it starts
    minimised): what is done keeps the processor from drawing."""
    until = time.monotonic() + SHOWN_WITHIN_S

    def look() -> None:
        if window.isVisible() and not window.windowHandle().isExposed() and time.monotonic() < until:
            QTimer.singleShot(5, window, look)
        else:
            # It is drawn when it is exposed; what is drawn then reaches the screen before the next timer.
            QTimer.singleShot(0, window, action)

    QTimer.singleShot(0, window, look)


def sweep_when_closed(session: Session, collector: Collector) -> None:
    """Give memory back when a recording is closed, and again when the last of its work, which holds it, has ended."""
    working = False

    def closed() -> None:
        nonlocal working
        collector.sweep()
        working = not session.board.idle

    def ended() -> None:
        nonlocal working
        if working and session.board.idle:
            working = False
            collector.sweep()

    # Queued: once everybody has let go of it.
    session.closed.connect(closed, Qt.ConnectionType.QueuedConnection)
    session.board.ended.connect(ended, Qt.ConnectionType.QueuedConnection)


def run(paths: Sequence[Path] = (), demo: bool = False, log_file: str = "", asked_language: str | None = None) -> int:
    """Open the window, with the first of the recordings or the demo in it, and stay until it is closed. Returns the
    exit status."""
    app = make_application(sys.argv[:1])
    collector = Collector(app)
    collector.start()
    settings = Settings(settings_path())
    choose_language(app, asked_language, settings)
    unexpected = UncaughtErrors(app)
    window = build(app, settings, NetworkEngine(device=settings.get(keys.DEVICE)), edition(), log_file)
    window.close_limit_s = CLOSE_WITHIN_S
    unexpected.happened.connect(window.tell_failure, Qt.ConnectionType.QueuedConnection)
    unexpected.install()
    stop = StopSignals(app)
    stop.received.connect(window.stop)
    if sys.platform == "darwin":  # only there: a filter of every event costs
        OpenedFiles(app, window.commands.open_first)
    sweep_when_closed(window.session, collector)
    window.show()

    def begin() -> None:
        if paths or demo:
            window.prepare()
        if paths:
            window.commands.open_first(paths)
        elif demo:
            window.commands.open_demo()
        window.session.separation.warm_up()
        window.session.loading.tidy()
        window.session.project.recovery.look()

    after_first_paint(window, begin)
    try:
        status = app.exec()
        if window.unfinished:
            # The networks are still being read. All is kept and closed; only the interpreter cannot be taken down.
            logging.shutdown()
            os._exit(status)
        return status
    finally:
        stop.close()
        unexpected.remove()
        collector.stop()
