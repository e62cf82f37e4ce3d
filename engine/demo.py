"""The duet in the box."""

import json
from pathlib import Path

from engine.errors import NotFound
from engine.instruments import parse_instruments
from engine.language import tr
from engine.version import ROOT

DEMO = ROOT / "resources" / "demo"


def demo_card() -> tuple[Path, tuple[str, ...] | None]:
    """The bundled recording, and its instruments if demo.json names them. Raises `MediaError` where it is missing,
    `InstrumentError` where it names unknown ones.
    """
    card = DEMO / "demo.json"
    missing = tr(
        "The demo is not in this copy of Soloist ({demo}); give it a recording of your own instead.", demo=DEMO
    )
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
