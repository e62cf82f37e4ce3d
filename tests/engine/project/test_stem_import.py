from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.arrays import Doubles
from engine.errors import ProjectError
from engine.grid import MaskGrid
from engine.project.stem_import import check_stems, guess_instrument, import_steps
from engine.project.stem_places import ImportedStem
from tests.engine.project.stand_ins import Waves

RATE = 44_100


def melody(frequency: float, seconds: float = 4.0, rate: int = RATE, seed: int = 0) -> Doubles:
    """A tone with partials whose loudness wanders, as played by a person: (samples,)."""
    time = np.arange(round(seconds * rate)) / rate
    random = np.random.default_rng(seed)
    swell = np.interp(time, np.linspace(0, seconds, 40), random.random(40))
    return swell * sum(0.2 / k * np.sin(2 * np.pi * k * frequency * time) for k in (1, 2, 3))


def shares(
    mix: Waves, stems: list[ImportedStem], offset_s: float | Sequence[float] = 0.0, gain: float | Sequence[float] = 1.0
) -> tuple[NDArray[np.uint8], MaskGrid]:
    grid = MaskGrid.for_duration(mix.length / mix.rate)
    blocks = list(import_steps(mix, stems, grid, offset_s, gain))
    assert [b.first for b in blocks] == list(range(0, grid.columns, 256))
    planes = np.concatenate([b.planes for b in blocks], axis=2)
    assert planes.shape == (len({s.instrument for s in stems} - {"other"}), grid.bands, grid.columns)
    assert planes.sum(axis=0, dtype=int).max() <= 255
    return planes, grid


def cell(planes: NDArray[np.uint8], grid: MaskGrid, hertz: float) -> NDArray[np.float64]:
    """Median share of each plane at a frequency."""
    band = round(grid.band_at(hertz))
    return np.asarray(np.median(planes[:, band, 20:-20], axis=1))


@pytest.mark.parametrize("rate", [44_100, 48_000, 22_050])
def test_each_cell_goes_to_whose_sound_is_there(rate: int) -> None:
    low, high = melody(220, seed=1), melody(990, seed=2)
    mix = Waves(np.stack([low + high, low - high]))
    stems = [
        ImportedStem("cello", Waves(melody(220, rate=rate, seed=1), rate)),
        ImportedStem("flute", Waves(np.stack([s := melody(990, rate=rate, seed=2), -s]), rate)),
    ]
    assert check_stems(Waves(low + high), stems[:1]).text == ""
    planes, grid = shares(mix, stems)
    assert cell(planes, grid, 220)[0] > 230
    assert cell(planes, grid, 990)[1] > 230, "a sound in opposite phases is heard, too"
    assert cell(planes, grid, 990)[0] < 20


def test_what_the_stems_leave_over_is_nobodys() -> None:
    low, high = melody(220, seed=1), melody(990, seed=2)
    planes, grid = shares(Waves(low + high), [ImportedStem("cello", Waves(low))])
    assert cell(planes, grid, 220)[0] > 230
    assert cell(planes, grid, 990)[0] < 20


def test_a_stem_of_the_rest_takes_its_part_and_gets_no_plane() -> None:
    low, high = melody(220, seed=1), melody(220, seed=5)
    stems = [ImportedStem("cello", Waves(low)), ImportedStem("other", Waves(high))]
    planes, grid = shares(Waves(low + high), stems)
    assert planes.shape[0] == 1
    assert 60 < cell(planes, grid, 220)[0] < 200, "both play the same note: the cell is shared"


@pytest.mark.parametrize("gain", [0.25, 3.0])
def test_stems_at_another_level_are_evened_out(gain: float) -> None:
    low, high = melody(220, seed=1), melody(990, seed=2)
    mix = Waves(low + high)
    stems = [ImportedStem("cello", Waves(gain * low)), ImportedStem("flute", Waves(gain * high))]
    found = check_stems(mix, stems)
    assert found.gain == pytest.approx([1 / gain] * 2, rel=0.01)
    assert f"{abs(20 * np.log10(gain)):.1f} dB {'louder' if gain > 1 else 'softer'} than in the mix" in found.text
    planes, grid = shares(mix, stems, gain=found.gain)
    assert cell(planes, grid, 220)[0] > 230
    alone = check_stems(mix, stems[:1])
    assert alone.gain == pytest.approx([1 / gain], rel=0.05), "what is missing says nothing about the level"


