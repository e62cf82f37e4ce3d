"""`python -m tests.fuzz.worker TARGET SEED SECONDS COUNT FOLDER`: one process of a long run, so that it crashes alone.
The good files lie in the folder: made anew, some would differ in numbers that their formats draw by chance.

Before each input its seed goes to standard output. A finding follows it, or how many seconds of processor time it took.
"""

import json
import sys
import tempfile
import time
import warnings
from pathlib import Path

from tests.fuzz.targets import TARGETS, damaged, try_one


def good_files(folder: Path) -> list[bytes]:
    """In the order in which they were written."""
    return [path.read_bytes() for path in sorted(folder.iterdir())]


def main(name: str, seed: int, seconds: float, count: int, good: Path) -> None:
    """Fuzz one target, from a seed on, for so many seconds or inputs."""
    target, seeds = TARGETS[name], good_files(good)
    # They would reach a person's terminal.
    warnings.simplefilter("error")
    end = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder:
        for number in range(seed, seed + count):
            if time.monotonic() >= end:
                return
            print(json.dumps({"seed": number}), flush=True)
            begin = time.process_time()
            if found := try_one(target, damaged(seeds[number % len(seeds)], number), Path(folder)):
                print(json.dumps({"seed": number, "found": found}), flush=True)
            print(json.dumps({"seed": number, "took": time.process_time() - begin}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4]), Path(sys.argv[5]))
