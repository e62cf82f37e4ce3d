from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from engine.detection import CANDIDATES, detection_places, looking_times
from engine.device import DeviceChoice, bfloat16_pays, choose_device
from engine.dsp.bands import band_magnitudes
from engine.errors import DeviceError, InferenceError
from engine.grid import MaskGrid
from engine.inference import (
    OVERLAP,
    Separator,
    _Joiner,
    outward,
    to_planes,
    window_order,
)
from engine.model.audio_unet import input_features
from engine.model.checkpoint import LoadedModel, load_model, save_model
from engine.model.visual_resnet import VisualConfig, VisualResNet
from engine.separate import Networks, SeparationRequest, separate
from engine.separation_events import EvidenceFound, MaskBlock, Progress
from tests.fakes import MemoryBuffer, noise_buffer
from tests.tiny_models import STRONGEST, TINY_THESIS, tiny_model, tiny_net

CPU = DeviceChoice("cpu", "CPU", "float32", "")
BF16 = DeviceChoice("cpu", "CPU", "bfloat16", "")
SECONDS = 14.0
Forward = Callable[[torch.Tensor], torch.Tensor]
TOLERANCE = 2  # of 255: what the documentation states


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> LoadedModel:
    return load_model(tiny_model(tmp_path_factory.mktemp("model")))


def _mask(model: LoadedModel, choice: DeviceChoice, start_s: float) -> NDArray[np.uint8]:
    sound, grid = noise_buffer(SECONDS), MaskGrid.for_duration(SECONDS)
    mask = np.zeros((2, grid.bands, grid.columns), np.uint8)
    times = np.zeros(grid.columns, int)
    for event in separate(Networks(model, choice), SeparationRequest(sound, grid, ("flute", "cello"), start_s=start_s)):
        if isinstance(event, MaskBlock):
            stop = event.first + event.planes.shape[2]
            mask[:, :, event.first : stop] = event.planes
            times[event.first : stop] += 1
    assert (times == 1).all(), "every column is given out exactly once"
    return mask


@pytest.mark.parametrize("choice", [CPU, BF16])
def test_the_mask_does_not_depend_on_where_the_work_starts(model: LoadedModel, choice: DeviceChoice) -> None:
    from_start, from_middle = _mask(model, choice, 0.0), _mask(model, choice, 9.0)
    assert from_start.std() > 1, "a constant mask would prove nothing"
    assert np.abs(from_start.astype(int) - from_middle).max() <= TOLERANCE


