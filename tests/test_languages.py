"""Languages: the texts in the code are found, translations fit them, and the catalogues are what is spoken."""

import ast
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

import main
from engine.errors import LanguageError
from engine.language import (
    ENGLISH,
    LANGUAGES,
    Language,
    chosen_language,
    number,
    speak,
    spoken,
    system_language,
    tr,
    trn,
)
from gui.look import language
from gui.look.pseudo import pseudo
from tests import languages
from tests.languages import FORMS, Source

CODE = """
tr("Open " "a file")
trn("{n} note", "{n} notes", count)
TABLE = {"a": mark("Light")}
ActionSpec("id", "File", "&Open…", run, (), "Open it", "icon")
log.warning("%s is lost", name)
log.info("not shown")
setText("not found")
"""


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    speak(ENGLISH)


def test_texts_are_found_where_they_stand() -> None:
    found = list(languages._texts(ast.parse(CODE)))
    assert sorted(found) == [
        ("%s is lost", ""),
        ("&Open…", ""),
        ("Light", ""),
        ("Open a file", ""),
        ("Open it", ""),
        ("{n} notes", "{n} note"),
    ]


@pytest.mark.parametrize(
    ("english", "said", "fault"),
    [
        ("{name} is {db:.1f} dB", "{db:.1f} dB: {name}", ""),
        ("{name} is {db:.1f} dB", "{db:.2f} dB: {name}", "has other fields"),
        ("{name} is lost", "verloren", "has other fields"),
        ("{name} is lost", "{name.parent} verloren", "has other fields"),
        ("{name} is lost", "{name verloren", "has a brace"),
        ("%s is full (%s)", "%s ist voll (%s)", ""),
        ("%s is full", "voll", "has other %-marks"),
        ("&Open", "Ö&ffnen", ""),
        ("&Open", "Öffnen", "has another number of marked letters"),
        ("&Open…", "打开(&O)…", ""),
        ("Salt && sand", "Salz && Sand", ""),
        ("use --json", "nimm --jason", "has other options"),
        ("Open", " ", "is empty"),
        (" cells", "Zellen", "begins or ends"),
        ("Open…", "Öffnen", "ends with …"),
        ("a <b>b</b>", "a <i>b</i>", "has other tags"),
        ("Open", "Öff\u202enen", "holds characters"),
    ],
)
def test_what_does_not_fit_is_found(english: str, said: str, fault: str) -> None:
    found = languages.faults(Source(english), said, "de")
    assert found[0].startswith(fault) if found else not fault, found


def test_forms_are_as_many_as_the_language_has() -> None:
    source = Source("{n} notes", "one note")
    assert languages.faults(source, ["eine Note", "{n} Noten"], "de") == []
    assert languages.faults(source, ["{n} 個"], "ja") == []
    assert languages.faults(source, ["{n} Noten"], "de")
    assert languages.faults(source, "{n} Noten", "de")
    assert languages.faults(source, ["eine", "{m} Noten"], "de")


@pytest.mark.parametrize("name", FORMS)
def test_a_catalogue_fits_the_code(name: str) -> None:
    wrong = languages.check(name)
    if name in languages.UNFINISHED:
        wrong = [line for line in wrong if not line.endswith(("is not translated", "languages update"))]
    assert wrong == []


def test_translations_are_taken_in_and_spoken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given: dict[str, languages.Said] = {
        "Open a recording first.": "Öffnen Sie zuerst eine Aufnahme.",
        "{n:,} notes": ["eine Note", "{n:,} Noten"],
        "Saved {name}.": "Ohne Namen.",
        "No text of ours": "Kein Text",
    }
    wrong = languages.fill("de", given, tmp_path)
    assert [line.split(":")[0].split(" is ")[0] for line in wrong] == ["'Saved {name}.'", "'No text of ours'"]
    assert languages.read("de", tmp_path)["Open a recording first."] == given["Open a recording first."]
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    language.use("de")
    assert tr("Open a recording first.") == "Öffnen Sie zuerst eine Aufnahme."
    assert trn("one note", "{n:,} notes", 1) == "eine Note"
    assert trn("one note", "{n:,} notes", 1234) == "1.234 Noten"
    assert tr("Saved {name}.", name="a") == "Saved a."
    assert number(1234.5, ",.2f") == "1.234,50"


def test_a_catalogue_that_is_broken_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    (tmp_path / "fi.qm").write_bytes(b"no catalogue")
    for name in ("de", "fi"):
        with pytest.raises(LanguageError, match=f"“{name}” are missing or cannot be read"):
            language.use(name)
    assert spoken() is ENGLISH


def test_every_language_has_qts_own_texts(qapp: QCoreApplication) -> None:
    before = QLocale()
    try:
        for name in set(LANGUAGES) - {"en"}:
            language.dress(qapp, Language(name))
            assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel", name
            assert QLocale().name().startswith(name)
            for own in qapp.findChildren(QTranslator):
                qapp.removeTranslator(own)
                own.deleteLater()
    finally:
        QLocale.setDefault(before)


def test_the_language_that_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOLOIST_LANGUAGE", "fi")
    argv = ["separate", "--language", "de-AT", "a.wav"]
    assert main.language_in(argv) == "de"
    assert argv == ["separate", "a.wav"]
    assert main.language_in([]) == "de"
    assert main.language_in(["--language=zh-CN"]) == "zh_CN"
    monkeypatch.delenv("SOLOIST_LANGUAGE")
    assert main.language_in(["separate", "--", "--language"]) is None


@pytest.mark.parametrize("name", ["xx", "", "zh_TW", "../de", "de\x1b[2J/../"])
def test_a_language_nobody_speaks_is_refused(name: str) -> None:
    if name.startswith("de"):
        assert chosen_language("de") == "de"
    with pytest.raises(LanguageError, match="Soloist does not speak") as error:
        chosen_language(name)
    assert "\x1b" not in str(error.value)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("de_AT.UTF-8", "de"),
        ("zh_CN", "zh_CN"),
        ("zh_HK.UTF-8", "en"),
        ("C.UTF-8", "en"),
        ("sv_SE", "en"),
        ("fr@euro", "fr"),
    ],
)
def test_the_systems_language(said: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LANG", said)
    assert system_language() == name


def test_the_pseudo_language_is_longer_and_keeps_what_must_stay() -> None:
    text = "&Open “{name}” with <b>--force</b>: %s lies %d samples behind"
    said = pseudo(text)
    assert said.startswith("[&O")
    assert said.endswith("]")
    assert languages.faults(Source(text), said, "de") == []
    assert len(said) >= 1.3 * len(text) - 8
    assert pseudo(" cells").startswith(" [")


def test_json_stays_english(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("SOLOIST_LANGUAGE", "pseudo")
    assert main.main(["inspect", "--json", "nowhere.wav"]) == 1
    assert json.loads(capsys.readouterr().out)["error"] == "“nowhere.wav” does not exist."
    assert main.main(["inspect", "nowhere.wav"]) == 1
    assert "“nowhere.wav” dö" in capsys.readouterr().err
