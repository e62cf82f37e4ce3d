import logging

import pytest

from training.run import precision
from training.run.precision import mixed_precision


@pytest.mark.parametrize("pays", [True, False])
def test_a_processor_trains_in_bfloat16_only_where_that_is_faster(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, pays: bool
) -> None:
    monkeypatch.setattr(precision, "bfloat16_pays", lambda: pays)
    with caplog.at_level(logging.INFO):
        assert mixed_precision("cpu", full=False) == pays
    assert ("mixed" in caplog.text) == pays
    assert ("float32" in caplog.text) != pays
    assert not mixed_precision("cpu", full=True)


def test_graphics_cards_are_asked_and_apples_train_in_full_precision(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("torch.cuda.is_bf16_supported", lambda: True)
    assert mixed_precision("cuda", full=False)
    assert not mixed_precision("cuda", full=True)
    assert not mixed_precision("mps", full=False)
