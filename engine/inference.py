"""From a recording to mask blocks: windows, overlap, evidence (torch).

A generator: clip in, events out. Windows of 256 columns stand at fixed places of the recording, each is computed on
its own, and neighbours are cross-faded where they overlap; so the result does not depend on where the work started
or in what order it went (within ±2 of 255: batches of different size round differently in bfloat16).
"""

import logging
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray

from engine.arrays import Bytes, Flags, Floats
from engine.detection import WINDOW, FrameAt, detect
from engine.device import DeviceChoice, choose_device, out_of_memory, release_memory
from engine.directions import Directions, find_directions
from engine.dsp.bands import band_magnitudes
from engine.dsp.sound import Sound
from engine.errors import InferenceError
from engine.grid import MaskGrid
from engine.instruments import CLASS_IDS, class_index
from engine.language import tr
from engine.model.audio_unet import CLASSES, OTHER_INDEX, input_features
from engine.model.checkpoint import LoadedModel
from engine.model.deep_unet import DeepUNet, SoundNet
from engine.model.fusion import FusionConfig
from engine.model.visual_resnet import frame_probabilities
from engine.project.words import the
from engine.separation_events import Event, EvidenceFound, MaskBlock, Notice, Progress
from engine.why import Asked, Cell

log = logging.getLogger(__name__)

OVERLAP = 64
HIGHER_OCTAVES = 0.1
"""How much higher a window is heard when it is heard again."""
STEP = WINDOW - OVERLAP
CPU_BATCH, GPU_BATCH = 8, 16
"""At most so many windows at a time; fewer where memory is short, and on the processor no more than it has cores."""


