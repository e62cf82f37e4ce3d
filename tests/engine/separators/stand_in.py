"""A separator of a few lines of Python, which does what it is told: honest work, or anything else a program may do."""

import sys
from pathlib import Path

PROGRAM = """
import os, subprocess, sys, time
from pathlib import Path
import numpy as np, soundfile
what, given, output = sys.argv[1], sys.argv[2], Path(sys.argv[3])
print("Loading the model", flush=True)
if what == "hang":
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    (output / "pids").write_text(f"{os.getpid()} {child.pid}")
    time.sleep(600)
if what == "deaf":
    import signal
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    (output / "pids").write_text(str(os.getpid()))
    time.sleep(600)
if what == "leave":
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], start_new_session=False)
    (output / "pids").write_text(f"{child.pid}")
if what == "fail":
    print("CUDA out of memory\\x1b[2J", file=sys.stderr)
    sys.exit(3)
if what == "crash":
    os.abort()
if what == "chatter":
    block = b"blah blah " * 100_000
    for _ in range(64):
        sys.stdout.buffer.write(block)
if what == "disk":
    with (output / "big").open("wb") as file:
        for _ in range(600):
            file.write(bytes(1 << 20)); file.flush(); time.sleep(0.02)
    time.sleep(600)
if what == "memory":
    hoard = np.ones(50_000_000)
    time.sleep(600)
if what == "nothing":
    sys.exit(0)
mix, rate = soundfile.read(given, dtype="float64", always_2d=True)
(output / "deep" / "input").mkdir(parents=True)
print("\\r 50%|####", flush=True)
low = np.cumsum(mix, axis=0)
spectrum, hertz = np.fft.rfft(mix, axis=0), np.fft.rfftfreq(len(mix), 1 / rate)
for name, part in (("vocals", hertz >= 550), ("bass", hertz < 550)):
    sound = np.fft.irfft(spectrum * part[:, None], len(mix), axis=0)
    soundfile.write(output / "deep" / "input" / f"{name}.wav", sound, rate, subtype="FLOAT")
if what == "two":
    soundfile.write(output / "deep" / "input" / "vocoder.wav", mix, rate)
print("\\r100%|####", flush=True)
"""


def description(folder: Path, what: str = "work", name: str = "stand-in", more: str = "") -> Path:
    """A plug-in folder's file that calls the program; `more`: further lines of [separator]."""
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / "program.py"
    program.write_text(PROGRAM)
    path = folder / f"{name}.toml"
    command = [sys.executable, str(program), what, "{input}", "{output}"]
    listed = ", ".join(f"'{part}'" for part in command)
    path.write_text(
        f'[separator]\ntitle = "Stand-in"\ncommand = [{listed}]\nprogress = "{{percent}}%|"\n'
        f'licence = "Do as you like."\n{more}\n'
        '[stems]\n"*/input/voc*.wav" = "voice=Vocals"\n"*/input/bass.wav" = "electric_bass"\n'
    )
    return path
