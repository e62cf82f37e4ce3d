import threading
from collections.abc import Mapping

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.dsp.resynth import Shares
from engine.errors import MediaError, PlaybackError
from engine.playback import Player
from engine.playback.clock import SNAP_S
from engine.playback.feeder import BLOCK_S, FADE_S
from engine.playback.output import Output
from engine.playback.source import MAX_AHEAD_S, Source
from engine.project.mix import MixState
from tests.engine.playback.conftest import MakePlayer, begin_of, play_to_end
from tests.engine.playback.stage import HIGH, LOW, RATE, WAIT_S, Duet, Recorder, amplitude

FADE = round(FADE_S * RATE)
BLOCK = round(BLOCK_S * RATE)
VIOLIN = MixState(solo=frozenset({"violin"}))


@pytest.mark.parametrize(
    ("mix", "weights"),
    [
        (MixState(), {"cello": 1.0, "violin": 1.0, "other": 1.0}),
        (VIOLIN, {"violin": 1.0}),
        (MixState(mute=frozenset({"violin"})), {"cello": 1.0, "other": 1.0}),
        (MixState(gains={"cello": 0.25}), {"cello": 0.25, "violin": 1.0, "other": 1.0}),
    ],
)
def test_what_is_heard_is_the_offline_render(make_player: MakePlayer, mix: MixState, weights: dict[str, float]) -> None:
    duet, recorder = Duet(0.7), Recorder()
    player = make_player(duet, recorder)
    player.mix = mix
    heard = play_to_end(player, recorder)
    expected = duet.render(weights)
    np.testing.assert_allclose(heard[:, FADE : duet.total], expected[:, FADE:], atol=1e-6)
    # The start fades in, and after the end there is only silence.
    assert np.abs(heard[:, :2]).max() < 1e-3
    assert np.abs(heard[:, duet.total + FADE :]).max() == 0


def test_a_solo_is_heard_two_blocks_later_without_a_click(make_player: MakePlayer) -> None:
    duet, recorder = Duet(), Recorder(stepped=True)
    player = make_player(duet, recorder)
    player.play()
    recorder.step(10)
    player.mix = VIOLIN
    recorder.step(12)
    heard = recorder.heard
    # Block 10 was rendered, and waiting to be written, when the mixer changed.
    before, after = heard[:, FADE : begin_of(11)], heard[:, begin_of(11) + FADE : begin_of(22)]
    assert amplitude(before, LOW) == pytest.approx(0.25, rel=0.02)
    assert amplitude(after, LOW) < 0.25 * 10 ** (-60 / 20)
    assert amplitude(after, HIGH) == pytest.approx(0.125, rel=0.02)
    # No step is steeper than the two sines' own slopes and the fade together.
    slope = 2 * np.pi * (0.25 * LOW + 0.125 * HIGH) / RATE + 0.375 * np.pi / 2 / FADE
    assert np.abs(np.diff(heard)).max() <= slope


def test_an_edit_in_place_is_heard_after_refresh(make_player: MakePlayer) -> None:
    duet, recorder = Duet(), Recorder(stepped=True)
    player = make_player(duet, recorder)
    player.mix = VIOLIN
    player.play()
    recorder.step(5)
    duet.segmentation.fill(0, np.zeros(duet.segmentation.shape, np.uint8))
    player.refresh()
    recorder.step(12)
    assert amplitude(recorder.heard[:, begin_of(6) + FADE :], HIGH) < 1e-4


def test_pause_fades_out_and_play_goes_on_where_it_stopped(make_player: MakePlayer) -> None:
    duet, recorder = Duet(), Recorder(stepped=True)
    player = make_player(duet, recorder)
    player.play()
    recorder.step(5)
    player.pause()
    assert not player.playing
    recorder.release()
    player.close()
    heard = recorder.heard
    stopped = round(player.position * RATE)
    assert stopped == begin_of(6)
    assert np.abs(heard[:, stopped + FADE :]).max() == 0
    assert np.abs(heard[:, stopped + FADE - 3 : stopped + FADE]).max() < 1e-3
    rest = play_to_end(player, recorder)[:, heard.shape[1] :]
    expected = duet.sound.samples[:, stopped + FADE :]
    np.testing.assert_allclose(rest[:, FADE : FADE + expected.shape[1]], expected, atol=1e-6)


