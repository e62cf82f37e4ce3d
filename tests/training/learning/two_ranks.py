"""Run by torchrun in test_sound.py: trains as the command does, then writes this rank's parameters."""

import argparse
import os
import sys
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

from safetensors.torch import save_file

from training.learning import sound as loop
from training.learning.sound_validation import Validator
from training.run.config import parse


def main(data: str, folder: str, steps: str) -> None:
    """Train on `data` in `folder`, then write rank<N>.safetensors there."""
    runs: list[loop.Run] = []
    original = loop.new_run

    def remember(*args: Any) -> loop.Run:
        runs.append(original(*args))
        return runs[-1]

    parser = argparse.ArgumentParser()
    loop.add_arguments(parser)
    small = "--batch 2 --filters 4 --refine 0 --validate-every 9 --workers 0 --threads 1 --device cpu --float32"
    args = parse(parser, ["--data", data, "-o", folder, "--steps", steps, *small.split()])
    with patch.object(loop, "new_run", remember), patch.object(loop, "Validator", partial(Validator, pairs=1)):
        loop.main(args)
    weights = {key: value.detach().contiguous() for key, value in runs[0].net.named_parameters()}
    save_file(weights, Path(folder) / f"rank{os.environ['RANK']}.safetensors")


if __name__ == "__main__":
    main(*sys.argv[1:])
