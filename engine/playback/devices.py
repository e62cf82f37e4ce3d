"""The sound outputs of this computer: their list, the one that is chosen, and opening it.

sounddevice is imported only here and only when sound is asked for: everything else works without PortAudio.
PortAudio lists devices once. Listing them again closes every stream, so that is done only while none is open.
"""

import logging
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from engine.errors import PlaybackError
from engine.language import mark, tr
from engine.playback.output import LATENCY_S, DeviceOutput, Output, fit

log = logging.getLogger(__name__)

SYSTEM = ""
"""Stands for whatever output the system uses by default."""


@dataclass(frozen=True)
class OutputDevice:
    """A sound output. `name`: as the system calls it, and what it is remembered by; `channels`: most it claims."""

    name: str
    channels: int


class SoundDevices:
    """One for the whole program, as PortAudio is. Any thread may call any method.

    `chosen`: name of the output to use, `SYSTEM` for the system's own. It may be absent just now: then the system's
    output is used and the player's notes say so.
    """

    def __init__(self) -> None:
        self.chosen = SYSTEM
        self._open = 0
        # PortAudio is not safe to use from several threads, least of all while it starts anew.
        self._lock = threading.RLock()

    def outputs(self, again: bool = False) -> tuple[OutputDevice, ...]:
        """What sound can be played on, in the system's order. `again`: look for what was plugged in since, unless
        something plays. Takes up to a second. Raises `PlaybackError` without PortAudio.
        """
        with self._lock:
            sound = _sounddevice()
            if again and not self._open:
                _rescan(sound)
            return tuple(
                OutputDevice(str(device["name"]), int(device["max_output_channels"])) for _, device in _listed(sound)
            )

    def open(self, rate: int, channels: int, layout: str = "") -> Output:
        """Open the chosen output. Raises `PlaybackError` with how to mend it."""
        with self._lock:
            sound = _sounddevice()
            try:
                return self._opened(sound, rate, channels, layout, self.chosen)
            except PlaybackError:
                if self._open:
                    raise
                log.info("no output opened; looking for devices again")
                _rescan(sound)
            try:
                return self._opened(sound, rate, channels, layout, self.chosen)
            except _AbsentError:
                note = tr("“{chosen}” is not connected; the system's own sound output is used.", chosen=self.chosen)
                return self._opened(sound, rate, channels, layout, SYSTEM, note)

    def _opened(self, sound: Any, rate: int, channels: int, layout: str, name: str, *notes: str) -> Output:
        output = _open(sound, rate, channels, layout, name, self._closed, notes)
        self._open += 1
        return output

    def _closed(self, close: Callable[[], None]) -> None:
        """Close a stream (`close`) while nobody else uses PortAudio."""
        with self._lock:
            self._open -= 1
            close()


def open_device(rate: int, channels: int, layout: str = "") -> Output:
    """Open the system's default output. Raises `PlaybackError` with how to mend it."""
    return SoundDevices().open(rate, channels, layout)


class _AbsentError(PlaybackError):
    """The output that was chosen is not there."""


def _sounddevice() -> ModuleType:
    try:
        import sounddevice
    except OSError as error:
        remedy = {
            "linux": mark("install it (Debian, Ubuntu: “sudo apt install libportaudio2”) and start Soloist again"),
            "darwin": mark("install it with “brew install portaudio” and start Soloist again"),
        }.get(sys.platform, mark("reinstall Soloist's Python package “sounddevice” and start Soloist again"))
        raise PlaybackError(
            tr("Sound cannot be played because the PortAudio library is missing; {remedy}.", remedy=tr(remedy))
        ) from error
    module: ModuleType = sounddevice
    return module


def _rescan(sound: Any) -> None:
    try:
        sound._terminate()
        sound._initialize()
    except sound.PortAudioError as error:
        raise no_device() from error


def no_device() -> PlaybackError:
    """The error for a computer without a sound output, with how to mend that."""
    remedy = {
        "linux": mark(
            "connect one or start PulseAudio or PipeWire (with the package libasound2-plugins or "
            "pipewire-alsa), then press Play again"
        ),
        "darwin": mark("choose an output in System Settings > Sound, then press Play again"),
    }.get(sys.platform, mark("connect or enable one in the system's sound settings, then press Play again"))
    return PlaybackError(tr("No sound output was found; {remedy}.", remedy=tr(remedy)))


def _default(sound: Any) -> Any | None:
    try:
        return sound.query_devices(kind="output")
    except (sound.PortAudioError, ValueError) as error:
        log.info("no default output: %s", error)
        return None


def _listed(sound: Any) -> list[tuple[int, Any]]:
    """(PortAudio's number, description) of the outputs, each once. Windows shows each device under several host
    interfaces: those of the default output's interface are taken."""
    default = _default(sound)
    found: dict[str, tuple[int, Any]] = {}
    for number, device in enumerate(sound.query_devices()):
        same = default is None or device["hostapi"] == default["hostapi"]
        if same and int(device["max_output_channels"]) > 0:
            found.setdefault(str(device["name"]), (number, device))
    return list(found.values())


def _find(sound: Any, name: str) -> tuple[int | None, Any]:
    """(number, description) of an output; None is the number of the system's own. Raises `PlaybackError`."""
    if name == SYSTEM:
        default = _default(sound)
        if default is None or int(default["max_output_channels"]) < 1:
            raise no_device()
        return None, default
    for number, device in _listed(sound):
        if str(device["name"]) == name:
            return number, device
    raise _AbsentError(tr("The sound output “{name}” is not connected.", name=name))


def _open(
    sound: Any,
    rate: int,
    channels: int,
    layout: str,
    wanted: str,
    closing: Callable[[Callable[[], None]], None],
    notes: tuple[str, ...],
) -> Output:
    number, device = _find(sound, wanted)
    name = str(device["name"])
    try:
        plan = fit(sound, number, device, rate, channels, layout, notes)
        stream = sound.OutputStream(
            samplerate=plan.rate, channels=len(plan.matrix), dtype="float32", latency=LATENCY_S, device=number
        )
    except (sound.PortAudioError, ValueError) as error:
        log.warning("opening %s failed: %s", name, error)
        raise PlaybackError(
            tr(
                "The sound output “{name}” could not be opened; close other programs that use it or choose "
                "another one under Playback > Sound output.",
                name=name,
            )
        ) from error
    return DeviceOutput(stream, sound.PortAudioError, plan, rate, name, closing)
