import builtins
import sys
from collections.abc import Mapping
from types import ModuleType

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.errors import PlaybackError
from engine.playback.devices import SoundDevices, open_device
from engine.playback.output import downmix
from tests.media_factory import tone


class PortAudioError(Exception):
    pass


class Machine(ModuleType):
    """sounddevice on a computer with one output, which takes the given rates and channels."""

    PortAudioError = PortAudioError

    def __init__(self, rates: set[int], channels: int, name: str = "Speakers", api: str = "Core Audio") -> None:
        super().__init__("sounddevice")
        self.rates, self.channels, self.device, self.api = rates, channels, name, api
        self.streams: list[Stream] = []
        self.scans = 0
        self.plugged = True
        self.refuse_open = False
        self.others: list[str] = []
        self.opened: list[int | None] = []

    def query_devices(self, kind: str | None = None) -> Mapping[str, object] | list[Mapping[str, object]]:
        if kind is None:
            microphone = {**self._described("Microphone"), "max_output_channels": 0}
            foreign = {**self._described("Speakers by another way"), "hostapi": 1}
            return [microphone, foreign, *(self._described(n) for n in (self.device, *self.others) if self.plugged)]
        if not self.plugged:
            raise PortAudioError("Error querying device -1")
        return self._described(self.device)

    def _described(self, name: str) -> Mapping[str, object]:
        return {
            "name": name,
            "max_output_channels": self.channels,
            "default_samplerate": float(max(self.rates)),
            "hostapi": 0,
        }

    def query_hostapis(self, index: int) -> Mapping[str, object]:
        return {"name": self.api}

    def check_output_settings(self, device: int | None, channels: int, dtype: str, samplerate: int) -> None:
        if samplerate not in self.rates or channels > self.channels:
            raise PortAudioError("Invalid sample rate")

    def OutputStream(self, samplerate: int, channels: int, dtype: str, latency: float, device: int | None) -> "Stream":
        if self.refuse_open:
            raise PortAudioError("Device unavailable")
        self.opened.append(device)
        self.streams.append(Stream(samplerate, channels, dtype, latency))
        return self.streams[-1]

    def _terminate(self) -> None:
        self.scans += 1

    def _initialize(self) -> None:
        pass


class Stream:
    latency = 0.1

    def __init__(self, samplerate: int, channels: int, dtype: str, latency: float) -> None:
        self.samplerate, self.channels = samplerate, channels
        self.write_available = samplerate // 10
        self.blocks: list[NDArray[np.float32]] = []
        self.running = self.closed = self.broken = False

    def start(self) -> None:
        self.running = True

    def write(self, data: NDArray[np.float32]) -> bool:
        if self.broken:
            raise PortAudioError("Device unplugged")
        assert data.dtype == np.float32
        assert data.shape[1] == self.channels
        self.blocks.append(data.copy())
        self.write_available = max(0, self.write_available - len(data))
        return False

    def abort(self) -> None:
        self.running = False

    def close(self) -> None:
        self.closed = True

    @property
    def lead(self) -> int:
        """Samples of silence written first."""
        assert not self.blocks[0].any()
        return len(self.blocks[0])

    @property
    def played(self) -> NDArray[np.float32]:
        assert self.lead
        return np.concatenate(self.blocks[1:]).T


def machine_with(monkeypatch: pytest.MonkeyPatch, machine: Machine) -> Machine:
    monkeypatch.setitem(sys.modules, "sounddevice", machine)
    return machine


def test_a_device_that_takes_the_recording_gets_it_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = machine_with(monkeypatch, Machine({44_100, 48_000}, 2))
    output = open_device(44_100, 2)
    samples = tone(0.05)
    assert not output.notes
    output.write(samples)
    stream = machine.streams[0]
    assert stream.running
    np.testing.assert_array_equal(stream.played, samples)
    # A little silence goes first: servers swallow the beginning of a stream.
    assert output.queued() == pytest.approx(samples.shape[1] + stream.lead)
    assert output.capacity == 4410
    output.close()
    assert machine.streams[0].closed


def test_running_dry_is_noticed_though_portaudio_does_not_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = machine_with(monkeypatch, Machine({44_100}, 2))
    output = open_device(44_100, 2)
    assert not output.write(tone(0.05))
    assert not output.write(tone(0.01))
    machine.streams[0].write_available = output.capacity
    assert output.write(tone(0.01))
    assert not output.write(tone(0.01))


def test_another_rate_is_converted_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = machine_with(monkeypatch, Machine({48_000}, 2))
    output = open_device(96_000, 2)
    samples = tone(1.0, 96_000, 2, [1000.0, 3000.0])
    for first in range(0, samples.shape[1], 1920):
        output.write(samples[:, first : first + 1920])
    assert list(output.notes) == [
        "The sound output plays at 48000 Hz, so the recording's 96000 Hz are converted for listening; "
        "stems keep their rate."
    ]
    played = machine.streams[0].played
    assert played.shape[1] == pytest.approx(48_000, abs=100)
    assert output.capacity == 9600
    for channel, hertz in zip(played[:, 10_000:34_000], (1000, 3000), strict=True):
        spectrum = np.abs(np.fft.rfft(channel * np.hanning(24_000)))
        assert np.argmax(spectrum) * 2 == hertz
        assert np.abs(channel).max() == pytest.approx(0.5, rel=0.01)


def test_surround_is_played_in_stereo_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    # PulseAudio claims 32 channels whatever hangs behind it.
    for speakers in (2, 32):
        machine = machine_with(monkeypatch, Machine({48_000}, speakers))
        output = open_device(48_000, 6, "5.1")
        assert list(output.notes) == ["The 6 channels are played in stereo; stems keep all of them."]
        centre = np.zeros((6, 100), np.float32)
        centre[2] = 0.5
        output.write(centre)
        left, right = machine.streams[0].played
        np.testing.assert_array_equal(left, right)
        assert 0 < left[0] < 0.5