def test_stems_in_mono_of_a_stereo_recording() -> None:
    low, high = melody(220, seed=1), melody(990, seed=2)
    mix = Waves(np.stack([1.8 * low + 0.2 * high, 0.2 * low + 1.8 * high]))
    planes, grid = shares(mix, [ImportedStem("cello", Waves(low)), ImportedStem("flute", Waves(high))])
    assert cell(planes, grid, 220)[0] > 230
    assert cell(planes, grid, 990)[1] > 230


def test_silence_belongs_to_nobody() -> None:
    silent = Waves(np.zeros(2 * RATE))
    assert not shares(silent, [ImportedStem("cello", silent)])[0].any()


@pytest.mark.parametrize("late_s", [0.0, 0.026, 0.31, -0.12])
@pytest.mark.parametrize("rate", [44_100, 48_000])
def test_a_constant_delay_is_found_and_mended(late_s: float, rate: int) -> None:
    random = np.random.default_rng(3)
    noise = random.standard_normal(6 * RATE) * np.interp(
        np.arange(6 * RATE), np.arange(0, 6 * RATE, 9000), random.random(30)
    )
    low = melody(220, 6.0, seed=1) + 0.05 * noise
    time = np.arange(6 * rate) / rate - late_s
    moved = np.interp(time, np.arange(len(low)) / RATE, low, left=0, right=0)
    mix = Waves(low + melody(990, 6.0, seed=2))
    found = check_stems(mix, [stem := ImportedStem("cello", Waves(moved, rate))])
    assert found.offset_s == pytest.approx([late_s], abs=0.001)
    assert found.likeness > 0.4
    assert bool(found.text) == (late_s != 0)
    if late_s:
        assert f"{abs(late_s) * 1000:.0f} ms too {'late' if late_s > 0 else 'early'}" in found.text
        planes, grid = shares(mix, [stem], found.offset_s)
        assert cell(planes, grid, 220)[0] > 200


def test_a_steady_tone_is_not_moved_by_its_own_period() -> None:
    tone = np.sin(2 * np.pi * 100 * np.arange(3 * RATE) / RATE)
    assert check_stems(Waves(tone), [ImportedStem("cello", Waves(tone))]).offset_s == (0.0,)


def test_stems_of_something_else_are_doubted() -> None:
    doubt = check_stems(Waves(melody(220, seed=1)), [ImportedStem("cello", Waves(melody(333, seed=9)))])
    assert "are they the right ones?" in doubt.text
    assert sum(map(abs, doubt.offset_s)) == 0
    assert list(doubt.gain) == [1]
    silent = check_stems(Waves(melody(220)), [ImportedStem("cello", Waves(np.zeros(4 * RATE)))])
    assert "silent" in silent.text


@pytest.mark.parametrize(
    ("stems", "words"),
    [
        ([], "at least one stem"),
        ([("other", 4.0)], "None of the stems"),
        ([("cello", 4.3)], "lasts 4.30 s and the recording 4.00 s"),
        ([("cello", 3.7)], "no stem of this recording"),
    ],
)
def test_what_cannot_be_a_stem_is_refused_in_a_sentence(stems: list[tuple[str, float]], words: str) -> None:
    mix = Waves(melody(220))
    with pytest.raises(ProjectError, match=words):
        check_stems(mix, [ImportedStem(i, Waves(melody(333, seconds, seed=9))) for i, seconds in stems])


def late(sound: Doubles, seconds: float) -> Doubles:
    return np.concatenate([np.zeros(round(seconds * RATE)), sound])[: len(sound)]


def test_each_stem_has_its_own_delay_level_and_polarity() -> None:
    low, high = melody(220, seed=1), melody(990, seed=2)
    mix = Waves(low + high)
    stems = [
        ImportedStem("cello", Waves(late(low, 0.1)), "c.wav"),
        ImportedStem("flute", Waves(-2 * late(high, 0.03)), "f.wav"),
    ]
    found = check_stems(mix, stems)
    assert found.offset_s == pytest.approx([0.1, 0.03], abs=0.001)
    assert found.gain == pytest.approx([1, -0.5], rel=0.03)
    for words in ("“c.wav” is 100 ms too late", "“f.wav” is inverted", "“f.wav” is 6.0 dB louder"):
        assert words in found.text
    planes, grid = shares(mix, stems, found.offset_s, found.gain)
    assert cell(planes, grid, 220)[0] > 230
    assert cell(planes, grid, 990)[1] > 230


def test_inverted_stems_are_turned_back_and_give_the_same_mask() -> None:
    low, high = melody(220, seed=1), melody(222, seed=2)
    mix = Waves(low + high)
    right, _ = shares(mix, [ImportedStem("cello", Waves(low)), ImportedStem("flute", Waves(high))])
    stems = [ImportedStem("cello", Waves(-low)), ImportedStem("flute", Waves(-high))]
    found = check_stems(mix, stems)
    assert found.text == "The stems are inverted (opposite polarity); they are turned back."
    turned, _ = shares(mix, stems, found.offset_s, found.gain)
    np.testing.assert_allclose(turned.astype(int), right, atol=1)


