"""The table of actions brought to life: QActions with a person's own keys, menus, toolbar, and their state."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QToolBar,
    QToolButton,
    QWidget,
)

from engine.language import mark, tr
from gui.actions.table import ACTIONS, MENUS, TOOLBAR, ActionSpec, Needs, Targets, plain_text
from gui.look.action_button import follow
from gui.look.controls import wants_key
from gui.look.settings import Settings
from gui.look.theme import bind_icon
from gui.look.words import tip
from gui.session.editing.edits import CHOOSE_FIRST, EditController

OBSTACLES: dict[Needs, str] = {
    "picture": mark("This recording has no picture."),
    "mask": mark("No instrument is known yet."),
    "chosen": CHOOSE_FIRST,
    "listed": CHOOSE_FIRST,
    "work": mark("Nothing is under way that could be stopped."),
    "selection": mark("Nothing is selected: take a tool at the left, and draw on the spectrogram."),
    "proposal": mark("Nothing is proposed: N goes where a gesture is worth most, Ctrl+M to notes like the last one."),
    "undo": mark("There is nothing to undo."),
    "redo": mark("There is nothing to do again."),
    "sound": mark("The sound is still being read."),
    "mixed": mark("The mix was not changed."),
    "project": mark("There is nothing to save yet."),
    "save": mark("There is nothing to save yet."),
}
"""What to say when an action has nothing to act on."""
NO_OBJECT = mark("There is nothing that this could act on now.")
LONGEST = 48
"""Letters of an item of the history that Undo and Redo show."""


class ActionSet(QObject):
    """All actions of one window."""

    def __init__(self, targets: Targets, settings: Settings, window: QMainWindow) -> None:
        super().__init__(window)
        self._targets = targets
        self._settings = settings
        self.specs: dict[str, ActionSpec] = {spec.id: spec for spec in ACTIONS}
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        for spec in ACTIONS:
            action = self.actions[spec.id] = self._build(spec)
            # A shortcut works while its action belongs to the window, also where no menu shows it.
            window.addAction(action)

    def _build(self, spec: ActionSpec) -> QAction:
        action = QAction(spec.shown, self)
        action.setIconText(plain_text(spec))
        action.setObjectName(spec.id)
        action.setCheckable(spec.checked is not None)
        # Held, a switch must not flicker.
        action.setAutoRepeat(spec.checked is None)
        action.setStatusTip(spec.told)
        if spec.icon:
            bind_icon(action, spec.icon)
            action.setIconVisibleInMenu(False)
        if spec.id == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        action.triggered.connect(_runner(spec, self._targets, self.refresh))
        self._give_keys(spec, action)
        return action

    def _give_keys(self, spec: ActionSpec, action: QAction) -> None:
        action.setShortcuts(self.keys(spec.id))
        self._explain(spec, action)

    def _explain(self, spec: ActionSpec, action: QAction, obstacle: str = "") -> None:
        """What it does, its key, and why it cannot be done now, if so."""
        keys = action.shortcuts()
        shown = f" ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})" if keys else ""
        said = f"{spec.told or plain_text(spec)}{shown}"
        action.setToolTip(f"{said}\n{obstacle}" if obstacle else said)

    def keys(self, action_id: str) -> list[QKeySequence]:
        """The keys in force for an action: a person's own, else the table's."""
        own = self._settings.shortcut(action_id)
        words = self.specs[action_id].keys if own is None else tuple(k for k in own.split(" ; ") if k)
        return [QKeySequence(word, QKeySequence.SequenceFormat.PortableText) for word in words]

    def rebind(self, action_id: str, keys: Iterable[QKeySequence] | None) -> list[str]:
        """Choose an action's keys (None: the table's again). Keys are taken from any other action that had them;
        returns the ids of those."""
        portable = QKeySequence.SequenceFormat.PortableText
        own = None if keys is None else " ; ".join(k.toString(portable) for k in keys if not k.isEmpty())
        self._settings.set_shortcut(action_id, own)
        mine = {k.toString(portable) for k in self.keys(action_id)}
        robbed = []
        for other in self.specs:
            theirs = [k.toString(portable) for k in self.keys(other)]
            if other != action_id and mine.intersection(theirs):
                self._settings.set_shortcut(other, " ; ".join(k for k in theirs if k not in mine))
                robbed.append(other)
        for changed in (action_id, *robbed):
            self._give_keys(self.specs[changed], self.actions[changed])
        return robbed

    def fill_menus(self, bar: QMenuBar, recent: QMenu) -> None:
        """Build the menus from the table; `recent` goes below "Open"."""
        menus = self.menus = {name: bar.addMenu(f"&{tr(name)}") for name in MENUS}
        for spec in ACTIONS:
            if not spec.in_menu:
                continue
            top, _, sub = spec.menu.partition("/")
            if sub and spec.menu not in menus:
                menus[spec.menu] = menus[top].addMenu(f"&{tr(sub)}")
            menu = menus[spec.menu]
            if spec.separated:
                menu.addSeparator()
            menu.addAction(self.actions[spec.id])
            if spec.id == "open":
                menu.addMenu(recent)

    def fill_toolbar(self, bar: QToolBar, ids: Iterable[str] = TOOLBAR) -> None:
        """Build a toolbar from the table."""
        for action_id in ids:
            if action_id == "|":
                bar.addSeparator()
                continue
            if action_id == ">":
                room = QWidget()
                room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
                bar.addWidget(room)
                continue
            bar.addAction(self.actions[action_id])
            button = bar.widgetForAction(self.actions[action_id])
            button.setAccessibleName(plain_text(self.specs[action_id]))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if isinstance(button, QToolButton):
                follow(button)

    def refresh(self) -> None:
        """Enable and tick what the session's state says."""
        session = self._targets.session
        possible: dict[Needs, bool] = {
            "nothing": True,
            "clip": session.clip is not None,
            "picture": session.clip is not None and session.clip.video is not None,
            "mask": bool(session.rows[:-1]),
            "chosen": session.selected is not None,
            "mixed": session.mixer.can_undo,
            "listed": session.selected in session.rows[:-1],
            "sound": session.current is not None and session.current.audio_ready,
            "project": session.project.can_save_as,
            "save": session.project.can_save,
            "work": bool(session.board.running()) or session.separation.running or session.exporting.waiting,
            **_editable(session.editing, bool(session.proposals.candidates)),
        }
        self._name_steps()
        for action_id, action in self.actions.items():
            spec = self.specs[action_id]
            action.setEnabled(possible[spec.needs])
            if spec.menu == "Tools":
                self._explain(spec, action, session.editing.obstacle if spec.needs == "edit" else "")
            if spec.checked is not None:
                action.setChecked(spec.checked(self._targets))

    def why_not(self, event: QKeyEvent) -> str:
        """Why a key does nothing: the action it belongs to has nothing to act on. Empty for a key of none."""
        pressed = QKeySequence(event.keyCombination())
        # What Shift was needed for is meant without it, too: `?`.
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        bare = QKeySequence(QKeyCombination(held, Qt.Key(event.key())))
        for action_id, action in self.actions.items():
            if not action.isEnabled() and not {pressed, bare}.isdisjoint(action.shortcuts()):
                return self.obstacle(action_id)
        return ""

    def obstacle(self, action_id: str) -> str:
        """Why an action cannot be done now, one sentence."""
        session, needs = self._targets.session, self.specs[action_id].needs
        if session.clip is None and needs not in ("nothing", "work"):
            return tr("Open a recording first.")
        if needs in ("edit", "selection", "undo", "redo") and session.editing.obstacle:
            return session.editing.obstacle
        return tr(OBSTACLES.get(needs, NO_OBJECT))

    def _name_steps(self) -> None:
        """Undo and Redo say what of; the buttons stay as wide as they are."""
        project = self._targets.session.editing.project
        last, following = (project.history.last(), project.history.next()) if project is not None else (None, None)
        for action_id, entry in (("undo", last), ("redo", following)):
            spec, action = self.specs[action_id], self.actions[action_id]
            name = step_name(entry.text) if entry is not None else ""
            # A menu takes an ampersand for the mark of a letter.
            action.setText(f"{spec.shown} {name}".rstrip().replace("&", "&&").replace("&&", "&", 1))
            action.setIconText(plain_text(spec))
            self._explain(spec, action, name)


