"""Every action of the window, in one table: menus, toolbar, keys, the `?` sheet and the manual come from it."""

from engine.language import mark
from gui.actions.edit_actions import EDIT, EXPLORE, SELECT, TEACH, TOOLS
from gui.actions.file_actions import EXCHANGE, SAVE
from gui.actions.playback_actions import PLAYBACK
from gui.actions.practice_actions import PRACTICE
from gui.actions.spec import ActionSpec, Needs, Targets, Window
from gui.look.theme import ThemeChoice
from gui.look.words import bare

__all__ = ["ACTIONS", "MENUS", "TOOLBAR", "ActionSpec", "Needs", "Targets", "Window", "plain_text", "shortcut_table"]


def _theme(choice: ThemeChoice, text: str, tip: str) -> ActionSpec:
    return ActionSpec(
        f"theme-{choice}",
        "View/Theme",
        text,
        lambda t: t.window.set_theme(choice),
        tip=tip,
        checked=lambda t: t.window.theme_choice() == choice,
    )


def _choose(number: int) -> ActionSpec:
    def run(t: Targets) -> None:
        rows = t.session.rows
        if number == 0 and rows:
            t.session.select(rows[-1])
        elif number <= len(rows) - 1:
            t.session.select(rows[number - 1])

    text = mark("Choose instrument {number}") if number else mark("Choose Other")
    return ActionSpec(
        f"choose-{number}", "Instruments", text, run, (str(number),), needs="mask", in_menu=False, number=number
    )


def _solo(t: Targets) -> None:
    if t.session.selected is not None:
        t.session.set_solo(t.session.selected, t.session.selected not in t.session.mix.solo)


def _mute(t: Targets) -> None:
    if t.session.selected is not None:
        t.session.set_mute(t.session.selected, t.session.selected not in t.session.mix.mute)


def _remove(t: Targets) -> None:
    if t.session.selected is not None:
        t.session.remove_instrument(t.session.selected)


def _split(t: Targets) -> None:
    if t.session.selected is not None:
        t.session.own.split(t.session.selected)


def _split_players(t: Targets) -> None:
    if t.session.selected is not None:
        t.session.players.split(t.session.selected)


def _show_players(t: Targets) -> None:
    if t.session.selected is not None:
        t.session.players.ask(t.session.selected)


FILE: tuple[ActionSpec, ...] = (
    ActionSpec("open", "File", "&Open…", lambda t: t.window.open_file(), ("Ctrl+O",),
               "Open a video, a sound file or a project", "open"),
    ActionSpec("demo", "File", "Open &demo", lambda t: t.window.open_demo(), (), "Open the duet that comes with "
               "Soloist", "demo"),
    *SAVE,
    ActionSpec("export", "File", "&Export…", lambda t: t.window.export(), ("Ctrl+E",),
               "Write each instrument, the mix, or all in one file", "export", "mask", separated=True),
    *EXCHANGE,
    ActionSpec("forget-kept", "File", "Clear kept se&parations", lambda t: t.window.forget_kept(), (),
               "Remove what is kept of earlier separations, so that recordings open again without the networks"),
    ActionSpec("close", "File", "&Close", lambda t: t.window.close_clip(), ("Ctrl+W",), "Close the recording",
               needs="clip"),
    ActionSpec("quit", "File", "&Quit", lambda t: t.window.quit(), ("Ctrl+Q", "Ctrl+Shift+W"), "Leave Soloist",
               separated=True),
)  # fmt: skip

