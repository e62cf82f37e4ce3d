"""Open, solo, correct and export with a screen reader and without the mouse: all that is done here goes over AT-SPI."""

import re
from functools import partial
from pathlib import Path

import pytest

from tests.atspi import GoneError, MissingError, Node, Reader, State, desk

USED = {
    "push button", "check box", "toggle button", "radio button", "combo box", "slider", "spin box", "text", "list",
    "tree", "table", "menu item", "page tab", "progress bar", "scroll bar", "canvas", "graphic", "button menu",
    "dialog", "frame", "alert", "list item", "table cell",
}  # fmt: skip
"""The roles of what one can use or look at."""


PRESSED = {"push button", "check box", "toggle button", "radio button", "combo box", "slider", "spin box", "text"}
FLUTE = ("Flute, D5, 0:00.2", "Flute, D5, 0:01.0", "Flute, D5")
"""How the demo begins, as it is read out."""


class Listener:
    """Somebody who works by what is read to them. `walked`: how many objects; `steps`: what was done."""

    def __init__(self, reader: Reader) -> None:
        self.reader, self.walked, self.steps = reader, 0, list[str]()

    def look_round(self, step: str, at_least: int, of: Node | None = None) -> None:
        """Everything on screen has a name."""
        parts = [part for part in self.reader.walk(of) if part.role in USED]
        assert len(parts) >= at_least, f"{len(parts)} in “{step}”"
        assert [part for part in parts if not part.name.strip()] == [], step
        self.walked += len(parts)
        self.steps.append(step)

    def open(self) -> None:
        reader = self.reader
        frame = reader.find("frame", "Soloist")
        reader.until(lambda: State.ACTIVE in reader.states(frame), "the window has the keys")
        self.look_round("welcome", 15)
        reader.act(reader.find("push button", "Try the demo"))
        reader.find("check box", "Solo Flute")
        reader.until(lambda: reader.seek("label", "Separating") is None, "all is separated")
        self.look_round("open", 60)

    def solo(self) -> None:
        reader = self.reader
        solo = reader.find("check box", "Solo Flute")
        reader.focus(solo)
        reader.press("Space")
        reader.until(lambda: State.CHECKED in reader.states(solo), "the flute sounds alone")
        view = reader.find("panel", "Spectrogram view")
        reader.until(lambda: reader.read(view).description == "Heard: Flute", "the picture says so")
        gain = reader.find("slider", "Gain of Flute")
        reader.set_value(gain, 5.0)
        reader.until(lambda: reader.value(gain) == 5.0, "its gain is set")
        reader.press("Space")
        reader.until(lambda: State.CHECKED not in reader.states(solo), "everybody is heard")
        self.steps.append("solo")

    def correct(self) -> None:
        reader = self.reader
        canvas = reader.find("canvas", "Spectrogram")
        reader.focus(canvas)
        reader.press("1")
        for note in FLUTE:
            reader.press("Alt+Right")
            reader.hear(note)
        reader.press("Alt+Left")
        reader.hear(FLUTE[-2])
        reader.press("Alt+Shift+Down")
        reader.hear("Cello, G3")
        reader.press("Alt+Shift+Up")
        reader.hear(FLUTE[-2].split(",")[0])
        reader.press("Alt+Shift+Left")
        reader.hear("Flute, passage from")
        reader.press("X")
        assert re.search(r"selected from .* seconds, .*Flute \d+ ?%", reader.hear("selected from"))
        assert "Flute" in reader.read(canvas).description
        self.steps.append("explore")
        reader.press("2")
        reader.press("Return")
        reader.act(reader.find("page tab", "History"))
        history = reader.find("list", "History")
        reader.until(lambda: len(reader.children(history)) == 2, "it is in the history")
        done = self._in_force(history)
        reader.choose("Edit", "Undo")
        reader.until(lambda: self._in_force(history).startswith("As separated"), "it is undone")
        reader.choose("Edit", "Redo")
        reader.until(lambda: bool(done) and self._in_force(history) == done, "it is done again")
        self.look_round("correct", 50)

    def _in_force(self, history: Node) -> str:
        names = [self.reader.read(item).name for item in self.reader.children(history)]
        return next((name for name in names if "in force" in name), "")

    def go_round(self) -> None:
        """Tab reaches every control that takes keys, once, and comes back."""
        reader = self.reader
        reader.focus(reader.find("canvas", "Spectrogram"))
        reader.tab()
        stops = reader.tab()
        while stops[0] not in stops[1:]:
            stops += reader.tab()
            assert len(stops) < 200
        stops = stops[: stops.index(stops[0], 1)]
        assert len(set(stops)) == len(stops)
        reached = [reader.read(stop) for stop in stops]
        assert all(part.showing and part.name.strip() for part in reached)
        # A view's own part has its keys; tabs are one stop.
        usable = {State.FOCUSABLE, State.ENABLED}
        wanted = [part for part in reader.walk() if part.role in PRESSED and usable <= part.states]
        # A panel behind another is told as showing by Qt, which puts it outside of the screen.
        assert [part for part in wanted if part.node not in stops and reader.on_screen(part.node)] == []
        self.steps.append(f"Tab ({len(stops)} stops)")

    def dialogs(self) -> None:
        """Those that say nothing else: opened by the menu, all of them named, closed by Esc."""
        reader = self.reader
        for menu, item, title in (
            ("View", "Preferences", "Preferences"), ("Help", "Find an action", "Find"), ("Help", "About", "About"),
            ("File", "Export notes", "Notes"), ("File", "Export mask", "Mask"),
        ):  # fmt: skip
            reader.choose(menu, item)
            dialog = reader.find("dialog", "")
            self.look_round(title, 2, dialog)
            reader.until(partial(self._has_keys, dialog), "it has the keys")
            reader.press("Esc")
            reader.until(partial(self._gone, dialog), "it is closed")

    def _gone(self, window: Node) -> bool:
        try:
            return State.SHOWING not in self.reader.states(window)
        except GoneError:
            return True

    def _has_keys(self, window: Node) -> bool:
        return State.ACTIVE in self.reader.states(window)

    def export(self, folder: Path) -> None:
        reader = self.reader
        reader.act(reader.find("push button", "Export"))
        dialog = reader.find("dialog", "Export")
        self.look_round("export", 15)
        reader.set_text(reader.find("text", "Folder", dialog), str(folder))
        reader.act(reader.find("push button", "Export", dialog))
        reader.hear("Exported")
        assert sorted(path.stem for path in folder.glob("*.wav")) == ["cello", "flute", "residual"]
        self.steps.append("written")


@pytest.mark.pulse  # alone, after the others: it waits for a program that has the machine to itself
@pytest.mark.slow
def test_everything_from_opening_to_exporting_by_what_is_read_aloud(tmp_path: Path) -> None:
    try:
        with desk("tests.spoken_program") as reader:
            listener = Listener(reader)
            listener.open()
            listener.solo()
            listener.go_round()
            listener.dialogs()
            listener.correct()
            listener.export(tmp_path)
    except MissingError as missing:
        pytest.skip(str(missing))
    print(f"{listener.walked} objects walked, 0 without a name; {', '.join(listener.steps)}")
