"""Texts in a reader's language: fields, numbers, plurals, and catalogues that do not fit."""

import json
from collections.abc import Iterator

import pytest

from engine.language import ENGLISH, Language, decimal, number, speak, spoken, tr, trn


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    assert spoken() is ENGLISH
    yield
    speak(ENGLISH)


def says(catalogue: dict[str, str | list[str]], decimal: str = ",", group: str = ".") -> None:
    """Speak a language of these texts; of two forms, the first is for one."""

    def translate(text: str, count: int | None = None) -> str:
        found = catalogue.get(text, text)
        return found if isinstance(found, str) else found[0 if count == 1 else 1]

    speak(Language("xx", translate, decimal, group))


def test_english_is_what_the_code_says() -> None:
    assert tr("Open a file") == "Open a file"
    assert tr("{name} lasts {seconds:.1f} s", name="a{b}.wav", seconds=2.25) == "a{b}.wav lasts 2.2 s"
    assert [trn("{n} cell", "{n} cells", n) for n in (0, 1, 2)] == ["0 cells", "1 cell", "2 cells"]
    assert decimal() == "."


def test_braces_are_text_where_there_are_no_fields() -> None:
    assert tr("Names: {instrument}") == "Names: {instrument}"


def test_fields_may_change_their_order_and_numbers_their_comma() -> None:
    says({"{name} has {n:,} samples, {db:+.1f} dB": "{db:+.1f} dB und {n:,} Werte hat {name}"})
    said = tr("{name} has {n:,} samples, {db:+.1f} dB", name="1.5.wav", n=1_234_567, db=-0.25)
    assert said == "-0,2 dB und 1.234.567 Werte hat 1.5.wav"
    assert number(2.5) == "2,5"
    assert number(2.0, ".2f") == "2,00"


def test_forms_for_one_and_for_many_are_the_catalogues() -> None:
    says({"{n} cells": ["{n} Zelle", "{n} Zellen"]})
    assert [trn("{n} cell", "{n} cells", n) for n in (1, 5)] == ["1 Zelle", "5 Zellen"]
    says({})
    assert [trn("{n} cell", "{n} cells", n) for n in (1, 5)] == ["1 cell", "5 cells"]


@pytest.mark.parametrize(
    "hostile", ["{x.__class__}", "{x[0]}", "{y}", "{}", "{0}", "{x", "x}", "{x:{x}}", "{x!z}", "{x:q}", "{x:{x:{x}}}"]
)
def test_a_translation_that_does_not_fit_gives_the_english(hostile: str, caplog: pytest.LogCaptureFixture) -> None:
    says({"It is {x}.": hostile})
    assert tr("It is {x}.", x="so") == "It is so."
    assert "does not fit" in caplog.text


def test_a_text_of_ours_that_does_not_fit_is_a_fault() -> None:
    with pytest.raises(KeyError):
        tr("It is {y}.", x=1)


def test_values_for_machines_know_no_language() -> None:
    says({})
    assert json.dumps(2.5) == "2.5"
    assert f"{2.5:.1f}" == "2.5"
