"""Solo, mute and gain of each instrument: what the person hears, kept apart from what the network found."""

import math

from PySide6.QtCore import QObject, Signal

from engine.playback import MixSettings

SILENCE_DB = -60.0
"""A gain slider's lowest position: from here on down it is silence (−∞ dB)."""
MAX_GAIN_DB = 6.0


def db_to_linear(db: float) -> float:
    """dB → factor; `SILENCE_DB` and below give 0."""
    return 0.0 if db <= SILENCE_DB else 10.0 ** (db / 20.0)


def linear_to_db(gain: float) -> float:
    """Factor → dB, not below `SILENCE_DB`."""
    return SILENCE_DB if gain <= 0 else max(SILENCE_DB, 20.0 * math.log10(gain))


class MixController(QObject):
    """Holds the `MixSettings` and changes them; `changed` is emitted after each change."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = MixSettings(gains={}, solo=frozenset(), mute=frozenset(), bypass=False)

    def reset(self) -> None:
        """Everything sounds as recorded."""
        self._set({}, frozenset(), frozenset(), False)

    def set_solo(self, instrument_id: str, on: bool) -> None:
        """Hear only the soloed instruments, as long as any is."""
        now = self.settings
        solo = now.solo | {instrument_id} if on else now.solo - {instrument_id}
        self._set(dict(now.gains), solo, now.mute, False if on else now.bypass)

    def set_mute(self, instrument_id: str, on: bool) -> None:
        """Leave an instrument out."""
        now = self.settings
        mute = now.mute | {instrument_id} if on else now.mute - {instrument_id}
        self._set(dict(now.gains), now.solo, mute, False if on else now.bypass)

    def set_gain(self, instrument_id: str, db: float) -> None:
        """Make an instrument louder or softer, in dB (`SILENCE_DB` = silent, at most `MAX_GAIN_DB`)."""
        now = self.settings
        gains = {**now.gains, instrument_id: db_to_linear(min(db, MAX_GAIN_DB))}
        self._set(gains, now.solo, now.mute, now.bypass)

    def set_bypass(self, on: bool) -> None:
        """Hear the original recording, whatever the mixer says."""
        now = self.settings
        self._set(dict(now.gains), now.solo, now.mute, on)

    def gain_db(self, instrument_id: str) -> float:
        """An instrument's gain in dB, 0 if untouched."""
        return linear_to_db(self.settings.gains.get(instrument_id, 1.0))

    def heard(self, instruments: tuple[str, ...]) -> frozenset[str] | None:
        """Those of the instruments that sound, or None when all do (for the mask's picture)."""
        if self.settings.bypass:
            return None
        weights = self.settings.weights(instruments)
        heard = frozenset(i for i, weight in weights.items() if weight > 0)
        return None if heard.issuperset(instruments) else heard

    def _set(self, gains: dict[str, float], solo: frozenset[str], mute: frozenset[str], bypass: bool) -> None:
        settings = MixSettings(gains=gains, solo=solo, mute=mute, bypass=bypass)
        if settings != self.settings:
            self.settings = settings
            self.changed.emit()
