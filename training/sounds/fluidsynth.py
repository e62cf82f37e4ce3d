"""A small typed binding to libfluidsynth: one synthesiser that renders timed events into an array.

The command line `fluidsynth -F` reloads a 150 MB soundfont for every file. The library keeps it, loads only the
presets in use (`synth.dynamic-sample-loading`) and renders without a MIDI file in between.
"""

import ctypes
import ctypes.util
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from engine.arrays import Floats
from engine.errors import EngineError
from training.notes.events import MidiEvent

BEND_RANGE = 12
"""Pitch-wheel range in semitones: wide enough for glides, 0.15 cents fine."""


class SynthError(EngineError):
    """fluidsynth is missing or refuses a soundfont."""


def find_library() -> str | None:
    """Name of the installed libfluidsynth, or None."""
    return ctypes.util.find_library("fluidsynth")


def _quiet(_level: int, _message: bytes, _data: int | None) -> None:
    """Drop fluidsynth's own messages: it prints warnings about harmless soundfont oddities."""


class FluidSynth:
    """A synthesiser with one soundfont loaded; reverb and chorus off (rooms: `training.sounds.acoustics`)."""

    def __init__(self, soundfont: Path, rate: int = 44100) -> None:
        """Load a soundfont (.sf2, .sf3). Raises SynthError when the library or the file cannot be used."""
        name = find_library()
        if name is None:
            raise SynthError("fluidsynth is not installed; install the fluidsynth package of your system.")
        self._lib = ctypes.CDLL(name)
        self._declare()
        self._settings = self._lib.new_fluid_settings()
        self._lib.fluid_settings_setnum(self._settings, b"synth.sample-rate", ctypes.c_double(rate))
        self._lib.fluid_settings_setnum(self._settings, b"synth.gain", ctypes.c_double(0.5))
        for key in (b"synth.reverb.active", b"synth.chorus.active"):
            self._lib.fluid_settings_setint(self._settings, key, 0)
        self._lib.fluid_settings_setint(self._settings, b"synth.dynamic-sample-loading", 1)
        self._synth = self._lib.new_fluid_synth(self._settings)
        self._font = self._lib.fluid_synth_sfload(self._synth, str(soundfont).encode(), 1)
        self._rate = rate
        if self._font < 0:
            self.close()
            raise SynthError(f"The soundfont {soundfont.name} cannot be loaded.")

    def _declare(self) -> None:
        pointer, integer = ctypes.c_void_p, ctypes.c_int
        callback = ctypes.CFUNCTYPE(None, integer, ctypes.c_char_p, pointer)
        self._callback = callback(_quiet)
        for level in range(5):
            self._lib.fluid_set_log_function(level, self._callback, None)
        signatures: dict[str, tuple[type | None, list[type]]] = {
            "new_fluid_settings": (pointer, []),
            "fluid_settings_setnum": (integer, [pointer, ctypes.c_char_p, ctypes.c_double]),
            "fluid_settings_setint": (integer, [pointer, ctypes.c_char_p, integer]),
            "new_fluid_synth": (pointer, [pointer]),
            "fluid_synth_sfload": (integer, [pointer, ctypes.c_char_p, integer]),
            "fluid_synth_program_select": (integer, [pointer, integer, integer, integer, integer]),
            "fluid_synth_noteon": (integer, [pointer, integer, integer, integer]),
            "fluid_synth_noteoff": (integer, [pointer, integer, integer]),
            "fluid_synth_cc": (integer, [pointer, integer, integer, integer]),
            "fluid_synth_pitch_bend": (integer, [pointer, integer, integer]),
            "fluid_synth_pitch_wheel_sens": (integer, [pointer, integer, integer]),
            "fluid_synth_system_reset": (integer, [pointer]),
            "delete_fluid_synth": (None, [pointer]),
            "delete_fluid_settings": (None, [pointer]),
            "fluid_synth_write_float": (
                integer,
                [pointer, integer, pointer, integer, integer, pointer, integer, integer],
            ),
        }
        for function, (result, arguments) in signatures.items():
            handle = getattr(self._lib, function)
            handle.restype, handle.argtypes = result, arguments

    def has_preset(self, bank: int, program: int) -> bool:
        """Whether the soundfont has this preset."""
        return self._select(0 if bank != 128 else 9, bank, program)

    def _select(self, channel: int, bank: int, program: int) -> bool:
        selected = self._lib.fluid_synth_program_select(self._synth, channel, self._font, bank, program)
        return bool(selected == 0)

    def render(self, bank: int, program: int, events: Sequence[MidiEvent], seconds: float) -> Floats:
        """Render events with one preset. Returns (2, samples) float32. Raises SynthError for a missing preset."""
        channel = 9 if bank == 128 else 0
        self._lib.fluid_synth_system_reset(self._synth)
        if not self._select(channel, bank, program):
            raise SynthError(f"The soundfont has no preset {bank}:{program}.")
        self._lib.fluid_synth_pitch_wheel_sens(self._synth, channel, BEND_RANGE)
        total = round(seconds * self._rate)
        out = np.zeros((2, total), np.float32)
        done = 0
        for event in sorted(events, key=lambda e: e.time):
            due = min(total, max(done, round(event.time * self._rate)))
            self._write(out, done, due)
            done = due
            self._send(channel, event)
        self._write(out, done, total)
        return out

    def _write(self, out: Floats, start: int, stop: int) -> None:
        if stop > start:
            left, right = (row[start:].ctypes.data_as(ctypes.c_void_p) for row in out)
            self._lib.fluid_synth_write_float(self._synth, stop - start, left, 0, 1, right, 0, 1)

    def _send(self, channel: int, event: MidiEvent) -> None:
        if event.kind == "on":
            self._lib.fluid_synth_noteon(self._synth, channel, event.a, event.b)
        elif event.kind == "off":
            self._lib.fluid_synth_noteoff(self._synth, channel, event.a)
        elif event.kind == "cc":
            self._lib.fluid_synth_cc(self._synth, channel, event.a, event.b)
        elif event.kind == "bend":
            wheel = round(8192 + event.value / (100.0 * BEND_RANGE) * 8192)
            self._lib.fluid_synth_pitch_bend(self._synth, channel, min(16383, max(0, wheel)))
        else:
            raise ValueError(event.kind)

    def close(self) -> None:
        """Free the synthesiser (again: harmless)."""
        synth, settings = self._synth, self._settings
        self._synth = self._settings = None
        if settings is not None:
            self._lib.delete_fluid_synth(synth)
            self._lib.delete_fluid_settings(settings)
