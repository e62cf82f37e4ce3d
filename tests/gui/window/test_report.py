"""Help > Copy report."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from engine.media.probe import probe
from gui.session.recording.networks import EngineNote
from gui.window.report import LOG_LINES, log_tail, nameless, report
from tests.gui.conftest import MakeWindow
from tests.gui.stand_ins import FakeEngine
from tests.media_factory import make_tone


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("“Für Elise.wav” cannot be read", "“…” cannot be read"),
        ("no such file: '/home/anna/secret take.wav'", "no such file: “…”"),
        ("in /home/anna/film.mp4: moov not found", "in …: moov not found"),
        (r"C:\Users\anna\take.wav and ~/b.wav", "… and …"),
        ("48000 Hz, 1/2 done, and/or more", "48000 Hz, 1/2 done, and/or more"),
    ],
)
def test_names_and_paths_are_left_out(line: str, shown: str) -> None:
    assert nameless(line) == shown


def test_the_log_is_its_last_lines(tmp_path: Path) -> None:
    log = tmp_path / "soloist.log"
    log.write_text("\n".join(f"line {n} of “secret.wav”" for n in range(10_000)), "utf-8")
    found = log_tail(log)
    assert len(found) == LOG_LINES
    assert found[-1] == "line 9999 of “…”"
    assert log_tail(None) == []
    assert log_tail(tmp_path / "none.log") == ["(the log cannot be read)"]


def test_a_recording_is_told_by_its_kind_and_not_its_name(tmp_path: Path) -> None:
    path = tmp_path / "secret.wav"
    make_tone(path, 1.0, 96_000, 2, (440.0,), "PCM_24")
    text = report("1.2", EngineNote("the processor", "studio", hash="abc"), probe(path), None)
    assert text.startswith("Soloist 1.2\n")
    assert "1.0 s; pcm_s24le, 96000 Hz, 2 channels; no picture" in text
    assert "Networks: studio abc on the processor" in text
    assert "Screen: " in text
    assert "secret" not in text
    assert str(tmp_path) not in text


def test_the_menu_copies_it_and_says_so(make_window: MakeWindow) -> None:
    window = make_window(FakeEngine())
    QGuiApplication.clipboard().clear()
    window.action_set.actions["copy-report"].trigger()
    assert QGuiApplication.clipboard().text().startswith("Soloist")
    assert "copied" in window.messages.texts()[0]
