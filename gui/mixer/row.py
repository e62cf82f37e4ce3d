"""One row of the instrument panel: who, how sure, and how loud."""

from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from engine.instruments import OTHER, Instrument
from engine.language import mark, tr
from engine.roster import Roster
from engine.separation_events import Doubt, InstrumentEvidence
from engine.text import plain
from gui.look.badge import Badge
from gui.look.controls import Slider
from gui.look.direction import left_to_right
from gui.look.icons import tinted_pixmap
from gui.look.spoken import Role
from gui.look.theme import RADIUS, SPACE, mono_digits, sized, tokens
from gui.look.words import ElidedLabel, tip
from gui.mixer.level_line import LevelLine
from gui.mixer.meters import LevelMeter
from gui.session.listening.mixer import MAX_GAIN_DB, SILENCE_DB


class LockMark(QWidget):
    """A small lock: nothing that is painted takes anything away from this instrument."""

    spoken_as = Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(18, 22)
        self.hide()

    def set_name(self, name: str) -> None:
        """Whose it is."""
        self.setToolTip(tip(tr("{name} is protected: edits leave its share alone (P)", name=name)))
        self.setAccessibleName(plain(tr("{name} is protected", name=name)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The drawing in the theme's colour."""
        mark = tinted_pixmap("lock", tokens(self.palette()).warning, 18, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 2, mark)


DOUBTS: dict[Doubt, str] = {"likely": mark("likely"), "perhaps": mark("perhaps"), "no sign": mark("no sign")}


class EvidenceBar(QProgressBar):
    """What picture or sound says of an instrument: a word, a bar, and in a word how sure it is."""

    def __init__(self, seen: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen, self._word = seen, tr("Picture") if seen else tr("Sound")
        self._value: float | None = None
        self.doubt: Doubt | None = None
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setMinimumWidth(96)
        self.setFixedHeight(18)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_value(None, None)

    def set_value(self, value: float | None, doubt: Doubt | None) -> None:
        """0–1, and what it comes to; None: nobody looked (or there is no picture)."""
        self._value, self.doubt = value, doubt
        self.setValue(round(100 * (value or 0.0)))
        self.setAccessibleName(f"{self._word}: {self._said()}")
        self.setToolTip(self._explained())
        self.update()

    def _said(self) -> str:
        return "–" if self.doubt is None else tr(DOUBTS[self.doubt])

    def _explained(self) -> str:
        if self._value is None or self.doubt is None:
            return tr("{word}: not examined", word=self._word)
        if self.doubt == "no sign":
            if not self._seen:
                return tr("Nothing found: the sound does not speak for this instrument.")
            return tr(
                "Nothing found: the picture does not speak for this instrument. Where it glows at a pointed-at row, it "
                "would be looked for first."
            )
        said = tr(DOUBTS[self.doubt])
        if self._seen:
            return tr("The picture makes this instrument {doubt} ({value:.0%})", doubt=said, value=self._value)
        return tr("The sound makes this instrument {doubt} ({value:.0%})", doubt=said, value=self._value)

    def sizeHint(self) -> QSize:
        """Room for word, bar and word."""
        return QSize(120, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Word left, doubt right, bar between."""
        now = tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sized(self.font(), 0.88))
        metrics = painter.fontMetrics()
        word, said = (
            metrics.horizontalAdvance(tr("Picture")) + 6,
            max(metrics.horizontalAdvance(tr(doubt)) for doubt in DOUBTS.values()) + 2,
        )
        painter.setPen(QColor(now.text_secondary))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self._word)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(self.rect(), right, self._said())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        groove = QRectF(0, self.height() / 2 - 2, max(0, self.width() - word - said - 4), 4)
        groove.moveLeft(said + 4 if mirrored else word)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.groove))
        painter.drawRoundedRect(groove, 2, 2)
        if self._value and self.doubt != "no sign":
            filled = max(4.0, groove.width() * min(1.0, self._value))
            groove.setLeft(groove.right() - filled) if mirrored else groove.setWidth(filled)
            painter.setBrush(QColor(now.text_secondary))
            painter.drawRoundedRect(groove, 2, 2)


class GainSlider(Slider):
    """Gain in tenths of a dB; its lowest position is silence; a double click puts it back to 0 dB."""

    gain_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(round(SILENCE_DB * 10), round(MAX_GAIN_DB * 10))
        self.setSingleStep(5)
        self.setPageStep(30)
        left_to_right(self)
        self.setToolTip(tr("Gain; double-click for 0 dB"))
        self.valueChanged.connect(lambda value: self.gain_changed.emit(value / 10))

    def set_gain(self, db: float) -> None:
        """Show a gain without telling anybody."""
        blocked = self.blockSignals(True)
        self.setValue(round(db * 10))
        self.blockSignals(blocked)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to 0 dB."""
        self.setValue(0)


def gain_text(db: float) -> str:
    """`+1.5 dB`, `−∞ dB`."""
    if db <= SILENCE_DB:
        return tr("−∞ dB")
    return tr("{gain:+.1f} dB", gain=db).replace("-", "−") if abs(db) >= 0.05 else tr("0 dB")


class LetterButton(QAbstractButton):
    """S or M: a key that is either off or lit in its own colour."""

    def __init__(self, letter: str, name: str, tip: str, lit: Literal["accent", "warning"]) -> None:
        super().__init__()
        self._lit = lit
        self.setText(letter)
        self.setCheckable(True)
        self.setFixedSize(28, 24)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        self.setToolTip(tip)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A small key."""
        now = tokens(self.palette())
        lit = QColor(now.accent if self._lit == "accent" else now.warning)
        ground = lit if self.isChecked() else QColor(now.hover if self.underMouse() else now.raised)
        edge = lit if self.isChecked() else QColor(now.border_strong)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(now.text), 2) if self.hasFocus() else edge)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setPen(QColor(now.accent_text if self.isChecked() else now.text))
        painter.setFont(sized(self.font(), 0.92, QFont.Weight.Bold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


def _own_key(event: QKeyEvent) -> bool:
    """Whether a key is the row's own while it has the focus."""
    return Qt.Key(event.key()) in (Qt.Key.Key_Delete, Qt.Key.Key_F2) and not event.modifiers()


class InstrumentRow(QFrame):
    """Shows what it is told and asks by signals. `other` has no tick and no evidence."""

    chosen = Signal()
    tick_toggled = Signal(bool)
    solo_toggled = Signal(bool)
    mute_toggled = Signal(bool)
    gain_changed = Signal(float)
    pointed_at = Signal(bool)
    """The pointer came, or left."""
    removal_requested = Signal()
    pulled_away = Signal()
    """It is dragged, to be dropped somewhere else."""
    rename_requested = Signal()
    """F2 on the row, or a double click on its name."""

    def __init__(self, instrument_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.instrument_id = instrument_id
        self._selected = self._compact = self.pulled = False
        self._pressed_at: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tick = QCheckBox()
        self.tick.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.badge = Badge("")
        self.name = ElidedLabel(hint=tr("Drag it into a folder or another program: it is the stem of this instrument"))
        if instrument_id == OTHER.id:
            self.name.hint = tr("What belongs to none of the instruments above; drag it out as a file")
        self.name.setFont(sized(self.font(), 1.0, QFont.Weight.DemiBold))
        self.lock = LockMark()
        self.solo = LetterButton("S", tr("Solo"), tr("Hear only this (S)"), "accent")
        self.mute = LetterButton("M", tr("Mute"), tr("Leave this out (M)"), "warning")
        self.picture, self.sound = EvidenceBar(seen=True), EvidenceBar(seen=False)
        self.slider = GainSlider()
        self.gain = QLabel(gain_text(0.0))
        self.gain.setFont(mono_digits(sized(self.font(), 0.88)))
        self.gain.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.gain.setFixedWidth(self.gain.fontMetrics().horizontalAdvance("−60.0 dB") + 2)
        left_to_right(self.gain)
        self.meter = LevelMeter()
        self.line = LevelLine()
        self._lay_out(instrument_id == OTHER.id)
        self.show_name(Roster().of(instrument_id))
        self.tick.clicked.connect(self.tick_toggled)
        self.solo.clicked.connect(self.solo_toggled)
        self.mute.clicked.connect(self.mute_toggled)
        self.slider.gain_changed.connect(self._gain_moved)

    def _lay_out(self, is_other: bool) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self.tick)
        top.addWidget(self.badge)
        top.addWidget(self.name, 1)
        if is_other:
            self.tick.hide()
        top.addWidget(self.lock)
        top.addWidget(self.solo)
        top.addWidget(self.mute)
        evidence = QHBoxLayout()
        evidence.setSpacing(SPACE * 2)
        evidence.addWidget(self.picture)
        evidence.addWidget(self.sound)
        self._evidence = QWidget()
        self._evidence.setLayout(evidence)
        evidence.setContentsMargins(0, 0, 0, 0)
        self._evidence.setVisible(not is_other)
        self._mixer = QWidget()
        mixer = self._grid = QGridLayout(self._mixer)
        mixer.setContentsMargins(0, 0, 0, 0)
        mixer.setHorizontalSpacing(SPACE)
        mixer.setVerticalSpacing(2)
        mixer.addWidget(self.slider, 0, 0)
        mixer.addWidget(self.gain, 0, 1)
        mixer.addWidget(self.meter, 1, 0, 1, 2)
        mixer.addWidget(self.line, 2, 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(top)
        layout.addWidget(self._evidence)
        layout.addWidget(self._mixer)

    def show_name(self, who: Instrument) -> None:
        """What it is called, and its mark."""
        spoken = plain(who.shown)
        self.setAccessibleName(spoken)
        self.name.set_whole(who.shown)
        self.badge.set_letters(who.letter)
        self.meter.setAccessibleName(tr("Level of {spoken}", spoken=spoken))
        self.tick.setAccessibleName(tr("Include {spoken}", spoken=spoken))
        self.tick.setToolTip(tip(tr("{name} plays in this recording", name=who.shown)))
        self.lock.set_name(who.shown)
        self.solo.setAccessibleName(tr("Solo {spoken}", spoken=spoken))
        self.mute.setAccessibleName(tr("Mute {spoken}", spoken=spoken))
        self.slider.setAccessibleName(tr("Gain of {spoken}", spoken=spoken))
        self.line.setAccessibleName(tr("Where {spoken} plays", spoken=spoken))

    def set_compact(self, compact: bool) -> None:
        """Two lines for one of many rows: the meter beside its slider, the evidence only while it is not included."""
        if compact == self._compact:
            return
        self._compact = compact
        layout = self.layout()
        assert layout is not None
        edge = 1 if compact else SPACE
        layout.setContentsMargins(SPACE * 3 // 2, edge, SPACE, edge)
        layout.setSpacing(edge if compact else SPACE // 2)
        grid = self._grid
        grid.removeWidget(self.meter)
        grid.removeWidget(self.gain)
        grid.addWidget(self.gain, 0, 2 if compact else 1)
        if compact:
            grid.addWidget(self.meter, 0, 1)
        else:
            grid.addWidget(self.meter, 1, 0, 1, 2)
        self.line.setVisible(not compact)
        self._show_evidence()

    def _show_evidence(self) -> None:
        included = self._compact and self.tick.isChecked()
        self._evidence.setVisible(self.instrument_id != OTHER.id and not included)

    def show_state(self, ticked: bool, colour: str, evidence: InstrumentEvidence | None) -> None:
        """Whether it is included, its colour, and what speaks for it."""
        self.tick.setChecked(ticked)
        self.badge.set_colour(colour)
        self.badge.setEnabled(ticked)
        self.meter.set_colour(colour)
        self.line.set_colour(colour)
        for bar, value in (
            (self.picture, None if evidence is None else evidence.visual),
            (self.sound, None if evidence is None else evidence.audio),
        ):
            bar.set_value(value, None if evidence is None or value is None else evidence.in_words(value))
        for part in (self._mixer, self.solo, self.mute):
            part.setVisible(ticked)
        self._show_evidence()

    def show_mix(self, solo: bool, mute: bool, gain_db: float) -> None:
        """The mixer's state."""
        self.solo.setChecked(solo)
        self.mute.setChecked(mute)
        self.slider.set_gain(gain_db)
        self.gain.setText(gain_text(gain_db))

    def show_protected(self, protected: bool) -> None:
        """Whether edits leave its share alone."""
        self.lock.setVisible(protected)

    def set_selected(self, selected: bool) -> None:
        """Whether S and M act on this row."""
        if selected != self._selected:
            self._selected = selected
            self.setAccessibleDescription(tr("chosen") if selected else "")
            self.update()

    def _gain_moved(self, db: float) -> None:
        self.gain.setText(gain_text(db))
        self.gain_changed.emit(db)

    def event(self, event: QEvent) -> bool:
        """Delete and F2 are the row's own keys while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _own_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the row out of the list, F2 calls it otherwise."""
        if _own_key(event):
            (self.removal_requested if Qt.Key(event.key()) == Qt.Key.Key_Delete else self.rename_requested).emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the row chooses it."""
        self.chosen.emit()
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough with the button down, it is dragged."""
        if self._pressed_at is None or self.pulled:
            return
        if (event.position().toPoint() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
            self.pulled = True
            self.pulled_away.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """No drag any more."""
        self.let_go()

    def let_go(self) -> None:
        """The drag is over, or somebody else's."""
        self._pressed_at, self.pulled = None, False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on the name calls it otherwise."""
        if self.name.geometry().contains(event.position().toPoint()):
            self.rename_requested.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is here."""
        super().enterEvent(event)
        self.pointed_at.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """It is gone."""
        super().leaveEvent(event)
        self.pointed_at.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reaching the row with Tab chooses it."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.chosen.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground; a mark at the edge of the chosen row where its text begins."""
        now = tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(now.accent if self.hasFocus() else now.border))
        painter.setBrush(QColor(now.selection if self._selected else now.panel))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS * 1.5, RADIUS * 1.5)
        if self._selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.accent))
            mark = QRect(2, 6, 4, self.height() - 12)
            painter.drawRoundedRect(QStyle.visualRect(self.layoutDirection(), self.rect(), mark), 2, 2)
