"""The doctor's checks: each looks at one thing, touches nothing, and says what to do where it fails."""

import importlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as package_version

import numpy as np
from numpy.typing import NDArray

from engine.cli.display import display_name, has_display
from engine.errors import EngineError
from engine.grid import MaskGrid
from engine.language import mark, tr
from engine.separate import SeparationRequest, load_networks, separate
from engine.separation_events import MaskBlock
from engine.temporary import cache_folder
from engine.version import ROOT, packaged, start_command

SETUP = mark("install Soloist again") if packaged() else mark("run ./soloist once: it installs what is missing")
ENOUGH_BYTES = 2 << 30
"""An hour of stereo at 96 kHz decodes to 2.8 GB, at 44.1 kHz to 1.3 GB."""
_NEEDED_PACKAGES = ("numpy", "scipy", "av", "soundfile", "safetensors", "torch")
_WINDOW_PACKAGES = ("PySide6-Essentials", "sounddevice")


@dataclass(frozen=True)
class Check:
    """`needed`: without it nothing can be separated. `advice`: what to do, where it is not ok."""

    name: str
    ok: bool
    needed: bool
    detail: str
    advice: str | None = None


def check_python() -> Iterator[Check]:
    """The interpreter."""
    ok = sys.version_info >= (3, 11)
    detail = f"{platform.python_version()} ({sys.executable})"
    yield Check("Python", ok, True, detail, None if ok else tr("install Python 3.11 or newer"))


def check_packages() -> Iterator[Check]:
    """Versions of the libraries, without loading them."""
    groups = ((tr("Libraries"), _NEEDED_PACKAGES, True), (tr("Window libraries"), _WINDOW_PACKAGES, False))
    for title, names, needed in groups:
        versions = {name: _version(name) for name in names}
        missing = [name for name, found in versions.items() if found is None]
        detail = ", ".join(f"{name} {found or 'missing'}" for name, found in versions.items())
        yield Check(title, not missing, needed, detail, tr(SETUP) if missing else None)


def _version(package: str) -> str | None:
    try:
        return package_version(package)
    except PackageNotFoundError:
        # A full Qt for Python carries its essentials under its own name too.
        return _version("PySide6") if package == "PySide6-Essentials" else None


def check_ffmpeg() -> Iterator[Check]:
    """FFmpeg's libraries inside PyAV."""
    try:
        av = importlib.import_module("av")
    except ImportError as error:
        yield Check("FFmpeg", False, True, str(error), tr(SETUP))
        return
    libraries = ", ".join(f"{n} {'.'.join(map(str, v))}" for n, v in sorted(av.library_versions.items()))
    yield Check("FFmpeg", True, True, f"{av.ffmpeg_version_info}: {libraries}")


def check_devices() -> Iterator[Check]:
    """What the networks could run on, and what they would."""
    try:
        import torch

        from engine.device import choose_device
    except (ImportError, OSError) as error:
        yield Check(tr("Computing devices"), False, True, tr("torch cannot be loaded: {error}", error=error), tr(SETUP))
        return
    found = [tr("CPU with {count} cores", count=os.cpu_count())]
    found += [torch.cuda.get_device_name(i) for i in range(torch.cuda.device_count())]
    found += [tr("Apple GPU")] if torch.backends.mps.is_available() else []
    try:
        choice = choose_device("auto")
    except EngineError as error:
        yield Check(tr("Computing devices"), False, True, str(error), tr("give --device cpu"))
        return
    yield Check(tr("Computing devices"), True, True, f"{', '.join(found)}. {choice.note}")


def check_model() -> Iterator[Check]:
    """The networks in the box: complete, unharmed, and able to separate a second of sound."""
    again = tr(SETUP) if packaged() else tr("get resources/models again (git checkout resources/models)")
    try:
        from engine.model import checkpoint  # noqa: F401  # whether torch can be loaded
        from engine.model.cards import DEFAULT_MODEL, MODELS
    except (ImportError, OSError) as error:
        yield Check(tr("Model"), False, True, tr("torch cannot be loaded: {error}", error=error), tr(SETUP))
        return
    try:
        networks = load_networks()
    except EngineError as error:
        yield Check(tr("Model"), False, True, str(error), again)
        return
    model = networks.model
    model = networks.model
    pictures = tr("sound and picture") if model.visual is not None else tr("sound only")
    path = MODELS / f"{DEFAULT_MODEL}.json"
    yield Check(
        tr("Model"),
        True,
        True,
        tr(
            "{name} ({pictures}), SHA-256 {hash}…, card {path}",
            name=model.name,
            pictures=pictures,
            hash=model.hash[:16],
            path=path,
        ),
    )
    grid = MaskGrid.for_duration(1.0)
    try:
        events = list(separate(networks, SeparationRequest(_Noise(), grid, ("violin", "cello"))))
    except (EngineError, RuntimeError) as error:
        yield Check(tr("Separation"), False, True, str(error), tr("try: separate … --device cpu"))
        return
    columns = sum(e.planes.shape[2] for e in events if isinstance(e, MaskBlock))
    ok = columns == grid.columns
    advice = None if ok else again
    yield Check(
        tr("Separation"), ok, True, tr("a second of sound was separated") if ok else tr("the mask has holes"), advice
    )


