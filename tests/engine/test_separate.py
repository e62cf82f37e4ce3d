"""The one orchestration: what is looked for, what is given, and what a whole run comes to."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.arrays import Floats
from engine.device import DeviceChoice
from engine.errors import ExportError
from engine.grid import MaskGrid
from engine.inference import Separator
from engine.model.checkpoint import load_model, save_model
from engine.model.visual_resnet import VisualConfig, VisualResNet
from engine.separate import Networks, SeparationRequest, look, separate, separated
from engine.separation_events import Event, EvidenceFound, InstrumentEvidence, MaskBlock
from tests.fakes import noise_buffer
from tests.tiny_models import STRONGEST, TINY_THESIS, tiny_model, tiny_net

CPU = DeviceChoice("cpu", "CPU", "float32", "")
SECONDS = 4.0
GRID = MaskGrid.for_duration(SECONDS)
NAMED = "flute", "cello"


@pytest.fixture(scope="module")
def networks(tmp_path_factory: pytest.TempPathFactory) -> Networks:
    return Networks(load_model(tiny_model(tmp_path_factory.mktemp("model"))), CPU)


def test_a_given_list_is_separated_without_looking(networks: Networks) -> None:
    request = SeparationRequest(noise_buffer(SECONDS), GRID, NAMED)
    assert not [event for event in separate(networks, request) if isinstance(event, EvidenceFound)]
    run = separated(networks, request)
    assert run.instruments == run.mask.instruments == NAMED
    assert run.evidence == ()
    assert run.mask.filled.all()


def test_a_given_list_stands_against_what_is_found(networks: Networks) -> None:
    request = SeparationRequest(noise_buffer(SECONDS), GRID, NAMED, look=True)
    run = separated(networks, request)
    assert len(run.evidence) == 21
    assert run.instruments == NAMED
    plain = separated(networks, replace(request, look=False))
    assert np.array_equal(run.mask.shares(0, GRID.columns), plain.mask.shares(0, GRID.columns))


def test_what_is_found_is_the_same_alone_and_before_a_separation(networks: Networks) -> None:
    request = SeparationRequest(noise_buffer(SECONDS), GRID)
    *_, found = look(networks, request)
    assert isinstance(found, EvidenceFound)
    run = separated(networks, request)
    assert (run.instruments, run.evidence) == (found.chosen, found.evidence)


def test_whoever_is_told_can_stop_a_run_before_anything_is_separated(networks: Networks) -> None:
    heard: list[Event] = []

    def tell(event: Event) -> None:
        heard.append(event)
        if isinstance(event, EvidenceFound):
            raise ExportError("two files of one name")

    with pytest.raises(ExportError):
        separated(networks, SeparationRequest(noise_buffer(SECONDS), GRID), tell)
    assert isinstance(heard[-1], EvidenceFound)
    assert not any(isinstance(event, MaskBlock) for event in heard)


def test_the_picture_of_an_earlier_look_weighs_as_one_of_now(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the thesis, whose masks the picture silences."""
    model = load_model(save_model(tmp_path, "tiny", tiny_net(config=TINY_THESIS), None, STRONGEST, {
        "name": "tiny", "preset": "thesis"
    }))  # fmt: skip
    seeing = replace(model, visual=VisualResNet(VisualConfig(widths=(4, 4, 4, 4), view_size=32)).eval())
    networks, grid = Networks(seeing, CPU), model.preset.grid(SECONDS)

    def nobody(self: Separator, picture: NDArray[np.uint8]) -> Floats:
        return np.full(21, 0.01, np.float32)

    def everybody(self: Separator, bands: Floats, indices: list[int]) -> Floats:
        return np.full((len(bands), len(indices), *bands.shape[1:]), 0.9 / len(indices), np.float32)

    monkeypatch.setattr(Separator, "look", nobody)
    monkeypatch.setattr(Separator, "shares", everybody)
    request = SeparationRequest(noise_buffer(SECONDS), grid, NAMED)
    unseen = InstrumentEvidence("flute", 0.01, 0.5, 0.5), InstrumentEvidence("cello", 0.01, 0.5, 0.5)
    now = separated(networks, replace(request, look=True, pictures=lambda _: np.zeros((8, 8, 3), np.uint8)))
    before = separated(networks, replace(request, known=unseen))
    assert separated(networks, request).mask.shares(0, grid.columns).any()
    assert not now.mask.shares(0, grid.columns).any()
    assert not before.mask.shares(0, grid.columns).any()
