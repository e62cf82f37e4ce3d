"""What researchers call, in a checkout and from the wheel."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine import facade
from engine.arrays import Floats
from engine.errors import EngineError, InstrumentError, MediaError, ProjectError
from engine.facade import Separation, load_networks, separate
from engine.project.store import load_project
from engine.separate import Networks
from engine.wheel import fill, moved
from tests.tiny_models import tiny_model

RATE = 44_100


@pytest.fixture(scope="module")
def networks(tmp_path_factory: pytest.TempPathFactory) -> Networks:
    return load_networks(str(tiny_model(tmp_path_factory.mktemp("model"))), "cpu", "float32")


@pytest.fixture(scope="module")
def sound() -> Floats:
    noise = np.random.default_rng(3).normal(0, 0.1, (2, 2 * RATE + 17))
    return noise.astype(np.float32)


@pytest.fixture(scope="module")
def result(sound: Floats, networks: Networks) -> Separation:
    return separate(sound, ["violin", "flute"], rate=RATE, networks=networks)


def test_stems_and_residual_are_the_mix(result: Separation, sound: Floats) -> None:
    stems = result.stems()
    assert list(stems) == ["violin", "flute", "residual"]
    np.testing.assert_array_equal(result.mix, sound)
    np.testing.assert_allclose(sum(stems.values()), sound, atol=2e-7)
    assert all(np.abs(stem).max() > 1e-3 for stem in stems.values())


def test_the_residual_takes_what_nobody_asked_for(result: Separation) -> None:
    every, one = result.stems(), result.stems(["flute"])
    np.testing.assert_array_equal(one["flute"], every["flute"])
    np.testing.assert_allclose(one["residual"], every["residual"] + every["violin"], atol=2e-7)
    np.testing.assert_array_equal(result.stems([])["residual"], result.mix)


def test_the_mask_is_a_ratio_mask_on_its_grid(result: Separation) -> None:
    assert result.shares.shape == (2, result.grid.bands, result.grid.columns)
    assert result.shares.dtype == np.float32
    assert result.shares.min() >= 0
    assert result.shares.max() > 0
    assert result.shares.sum(axis=0).max() <= 1 + 1e-6
    assert result.evidence == ()  # nobody looked: they were named


def test_a_file_gives_what_its_samples_give_and_a_project(networks: Networks, sound: Floats, tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    soundfile.write(path, sound.T, RATE, subtype="FLOAT")
    heard: list[float] = []
    with separate(path, networks=networks, progress=heard.append) as found:
        assert len(found.evidence) == 21
        assert found.instruments
        assert heard == sorted(heard)
        assert heard[-1] == 1.0
        assert heard[0] >= 0
        array = separate(sound, found.instruments, rate=RATE, networks=networks)
        np.testing.assert_array_equal(array.shares, found.shares)
        project = found.to_project(tmp_path / "take.soloist")
        loaded = load_project(project)
        assert loaded.mask is not None
        assert loaded.mask.instruments == found.instruments
        np.testing.assert_array_equal(loaded.mask.shares(0, found.grid.columns) / np.float32(255), found.shares)
        loaded.mask.close()
    with pytest.raises(ValueError, match="closed"):
        _ = found.mix


def test_what_had_to_be_mended_is_told(networks: Networks, sound: Floats, tmp_path: Path) -> None:
    broken = sound.copy()
    broken[0, 1000:1010] = np.nan
    for name, samples in (("whole", sound), ("broken", broken)):
        soundfile.write(tmp_path / f"{name}.wav", samples.T, RATE, subtype="FLOAT")
    with separate(tmp_path / "whole.wav", ["flute"], networks=networks) as found:
        assert found.notes == ()
    with separate(tmp_path / "broken.wav", ["flute"], networks=networks) as found:
        assert len(found.notes) == 1
        assert "10 samples" in found.notes[0]


@pytest.mark.parametrize(
    ("samples", "rate", "sentence"),
    [
        (np.zeros(RATE, np.float32), None, "need their rate"),
        (np.zeros(RATE, np.float32), 0, "need their rate"),
        (np.zeros(RATE, np.int16), RATE, "must be floats"),
        (np.zeros((1, 1, 5), np.float32), RATE, "not (1, 1, 5)"),
        (np.zeros((RATE, 2), np.float32), RATE, "not (44100, 2)"),
        (np.zeros((2, 0), np.float32), RATE, "not (2, 0)"),
        (np.full(RATE, np.inf, np.float32), RATE, "no numbers"),
    ],
)
def test_arrays_that_cannot_be_used_are_refused_in_a_sentence(
    samples: Floats, rate: int | None, sentence: str, networks: Networks
) -> None:
    with pytest.raises(MediaError) as caught:
        separate(samples, rate=rate, networks=networks)
    assert sentence in str(caught.value)


@pytest.mark.parametrize("names", [["voice"], [], ["flute", "flute"], "oboe"])
def test_lists_that_cannot_be_used_are_refused(names: list[str], sound: Floats, networks: Networks) -> None:
    with pytest.raises(InstrumentError):
        separate(sound, names, rate=RATE, networks=networks)


def test_what_is_not_there_is_said(result: Separation, networks: Networks, tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="does not exist"):
        separate(tmp_path / "none.wav", networks=networks)
    with pytest.raises(InstrumentError, match="there are: violin, flute"):
        result.stems(["tuba"])
    with pytest.raises(ProjectError, match="not an array"):
        result.to_project(tmp_path / "x.soloist")
    assert issubclass(facade.EngineError, EngineError)


# --- the wheel ------------------------------------------------------------------------------------------------

ALONE = """
import importlib, pkgutil, sys

