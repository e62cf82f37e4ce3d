"""The main job without a window: separate the bundled duet and say where the stems are."""

import json
from pathlib import Path

from engine.errors import InstrumentError, MediaError, NotFound
from engine.instruments import parse_instruments
from engine.version import ROOT

DEMO = ROOT / "resources" / "demo"
TARGET = Path("soloist-demo")


def run_demo() -> int:
    """Separate the demo into ./soloist-demo (replacing an earlier run's stems). Returns the exit status."""
    # Only here: the window asks for the card alone.
    from engine.cli.networks import NetworkLoader
    from engine.cli.output import Output
    from engine.cli.separate import Job, separate_all
    from engine.media.writer import StemFormat

    output = Output(as_json=False)
    try:
        media, instruments = demo_card()
    except (MediaError, InstrumentError) as error:
        output.fail("", str(error))
        return 1
    output.note("There is no display to open the window on, so the demo is separated here.")
    job = Job(TARGET, instruments, StemFormat(), overwrite=True)
    status = separate_all([str(media)], job, NetworkLoader(None, "auto", output.note), output)
    if status == 0:
        output.show(f"The stems are in {(TARGET / media.stem).absolute()}")
    return status


def demo_card() -> tuple[Path, tuple[str, ...] | None]:
    """The bundled recording, and its instruments if demo.json names them. Raises `MediaError` where it is missing,
    `InstrumentError` where it names unknown ones.
    """
    card = DEMO / "demo.json"
    missing = f"The demo is not in this copy of Soloist ({DEMO}); give it a recording of your own instead."
    try:
        facts = json.loads(card.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise NotFound(missing) from error
    name = facts.get("media") if isinstance(facts, dict) else None
    if not isinstance(name, str) or Path(name).name != name or not (DEMO / name).is_file():
        raise NotFound(missing)
    named = facts.get("instruments")
    # Either plain ids, or a list of stems with their facts.
    ids = [i if isinstance(i, str) else str(i.get("name")) for i in named] if isinstance(named, list) else []
    return DEMO / name, parse_instruments(",".join(ids)) if ids else None
