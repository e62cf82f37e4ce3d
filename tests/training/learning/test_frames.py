"""The frame network's training: it learns, resumes exactly, and what it writes can be read back."""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file, save_file

from engine.errors import ModelError
from engine.instruments import CLASS_IDS
from engine.model.visual_resnet import VisualConfig, VisualResNet
from engine.places import PlaceMaps
from training.learning import frame_evidence as visual_evidence
from training.learning import frames as visual
from training.learning.frame_calibration import calibrate, fit_calibration
from training.learning.frame_evidence import Frames, PhotoEvidence, cover, duet_pairs, gather, halves, sides_right
from training.learning.frame_figures import both_first, interval, measure
from training.learning.frame_losses import cell_shares, in_boxes, place_loss, scene_loss
from training.learning.frame_report import ship
from training.learning.frame_teacher import Look, efficientnet_lite2, learn_from
from training.learning.frames import FrameStudent, FrameTask, Scenes, VisualRecipe, starting_weights
from training.learning.trainer import Trainer
from training.pictures.photos import Photo, PhotoSet
from training.pictures.scenes import STRANGER, BoundingBox, SceneBatch
from training.run.ranks import RankPlace

SMALL = VisualConfig(widths=(8, 8, 16, 16), view_size=64)
RECIPE = VisualRecipe(steps=6, batch=4, warm_up=2, seed=1, bfloat16=False)


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Such small networks run no faster on two threads, and many times slower on a busy machine."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def tiny_photos() -> PhotoSet:
    rng = np.random.default_rng(0)
    photos = {
        name: tuple(
            Photo(name, f"{i}", rng.integers(0, 256, (40, 40, 3), dtype=np.uint8), None, int(rng.integers(2**60)))
            for i in range(6)
        )
        for name in ("violin", "piano", "other")
    }
    return PhotoSet(photos)


FrameTrainer = Trainer[FrameStudent, SceneBatch]


def trainer_of(
    photos: PhotoSet, recipe: VisualRecipe, config: VisualConfig | None = SMALL, table: torch.Tensor | None = None
) -> FrameTrainer:
    task = FrameTask(photos, recipe, config, table)
    return Trainer(task, recipe.optimised(save_every=100), RankPlace(torch.device("cpu")))


def advance(trainer: FrameTrainer, photos: PhotoSet, recipe: VisualRecipe) -> dict[str, float]:
    """The next step; what it cost."""
    trainer.learn(Scenes(photos, recipe)[trainer.step])
    return trainer.told()


def state_of(trainer: FrameTrainer) -> dict[str, torch.Tensor]:
    state = {f"m.{k}": v for k, v in trainer.net.state_dict().items()}
    return state | {f"a.{k}": v for k, v in trainer.averaged.state_dict().items()}


def test_a_resumed_run_equals_an_uninterrupted_one(tmp_path: Path) -> None:
    photos = tiny_photos()
    straight, broken, resumed = (trainer_of(photos, RECIPE) for _ in range(3))
    losses = [advance(straight, photos, RECIPE) for _ in range(5)]
    for _ in range(2):
        advance(broken, photos, RECIPE)
    broken.save(tmp_path / "last", {})
    resumed.load(tmp_path / "last")
    assert resumed.step == 2
    assert [advance(resumed, photos, RECIPE) for _ in range(3)] == losses[2:]
    for name, value in state_of(straight).items():
        torch.testing.assert_close(state_of(resumed)[name], value, rtol=0, atol=0, msg=name)


def test_a_run_stops_where_it_is_told_to_and_says_under_which_recipe_it_went_on(tmp_path: Path) -> None:
    photos = tiny_photos()
    first = trainer_of(photos, RECIPE)
    first.run(tmp_path, {"recipe": {"steps": 6}}, stop_at=1)
    longer = trainer_of(photos, replace(RECIPE, steps=3))
    longer.load(tmp_path / "last")
    longer.run(tmp_path, {"recipe": {"steps": 3}})
    assert longer.step == 3
    again = trainer_of(photos, RECIPE)
    again.load(tmp_path / "last")
    assert [(stage["from_step"], stage["recipe"]["steps"]) for stage in again.stages] == [(0, 6), (1, 3)]
    rows = [json.loads(line) for line in (tmp_path / "curves.jsonl").read_text().splitlines()]
    assert [row["step"] for row in rows] == [1, 3]
    assert rows[0].keys() >= {"loss", "place", "teacher"}