INSTRUMENTS: tuple[ActionSpec, ...] = (
    ActionSpec("solo", "Instruments", "&Solo", _solo, ("S",), "Hear only the chosen instrument", "solo", "chosen",
               checked=lambda t: t.session.selected in t.session.mix.solo),
    ActionSpec("mute", "Instruments", "&Mute", _mute, ("M",), "Leave the chosen instrument out", "mute", "chosen",
               checked=lambda t: t.session.selected in t.session.mix.mute),
    ActionSpec("original", "Instruments", "C&ompare", lambda t: t.session.mixer.compare_next(), ("\\", "F6"),
               "See and hear your mask, the recording as it is, or the network's own mask, in turn; hold for a look",
               "original", "clip",
               checked=lambda t: t.session.mixer.compared != "mix"),
    ActionSpec("reset-mix", "Instruments", "&Reset the mix", lambda t: t.session.mixer.reset(), (),
               "No solo, no mute, every gain at 0 dB", "volume", "mask"),
    ActionSpec("mix-undo", "Instruments", "Take &back the last change of the mix", lambda t: t.session.mixer.undo(),
               ("Alt+Z",), "Solo, mute and gains as they were before; the mask's own undo is apart from it", "",
               "mixed"),
    ActionSpec("add-instrument", "Instruments", "&Add an instrument…", lambda t: t.window.add_instrument(), ("Ins",),
               "Name an instrument that plays but is not listed", "", "clip", separated=True),
    ActionSpec("remove-instrument", "Instruments", "Re&move from the list", _remove, (),
               "Take the chosen instrument out of the list; what it had goes to the others", "", "listed"),
    ActionSpec("rename-instrument", "Instruments", "Re&name…", lambda t: t.window.rename_instrument(), (),
               "Call the chosen instrument otherwise in this recording (F2 on its row)", "", "listed"),
    ActionSpec("recolour-instrument", "Instruments", "&Colour…", lambda t: t.window.recolour_instrument(), (),
               "Show the chosen instrument in another colour", "", "listed"),
    ActionSpec("merge-instrument", "Instruments", "Mer&ge into…", lambda t: t.window.merge_instrument(), (),
               "Give all of the chosen instrument to another one", "", "listed"),
    ActionSpec("split-instrument", "Instruments", "Split in &two", _split, (),
               "A second one of the chosen instrument: it gets what is selected of it, or half of all", "", "listed"),
    ActionSpec("split-players", "Instruments", "Split by its &players", _split_players, (),
               "A second one of the chosen instrument: each player's notes, by where they sound from and who moves", "",
               "listed"),
    ActionSpec("show-players", "Instruments", "Show its t&wo players…", _show_players, (),
               "Click on both players in the picture, and the chosen instrument is split by how they move", "",
               "listed"),
    ActionSpec("notes", "Instruments", "Export its &notes…",
               lambda t: t.window.exchange.export_notes(t.session.selected), (),
               "Write what the chosen instrument plays as MIDI and MusicXML", "", "listed"),
    ActionSpec("separate", "Instruments", "Separate &again", lambda t: t.session.separation.start(), ("Ctrl+R",),
               "Run the networks again from the playhead outward", "refresh", "mask", separated=True),
    ActionSpec("separate-with", "Instruments", "Separate &with…", lambda t: t.window.exchange.separate_with(), (),
               "Let another program separate; its stems become part of the mask", "", "sound"),
    ActionSpec("cancel", "Instruments", "&Stop the work under way", lambda t: t.session.cancel(), ("Ctrl+.",),
               "Stop separating, exporting or loading; what is done stays", "cancel", "work"),
    *(_choose(number) for number in (*range(1, 10), 0)),
)  # fmt: skip

