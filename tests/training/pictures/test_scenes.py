"""Photos and composed scenes: what is labelled is what is planted, and the held-back part is really held
back."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from engine.errors import NotFound, NotMedia
from engine.instruments import CLASS_IDS, OTHER
from training.pictures import scenes
from training.pictures.glimpses import SHAPES, Glimpse, choose, draw_glimpse, moved
from training.pictures.photos import Photo, PhotoSet, cut_out
from training.pictures.scenes import CALM, STRANGER, BoundingBox, Manner, apart, compose_scene, draw_classes, make_batch

COLOURS = {"violin": (200, 60, 20), "piano": (20, 20, 200), "tuba": (220, 190, 0), "other": (20, 160, 60)}


def draw(folder: Path, class_id: str, number: int, plain: bool = True) -> Path:
    """A blot of the class's colour on white, or on noise, different for every number."""
    rng = np.random.default_rng((number, len(class_id)))
    ground = np.full((60, 80, 3), 255) if plain else rng.integers(0, 255, (60, 80, 3))
    picture = Image.fromarray(ground.astype(np.uint8))
    x, y, wide = int(rng.integers(12, 40)), int(rng.integers(8, 22)), int(rng.integers(14, 30))
    ImageDraw.Draw(picture).ellipse((x, y, x + wide, y + 28), fill=COLOURS[class_id])
    path = folder / class_id / f"{number:03d}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for class_id in COLOURS:
        for number in range(14):
            draw(tmp_path, class_id, number, plain=number % 3 > 0)
    return tmp_path


@pytest.fixture
def photos(folder: Path) -> PhotoSet:
    return PhotoSet.load(folder, side=48)


def names(photos: PhotoSet) -> set[tuple[str, str]]:
    return {(c, p.name) for c, group in photos.photos.items() for p in group}


def test_the_split_is_stable_disjoint_and_complete(folder: Path, photos: PhotoSet) -> None:
    kept, held = photos.split(seed=5)
    again = PhotoSet.load(folder, side=48).split(seed=5)
    assert names(kept) == names(again[0])
    assert names(held) == names(again[1])
    assert not names(kept) & names(held)
    assert names(kept) | names(held) == names(photos)
    assert names(held) != names(photos.split(seed=6)[1])
    assert all(held.photos[c] and kept.photos[c] for c in COLOURS)


def from_sources(photos: PhotoSet, counts: dict[str, int]) -> PhotoSet:
    """Violins and pianos of named sources beside the photos there are; each source has some of both."""
    more: dict[str, tuple[Photo, ...]] = dict(photos.photos)
    for class_id in ("violin", "piano"):
        some = [replace(photos.photos[class_id][0], name=f"{s}__{i}.jpg") for s, n in counts.items() for i in range(n)]
        more[class_id] += tuple(some)
    return PhotoSet(more)


def test_no_source_is_on_both_sides_of_the_split(photos: PhotoSet) -> None:
    counts = {f"owner{i}_site": 1 + i % 3 for i in range(12)}
    mixed, chosen = from_sources(photos, counts), set[frozenset[str]]()
    for seed in range(6):
        kept, held = mixed.split(seed)
        assert names(kept) | names(held) == names(mixed)
        sources = [{p.source for group in part.photos.values() for p in group} - {""} for part in (kept, held)]
        assert not sources[0] & sources[1]
        assert len(sources[1]) == 3
        chosen.add(frozenset(sources[1]))
        without = photos.split(seed)[1]
        assert names(held.where(lambda p: not p.source)) == names(without), "sources move no other photo"
    assert len(chosen) > 1


def test_a_source_of_many_photos_trains(photos: PhotoSet) -> None:
    mixed = from_sources(photos, {"large_one": 11, "a_b": 1, "c_d": 1, "e_f": 2})
    for seed in range(8):
        assert {p.source for p in mixed.split(seed, sources=0.5)[0].photos["piano"]} >= {"large_one"}


def test_glimpses_fit_their_place_and_stay_inside() -> None:
    rng = np.random.default_rng(5)
    glimpses = tuple(draw_glimpse(rng, 60, 100, shape, 0.4)._replace(row=i) for i, shape in enumerate(SHAPES * 9))
    for shape in (0.5, 1.0):
        for _ in range(40):
            chosen = choose(rng, glimpses, shape)
            assert abs(np.log(chosen.shape / shape)) < np.log(1.61)
            left, top, right, bottom, row = moved(rng, chosen, 60, 100)
            assert 0 <= left < right <= 100
            assert 0 <= top < bottom <= 60
            assert row == chosen.row
            assert abs(right - chosen.right) <= 0.051 * (chosen.right - chosen.left)
    assert choose(rng, (Glimpse(0, 0, 9, 90), Glimpse(0, 0, 20, 90, 7)), 3.0).row == 7