def test_two_stems_of_one_instrument_are_summed() -> None:
    low, high = melody(220, seed=1), melody(990, seed=2)
    mix = Waves(low + high)
    halves = [
        ImportedStem("cello", Waves(0.3 * low)),
        ImportedStem("flute", Waves(high)),
        ImportedStem("cello", Waves(0.7 * low)),
    ]
    planes, grid = shares(mix, halves)
    assert len(planes) == 2
    assert cell(planes, grid, 220) == pytest.approx([255, 0], abs=2)
    assert cell(planes, grid, 990) == pytest.approx([0, 255], abs=2)
    only_one, _ = shares(mix, halves[:2])
    assert cell(only_one, grid, 220)[0] == pytest.approx(0.3 * 255, abs=5)


@pytest.mark.parametrize("kind", ["front cut", "end cut", "front padded", "end padded"])
def test_stems_cut_or_padded_are_moved_into_place_and_told(kind: str) -> None:
    low, high = melody(220, 6.0, seed=1), melody(990, 6.0, seed=2)
    gap = np.zeros(round(0.8 * RATE))
    sound, offset = {
        "front cut": (low[len(gap) :], -0.8),
        "end cut": (low[: -len(gap)], 0.0),
        "front padded": (np.concatenate([gap, low]), 0.8),
        "end padded": (np.concatenate([low, gap]), 0.0),
    }[kind]
    mix = Waves(low + high)
    stem = ImportedStem("cello", Waves(sound), "c.wav")
    found = check_stems(mix, [stem])
    assert found.offset_s == pytest.approx([offset], abs=0.001)
    assert f"0.80 s {'shorter' if 'cut' in kind else 'longer'} than the recording" in found.text
    planes, grid = shares(mix, [stem], found.offset_s, found.gain)
    middle = planes[0, round(grid.band_at(220)), 60:180]
    assert np.median(middle) > 230


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_numbers_that_are_no_sound_never_reach_a_mask(bad: float) -> None:
    low = melody(220)
    broken = low.copy()
    broken[70_000] = bad
    with pytest.raises(ProjectError, match="numbers that are no sound"):
        check_stems(Waves(low), [ImportedStem("cello", Waves(broken), "c.wav")])
    with pytest.raises(ProjectError, match="numbers that are no sound"), np.errstate(invalid="ignore"):
        shares(Waves(low), [ImportedStem("cello", Waves(broken))])


@pytest.mark.parametrize("rate", [10, 100, 1000, 4000, 7000])
def test_stems_at_any_rate_get_a_mask_or_a_sentence(rate: int) -> None:
    stem = ImportedStem("cello", Waves(melody(220, rate=rate, seed=1), rate))
    found = check_stems(Waves(melody(220, seed=1)), [stem])
    assert (found.likeness > 0.9) == (rate >= 4000)
    assert bool(found.text) == (rate < 4000)


def test_a_few_samples_of_padding_are_harmless() -> None:
    sound = melody(220)
    padded = np.concatenate([sound, np.zeros(600)])
    assert check_stems(Waves(sound), [ImportedStem("cello", Waves(padded))]).text == ""


@pytest.mark.parametrize(
    ("name", "instrument"),
    [
        ("vocals.wav", "other"), ("Bass.wav", "electric_bass"), ("violin.flac", "violin"),
        ("03 - Solo Violin_2.wav", "violin"),
        ("drums.wav", "drum"), ("AcousticGuitar.wav", "acoustic_guitar"), ("bass clarinet.wav", "clarinet"),
        ("Bass Drum.wav", "drum"), ("no_vocals.wav", None), ("stem 4.wav", None), ("bassoon.wav", "bassoon"),
        ("song_(Piano).wav", "piano"), ("electric-bass.wav", "electric_bass"), ("other.wav", "other"),
    ],
)  # fmt: skip
def test_file_names_speak_of_instruments(name: str, instrument: str | None) -> None:
    assert guess_instrument(name) == instrument


def test_stems_of_every_length_are_compared() -> None:
    rate, mix = 8000, melody(440, 1.0, 8000)
    for length in range(7001, 7101, 2):
        found = check_stems(Waves(mix, rate), [ImportedStem("violin", Waves(mix[:length], rate))])
        assert found.offset_s == (0.0,), length
        assert found.likeness > 0.9
