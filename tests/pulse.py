"""A private PulseAudio server with a null sink: real playback, recorded from the sink's monitor.

Needs the programs pulseaudio, pactl and parec and ALSA's plugin for PulseAudio; on Debian and Ubuntu the packages
pulseaudio, pulseaudio-utils, libasound2-plugins and libportaudio2. To use it, a folder's conftest.py does
`from tests.pulse import pulse_servers, pulse_sink, pytest_runtest_makereport` and lists them in `__all__`.
"""

import os
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Generator, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

SINK = "soloist"
SECOND = "soloist_second"
START_S = 20.0
WAIT_S = 30.0
# ALSA's default output becomes PulseAudio, whatever the machine's own settings say.
_ALSA_CONFIG = """</usr/share/alsa/alsa.conf>
pcm.!default {{ type pulse server "{server}" hint {{ show on description "Test" }} }}
ctl.!default {{ type pulse server "{server}" }}
pcm.{second} {{ type pulse server "{server}" device "{second}" fallback "null_only"
  hint {{ show on description "Second" }} }}
"""


@dataclass(frozen=True)
class PulseServer:
    """A running server. `environment`: what programs need to find it; `process` is known once it is started."""

    folder: Path
    environment: dict[str, str]
    process: "subprocess.Popen[bytes] | None" = None

    @property
    def alive(self) -> bool:
        """It has not ended by itself."""
        return self.process is not None and self.process.poll() is None

    @property
    def last_words(self) -> str:
        """The end of its log."""
        return (self.folder / "log").read_text(errors="replace")[-300:]

    def control(self, *arguments: str) -> str:
        """Run pactl; returns what it prints."""
        command = ["pactl", *arguments]
        environment = {**os.environ, **self.environment}
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=20).stdout


