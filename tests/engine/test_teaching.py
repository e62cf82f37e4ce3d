"""What is known of a recording becomes lessons, and lessons tuned networks: tiny ones, on two tones."""

import numpy as np
import pytest
import torch

from engine.device import DeviceChoice
from engine.errors import ModelError, ProjectError
from engine.grid import MaskGrid
from engine.lessons import corrected_lessons, halved, solo_lessons
from engine.model.audio_unet import CLASSES
from engine.model.checkpoint import LoadedModel
from engine.model.deep_unet import DeepUNet
from engine.model.fusion import FusionConfig
from engine.model.taught import MAX_BYTES, Taught, Tuning, tunable
from engine.project.document import Project
from engine.project.edits import Paint
from engine.project.segmentation import Segmentation
from engine.region import Box, Region
from engine.separate import Networks
from engine.teaching import TeachingRequest, followed, propose, teach
from tests.bench.scripted_user import ArraySound
from tests.tiny_models import tiny_net

PLAYERS = ("flute", "cello")
SOLOS = {"flute": [(0.0, 2.0)], "cello": [(2.0, 4.0)]}


def two_tones() -> ArraySound:
    """Two seconds of 880 Hz, two of 220 Hz, two of both."""
    t = np.arange(6 * 44_100) / 44_100
    high, low = (0.2 * np.sin(2 * np.pi * f * t) for f in (880.0, 220.0))
    return ArraySound(np.asarray(high * ((t < 2) | (t >= 4)) + low * (t >= 2), np.float32), 44_100)


def tiny() -> Networks:
    """A tiny network, in memory."""
    net = tiny_net(3)
    assert isinstance(net, DeepUNet)
    return Networks(
        LoadedModel("tiny", {}, net, None, FusionConfig(), "f" * 64), DeviceChoice("cpu", "CPU", "float32", "")
    )


def request(sound: ArraySound) -> TeachingRequest:
    """Both tones are known alone."""
    return TeachingRequest(sound, Segmentation(MaskGrid.for_duration(6.0), PLAYERS), SOLOS)


def test_mixtures_of_solo_spans_know_their_truth() -> None:
    sound = two_tones()
    (lesson,) = solo_lessons(sound, MaskGrid.for_duration(6.0), SOLOS, PLAYERS, (1, 0), seed=4)
    assert lesson.shares.shape == (2, 256, 256)
    # Each tone's own band is its player's, wherever its speed has brought it.
    loudest = [int(np.argmax((lesson.power * share).sum(axis=1))) for share in lesson.shares]
    assert lesson.shares[0, loudest[0]].mean() > 0.95
    assert lesson.shares[1, loudest[1]].mean() > 0.95
    assert loudest[0] > loudest[1] + 40
    # The true shares leave hardly any error: Σ m²·|x|² − 2m·Re(x·s*) + |s|².
    error = (lesson.shares * (lesson.shares * lesson.power - 2 * lesson.match)).sum(axis=(1, 2)) + lesson.own
    assert (error < 0.05 * lesson.own).all()


def test_corrected_cells_teach_and_no_others() -> None:
    mask = Segmentation(MaskGrid.for_duration(6.0), PLAYERS)
    project = Project(mask)
    project.apply(Paint(Region.full(Box(20, 84, 90, 130)), "flute"))
    (lesson, *_) = corrected_lessons(two_tones(), mask)
    assert lesson.weights.sum() == 64 * 40
    assert (lesson.shares[0] == lesson.weights).all()
    assert not lesson.power[lesson.weights == 0].any()
    learn, back = halved(lesson)
    assert (learn.weights + back.weights == lesson.weights).all()
    assert 0 < back.weights.sum() < learn.weights.sum()
    project.close()


