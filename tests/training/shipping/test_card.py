"""The card as a hub's README."""

import json
from pathlib import Path

import pytest

from training.__main__ import main as training
from training.shipping.card import readme


def test_the_readme_beside_the_model_is_its_cards(repository: Path) -> None:
    models = repository / "resources" / "models"
    card = json.loads((models / "studio.json").read_text("utf-8"))
    text = (models / "README.md").read_text("utf-8")
    assert text == readme(card)
    front, body = text.removeprefix("---\n").split("\n---\n", 1)
    assert "license: other" in front
    assert "audio-source-separation" in front
    assert card["licence"] in body
    assert all(limit in body for limit in card["limits"])
    assert card["audio"]["sha256"] in body
    assert card["visual"]["sha256"] in body


def test_a_card_that_says_too_little_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "poor.json").write_text('{"audio": {}, "name": "poor"}', "utf-8")
    assert training(["card", "--model", str(tmp_path / "poor.json"), "-o", str(tmp_path / "README.md")]) == 1
    assert "cannot be read as one" in capsys.readouterr().err
    assert not (tmp_path / "README.md").exists()
