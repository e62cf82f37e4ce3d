"""Which output sound is played on, and how much later than it says the sound arrives there."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject, Signal

from engine.language import tr
from engine.playback.devices import SYSTEM, OutputDevice, SoundDevices
from engine.text import plain
from gui.work.board import JobBoard
from gui.work.jobs import CancelToken, Job, Kind

MAX_DELAY_MS = 500


class SoundController(QObject):
    """The sound outputs of this computer. They are listed in the background: PortAudio may take a second."""

    outputs_changed = Signal()
    chosen_changed = Signal()
    delay_changed = Signal(float)
    """(seconds)"""
    failed = Signal(Exception)

    def __init__(self, board: JobBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.devices = SoundDevices()
        self.outputs: tuple[OutputDevice, ...] = ()
        self._delays: dict[str, int] = {}
        self._listing = False

    @property
    def chosen(self) -> str:
        """Name of the output in use, `SYSTEM` for the system's own."""
        return self.devices.chosen

    @property
    def delay(self) -> float:
        """Seconds by which the chosen output is heard later than it says."""
        return self.delay_ms / 1000

    @property
    def delay_ms(self) -> int:
        """The same in milliseconds, −`MAX_DELAY_MS` to `MAX_DELAY_MS`."""
        return self._delays.get(self.chosen, 0)

    @property
    def delays(self) -> Mapping[str, int]:
        """Milliseconds by name of output, where anybody set them."""
        return self._delays

    def restore(self, chosen: str, delays: Mapping[str, int]) -> None:
        """What was remembered from the last time."""
        self.devices.chosen = chosen
        self._delays = dict(delays)
        self.delay_changed.emit(self.delay)

    def list_outputs(self, again: bool = False) -> None:
        """Find out what there is; `outputs_changed` follows. `again`: also what was plugged in since the start,
        unless something plays."""
        if self._listing:
            return
        self._listing = True

        devices = self.devices

        def work(token: CancelToken) -> Iterator[tuple[OutputDevice, ...]]:
            yield devices.outputs(again)

        job = Job(Kind.OUTPUTS, tr("Looking for sound outputs"), work, on_item=self._take, shown=False)
        job.on_error, job.on_end = self._broke, self._listed
        self._board.submit("io", job)

    def choose(self, name: str) -> None:
        """Play on another output from now on, also while playing."""
        if name != self.chosen:
            self.devices.chosen = name
            self.chosen_changed.emit()
            self.delay_changed.emit(self.delay)

    def set_delay_ms(self, milliseconds: int) -> None:
        """Say how much later than it claims the chosen output is heard (negative: earlier)."""
        self._delays[self.chosen] = min(max(milliseconds, -MAX_DELAY_MS), MAX_DELAY_MS)
        self.delay_changed.emit(self.delay)

    def label(self, name: str) -> str:
        """How an output is called in the window."""
        return tr("The system's output") if name == SYSTEM else plain(name)

    def _take(self, outputs: tuple[OutputDevice, ...]) -> None:
        self.outputs = outputs

    def _listed(self, good: bool) -> None:
        self._listing = False
        self.outputs_changed.emit()

    def _broke(self, error: Exception) -> None:
        self.outputs = ()
        self.failed.emit(error)
