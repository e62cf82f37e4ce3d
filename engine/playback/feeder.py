"""The thread between mask and device: renders short blocks just ahead, joins them without clicks, keeps count."""

import logging
import math
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np

from engine.arrays import Floats
from engine.errors import EngineError
from engine.language import tr
from engine.playback.click import Clicks, CountIn
from engine.playback.clock import Clock, Timeline, WrittenSpan
from engine.playback.master import Master
from engine.playback.output import Output
from engine.playback.source import Source
from engine.playback.stretch import Stretched
from engine.project.mix import MixState
from engine.threads import urgent

log = logging.getLogger(__name__)


BLOCK_S = 0.02
FIRST_S = 0.1
FADE_S = 0.008
"""Cross-fade wherever the sound could jump: start, pause, seek, loop, a change of the mixer or the mask."""
METER_S = 0.05
MAX_DELAY_S = 0.5
"""How much later or earlier than the device says a person may declare sound to be heard."""


@dataclass
class Orders:
    """What the player wants, read by the feeder before each block. Guarded by `lock`.

    `wanted`: sound is wanted. `running`: a feeder is at work (it may be fading out). `place`: sample to go on from.
    `sought`: a place to jump to. `speed`: samples of the recording for each one that is heard; `cents`: how much
    higher they sound. `clicks`: beats to be heard with it. `count_in`: what is counted before the sound, from its
    sample `counted` on. `reopen`: go on with another device. `delay`: samples by which sound is heard later than the
    device says (negative: earlier). `volume`: linear, of everything; `limited`: whether the limiter is on. `overload`:
    the loudest place above full scale since it was last forgotten, (sample of the recording, linear peak).
    """

    lock: threading.Lock = field(default_factory=threading.Lock)
    wanted: bool = False
    running: bool = False
    place: float = 0
    sought: float | None = None
    loop: tuple[int, int] | None = None
    mix: MixState = field(default_factory=MixState)
    speed: float = 1.0
    cents: float = 0.0
    clicks: Clicks | None = None
    count_in: CountIn | None = None
    counted: int = 0
    reopen: bool = False
    delay: float = 0.0
    volume: float = 1.0
    limited: bool = False
    overload: tuple[float, float] | None = None


