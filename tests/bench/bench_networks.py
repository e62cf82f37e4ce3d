"""The networks in the box, on the device that would be chosen."""

from collections.abc import Iterator
from itertools import islice

from engine.errors import ModelError
from engine.grid import MaskGrid
from engine.separation_events import Progress
from tests.bench.bench_dsp import SECONDS, Noise
from tests.bench.figures import Figure, best_seconds, real_time


def measure() -> Iterator[Figure]:
    """Loading, and separating two instruments named, as a multiple of real time. Nothing without a model."""
    from engine.device import choose_device
    from engine.inference import Separator
    from engine.model.checkpoint import load_model

    choice = choose_device()
    try:
        model = load_model(None, choice.device)
    except ModelError:
        return
    yield Figure("load the model", best_seconds(lambda: load_model(None, choice.device)), "s")
    sound, grid = Noise(44_100, 2), MaskGrid.for_duration(SECONDS)
    separator = Separator(model, choice)

    def separate(events: int | None = None) -> None:
        for _ in islice(separator.separate(sound, grid, ("violin", "cello")), events):
            pass

    def first_answer() -> None:
        next(event for event in separator.separate(sound, grid, ("violin",)) if isinstance(event, Progress))

    separate()
    yield Figure(
        f"separate two instruments on {choice.name}, {choice.dtype}", real_time(SECONDS, separate), "× real time"
    )
    yield Figure("the first piece of mask", best_seconds(first_answer), "s")