def test_a_box_knows_which_glimpse_fills_it() -> None:
    """The left half of the photo is red and its glimpse has row 3, the right half is blue with row 4."""
    image = np.zeros((60, 60, 3), np.uint8)
    image[:, :30, 0], image[:, 30:, 2] = 255, 255
    glimpses = (Glimpse(0, 0, 28, 60, 3), Glimpse(32, 0, 60, 60, 4))
    photos = PhotoSet({name: (Photo(name, "x", image, None, 0, glimpses),) for name in ("piano", "violin")})
    rng, seen = np.random.default_rng(3), set[int]()
    for _ in range(40):
        scene = compose_scene(rng, photos, ["piano", "violin"], (32, 64), Manner(0, 1, 0))
        for box in apart(scene.boxes):
            middle = scene.image[16, int((box.left + box.right) / 2)]
            assert box.row == (3 if middle[0] > middle[2] else 4)
            seen.add(box.row)
    assert seen == {3, 4}


def test_near_identical_photos_stay_on_one_side(photos: PhotoSet) -> None:
    first = photos.photos["piano"][0]
    twins = tuple(Photo("piano", f"t{i}", first.image, None, first.print_ ^ (1 << i)) for i in range(4))
    loners = tuple(Photo("piano", f"l{i}", first.image, None, 0xFFFF << (12 * i)) for i in range(4))
    for seed in range(20):
        _, held = PhotoSet({"piano": twins + loners}).split(seed, fraction=0.3)
        count = sum(p.name.startswith("t") for p in held.photos["piano"])
        assert count in (0, 4)


def test_the_listing_names_every_photo(tmp_path: Path, photos: PhotoSet) -> None:
    _, held = photos.split(seed=5)
    held.write_listing(tmp_path / "held.json")
    listing = json.loads((tmp_path / "held.json").read_text(encoding="utf-8"))
    assert {(c, n) for c, group in listing.items() for n in group} == names(held)


def test_missing_folder_and_broken_photo_are_told(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="folder per class"):
        PhotoSet.load(tmp_path)
    (tmp_path / "violin").mkdir()
    (tmp_path / "violin" / "x.jpg").write_bytes(b"no picture")
    with pytest.raises(NotMedia, match=r"x\.jpg"):
        PhotoSet.load(tmp_path)


def test_an_object_is_cut_out_of_a_plain_ground_only() -> None:
    plain = np.full((60, 60, 3), 240, dtype=np.uint8)
    plain[15:45, 20:40] = (30, 90, 30)
    plain[26:34, 26:34] = 240  # a hole of the ground's colour belongs to the object: it does not touch the border
    mask = cut_out(plain)
    assert mask is not None
    assert mask[30, 30] > 200
    assert mask[17:43, 23:37].min() > 200
    assert mask[:12].max() == 0
    cluttered = np.random.default_rng(0).integers(0, 256, (60, 60, 3), dtype=np.uint8)
    assert cut_out(cluttered) is None
    assert cut_out(np.full((60, 60, 3), 240, dtype=np.uint8)) is None


def closeness(image: NDArray[np.uint8], colour: tuple[int, int, int]) -> NDArray[np.bool_]:
    near: NDArray[np.bool_] = np.abs(image.astype(int) - colour).max(axis=2) < 90
    return near


def test_other_is_labelled_as_nothing(photos: PhotoSet) -> None:
    rng = np.random.default_rng(0)
    for classes in ([OTHER.id], [OTHER.id, OTHER.id], []):
        for _ in range(10):
            scene = compose_scene(rng, photos, classes, 64)
            assert not scene.labels.any()
            assert all(box.class_index == STRANGER for box in scene.boxes)


def test_labels_and_boxes_are_what_was_planted(photos: PhotoSet) -> None:
    rng = np.random.default_rng(1)
    for turn in range(60):
        size = (48, 96) if turn % 2 else (64, 64)
        scene = compose_scene(rng, photos, ["violin", "other", "tuba"][: 1 + turn % 3], size)
        assert scene.image.shape == (*size, 3)
        assert scene.image.dtype == np.uint8
        wanted = {"violin", "tuba"} if turn % 3 == 2 else {"violin"}
        assert {CLASS_IDS[i] for i in np.flatnonzero(scene.labels)} == wanted
        assert {CLASS_IDS[b.class_index] for b in scene.boxes if b.class_index != STRANGER} == wanted
        assert len(scene.boxes) == 1 + turn % 3
        for box in scene.boxes:
            assert 0 <= box.left < box.right <= size[1]
            assert 0 <= box.top < box.bottom <= size[0]


def test_the_object_is_inside_its_box(photos: PhotoSet) -> None:
    """Blue pianos and red-brown violins: a box holds more of its own colour than the rest of the frame does,
    on the average over many scenes (light, paint and clutter vary)."""
    rng, inside, outside = np.random.default_rng(2), list[float](), list[float]()
    for _ in range(150):
        scene = compose_scene(rng, photos, ["violin", "piano"], (64, 112))
        box = next(b for b in scene.boxes if CLASS_IDS[b.class_index] == "piano")
        blue = closeness(scene.image, COLOURS["piano"])
        within = np.zeros_like(blue)
        within[int(box.top) : int(np.ceil(box.bottom)), int(box.left) : int(np.ceil(box.right))] = True
        if 0 < within.sum() < within.size:
            inside.append(float(blue[within].mean()))
            outside.append(float(blue[~within].mean()))
    assert len(inside) > 80
    assert np.mean(inside) > 3 * np.mean(outside)


