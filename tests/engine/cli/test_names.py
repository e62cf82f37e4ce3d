"""Every name and place that a batch can meet: its own folder for each recording, and nothing outside the output."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine import cli
from engine.cli import checks, interrupts
from engine.cli.inputs import Input, OutputFolders, expand, place_name
from engine.cli.records import Records
from engine.files import Partial
from engine.model import cards
from tests.engine.cli.conftest import Start
from tests.media_factory import make_tone

posix = pytest.mark.skipif(os.name == "nt", reason="names that Windows does not take")


@pytest.fixture(autouse=True)
def _boxed_model(tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "MODELS", tiny_model.parent)


def separate(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, list[dict[str, Any]]]:
    status = cli.run(["separate", *map(str, arguments), "--instruments", "violin", "--json"])
    return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def tree(folder: Path) -> set[str]:
    return {str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file() and ".soloist" not in p.parts}


@posix
@pytest.mark.parametrize(
    "name",
    [
        b"...wav",
        b"..wav",
        b".soloist.wav",
        b"caf\xe9.wav",
        b"\xe3\x81\x82" * 83 + b".wav",
        b"e\xcc\x81.wav",
        b"a\nb.wav",
    ],
)
def test_every_name_has_a_folder_of_its_own_inside_the_output(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: bytes
) -> None:
    source = tmp_path / "in" / os.fsdecode(name)
    source.parent.mkdir()
    make_tone(tmp_path / "tone.wav", 0.3)
    (tmp_path / "tone.wav").rename(source)
    out = tmp_path / "out" / os.fsdecode(b"st\xe4mmor")
    status, [line] = separate(capsys, source, "-o", out, "--save-project")
    assert status == 0, line
    folder = Path(line["output"])
    assert folder.parent == out
    assert {p.suffix for p in folder.iterdir()} == {".wav", ".soloist"}
    assert {p.name for p in tmp_path.iterdir()} == {"in", "out"}
    status, [line] = separate(capsys, source, "-o", out, "--save-project", "--resume")
    assert (status, line["skipped"]) == (0, True)


def test_place_names() -> None:
    names = {
        "a.b.wav": "a.b",
        "...wav": "__",
        "..wav": "_",
        ".soloist.mp4": "_soloist",
        "....flac": "___",
        ".wav": ".wav",
    }
    assert {name: place_name(Path(name)) for name in names} == names


def test_twins_have_places_of_their_own_and_keep_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("take.wav", "take.flac", "cd1/01.wav", "cd2/01.wav"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        make_tone(tmp_path / "in" / name, 0.3)
    out = tmp_path / "out"
    status, lines = separate(capsys, tmp_path / "in", "-o", out)
    places = {
        Path(line["input"]).name if "take" in line["input"] else line["input"][-9:]: line["output"] for line in lines
    }
    assert status == 0
    assert places["take.flac"] == str(out / "take")
    assert places["take.wav"] == str(out / "take.wav")
    assert sorted(tree(out)) == sorted(
        f"{place}/{stem}.wav" for place in ("take", "take.wav", "cd1/01", "cd2/01") for stem in ("violin", "residual")
    )
    # Alone, and named by themselves, they are where they were.
    status, [line] = separate(capsys, tmp_path / "in" / "take.wav", "-o", out, "--resume")
    assert (line["output"], line["skipped"]) == (str(out / "take.wav"), True)
    both = tmp_path / "in" / "cd1" / "01.wav", tmp_path / "in" / "cd2" / "01.wav"
    _, lines = separate(capsys, *both, "-o", tmp_path / "flat")
    assert len({line["output"] for line in lines}) == 2
    _, again = separate(capsys, *reversed(both), "-o", tmp_path / "flat", "--resume")
    assert {line["input"]: line["output"] for line in again} == {line["input"]: line["output"] for line in lines}
    assert all(line["skipped"] for line in again)


def test_the_same_file_twice_is_said(tmp_path: Path) -> None:
    make_tone(tmp_path / "a.wav", 0.1)
    targets = OutputFolders(tmp_path / "out", Records(tmp_path / "out"))
    targets.take(Input(str(tmp_path / "a.wav"), Path("a")))
    with pytest.raises(Exception, match="named twice"):
        targets.take(Input(str(tmp_path / "a.wav"), Path("a")))


def test_accents_in_pieces_and_another_case_are_twins(tmp_path: Path) -> None:
    targets = OutputFolders(tmp_path, Records(tmp_path))
    names = ("\u00e9.wav", "e\u0301.wav", "\u00c9.wav")
    places = [targets.take(Input(str(tmp_path / n), Path(place_name(Path(n))))) for n in names]
    assert len({os.path.normcase(str(p)).casefold() for p in places}) == 3


def test_our_own_stems_are_never_recordings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    music = tmp_path / "music"
    music.mkdir()
    make_tone(music / "song.wav", 0.3)
    for _ in range(2):
        status, lines = separate(capsys, music, "-o", music, "--resume")
        assert status == 0
        assert [line["input"] for line in lines] == [str(music / "song.wav")]
    (music / "song" / "residual.wav").unlink()
    assert [i.name for i in expand([str(music)], tmp_path / "other", print) if isinstance(i, Input)] == [
        str(music / "song.wav")
    ]
    # Stems that the window wrote have no record, but a residual beside them.
    for name in ("violin.wav", "residual.wav", "rehearsal.wav"):
        make_tone(music / name, 0.1)
    found = [Path(i.name).name for i in expand([str(music)], tmp_path / "other", print) if isinstance(i, Input)]
    assert found == ["rehearsal.wav", "song.wav"]


@posix
def test_links_in_circles_and_deep_trees_do_not_end_a_batch(tmp_path: Path) -> None:
    told: list[str] = []
    music = tmp_path / "music"
    music.mkdir()
    (music / "loop.wav").symlink_to("loop.wav")
    (music / "round").symlink_to(music, target_is_directory=True)
    (music / "a.wav").write_bytes(b"x")
    (music / "b.bwf").write_bytes(b"x")
    (music / "notes\x1b.txt").write_bytes(b"x")
    here = os.getcwd()
    os.chdir(music)
    try:
        # Deeper than Python's calls; nothing else removes such a tree afterwards.
        for _ in range(1200):
            os.mkdir("d")
            os.chdir("d")
        found = list(expand([str(music)], tmp_path / "out", told.append))
        for _ in range(1200):
            os.chdir("..")
            os.rmdir("d")
    finally:
        os.chdir(here)
    assert [Path(i.name).name for i in found if isinstance(i, Input)] == ["a.wav", "b.bwf"]
    assert any("loop.wav" in t and "notes" in t for t in told)


def test_an_output_that_is_a_file_is_said_before_the_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_tone(tmp_path / "a.wav", 0.1)
    (tmp_path / "file").write_text("keep")
    monkeypatch.setattr("engine.cli.separate.probe", lambda path: pytest.fail("the work has begun"))
    for out in (tmp_path / "file", tmp_path / "file" / "deeper"):
        status, [line] = separate(capsys, tmp_path / "a.wav", "-o", out)
        assert status == 1
        assert "is a file, not a folder" in line["error"]
    assert (tmp_path / "file").read_text() == "keep"


def test_an_edit_in_the_middle_is_noticed_and_a_touch_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = tmp_path / "a.wav", tmp_path / "out"
    make_tone(source, 14.0, channels=2)
    assert source.stat().st_size > 2 << 20
    before = source.stat()
    separate(capsys, source, "-o", out)
    os.utime(source)
    assert separate(capsys, source, "-o", out, "--resume")[1][0]["skipped"]
    data = bytearray(source.read_bytes())
    data[len(data) // 2] ^= 1
    source.write_bytes(data)
    os.utime(source, ns=(before.st_atime_ns, before.st_mtime_ns))
    _, [line] = separate(capsys, source, "-o", out, "--resume", "--overwrite")
    assert "skipped" not in line


def test_two_runs_on_one_folder_wait_for_each_other(tmp_path: Path) -> None:
    records = Records(tmp_path)
    order: list[str] = []
    told: list[str] = []
    with records.claimed(tmp_path / "a", told.append):

        def other() -> None:
            with Records(tmp_path).claimed(tmp_path / "a", told.append):
                order.append("second")

        thread = threading.Thread(target=other)
        thread.start()
        while not told:
            time.sleep(0.005)
        order.append("first")
    thread.join(30)
    assert order == ["first", "second"]
    assert "Another run is working on" in told[0]
    assert list(tmp_path.iterdir()) == []


def test_a_renamed_recording_is_found_and_can_be_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "in" / "take.wav"
    source.parent.mkdir()
    make_tone(source, 0.3)
    _, [line] = separate(capsys, source, "-o", tmp_path / "out", "--save-project")
    project = line["project"]
    source.rename(source.with_name("take final.wav"))
    make_tone(tmp_path / "in" / "other.wav", 0.3, frequencies=(300.0,))
    assert cli.run(["export", project, "-o", str(tmp_path / "x"), "--json"]) == 0
    assert "is now called “take final.wav”" in capsys.readouterr().err
    (tmp_path / "away").mkdir()
    (source.with_name("take final.wav")).rename(tmp_path / "away" / "b.wav")
    assert cli.run(["export", project, "-o", str(tmp_path / "y"), "--json"]) == 1
    assert "--recording FILE" in capsys.readouterr().err
    shown = ["--recording", str(tmp_path / "away" / "b.wav")]
    assert cli.run(["export", project, "-o", str(tmp_path / "y"), "--json", *shown]) == 0
    assert (tmp_path / "y" / "take" / "residual.wav").is_file()
    assert (
        cli.run(["export", project, "-o", str(tmp_path / "z"), "--recording", str(tmp_path / "in" / "other.wav")]) == 1
    )


@posix
def test_a_hang_up_is_a_polite_kill_unless_it_is_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    before = {n: signal.getsignal(n) for n in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    try:
        signal.signal(signal.SIGHUP, signal.SIG_DFL)
        interrupts.install()
        with pytest.raises(interrupts.Terminated) as stopped:
            signal.raise_signal(signal.SIGHUP)
        assert interrupts.exit_status(stopped.value) == 129
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        interrupts.install()
        with interrupts.deferred() as check:
            signal.raise_signal(signal.SIGHUP)
            check()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@posix
@pytest.mark.timeout(300)
def test_a_closed_terminal_leaves_nothing_half_written(
    start: Start, long_recording: Path, tiny_model: Path, tmp_path: Path
) -> None:
    out, cache = tmp_path / "out", tmp_path / "cache"
    names = "violin,cello"
    process = start(
        "separate", long_recording, "-o", out, "--model", tiny_model, "--instruments", names, SOLOIST_CACHE=str(cache)
    )
    _until(lambda: list(out.glob("long/*.tmp-*")), process.poll)
    process.send_signal(signal.SIGHUP)
    _, err = process.communicate(timeout=200)
    assert process.returncode == 129, err
    assert not out.exists()
    assert list(cache.iterdir()) == []


def _until(reached: Callable[[], object], ended: Callable[[], object]) -> None:
    deadline = time.monotonic() + 200
    while not reached():
        assert ended() is None
        assert time.monotonic() < deadline
        time.sleep(0.005)


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device")
def test_results_that_cannot_be_printed_are_a_sentence(
    start: Start, recordings: Path, tiny_model: Path, repository: Path
) -> None:

    with open("/dev/full", "wb") as full:
        run = subprocess.run(
            [sys.executable, str(repository / "main.py"), "inspect", "missing.wav", "--json"],
            stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=200,
        )  # fmt: skip
    assert run.returncode == 1
    assert "The results cannot be printed: No space left on device." in run.stderr
    assert "Traceback" not in run.stderr


def test_nothing_in_the_present_folder_is_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "PySide6.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", "")
    (check,) = checks.check_window()
    assert "Qt loads" in check.detail
    assert not (tmp_path / "ran").exists()


def test_a_partial_for_a_record_of_a_long_name_fits(tmp_path: Path) -> None:
    folder = tmp_path / ("長" * 84)
    records = Records(tmp_path)
    with records.claimed(folder, print):
        pass
    Partial(records._path(folder).parent.parent / folder.name).discard()
    assert len(os.fsencode(records._path(folder).name)) <= 255
