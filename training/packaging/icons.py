"""The program's icon as the systems want it, from `resources/icons/soloist.svg`, which is kept large as a picture."""

import shutil
from pathlib import Path

from PIL import Image

from engine.version import ROOT

DRAWING = ROOT / "resources" / "icons" / "soloist.svg"
LARGE = ROOT / "resources" / "packaging" / "soloist-1024.png"
"""The drawing at 1024 × 1024 pixels (`tests/training/packaging/test_icons.py` holds the two together)."""
SIZES = 16, 24, 32, 48, 64, 128, 256, 512


def make(folder: Path) -> None:
    """Write `soloist.svg`, `soloist-SIZE.png`, `soloist.ico` (Windows) and `soloist.icns` (macOS)."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(DRAWING, folder / "soloist.svg")
    with Image.open(LARGE) as large:
        for size in SIZES:
            large.resize((size, size), Image.Resampling.LANCZOS).save(folder / f"soloist-{size}.png")
        large.save(folder / "soloist.ico", sizes=[(size, size) for size in SIZES if size <= 256])
        large.save(folder / "soloist.icns")
