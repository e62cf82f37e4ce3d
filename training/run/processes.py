"""Work dealt to several processes."""

import argparse
import logging
import multiprocessing
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def process_count(text: str) -> int:
    """For `--jobs`: a whole number from 1 on."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of processes; it takes 1 or more.")
    return int(text)


def in_processes(work: Callable[[T], R], parts: Sequence[T]) -> list[R]:
    """`work` done to each part, each in a process of its own where there are several; the results in their order. The
    processes tell what they do as this one does."""
    if len(parts) == 1:
        return [work(parts[0])]
    # Spawned, not forked: torch's threads do not survive a fork.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(len(parts), context, initializer=_tell, initargs=(logging.root.level,)) as pool:
        return list(pool.map(work, parts))


def _tell(level: int) -> None:
    logging.basicConfig(level=level, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