class _Noise:
    """A second of quiet noise."""

    rate = 44_100
    length = 44_100

    def read(self, start: int, stop: int) -> NDArray[np.float32]:
        """(1, stop - start)."""
        return np.random.default_rng(0).uniform(-0.1, 0.1, (1, stop - start)).astype(np.float32)


def check_cache() -> Iterator[Check]:
    """Where decoded sound goes."""
    folder = cache_folder()
    existing = next(f for f in (folder, *folder.parents) if f.exists())
    try:
        with tempfile.TemporaryFile(dir=existing):
            free = shutil.disk_usage(existing).free
    except OSError as error:
        detail = tr("{folder} cannot be written to: {strerror}", folder=folder, strerror=error.strerror or error)
        yield Check(
            tr("Cache folder"), False, True, detail, tr("make it writable, or set XDG_CACHE_HOME to a folder that is")
        )
        return
    ok = free >= ENOUGH_BYTES
    advice = None if ok else tr("free some space, or set XDG_CACHE_HOME to a folder on a larger disk")
    # Short recordings still work when space is short.
    yield Check(
        tr("Cache folder"),
        ok,
        False,
        tr("{folder}, {free:.1f} GB free", folder=folder, free=free / 1e9),
        advice,
    )


def check_sound_output() -> Iterator[Check]:
    """PortAudio and its devices."""
    library = {"linux": tr("install libportaudio2 (apt install libportaudio2)")}.get(sys.platform, tr(SETUP))
    try:
        sounddevice = importlib.import_module("sounddevice")
    except (ImportError, OSError) as error:
        yield Check(tr("Sound output"), False, False, tr("PortAudio cannot be loaded: {error}", error=error), library)
        return
    try:
        outputs = [d for d in sounddevice.query_devices() if d["max_output_channels"] > 0]
        default = str(sounddevice.query_devices(kind="output")["name"]) if outputs else ""
    except (sounddevice.PortAudioError, ValueError) as error:
        outputs, default = [], str(error)
    if not outputs:
        advice = tr("connect a sound device, or start PulseAudio or PipeWire; everything but listening works without")
        yield Check(tr("Sound output"), False, False, f"{tr('no sound device was found.')} {default}".strip(), advice)
        return
    names = ", ".join(str(d["name"]) for d in outputs[:6])
    yield Check(
        tr("Sound output"),
        True,
        False,
        tr("{default} (of {count}: {names})", default=default, count=len(outputs), names=names),
    )


def check_window() -> Iterator[Check]:
    """Qt, looked at in a process of its own: the engine never loads it."""
    command = [*start_command(), "--check-window"]
    # A packaged program looks for its libraries anew where it is told that it is nobody's helper.
    env = os.environ | {"PYTHONPATH": str(ROOT), "PYINSTALLER_RESET_ENVIRONMENT": "1"}
    try:
        outcome = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        yield Check(tr("Window"), False, False, tr("Qt cannot be checked: {error}", error=error), tr(SETUP))
        return
    if outcome.returncode != 0:
        reason = (outcome.stderr.strip().splitlines() or ["it stops at once"])[-1]
        yield Check(tr("Window"), False, False, tr("Qt cannot be loaded: {reason}", reason=reason), tr(SETUP))
        return
    if has_display():
        yield Check(tr("Window"), True, False, tr("Qt loads; display {display_name}", display_name=display_name()))
        return
    advice = tr("set DISPLAY or WAYLAND_DISPLAY to open the window; the commands work without")
    yield Check(tr("Window"), False, False, tr("Qt loads, but there is no display"), advice)


ALL: tuple[Callable[[], Iterator[Check]], ...] = (
    check_python,
    check_packages,
    check_ffmpeg,
    check_devices,
    check_model,
    check_cache,
    check_sound_output,
    check_window,
)
