"""What the window does about projects: saving, the one question before leaving, finding recordings, recovered work."""

import datetime
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from engine.demo import DEMO
from engine.language import tr
from engine.media.probe import Clip
from engine.project.recovery import Recoverable
from gui.files.messages import Message
from gui.files.project_dialogs import (
    RelinkDialog,
    UnsavedChoice,
    ask_before_leaving,
    ask_project_path,
    confirm_throw_away,
)
from gui.files.recent_files import PROJECT_SUFFIX
from gui.files.recovery_bar import Offer
from gui.files.shell import Shell
from gui.look import settings as keys
from gui.look.settings import Settings
from gui.session.saving.opening import MediaWanted
from gui.session.saving.project import ProjectController
from gui.session.saving.recovery import offer_text
from gui.session.session import Session
from gui.work.jobs import Kind


class ProjectCommands(QObject):
    """Dialogs around `session.project`, and its name, modified mark and read-only mark in the window."""

    def __init__(self, session: Session, settings: Settings, shell: Shell) -> None:
        super().__init__(shell.as_widget())
        self._session, self._settings, self._shell = session, settings, shell
        self._project = session.project
        self._then: Callable[[], object] | None = None
        self._relink: RelinkDialog | None = None
        project = self._project
        project.changed.connect(self.refresh)
        project.attached.connect(self._attached)
        project.saved.connect(self._saved)
        project.save_ended.connect(self._save_ended)
        project.opening.media_wanted.connect(self._ask_for_media)
        project.opening.compared.connect(self._media_compared)
        project.opening.settled.connect(self._media_settled)
        project.opened_read_only.connect(self._tell_read_only)
        project.recovery.found.connect(self._offer)

    # Saving

    def save(self) -> None:
        """Save where it was saved before; ask where, the first time."""
        self._save(None)

    def save_as(self) -> None:
        """Save under another name."""
        self._save_as(None)

    def _save(self, then: Callable[[], object] | None) -> None:
        if self._project.path is None or self._project.read_only:
            self._save_as(then)
        else:
            self._then = then
            self._project.save()

    def _save_as(self, then: Callable[[], object] | None) -> None:
        clip = self._session.clip
        if clip is None:
            return
        path = ask_project_path(self._shell.as_widget(), suggested_path(self._project, clip))
        if path is not None:
            self._then = then
            self._settings.set(keys.LAST_FOLDER, str(path.parent))
            self._project.save_as(path)

    def _saved(self, path: Path) -> None:
        self._settings.add_recent(path)
        self._shell.tell_briefly(tr("Saved {name}.", name=path.name))

    def _save_ended(self, good: bool) -> None:
        then, self._then = self._then, None
        if good and then is not None:
            then()

    # Leaving

    def leave_then(self, go: Callable[[], object]) -> None:
        """Do something that closes the recording, after the one question where there is unsaved work."""
        unsaved, waiting, separated = self._project.unsaved, self._session.exporting.waiting, self._separated()
        if not unsaved and not waiting and separated is None:
            go()
            return
        answer = ask_before_leaving(self._shell.as_widget(), self._project.name, unsaved, waiting, separated)
        if answer is UnsavedChoice.SAVE:
            self._save(go)
        elif answer is UnsavedChoice.DISCARD:
            self._project.give_up()
            go()

    def may_quit(self) -> bool:
        """Whether the window may close now. After "Save" it closes by itself once that has succeeded."""
        exporting = self._session.exporting.waiting or any(
            job.kind is Kind.EXPORT for job in self._session.board.running()
        )
        if self._project.saving and not exporting:
            self._then = self._shell.close
            self._shell.tell(Message(tr("The window closes as soon as the project is saved.")))
            return False
        unsaved, separated = self._project.unsaved, self._separated()
        if not unsaved and not exporting and separated is None:
            return True
        answer = ask_before_leaving(self._shell.as_widget(), self._project.name, unsaved, exporting, separated)
        if answer is UnsavedChoice.SAVE:
            self._save(self._quit)
        elif answer is UnsavedChoice.DISCARD:
            self._project.give_up()
        return answer is UnsavedChoice.DISCARD

    def _separated(self) -> float | None:
        """How far a separation under way is, once it has anything to show."""
        separation = self._session.separation
        return separation.done if separation.running and 0 < separation.done < 1 else None

    def _quit(self) -> None:
        """Saved as asked; only what was changed since is worth another question."""
        if self._project.unsaved:
            self._shell.close()
        else:
            self._shell.stop()

    # Opening

    def _attached(self) -> None:
        """Something was opened: it is offered again later."""
        clip = self._session.clip
        if self._project.path is not None:
            self._settings.add_recent(self._project.path)
        elif clip is not None and clip.path.parent != DEMO.resolve():
            self._settings.add_recent(clip.path)

    def _tell_read_only(self, text: str) -> None:
        self._shell.tell(Message(text, "warning", tr("Save as…"), self.save_as))

    def _ask_for_media(self, wanted: MediaWanted) -> None:
        opening = self._project.opening
        dialog = self._relink = RelinkDialog(wanted.recording, wanted.text, self._shell.as_widget())
        dialog.tell("", wanted.may_insist)
        dialog.chosen.connect(opening.compare)
        dialog.insisted.connect(opening.insist)
        dialog.rejected.connect(self._media_given_up)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _media_compared(self, problem: str, may_insist: bool) -> None:
        if self._relink is not None:
            self._relink.tell(problem, may_insist)

    def _media_settled(self) -> None:
        dialog, self._relink = self._relink, None
        if dialog is not None and dialog.isVisible():
            dialog.accept()

    def _media_given_up(self) -> None:
        self._relink = None
        self._project.opening.give_up()
        # Recovered work without its recording waits on.
        self._project.recovery.look()

    # Recovery

    def _offer(self, found: Sequence[Recoverable]) -> None:
        now = datetime.datetime.now()
        offers = [
            Offer(item.name, offer_text(item, now), partial(self._recover, item), partial(self._throw_away, item))
            for item in found
        ]
        self._shell.recovery_bar.set_offers(offers)

    def _recover(self, item: Recoverable) -> None:
        def go() -> None:
            self._shell.recovery_bar.take_away(item.name)
            self._project.recovery.recover(item)

        self.leave_then(go)

    def _throw_away(self, item: Recoverable) -> None:
        if confirm_throw_away(self._shell.as_widget(), item.name):
            self._project.recovery.discard(item)

    # The window

    def refresh(self) -> None:
        """Name, modified mark and read-only mark."""
        project = self._project
        self._shell.show_name(project.name, project.unsaved, project.read_only)


def suggested_path(project: ProjectController, clip: Clip) -> Path:
    """Where to save, to begin with: where it is, beside a project that may not be written, else beside the recording
    (the demo's folder is not the person's)."""
    if project.path is not None:
        path = project.path
        return path.with_name(f"{path.stem} (copy){PROJECT_SUFFIX}") if project.read_only else path
    folder = Path.home() if clip.path.parent == DEMO.resolve() else clip.path.parent
    return folder / f"{clip.path.stem}{PROJECT_SUFFIX}"
