"""Readers of recorded performances, each on a small tree with exactly its layout."""

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
import torch
from numpy.typing import NDArray
from PIL import Image

from tests.media_factory import make_video
from training.data.layouts import LAYOUTS, LayoutError, Recording, class_named, solos
from training.data.manifest import MANIFEST, RenderedStem, read_manifest
from training.data.prepare import add_arguments, divide, excerpts, main
from training.data.stems import StemBank
from training.run.config import parse

RATE = 11_025


def sound(seconds: float, hertz: float = 440.0, rate: int = RATE) -> NDArray[np.float32]:
    at = np.arange(round(seconds * rate)) / rate
    return np.asarray(0.3 * np.sin(2 * np.pi * hertz * at), np.float32)


def write(path: Path, seconds: float = 7.0, hertz: float = 440.0) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, sound(seconds, hertz), RATE)


def film(path: Path, seconds: float = 7.0) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    make_video(path, seconds=seconds, fps=5, audio=np.stack([sound(seconds)] * 2), rate=RATE)


def prepare(layout: str, source: Path, output: Path, *more: str) -> list[RenderedStem]:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    assert main(parse(parser, [layout, str(source), "-o", str(output), *more])) == 0
    return read_manifest(output)


def problems(output: Path) -> dict[str, str]:
    rows: list[dict[str, Any]] = json.loads((output / "problems.json").read_text(encoding="utf-8"))
    return {row["name"]: row["reason"] for row in rows}


def test_music_files_are_found_by_id_and_missing_ones_named(tmp_path: Path) -> None:
    source = tmp_path / "MUSIC"
    write(source / "solo" / "aaaaaaaaaaa.wav", 20.0)
    film(source / "solo" / "-bbbbbbbbbb.mp4")
    write(source / "unlisted.wav")
    videos = {"acoustic_guitar": ["aaaaaaaaaaa", "ccccccccccc"], "flute": ["-bbbbbbbbbb"]}
    (source / "MUSIC_solo_videos.json").write_text(json.dumps({"version": 1.0, "videos": videos}), encoding="utf-8")
    output = tmp_path / "data"
    stems = prepare("music", source, output, "--split", "train")
    assert {(s.score, s.instrument) for s in stems} == {("aaaaaaaaaaa", "acoustic_guitar"), ("-bbbbbbbbbb", "flute")}
    assert [s.seconds for s in stems if s.instrument == "acoustic_guitar"] == [12.0, 8.0]
    assert "ccccccccccc" in problems(output)
    (flute,) = (s for s in stems if s.instrument == "flute")
    with Image.open(output / Path(flute.file).parent / "frame.jpg") as image:
        assert image.height <= 360
    bank = StemBank([output], "train", torch.device("cpu"))
    crop = bank.crop(0, 44_100, 44_100)
    peak = np.abs(np.fft.rfft(crop)).argmax()
    assert peak == pytest.approx(440, abs=1)
    assert float(np.sqrt(np.mean(crop**2))) == pytest.approx(0.1, rel=0.02)


def test_class_folders_join_a_sound_with_its_video(tmp_path: Path) -> None:
    source = tmp_path / "tree"
    write(source / "Violin" / "one.wav", 7.0, 880.0)
    film(source / "Violin" / "one.mp4")
    film(source / "electric bass" / "two.mp4")
    (source / "Violin" / "notes.txt").write_text("hello")
    (source / "Violin" / "broken.wav").write_bytes(b"RIFF nothing")
    write(source / "Violin" / "short.wav", 3.0)
    soundfile.write(source / "Violin" / "silent.flac", np.zeros(8 * RATE), RATE)
    stems = prepare("folders", source, tmp_path / "data")
    assert {(s.score, s.instrument) for s in stems} == {
        ("Violin/one", "violin"),
        ("electric bass/two", "electric_bass"),
    }
    named = problems(tmp_path / "data")
    assert set(named) == {"Violin/notes.txt", "Violin/broken", "Violin/short", "Violin/silent"}
    violin = next(s for s in stems if s.instrument == "violin")
    audio, rate = soundfile.read(tmp_path / "data" / violin.file)
    assert rate == 44_100
    assert np.abs(np.fft.rfft(audio[:rate])).argmax() == pytest.approx(880, abs=1)  # the sound file's, not the video's
    assert (tmp_path / "data" / Path(violin.file).parent / "frame.jpg").exists()


