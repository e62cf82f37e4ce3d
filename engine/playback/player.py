"""The player: transport, mixer and position of one recording; the sound itself is the feeder's work."""

import logging
import threading
from collections.abc import Callable, Mapping, Sequence

from engine.events import Signal
from engine.playback.click import Clicks, CountIn
from engine.playback.devices import open_device
from engine.playback.feeder import MAX_DELAY_S, Feeder, Orders
from engine.playback.mixer import Renders
from engine.playback.output import Output
from engine.playback.source import Source
from engine.playback.stretch import FASTEST, MOST_CENTS, SLOWEST
from engine.project.mix import MixState
from engine.project.segmentation import Segmentation
from engine.region import Region

log = logging.getLogger(__name__)

MIN_LOOP_S = 0.05
JOIN_S = 3.0


class Player:
    """Plays one recording through its mask. Any thread may call any method; mixer, speed, delay and what is heard of
    the mask may be set at any time, while it plays or not.

    Constructing needs no sound device. `state_changed` is emitted when `playing` or `notes` change and when sound
    has ended, `failed` with a sentence when the device breaks while playing; both on whichever thread it happens.
    """

    def __init__(
        self,
        renderer: Renders,
        get_segmentation: Callable[[], Segmentation | None],
        rate: int,
        channels: int,
        total: Callable[[], int],
        layout: str = "",
        open_output: Callable[[int, int, str], Output] = open_device,
    ) -> None:
        """`total`: samples the recording has (may change while it is decoded). `layout`: FFmpeg's name of its
        channel layout. `open_output(rate, channels, layout)` gives the device (`SoundDevices.open`).
        """
        self.state_changed: Signal[[]] = Signal()
        self.failed: Signal[[str]] = Signal()
        self._source = Source(renderer, get_segmentation, rate)
        self._rate, self._channels, self._layout = rate, channels, layout
        self._total = total
        self.open_output = open_output
        self._orders = Orders()
        self._starting = threading.Lock()
        self._feeder: Feeder | None = None
        self._thread: threading.Thread | None = None
        self._notes: tuple[str, ...] = ()
        self._past_underflows = 0

    @property
    def position(self) -> float:
        """Seconds: what is being heard now, or where sound will go on."""
        orders, feeder = self._orders, self._feeder
        with orders.lock:
            place = orders.place if orders.sought is None else orders.sought
            asked = orders.sought is not None or not orders.running
            loop = orders.loop
        heard = None if asked or feeder is None else feeder.heard()
        if heard is not None:
            # With a negative delay the place may lie beyond what was written: in a loop it comes round again.
            turned = loop is not None and place < loop[1] <= heard[0]
            place = min(heard[0], self._total())
            if loop is not None and turned:
                place = loop[0] + (heard[0] - loop[1]) % (loop[1] - loop[0])
        return place / self._rate

    @property
    def playing(self) -> bool:
        """Whether sound is wanted (after `pause` false at once)."""
        return self._orders.wanted

    @property
    def mix(self) -> MixState:
        """The mixer; setting it is heard within 150 ms."""
        return self._orders.mix

    @mix.setter
    def mix(self, mix: MixState) -> None:
        with self._orders.lock:
            self._orders.mix = mix

    @property
    def speed(self) -> float:
        """How fast it plays, with the pitch kept: 0.25–4, 1 as recorded. Setting it is heard within 150 ms; what lies
        outside the range is brought into it."""
        return self._orders.speed

    @speed.setter
    def speed(self, speed: float) -> None:
        with self._orders.lock:
            self._orders.speed = min(max(speed, SLOWEST), FASTEST)

    @property
    def cents(self) -> float:
        """How much higher it sounds, with the speed kept: −1200 to 1200 cents, 0 as recorded. Setting it is heard
        within 150 ms; what lies outside the range is brought into it."""
        return self._orders.cents

    @cents.setter
    def cents(self, cents: float) -> None:
        with self._orders.lock:
            self._orders.cents = min(max(cents, -MOST_CENTS), MOST_CENTS)

    @property
    def clicks(self) -> Clicks | None:
        """Beats that are heard with the sound, None for no click."""
        return self._orders.clicks

    @clicks.setter
    def clicks(self, clicks: Clicks | None) -> None:
        with self._orders.lock:
            self._orders.clicks = clicks

    @property
    def delay(self) -> float:
        """Seconds by which sound is heard later than the device says (Bluetooth), −0.5 to 0.5: `position` follows
        what is heard."""
        return self._orders.delay / self._rate

    @delay.setter
    def delay(self, seconds: float) -> None:
        with self._orders.lock:
            self._orders.delay = min(max(seconds, -MAX_DELAY_S), MAX_DELAY_S) * self._rate

    @property
    def levels(self) -> Mapping[str, float]:
        """RMS in dBFS of each instrument and `other` as heard now; empty in silence or without a mask."""
        feeder = self._feeder if self._orders.wanted else None
        heard = feeder.heard() if feeder is not None else None
        return {} if heard is None else heard[1]

    @property
    def volume(self) -> float:
        """Of everything that is heard, linear; nothing that is written follows it."""
        return self._orders.volume

    @volume.setter
    def volume(self, volume: float) -> None:
        with self._orders.lock:
            self._orders.volume = max(0.0, volume)

    @property
    def limited(self) -> bool:
        """Whether a limiter keeps what is heard below full scale; nothing that is written passes it."""
        return self._orders.limited

    @limited.setter
    def limited(self, on: bool) -> None:
        with self._orders.lock:
            self._orders.limited = on

    @property
    def peaks(self) -> tuple[float, ...]:
        """Of each channel as heard now, linear, before the limiter; empty in silence."""
        feeder = self._feeder if self._orders.wanted else None
        return () if feeder is None else feeder.peaks()

    @property
    def overload(self) -> tuple[float, float] | None:
        """(seconds, linear peak) of the loudest place above full scale since `forget_overload`."""
        found = self._orders.overload
        return None if found is None else (found[0] / self._rate, found[1])

    def forget_overload(self) -> None:
        """Look for overload anew."""
        with self._orders.lock:
            self._orders.overload = None

    @property
    def audition(self) -> Region | None:
        """Only these cells sound, through the mixer; everything, where it is None."""
        return self._source.audition

    @audition.setter
    def audition(self, region: Region | None) -> None:
        self._source.audition = region

    @property
    def network(self) -> bool:
        """Whether the network's own mask sounds instead of the edited one."""
        return self._source.network

    @network.setter
    def network(self, on: bool) -> None:
        self._source.network = on

    @property
    def notes(self) -> Sequence[str]:
        """Sentences on what the device made necessary (another rate, fewer channels); known after `play`."""
        return self._notes

    @property
    def underflows(self) -> int:
        """How often the device ran dry since the player was made."""
        feeder = self._feeder
        return self._past_underflows + (feeder.underflows if feeder is not None else 0)

    def play(self, count_in: CountIn | None = None) -> None:
        """Sound from the position on; from the start when that is at the end; `count_in`: after that is counted.
        Raises `PlaybackError` saying how to mend it when there is nothing to play on.
        """
        with self._starting:
            if not self.playing:
                with self._orders.lock:
                    self._orders.count_in, self._orders.counted = count_in, 0
            self._play()
        self.state_changed.emit()

    def _play(self) -> None:
        orders = self._orders
        with orders.lock:
            if orders.wanted:
                return
            if (orders.place if orders.sought is None else orders.sought) >= self._total():
                orders.sought = 0
            orders.wanted = orders.running
            if orders.running:
                return
        self._wait()
        self._start()

    def pause(self) -> None:
        """Fall silent, softly, once what the device already holds (about 0.1 s) has sounded; does not wait."""
        with self._orders.lock:
            was, self._orders.wanted = self._orders.wanted, False
        if was:
            self.state_changed.emit()

    def seek(self, t: float) -> None:
        """Go on from `t` seconds, playing or not."""
        with self._orders.lock:
            place = min(max(0, round(t * self._rate)), max(0, self._total()))
            if self._orders.running:
                self._orders.sought = place
            else:
                self._orders.place = place

    def set_loop(self, loop: tuple[float, float] | None) -> None:
        """Repeat between two times in seconds once the second is reached, or not. A loop shorter than
        `MIN_LOOP_S` is lengthened to that.
        """
        ends = None
        if loop is not None:
            first = max(0, round(min(loop) * self._rate))
            ends = first, max(round(max(loop) * self._rate), first + round(MIN_LOOP_S * self._rate))
        with self._orders.lock:
            self._orders.loop = ends

    def reopen(self) -> None:
        """Another device is to be used from now on: playing goes on there within about a quarter of a second."""
        with self._orders.lock:
            self._orders.reopen = self._orders.running

    def refresh(self) -> None:
        """The mask was edited in place: let it be heard at once, not after what is rendered ahead."""
        self._source.refresh()

    def close(self) -> None:
        """Stop and release the device; waits for it, briefly."""
        self.pause()
        self._wait()

    def _wait(self) -> None:
        """For the feeder to let go of the device."""
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(JOIN_S)
            if thread.is_alive():
                log.error("the sound output did not stop within %g s", JOIN_S)

    def _open(self) -> Output:
        output = self.open_output(self._rate, self._channels, self._layout)
        self._notes = tuple(output.notes)
        return output

    def _opened_again(self) -> Output:
        output = self._open()
        self.state_changed.emit()
        return output

    def _start(self) -> None:
        output = self._open()
        self._past_underflows = self.underflows
        orders = self._orders
        self._feeder = feeder = Feeder(
            orders, self._source, output, self._opened_again, self._total, self._rate, self._channels
        )
        with orders.lock:
            if orders.sought is not None:
                orders.place, orders.sought = orders.sought, None
            orders.wanted = orders.running = True
        self._thread = threading.Thread(target=self._run, args=(feeder,), name="soloist-audio", daemon=True)
        self._thread.start()

    def _run(self, feeder: Feeder) -> None:
        failure = feeder.run()
        if failure is not None:
            self.failed.emit(failure)
        self.state_changed.emit()