class Feeder:
    """Feeds an output until the orders say stop or the recording ends. `run` is the thread's body.

    The first output is given open; `reopen` opens the one to go on with when another is chosen.
    """

    def __init__(
        self,
        orders: Orders,
        source: Source,
        output: Output,
        reopen: Callable[[], Output],
        total: Callable[[], int],
        rate: int,
        channels: int,
    ) -> None:
        self._orders = orders
        self._source = source
        self._stretched = Stretched(source, rate, channels)
        self._master = Master(rate, channels)
        self._output = output
        self._reopen = reopen
        self._cold = True
        self._total = total
        self._rate = rate
        self._block = round(BLOCK_S * rate)
        self._first = round(FIRST_S * rate)
        self._fade = round(FADE_S * rate)
        # Equal gain, not equal power: both sides are mostly the same sound, or silence.
        self._rise = (0.5 - 0.5 * np.cos(np.pi * (np.arange(self._fade) + 0.5) / self._fade)).astype(np.float32)
        self._nothing = np.zeros((channels, self._fade), np.float32)
        self._tail = self._nothing
        self._written = 0
        self._metered = -self._rate
        self._levels: Mapping[str, float] = {}
        self._clock = Clock(rate)
        self._timeline = Timeline()
        self.underflows = 0

    def heard(self) -> tuple[float, Mapping[str, float]] | None:
        """(sample of the recording, levels) that is heard now; None before anything was written. Any thread."""
        delay, wanted = self._orders.delay, self._orders.wanted
        # What is not written yet will follow, unless it was told to stop.
        return self._timeline.at(self._clock.heard() - delay, ahead=max(0.0, -delay) if wanted else 0.0)

    def peaks(self) -> tuple[float, ...]:
        """Of each channel, linear, as heard now; empty before anything was. Any thread."""
        return self._timeline.peaks(self._clock.heard() - self._orders.delay)

    def run(self) -> str | None:
        """Play until told to stop, then release the output. Returns None, or a sentence on what ended it: whatever that
        was, nobody else would hear of it on this thread. Never raises."""
        try:
            self._run()
            return None
        except EngineError as error:
            log.warning("%s", error)
            return str(error)
        except Exception as error:
            log.exception("the sound ended")
            return tr(
                "The sound stopped unexpectedly ({error}). Play goes on from here.",
                error=str(error) or type(error).__name__,
            )
        finally:
            self._rest()

    def _run(self) -> None:
        orders = self._orders
        urgent()
        while True:
            self._play()
            self._fade_out()
            with orders.lock:
                # Somebody may have asked for more while the end was fading.
                orders.running = orders.wanted
                reopen, orders.reopen = orders.reopen, False
                if not orders.running:
                    return
            if reopen:
                self._output.close()
                self._output = self._reopen()
                self._cold = True

    def _rest(self) -> None:
        """Let go of the device, and leave the orders as they are while nothing plays."""
        orders = self._orders
        try:
            self._output.close()
        except Exception:
            # The sound has ended already, and why has been told; what a device says to being closed changes nothing.
            log.exception("the sound output could not be closed")
        with orders.lock:
            orders.wanted = orders.running = orders.reopen = False
            if orders.sought is not None:
                orders.place, orders.sought = orders.sought, None

    def _play(self) -> None:
        """Blocks until no more sound is wanted; leaves the next sample in the orders' `place`."""
        orders = self._orders
        while True:
            with orders.lock:
                jump = orders.sought is not None
                if orders.sought is not None:
                    orders.place, orders.sought = orders.sought, None
                place, loop, mix = orders.place, orders.loop, orders.mix
                stop = min(self._total(), loop[1]) if loop and place < loop[1] else self._total()
                if place >= stop:
                    orders.wanted = False
                if not orders.wanted or orders.reopen:
                    return
                speed, count_in = orders.speed, orders.count_in
            if count_in is not None:
                self._count_in(count_in, place, jump)
                continue
            count = self._count(math.ceil((stop - place) / speed))
            self._write(self._joined(mix, speed, place, count), place, jump, mix, speed)
            place = min(place + count * speed, stop)
            with orders.lock:
                orders.place = loop[0] if loop and place == loop[1] else place

    def _count_in(self, count_in: CountIn, place: float, jump: bool) -> None:
        """The next block of the counting; the recording stands still meanwhile."""
        orders = self._orders
        left = round(count_in.seconds * self._rate) - orders.counted
        count = max(1, min(self._first if self._cold else self._block, left))
        block = np.broadcast_to(count_in.sound(orders.counted, count, self._rate), (len(self._tail), count)).copy()
        fade = min(count, self._fade)
        # What sounded before has ended by now; only a seek amid the counting leaves something to fade.
        block[:, :fade] += self._tail[:, :fade] * (1 - self._rise[:fade])
        self._tail = self._nothing
        self._timeline.add(WrittenSpan(self._written, place, count, {}, jump, 0.0), self._clock.heard())
        self._push(self._mastered(block))
        with orders.lock:
            orders.counted += count
            if left <= count or orders.count_in is not count_in:
                orders.count_in, orders.counted = None, 0

    def _count(self, left: int) -> int:
        """Samples of the next block: a whole one, or all that is left when that is not much more."""
        # The first fills the device: one block at a time it could run dry before the second is rendered.
        block = self._first if self._cold else self._block
        return left if left < block + self._fade else block

    def _joined(self, mix: MixState, speed: float, place: float, count: int) -> Floats:
        """`count` samples from `place` on, cross-faded with what would have followed the block before."""
        samples = self._stretched.read(mix, speed, place, count, self._fade, self._orders.cents)
        clicks = self._orders.clicks
        if clicks is not None:
            samples = samples + clicks.sound(place, speed, count + self._fade, self._rate)
        block = samples[:, :count].copy()
        fade = min(count, self._fade)
        rise = self._rise[:fade]
        # Where nothing has changed both are the same sound and the fade gives that sound.
        block[:, :fade] = block[:, :fade] * rise + self._tail[:, :fade] * (1 - rise)
        self._tail = samples[:, count:].copy()
        return block

    def _write(self, block: Floats, place: float, jump: bool, mix: MixState, speed: float) -> None:
        if self._written - self._metered >= METER_S * self._rate:
            self._metered = self._written
            self._levels = self._source.levels(mix, round(place + speed * block.shape[1] / 2))
        block = self._mastered(block)
        peaks = tuple(float(peak) for peak in self._master.peaks)
        self._note_overload(place, max(peaks, default=0.0))
        span = WrittenSpan(self._written, place, block.shape[1], self._levels, jump, speed, peaks)
        # Noted before it is written: writing waits, and the playhead must know the way meanwhile.
        self._timeline.add(span, self._clock.heard() - MAX_DELAY_S * self._rate)
        self._push(block)

    def _mastered(self, block: Floats) -> Floats:
        """What goes to the device. What would follow the block is known: it is faded into the next one."""
        orders = self._orders
        return self._master.process(block, self._tail, orders.volume, orders.limited)

    def _note_overload(self, place: float, peak: float) -> None:
        orders = self._orders
        if peak > 1:
            with orders.lock:
                if orders.overload is None or peak > orders.overload[1]:
                    orders.overload = place, peak

    def _fade_out(self) -> None:
        """Let the sound end softly and wait until it has been heard."""
        end, self._tail = self._tail * (1 - self._rise), self._nothing
        self._push(self._mastered(end))
        # When the device has room for a whole buffer of silence, everything before that has been heard.
        # PortAudio's own draining returns at once on some systems and cuts the end off.
        self._push(np.zeros((len(self._tail), self._output.capacity), np.float32))

    def _push(self, samples: Floats) -> None:
        if self._output.write(samples) and not self._cold:
            self.underflows += 1
        self._cold = False
        self._written += samples.shape[1]
        self._clock.measure(self._written - self._output.queued())
