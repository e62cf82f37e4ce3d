"""What a synthesiser is told to do, and when."""

from dataclasses import dataclass


@dataclass(frozen=True)
class MidiEvent:
    """One event at `time` seconds: on (a=key, b=velocity), off (a=key), cc (a=number, b=value), bend (value cents)."""

    time: float
    kind: str
    a: int = 0
    b: int = 0
    value: float = 0.0