def step_name(text: str) -> str:
    """What the history calls an item, to stand behind a verb and be no longer than a menu bears."""
    shown = tip(text)
    shown = shown[:1].lower() + shown[1:]
    return shown if len(shown) <= LONGEST else f"{shown[: LONGEST - 1].rstrip()}…"


def _editable(editing: EditController, proposed: bool) -> dict[Needs, bool]:
    """What can be edited."""
    history = editing.project.history if editing.project is not None else None
    offered = editing.settings.tool == "harmonic" and bool(editing.selecting.offered)
    under_way = editing.strokes.active or editing.long_edits.active
    return {
        "edit": not editing.obstacle,
        "selection": editing.selection is not None or offered,
        "proposal": proposed,
        "undo": history is not None and (history.can_undo or under_way),
        "redo": history is not None and history.can_redo,
    }


def _runner(spec: ActionSpec, targets: Targets, after: Callable[[], None]) -> Callable[[], None]:
    def run() -> None:
        spec.run(targets)
        if spec.checked is not None:
            after()

    return run


_TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)
_NAVIGATION = frozenset(
    {
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    }
)  # fmt: skip


def keeps_key(event: QKeyEvent) -> bool:
    """Whether the focused control needs a key itself, before any shortcut: text fields all plain keys, number fields
    what belongs to a number, buttons Space, sliders and lists the arrows. (Otherwise a tick box reached with Tab could
    not be ticked: Space would play.)
    """
    focus = QApplication.focusWidget()
    if focus is None:
        return False
    wanted = wants_key(focus, event)
    if wanted is not None:
        return wanted
    plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    key = Qt.Key(event.key())
    if plain and isinstance(focus, _TEXT_FIELDS):
        return bool(event.text()) or key in _NAVIGATION
    return plain and isinstance(focus, QAbstractButton) and key == Qt.Key.Key_Space
