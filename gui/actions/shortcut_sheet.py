"""The `?` sheet: every key, and how to change it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
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

from gui.actions.action_set import ActionSet
from gui.actions.table import MENUS, plain_text
from gui.look.theme import SPACE

ROW_HEIGHT = 26
_ID = Qt.ItemDataRole.UserRole


class ShortcutSheet(QDialog):
    """Lists all actions by menu. Choosing a row lets one press another key for it. Not modal."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.resize(620, 640)
        self._actions = actions
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.search = QLineEdit(placeholderText="Search", clearButtonEnabled=True)
        self.search.setAccessibleName("Search actions")
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels(["Action", "Keys"])
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName("Actions and their keys")
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.editor = QKeySequenceEdit(maximumSequenceLength=1)
        self.editor.setAccessibleName("New key")
        self.apply_button = QPushButton("Use this key")
        self.reset_button = QPushButton("Back to default")
        self.note = QLabel()
        self.note.setProperty("role", "secondary")
        self.note.setWordWrap(True)
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.tree.itemSelectionChanged.connect(self._chosen)
        self.apply_button.clicked.connect(self._apply)
        self.reset_button.clicked.connect(self._reset)
        self._fill()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(QLabel("New key:"))
        row.addWidget(self.editor, 1)
        row.addWidget(self.apply_button)
        row.addWidget(self.reset_button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
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
            top = QTreeWidgetItem([menu])
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
                    item.setToolTip(0, spec.tip)
                    item.setSizeHint(0, QSize(0, ROW_HEIGHT))
                    item.setData(0, _ID, spec.id)
                    top.addChild(item)
                    items.append(item)
                    if spec.id == chosen:
                        self.tree.setCurrentItem(item)
            top.setExpanded(True)
        self._chosen()
        self._filter(self.search.text())

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
            self.note.setText(self._actions.specs[action_id].tip)
        else:
            self.note.setText("Choose an action to give it another key.")

    def _apply(self) -> None:
        action_id = self._current_id()
        if action_id is None:
            return
        robbed = self._actions.rebind(action_id, [self.editor.keySequence()])
        self._fill()
        if robbed:
            names = ", ".join(f"“{plain_text(self._actions.specs[i])}”" for i in robbed)
            self.note.setText(f"The key was taken from {names}.")

    def _reset(self) -> None:
        action_id = self._current_id()
        if action_id is not None:
            self._actions.rebind(action_id, None)
            self._fill()

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for top, items in self._groups:
            shown = 0
            for item in items:
                match = wanted in item.text(0).casefold() or wanted in item.text(1).casefold()
                item.setHidden(not match)
                shown += match
            top.setHidden(not shown)