class NoWindow:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "pyqtgraph", "sounddevice", "engine", "gui"):
            raise ImportError(f"{name} is not asked for")

sys.meta_path.insert(0, NoWindow())
sys.path.insert(0, sys.argv[1])
import numpy, soloist
assert soloist.__file__.startswith(sys.argv[1])
for found in pkgutil.walk_packages(soloist.__path__, "soloist."):
    if "playback" not in found.name:
        importlib.import_module(found.name)
assert soloist.available_models() == ["studio"]
mix = numpy.random.default_rng(1).normal(0, 0.1, 44100).astype("float32")
result = soloist.separate(mix, ["flute"], rate=44100, networks=soloist.load_networks(sys.argv[2], "cpu"))
assert abs(sum(result.stems().values()) - mix).max() < 1e-6
print("separated")
"""


def test_only_imports_are_written_anew() -> None:
    source = (
        "import engine\nfrom engine.dsp import stft\n    import engine.x\n# from engine\nengineer = 'from engine'\n"
    )
    assert moved(source) == (
        "import soloist._engine\nfrom soloist._engine.dsp import stft\n    import soloist._engine.x\n# from engine\n"
        "engineer = 'from engine'\n"
    )


def test_the_package_works_alone_and_without_a_window(repository: Path, tmp_path: Path) -> None:
    fill(repository, tmp_path / "site" / "soloist")
    model = tiny_model(tmp_path)
    command = [sys.executable, "-P", "-c", ALONE, str(tmp_path / "site"), str(model)]
    done = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, "separated"), done.stderr


def test_the_wheel_is_built_without_qt_and_asks_for_none(repository: Path, tmp_path: Path) -> None:
    build = [sys.executable, "-m", "pip", "wheel", "-q", "--no-build-isolation", "--no-deps", "--no-index"]
    subprocess.run([*build, "-w", str(tmp_path), str(repository)], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("soloist-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        meta = next(archive.read(name).decode() for name in names if name.endswith("METADATA"))
    assert {
        "soloist/__init__.py",
        "soloist/_engine/separate.py",
        "soloist/resources/models/studio.safetensors",
    } <= names
    assert not [name for name in names if "cli" in name.split("/") or name.startswith("engine")]
    asked = [line for line in meta.splitlines() if line.startswith("Requires-Dist") and "extra ==" not in line]
    assert len(asked) > 5
    assert not [line for line in asked if "pyside" in line.lower() or "pyqtgraph" in line or "sounddevice" in line]


def test_the_notebook_runs(repository: Path) -> None:
    cells = json.loads((repository / "docs" / "python.ipynb").read_text("utf-8"))["cells"]
    code = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    assert "result.stems()" in code
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=repository, check=False, capture_output=True, text=True,
        env={"PYTHONPATH": str(repository), "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "largest difference" in done.stdout