def test_an_interrupted_run_is_gone_on_with(model: LoadedModel, monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = 30.0
    monkeypatch.setattr("engine.directions.LEARNING_WINDOWS", 1)
    sound, grid = noise_buffer(seconds), MaskGrid.for_duration(seconds)
    whole = np.zeros((2, grid.bands, grid.columns), np.uint8)
    resumed, answered = whole.copy(), np.zeros(grid.columns, np.bool_)
    blocks = [e for e in Separator(model, CPU).separate(sound, grid, ("flute", "cello")) if isinstance(e, MaskBlock)]
    for number, block in enumerate(blocks):
        span = slice(block.first, block.first + block.planes.shape[2])
        whole[:, :, span] = block.planes
        if number < len(blocks) // 2:
            resumed[:, :, span], answered[span] = block.planes, True
    there = resumed[:, :, answered].copy()
    computed: list[int] = []
    shares = Separator.shares

    def counted(self: Separator, bands: NDArray[np.float32], indices: list[int]) -> NDArray[np.float32]:
        computed.append(len(bands))
        return shares(self, bands, indices)

    monkeypatch.setattr(Separator, "shares", counted)
    for event in Separator(model, CPU).separate(sound, grid, ("flute", "cello"), answered=answered):
        if isinstance(event, MaskBlock):
            resumed[:, :, event.first : event.first + event.planes.shape[2]] = event.planes
    assert np.array_equal(resumed[:, :, answered], there), "what is there is not touched"
    assert np.abs(resumed.astype(int) - whole).max() <= TOLERANCE
    assert sum(computed) < len(window_order(grid.columns, 0))
    assert list(Separator(model, CPU).separate(sound, grid, ("flute",), answered=np.ones_like(answered))) == []


def test_windows_alone_and_in_a_batch_give_the_same(model: LoadedModel) -> None:
    sound, grid = noise_buffer(SECONDS), MaskGrid.for_duration(SECONDS)
    bands = np.stack([band_magnitudes(sound, grid, first, first + 256) for first in (0, 192)])
    separator = Separator(model, CPU)
    alone = np.concatenate([separator.shares(bands[:1], [2]), separator.shares(bands[1:], [2])])
    assert np.allclose(alone, separator.shares(bands, [2]), atol=1e-4)


def test_windows_side_by_side_leave_torchs_threads_as_they_were(
    model: LoadedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = torch.get_num_threads()
    inside = []
    attempt = Separator._attempt

    def watched(self: Separator, forward: Forward, features: torch.Tensor) -> torch.Tensor:
        inside.append((len(features), torch.get_num_threads(), torch.is_inference_mode_enabled()))
        return attempt(self, forward, features)

    monkeypatch.setattr(Separator, "_attempt", watched)
    Separator(model, CPU).shares(np.random.default_rng(1).random((3, 256, 256), np.float32), [2])
    assert inside == [(1, 1, True)] * 3
    assert torch.get_num_threads() == before


def test_digital_silence_is_nobodys_and_the_network_is_not_asked(
    model: LoadedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    separator = Separator(model, CPU)
    bands = np.random.default_rng(1).random((3, 256, 256), np.float32)
    bands[1] = 0
    shares = separator.shares(bands, [2, 5])
    assert not shares[1].any()
    assert np.allclose(shares[[0, 2]], separator.shares(bands[[0, 2]], [2, 5]), atol=1e-5)
    assert shares[0].any()
    monkeypatch.setattr(separator, "_run", lambda *_: pytest.fail("the network was asked about nothing"))
    assert separator.shares(np.zeros((2, 256, 256), np.float32), [2]).shape == (2, 1, 256, 256)


def test_windows_that_directions_were_learnt_from_are_not_computed_again(
    model: LoadedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    rng, computed = np.random.default_rng(2), []
    sound = MemoryBuffer(rng.normal(0, 0.1, (2, 30 * 44_100)).astype(np.float32), 44_100)
    grid = MaskGrid.for_duration(30)
    run = Separator._run

    def counted(self: Separator, forward: Forward, bands: NDArray[np.float32]) -> NDArray[np.float32]:
        computed.append(len(bands))
        return run(self, forward, bands)

    monkeypatch.setattr(Separator, "_run", counted)
    for _ in Separator(model, CPU).separate(sound, grid, ("flute", "cello")):
        pass
    assert sum(computed) == len(window_order(grid.columns, 0))


def test_a_window_is_listened_to_as_a_whole(model: LoadedModel) -> None:
    grid = MaskGrid(columns=256)
    sound = noise_buffer(grid.duration)
    separator = Separator(model, CPU)
    *_, found = separator.detect(sound, None, grid)
    assert isinstance(found, EvidenceFound)
    bands = torch.from_numpy(band_magnitudes(sound, grid, 0, 256))[None]
    with torch.inference_mode():
        _, logits = model.audio(input_features(bands))
    assert [e.audio for e in found.evidence] == pytest.approx(logits[0].sigmoid().tolist(), abs=1e-5)


def test_the_likeliest_are_asked_what_they_claim(model: LoadedModel) -> None:
    sound, grid = noise_buffer(SECONDS), MaskGrid.for_duration(SECONDS)
    asking = replace(model, fusion=replace(model.fusion, claim=1.0))
    *steps, found = Separator(asking, CPU).detect(sound, None, grid)
    assert isinstance(found, EvidenceFound)
    claimed = {e.instrument: e.claimed for e in found.evidence}
    likeliest = sorted(found.evidence, key=lambda e: -e.audio)[:CANDIDATES]
    assert {name for name, part in claimed.items() if part > 0} == {e.instrument for e in likeliest}
    assert 0 < sum(claimed.values()) <= 1
    done = [step.done for step in steps if isinstance(step, Progress)]
    assert done == sorted(done)
    assert max(done) < 1
    *_, silent = Separator(asking, CPU).detect(MemoryBuffer(np.zeros((1, 44_100 * 14)), 44_100), None, grid)
    assert isinstance(silent, EvidenceFound)
    assert not any(e.claimed for e in silent.evidence)


def test_the_first_block_is_where_the_person_is(model: LoadedModel) -> None:
    sound, grid = noise_buffer(SECONDS), MaskGrid.for_duration(SECONDS)
    events = separate(Networks(model, CPU), SeparationRequest(sound, grid, ("flute",), start_s=9.0))
    first = next(event for event in events if isinstance(event, MaskBlock))
    assert first.first - OVERLAP <= grid.column_at(9.0) < first.first + first.planes.shape[2] + OVERLAP


def test_closing_the_generator_stops_within_one_batch(model: LoadedModel, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []
    original = Separator.shares

    def counted(self: Separator, bands: NDArray[np.float32], indices: list[int]) -> NDArray[np.float32]:
        calls.append(len(bands))
        return original(self, bands, indices)

    monkeypatch.setattr(Separator, "shares", counted)
    sound, grid = noise_buffer(60), MaskGrid.for_duration(60)
    events = separate(Networks(model, CPU), SeparationRequest(sound, grid, ("flute",)))
    while not isinstance(next(events), MaskBlock):
        pass
    events.close()
    assert len(calls) == 1


def test_a_nan_from_bfloat16_is_computed_again_and_one_from_float32_is_an_error(model: LoadedModel) -> None:
    separator = Separator(model, BF16)
    bands = np.random.default_rng(1).random((1, 256, 256), np.float32)
    results = iter([torch.full((1,), float("nan")), torch.ones(1), torch.full((1,), float("nan"))])
    assert separator._attempt(lambda _: next(results), torch.from_numpy(bands)) == torch.ones(1)
    with pytest.raises(InferenceError, match="unusable"):
        separator._attempt(lambda _: torch.full((1,), float("nan")), torch.from_numpy(bands))


def test_without_a_list_the_evidence_covers_all_classes_and_something_is_chosen(model: LoadedModel) -> None:
    sound, grid = noise_buffer(SECONDS), MaskGrid.for_duration(SECONDS)
    found = next(
        e for e in separate(Networks(model, CPU), SeparationRequest(sound, grid)) if isinstance(e, EvidenceFound)
    )
    assert len(found.evidence) == 21
    assert found.chosen
    assert all(e.visual is None for e in found.evidence)


def test_an_empty_list_is_refused(model: LoadedModel) -> None:
    with pytest.raises(InferenceError, match="empty"):
        list(separate(Networks(model, CPU), SeparationRequest(noise_buffer(2), MaskGrid.for_duration(2), ())))


@pytest.mark.parametrize("columns", [1, 64, 65, 256, 257, 449, 5000])
@pytest.mark.parametrize("start", [0.0, 100.0, 1e9])
def test_windows_cover_everything_nearest_first(columns: int, start: float) -> None:
    order = window_order(columns, start)
    assert sorted(order) == list(range(len(order)))
    assert max(order) * 192 + 256 >= columns
    begin = order[0]
    assert [abs(w - begin) for w in order] == sorted(abs(w - begin) for w in order)


def test_what_is_left_is_taken_from_where_the_person_went() -> None:
    # Window w covers the columns from 192 w on; 0 to 3 are done when the playhead jumps to column 1500.
    assert outward(range(4, 12), 1500)[:3] == [7, 8, 6]
    assert sorted(outward(range(4, 12), 10**6)) == list(range(4, 12))


def test_detection_looks_at_a_bounded_number_of_places() -> None:
    assert detection_places(MaskGrid.for_duration(2)) == [0]
    places = detection_places(MaskGrid.for_duration(3600))
    assert len(places) == 20
    assert places[-1] + 256 <= MaskGrid.for_duration(3600).columns


@pytest.mark.parametrize("seconds", [0.5, 6.0, 20.0, 3600.0])
def test_at_least_eight_pictures_of_a_recording_are_looked_at_all_over_it(seconds: float) -> None:
    grid = MaskGrid.for_duration(seconds)
    places = detection_places(grid)
    parts = looking_times(seconds, len(places))
    times = np.concatenate(parts)
    assert len(parts) == len(places)
    assert all(len(part) for part in parts)
    assert len(times) == max(8, len(places))
    assert times[0] > 0
    assert times[-1] < seconds
    assert np.allclose(np.diff(times), seconds / len(times))


def test_what_is_seen_in_any_of_the_pictures_counts_and_is_asked_what_it_claims(
    model: LoadedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The quietest instrument of all, shown only at the end."""
    sound, grid = noise_buffer(SECONDS), MaskGrid.for_duration(SECONDS)
    network = VisualResNet(VisualConfig(widths=(4, 4, 4, 4), view_size=32)).eval()
    asking = replace(model, visual=network, fusion=replace(model.fusion, claim=1.0, visual=3.0, favour=20.0, doubt=0.0))
    separator = Separator(asking, CPU)
    *_, deaf = separator.detect(sound, None, grid)
    assert isinstance(deaf, EvidenceFound)
    quietest = int(np.argmin([e.audio for e in deaf.evidence]))
    assert deaf.evidence[quietest].claimed == 0
    asked = list[float]()

    def frame_at(seconds: float) -> NDArray[np.uint8]:
        asked.append(seconds)
        return np.full((32, 32, 3), int(seconds > 0.6 * SECONDS), np.uint8)

    def look(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
        seen = np.full(21, 0.01, np.float32)
        seen[quietest] = 0.99 if picture.any() else 0.01
        return seen

    monkeypatch.setattr(separator, "look", look)
    *steps, found = separator.detect(sound, frame_at, grid)
    assert isinstance(found, EvidenceFound)
    # Between two looks the work can be cancelled.
    assert sum(isinstance(step, Progress) and step.stage == "looking" for step in steps) == len(asked)
    assert len(asked) >= 8
    assert found.evidence[quietest].visual == pytest.approx(0.99)
    assert found.evidence[quietest].claimed > 0
    assert found.track is not None
    shown = found.track.seen[:, quietest]
    assert shown[0] == pytest.approx(0.01)
    assert shown[-1] == pytest.approx(0.99)


def test_windows_that_disagree_are_cross_faded() -> None:
    joiner = _Joiner(448, ("flute",))
    quiet, loud = np.zeros((1, 4, 256), np.float32), np.ones((1, 4, 256), np.float32)
    mask = np.full(448, -1)
    for block in (*joiner.add(0, quiet), *joiner.add(1, loud)):
        mask[block.first : block.first + block.planes.shape[2]] = block.planes[0, 0]
    assert (mask[:192] == 0).all()
    assert (mask[256:] == 255).all()
    assert (np.diff(mask[191:257]) > 0).all(), "it rises step by step"
    assert mask[224] == pytest.approx(128, abs=3)


def test_quantised_shares_never_exceed_the_whole() -> None:
    shares = np.random.default_rng(3).dirichlet(np.ones(5), (8, 50)).transpose(2, 0, 1).astype(np.float32)
    planes = to_planes(shares)
    assert planes.sum(axis=0, dtype=int).max() <= 255
    assert np.abs(planes / 255 - shares).max() < 1.5 * len(shares) / 255


@pytest.mark.parametrize("rate", [8000, 22_050, 44_100, 48_000, 96_000])
def test_a_recording_looks_the_same_at_every_rate(rate: int) -> None:
    grid = MaskGrid.for_duration(2)
    time = np.arange(2 * rate) / rate
    tone = 0.5 * np.sin(2 * np.pi * 1000 * time)[None].astype(np.float32)
    bands = band_magnitudes(MemoryBuffer(tone, rate), grid, 20, 40)
    assert abs(bands.mean(axis=1).argmax() - grid.band_at(1000)) <= 1
    studio = band_magnitudes(
        MemoryBuffer(0.5 * np.sin(2 * np.pi * 1000 * np.arange(88_200) / 44_100)[None], 44_100), grid, 20, 40
    )
    assert bands.max() == pytest.approx(studio.max(), rel=0.05)


@pytest.fixture(scope="module")
def thesis(tmp_path_factory: pytest.TempPathFactory) -> LoadedModel:
    net = tiny_net(config=TINY_THESIS)
    facts = {"name": "tiny", "preset": "thesis"}
    return load_model(save_model(tmp_path_factory.mktemp("thesis"), "tiny", net, None, STRONGEST, facts))


def test_the_thesis_preset_gives_each_cell_to_one_instrument_or_to_none(thesis: LoadedModel) -> None:
    sound, grid = noise_buffer(8), thesis.preset.grid(8)
    blocks = [
        event.planes
        for event in separate(Networks(thesis, CPU), SeparationRequest(sound, grid, ("flute", "cello", "violin")))
        if isinstance(event, MaskBlock)
    ]
    planes = np.concatenate(blocks, axis=2)
    inside = planes[:, :, 64:-64]  # cross-fades of windows that disagree are in between
    assert np.isin(inside, (0, 255)).mean() > 0.8
    assert planes.sum(axis=0, dtype=int).max() <= 255
    assert grid.f_max == 5512.5


def test_the_thesis_weighs_masks_with_the_picture(thesis: LoadedModel) -> None:
    separator = Separator(thesis, CPU)
    shares = np.full((2, 3, 3), 0.4, np.float32)
    shares[1] = 0.3
    assert separator._decide(shares, np.array([1.0, 1.0], np.float32))[0].all()
    assert separator._decide(shares, np.array([0.5, 1.0], np.float32))[1].all()
    assert not separator._decide(shares, np.array([0.1, 0.1], np.float32)).any()


def test_what_the_thesis_network_hears_adds_up_to_no_more_than_everything(thesis: LoadedModel) -> None:
    sound, grid = noise_buffer(8), thesis.preset.grid(8)
    found = next(
        e for e in separate(Networks(thesis, CPU), SeparationRequest(sound, grid)) if isinstance(e, EvidenceFound)
    )
    assert 0 < sum(e.audio for e in found.evidence) <= 1


def test_asking_for_a_device_that_is_not_there_is_told() -> None:
    with pytest.raises(DeviceError, match="not a computing device"):
        choose_device("abacus")
    if not torch.cuda.is_available():
        with pytest.raises(DeviceError, match="CUDA"):
            choose_device("cuda")


def test_the_choice_says_why() -> None:
    assert choose_device("cpu").note.startswith("Running on the CPU")
    for precision in ("float32", "bfloat16"):
        choice = choose_device("cpu", precision)
        assert (choice.device, choice.dtype) == ("cpu", precision)
        assert precision in choice.note


@pytest.mark.parametrize(("times", "calls", "pays"), [
    ((7.0, 600.0), 2, False),  # imitated
    ((7.0, 30.0, 4.0, 3.0), 12, True),  # slow only the first time
    ((4.0, 3.9), 12, False),
])  # fmt: skip
def test_bfloat16_is_taken_where_it_pays_and_given_up_at_once_where_it_is_imitated(
    monkeypatch: pytest.MonkeyPatch, times: tuple[float, ...], calls: int, pays: bool
) -> None:
    """`times`: what convolutions take in turn, float32 first; the last two go on."""
    clock, made = [0.0], [0]

    def convolve(_: torch.nn.Conv2d, x: torch.Tensor) -> torch.Tensor:
        n = made[0] if made[0] < len(times) else len(times) - 2 + made[0] % 2
        clock[0] += times[n]
        made[0] += 1
        return x

    monkeypatch.setattr(torch.nn.Conv2d, "forward", convolve)
    monkeypatch.setattr(
        "engine.device.time", SimpleNamespace(thread_time=lambda: clock[0], perf_counter=lambda: clock[0])
    )
    assert bfloat16_pays() == pays
    assert made[0] == calls


def test_a_card_names_its_file(tmp_path: Path) -> None:
    assert load_model(tiny_model(tmp_path)).name == "tiny"


def test_silence_and_noise_are_nobodys_to_the_network_in_the_box() -> None:
    boxed = load_model()
    for sound in (noise_buffer(7.0, level=0.0), noise_buffer(7.0, level=0.2)):
        events = list(separate(Networks(boxed, CPU), SeparationRequest(sound, MaskGrid.for_duration(7.0))))
        found = [event for event in events if isinstance(event, EvidenceFound)]
        assert [event.chosen for event in found] == [()]
        assert not [event for event in events if isinstance(event, MaskBlock)]


def test_asked_again_the_network_hears_the_same_columns_higher_and_answers_in_their_place(model: LoadedModel) -> None:
    separator = Separator(model, CPU)
    grid = MaskGrid.for_duration(SECONDS)
    heard: list[NDArray[np.float32]] = []

    def shares(bands: NDArray[np.float32], indices: object) -> NDArray[np.float32]:
        heard.append(bands)
        return np.stack([bands, 2 * bands], axis=1)

    separator.shares = shares  # type: ignore[method-assign]  # what it hears
    sound = noise_buffer(SECONDS)
    said = separator.again(sound, grid, ("flute", "cello"), 200, 328)
    there = band_magnitudes(sound, grid, 200, 328)
    assert said.shape == (2, 256, 128)
    assert np.allclose(said[0][:-3], there[:-3])
    assert np.allclose(said[1][:-3], 2 * there[:-3])
    assert not heard[0][0, :3].any(), "there was nothing below"
    with pytest.raises(InferenceError, match="do not know"):
        separator.again(sound, grid, ("flute", "kazoo"), 0, 128)
