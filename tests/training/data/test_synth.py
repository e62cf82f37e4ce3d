import argparse
import json
from collections import Counter
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from training.data import synth
from training.data.manifest import MANIFEST, ManifestError, RenderedStem, append_stems, read_manifest
from training.notes.excerpts import ScorePassage, Timed, accompany, cut_passage, single_line
from training.notes.instruments_midi import CLASSES, OTHER, OTHER_SOUNDS, SOUNDS, SUBSTITUTES, fit_to_range
from training.notes.percussion import percussion
from training.notes.performance import perform
from training.notes.scores import DEMO_WORK, Note, Score, ScoreError, is_held_out, read_cached, work_of, write_cached
from training.sounds.fluidsynth import SynthError, find_library
from training.sounds.sources import SourceFiles, Sources, discover_fonts

needs_fonts = pytest.mark.skipif(
    find_library() is None or not discover_fonts(), reason="needs fluidsynth and one of the known soundfonts"
)

STEM = RenderedStem("a-0", "train/a/0-flute.flac", "flute", "notes", "0:73", "bach/x", "a", 0, "train", 12.0, 0.1)


def canon(voices: int = 3, length: int = 96) -> Score:
    """A scale in canon: every voice a fifth lower and a beat later."""
    scale = (0, 2, 4, 5, 7, 9, 11, 12)
    lines = [
        tuple(Note(float(i + v), 1.0, 72 - 7 * v + scale[(i * 3) % 8]) for i in range(length)) for v in range(voices)
    ]
    return Score("canon/one", 4.0, tuple(lines))


def passage(seed: int = 0) -> ScorePassage:
    return cut_passage(canon(), 12.0, np.random.default_rng(seed))


def test_the_classes_are_the_21_in_the_lists_own_order() -> None:
    assert len(CLASSES) == 21
    assert CLASSES[:3] == ("bagpipe", "clarinet", "flute")
    assert CLASSES[-1] == "pipa"
    assert set(SUBSTITUTES) <= set(CLASSES)
    assert not set(CLASSES) & set(OTHER_SOUNDS)


def test_all_movements_of_a_work_fall_on_the_same_side_of_the_split() -> None:
    names = [f"composer/op{n}/movement{m}" for n in range(300) for m in range(3)]
    held_out = [is_held_out(name, 1) for name in names]
    assert all(held_out[i] == held_out[i + 1] == held_out[i + 2] for i in range(0, 900, 3))
    assert 0.14 < np.mean(held_out) < 0.27
    assert held_out != [is_held_out(name, 2) for name in names]
    assert work_of(f"{DEMO_WORK}/movement1") == DEMO_WORK


