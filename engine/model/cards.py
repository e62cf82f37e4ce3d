"""Finding and reading the cards of models, without the networks they describe (no torch)."""

import json
import os
import stat
from pathlib import Path
from typing import Any

from engine.errors import ModelError
from engine.language import tr

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
DEFAULT_MODEL = "studio"
_MOST_CARD_BYTES = 4 << 20
# What opening a file must not do: follow a link out of the folder, wait for the other end of a pipe.
_CAREFUL = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | os.O_RDONLY


def available_models() -> list[str]:
    """Names of the models in the box that hold a sound network, the default first."""
    names = sorted(p.stem for p in MODELS.glob("*.json") if _is_model_card(p))
    return sorted(names, key=lambda name: name != DEFAULT_MODEL)


def _is_model_card(path: Path) -> bool:
    try:
        return "audio" in read_card(path)
    except (OSError, ValueError):
        return False


def read_card(path: Path) -> dict[str, Any]:
    """The object in a card, whose numbers are finite. Raises `OSError`, `ValueError`."""
    try:
        card = json.loads(read_whole(path, _MOST_CARD_BYTES, follow=True).decode("utf-8"), parse_constant=_refuse)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(card, dict):
        raise ValueError("no object")
    return card


def _refuse(word: str) -> float:
    raise ValueError(f"{word} is no number")


def read_whole(path: Path, most: int, follow: bool) -> bytes:
    """All of a regular file of at most so many bytes. Raises `OSError`, `ValueError`."""
    handle = os.open(path, _CAREFUL & ~(getattr(os, "O_NOFOLLOW", 0) if follow else 0))
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise ValueError(f"{path.name} is not a regular file")
        content = file.read(most + 1)
    if len(content) > most:
        raise ValueError(f"{path.name} is too large")
    return content


def find_card(name_or_path: str | Path | None) -> Path:
    """The card of a model named as in `available_models`, or of a path to its .json or .safetensors file.

    Raises ModelError when there is none.
    """
    if name_or_path is None:
        name_or_path = DEFAULT_MODEL
    if isinstance(name_or_path, str) and name_or_path in available_models():
        return MODELS / f"{name_or_path}.json"
    path = Path(name_or_path)
    try:
        if path.suffix in (".json", ".safetensors") and (card := path.with_suffix(".json")).is_file():
            return card
    except (OSError, ValueError):
        # A name that no file can have: too long, or with a zero byte in it.
        path = Path()
    known = ", ".join(available_models()) or tr("none in this installation")
    raise ModelError(
        tr(
            "There is no model “{name_or_path}”; give a path to a model's .json file or one of: {known}.",
            name_or_path=name_or_path,
            known=known,
        )
    )


def identity(name_or_path: str | Path | None = None) -> str:
    """Name and hash of a model as its card gives them; the same that projects keep once it is loaded (then the hash
    has been checked). Raises ModelError.
    """
    path = find_card(name_or_path)
    try:
        part = read_card(path).get("audio")
    except (OSError, ValueError) as error:
        raise ModelError(tr("The model {name} cannot be read.", name=path.name)) from error
    digest = part.get("sha256") if isinstance(part, dict) else None
    return f"{path.stem} {digest}" if isinstance(digest, str) else path.stem
