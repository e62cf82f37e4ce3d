"""A graphics card whose memory does not suffice: smaller batches, then the CPU, and the person is told."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from engine.device import DeviceChoice, out_of_memory
from engine.errors import InferenceError
from engine.grid import MaskGrid
from engine.inference import Separator
from engine.model.checkpoint import LoadedModel, load_model
from engine.separate import Networks, SeparationRequest, separate
from engine.separation_events import EvidenceFound, MaskBlock, Notice
from tests.fakes import noise_buffer
from tests.tiny_models import tiny_model

# torch's other name for the CPU: to Soloist a device that is not the CPU, to torch one that works here.
CARD = DeviceChoice("cpu:0", "Tiny Card", "float32", "")
CPU = DeviceChoice("cpu", "CPU", "float32", "")
SECONDS = 45.0
Forward = Callable[[torch.Tensor], torch.Tensor]


@pytest.fixture
def model(tmp_path: Path) -> LoadedModel:
    return load_model(tiny_model(tmp_path))


def hold_at_most(windows: int, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The card has memory for that many windows. Returns the sizes that were computed on it."""
    computed: list[int] = []

    def attempt(self: Separator, forward: Forward, features: torch.Tensor) -> torch.Tensor:
        if self.choice.device != "cpu":
            if len(features) > windows:
                raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB.")
            computed.append(len(features))
        return forward(features)

    monkeypatch.setattr(Separator, "_attempt", attempt)
    return computed


def separated(model: LoadedModel, choice: DeviceChoice) -> tuple[NDArray[np.uint8], list[Notice]]:
    sound, grid = noise_buffer(SECONDS), MaskGrid.for_duration(SECONDS)
    mask = np.full((2, grid.bands, grid.columns), 99, np.uint8)
    notices = []
    for event in separate(Networks(model, choice), SeparationRequest(sound, grid, ("flute", "cello"))):
        if isinstance(event, MaskBlock):
            mask[:, :, event.first : event.first + event.planes.shape[2]] = event.planes
        elif isinstance(event, Notice):
            notices.append(event)
    return mask, notices


def test_short_memory_halves_the_batch_and_says_so(model: LoadedModel, monkeypatch: pytest.MonkeyPatch) -> None:
    expected, nothing = separated(model, CPU)
    assert nothing == []
    computed = hold_at_most(5, monkeypatch)
    mask, notices = separated(model, CARD)
    assert np.abs(mask.astype(int) - expected).max() <= 2
    assert max(computed) == 4
    assert {n.device for n in notices} == {"cpu:0"}
    assert "4 at a time" in notices[-1].text


def test_no_memory_at_all_falls_to_the_processor_and_says_so(
    model: LoadedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected, _ = separated(model, CPU)
    assert hold_at_most(0, monkeypatch) == []
    mask, notices = separated(model, CARD)
    assert np.abs(mask.astype(int) - expected).max() <= 2
    assert notices[-1].device == "cpu"
    assert "Tiny Card" in notices[-1].text
    assert "CPU" in notices[-1].text


def test_short_memory_while_listening_does_not_end_it(model: LoadedModel, monkeypatch: pytest.MonkeyPatch) -> None:
    hold_at_most(0, monkeypatch)
    events = list(Separator(model, CARD).detect(noise_buffer(8), None, MaskGrid.for_duration(8)))
    assert any(isinstance(e, Notice) and e.device == "cpu" for e in events)
    assert isinstance(events[-1], EvidenceFound)


def test_without_memory_on_the_processor_there_is_one_sentence(
    model: LoadedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def attempt(self: Separator, forward: Forward, features: torch.Tensor) -> torch.Tensor:
        raise RuntimeError("[enforce fail at alloc_cpu.cpp] DefaultCPUAllocator: can't allocate memory")

    monkeypatch.setattr(Separator, "_attempt", attempt)
    with pytest.raises(InferenceError, match="not enough memory"):
        separated(model, CPU)


def test_another_fault_is_not_taken_for_short_memory(model: LoadedModel, monkeypatch: pytest.MonkeyPatch) -> None:
    def attempt(self: Separator, forward: Forward, features: torch.Tensor) -> torch.Tensor:
        raise RuntimeError("a shape does not fit")

    monkeypatch.setattr(Separator, "_attempt", attempt)
    with pytest.raises(RuntimeError, match="does not fit"):
        separated(model, CARD)


@pytest.mark.parametrize(
    ("error", "is_it"),
    [
        (torch.OutOfMemoryError("CUDA out of memory"), True),
        (RuntimeError("MPS backend out of memory (MPS allocated: 9 GB)"), True),
        (MemoryError(), True),
        (ValueError("out of memory"), False),
        (RuntimeError("cuDNN error"), False),
    ],
)
def test_backends_say_it_in_different_ways(error: Exception, is_it: bool) -> None:
    assert out_of_memory(error) is is_it