def test_side_by_side_keeps_the_order(photos: PhotoSet) -> None:
    rng, right = np.random.default_rng(4), 0
    for _ in range(60):
        scene = compose_scene(rng, photos, ["tuba", "piano"], (64, 112))
        place = {CLASS_IDS[b.class_index]: b.left + b.right for b in scene.boxes}
        right += place["tuba"] <= place["piano"]
    assert right >= 48  # an inset or a cross-fade may lie anywhere


def test_drawn_classes_are_balanced_and_different(photos: PhotoSet) -> None:
    few = PhotoSet({**photos.photos, "tuba": photos.photos["tuba"][:2]})
    rng = np.random.default_rng(3)
    draws = [draw_classes(rng, few) for _ in range(600)]
    counts = {c: sum(c in d for d in draws) for c in few.classes}
    assert counts["tuba"] > 0.35 * counts["violin"]
    assert all(len([c for c in d if c != OTHER.id]) == len({c for c in d if c != OTHER.id}) for d in draws)
    assert 0.08 < np.mean([not set(d) - {OTHER.id} for d in draws]) < 0.17


def test_boxes_that_others_cover_do_not_stand_apart() -> None:
    left, right = BoundingBox(0, 0, 0, 50, 50), BoundingBox(1, 45, 0, 100, 50)
    whole, inset = BoundingBox(2, 0, 0, 100, 50), BoundingBox(3, 20, 10, 70, 40)
    assert apart([left, right]) == (left, right)
    assert apart([whole, inset]) == (whole,)  # the inset is a part of the other's picture
    assert apart([whole, left, right]) == ()
    assert apart([whole, whole]) == ()


def test_a_manner_says_how_often_photos_are_cut_out(photos: PhotoSet) -> None:
    """The photos have a white ground, which is gone once the instrument was cut out of it."""

    def white(cut_outs: float) -> float:
        rng = np.random.default_rng(6)
        images = [compose_scene(rng, photos, ["piano"], 48, Manner(cut_outs, 0.55, 0)).image for _ in range(80)]
        return float(np.mean([(image.min(axis=2) > 225).mean() for image in images]))

    assert white(0) > 1.3 * white(1)


def test_a_manner_says_how_much_of_a_photo_is_shown_and_how_much_is_spoilt() -> None:
    """On a photo that is red from left to right, a large part spans more red than a small one."""
    ramp = np.zeros((60, 60, 3), np.uint8)
    ramp[..., 0] = np.linspace(0, 255, 60, dtype=np.uint8)
    few = PhotoSet({"piano": (Photo("piano", "ramp", ramp, None, 0),)})

    def scenes_of(manner: Manner) -> NDArray[np.uint8]:
        rng = np.random.default_rng(2)
        return np.stack([compose_scene(rng, few, ["piano"], 32, manner).image for _ in range(80)])

    small, large = (np.ptp(scenes_of(Manner(0, least, 0))[..., 0].reshape(80, -1), axis=1).mean() for least in (0.1, 1))
    assert large > 1.2 * small
    sound, spoilt = (scenes_of(Manner(0, 1, share))[..., 1:].any(axis=(1, 2, 3)).mean() for share in (0, 1))
    assert sound == 0
    assert spoilt > 0.6


def test_a_batch_holds_as_many_calm_scenes_as_it_is_told(photos: PhotoSet, monkeypatch: pytest.MonkeyPatch) -> None:
    manners = list[Manner]()

    def compose(
        rng: np.random.Generator, photos: PhotoSet, classes: tuple[str, ...], size: tuple[int, int], manner: Manner
    ) -> scenes.Scene:
        manners.append(manner)
        return scenes.Scene(np.zeros((*size, 3), np.uint8), np.zeros(21, np.float32), ())

    monkeypatch.setattr(scenes, "compose_scene", compose)
    for calm in (0.0, 0.7, 1.0):
        manners.clear()
        make_batch(np.random.default_rng(0), photos, (8, 8), 200, calm)
        assert np.mean([manner is CALM for manner in manners]) == pytest.approx(calm, abs=0.1)


def test_batches_follow_the_seed(photos: PhotoSet) -> None:
    first = make_batch(np.random.default_rng(9), photos, (48, 64), 6)
    same = make_batch(np.random.default_rng(9), photos, (48, 64), 6)
    other = make_batch(np.random.default_rng(10), photos, (48, 64), 6)
    assert first[0].shape == (6, 3, 48, 64)
    assert first[1].shape == (6, len(CLASS_IDS))
    np.testing.assert_array_equal(first[0], same[0])
    np.testing.assert_array_equal(first[1], same[1])
    assert (first[0] != other[0]).any()