def test_sound_of_pixels_lists_keep_their_split_and_frames(tmp_path: Path) -> None:
    source = tmp_path / "sop"
    for name in ("one", "two"):
        write(source / "data" / "audio" / "clarinet" / f"{name}.mp3")
        frames = source / "data" / "frames" / "clarinet" / f"{name}.mp4"
        frames.mkdir(parents=True)
        for number in range(56):
            Image.new("RGB", (16, 12), (4 * number, 0, 0)).save(frames / f"{number + 1:06d}.jpg")
    line = "./data/audio/clarinet/{0}.mp3,./data/frames/clarinet/{0}.mp4,56"
    (source / "data" / "train.csv").write_text(f"{line.format('one')}\n{line.format('gone')}\nhalf,a line\n")
    (source / "data" / "val.csv").write_text(f"{line.format('two')}\n")
    stems = prepare("pixels", source, tmp_path / "data")
    assert {(s.score, s.split, s.instrument) for s in stems} == {
        ("one", "train", "clarinet"),
        ("two", "val", "clarinet"),
    }
    assert set(problems(tmp_path / "data")) == {"line 2 of train.csv", "line 3 of train.csv"}
    with Image.open(tmp_path / "data" / Path(stems[0].file).parent / "frame.jpg") as image:
        assert np.asarray(image)[6, 8, 0] == pytest.approx(4 * 28, abs=8)


def test_solos_keep_to_their_timestamps(tmp_path: Path) -> None:
    source = tmp_path / "solos"
    write(source / "Cello" / "aaa.wav", 40.0)
    write(source / "Cello" / "bbb.wav")
    write(source / "Cello" / "ddd.wav")
    (source / "solos_ids.json").write_text(json.dumps({"Cello": ["aaa", "bbb", "ccc", "ddd"]}))
    stamps = {"Cello": {"aaa": [[25, 200], [250, 300], [500, 1100]], "bbb": []}}
    (source / "solos_timestamps.json").write_text(json.dumps(stamps))
    listed = solos(source, [])
    assert listed.recordings[0].spans == ((1.0, 8.0), (10.0, 12.0), (20.0, 44.0))
    assert [r.id for r in listed.recordings] == ["aaa", "ddd"]
    assert [p.name for p in listed.problems] == ["bbb", "ccc"]
    stems = prepare("solos", source, tmp_path / "data", "--split", "val")
    assert [s.seconds for s in stems if s.score == "aaa"] == [7.0, 12.0, 8.0]


def urmp_tree(folder: Path) -> Path:
    piece = folder / "Dataset" / "01_Jupiter_vn_va_vc"
    for number, (name, hertz) in enumerate((("vn", 880.0), ("va", 440.0), ("vc", 220.0)), start=1):
        write(piece / f"AuSep_{number}_{name}_01_Jupiter.wav", 14.0, hertz)
    write(piece / "AuMix_01_Jupiter_vn_va_vc.wav", 14.0)
    film(piece / "Vid_01_Jupiter_vn_va_vc.mp4", 14.0)
    (piece / "Sco_01_Jupiter_vn_va_vc.mid").write_bytes(b"MThd")
    return folder / "Dataset"


def test_urmp_voices_stay_together(tmp_path: Path) -> None:
    source = urmp_tree(tmp_path)
    with pytest.raises(LayoutError, match=r"va \(1\)"):
        prepare("urmp", source, tmp_path / "data")
    stems = prepare("urmp", source, tmp_path / "data", "--unknown", "skip", "--split", "test")
    assert [(s.instrument, s.voice, s.excerpt) for s in stems] == [
        ("violin", 0, "test-01_Jupiter_vn_va_vc-00"),
        ("cello", 1, "test-01_Jupiter_vn_va_vc-00"),
    ]
    assert (tmp_path / "data" / "test" / stems[0].excerpt / "frame.jpg").exists()
    assert any("va" in reason for reason in problems(tmp_path / "data").values())
    kept = prepare("urmp", source, tmp_path / "more", "--unknown", "other")
    assert [s.instrument for s in kept] == ["violin", "other", "cello"]


def test_a_killed_preparation_goes_on_and_repeats_nothing(tmp_path: Path) -> None:
    source = tmp_path / "tree"
    for number in range(4):
        write(source / "flute" / f"{number}.wav", 7.0 + number)
    whole = prepare("folders", source, tmp_path / "whole")
    prepare("folders", source, tmp_path / "data")
    path = tmp_path / "data" / MANIFEST
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:2]) + lines[2][:40], encoding="utf-8")
    again = prepare("folders", source, tmp_path / "data")
    assert sorted(s.id for s in again) == sorted(s.id for s in whole)
    before = (tmp_path / "data" / again[0].file).stat().st_mtime_ns
    assert prepare("folders", source, tmp_path / "data") == again
    assert (tmp_path / "data" / again[0].file).stat().st_mtime_ns == before


