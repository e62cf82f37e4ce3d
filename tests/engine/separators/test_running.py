"""Another program within limits: whatever it does, it ends with a sentence, and nothing of it goes on."""

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.errors import SeparatorError
from engine.grid import MaskGrid
from engine.project.segmentation import Segmentation
from engine.separators import running
from engine.separators.descriptions import read_separator
from engine.separators.masks import PREFIX, SeparatedBy, separate_with
from engine.separators.running import run_steps
from tests.engine.project.stand_ins import Waves
from tests.engine.separators.stand_in import description

RATE = 22_050


def sound(seconds: float = 2.0) -> Waves:
    """A low and a high tone, one in each half of the room."""
    t = np.arange(round(seconds * RATE)) / RATE
    low, high = 0.3 * np.sin(2 * np.pi * 220 * t), 0.2 * np.sin(2 * np.pi * 1_760 * t)
    return Waves(np.stack([low + 0.5 * high, 0.5 * low + high]), RATE)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOLOIST_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def made(folder: Path, what: str = "work", more: str = "") -> SeparatedBy:
    separator = read_separator(description(folder, what, more=more))
    mix = sound()
    *_, last = separate_with(separator, mix, MaskGrid.for_duration(mix.length / mix.rate))
    assert isinstance(last, SeparatedBy)
    return last


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # One that nobody has waited for is dead all the same.
    stat = Path(f"/proc/{pid}/stat")
    return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] != "Z"


def gone(pids: Path) -> bool:
    deadline = time.monotonic() + 10
    found = [int(pid) for pid in pids.read_text().split()]
    while any(alive(pid) for pid in found) and time.monotonic() < deadline:
        threading.Event().wait(0.02)
    return not any(alive(pid) for pid in found)


def test_its_stems_become_a_mask_and_nothing_is_left(tmp_path: Path, cache: Path) -> None:
    result = made(tmp_path / "plugins")
    mask = result.mask
    assert mask.instruments == ("voice", "electric_bass")
    assert result.roster.name("voice") == "Vocals"
    shares = mask.shares(0, mask.grid.columns)
    low, high = (round(mask.grid.band_at(hertz)) for hertz in (220.0, 1_760.0))
    middle = slice(20, 60)
    assert shares[1, low, middle].min() > 250
    assert shares[0, high, middle].min() > 250
    assert shares.sum(axis=0, dtype=int).max() <= 255
    assert mask.filled.all()
    assert list(cache.glob(f"{PREFIX}*")) == []


def test_progress_is_what_it_prints(tmp_path: Path, cache: Path) -> None:
    mix = sound(0.5)
    separator = read_separator(description(tmp_path / "plugins"))
    steps = list(separate_with(separator, mix, MaskGrid.for_duration(0.5)))
    done = [step.done for step in steps if not isinstance(step, SeparatedBy)]
    assert done == sorted(done)
    assert 0 <= done[0] < done[-1] <= 1


@pytest.mark.parametrize(
    ("what", "more", "said"),
    [
        ("fail", "", r"“Stand-in” failed \(exit status 3\). Its last words: “Loading the model / CUDA out of memory"),
        ("crash", "", r"failed \(signal 6\). Its last words: “Loading the model”"),
        ("nothing", "", r"ended without an error, but left none of its stems \(\*/input/voc\*.wav"),
        ("two", "", r"wrote several files for one stem \(\*/input/voc\*.wav\): vocals.wav, vocoder.wav"),
        ("hang", "timeout_s = 1", r"was not done after 1 s, and was stopped. Its last words: “Loading the model”"),
        ("disk", "disk_mb = 1", "wrote more than 1 MB, and was stopped"),
        ("memory", "memory_mb = 100", "took more than 100 MB of memory, and was stopped"),
    ],
)
def test_what_goes_wrong_is_a_sentence_with_its_last_words(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, what: str, more: str, said: str
) -> None:
    monkeypatch.setattr(running, "LOOK_S", 0.0)
    if what == "memory" and not Path("/proc").is_dir():
        pytest.skip("the system does not tell")
    with pytest.raises(SeparatorError, match=said) as told:
        made(tmp_path / "plugins", what, more)
    assert "\x1b" not in str(told.value)
    assert list(cache.glob(f"{PREFIX}*")) == []


def test_a_program_that_is_not_there_is_a_sentence(tmp_path: Path, cache: Path) -> None:
    path = description(tmp_path / "plugins")
    text = path.read_text()
    path.write_text(text.replace(text.split("['")[1].split("'")[0], "no-such-program"))
    with pytest.raises(SeparatorError, match="there is no program “no-such-program”"):
        next(run_steps(read_separator(path), tmp_path / "a.wav", tmp_path))


def test_sixty_megabytes_of_chatter_are_bounded(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = []
    close = running._Words.close

    def watched(words: running._Words) -> None:
        close(words)
        kept.append(len(words._tail))

    monkeypatch.setattr(running._Words, "close", watched)
    assert isinstance(made(tmp_path / "plugins", "chatter").mask, Segmentation)
    assert kept
    assert max(kept) <= 4000


@pytest.mark.parametrize("what", ["hang", "deaf"])
def test_cancelled_it_ends_with_all_that_it_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    monkeypatch.setattr(running, "GRACE_S", 0.3)
    output = tmp_path / "output"
    output.mkdir()
    steps = run_steps(read_separator(description(tmp_path / "plugins", what)), tmp_path / "a.wav", output)
    _until(steps.__next__, lambda: (output / "pids").exists() and (output / "pids").read_text() != "")
    pids = [int(pid) for pid in (output / "pids").read_text().split()]
    assert all(alive(pid) for pid in pids)
    steps.close()
    assert gone(output / "pids")


def test_what_it_leaves_running_behind_is_ended_too(tmp_path: Path) -> None:
    output = tmp_path / "output"
    output.mkdir()
    import soundfile

    mix = sound(0.5)
    soundfile.write(tmp_path / "a.wav", mix.samples.T, RATE)
    for _ in run_steps(read_separator(description(tmp_path / "plugins", "leave")), tmp_path / "a.wav", output):
        pass
    assert gone(output / "pids")


def test_folders_of_dead_processes_are_swept(tmp_path: Path, cache: Path) -> None:
    stale = cache / f"{PREFIX}dead"
    stale.mkdir(parents=True)
    (stale / ".lock").touch()
    (stale / "input.wav").write_bytes(b"x")
    made(tmp_path / "plugins")
    assert not stale.exists()


def _until(step: Callable[[], object], there: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not there() and time.monotonic() < deadline:
        step()
