"""What the window's menu entries do beyond the session: file dialogs, demo, themes, sheets."""

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QColorDialog, QFileDialog

from engine.delivery.mixes import heard_words
from engine.demo import demo_card
from engine.errors import EngineError, ProjectError
from engine.instruments import PALETTE
from engine.language import tr, trn
from engine.text import plain
from engine.version import project_page
from gui.actions.action_set import ActionSet
from gui.actions.shortcut_sheet import ShortcutSheet
from gui.files.exchange_commands import ExchangeCommands
from gui.files.export_dialog import ExportDialog
from gui.files.full_scale_dialog import FullScaleDialog
from gui.files.messages import Message, Tone
from gui.files.project_commands import ProjectCommands
from gui.files.project_dialogs import open_filter
from gui.files.recent_files import is_project
from gui.files.shell import Shell
from gui.look import settings as keys
from gui.look.settings import Settings
from gui.look.theme import ContrastChoice, Theme, ThemeChoice
from gui.mixer.naming_dialogs import MergeDialog, RenameDialog
from gui.session.loading.sound import WINDOWS
from gui.session.recording.networks import EngineNote
from gui.session.saving.export_plan import Exported, ExportPlan
from gui.session.saving.stem_export import LoudExport
from gui.session.session import Session
from gui.window.about import AboutDialog
from gui.window.preferences import PreferencesDialog
from gui.window.report import report

if TYPE_CHECKING:
    from gui.window.editing_view import EditingView
    from gui.window.large_picture import LargePicture
    from gui.window.practice_view import PracticeView
    from gui.window.view_binding import ViewBinding

log = logging.getLogger(__name__)


def demo() -> tuple[Path, tuple[str, ...]] | None:
    """The duet in the box and its instruments, if it is there."""
    try:
        path, instruments = demo_card()
    except EngineError as error:
        log.info("%s", error)
        return None
    return path.resolve(), instruments or ()


class WholeShell(Shell, Protocol):
    """The window, as far as its own menu entries know it."""

    @property
    def views(self) -> "ViewBinding":
        """Spectrogram, picture and transport."""
        ...

    @property
    def editing(self) -> "EditingView":
        """What belongs to repairing the mask."""
        ...

    @property
    def practice(self) -> "PracticeView":
        """Beats, markers and practising."""
        ...

    @property
    def picture(self) -> "LargePicture | None":
        """Where the picture is, once there is room for one."""
        ...

    @property
    def action_set(self) -> ActionSet:
        """Every action with its keys."""
        ...

    @property
    def log_file(self) -> str:
        """Where the log is; empty where none is kept."""
        ...

    def open_add_list(self) -> None:
        """Offer the instruments that are not in the list."""
        ...

    def reset_layout(self) -> None:
        """Every panel where it was at first."""
        ...


