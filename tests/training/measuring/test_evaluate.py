"""The whole command on tiny data: from stems, photos and a video to tables."""

import argparse
import csv
import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
import torch
from PIL import Image

from engine.model.audio_unet import AudioUNet
from engine.model.checkpoint import save_model
from engine.model.deep_unet import build_audio
from engine.model.fusion import FusionConfig
from engine.model.visual_resnet import VisualConfig, VisualResNet
from tests.media_factory import make_video
from tests.tiny_models import STRONGEST, TINY, TINY_THESIS
from tests.training.small_data import PARTIALS, RATE, make_data_set, notes
from training.data.manifest import RenderedStem, read_manifest
from training.measuring import tasks
from training.measuring.evaluate import add_arguments, main
from training.measuring.methods import EvaluationError
from training.measuring.pairs import PairsError, draw_lists, write_lists
from training.measuring.tasks import PICTURE_SIZE, SHOT_SECONDS, FilmStage, duet_tasks, film, list_tasks
from training.pictures.photos import PhotoSet
from training.pictures.scenes import CALM, Manner, Scene, compose_scene


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    stems = make_data_set(folder, {"train": 1, "val": 2})
    write_lists(folder / "pairs.json", draw_lists(folder, stems, seed=1), seed=1)
    return folder


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two flat pictures a class, each class of its own colour."""
    folder = tmp_path_factory.mktemp("photos")
    for place, name in enumerate((*PARTIALS, "other")):
        (folder / name).mkdir()
        for number in range(2):
            noise = np.random.default_rng([place, number]).integers(0, 60, (40, 50, 3), np.uint8)
            Image.fromarray(noise + np.uint8(40 * place)).save(folder / name / f"{number}.png")
    return folder


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Untrained networks, as small as they get."""
    torch.manual_seed(3)
    audio = build_audio(TINY)
    visual = VisualResNet(VisualConfig(widths=(4, 4, 4, 4)))
    return save_model(tmp_path_factory.mktemp("model"), "tiny", audio, visual, STRONGEST, {})


