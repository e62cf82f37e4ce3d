import numpy as np
import pytest

from gui.spectrogram.colours import MaskPalette, SpectrogramData, colour_table
from gui.spectrogram.pyramid import STEPS


def rgb(table: np.ndarray, label: int, step: int, level: int) -> tuple[int, int, int]:
    packed = int(table[(label * STEPS + step) * 256 + level])
    return packed >> 16 & 255, packed >> 8 & 255, packed & 255


def spread(colour: tuple[int, int, int]) -> int:
    return max(colour) - min(colour)


def test_silence_stays_dark_whoever_owns_it() -> None:
    table = colour_table({1: "#E69F00"}, [], 1.0, True)
    assert max(rgb(table, 1, 7, 0)) < 24


def test_colour_grows_with_certainty_and_opacity() -> None:
    table = colour_table({1: "#E69F00"}, [], 1.0, True)
    spreads = [spread(rgb(table, 1, step, 200)) for step in range(STEPS)]
    assert spreads == sorted(spreads)
    assert spreads[-1] > 150
    faint = colour_table({1: "#E69F00"}, [], 0.3, True)
    assert spread(rgb(faint, 1, 7, 200)) < spread(rgb(table, 1, 7, 200)) / 2


def test_brightness_follows_the_level_for_every_label() -> None:
    table = colour_table({1: "#0072B2", 2: "#882255"}, [], 1.0, True)
    for label in (0, 1, 2):
        light = [sum(rgb(table, label, 7, level)) for level in range(0, 256, 15)]
        assert light == sorted(light)


def test_what_is_hidden_loses_colour_and_light() -> None:
    seen = colour_table({1: "#E69F00", 2: "#56B4E9"}, [], 1.0, True)
    solo = colour_table({1: "#E69F00", 2: "#56B4E9"}, [2], 1.0, True)
    assert rgb(solo, 1, 7, 220) == rgb(seen, 1, 7, 220)
    assert spread(rgb(solo, 2, 7, 220)) < 24
    assert sum(rgb(solo, 2, 7, 220)) < sum(rgb(seen, 0, 7, 220)) / 2


def test_a_label_stays_with_its_instrument_when_the_list_changes() -> None:
    palette = MaskPalette()
    violin, cello = palette.labels_for(["violin", "cello"])
    assert palette.labels_for(["flute", "cello"])[1] == cello
    assert palette.labels_for(["violin"])[0] == violin
    assert palette.instrument_of(int(cello) * STEPS + 3) == "cello"
    assert palette.instrument_of(5) == "other"


def test_all_instruments_have_room() -> None:
    from engine.instruments import CLASS_IDS

    assert len(set(MaskPalette().labels_for(CLASS_IDS).tolist())) == 21
    with pytest.raises(ValueError, match="at most"):
        MaskPalette().labels_for([f"i{n}" for n in range(40)])


def test_a_picture_is_the_table_looked_up_with_the_lowest_band_at_the_bottom() -> None:
    data = SpectrogramData(4, 8)
    data.set_levels(0, np.arange(32, dtype=np.uint8).reshape(4, 8))
    table = np.arange(65536, dtype=np.uint32) | np.uint32(0xFF000000)
    pixels = data.colours(0, slice(0, 8), slice(0, 4), table)
    assert pixels.shape == (4, 8)
    assert pixels[3, 2] & 0xFFFF == 2
    assert pixels[0, 2] & 0xFFFF == 26


def test_a_longer_recording_keeps_what_is_known(rng: np.random.Generator) -> None:
    data = SpectrogramData(8, 100)
    levels = rng.integers(0, 256, (8, 100), np.uint8)
    data.set_levels(0, levels)
    data.set_mask(10, np.full((1, 8, 20), 255, np.uint8), np.array([3], np.uint8))
    data.resize(900)
    assert np.array_equal(data.pyramid.levels[0][:, :100], levels)
    assert data.known.sum() == 100
    assert data.separated.sum() == 20
    data.resize(25)
    assert data.separated.sum() == 15
    assert data.pyramid.codes[0][0, 24] == 3 * 8 + 7
