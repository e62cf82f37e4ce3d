"""From the file dialog's OK to the first picture, the first columns of the spectrogram and the first second of sound,
for ten seconds, ten minutes and an hour of 1080p; then a jump to the last tenth."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.long_media import make_long
from tests.bench.window import NoScreenError, in_window

LENGTHS = {"10 s": 10.0, "10 min": 600.0, "1 h": 3600.0}
NOTES = """\
On a machine that does other work the clock measures that too; the processor time of the whole application, all threads,
up to that moment is what it would take on one idle core. Neither grows with the length of the recording. A part that
decoding has not reached is drawn from a look into the file as soon as it comes on screen."""


def measure() -> Iterator[Figure]:
    """Seconds, on the clock and of processor time. Nothing without a screen."""
    with tempfile.TemporaryDirectory(prefix="soloist-bench-") as folder:
        for name, seconds in LENGTHS.items():
            path = Path(folder) / f"{seconds:.0f}.mp4"
            make_long(path, seconds)
            try:
                found = in_window("open", path)
            except NoScreenError:
                return
            for what, words in (
                ("frame", "first picture"),
                ("spectrum", "first spectrogram"),
                ("sound", "first sound"),
            ):
                yield Figure(f"{words}, {name}", found[what], "s", against="goal 0.5 s")
                yield Figure(f"{words}, {name}, processor time", found[f"{what}_cpu"], "s", against="goal 0.5 s")
            yield Figure(f"a jump to the last tenth is drawn, {name}", found["far"], "s")
            yield Figure(f"all of the sound decoded, {name}", found["decoded"], "s")
            yield Figure(f"all of the spectrogram drawn, {name}", found["whole"], "s")
            path.unlink()
