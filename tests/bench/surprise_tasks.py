"""Random events on a shown window: `python -m tests.bench.surprise_tasks surprises PATH EVENTS SEED` prints one JSON
object. Nothing here knows more of the window than Qt tells, and its session's state: it runs on older windows, too.
"""

import hashlib
import json
import random
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from engine.region import Box, Region
from gui.mixer.row import GainSlider, InstrumentRow, LetterButton
from gui.picture.video_view import VideoView
from gui.spectrogram.canvas import SpectrogramCanvas
from tests.bench.window_tasks import StubEngine, WindowStage

KEYS = [
    *(Qt.Key(code) for code in range(ord("A"), ord("Z") + 1)),
    *(Qt.Key(code) for code in range(ord("0"), ord("9") + 1)),
    *(Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Escape, Qt.Key.Key_Comma, Qt.Key.Key_Period),
    *(Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight),
]
OWN = frozenset(
    {
        Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
        Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Delete,
        Qt.Key.Key_Backspace, *(Qt.Key(code) for code in range(ord("0"), ord("9") + 1)),
    }
)  # fmt: skip
"""Keys that a control reached by Tab may have."""
MOVES = OWN | {Qt.Key.Key_Plus, Qt.Key.Key_Minus}
"""Keys that move about on the canvas."""
LISTENING = frozenset({"solo", "mute", "original", "reset-mix", "mix-undo", "mask", "play", "loop"})
CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QAbstractScrollArea,
)  # fmt: skip
CLOSE_MS = 60
QUIET_MS = 15


@dataclass(frozen=True)
class Event:
    """What happened: `kind` key, wheel or click; on whom (who may be gone afterwards): its name, its class and those of
    the widgets it lies in, whether it had the focus; which key."""

    kind: str
    name: str
    kinds: tuple[type, ...]
    focused: bool
    key: Qt.Key | None = None

    @classmethod
    def on(cls, kind: str, widget: QWidget, key: Qt.Key | None = None) -> "Event":
        """An event that is about to happen."""
        kinds = tuple(type(w) for w in _up(widget))
        return cls(kind, _name(widget), kinds, widget.hasFocus(), key)

    def among(self, *kinds: type) -> bool:
        """Whether it, or what it lies in, is one of these."""
        return any(issubclass(kind, kinds) for kind in self.kinds)


