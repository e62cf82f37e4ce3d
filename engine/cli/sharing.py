"""A batch shared by many processes, and one that never ends: which recordings are one's own, and which are new."""

import argparse
import hashlib
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.cli.inputs import Input, expand
from engine.errors import MediaError
from engine.language import tr
from engine.media.fingerprint import stamp

Item = Input | tuple[str, MediaError]
"""An input of a batch: a recording, or a name and why there is none."""

LOOK_S = 5.0
"""Between two looks at watched folders. Looking, because network file systems do not tell of what others do."""


@dataclass(frozen=True)
class Shard:
    """Every `of`-th recording, the same whatever else lies beside it. `number`: 1…`of`."""

    number: int = 1
    of: int = 1

    @classmethod
    def parse(cls, text: str) -> "Shard":
        """`i/n`. Raises `argparse.ArgumentTypeError`."""
        number, slash, of = text.partition("/")
        if not (slash and number.isdecimal() and of.isdecimal()):
            raise argparse.ArgumentTypeError(tr("“{said}” is no shard; write 2/8 for the second of eight.", said=text))
        if not 1 <= int(number) <= int(of):
            raise argparse.ArgumentTypeError(
                tr("there is no shard {number} of {of}; they are counted from 1 to {of}.", number=number, of=of)
            )
        return cls(int(number), int(of))

    def has(self, item: Item) -> bool:
        """Whether an input is of this shard: by its place below the output folder, so that machines that see a folder
        at different times, or under another name, share nothing and leave nothing out.
        """
        place = os.fspath(item.folder) if isinstance(item, Input) else item[0]
        return int.from_bytes(hashlib.sha256(os.fsencode(place)).digest()[:8]) % self.of == self.number - 1


@dataclass(frozen=True)
class Sharing:
    """How a batch is shared. `watch`: go on with what arrives."""

    shard: Shard = Shard()
    watch: bool = False


def add_sharing_options(parser: argparse.ArgumentParser) -> None:
    """`--shard` and `--watch`."""
    parser.add_argument(
        "--shard", type=Shard.parse, default=Shard(), metavar="I/N",
        help=tr("only the I-th of N parts of the inputs; processes on any number of machines may share DIR"),
    )  # fmt: skip
    parser.add_argument(
        "--watch",
        action="store_true",
        help=tr("go on with recordings as they arrive in the folders, until interrupted"),
    )


def item_name(item: Item) -> str:
    """As it is reported."""
    return item.name if isinstance(item, Input) else item[0]


def arrivals(names: Sequence[str], output: Path) -> Iterator[list[Item]]:
    """For ever: what has come since, or was changed, once it lies still from one look to the next."""
    done = {item_name(item): _state(item) for item in expand(names, output, _silent)}
    before = dict(done)
    while True:
        time.sleep(LOOK_S)
        items = {item_name(item): item for item in expand(names, output, _silent)}
        now = {name: _state(item) for name, item in items.items()}
        new = [name for name in items if now[name] != done.get(name) and now[name] == before.get(name)]
        before = now
        if new:
            done |= {name: now[name] for name in new}
            yield [items[name] for name in new]


def _state(item: Item) -> str:
    if not isinstance(item, Input):
        return str(item[1])
    try:
        return stamp(item.path)
    except OSError as error:
        return str(error)


def _silent(_: str) -> None:
    """What is left out was told at the start."""
