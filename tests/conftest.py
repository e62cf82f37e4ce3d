"""What every test stands on: a private home, no screen, no network, a seed, and nothing left running."""

import logging
import os
import random
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.leaks import watch_threads, watch_timers

# Before Qt is imported: windows are painted in memory. QT_QPA_PLATFORM=xcb shows them instead.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# One thread a process: on a busy machine threads that wait for each other in a spin made tests a hundred times slower.
os.environ.setdefault("OMP_NUM_THREADS", "1")
# Whatever this machine speaks: tests read English.
os.environ["SOLOIST_LANGUAGE"] = "en"
# A person's settings, caches and recent files are neither read nor written.
_HOME = Path(tempfile.mkdtemp(prefix="soloist-test-home-"))
for _name in ("CONFIG", "CACHE", "STATE", "DATA"):
    os.environ[f"XDG_{_name}_HOME"] = str(_HOME / _name.lower())

# `training/` can be deleted; its own tests go with it.
collect_ignore = [] if (Path(__file__).resolve().parents[1] / "training").is_dir() else ["training"]

SEED = 20_240_607
LOOPBACK = ("127.", "::1", "localhost", "0.0.0.0")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Reports travel between processes as UTF-8; names that are not (and tests are full of them) go escaped."""
    report = yield
    report.sections = [(title, text.encode("utf-8", "backslashreplace").decode()) for title, text in report.sections]
    return report


@pytest.fixture(scope="session")
def repository() -> Path:
    """The folder that holds main.py."""
    return Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session", autouse=True)
def _private_home() -> Iterator[None]:
    yield
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(scope="session", autouse=True)
def _no_network() -> Iterator[None]:
    """Any connection that would leave this machine fails the test that makes it."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not str(address[0]).startswith(LOOPBACK):
            raise AssertionError(f"a test tried to reach {address} on the network")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", refuse)
        yield


@pytest.fixture(autouse=True)
def _seeded() -> None:
    """The same random numbers whatever ran before. torch is seeded only where it is already loaded."""
    random.seed(SEED)
    np.random.seed(SEED)
    if (torch := sys.modules.get("torch")) is not None:
        torch.manual_seed(SEED)


@pytest.fixture
def rng() -> np.random.Generator:
    """A seeded generator."""
    return np.random.default_rng(SEED)


@pytest.fixture(autouse=True)
def _messages_as_before() -> Iterator[None]:
    """Whoever runs the program within a test has its messages go to that test's terminal, which is closed after it."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    for handler in [h for h in root.handlers if h not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@pytest.fixture(autouse=True)
def _nothing_left_running() -> Iterator[None]:
    """A test that leaves a thread or a Qt timer running fails, and the message says where it was started."""
    with watch_threads() as threads, watch_timers() as timers:
        yield
    if left := threads + timers:
        pytest.fail("left running:\n" + "\n".join(left), pytrace=False)


@pytest.fixture(scope="session")
def x_display() -> Iterator[str]:
    """A private X display of 1920 × 1200, as `DISPLAY` for programs that a test starts."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed (./soloist test installs it)")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1200x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    if not number:
        server.wait(10)
        pytest.fail("Xvfb did not start")
    yield f":{number}"
    server.terminate()
    server.wait(10)
