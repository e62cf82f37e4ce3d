"""Solo, mute and gain of each instrument: what the person hears, kept apart from what the network found."""

import math
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Literal, Protocol

from PySide6.QtCore import QObject, Signal

from engine.instruments import OTHER
from engine.project.document import Project
from engine.project.mix import MixState

SILENCE_DB = -60.0
"""A gain slider's lowest position: from here on down it is silence (−∞ dB)."""
MAX_GAIN_DB = 6.0
GESTURE_S = 0.8
"""Moves of one slider that follow each other this closely are taken back together."""
KEPT = 100
"""How many changes of the mix can be taken back."""

PEEK_S = 0.4
"""Holding the key of the comparison for longer is a look: letting go leads back."""

Compared = Literal["mix", "original", "network"]
"""What sounds: the mask as edited through the mixer, the recording as it is, or the network's own mask."""


def db_to_linear(db: float) -> float:
    """dB → factor; `SILENCE_DB` and below give 0."""
    return 0.0 if db <= SILENCE_DB else 10.0 ** (db / 20.0)


def linear_to_db(gain: float) -> float:
    """Factor → dB, not below `SILENCE_DB`."""
    return SILENCE_DB if gain <= 0 else max(SILENCE_DB, 20.0 * math.log10(gain))


class Edits(Protocol):
    """The door to the project: `gui.session.editing.edits.EditController`."""

    @property
    def project(self) -> Project | None: ...
    def set_mix(self, mix: MixState) -> None: ...


class MixController(QObject):
    """The open project's mixer, and what is listened to instead of it. `changed` follows each change.

    Listening is not editing: none of it is in the history of the mask; the mixer has an undo of its own.
    """

    changed = Signal()

    def __init__(self, edits: Edits, parent: QObject | None = None, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._edits, self._now = edits, now
        self.compared: Compared = "mix"
        self._pointed: MixState | None = None
        self._peeked: tuple[float, Compared] | None = None
        self._moving, self._moved = "", -math.inf
        self._before: deque[MixState] = deque(maxlen=KEPT)

    @property
    def sounding(self) -> MixState:
        """What the player is to do: the mixer, nothing of it while the original is heard, or a point of the picture."""
        return self._pointed if self._pointed is not None else self.written

    @property
    def written(self) -> MixState:
        """What is exported as heard: a point of the picture sounds for a moment only, and moves."""
        return MixState() if self.compared == "original" else self.mix

    def point(self, parts: Mapping[str, float] | None) -> None:
        """For a moment hear these parts (0–1) of the instruments instead of the mix, and nothing of Other; None: the
        mix again."""
        pointed = None if parts is None else MixState({OTHER.id: 0.0, **parts})
        if pointed != self._pointed:
            self._pointed = pointed
            self.changed.emit()

    @property
    def pointed(self) -> bool:
        """Whether a point of the picture is heard."""
        return self._pointed is not None

    @property
    def mix(self) -> MixState:
        """Solo, mute and gains as they are set."""
        project = self._edits.project
        return project.mix if project is not None else MixState()

    def reset(self) -> None:
        """Everything sounds as recorded."""
        self._set({}, frozenset(), frozenset())
        self.compare("mix")

    @property
    def can_undo(self) -> bool:
        """Whether the mix was changed."""
        return bool(self._before)

    def undo(self) -> None:
        """The mix as it was before its last change."""
        if self._before:
            self._moving = ""
            self._edits.set_mix(self._before.pop())

    def forget(self) -> None:
        """The recording is closed, and its mixer with it."""
        self.compared, self._pointed = "mix", None
        self._before.clear()
        self.changed.emit()

    def set_solo(self, instrument_id: str, on: bool) -> None:
        """Hear only the soloed instruments, as long as any is."""
        now = self.mix
        self._set(now.gains, now.solo | {instrument_id} if on else now.solo - {instrument_id}, now.mute)
        if on:
            self._hear_mix()

    def hear_only(self, instrument_ids: frozenset[str]) -> None:
        """Solo exactly these, nobody for none: one step, whoever was soloed before."""
        self._set(self.mix.gains, instrument_ids, self.mix.mute)
        if instrument_ids:
            self._hear_mix()

    def set_mute(self, instrument_id: str, on: bool) -> None:
        """Leave an instrument out."""
        now = self.mix
        self._set(now.gains, now.solo, now.mute | {instrument_id} if on else now.mute - {instrument_id})
        if on:
            self._hear_mix()

    def set_gain(self, instrument_id: str, db: float) -> None:
        """Make an instrument louder or softer, in dB (`SILENCE_DB` = silent, at most `MAX_GAIN_DB`)."""
        now, moment = self.mix, self._now()
        goes_on = self._moving == instrument_id and moment - self._moved <= GESTURE_S
        gains = {**now.gains, instrument_id: db_to_linear(min(db, MAX_GAIN_DB))}
        self._set(gains, now.solo, now.mute, goes_on)
        self._moving, self._moved = instrument_id, moment

    def compare(self, compared: Compared) -> None:
        """Hear the mix, the original recording, or the network's own mask through the mixer."""
        if compared != self.compared:
            self.compared = compared
            self.changed.emit()

    def compare_next(self) -> None:
        """Mix → original → the network's own mask → mix; for a moment, if `end_peek` follows late."""
        following: dict[Compared, Compared] = {"mix": "original", "original": "network", "network": "mix"}
        self.peek(following[self.compared])

    def peek(self, compared: Compared) -> None:
        """As `compare`, with a key or button that may be held."""
        self._peeked = self._now(), self.compared
        self.compare(compared)

    def end_peek(self) -> None:
        """The key or button was let go: held for long, it was only a look."""
        if self._peeked is not None:
            (began, before), self._peeked = self._peeked, None
            if self._now() - began >= PEEK_S:
                self.compare(before)

    def gain_db(self, instrument_id: str) -> float:
        """An instrument's gain in dB, 0 if untouched."""
        return linear_to_db(self.mix.gains.get(instrument_id, 1.0))

    def heard(self, instruments: tuple[str, ...]) -> frozenset[str] | None:
        """Those of the instruments that sound, or None when all do (for the mask's picture)."""
        if self.compared == "original" and not self.pointed:
            return None
        weights = self.sounding.weights(instruments)
        heard = frozenset(i for i, weight in weights.items() if weight > 0)
        return None if heard.issuperset(instruments) else heard

    def _hear_mix(self) -> None:
        if self.compared == "original":
            self.compare("mix")

    def _set(
        self,
        gains: Mapping[str, float],
        solo: frozenset[str],
        mute: frozenset[str],
        goes_on: bool = False,
    ) -> None:
        mix = MixState(gains, solo, mute)
        if mix != self.mix:
            self._moving = ""
            if not goes_on:
                self._before.append(self.mix)
            self._edits.set_mix(mix)
