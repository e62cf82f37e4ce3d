"""Soloist for researchers: `import soloist` (from a wheel: see `docs/python.md`), or `from engine import facade`.

result = soloist.separate("duet.mp4")
result.instruments            # ("flute", "cello")
result.shares                 # (2, 256, columns) float32: a ratio mask on logarithmic bands
stems = result.stems()        # {"flute": (channels, samples), "cello": …, "residual": …}; their sum is result.mix
result.to_project("duet.soloist")   # to look at and repair in the window
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from os import PathLike
from pathlib import Path
from types import TracebackType

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.arrays import Floats
from engine.dsp.resynth import Renderer
from engine.dsp.sound import ArraySound, WholeSound
from engine.errors import EngineError, InstrumentError, MediaError, ProjectError
from engine.export import RESIDUAL
from engine.grid import MaskGrid
from engine.instruments import CLASS_IDS
from engine.language import tr
from engine.media.probe import Clip, probe
from engine.media.reader import AudioBuffer, decode_audio
from engine.model.cards import available_models
from engine.project.document import Project
from engine.project.media_reference import MediaReference
from engine.project.store import save_project, snapshot
from engine.roster import known_among
from engine.separate import Networks, SeparationRequest, SeparationResult, load_networks, separated
from engine.separation_events import Event, EvidenceFound, InstrumentEvidence, Notice, Progress
from engine.temporary import cache_folder

__all__ = [
    "CLASS_IDS",
    "EngineError",
    "InstrumentEvidence",
    "Networks",
    "Separation",
    "available_models",
    "load_networks",
    "separate",
]

log = logging.getLogger(__name__)

MOST_CHANNELS = 64
_LISTENING = 0.2
"""Part of the progress that finding out who plays takes."""


class Separation:
    """Who plays and who owns what. A recording's sound lies in a temporary file until `close` (or the `with` block's
    end, or the object's).

    - `instruments`: ids, in the order of the planes of `shares`.
    - `evidence`: for all 21 classes; empty where the instruments were named.
    - `notes`: sentences on what was not as asked: sound that had to be mended, a device that had to be left. They are
      logged as warnings, too.
    - `rate`: samples per second. `grid`: hertz and seconds of the mask's cells.
    """

    def __init__(
        self,
        sound: WholeSound,
        result: SeparationResult,
        networks: Networks,
        clip: Clip | None = None,
        notes: Sequence[str] = (),
    ) -> None:
        self._sound, self._result, self._networks, self._clip = sound, result, networks, clip
        self.instruments = result.instruments
        self.evidence: tuple[InstrumentEvidence, ...] = result.evidence
        self.notes = tuple(notes)
        self.rate: int = sound.rate
        self.grid: MaskGrid = result.mask.grid

    def __enter__(self) -> Separation:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def shares(self) -> Floats:
        """(K, bands, columns) float32: what part of the magnitude belongs to each instrument, 0–1 in steps of 1/255;
        in every cell they add up to at most 1, and the rest is nobody's."""
        planes = self._result.mask.shares(0, self.grid.columns)
        return np.asarray(planes, np.float32) / np.float32(255)

    @property
    def mix(self) -> Floats:
        """(channels, samples) float32: the recording, ±1 full scale."""
        return self._sound.read(0, self._sound.length)

    def stems(self, instruments: Sequence[str] | None = None) -> dict[str, Floats]:
        """(channels, samples) float32 by instrument (all, or those named), and `residual`: the mix less these, so that
        all of them add up to `mix` to within float rounding. Raises `InstrumentError` for one that is not there.
        """
        wanted = self.instruments if instruments is None else tuple(instruments)
        if missing := [name for name in wanted if name not in self.instruments]:
            there = ", ".join(self.instruments) or "nobody"
            raise InstrumentError(
                tr("There is no “{missing}” in this separation; there are: {there}.", missing=missing[0], there=there)
            )
        if not wanted:
            return {RESIDUAL: self.mix}
        renderer = Renderer(self._sound, self.grid)
        weights = [{name: 1.0} for name in wanted]
        sounds = renderer.render_many(self._result.mask, weights, 0, self._sound.length)
        stems = dict(zip(wanted, sounds, strict=True))
        residual = self.mix.astype(np.float64) - sum(sound.astype(np.float64) for sound in stems.values())
        return {**stems, RESIDUAL: residual.astype(np.float32)}

    def to_project(self, path: str | PathLike[str]) -> Path:
        """Save a project that the window opens; a file of that name is replaced once the new one is complete. Raises
        `ProjectError` where an array was separated (a project needs its recording) or the file cannot be written.
        """
        if self._clip is None:
            raise ProjectError(tr("A project needs a recording on disk: separate a file, not an array."))
        clip, target = self._clip, Path(path)
        media = MediaReference.of(clip.path, clip.fingerprint, self._sound.length / self.rate, 0, clip.late_s)
        model = self._networks.model
        save_project(snapshot(Project(self._result.mask, media, f"{model.name} {model.hash}")), target)
        return target

    def close(self) -> None:
        """Remove the temporary files; nothing can be read after it. Again: harmless."""
        self._result.mask.close()
        if isinstance(self._sound, AudioBuffer):
            self._sound.close()


