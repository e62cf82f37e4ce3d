"""`python -m tests.fuzz.worker TARGET SEED SECONDS FOLDER`: one process of a long run, so that a crash ends only it.

Before each input its seed goes to standard output; a finding follows it in the same line.
"""

import json
import sys
import tempfile
import time
from pathlib import Path

from tests.fuzz.targets import TARGETS, damaged, try_one


def main(name: str, seed: int, seconds: float) -> None:
    """Fuzz one target, from a seed on."""
    target, seeds = TARGETS[name], TARGETS[name].seeds()
    end = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end:
            print(json.dumps({"seed": seed}), flush=True)
            if found := try_one(target, damaged(seeds[seed % len(seeds)], seed), Path(folder)):
                print(json.dumps({"seed": seed, "found": found}), flush=True)
            seed += 1


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]))
