"""Comparing at equal loudness: mix, original and the network's own mask, each brought down to the softest of them.

What is louder seems better, whatever else it is. Measured is the integrated loudness (EBU R 128) of the loop, or of the
whole recording, in a lane; heard it is as a gain of everything, never exported. Nothing is raised, so nothing clips.
"""

from collections.abc import Iterator, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from engine.delivery.measure import measure_steps
from engine.dsp.resynth import Shares
from engine.instruments import OTHER
from engine.language import tr
from engine.media.reader import AudioBuffer
from engine.playback.views import NetworkView
from engine.project.mix import MixState
from engine.project.segmentation import Segmentation
from gui.session.listening.mixer import Compared, MixController
from gui.session.recording.open_clip import OpenClip
from gui.work.board import JobBoard
from gui.work.jobs import AnyJob, Job, JobProgress, Kind

SETTLE_MS = 500
"""Measured anew when the mix has stood still for so long."""
Levels = Mapping[Compared, float]
"""LUFS; what cannot be measured (silence, less than 0.4 s) is left out."""


class HeardMix(Protocol):
    """What is open, as far as this asks: `gui.session.session.Session`."""

    @property
    def current(self) -> OpenClip | None: ...
    @property
    def mixer(self) -> MixController: ...
    @property
    def loop(self) -> tuple[float, float] | None: ...


class EqualLoudness(QObject):
    """On or off; `gains`: in dB, of each that could be measured. `changed` follows each change."""

    changed = Signal()
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, heard: HeardMix, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board, self._heard = board, heard
        self.on = False
        self.gains: Mapping[Compared, float] = {}
        self._measured: tuple[object, ...] = ()
        self._job: AnyJob | None = None
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._measure)

    @property
    def measuring(self) -> bool:
        """Whether the gains are still looked for."""
        return self.on and (self._job is not None or self._settled.isActive())

    def set_on(self, on: bool) -> None:
        """Compare at equal loudness, or as loud as everything is."""
        self.on = on
        if on:
            self._measure()
        else:
            self.forget()
        self.changed.emit()

    def look(self) -> None:
        """The mix, the loop or the list may be another: measure once it stands still."""
        if self.on and self._wanted() != self._measured:
            self._settled.start()

    def edited(self) -> None:
        """The mask is another."""
        self._measured = ()
        self.look()

    def forget(self) -> None:
        """What was measured is not so any more."""
        self._settled.stop()
        self._stop()
        self._measured, self.gains = (), {}

    def gain_db(self) -> float:
        """Of what is heard now."""
        return self.gains.get(self._heard.mixer.compared, 0.0) if self.on else 0.0

    def levelled(self, mix: MixState) -> MixState:
        """The mix that sounds, brought down."""
        clip, gain = self._heard.current, 10 ** (self.gain_db() / 20)
        if clip is None or gain == 1.0:
            return mix
        return MixState(
            {name: gain * mix.gains.get(name, 1.0) for name in (*clip.instruments, OTHER.id)}, mix.solo, mix.mute
        )

    def _wanted(self) -> tuple[object, ...]:
        clip = self._heard.current
        names = () if clip is None else clip.instruments
        return (clip, names, tuple(self._heard.mixer.mix.weights(names).items()), self._heard.loop)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _measure(self) -> None:
        clip = self._heard.current
        self._stop()
        if not self.on or clip is None or clip.segmentation is None or not clip.audio_ready:
            return
        self._measured = self._wanted()
        mask, sound, layout = clip.segmentation.snapshot(), clip.buffer, clip.clip.audio.layout
        weights, loop = self._heard.mixer.mix.weights(mask.instruments), self._heard.loop
        begin, end = (0, sound.length) if loop is None else (round(s * sound.rate) for s in loop)
        span = (max(0, begin), min(end, sound.length))
        job = Job[Levels](
            Kind.LOUDNESS,
            tr("Measuring loudness"),
            lambda token: _levels(sound, mask, weights, layout, span),
            owner=clip,
        )
        job.on_item, job.on_error = self._take, self.failed.emit
        job.on_end = lambda good: self._ended(job)
        self._job = job
        self._board.submit("search", job)
        self.changed.emit()

    def _take(self, levels: Levels) -> None:
        self.gains = gains_of(levels)

    def _ended(self, job: AnyJob) -> None:
        if self._job is job:
            self._job = None
            self.changed.emit()


def gains_of(levels: Levels) -> Mapping[Compared, float]:
    """dB ≤ 0 that bring all of them down to the softest."""
    softest = min(levels.values(), default=0.0)
    return {name: softest - level for name, level in levels.items()}


def _levels(
    sound: AudioBuffer, mask: Segmentation, mix: Mapping[str, float], layout: str | None, span: tuple[int, int]
) -> Iterator[JobProgress | Levels]:
    """Yields `JobProgress`, then the levels."""
    levels: dict[Compared, float] = {}
    original = dict.fromkeys(mix, 1.0)
    views: tuple[tuple[Shares, dict[str, Mapping[str, float]]], ...] = (
        (mask, {"mix": mix, "original": original}),
        (NetworkView(mask), {"network": mix}),
    )
    names: tuple[Compared, ...] = ("mix", "original", "network")
    for number, (shares, mixes) in enumerate(views):
        for step in measure_steps(sound, shares, mixes, layout, *span):
            yield JobProgress((number + step.done) / len(views))
        for name in names:
            found = step.loudness.get(name)
            if found is not None and found.integrated is not None:
                levels[name] = found.integrated
    yield levels
