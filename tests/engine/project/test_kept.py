"""The store of separations: bounded, private, and believed only where name and content agree."""

import os
import stat
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import ProjectError
from engine.project.kept import KeptSeparations, Subject
from engine.project.segmentation import Segmentation
from tests.fakes import random_mask

DUET = Subject("duet 1", "studio abc")


def keep(store: KeptSeparations, subject: Subject, mask: Segmentation) -> None:
    assert list(store.keep(subject, mask, {"listed": ["violin"]}))[-1] == 1.0


def test_the_same_bytes_come_back(tmp_path: Path) -> None:
    store, mask = KeptSeparations(tmp_path / "kept"), random_mask(2.0)
    mask.answered[30:] = False
    keep(store, DUET, mask)
    found = store.find(DUET, ("cello", "violin"))
    assert found is not None
    assert np.array_equal(found.mask.shares(0, 30), mask.shares(0, 30))
    assert np.array_equal(found.mask.filled, mask.answered)
    assert found.view["listed"] == ["violin"]
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "kept").stat().st_mode) == 0o700


def test_what_differs_is_not_found(tmp_path: Path) -> None:
    store = KeptSeparations(tmp_path / "kept")
    assert store.find(DUET) is None
    keep(store, DUET, random_mask(0.5))
    assert store.find(replace(DUET, recording="duet 2")) is None
    assert store.find(replace(DUET, networks="studio abd")) is None
    assert store.find(DUET, ("violin",)) is None
    assert store.find(DUET) is not None


def test_an_entry_under_anothers_name_is_dropped(tmp_path: Path) -> None:
    store, solo = KeptSeparations(tmp_path / "kept"), Subject("solo 1", "studio abc")
    keep(store, DUET, random_mask(0.5))
    (entry,) = store.folder.iterdir()
    planted = entry.with_name(entry.name.replace(DUET.stem, solo.stem))
    entry.rename(planted)
    with pytest.raises(ProjectError, match="separated again"):
        store.find(solo)
    assert not planted.exists()


def test_what_was_not_used_for_longest_makes_room(tmp_path: Path) -> None:
    store, mask = KeptSeparations(tmp_path / "kept"), random_mask(0.5)
    names = ("a", "b", "c")
    for age, name in enumerate(names):
        keep(store, Subject(name, "net"), mask)
        (entry,) = store.folder.glob(f"{Subject(name, 'net').stem}*")
        os.utime(entry, (1000 + age, 1000 + age))
    size = max(path.stat().st_size for path in store.folder.iterdir())
    assert store.find(Subject("a", "net")) is not None, "and is used by that"
    small = KeptSeparations(store.folder, most_bytes=3 * size + size // 2)
    keep(small, Subject("d", "net"), mask)
    assert [n for n in "abcd" if small.find(Subject(n, "net"))] == ["a", "c", "d"]
    assert small.clear() > 0
    assert list(store.folder.iterdir()) == []