def separate(
    source: str | PathLike[str] | ArrayLike,
    instruments: Sequence[str] | None = None,
    *,
    rate: int | None = None,
    networks: Networks | None = None,
    progress: Callable[[float], object] | None = None,
) -> Separation:
    """Separate a recording.

    - `source`: a video or sound file, or floats (samples,) or (channels, samples), ±1 full scale, at `rate` Hz.
    - `instruments`: ids of `CLASS_IDS`; None: the networks find out, from the sound and a video's picture.
    - `networks`: from `load_networks`, to use them more than once.
    - `progress`: called with 0–1, rising.

    Raises `EngineError`, whose text is a sentence to show: `MediaError`, `InstrumentError`, `ModelError`,
    `DeviceError`, `InferenceError`.
    """
    named = None if instruments is None else _checked(instruments)
    # What is wrong with the source is told before the networks are loaded.
    opened = probe(Path(source)) if isinstance(source, str | PathLike) else _array(source, rate)
    networks = networks or load_networks()
    clip = opened if isinstance(opened, Clip) else None
    sound = decode_audio(opened, cache_folder()) if isinstance(opened, Clip) else opened
    told = _Told(progress)
    for note in sound.notes if isinstance(sound, AudioBuffer) else ():
        told.note(note)
    try:
        grid = networks.model.preset.grid(sound.length / sound.rate)
        request = SeparationRequest(sound, grid, named, clip)
        result = separated(networks, request, told)
    except BaseException:
        if isinstance(sound, AudioBuffer):
            sound.close()
        raise
    return Separation(sound, result, networks, clip, told.notes)


class _Told:
    """Makes one rising number of a run's events, and keeps what they say."""

    def __init__(self, progress: Callable[[float], object] | None) -> None:
        self._progress, self._done = progress, 0.0
        self.notes: list[str] = []

    def note(self, text: str) -> None:
        """Nothing is other than asked for in silence."""
        self.notes.append(text)
        log.warning("%s", text)

    def __call__(self, event: Event) -> None:
        if isinstance(event, Notice):
            self.note(event.text)
        elif isinstance(event, EvidenceFound):
            self._tell(_LISTENING)
        elif isinstance(event, Progress):
            separating = event.stage == "separating"
            self._tell(_LISTENING + event.done * (1 - _LISTENING) if separating else event.done * _LISTENING)

    def _tell(self, done: float) -> None:
        self._done = max(self._done, min(1.0, done))
        if self._progress is not None:
            self._progress(self._done)


def _checked(instruments: Sequence[str]) -> tuple[str, ...]:
    names = (instruments,) if isinstance(instruments, str) else tuple(instruments)
    known = known_among(names)
    if known != names:
        wrong = next(name for name in names if name not in known)
        raise InstrumentError(
            tr(
                "The networks do not know “{wrong}”; they know: {class_ids}.",
                wrong=wrong,
                class_ids=", ".join(CLASS_IDS),
            )
        )
    if not names or len(set(names)) < len(names):
        raise InstrumentError(tr("Name each instrument once, and at least one; or leave the list out."))
    return names


def _array(source: ArrayLike, rate: int | None) -> ArraySound:
    samples: NDArray[np.generic] = np.asarray(source)
    if rate is None or not 1000 <= rate <= 768_000:
        raise MediaError(tr("Samples need their rate, in hertz: separate(samples, rate=44_100)."))
    if samples.dtype.kind != "f":
        raise MediaError(tr("Samples must be floats, ±1 full scale, not {dtype}.", dtype=samples.dtype))
    samples = samples[None] if samples.ndim == 1 else samples
    if samples.ndim != 2 or not 1 <= samples.shape[0] <= MOST_CHANNELS or not samples.shape[1]:
        raise MediaError(tr("Samples must be (samples,) or (channels, samples), not {shape}.", shape=samples.shape))
    floats = np.ascontiguousarray(samples, np.float32)
    if not np.isfinite(floats).all():
        raise MediaError(tr("There are samples that are no numbers; replace them first."))
    return ArraySound(floats, int(rate))
