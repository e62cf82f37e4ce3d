"""The `?` palette: everything that can be done, found by name and run; every key, and how to change it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from engine.language import tr
from engine.text import plain
from gui.actions.action_set import ActionSet
from gui.actions.gestures import GESTURES
from gui.actions.table import MENUS, plain_text
from gui.look.theme import SPACE

ROW_HEIGHT = 26
_ID = Qt.ItemDataRole.UserRole
_GESTURE = _ID + 1
_RUNS = _ID + 2
"""Of a gesture: how it is done, and the action that is nearest to it."""


class ShortcutSheet(QDialog):
    """Lists all actions by menu, then the gestures. What is typed narrows the list, whatever it is a word of; Enter or
    a double click runs the marked one. Choosing a row lets one press another key for it. Not modal."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Find an action or a key"))
        self.resize(620, 640)
        self._actions = actions
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.search = QLineEdit(placeholderText=tr("What would you like to do?"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Search actions"))
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([tr("Action"), tr("Keys")])
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(tr("Actions and their keys"))
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.editor = QKeySequenceEdit(maximumSequenceLength=1)
        self.editor.setAccessibleName(tr("New key"))
        for field in self.editor.findChildren(QLineEdit):
            field.setAccessibleName(tr("New key"))
        self.apply_button = QPushButton(tr("Use this key"))
        self.reset_button = QPushButton(tr("Back to default"))
        self.run_button = QPushButton(tr("Do it"))
        self.run_button.setProperty("role", "primary")
        self.note = QLabel()
        self.note.setProperty("role", "secondary")
        self.note.setWordWrap(True)
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.tree.itemActivated.connect(lambda item, _: self._run(item))
        self.run_button.clicked.connect(lambda: self._run(self._current()))
        self.tree.itemSelectionChanged.connect(self._chosen)
        self.apply_button.clicked.connect(self._apply)
        self.reset_button.clicked.connect(self._reset)
        self._fill()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(QLabel(tr("New key:")))
        row.addWidget(self.editor, 1)
        row.addWidget(self.apply_button)
        row.addWidget(self.reset_button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        buttons.addButton(self.run_button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.apply_button, self.reset_button, *buttons.findChildren(QPushButton)):
            # Enter in the search field must not press a button.
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.note)
        layout.addLayout(row)
        layout.addWidget(buttons)

    def _fill(self) -> None:
        native = QKeySequence.SequenceFormat.NativeText
        chosen = self._current_id()
        self.tree.clear()
        self._groups.clear()
        for menu in MENUS:
            top = QTreeWidgetItem([tr(menu)])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            self.tree.addTopLevelItem(top)
            items: list[QTreeWidgetItem] = []
            self._groups.append((top, items))
            for spec in self._actions.specs.values():
                if spec.menu.split("/")[0] == menu:
                    keys = "   ".join(k.toString(native) for k in self._actions.keys(spec.id))
                    item = QTreeWidgetItem([plain_text(spec), keys])
                    item.setToolTip(0, spec.told)
                    item.setSizeHint(0, QSize(0, ROW_HEIGHT))
                    item.setData(0, _ID, spec.id)
                    top.addChild(item)
                    items.append(item)
                    if spec.id == chosen:
                        self.tree.setCurrentItem(item)
            top.setExpanded(True)
        self._fill_gestures()
        self._chosen()
        self._filter(self.search.text())

    def _fill_gestures(self) -> None:
        top, items = QTreeWidgetItem([tr("With the mouse")]), list[QTreeWidgetItem]()
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = top.font(0)
        font.setBold(True)
        top.setFont(0, font)
        self.tree.addTopLevelItem(top)
        for gesture in GESTURES:
            item = QTreeWidgetItem([tr(gesture.text), ""])
            item.setToolTip(0, tr(gesture.how))
            item.setSizeHint(0, QSize(0, ROW_HEIGHT))
            item.setData(0, _GESTURE, tr(gesture.how))
            item.setData(0, _RUNS, gesture.action)
            top.addChild(item)
            items.append(item)
        top.setExpanded(True)
        self._groups.append((top, items))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Typing stays in the field; up, down and Enter are for the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self._current())
                return True
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                QApplication.sendEvent(self.tree, event)
                return True
        return super().eventFilter(watched, event)

    def _current(self) -> QTreeWidgetItem | None:
        return next(iter(self.tree.selectedItems()), None)

    def _run(self, item: QTreeWidgetItem | None) -> None:
        """Do it, and be gone; what cannot be done now says why and stays."""
        if item is None or item.isHidden():
            return
        action_id = item.data(0, _ID) or item.data(0, _RUNS)
        action = self._actions.actions.get(action_id) if isinstance(action_id, str) else None
        if action is None:
            return
        if not action.isEnabled():
            self.note.setText(self._actions.obstacle(action_id))
            return
        self.close()
        action.trigger()

    def _current_id(self) -> str | None:
        # Not currentItem(): in some versions of the binding it can be None, in others it cannot.
        data = next((item.data(0, _ID) for item in self.tree.selectedItems()), None)
        return data if isinstance(data, str) else None

    def _chosen(self) -> None:
        action_id = self._current_id()
        for part in (self.editor, self.apply_button, self.reset_button):
            part.setEnabled(action_id is not None)
        if action_id is not None:
            keys = self._actions.keys(action_id)
            self.editor.setKeySequence(keys[0] if keys else QKeySequence())
            self.note.setText(self._actions.specs[action_id].told)
        else:
            item = self._current()
            how = item.data(0, _GESTURE) if item is not None else None
            self.note.setText(
                how if isinstance(how, str) else tr("Enter does what is marked. Any key can be another one.")
            )
        self.run_button.setEnabled(self._current() is not None)

    def _apply(self) -> None:
        action_id = self._current_id()
        if action_id is None:
            return
        robbed = self._actions.rebind(action_id, [self.editor.keySequence()])
        self._fill()
        if robbed:
            names = ", ".join(f"“{plain_text(self._actions.specs[i])}”" for i in robbed)
            self.note.setText(tr("The key was taken from {names}.", names=names))

    def _reset(self) -> None:
        action_id = self._current_id()
        if action_id is not None:
            self._actions.rebind(action_id, None)
            self._fill()

    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        first: QTreeWidgetItem | None = None
        for top, items in self._groups:
            shown = 0
            for item in items:
                words = f"{top.text(0)} {item.text(0)} {item.text(1)} {item.toolTip(0)}".casefold()
                match = all(word in words for word in wanted)
                item.setHidden(not match)
                shown += match
                # A word of the name counts for more than one of what it does.
                if match and (first is None or not _named(first, wanted)) and (first is None or _named(item, wanted)):
                    first = item
            top.setHidden(not shown)
        if wanted and first is not None:
            self.tree.setCurrentItem(first)
        elif wanted:
            self.tree.clearSelection()
            self.note.setText(
                tr("Nothing is found for “{said}”. Help > Manual tells how things are done.", said=plain(text.strip()))
            )


def _named(item: QTreeWidgetItem, words: list[str]) -> bool:
    return all(word in item.text(0).casefold() for word in words)
