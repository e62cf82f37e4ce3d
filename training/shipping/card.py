"""`python -m training card`: a model's card as the README that model hubs show (YAML facts, then prose)."""

import argparse
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from engine.errors import ModelError
from engine.instruments import instrument
from engine.model.cards import find_card, read_card

USE = """\
```python
import soloist

result = soloist.separate("duet.mp4")
stems = result.stems()  # by instrument, and "residual"; together they are the recording
```

`docs/python.md` of Soloist says how the package is built and what else it does.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `card`."""
    parser.add_argument("--model", help="name or card of a model (default: the one in the box)")
    parser.add_argument("-o", "--output", type=Path, help="write it there instead of on standard output")


def main(args: argparse.Namespace) -> int:
    """Write the README."""
    path = find_card(args.model)
    try:
        text = readme(read_card(path))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"The card {path.name} cannot be read as one.") from error
    if args.output is None:
        sys.stdout.write(text)
    else:
        args.output.write_text(text, "utf-8")
    return 0


def readme(card: Mapping[str, Any]) -> str:
    """Markdown with the front matter of the Hugging Face hub (its documentation, "Model Cards"). Raises `KeyError`,
    `TypeError` or `ValueError` for a card that does not say enough."""
    return "\n".join(_lines(card)) + "\n"


def _lines(card: Mapping[str, Any]) -> Iterator[str]:
    # The weights' own licence is free, what they were learnt from is not all cleared: `other`, and the text says it.
    yield from ("---", "library_name: soloist", "pipeline_tag: audio-to-audio", "license: other")
    yield from ("license_name: see-text", "tags:", "- audio-source-separation", "- music", "- audio-visual", "---", "")
    names = ", ".join(instrument(name).name for name in card["classes"])
    yield f"# Soloist: {card['name']}"
    yield from ("", "Separates musicians in a recording, and in a video looks at who plays what.", "")
    yield f"**Instruments:** {names}. Whatever else sounds belongs to the residual."
    yield from ("", "## Use", "", USE)
    yield from ("## Limits", "", *(f"- {limit}" for limit in card["limits"]), "")
    yield from ("## Licence", "", str(card["licence"]), "")
    yield from _figures(card["figures"].get("tables", {}))
    yield from _training(card["training"])
    yield from ("## Files", "", "| File | SHA-256 |", "|---|---|")
    for part in ("audio", "visual"):
        if part in card:
            yield f"| {card[part]['file']} | `{card[part]['sha256']}` |"


def _figures(tables: Mapping[str, Any]) -> Iterator[str]:
    rows = [row for row in tables.get("rows", ()) if row["key"] in ("named", "fused")]
    if not rows:
        return
    words = {"named": "instruments named", "fused": "left to itself"}
    yield from (
        "## Figures",
        "",
        "BSS Eval SDR in dB with the interval of 95 % over mixtures; SI-SDR gain over the mix.",
    )
    yield "`docs/results` of Soloist says what each block is, and gives the baselines beside them."
    yield from ("", "| Block | | SDR | Gain | Stems |", "|---|---|---|---|---|")
    for row in rows:
        sdr, gain = row["sdr"], row["gain"]
        cells = f"{sdr[0]:.1f} ({sdr[1]:.1f} – {sdr[2]:.1f}) | {gain[0]:.1f} ({gain[1]:.1f} – {gain[2]:.1f})"
        yield f"| {row['block']} | {words[row['key']]} | {cells} | {row['n']} |"
    yield ""


def _training(training: Mapping[str, Any]) -> Iterator[str]:
    yield from ("## Training", "", str(training["what"]), "")
    data = training["data"]
    said = [f"- {key.replace('_', ' ')}: {value}" for key, value in data.items() if isinstance(value, str)]
    faults = [f"- known fault: {fault}" for fault in data.get("known_faults", ())]
    yield from (*said, *faults, "")
