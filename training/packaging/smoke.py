"""Whether a packaged program works, tried on the artefact itself as somebody has it who just unpacked it.

It runs with a home of its own and an environment that names nothing of this machine but the display: no PATH, so that
neither Python nor any other program is found. Its stems are compared with those of the source tree, file by file.
"""

import hashlib
import json
import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from engine.version import ROOT
from training.packaging.stand_ins import PackagingError

DEMO = Path("resources") / "demo" / "duet.mp4"
LIMIT_S = 900
WINDOW_S = 120
TITLE = "Soloist"


@dataclass
class Trial:
    """What was seen. `steps`: name, seconds by the clock. `sums`: stem, SHA-256."""

    steps: dict[str, float] = field(default_factory=dict)
    sums: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def unpack(artefact: Path, folder: Path) -> Path:
    """The program in a folder, an archive or a Debian package; unpacked below `folder`. Raises `PackagingError`."""
    if artefact.is_dir():
        return artefact / program()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        if artefact.suffix == ".deb":
            subprocess.run(["dpkg-deb", "-x", str(artefact), str(folder)], check=True)
            return folder / "opt" / "soloist" / program()
        if artefact.name.endswith(".tar.xz"):
            # The program, which leaves nothing outside the folder: Python's own can do so from 3.11.4 on.
            subprocess.run(["tar", "-xJf", str(artefact), "-C", str(folder)], check=True, capture_output=True)
            return folder / "soloist" / program()
    except (OSError, subprocess.CalledProcessError) as error:
        raise PackagingError(f"{artefact.name} cannot be unpacked: {error}.") from error
    raise PackagingError(f"{artefact.name} is neither a folder, a .tar.xz nor a .deb.")


def program() -> str:
    """The name of the frozen program's file that talks to a terminal."""
    return "soloist-cli.exe" if sys.platform == "win32" else "soloist"


def bare(home: Path, **more: str) -> dict[str, str]:
    """An environment in which nothing of this machine's is found."""
    nowhere = str(home / "nowhere")
    return {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "PATH": nowhere,
        "LANG": "C.UTF-8",
        "OMP_NUM_THREADS": "2",
        **more,
    }


def run(command: Sequence[str], env: Mapping[str, str], cwd: Path) -> subprocess.CompletedProcess[str]:
    """Raises `PackagingError` where it fails."""
    outcome = subprocess.run(command, env=env, cwd=cwd, capture_output=True, text=True, timeout=LIMIT_S, check=False)
    if outcome.returncode != 0:
        last = (outcome.stderr.strip() or outcome.stdout.strip())[-800:]
        raise PackagingError(f"{' '.join(command[1:3])} ended with status {outcome.returncode}: {last}")
    return outcome


def try_out(start: Path, work: Path, screenshot: Path | None = None) -> Trial:
    """`--version`, `doctor`, `separate` of the demo, and the window with the demo in it. Raises `PackagingError`."""
    home = work / "home"
    home.mkdir(parents=True, exist_ok=True)
    trial = Trial()
    env = bare(home)

    def step(name: str, *arguments: str) -> str:
        began = time.monotonic()
        printed = run([str(start), *arguments], env, home).stdout
        trial.steps[name] = time.monotonic() - began
        return printed

    if "(packaged)" not in step("version", "--version"):
        raise PackagingError("--version does not say that it is packaged.")
    health = json.loads(step("doctor", "doctor", "--json"))
    if not (health["separation_works"] and health["packaged"]):
        raise PackagingError(f"doctor says that nothing can be separated: {health['checks']}")
    broken = [c["detail"] for c in health["checks"] if not c["ok"] and "cannot be loaded" in c["detail"]]
    if broken:
        raise PackagingError(f"doctor says: {'; '.join(broken)}")
    trial.notes += [f"{c['name']}: {c['detail']}" for c in health["checks"] if not c["ok"]]
    demo = next((path for path in start.parent.rglob(DEMO.name) if path.match(str(DEMO))), None)
    if demo is None:
        raise PackagingError("The demo is not inside.")
    exactly = ("--precision", "float32", "--device", "cpu")
    step("separate", "separate", str(demo), "-o", str(work / "stems"), "--save-project", *exactly)
    trial.sums = sums(work / "stems")
    project = next(path for path in (work / "stems").rglob("*.soloist") if path.is_file())
    alone = ("--solo", "cello=2-6", "--solo", "flute=8-12")
    step("teach", "teach", str(project), "-o", str(work / "taught.soloist"), *alone)
    if sys.platform == "linux" and shutil.which("Xvfb"):
        with display() as number, _window(start, bare(home, DISPLAY=number), home) as seconds:
            trial.steps["window"] = seconds
            if screenshot is not None:
                _solo_in_the_demo(number, screenshot)
    return trial


