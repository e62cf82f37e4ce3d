"""What the program does otherwise where it is packaged; the packaged program itself: tests/training/packaging."""

import os
import sys
from pathlib import Path

import pytest

import main
from engine import cli
from engine.version import ROOT, edition, start_command, version


@pytest.fixture
def packaged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)


def test_the_source_says_nothing_of_packages() -> None:
    assert edition() == version()
    assert start_command() == (sys.executable, "-P", str(ROOT / "main.py"))


@pytest.mark.usefixtures("packaged")
def test_a_packaged_program_says_so_and_starts_itself(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.run(["--version"])
    assert capsys.readouterr().out == f"Soloist {version()} (packaged)\n"
    assert start_command() == (sys.executable,)


@pytest.mark.usefixtures("packaged")
def test_a_packaged_program_refuses_what_takes_python(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.wav").touch()
    assert cli.run(["archive", str(tmp_path / "a.wav"), "-o", str(tmp_path / "out")]) == 1
    assert "A packaged Soloist cannot start processes on other machines" in " ".join(capsys.readouterr().err.split())
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("before", [None, "/opt/theirs"])
def test_programs_it_starts_find_their_own_libraries(before: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/soloist/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    main._free_library_path()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
