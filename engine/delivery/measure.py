"""How loud stems and mixes are, without writing them."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field

from engine.dsp.resynth import Renderer, Shares
from engine.dsp.sound import WholeSound
from engine.export import spans
from engine.media.loudness import Loudness, LoudnessMeter


@dataclass(frozen=True)
class Measured:
    """How far it is, 0–1; at the end, `loudness` by name."""

    done: float
    loudness: Mapping[str, Loudness] = field(default_factory=dict)


def measure_steps(
    buffer: WholeSound,
    mask: Shares,
    mixes: Mapping[str, Mapping[str, float]],
    layout: str | None = None,
    start: int = 0,
    stop: int | None = None,
) -> Generator[Measured, None, None]:
    """Measure several mixes of samples [start, stop) of a recording in one pass. `mixes`: by name, linear gain by
    instrument, `other` included; what the network has not reached counts as `other`.
    """
    stop = buffer.length if stop is None else stop
    renderer = Renderer(buffer, mask.grid)
    meters = [LoudnessMeter(buffer.rate, buffer.channels, layout) for _ in mixes]
    for begin, end in spans(buffer, start, stop):
        rendered = renderer.render_many(mask, list(mixes.values()), begin, end)
        for meter, samples in zip(meters, rendered, strict=True):
            meter.add(samples)
        yield Measured(min(0.999, (end - start) / (stop - start)))
    yield Measured(1.0, {name: meter.result() for name, meter in zip(mixes, meters, strict=True)})