VIEW: tuple[ActionSpec, ...] = (
    ActionSpec("mask", "View", "&Mask", lambda t: t.window.show_mask(not t.window.mask_shown()), ("V",),
               "Show who plays what, in colours", "mask", "clip", checked=lambda t: t.window.mask_shown()),
    ActionSpec("only-changed", "View", "Only what I &changed",
               lambda t: t.session.shown.show_only_changed(not t.session.shown.only_changed), ("Shift+V",),
               "Colour only the cells that were changed by hand", "", "mask",
               checked=lambda t: t.session.shown.only_changed),
    ActionSpec("fit", "View", "&Fit", lambda t: t.window.fit(), ("Z", "Ctrl+0"), "Show the whole recording",
               "zoom-fit", "clip", separated=True),
    ActionSpec("zoom-in", "View", "Zoom &in", lambda t: t.window.zoom(0.5), ("Ctrl++", "Ctrl+="),
               "Show half as much time", "zoom-in", "clip"),
    ActionSpec("zoom-out", "View", "Zoom &out", lambda t: t.window.zoom(2.0), ("Ctrl+-",), "Show twice as much time",
               "zoom-out", "clip"),
    ActionSpec("zoom-in-bands", "View", "Zoom in on &frequencies", lambda t: t.window.zoom_bands(0.5), ("Alt+Up",),
               "Show half as many octaves (Ctrl and the wheel do so at the pointer)", "zoom-in", "clip"),
    ActionSpec("zoom-out-bands", "View", "Zoom out of fre&quencies", lambda t: t.window.zoom_bands(2.0), ("Alt+Down",),
               "Show twice as many octaves", "zoom-out", "clip"),
    ActionSpec("large-picture", "View", "Picture &large", lambda t: t.window.show_large_picture(), ("U", "Shift+F11"),
               "The picture in the place of the spectrogram, and back (or double-click it; Esc goes back)", "enlarge",
               "picture", checked=lambda t: t.window.large_picture(), separated=True),
    ActionSpec("full-screen", "View", "F&ull screen", lambda t: t.window.show_full_screen(not t.window.full_screen()),
               ("F11",), "The window over the whole screen, and back", "",
               checked=lambda t: t.window.full_screen()),
    _theme("system", mark("Like the &system"), mark("Follow the system's light or dark look")),
    _theme("light", mark("&Light"), mark("Light look")),
    _theme("dark", mark("&Dark"), mark("Dark look")),
    ActionSpec("high-contrast", "View/Theme", mark("&High contrast"),
               lambda t: t.window.set_contrast("usual" if t.window.high_contrast() else "high"), (),
               mark("Black or white grounds, a line round everything, strong colours"), separated=True,
               checked=lambda t: t.window.high_contrast()),
    ActionSpec("preferences", "View", "&Preferences…", lambda t: t.window.show_preferences(),
               ("Ctrl+,", "Ctrl+Shift+P"), "Colours, dynamic range, mask, click", "settings", separated=True),
    ActionSpec("layout", "View", "&Reset the layout", lambda t: t.window.reset_layout(), (),
               "Put every panel back where it was at first", separated=True),
)  # fmt: skip

HELP: tuple[ActionSpec, ...] = (
    ActionSpec("shortcuts", "Help", "&Find an action or a key…", lambda t: t.window.show_shortcuts(), ("?", "F1"),
               "Everything that can be done, by name: find it, run it, give it another key", "keyboard"),
    ActionSpec("manual", "Help", "&Manual", lambda t: t.window.show_manual(), ("Shift+F1",),
               "A page a task, with pictures, from the disk", "info"),
    ActionSpec("copy-report", "Help", "&Copy report", lambda t: t.window.copy_report(), (),
               "Versions, screens, networks, the end of the log; no names of files: to paste where a fault is told"),
    ActionSpec("newer", "Help", "&Look for a newer version", lambda t: t.window.look_for_newer(), (),
               "Open the project's page; Soloist itself asks nobody"),
    ActionSpec("about", "Help", "&About Soloist", lambda t: t.window.show_about(), (), "Versions and networks", "info"),
)  # fmt: skip

ACTIONS: tuple[ActionSpec, ...] = (
    *FILE,
    *EDIT,
    *TEACH,
    *SELECT,
    *EXPLORE,
    *TOOLS,
    *PLAYBACK,
    *PRACTICE,
    *INSTRUMENTS,
    *VIEW,
    *HELP,
)
MENUS = (mark("File"), mark("Edit"), mark("Select"), mark("Tools"), mark("Playback"), mark("Instruments"), mark("View"),
         mark("Help"))  # fmt: skip
SUBMENUS = (mark("Theme"), mark("Practise"))
TOOLBAR = ("open", "export", "|", "undo", "redo", "|", "separate", "reset-mix", ">", "shortcuts")
"""Ids from left to right; `|` is a line between groups, `>` pushes the rest to the right."""


def plain_text(spec: ActionSpec) -> str:
    """The name without Qt's marks for menu letters (`(&O)` in Chinese), without the dots of a dialog."""
    return bare(spec.shown).removesuffix("…")


def shortcut_table() -> list[tuple[str, str, str, str]]:
    """(menu, name, default keys, what it does) of every action that has keys: the manual's table."""
    return [
        (spec.menu.split("/")[0], plain_text(spec), " or ".join(spec.keys), spec.told or plain_text(spec))
        for spec in ACTIONS
        if spec.keys
    ]