def test_play_again_while_the_end_fades_goes_on(make_player: MakePlayer) -> None:
    duet, recorder = Duet(), Recorder(stepped=True)
    player = make_player(duet, recorder)
    player.play()
    recorder.step(5)
    player.pause()
    recorder.step(1)
    player.play()
    assert player.playing
    recorder.step(6)
    assert not recorder.closed
    assert player.position <= begin_of(13) / RATE
    assert amplitude(recorder.heard[:, -3 * BLOCK :], LOW) > 0.2


def test_seek_takes_the_playhead_at_once_and_the_sound_after_it(make_player: MakePlayer) -> None:
    duet, recorder = Duet(2.0), Recorder(stepped=True)
    player = make_player(duet, recorder)
    player.play()
    recorder.step(5)
    player.seek(1.5)
    assert player.position == 1.5
    recorder.step(2)
    # Written, but the device still holds 100 ms from before: the playhead does not jump back.
    assert player.position == pytest.approx(1.5)
    recorder.step(10)
    # Blocks come faster here than sound does; the clock believes that only from `SNAP_S` on.
    assert player.position >= 1.5 + 5 * BLOCK_S - SNAP_S
    sought = round(1.5 * RATE)
    heard = recorder.heard[:, begin_of(6) + FADE : begin_of(10)]
    np.testing.assert_allclose(heard, duet.sound.samples[:, sought + FADE : sought + 4 * BLOCK], atol=1e-6)


def test_seek_while_paused_moves_where_play_begins(make_player: MakePlayer) -> None:
    duet, recorder = Duet(), Recorder()
    player = make_player(duet, recorder)
    player.seek(0.9)
    assert player.position == pytest.approx(0.9)
    heard = play_to_end(player, recorder)
    start = round(0.9 * RATE)
    expected = duet.sound.samples[:, start + FADE :]
    np.testing.assert_allclose(heard[:, FADE : FADE + expected.shape[1]], expected, atol=1e-6)
    player.seek(99.0)
    assert player.position == pytest.approx(1.0)
    player.seek(-1.0)
    assert player.position == 0.0


def test_a_loop_repeats_exactly_and_joins_without_a_click(make_player: MakePlayer) -> None:
    duet, recorder = Duet(2.0), Recorder(stepped=True)
    player = make_player(duet, recorder)
    # Not a whole number of blocks, nor of periods.
    first, stop = 22_050, 22_050 + 9_001
    player.set_loop((first / RATE, stop / RATE))
    player.seek(0.4)
    player.play()
    recorder.step(60)
    start = round(0.4 * RATE)
    heard = recorder.heard
    once = duet.sound.samples[:, first:stop]
    for turn in range(4):
        begin = stop - start + turn * (stop - first)
        part = heard[:, begin + FADE : begin + (stop - first)]
        np.testing.assert_allclose(part, once[:, FADE:][:, : part.shape[1]], atol=1e-6)
    slope = 2 * np.pi * (0.25 * LOW + 0.125 * HIGH) / RATE + 0.75 * np.pi / 2 / FADE
    assert np.abs(np.diff(heard)).max() <= slope
    assert first / RATE <= player.position < stop / RATE
    player.set_loop(None)
    recorder.release()
    player.close()


def test_at_the_end_it_stops_and_play_starts_over(make_player: MakePlayer) -> None:
    duet, recorder = Duet(0.3), Recorder()
    player = make_player(duet, recorder)
    first = play_to_end(player, recorder)
    assert not player.playing
    assert player.position == pytest.approx(0.3)
    assert player.levels == {}
    again = play_to_end(player, recorder)[:, first.shape[1] :]
    np.testing.assert_array_equal(first, again)


def test_where_the_network_has_not_been_the_mix_sounds(make_player: MakePlayer) -> None:
    duet, recorder = Duet(1.0), Recorder()
    middle = duet.segmentation.grid.columns // 2
    duet.segmentation.filled[middle:] = False
    player = make_player(duet, recorder)
    player.mix = VIOLIN
    heard = play_to_end(player, recorder)
    edge = round(duet.segmentation.grid.seconds_at(middle) * RATE)
    assert amplitude(heard[:, FADE : edge - 3000], LOW) < 1e-3
    np.testing.assert_allclose(heard[:, edge : duet.total], duet.sound.samples[:, edge:], atol=1e-6)
    assert np.abs(np.diff(heard)).max() < 0.2


def test_levels_are_what_sounds(make_player: MakePlayer) -> None:
    duet, recorder = Duet(1.0), Recorder(stepped=True)
    player = make_player(duet, recorder)
    player.mix = MixState(gains={"violin": 0.5}, mute=frozenset({"other"}))
    player.play()
    recorder.step(20)
    levels = player.levels
    assert levels["cello"] == pytest.approx(20 * np.log10(0.25 / np.sqrt(2)), abs=0.3)
    assert levels["violin"] == pytest.approx(20 * np.log10(0.125 / 2 / np.sqrt(2)), abs=0.3)
    assert levels["other"] <= -100


