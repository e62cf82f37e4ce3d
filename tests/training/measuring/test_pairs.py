"""The lists follow the protocol, repeat, survive the disk, and refuse what does not fit."""

import json
from pathlib import Path

import numpy as np
import pytest

from tests.training.small_data import RATE, make_data_set
from training.data.manifest import RenderedStem
from training.measuring.pairs import BLOCKS as BLOCKS_IN_USE
from training.measuring.pairs import (
    LEVEL,
    LISTS,
    SECONDS,
    Lists,
    PairsError,
    TableBlock,
    check_lists,
    draw_lists,
    load_stems,
    read_lists,
    write_lists,
)

BLOCKS = (
    TableBlock("mixes", "Mixes", "val", "mix", 2, 6),
    TableBlock("duets", "Duets", "val", "duet", 2, 6),
    TableBlock("mixes-3", "Threes", "val", "mix", 3, 4),
    TableBlock("nothing", "Nothing", "val_notes", "mix", 2, 6),
)
SILENT = "val/val-00001/2-flute.flac"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[RenderedStem]]:
    folder = tmp_path_factory.mktemp("data")
    return folder, make_data_set(folder, {"train": 1, "val": 3}, silent=SILENT)


@pytest.fixture(scope="module")
def lists(data: tuple[Path, list[RenderedStem]]) -> Lists:
    return draw_lists(*data, seed=4, blocks=BLOCKS)


def test_lists_hold_what_was_asked_for(lists: Lists) -> None:
    assert {name: len(mixtures) for name, mixtures in lists.items()} == {"mixes": 6, "duets": 6, "mixes-3": 4}
    for name, mixtures in lists.items():
        for mixture in mixtures:
            assert len(set(mixture.instruments)) == (3 if name == "mixes-3" else 2)
            assert all(source.file.startswith("val/") for source in mixture.sources)


def test_mixes_cross_pieces_and_duets_share_one(lists: Lists) -> None:
    for name, mixtures in lists.items():
        for mixture in mixtures:
            excerpts = {source.file.split("/")[1] for source in mixture.sources}
            assert len(excerpts) == (1 if name == "duets" else len(mixture.sources))


def test_no_mixture_comes_twice(lists: Lists) -> None:
    for mixtures in lists.values():
        assert len({frozenset(s.file for s in m.sources) for m in mixtures}) == len(mixtures)


def test_every_class_has_its_turn(lists: Lists) -> None:
    assert {i for m in lists["mixes"] for i in m.instruments} == {"clarinet", "violin", "flute", "tuba"}


def test_a_stem_that_pauses_is_not_taken(lists: Lists) -> None:
    assert SILENT not in {s.file for mixtures in lists.values() for m in mixtures for s in m.sources}


def test_drawing_is_seeded(data: tuple[Path, list[RenderedStem]], lists: Lists) -> None:
    assert draw_lists(*data, seed=4, blocks=BLOCKS) == lists
    assert draw_lists(*data, seed=5, blocks=BLOCKS) != lists


def test_sources_are_levelled_and_scaled_by_their_number(data: tuple[Path, list[RenderedStem]], lists: Lists) -> None:
    for name in ("duets", "mixes-3"):
        mixture = lists[name][0]
        stems, rate = load_stems(data[0], mixture)
        count = len(mixture.sources)
        assert rate == RATE
        assert stems.shape == (count, round(SECONDS * RATE))
        levels = np.sqrt(np.mean(stems**2, axis=1))
        np.testing.assert_allclose(levels, LEVEL / count, rtol=0.1)


def test_the_window_is_the_centre(lists: Lists) -> None:
    assert {source.start for m in lists["duets"] for source in m.sources} == {0.5}


def test_lists_survive_the_disk_one_mixture_a_line(tmp_path: Path, lists: Lists) -> None:
    path = tmp_path / "deep" / "pairs.json"
    write_lists(path, lists, seed=4)
    assert read_lists(path) == lists
    text = path.read_text(encoding="utf-8")
    assert sum('"id"' in line for line in text.splitlines()) == 16
    assert [p.name for p in path.parent.iterdir()] == ["pairs.json"]


def test_a_list_of_another_data_set_is_refused(data: tuple[Path, list[RenderedStem]], lists: Lists) -> None:
    check_lists(lists, data[1])
    with pytest.raises(PairsError, match="does not have"):
        check_lists(lists, [stem for stem in data[1] if stem.instrument != "tuba"])


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format": 2}, "another protocol"),
        ({"seconds": 4.0}, "another protocol"),
        ({"blocks": []}, "not a list"),
        ({"blocks": {"mixes": [{"id": "mixes/000"}]}}, "not a list"),
    ],
)
def test_a_broken_list_is_refused(tmp_path: Path, lists: Lists, change: dict[str, object], message: str) -> None:
    path = tmp_path / "pairs.json"
    write_lists(path, lists, seed=4)
    path.write_text(json.dumps({**json.loads(path.read_text(encoding="utf-8")), **change}), encoding="utf-8")
    with pytest.raises(PairsError, match=message):
        read_lists(path)


@pytest.mark.parametrize("field", [{"file": "../a.flac"}, {"instrument": "kazoo"}, {"gain": 0}, {"start": -1}])
def test_an_impossible_source_is_refused(tmp_path: Path, lists: Lists, field: dict[str, object]) -> None:
    path = tmp_path / "pairs.json"
    write_lists(path, lists, seed=4)
    content = json.loads(path.read_text(encoding="utf-8"))
    content["blocks"]["mixes"][0]["sources"][0].update(field)
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(PairsError, match="not a list"):
        read_lists(path)


def test_a_missing_stem_is_an_error_not_silence(tmp_path: Path, lists: Lists) -> None:
    with pytest.raises(PairsError, match="cannot be read"):
        load_stems(tmp_path, lists["mixes"][0])


def test_the_committed_list_follows_the_protocol() -> None:
    """The tables in docs/ are measured on it: a change of it changes them all."""
    committed = read_lists(LISTS)
    blocks = {block.name: block for block in BLOCKS_IN_USE}
    # The test blocks are of recorded performances, which nobody can be given.
    assert {name for name in blocks if not name.startswith(("test-", "duets-"))} <= set(committed) <= set(blocks)
    for name, mixtures in committed.items():
        assert len(mixtures) == blocks[name].count
        for mixture in mixtures:
            assert len(set(mixture.instruments)) == blocks[name].sources
            assert all(source.file.startswith(f"{blocks[name].split}/") for source in mixture.sources)
            excerpts = {source.file.split("/")[1] for source in mixture.sources}
            assert len(excerpts) == (1 if blocks[name].kind == "duet" else blocks[name].sources)
