"""How the model in the box joins what is heard and what is seen: promises to a person, not a fit's business."""

import numpy as np
import pytest

from engine.instruments import CLASS_IDS, class_index
from engine.model.checkpoint import load_model
from engine.model.fusion import FusionConfig, choose, fuse


@pytest.fixture(scope="module")
def fusion() -> FusionConfig:
    return load_model(None).fusion


def _case(**given: tuple[float, float, float]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Heard, seen and claimed by instrument; all others are faint."""
    heard, seen, claimed = np.full(21, 0.02), np.full(21, 0.01), np.zeros(21)
    for name, values in given.items():
        heard[class_index(name)], seen[class_index(name)], claimed[class_index(name)] = values
    return heard, seen, claimed


def test_who_is_clearly_heard_stays_even_if_the_picture_shows_only_the_other(fusion: FusionConfig) -> None:
    heard, seen, claimed = _case(cello=(0.99, 0.99, 0.6), flute=(0.97, 0.01, 0.3))
    assert set(choose(fuse(heard, seen, fusion, claimed), CLASS_IDS, fusion)) == {"cello", "flute"}


def test_a_picture_of_others_takes_nobody_away_and_brings_nobody(fusion: FusionConfig) -> None:
    heard, seen, claimed = _case(
        cello=(0.97, 0.01, 0.5), flute=(0.9, 0.01, 0.4), banjo=(0.03, 0.99, 0.02), tuba=(0.02, 0.99, 0.01)
    )
    assert set(choose(fuse(heard, seen, fusion, claimed), CLASS_IDS, fusion)) == {"cello", "flute"}


def test_who_is_seen_and_only_faintly_heard_is_found(fusion: FusionConfig) -> None:
    heard, seen, claimed = _case(cello=(0.97, 0.99, 0.5), clarinet=(0.1, 0.97, 0.08))
    assert "clarinet" in choose(fuse(heard, seen, fusion, claimed), CLASS_IDS, fusion)
    assert "clarinet" not in choose(fuse(heard, None, fusion, claimed), CLASS_IDS, fusion)
