"""Shards, and folders that are watched."""

import argparse
import os
import time
from pathlib import Path

import pytest

from engine.cli.inputs import Input
from engine.cli.sharing import Shard, arrivals, item_name
from tests.media_factory import make_tone


@pytest.mark.parametrize(
    ("text", "says"),
    [("0/4", "counted from 1 to 4"), ("5/4", "counted from 1 to 4"), ("1/0", "counted"), ("3", "2/8"), ("a/b", "2/8"),
     ("-1/2", "2/8"), ("1/2/3", "2/8"), ("", "2/8")],
)  # fmt: skip
def test_what_is_no_shard_is_said(text: str, says: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match=says):
        Shard.parse(text)


@pytest.mark.parametrize("of", [1, 2, 7])
def test_every_input_is_of_one_shard_wherever_the_folder_is_seen(of: int) -> None:
    shards = [Shard.parse(f"{number}/{of}") for number in range(1, of + 1)]
    counts = [0] * of
    for k in range(300):
        here = Input(f"/here/night/{k}.wav", Path(f"sub/{k}"))
        there = Input(f"/mnt/x/{k}.wav", Path(f"sub/{k}"))
        mine = [shard.has(here) for shard in shards]
        assert sum(mine) == 1
        assert mine == [shard.has(there) for shard in shards]
        counts[mine.index(True)] += 1
    assert min(counts) > 300 / of / 2


def test_arrivals_come_once_they_lie_still(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    make_tone(folder / "old.wav", 0.1)
    growing = folder / "new.wav"
    looks = 0

    def next_look(_: float) -> None:
        nonlocal looks
        looks += 1
        assert looks < 20
        if looks <= 3:
            growing.write_bytes(b"RIFF" + bytes(looks))
        elif looks == 6:
            make_tone(folder / "old.wav", 0.2)
            os.utime(folder / "old.wav", (1, 1))

    monkeypatch.setattr(time, "sleep", next_look)
    watch = arrivals([str(folder)], out)
    assert [item_name(i) for i in next(watch)] == [str(growing)]
    assert looks == 4  # the first at which it was as at the look before
    assert [item_name(i) for i in next(watch)] == [str(folder / "old.wav")]
    assert looks == 7
