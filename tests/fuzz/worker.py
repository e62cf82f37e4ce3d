"""`python -m tests.fuzz.worker TARGET SEED SECONDS COUNT`: one process of a long run, so that a crash ends only it.

Before each input its seed goes to standard output. A finding follows it, or how many seconds of processor time it took.
"""

import json
import sys
import tempfile
import time
import warnings
from pathlib import Path

from tests.fuzz.targets import TARGETS, damaged, try_one


def main(name: str, seed: int, seconds: float, count: int) -> None:
    """Fuzz one target, from a seed on, for so many seconds or inputs."""
    target, seeds = TARGETS[name], TARGETS[name].seeds()
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
    main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4]))
