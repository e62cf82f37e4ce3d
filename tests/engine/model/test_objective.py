"""The targets know no level, the weights follow the sound, and the losses are the textbook's."""

import math

import pytest
import torch

from engine.model.objective import (
    cell_weights,
    distortion_loss,
    presence_loss,
    separation_loss,
    share_targets,
    source_masks,
    thesis_targets,
)


def dense_loss(logits: torch.Tensor, shares: torch.Tensor, weights: torch.Tensor | None = None) -> torch.Tensor:
    """Of mixtures in which every class plays."""
    classes = torch.arange(shares.shape[1]).expand(len(shares), -1)
    return separation_loss(logits, shares, classes, weights)


@pytest.fixture
def magnitudes() -> torch.Tensor:
    generator = torch.Generator().manual_seed(7)
    return torch.rand(2, 3, 8, 5, generator=generator) ** 4


@pytest.mark.parametrize("gain", [1e-6, 1e-3, 1.0, 1e3])
def test_targets_are_free_of_level(magnitudes: torch.Tensor, gain: float) -> None:
    torch.testing.assert_close(share_targets(magnitudes * gain), share_targets(magnitudes))


def test_targets_are_shares_of_magnitude(magnitudes: torch.Tensor) -> None:
    shares = share_targets(magnitudes)
    torch.testing.assert_close(shares.sum(dim=1), torch.ones(2, 8, 5))
    torch.testing.assert_close(shares * magnitudes.sum(dim=1, keepdim=True), magnitudes)


def test_a_silent_cell_has_no_owner(magnitudes: torch.Tensor) -> None:
    magnitudes[0, :, 3, 2] = 0
    shares = share_targets(magnitudes)
    assert torch.isfinite(shares).all()
    assert shares[0, :, 3, 2].tolist() == [0, 0, 0]


def test_the_thesis_targets_do_depend_on_level(magnitudes: torch.Tensor) -> None:
    """The fault that `share_targets` repairs: turned down, every class tends to the same probability."""
    quiet = thesis_targets(magnitudes * 1e-4)
    torch.testing.assert_close(quiet, torch.full_like(quiet, 1 / 3), atol=1e-3, rtol=0)
    loud = thesis_targets(magnitudes * 1e4)
    assert loud.amax(dim=1).mean() > 0.9


@pytest.mark.parametrize("gain", [1e-8, 1.0, 1e4])
def test_weights_follow_the_sound_not_its_level(magnitudes: torch.Tensor, gain: float) -> None:
    mix = magnitudes.sum(dim=1)
    weights = cell_weights(mix * gain)
    torch.testing.assert_close(weights, cell_weights(mix))
    torch.testing.assert_close(weights.mean(dim=(1, 2)), torch.ones(2))
    order = mix[0].flatten().argsort()
    assert (weights[0].flatten()[order].diff() >= 0).all()


def test_a_silent_example_weighs_nothing(magnitudes: torch.Tensor) -> None:
    mix = magnitudes.sum(dim=1)
    mix[1] = 0
    weights = cell_weights(mix)
    assert weights[0].mean() == pytest.approx(1)
    assert weights[1].abs().max() == 0


def test_undecided_logits_cost_the_logarithm_of_the_classes(magnitudes: torch.Tensor) -> None:
    loss = dense_loss(torch.zeros(2, 3, 8, 5), share_targets(magnitudes))
    assert loss.item() == pytest.approx(math.log(3))


def test_the_true_shares_minimise_the_loss(magnitudes: torch.Tensor) -> None:
    targets = share_targets(magnitudes)
    weights = cell_weights(magnitudes.sum(dim=1))
    logits = targets.clamp_min(1e-9).log().requires_grad_()
    best = dense_loss(logits, targets, weights)
    (gradient,) = torch.autograd.grad(best, logits)
    assert gradient.abs().max() < 1e-6
    noise = torch.randn(logits.shape, generator=torch.Generator().manual_seed(1))
    assert dense_loss(logits + 0.3 * noise, targets, weights) > best


def test_a_cell_without_weight_teaches_nothing(magnitudes: torch.Tensor) -> None:
    logits = torch.zeros(2, 3, 8, 5, requires_grad=True)
    weights = torch.ones(2, 8, 5)
    weights[0, 3, 2] = 0
    loss = dense_loss(logits, share_targets(magnitudes), weights)
    (gradient,) = torch.autograd.grad(loss, logits)
    assert gradient[0, :, 3, 2].abs().max() == 0
    assert gradient[0, :, 3, 1].abs().max() > 0


