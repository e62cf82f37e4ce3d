"""Somebody's first minutes with the demo, by mouse and keys on a shown window of 1280 × 800, in both themes, with the
networks in the box: each step with the number of its gestures (a key, a click, a letter typed) and its seconds. The
window is killed amid unsaved work and started again."""

import json
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.window import ROOT, NoScreenError, private_home, screen

NOTES = "A path typed into a file dialog counts as one gesture, and Enter as another."


def walked(theme: str) -> dict[str, dict[str, float]]:
    """Every step of the walk: `gestures` and `seconds`. Raises `NoScreenError`; `RuntimeError` where a step failed."""
    steps: dict[str, dict[str, float]] = {}
    with screen() as display, private_home(display) as env, tempfile.TemporaryDirectory() as folder:
        for task, status in (("first", -signal.SIGKILL), ("again", 0)):
            command = [sys.executable, "-m", "tests.bench.newcomer_tasks", task, folder, theme]
            done = subprocess.run(command, cwd=ROOT, env=env, check=False, capture_output=True, text=True)
            if done.returncode != status:
                raise RuntimeError(f"the walk ended with {done.returncode}:\n{done.stderr[-3000:]}")
            steps |= json.loads(done.stdout.splitlines()[-1])
        stems = sorted(path.name for path in Path(folder, "stems").glob("*.wav"))
    if stems != ["cello.wav", "flute.wav", "residual.wav"]:
        raise RuntimeError(f"the walk ended with other stems: {stems}")
    return steps


def measure() -> Iterator[Figure]:
    """Both themes."""
    for theme in ("dark", "light"):
        try:
            steps = walked(theme)
        except NoScreenError as error:
            print(f"newcomer: left out, because {error}.", file=sys.stderr)
            return
        for name, found in steps.items():
            yield Figure(f"{theme}: {name}", found["seconds"], f"s, {found['gestures']:.0f} gestures")
        yield Figure(f"{theme}: gestures in all", sum(found["gestures"] for found in steps.values()), "")
