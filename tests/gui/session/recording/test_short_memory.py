from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from pytestqt.qtbot import QtBot

from engine.device import DeviceChoice
from engine.inference import Separator
from engine.model.checkpoint import load_model
from engine.separate import Networks, SeparationRequest
from engine.separation_events import Notice, Progress
from gui.session.recording.networks import EngineEvent, EngineNote, NetworkEngine
from tests.gui.conftest import MakeWindow
from tests.gui.stand_ins import FakeEngine
from tests.tiny_models import tiny_model


class CrampedEngine(FakeEngine):
    """Runs out of memory on the way."""

    def separate(self, request: SeparationRequest) -> Iterator[EngineEvent | Progress]:
        yield Notice("The memory of Tiny Card does not suffice; the networks go on on the CPU.", "cpu")
        yield EngineNote("Running on the CPU (test).", "fake")
        yield from super().separate(request)


def test_the_window_says_that_memory_was_short(make_window: MakeWindow, qtbot: QtBot, sound: Path) -> None:
    window = make_window(CrampedEngine())
    said: list[str] = []
    window.session.noted.connect(said.append)
    window.commands.open(sound)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=15_000)
    assert any("Tiny Card" in sentence for sentence in said)
    assert "CPU" in window.device_label.text()


def test_the_networks_tell_the_window_where_they_went(
    make_window: MakeWindow, qtbot: QtBot, sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The real engine on a card without memory (to torch, "cpu:0" is the CPU)."""

    def attempt(self: Separator, forward: object, features: torch.Tensor) -> torch.Tensor:
        if self.choice.device != "cpu":
            raise torch.OutOfMemoryError("CUDA out of memory")
        return original(self, forward, features)  # type: ignore[arg-type]  # as it was called

    original = Separator._attempt
    monkeypatch.setattr(Separator, "_attempt", attempt)
    engine = NetworkEngine()
    engine._loaded = Networks(load_model(tiny_model(tmp_path)), DeviceChoice("cpu:0", "Tiny Card", "float32", ""))
    window = make_window(engine)  # type: ignore[arg-type]  # any engine will do
    said: list[str] = []
    window.session.noted.connect(said.append)
    window.commands.open(sound)
    qtbot.waitUntil(lambda: window.session.separation.complete, timeout=30_000)
    assert any("Tiny Card" in sentence for sentence in said)
    assert window.device_label.text().startswith("Running on the CPU")
