"""The instruments' colours: their own, and apart also for eyes that lack a kind of cone."""

import itertools

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.instruments import CLASS_IDS, OTHER, PALETTE, colours_for

# G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, A Physiologically-based Model for Simulation of Color Vision
# Deficiency, IEEE TVCG 15 (6), 2009, table 1, severity 1.0; applied to linear RGB.
VISIONS = {
    "normal": np.eye(3),
    "protan": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                        [-0.003882, -0.048116, 1.051998]]),
    "deutan": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                        [-0.011820, 0.042940, 0.968881]]),
    "tritan": np.array([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
                        [0.004733, 0.691367, 0.303900]]),
}  # fmt: skip
# B. Ottosson, A perceptual color space for image processing, 2020.
_CONES = np.array([[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
                   [0.0883024619, 0.2817188376, 0.6299787005]])  # fmt: skip
_OKLAB = np.array([[0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
                   [0.0259040371, 0.7827717662, -0.8086757660]])  # fmt: skip
OKABE_ITO = ("#E69F00", "#56B4E9", "#009E73", "#CC79A7", "#F0E442", "#0072B2", "#D55E00", "#882255")


def seen(colour: str, vision: str) -> NDArray[np.float64]:
    """OKLab coordinates of `#RRGGBB` as that eye sees it."""
    encoded = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    return np.asarray(_OKLAB @ np.cbrt(_CONES @ np.clip(VISIONS[vision] @ linear, 0, 1)))


def nearest(colours: tuple[str, ...], vision: str) -> float:
    """The least distance of any two."""
    places = [seen(colour, vision) for colour in colours]
    return min(float(np.linalg.norm(a - b)) for a, b in itertools.combinations(places, 2))


def test_oklab_is_the_published_one() -> None:
    assert seen("#FFFFFF", "normal") == pytest.approx([1, 0, 0], abs=1e-4)
    assert seen("#FF0000", "normal") == pytest.approx([0.628, 0.225, 0.126], abs=1e-3)


@pytest.mark.parametrize("vision", VISIONS)
def test_eight_colours_stay_apart_for_every_eye(vision: str) -> None:
    assert nearest(PALETTE[:8], vision) >= 0.12
    assert nearest(PALETTE, vision) >= 0.045
    assert nearest((*PALETTE, colours_for([OTHER.id])[OTHER.id]), vision) >= 0.045


def test_that_is_more_than_what_there_was() -> None:
    assert min(nearest(OKABE_ITO, vision) for vision in VISIONS) < 0.08


def test_a_colour_is_the_instruments_own() -> None:
    whole = colours_for((*CLASS_IDS, OTHER.id))
    assert len(set(whole.values())) == 22
    for ids in (("cello", "flute"), ("flute", "cello"), ("tuba", "flute", "other", "cello")):
        assert colours_for(ids) == {i: whole[i] for i in ids}