class Separator:
    """A model on a device, applied to whole recordings."""

    def __init__(self, model: LoadedModel, choice: DeviceChoice) -> None:
        self.model, self.choice = model, choice
        self.net: SoundNet = model.listening.to(choice.device)
        self.batch = _cpu_batch() if choice.device == "cpu" else GPU_BATCH
        self._notices: list[Notice] = []

    @property
    def fusion(self) -> FusionConfig:
        """How the model joins what is heard and what is seen."""
        return self.model.fusion

    @property
    def sees(self) -> bool:
        """Whether there is a frame network."""
        return self.model.visual is not None

    def detect(self, sound: Sound, frame_at: FrameAt | None, grid: MaskGrid) -> Generator[Event, None, EvidenceFound]:
        """See `engine.detection.detect`."""
        return detect(self, sound, frame_at, grid)

    def separate(
        self,
        sound: Sound,
        grid: MaskGrid,
        instruments: Sequence[str],
        start_s: float = 0.0,
        seen: Mapping[str, float] | None = None,
        position: Callable[[], float] | None = None,
        answered: NDArray[np.bool_] | None = None,
    ) -> Iterator[Event]:
        """Yields MaskBlocks from `start_s` outward, and Progress after each batch of windows. `position`: seconds,
        asked before each batch: what is left is then taken from there outward. `answered`: (T,) bool, columns for
        which an earlier run over the same instruments has given its blocks; they are not asked for again.

        seen: probabilities from the picture; only the thesis's rule weighs masks with them.
        """
        indices = [class_index(name) for name in instruments]
        weights = np.array([1.0 if not seen else seen.get(name, 1.0) for name in instruments], np.float32)
        if not indices:
            raise InferenceError(tr("The list of instruments is empty; tick at least one."))
        joiner = _Joiner(grid.columns, tuple(instruments))
        order = window_order(grid.columns, grid.column_at(start_s))
        left = order if answered is None else unanswered(order, answered)
        if not left:
            return
        known: dict[int, Floats] = {}
        # From all windows, also where only some are left: what is learnt, and so the mask, is the same then.
        directions = yield from self._directions(sound, grid, order, indices, known)
        while left:
            if position is not None:
                left = outward(left, grid.column_at(position()))
            numbers, left = left[: self.batch], left[self.batch :]
            new = [w for w in numbers if w not in known]
            if new:
                bands = np.stack([band_magnitudes(sound, grid, w * STEP, w * STEP + WINDOW) for w in new])
                known |= zip(new, self.shares(bands, indices), strict=True)
            for number in numbers:
                shares = known.pop(number)
                if directions is not None:
                    shares = directions.sharpen(number * STEP, shares)
                for block in joiner.add(number, self._decide(shares, weights)):
                    if answered is None or not answered[block.first : block.first + block.planes.shape[2]].all():
                        yield block
            yield from self.told()
            yield Progress(1 - len(left) / len(order), "separating")

    def ask(
        self, sound: Sound, grid: MaskGrid, instruments: Sequence[str], cell: Cell, frame_at: FrameAt | None = None
    ) -> Asked:
        """What is said of one cell, window by window, joined, and in the light of direction; and of the instruments
        around it, by ear and by the picture there. Instruments that the networks do not know have nothing.
        Raises InferenceError without any that they do."""
        places = [k for k, name in enumerate(instruments) if name in CLASS_IDS]
        if not places:
            raise InferenceError(tr("The networks know none of these instruments, so they have said nothing of them."))
        indices = [class_index(instruments[k]) for k in places]
        order = sorted(window_order(grid.columns, 0.0))
        numbers = [w for w in order if w * STEP <= cell.column < w * STEP + WINDOW]
        steps = self._directions(sound, grid, order, indices, {})
        directions: Directions | None = None
        try:
            while True:
                next(steps)
        except StopIteration as stop:
            directions = stop.value
        bands = np.stack([band_magnitudes(sound, grid, w * STEP, w * STEP + WINDOW) for w in numbers])
        told = list(self.shares(bands, indices))
        # As the joiner does: the later window fades in over what both cover.
        late = min(1.0, (cell.column - numbers[-1] * STEP + 0.5) / OVERLAP) if len(numbers) > 1 else 1.0

        def at(windows: Sequence[Floats]) -> Floats:
            result = np.zeros((len(windows), len(instruments)), np.float32)
            for row, (number, shares) in enumerate(zip(numbers, windows, strict=True)):
                result[row, places] = shares[:, cell.band, cell.column - number * STEP]
            return result

        def joined(windows: Floats) -> Floats:
            return np.asarray(windows[0] * (1 - late) + windows[-1] * late, np.float32)

        windows, sharp = at(told), None
        if directions is not None:
            sharp = joined(at([directions.sharpen(w * STEP, s) for w, s in zip(numbers, told, strict=True)]))
        heard, seen = np.zeros((2, len(instruments)), np.float32)
        heard[places] = self.presence(bands).mean(axis=0)[indices]
        if frame_at is not None and self.sees:
            seen[places] = self.look(frame_at(cell.seconds))[indices]
        return Asked(windows, joined(windows), sharp, heard, seen if frame_at is not None and self.sees else None)

    def again(self, sound: Sound, grid: MaskGrid, instruments: Sequence[str], first: int, stop: int) -> Floats:
        """(K, bands, stop − first): what the network says of columns, `WINDOW` at most, when it hears them in the
        middle of a window, a tenth of an octave higher, and without regard to direction. Who is sure says the same.
        Raises InferenceError for instruments that it does not know."""
        if strange := [name for name in instruments if name not in CLASS_IDS]:
            raise InferenceError(tr("The networks do not know {strange}.", strange=the(strange[0])))
        higher = round((grid.bands - 1) * HIGHER_OCTAVES / float(np.log2(grid.f_max / grid.f_min)))
        begin = first - (WINDOW - (stop - first)) // 2
        bands = np.zeros((grid.bands, WINDOW), np.float32)
        bands[higher:] = band_magnitudes(sound, grid, begin, begin + WINDOW)[: grid.bands - higher]
        said = self.shares(bands[None], [class_index(name) for name in instruments])[0]
        said = said[:, :, first - begin : stop - begin]
        # What was moved out above the highest band was not heard: there the highest one speaks.
        return np.concatenate([said[:, higher:], np.repeat(said[:, -1:], higher, axis=1)], axis=1)

    def _directions(
        self, sound: Sound, grid: MaskGrid, windows: Sequence[int], indices: Sequence[int], known: dict[int, Floats]
    ) -> Generator[Event, None, Directions | None]:
        """Where the instruments sound from, if there are several, in stereo. The thesis's method hears in mono.

        known: gets the shares of the windows that were looked at, by their numbers.
        """
        if self.model.preset.binary or len(indices) < 2:
            return None

        def shares(firsts: Sequence[int], bands: Floats) -> Floats:
            found = self.shares(bands, indices)
            known.update(zip((first // STEP for first in firsts), found, strict=True))
            return found

        steps = find_directions(sound, grid, sorted(w * STEP for w in windows), WINDOW, shares, self.batch)
        while True:
            try:
                next(steps)
            except StopIteration as stop:
                found: Directions | None = stop.value
                return found
            yield Progress(0.0, "separating")

    def shares(self, bands: Floats, indices: Sequence[int]) -> Floats:
        """Shares (N, K, B, 256), 0–1, Σ over K ≤ 1, of classes `indices` from band magnitudes (N, B, 256). Nobody has a
        share of a window of digital silence, and the network is not asked for it."""
        loud = bands.max(axis=(1, 2)) > 0
        if not loud.all():
            result = np.zeros((len(bands), len(indices), *bands.shape[1:]), np.float32)
            if loud.any():
                result[loud] = self.shares(bands[loud], indices)
            return result
        wanted = torch.zeros(len(bands), CLASSES - 1)
        wanted[:, list(indices)] = 1
        # A network that is told who plays gives the others nothing: they need not be computed.
        told = self.model.preset.conditioned
        classes = [*indices, OTHER_INDEX] if told else None

        def forward(features: torch.Tensor) -> torch.Tensor:
            logits: torch.Tensor
            logits, _ = self.net(features, wanted[: len(features)].to(features.device), classes)
            return logits.softmax(dim=1)[:, slice(len(indices)) if told else list(indices)]

        return self._run(forward, bands)

    def _decide(self, shares: Floats, weights: Floats) -> Floats:
        """What becomes of shares (K, B, t): `studio` keeps them; the thesis gives each cell to the instrument whose
        share times visual probability is greatest, or to none below the threshold (sections 3.3 and 4.1).
        """
        preset = self.model.preset
        if not preset.binary:
            return shares
        weighted = shares * weights[:, None, None]
        owner = (weighted == weighted.max(axis=0)) & (weighted >= preset.threshold)
        # Of equal ones the first, so that a cell has one owner.
        return np.asarray(owner & (owner.cumsum(axis=0) == 1), np.float32)

    def presence(self, bands: Floats) -> Floats:
        """(N, 21) probabilities of windows (N, bands, 256)."""
        net = self.net
        if not isinstance(net, DeepUNet):
            # No presence head: the energy that each class claims speaks for it.
            energy = bands / np.maximum(bands.sum(axis=(1, 2), keepdims=True), 1e-9)
            return np.asarray((self.shares(bands, range(CLASSES - 1)) * energy[:, None]).sum(axis=(2, 3)))

        def forward(features: torch.Tensor) -> torch.Tensor:
            return net.heard(net.encode(features))[0].sigmoid()

        return self._run(forward, bands)

    def claims(self, bands: Floats, candidates: NDArray[np.intp]) -> Floats:
        """(K,) power of windows (N, bands, 256) that the masks of these classes let through when no others may play."""
        masks = self.shares(bands, [int(k) for k in candidates])
        return np.asarray(np.square(masks * bands[:, None]).sum(axis=(0, 2, 3)))

    def _run(self, forward: Callable[[torch.Tensor], torch.Tensor], bands: Floats) -> Floats:
        """Run, with fewer windows at a time or on the CPU when memory is short, and never let a NaN pass."""
        try:
            with torch.inference_mode():
                features = input_features(torch.from_numpy(bands)).to(self.choice.device)
                attempt = partial(self._attempt, forward)
                result = attempt(features) if self.choice.device != "cpu" else _side_by_side(attempt, features)
                return np.asarray(result.float().cpu().numpy(), np.float32)
        except (RuntimeError, MemoryError) as error:
            if not out_of_memory(error):
                raise
        # Outside the handler: the error's traceback holds on to the tensors that did not fit.
        release_memory(self.choice.device)
        if len(bands) == 1:
            self._leave_device()
            return self._run(forward, bands)
        # The next smaller power of two: what is left of a recording is seldom a whole batch.
        half = 1 << ((len(bands) - 1).bit_length() - 1)
        if self.batch > half:
            self.batch = half
            self._notice(tr("Memory is short; the networks go on with smaller pieces ({half} at a time).", half=half))
        return np.concatenate([self._run(forward, bands[:half]), self._run(forward, bands[half:])])

    def look(self, picture: NDArray[np.uint8]) -> Floats:
        """Probabilities (21,) of what the frame network sees in a picture (H, W, 3)."""
        visual = self.model.visual
        assert visual is not None, "asked for only where there is one"
        try:
            return frame_probabilities(visual, picture)
        except (RuntimeError, MemoryError) as error:
            if not out_of_memory(error):
                raise
        self._leave_device()
        return frame_probabilities(visual, picture)

    def _leave_device(self) -> None:
        """Go on on the CPU. Raises InferenceError where that is where we are."""
        before = self.choice
        if before.device == "cpu":
            raise InferenceError(tr("There is not enough memory for the networks; close other programs and try again."))
        self.choice = choose_device("cpu")
        self.net.to("cpu")
        if self.model.visual is not None:
            self.model.visual.to("cpu")
        release_memory(before.device)
        self.batch = _cpu_batch()
        self._notice(tr("The memory of {name} does not suffice; the networks go on on the CPU.", name=before.name))

    def _notice(self, text: str) -> None:
        log.warning("%s", text)
        self._notices.append(Notice(text, self.choice.device))

    def told(self) -> Iterator[Notice]:
        """What has come up since the last call."""
        notices, self._notices = self._notices, []
        yield from notices

    def _attempt(self, forward: Callable[[torch.Tensor], torch.Tensor], features: torch.Tensor) -> torch.Tensor:
        with torch.autocast(self.choice.device, torch.bfloat16, enabled=self.choice.bfloat16):
            result = forward(features)
        if torch.isfinite(result).all():
            return result
        # bfloat16 convolutions have returned NaN at random on some CPUs; float32 has not.
        log.warning("a window came out unusable in %s and is computed again in float32", self.choice.dtype)
        result = forward(features)
        if not torch.isfinite(result).all():
            raise InferenceError(tr("The network gave unusable numbers for this recording; try --device cpu."))
        return result


def _cpu_batch() -> int:
    return min(CPU_BATCH, torch.get_num_threads())


def _side_by_side(forward: Callable[[torch.Tensor], torch.Tensor], features: torch.Tensor) -> torch.Tensor:
    """Windows (N, B, T) on N threads, each on one core alone.

    Cores that share the work on one window wait for each other some two hundred times; where other programs run, too,
    that took twice the processor time.
    """
    if len(features) == 1:
        return forward(features)
    before = torch.get_num_threads()

    def one(window: torch.Tensor) -> torch.Tensor:
        with torch.inference_mode():
            return forward(window)

    try:
        with ThreadPoolExecutor(len(features), "window", partial(torch.set_num_threads, 1)) as pool:
            return torch.cat(list(pool.map(one, torch.split(features, 1))))
    finally:
        # What a thread sets holds for threads to come, too.
        torch.set_num_threads(before)


def window_order(columns: int, start_column: float) -> list[int]:
    """Numbers of all windows (window w begins at column w·STEP), the one at `start_column` first, then outward."""
    count = max(1, -(-(columns - OVERLAP) // STEP))
    return outward(range(count), min(max(0.0, start_column), columns - 1))


def outward(windows: Sequence[int], column: float) -> list[int]:
    """Those windows, the one at a column first."""
    # Where two windows overlap, the one whose middle is nearer.
    begin = max(0, (int(column) - OVERLAP // 2) // STEP)
    return sorted(windows, key=lambda w: (abs(w - begin), w < begin))


def unanswered(windows: Sequence[int], answered: Flags) -> list[int]:
    """Those windows without which a column that is not `answered` (T,) cannot be given."""
    return [w for w in windows if not answered[w * STEP : w * STEP + WINDOW].all()]


def to_planes(shares: Floats) -> Bytes:
    """Shares (K, B, t), 0–1, Σ ≤ 1 → uint8, Σ ≤ 255: rounded, and where rounding overshoots the largest gives way."""
    planes = np.rint(shares * 255).astype(np.int16)
    over = np.maximum(planes.sum(axis=0) - 255, 0)
    largest = planes.argmax(axis=0)[None]
    np.put_along_axis(planes, largest, np.take_along_axis(planes, largest, 0) - over[None], 0)
    return planes.astype(np.uint8)


class _Joiner:
    """Cross-fades neighbouring windows and gives out columns as soon as they are final."""

    def __init__(self, columns: int, instruments: tuple[str, ...]) -> None:
        self.columns, self.instruments = columns, instruments
        self.last = window_order(columns, 0)[-1]
        self.heads: dict[int, Floats] = {}
        self.tails: dict[int, Floats] = {}
        self.rise = ((np.arange(OVERLAP) + 0.5) / OVERLAP).astype(np.float32)

    def add(self, number: int, shares: Floats) -> Iterator[MaskBlock]:
        """Take window `number`'s shares (K, B, 256); yield the blocks that became final."""
        begin = number * STEP
        core_from = 0 if number == 0 else OVERLAP
        core_to = WINDOW if number == self.last else STEP
        yield from self._block(begin + core_from, shares[:, :, core_from:core_to])
        if number > 0:
            self.heads[number] = shares[:, :, :OVERLAP]
        if number < self.last:
            self.tails[number] = shares[:, :, STEP:]
        for right in (number, number + 1):
            if right in self.heads and right - 1 in self.tails:
                head, tail = self.heads.pop(right), self.tails.pop(right - 1)
                yield from self._block(right * STEP, tail * (1 - self.rise) + head * self.rise)

    def _block(self, first: int, shares: Floats) -> Iterator[MaskBlock]:
        shares = shares[:, :, : max(0, self.columns - first)]
        if shares.shape[2]:
            yield MaskBlock(first, self.instruments, to_planes(shares))
