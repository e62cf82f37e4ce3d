"""The actions of listening: transport, speed, loop."""

from gui.actions.spec import ActionSpec, Targets

HALF = 0.5


def toggle_half(t: Targets) -> None:
    """Half speed, or the normal one if it is at half speed."""
    playback = t.session.playback
    playback.set_speed(1.0 if playback.speed == HALF else HALF)


def _loop_selection(t: Targets) -> None:
    clip, editing = t.session.current, t.session.editing
    region = editing.selection or next(iter(editing.selecting.offered), None)
    if clip is not None and region is not None:
        first, stop = (clip.grid.seconds_at(column) for column in (region.box.first, region.box.stop))
        t.session.playback.set_loop((first, stop))


PLAYBACK: tuple[ActionSpec, ...] = (
    ActionSpec("play", "Playback", "&Play or pause", lambda t: t.session.playback.toggle(), ("Space", "K"),
               "Play or pause", "play", "clip"),
    ActionSpec("play-here", "Playback", "Play from the &pointer", lambda t: t.window.play_here(), ("Shift+P",),
               "Play from where the pointer is, or was right-clicked", "", "clip"),
    ActionSpec("hear-here", "Playback", "Hear what the picture sh&ows", lambda t: t.window.hear_here(
                   not t.window.hears_here()), (),
               "Hear what sounds at the pointer in the picture, or, by arrow keys, anywhere in it; Esc: the mix again",
               "", "picture", checked=lambda t: t.window.hears_here()),
    ActionSpec("shuttle-back", "Playback", "Shuttle back", lambda t: t.session.playback.shuttle(-1), ("J",),
               "Run back silently; again: faster", needs="clip"),
    ActionSpec("shuttle-forward", "Playback", "Shuttle forward", lambda t: t.session.playback.shuttle(1), ("L",),
               "Run forward at twice the speed; again: faster (silent above four times)", needs="clip"),
    ActionSpec("slower", "Playback", "Slo&wer", lambda t: t.session.playback.step_speed(-1), ("<", "Ctrl+Down"),
               "Play slower, with the pitch kept", "", "clip", separated=True),
    ActionSpec("faster", "Playback", "&Faster", lambda t: t.session.playback.step_speed(1), (">", "Ctrl+Up"),
               "Play faster, with the pitch kept", "", "clip"),
    ActionSpec("half-speed", "Playback", "&Half speed", toggle_half, ("Shift+K",),
               "Half speed with the pitch kept, or normal speed again", "", "clip",
               checked=lambda t: t.session.playback.speed == HALF),
    ActionSpec("frame-back", "Playback", "Previous frame", lambda t: t.session.playback.step_frame(-1),
               (",", "Ctrl+Left"), "Show the frame before", needs="clip", separated=True),
    ActionSpec("frame-forward", "Playback", "Next frame", lambda t: t.session.playback.step_frame(1),
               (".", "Ctrl+Right"), "Show the next frame", needs="clip"),
    ActionSpec("back-1", "Playback", "Back 1 second", lambda t: t.session.playback.skip(-1), ("Shift+Left",),
               "Back exactly one second", needs="clip"),
    ActionSpec("forward-1", "Playback", "Forward 1 second", lambda t: t.session.playback.skip(1), ("Shift+Right",),
               "Forward exactly one second", needs="clip"),
    ActionSpec("back-5", "Playback", "Back 5 seconds", lambda t: t.session.playback.skip(-5), ("Left",),
               "Back five seconds", needs="clip"),
    ActionSpec("forward-5", "Playback", "Forward 5 seconds", lambda t: t.session.playback.skip(5), ("Right",),
               "Forward five seconds", needs="clip"),
    ActionSpec("start", "Playback", "To the start", lambda t: t.session.playback.seek(0.0), ("Home",),
               "Put the playhead at the start", "skip-start", "clip", separated=True),
    ActionSpec("end", "Playback", "To the end", lambda t: t.session.playback.seek(float("inf")), ("End",),
               "Put the playhead at the end", "skip-end", "clip"),
    ActionSpec("loop", "Playback", "&Loop", lambda t: t.session.playback.toggle_loop(), ("Ctrl+L",),
               "Repeat a few seconds; drag on the time ruler to choose which", "loop", "clip",
               checked=lambda t: t.session.playback.loop is not None, separated=True),
    ActionSpec("loop-in", "Playback", "Loop &begins here", lambda t: t.session.playback.mark_in(), ("Shift+Home",),
               "The loop begins at the playhead", "", "clip"),
    ActionSpec("loop-out", "Playback", "Loop &ends here", lambda t: t.session.playback.mark_out(), ("Shift+End",),
               "The loop ends at the playhead", "", "clip"),
    ActionSpec("loop-selection", "Playback", "Loop the sele&ction", _loop_selection, ("Ctrl+Shift+L",),
               "Repeat the time that is selected", "", "selection"),
)  # fmt: skip