@pytest.mark.parametrize(("api", "order"), [("Core Audio", [0, 1, 2, 3, 4, 5]), ("ALSA", [0, 1, 4, 5, 2, 3])])
def test_a_real_surround_device_gets_its_own_order(monkeypatch: pytest.MonkeyPatch, api: str, order: list[int]) -> None:
    machine = machine_with(monkeypatch, Machine({48_000}, 6, api=api))
    output = open_device(48_000, 6, "5.1")
    assert not output.notes
    samples = np.repeat(np.arange(6, dtype=np.float32)[:, None], 50, axis=1) * np.float32(0.1)
    output.write(samples)
    np.testing.assert_array_equal(machine.streams[0].played, samples[order])


def test_stereo_on_one_loudspeaker_is_its_mean(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = machine_with(monkeypatch, Machine({44_100}, 1))
    output = open_device(44_100, 2, "stereo")
    output.write(np.array([[0.2] * 10, [0.6] * 10], np.float32))
    np.testing.assert_allclose(machine.streams[0].played, 0.4, rtol=1e-6)
    assert output.notes == ("The 2 channels are played in mono; stems keep all of them.",)


def test_mono_stays_mono_where_the_device_takes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = machine_with(monkeypatch, Machine({44_100}, 2))
    open_device(44_100, 1)
    assert machine.streams[0].channels == 1


@pytest.mark.parametrize("layout", ["5.1", "5.1(side)", "7.1", "quad", "6 channels", ""])
def test_downmix_cannot_clip_and_keeps_the_sides(layout: str) -> None:
    channels = {"7.1": 8, "quad": 4}.get(layout, 6)
    matrix = downmix(channels, layout, 2)
    assert matrix.sum(axis=1).max() == pytest.approx(1.0)
    assert matrix[0, 0] > 0
    assert matrix[1, 0] == 0
    assert matrix[1, 1] == matrix[0, 0]
    np.testing.assert_allclose(matrix.sum(axis=1)[0], matrix.sum(axis=1)[1])
    if channels >= 6:
        assert not matrix[:, 3].any()
        assert matrix[0, 2] / matrix[0, 0] == pytest.approx(0.5**0.5)


def test_without_portaudio_the_sentence_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    original = builtins.__import__

    def without(name: str, *others: object) -> object:
        if name == "sounddevice":
            raise OSError("PortAudio library not found")
        return original(name, *others)  # type: ignore[arg-type]  # passes on what it was called with

    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(builtins, "__import__", without)
    for platform, remedy in (("linux", "apt install libportaudio2"), ("darwin", "brew"), ("win32", "reinstall")):
        monkeypatch.setattr(sys, "platform", platform)
        with pytest.raises(PlaybackError, match=f"^Sound cannot be played because .*{remedy}.*\\.$"):
            open_device(44_100, 2)


def test_without_a_device_the_sentence_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = machine_with(monkeypatch, Machine({44_100}, 2))
    machine.plugged = False
    with pytest.raises(PlaybackError, match=r"^No sound output was found; .* then press Play again\.$"):
        open_device(44_100, 2)
    # It looked again: PortAudio itself lists devices only once.
    assert machine.scans == 1
    machine.plugged = True
    open_device(44_100, 2)
    assert machine.scans == 1


def test_a_device_in_use_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = machine_with(monkeypatch, Machine({44_100}, 2, "USB Audio"))
    machine.refuse_open = True
    with pytest.raises(PlaybackError, match="“USB Audio” could not be opened; close other programs"):
        open_device(44_100, 2)


def test_a_device_that_goes_away_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = machine_with(monkeypatch, Machine({44_100}, 2, "Headphones"))
    output = open_device(44_100, 2)
    machine.streams[0].broken = True
    with pytest.raises(PlaybackError, match="“Headphones” stopped working"):
        output.write(tone(0.01))


def test_the_list_names_each_output_once(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = machine_with(monkeypatch, Machine({44_100}, 2))
    machine.others = ["Headphones", "Headphones"]
    assert [device.name for device in SoundDevices().outputs()] == ["Speakers", "Headphones"]


def test_the_list_is_read_again_only_while_nothing_plays(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = machine_with(monkeypatch, Machine({44_100}, 2))
    devices = SoundDevices()
    output = devices.open(44_100, 2)
    devices.outputs(again=True)
    assert machine.scans == 0, "PortAudio would have closed the stream that plays"
    output.close()
    output.close()
    devices.outputs(again=True)
    assert machine.scans == 1


def test_the_chosen_output_is_opened_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = machine_with(monkeypatch, Machine({44_100}, 2))
    machine.others = ["Headphones"]
    devices = SoundDevices()
    devices.open(44_100, 2).close()
    devices.chosen = "Headphones"
    assert not devices.open(44_100, 2).notes
    # The numbers of microphone, foreign interface, speakers, headphones are 0 to 3.
    assert machine.opened == [None, 3]


def test_an_absent_output_is_said_and_used_again_once_it_is_back(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = machine_with(monkeypatch, Machine({44_100}, 2))
    devices = SoundDevices()
    devices.chosen = "Headphones"
    output = devices.open(44_100, 2)
    assert list(output.notes) == ["“Headphones” is not connected; the system's own sound output is used."]
    assert machine.opened == [None]
    output.close()
    machine.others = ["Headphones"]
    assert not devices.open(44_100, 2).notes
    assert machine.opened == [None, 3]
