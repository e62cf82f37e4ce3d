"""Adding an instrument: a button with a list that is ordered by evidence, and a field to search in it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from engine.instruments import INSTRUMENTS, instrument
from engine.language import mark, tr
from engine.roster import LONGEST_NAME
from engine.separation_events import InstrumentEvidence
from engine.text import plain
from gui.look.controls import give_focus_back
from gui.look.theme import SPACE
from gui.look.words import tip
from gui.session.separating.separation import SUGGESTION_SCORE

ADD = mark("Add instrument…")
ROWS, ROW_HEIGHT = 12, 26
_ID = Qt.ItemDataRole.UserRole
_NAME = Qt.ItemDataRole.UserRole + 1
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS, Qt.Key.Key_PageUp: -ROWS}


def by_evidence(evidence: Iterable[InstrumentEvidence], listed: Iterable[str]) -> list[str]:
    """The instruments that are not listed: those that something speaks for first, the strongest at the top, then the
    others by name."""
    scores = {e.instrument: e.score for e in evidence if e.score >= SUGGESTION_SCORE}
    left = [i for i in INSTRUMENTS if i.id not in set(listed)]
    return [i.id for i in sorted(left, key=lambda i: (-scores.get(i.id, 0.0), i.name))]


class AddList(QFrame):
    """Opens under its button. What is typed narrows the list; Enter adds the marked one, Esc nothing."""

    chosen = Signal(str)
    named = Signal(str)
    """A name that none of the instruments has."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.search = QLineEdit(placeholderText=tr("Search, or any name"), clearButtonEnabled=True)
        self.search.setMaxLength(LONGEST_NAME)
        self.search.setAccessibleName(tr("Search instruments"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Instruments to add"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel()
        self.nothing.setProperty("role", "secondary")
        self.nothing.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE // 2)
        for part in (self.search, self.list, self.nothing):
            layout.addWidget(part)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._narrow)
        self.list.itemClicked.connect(self._take)

    def open_at(self, place: QPoint, width: int, ids: Sequence[str], likely: frozenset[str]) -> None:
        """Offer these, in this order; `likely`: those that something speaks for."""
        self.search.clear()
        self.list.clear()
        for instrument_id in ids:
            item = QListWidgetItem(instrument(instrument_id).shown)
            item.setData(_ID, instrument_id)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            if instrument_id in likely:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
                item.setToolTip(tr("Picture or sound speak for it"))
            self.list.addItem(item)
        own = QListWidgetItem()
        own.setSizeHint(QSize(0, ROW_HEIGHT))
        self.list.addItem(own)
        self._narrow("")
        self.list.setFixedHeight(ROW_HEIGHT * min(ROWS, max(1, len(ids))) + 2 * self.list.frameWidth())
        self.setFixedWidth(width)
        self.adjustSize()
        room = self.screen().availableGeometry()
        top = place.y() - self.height() if place.y() > room.center().y() else place.y()
        self.move(min(max(place.x(), room.left()), room.right() - width), max(top, room.top()))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field has the keys; up, down and Enter are for the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
            if key in _STEPS:
                self._step(_STEPS[key])
                return True
        return super().eventFilter(watched, event)

    def offered(self) -> list[str]:
        """The ids that the search leaves, from top to bottom; a new name is none."""
        return [item.data(_ID) for item in self._shown() if item.data(_ID) is not None]

    def _known(self) -> list[QListWidgetItem]:
        """All but the last one, which is for a new name."""
        return [self.list.item(row) for row in range(self.list.count() - 1)]

    def _shown(self) -> list[QListWidgetItem]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item for item in items if not item.isHidden()]

    def _narrow(self, text: str) -> None:
        wanted = text.strip().casefold()
        for item in self._known():
            item.setHidden(wanted not in item.text().casefold())
        own = self.list.item(self.list.count() - 1)
        name = " ".join(text.split())
        own.setText(plain(tr("Add “{name}”", name=name)))
        own.setToolTip(tip(tr("“{name}” is none of the 21 that the networks know: you say what it plays", name=name)))
        own.setData(_NAME, name)
        own.setHidden(not wanted or any(not i.isHidden() and i.text().casefold() == wanted for i in self._known()))
        shown = self._shown()
        if shown:
            self.list.setCurrentItem(shown[0])
        self.list.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self.nothing.setText(tr("Every instrument that Soloist knows is in the list; write any other name."))

    def _step(self, by: int) -> None:
        shown = self._shown()
        if shown:
            here = shown.index(self.list.currentItem()) if self.list.currentItem() in shown else 0
            self.list.setCurrentItem(shown[min(max(here + by, 0), len(shown) - 1)])

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None or item.isHidden():
            return
        chosen, name = item.data(_ID), item.data(_NAME)
        self.hide()
        if isinstance(chosen, str):
            self.chosen.emit(chosen)
        elif isinstance(name, str):
            self.named.emit(name)


class AddButton(QPushButton):
    """Opens the list above or below itself; `chosen(id)`, or `named(name)` for one that it does not have. Afterwards
    the keys are the canvas's again."""

    chosen = Signal(str)
    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(ADD), parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Add instrument"))
        self.setToolTip(tr("Name an instrument that plays but is not listed (Ins)"))
        self._ids: list[str] = []
        self._likely: frozenset[str] = frozenset()
        self.popup = AddList(self)
        self.popup.chosen.connect(self.chosen)
        self.popup.named.connect(self.named)
        self.popup.installEventFilter(self)
        self.clicked.connect(self.open)

    def offer(self, evidence: Sequence[InstrumentEvidence], listed: Iterable[str]) -> None:
        """What can be added now."""
        self._ids = by_evidence(evidence, listed)
        self._likely = frozenset(e.instrument for e in evidence if e.score >= SUGGESTION_SCORE)

    def open(self) -> None:
        """Show the list."""
        if self.isEnabled() and self.isVisible():
            self.popup.open_at(self.mapToGlobal(QPoint(0, 0)), self.width(), self._ids, self._likely)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list is closed, with an answer or without."""
        if watched is self.popup and event.type() == QEvent.Type.Hide:
            give_focus_back(self)
        return super().eventFilter(watched, event)
