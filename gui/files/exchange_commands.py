"""Mask and notes to other programs and stems from them: the dialogs around the session's `mask_export`, `written_notes`
and `stems`."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from engine.delivery.notes import pitched
from engine.demo import DEMO
from engine.errors import EngineError
from engine.language import tr, trn
from engine.project.mask_picture import Look
from engine.project.mending import SUFFIX
from engine.region import Box
from engine.roster import is_known
from engine.separators.descriptions import find_separators, separator_folder
from gui.files.mask_export_dialog import MaskExportChoice, MaskExportDialog
from gui.files.messages import Message, message_for
from gui.files.notes_dialog import NotesChoice, NotesDialog
from gui.files.separate_with_dialog import SeparateWithDialog
from gui.files.shell import Shell
from gui.files.stem_import_dialog import StemImportDialog
from gui.look import settings as keys
from gui.look.settings import Settings
from gui.session.recording.open_clip import OpenClip
from gui.session.saving.mask_export import MaskExported, MaskExportPlan, PictureFormat
from gui.session.saving.notes_export import NotesExported
from gui.session.saving.shared_repairs import FoundRepairs
from gui.session.saving.stem_import import Checked
from gui.session.session import Session
from gui.spectrogram.colours import ground_colours, instrument_colours


def repairs_filter() -> str:
    """Files of repairs, for a dialog."""
    return tr("Repairs ({patterns});;All files (*)", patterns=f"*{SUFFIX}")


LEARNT = ".safetensors"


def learnt_filter() -> str:
    """Files of tuned weights, for a dialog."""
    return tr("What networks learnt ({patterns});;All files (*)", patterns=f"*{LEARNT}")


class ExchangeCommands(QObject):
    """File > Export notes, Export mask, Import stems, Save repairs and Take repairs; what was learnt, kept and used."""

    def __init__(self, session: Session, settings: Settings, shell: Shell) -> None:
        super().__init__(shell.as_widget())
        self._session, self._settings, self._shell = session, settings, shell
        self._stems: StemImportDialog | None = None
        session.project.mask_export.finished.connect(self._tell_exported)
        session.written_notes.finished.connect(self._tell_notes)
        session.stems.checked.connect(self._stems_checked)
        session.stems.failed.connect(self._stems_failed)
        session.stems.taken.connect(self._stems_taken)
        session.repairs.saved.connect(self._tell_saved)
        session.repairs.taken.connect(self._tell_taken)
        session.repairs.failed.connect(lambda error: shell.tell(message_for(error)))
        session.closed.connect(self._forget)

    def export_mask(self) -> None:
        """Ask which format and where."""
        clip = self._session.current
        if clip is None or clip.segmentation is None:
            return
        span = self._shell.on_screen().span
        running = self._session.separation.running
        note = tr("The recording is still being separated; what is missing counts as other.") if running else ""
        dialog = MaskExportDialog(
            clip.clip.path.stem, self._folder(), (span.start, span.stop), note, self._shell.as_widget()
        )
        dialog.chosen.connect(self._export)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_notes(self, instrument_id: str | None = None) -> None:
        """Ask whose notes are written where to; `instrument_id`: only this one is ticked at first."""
        clip = self._session.current
        if clip is None or clip.segmentation is None:
            return
        roster = clip.project.roster
        offered = {name: roster.name(name) for name in pitched(clip.instruments, roster)}
        who = tuple(offered) if instrument_id is None else (instrument_id,)
        if not set(who) & set(offered):
            name = "" if instrument_id is None else roster.name(who[0])
            text = (
                tr("{name} has no pitches to write down.", name=name)
                if name
                else tr("None of these instruments has pitches to write down.")
            )
            self._shell.tell(Message(text))
            return
        running = self._session.separation.running
        note = tr("The recording is still being separated; what is missing has no notes.") if running else ""
        beats = clip.project.marks.beats
        dialog = NotesDialog(offered, who, self._folder(), beats, note, self._shell.as_widget())
        dialog.chosen.connect(self._write_notes)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write_notes(self, choice: NotesChoice) -> None:
        clip = self._session.current
        if clip is not None:
            self._settings.set(keys.EXPORT_FOLDER, str(choice.folder))
            self._session.written_notes.start(clip, choice.request(clip.project.marks.beats, clip.project.roster))

    def _tell_notes(self, done: NotesExported) -> None:
        folder = done.files[0].parent
        url = QUrl.fromLocalFile(str(folder))
        count = trn("one note", "{n:,} notes", done.notes)
        text = tr(
            "Wrote {count} to {folder}, {doubtful:,} of them marked as doubtful.",
            count=count,
            folder=folder,
            doubtful=done.doubtful,
        )
        self._shell.tell(Message(text, "success", tr("Show folder"), lambda: QDesktopServices.openUrl(url)))

    def import_stems(self) -> None:
        """Ask for the files, and which instrument each is."""
        clip = self._session.current
        if clip is None or self._stems is not None:
            return
        roster = clip.project.roster
        own = [(i, roster.name(i)) for i in clip.listed if not is_known(i)]
        keeps = clip.segmentation is not None and bool(clip.instruments)
        dialog = self._stems = StemImportDialog(
            clip.clip.path.name, self._folder(), self._shell.as_widget(), own, keeps
        )
        dialog.check_wanted.connect(lambda paths: self._session.stems.check(clip, paths))
        dialog.import_wanted.connect(lambda chosen: self._take_stems(clip, dialog))
        dialog.finished.connect(self._forget)
        dialog.open()

    def _take_stems(self, clip: OpenClip, dialog: StemImportDialog) -> None:
        try:
            chosen, roster = dialog.named(clip.project.roster, clip.listed)
        except EngineError as error:
            dialog.tell(str(error))
            return
        self._session.stems.take(clip, chosen, roster, dialog.keep.isChecked())

    def separate_with(self) -> None:
        """Ask which other program separates, and whose share counts."""
        clip = self._session.current
        if clip is None:
            return
        found, wrong = find_separators()
        dialog = SeparateWithDialog(
            found, wrong, separator_folder(), clip.instruments, clip.project.roster, self._shell.as_widget()
        )
        dialog.chosen.connect(lambda wanted: self._session.others.start(clip, wanted.separator, wanted.choice))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_repairs(self) -> None:
        """Ask where to, and write them."""
        clip = self._session.current
        if clip is None or clip.segmentation is None:
            return
        suggested = str(self._folder() / f"{clip.clip.path.stem}{SUFFIX}")
        parent = self._shell.as_widget()
        name, _ = QFileDialog.getSaveFileName(parent, tr("Save repairs for others"), suggested, repairs_filter())
        if name:
            # The dialog asked about a file that is there, but not about the one with the suffix.
            path = Path(name)
            whole = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
            self._settings.set(keys.EXPORT_FOLDER, str(whole.parent))
            self._session.repairs.save(clip, whole, overwrite=whole == path)

    def take_repairs(self) -> None:
        """Ask which, and take them over if they are this recording's."""
        clip = self._session.current
        if clip is None:
            return
        parent = self._shell.as_widget()
        name, _ = QFileDialog.getOpenFileName(
            parent, tr("Take repairs of others"), str(self._folder()), repairs_filter()
        )
        if name:
            self._session.repairs.take(clip, Path(name))

    def keep_learnt(self) -> None:
        """Ask where to, and write the tuned weights."""
        clip = self._session.current
        if clip is None:
            return
        if not clip.project.tuned:
            self._shell.tell(Message(tr("Nothing was learnt on this recording yet: teach it, and take it over.")))
            return
        suggested = str(self._folder() / tr("My {name}.safetensors", name=clip.clip.path.stem))
        name, _ = QFileDialog.getSaveFileName(
            self._shell.as_widget(), tr("Save what was learnt"), suggested, learnt_filter()
        )
        if name:
            path = Path(name)
            whole = path if path.suffix == LEARNT else path.with_name(path.name + LEARNT)
            self._settings.set(keys.EXPORT_FOLDER, str(whole.parent))
            try:
                self._session.teaching.keep(whole, overwrite=whole == path)
            except EngineError as error:
                self._shell.tell(message_for(error))
                return
            text = tr("Saved what was learnt to {path}: open it on another recording of these players.", path=whole)
            self._shell.tell(Message(text, "success"))

    def use_learnt(self) -> None:
        """Ask which, and separate with it: what comes of it is proposed."""
        if self._session.current is None:
            return
        name, _ = QFileDialog.getOpenFileName(
            self._shell.as_widget(), tr("Use what was learnt elsewhere"), str(self._folder()), learnt_filter()
        )
        if name:
            self._session.teaching.use(Path(name))

    def _tell_saved(self, path: Path) -> None:
        url = QUrl.fromLocalFile(str(path.parent))
        text = tr(
            "Saved the repairs to {path}: whoever has this recording can take them over. No sound is in it.", path=path
        )
        self._shell.tell(Message(text, "success", tr("Show folder"), lambda: QDesktopServices.openUrl(url)))

    def _tell_taken(self, found: FoundRepairs) -> None:
        self._shell.tell(Message(f"{tr('The repairs are the mask now.')} {found.text}".strip(), "success"))

    def _folder(self) -> Path:
        clip = self._session.clip
        last = self._settings.get(keys.EXPORT_FOLDER)
        if last and Path(last).is_dir():
            return Path(last)
        return Path.home() if clip is None or clip.path.parent == DEMO.resolve() else clip.path.parent

    def _export(self, choice: MaskExportChoice) -> None:
        clip = self._session.current
        if clip is None:
            return
        self._settings.set(keys.EXPORT_FOLDER, str(choice.path.parent))
        picture = self._picture(choice.on_screen) if choice.format == "png" else None
        plan = MaskExportPlan(choice.format, choice.path, choice.overwrite, picture)
        self._session.project.mask_export.start(clip, plan)

    def _picture(self, on_screen: bool) -> PictureFormat:
        """The mask as the window shows it."""
        session, shown = self._session, self._shell.on_screen()
        clip = session.current
        assert clip is not None
        look = Look(
            ground_colours(),
            {name: instrument_colours(colour) for name, colour in clip.colours.items()},
            shown.mask_opacity,
            session.mixer.heard(session.instruments),
        )
        if not on_screen:
            return PictureFormat(look)
        span, grid = shown.span, clip.grid
        first, stop = round(grid.column_at(span.start)), round(grid.column_at(span.stop)) + 1
        box = Box(first, stop, round(span.low), round(span.high) + 1).clipped(grid)
        return PictureFormat(look, box, (shown.width, shown.height))

    def _tell_exported(self, done: MaskExported) -> None:
        url = QUrl.fromLocalFile(str(done.path.parent))
        text = tr("Exported the mask to {path}: {said}.", path=done.path, said=done.text)
        self._shell.tell(Message(text, "success", tr("Show folder"), lambda: QDesktopServices.openUrl(url)))

    def _stems_checked(self, checked: Checked) -> None:
        if self._stems is not None:
            self._stems.approve(checked.alignment.text)

    def _stems_failed(self, error: Exception) -> None:
        if self._stems is not None and isinstance(error, EngineError):
            self._stems.tell(str(error))
        else:
            self._shell.tell(message_for(error))
            self._forget()

    def _stems_taken(self) -> None:
        if self._stems is not None:
            note = self._stems.note.text()
            self._shell.tell(Message(f"{tr('The stems are in the mask now.')} {note}".strip(), "success"))
        self._forget()

    def _forget(self) -> None:
        dialog, self._stems = self._stems, None
        if dialog is not None:
            self._session.stems.forget()
            dialog.close()
            dialog.deleteLater()