class PulseRecording:
    """What a sink plays, as it plays: (channels, n) float32 at `rate`."""

    def __init__(self, process: "subprocess.Popen[bytes]", rate: int, channels: int) -> None:
        self.rate = rate
        self.channels = channels
        self._process = process
        self._data = bytearray()
        self._arrivals: list[tuple[float, int]] = []
        self._grown = threading.Condition()
        self._thread = threading.Thread(target=self._collect, name="test-recording")
        self._thread.start()

    @property
    def samples(self) -> NDArray[np.float32]:
        """Everything so far."""
        frame = 4 * self.channels
        with self._grown:
            whole = bytes(self._data[: len(self._data) // frame * frame])
        return np.frombuffer(whole, "<f4").reshape(-1, self.channels).T

    def wait_for(self, seconds: float) -> None:
        """Until that much more has been recorded."""
        with self._grown:
            wanted = len(self._data) + round(seconds * self.rate) * 4 * self.channels
            if not self._grown.wait_for(lambda: len(self._data) >= wanted, WAIT_S + seconds):
                raise TimeoutError("the sink's monitor gives no sound")

    def heard_at(self, sample: int) -> float:
        """`time.monotonic()` at which that sample had come out of the sink."""
        with self._grown:
            return next(t for t, count in self._arrivals if count > sample)

    def heard_by(self, moments: NDArray[np.float64]) -> NDArray[np.float64]:
        """How many samples had come out of the sink at these times (`time.monotonic()`)."""
        with self._grown:
            times, counts = np.array(self._arrivals).T
        return np.asarray(np.interp(moments, times, counts), np.float64)

    def close(self) -> None:
        """Stop recording."""
        self._process.terminate()
        self._thread.join(WAIT_S)
        self._process.wait(WAIT_S)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _collect(self) -> None:
        assert self._process.stdout is not None
        while chunk := os.read(self._process.stdout.fileno(), 65_536):
            with self._grown:
                self._data += chunk
                self._arrivals.append((time.monotonic(), len(self._data) // (4 * self.channels)))
                self._grown.notify_all()


@dataclass(frozen=True)
class PulseSink:
    """The default sink of this process while a test runs."""

    server: PulseServer
    rate: int = 44_100
    channels: int = 2
    name: str = SINK

    def plug_in(self) -> None:
        """It is there."""
        properties = f"sink_name={self.name} rate={self.rate} channels={self.channels} format=float32le"
        self.server.control("load-module", "module-null-sink", *properties.split())

    def pull_out(self) -> None:
        """It is gone, as when a cable is pulled. What played on it goes on at another sink if there is one."""
        for line in self.server.control("list", "short", "modules").splitlines():
            number, name, *rest = line.split("\t")
            if name == "module-null-sink" and f"sink_name={self.name} " in " ".join(rest):
                self.server.control("unload-module", number)

    @contextmanager
    def record(self) -> Iterator[PulseRecording]:
        """Record the sink; the block begins when the first samples have come."""
        command = ["parec", "--raw", f"--device={self.name}.monitor", "--format=float32le", "--latency-msec=10"]
        command += [f"--rate={self.rate}", f"--channels={self.channels}"]
        environment = {**os.environ, **self.server.environment}
        process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        recording = PulseRecording(process, self.rate, self.channels)
        try:
            recording.wait_for(0.1)
            yield recording
        finally:
            recording.close()


@contextmanager
def second_sink(server: PulseServer) -> Iterator[PulseSink]:
    """A second sink, which PortAudio lists as `SECOND`."""
    sink = PulseSink(server, name=SECOND)
    sink.plug_in()
    try:
        yield sink
    finally:
        sink.pull_out()


class PulseMissingError(Exception):
    """Why there is no sound server to play into."""


@contextmanager
def running_server() -> Iterator[PulseServer]:
    """A private PulseAudio server whose only sink is a null sink (44.1 kHz, stereo, float)."""
    missing = [name for name in ("pulseaudio", "pactl", "parec") if shutil.which(name) is None]
    if missing:
        raise PulseMissingError(
            f"not installed: {', '.join(missing)} (./soloist test installs pulseaudio and pulseaudio-utils)"
        )
    # Short: a socket's path may have 107 bytes.
    folder = Path(tempfile.mkdtemp(prefix="pa-"))
    (folder / "home").mkdir()
    address = f"unix:{folder}/native"
    (folder / "asound.conf").write_text(_ALSA_CONFIG.format(server=address, second=SECOND))
    server = PulseServer(
        folder,
        {
            "PULSE_SERVER": address,
            "PULSE_RUNTIME_PATH": str(folder),
            "PULSE_STATE_PATH": str(folder / "home"),
            "PULSE_COOKIE": str(folder / "cookie"),
            "ALSA_CONFIG_PATH": str(folder / "asound.conf"),
        },
    )
    try:
        server = replace(server, process=_start(server))
        assert server.process is not None
        try:
            yield server
        finally:
            server.process.terminate()
            server.process.wait(WAIT_S)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def default_output(server: PulseServer) -> Iterator[PulseSink]:
    """PortAudio's default output in this process is the server's null sink."""
    before = {name: os.environ.get(name) for name in server.environment}
    os.environ.update(server.environment)
    try:
        import sounddevice
    except OSError as error:
        raise PulseMissingError(f"the PortAudio library is missing ({error})") from error
    _rescan(sounddevice)
    try:
        sounddevice.query_devices(kind="output")
        sounddevice.check_output_settings(samplerate=44_100, channels=2)
    except (sounddevice.PortAudioError, ValueError) as error:
        _restore(before, sounddevice)
        raise PulseMissingError(f"PortAudio does not reach it: install libasound2-plugins ({error})") from error
    try:
        yield PulseSink(server)
    finally:
        _restore(before, sounddevice)


class PulseServers:
    """A server for as long as it lives: now and then PulseAudio ends by itself, and the next test gets a new one."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._server: PulseServer | None = None

    def running(self) -> PulseServer:
        """The server. Raises PulseMissingError where none starts."""
        if self._server is None or not self._server.alive:
            self.close()
            self._server = self._stack.enter_context(running_server())
        return self._server

    def close(self) -> None:
        """End it."""
        self._stack.close()
        self._server = None


@pytest.fixture(scope="session")
def pulse_servers() -> Iterator[PulseServers]:
    """See `PulseServers`."""
    servers = PulseServers()
    yield servers
    servers.close()


@pytest.fixture
def pulse_sink(pulse_servers: PulseServers) -> Iterator[PulseSink]:
    """See `default_output`; skips with the reason where there is no server or PortAudio does not reach it."""
    with ExitStack() as stack:
        try:
            sink = stack.enter_context(default_output(pulse_servers.running()))
        except PulseMissingError as missing:
            pytest.skip(str(missing))
        yield sink


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A test whose sound server ended by itself meanwhile says nothing about the player: it is skipped with that."""
    report = yield
    sink = getattr(item, "funcargs", {}).get("pulse_sink")
    if report.when == "call" and report.failed and isinstance(sink, PulseSink) and not sink.server.alive:
        report.outcome = "skipped"
        report.longrepr = (str(item.path), 0, f"Skipped: PulseAudio ended by itself: {sink.server.last_words}")
    return report


def alignment(recorded: NDArray[np.float32], reference: NDArray[np.float32]) -> int:
    """Where in `recorded` (channels, n) `reference` (channels, m) begins, by cross-correlation of channel 0."""
    size = 1 << (recorded.shape[1] + reference.shape[1]).bit_length()
    spectrum = np.fft.rfft(recorded[0], size) * np.conj(np.fft.rfft(reference[0], size))
    return int(np.argmax(np.fft.irfft(spectrum, size)[: recorded.shape[1]]))


def error_db(got: NDArray[np.float32], expected: NDArray[np.float32]) -> float:
    """Energy of the difference relative to `expected`, in dB; -300 when they are equal."""
    difference = float(np.sum(np.square(got.astype(np.float64) - expected)))
    energy = float(np.sum(np.square(expected.astype(np.float64))))
    return 10 * float(np.log10(max(difference / energy, 1e-30)))


def _start(server: PulseServer) -> "subprocess.Popen[bytes]":
    # -n: none of the machine's own set-up. Exclusive use of real devices is not wanted either.
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--log-target=stderr"]
    # A busy machine must not make the server give itself up for using too much of it.
    command += ["--no-cpu-limit=yes", "--realtime=no"]
    command += ["-L", f"module-native-protocol-unix socket={server.folder}/native auth-anonymous=1"]
    command += ["-L", f"module-null-sink sink_name={SINK} rate=44100 channels=2 format=float32le"]
    environment = {**os.environ, **server.environment, "HOME": str(server.folder / "home")}
    with (server.folder / "log").open("wb") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    deadline = time.monotonic() + START_S
    while time.monotonic() < deadline and process.poll() is None:
        if (server.folder / "native").exists():
            try:
                if SINK in server.control("list", "short", "sinks"):
                    return process
            except subprocess.CalledProcessError:
                # The socket is there before anybody listens.
                continue
        else:
            time.sleep(0.02)
    process.kill()
    process.wait(WAIT_S)
    log_text = (server.folder / "log").read_text(errors="replace")
    raise PulseMissingError(f"PulseAudio does not start here: {log_text[-300:]}")


def _restore(before: Mapping[str, str | None], sounddevice: object) -> None:
    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
    _rescan(sounddevice)


def _rescan(sounddevice: object) -> None:
    """PortAudio lists the devices once per start."""
    for step in ("_terminate", "_initialize"):
        getattr(sounddevice, step)()