def test_a_score_survives_its_cache_and_a_damaged_cache_is_named(tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    write_cached(canon(), path)
    assert read_cached(path) == canon()
    path.write_text(path.read_text()[:-20])
    with pytest.raises(ScoreError, match=r"one\.json is damaged"):
        read_cached(path)


def test_a_tune_in_c_gets_a_bass_in_c() -> None:
    tune = [Note(i * 0.5, 0.5, p) for i, p in enumerate([60, 64, 67, 64] * 4)]
    bass, chords = accompany(tune, 4.0)
    assert bass[0].pitch % 12 == 0
    assert {note.pitch % 12 for note in chords} == {0, 4, 7}


def test_a_passage_is_the_same_for_the_same_seed_and_stays_within_its_length() -> None:
    first, again = passage(3), passage(3)
    assert first == again
    assert first != passage(4)
    assert 2 <= len(first.voices) <= 5
    for voice in first.voices:
        assert len(voice) >= 4
        assert all(0 <= note.start < first.seconds - 0.09 for note in voice)


def test_a_single_line_never_overlaps_itself() -> None:
    chord = [Timed(0.0, 2.0, 60), Timed(0.0, 2.0, 67), Timed(1.0, 1.0, 62)]
    assert single_line(chord) == [Timed(0.0, 1.0, 67), Timed(1.0, 1.0, 62)]


def test_voices_are_moved_by_octaves_into_range() -> None:
    pitches = [40, 47, 52, 59, 90]
    fitted = fit_to_range(pitches, 60, 84, 0.5)
    assert all(60 <= p <= 84 for p in fitted)
    assert [p % 12 for p in fitted] == [p % 12 for p in pitches]


@pytest.mark.parametrize("name", [n for n in (*CLASSES, *OTHER_SOUNDS) if n not in ("drum", "congas")])
def test_every_instrument_plays_in_its_range_and_in_time(name: str) -> None:
    sound = {**SOUNDS, **OTHER_SOUNDS}[name]
    for seed in range(4):
        rng = np.random.default_rng(seed)
        program = sound.programs[seed % len(sound.programs)]
        played = perform(passage(seed), 0, sound, program, rng)
        assert played.notes
        assert all(program.low - 1 <= n.key <= program.high + 6 for n in played.notes)
        assert all(1 <= n.velocity <= 127 and 0 <= n.start < 12 for n in played.notes)
        assert all(abs(cents) < 1200 for _, cents in played.bends)


def test_two_instruments_on_one_voice_start_their_notes_together() -> None:
    piece = passage(1)
    voice = [note.start for note in single_line(piece.voices[0])]
    for name in ("flute", "tuba"):
        sound = SOUNDS[name]
        played = perform(piece, 0, sound, sound.programs[0], np.random.default_rng(2))
        gaps = [min(abs(note.start - start) for start in voice) for note in played.notes]
        assert max(gaps) < 0.05


@pytest.mark.parametrize("name", ["drum", "congas"])
def test_percussion_strikes_general_midi_keys_on_a_grid(name: str) -> None:
    played = percussion(passage(2), name, np.random.default_rng(5))
    keys = {note.key for note in played.notes}
    assert keys <= (set(range(60, 65)) if name == "congas" else set(range(35, 60)))
    assert len(played.notes) > 10
    assert all(0 <= note.start < 12 for note in played.notes)


def test_a_longer_plan_begins_with_the_shorter_and_is_balanced() -> None:
    scores = [replace(canon(), id=f"composer/{i}") for i in range(40)]
    classes = [*CLASSES, OTHER]
    short, long = (synth.plan_split("train", n, scores, classes, 7) for n in (30, 150))
    assert long[:30] == short
    count = Counter(name for plan in long for name in plan.instruments)
    melodic = [count[name] for name in CLASSES]
    assert max(melodic) - min(melodic) <= 2
    assert count[OTHER] == pytest.approx(1.5 * np.mean(melodic), abs=3)
    assert all(not is_held_out(plan.score.id, 7) for plan in long)
    assert all(is_held_out(plan.score.id, 7) for plan in synth.plan_split("val", 20, scores, classes, 7))


def test_a_split_without_scores_is_refused() -> None:
    with pytest.raises(SynthError, match="no scores"):
        synth.plan_split("val", 3, [], [OTHER], 1)


def test_the_manifest_gives_back_what_was_written(tmp_path: Path) -> None:
    stems = [STEM, replace(STEM, id="a-1", file="train/a/1-cello.flac", instrument="cello", voice=-1)]
    append_stems(tmp_path, stems[:1])
    append_stems(tmp_path, stems[1:])
    assert read_manifest(tmp_path) == stems


def test_a_line_still_being_written_is_left_out(tmp_path: Path) -> None:
    append_stems(tmp_path, [STEM])
    with (tmp_path / MANIFEST).open("a") as file:
        file.write('{"id": "b-0", "fi')
    assert read_manifest(tmp_path) == [STEM]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({}, "repeats the stem"),
        ({"id": "b", "file": "../b.flac"}, "outside the data set"),
        ({"id": "b", "file": "/b.flac"}, "outside the data set"),
        ({"id": "b", "file": "b.flac", "split": "practice"}, "unknown split"),
        ({"id": "b", "file": "b.flac", "seconds": 0}, "impossible length"),
        ({"id": "b", "file": "b.flac", "rms": float("nan")}, "impossible length or level"),
        ({"id": "b", "file": "b.flac", "voice": "1"}, "wrong voice"),
        ({"id": 3}, "wrong id"),
    ],
)
def test_a_damaged_manifest_is_refused_with_its_line(tmp_path: Path, change: dict[str, object], message: str) -> None:
    (tmp_path / MANIFEST).write_text(json.dumps(asdict(STEM)) + "\n" + json.dumps({**asdict(STEM), **change}) + "\n")
    with pytest.raises(ManifestError, match=rf"Line 2 .*{message}"):
        read_manifest(tmp_path)


def test_a_missing_manifest_or_field_is_named(tmp_path: Path) -> None:
    with pytest.raises(ManifestError, match="no readable"):
        read_manifest(tmp_path)
    (tmp_path / MANIFEST).write_text('{"id": "a"}\n')
    with pytest.raises(ManifestError, match="has no file"):
        read_manifest(tmp_path)
    (tmp_path / MANIFEST).write_text("nonsense\n")
    with pytest.raises(ManifestError, match="not JSON"):
        read_manifest(tmp_path)