def test_a_checkpoint_of_another_network_is_refused(tmp_path: Path) -> None:
    trainer_of(tiny_photos(), RECIPE).save(tmp_path / "last", {})
    other = trainer_of(tiny_photos(), RECIPE, VisualConfig(widths=(8, 8, 8, 8)))
    with pytest.raises(ModelError, match="another network"):
        other.load(tmp_path / "last")


def test_the_loss_falls_when_the_right_classes_rise() -> None:
    labels = torch.zeros(2, len(CLASS_IDS))
    labels[0, [3, 7]] = 1  # the second picture shows nothing
    good = torch.full_like(labels, -4.0)
    good[0, [3, 7]] = 4.0
    swapped = good.flip(0)
    assert scene_loss(good, labels, 0.02, 0.5) < scene_loss(torch.zeros_like(labels), labels, 0.02, 0.5)
    assert scene_loss(good, labels, 0.02, 0.5) < 0.5 * scene_loss(swapped, labels, 0.02, 0.5)


def looks(pictures: torch.Tensor) -> torch.Tensor:
    """A teacher that sees the mean colour of the whole and of the left half."""
    assert pictures.dtype == torch.uint8
    return torch.cat([p.float().mean(dim=(2, 3)) for p in (pictures, pictures[..., : pictures.shape[3] // 2])], dim=1)


def test_a_teacher_is_asked_once_and_what_it_saw_is_kept(tmp_path: Path) -> None:
    def broken() -> Look:
        raise AssertionError("asked again")

    kept = tmp_path / "teacher.safetensors"
    lesson = learn_from(lambda: looks, tiny_photos(), 3, 2, kept)
    again = learn_from(broken, tiny_photos(), 3, 2, kept)
    torch.testing.assert_close(again.table, lesson.table, rtol=0, atol=0)
    photos = [p for group in lesson.photos.photos.values() for p in group]
    assert [g.row for p in photos for g in p.glimpses] == list(range(len(lesson.table)))
    assert len(lesson.table) == 4 * len(photos)
    torch.testing.assert_close(lesson.table.mean(dim=0), torch.zeros(6), atol=1e-5, rtol=0)
    raw = load_file(kept)["features"].float()
    for photo in photos:
        for glimpse in photo.glimpses:
            part = photo.image[round(glimpse.top) : round(glimpse.bottom), round(glimpse.left) : round(glimpse.right)]
            np.testing.assert_allclose(raw[glimpse.row, :3], part.mean(axis=(0, 1)), atol=12)
    with pytest.raises(AssertionError, match="asked again"):
        learn_from(broken, tiny_photos(), 3, 1, kept)


def test_what_a_teacher_sees_is_learnt(tmp_path: Path) -> None:
    """From the same scenes again and again; without the teacher's part the projection says nothing of what it saw."""
    lesson = learn_from(lambda: looks, tiny_photos(), 3, 2, tmp_path / "teacher.safetensors")
    recipe = replace(RECIPE, steps=60, warm_up=5, rate=2e-3, batch=8)

    def distance(weight: float) -> tuple[float, float]:
        other = replace(recipe, teacher_weight=weight)
        trainer = trainer_of(lesson.photos, other, table=lesson.table)
        batch, measured = Scenes(lesson.photos, other)[0], list[float]()
        for _ in range(30):
            trainer.learn(batch)
            measured.append(trainer.told()["teacher"])
        return measured[0], measured[-1]

    taught, untaught = distance(4.0), distance(0.0)
    assert taught[1] < 0.6 * taught[0]
    assert taught[1] < 0.7 * untaught[1]


def test_a_resumed_run_goes_on_with_its_teacher(tmp_path: Path) -> None:
    lesson = learn_from(lambda: looks, tiny_photos(), 3, 1, tmp_path / "teacher.safetensors")
    straight, broken, resumed = (trainer_of(lesson.photos, RECIPE, table=lesson.table) for _ in range(3))
    losses = [advance(straight, lesson.photos, RECIPE) for _ in range(3)]
    assert losses[0]["teacher"] > 0
    advance(broken, lesson.photos, RECIPE)
    broken.save(tmp_path / "x", {})
    resumed.load(tmp_path / "x")
    assert [advance(resumed, lesson.photos, RECIPE) for _ in range(2)] == losses[1:]
    trainer_of(lesson.photos, RECIPE).save(tmp_path / "y", {})
    with pytest.raises(ModelError, match="another network"):
        resumed.load(tmp_path / "y")


def test_a_teacher_that_is_not_there_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "no.safetensors").write_bytes(b"nothing of the kind")
    for name in ("missing", "no"):
        with pytest.raises(ModelError, match="another network"):
            efficientnet_lite2(tmp_path / f"{name}.safetensors", False)
    monkeypatch.setitem(sys.modules, "efficientnet_lite_pytorch", None)
    with pytest.raises(ModelError, match="requirements-train"):
        efficientnet_lite2(tmp_path / "no.safetensors", False)


def test_the_teacher_has_1280_features_of_every_picture(tmp_path: Path) -> None:
    package = pytest.importorskip("efficientnet_lite_pytorch")
    torch.manual_seed(3)
    state = package.EfficientNet.from_name("efficientnet-lite2").state_dict()
    save_file({name: value.contiguous() for name, value in state.items()}, tmp_path / "teacher.safetensors")
    look = efficientnet_lite2(tmp_path / "teacher.safetensors", False)
    pictures = torch.randint(0, 256, (2, 3, 64, 64), dtype=torch.uint8, generator=torch.Generator().manual_seed(0))
    seen = look(pictures)
    assert seen.shape == (2, 1280)
    torch.testing.assert_close(look(pictures[1:]), seen[1:], rtol=1e-3, atol=1e-4)
    assert not torch.equal(seen[0], seen[1])


def test_the_rate_rises_then_falls_and_pictures_grow() -> None:
    recipe = VisualRecipe(steps=1000, warm_up=100)
    rates = [recipe.optimised(250).rate_at(step) for step in range(1000)]
    assert int(np.argmax(rates)) in (99, 100)
    assert rates[0] < 0.02 * max(rates)
    assert rates[-1] < 0.02 * max(rates)
    assert {recipe.size_at(step)[0] for step in range(0, 1000, 3)} == {96, 112, 128}


def test_calibration_finds_the_rates_behind_the_logits() -> None:
    generator = torch.Generator().manual_seed(0)
    logits = torch.randn(4000, 3, generator=generator) * 3
    chance = torch.sigmoid(logits / 2 - 1)
    labels = (torch.rand(chance.shape, generator=generator) < chance).float()
    temperature, bias = fit_calibration(logits, labels)
    torch.testing.assert_close(temperature, torch.full((3,), 2.0), rtol=0.12, atol=0)
    torch.testing.assert_close(bias, torch.full((3,), -1.0), rtol=0, atol=0.2)


def test_a_class_never_seen_takes_the_common_calibration() -> None:
    generator = torch.Generator().manual_seed(0)
    logits = torch.randn(2000, 3, generator=generator) * 3
    chance = torch.sigmoid(logits / 2 - 1)
    labels = (torch.rand(chance.shape, generator=generator) < chance).float()
    rare = torch.cat([logits, torch.full((2000, 1), -30.0)], dim=1)
    temperature, bias = fit_calibration(rare, torch.cat([labels, torch.zeros(2000, 1)], dim=1))
    assert temperature[3] == pytest.approx(float(temperature[:3].mean()), rel=0.1)
    assert bool(torch.isfinite(bias).all())


def test_what_ships_is_half_precision_and_says_the_same(tmp_path: Path) -> None:
    torch.manual_seed(0)
    model, path = VisualResNet(SMALL).eval(), tmp_path / "v.safetensors"
    copy = ship(model, path)
    assert load_file(path)["fc.weight"].dtype == torch.float16
    x = torch.randint(0, 256, (2, 3, 64, 64), dtype=torch.uint8)
    torch.testing.assert_close(copy(x), model(x), rtol=0.02, atol=0.02)
    with torch.no_grad():
        model.fc.weight[0, 0] = 1e6
    with pytest.raises(ModelError, match="half precision"):
        ship(model, path)


def test_both_first_counts_pairs_only_when_both_lead() -> None:
    labels = np.array([[1, 1, 0], [1, 0, 1]], dtype=np.float32)
    scores = np.array([[0.3, 0.9, 0.1], [0.9, 0.5, 0.1]], dtype=np.float32)
    assert both_first(scores, labels).tolist() == [True, False]


def test_a_box_spreads_over_the_cells_that_it_covers() -> None:
    shares = cell_shares(BoundingBox(0, 48, 0, 128, 32), (64, 128), (2, 4))
    assert shares.tolist() == [pytest.approx([0, 0.2, 0.4, 0.4]), pytest.approx([0, 0, 0, 0])]
    beyond = cell_shares(BoundingBox(0, 127, 63, 128, 64), (64, 128), (2, 4))
    assert beyond.tolist() == [pytest.approx([0, 0, 0, 0]), pytest.approx([0, 0, 0, 1])]


def test_what_counts_at_a_place_is_what_the_network_sees_there() -> None:
    """Both instruments are in the picture either way; only where each is seen differs."""
    classifier = torch.nn.Linear(2, len(CLASS_IDS), bias=False)
    with torch.no_grad():
        classifier.weight.zero_()
        classifier.weight[3, 0] = classifier.weight[7, 1] = 6
    boxes = ((BoundingBox(3, 0, 0, 64, 64), BoundingBox(7, 64, 0, 128, 64)),)
    batch = SceneBatch(np.zeros((1, 3, 64, 128), np.uint8), np.zeros((1, len(CLASS_IDS)), np.float32), boxes)
    features = torch.zeros(1, 2, 2, 4)
    features[0, 0, :, :2] = features[0, 1, :, 2:] = 1
    right, swapped = (place_loss(*in_boxes(x, batch), classifier) for x in (features, features.flip(3)))
    assert right < 0.5 * swapped
    nobody = place_loss(*in_boxes(features, batch._replace(boxes=((),))), classifier)
    assert nobody == 0
    strangers = batch._replace(boxes=(tuple(box._replace(class_index=STRANGER) for box in boxes[0]),))
    assert place_loss(*in_boxes(0 * features, strangers), classifier) < place_loss(
        *in_boxes(features, strangers), classifier
    )


@pytest.mark.parametrize(("first", "expected"), [(0.0, [0, 0.2, 0.4, 0.6]), (0.4, [0.4, 0.5, 0.6, 0.7])])
def test_scenes_grow_calm_along_a_run(monkeypatch: pytest.MonkeyPatch, first: float, expected: list[float]) -> None:
    shares = list[float]()

    def make(rng: np.random.Generator, photos: PhotoSet, size: tuple[int, int], count: int, calm: float) -> SceneBatch:
        shares.append(calm)
        labels = np.zeros((count, len(CLASS_IDS)), np.float32)
        return SceneBatch(np.zeros((count, 3, *size), np.uint8), labels, ((),) * count)

    monkeypatch.setattr(visual, "make_batch", make)
    scenes = Scenes(tiny_photos(), replace(RECIPE, steps=4, calm=0.8, calm_first=first))
    for step in range(4):
        scenes[step]
    assert shares == pytest.approx(expected)


def test_a_run_begins_with_torchvisions_weights_without_their_classifier(tmp_path: Path) -> None:
    torchvision = pytest.importorskip("torchvision")
    torch.manual_seed(5)
    theirs = torchvision.models.resnet18(num_classes=1000).state_dict()
    save_file(theirs, tmp_path / "resnet18.safetensors")
    trainer = trainer_of(tiny_photos(), RECIPE, None)
    head = trainer.net.net.fc.weight.detach().clone()
    trainer.start_from(starting_weights(trainer.net, tmp_path / "resnet18.safetensors"))
    for network in (trainer.net.net, trainer.averaged.net):
        torch.testing.assert_close(network.state_dict()["layer4.1.conv2.weight"], theirs["layer4.1.conv2.weight"])
        torch.testing.assert_close(network.fc.weight, head)


def test_a_run_does_not_begin_with_part_of_another_network(tmp_path: Path) -> None:
    state = VisualResNet(SMALL).state_dict()
    ours = {name: value.contiguous() for name, value in state.items()}
    save_file(ours, tmp_path / "ours.safetensors")
    trainer = trainer_of(tiny_photos(), RECIPE)
    trainer.start_from(starting_weights(trainer.net, tmp_path / "ours.safetensors"))
    torch.testing.assert_close(trainer.net.net.fc.weight, state["fc.weight"])
    wide = VisualResNet(VisualConfig(classes=tuple("ab"), widths=(8, 8, 8, 8))).state_dict()
    save_file({name: value.contiguous() for name, value in wide.items()}, tmp_path / "wide.safetensors")
    short = {name: value for name, value in ours.items() if not name.startswith("layer3")}
    save_file(short, tmp_path / "short.safetensors")
    for name in ("wide", "short", "missing"):
        with pytest.raises(ModelError, match="another network"):
            starting_weights(trainer.net, tmp_path / f"{name}.safetensors")


def test_halves_share_no_source() -> None:
    photos = tiny_photos()
    named = PhotoSet(
        {c: tuple(replace(p, name=f"s{i % 3}__{i}") for i, p in enumerate(g)) for c, g in photos.photos.items()}
    )
    first, second = halves(named)
    sources = [{p.source for group in half.photos.values() for p in group} for half in (first, second)]
    assert sources == [{"s0", "s2"}, {"s1"}]
    assert len(first) + len(second) == len(named)


def test_halves_share_no_photo() -> None:
    photos = tiny_photos()
    lone = PhotoSet({**photos.photos, "piano": photos.photos["piano"][:1]})
    first, second = halves(lone)
    for name in ("violin", "other"):
        assert not {p.name for p in first.photos[name]} & {p.name for p in second.photos[name]}
        assert len(first.photos[name]) + len(second.photos[name]) == 6
    assert first.photos["piano"] == second.photos["piano"] == lone.photos["piano"]


def test_duets_draw_classes_alike_or_by_their_photos() -> None:
    photos = tiny_photos().photos
    more = tuple(replace(p, class_id="tuba") for p in photos["violin"])
    few = PhotoSet({"violin": photos["violin"], "tuba": more, "piano": photos["piano"][:1]})
    alike, counted = (
        np.mean(["piano" in {p.class_id for p in pair} for pair in duet_pairs(few, 900, 3, by_photo)])
        for by_photo in (False, True)
    )
    assert alike == pytest.approx(2 / 3, abs=0.06)
    assert counted < 0.35


def test_players_are_right_where_they_were_put(monkeypatch: pytest.MonkeyPatch) -> None:
    """A map that says tuba at the left: right for the tuba when it comes first, and for who stands beside it."""
    views = np.zeros((len(CLASS_IDS), 18, 32), np.float32)
    views[CLASS_IDS.index("tuba"), :, :16] = views[CLASS_IDS.index("piano"), :, 16:] = 4
    monkeypatch.setattr(visual_evidence, "place_maps", lambda model, image: PlaceMaps(views, views))
    piano, tuba = (replace(tiny_photos().photos["piano"][0], class_id=name) for name in ("piano", "tuba"))
    right = sides_right(VisualResNet(SMALL), [(tuba, piano), (piano, tuba)])
    assert right.tolist() == [True, True, False, False]


def test_an_interval_is_as_wide_as_the_photos_are_few() -> None:
    """A thousand frames of four photos are no more than four photos."""
    rng = np.random.default_rng(1)
    picked = rng.integers(0, 4, 1_000)
    low, high = interval(picked < 2, [(f"tuba/{i}",) for i in picked], 0)
    assert low < 0.05
    assert high > 0.95
    alone = rng.random(1_000) < 0.5
    low, high = interval(alone, [(f"tuba/{i}",) for i in range(1_000)], 0)
    assert 0.44 < low < alone.mean() < high < 0.56
    assert interval(alone, (), 0) == pytest.approx((low, high), abs=0.01)


def evidence_of(shift: float) -> PhotoEvidence:
    """Logits that lean towards the right classes, with `shift` on top for class 0."""
    rng, classes = np.random.default_rng(4), len(CLASS_IDS)
    singles = np.eye(classes, dtype=np.float32)[np.arange(420) % classes]
    pairs = np.maximum(singles, np.roll(singles, 1, axis=0))

    def frames(labels: NDArray[np.float32], shown: tuple[tuple[str, ...], ...]) -> Frames:
        logits = (7 * labels - 3 + rng.normal(0, 1.2, labels.shape)).astype(np.float32)
        logits[:, 0] += np.float32(shift)
        return Frames(logits, labels, shown)

    alone = frames(singles, tuple((f"tuba/{i}",) for i in range(len(singles))))
    two = frames(pairs, ())
    return PhotoEvidence(alone, two, two, two, two, two.logits)


def test_a_half_is_judged_with_the_calibration_of_the_other() -> None:
    """Class 0 is called too often by the same amount in both, or in one alone: only in the first case does what was
    learnt from the other half help."""
    alike = measure(evidence_of(8.0), evidence_of(8.0), 0)
    apart = measure(evidence_of(8.0), evidence_of(0.0), 0)
    assert alike["single_top1_uncalibrated"] < 0.5
    assert alike["single_top1"] > 0.9
    assert apart["single_top1"] < 0.75
    assert alike["duet_both_in_top2"] > 0.9
    low, high = alike["single_top1_interval"]
    assert low <= alike["single_top1"] <= high


def test_calibration_is_fitted_on_both_halves_and_stored() -> None:
    model, photos = VisualResNet(SMALL).eval(), tiny_photos()
    first = gather(model, halves(photos)[0], 4, 0)
    assert first.singles.logits.shape == (9, len(CLASS_IDS))
    known = {name for names in first.singles.shown for name in names}
    assert {name for names in first.duets.shown for name in names} <= known
    assert not first.singles.labels[[n[0].startswith("other") for n in first.singles.shown]].any()
    calibrate(model, [evidence_of(8.0), evidence_of(8.0)])
    for temperature, bias in ((model.temperature, model.bias), (model.frame_temperature, model.frame_bias)):
        even = -bias * temperature  # the logit at which the chances are even
        assert even[0] > even[1] + 4


def test_cover_keeps_the_middle() -> None:
    image = np.zeros((40, 100, 3), dtype=np.uint8)
    image[:, 40:60] = 255
    square = cover(image, 40, 40)
    assert square.shape == (40, 40, 3)
    assert square[:, 18:22].min() > 200
    assert square[:, :6].max() < 50


def test_the_command_trains_stops_resumes_and_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PhotoSet, "load", lambda folder: tiny_photos())
    monkeypatch.setattr(visual, "LOOK", SMALL)
    parser = argparse.ArgumentParser()
    visual.add_arguments(parser)
    words = [str(tmp_path), "-o", str(tmp_path / "run"), "--steps", "2", "--batch", "2", "--no-bfloat16"]
    words += ["--check-scenes", "12", "--device", "cpu"]
    assert visual.main(parser.parse_args([*words, "--stop-at", "1"])) == 0
    first = json.loads((tmp_path / "run" / "visual.json").read_text(encoding="utf-8"))
    assert visual.main(parser.parse_args([*words, "--resume"])) == 0
    card = json.loads((tmp_path / "run" / "visual.json").read_text(encoding="utf-8"))
    assert (first["steps"], card["steps"]) == (1, 2)
    assert visual.main(parser.parse_args([*words[:2], str(tmp_path / "other"), *words[3:], "--seed", "2"])) == 0
    held = [json.loads((tmp_path / run / "visual-held-back.json").read_text("utf-8")) for run in ("run", "other")]
    assert held[0] == held[1], "another seed holds back the same photos"
    model = VisualResNet.from_config(card["config"])
    model.load_state_dict(load_file(tmp_path / "run" / "visual.safetensors"))
    assert (model.frame_bias != 0).all()
    assert (model.bias != 0).all()
    assert set(card["classes"]) == set(CLASS_IDS)
    assert 0 <= card["figures"]["known_source"]["single_top1"] <= 1
