"""The actions of practising: beats, bars, markers, transposition."""

from engine.language import tr
from gui.actions.spec import ActionSpec, Targets

SEMITONE = 100.0


def _transpose(t: Targets, cents: float) -> None:
    playback = t.session.playback
    playback.set_cents(playback.cents + cents if cents else 0.0)


def _loop_bars(t: Targets, more: int) -> None:
    """Loop the bar at the playhead; once bars are looped, one more or one fewer from the same beginning."""
    playback, beats = t.session.playback, t.session.marks.beats
    loop = playback.loop
    here = beats.bars(playback.position if loop is None else loop[0] + 0.01)
    if here is None:
        t.session.noted.emit(tr("There are no bars here yet: Playback > Practise > Find beats."))
        return
    count = 1
    while loop is not None and (bars := beats.bars(here[0], count)) is not None and bars[1] < loop[1] - 0.05:
        count += 1
    wanted = beats.bars(here[0], count if loop is None or loop[0] != here[0] else max(1, count + more))
    playback.set_loop(wanted)


def _to_marker(t: Targets, direction: int) -> None:
    marker = t.session.marks.marks.next_marker(t.session.playback.position, direction)
    if marker is not None:
        t.session.playback.seek(marker.seconds)


def _tap(t: Targets) -> None:
    t.session.marks.tap(t.session.playback.position)


def _mark(t: Targets) -> None:
    t.session.marks.add_marker(t.session.playback.position)


def _click(t: Targets) -> None:
    t.session.practice.set_click(not t.session.practice.click)


PRACTICE: tuple[ActionSpec, ...] = (
    ActionSpec("practise", "Playback/Practise", "&Practise", lambda t: t.window.show_practice(not t.window.practises()),
               ("Ctrl+P",), "Show the row for transposition, speed, beats and click", "music", "clip",
               checked=lambda t: t.window.practises()),
    ActionSpec("transpose-up", "Playback/Practise", "Transpose &up", lambda t: _transpose(t, SEMITONE),
               ("Ctrl+Shift+Up",), "A semitone higher, at the same speed", needs="clip", separated=True),
    ActionSpec("transpose-down", "Playback/Practise", "Transpose &down", lambda t: _transpose(t, -SEMITONE),
               ("Ctrl+Shift+Down",), "A semitone lower, at the same speed", needs="clip"),
    ActionSpec("transpose-none", "Playback/Practise", "&As recorded", lambda t: _transpose(t, 0.0), (),
               "The pitch as it was recorded", needs="clip"),
    ActionSpec("find-beats", "Playback/Practise", "&Find beats", lambda t: t.session.marks.find(), (),
               "Find the beats and bars of the recording", needs="sound", separated=True),
    ActionSpec("tap", "Playback/Practise", "&Tap the beat", _tap,
               ("D",), "While it plays: four taps or more take the place of the beats there", needs="clip"),
    ActionSpec("click", "Playback/Practise", "&Click", _click,
               ("C",), "Hear the beats as a click", needs="clip", checked=lambda t: t.session.practice.click),
    ActionSpec("count-in", "Playback/Practise", "Count &in",
               lambda t: t.session.practice.set_counts_in(not t.session.practice.counts_in), (),
               "Count a bar before the sound begins", needs="clip", checked=lambda t: t.session.practice.counts_in),
    ActionSpec("loop-bars", "Playback/Practise", "&Loop the bar, or one more", lambda t: _loop_bars(t, 1), ("O",),
               "Repeat the bar at the playhead; again: one bar more", needs="clip", separated=True),
    ActionSpec("loop-fewer", "Playback/Practise", "Loop one bar fe&wer", lambda t: _loop_bars(t, -1), ("Shift+O",),
               "Repeat one bar fewer", needs="clip"),
    ActionSpec("equal-loudness", "Playback/Practise", "Compare at e&qual loudness",
               lambda t: t.session.equal.set_on(not t.session.equal.on), (),
               "Mix, original and network as loud as the softest of them, by EBU R 128", needs="mask",
               checked=lambda t: t.session.equal.on, separated=True),
    ActionSpec("marker", "Playback/Practise", "Add &marker", _mark,
               ("Shift+M",), "Mark the playhead's place; double-click the flag to name it", needs="clip",
               separated=True),
    ActionSpec("marker-next", "Playback/Practise", "&Next marker", lambda t: _to_marker(t, 1), ("Ctrl+Shift+Right",),
               "Put the playhead on the next marker", needs="clip"),
    ActionSpec("marker-previous", "Playback/Practise", "P&revious marker", lambda t: _to_marker(t, -1),
               ("Ctrl+Shift+Left",), "Put the playhead on the marker before", needs="clip"),
)  # fmt: skip
