"""H: the note under the pointer with all its partials, shown before one clicks."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPointF, SignalInstance

from engine.project.region import Region
from gui.session_notes import Answer, Question
from gui.tools.base import Mode, Pointer, Surface, Tool

STILL = 3.0
"""Points the pointer may move before the note is looked for again."""


class Notes(Protocol):
    """What finds notes: `gui.session_notes.NoteController`."""

    @property
    def answered(self) -> SignalInstance: ...
    def ask(self, seconds: float, hertz: float) -> Question | None: ...


class Offers(Protocol):
    """What shows and takes selections: `gui.session_selection.SelectionController`."""

    def select(self, region: Region, mode: Mode) -> None: ...
    def offer(self, *regions: Region) -> None: ...


class HarmonicTool(Tool):
    """Hovering outlines the note; a click selects it, Shift adds it; a double click gives it to the chosen
    instrument. A click that comes before the answer waits for it.
    """

    def __init__(self, surface: Surface, notes: Notes, offers: Offers, give: Callable[[], object]) -> None:
        super().__init__(surface)
        self._notes, self._offers, self._give = notes, offers, give
        self._asked: tuple[QPointF, Question] | None = None
        self._found: Answer | None = None
        self._waiting: Mode | None = None
        self._give_too = False
        notes.answered.connect(self._answered)

    def hover(self, at: Pointer | None) -> None:
        """Ask what is there; leaving takes the outline away."""
        if at is None:
            self._asked = self._found = None
            self._offers.offer()
        elif self._asked is None or (at.place - self._asked[0]).manhattanLength() > STILL:
            self._ask(at)

    def press(self, at: Pointer) -> None:
        """Select the note."""
        super().press(at)
        self._give_too = False
        if self._asked is None or (at.place - self._asked[0]).manhattanLength() > STILL:
            self._ask(at)
        self._waiting = at.mode
        self._take()

    def double_click(self, at: Pointer) -> None:
        """Give what the first click selected, or will."""
        self.origin = at
        if self._waiting is None:
            self._give()
        else:
            self._give_too = True

    def leave(self) -> None:
        """Ask no more."""
        super().leave()
        self._waiting = None
        self._notes.answered.disconnect(self._answered)

    def _ask(self, at: Pointer) -> None:
        grid = self.surface.state.grid
        question = self._notes.ask(at.seconds, grid.hertz_at(at.band)) if grid is not None else None
        self._asked = None if question is None else (at.place, question)

    def _answered(self, answer: Answer) -> None:
        if self._asked is None:
            return
        self._found = answer
        self._offers.offer(answer.note.region)
        self._take()

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
