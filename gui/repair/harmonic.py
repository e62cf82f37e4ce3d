"""H: the note under the pointer with all its partials, shown before one clicks; a drag takes all notes of a phrase, or
of a melody that one follows with a stroke."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPointF, Qt, SignalInstance
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from engine.grid import MaskGrid
from engine.project.shapes import brush_stroke
from engine.region import Region
from gui.look.theme import DARK
from gui.repair.ring import Ring
from gui.repair.shapes import DrawnTool, box_between
from gui.session.editing.notes import Gathered, NoteAnswer, Phrase, Question, Sweep
from gui.session.editing.selection import SelectionMode
from gui.session.editing.tool_settings import ToolSettings
from gui.spectrogram.tool import Pointer, Surface

STILL = 3.0
"""Points the pointer may move before the note is looked for again."""
_VEIL = 90
"""How opaque an unfinished stroke is, of 255: what it covers stays visible."""


class Notes(Protocol):
    """What finds notes: `gui.session.editing.notes.NoteController`."""

    @property
    def answered(self) -> SignalInstance: ...
    @property
    def gathered(self) -> SignalInstance: ...
    def ask(self, seconds: float, hertz: float) -> Question | None: ...
    def gather(self, phrase: Phrase | Sweep) -> None: ...
    def stop_gathering(self) -> None: ...


class Offers(Protocol):
    """What shows and takes selections: `gui.session.editing.selection.SelectionController`."""

    def select(self, region: Region, mode: SelectionMode) -> None: ...
    def offer(self, *regions: Region) -> None: ...


class HarmonicTool(DrawnTool):
    """Hovering outlines the note; a click selects it, Shift adds it; a double click gives it to the chosen
    instrument. A click that comes before the answer waits for it. A box drawn over fundamentals selects all the notes
    they belong to, which are outlined as they are found, and all that lies in it, if the tool is set so. Set to
    strokes, it selects what lies under one as wide as the brush, and the partials of the notes that it follows.
    """

    def __init__(
        self, surface: Surface, notes: Notes, offers: Offers, give: Callable[[], object], settings: ToolSettings
    ) -> None:
        super().__init__(surface)
        self._notes, self._offers, self._give, self._settings = notes, offers, give, settings
        self._asked: tuple[QPointF, Question] | None = None
        self._found: NoteAnswer | None = None
        self._waiting: SelectionMode | None = None
        self._give_too = self._again = False
        self._phrase: tuple[Phrase | Sweep, SelectionMode] | None = None
        self._line: list[Pointer] = []
        self._ring = Ring(surface, settings)
        notes.answered.connect(self._answered)
        notes.gathered.connect(self._gathered)

    @property
    def margin(self) -> float:
        """Half the stroke's width."""
        return self._settings.brush / 2 + 1 if self._settings.strokes else super().margin

    @property
    def busy(self) -> bool:
        """While a phrase is looked for, too: Escape gives it up."""
        return super().busy or self._phrase is not None

    def hover(self, at: Pointer | None) -> None:
        """Ask what is there; leaving takes the outline away. While a phrase is looked for, nothing else is."""
        self._show_ring(at)
        if self._phrase is not None:
            return
        if at is None:
            self._asked = self._found = None
            self._offers.offer()
        elif self._asked is None or (at.place - self._asked[0]).manhattanLength() > STILL:
            self._ask(at)

    def press(self, at: Pointer) -> None:
        """Begin a click or a box."""
        super().press(at)
        self._line = [at]
        self._forget_phrase()
        self._give_too, self._again, self._waiting = False, False, None
        if self._asked is None or (at.place - self._asked[0]).manhattanLength() > STILL:
            self._ask(at)

    def drag(self, at: Pointer) -> None:
        """Draw the box or the stroke."""
        self._show_ring(at)
        if self._again or (self._last is None and not self.moved_from_origin(at)):
            return
        if self._last is None:
            self._asked = self._found = None
            self._offers.offer()
        self._line.append(at)
        super().drag(at)

    def release(self, at: Pointer) -> None:
        """Select the note, or all notes of the box, as the keys held at the beginning say."""
        first, last, grid = self.origin, self._last, self.surface.state.grid
        super().release(at)
        if first is None or self._again or grid is None:
            self._again = False
        elif last is None:
            self._waiting = first.mode
            self._take()
        else:
            self._phrase = self._drawn(grid, first, at), first.mode
            self._notes.gather(self._phrase[0])

    def double_click(self, at: Pointer) -> None:
        """Give what the first click selected, or will."""
        self.origin, self._again = at, True
        if self._waiting is None:
            self._give()
        else:
            self._give_too = True

    def cancel(self) -> None:
        """No box, and no phrase."""
        super().cancel()
        self._forget_phrase()

    def leave(self) -> None:
        """Ask no more."""
        self._forget_phrase()
        super().leave()
        self._ring.leave()
        self._waiting = None
        self._notes.answered.disconnect(self._answered)
        self._notes.gathered.disconnect(self._gathered)

    def outline(self, first: Pointer, last: Pointer) -> QPolygonF:
        """The box, or the middle of the stroke so far."""
        if self._settings.strokes:
            return QPolygonF([at.place for at in self._line])
        return box_between(first, last)

    def draw(self, painter: QPainter) -> None:
        """The box, or the stroke as wide as it is, and the circle that says so."""
        if not self._settings.strokes:
            super().draw(painter)
            return
        if self.origin is not None and self._last is not None:
            pen = QPen(QColor.fromRgba(_VEIL << 24 | QColor(DARK.playhead).rgb() & 0xFFFFFF), self._settings.brush)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(pen)
            painter.drawPolyline(self.outline(self.origin, self._last))
        self._ring.draw(painter)

    def _show_ring(self, at: Pointer | None) -> None:
        self._ring.move(at.place if at is not None and self._settings.strokes else None)

    def _drawn(self, grid: MaskGrid, first: Pointer, last: Pointer) -> Phrase | Sweep:
        """What the finished drag asks for."""
        if self._settings.strokes:
            span, radius = self.surface.state.span, self._settings.brush / 2
            stroke = brush_stroke(
                grid,
                [(at.seconds, at.band) for at in (*self._line, last)],
                radius * span.seconds / max(1, self.surface.width()),
                radius * (span.high - span.low) / max(1, self.surface.height()),
                self._settings.hardness,
            )
            return Sweep(stroke)
        start, stop = sorted((first.seconds, last.seconds))
        low, high = sorted((grid.hertz_at(first.band), grid.hertz_at(last.band)))
        return Phrase(start, stop, low, high, self._settings.harmonic_drag == "box")

    def _ask(self, at: Pointer) -> None:
        grid = self.surface.state.grid
        question = self._notes.ask(at.seconds, grid.hertz_at(at.band)) if grid is not None else None
        self._asked = None if question is None else (at.place, question)

    def _answered(self, answer: NoteAnswer) -> None:
        if self._asked is None:
            return
        self._found = answer
        self._offers.offer(answer.note.region)
        self._take()

    def _gathered(self, gathered: Gathered) -> None:
        if self._phrase is None or gathered.phrase is not self._phrase[0]:
            return
        if not gathered.complete:
            self._offers.offer(gathered.region)
            return
        mode, self._phrase = self._phrase[1], None
        self._offers.offer()
        if not gathered.region.is_empty or mode == "replace":
            self._offers.select(gathered.region, mode)

    def _forget_phrase(self) -> None:
        if self._phrase is not None:
            self._phrase = None
            self._notes.stop_gathering()
            self._offers.offer()

    def _take(self) -> None:
        """Select what was found, once it is what was asked for last."""
        found, asked, mode = self._found, self._asked, self._waiting
        if mode is None or found is None or asked is None or found.question is not asked[1]:
            return
        self._waiting = None
        self._offers.select(found.note.region, mode)
        if self._give_too:
            self._give_too = False
            self._give()