def sums(folder: Path) -> dict[str, str]:
    """Every stem's SHA-256, by file name."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.rglob("*.wav"))}


def of_source(work: Path) -> dict[str, str]:
    """The same stems by the source tree and its whole torch. Raises `PackagingError`."""
    command = [sys.executable, "-P", str(ROOT / "main.py"), "separate", str(ROOT / DEMO), "-o", str(work / "source")]
    env = os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "2"}
    run([*command, "--precision", "float32", "--device", "cpu"], env, work)
    return sums(work / "source")


# --- the window -----------------------------------------------------------------------------------------------


@contextmanager
def display(size: str = "1600x1000") -> Iterator[str]:
    """A private X server; yields what DISPLAY must say."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def _xdo(number: str, *arguments: str) -> str:
    env = os.environ | {"DISPLAY": number}
    done = subprocess.run(["xdotool", *arguments], env=env, capture_output=True, text=True, check=False)
    return done.stdout.strip()


@contextmanager
def _window(start: Path, env: Mapping[str, str], home: Path) -> Iterator[float]:
    """The program with its demo; yields the seconds until its window was on screen. Raises `PackagingError`."""
    if shutil.which("xdotool") is None:
        raise PackagingError("The window is looked for with the program xdotool (Debian's package of that name).")
    began = time.monotonic()
    said = home / "window.log"
    with said.open("wb") as log:
        process = subprocess.Popen([str(start), "--demo"], env=dict(env), cwd=home, stdout=log, stderr=log)
    try:
        while not _xdo(env["DISPLAY"], "search", "--onlyvisible", "--name", TITLE):
            if process.poll() is not None or time.monotonic() - began > WINDOW_S:
                last = said.read_text("utf-8", "replace").strip()[-800:]
                raise PackagingError(f"No window appeared: {last}")
            time.sleep(0.02)
        yield time.monotonic() - began
    finally:
        process.kill()
        process.wait()


def _solo_in_the_demo(number: str, screenshot: Path, wait_s: float = 90) -> None:
    """Wait for the first instruments, solo the first of them by its keys, and keep what the screen shows."""
    time.sleep(wait_s)
    window = _xdo(number, "search", "--onlyvisible", "--name", TITLE).splitlines()[0]
    _xdo(number, "windowfocus", window)
    _xdo(number, "key", "1")
    _xdo(number, "key", "s")
    time.sleep(2)
    grab(number, screenshot)


def grab(number: str, target: Path) -> None:
    """The whole screen as a PNG, through `xwd`. Raises `PackagingError`."""
    try:
        dump = subprocess.run(["xwd", "-root", "-silent", "-display", number], capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise PackagingError("The screen is read with the program xwd (Debian's package x11-apps).") from error
    image_of(dump).save(target)


def image_of(dump: bytes) -> Image.Image:
    """An X Window Dump, version 7, of 24 or 32 bits a pixel."""
    # Header size, …, width, height, …, bits a pixel, bytes a line, …, number of colours (12 bytes each).
    head = struct.unpack(">25I", dump[:100])
    start = head[0] + 12 * head[19]
    width, height, bits, line = head[4], head[5], head[11], head[12]
    order = "BGRX" if bits == 32 else "BGR"
    return Image.frombuffer("RGB", (width, height), dump[start : start + line * height], "raw", order, line, 1)