class Surprises:
    """A window with a recording in it that somebody has begun to mend, and what random events do to it."""

    def __init__(self, path: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.stage = WindowStage(StubEngine())
        self.window, self.session = self.stage.window, self.stage.session
        self.triggered: list[str] = []
        for name, action in self.window.action_set.actions.items():
            action.triggered.connect(lambda _=False, name=name: self.triggered.append(name))
        # What blocks, or leaves the window.
        QFileDialog.getOpenFileName = lambda *_, **__: ("", "")  # type: ignore[method-assign]  # nobody answers
        QFileDialog.getSaveFileName = lambda *_, **__: ("", "")  # type: ignore[method-assign]  # nobody answers
        self.path = path
        self.begin()
        self.by_tab = False
        self.met = Counter[str]()

    def begin(self) -> None:
        """The recording with two instruments, some edits, one of them undone."""
        self.session.close()
        self.session.open(self.path)
        self.stage.until(lambda: self.session.clip is not None and self.session.separation.complete, 60)
        self.stage.until(lambda: not self.session.board.live(self.session.current), 60)
        self.session.select("violin")
        editing = self.session.editing
        for first in (20, 60, 100):
            editing.selecting.select(_box_region(first))
            editing.give()
        editing.undo()
        editing.selecting.drop()

    # The document

    def document(self) -> dict[str, object]:
        """Everything that a person would miss."""
        session = self.session
        project, mask = session.editing.project, session.segmentation
        if project is None or mask is None:
            return {}
        digest = hashlib.sha256(mask.shares(0, mask.grid.columns).tobytes())
        digest.update(mask.touched(0, mask.grid.columns).tobytes())
        region, mix = session.editing.selection, project.mix
        span = self.window.views.spectrogram.state.span
        canvas = self.window.views.spectrogram.canvas
        corner = canvas.mapTo(self.window, QPoint(0, 0))
        return {
            "mask": digest.hexdigest(),
            "history": (project.history.entries, project.history.index),
            "mix": (dict(mix.gains), mix.solo, mix.mute),
            "protected": project.protected,
            "list": (session.rows, session.instruments),
            "selection": None if region is None else (region.box, region.weights.tobytes()),
            "loop": session.playback.loop,
            "view": tuple(round(n, 6) for n in (span.start, span.stop, span.low, span.high)),
            "canvas": (corner.x(), corner.y(), canvas.width(), canvas.height()),
        }

    # Events

    def widgets(self) -> list[QWidget]:
        """Whatever of the window can be seen."""
        found = self.window.findChildren(QWidget)
        return [w for w in found if w.isVisible() and w.window() is self.window and not w.visibleRegion().isEmpty()]

    def step(self) -> tuple[Event, dict[str, object], dict[str, object]]:
        """One event; the document before and after."""
        self.window.activateWindow()
        before, focus = self.document(), QApplication.focusWidget()
        typed = isinstance(focus, QLineEdit)
        self.triggered.clear()
        kind = self.random.choices(("key", "wheel", "click"), (0.4, 0.25, 0.35))[0]
        event = {"key": self.press, "wheel": self.turn, "click": self.click}[kind]()
        self.settle()
        now: QWidget | None = QApplication.focusWidget()
        if typed and now is not focus:
            # What was typed into a field is taken when one leaves it.
            self.triggered.append("typed")
        if now is not focus:
            self.by_tab = event.key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return event, before, self.document()

    def press(self) -> Event:
        key = self.random.choice(KEYS)
        focus: QWidget | None = QApplication.focusWidget()
        target = self.window if focus is None else focus
        control = key in (Qt.Key.Key_Z, Qt.Key.Key_Y) and self.random.random() < 0.5
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        event = Event.on("key", target, key)
        QTimer.singleShot(CLOSE_MS, self.window, self.close_popups)
        QTest.keyClick(target, key, held)
        return event

    def place(self) -> tuple[QWidget, QPoint]:
        """Somewhere on some widget, and who is really there; in the window's points."""
        seen = self.widgets()
        # Half of the time a control, each as often as any other: those that were met least.
        controls = [w for w in seen if isinstance(w, CONTROLS)]
        least = min(self.met[_name(w)] for w in controls)
        rare = [w for w in controls if self.met[_name(w)] == least]
        widget = self.random.choice(self.random.choice((seen, rare)))
        self.met[_name(widget)] += 1
        rect = widget.rect()
        inside = QPoint(self.random.randrange(max(1, rect.width())), self.random.randrange(max(1, rect.height())))
        spot = widget.mapTo(self.window, inside)
        return self.window.childAt(spot) or self.window, spot

    def turn(self) -> Event:
        widget, spot = self.place()
        event = Event.on("wheel", widget)
        QTest.wheelEvent(self.window.windowHandle(), spot, QPoint(0, self.random.choice((-360, -120, 120, 360))))
        return event

    def click(self) -> Event:
        widget, spot = self.place()
        event = Event.on("click", widget)
        QTimer.singleShot(CLOSE_MS, self.window, self.close_popups)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.mapFrom(self.window, spot))
        if QApplication.activePopupWidget() is not None and self.random.random() < 0.5:
            # A list that somebody has opened is chosen from.
            for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
                popup = QApplication.activePopupWidget()
                if popup is not None:
                    inner: QWidget | None = popup.focusWidget()
                    QTest.keyClick(popup if inner is None else inner, key)
        return event

    def close_popups(self) -> None:
        """Menus, lists and dialogs that were opened."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for top in QApplication.topLevelWidgets():
            if isinstance(top, QDialog) and top.isVisible():
                top.reject()

    def settle(self) -> None:
        """What the event set going has come to its end; nothing plays."""
        QTest.qWait(QUIET_MS)
        self.close_popups()
        session = self.session
        # What was heard moves the playhead once more, and the page with it.
        session.playback.pause()
        QTest.qWait(3 * QUIET_MS)
        self.stage.until(lambda: session.separation.complete or not session.instruments, 60)
        self.stage.until(lambda: not session.editing.long_edits.active, 60)
        # A search for similar notes, say, that was asked for: it goes to what it finds.
        self.stage.until(lambda: not session.board.running(), 60)
        session.editing.settle()

    # Judgement

    def surprising(self, event: Event, parts: set[str]) -> set[str]:
        """Those of the parts that changed which nobody named."""
        if event.kind == "wheel":
            moved = event.among(QScrollBar, SpectrogramCanvas) or any(_is_plot(kind) for kind in event.kinds)
            own = self.by_tab and event.focused
            return parts - ({"view"} if moved else set()) - ({"mix"} if own else set())
        if event.kind == "click":
            if not event.among(*CONTROLS) and not self.triggered:
                return parts
            listening = event.among(GainSlider, LetterButton) or bool(LISTENING.intersection(self.triggered))
            return parts & {"history", "mask"} if listening else set()
        named = set[str]()
        if self.triggered:
            named = parts - {"canvas"} - ({"history"} if LISTENING.issuperset(self.triggered) else set())
            named |= {"canvas"} if "layout" in self.triggered else set()
        if event.among(SpectrogramCanvas) and event.key in MOVES:
            named |= {"view"}
        if event.among(VideoView) and event.key == Qt.Key.Key_Escape:
            # Its own key: a click solos a player, Esc gives everybody back.
            named |= {"mix"}
        if self.by_tab and event.key in OWN and event.among(*CONTROLS, InstrumentRow):
            named |= parts - ({"history"} if event.among(GainSlider, LetterButton) else set())
        return parts - named


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or type(widget).__name__


def _up(widget: QWidget) -> list[QWidget]:
    chain = [widget]
    while (parent := chain[-1].parentWidget()) is not None:
        chain.append(parent)
    return [w for w in chain if not w.isWindow()]


def _is_plot(kind: type) -> bool:
    return kind.__module__.startswith("gui.spectrogram")


def _box_region(first: int) -> Region:
    return Region.full(Box(first, first + 20, 60, 120))


def surprises(path: str, events: str, seed: str) -> dict[str, object]:
    """What random events did to the document of a window."""
    walk = Surprises(Path(path), int(seed))
    kinds, by_kind, which, changes = Counter[str](), Counter[str](), list[str](), 0
    for number in range(int(events)):
        if number % 100 == 99 or walk.session.clip is None:
            walk.begin()
        event, before, after = walk.step()
        kinds[event.kind] += 1
        parts = {part for part in {*before, *after} if before.get(part) != after.get(part)}
        changes += bool(parts)
        if strange := walk.surprising(event, parts):
            by_kind[event.kind] += 1
            key = f" {event.key.name}" if event.key is not None else ""
            which.append(
                f"{number}: {event.kind}{key} on {event.name} ({walk.triggered}): {', '.join(sorted(strange))}"
            )
    return {
        "events": int(events), "changes": changes, "surprises": sum(by_kind.values()), "by_kind": dict(by_kind),
        "kinds": dict(kinds), "which": which[:40],
    }  # fmt: skip


def main() -> None:
    """Run the task that is named."""
    task, *arguments = sys.argv[1:]
    assert task == "surprises"
    print(json.dumps(surprises(*arguments)), flush=True)


if __name__ == "__main__":
    main()
