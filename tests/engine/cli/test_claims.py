"""One worker a recording, whoever dies and wherever they run."""

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from engine.cli import claims
from engine.cli.claims import ClaimedElsewhereError, take
from engine.errors import ExportError

DIES_WITH_A_CLAIM = """
import os, sys
from pathlib import Path
from engine.cli.claims import take
claim = take(Path(sys.argv[1]), Path("a"))
os._exit(9)
"""


def foreign(path: Path, age_s: float = 0.0) -> None:
    """A claim of another machine, last touched so long ago."""
    path.write_text(json.dumps({"machine": "elsewhere 1", "host": "elsewhere", "process": 7, "since": ""}))
    then = time.time() - age_s
    os.utime(path, (then, then))


def test_a_claim_names_its_holder_and_goes_with_it(tmp_path: Path) -> None:
    path = tmp_path / "in" / "a.claim"
    claim = take(path, tmp_path)
    with pytest.raises(ClaimedElsewhereError, match=f"process {os.getpid()} on "):
        take(path, tmp_path)
    claim.check()
    claim.release()
    assert not path.exists()
    take(path, tmp_path).release()


def test_a_dead_holders_claim_is_taken_at_once(tmp_path: Path, repository: Path) -> None:
    path = tmp_path / "a.claim"
    dead = subprocess.run([sys.executable, "-c", DIES_WITH_A_CLAIM, str(path)], cwd=repository, check=False)
    assert dead.returncode == 9
    assert path.exists()
    claim = take(path, tmp_path)
    assert json.loads(path.read_text())["process"] == os.getpid()
    claim.release()


def test_another_machines_claim_holds_until_it_is_stale(tmp_path: Path) -> None:
    path = tmp_path / "a.claim"
    foreign(path, claims.STALE_S - 60)
    with pytest.raises(ClaimedElsewhereError, match="process 7 on elsewhere"):
        take(path, tmp_path)
    foreign(path, claims.STALE_S + 60)
    claim = take(path, tmp_path)
    assert json.loads(path.read_text())["process"] == os.getpid()
    claim.release()
    assert list(tmp_path.iterdir()) == []


def test_a_claim_that_says_nothing_holds_as_somebody_elses(tmp_path: Path) -> None:
    path = tmp_path / "a.claim"
    for content in (b"", b"[]", b"{", b'{"machine": 1}', b"\xff" * 9000):
        path.write_bytes(content)
        with pytest.raises(ClaimedElsewhereError, match="unknown"):
            take(path, tmp_path)


def test_who_was_taken_over_does_not_write_and_leaves_the_other_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.claim"
    claim = take(path, tmp_path / "a")
    path.unlink()
    foreign(path)
    with pytest.raises(ExportError, match="took over"):
        claim.check()
    claim.release()
    assert path.exists()


def test_of_many_that_find_a_stale_claim_one_gets_it(tmp_path: Path) -> None:
    path = tmp_path / "a.claim"
    foreign(path, claims.STALE_S + 60)
    together = threading.Barrier(8)
    taken: list[claims.Claim] = []
    refused: list[str] = []

    def try_it() -> None:
        together.wait()
        try:
            taken.append(take(path, tmp_path))
        except ClaimedElsewhereError as error:
            refused.append(error.holder)

    threads = [threading.Thread(target=try_it) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert (len(taken), len(refused)) == (1, 7)
    taken[0].check()
    taken[0].release()
    assert list(tmp_path.iterdir()) == []


def test_a_claim_made_since_the_look_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.claim"
    foreign(path, claims.STALE_S + 60)
    stale = path.stat()
    path.unlink()
    foreign(path)
    claims._remove_stale(path, stale)
    assert json.loads(path.read_text())["host"] == "elsewhere"
    assert list(tmp_path.iterdir()) == [path]


def test_a_gate_that_somebody_died_in_opens_again(tmp_path: Path) -> None:
    path = tmp_path / "a.claim"
    foreign(path, claims.STALE_S + 60)
    gate = tmp_path / "a.claim.gate"
    gate.touch()
    old = time.time() - claims.STALE_S - 60
    os.utime(gate, (old, old))
    take(path, tmp_path).release()
    assert list(tmp_path.iterdir()) == []


def test_a_claim_is_renewed_while_its_holder_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claims, "BEAT_S", 0.01)
    path = tmp_path / "a.claim"
    claim = take(path, tmp_path)
    old = time.time() - 1000
    os.utime(path, (old, old))
    deadline = time.monotonic() + 30
    while path.stat().st_mtime < old + 500:
        assert time.monotonic() < deadline
    claim.release()
