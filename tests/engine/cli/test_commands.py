"""The commands' behaviour in detail, in this process."""

import json
import signal
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from engine import cli, demo
from engine.cli import checks, interrupts
from engine.cli.demo import run_demo
from engine.errors import DeviceError
from engine.media.probe import probe
from engine.model import cards, checkpoint
from tests.media_factory import make_tone


def run_json(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, list[dict[str, Any]]]:
    status = cli.run([*map(str, arguments), "--json"])
    return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.fixture
def boxed_model(tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tiny model is the one in the box."""
    monkeypatch.setattr(cards, "MODELS", tiny_model.parent)


def test_two_inputs_of_one_name_do_not_overwrite_each_other(
    tmp_path: Path, recordings: Path, boxed_model: None, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other" / "duet.flac"
    other.parent.mkdir()
    make_tone(other, 0.5)
    options = ("-o", tmp_path / "out", "--instruments", "violin", "--overwrite")
    status, lines = run_json(capsys, "separate", recordings / "duet.wav", other, *options)
    assert status == 0
    assert [line["output"] for line in lines] == [str(tmp_path / "out" / name) for name in ("duet", "duet.flac")]
    assert [soundfile.info(line["residual"]).frames for line in lines] == [2 * 44_100, 22_050]
    # Each keeps its place, also alone.
    status, [line] = run_json(capsys, "separate", other, *options, "--resume")
    assert (status, line["output"], line["skipped"]) == (0, str(tmp_path / "out" / "duet.flac"), True)


def test_named_instruments_have_no_evidence(
    tmp_path: Path, recordings: Path, boxed_model: None, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("-o", tmp_path, "--instruments", "cello,violin", "--bit-depth", "32f")
    status, [line] = run_json(capsys, "separate", recordings / "duet.wav", *options)
    assert status == 0
    assert [(i["name"], i["visual"], i["audio"], i["score"]) for i in line["instruments"]] == [
        ("cello", None, None, None),
        ("violin", None, None, None),
    ]
    assert soundfile.info(line["residual"]).subtype == "FLOAT"
    total = sum(soundfile.read(f)[0] for f in (*(i["stem"] for i in line["instruments"]), line["residual"]))
    assert np.abs(total - soundfile.read(recordings / "duet.wav")[0]).max() < 1e-6


def test_what_is_nobodys_is_all_in_the_residual(
    tmp_path: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    careful = checkpoint.load_model(tiny_model)
    careful = replace(careful, fusion=replace(careful.fusion, threshold=1.1))
    monkeypatch.setattr(checkpoint, "load_model", lambda *_: careful)
    rng = np.random.default_rng(1)
    soundfile.write(tmp_path / "applause.wav", rng.normal(0, 0.1, 44_100), 44_100, "PCM_24")
    status, [line] = run_json(capsys, "separate", tmp_path / "applause.wav", "-o", tmp_path / "out")
    assert status == 0
    assert line["instruments"] == []
    whole, residual = (soundfile.read(path, dtype="int32")[0] for path in (tmp_path / "applause.wav", line["residual"]))
    assert np.array_equal(whole, residual)
    assert cli.run(["separate", str(tmp_path / "applause.wav"), "-o", str(tmp_path / "again")]) == 0
    assert "none of the 21 instruments was found" in capsys.readouterr().err
    assert cli.run(["inspect", str(tmp_path / "applause.wav")]) == 0
    assert "none of the 21 instruments was found" in capsys.readouterr().err


def test_overwriting_names_what_is_left_of_an_earlier_run(
    tmp_path: Path, recordings: Path, boxed_model: None, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "duet").mkdir()
    (tmp_path / "duet" / "tuba.wav").write_text("old")
    options = ["-o", str(tmp_path), "--instruments", "violin"]
    assert cli.run(["separate", str(recordings / "duet.wav"), *options]) == 0
    (tmp_path / "duet" / "violin.wav").write_text("old")
    assert cli.run(["separate", str(recordings / "duet.wav"), *options]) == 1
    assert cli.run(["separate", str(recordings / "duet.wav"), *options, "--overwrite"]) == 0
    assert "tuba.wav in" in capsys.readouterr().err
    assert soundfile.info(tmp_path / "duet" / "violin.wav").frames == 2 * 44_100
    assert (tmp_path / "duet" / "tuba.wav").read_text() == "old"


def test_a_missing_model_is_said_for_every_input_and_before_decoding(
    tmp_path: Path, recordings: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.cli.networks.AudioDecoder", None)
    names = [recordings / "duet.wav", recordings / "surround.flac"]
    status, lines = run_json(capsys, "separate", *names, "-o", tmp_path / "out", "--model", tmp_path / "no.json")
    assert status == 1
    assert all("There is no model" in line["error"] for line in lines)
    assert len(lines) == 2
    assert not (tmp_path / "out").exists()


def test_a_device_that_is_not_there_is_said(
    tmp_path: Path, recordings: Path, boxed_model: None, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def refuse(wanted: str, precision: str) -> None:
        raise DeviceError(f"No {wanted} here.")

    monkeypatch.setattr("engine.device.choose_device", refuse)
    status, [line] = run_json(capsys, "separate", recordings / "duet.wav", "-o", tmp_path, "--device", "cuda")
    assert (status, line["error"]) == (1, "No cuda here.")


def test_a_fault_in_one_input_does_not_stop_the_others(
    tmp_path: Path, recordings: Path, boxed_model: None, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip

    def faulty(path: Path, track: int | None = None) -> object:
        if path.name == "duet.wav":
            raise RuntimeError("planted")
        return probe(path, track)

    monkeypatch.setattr("engine.cli.separate.probe", faulty)
    names = [recordings / "duet.wav", recordings / "surround.flac"]
    status, lines = run_json(capsys, "separate", *names, "-o", tmp_path, "--instruments", "violin")
    assert status == 1
    assert "planted" in lines[0]["error"]
    assert lines[1]["channels"] == 6


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ("separate", "required"),
        ("separate a.mp4 -o out --instruments violin,kazoo", "kazoo"),
        ("separate a.mp4 -o out --instruments other", "cannot be asked for"),
        ("separate a.mp4 -o out --instruments ,", "empty"),
        ("separate a.mp4 -o out --bit-depth 8", "invalid choice"),
        ("separate a.mp4 -o out --format flac --bit-depth 32f", "FLAC"),
        ("separate a.mp4 -o out --over", "unrecognized"),
        ("inspect", "required"),
        ("doctor --no", "unrecognized"),
    ],
)
def test_wrong_usage_is_said(arguments: str, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        cli.run(arguments.split())
    printed = capsys.readouterr()
    assert (stop.value.code, printed.out) == (2, "")
    assert words in printed.err


def test_inspect_shows_streams_and_evidence(
    recordings: Path, boxed_model: None, capsys: pytest.CaptureFixture[str]
) -> None:
    status, [line] = run_json(capsys, "inspect", recordings / "surround.flac")
    assert status == 0
    assert line["audio"]["channels"] == 6
    assert line["audio"]["codec"] == "flac"
    assert line["video"] is None
    assert line["duration_s"] == pytest.approx(1.0)
    assert len(line["instruments"]) == 21
    scores = [i["score"] for i in line["instruments"]]
    assert scores == sorted(scores, reverse=True)
    assert any(i["chosen"] for i in line["instruments"])
    assert cli.run(["inspect", str(recordings / "surround.flac")]) == 0
    out = capsys.readouterr().out
    assert "48000 Hz" in out
    assert "✓" in out


def test_inspect_tells_what_it_could_learn_without_a_model(
    recordings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, [line] = run_json(capsys, "inspect", recordings / "duet.wav", "--model", tmp_path / "none.json")
    assert status == 1
    assert "There is no model" in line["error"]
    assert line["audio"]["sample_rate"] == 44_100
    status, [line] = run_json(capsys, "inspect", recordings / "empty.mp3")
    assert (status, set(line)) == (1, {"input", "error"})


def test_the_doctor_is_content_where_separation_works(boxed_model: None, capsys: pytest.CaptureFixture[str]) -> None:
    status, [line] = run_json(capsys, "doctor")
    assert status == 0
    assert line["separation_works"] is True
    found = {c["name"]: c for c in line["checks"]}
    assert {"Python", "FFmpeg", "Computing devices", "Model", "Separation", "Cache folder", "Sound output"} <= set(
        found
    )
    assert all(c["ok"] for c in found.values() if c["needed"])
    assert all(c["advice"] for c in found.values() if not c["ok"])
    assert all(word in found["Libraries"]["detail"] for word in ("numpy", "torch", "av"))


def test_the_doctor_says_what_to_do_without_a_model(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cards, "MODELS", tmp_path)
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert cli.run(["doctor"]) == 1
    out = capsys.readouterr().out
    assert "✗" in out
    assert "resources/models" in out
    assert "libportaudio2" in out or sys.platform != "linux"


def test_a_damaged_model_is_found(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in tiny_model.parent.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    weights = tmp_path / "studio.safetensors"
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    monkeypatch.setattr(cards, "MODELS", tmp_path)
    status, [line] = run_json(capsys, "doctor")
    assert status == 1
    assert any(c["name"] == "Model" and "damaged" in c["detail"] for c in line["checks"])


def test_a_cache_folder_that_cannot_be_written_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(checks, "cache_folder", lambda: tmp_path / "file" / "soloist")
    [check] = checks.check_cache()
    assert not check.ok
    assert check.needed
    assert check.advice


def test_the_demo_is_separated_where_there_is_no_window(
    tmp_path: Path, recordings: Path, boxed_model: None, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    (tmp_path / "duet.wav").write_bytes((recordings / "duet.wav").read_bytes())
    (tmp_path / "demo.json").write_text(json.dumps({"media": "duet.wav", "instruments": ["violin", "cello"]}))
    monkeypatch.setattr(demo, "DEMO", tmp_path)
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        assert run_demo() == 0
    out = capsys.readouterr().out
    stems = tmp_path / "soloist-demo" / "duet"
    assert f"The stems are in {stems}" in out
    assert {f.name for f in stems.iterdir()} == {"violin.wav", "cello.wav", "residual.wav"}


@pytest.mark.parametrize("card", ["", "[]", "{}", '{"media": "../duet.wav"}', '{"media": "gone.wav"}'])
def test_a_missing_demo_is_said(
    card: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "demo.json").write_text(card)
    monkeypatch.setattr(demo, "DEMO", tmp_path)
    assert run_demo() == 1
    assert "The demo is not in this copy" in capsys.readouterr().err


def test_a_deferred_signal_is_raised_at_the_next_safe_place() -> None:
    reached = []

    def work() -> None:
        with interrupts.deferred() as check:
            signal.raise_signal(signal.SIGINT)
            reached.append("still working")
            check()
            reached.append("not reached")

    with pytest.raises(KeyboardInterrupt):
        work()
    assert reached == ["still working"]
    with pytest.raises(interrupts.Terminated) as stop, interrupts.deferred():
        signal.raise_signal(signal.SIGTERM)
    assert interrupts.exit_status(stop.value) == 143