def test_several_processes_give_the_same(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        write(tmp_path / "tree" / "tuba" / f"{name}.wav")
    one = prepare("folders", tmp_path / "tree", tmp_path / "one")
    assert prepare("folders", tmp_path / "tree", tmp_path / "two", "--jobs", "2") == one


def test_recordings_are_divided_by_class_and_stay_where_they_were(tmp_path: Path) -> None:
    def listed(count: int) -> list[Recording]:
        part = LAYOUTS["folders"](tmp_path / "tree", []).recordings[0].parts
        return [Recording(f"id{n}", part) for n in range(count)]

    write(tmp_path / "tree" / "flute" / "x.wav", 0.1)
    path = tmp_path / "splits.json"
    first = divide(path, listed(20), 1, "auto")
    assert sorted(first.values()).count("val") == sorted(first.values()).count("test") == 2
    later = divide(path, listed(40), 1, "auto")
    assert {key: later[key] for key in first} == first
    assert list(later.values()).count("test") == 4
    assert divide(tmp_path / "other.json", listed(20), 2, "auto") != first
    assert set(divide(tmp_path / "small.json", listed(2), 1, "auto").values()) == {"train"}


@pytest.mark.parametrize(
    ("name", "ours"),
    [("DoubleBass", None), ("Acoustic guitar", "acoustic_guitar"), ("drums", "drum"), ("Saxophone", "saxophone"),
     ("vc", "cello"), ("flute violin", None), ("other", "other")],
)  # fmt: skip
def test_class_names_are_ours_or_unknown(name: str, ours: str | None) -> None:
    assert class_named(name) == ours


def test_pieces_lie_inside_their_spans() -> None:
    assert excerpts(30.0, None, 12.0) == [(0, 12), (12, 24), (24, 30)]
    assert excerpts(30.0, [(1.0, 6.0), (20.0, 99.0)], 12.0) == [(20, 30)]


def no_list(folder: Path) -> str:
    return "music"


def bad_json(folder: Path) -> str:
    (folder / "a.json").write_text("{")
    return "solos"


def no_videos(folder: Path) -> str:
    (folder / "a.json").write_text('{"videos": ["x"]}')
    return "music"


def bad_stamps(folder: Path) -> str:
    (folder / "a.json").write_text('{"Cello": ["x"]}')
    (folder / "b.json").write_text('{"Cello": {"x": [5]}}')
    return "solos"


def no_csv(folder: Path) -> str:
    return "pixels"


def no_pieces(folder: Path) -> str:
    return "urmp"


def nothing(folder: Path) -> str:
    return "folders"


@pytest.mark.parametrize("tree", [no_list, bad_json, no_videos, bad_stamps, no_csv, no_pieces, nothing])
def test_what_is_no_such_layout_is_refused(tmp_path: Path, tree: Callable[[Path], str]) -> None:
    layout = tree(tmp_path)
    with pytest.raises(LayoutError):
        prepare(layout, tmp_path, tmp_path / "out")


def test_recordings_of_one_source_stay_in_one_split_and_notes_are_taken_whole(tmp_path: Path) -> None:
    source, rows = tmp_path / "recordings", ["file\tclass\tkind\tmidi\tsource\tlicence\tseconds\toriginal"]
    for number in range(20):
        for name, kind, seconds in (("flute", "performance", 7.0), ("erhu", "note", 1.0)):
            path = source / name / f"s{number}__{kind}.wav"
            write(path, seconds)
            rows.append(f"{name}/{path.name}\t{name}\t{kind}\t\tsource {number}\tnone\t{seconds}\tx")
    rows += ["flute/gone.ogg\tflute\tnote\t\tx\tnone\t1\tx", "../a.wav\tflute\tnote\t\tx\tnone\t1\tx", "flute/b.ogg"]
    (source / "manifest.tsv").write_text("\n".join(rows), encoding="utf-8")
    output = tmp_path / "data"
    stems = prepare("recordings", source, output)
    assert len(stems) == 40
    splits: dict[str, set[str]] = {}
    for stem in stems:
        splits.setdefault(stem.score.split("/")[1].split("__")[0], set()).add(stem.split)
    assert all(len(found) == 1 for found in splits.values())
    assert [len([s for s in stems if s.split == name]) for name in ("train", "val", "test")] == [32, 4, 4]
    assert {(s.instrument, s.program, s.seconds) for s in stems} == {
        ("flute", "recorded", 7.0), ("erhu", "recorded note", 1.0),
    }  # fmt: skip
    told = problems(output)
    assert {"flute/gone.ogg", "../a.wav", "line 44 of manifest.tsv"} <= set(told)


def test_a_list_of_recordings_that_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "r").mkdir()
    with pytest.raises(LayoutError, match=r"manifest\.tsv"):
        prepare("recordings", tmp_path / "r", tmp_path / "data")
