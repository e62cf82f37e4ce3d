"""The picture in words: where one has come by keys, what is selected and whose it is, for a screen reader and for the
row below the spectrogram."""

from PySide6.QtCore import QObject, QTimer

from engine.language import number, tr
from engine.notes import UNPITCHED
from engine.project.selection import owners
from engine.text import plain
from gui.look.spoken import announce
from gui.look.ticks import format_hertz, format_time, hertz_of, note_name
from gui.session.editing.exploring import ExploredSpot, Nothing
from gui.session.session import Session
from gui.spectrogram.view import SpectrogramView

SETTLE_MS = 250
"""A selection that still changes is not spoken of; whose a long one is takes longer than a frame (20 ms)."""
OUT_OF_TUNE = 20
"""Cents from which on it is said."""
LEAST_OWNED = 0.05


class SpokenView(QObject):
    """Keeps the canvas's description up to date, and announces what has changed."""

    def __init__(self, session: Session, view: SpectrogramView, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._view = session, view
        self._place, self._unsaid = "", False
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._say_selection)
        session.exploring.arrived.connect(self._arrived)
        session.exploring.nothing.connect(self._nothing)
        session.editing.selecting.changed.connect(self._selected)
        for signal in (session.opened, session.closed, session.mask_edited, session.instruments_changed):
            signal.connect(self._later)

    def here(self) -> str:
        """All that is known of where one is: the place, the cell under the crosshair, the selection."""
        session, view = self._session, self._view
        parts = [tr("At {time}", time=format_time(session.playback.position, 1))]
        if view.state.pointer is not None:
            parts.append(tr("under the crosshair: {cell}", cell=view.readout_at(*view.state.pointer)))
        parts.append(self.selection() or tr("nothing is selected"))
        return "; ".join(parts) + "."

    def selection(self) -> str:
        """What is selected, how long it is, whose it is; empty without a selection."""
        session = self._session
        now, region, mask = session.editing.selecting.describe(), session.editing.selection, session.segmentation
        if now is None or region is None:
            return ""
        said = tr(
            "selected from {start} to {stop}, {length:.2f} seconds, {low} to {high}, {note}",
            start=format_time(now.start_s, 2),
            stop=format_time(now.stop_s, 2),
            length=now.length_s,
            low=format_hertz(now.low_hz),
            high=format_hertz(now.high_hz),
            note=now.note,
        )
        shares = owners(region, mask) if mask is not None else []
        whose = [f"{session.roster.name(who)} {number(share, '.0%')}" for who, share in shares if share >= LEAST_OWNED]
        return f"{said}: {', '.join(whose)}" if whose else said

    def _arrived(self, place: ExploredSpot) -> None:
        self._place = self._in_words(place)
        grid, state = self._view.state.grid, self._view.state
        note = place.note
        if grid is not None:
            # Inside of it: its very beginning may still be the note's before.
            at = (place.at + grid.hop_s, grid.band_at(hertz_of(note.pitch))) if note is not None else None
            state.set_pointer(at)
        self._settled.stop()
        self._unsaid = False
        self._describe(self.selection())
        announce(self._view.canvas, self._place)

    def _in_words(self, place: ExploredSpot) -> str:
        who, length = plain(self._session.roster.name(place.who)), place.stop - place.start
        start = format_time(place.start, 2)
        if place.note is None:
            return tr(
                "{who}, passage from {start} to {stop}, {length:.1f} seconds",
                who=who, start=start, stop=format_time(place.stop, 2), length=length,
            )  # fmt: skip
        parts = [
            tr(
                "{who}, {note}, {start}, {length:.2f} seconds", who=who, note=note_name(place.note.pitch), start=start,
                length=length,
            )
        ]  # fmt: skip
        cents = round(abs(place.note.cents))
        if cents >= OUT_OF_TUNE:
            higher = place.note.cents > 0
            parts.append(tr("{cents} cents higher", cents=cents) if higher else tr("{cents} cents lower", cents=cents))
        if place.note.doubtful:
            parts.append(tr("not sure"))
        return ", ".join(parts)

    def _nothing(self, end: Nothing) -> None:
        who = plain(self._session.roster.name(end.who))
        if end.what == "note" and end.who in UNPITCHED:
            said = tr("{who} has no notes of a pitch; Alt+Shift with an arrow goes from passage to passage.", who=who)
        elif end.what == "beside":
            said = tr("Nothing higher sounds here.") if end.direction > 0 else tr("Nothing lower sounds here.")
        elif end.direction > 0:
            said = tr("{who} plays no more after this.", who=who)
        else:
            said = tr("{who} does not play before this.", who=who)
        self._session.noted.emit(said)

    def _selected(self) -> None:
        self._unsaid = True
        self._later()

    def _later(self, *_: object) -> None:
        self._settled.start()
        if self._session.editing.selection is None:
            self._describe("")

    def _say_selection(self) -> None:
        said = self.selection()
        self._describe(said)
        if self._unsaid:
            self._unsaid = False
            announce(self._view.canvas, said or tr("Nothing is selected."))

    def _describe(self, selection: str) -> None:
        if self._session.current is None:
            self._place = ""
        parts = [part for part in (self._place, selection) if part]
        self._view.canvas.setAccessibleDescription("; ".join(parts))
