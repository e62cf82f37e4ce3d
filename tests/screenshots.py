"""Draw the pictures in docs/images again: `python -m tests.screenshots [NAME…]`.

Every picture comes from a process of its own, which opens the real window on a private X display (Xvfb), separates
the demo with the network in the box, and photographs the window.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "images"
SIZE = (1280, 800)
SETTLE_MS = 5000


@dataclass(frozen=True)
class ScreenshotScene:
    """One picture. `steps`: what is done to the separated demo, by name; None: the welcome page. `language`: as
    `--language` has it."""

    name: str
    theme: str = "dark"
    scale: str = "1"
    steps: tuple[str, ...] | None = ()
    of: str = "window"
    language: str = "en"


SCENES = (
    ScreenshotScene("welcome", steps=None),
    ScreenshotScene("demo", steps=("seek",)),
    ScreenshotScene("soloed", steps=("seek", "solo")),
    ScreenshotScene("light", theme="light", steps=("seek",)),
    ScreenshotScene("light-welcome", theme="light", steps=None),
    ScreenshotScene("scale-200", scale="2", steps=("seek", "solo")),
    ScreenshotScene("export", steps=("export",), of="dialog"),
    ScreenshotScene("export-mix", theme="light", steps=("loop", "export_mix"), of="dialog"),
    ScreenshotScene("shortcuts", steps=("shortcuts",), of="dialog"),
    ScreenshotScene("repair-harmonic", steps=("harmonic",)),
    ScreenshotScene("repair-rectangle", steps=("rectangle",)),
    ScreenshotScene("repair-time", steps=("time",)),
    ScreenshotScene("repair-band", steps=("band",)),
    ScreenshotScene("repair-lasso", steps=("lasso",)),
    ScreenshotScene("repair-wand", steps=("wand",)),
    ScreenshotScene("repair-fill", steps=("fill",)),
    ScreenshotScene("repair-harmonic-box", steps=("harmonic_box",)),
    ScreenshotScene("repair-harmonic-stroke", steps=("harmonic_stroke",)),
    ScreenshotScene("repair-brush", steps=("brush",)),
    ScreenshotScene("repair-eraser", steps=("eraser",)),
    ScreenshotScene("repair-pick", steps=("pick",)),
    ScreenshotScene("repair-radar", steps=("radar",)),
    *(
        ScreenshotScene(f"language-{name}", steps=("seek",), language=name)
        for name in ("de", "ja", "zh_CN", "pseudo-rtl")
    ),
    ScreenshotScene("repair-history", theme="light", steps=("rectangle", "give", "brush", "history")),
)


def photograph(scene: ScreenshotScene, target: Path) -> None:
    """Open the window, bring it to the scene, save the picture."""
    from PySide6.QtWidgets import QDialog

    from gui.app.start import build, choose_language, make_application
    from gui.look import settings as keys
    from gui.look.settings import Settings
    from gui.session.recording.networks import NetworkEngine
    from tests.screenshot_steps import STEPS, pause, wait

    app = make_application(["soloist"])
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.json")
        settings.set(keys.THEME, scene.theme)
        settings.set(keys.EXPORT_FOLDER, "/home/me/Music")
        choose_language(app, scene.language, settings)
        window = build(app, settings, NetworkEngine())
        window.resize(*SIZE)
        window.show()
        window.session.separation.warm_up()
        wait(lambda: bool(window.device_label.text()))
        if scene.steps is not None:
            window.commands.open_demo()
            wait(lambda: window.session.separation.complete and not window.views.feed.pending)
            for step in scene.steps:
                STEPS[step](window)
        pause(SETTLE_MS)
        subject = window.findChild(QDialog) if scene.of == "dialog" else window
        assert subject is not None
        subject.grab().save(str(target))
        # Without the question about unsaved work.
        window.stop()


@contextmanager
def display() -> Iterator[str]:
    """A private X display large enough for 200 %."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "2800x1800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


def main() -> int:
    """Draw all pictures, or those that are named."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(s.name for s in SCENES))
    parser.add_argument("--scene", help=argparse.SUPPRESS)
    parser.add_argument("-o", "--output", type=Path, default=FOLDER)
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    scenes = {scene.name: scene for scene in SCENES}
    if arguments.scene:
        photograph(scenes[arguments.scene], arguments.output / f"{arguments.scene}.png")
        return 0
    with display() as name:
        for scene in (scenes[n] for n in arguments.names or scenes):
            command = [sys.executable, "-m", "tests.screenshots", "--scene", scene.name, "-o", str(arguments.output)]
            surroundings = {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": scene.scale}
            subprocess.run(command, cwd=ROOT, env={**os.environ, **surroundings}, check=True)
            print(arguments.output / f"{scene.name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