@needs_fonts
def test_an_excerpt_is_rendered_the_same_twice_and_every_stem_sounds(tmp_path: Path) -> None:
    fonts = sorted(discover_fonts(), key=lambda path: path.stat().st_size)[:1]
    files = SourceFiles(tuple(fonts), None, None, 1)
    plan = synth.ExcerptPlan("train-00000", "train", 0, canon(), ("flute", "cello", "drum", "acoustic_guitar", OTHER))
    for folder in ("one", "two"):
        stems = synth.render_excerpt(plan, Sources(files), tmp_path / folder, 1)
        append_stems(tmp_path / folder, stems)
    assert read_manifest(tmp_path / "one") == read_manifest(tmp_path / "two")
    assert [stem.instrument for stem in stems] == list(plan.instruments)
    for stem in stems:
        audio, rate = soundfile.read(tmp_path / "one" / stem.file)
        assert (rate, audio.shape) == (44100, (12 * 44100,))
        assert np.array_equal(audio, soundfile.read(tmp_path / "two" / stem.file)[0])
        assert 0.69 < np.abs(audio).max() < 0.73
        assert np.sqrt(np.mean(audio**2)) == pytest.approx(stem.rms, rel=0.01)


@needs_fonts
def test_nothing_is_rendered_with_what_a_soundfont_borrowed(monkeypatch: pytest.MonkeyPatch) -> None:
    font = min(discover_fonts(), key=lambda path: path.stat().st_size)
    whole = passage()

    def programs(borrowed: set[int], name: str = "saxophone") -> set[str | None]:
        monkeypatch.setattr("training.sounds.sources.BORROWED", {font.stem.lower(): frozenset(borrowed)})
        sources = Sources(SourceFiles((font,), None, None, 1))
        rendered = (sources.render(name, whole, 0, "train", np.random.default_rng(n)) for n in range(12))
        return {None if one is None else one.program for one in rendered}

    assert "0:65" in programs(set())
    without = programs({65})
    assert "0:65" not in without
    assert without - {None}, "its other saxophones play on"
    assert programs({64, 65, 66, 67}) == {None}
    assert None not in programs(set(range(128)), "drum"), "the numbers are those of melodic programs"


@needs_fonts
def test_the_command_resumes_and_does_not_render_twice(tmp_path: Path) -> None:
    pytest.importorskip("music21")
    parser = argparse.ArgumentParser()
    synth.add_arguments(parser)
    seed = next(s for s in range(50) if not is_held_out("corelli/opus3no1/1grave", s))
    common = ["-o", str(tmp_path / "set"), "--seed", str(seed), "--corpus", "corelli"]
    common += ["--val-excerpts", "0", "--val-notes-excerpts", "0", "--val-known-excerpts", "0"]
    assert synth.main(parser.parse_args([*common, "--excerpts", "1", "--jobs", "1"])) == 0
    first = read_manifest(tmp_path / "set")
    times = {stem.file: (tmp_path / "set" / stem.file).stat().st_mtime_ns for stem in first}
    assert synth.main(parser.parse_args([*common, "--excerpts", "3", "--jobs", "2"])) == 0
    second = read_manifest(tmp_path / "set")
    assert second[: len(first)] == first
    assert {stem.excerpt for stem in second} == {"train-00000", "train-00001", "train-00002"}
    assert times == {stem.file: (tmp_path / "set" / stem.file).stat().st_mtime_ns for stem in first}
    known = {path.name for path in discover_fonts()}
    other = tmp_path / "other.sf2"
    other.write_bytes(min(discover_fonts(), key=lambda path: path.stat().st_size).read_bytes())
    alone = [*common, "--excerpts", "4", "--jobs", "1", "--only-named-soundfonts", "--soundfont", str(other)]
    assert synth.main(parser.parse_args(alone)) == 0
    added = read_manifest(tmp_path / "set")[len(second) :]
    assert {stem.source for stem in added} <= {"other", "model", "noise"}
    assert "other" in {stem.source for stem in added}
    described = json.loads((tmp_path / "set" / "dataset.json").read_text())
    common[common.index("--seed") + 1] = str(seed + 1)
    with pytest.raises(SynthError, match="render into another folder"):
        synth.main(parser.parse_args([*common, "--excerpts", "1"]))
    assert described["seed"] == seed
    assert set(described["soundfonts"]) == {*known, "other.sf2"}, "all that any of the set was rendered with"
    assert all(len(digest) == 64 for digest in described["soundfonts"].values())
