"""What mouse and wheel do, in words, for the palette: these have no key, and no menu shows them."""

from dataclasses import dataclass

from engine.language import mark


@dataclass(frozen=True)
class Gesture:
    """One gesture. `action`: id of the action that makes it possible (a tool), or that does nearly the same; empty
    where there is none."""

    text: str
    how: str
    action: str = ""


GESTURES: tuple[Gesture, ...] = (
    Gesture(mark("Move the playhead"), mark("Click or drag: spectrogram, ruler or picture"), "tool-playhead"),
    Gesture(mark("Draw a loop"), mark("Drag on the time ruler, or Shift+drag in the spectrogram"), "loop"),
    Gesture(mark("Move an end of the loop"), mark("Drag that end on the time ruler"), "loop"),
    Gesture(mark("Zoom in time"), mark("Turn the wheel over the spectrogram"), "zoom-in"),
    Gesture(mark("Zoom in frequency"), mark("Ctrl+wheel over the spectrogram, or Ctrl with + and −")),
    Gesture(mark("Move sideways"), mark("Shift+wheel, or drag with the middle button")),
    Gesture(mark("Hear one player alone"), mark("Click the player in the video"), "solo"),
    Gesture(mark("See the picture large"), mark("Double-click the video; again, or Esc, goes back"), "large-picture"),
    Gesture(mark("See where an instrument is"), mark("Point at its row, or at a player in the video")),
    Gesture(mark("Select a note"), mark("Click it with the harmonic tool; a box takes several"), "tool-harmonic"),
    Gesture(mark("Add to a selection"), mark("Shift+drag or Shift+click with any selecting tool"), "tool-rectangle"),
    Gesture(mark("Take away from a selection"),
            mark("Alt+drag or Alt+click with any selecting tool"), "tool-rectangle"),
    Gesture(mark("Paint for an instrument"), mark("Drag with the brush; Alt+drag changes its size"), "tool-brush"),
    Gesture(mark("Give up a gesture"), mark("Esc, before the button is let go")),
    Gesture(mark("Back to 0 dB"), mark("Double-click a gain slider"), "reset-mix"),
    Gesture(mark("Open a video or sound file"), mark("Drag the file onto the window"), "open"),
    Gesture(mark("Everything that can be done here"),
            mark("Right-click it: spectrogram, selection, row, ruler, history, picture")),
)  # fmt: skip
