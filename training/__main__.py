"""`python -m training COMMAND`: make data, train, evaluate."""

import argparse
import importlib
import logging
import sys

from rich.logging import RichHandler

from engine.errors import EngineError
from training.run.config import parse
from training.run.curves import CONSOLE

COMMANDS = {
    "synth": ("training.data.synth", "render solos and duets from scores with sampled instruments"),
    "prepare": (
        "training.data.prepare",
        "read recorded sets: MUSIC, class folders, Sound of Pixels, Solos, URMP",
    ),
    "train": ("training.learning.sound", "train the sound network"),
    "visual": ("training.learning.frames", "train the frame network"),
    "export": ("training.shipping.export", "turn a run into a model for the application"),
    "calibrate": ("training.measuring.calibrate", "fit how sound and picture are joined"),
    "evaluate": ("training.measuring.evaluate", "measure a model beside the baselines"),
    "quality": ("training.measuring.quality", "fit the estimate of a stem's quality"),
    "doubt": ("training.measuring.doubt", "how often what is said of an instrument is true"),
    "borrowed": ("training.sounds.borrowed", "find recordings that a soundfont shares with the held-out bank"),
    "ablate": ("training.measuring.ablate", "what each lever gave: a table from finished runs"),
    "card": ("training.shipping.card", "a model's card as the README of a model hub"),
    "demo": ("training.shipping.demo", "rebuild the demo duet"),
    "package": ("training.packaging.package", "make what people install: ./soloist package"),
}


def main(argv: list[str] | None = None) -> int:
    """Run one command; exit status 0, 1 for a failure told in a sentence, 2 for wrong usage."""
    argv = sys.argv[1:] if argv is None else argv
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (_, text) in COMMANDS.items():
        commands.add_parser(name, help=text, add_help=False)
    known, rest = parser.parse_known_args(argv[:1] if argv and argv[0] in COMMANDS else argv)
    # Only the asked-for command's module is imported: rendering data needs no torch, training no synthesiser.
    module = importlib.import_module(COMMANDS[known.command][0])
    own = argparse.ArgumentParser(prog=f"python -m training {known.command}", description=module.__doc__)
    module.add_arguments(own)
    # On a terminal, through the console that draws the bar of progress.
    shown = RichHandler(console=CONSOLE, show_path=False, show_level=False) if CONSOLE.is_terminal else None
    plain = "%(message)s" if shown else "%(asctime)s %(message)s"
    logging.basicConfig(level=logging.INFO, format=plain, datefmt="%H:%M:%S", handlers=[shown] if shown else None)
    try:
        return int(module.main(parse(own, argv[1:] or rest)))
    except EngineError as error:
        sys.stderr.write(f"{error}\n")
        return 1


if __name__ == "__main__":
    sys.exit(main())