def test_a_class_ruled_out_gives_no_nan(magnitudes: torch.Tensor) -> None:
    targets = share_targets(torch.cat([magnitudes, torch.zeros(2, 1, 8, 5)], dim=1))
    logits = torch.zeros(2, 4, 8, 5)
    logits[:, 3] = -torch.inf
    logits.requires_grad_()
    loss = dense_loss(logits, targets)
    (gradient,) = torch.autograd.grad(loss, logits)
    assert loss.item() == pytest.approx(math.log(3))
    assert torch.isfinite(gradient).all()


def test_losses_are_float32_under_autocast(magnitudes: torch.Tensor) -> None:
    targets = share_targets(magnitudes)
    logits = 20 * torch.randn(2, 3, 8, 5, generator=torch.Generator().manual_seed(2))
    plain = dense_loss(logits.bfloat16(), targets)
    present = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 1.0]])
    plain_presence = presence_loss(logits[:, :, 0, 0].bfloat16(), present)
    with torch.autocast("cpu", torch.bfloat16):
        loss = dense_loss(logits.bfloat16(), targets)
        presence = presence_loss(logits[:, :, 0, 0].bfloat16(), present)
    assert loss.dtype == presence.dtype == torch.float32
    assert loss == plain
    assert presence == plain_presence


def test_presence_counts_a_missed_instrument_as_asked() -> None:
    logits = torch.tensor([[0.0, 0.0]])
    present = torch.tensor([[1.0, 0.0]])
    assert presence_loss(logits, present).item() == pytest.approx(math.log(2))
    assert presence_loss(logits, present, positive_weight=3).item() == pytest.approx(2 * math.log(2))


@pytest.fixture
def spectra() -> torch.Tensor:
    """Two sources (2, B, T), complex, the second one louder."""
    generator = torch.Generator().manual_seed(3)
    sources = torch.randn(2, 6, 9, dtype=torch.complex64, generator=generator)
    return sources * torch.tensor([1.0, 3.0])[:, None, None]


def distortion(shares: torch.Tensor, sources: torch.Tensor, floor_db: float = -100.0) -> float:
    """Of one mixture whose cells are its bins."""
    mix = sources.sum(dim=0)
    match = (mix * sources.conj()).real
    own = sources.abs().square().sum(dim=(1, 2))
    return float(distortion_loss(shares[None], mix.abs().square()[None], match[None], own[None], floor_db))


def test_distortion_is_the_sdr_of_what_masks_make(spectra: torch.Tensor) -> None:
    shares = torch.rand(2, 6, 9, generator=torch.Generator().manual_seed(4))
    error = (shares * spectra.sum(dim=0) - spectra).abs().square().sum(dim=(1, 2))
    sdr = 10 * torch.log10(spectra.abs().square().sum(dim=(1, 2)) / error)
    assert distortion(shares, spectra) == pytest.approx(-float(sdr.mean()), abs=1e-4)
    assert distortion(torch.zeros(2, 6, 9), spectra) == pytest.approx(0, abs=1e-5)
    assert distortion(shares, 100 * spectra) == pytest.approx(distortion(shares, spectra), abs=1e-4)


def test_distortion_is_least_where_the_phase_is_counted_too(spectra: torch.Tensor) -> None:
    mix = spectra.sum(dim=0)
    sensitive = ((mix * spectra.conj()).real / mix.abs().square()).clamp(0, 1)
    assert distortion(sensitive, spectra) < distortion(share_targets(spectra.abs()), spectra)


def test_distortion_leaves_absent_sources_out_and_rewards_no_more_than_its_floor(spectra: torch.Tensor) -> None:
    alone = torch.stack([spectra[0], torch.zeros_like(spectra[0])])
    half = torch.full((2, 6, 9), 0.5)
    assert distortion(half, alone) == pytest.approx(10 * math.log10(0.25), abs=1e-4)
    assert distortion(torch.ones(2, 6, 9), alone, floor_db=-30.0) == pytest.approx(-30, abs=1e-3)
    assert distortion(half, torch.zeros_like(spectra)) == 0


def test_only_the_classes_of_the_sources_are_asked_and_noise_belongs_to_the_last() -> None:
    generator = torch.Generator().manual_seed(5)
    logits = torch.randn(1, 4, 2, 3, generator=generator)
    shares = torch.rand(1, 3, 2, 3, generator=generator) / 4
    classes = torch.tensor([[2, 0, -1]])
    log_shares = logits.log_softmax(dim=1)
    rest = 1 - shares[:, 0] - shares[:, 1]
    expected = -(shares[:, 0] * log_shares[:, 2] + shares[:, 1] * log_shares[:, 0] + rest * log_shares[:, 3]).mean()
    assert separation_loss(logits, shares, classes).item() == pytest.approx(expected.item(), rel=1e-5)
    masks = source_masks(logits, classes)
    torch.testing.assert_close(masks[:, :2], logits.softmax(dim=1)[:, [2, 0]])
    assert masks[:, 2].abs().max() == 0
