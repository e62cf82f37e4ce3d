"""Messages: short for the terminal, in full for the file, and no log is no reason to stop."""

import logging
from pathlib import Path

import pytest

from engine import logs


def test_the_terminal_gets_warnings_as_sentences(capsys: pytest.CaptureFixture[str]) -> None:
    logs.to_terminal()
    logging.getLogger("engine.x").info("a detail")
    logging.getLogger("engine.x").warning("something odd")
    assert capsys.readouterr().err == "soloist: something odd\n"


def test_the_file_gets_details(tmp_path: Path) -> None:
    logs.to_terminal()
    path = logs.to_file(tmp_path / "new" / "folder")
    logging.getLogger("engine.x").info("a detail \udcff")
    assert path is not None
    assert "INFO MainThread engine.x: a detail" in path.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("")
    assert logs.to_file(tmp_path / "file" / "log") is None
    assert "No log is kept" in caplog.text
