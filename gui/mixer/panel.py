"""The list of instruments: tick who plays, mix them, add what the network missed."""

import time

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from engine.instruments import OTHER
from engine.language import tr
from gui.look.ordered import widgets_in
from gui.look.theme import SPACE
from gui.mixer.add_menu import AddButton
from gui.mixer.drag_out import DragOut
from gui.mixer.level_line import NOTHING, LevelLines, Lines
from gui.mixer.quality_line import QualityLines, Told, heights, said
from gui.mixer.row import InstrumentRow
from gui.session.session import Session

ROW_WIDTH = 272
ROOMY_ROWS = 5
"""With more rows than that each takes two lines."""


class InstrumentPanel(QWidget):
    """Rows as the session lists them, `other` last; above, what is going on, and what one can add."""

    pointed_at = Signal(object)
    """(id of the instrument whose row the pointer is on, or None)"""
    rename_requested = Signal()
    """The chosen instrument is to be called otherwise."""
    menu_requested = Signal(QPoint)
    """A row was right-clicked, and is chosen now (global place)."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: dict[str, InstrumentRow] = {}
        self.drag_out = DragOut(session, self.rows, self)
        self._last_levels = time.monotonic()
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.status.setProperty("role", "secondary")
        self.add_button = AddButton()
        self._list = QWidget()
        self._rows_layout = QVBoxLayout(self._list)
        self._rows_layout.setContentsMargins(0, 0, 0, 0)
        self._rows_layout.setSpacing(SPACE // 2)
        self._rows_layout.addStretch(1)
        scroll = self.scroller = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._list)
        self._list.setMinimumWidth(ROW_WIDTH)
        # Narrower, rows would be cut off behind the scroll bar.
        self.setMinimumWidth(ROW_WIDTH + 2 * SPACE + scroll.verticalScrollBar().sizeHint().width())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        layout.setSpacing(SPACE // 2)
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self.status, 1)
        top.addWidget(self.add_button)
        layout.addLayout(top)
        layout.addWidget(scroll, 1)
        self._connect()
        self._rebuild()

    def _connect(self) -> None:
        session = self._session
        for signal in (session.opened, session.closed, session.instruments_changed):
            signal.connect(self._rebuild)
        session.evidence_changed.connect(self._show_state)
        session.separation_changed.connect(self._show_status)
        session.mix_changed.connect(self._show_mix)
        session.protection_changed.connect(self._show_protection)
        session.selection_changed.connect(self._show_selection)
        session.playback.levels_changed.connect(self._show_levels)
        self.lines = LevelLines(session, self)
        self.qualities = QualityLines(session, self)
        self.qualities.changed.connect(self._show_qualities)
        self.lines.changed.connect(self._show_lines)
        session.position_changed.connect(self._show_place)
        self.add_button.chosen.connect(session.add_instrument)
        self.add_button.named.connect(session.add_own)

    def _rebuild(self) -> None:
        wanted = self._session.rows
        for gone in [i for i in self.rows if i not in wanted]:
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()
        for position, instrument_id in enumerate(wanted):
            row = self.rows.get(instrument_id) or self._new_row(instrument_id)
            self._rows_layout.insertWidget(position, row)
            row.show()
        self._show_state()
        self._show_mix()
        self._show_selection()
        self._show_protection()
        self._show_status()

    def layout_below(self, section: QWidget) -> None:
        """Put something below the list."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(section)

    def order(self) -> list[str]:
        """The rows from top to bottom."""
        return [row.instrument_id for row in widgets_in(self._rows_layout, InstrumentRow) if not row.isHidden()]

    def _new_row(self, instrument_id: str) -> InstrumentRow:
        session = self._session
        row = self.rows[instrument_id] = InstrumentRow(instrument_id, self._list)
        row.chosen.connect(lambda: session.select(instrument_id))
        row.tick_toggled.connect(lambda on: session.toggle_instrument(instrument_id, on))
        row.solo_toggled.connect(lambda on: session.set_solo(instrument_id, on))
        row.mute_toggled.connect(lambda on: session.set_mute(instrument_id, on))
        row.gain_changed.connect(lambda db: session.set_gain(instrument_id, db))
        row.line.seek_requested.connect(self._seek)
        row.removal_requested.connect(lambda: session.remove_instrument(instrument_id))
        row.rename_requested.connect(lambda: self._rename(instrument_id))
        row.customContextMenuRequested.connect(lambda place: self._ask_menu(row, place))
        row.pulled_away.connect(lambda: self.drag_out.begin(instrument_id))
        row.pointed_at.connect(lambda here: self.pointed_at.emit(instrument_id if here else None))
        return row

    def _rename(self, instrument_id: str) -> None:
        self._session.select(instrument_id)
        self.rename_requested.emit()

    def _ask_menu(self, row: InstrumentRow, place: QPoint) -> None:
        self._session.select(row.instrument_id)
        self.menu_requested.emit(row.mapToGlobal(place))

    def _show_state(self) -> None:
        clip = self._session.current
        self.add_button.setEnabled(clip is not None)
        if clip is None:
            return
        self.add_button.offer(clip.evidence, clip.rows)
        colours = clip.colours
        compact = len(self.rows) > ROOMY_ROWS
        self._rows_layout.setSpacing(2 if compact else SPACE // 2)
        for row in self.rows.values():
            row.set_compact(compact)
        for instrument_id, row in self.rows.items():
            ticked = instrument_id == OTHER.id or instrument_id in clip.ticked
            row.show_name(clip.project.roster.of(instrument_id))
            row.show_state(ticked, colours[instrument_id], clip.evidence_for(instrument_id))

    def _seek(self, part: float) -> None:
        clip = self._session.current
        if clip is not None:
            self._session.playback.seek(part * clip.duration)

    def _show_lines(self, lines: Lines) -> None:
        clip = self._session.current
        for instrument_id, row in self.rows.items():
            row.line.set_values(lines.get(instrument_id, NOTHING), clip.duration if clip is not None else 0.0)

    def _show_qualities(self, told: Told) -> None:
        for instrument_id, row in self.rows.items():
            quality = told.get(instrument_id)
            row.line.set_quality(heights(quality), said(quality))

    def _show_place(self, seconds: float) -> None:
        clip = self._session.current
        for row in self.rows.values() if clip is not None and clip.duration else ():
            row.line.set_place(seconds / clip.duration if clip is not None else 0.0)

    def _show_mix(self) -> None:
        mix, mixer = self._session.mix, self._session.mixer
        for instrument_id, row in self.rows.items():
            gain = mixer.gain_db(instrument_id)
            row.show_mix(instrument_id in mix.solo, instrument_id in mix.mute, gain)

    def _show_protection(self) -> None:
        for instrument_id, row in self.rows.items():
            row.show_protected(self._session.editing.protects(instrument_id))

    def _show_selection(self) -> None:
        for instrument_id, row in self.rows.items():
            row.set_selected(instrument_id == self._session.selected)

    def _show_status(self) -> None:
        self.status.setText(self._status_text())

    def _status_text(self) -> str:
        session = self._session
        if session.clip is None:
            return tr("Open a recording to see who plays.")
        if session.segmentation is None and not session.instruments:
            return (
                tr("Looking and listening for instruments…") if session.separation.running else tr("Reading the sound…")
            )
        if not session.instruments:
            return tr(
                "No instrument is ticked. Tick or add the ones that play: the sound is then shared out among them."
            )
        if session.separation.running:
            return tr("Separating, from the playhead outward…")
        if not session.separation.complete:
            return tr("Stopped before the end. Instruments > Separate again goes on from the playhead.")
        return tr("Not right? Untick an instrument, or add one.")

    def _show_levels(self, levels: dict[str, float]) -> None:
        now = time.monotonic()
        passed, self._last_levels = min(0.5, now - self._last_levels), now
        for instrument_id, row in self.rows.items():
            if not levels:
                row.meter.reset()
                continue
            row.meter.set_level(levels.get(instrument_id, float("-inf")))
            row.meter.advance(passed)
