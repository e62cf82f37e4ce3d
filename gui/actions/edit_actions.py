"""The actions of mask repair: undo and reassignment, selections, tools."""

from engine.language import mark
from gui.actions.spec import ActionSpec, Targets
from gui.session.editing.exploring import Direction, What
from gui.session.editing.tool_settings import BRUSH_STEP, ToolId


def _give(t: Targets) -> None:
    """The selection; without one, the note that the harmonic tool shows."""
    editing = t.session.editing
    offered = editing.selecting.offered
    if editing.selection is None and offered and editing.settings.tool == "harmonic":
        editing.give(offered[0])
    else:
        editing.give()


def _audition(t: Targets) -> None:
    clip, region = t.session.current, t.session.editing.selection
    if t.session.audition.active:
        t.session.audition.stop()
    elif clip is not None and region is not None:
        t.session.audition.start(region, clip.grid)


def _search(t: Targets) -> None:
    if t.session.current is not None:
        t.session.proposals.search(t.session.current)


def _repeats(t: Targets) -> None:
    if t.session.current is not None:
        t.session.proposals.search_repeats(t.session.current)


def _next(t: Targets) -> None:
    """What is proposed next; with nothing proposed, where a gesture is worth most."""
    if t.session.proposals.candidates:
        t.session.proposals.step(1)
    elif t.session.current is not None:
        t.session.proposals.look(t.session.current)


def _brush(factor: float, t: Targets) -> None:
    settings = t.session.editing.settings
    settings.set_brush(settings.brush * factor)


def _tool(tool: ToolId, text: str, key: str, tip: str, separated: bool = False) -> ActionSpec:
    return ActionSpec(
        f"tool-{tool}",
        "Tools",
        text,
        lambda t: t.session.editing.settings.choose(tool),
        tuple(key.split()),
        tip,
        f"tool-{tool}",
        "clip" if tool == "playhead" else "edit",
        checked=lambda t: t.session.editing.settings.tool == tool,
        separated=separated,
    )


EDIT: tuple[ActionSpec, ...] = (
    ActionSpec("undo", "Edit", "&Undo", lambda t: t.session.editing.undo(), ("Ctrl+Z",), "Take the last change back",
               "undo", "undo"),
    ActionSpec("redo", "Edit", "&Redo", lambda t: t.session.editing.redo(), ("Ctrl+Shift+Z", "Ctrl+Y"),
               "Do again what was taken back", "redo", "redo"),
    ActionSpec("give", "Edit", "&Give to the chosen instrument", _give, ("Return", "Enter"),
               "Give the selection to the chosen instrument", "check", "selection", separated=True),
    ActionSpec("give-other", "Edit", "Give to &Other", lambda t: t.session.editing.give(target="other"), (),
               "The selection belongs to none of the instruments", "", "selection"),
    ActionSpec("give-back", "Edit", "Give &back to the network", lambda t: t.session.editing.give_back(),
               ("Backspace", "Delete"), "The selection as the network had it", "give-back", "selection"),
    ActionSpec("network-mask", "Edit", "&As the network had it", lambda t: t.session.editing.give_all_back(), (),
               "Give the whole recording back to the network, except what is protected; can be undone", "give-back",
               "edit"),
    ActionSpec("protect", "Edit", "&Protect", lambda t: t.session.editing.toggle_protection(t.session.selected), ("P",),
               "Keep the chosen instrument's share, whatever is painted over it", "lock", "chosen",
               checked=lambda t: t.session.editing.protects(t.session.selected), separated=True),
    ActionSpec("similar", "Edit", "Apply to &similar notes…", _search, ("Ctrl+M",),
               "Look for places like the last correction, and show them one by one", "similar", "edit",
               separated=True),
    ActionSpec("repeats", "Edit", "Mend the re&peats…", _repeats, ("Ctrl+Shift+M",),
               "Look for where the passage around the last correction is played again", "similar", "edit"),
    ActionSpec("why", "Edit", "Wh&y here?", lambda t: t.window.why_here(), ("Y",),
               "What networks, teaching, hand, ear and eye said of the cell under the pointer", "", "edit"),
    ActionSpec("similar-next", "Edit", "&Next place", _next, ("N",),
               "Where a gesture is worth most; where something is proposed, the next of it", "", "edit"),
    ActionSpec("similar-previous", "Edit", "Previous place", lambda t: t.session.proposals.step(-1),
               ("Shift+N",), "Show the place before", "", "proposal"),
    ActionSpec("similar-accept", "Edit", "&Accept what is proposed", lambda t: t.session.proposals.accept(),
               ("Shift+Return",), "Do what is shown, and show the next", "", "proposal"),
    ActionSpec("similar-refuse", "Edit", "Refuse what is proposed", lambda t: t.session.proposals.skip(),
               ("Shift+Backspace",), "Leave the place that is shown; the radar learns from it", "", "proposal"),
)  # fmt: skip

TEACH: tuple[ActionSpec, ...] = (
    ActionSpec("teach-alone", "Edit", "Only this instrument pla&ys here",
               lambda t: t.session.teaching.mark(t.session.selected, t.session.selected_span), (),
               "Mark the selected seconds: the networks can learn from the chosen instrument alone", "",
               "edit", separated=True),
    ActionSpec("teach", "Edit", "&Teach this recording", lambda t: t.session.teaching.teach(), (),
               "Tune the networks on what you corrected and marked; what comes of it is shown before it counts", "",
               "edit"),
    ActionSpec("teach-keep", "Edit", mark("Save what was learnt…"), lambda t: t.window.exchange.keep_learnt(), (),
               mark("The tuned part of the networks, as a file: for other recordings of the same players"), "", "edit"),
    ActionSpec("teach-use", "Edit", mark("Use what was learnt elsewhere…"),
               lambda t: t.window.exchange.use_learnt(), (),
               mark("Separate with the networks as they were taught on another recording; shown before it counts"), "",
               "edit"),
    ActionSpec("teach-forget", "Edit", "For&get what was taught", lambda t: t.session.teaching.forget(), (),
               "Everything follows the networks as they were before; can be undone", "", "edit"),
)  # fmt: skip