@pytest.fixture(scope="module")
def thesis(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(4)
    audio = AudioUNet(TINY_THESIS)
    visual = VisualResNet(VisualConfig(widths=(4, 4, 4, 4)))
    folder = tmp_path_factory.mktemp("thesis")
    return save_model(folder, "thesis", audio, visual, FusionConfig(), {"preset": "thesis"})


@pytest.fixture(scope="module")
def duet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one duet of 2 s: a clarinet and a violin, panned apart, filmed as grey."""
    folder = tmp_path_factory.mktemp("duets")
    stems = [notes("clarinet", 0, 5, 2.0), notes("violin", 2, 6, 2.0)]
    for name, stem in zip(("clarinet", "violin"), stems, strict=True):
        soundfile.write(folder / f"one.{name}.flac", stem, RATE)
    (folder / "one.json").write_text(json.dumps({"instruments": ["clarinet", "violin"]}), encoding="utf-8")
    sound = np.stack([1.4 * stems[0] + 0.6 * stems[1], 0.6 * stems[0] + 1.4 * stems[1]])
    make_video(folder / "one.mp4", seconds=2.0, fps=10, audio=sound, rate=RATE)
    return folder


def run(output: Path, *options: object) -> dict[str, Any]:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    assert main(parser.parse_args(["-o", str(output), "--device", "cpu", *map(str, options)])) == 0
    return dict(json.loads((output / "results.json").read_text(encoding="utf-8")))


def test_every_row_of_every_block_is_measured(
    tmp_path: Path, data: Path, photos: Path, model: Path, thesis: Path, duet: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    results = run(
        tmp_path, "--model", model, "--model", thesis, "--data", data, "--pairs", data / "pairs.json",
        "--photos", photos, "--duets", duet, "--blocks", "mixes", "--count", 1, "--score-rate", 8000,
    )  # fmt: skip
    keys = {"mixture", "nmf", "ideal-binary", "ideal-ratio"}
    keys |= {f"tiny {key}" for key in ("audio-only", "fused", "wrong-picture", "named")}
    keys |= {f"thesis {key}" for key in ("audio-only", "fused", "wrong-picture")}
    for block in ("mixes", "real-duets"):
        stereo = {"tiny named-mono"} if block == "real-duets" else set()
        assert {row["row"] for row in results["rows"] if row["block"] == block} == keys | stereo
        sdr = {row["row"]: row["sdr"]["mean"] for row in results["rows"] if row["block"] == block}
        assert sdr["ideal-ratio"] > sdr["mixture"] + 5
    assert results["model"]["name"] == "tiny"
    assert [one["preset"] for one in results["models"]] == ["studio", "thesis"]
    assert set(results["frames"]) == {"tiny", "thesis"}
    for figure in ("masks-mixes", "masks-real-duets", "confusion-tiny-frames", "confusion-tiny-fused"):
        assert (tmp_path / f"{figure}.png").exists()
    assert results["score_rate"] == 8000
    tables = (tmp_path / "results.md").read_text(encoding="utf-8")
    assert tables in capsys.readouterr().out
    for section in ("## What finding out who plays costs", "## What is recognised", "## By instrument"):
        assert section in tables
    text = tables + json.dumps(results)
    assert str(data) not in text
    assert str(duet) not in text


def test_rows_of_a_model_that_is_not_measured_again_are_kept(tmp_path: Path, data: Path, model: Path) -> None:
    options = ["--data", data, "--pairs", data / "pairs.json", "--blocks", "mixes", "--count", 1, "--score-rate", 8000]
    before = run(tmp_path / "before", "--model", model, *options)
    after = run(tmp_path / "after", "--baselines-only", *options, "--earlier", tmp_path / "before")

    def figures(results: dict[str, Any]) -> list[Any]:
        return [(row["row"], row["sdr"], row["listed"]) for row in results["rows"] if row["model"] == "tiny"]

    assert len(figures(before)) == 2
    for (row, sdr, listed), (kept, its_sdr, its_listed) in zip(figures(before), figures(after), strict=True):
        assert (row, listed) == (kept, its_listed)
        assert its_sdr["mean"] == pytest.approx(sdr["mean"], abs=1e-3, nan_ok=True)
    assert [one["measured"] for one in after["models"]] == ["earlier"]
    assert "tiny, sound alone" in (tmp_path / "after" / "results.md").read_text(encoding="utf-8")


def test_baselines_alone_need_no_model_and_draw_a_missing_list(tmp_path: Path, data: Path) -> None:
    pairs = tmp_path / "new.json"
    results = run(
        tmp_path / "out", "--baselines-only", "--data", data, "--pairs", pairs, "--blocks", "duets", "--count", 1,
        "--score-rate", 8000,
    )  # fmt: skip
    assert {row["row"] for row in results["rows"]} == {"mixture", "nmf", "ideal-binary", "ideal-ratio"}
    assert pairs.read_text(encoding="utf-8") == (data / "pairs.json").read_text(encoding="utf-8")


def test_two_processes_measure_the_same_as_one(tmp_path: Path, data: Path) -> None:
    tables = []
    for jobs in (1, 2):
        folder = tmp_path / str(jobs)
        run(
            folder, "--baselines-only", "--data", data, "--pairs", data / "pairs.json", "--blocks", "mixes",
            "--count", 2, "--score-rate", 8000, "--jobs", jobs,
        )  # fmt: skip
        with (folder / "scores.csv").open(newline="", encoding="utf-8") as file:
            rows = [{k: v for k, v in row.items() if k != "seconds"} for row in csv.DictReader(file)]
        tables.append(sorted(tuple(row.items()) for row in rows))
    assert tables[0] == tables[1]
    assert tables[0]


def test_what_cannot_be_measured_is_refused(tmp_path: Path, data: Path) -> None:
    with pytest.raises(EvaluationError, match="nothing to measure"):
        run(tmp_path, "--baselines-only")
    options = ["--baselines-only", "--data", data, "--pairs", data / "pairs.json"]
    with pytest.raises(EvaluationError, match="notes-duets"):
        run(tmp_path, *options, "--blocks", "notes-duets")
    broken = tmp_path / "pairs.json"
    broken.write_text("[]", encoding="utf-8")
    with pytest.raises(PairsError, match="not a list"):
        run(tmp_path, "--baselines-only", "--data", data, "--pairs", broken)


def test_a_mixture_always_shows_the_same_film(data: Path, photos: Path) -> None:
    lists = draw_lists(data, make_stems(data), seed=1)
    first, second = lists["mixes"][:2]
    stage = FilmStage(PhotoSet.load(photos), seed=1)
    film, again = (stage.frame_at(first.id, first.instruments) for _ in range(2))
    later = again(5.0)
    np.testing.assert_array_equal(film(0.0), again(0.0))  # in whatever order it is looked at
    np.testing.assert_array_equal(film(5.0), later)
    assert later.shape == (270, 480, 3)
    assert not np.array_equal(film(0.0), stage.frame_at(second.id, second.instruments)(0.0))


def test_a_film_has_shots_of_the_same_players(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shots: list[tuple[list[str], Manner]] = []

    def noted(rng: np.random.Generator, of: PhotoSet, names: Sequence[str], size: object, manner: Manner) -> Scene:
        shots.append(([photo.name for name in names for photo in of.photos[name]], manner))
        return compose_scene(rng, of, names, PICTURE_SIZE, manner)

    monkeypatch.setattr(tasks, "compose_scene", noted)
    shown = film(PhotoSet.load(photos), ("clarinet", "violin"), (1, 2))
    pictures = [shown(t) for t in (0.0, SHOT_SECONDS - 0.01, SHOT_SECONDS, 3 * SHOT_SECONDS)]
    assert np.array_equal(pictures[0], pictures[1])
    assert not np.array_equal(pictures[1], pictures[2])
    assert not np.array_equal(pictures[2], pictures[3])
    assert len(shots[0][0]) == 2, "each player is one photo"
    assert all(shot == (shots[0][0], CALM) for shot in shots)


def test_a_mixture_is_the_sum_of_its_stems(data: Path, photos: Path) -> None:
    first, *_ = draw_lists(data, make_stems(data), seed=1)["mixes"]
    stage = FilmStage(PhotoSet.load(photos), seed=1)
    (task,) = list_tasks(data, [first], stage)
    assert task.frame_at is not None
    np.testing.assert_allclose(task.stems.sum(axis=0), task.mix, atol=1e-6)


def test_recorded_pictures_are_shown_and_a_strangers_is_the_wrong_one(data: Path, tmp_path: Path) -> None:
    """As `prepare` leaves them: one beside each excerpt's stems."""
    shutil.copytree(data, tmp_path / "data")
    folder = tmp_path / "data"
    for number, path in enumerate(sorted((folder / "val").iterdir())):
        Image.new("RGB", (32, 18), (100 + 100 * number, 0, 0)).save(path / "frame.jpg")
    lists = draw_lists(folder, make_stems(folder), seed=1)
    tasks = list(list_tasks(folder, lists["mixes"], None))
    assert all(task.frame_at is not None for task in tasks)
    assert any(task.wrong_frame_at is not None for task in tasks)
    image = tasks[0].frame_at(0.0) if tasks[0].frame_at else np.zeros(0)
    assert image.shape == (270, 480, 3)
    assert len({int(image[100, x, 0]) // 50 for x in (100, 400)}) == 2  # two excerpts, side by side
    (duet, *_) = list_tasks(folder, lists["duets"][:1], None)
    assert duet.frame_at is not None
    assert len({int(duet.frame_at(0.0)[100, x, 0]) // 50 for x in (100, 400)}) == 1  # one excerpt, one picture


def make_stems(folder: Path) -> list[RenderedStem]:
    return read_manifest(folder)


def test_a_mixture_without_photos_is_refused(data: Path) -> None:
    mixture = draw_lists(data, make_stems(data), seed=1)["mixes"][0]
    with pytest.raises(EvaluationError, match="photo"):
        FilmStage(PhotoSet({}), seed=1).frame_at(mixture.id, mixture.instruments)


def test_a_real_duet_is_its_mid_signal_beside_its_stems(duet: Path) -> None:
    (task,) = duet_tasks(duet)
    assert task.instruments == ("clarinet", "violin")
    assert task.stems.shape == (2, len(task.mix)) == (2, 2 * RATE)
    error = task.stems.sum(axis=0) - task.mix
    assert np.square(error).sum() < 0.02 * np.square(task.mix).sum()


def test_an_empty_or_broken_folder_of_duets_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match="no duets"):
        next(duet_tasks(tmp_path))
    (tmp_path / "one.json").write_text("{}", encoding="utf-8")
    with pytest.raises(EvaluationError, match=r"one\.json"):
        next(duet_tasks(tmp_path))
