"""Many recordings: folders, failures on the way, going on later, decoding ahead."""

import json
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import soundfile
import torch

from engine import cli
from engine.device import DeviceChoice
from engine.inference import Separator
from engine.media.reader import AudioDecoder
from engine.model import cards
from engine.temporary import cache_folder
from tests.engine.cli.conftest import Start, finish
from tests.media_factory import make_tone

NAMED = ("--instruments", "violin,cello")


@pytest.fixture(autouse=True)
def _boxed_model(tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "MODELS", tiny_model.parent)


@pytest.fixture
def night(tmp_path: Path) -> Path:
    """A folder of recordings as people have them."""
    folder = tmp_path / "night"
    for name in ("b/duet.wav", "a.wav", "b/deep/duet.flac", ".hidden.wav", "b/.cache/old.wav"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        make_tone(folder / name, 0.6)
    (folder / "notes.txt").write_text("Tuesday")
    (folder / "cover.jpg").write_bytes(b"\xff\xd8")
    (folder / "b" / "broken.mp4").write_text("This is not a video.")
    return folder


Result = tuple[int, list[dict[str, Any]]]


def separate(capsys: pytest.CaptureFixture[str], *arguments: object) -> Result:
    status = cli.run(["separate", *map(str, arguments), *NAMED, "--json"])
    return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def stems(folder: Path) -> dict[str, bytes]:
    return {str(f.relative_to(folder)): f.read_bytes() for f in sorted(folder.rglob("*.wav"))}


def test_a_folder_is_searched_sorted_and_each_recording_keeps_its_place(
    night: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = night / "out"
    status, lines = separate(capsys, night, "-o", out)
    assert status == 1, "one of them is broken"
    names = ["a.wav", "b/broken.mp4", "b/deep/duet.flac", "b/duet.wav"]
    assert [line["input"] for line in lines] == [str(night / name) for name in names]
    assert "not a video" in lines[1]["error"]
    places = [line["output"] for line in lines if "output" in line]
    assert places == [str(out / name) for name in ("a", "b/deep/duet", "b/duet")]
    assert {f.name for f in (out / "b" / "duet").iterdir()} == {"violin.wav", "cello.wav", "residual.wav"}
    # What was written into the folder is not taken for recordings.
    status, again = separate(capsys, night, "-o", out, "--resume")
    assert [line["input"] for line in again] == [line["input"] for line in lines]


def test_a_folder_without_recordings_is_a_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    make_tone(tmp_path / "one.wav", 0.5)
    status, [line, other] = separate(capsys, tmp_path / "empty", tmp_path / "one.wav", "-o", tmp_path / "out")
    assert status == 1
    assert "no video or sound files" in line["error"]
    assert "error" not in other


def test_a_batch_goes_on_where_it_was(
    night: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = night.parent / "out"
    (night / "b" / "broken.mp4").unlink()
    _, first = separate(capsys, night / "a.wav", "-o", out, "--resume")
    before = stems(out)
    status, lines = separate(capsys, night / "a.wav", night / "b", "-o", out, "--resume")
    assert status == 0
    assert ["skipped" in line for line in lines] == [True, False, False]
    assert lines[0] == {**first[0], "skipped": True}
    assert {name: data for name, data in stems(out).items() if name in before} == before

    def never(*_: object) -> None:
        raise AssertionError("nothing was left to do")

    monkeypatch.setattr("engine.cli.separate.separated", never)
    # Which costs most of a start.
    monkeypatch.setattr("engine.cli.networks.load_networks", never)
    status, lines = separate(capsys, night / "a.wav", night / "b", "-o", out, "--resume")
    assert status == 0
    assert all(line["skipped"] for line in lines)
    assert all(soundfile.info(line["residual"]).duration == pytest.approx(0.6, abs=0.01) for line in lines)


def test_one_file_instead_of_stems_goes_on_where_it_was(night: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, wanted = night.parent / "out", ("--mix", "all-but:violin", "--resume", "--save-project")
    status, [first] = separate(capsys, night / "a.wav", "-o", out, *wanted)
    assert status == 0
    assert sorted(str(p.relative_to(out)) for p in out.rglob("*") if p.is_file() and ".soloist" not in p.parts) == [
        "a (all but violin).wav",
        "a/a.soloist",
    ]
    _, [again] = separate(capsys, night / "a.wav", "-o", out, *wanted)
    assert again == {**first, "skipped": True}
    # The stems are another result, and so is another mix; what is in the way stays.
    status, [other] = separate(capsys, night / "a.wav", "-o", out, "--mix", "all-but:violin")
    assert status == 1
    assert "a (all but violin).wav" in other["error"]
    status, [other] = separate(capsys, night / "a.wav", "-o", out, "--mix", "only:violin", "--resume")
    assert (status, "skipped" in other) == (0, False)
    # A project holds the whole, and gives the same mix.
    assert cli.run(["export", str(out / "a" / "a.soloist"), "-o", str(out / "b"), "--mix", "all-but:violin"]) == 0
    assert (soundfile.read(first["mix"])[0] == soundfile.read(out / "b" / "a (all but violin).wav")[0]).all()


@pytest.mark.parametrize(
    "change", ["another format", "a short stem", "no residual", "another recording", "a torn note"]
)
def test_what_is_not_complete_is_not_skipped(change: str, night: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, source = night.parent / "out", night / "a.wav"
    separate(capsys, source, "-o", out)
    options: list[str] = []
    if change == "another format":
        options = ["--bit-depth", "16"]
    elif change == "a short stem":
        (out / "a" / "violin.wav").write_bytes((out / "a" / "violin.wav").read_bytes()[:-6])
    elif change == "no residual":
        (out / "a" / "residual.wav").unlink()
    elif change == "another recording":
        make_tone(source, 0.7)
    else:
        (out / ".soloist" / "a.json").write_text('{"format": 1, "settings"')
    before = stems(out)
    status, [line] = separate(capsys, source, "-o", out, "--resume", *options)
    assert status == 1
    assert "nothing was overwritten" in line["error"]
    assert stems(out) == before
    status, [line] = separate(capsys, source, "-o", out, "--resume", "--overwrite", *options)
    assert status == 0
    assert "skipped" not in line
    assert soundfile.info(line["residual"]).subtype == ("PCM_16" if options else "PCM_24")
    status, [line] = separate(capsys, source, "-o", out, "--resume", "--overwrite", *options)
    assert line["skipped"]


def test_the_next_recording_is_decoded_meanwhile_and_only_that_one(
    night: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded = threading.Event()
    seen: list[bool] = []
    lying: list[int] = []
    run, separated = AudioDecoder.run, Separator.separate

    def note(self: AudioDecoder) -> Iterator[float]:
        yield from run(self)
        if threading.current_thread() is not threading.main_thread():
            decoded.set()

    def wait(self: Separator, *arguments: Any, **options: Any) -> Iterator[object]:
        # Before the last one begins there is nothing left to decode.
        seen.append(decoded.wait(30 if len(seen) < 2 else 0))
        decoded.clear()
        lying.append(len(list(cache_folder().glob("audio-*"))))
        yield from separated(self, *arguments, **options)

    monkeypatch.setattr(AudioDecoder, "run", note)
    monkeypatch.setattr(Separator, "separate", wait)
    (night / "b" / "broken.mp4").unlink()
    status, lines = separate(capsys, night, "-o", night.parent / "out")
    assert status == 0
    assert len(lines) == 3
    assert seen == [True, True, False]
    assert lying == [2, 2, 1]
    assert list(cache_folder().glob("audio-*")) == []


def test_a_full_graphics_card_is_told_and_does_not_stop_the_night(
    night: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    original = Separator._attempt

    def attempt(self: Separator, forward: Any, features: torch.Tensor) -> torch.Tensor:
        if self.choice.device != "cpu":
            raise torch.OutOfMemoryError("CUDA out of memory")
        return original(self, forward, features)

    card = DeviceChoice("cpu:0", "Tiny Card", "float32", "Running on Tiny Card.")
    monkeypatch.setattr("engine.device.choose_device", lambda wanted, precision: card)
    monkeypatch.setattr(Separator, "_attempt", attempt)
    status = cli.run(["separate", str(night / "a.wav"), "-o", str(night.parent / "out"), *NAMED, "--json"])
    printed = capsys.readouterr()
    assert status == 0
    assert json.loads(printed.out)["device"] == "cpu"
    assert "Tiny Card does not suffice" in printed.err


@pytest.mark.timeout(300)
def test_ctrl_c_while_decoding_ahead_leaves_nothing_behind(
    start: Start, long_recording: Path, tiny_model: Path, tmp_path: Path
) -> None:
    cache, target, second = tmp_path / "cache", tmp_path / "out", tmp_path / "second.wav"
    second.write_bytes(long_recording.read_bytes())
    process = start(
        *("separate", long_recording, second, "-o", target, "--model", tiny_model, "--json", "--instruments", "violin"),
        SOLOIST_CACHE=str(cache),
    )
    deadline = time.monotonic() + 200
    while len(list(cache.glob("audio-*"))) < 2:
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.005)
    process.send_signal(signal.SIGINT)
    status, lines, err = finish(process)
    assert status == 130
    assert "Traceback" not in err
    assert list(cache.iterdir()) == []
    written = [f.name for f in target.rglob("*") if f.is_file()] if target.exists() else []
    assert not [name for name in written if ".tmp-" in name]
    assert len(lines) == ("long.json" in written)