SELECT: tuple[ActionSpec, ...] = (
    ActionSpec("select-all", "Select", "&All", lambda t: t.session.editing.selecting.select_all(), ("Ctrl+A",),
               "Select the whole recording", "", "edit"),
    ActionSpec("select-none", "Select", "&None", lambda t: t.session.editing.selecting.drop(), ("Ctrl+D",),
               "Select nothing", "", "selection"),
    ActionSpec("select-invert", "Select", "&Invert", lambda t: t.session.editing.selecting.invert(), ("Ctrl+I",),
               "Select what is not selected", "", "edit"),
    ActionSpec("select-grow", "Select", "&Grow", lambda t: t.session.editing.selecting.grow(),
               ("Ctrl+]", "Shift+F8"), "One cell more on every side", "", "selection", separated=True),
    ActionSpec("select-shrink", "Select", "&Shrink", lambda t: t.session.editing.selecting.shrink(),
               ("Ctrl+[", "Shift+F7"), "One cell less on every side", "", "selection"),
    ActionSpec("select-feather", "Select", "&Feather",
               lambda t: t.session.editing.selecting.feather(t.session.editing.settings.feather), ("Ctrl+Shift+F",),
               "Soften the edge of the selection", "feather", "selection"),
    ActionSpec("audition", "Select", "&Listen to the selection", _audition, ("Shift+Space",),
               "Hear only what is selected, once", "audition", "selection", separated=True),
)  # fmt: skip


def _explore(what: What, direction: Direction, text: str, keys: tuple[str, ...], tip: str) -> ActionSpec:
    name = f"explore-{what}-{'next' if direction > 0 else 'previous'}"
    return ActionSpec(
        name, "Select/Explore", text, lambda t: t.session.explore(what, direction), keys, tip, needs="edit",
        separated=what != "note" and direction > 0,
    )  # fmt: skip


EXPLORE: tuple[ActionSpec, ...] = (
    _explore("note", 1, mark("&Next note"), ("Alt+Right",),
             mark("Select the next note of the chosen instrument, and say it")),
    _explore("note", -1, mark("&Previous note"), ("Alt+Left",), mark("Select the note before, and say it")),
    _explore("passage", 1, mark("Ne&xt passage"), ("Alt+Shift+Right", "Alt+PgDown"),
             mark("Select what the chosen instrument plays up to its next rest, and say it")),
    _explore("passage", -1, mark("Previous p&assage"), ("Alt+Shift+Left", "Alt+PgUp"),
             mark("Select the passage before, and say it")),
    _explore("beside", 1, mark("&Higher note here"), ("Alt+Shift+Up",),
             mark("Select what sounds above at the same time, whoever plays it")),
    _explore("beside", -1, mark("&Lower note here"), ("Alt+Shift+Down",),
             mark("Select what sounds below at the same time, whoever plays it")),
    ActionSpec("explore-say", "Select/Explore", "&What is here?", lambda t: t.window.say_here(), ("X",),
               "Say where the playhead is, what is selected, how long it is and whose", needs="clip", separated=True),
)  # fmt: skip

TOOLS: tuple[ActionSpec, ...] = (
    _tool("playhead", mark("&Playhead"), "A", mark("Click or drag to move the playhead, Shift+drag to draw a loop")),
    _tool("rectangle", mark("&Rectangle"), "R", mark("Select a rectangle"), separated=True),
    _tool("time", mark("&Time range"), "T", mark("Select all frequencies between two moments")),
    _tool("band", mark("&Frequency band"), "F", mark("Select the whole recording between two frequencies")),
    _tool("lasso", mark("&Lasso"), "Q Shift+L", mark("Draw around what you mean")),
    _tool("wand", mark("&Wand"), "W", mark("Select what is like the clicked place; drag sideways for more or less")),
    _tool("fill", mark("Fi&ll"), "G", mark("Select the connected area of one instrument; double-click gives it away")),
    _tool("harmonic", mark("&Harmonic"), "H",
          mark("Select a note with its partials; a box takes several, a stroke a melody")),
    _tool("brush", mark("&Brush"), "B", mark("Paint for the chosen instrument; Alt+drag changes the size"),
          separated=True),
    _tool("eraser", mark("&Eraser"), "E", mark("Take away from the chosen instrument; Alt+drag changes the size")),
    _tool("pick", mark("P&ick"), "I", mark("Choose the instrument under the pointer")),
    ActionSpec("brush-smaller", "Tools", "Smaller brush", lambda t: _brush(1 / BRUSH_STEP, t), ("[", "F7"),
               "Make brush and eraser smaller", "", "edit", separated=True),
    ActionSpec("brush-larger", "Tools", "Larger brush", lambda t: _brush(BRUSH_STEP, t), ("]", "F8"),
               "Make brush and eraser larger", "", "edit"),
)  # fmt: skip

PALETTE = tuple(f"{'|' if spec.separated else ''}{spec.id}" for spec in TOOLS if spec.icon)
"""The ids of the tools from top to bottom; `|` begins a group."""