def test_a_device_that_breaks_says_so_once_and_stops(make_player: MakePlayer) -> None:
    duet, recorder = Duet(), Recorder()
    recorder.break_after = 7
    player = make_player(duet, recorder)
    failures: list[str] = []
    stopped = threading.Event()
    player.failed.connect(failures.append)
    player.state_changed.connect(lambda: stopped.set() if not player.playing else None)
    player.play()
    assert stopped.wait(WAIT_S)
    player.close()
    assert failures == ["The sound output “Test” stopped working."]
    assert recorder.closed
    recorder.break_after = None
    play_to_end(player, recorder)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            OSError("the temporary file ends early"),
            "The sound stopped unexpectedly (the temporary file ends early). Play goes on from here.",
        ),
        (ValueError(), "The sound stopped unexpectedly (ValueError). Play goes on from here."),
        (MediaError("“a.mp3” cannot be read."), "“a.mp3” cannot be read."),
    ],
)
def test_whatever_ends_the_sound_is_told_once_and_play_goes_on_there(error: Exception, sentence: str) -> None:
    duet, recorder, broken = Duet(), Recorder(), [False]

    class Renders:
        def render(
            self, segmentation: Shares | None, weights: Mapping[str, float], start: int, stop: int
        ) -> NDArray[np.float32]:
            if broken[0] and start > RATE // 2:
                raise error
            return duet.renderer.render(segmentation, weights, start, stop)

    player = Player(Renders(), lambda: duet.segmentation, RATE, 2, lambda: duet.total, open_output=recorder.open)
    failures, stopped = list[str](), threading.Event()
    player.failed.connect(failures.append)
    player.state_changed.connect(lambda: stopped.set() if not player.playing else None)
    broken[0] = True
    player.play()
    assert stopped.wait(WAIT_S)
    player.close()
    assert failures == [sentence]
    assert recorder.closed
    assert RATE // 4 < player.position * RATE < duet.total
    broken[0] = False
    play_to_end(player, recorder)
    assert failures == [sentence]


def test_a_device_that_cannot_even_be_closed_leaves_the_player_at_rest(
    make_player: MakePlayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise OSError("no such device")

    duet, recorder = Duet(), Recorder()
    recorder.break_after = 7
    player = make_player(duet, recorder)
    stopped = threading.Event()
    player.state_changed.connect(lambda: stopped.set() if not player.playing else None)
    with monkeypatch.context() as patched:
        patched.setattr(recorder, "close", refuse)
        player.play()
        assert stopped.wait(WAIT_S)
        player.close()
    assert not player.playing
    recorder.break_after = None
    play_to_end(player, recorder)


def test_without_a_device_play_raises_and_everything_else_works() -> None:
    duet = Duet(0.3)

    def refuse(rate: int, channels: int, layout: str) -> Output:
        raise PlaybackError("No sound output was found.")

    player = Player(duet.renderer, lambda: None, RATE, 2, lambda: duet.total, open_output=refuse)
    with pytest.raises(PlaybackError, match="No sound output"):
        player.play()
    assert not player.playing
    player.seek(0.1)
    assert player.position == pytest.approx(0.1)
    assert player.underflows == 0
    player.close()


def test_sources_too_heavy_for_short_blocks_are_rendered_in_longer_ones() -> None:
    duet = Duet(0.1)
    asked: list[int] = []
    seconds = 0.0

    class Heavy:
        """Needs 30 ms however short the piece, as a 7.1 recording at 192 kHz does."""

        def render(self, segmentation: object, weights: object, start: int, stop: int) -> np.ndarray:
            nonlocal seconds
            seconds += 0.03
            asked.append(stop - start)
            return np.zeros((2, stop - start), np.float32)

    source = Source(Heavy(), lambda: duet.segmentation, RATE, now=lambda: seconds)
    blocks = 100
    for block in range(blocks):
        source.read(VIOLIN, block * BLOCK, (block + 1) * BLOCK)
    assert asked[0] <= 0.05 * RATE
    assert asked[-1] <= MAX_AHEAD_S * RATE
    # In the end rendering takes less than half of the time it fills.
    assert 0.03 / (asked[-1] / RATE) < 0.5
    assert len(asked) < blocks / 2
