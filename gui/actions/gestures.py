"""What mouse and wheel do, in words, for the palette: these have no key, and no menu shows them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Gesture:
    """One gesture. `action`: id of the action that makes it possible (a tool), or that does nearly the same; empty
    where there is none."""

    text: str
    how: str
    action: str = ""


GESTURES: tuple[Gesture, ...] = (
    Gesture("Move the playhead", "Click or drag: spectrogram, ruler or picture", "tool-playhead"),
    Gesture("Draw a loop", "Drag on the time ruler, or Shift+drag in the spectrogram", "loop"),
    Gesture("Move an end of the loop", "Drag that end on the time ruler", "loop"),
    Gesture("Zoom in time", "Turn the wheel over the spectrogram", "zoom-in"),
    Gesture("Zoom in frequency", "Ctrl+wheel over the spectrogram, or Ctrl with + and −"),
    Gesture("Move sideways", "Shift+wheel, or drag with the middle button"),
    Gesture("Hear one player alone", "Click the player in the video", "solo"),
    Gesture("See where an instrument is", "Point at its row, or at a player in the video"),
    Gesture("Select a note", "Click it with the harmonic tool; a box takes several", "tool-harmonic"),
    Gesture("Add to a selection", "Shift+drag or Shift+click with any selecting tool", "tool-rectangle"),
    Gesture("Take away from a selection", "Alt+drag or Alt+click with any selecting tool", "tool-rectangle"),
    Gesture("Paint for an instrument", "Drag with the brush; Alt+drag changes its size", "tool-brush"),
    Gesture("Give up a gesture", "Esc, before the button is let go"),
    Gesture("Back to 0 dB", "Double-click a gain slider", "reset-mix"),
    Gesture("Open a video or sound file", "Drag the file onto the window", "open"),
    Gesture("Everything that can be done here", "Right-click it: spectrogram, selection, row, ruler, history, picture"),
)  # fmt: skip
