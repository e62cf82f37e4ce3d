import numpy as np

from engine.project.history import AT_ONCE, FRESH, History, PackedPiece, Patch, Pieces
from engine.project.layers import PersonPiece
from engine.region import Box


def piece(columns: int = 4, seed: int = 1, noise: int = 256) -> PersonPiece:
    rng = np.random.default_rng(seed)
    planes = rng.integers(0, noise, (2, 256, columns), np.uint8)
    return PersonPiece(Box(3, 3 + columns, 0, 256), ("flute", "cello"), planes, rng.random((256, columns)) < 0.5)


def mask_patch(columns: int = 4) -> Patch:
    return Patch(Pieces([piece(columns)]))


def same(one: PersonPiece, two: PersonPiece) -> bool:
    return (
        (one.box, one.ids) == (two.box, two.ids)
        and np.array_equal(one.planes, two.planes)
        and np.array_equal(one.touched, two.touched)
    )


def test_a_compressed_piece_is_the_same_piece() -> None:
    before = piece(37)
    assert same(PackedPiece.of(before).unpacked(), before)


def test_what_is_empty_takes_no_room() -> None:
    empty = piece(512, noise=1).cropped(Box(3, 515, 0, 256))
    pieces = Pieces([PersonPiece(empty.box, empty.ids, empty.planes, np.zeros_like(empty.touched))])
    assert empty.ids == ()
    assert pieces.nbytes < 1000


def test_the_state_is_known_again_after_the_item_that_led_to_it_is_forgotten() -> None:
    history = History(budget=2 * mask_patch().nbytes)
    history.push("first", mask_patch())
    saved = history.state
    for text in ("second", "third"):
        history.push(text, mask_patch())
    assert history.entries == ("second", "third")
    for _ in history.entries:
        entry = history.last()
        assert entry is not None
        history.step(entry, mask_patch(), -1)
    assert history.state == saved, "undone to where it was saved, it is not modified"


def test_things_are_named_in_the_order_they_were_done() -> None:
    history = History()
    for text in ("one", "two", "three"):
        history.push(text, mask_patch())
    assert history.entries == ("one", "two", "three")
    assert history.index == 3
    entry = history.last()
    assert entry is not None
    history.step(entry, mask_patch(), -1)
    assert (history.index, history.can_undo, history.can_redo) == (2, True, True)
    assert history.entries == ("one", "two", "three")
    history.push("four", mask_patch())
    assert history.entries == ("one", "two", "four")
    assert not history.can_redo


def test_the_oldest_go_when_the_budget_is_used_up() -> None:
    size = mask_patch().nbytes
    history = History(budget=3 * size)
    for number in range(10):
        history.push(str(number), mask_patch())
    assert history.entries == ("7", "8", "9")
    assert history.index == 3
    assert history.nbytes <= 3 * size


def test_the_latest_stays_however_large_it_is() -> None:
    history = History(budget=10)
    history.push("large", mask_patch(400))
    assert history.entries == ("large",)


def test_old_entries_are_compressed_and_stay_what_they_were() -> None:
    history = History()
    before = piece(600, noise=3)
    history.push("large", Patch(Pieces([before])))
    full = history.nbytes
    for number in range(FRESH + 2):
        history.push(str(number), Patch(Pieces(), protected=frozenset()))
    assert history.nbytes < full / 2
    assert history.nbytes == sum(entry.patch.nbytes for entry in history._entries)
    (after,) = history._entries[0].patch.pieces
    assert same(after, before)


def test_a_drag_is_one_item() -> None:
    history = History()
    first = Patch(Pieces(), protected=frozenset({"flute"}))
    history.push("one", first, merge="drag")
    state = history.state
    history.push("two", Patch(Pieces(), protected=frozenset()), merge="drag")
    assert list(history.entries) == ["two"]
    assert history.state != state
    entry = history.last()
    assert entry is not None
    assert entry.patch is first
    history.push("three", first, merge="another drag")
    assert list(history.entries) == ["two", "three"]
    for by in (-1, 1):
        entry = history.last() if by < 0 else history.next()
        assert entry is not None
        history.step(entry, mask_patch(), by)
    history.push("four", first, merge="another drag")
    assert history.entries == ("two", "three", "four"), "nothing joins what was undone and done again"


def test_a_state_is_known_again() -> None:
    history = History(budget=3 * mask_patch().nbytes)
    states = [history.state]
    for number in range(3):
        history.push(str(number), mask_patch())
        states.append(history.state)
    assert len(set(states)) == 4
    for state in (states[2], states[1], states[0]):
        entry = history.last()
        assert entry is not None
        history.step(entry, mask_patch(), -1)
        assert history.state == state
    history.clear()
    assert history.state == states[0]
    assert (history.entries, history.nbytes) == ((), 0)


def test_no_step_waits_for_much_to_be_compressed() -> None:
    history = History()
    history.push("large", Patch(Pieces(piece(128, seed=number, noise=3) for number in range(64))))
    sizes = [history.nbytes]
    for number in range(FRESH + 100):
        history.push(str(number), Patch(Pieces(), protected=frozenset()))
        sizes.append(history.nbytes)
    steps = -np.diff(sizes)
    one = piece(128).nbytes
    assert steps.max() <= AT_ONCE + one
    assert not steps[-5:].max() > 0
