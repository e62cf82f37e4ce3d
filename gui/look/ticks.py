"""Where an axis puts its marks and what it writes there: time, frequency, notes (no Qt).

Notes are twelve-tone equal temperament at A4 = 440 Hz, named C4 for middle C (ISO 16).
"""

import math

from engine.language import decimal, number, tr

_NAMES = ("C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B")
_TIME_STEPS = (
    *(m * 10.0**e for e in (-3, -2, -1) for m in (1, 2, 5)),
    1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0,
)  # fmt: skip


def format_time(seconds: float, decimals: int = 3) -> str:
    """`1:05.250`, from an hour on `1:01:05.250`; decimals 0–3, after the decimal sign of the
    language. Rounds down to what is shown, as clocks do."""
    scale = 10**decimals
    total = math.floor(abs(seconds) * scale + 1e-6)
    whole, fraction = divmod(total, scale)
    minutes, secs = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02d}:{secs:02d}" if hours else f"{minutes}:{secs:02d}"
    if decimals:
        text += f"{decimal()}{fraction:0{decimals}d}"
    return f"−{text}" if seconds < 0 and total else text


def format_hertz(hertz: float) -> str:
    """`87.3 Hz`, `440 Hz`, `1.25 kHz`: three figures."""
    if hertz >= 999.5:
        return tr("{hertz:.2f} kHz", hertz=hertz / 1000) if hertz < 9995 else tr("{hertz:.1f} kHz", hertz=hertz / 1000)
    return tr("{hertz:.1f} Hz", hertz=hertz) if hertz < 99.95 else tr("{hertz:.0f} Hz", hertz=hertz)


def midi_at(hertz: float) -> float:
    """MIDI note number, fractional; 69 is A4 = 440 Hz."""
    return 69 + 12 * math.log2(hertz / 440)


def hertz_of(midi: float) -> float:
    """Frequency of a MIDI note number."""
    return float(440 * 2 ** ((midi - 69) / 12))


def note_name(midi: int) -> str:
    """`C4` for 60."""
    return f"{_NAMES[midi % 12]}{midi // 12 - 1}"


def note_at(hertz: float) -> str:
    """The nearest note and how far from it, in cents: `A4 +3`; the cents are left out when 0."""
    exact = midi_at(hertz)
    nearest = round(exact)
    cents = round((exact - nearest) * 100)
    sign = "+" if cents > 0 else "−"
    return (
        tr("{note} {cents} ct", note=note_name(nearest), cents=f"{sign}{abs(cents)}") if cents else note_name(nearest)
    )


def time_step(seconds: float, most: int) -> float:
    """The least pleasant step that puts at most `most` marks on a span."""
    return next((s for s in _TIME_STEPS if seconds / s <= most), _TIME_STEPS[-1])


def time_spacing(seconds: float, width: float, spacing: float) -> tuple[float, ...]:
    """Seconds between the marks on a time axis `width` pixels wide: between those with texts, which are at least
    `spacing` pixels apart, and between the small ones, if there are any."""
    step = time_step(seconds, max(1, int(width / spacing)))
    return (step, *(step / n for n in (5, 4, 2) if _is_step(step / n)))[:2]


def time_decimals(step: float) -> int:
    """How many decimals tell apart times that are `step` seconds from each other, 0–3."""
    return min(3, max(0, math.ceil(-math.log10(step) - 1e-9)))


def _is_step(value: float) -> bool:
    return any(math.isclose(value, step, rel_tol=1e-6) for step in _TIME_STEPS)


def _hertz_candidates(low: float, high: float) -> list[list[float]]:
    """Frequencies worth writing, the most welcome first."""
    decades = [10.0**e for e in range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)]
    groups = [[d * m for d in decades] for m in (1, 5, 2)]
    groups.append([d * m for d in decades for m in (3, 4, 6, 7, 8, 9, 1.5)])
    step = 10.0 ** math.floor(math.log10(high - low))
    for part in (1.0, 0.5, 0.2, 0.1, 0.05):
        size = step * part
        if (high - low) / size <= 200:
            groups.append([n * size for n in range(math.ceil(low / size), math.floor(high / size) + 1)])
    return [[f for f in group if low <= f <= high] for group in groups]


def hertz_ticks(low: float, high: float, height: float, spacing: float) -> list[float]:
    """Marks on a logarithmic frequency axis `height` pixels high from `low` to `high` Hz, texts at least
    `spacing` apart."""
    scale = height / math.log(high / low)
    taken: list[float] = []
    for group in _hertz_candidates(low, high):
        for hertz in sorted(group):
            if all(abs(math.log(hertz / other)) * scale >= spacing for other in taken):
                taken.append(hertz)
    return sorted(taken)


def short_hertz(hertz: float) -> str:
    """`440`, `1k`, `2.5k`: for an axis that says Hz once."""
    return f"{number(hertz / 1000, '.4g')}k" if hertz >= 999.95 else number(hertz, ".4g")
