"""Run by torchrun in test_sound.py: trains as the command does, then writes this rank's parameters."""

import argparse
import os
import sys
from pathlib import Path
from typing import Any
from unittest.mock import patch

from safetensors.torch import save_file

from training.learning import sound
from training.learning.trainer import Trainer
from training.run.config import parse


def main(data: str, folder: str, *more: str) -> None:
    """Train on `data` in `folder`, then write rank<N>.safetensors there."""
    trainers: list[Trainer[Any, Any]] = []
    original = Trainer.run

    def remember(self: Trainer[Any, Any], *args: Any) -> None:
        trainers.append(self)
        original(self, *args)

    learn = Trainer.learn

    def learn_or_die(self: Trainer[Any, Any], batch: Any) -> None:
        first_life = os.environ["TORCHELASTIC_RESTART_COUNT"] == "0"
        if first_life and os.environ["RANK"] == "1" and str(self.step) == os.environ.get("KILLED_AT"):
            os._exit(9)
        learn(self, batch)

    parser = argparse.ArgumentParser()
    sound.add_arguments(parser)
    with patch.object(Trainer, "run", remember), patch.object(Trainer, "learn", learn_or_die):
        sound.main(parse(parser, ["--data", data, "-o", folder, *more]))
    weights = {key: value.detach().contiguous() for key, value in trainers[0].net.named_parameters()}
    save_file(weights, Path(folder) / f"rank{os.environ['RANK']}.safetensors")


if __name__ == "__main__":
    main(*sys.argv[1:])