class Commands(QObject):
    """Implements `gui.actions.table.Window`."""

    def __init__(self, session: Session, settings: Settings, theme: Theme, version: str, shell: WholeShell) -> None:
        super().__init__(shell.as_widget())
        self._session, self._settings, self._theme = session, settings, theme
        self._version = version
        self._shell = shell
        self._note: EngineNote | None = None
        self._left_out = ""
        self.projects = ProjectCommands(session, settings, shell)
        self.exchange = ExchangeCommands(session, settings, shell)
        session.engine_note.connect(self._remember_note)
        session.exported.connect(self._tell_exported)
        session.exporting.too_loud.connect(self._ask_full_scale)
        # Queued: what was told of the one before is cleared first.
        session.opened.connect(self._tell_left_out, Qt.ConnectionType.QueuedConnection)

    def open_file(self) -> None:
        """Ask for a file and open it."""
        folder = self._settings.get(keys.LAST_FOLDER) or str(Path.home())
        title = tr("Open a video, a sound file or a project")
        name, _ = QFileDialog.getOpenFileName(self._shell.as_widget(), title, folder, open_filter())
        if name:
            self.open(Path(name))

    def open_first(self, paths: Sequence[Path]) -> None:
        """Open the first of the files that were handed over together, and say what becomes of the others."""
        self.open(paths[0])
        if more := [plain(path.name) for path in paths[1:]]:
            self._left_out = tr("One recording is open at a time: “{name}” was left out.", name=more[0])
            if len(more) > 1:
                self._left_out = trn(
                    "One recording is open at a time: “{name}” and 1 more were left out.",
                    "One recording is open at a time: “{name}” and {n} more were left out.",
                    len(more) - 1,
                    name=more[0],
                )

    def open(self, path: Path) -> None:
        """Open a recording or a project; the demo's instruments are known."""
        self._left_out = ""
        found = demo()
        if found is not None and path.resolve() == found[0]:
            self.open_demo()
            return
        self._settings.set(keys.LAST_FOLDER, str(path.parent))
        opener = self._session.project.opening.open if is_project(path) else self._session.open
        self.projects.leave_then(lambda: opener(path))

    def _tell_left_out(self) -> None:
        text, self._left_out = self._left_out, ""
        if text:
            self._shell.tell(Message(text))

    def open_track(self, number: int) -> None:
        """Open the recording again with another of its sound tracks: another recording, as far as the work goes."""
        clip = self._session.clip
        if clip is not None:
            self.projects.leave_then(lambda: self._session.open(clip.path, track=number))

    def open_demo(self) -> None:
        """Open the duet in the box."""
        found = demo()
        if found is None:
            self._shell.tell(Message(tr("The demo is not in this copy of Soloist."), "warning"))
        else:
            self.projects.leave_then(lambda: self._session.open(*found))

    def close_clip(self) -> None:
        """Close the recording, after the one question where there is unsaved work."""
        self.projects.leave_then(self._session.close)

    def export(self) -> None:
        """Ask what to export where."""
        session = self._session
        if session.clip is None or not session.instruments:
            return
        dialog = ExportDialog(
            session.clip, session.instruments, self._export_note(), self._settings, self._shell.as_widget(),
            session.selected_span, session.selected, heard_words(session.mixer.written.weights(session.instruments)),
            session.roster,
        )  # fmt: skip
        dialog.accepted_plan.connect(self._export)
        dialog.what.measure_wanted.connect(lambda: self._measure(dialog))
        measured = session.exporting.measured.connect(dialog.show_loudness)
        dialog.finished.connect(lambda: session.exporting.measured.disconnect(measured))
        dialog.finished.connect(session.exporting.stop_measuring)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _measure(self, dialog: ExportDialog) -> None:
        session = self._session
        if session.current is not None:
            weights = session.mixer.written.weights(session.instruments)
            session.exporting.measure(session.current, dialog.what.chosen_passage, weights)

    def _export_note(self) -> str:
        separation = self._session.separation
        if separation.running:
            return tr("The recording is still being separated. The export begins by itself when that is done.")
        if not separation.complete:
            return tr("The separation was stopped: what it did not reach goes to Other.")
        return ""

    def _export(self, plan: ExportPlan) -> None:
        self._session.export(plan)
        if self._session.exporting.waiting:
            self._shell.tell(Message(tr("The export begins as soon as the recording is separated.")))

    def _ask_full_scale(self, loud: LoudExport) -> None:
        dialog = FullScaleDialog(loud, self._shell.as_widget())
        dialog.answered.connect(lambda plan: self._session.exporting.answer(loud, plan))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell_exported(self, done: Exported) -> None:
        count = done.files[0].name if len(done.files) == 1 else trn("one file", "{n} files", len(done.files))
        lowered = tr(", lowered by {lowered_db:.1f} dB", lowered_db=done.lowered_db) if done.lowered_db else ""
        text = tr("Exported {count} to {folder}{lowered}.", count=count, folder=done.folder, lowered=lowered)
        if done.clipped:
            text += " " + trn(
                "One sample above full scale was cut off.", "{n:,} samples above full scale were cut off.", done.clipped
            )
        url = QUrl.fromLocalFile(str(done.folder))
        tone: Tone = "warning" if done.clipped else "success"
        self._shell.tell(Message(text, tone, tr("Show folder"), lambda: QDesktopServices.openUrl(url)))

    def add_instrument(self) -> None:
        """Open the list of those that can be added."""
        self._shell.open_add_list()

    def rename_instrument(self) -> None:
        """Ask what the chosen instrument is called."""
        session, who = self._session, self._session.selected
        if who is None or who not in session.rows[:-1]:
            return
        dialog = RenameDialog(session.roster.name(who), self._shell.as_widget())
        dialog.named.connect(lambda name: session.own.rename(who, name))
        dialog.open()

    def recolour_instrument(self) -> None:
        """Ask for the chosen instrument's colour."""
        session, who = self._session, self._session.selected
        if who is None or who not in session.rows[:-1]:
            return
        dialog = QColorDialog(QColor(session.roster.of(who).colour), self._shell.as_widget())
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        for place, colour in enumerate(PALETTE):
            QColorDialog.setCustomColor(place, QColor(colour)) if place < QColorDialog.customCount() else None
        dialog.colorSelected.connect(lambda colour: session.own.recolour(who, colour.name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def merge_instrument(self) -> None:
        """Ask into which other one the chosen instrument goes."""
        session, who = self._session, self._session.selected
        others = [(i, session.roster.name(i)) for i in session.instruments if i != who]
        if who is None or who not in session.instruments or not others:
            self._shell.tell_briefly(tr("There is no other instrument that it could be merged into."))
            return
        dialog = MergeDialog(session.roster.name(who), others, self._shell.as_widget())
        dialog.chosen.connect(lambda into: session.own.merge(who, into))
        dialog.open()

    def forget_kept(self) -> None:
        """Remove all separations that are kept for the next time."""
        freed = self._session.separation.keeping.clear()
        self._shell.tell_briefly(
            tr("Removed what was kept of earlier separations ({freed:.0f} MB).", freed=freed / 1000000.0)
        )

    def play_here(self) -> None:
        """Play from where the pointer is over the spectrogram, or was right-clicked; else from the playhead."""
        views, playback = self._shell.views, self._session.playback
        pointer = views.spectrogram.state.pointer
        where, views.pointed_at = views.pointed_at, None
        if where is None and pointer is not None:
            where = pointer[0]
        if where is not None:
            playback.seek(where)
        if not playback.playing:
            playback.play()

    def why_here(self) -> None:
        """Say what is kept of the cell under the pointer: networks, teaching, hand, ear and eye."""
        from engine.why import Cell, why

        session, pointer = self._session, self._shell.views.spectrogram.state.pointer
        clip, mask = session.current, session.segmentation
        if clip is None or mask is None or pointer is None:
            session.noted.emit(tr("Point at a place of the mask first."))
            return
        try:
            cell = Cell.at(mask.grid, pointer[0], mask.grid.hertz_at(pointer[1]))
        except ProjectError as error:
            session.noted.emit(str(error))
            return
        session.noted.emit(why(mask, clip.track, cell).sentence(session.roster.name))

    def say_here(self) -> None:
        """Say where one is, what is selected and whose it is."""
        self._session.noted.emit(self._shell.editing.spoken.here())

    def show_manual(self) -> None:
        """The manual, from the disk: in the browser, or in a window of its own."""
        from gui.window.manual import ManualDialog, open_built, source_there

        if open_built():
            return
        if not source_there():
            self._shell.tell(Message(tr("The manual is not in this copy of Soloist."), "warning"))
            return
        dialog = ManualDialog(self._shell.as_widget())
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def look_for_newer(self) -> None:
        """The project's page, in the browser: nothing is asked or fetched from here."""
        page = project_page()
        if not page:
            said = tr("This is Soloist {version}. This copy names no page to look at; ask where you got it.",
                      version=self._version)  # fmt: skip
            self._shell.tell(Message(said))
        elif not QDesktopServices.openUrl(QUrl(page)):
            self._shell.tell(Message(tr("Newer versions are told of at {page}", page=page)))

    def quit(self) -> None:
        """Leave."""
        self._shell.close()

    def fit(self) -> None:
        """Show the whole recording."""
        self._shell.views.spectrogram.fit()

    def zoom(self, factor: float) -> None:
        """Show `factor` times as much time, around the playhead."""
        state = self._shell.views.spectrogram.state
        on_screen = state.span.start <= state.playhead <= state.span.stop
        state.zoom_time(factor, state.playhead if on_screen else (state.span.start + state.span.stop) / 2)

    def zoom_bands(self, factor: float) -> None:
        """Show `factor` times as many octaves, around the middle."""
        state = self._shell.views.spectrogram.state
        state.zoom_bands(factor, (state.span.low + state.span.high) / 2)

    def show_full_screen(self, on: bool) -> None:
        """The window over the whole screen, or as it was."""
        window, whole = self._shell.as_widget(), Qt.WindowState.WindowFullScreen
        window.setWindowState(window.windowState() | whole if on else window.windowState() & ~whole)

    def full_screen(self) -> bool:
        """Whether it covers the screen."""
        return self._shell.as_widget().isFullScreen()

    def show_large_picture(self) -> None:
        """The picture in the place of the spectrogram, or back."""
        if (picture := self._shell.picture) is not None:
            picture.show(not picture.on)

    def large_picture(self) -> bool:
        """Whether the picture is there."""
        return self._shell.picture is not None and self._shell.picture.on

    def show_mask(self, on: bool) -> None:
        """The mask, or the bare spectrogram."""
        self._shell.views.show_mask(on)

    def mask_shown(self) -> bool:
        """Whether the mask is shown."""
        return self._settings.get(keys.MASK_VISIBLE)

    def hear_here(self, on: bool) -> None:
        """What sounds at the pointer in the picture, or the mix."""
        self._shell.views.heat.listen(on)

    def hears_here(self) -> bool:
        """Whether the picture is listened to."""
        return self._shell.picture is not None and self._shell.views.heat.listening

    def show_practice(self, on: bool) -> None:
        """The row for practising, or not."""
        self._shell.practice.show_bar(on)

    def practises(self) -> bool:
        """Whether the row for practising is shown."""
        return self._settings.get(keys.PRACTICE_VISIBLE)

    def show_preferences(self) -> None:
        """Everything that is remembered, in one place."""
        dialog = PreferencesDialog(self._settings, self._shell.as_widget())
        dialog.theme_chosen.connect(self.set_theme)
        dialog.contrast_chosen.connect(self.set_contrast)
        dialog.motion_chosen.connect(self._theme.set_motion)
        dialog.ground_chosen.connect(self._shell.views.spectrogram.set_ground)
        dialog.style_chosen.connect(self._shell.views.spectrogram.set_style)
        dialog.resolution_chosen.connect(lambda name: self._session.loading.set_window(WINDOWS[name]))
        dialog.opacity_chosen.connect(self._shell.views.transport.set_opacity)
        dialog.click_chosen.connect(self._session.practice.set_click_db)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def set_theme(self, choice: ThemeChoice) -> None:
        """Follow the system, or insist; remembered."""
        self._settings.set(keys.THEME, choice)
        self._theme.set_choice(choice)

    def set_contrast(self, contrast: ContrastChoice) -> None:
        """High contrast, the usual one, or as the system has it; remembered."""
        self._settings.set(keys.CONTRAST, contrast)
        self._theme.set_contrast(contrast)

    def high_contrast(self) -> bool:
        """Whether contrast is high now."""
        return self._theme.sharp

    def theme_choice(self) -> ThemeChoice:
        """What was chosen."""
        return self._theme.choice

    def reset_layout(self) -> None:
        """Every panel where it was at first."""
        self._shell.reset_layout()

    def show_shortcuts(self) -> None:
        """The `?` palette."""
        sheet = ShortcutSheet(self._shell.action_set, self._shell.as_widget())
        sheet.finished.connect(sheet.deleteLater)
        sheet.show()
        # It is typed into: not every window manager hands the keys to a new window.
        sheet.activateWindow()

    def copy_report(self) -> None:
        """What a person who mends Soloist asks first, to the clipboard."""
        log = Path(self._shell.log_file) if self._shell.log_file else None
        QGuiApplication.clipboard().setText(report(self._version, self._note, self._session.clip, log))
        text = tr("The report is copied; paste it where you tell of the fault. No names of files are in it.")
        self._shell.tell(Message(text, "success"))

    def show_about(self) -> None:
        """Versions and networks."""
        dialog = AboutDialog(self._version, self._note, self._shell.as_widget())
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def _remember_note(self, note: EngineNote) -> None:
        self._note = note
