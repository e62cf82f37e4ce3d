"""Saving and loading the state of a run: safetensors and JSON, written atomically as a pair."""

import json
import os
from pathlib import Path
from typing import Any, cast

from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save_file
from torch import Tensor

from engine.errors import ModelError

FACTS = "facts"


def save_state(path: Path, tensors: dict[str, Tensor], facts: dict[str, Any]) -> None:
    """Write PATH.safetensors, then PATH.json for people, each through a temporary file and `os.replace`.

    The facts also stand in the header of the weights, so that a kill between the two leaves a whole state.
    """
    weights, card = path.with_suffix(".safetensors"), path.with_suffix(".json")
    scratch = weights.with_suffix(".safetensors.tmp")
    contiguous = {key: value.detach().cpu().contiguous() for key, value in tensors.items()}
    save_file(contiguous, scratch, metadata={"step": str(facts["step"]), FACTS: json.dumps(facts)})
    scratch_card = card.with_suffix(".json.tmp")
    scratch_card.write_text(json.dumps(facts, indent=1, sort_keys=True), encoding="utf-8")
    os.replace(scratch, weights)
    os.replace(scratch_card, card)


def load_state(path: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """What `save_state` wrote. Raises ModelError when a file is missing or damaged."""
    try:
        weights = path.with_suffix(".safetensors")
        with safe_open(weights, "pt") as opened:
            header = (opened.metadata() or {}).get(FACTS)
        # Without them in the header: written by an earlier version, or a frame network with its card.
        facts = json.loads(header or path.with_suffix(".json").read_text(encoding="utf-8"))
        tensors = load_file(weights)
    except (OSError, ValueError, SafetensorError) as error:
        raise ModelError(f"The saved run {path.name} cannot be read; start a new one.") from error
    return tensors, cast(dict[str, Any], facts)