@pytest.mark.parametrize(
    ("solos", "words"),
    [
        ({}, "nothing to learn from"),
        ({"flute": [(0.0, 2.0)]}, "at least two"),
        ({"flute": [(0.0, 2.0)], "cello": [(3.0, 9.0)]}, "not a span of the recording"),
        ({"flute": [(0.0, 2.0)], "cello": [(3.0, 3.2)]}, "Less than a second"),
        ({"flute": [(0.0, 2.0)], "tuba": [(2.0, 4.0)]}, "no mask for the tuba"),
    ],
)
def test_what_teaches_nothing_is_said(solos: dict[str, list[tuple[float, float]]], words: str) -> None:
    sound = two_tones()
    with pytest.raises(ProjectError, match=words):
        followed(teach(tiny(), TeachingRequest(sound, Segmentation(MaskGrid.for_duration(6.0), PLAYERS), solos)))


def test_an_instrument_of_ones_own_cannot_be_taught() -> None:
    asked = TeachingRequest(two_tones(), Segmentation(MaskGrid.for_duration(6.0), (*PLAYERS, "voice")), SOLOS)
    with pytest.raises(ProjectError, match="do not know Voice"):
        followed(teach(tiny(), asked))


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fewer lessons than a recording gets."""
    for name, count in {"MIXTURES": 6, "KEPT_BACK": 2, "REST": 1}.items():
        monkeypatch.setattr(f"engine.teaching.{name}", count)


@pytest.mark.usefixtures("few")
def test_a_network_learns_who_is_who_and_proposes_it() -> None:
    networks, asked = tiny(), request(two_tones())
    before = {name: value.clone() for name, value in networks.model.audio.state_dict().items()}
    progress = []
    steps = teach(networks, asked, Tuning(rate=0.03, passes=3, anchor=0.0))
    while True:
        try:
            progress.append(next(steps))
        except StopIteration as stop:
            taught: Taught = stop.value
            break
    assert progress == sorted(progress)
    assert 0 <= progress[0] < progress[-1] < 1
    assert taught.after < taught.before - 1
    # What it came from is as it was.
    assert all(torch.equal(value, before[name]) for name, value in networks.model.audio.state_dict().items())
    proposed = followed(propose(networks, taught, asked))
    assert proposed.mask.instruments == PLAYERS
    assert proposed.mask.filled.all()
    assert 0 < proposed.moved <= 1
    again = Taught.of(taught.to_bytes(), networks.model)
    assert {n: v.shape for n, v in again.weights.items()} == {n: v.shape for n, v in taught.weights.items()}
    x = torch.rand(1, 256, 32)
    wanted = torch.zeros(1, CLASSES - 1)
    with torch.inference_mode():
        one, other = (t.applied(networks.model).audio(x, wanted)[0] for t in (taught, again))
    assert torch.allclose(one, other, atol=0.05)


@pytest.mark.usefixtures("few")
def test_what_is_no_better_is_not_learnt() -> None:
    networks = tiny()
    taught = followed(teach(networks, request(two_tones()), Tuning(rate=0.0, passes=1)))
    assert taught.before == taught.after
    own = dict(tunable_of(networks))
    assert all(torch.equal(value, own[name]) for name, value in taught.weights.items())


def tunable_of(networks: Networks) -> list[tuple[str, torch.Tensor]]:
    """The tunable weights of a tiny network."""
    net = networks.model.audio
    assert isinstance(net, DeepUNet)
    return tunable(net)


def test_hostile_weights_are_refused() -> None:
    networks = tiny()
    model = networks.model
    weights = dict(tunable_of(networks))
    good = Taught(model.hash, weights)
    name = next(iter(weights))
    missing = Taught(model.hash, {n: v for n, v in weights.items() if n != name})
    shaped = Taught(model.hash, {**weights, name: torch.zeros(3)})
    endless = Taught(model.hash, {**weights, name: torch.full_like(weights[name], torch.inf)})
    strange = Taught("0" * 64, weights)
    assert Taught.of(good.to_bytes(), model).weights.keys() == weights.keys()
    for content in (b"", b"\xff" * 100, good.to_bytes()[:-9], bytes(MAX_BYTES + 1)):
        with pytest.raises(ModelError):
            Taught.of(content, model)
    for bad in (missing, shaped, endless, strange):
        with pytest.raises(ModelError):
            Taught.of(bad.to_bytes(), model)
